// The state of the seven steps.
#include "core/audit/rules/judging.h"
#include <algorithm>

namespace gatepost {

namespace {

std::chrono::microseconds spent(const std::optional<DnsLookup> &lookup)
{
    std::chrono::microseconds out{};
    if (lookup) {
        for (const DnsAttempt &attempt : lookup->attempts)
            out += attempt.elapsed;
    }
    return out;
}

std::chrono::milliseconds elapsedOf(const Observation &seen, Step step)
{
    std::chrono::microseconds out{};
    switch (step) {
    case Step::Record:
        out = spent(seen.record);
        break;
    case Step::Host:
        out = std::max(spent(seen.hostA), spent(seen.hostAaaa));
        break;
    case Step::Fetch:
        for (const PolicyFetch &fetch : seen.fetches)
            out = std::max(out, fetch.times.total);
        break;
    case Step::File:
        break;
    case Step::Match:
        out = spent(seen.mx);
        break;
    case Step::Tls:
        for (const MxObservation &host : seen.hosts) {
            for (const SmtpProbe &probe : host.probes)
                out = std::max(out, std::chrono::microseconds(probe.elapsed));
        }
        break;
    case Step::Reports:
        out = spent(seen.tlsrpt);
        break;
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(out);
}

bool begins(const Observation &seen, Step step)
{
    switch (step) {
    case Step::Fetch:
    case Step::File:
        return seen.isFinished(Step::Host);
    case Step::Tls:
        return seen.isFinished(Step::Match);
    default:
        return true;
    }
}

/// The effect of a step that has ended.
Effect effectOfStep(const Judging &j, Step step)
{
    const Effect order[] = {Effect::Blocks,       Effect::Unprotected, Effect::AtRisk,
                            Effect::CouldNotTest, Effect::Advice,      Effect::Passed};
    for (const Effect effect : order) {
        for (const Finding &finding : j.out.findings) {
            if (finding.step == step && finding.effect == effect)
                return effect;
        }
    }
    return Effect::NotApplicable;
}

/// The earlier step because of which this one could not be judged.
std::optional<Step> blocker(const Judging &j, Step step)
{
    const auto failed = [&](Step earlier) {
        const Effect effect = effectOfStep(j, earlier);
        return effect == Effect::Unprotected || effect == Effect::CouldNotTest;
    };
    switch (step) {
    case Step::Fetch:
        return j.seen.fetches.isEmpty() && failed(Step::Host) ? std::optional(Step::Host) : std::nullopt;
    case Step::File:
        if (j.out.policy)
            return std::nullopt;
        return j.seen.fetches.isEmpty() && failed(Step::Host) ? Step::Host : Step::Fetch;
    case Step::Match:
        if (!j.out.policy || j.out.policy->valid())
            return j.out.policy ? std::nullopt : blocker(j, Step::File);
        return Step::File;
    default:
        return std::nullopt;
    }
}

Effect withoutFindings(const Judging &j, Step step)
{
    const bool hosts = !j.out.hosts.isEmpty();
    if (step == Step::Reports && j.seen.tlsrpt && !lookupTrouble(*j.seen.tlsrpt).isEmpty())
        return Effect::CouldNotTest;
    if (step == Step::Tls && hosts && j.seen.context.smtpProbed)
        return Effect::CouldNotTest; // hosts without a reachable address: told by step 5
    return Effect::NotApplicable;
}

} // namespace

void judgeSteps(Judging &j)
{
    for (const Step step : allSteps) {
        StepState state;
        state.step = step;
        state.elapsed = elapsedOf(j.seen, step);
        for (const Finding &finding : j.out.findings) {
            if (finding.step == step && finding.effect <= Effect::Passed)
                ++state.counts[int(finding.effect)];
        }
        const bool stopped = j.seen.stopped == StopReason::Cancelled;
        if (j.seen.isFinished(step))
            state.progress = StepProgress::Done;
        else if (!stopped && begins(j.seen, step))
            state.progress = StepProgress::Running;
        if (state.progress == StepProgress::Done) {
            state.effect = effectOfStep(j, step);
            const bool policySteps = step >= Step::Host && step <= Step::Match;
            if (state.effect == Effect::NotApplicable)
                state.effect = withoutFindings(j, step);
            if (policySteps && state.effect >= Effect::Advice && j.published)
                state.blockedBy = blocker(j, step);
            if (state.blockedBy)
                state.effect = Effect::Skipped;
        } else if (stopped) {
            state.effect = Effect::CouldNotTest;
        }
        j.out.steps << state;
    }
}

} // namespace gatepost
