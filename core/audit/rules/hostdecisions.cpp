// What the sender of the lens does with each MX host (RFC 8461 §4, §5). The first "no" decides.
#include "core/audit/catalogue.h"
#include "core/audit/rules/judging.h"
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

CheckState stateOf(const HostDecision &host, HostCheck check)
{
    switch (check) {
    case HostCheck::Dane:
        break; // decided before these
    case HostCheck::Policy:
        return host.inPolicy;
    case HostCheck::Answers:
        return host.answers;
    case HostCheck::StartTls:
        return host.startTls;
    case HostCheck::Trust:
        return host.trusted;
    case HostCheck::Dates:
        return host.dates;
    case HostCheck::Name:
        return host.name;
    }
    return CheckState::Unknown;
}

/// The tests of RFC 8461 §4; Postfix before 3.10.5 does not compare the host with the policy.
std::optional<HostCheck> firstNo(const HostDecision &host, SenderKind sender)
{
    using enum HostCheck;
    for (const HostCheck check : {Policy, Answers, StartTls, Trust, Dates, Name}) {
        const bool asked = check != Policy || sender != SenderKind::PostfixBefore3105;
        if (asked && stateOf(host, check) == CheckState::Failed)
            return check;
    }
    return std::nullopt;
}

HostAction withoutPolicy(const HostDecision &host)
{
    return host.answers == CheckState::Failed ? HostAction::Unreachable : HostAction::DeliversUnverified;
}

void decideByPolicy(HostDecision &host, PolicyMode mode, SenderKind sender)
{
    host.decidedBy = firstNo(host, sender);
    const bool unreachable =
        host.decidedBy == HostCheck::Answers || (mode == PolicyMode::Testing && host.answers == CheckState::Failed);
    if (unreachable)
        host.action = HostAction::Unreachable;
    else if (host.decidedBy)
        host.action = mode == PolicyMode::Enforce ? HostAction::RefusesHost : HostAction::DeliversWouldRefuse;
    else if (host.startTls == CheckState::NotAsked)
        host.action = HostAction::NotAsked;
    else if (host.startTls == CheckState::Passed && host.certificate == CheckState::Passed)
        host.action = HostAction::DeliversVerified;
    else
        host.action = HostAction::Unknown;
}

/// The plug-in tells Postfix nothing about a policy in testing mode.
bool checks(std::optional<PolicyMode> mode, SenderKind sender)
{
    if (mode == PolicyMode::Testing)
        return sender != SenderKind::PostfixBefore3105;
    return mode == PolicyMode::Enforce;
}

void decideBySts(const Judging &j, HostDecision &host)
{
    if (j.out.policyUnknown && !j.mode())
        host.action = host.answers == CheckState::Failed ? HostAction::Unreachable : HostAction::Unknown;
    else if (checks(j.mode(), j.sender()))
        decideByPolicy(host, *j.mode(), j.sender());
    else
        host.action = withoutPolicy(host);
}

/// DANE outranks MTA-STS where a host has it (RFC 8461 §2, RFC 7672 §2.2): its records decide in every mode.
void decideByDaneFirst(const Judging &j, HostDecision &host)
{
    switch (host.dane) {
    case DaneState::NotLooked:
        host.action = HostAction::Unknown;
        return;
    case DaneState::Pass:
        host.action = HostAction::DeliversVerified;
        return;
    case DaneState::Fail:
    case DaneState::LookupFailed:
        host.action = HostAction::RefusesHost;
        host.decidedBy = HostCheck::Dane;
        return;
    case DaneState::UnusableOnly:
    case DaneState::None:
    case DaneState::Insecure:
        break;
    }
    decideBySts(j, host);
    const bool needsTls = host.dane == DaneState::UnusableOnly && host.startTls == CheckState::Failed;
    if (needsTls && host.action != HostAction::Unreachable) {
        host.action = HostAction::RefusesHost;
        host.decidedBy = HostCheck::StartTls;
    }
}

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

QString daneReason(const HostDecision &host)
{
    switch (host.dane) {
    case DaneState::NotLooked:
        return Text::tr("The TLSA records were not looked up");
    case DaneState::LookupFailed:
        return Text::tr("The lookup of the TLSA records fails");
    case DaneState::Fail:
        return Text::tr("No TLSA record fits the certificate");
    default:
        return {};
    }
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
        if (const QString dane = daneReason(host); !dane.isEmpty())
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
    for (HostDecision &host : j.out.hosts) {
        if (j.sender() == SenderKind::DaneFirst)
            decideByDaneFirst(j, host);
        else
            decideBySts(j, host);
        host.reason = reasonOf(j, host);
    }
}

} // namespace gatepost
