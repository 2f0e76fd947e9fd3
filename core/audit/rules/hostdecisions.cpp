// What a sender that honours MTA-STS does with each MX host (RFC 8461 §4, §5). First "no" decides.
#include "core/audit/catalogue.h"
#include "core/audit/rules/judging.h"
#include <algorithm>

namespace gatepost {

namespace {

CheckState decided(const HostDecision &host)
{
    if (host.inPolicy == CheckState::Failed || host.startTls == CheckState::Failed ||
        host.certificate == CheckState::Failed)
        return CheckState::Failed;
    if (host.startTls == CheckState::NotAsked)
        return CheckState::NotAsked;
    if (host.startTls == CheckState::Passed && host.certificate == CheckState::Passed)
        return CheckState::Passed;
    return CheckState::Unknown;
}

HostAction actionOf(const HostDecision &host, std::optional<PolicyMode> mode)
{
    if (!mode || mode == PolicyMode::None)
        return HostAction::DeliversUnverified;
    switch (decided(host)) {
    case CheckState::Passed:
        return HostAction::DeliversVerified;
    case CheckState::Failed:
        return mode == PolicyMode::Enforce ? HostAction::RefusesHost : HostAction::DeliversWouldRefuse;
    case CheckState::NotAsked:
        return HostAction::NotAsked;
    case CheckState::Unknown:
        break;
    }
    return HostAction::Unknown;
}

/// The title of the finding that decides about this host, in the order of the checks.
QString reasonOf(const Judging &j, const HostDecision &host)
{
    const QString name = host.host.toString();
    for (const Step step : {Step::Match, Step::Tls}) {
        for (const Finding &finding : j.out.findings) {
            const bool everyHost =
                finding.id == FindingId::MxNoneInPolicy || finding.id == FindingId::SmtpPort25BlockedHere;
            const bool weighs = catalogueRow(finding.id).severity == Severity::ErrorStar ||
                                finding.effect == Effect::CouldNotTest || finding.id == FindingId::MxNoAddress ||
                                finding.id == FindingId::MxPrivateAddress || finding.id == FindingId::MxAddressLiteral;
            if (finding.step == step && weighs && (finding.subject == name || everyHost))
                return findingTitle(finding);
        }
    }
    return {};
}

} // namespace

void decideHosts(Judging &j)
{
    for (HostDecision &host : j.out.hosts) {
        host.action = actionOf(host, j.mode());
        if (host.action != HostAction::DeliversVerified)
            host.reason = reasonOf(j, host);
    }
}

} // namespace gatepost
