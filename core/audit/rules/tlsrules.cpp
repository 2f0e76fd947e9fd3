// Step 6: STARTTLS and certificates of the MX hosts, per address (RFC 8461 §4.2; RFC 3207).
#include "core/audit/catalogue.h"
#include "core/audit/rules/judging.h"
#include "core/audit/senders/pluginpolicy.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// One session on its way through the rules.
struct ProbeJudge
{
    Judging &j;
    const SmtpProbe &probe;
    const MxObservation &host;
    QString path;
    QString name;
    AddressDecision decision;

    void fail(FindingId id, const QStringList &args, EvidenceKind kind = EvidenceKind::Smtp)
    {
        decision.reasons << id;
        note(id, args, kind);
    }
    void note(FindingId id, const QStringList &args, EvidenceKind kind = EvidenceKind::Smtp)
    {
        j.add(id, name, args, EvidenceRef{kind, path, std::nullopt});
    }

    void judge();
    void judgeTurnedAway();
    void judgeStartTls();
    void judgeCertificateOf();
    void judgeName(const CertificateFacts &leaf, const QString &names);
};

QString replyText(const std::optional<SmtpReply> &reply, const std::optional<Fault> &fault)
{
    if (reply && reply->code >= 400)
        return QStringLiteral("%1 %2").arg(reply->code).arg(visible(reply->lines.value(0), 120));
    return fault ? faultText(*fault) : QString();
}

void ProbeJudge::judgeTurnedAway()
{
    decision.connected = CheckState::Unknown;
    const QString reply = replyText(probe.ehlo ? probe.ehlo : probe.greeting, {});
    const QString said = reply.isEmpty() && probe.fault ? silenceText(probe) : reply;
    note(FindingId::SmtpGreetingRejected, {name, said});
}

void ProbeJudge::judgeStartTls()
{
    const Fault fault = probe.fault.value_or(Fault{});
    if (fault.kind == FaultKind::Cancelled)
        return; // nobody knows what would have come
    decision.startTls = CheckState::Failed;
    switch (fault.kind) {
    case FaultKind::NotOffered:
        return fail(FindingId::SmtpStarttlsMissing, {name});
    case FaultKind::Stripped:
        return fail(FindingId::SmtpStarttlsStripped, {name});
    case FaultKind::PlaintextInjected:
        return fail(FindingId::SmtpStarttlsInjection, {name, Text::tr("it sends clear text after it agreed to TLS")});
    default:
        break;
    }
    if (probe.stage == SmtpStage::StartTls)
        return fail(FindingId::SmtpStarttlsRefused, {name, replyText(probe.startTls, probe.fault)});
    if (probe.legacyTls && !probe.legacyTls->protocol.isEmpty())
        return fail(FindingId::SmtpTlsObsoleteOnly, {name}, EvidenceKind::Tls);
    fail(FindingId::SmtpTlsHandshakeFailed, {name, faultText(fault)}, EvidenceKind::Tls);
}

bool covers(const CertificateFacts &leaf, const DomainName &name)
{
    const NameMatch match = matchDnsId(leaf, name);
    return match == NameMatch::Exact || match == NameMatch::Wildcard;
}

/// A wrong name, told as closely as possible.
void ProbeJudge::judgeName(const CertificateFacts &leaf, const QString &names)
{
    constexpr auto kind = EvidenceKind::Certificate;
    const QList<DomainName> aliases = host.a ? host.a->aliases : QList<DomainName>();
    for (const DomainName &alias : aliases) {
        if (covers(leaf, alias))
            return fail(FindingId::MxCertAliasName, {name, alias.toString()}, kind);
    }
    const QList<MxPattern> patterns = j.out.compared ? j.out.compared->mx : QList<MxPattern>();
    for (const QByteArray &dnsName : leaf.dnsNames) {
        if (matchMx(DomainName::fromDns(dnsName), patterns).matches)
            return fail(FindingId::MxCertMatchesOtherPattern, {name, QString::fromLatin1(dnsName)}, kind);
    }
    if (covers(leaf, j.seen.domain))
        return fail(FindingId::MxCertMatchesPolicyDomainOnly, {name, j.seen.domain.toString()}, kind);
    fail(FindingId::MxCertNameMismatch, {name, names}, kind);
}

void ProbeJudge::judgeCertificateOf()
{
    constexpr auto kind = EvidenceKind::Certificate;
    const CertificateJudgement judged = judgeCertificate(*probe.tls, host.name, j.now, j.limits);
    for (const CertificateComplaint &complaint : judged.complaints) {
        switch (complaint.fault) {
        case CertificateFault::Untrusted:
            fail(FindingId::MxCertUntrusted, {name, complaint.detail}, kind);
            break;
        case CertificateFault::SelfSigned:
            fail(FindingId::MxCertSelfSigned, {name}, kind);
            break;
        case CertificateFault::Incomplete:
            fail(FindingId::MxCertChainIncomplete, {name, complaint.detail}, kind);
            break;
        case CertificateFault::Expired:
            fail(FindingId::MxCertExpired, {name, complaint.detail}, kind);
            break;
        case CertificateFault::NotYetValid:
            fail(FindingId::MxCertNotYetValid, {name, complaint.detail}, kind);
            break;
        case CertificateFault::Expiring:
            note(FindingId::MxCertExpiring, {name, complaint.detail}, kind);
            break;
        case CertificateFault::Name:
            judgeName(*judged.leaf, complaint.detail);
            break;
        case CertificateFault::CnOnly:
            fail(FindingId::MxCertCnOnly, {name}, kind);
            break;
        case CertificateFault::WildcardInvalid:
            fail(FindingId::MxCertWildcardInvalid, {name, complaint.detail}, kind);
            break;
        case CertificateFault::Wildcard:
            break;
        case CertificateFault::Weak:
            note(FindingId::MxCertWeak, {name, complaint.detail}, kind);
            break;
        }
    }
    const auto state = [](bool good) { return good ? CheckState::Passed : CheckState::Failed; };
    const bool plugin = j.sender() == SenderKind::PostfixBefore3105 && j.out.compared && judged.leaf;
    const bool named = plugin ? pluginAccepts(*judged.leaf, j.out.compared->mx) : judged.named();
    decision.trusted = state(judged.trusted());
    decision.dates = state(judged.dated());
    decision.name = state(named);
    decision.certificate = state(judged.trusted() && judged.dated() && named);
}

void ProbeJudge::judge()
{
    decision.address = probe.address;
    if (probe.stage == SmtpStage::Connect)
        return; // told per host
    if (probe.stage == SmtpStage::Greeting || probe.stage == SmtpStage::Ehlo)
        return judgeTurnedAway();
    decision.connected = CheckState::Passed;
    if (probe.stage == SmtpStage::StartTls || probe.stage == SmtpStage::Handshake)
        return judgeStartTls();
    decision.startTls = CheckState::Passed;
    if (probe.tls)
        judgeCertificateOf();
    if (probe.ehloAgain && announces(*probe.ehloAgain, "STARTTLS"))
        note(FindingId::SmtpStarttlsAgain, {name});
    if (probe.ehloAgain && announces(*probe.ehloAgain, "REQUIRETLS"))
        note(FindingId::SmtpRequiretls, {name});
    if (decision.certificate == CheckState::Passed)
        note(FindingId::SmtpOk, {name});
}

CheckState worst(const QList<AddressDecision> &addresses, CheckState AddressDecision::*check)
{
    const auto any = [&](CheckState state) {
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const AddressDecision &a) { return a.*check == state; });
    };
    if (any(CheckState::Failed))
        return CheckState::Failed;
    return any(CheckState::Passed) ? CheckState::Passed : CheckState::Unknown;
}

/// A sender goes on to the next address (RFC 5321 §5.1), so one good address is enough; the others are a risk.
void judgeAddresses(Judging &j, HostDecision &host)
{
    const bool good = std::any_of(host.addresses.begin(), host.addresses.end(), [](const AddressDecision &a) {
        return a.startTls == CheckState::Passed && a.certificate == CheckState::Passed;
    });
    const auto overall = [&](CheckState AddressDecision::*check) {
        return good ? CheckState::Passed : worst(host.addresses, check);
    };
    host.startTls = overall(&AddressDecision::startTls);
    host.certificate = overall(&AddressDecision::certificate);
    host.trusted = overall(&AddressDecision::trusted);
    host.dates = overall(&AddressDecision::dates);
    host.name = overall(&AddressDecision::name);
    const bool answered = std::any_of(host.addresses.begin(), host.addresses.end(),
                                      [](const AddressDecision &a) { return a.connected == CheckState::Passed; });
    if (answered)
        host.answers = CheckState::Passed;
    const QString name = host.host.toString();
    for (qsizetype i = 0; good && i < j.out.findings.size(); ++i) {
        const Finding &finding = j.out.findings[i];
        if (finding.step == Step::Tls && finding.subject == name &&
            catalogueRow(finding.id).severity == Severity::ErrorStar)
            j.given[i] = Effect::AtRisk;
    }
}

bool unconnected(const SmtpProbe &probe)
{
    return probe.stage == SmtpStage::Connect;
}

void judgeConnections(Judging &j, int index)
{
    const MxObservation &host = j.seen.hosts[index];
    const QString name = host.name.toString();
    const bool all = std::all_of(host.probes.begin(), host.probes.end(), unconnected);
    for (qsizetype i = 0; i < host.probes.size(); ++i) {
        const SmtpProbe &probe = host.probes[i];
        if (!unconnected(probe) || !host.finished)
            continue;
        const EvidenceRef evidence{EvidenceKind::Smtp, QStringLiteral("hosts/%1/probes/%2").arg(index).arg(i),
                                   std::nullopt};
        const QString why = silenceText(probe);
        if (all)
            j.add(FindingId::SmtpConnectFailed, name, {name, why}, evidence);
        else
            j.add(FindingId::SmtpConnectPartial, name, {name, probe.address.toString(), why}, evidence);
    }
}

/// Every address of every host is silent, none refuses: more likely the network here than all the servers.
bool allSilent(const Observation &seen)
{
    bool any = false;
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes) {
            const FaultKind kind = probe.fault.value_or(Fault{}).kind;
            any = true;
            if (!unconnected(probe) || (kind != FaultKind::Timeout && kind != FaultKind::Unreachable))
                return false;
        }
    }
    return any;
}

struct BlockedText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// The arguments say how sure it is: one with a control host that is silent as well, two without.
bool judgeBlocked(Judging &j)
{
    const auto &control = j.seen.controlProbe;
    if (!allSilent(j.seen) || (control && !unconnected(*control)))
        return false; // the control host answers: it is the servers
    const QString reached = BlockedText::tr("0 of %n MX host(s) reached", nullptr, int(j.seen.hosts.size()));
    QStringList args{reached};
    if (control)
        args = QStringList{reached + QStringLiteral("; ") + BlockedText::tr("control host also unreachable")};
    else if (j.seen.context.smtpVantage.isEmpty())
        args << BlockedText::tr("this network may block it");
    else
        args << BlockedText::tr("the network there may block it (%1)").arg(vantageText(j.seen.context.smtpVantage));
    QList<EvidenceRef> evidence;
    for (qsizetype h = 0; h < j.seen.hosts.size(); ++h) {
        for (qsizetype i = 0; i < j.seen.hosts[h].probes.size(); ++i)
            evidence << EvidenceRef{EvidenceKind::Smtp, QStringLiteral("hosts/%1/probes/%2").arg(h).arg(i),
                                    std::nullopt};
    }
    if (control)
        evidence << EvidenceRef{EvidenceKind::Smtp, QStringLiteral("controlProbe"), std::nullopt};
    Finding &found = j.add(FindingId::SmtpPort25BlockedHere, j.seen.domain.toString(), args, evidence.takeFirst());
    found.evidence << evidence;
    return true;
}

void judgeVariety(Judging &j, const HostDecision &decision, int index)
{
    QList<QByteArray> leaves;
    for (const SmtpProbe &probe : j.seen.hosts[index].probes) {
        const QByteArray leaf = probe.tls ? probe.tls->chain.value(0) : QByteArray();
        if (!leaf.isEmpty() && !leaves.contains(leaf))
            leaves << leaf;
    }
    const auto is = [&](CheckState state) {
        return std::any_of(decision.addresses.begin(), decision.addresses.end(),
                           [&](const AddressDecision &a) { return a.certificate == state; });
    };
    QStringList bad;
    for (const AddressDecision &address : decision.addresses) {
        if (address.certificate == CheckState::Failed)
            bad << address.address.toString();
    }
    if (leaves.size() > 1 && is(CheckState::Failed) && is(CheckState::Passed))
        j.add(FindingId::MxCertVaries, decision.host.toString(),
              {decision.host.toString(), bad.join(QStringLiteral(", "))},
              EvidenceRef{EvidenceKind::Certificate, QStringLiteral("hosts/%1/probes/0").arg(index), std::nullopt});
}

} // namespace

void judgeTls(Judging &j)
{
    const bool ended = j.seen.isFinished(Step::Tls);
    const bool blocked = ended && judgeBlocked(j);
    for (HostDecision &host : j.out.hosts) {
        if (host.observed < 0)
            continue; // never asked, so nothing is known
        const MxObservation &seen = j.seen.hosts[host.observed];
        for (qsizetype i = 0; i < seen.probes.size(); ++i) {
            ProbeJudge judge{j,
                             seen.probes[i],
                             seen,
                             QStringLiteral("hosts/%1/probes/%2").arg(host.observed).arg(i),
                             seen.name.toString(),
                             {}};
            judge.judge();
            host.addresses << judge.decision;
        }
        if (!j.seen.context.smtpProbed) {
            host.startTls = CheckState::NotAsked;
            host.certificate = CheckState::NotAsked;
            continue;
        }
        judgeAddresses(j, host);
        if (!blocked)
            judgeConnections(j, host.observed);
        judgeVariety(j, host, host.observed);
    }
}

void judgePort25(Judging &j)
{
    bool tried = false;
    for (const HostDecision &host : j.out.hosts) {
        for (const AddressDecision &address : host.addresses) {
            tried = true;
            if (address.connected == CheckState::Passed)
                j.out.port25 = Port25::Open;
        }
    }
    for (const MxObservation &host : j.seen.hosts) { // who greets, even with a refusal, is reachable
        for (const SmtpProbe &probe : host.probes) {
            if (probe.stage != SmtpStage::Connect)
                j.out.port25 = Port25::Open;
        }
    }
    if (j.out.port25 == Port25::Open || !tried)
        return;
    j.out.port25 = Port25::NoAnswer;
    if (j.has(FindingId::SmtpPort25BlockedHere))
        j.out.port25 = j.seen.controlProbe ? Port25::Blocked : Port25::MayBeBlocked;
}

} // namespace gatepost
