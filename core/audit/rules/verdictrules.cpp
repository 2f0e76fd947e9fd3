// The headline: what happens to mail.
#include "core/audit/catalogue.h"
#include "core/audit/rules/judging.h"
#include "core/audit/senders/agreement.h"
#include "core/audit/senders/result.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QStringList hostsThat(const Judging &j, HostAction action)
{
    QStringList out;
    for (const HostDecision &host : j.out.hosts) {
        if (host.action == action)
            out << host.host.toUnicode();
    }
    return out;
}

const Finding *gravest(const Judging &j, Effect effect)
{
    const auto found = std::find_if(j.out.findings.begin(), j.out.findings.end(),
                                    [effect](const Finding &f) { return f.effect == effect; });
    return found == j.out.findings.end() ? nullptr : &*found;
}

VerdictKind enforcing(const Judging &j)
{
    if (!j.seen.isFinished(Step::Tls))
        return VerdictKind::Inconclusive;
    const DeliveryWalk walk = walkOf(j.out.hosts);
    if (!walk.skipped.isEmpty())
        return walk.takes.isEmpty() && walk.unknown.isEmpty() ? VerdictKind::EnforcingAllRefused
                                                              : VerdictKind::EnforcingSomeRefused;
    return walk.takes.isEmpty() ? VerdictKind::Inconclusive : VerdictKind::EnforcingWorking;
}

VerdictKind kindOfMode(const Judging &j, PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::None:
        return VerdictKind::SwitchedOff;
    case PolicyMode::Testing:
        return VerdictKind::Testing;
    case PolicyMode::Enforce:
        break;
    }
    return enforcing(j);
}

VerdictKind kindOf(const Judging &j)
{
    if (j.has(FindingId::DomainAddressLiteral) || j.nullMx || (j.out.hosts.isEmpty() && j.has(FindingId::MxNoAddress)))
        return VerdictKind::NotMailDomain;
    if (j.has(FindingId::MxLookupFailed) && j.out.hosts.isEmpty())
        return VerdictKind::Inconclusive;
    const bool dane = j.sender() == SenderKind::DaneFirst && !hostsThat(j, HostAction::RefusesHost).isEmpty();
    if (dane)
        return enforcing(j);
    if (j.mode())
        return kindOfMode(j, *j.mode());
    if (j.out.policyUnknown || !j.seen.record || j.has(FindingId::StsTxtLookupFailed))
        return VerdictKind::Inconclusive;
    if (!j.published)
        return j.seen.isFinished(Step::Record) ? VerdictKind::NotPublished : VerdictKind::Inconclusive;
    return VerdictKind::Ignored;
}

Effect effectOfKind(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::EnforcingWorking:
        return Effect::Passed;
    case VerdictKind::EnforcingSomeRefused:
    case VerdictKind::EnforcingAllRefused:
        return Effect::Blocks;
    case VerdictKind::Testing:
        return Effect::AtRisk;
    case VerdictKind::Ignored:
        return Effect::Unprotected;
    case VerdictKind::SwitchedOff:
    case VerdictKind::NotPublished:
        return Effect::Advice;
    case VerdictKind::NotMailDomain:
        return Effect::NotApplicable;
    case VerdictKind::Inconclusive:
        break;
    }
    return Effect::CouldNotTest;
}

QString wordOf(const Verdict &verdict)
{
    if (verdict.kind == VerdictKind::EnforcingSomeRefused)
        return Text::tr("Enforcing, but %1 of %2 MX hosts are refused").arg(verdict.refused).arg(verdict.hosts);
    return verdictKindText(verdict.kind);
}

/// Everything up to the names is right, and only port 25 could not be used from here.
bool onlyPortMissing(const Judging &j)
{
    const bool ended = j.seen.stopped == StopReason::None && j.sender() != SenderKind::DaneFirst;
    return ended && j.mode() && j.has(FindingId::SmtpPort25BlockedHere);
}

QString explainTesting(const Judging &j)
{
    const int would = int(hostsThat(j, HostAction::DeliversWouldRefuse).size());
    const QString first = Text::tr("Senders check and report, and deliver in any case.");
    return would == 0 ? first : first + u' ' + Text::tr("In enforce they would refuse %n MX host(s).", nullptr, would);
}

QString explainInconclusive(const Judging &j)
{
    if (j.sender() == SenderKind::DaneFirst && j.mode() && j.seen.isFinished(Step::Tls))
        return Text::tr("The TLSA records of the MX hosts were not looked up, so that it cannot be said what such a "
                        "sender does.");
    if (j.seen.stopped != StopReason::None)
        return Text::tr("The audit ended before it could be said.");
    if (!j.mode()) {
        const Finding *missing = gravest(j, Effect::CouldNotTest);
        if (missing && missing->id == FindingId::StsTxtLookupFailed)
            return Text::tr("The resolver could not answer (%1). Senders may see the same.")
                .arg(missing->args.value(0));
        return missing ? findingTitle(*missing) + u'.' : Text::tr("The audit ended before it could be said.");
    }
    const bool dead = std::all_of(j.out.hosts.begin(), j.out.hosts.end(),
                                  [](const HostDecision &h) { return h.action == HostAction::Unreachable; });
    if (dead && !j.out.hosts.isEmpty())
        return j.out.verdict.result;
    if (!j.seen.context.smtpProbed)
        return Text::tr(
            "Record, policy file and MX names are consistent, and the mode is enforce. The MX hosts were not asked.");
    if (onlyPortMissing(j) && j.seen.controlProbe)
        return Text::tr(
            "Record, policy file and MX names are consistent, the mode is enforce. This network does not let "
            "Gatepost reach port 25, so certificates are unknown. This says nothing about your servers.");
    if (onlyPortMissing(j))
        return Text::tr("Record, policy file and MX names are consistent, the mode is enforce. No MX host answered on "
                        "port 25; this network may block it, so certificates are unknown. This says nothing about your "
                        "servers.");
    return Text::tr(
        "Record and policy file work, and the mode is enforce; but no MX host could be tested from here. This "
        "says nothing about "
        "your servers.");
}

QString explain(const Judging &j, VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::EnforcingWorking:
    case VerdictKind::EnforcingSomeRefused:
    case VerdictKind::EnforcingAllRefused:
        return j.out.verdict.result;
    case VerdictKind::Testing:
        return explainTesting(j);
    case VerdictKind::Ignored: {
        if (j.sender() == SenderKind::NoMtaSts)
            return Text::tr("A sender without MTA-STS does not look at the policy: it uses TLS if your servers offer "
                            "it, without checking who answers.");
        const Finding *why = gravest(j, Effect::Unprotected);
        const Finding *half = why ? why : gravest(j, Effect::AtRisk);
        const QString reason = half ? findingTitle(*half) + u'.' : QString();
        return Text::tr("Senders ignore this policy. %1 Mail flows, unprotected.").arg(reason);
    }
    case VerdictKind::SwitchedOff:
        return Text::tr("The policy says that it does not apply: senders deliver as without MTA-STS.");
    case VerdictKind::NotPublished:
        return Text::tr("No MTA-STS record. Senders use TLS if your servers offer it, without checking who answers.");
    case VerdictKind::NotMailDomain:
        if (j.has(FindingId::DomainAddressLiteral))
            return Text::tr("An address literal has no domain: MTA-STS does not apply to it.");
        return j.nullMx ? Text::tr("Null MX: this domain says it accepts no mail. MTA-STS has nothing to protect.")
                        : Text::tr("There is neither an MX record nor an address: no mail can reach this domain.");
    case VerdictKind::Inconclusive:
        break;
    }
    return explainInconclusive(j);
}

QString fixOf(const Judging &j, VerdictKind kind)
{
    for (const Effect effect : {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::CouldNotTest}) {
        for (const Finding &finding : j.out.findings) {
            if (finding.effect == effect && !findingFix(finding).isEmpty())
                return findingFix(finding);
        }
    }
    const bool advise =
        kind == VerdictKind::Testing || kind == VerdictKind::NotPublished || kind == VerdictKind::SwitchedOff;
    for (const Finding &finding : j.out.findings) {
        const bool mode = finding.id == FindingId::PolicyModeTesting || finding.id == FindingId::PolicyModeNone ||
                          finding.id == FindingId::StsTxtAbsent;
        if (advise && mode)
            return findingFix(finding);
    }
    return {};
}

} // namespace

void giveVerdict(Judging &j)
{
    Verdict &verdict = j.out.verdict;
    verdict.kind = kindOf(j);
    verdict.hosts = int(j.out.hosts.size());
    verdict.refused = int(hostsThat(j, HostAction::RefusesHost).size());
    verdict.effect = effectOfKind(verdict.kind);
    verdict.word = verdict.kind == VerdictKind::Inconclusive && onlyPortMissing(j)
                       ? Text::tr("Policy works; mail servers not checked from here")
                       : wordOf(verdict);
    verdict.result = resultSentence(j.out);
    verdict.others = othersSentence(j.out);
    verdict.dane = agreementSentence(j.out);
    verdict.explanation = explain(j, verdict.kind);
    if (j.out.source == PolicySource::Remembered)
        verdict.explanation += u' ' + memorySentence(j.out);
    verdict.fixFirst = fixOf(j, verdict.kind);
}

} // namespace gatepost
