#pragma once
#include "core/dns/resolver.h"
#include <functional>

namespace gatepost {

struct ValidatorOptions
{
    QByteArray anchors;             ///< DS or DNSKEY records of the root in zone file form; empty: IANA's
    std::function<QDateTime()> now; ///< the time signatures must be good at; empty: the computer's clock
};

/// Traces answers to the trust anchor with records that the resolver fetches, without believing what the resolver says
/// about them. Keys of zones are kept for as long as it lives: one per run, in the resolver's thread, and not longer
/// than the resolver.
class Validator
{
public:
    Validator(Resolver *resolver, ValidatorOptions options);
    ~Validator();

    /// How far the answer to that question can be traced; asks again with checking disabled (RFC 4035 §3.2.2), so that
    /// the answer of a resolver that withholds bogus data can be explained as well.
    async::Task<DnssecVerdict> validate(DnsLookup lookup, QDeadlineTimer until);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
