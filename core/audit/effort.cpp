#include "core/audit/effort.h"
#include "core/audit/evidence.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Effort)
};

/// The host is of another domain: its certificate is not for the reader to change.
bool isElsewhere(const Observation &seen, const Finding &finding)
{
    const auto host = DomainName::parse(finding.subject);
    return host && finding.step == Step::Tls && !host->isSubdomainOf(seen.domain);
}

Effort effortOf(const Observation &seen, const Finding &finding)
{
    if (isElsewhere(seen, finding))
        return Effort::Other;
    switch (finding.step) {
    case Step::Host:
    case Step::Fetch:
    case Step::Tls:
        return Effort::Medium;
    case Step::Record:
    case Step::File:
    case Step::Match:
    case Step::Reports:
        break;
    }
    return Effort::Small;
}

/// A change that makes senders go by a policy, or by a stricter one, shows every other fault at once.
ChangeRisk riskOf(const Assessment &judged, const Finding &finding)
{
    if (finding.step == Step::Reports)
        return ChangeRisk::None;
    const bool beginsToApply = !judged.policyApplies && finding.step <= Step::File;
    const bool changesMode = judged.policyApplies && finding.step == Step::File;
    return beginsToApply || changesMode ? ChangeRisk::Careful : ChangeRisk::Low;
}

} // namespace

FixCost costOf(const Observation &seen, const Assessment &judged, const Finding &finding)
{
    FixCost out;
    out.effort = effortOf(seen, finding);
    out.risk = riskOf(judged, finding);
    const bool ends = finding.id == FindingId::MxCertExpiring || finding.id == FindingId::PolicyCertExpiring;
    if (ends && !finding.evidence.isEmpty())
        out.before = certificateEnd(seen, finding.evidence.first()).toUTC();
    return out;
}

QString effortText(const FixCost &cost)
{
    const QString effort = cost.effort == Effort::Small    ? Text::tr("small")
                           : cost.effort == Effort::Medium ? Text::tr("medium")
                                                           : Text::tr("ask the operator");
    const QString risk = cost.risk == ChangeRisk::None  ? Text::tr("no risk")
                         : cost.risk == ChangeRisk::Low ? Text::tr("low risk")
                                                        : Text::tr("with care");
    return QStringLiteral("%1; %2").arg(effort, risk);
}

} // namespace gatepost
