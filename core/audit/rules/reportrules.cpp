// Step 7: the TLSRPT record and its report addresses (RFC 8460 §3).
#include "core/audit/recordttl.h"
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Without reports, a policy that is tested or enforced, and DANE, fail unseen (RFC 8461 §6, RFC 8460 §1).
std::optional<Effect> weightOfAbsence(const Judging &j)
{
    const bool dane = std::any_of(j.out.hosts.begin(), j.out.hosts.end(), [](const HostDecision &host) {
        return host.dane == DaneState::Pass || host.dane == DaneState::Fail;
    });
    const bool sts = j.mode() && *j.mode() != PolicyMode::None;
    return sts || dane ? Effect::AtRisk : Effect::Advice;
}

void judgeAbsence(Judging &j, const QString &owner)
{
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose != ProbePurpose::WrongReportName)
            continue;
        const QList<TxtRecord> records = txtRecords(probe.lookup);
        if (std::any_of(records.begin(), records.end(),
                        [](const TxtRecord &r) { return r.joined().startsWith("v=TLSRPTv1"); })) {
            j.add(FindingId::TlsrptWrongName, owner, {probe.lookup.question.name.toUnicode(), owner},
                  dnsEvidence(QStringLiteral("nameProbes/%1").arg(i)), weightOfAbsence(j));
            return;
        }
    }
    j.add(FindingId::TlsrptAbsent, owner, {}, dnsEvidence(QStringLiteral("tlsrpt")), weightOfAbsence(j));
    if (j.mode() != PolicyMode::Enforce)
        return;
    Finding &unseen = j.add(FindingId::LifecycleEnforceWithoutTlsrpt, owner, {}, dnsEvidence(QStringLiteral("tlsrpt")));
    if (j.out.policyFetch >= 0)
        unseen.evidence << EvidenceRef{EvidenceKind::Line, QStringLiteral("fetches/%1").arg(j.out.policyFetch),
                                       std::nullopt};
}

/// What was asked about a name on the way of the reports.
const DnsLookup *targetLookup(const Judging &j, const DomainName &name, RrType type)
{
    for (const DnsLookup &lookup : j.seen.reportTargets) {
        if (lookup.question.name == name && lookup.question.type == type)
            return &lookup;
    }
    return nullptr;
}

/// Asked for A and AAAA, answered, and there is none.
bool hasNoAddress(const Judging &j, const DomainName &name)
{
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const DnsLookup *lookup = targetLookup(j, name, type);
        if (!lookup || !lookupTrouble(*lookup).isEmpty() || !addressRecords(*lookup).isEmpty())
            return false;
    }
    return true;
}

/// Why mail to that domain cannot arrive; empty when it can, or when it is not known.
QString undeliverable(const Judging &j, const DomainName &target)
{
    const DnsLookup *mx = targetLookup(j, target, RrType::Mx);
    if (!mx || !lookupTrouble(*mx).isEmpty())
        return {};
    const QList<MxRecord> records = mxRecords(*mx);
    if (records.size() == 1 && records.first().exchange.isRoot())
        return QCoreApplication::translate("Findings", "%1 accepts no mail (null MX)").arg(target.toUnicode());
    if (records.isEmpty() && hasNoAddress(j, target))
        return QCoreApplication::translate("Findings", "%1 has no mail server").arg(target.toUnicode());
    const bool nowhere = std::all_of(records.begin(), records.end(),
                                     [&](const MxRecord &record) { return hasNoAddress(j, record.exchange); });
    if (!records.isEmpty() && nowhere)
        return QCoreApplication::translate("Findings", "no MX host of %1 has an address").arg(target.toUnicode());
    return {};
}

/// The report mailbox lies below the domain, and its mail takes the way that the reports are about.
void judgeLoop(Judging &j, const QString &owner, const DomainName &target)
{
    const DnsLookup *mx = targetLookup(j, target, RrType::Mx);
    if (!mx || target == j.seen.domain || !target.isSubdomainOf(j.seen.domain))
        return;
    for (const MxRecord &record : mxRecords(*mx)) {
        const bool shared = record.exchange == j.seen.domain ||
                            std::any_of(j.seen.hosts.begin(), j.seen.hosts.end(),
                                        [&record](const MxObservation &host) { return host.name == record.exchange; });
        if (!shared || j.has(FindingId::TlsrptRuaSameDomain))
            continue;
        const auto at = mx - j.seen.reportTargets.constData();
        j.add(FindingId::TlsrptRuaSameDomain, owner, {target.toUnicode(), record.exchange.toUnicode()},
              dnsEvidence(QStringLiteral("tlsrpt")))
                .evidence
            << dnsEvidence(QStringLiteral("reportTargets/%1").arg(at));
    }
}

/// Why nobody can be reached at an https: address; empty when somebody answered, or it is not known.
QString unreachable(const Judging &j, const QUrl &url, QList<EvidenceRef> &evidence, bool &ours)
{
    QString why;
    for (qsizetype i = 0; i < j.seen.reportFetches.size(); ++i) {
        const PolicyFetch &fetch = j.seen.reportFetches[i];
        if (fetch.url != url)
            continue;
        if (fetch.status != 0)
            return {};
        evidence << EvidenceRef{EvidenceKind::Http, QStringLiteral("reportFetches/%1").arg(i), std::nullopt};
        const Fault fault = fetch.fault.value_or(Fault{});
        ours = fault.kind == FaultKind::ProxyFailed;
        why = fetch.address.toString() + QStringLiteral(": ") + faultText(fault);
    }
    const DomainName host = DomainName::fromDns(url.host(QUrl::FullyEncoded).toLatin1());
    const DnsLookup *a = targetLookup(j, host, RrType::A);
    const DnsLookup *aaaa = targetLookup(j, host, RrType::Aaaa);
    if (!why.isEmpty() || !a || !aaaa || !j.seen.lookedFurther)
        return why;
    evidence << dnsEvidence(QStringLiteral("reportTargets/%1").arg(a - j.seen.reportTargets.constData()));
    const QString trouble = lookupTrouble(*a).isEmpty() ? lookupTrouble(*aaaa) : lookupTrouble(*a);
    if (!addressRecords(*a).isEmpty() || !addressRecords(*aaaa).isEmpty())
        return QCoreApplication::translate("Findings", "%1 has no public address").arg(host.toUnicode());
    ours = !trouble.isEmpty();
    return ours ? trouble : QCoreApplication::translate("Findings", "%1 has no address").arg(host.toUnicode());
}

void judgeEndpoints(Judging &j, const QString &owner)
{
    for (const QUrl &url : reportEndpoints(j.out.reports)) {
        QList<EvidenceRef> evidence;
        bool ours = false;
        const QString why = unreachable(j, url, evidence, ours);
        if (why.isEmpty())
            continue;
        j.add(FindingId::TlsrptRuaHttpsUnreachable, owner, {url.toString(QUrl::FullyEncoded), why},
              dnsEvidence(QStringLiteral("tlsrpt")), ours ? std::optional(Effect::CouldNotTest) : std::nullopt)
                .evidence
            << evidence;
    }
}

void judgeTargets(Judging &j, const QString &owner)
{
    for (const DomainName &target : reportMailDomains(j.out.reports)) {
        judgeLoop(j, owner, target);
        const QString why = undeliverable(j, target);
        if (why.isEmpty())
            continue;
        Finding &found = j.add(FindingId::TlsrptRuaMailboxUndeliverable, owner, {target.toUnicode(), why},
                               dnsEvidence(QStringLiteral("tlsrpt")));
        for (qsizetype i = 0; i < j.seen.reportTargets.size(); ++i) {
            if (j.seen.reportTargets[i].question.name == target)
                found.evidence << dnsEvidence(QStringLiteral("reportTargets/%1").arg(i));
        }
    }
}

} // namespace

void judgeReports(Judging &j)
{
    if (!j.seen.tlsrpt)
        return;
    const DnsLookup &lookup = *j.seen.tlsrpt;
    const QString owner = j.seen.domain.child("_tls").child("_smtp").toString();
    if (!lookupTrouble(lookup).isEmpty())
        return; // the step says that it could not be tested
    const QList<TxtRecord> records = txtRecords(lookup);
    if (records.isEmpty()) {
        if (j.seen.isFinished(Step::Reports))
            judgeAbsence(j, owner);
        return;
    }
    QList<QList<QByteArray>> rrset;
    for (const TxtRecord &record : records)
        rrset << record.strings;
    j.out.reports = readTlsrptRecords(rrset, j.seen.domain.toAscii());
    j.addText(j.out.reports.findings, owner, EvidenceKind::Dns, QStringLiteral("tlsrpt"));
    const auto ttl = recordTtl(j.seen, lookup);
    // What a resolver's memory has left of an hour is no short TTL.
    if (ttl && ttl->isWhole && ttl->seconds < j.limits.reportTtlShortSeconds)
        j.add(FindingId::TlsrptTtlShort, owner, {QString::number(ttl->seconds)}, dnsEvidence(QStringLiteral("tlsrpt")));
    judgeTargets(j, owner);
    judgeEndpoints(j, owner);
}

} // namespace gatepost
