// Step 2: the addresses of the policy host (RFC 8461 §3.2, §3.3).
#include "core/audit/addresses.h"
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"

namespace gatepost {

namespace {

const QString pathA = QStringLiteral("hostA");
const QString pathAaaa = QStringLiteral("hostAaaa");

void judgeNoAddress(Judging &j, const QString &host)
{
    const DnsLookup &a = *j.seen.hostA;
    const DnsLookup &aaaa = *j.seen.hostAaaa;
    const QString trouble = lookupTrouble(a).isEmpty() ? lookupTrouble(aaaa) : lookupTrouble(a);
    if (!trouble.isEmpty()) {
        j.add(FindingId::PolicyHostDnsFailed, host, {trouble},
              dnsEvidence(lookupTrouble(a).isEmpty() ? pathAaaa : pathA));
        return;
    }
    if (!a.aliases.isEmpty())
        addDangling(j, FindingId::PolicyHostCnameDangling, host, a.aliases.last(), pathA);
    else if (a.answer->rcode == Rcode::NxDomain)
        j.add(FindingId::PolicyHostNxdomain, host, {host}, dnsEvidence(pathA));
    else
        j.add(FindingId::PolicyHostNoAddress, host, {host}, dnsEvidence(pathA)).evidence << dnsEvidence(pathAaaa);
}

void judgeWildcard(Judging &j, const QString &host, const QList<QHostAddress> &addresses)
{
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose != ProbePurpose::WildcardHost)
            continue;
        const QList<QHostAddress> answered = addressRecords(probe.lookup);
        if (!answered.isEmpty() && addresses.contains(answered.first()))
            j.add(FindingId::PolicyHostWildcard, host, {}, dnsEvidence(QStringLiteral("nameProbes/%1").arg(i)));
    }
}

} // namespace

void judgePolicyHost(Judging &j)
{
    if (!j.published || !j.seen.hostA || !j.seen.hostAaaa)
        return;
    const QString host = j.seen.domain.child("mta-sts").toString();
    const QList<QHostAddress> a = addressRecords(*j.seen.hostA);
    const QList<QHostAddress> aaaa = addressRecords(*j.seen.hostAaaa);
    if (a.isEmpty() && aaaa.isEmpty())
        return judgeNoAddress(j, host);
    const QString path = a.isEmpty() ? pathAaaa : pathA;
    QStringList hidden;
    for (const QHostAddress &address : a + aaaa) {
        if (!isPublicAddress(address, j.seen.context.publicNets))
            hidden << address.toString();
    }
    const DnsLookup &lookup = a.isEmpty() ? *j.seen.hostAaaa : *j.seen.hostA;
    if (isBogus(lookup)) { // seen here, since the resolver does not validate
        j.add(FindingId::PolicyHostDnsFailed, host, {dnssecText(*lookup.dnssec)}, dnsEvidence(path), Effect::AtRisk);
    } else if (!hidden.isEmpty()) {
        const bool all = hidden.size() == a.size() + aaaa.size();
        j.add(FindingId::PolicyHostPrivateAddress, host, {hidden.join(QStringLiteral(", "))}, dnsEvidence(path),
              all ? std::nullopt : std::optional(Effect::AtRisk));
    } else {
        j.add(FindingId::PolicyHostOk, host, {}, dnsEvidence(path));
    }
    const QList<DomainName> &aliases =
        j.seen.hostA->aliases.isEmpty() ? j.seen.hostAaaa->aliases : j.seen.hostA->aliases;
    if (!aliases.isEmpty())
        j.add(FindingId::PolicyHostCname, host, {aliases.last().toUnicode()}, dnsEvidence(path));
    judgeWildcard(j, host, a + aaaa);
    if (isMissing(*j.seen.hostAaaa, RrType::Aaaa))
        j.add(FindingId::PolicyHostNoIpv6, host, {}, dnsEvidence(pathAaaa));
}

} // namespace gatepost
