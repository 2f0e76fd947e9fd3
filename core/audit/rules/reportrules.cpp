// Step 7: the TLSRPT record and its report addresses (RFC 8460 §3).
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Without reports, a policy that is tested or enforced fails unseen (RFC 8461 §6).
std::optional<Effect> weightOfAbsence(const Judging &j)
{
    return j.mode() && *j.mode() != PolicyMode::None ? Effect::AtRisk : Effect::Advice;
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
}

/// Why mail to that domain cannot arrive; empty when it can, or when it is not known.
QString undeliverable(const Judging &j, const DomainName &target)
{
    const DnsLookup *mx = nullptr;
    const DnsLookup *a = nullptr;
    for (const DnsLookup &lookup : j.seen.reportTargets) {
        if (lookup.question.name == target)
            (lookup.question.type == RrType::Mx ? mx : a) = &lookup;
    }
    if (!mx || !lookupTrouble(*mx).isEmpty())
        return {};
    const QList<MxRecord> records = mxRecords(*mx);
    if (records.size() == 1 && records.first().exchange.isRoot())
        return QCoreApplication::translate("Findings", "%1 accepts no mail (null MX)").arg(target.toUnicode());
    if (!records.isEmpty() || !a || !lookupTrouble(*a).isEmpty() || !addressRecords(*a).isEmpty())
        return {};
    return QCoreApplication::translate("Findings", "%1 has no mail server").arg(target.toUnicode());
}

void judgeTargets(Judging &j, const QString &owner)
{
    for (const DomainName &target : reportMailDomains(j.out.reports)) {
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
    quint32 ttl = records.first().ttl;
    for (const TxtRecord &record : records) {
        rrset << record.strings;
        ttl = std::min(ttl, record.ttl);
    }
    j.out.reports = readTlsrptRecords(rrset, j.seen.domain.toAscii());
    j.addText(j.out.reports.findings, owner, EvidenceKind::Dns, QStringLiteral("tlsrpt"));
    if (ttl < j.limits.reportTtlShortSeconds)
        j.add(FindingId::TlsrptTtlShort, owner, {QString::number(ttl)}, dnsEvidence(QStringLiteral("tlsrpt")));
    judgeTargets(j, owner);
}

} // namespace gatepost
