#pragma once
// What every name server of a zone says, asked directly: the view that no resolver shows, and the way to see whether a
// change has reached them all.
#include "core/dns/resolver.h"
#include <functional>

namespace gatepost {

/// One address of one name server. The first lookup is the SOA of the zone; when that has no answer, it is the only
/// one.
struct NameServerView
{
    DomainName name;
    QHostAddress address;
    QList<DnsLookup> lookups; ///< SOA and NS of the zone, then the questions of the request, in their order
    bool operator==(const NameServerView &) const = default;
};

struct ZoneView
{
    DomainName zone;
    QList<DomainName> named;         ///< name servers by the zone's own NS records, as the resolver gives them
    std::optional<DnsLookup> parent; ///< NS of the zone by a name server of its parent; nothing when none was asked
    QList<NameServerView> servers;   ///< of zone and parent, by name, IPv4 before IPv6
    bool operator==(const ZoneView &) const = default;
};

struct ZoneViewRequest
{
    DomainName domain; ///< in the zone that is wanted
    QList<DnsQuestion> questions;
    std::function<bool(const QHostAddress &)> allowed; ///< addresses that may be asked; empty: all
    quint16 port = 53;
};

/// The zone of the domain, its name servers by zone and by parent, and the answers of each of their addresses, asked
/// without recursion. At most 13 names, 2 addresses of a family each. Empty `servers` when the zone or its name servers
/// cannot be found.
async::Task<ZoneView> viewZone(Resolver *resolver, ZoneViewRequest request, QDeadlineTimer until);

/// The zone by the SOA record of an answer: in its answer section, or in the authority section of a negative one
/// (RFC 2308 §3). Nothing without one.
std::optional<DomainName> zoneOfSoa(const DnsLookup &lookup);

} // namespace gatepost
