#include "core/dns/wire.h"
#include "core/base/ascii.h"
#include "core/dns/ldnsrecord.h"
#include <QtEndian>

namespace gatepost {

namespace {

constexpr int headerBytes = 12;    // RFC 1035 §4.1.1
constexpr int maxNameOctets = 255; // RFC 1035 §2.3.4
constexpr int maxRecords = 4096;   // of one section; what fits into 64 KiB and makes sense

QList<DnsRecord> recordsOf(const ldns_rr_list *list)
{
    QList<DnsRecord> out;
    const std::size_t count = list ? std::min<std::size_t>(ldns_rr_list_rr_count(list), maxRecords) : 0;
    for (std::size_t i = 0; i < count; ++i)
        out.append(fromLdns(*ldns_rr_list_rr(list, i)));
    return out;
}

std::optional<quint32> negativeTtlOf(const QList<DnsRecord> &authority)
{
    for (const DnsRecord &record : authority) {
        if (record.type == quint16(RrType::Soa) && record.rdata.size() >= 4)
            return std::min(record.ttl,
                            qFromBigEndian<quint32>(record.rdata.constData() + record.rdata.size() - 4)); // RFC 2308 §5
    }
    return {};
}

/// Length of the question section of a packet with one question; 0 when it is cut or compressed.
qsizetype questionBytes(QByteArrayView packet)
{
    qsizetype at = headerBytes;
    while (at < packet.size()) {
        const uchar length = uchar(packet[at]);
        if (length == 0)
            return at + 5 <= packet.size() ? at + 5 - headerBytes : 0;
        if (length > 63)
            return 0;
        at += length + 1;
    }
    return 0;
}

} // namespace

Result<QByteArray> buildQuery(const QByteArray &cased, RrType type, quint16 id, const QueryFlags &flags)
{
    ldns_rdf *raw = nullptr;
    const QByteArray absolute = cased + '.';
    if (ldns_str2rdf_dname(&raw, absolute.constData()) != LDNS_STATUS_OK)
        return failure(Fault{FaultKind::Malformed, QStringLiteral("not a DNS name: ") + QString::fromLatin1(cased), 0});
    Owned<ldns_rdf> name(raw);
    const Owned<ldns_pkt> packet(ldns_pkt_query_new(name.release(), ldns_rr_type(type), LDNS_RR_CLASS_IN, 0));
    if (!packet)
        return failure(Fault{FaultKind::Internal, QStringLiteral("ldns_pkt_query_new"), 0});
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_rd(packet.get(), flags.recursionDesired);
    ldns_pkt_set_cd(packet.get(), flags.checkingDisabled);
    if (flags.edns) {
        ldns_pkt_set_edns_udp_size(packet.get(), ednsPayloadBytes);
        ldns_pkt_set_edns_do(packet.get(), true);
    }
    uint8_t *octets = nullptr;
    std::size_t size = 0;
    if (ldns_pkt2wire(&octets, packet.get(), &size) != LDNS_STATUS_OK)
        return failure(Fault{FaultKind::Internal, QStringLiteral("ldns_pkt2wire"), 0});
    const Owned<uint8_t> wire(octets);
    return QByteArray(reinterpret_cast<const char *>(wire.get()), qsizetype(size));
}

bool answersQuery(QByteArrayView reply, QByteArrayView query)
{
    const qsizetype question = questionBytes(query);
    if (question == 0 || reply.size() < headerBytes || (uchar(reply[2]) & 0x80) == 0 ||
        reply.first(2) != query.first(2))
        return false;
    const int count = qFromBigEndian<quint16>(reply.data() + 4);
    if (count == 0) // a bare refusal carries no question (RFC 1035 §4.1.1 leaves it open)
        return (uchar(reply[3]) & 0x0f) != 0;
    return count == 1 && reply.size() >= headerBytes + question &&
           reply.sliced(headerBytes, question) == query.sliced(headerBytes, question);
}

Result<DnsAnswer> parseAnswer(QByteArrayView packet)
{
    ldns_pkt *raw = nullptr;
    const ldns_status status =
        ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(packet.data()), std::size_t(packet.size()));
    const Owned<ldns_pkt> parsed(raw);
    if (status != LDNS_STATUS_OK || !parsed)
        return failure(Fault{FaultKind::Malformed, QString::fromLatin1(ldns_get_errorstr_by_id(status)), int(status)});
    DnsAnswer answer;
    answer.rcode = Rcode(int(ldns_pkt_get_rcode(parsed.get())) | int(ldns_pkt_edns_extended_rcode(parsed.get())) << 4);
    answer.flags = {ldns_pkt_aa(parsed.get()), ldns_pkt_tc(parsed.get()), ldns_pkt_ra(parsed.get()),
                    ldns_pkt_ad(parsed.get())};
    answer.answers = recordsOf(ldns_pkt_answer(parsed.get()));
    answer.authority = recordsOf(ldns_pkt_authority(parsed.get()));
    answer.negativeTtl = negativeTtlOf(answer.authority);
    answer.sizeBytes = int(packet.size());
    answer.wire = packet.toByteArray();
    return answer;
}

std::optional<DomainName> nameFromRdata(QByteArrayView rdata, qsizetype &offset)
{
    QByteArray name;
    const qsizetype start = offset;
    while (offset < rdata.size() && offset - start < maxNameOctets) {
        const int length = uchar(rdata[offset++]);
        if (length == 0)
            return DomainName::fromDns(name);
        if (length > 63 || offset + length > rdata.size())
            return {};
        for (const char c : rdata.sliced(offset, length)) {
            if (c == '.' || c == '\\')
                name += QByteArray(1, '\\') + c;
            else if (ascii::isVisible(c))
                name += c;
            else
                name += '\\' + QByteArray::number(uchar(c)).rightJustified(3, '0');
        }
        offset += length;
        name += '.';
    }
    return {};
}

QString rdataText(const DnsRecord &record)
{
    const Owned<ldns_rr> rr = toLdns({DomainName(), record.type, 0, record.rdata}); // only the data is wanted
    if (!rr || ldns_rr_rd_count(rr.get()) == 0)
        return QStringLiteral("\\# %1 %2").arg(record.rdata.size()).arg(QString::fromLatin1(record.rdata.toHex()));
    QStringList fields;
    for (std::size_t i = 0; i < ldns_rr_rd_count(rr.get()); ++i) {
        const Owned<char> text(ldns_rdf2str(ldns_rr_rdf(rr.get(), i)));
        fields << QString::fromLatin1(text ? text.get() : "?");
    }
    return fields.join(u' ');
}

QString typeName(quint16 type)
{
    const Owned<char> text(ldns_rr_type2str(ldns_rr_type(type)));
    return text ? QString::fromLatin1(text.get()) : QStringLiteral("TYPE%1").arg(type); // RFC 3597 §5
}

QString rcodeName(Rcode rcode)
{
    const Owned<char> text(int(rcode) < 16 ? ldns_pkt_rcode2str(ldns_pkt_rcode(rcode)) : nullptr);
    return text ? QString::fromLatin1(text.get()) : QStringLiteral("RCODE%1").arg(int(rcode));
}

} // namespace gatepost
