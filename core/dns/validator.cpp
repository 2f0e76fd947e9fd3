// The chain of trust, from the root down: at each name on the way either a DS record, and then keys that match it, or
// the proof that there is none (RFC 4035 §5).
#include "core/dns/validator.h"
#include "core/dns/denial.h"
#include "core/dns/signatures.h"
#include "core/dns/wire.h"
#include <algorithm>
#include <QHash>

namespace gatepost {

namespace {

using async::Task;

constexpr int maxAliases = 16;
constexpr qsizetype maxKeys = 32; // of one zone; more are not looked at

/// The zone that a name is in, as far as it could be traced: its keys, or why there are none.
struct Zone
{
    DnssecVerdict verdict;
    QList<DnsRecord> keys;

    bool isSecure() const { return verdict.status == DnssecStatus::Secure; }
    const DomainName &name() const { return verdict.zone; }
};

/// One validation: what all its links share.
struct Tracing
{
    DnssecWork work;
    QDeadlineTimer until;
};

DnssecVerdict broken(const Zone &zone, DnssecFault fault, const DomainName &owner, quint16 type, QString detail = {})
{
    DnssecVerdict out;
    out.status = DnssecStatus::Bogus;
    out.fault = fault;
    out.zone = zone.name();
    out.owner = owner;
    out.type = type;
    out.detail = std::move(detail);
    out.zones = zone.verdict.zones;
    return out;
}

DnssecVerdict broken(const Zone &zone, const RecordSet &set, const SetCheck &check)
{
    DnssecVerdict out = broken(zone, check.fault, set.owner, set.type, check.detail);
    out.when = check.when;
    return out;
}

DnssecVerdict unknown(const Zone &zone, const DnsQuestion &question, QString detail)
{
    DnssecVerdict out =
        broken(zone, DnssecFault::LookupFailed, question.name, quint16(question.type), std::move(detail));
    out.status = DnssecStatus::Indeterminate;
    return out;
}

/// What a delegation without usable DS records makes of everything below.
DnssecVerdict insecure(const Zone &parent, const DomainName &zone, DnssecFault fault = DnssecFault::None,
                       QString detail = {})
{
    DnssecVerdict out = broken(parent, fault, {}, 0, std::move(detail));
    out.status = DnssecStatus::Insecure;
    out.zone = zone;
    return out;
}

DnssecVerdict secure(const Zone &zone, const QDateTime &validUntil)
{
    DnssecVerdict out = zone.verdict;
    if (!out.validUntil.isValid() || (validUntil.isValid() && validUntil < out.validUntil))
        out.validUntil = validUntil;
    return out;
}

/// Of two parts of one answer the worse one counts.
DnssecVerdict worse(const DnssecVerdict &a, const DnssecVerdict &b)
{
    const auto badness = [](const DnssecVerdict &verdict) {
        static constexpr std::array order{0, 1, 3, 2}; // secure, insecure, bogus, indeterminate
        return order.at(std::size_t(verdict.status));
    };
    if (a.status == DnssecStatus::Secure && b.status == DnssecStatus::Secure)
        return a.validUntil.isValid() && a.validUntil < b.validUntil ? a : b;
    return badness(a) > badness(b) ? a : b;
}

/// Why a lookup gave nothing to work with; empty when it did.
QString failureOf(const DnsLookup &lookup)
{
    if (!lookup.answer)
        return QString(faultKey(lookup.answer.error().kind));
    const Rcode rcode = lookup.answer->rcode;
    return rcode == Rcode::NoError || rcode == Rcode::NxDomain ? QString() : rcodeName(rcode);
}

const RecordSet *find(const QList<RecordSet> &sets, const DomainName &owner, RrType type)
{
    const auto found = std::find_if(sets.begin(), sets.end(),
                                    [&](const RecordSet &set) { return set.owner == owner && set.is(type); });
    return found == sets.end() ? nullptr : &*found;
}

/// The DNAME set that an unsigned CNAME of `name` was made from (RFC 6672 §3.1).
const RecordSet *findDname(const QList<RecordSet> &sets, const DomainName &name)
{
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const RecordSet &set) {
        return set.is(RrType::Dname) && set.owner != name && name.isSubdomainOf(set.owner);
    });
    return found == sets.end() ? nullptr : &*found;
}

std::optional<DomainName> targetOf(const RecordSet &set)
{
    qsizetype at = 0;
    return nameFromRdata(set.records.first().rdata, at);
}

/// `name` with the owner of the DNAME replaced by its target (RFC 6672 §2.2).
DomainName substituted(const DomainName &name, const DomainName &owner, const DomainName &target)
{
    QByteArray front;
    DomainName rest = name;
    while (rest != owner) {
        front += rest.labels().value(0) + '.';
        rest = rest.parent();
    }
    return DomainName::fromDns(front + target.toAscii());
}

/// Who claims to have signed the set; nothing when nobody does who could.
std::optional<DomainName> signerOf(const RecordSet &set, const QDateTime &now)
{
    for (const DnsRecord &record : set.signatures) {
        const auto signature = readRrsig(record, now);
        if (!signature || !set.owner.isSubdomainOf(signature->signer))
            continue;
        if (set.is(RrType::Ds) && signature->signer == set.owner) // the child cannot vouch for itself
            continue;
        return signature->signer;
    }
    return {};
}

QList<RecordSet> denialsOf(const QList<RecordSet> &sets)
{
    QList<RecordSet> out;
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(out),
                 [](const RecordSet &set) { return set.isDenial(); });
    return out;
}

/// What is wrong with denials of which none could be used.
DnssecFault lacking(const QList<RecordSet> &denials)
{
    if (denials.isEmpty())
        return DnssecFault::DenialMissing;
    const bool anySigned =
        std::any_of(denials.begin(), denials.end(), [](const RecordSet &set) { return !set.signatures.isEmpty(); });
    return anySigned ? DnssecFault::DenialIncomplete : DnssecFault::NoSignature;
}

/// The NSEC and NSEC3 records of an answer that the zone has signed; the fault of the first one that is not good.
struct SignedDenials
{
    QList<DnsRecord> records;
    std::optional<DnssecVerdict> fault;
    QDateTime validUntil;
};

SignedDenials signedDenials(const QList<RecordSet> &sets, const Zone &zone, DnssecWork *work)
{
    SignedDenials out;
    for (const RecordSet &set : denialsOf(sets)) {
        if (signerOf(set, work->now) != zone.name())
            continue; // the proof of another part of the answer
        const SetCheck check = checkSet(set, zone.name(), zone.keys, work);
        if (check.fault != DnssecFault::None && !out.fault)
            out.fault = broken(zone, set, check);
        if (check.fault != DnssecFault::None || isWildcardExpansion(set, check))
            continue;
        out.records += set.records;
        if (!out.validUntil.isValid() || check.validUntil < out.validUntil)
            out.validUntil = check.validUntil;
    }
    return out;
}

/// Says what a proof makes of an answer of the zone.
DnssecVerdict proven(const Zone &zone, const SignedDenials &denials, const Denial &denial, Proof proof,
                     DnssecFault otherwise, const DomainName &owner, quint16 type)
{
    if (proof == Proof::Yes)
        return secure(zone, denials.validUntil);
    if (proof == Proof::OptOut)
        return insecure(zone, zone.name());
    if (denial.tooManyIterations())
        return insecure(zone, zone.name(), DnssecFault::TooManyIterations);
    if (denials.fault)
        return *denials.fault;
    return broken(zone, otherwise, owner, type);
}

bool isLoopback(const DnsLookup &lookup)
{
    return lookup.answer && lookup.answer->flags.authentic && lookup.answer->server.isLoopback();
}

} // namespace

struct Validator::Private
{
    Resolver *resolver = nullptr;
    QList<DnsRecord> anchors;
    std::function<QDateTime()> now;
    QHash<DomainName, Zone> zones; ///< by any name inside; only what is certain

    Task<DnssecVerdict> trace(DnsLookup lookup, Tracing *tracing);
    Task<DnssecVerdict> traceSet(RecordSet set, QList<RecordSet> denials, Tracing *tracing);
    Task<DnssecVerdict> traceAlias(RecordSet alias, QList<RecordSet> sets, QList<RecordSet> denials, Tracing *tracing);
    Task<DnssecVerdict> traceDenial(DnsQuestion question, Rcode rcode, QList<RecordSet> denials, Tracing *tracing);
    Task<DnssecVerdict> traceUnsigned(DnsQuestion question, DnssecFault fault, Tracing *tracing);
    Task<Zone> zoneOf(DomainName name, Tracing *tracing);
    Task<Zone> root(Tracing *tracing);
    Task<Zone> stepTo(Zone parent, DomainName name, Tracing *tracing);
    Task<Zone> child(Zone parent, RecordSet ds, Tracing *tracing);
    Task<Zone> keysOf(DomainName name, QList<DnsRecord> vouched, Zone parent, Tracing *tracing);
};

Validator::Validator(Resolver *resolver, ValidatorOptions options) : d(std::make_unique<Private>())
{
    d->resolver = resolver;
    d->anchors = readAnchors(options.anchors.isEmpty() ? ianaAnchors() : options.anchors);
    d->now = options.now ? std::move(options.now) : [] { return QDateTime::currentDateTimeUtc(); };
}

Validator::~Validator() = default;

Task<DnssecVerdict> Validator::validate(DnsLookup lookup, QDeadlineTimer until)
{
    Tracing tracing;
    tracing.work.now = d->now();
    tracing.until = until;
    const DnsLookup unchecked = co_await d->resolver->lookup(lookup.question, until, Checking::Disabled);
    DnssecVerdict verdict = co_await d->trace(unchecked, &tracing);
    if (verdict.status == DnssecStatus::Indeterminate && isLoopback(lookup)) {
        verdict.status = DnssecStatus::Secure;
        verdict.fault = DnssecFault::BelievedResolver;
    }
    co_return verdict;
}

Task<DnssecVerdict> Validator::Private::trace(DnsLookup lookup, Tracing *tracing)
{
    if (const QString why = failureOf(lookup); !why.isEmpty())
        co_return unknown({}, lookup.question, why);
    const QList<RecordSet> sets = recordSets(lookup.answer->answers);
    const QList<RecordSet> denials = denialsOf(recordSets(lookup.answer->authority));
    std::optional<DnssecVerdict> aliases; // of the aliases so far
    DnsQuestion question = lookup.question;
    for (int hop = 0; hop <= maxAliases; ++hop) {
        const RecordSet *set = find(sets, question.name, question.type);
        const RecordSet *alias = set ? nullptr : find(sets, question.name, RrType::Cname);
        DnssecVerdict here;
        if (set)
            here = co_await traceSet(*set, denials, tracing);
        else if (alias)
            here = co_await traceAlias(*alias, sets, denials, tracing);
        else
            here = co_await traceDenial(question, lookup.answer->rcode, denials, tracing);
        aliases = aliases ? worse(*aliases, here) : here;
        const auto target = alias ? targetOf(*alias) : std::nullopt;
        if (!target)
            co_return *aliases;
        question.name = *target;
    }
    co_return unknown({}, question, QString(faultKey(FaultKind::AliasLoop)));
}

Task<DnssecVerdict> Validator::Private::traceSet(RecordSet set, QList<RecordSet> denials, Tracing *tracing)
{
    const DnsQuestion question{set.owner, RrType(set.type)};
    if (set.signatures.isEmpty())
        co_return co_await traceUnsigned(question, DnssecFault::NoSignature, tracing);
    const auto signer = signerOf(set, tracing->work.now);
    if (!signer)
        co_return co_await traceUnsigned(question, DnssecFault::SignerOutside, tracing);
    const Zone zone = co_await zoneOf(*signer, tracing);
    if (!zone.isSecure())
        co_return zone.verdict;
    if (zone.name() != *signer)
        co_return broken(zone, DnssecFault::SignerOutside, set.owner, set.type, signer->toString());
    const SetCheck check = checkSet(set, zone.name(), zone.keys, &tracing->work);
    if (check.fault != DnssecFault::None)
        co_return broken(zone, set, check);
    if (!isWildcardExpansion(set, check))
        co_return secure(zone, check.validUntil);
    const SignedDenials proofs = signedDenials(denials, zone, &tracing->work);
    const Denial denial(zone.name(), proofs.records);
    const DnssecVerdict out = proven(zone, proofs, denial, denial.noCloser(set.owner, check.labels),
                                     DnssecFault::WildcardUnproven, set.owner, set.type);
    co_return out.status == DnssecStatus::Secure ? secure(zone, std::min(check.validUntil, out.validUntil)) : out;
}

/// A CNAME without signature may come from a DNAME above, which is signed.
Task<DnssecVerdict> Validator::Private::traceAlias(RecordSet alias, QList<RecordSet> sets, QList<RecordSet> denials,
                                                   Tracing *tracing)
{
    const RecordSet *dname = alias.signatures.isEmpty() ? findDname(sets, alias.owner) : nullptr;
    const auto target = targetOf(alias);
    const auto replaced = dname ? targetOf(*dname) : std::nullopt;
    if (!target || !replaced || substituted(alias.owner, dname->owner, *replaced) != *target)
        co_return co_await traceSet(alias, denials, tracing);
    co_return co_await traceSet(*dname, denials, tracing);
}

Task<DnssecVerdict> Validator::Private::traceDenial(DnsQuestion question, Rcode rcode, QList<RecordSet> denials,
                                                    Tracing *tracing)
{
    std::optional<DomainName> signer; // the nearest to the name: the proofs of aliases are there as well
    for (const RecordSet &set : denials) {
        const auto one = signerOf(set, tracing->work.now);
        const bool inside = one && question.name.isSubdomainOf(*one) &&
                            (question.type != RrType::Ds || question.name != *one || one->isRoot());
        if (inside && (!signer || one->isSubdomainOf(*signer)))
            signer = one;
    }
    if (!signer)
        co_return co_await traceUnsigned(question, lacking(denials), tracing);
    const Zone zone = co_await zoneOf(*signer, tracing);
    if (!zone.isSecure())
        co_return zone.verdict;
    const auto type = quint16(question.type);
    if (zone.name() != *signer)
        co_return broken(zone, DnssecFault::SignerOutside, question.name, type, signer->toString());
    const SignedDenials proofs = signedDenials(denials, zone, &tracing->work);
    const Denial denial(zone.name(), proofs.records);
    const Proof proof =
        rcode == Rcode::NxDomain ? denial.nameError(question.name) : denial.noData(question.name, question.type);
    co_return proven(zone, proofs, denial, proof, DnssecFault::DenialIncomplete, question.name, type);
}

/// Something without a signature is as good as its zone is unsigned.
Task<DnssecVerdict> Validator::Private::traceUnsigned(DnsQuestion question, DnssecFault fault, Tracing *tracing)
{
    const DomainName inside = question.type == RrType::Ds ? question.name.parent() : question.name;
    const Zone zone = co_await zoneOf(inside, tracing);
    co_return zone.isSecure() ? broken(zone, fault, question.name, quint16(question.type)) : zone.verdict;
}

Task<Zone> Validator::Private::zoneOf(DomainName name, Tracing *tracing)
{
    QList<DomainName> below; // names still to be stepped to, the nearest last
    while (!zones.contains(name) && !name.isRoot()) {
        below << name;
        name = name.parent();
    }
    if (!zones.contains(name)) {
        const Zone top = co_await root(tracing);
        if (!top.isSecure())
            co_return top;
        zones.insert(name, top);
    }
    Zone zone = zones.value(name);
    while (!below.isEmpty()) {
        const DomainName next = below.takeLast();
        if (zone.isSecure())
            zone = co_await stepTo(zone, next, tracing);
        if (zone.verdict.status == DnssecStatus::Indeterminate)
            co_return zone; // may be better next time
        zones.insert(next, zone);
    }
    co_return zone;
}

Task<Zone> Validator::Private::root(Tracing *tracing)
{
    Zone above;
    co_return co_await keysOf(DomainName(), anchors, above, tracing);
}

/// From a secure zone to a name in it: still that zone, the next one, or where trust ends.
Task<Zone> Validator::Private::stepTo(Zone parent, DomainName name, Tracing *tracing)
{
    const DnsQuestion question{name, RrType::Ds};
    const DnsLookup lookup = co_await resolver->lookup(question, tracing->until, Checking::Disabled);
    Zone out;
    if (const QString why = failureOf(lookup); !why.isEmpty()) {
        out.verdict = unknown(parent, question, why);
        co_return out;
    }
    const QList<RecordSet> sets = recordSets(lookup.answer->answers);
    if (const RecordSet *ds = find(sets, name, RrType::Ds))
        co_return co_await child(parent, *ds, tracing);
    const RecordSet *alias = find(sets, name, RrType::Cname);
    if (alias && alias->signatures.isEmpty())
        alias = findDname(sets, name);
    if (alias) { // where an alias is, no zone begins
        const SetCheck check = checkSet(*alias, parent.name(), parent.keys, &tracing->work);
        if (check.fault == DnssecFault::None)
            co_return parent;
        out.verdict = broken(parent, *alias, check);
        co_return out;
    }
    const QList<RecordSet> denials = denialsOf(recordSets(lookup.answer->authority));
    const SignedDenials proofs = signedDenials(denials, parent, &tracing->work);
    const Denial denial(parent.name(), proofs.records);
    const CutProof cut = denial.cut(name);
    if (cut == CutProof::NoCut)
        co_return parent;
    if (cut == CutProof::Insecure)
        out.verdict = insecure(parent, name);
    else
        out.verdict = proven(parent, proofs, denial, Proof::No, lacking(denials), name, quint16(RrType::Ds));
    co_return out;
}

/// The zone that a DS set of its parent leads to.
Task<Zone> Validator::Private::child(Zone parent, RecordSet ds, Tracing *tracing)
{
    Zone out;
    const SetCheck check = checkSet(ds, parent.name(), parent.keys, &tracing->work);
    if (check.fault != DnssecFault::None) {
        out.verdict = broken(parent, ds, check);
        co_return out;
    }
    QList<DnsRecord> usable;
    std::copy_if(ds.records.begin(), ds.records.end(), std::back_inserter(usable), isSupported);
    if (usable.isEmpty()) { // RFC 4035 §5.2: as if there were none
        out.verdict = insecure(parent, ds.owner, DnssecFault::None, keyText(ds.records.first()));
        co_return out;
    }
    parent.verdict = secure(parent, check.validUntil);
    co_return co_await keysOf(ds.owner, usable, parent, tracing);
}

/// The keys of a zone, signed by one that is vouched for by a DS record, or by the anchor.
Task<Zone> Validator::Private::keysOf(DomainName name, QList<DnsRecord> vouched, Zone parent, Tracing *tracing)
{
    const DnsQuestion question{name, RrType::Dnskey};
    const DnsLookup lookup = co_await resolver->lookup(question, tracing->until, Checking::Disabled);
    Zone out;
    out.verdict = parent.verdict;
    out.verdict.zone = name;
    const Zone here = out;
    const auto type = quint16(RrType::Dnskey);
    if (const QString why = failureOf(lookup); !why.isEmpty()) {
        out.verdict = unknown(here, question, why);
        co_return out;
    }
    const QList<RecordSet> sets = recordSets(lookup.answer->answers);
    const RecordSet *set = find(sets, name, RrType::Dnskey);
    if (name.isRoot() && (!set || set->signatures.isEmpty())) {
        out.verdict = unknown(here, question, {});
        out.verdict.fault = DnssecFault::SignaturesWithheld;
        co_return out;
    }
    if (!set) {
        out.verdict = broken(here, DnssecFault::DsWithoutKey, name, type, keyText(vouched.first()));
        co_return out;
    }
    const QList<DnsRecord> keys = set->records.first(std::min(set->records.size(), maxKeys));
    QList<DnsRecord> trusted;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(trusted), [&vouched](const DnsRecord &key) {
        return std::any_of(vouched.begin(), vouched.end(), [&key](const DnsRecord &anchor) {
            const bool same = anchor.type == key.type && anchor.rdata == key.rdata;
            return same || (anchor.type == quint16(RrType::Ds) && matches(key, anchor));
        });
    });
    if (trusted.isEmpty()) {
        out.verdict = broken(here, DnssecFault::DsWithoutKey, name, type, keyText(vouched.first()));
        co_return out;
    }
    const SetCheck check = checkSet(*set, name, trusted, &tracing->work);
    if (check.fault != DnssecFault::None) {
        out.verdict = broken(here, *set, check);
        if (check.fault == DnssecFault::KeyMissing || check.fault == DnssecFault::NoSignature)
            out.verdict.fault = DnssecFault::KeysUnsigned;
        co_return out;
    }
    out.verdict.status = DnssecStatus::Secure;
    out.verdict.fault = DnssecFault::None;
    out.verdict.zones << name;
    out.verdict = secure(out, check.validUntil);
    out.keys = keys;
    co_return out;
}

} // namespace gatepost
