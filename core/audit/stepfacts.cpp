#include "core/audit/stepfacts.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr qsizetype shortText = 40;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepFacts)
};

bool isOurs(const std::optional<DnsLookup> &lookup)
{
    return lookup && !lookup->answer && lookup->answer.error().kind == FaultKind::Internal;
}

bool isOurs(const std::optional<Fault> &fault)
{
    return fault && fault->kind == FaultKind::Internal;
}

QString recordFact(const Observation &seen, const Assessment &judged)
{
    const bool none = seen.record && seen.record->answer && judged.record.candidates == 0;
    if (!judged.record.record)
        return none ? Text::tr("none") : QString();
    return QStringLiteral("id %1").arg(visible(judged.record.record->id, shortText));
}

QString hostFact(const Observation &seen)
{
    for (const std::optional<DnsLookup> &lookup : {seen.hostA, seen.hostAaaa}) {
        if (lookup && !lookup->aliases.isEmpty())
            return Text::tr("CNAME %1").arg(visible(lookup->aliases.last().toUnicode(), shortText));
    }
    int count = 0;
    for (const std::optional<DnsLookup> &lookup : {seen.hostA, seen.hostAaaa})
        count += lookup ? int(addressRecords(*lookup).size()) : 0;
    return count > 0 ? Text::tr("%n address(es)", nullptr, count) : QString();
}

QString fetchFact(const Observation &seen, const Assessment &judged)
{
    if (seen.fetches.isEmpty())
        return {};
    const PolicyFetch &fetch = seen.fetches[qBound(0, judged.policyFetch, int(seen.fetches.size()) - 1)];
    if (fetch.status == 0)
        return fetch.fault ? faultText(Fault{fetch.fault->kind, {}, 0}) : QString();
    const QString target = QUrl(QString::fromLatin1(fetch.header("location"))).host();
    if (fetch.status >= 300 && fetch.status < 400 && !target.isEmpty())
        return Text::tr("%1, to %2").arg(fetch.status).arg(visible(target, shortText));
    return QStringLiteral("HTTP %1").arg(fetch.status);
}

QString fileFact(const Assessment &judged)
{
    if (!judged.policy)
        return {};
    if (!judged.policy->policy)
        return Text::tr("not valid");
    return QStringLiteral("%1, %2").arg(QString(modeName(judged.policy->policy->mode)),
                                        ageText(judged.policy->policy->maxAgeSeconds));
}

int count(const Assessment &judged, CheckState HostDecision::*member, CheckState state)
{
    return int(std::count_if(judged.hosts.begin(), judged.hosts.end(),
                             [&](const HostDecision &host) { return host.*member == state; }));
}

QString matchFact(const Assessment &judged)
{
    const int covered = count(judged, &HostDecision::inPolicy, CheckState::Passed);
    const int asked = covered + count(judged, &HostDecision::inPolicy, CheckState::Failed);
    return asked > 0 ? Text::tr("%1 of %2 covered").arg(covered).arg(asked) : QString();
}

QString tlsFact(const Observation &seen, const Assessment &judged)
{
    const int all = int(judged.hosts.size());
    if (all == 0 || seen.hosts.isEmpty())
        return {};
    if (!seen.isFinished(Step::Tls)) {
        const auto ready = std::count_if(seen.hosts.begin(), seen.hosts.end(),
                                         [](const MxObservation &host) { return host.finished; });
        return Text::tr("%1 of %2").arg(ready).arg(seen.hosts.size());
    }
    const int good = count(judged, &HostDecision::certificate, CheckState::Passed);
    const int unknown = count(judged, &HostDecision::certificate, CheckState::Unknown);
    return unknown > 0 ? Text::tr("%1 of %2 good, %3 not known").arg(good).arg(all).arg(unknown)
                       : Text::tr("%1 of %2 good").arg(good).arg(all);
}

QString reportsFact(const Observation &seen, const Assessment &judged)
{
    if (!seen.tlsrpt || !seen.tlsrpt->answer)
        return {};
    const int targets = judged.reports.record ? int(judged.reports.record->rua.size()) : 0;
    return targets == 0 ? Text::tr("none") : Text::tr("%n address(es)", nullptr, targets);
}

} // namespace

QString stepFact(const Observation &seen, const Assessment &judged, Step step)
{
    switch (step) {
    case Step::Record:
        return recordFact(seen, judged);
    case Step::Host:
        return hostFact(seen);
    case Step::Fetch:
        return fetchFact(seen, judged);
    case Step::File:
        return fileFact(judged);
    case Step::Match:
        return matchFact(judged);
    case Step::Tls:
        return tlsFact(seen, judged);
    case Step::Reports:
        return reportsFact(seen, judged);
    }
    return {};
}

bool failedHere(const Observation &seen, Step step)
{
    switch (step) {
    case Step::Record:
        return isOurs(seen.record);
    case Step::Host:
        return isOurs(seen.hostA) || isOurs(seen.hostAaaa);
    case Step::Fetch:
        return std::any_of(seen.fetches.begin(), seen.fetches.end(),
                           [](const PolicyFetch &fetch) { return isOurs(fetch.fault); });
    case Step::File:
        return false;
    case Step::Match:
        return isOurs(seen.mx);
    case Step::Tls:
        return std::any_of(seen.hosts.begin(), seen.hosts.end(), [](const MxObservation &host) {
            return isOurs(host.a) || isOurs(host.aaaa) ||
                   std::any_of(host.probes.begin(), host.probes.end(),
                               [](const SmtpProbe &probe) { return isOurs(probe.fault); });
        });
    case Step::Reports:
        return isOurs(seen.tlsrpt);
    }
    return false;
}

QList<Step> stepsFailedHere(const Observation &seen)
{
    QList<Step> out;
    for (const Step step : allSteps) {
        if (failedHere(seen, step))
            out << step;
    }
    return out;
}

QString internalFaultsText(const Observation &seen)
{
    QStringList out;
    const auto note = [&out](Step step, const std::optional<Fault> &fault) {
        if (!isOurs(fault))
            return;
        const QString line = QStringLiteral("%1: internal, %2, code %3")
                                 .arg(QString(stepKey(step)), visible(fault->detail, 200))
                                 .arg(fault->code);
        if (!out.contains(line))
            out << line;
    };
    const auto noteLookup = [&note](Step step, const std::optional<DnsLookup> &lookup) {
        if (lookup && !lookup->answer)
            note(step, lookup->answer.error());
    };
    noteLookup(Step::Record, seen.record);
    noteLookup(Step::Host, seen.hostA);
    noteLookup(Step::Host, seen.hostAaaa);
    for (const PolicyFetch &fetch : seen.fetches)
        note(Step::Fetch, fetch.fault);
    noteLookup(Step::Match, seen.mx);
    for (const MxObservation &host : seen.hosts) {
        noteLookup(Step::Tls, host.a);
        noteLookup(Step::Tls, host.aaaa);
        for (const SmtpProbe &probe : host.probes)
            note(Step::Tls, probe.fault);
    }
    noteLookup(Step::Reports, seen.tlsrpt);
    return out.join(u'\n');
}

QString stepWord(const Observation *seen, const StepState &state)
{
    if (state.progress == StepProgress::Running)
        return Text::tr("running");
    const bool open = state.progress == StepProgress::Waiting;
    if (open && state.effect == Effect::NotApplicable)
        return Text::tr("waiting");
    const bool unjudged = state.effect == Effect::CouldNotTest || state.effect == Effect::NotApplicable;
    if (seen && unjudged && failedHere(*seen, state.step))
        return faultText(Fault{FaultKind::Internal, {}, 0});
    return effectWord(state.effect);
}

QString stoppingSentence(const Assessment &judged)
{
    const Finding *first = nullptr;
    for (const Finding &finding : judged.findings) {
        const bool stops = finding.effect == Effect::Unprotected && finding.step <= Step::File;
        if (stops && (!first || finding.step < first->step))
            first = &finding;
    }
    return first ? Text::tr("Senders stop at step %1: %2").arg(int(first->step)).arg(findingTitle(*first)) : QString();
}

QString stepTime(std::chrono::milliseconds time)
{
    if (time.count() < 1)
        return Text::tr("<1 ms");
    if (time.count() < 10'000)
        return Text::tr("%1 ms").arg(time.count());
    return Text::tr("%1 s").arg(time.count() / 1000);
}

} // namespace gatepost
