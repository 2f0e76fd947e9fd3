#pragma once
// Between our records and those of ldns. For the few files of core/dns that work with ldns; nobody else includes it.
#include "core/dns/dnstypes.h"
#include <ldns/ldns.h>
#include <memory>

namespace gatepost {

struct LdnsDelete
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
    void operator()(ldns_rr *record) const { ldns_rr_free(record); }
    void operator()(ldns_rr_list *list) const { ldns_rr_list_deep_free(list); }
    void operator()(ldns_rdf *data) const { ldns_rdf_deep_free(data); }
    void operator()(char *text) const { free(text); }
    void operator()(uint8_t *octets) const { free(octets); }
};
template <typename T> using Owned = std::unique_ptr<T, LdnsDelete>;

/// Null when the data cannot be of that type.
Owned<ldns_rr> toLdns(const DnsRecord &record);
Owned<ldns_rdf> toLdns(const DomainName &name);
DnsRecord fromLdns(const ldns_rr &record);
DomainName nameOf(const ldns_rdf *field); ///< the root for null
/// A line of a zone file with absolute names; nothing when it is none.
std::optional<DnsRecord> recordFromText(const QByteArray &line);

} // namespace gatepost
