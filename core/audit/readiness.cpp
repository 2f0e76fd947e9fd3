#include "core/audit/readiness.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

constexpr int grave = 10;
constexpr int risk = 4;
constexpr int advice = 1;
constexpr quint32 week = 7 * 86'400;

int weightOf(Effect effect)
{
    switch (effect) {
    case Effect::Blocks:
    case Effect::Unprotected:
        return grave;
    case Effect::AtRisk:
        return risk;
    case Effect::Advice:
        return advice;
    default:
        return 0;
    }
}

/// What it would weigh if it were not so.
int weightOfPassed(FindingId id)
{
    switch (id) {
    case FindingId::PolicyModeEnforce:
    case FindingId::PolicyMaxAgeOk:
    case FindingId::TlsrptOk:
    case FindingId::DaneOk:
        return risk;
    default:
        return grave;
    }
}

QList<ReadinessLimit> limitsOf(const Assessment &judged)
{
    QList<ReadinessLimit> out;
    switch (judged.verdict.kind) {
    case VerdictKind::Ignored:
        out << ReadinessLimit{0, Text::tr("senders ignore the policy")};
        break;
    case VerdictKind::NotPublished:
        out << ReadinessLimit{0, Text::tr("no policy is published")};
        break;
    case VerdictKind::SwitchedOff:
        out << ReadinessLimit{0, Text::tr("the policy is switched off")};
        break;
    case VerdictKind::EnforcingAllRefused:
        out << ReadinessLimit{20, Text::tr("all MX hosts are refused")};
        break;
    case VerdictKind::EnforcingSomeRefused:
        out << ReadinessLimit{70, Text::tr("some MX hosts are refused")};
        break;
    case VerdictKind::Testing:
        out << ReadinessLimit{80, Text::tr("the policy is only being tested")};
        break;
    default:
        break;
    }
    const auto policy = judged.policyApplies && judged.policy ? judged.policy->policy : std::nullopt;
    if (policy && policy->mode != PolicyMode::None && policy->maxAgeSeconds < week)
        out << ReadinessLimit{95, Text::tr("senders remember the policy for less than 7 days")};
    return out;
}

QString rangeText(int low, int high)
{
    return low == high ? QString::number(low) : QStringLiteral("%1–%2").arg(low).arg(high);
}

} // namespace

std::optional<Readiness> readinessOf(const Assessment &judged)
{
    if (judged.verdict.kind == VerdictKind::NotMailDomain)
        return std::nullopt;
    int passed = 0;
    int failed = 0;
    int unknown = 0;
    for (const Finding &finding : judged.findings) {
        if (finding.effect == Effect::Passed)
            passed += weightOfPassed(finding.id);
        else if (finding.effect == Effect::CouldNotTest)
            unknown += grave;
        else
            failed += weightOf(finding.effect);
    }
    if (passed + failed == 0)
        return std::nullopt;
    Readiness out;
    const int all = passed + failed + unknown;
    out.unlimitedLow = 100 * passed / all;
    out.unlimitedHigh = 100 * (passed + unknown) / all;
    out.low = out.unlimitedLow;
    out.high = out.unlimitedHigh;
    for (const ReadinessLimit &limit : limitsOf(judged)) {
        if (out.unlimitedHigh > limit.most)
            out.limits << limit;
        out.low = std::min(out.low, limit.most);
        out.high = std::min(out.high, limit.most);
    }
    return out;
}

QString readinessText(const Readiness &readiness)
{
    const QString number = Text::tr("%1 of 100").arg(rangeText(readiness.low, readiness.high));
    QStringList remarks;
    if (!readiness.limits.isEmpty()) {
        QStringList reasons;
        for (const ReadinessLimit &limit : readiness.limits)
            reasons << limit.reason;
        remarks << Text::tr("%1 without the limit: %2")
                       .arg(rangeText(readiness.unlimitedLow, readiness.unlimitedHigh),
                            reasons.join(QStringLiteral(", ")));
    }
    if (readiness.low != readiness.high || readiness.unlimitedLow != readiness.unlimitedHigh)
        remarks << Text::tr("a range, since not everything could be tested");
    return remarks.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, remarks.join(QStringLiteral("; ")));
}

QString readinessFormulaText()
{
    return Text::tr(
               "Version %1: 100 × weight of the checks that passed / weight of the checks that ran. Weights: blocks "
               "and no protection 10, at risk 4, advice 1. Limits: senders ignore the policy or there is none 0, "
               "all MX hosts refused 20, some refused 70, testing 80, max_age below 7 days 95. What could not be "
               "tested makes it a range.")
        .arg(Readiness::formula);
}

} // namespace gatepost
