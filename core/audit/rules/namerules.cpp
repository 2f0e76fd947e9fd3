// What lies around the seven steps: the input itself, aliases to other organisations, subdomains (RFC 8461 §3.4, §8.2).
#include "core/audit/rules/judging.h"
#include "core/base/publicsuffix.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

QString evidencePath(qsizetype probe)
{
    return QStringLiteral("nameProbes/%1").arg(probe);
}

/// The first probe of that purpose for that name; -1 when it was not asked.
qsizetype probeOf(const Judging &j, ProbePurpose purpose, const DomainName &name)
{
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose == purpose && (name.isRoot() || probe.lookup.question.name == name))
            return i;
    }
    return -1;
}

/// Where an alias of another organisation ends; the root without one.
DomainName foreignAlias(const Judging &j, const std::optional<DnsLookup> &lookup)
{
    if (!lookup || lookup->aliases.isEmpty() || sameOrganisation(lookup->aliases.last(), j.seen.domain))
        return {};
    return lookup->aliases.last();
}

QList<QHostAddress> addressesOf(const std::optional<DnsLookup> &a, const std::optional<DnsLookup> &aaaa)
{
    return (a ? addressRecords(*a) : QList<QHostAddress>()) + (aaaa ? addressRecords(*aaaa) : QList<QHostAddress>());
}

/// The provider's own policy, when its host gave one that senders would accept.
std::optional<StsPolicyReading> originalOf(const Judging &j)
{
    const auto &provider = j.seen.provider;
    if (!provider || !provider->fetch || provider->fetch->stage != FetchStage::Finished ||
        provider->fetch->status != 200)
        return {};
    StsPolicyReading reading = readStsPolicy(provider->fetch->body);
    return reading.valid() ? std::optional(reading) : std::nullopt;
}

bool saysTheSame(const StsPolicy &one, const StsPolicy &other)
{
    const auto patterns = [](const StsPolicy &policy) {
        QList<QByteArray> out;
        for (const MxPattern &pattern : policy.mx)
            out << pattern.text;
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    };
    return one.mode == other.mode && one.maxAgeSeconds == other.maxAgeSeconds && patterns(one) == patterns(other);
}

/// The policy host stands at the provider, by alias or by address.
bool hostIsDelegated(const Judging &j)
{
    const DomainName host =
        foreignAlias(j, j.seen.hostA).isRoot() ? foreignAlias(j, j.seen.hostAaaa) : foreignAlias(j, j.seen.hostA);
    if (!host.isRoot())
        return true; // to whom, is another question: some providers use a content network of somebody else
    const QList<QHostAddress> own = addressesOf(j.seen.hostA, j.seen.hostAaaa);
    const QList<QHostAddress> theirs =
        j.seen.provider ? addressesOf(j.seen.provider->a, j.seen.provider->aaaa) : QList<QHostAddress>();
    return std::any_of(own.begin(), own.end(), [&theirs](const QHostAddress &a) { return theirs.contains(a); });
}

void judgeRecordAlias(Judging &j, const DomainName &record)
{
    const QString owner = j.seen.domain.child("_mta-sts").toString();
    const auto original = originalOf(j);
    const bool read = j.out.policy && j.out.policy->valid();
    if (original && read && !saysTheSame(*original->policy, *j.out.policy->policy)) {
        j.add(FindingId::DelegationPolicyDiffers, owner, {j.seen.provider->host.toUnicode()},
              EvidenceRef{EvidenceKind::Http, QStringLiteral("provider/fetch"), std::nullopt})
                .evidence
            << EvidenceRef{EvidenceKind::Http, QStringLiteral("fetches/%1").arg(j.out.policyFetch), std::nullopt};
        return;
    }
    // A copy that says the same is a relay of the provider's file, which RFC 8461 §8.2 allows.
    if (original || hostIsDelegated(j) || addressesOf(j.seen.hostA, j.seen.hostAaaa).isEmpty())
        return;
    j.add(FindingId::DelegationTxtOnly, owner, {record.toUnicode()}, dnsEvidence(QStringLiteral("record"))).evidence
        << dnsEvidence(QStringLiteral("hostA"));
}

/// Only a host that is named like a provider's policy host: an alias to a web host that serves one's own file is fine.
void judgeHostAlias(Judging &j, const DomainName &host)
{
    if (host.labels().value(0) != "mta-sts" || !j.seen.record || txtRecords(*j.seen.record).isEmpty())
        return;
    const DomainName theirs = host.parent().child("_mta-sts");
    const qsizetype probe = probeOf(j, ProbePurpose::ProviderRecord, theirs);
    if (probe < 0 || txtRecords(j.seen.nameProbes[probe].lookup).isEmpty())
        return; // the provider has no record to point at
    Finding &found = j.add(FindingId::DelegationHostOnly, j.seen.domain.child("mta-sts").toString(),
                           {host.toUnicode(), theirs.toUnicode()}, dnsEvidence(QStringLiteral("hostA")));
    found.evidence << dnsEvidence(QStringLiteral("record")) << dnsEvidence(evidencePath(probe));
}

} // namespace

void addDangling(Judging &j, FindingId id, const QString &owner, const DomainName &target, const QString &path)
{
    const DomainName registered = registeredDomain(target);
    const qsizetype probe = registered.isRoot() ? -1 : probeOf(j, ProbePurpose::AliasOwner, registered);
    QString risk =
        QCoreApplication::translate("Findings", "Whoever gets hold of that name can publish a policy for your mail.");
    const DnsLookup *asked = probe < 0 ? nullptr : &j.seen.nameProbes[probe].lookup;
    if (asked && asked->answer && asked->answer->rcode == Rcode::NxDomain)
        risk = QCoreApplication::translate("Findings", "The domain %1 is not registered: anybody can register it and "
                                                       "publish a policy for your mail.")
                   .arg(registered.toUnicode());
    else if (sameOrganisation(target, j.seen.domain))
        risk = QCoreApplication::translate("Findings", "The name lies in a domain of your own.");
    Finding &found = j.add(id, owner, {target.toUnicode(), risk}, dnsEvidence(path));
    if (probe >= 0)
        found.evidence << dnsEvidence(evidencePath(probe));
}

void judgeInput(Judging &j)
{
    if (!j.seen.domain.isRoot())
        return;
    const auto name = DomainName::fromInput(j.seen.input);
    if (!name && name.error().problem == NameProblem::AddressLiteral)
        j.add(FindingId::DomainAddressLiteral, j.seen.input, {j.seen.input}, dnsEvidence(QStringLiteral("input")));
}

void judgeDelegation(Judging &j)
{
    if (!j.seen.lookedFurther || !j.published)
        return;
    const DomainName record = foreignAlias(j, j.seen.record);
    const DomainName host =
        foreignAlias(j, j.seen.hostA).isRoot() ? foreignAlias(j, j.seen.hostAaaa) : foreignAlias(j, j.seen.hostA);
    if (!record.isRoot() && !txtRecords(*j.seen.record).isEmpty())
        judgeRecordAlias(j, record);
    else if (record.isRoot() && !host.isRoot())
        judgeHostAlias(j, host);
}

void judgeSubdomains(Judging &j)
{
    const qsizetype wildAt = probeOf(j, ProbePurpose::WildcardMail, DomainName());
    const QList<MxRecord> wild = wildAt < 0 ? QList<MxRecord>() : mxRecords(j.seen.nameProbes[wildAt].lookup);
    QStringList names;
    QList<EvidenceRef> evidence;
    if (!j.published)
        return;
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose != ProbePurpose::SubdomainMail)
            continue;
        const DomainName name = probe.lookup.question.name;
        const QList<MxRecord> records = mxRecords(probe.lookup);
        const qsizetype recordAt = probeOf(j, ProbePurpose::SubdomainRecord, name.child("_mta-sts"));
        if (records.isEmpty() || records == wild || recordAt < 0)
            continue;
        const DnsLookup &record = j.seen.nameProbes[recordAt].lookup;
        QList<TxtStrings> strings;
        for (const TxtRecord &text : txtRecords(record))
            strings << text.strings;
        if (!lookupTrouble(record).isEmpty() || readStsRecords(strings).usable())
            continue;
        names << name.toUnicode();
        evidence << dnsEvidence(evidencePath(i)) << dnsEvidence(evidencePath(recordAt));
    }
    if (names.isEmpty())
        return;
    Finding &found = j.add(FindingId::SubdomainMailUncovered, j.seen.domain.toString(),
                           {names.join(QStringLiteral(", "))}, evidence.takeFirst());
    found.evidence << evidence;
}

} // namespace gatepost
