// What the sender of the lens does with each MX host, and the finding that is the reason.
#include "core/audit/catalogue.h"
#include "core/audit/rules/dane.h"
#include "core/audit/senders/decide.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Hosts)
};

bool weighs(const Finding &finding)
{
    return catalogueRow(finding.id).severity == Severity::ErrorStar || finding.effect == Effect::CouldNotTest ||
           finding.id == FindingId::MxNoAddress || finding.id == FindingId::MxPrivateAddress ||
           finding.id == FindingId::MxAddressLiteral;
}

/// The title of the finding that decides about this host, in the order of the checks.
QString titleFor(const Judging &j, const HostDecision &host)
{
    const QString name = host.host.toString();
    const bool plugin = j.sender() == SenderKind::PostfixBefore3105;
    for (const Step step : {Step::Match, Step::Tls}) {
        for (const Finding &finding : j.out.findings) {
            const bool everyHost =
                finding.id == FindingId::MxNoneInPolicy || finding.id == FindingId::SmtpPort25BlockedHere;
            const bool beside = plugin && finding.effect == Effect::Advice; // what this sender does not ask
            if (finding.step == step && !beside && weighs(finding) && (finding.subject == name || everyHost))
                return findingTitle(finding);
        }
    }
    return {};
}

/// Why the TLSA records decide, or why nothing can be said of them; empty where they leave it to the policy.
QString daneReason(const Judging &j, const HostDecision &host)
{
    const bool looked = host.observed >= 0 && !j.seen.hosts[host.observed].tlsa.isEmpty();
    if (host.dane == DaneState::NotLooked && looked)
        return Text::tr("Whether DANE applies is not known from here");
    if (host.dane == DaneState::NotLooked)
        return Text::tr("The TLSA records were not looked up");
    const QString name = host.host.toString();
    const QString domain = j.seen.domain.toString();
    const auto decides = [&](const Finding &finding) {
        return refusesByDane(finding.id) && (finding.subject == name || finding.subject == domain);
    };
    const auto found = std::find_if(j.out.findings.begin(), j.out.findings.end(), decides);
    const bool refuses = host.dane == DaneState::LookupFailed || host.dane == DaneState::Fail;
    return refuses && found != j.out.findings.end() ? findingTitle(*found) : QString();
}

QString policyReason(const Judging &j)
{
    for (const Finding &finding : j.out.findings) {
        if (finding.effect == Effect::CouldNotTest && finding.step <= Step::File)
            return findingTitle(finding);
    }
    return {};
}

QString reasonOf(const Judging &j, const HostDecision &host)
{
    if (host.action == HostAction::DeliversVerified)
        return {};
    if (j.sender() == SenderKind::DaneFirst) {
        if (const QString dane = daneReason(j, host); !dane.isEmpty())
            return dane;
    }
    if (host.action == HostAction::Unknown && host.observed < 0)
        return Text::tr("Not tested yet");
    if (j.out.policyUnknown && !j.mode()) {
        if (const QString unseen = policyReason(j); !unseen.isEmpty())
            return unseen;
    }
    return titleFor(j, host);
}

} // namespace

void decideHosts(Judging &j)
{
    const Deciding by{j.sender(), j.mode(), j.out.policyUnknown};
    for (HostDecision &host : j.out.hosts) {
        decideHost(host, by);
        host.reason = reasonOf(j, host);
    }
}

} // namespace gatepost
