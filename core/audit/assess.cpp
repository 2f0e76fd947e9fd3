#include "core/audit/assess.h"
#include "core/audit/catalogue.h"
#include "core/audit/rules/judging.h"
#include <algorithm>
#include <numeric>

namespace gatepost {

namespace {

void giveEffects(Judging &j)
{
    for (qsizetype i = 0; i < j.out.findings.size(); ++i) {
        Finding &finding = j.out.findings[i];
        finding.effect = j.given[i] ? *j.given[i] : effectOf(finding.id, j.mode());
    }
}

/// Gravest first, then step, then subject; stable, so that the order of the text decides between equals.
void sortFindings(QList<Finding> &findings)
{
    const auto weight = [](Effect effect) {
        return effect == Effect::CouldNotTest ? int(Effect::AtRisk) * 2 + 1 : int(effect) * 2;
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding &a, const Finding &b) {
        return std::tuple(weight(a.effect), a.step, a.subject) < std::tuple(weight(b.effect), b.step, b.subject);
    });
}

} // namespace

int Assessment::count(Effect effect) const
{
    return int(
        std::count_if(findings.begin(), findings.end(), [effect](const Finding &f) { return f.effect == effect; }));
}

std::optional<PolicyMode> Assessment::mode() const
{
    return source == PolicySource::None ? std::nullopt : std::optional(compared->mode);
}

Assessment assess(const Observation &seen, const QDateTime &now, const Thresholds &thresholds)
{
    return assess(seen, now, thresholds, WhatIf{});
}

Assessment assess(const Observation &seen, const QDateTime &now, const Thresholds &thresholds, const WhatIf &whatIf)
{
    Assessment out;
    out.judgedAt = now;
    out.whatIf = whatIf;
    out.thresholds = thresholds;
    out.complete = seen.isComplete() && seen.stopped == StopReason::None;
    const QDateTime date = out.date();
    Judging j{seen, date, thresholds, out, false, false, false, {}};
    judgeInput(j);
    judgeRecord(j);
    judgePolicyHost(j);
    judgeNameServers(j);
    judgeFetch(j);
    judgeFile(j);
    judgePolicyProbes(j);
    choosePolicy(j);
    judgeMatch(j);
    judgeTls(j);
    judgeMxTrials(j);
    judgeDane(j);
    judgeReports(j);
    judgeDelegation(j);
    judgeSubdomains(j);
    judgeSecondOpinions(j);
    weighForSender(j);
    giveEffects(j);
    decideHosts(j);
    judgePort25(j);
    judgeSteps(j);
    sortFindings(out.findings);
    giveVerdict(j);
    return out;
}

} // namespace gatepost
