#include "core/dns/dnstypes.h"
#include "core/dns/wire.h"
#include <algorithm>
#include <QtEndian>

namespace gatepost {

namespace {

/// Reads each record of the type with `read(rdata, ttl) -> optional`; what cannot be read is left out.
template <typename T, typename Read> QList<T> typed(const DnsLookup &lookup, RrType type, Read read)
{
    QList<T> out;
    for (const DnsRecord &record : recordsAtTarget(lookup, type)) {
        if (const std::optional<T> value = read(record.rdata, record.ttl))
            out.append(*value);
    }
    return out;
}

std::optional<TxtRecord> readTxt(const QByteArray &rdata, quint32 ttl)
{
    TxtRecord out{{}, ttl};
    for (qsizetype at = 0; at < rdata.size();) {
        const int length = uchar(rdata[at++]);
        if (at + length > rdata.size())
            return {};
        out.strings.append(rdata.mid(at, length));
        at += length;
    }
    return out;
}

std::optional<MxRecord> readMx(const QByteArray &rdata, quint32 ttl)
{
    if (rdata.size() < 3)
        return {};
    qsizetype at = 2;
    const auto name = nameFromRdata(rdata, at);
    if (!name)
        return {};
    return MxRecord{qFromBigEndian<quint16>(rdata.constData()), *name, ttl};
}

std::optional<QHostAddress> readAddress(const QByteArray &rdata, quint32)
{
    if (rdata.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(rdata.constData()));
    if (rdata.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(rdata.constData()));
    return {};
}

std::optional<TlsaRecord> readTlsa(const QByteArray &rdata, quint32 ttl)
{
    if (rdata.size() < 3)
        return {};
    return TlsaRecord{uchar(rdata[0]), uchar(rdata[1]), uchar(rdata[2]), rdata.mid(3), ttl};
}

std::optional<DomainName> readName(const QByteArray &rdata, quint32)
{
    qsizetype at = 0;
    return nameFromRdata(rdata, at);
}

std::optional<SoaRecord> readSoa(const QByteArray &rdata, quint32)
{
    qsizetype at = 0;
    const auto primary = nameFromRdata(rdata, at);
    const auto mailbox = primary ? nameFromRdata(rdata, at) : std::nullopt;
    if (!mailbox || rdata.size() - at < 20)
        return {};
    const auto number = [&rdata, at](int index) { return qFromBigEndian<quint32>(rdata.constData() + at + 4 * index); };
    return SoaRecord{*primary, *mailbox, number(0), number(1), number(2), number(3), number(4)};
}

std::optional<CaaRecord> readCaa(const QByteArray &rdata, quint32)
{
    if (rdata.size() < 2 || rdata.size() < 2 + uchar(rdata[1]))
        return {};
    const int tag = uchar(rdata[1]);
    return CaaRecord{(uchar(rdata[0]) & 0x80) != 0, rdata.mid(2, tag), rdata.mid(2 + tag)};
}

} // namespace

DomainName targetName(const DnsLookup &lookup)
{
    return lookup.aliases.isEmpty() ? lookup.question.name : lookup.aliases.last();
}

QList<DnsRecord> recordsAtTarget(const DnsLookup &lookup, RrType type)
{
    QList<DnsRecord> out;
    if (!lookup.answer)
        return out;
    const DomainName target = targetName(lookup);
    for (const DnsRecord &record : lookup.answer->answers) {
        if (record.type == quint16(type) && record.owner == target)
            out.append(record);
    }
    return out;
}

QList<TxtRecord> txtRecords(const DnsLookup &lookup)
{
    return typed<TxtRecord>(lookup, RrType::Txt, readTxt);
}

QList<MxRecord> mxRecords(const DnsLookup &lookup)
{
    auto out = typed<MxRecord>(lookup, RrType::Mx, readMx);
    std::stable_sort(out.begin(), out.end(), [](const MxRecord &a, const MxRecord &b) {
        return a.preference != b.preference ? a.preference < b.preference : a.exchange.toAscii() < b.exchange.toAscii();
    });
    return out;
}

QList<QHostAddress> addressRecords(const DnsLookup &lookup)
{
    QList<QHostAddress> out;
    for (const QHostAddress &address : typed<QHostAddress>(lookup, lookup.question.type, readAddress)) {
        if (!out.contains(address))
            out.append(address);
    }
    return out;
}

QList<TlsaRecord> tlsaRecords(const DnsLookup &lookup)
{
    return typed<TlsaRecord>(lookup, RrType::Tlsa, readTlsa);
}

QList<DomainName> nsRecords(const DnsLookup &lookup)
{
    return typed<DomainName>(lookup, RrType::Ns, readName);
}

QList<SoaRecord> soaRecords(const DnsLookup &lookup)
{
    return typed<SoaRecord>(lookup, RrType::Soa, readSoa);
}

QList<CaaRecord> caaRecords(const DnsLookup &lookup)
{
    return typed<CaaRecord>(lookup, RrType::Caa, readCaa);
}

} // namespace gatepost
