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

DomainName nameOf(const ldns_rdf *field)
{
    const Owned<char> text(field ? ldns_rdf2str(field) : nullptr);
    return text ? DomainName::fromDns(text.get()) : DomainName();
}

DnsRecord fromLdns(const ldns_rr &record)
{
    DnsRecord out{nameOf(ldns_rr_owner(&record)), quint16(ldns_rr_get_type(&record)), ldns_rr_ttl(&record), {}};
    for (std::size_t i = 0; i < ldns_rr_rd_count(&record); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(&record, i);
        out.rdata.append(reinterpret_cast<const char *>(ldns_rdf_data(field)), qsizetype(ldns_rdf_size(field)));
    }
    return out;
}

std::optional<DnsRecord> recordFromText(const QByteArray &line)
{
    constexpr uint32_t anyTtl = 3600;
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), anyTtl, nullptr, nullptr);
    const Owned<ldns_rr> rr(raw);
    return status == LDNS_STATUS_OK && rr ? std::optional(fromLdns(*rr)) : std::nullopt;
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
