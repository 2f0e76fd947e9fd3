#include "core/dns/denial.h"
#include "core/dns/ldnsrecord.h"
#include <algorithm>
#include <QHash>
#include <vector>

namespace gatepost {

namespace {

constexpr int sha1 = 1; // the one hash there is (RFC 5155 §11)
constexpr int optOutFlag = 1;

DomainName commonAncestor(const DomainName &a, const DomainName &b)
{
    DomainName out = a;
    while (!b.isSubdomainOf(out))
        out = out.parent();
    return out;
}

/// The types a record says its name has, read as what they mean for a denial.
class Bitmap
{
public:
    explicit Bitmap(const ldns_rdf *bitmap) : m_bitmap(bitmap) {}
    bool has(RrType type) const { return m_bitmap && ldns_nsec_bitmap_covers_type(m_bitmap, ldns_rr_type(type)); }
    bool isDelegation() const { return has(RrType::Ns) && !has(RrType::Soa); }
    bool endsZoneBelow() const { return isDelegation() || has(RrType::Dname); } ///< says nothing of names below

    /// The four uses that ldns lets through are refused here: a parent's record about the child's types, and what is
    /// below (RFC 6840 §4.1), an alias (RFC 6840 §4.3), the child's apex about DS (RFC 6840 §4.4).
    bool denies(RrType type, const DomainName &name) const
    {
        if (has(type) || has(RrType::Cname))
            return false;
        if (type == RrType::Ds)
            return name.isRoot() || !has(RrType::Soa);
        return !isDelegation();
    }

    CutProof cut() const
    {
        if (has(RrType::Ds) || has(RrType::Soa))
            return CutProof::No;
        return has(RrType::Ns) ? CutProof::Insecure : CutProof::NoCut;
    }

private:
    const ldns_rdf *m_bitmap;
};

} // namespace

DomainName lastLabels(DomainName name, int labels)
{
    for (int i = name.labelCount(); i > labels; --i)
        name = name.parent();
    return name;
}

class Denial::Nsecs
{
public:
    Nsecs(DomainName zone, const QList<DnsRecord> &records) : m_zone(std::move(zone))
    {
        for (const DnsRecord &record : records) {
            Owned<ldns_rr> rr = record.type == quint16(RrType::Nsec) ? toLdns(record) : nullptr;
            if (!rr || !record.owner.isSubdomainOf(m_zone))
                continue;
            const DomainName next = nameOf(ldns_rr_rdf(rr.get(), 0));
            m_nsecs.push_back({record.owner, next, std::move(rr)});
        }
    }
    bool isEmpty() const { return m_nsecs.empty(); }

    Proof nameError(const DomainName &name) const
    {
        const Nsec *covering = covers(name);
        if (!covering || covering->next.isSubdomainOf(name)) // a name with names below it exists
            return Proof::No;
        return covers(closestEncloser(name, *covering).child("*")) ? Proof::Yes : Proof::No;
    }

    Proof noData(const DomainName &name, RrType type) const
    {
        if (const Nsec *own = at(name))
            return own->types().denies(type, name) ? Proof::Yes : Proof::No;
        const Nsec *covering = covers(name);
        if (!covering)
            return Proof::No;
        if (covering->next.isSubdomainOf(name)) // empty, but for what is below
            return Proof::Yes;
        const DomainName wildcard = closestEncloser(name, *covering).child("*");
        const Nsec *star = at(wildcard);
        return star && star->types().denies(type, wildcard) ? Proof::Yes : Proof::No;
    }

    Proof noCloser(const DomainName &name, int labels) const
    {
        const Nsec *covering = covers(name);
        const bool proven = covering && !covering->next.isSubdomainOf(name) &&
                            closestEncloser(name, *covering) == lastLabels(name, labels);
        return proven ? Proof::Yes : Proof::No;
    }

    CutProof cut(const DomainName &name) const
    {
        if (const Nsec *own = at(name))
            return own->types().cut();
        return covers(name) ? CutProof::NoCut : CutProof::No;
    }

private:
    struct Nsec
    {
        DomainName owner;
        DomainName next;
        Owned<ldns_rr> rr;
        Bitmap types() const { return Bitmap(ldns_nsec_get_bitmap(rr.get())); }
    };

    const Nsec *at(const DomainName &name) const
    {
        const auto found =
            std::find_if(m_nsecs.begin(), m_nsecs.end(), [&name](const Nsec &nsec) { return nsec.owner == name; });
        return found == m_nsecs.end() ? nullptr : &*found;
    }

    const Nsec *covers(const DomainName &name) const
    {
        const Owned<ldns_rdf> wire = toLdns(name);
        if (!wire || !name.isSubdomainOf(m_zone))
            return nullptr;
        const auto isCovering = [&](const Nsec &nsec) {
            if (nsec.owner == name || !nsec.next.isSubdomainOf(m_zone))
                return false;
            if (nsec.types().endsZoneBelow() && name.isSubdomainOf(nsec.owner))
                return false;
            return ldns_nsec_covers_name(nsec.rr.get(), wire.get()); // true for the owner as well
        };
        const auto found = std::find_if(m_nsecs.begin(), m_nsecs.end(), isCovering);
        return found == m_nsecs.end() ? nullptr : &*found;
    }

    /// Both ends of the span exist, and so does every name above them.
    static DomainName closestEncloser(const DomainName &name, const Nsec &covering)
    {
        const DomainName before = commonAncestor(name, covering.owner);
        const DomainName after = commonAncestor(name, covering.next);
        return before.labelCount() > after.labelCount() ? before : after;
    }

    DomainName m_zone;
    std::vector<Nsec> m_nsecs;
};

class Denial::Nsec3s
{
public:
    Nsec3s(DomainName zone, const QList<DnsRecord> &records) : m_zone(std::move(zone))
    {
        for (const DnsRecord &record : records) {
            if (record.type == quint16(RrType::Nsec3) && record.owner.parent() == m_zone)
                add(record);
        }
    }
    bool tooManyIterations() const { return m_tooManyIterations; }

    Proof nameError(const DomainName &name) const
    {
        const Encloser encloser = closestEncloser(name);
        if (!encloser.covering || !covers(encloser.name.child("*")))
            return Proof::No;
        return encloser.covering->proof();
    }

    Proof noData(const DomainName &name, RrType type) const
    {
        if (const Nsec3 *own = at(name))
            return own->types().denies(type, name) ? Proof::Yes : Proof::No;
        const Encloser encloser = closestEncloser(name);
        if (!encloser.covering)
            return Proof::No;
        if (type == RrType::Ds && encloser.covering->optOut)
            return Proof::OptOut;
        const DomainName wildcard = encloser.name.child("*");
        const Nsec3 *star = at(wildcard);
        if (star && star->types().denies(type, wildcard))
            return encloser.covering->proof();
        return encloser.covering->proof() == Proof::OptOut ? Proof::OptOut : Proof::No;
    }

    Proof noCloser(const DomainName &name, int labels) const
    {
        const Nsec3 *covering = covers(lastLabels(name, labels + 1));
        return covering ? covering->proof() : Proof::No;
    }

    CutProof cut(const DomainName &name) const
    {
        if (const Nsec3 *own = at(name))
            return own->types().cut();
        const Encloser encloser = closestEncloser(name);
        if (!encloser.covering)
            return CutProof::No;
        return encloser.covering->optOut ? CutProof::Insecure : CutProof::NoCut;
    }

private:
    struct Nsec3
    {
        QByteArray hash; ///< base32hex in lower case, whose order is the order of the hashes
        QByteArray next;
        bool optOut = false;
        Owned<ldns_rr> rr;
        Bitmap types() const { return Bitmap(ldns_nsec3_bitmap(rr.get())); }
        Proof proof() const { return optOut ? Proof::OptOut : Proof::Yes; }
    };

    /// The longest name above that exists, and the record which covers the next longer one.
    struct Encloser
    {
        DomainName name;
        const Nsec3 *covering = nullptr;
    };

    void add(const DnsRecord &record)
    {
        Owned<ldns_rr> rr = toLdns(record);
        if (!rr || ldns_rr_rd_count(rr.get()) < 5 || ldns_nsec3_algorithm(rr.get()) != sha1 ||
            (ldns_nsec3_flags(rr.get()) & ~optOutFlag) != 0) // RFC 5155 §8.1, §8.2
            return;
        if (ldns_nsec3_iterations(rr.get()) > maxNsec3Iterations) {
            m_tooManyIterations = true;
            return;
        }
        const Owned<char> next(ldns_rdf2str(ldns_nsec3_next_owner(rr.get())));
        const bool optOut = ldns_nsec3_optout(rr.get());
        // One set of parameters: all records of a chain have the same (RFC 5155 §8.2).
        if (!next || (!m_nsec3s.empty() && !sameParameters(*m_nsec3s.front().rr, *rr)))
            return;
        m_nsec3s.push_back({record.owner.labels().value(0), QByteArray(next.get()).toLower(), optOut, std::move(rr)});
    }

    static bool sameParameters(const ldns_rr &a, const ldns_rr &b)
    {
        return ldns_nsec3_iterations(&a) == ldns_nsec3_iterations(&b) &&
               ldns_rdf_compare(ldns_nsec3_salt(&a), ldns_nsec3_salt(&b)) == 0;
    }

    QByteArray hashOf(const DomainName &name) const
    {
        const auto known = m_hashes.constFind(name);
        if (known != m_hashes.constEnd())
            return *known;
        const Owned<ldns_rdf> wire = toLdns(name);
        const Owned<ldns_rdf> hashed(wire && !m_nsec3s.empty()
                                         ? ldns_nsec3_hash_name_frm_nsec3(m_nsec3s.front().rr.get(), wire.get())
                                         : nullptr);
        const QByteArray hash = nameOf(hashed.get()).labels().value(0);
        m_hashes.insert(name, hash);
        return hash;
    }

    const Nsec3 *at(const DomainName &name) const
    {
        const QByteArray hash = hashOf(name);
        const auto found =
            std::find_if(m_nsec3s.begin(), m_nsec3s.end(), [&](const Nsec3 &one) { return one.hash == hash; });
        return hash.isEmpty() || found == m_nsec3s.end() ? nullptr : &*found;
    }

    const Nsec3 *covers(const DomainName &name) const
    {
        const QByteArray hash = hashOf(name);
        const auto isCovering = [&hash](const Nsec3 &one) {
            if (one.hash < one.next)
                return one.hash < hash && hash < one.next;
            return hash != one.hash && (one.hash < hash || hash < one.next); // the last of the chain
        };
        const auto found = std::find_if(m_nsec3s.begin(), m_nsec3s.end(), isCovering);
        return hash.isEmpty() || found == m_nsec3s.end() ? nullptr : &*found;
    }

    Encloser closestEncloser(const DomainName &name) const
    {
        DomainName closer = name;
        while (closer.isSubdomainOf(m_zone) && closer != m_zone) {
            const DomainName above = closer.parent();
            if (const Nsec3 *found = at(above)) {
                if (found->types().endsZoneBelow())
                    return {};
                return {above, covers(closer)};
            }
            closer = above;
        }
        return {};
    }

    DomainName m_zone;
    std::vector<Nsec3> m_nsec3s;
    bool m_tooManyIterations = false;
    mutable QHash<DomainName, QByteArray> m_hashes;
};

Denial::Denial(const DomainName &zone, const QList<DnsRecord> &records)
    : m_nsecs(std::make_unique<Nsecs>(zone, records)), m_nsec3s(std::make_unique<Nsec3s>(zone, records))
{
}

Denial::~Denial() = default;

bool Denial::tooManyIterations() const
{
    return m_nsecs->isEmpty() && m_nsec3s->tooManyIterations();
}

Proof Denial::nameError(const DomainName &name) const
{
    return m_nsecs->isEmpty() ? m_nsec3s->nameError(name) : m_nsecs->nameError(name);
}

Proof Denial::noData(const DomainName &name, RrType type) const
{
    return m_nsecs->isEmpty() ? m_nsec3s->noData(name, type) : m_nsecs->noData(name, type);
}

Proof Denial::noCloser(const DomainName &name, int labels) const
{
    return m_nsecs->isEmpty() ? m_nsec3s->noCloser(name, labels) : m_nsecs->noCloser(name, labels);
}

CutProof Denial::cut(const DomainName &name) const
{
    return m_nsecs->isEmpty() ? m_nsec3s->cut(name) : m_nsecs->cut(name);
}

} // namespace gatepost
