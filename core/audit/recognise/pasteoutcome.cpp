// A bounce compared with an audit: does the audit show the cause, and if not, why did the sender refuse?
#include "core/audit/catalogue.h"
#include "core/audit/recognise/recognise.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

using Kind = PasteOutcome::Kind;

constexpr int recentDays = 60; ///< a certificate newer than that may be what ended the trouble

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recognise)
};

bool isComplaint(const Recognition &found)
{
    return found.kind == PasteKind::Bounce || found.kind == PasteKind::LogLines;
}

bool isCertificate(PasteCause cause)
{
    return cause >= PasteCause::CertificateName && cause <= PasteCause::Certificate;
}

/// The finding that is the cause: best one about the host that the text names.
const Finding *causeIn(const Recognition &found, const Assessment &judged)
{
    const Finding *any = nullptr;
    for (const Finding &finding : judged.findings) {
        if (!found.explains.contains(finding.id) || finding.effect > Effect::Advice)
            continue;
        if (found.host && finding.subject == found.host->toString())
            return &finding;
        if (!any)
            any = &finding;
    }
    return any;
}

/// When the newest certificate that the MX hosts show became valid; invalid when it is not recent.
QDateTime recentCertificate(const Recognition &found, const Observation &seen)
{
    QDateTime out;
    for (const MxObservation &host : seen.hosts) {
        if (found.host && host.name != *found.host)
            continue;
        for (const SmtpProbe &probe : host.probes) {
            if (!probe.tls || probe.tls->chain.isEmpty())
                continue;
            const auto leaf = readCertificate(probe.tls->chain.first());
            if (leaf && (!out.isValid() || leaf->notBefore > out))
                out = leaf->notBefore;
        }
    }
    return out.isValid() && out.daysTo(seen.startedAt) <= recentDays ? out : QDateTime();
}

QString whyThen(const Recognition &found, const Observation &seen, const Assessment &judged)
{
    if (isCertificate(found.cause)) {
        if (const QDateTime since = recentCertificate(found, seen); since.isValid())
            return Text::tr("The sender may have tried before the certificate of %1 was in place.")
                .arg(dateText(since));
    }
    const bool ofPolicy = found.cause == PasteCause::MxNotInPolicy || found.cause == PasteCause::MtaSts;
    if (ofPolicy && judged.policy && judged.policy->valid()) {
        const qint64 seconds = judged.policy->policy->maxAgeSeconds;
        return Text::tr("The sender may hold an older policy. If that had the same max_age as the present one (%1 s), "
                        "it is forgotten by %2; what was served earlier is not known.")
            .arg(seconds)
            .arg(dateText(judged.judgedAt.addSecs(seconds)));
    }
    return Text::tr("The sender may have tried before a change.");
}

bool isMxHost(const DomainName &host, const Assessment &judged)
{
    return std::any_of(judged.hosts.begin(), judged.hosts.end(),
                       [&](const HostDecision &decision) { return decision.host == host; });
}

/// What a sender does now with the hosts in question: all, or the one that the text names.
PasteOutcome byHosts(const Recognition &found, const Observation &seen, const Assessment &judged)
{
    const bool one = found.host && isMxHost(*found.host, judged);
    bool unknown = judged.hosts.isEmpty();
    for (const HostDecision &decision : judged.hosts) {
        if (one && decision.host != *found.host)
            continue;
        if (decision.action == HostAction::RefusesHost)
            return {Kind::OtherNow, Text::tr("This audit does not show that cause, but senders refuse %1 now: %2.")
                                        .arg(decision.host.toUnicode(), decision.reason)};
        unknown = unknown || decision.action == HostAction::Unknown;
    }
    if (unknown)
        return {Kind::NotKnown, Text::tr("Whether that is still so could not be tested from here.")};
    QStringList text{
        one ? Text::tr("Right now senders would accept %1.").arg(found.host->toUnicode())
            : Text::tr("Right now senders would accept all %n MX host(s).", nullptr, int(judged.hosts.size()))};
    if (found.host && !one)
        text << Text::tr("%1 is no MX host of the domain now.").arg(found.host->toUnicode());
    text << whyThen(found, seen, judged);
    return {Kind::Accepted, text.join(u' ')};
}

QString modeSentence(const Assessment &judged)
{
    if (!judged.policyApplies)
        return Text::tr("Senders that see the domain now apply no policy and deliver; one that remembers an earlier "
                        "policy goes on refusing until that has expired.");
    const PolicyMode mode = judged.policy && judged.policy->valid() ? judged.policy->policy->mode : PolicyMode::None;
    if (mode == PolicyMode::Testing)
        return Text::tr("The policy is in testing mode now: senders that know that deliver.");
    return mode == PolicyMode::None ? Text::tr("The policy is switched off now: senders that know that deliver.")
                                    : QString();
}

} // namespace

PasteOutcome pasteOutcome(const Recognition &found, const Observation &seen, const Assessment &judged)
{
    if (!isComplaint(found) || found.explains.isEmpty())
        return {};
    if (const Finding *cause = causeIn(found, judged)) {
        QStringList text{Text::tr("This audit shows the cause: %1.").arg(findingTitle(*cause))};
        text << modeSentence(judged);
        text.removeAll(QString());
        return {Kind::StillSo, text.join(u' ')};
    }
    if (!judged.complete || judged.verdict.kind == VerdictKind::Inconclusive)
        return {Kind::NotKnown, Text::tr("Whether that is still so could not be tested from here.")};
    if (const QString relaxed = modeSentence(judged); !relaxed.isEmpty()) // testing, none, or no policy at all
        return {Kind::NotAsked, relaxed};
    return byHosts(found, seen, judged);
}

} // namespace gatepost
