#include "core/dns/ldnsrecord.h"
#include <QtEndian>

namespace gatepost {

namespace {

template <typename T> void append(QByteArray &wire, T value)
{
    std::array<char, sizeof(T)> octets{};
    qToBigEndian(value, octets.data());
    wire.append(octets.data(), octets.size());
}

} // namespace

Owned<ldns_rdf> toLdns(const DomainName &name)
{
    ldns_rdf *raw = nullptr;
    const QByteArray absolute = name.toAscii() + '.';
    if (ldns_str2rdf_dname(&raw, absolute.constData()) != LDNS_STATUS_OK)
        return {};
    return Owned<ldns_rdf>(raw);
}

Owned<ldns_rr> toLdns(const DnsRecord &record)
{
    const Owned<ldns_rdf> owner = toLdns(record.owner);
    if (!owner || record.rdata.size() > 0xffff)
        return {};
    QByteArray wire(reinterpret_cast<const char *>(ldns_rdf_data(owner.get())), qsizetype(ldns_rdf_size(owner.get())));
    append(wire, record.type);
    append(wire, quint16(LDNS_RR_CLASS_IN));
    append(wire, record.ttl);
    append(wire, quint16(record.rdata.size()));
    wire += record.rdata;
    ldns_rr *raw = nullptr;
    std::size_t position = 0;
    const ldns_status status = ldns_wire2rr(&raw, reinterpret_cast<const uint8_t *>(wire.constData()),
                                            std::size_t(wire.size()), &position, LDNS_SECTION_ANSWER);
    Owned<ldns_rr> out(raw);
    return status == LDNS_STATUS_OK ? std::move(out) : Owned<ldns_rr>();
}

} // namespace gatepost
