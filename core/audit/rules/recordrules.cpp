// Step 1: the TXT record at _mta-sts (RFC 8461 §3.1).
#include "core/audit/recordttl.h"
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>

namespace gatepost {

namespace {

QList<TxtStrings> stringsOf(const DnsLookup &lookup)
{
    QList<TxtStrings> out;
    for (const TxtRecord &record : txtRecords(lookup))
        out << record.strings;
    return out;
}

/// Bogus: who validates sees nothing. Unsigned: who sits on the way can hide the record from a sender that has not
/// seen it yet (RFC 8461 §10.2).
void judgeSignatures(Judging &j, const DnsLookup &lookup, const QString &owner)
{
    const bool seen = lookupTrouble(lookup).isEmpty(); // by a resolver that does not validate
    if (isBogus(lookup))
        j.add(FindingId::StsTxtDnssecBogus, owner, {dnssecText(*lookup.dnssec)}, dnsEvidence(QStringLiteral("record")),
              seen ? std::optional(Effect::AtRisk) : std::nullopt);
    else if (lookup.dnssec && lookup.dnssec->status == DnssecStatus::Insecure)
        j.add(FindingId::StsTxtUnsigned, owner, {lookup.dnssec->zone.toUnicode()},
              dnsEvidence(QStringLiteral("record")));
}

bool judgeLookup(Judging &j, const DnsLookup &lookup, const QString &owner)
{
    const QString trouble = lookupTrouble(lookup);
    if (trouble.isEmpty())
        return true;
    j.published = true;  // not known, so every later step is looked at
    if (isBogus(lookup)) // traced here, so it is the domain's fault
        judgeSignatures(j, lookup, owner);
    else if (!lookup.answer && lookup.answer.error().kind == FaultKind::AliasLoop)
        j.add(FindingId::StsTxtCnameLoop, owner, {}, dnsEvidence(QStringLiteral("record")));
    else
        j.add(FindingId::StsTxtLookupFailed, owner, {trouble}, dnsEvidence(QStringLiteral("record")));
    return false;
}

void judgeAbsence(Judging &j, const DnsLookup &lookup, const QString &owner)
{
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose != ProbePurpose::WrongRecordName)
            continue;
        for (const TxtRecord &record : txtRecords(probe.lookup)) {
            if (!record.joined().startsWith("v=STSv1"))
                continue;
            j.published = true;
            Finding &found = j.add(FindingId::StsTxtWrongName, owner, {probe.lookup.question.name.toUnicode(), owner},
                                   dnsEvidence(QStringLiteral("nameProbes/%1").arg(i)));
            found.evidence << dnsEvidence(QStringLiteral("record"));
            return;
        }
    }
    if (!lookup.aliases.isEmpty()) {
        j.published = true;
        addDangling(j, FindingId::StsTxtCnameDangling, owner, lookup.aliases.last(), QStringLiteral("record"));
        return;
    }
    j.add(FindingId::StsTxtAbsent, owner, {}, dnsEvidence(QStringLiteral("record")));
}

/// What a resolver's memory has left of it is no short TTL.
void judgeTtl(Judging &j, const DnsLookup &lookup, const QString &owner)
{
    const auto ttl = recordTtl(j.seen, lookup);
    if (!ttl)
        return;
    const QStringList args{QString::number(ttl->seconds)};
    if (ttl->seconds > j.limits.ttlLongSeconds)
        j.add(FindingId::StsTxtTtlLong, owner, args, dnsEvidence(QStringLiteral("record")));
    else if (ttl->isWhole && ttl->seconds < j.limits.ttlShortSeconds)
        j.add(FindingId::StsTxtTtlShort, owner, args, dnsEvidence(QStringLiteral("record")));
}

/// A name that nobody has published answers with the same text: the record comes from a wildcard (RFC 8461 §10.3).
void judgeWildcard(Judging &j, const DnsLookup &lookup, const QString &owner)
{
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose == ProbePurpose::WildcardRecord && stringsOf(probe.lookup) == stringsOf(lookup))
            j.add(FindingId::StsTxtWildcard, owner, {}, dnsEvidence(QStringLiteral("nameProbes/%1").arg(i)));
    }
}

/// Of `_mta-sts IN TXT v=STSv1; id=1;` without quotation marks a zone file keeps what stands before the semicolon. What
/// mends it is the line of the zone file, not the text of the record.
void quoteSuggestion(Judging &j, const QString &owner)
{
    if (j.out.record.subject < 0 || stringsOf(*j.seen.record).value(j.out.record.subject).join().trimmed() != "v=STSv1")
        return;
    for (Finding &finding : j.out.findings) {
        if (finding.id == FindingId::StsTxtSyntax)
            finding.suggestion = owner.toLatin1() + ". IN TXT \"" + finding.suggestion + '"';
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

void judgeRecord(Judging &j)
{
    const QString owner = j.seen.domain.child("_mta-sts").toString();
    if (!isAscii(j.seen.input) && j.seen.domain.isInternational())
        j.add(FindingId::IdnInput, j.seen.domain.toUnicode(), {j.seen.domain.toString()},
              dnsEvidence(QStringLiteral("record")));
    if (!j.seen.record || !judgeLookup(j, *j.seen.record, owner))
        return;
    const DnsLookup &lookup = *j.seen.record;
    const QList<TxtRecord> records = txtRecords(lookup);
    j.out.record = readStsRecords(stringsOf(lookup));
    if (records.isEmpty()) {
        if (j.seen.isFinished(Step::Record))
            judgeAbsence(j, lookup, owner);
        return;
    }
    j.published = true;
    j.addText(j.out.record.findings, owner, EvidenceKind::Dns, QStringLiteral("record"));
    quoteSuggestion(j, owner);
    if (!lookup.aliases.isEmpty())
        j.add(FindingId::StsTxtCname, owner, {lookup.aliases.last().toUnicode()},
              dnsEvidence(QStringLiteral("record")));
    judgeSignatures(j, lookup, owner);
    judgeWildcard(j, lookup, owner);
    judgeTtl(j, lookup, owner);
}

} // namespace gatepost
