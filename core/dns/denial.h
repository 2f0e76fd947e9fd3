#pragma once
// What NSEC and NSEC3 records prove. Rules of our own: those of ldns take records of the wrong side of a delegation,
// and of names with an alias, for proofs.
#include "core/dns/dnstypes.h"
#include <memory>

namespace gatepost {

/// More are not checked (RFC 9276 §3.2): each costs a hash per name and label.
inline constexpr int maxNsec3Iterations = 100;

enum class Proof {
    No,
    Yes,
    OptOut ///< a span with opt-out covers the name: there may be an unsigned delegation (RFC 5155 §9.2)
};

enum class CutProof {
    No,      ///< nothing proves that there is no DS record
    NoCut,   ///< the zone does not end at that name
    Insecure ///< a delegation without DS, or a span with opt-out where one may be
};

/// The NSEC or NSEC3 records of one answer. They must be signed by `zone`, and by it alone: signatures are not looked
/// at here.
class Denial
{
public:
    Denial(const DomainName &zone, const QList<DnsRecord> &records);
    ~Denial();

    bool tooManyIterations() const; ///< then nothing is proved

    /// The name does not exist, nor a wildcard that would stand for it (RFC 4035 §5.4, RFC 5155 §8.4).
    Proof nameError(const DomainName &name) const;
    /// The name, or the wildcard that stands for it, has no records of that type (RFC 4035 §5.4, RFC 5155 §8.5 to 8.7).
    Proof noData(const DomainName &name, RrType type) const;
    /// The records of a wildcard at the last `labels` labels of the name stand for it (RFC 4035 §5.3.4, RFC 5155 §8.8).
    Proof noCloser(const DomainName &name, int labels) const;
    /// What the absence of a DS record at that name means (RFC 4035 §5.2, RFC 5155 §8.9).
    CutProof cut(const DomainName &name) const;

private:
    class Nsecs;
    class Nsec3s;
    std::unique_ptr<Nsecs> m_nsecs;
    std::unique_ptr<Nsec3s> m_nsec3s;
};

/// The last `labels` labels of a name.
DomainName lastLabels(DomainName name, int labels);

} // namespace gatepost
