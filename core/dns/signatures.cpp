#include "core/dns/signatures.h"
#include "core/dns/ldnsrecord.h"
#include "core/dns/wire.h"
#include <algorithm>
#include <QtEndian>

namespace gatepost {

namespace {

constexpr qsizetype rrsigFixedBytes = 18; // RFC 4034 §3.1, up to the signer's name
constexpr quint16 zoneKeyFlag = 0x0100;
constexpr quint16 revokedFlag = 0x0080;
constexpr int dnssecProtocol = 3;

quint16 number16(const QByteArray &data, qsizetype at)
{
    return qFromBigEndian<quint16>(data.constData() + at);
}

/// 32 bits of seconds are read as the time nearest to now.
QDateTime timeOf(const QByteArray &data, qsizetype at, const QDateTime &now)
{
    const auto seconds = qFromBigEndian<quint32>(data.constData() + at);
    const qint64 distance = qint32(seconds - quint32(now.toSecsSinceEpoch()));
    return QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + distance, Qt::UTC);
}

Owned<ldns_rr_list> listOf(const QList<DnsRecord> &records)
{
    Owned<ldns_rr_list> out(ldns_rr_list_new());
    for (const DnsRecord &record : records) {
        Owned<ldns_rr> rr = toLdns(record);
        if (!rr)
            return {};
        ldns_rr_list_push_rr(out.get(), rr.release());
    }
    return out;
}

/// RSA with SHA-1, SHA-256, SHA-512; ECDSA; EdDSA (RFC 8624 §3.1, what must be validated).
bool isKnownAlgorithm(int algorithm)
{
    static constexpr std::array known{5, 7, 8, 10, 13, 14, 15, 16};
    return std::find(known.begin(), known.end(), algorithm) != known.end();
}

bool isKnownDigest(int digest)
{
    return digest == 1 || digest == 2 || digest == 4; // SHA-1, SHA-256, SHA-384
}

int algorithmOf(const DnsRecord &keyOrDs)
{
    const qsizetype at = keyOrDs.type == quint16(RrType::Ds) ? 2 : 3;
    return keyOrDs.rdata.size() > at ? uchar(keyOrDs.rdata[at]) : 0;
}

quint16 tagOf(const DnsRecord &key)
{
    return ldns_calc_keytag_raw(reinterpret_cast<const uint8_t *>(key.rdata.constData()),
                                std::size_t(key.rdata.size()));
}

/// How near a signature came to being good; the fault of the nearest one is told.
int nearness(DnssecFault fault)
{
    switch (fault) {
    case DnssecFault::SignatureWrong:
        return 4;
    case DnssecFault::SignatureExpired:
    case DnssecFault::SignatureNotYetValid:
        return 3;
    case DnssecFault::KeyMissing:
        return 2;
    default:
        return 1;
    }
}

QString tagText(const Rrsig &signature)
{
    return QStringLiteral("key %1, algorithm %2").arg(signature.keyTag).arg(signature.algorithm);
}

class SetVerifier
{
public:
    SetVerifier(const RecordSet &set, const QList<DnsRecord> &keys, DnssecWork *work)
        : m_set(set), m_keys(keys), m_work(work), m_records(listOf(set.records))
    {
    }

    SetCheck check(const DnsRecord &record, const Rrsig &signature)
    {
        SetCheck out;
        out.detail = tagText(signature);
        out.labels = signature.labels;
        out.validUntil = signature.expires;
        if (signature.labels > m_set.owner.labelCount()) {
            out.fault = DnssecFault::SignatureWrong;
            return out;
        }
        const QList<DnsRecord> keys = keysOf(signature);
        if (keys.isEmpty())
            out.fault = DnssecFault::KeyMissing;
        else if (signature.expires < m_work->now)
            out = {DnssecFault::SignatureExpired, signature.expires, out.detail, {}, out.labels};
        else if (signature.begins > m_work->now)
            out = {DnssecFault::SignatureNotYetValid, signature.begins, out.detail, {}, out.labels};
        else
            out.fault = tryKeys(record, keys);
        return out;
    }

private:
    QList<DnsRecord> keysOf(const Rrsig &signature) const
    {
        QList<DnsRecord> out;
        for (const DnsRecord &key : m_keys) {
            if (isZoneKey(key) && algorithmOf(key) == signature.algorithm && tagOf(key) == signature.keyTag)
                out << key;
        }
        return out;
    }

    DnssecFault tryKeys(const DnsRecord &record, const QList<DnsRecord> &keys)
    {
        const Owned<ldns_rr> rrsig = toLdns(record);
        if (!rrsig || !m_records)
            return DnssecFault::SignatureWrong;
        for (const DnsRecord &key : keys) {
            if (m_work->triesLeft-- <= 0)
                return DnssecFault::TooMuchWork;
            const Owned<ldns_rr_list> one = listOf({key});
            const bool good = one && ldns_verify_rrsig_keylist_notime(m_records.get(), rrsig.get(), one.get(),
                                                                      nullptr) == LDNS_STATUS_OK;
            if (good)
                return DnssecFault::None;
        }
        return DnssecFault::SignatureWrong;
    }

    const RecordSet &m_set;
    const QList<DnsRecord> &m_keys;
    DnssecWork *m_work;
    Owned<ldns_rr_list> m_records;
};

int labelsWithoutStar(const DomainName &owner)
{
    const bool star = owner.labels().value(0) == "*";
    return owner.labelCount() - (star ? 1 : 0);
}

} // namespace

QList<RecordSet> recordSets(const QList<DnsRecord> &records)
{
    QList<RecordSet> out;
    const auto setOf = [&out](const DomainName &owner, quint16 type) -> RecordSet & {
        const auto found = std::find_if(out.begin(), out.end(),
                                        [&](const RecordSet &set) { return set.owner == owner && set.type == type; });
        if (found != out.end())
            return *found;
        out << RecordSet{owner, type, {}, {}};
        return out.last();
    };
    const auto add = [](QList<DnsRecord> &list, const DnsRecord &record) {
        const bool known = std::any_of(list.begin(), list.end(),
                                       [&record](const DnsRecord &other) { return other.rdata == record.rdata; });
        if (!known)
            list << record;
    };
    for (const DnsRecord &record : records) {
        if (record.type == quint16(RrType::Opt))
            continue;
        const bool signature = record.type == quint16(RrType::Rrsig) && record.rdata.size() > rrsigFixedBytes;
        RecordSet &set = setOf(record.owner, signature ? number16(record.rdata, 0) : record.type);
        add(signature ? set.signatures : set.records, record);
    }
    out.removeIf([](const RecordSet &set) { return set.records.isEmpty(); });
    return out;
}

std::optional<Rrsig> readRrsig(const DnsRecord &record, const QDateTime &now)
{
    const QByteArray &data = record.rdata;
    if (data.size() <= rrsigFixedBytes)
        return {};
    Rrsig out;
    out.covered = number16(data, 0);
    out.algorithm = uchar(data[2]);
    out.labels = uchar(data[3]);
    out.expires = timeOf(data, 8, now);
    out.begins = timeOf(data, 12, now);
    out.keyTag = number16(data, 16);
    qsizetype at = rrsigFixedBytes;
    const auto signer = nameFromRdata(data, at);
    if (!signer)
        return {};
    out.signer = *signer;
    return out;
}

SetCheck checkSet(const RecordSet &set, const DomainName &zone, const QList<DnsRecord> &keys, DnssecWork *work)
{
    SetCheck best;
    best.fault = DnssecFault::NoSignature;
    SetVerifier verifier(set, keys, work);
    for (const DnsRecord &record : set.signatures) {
        const auto signature = readRrsig(record, work->now);
        if (!signature || signature->signer != zone)
            continue;
        const SetCheck check = verifier.check(record, *signature);
        if (check.fault == DnssecFault::None || check.fault == DnssecFault::TooMuchWork)
            return check;
        if (nearness(check.fault) > nearness(best.fault))
            best = check;
    }
    return best;
}

bool isWildcardExpansion(const RecordSet &set, const SetCheck &check)
{
    return check.labels < labelsWithoutStar(set.owner);
}

bool isZoneKey(const DnsRecord &key)
{
    if (key.type != quint16(RrType::Dnskey) || key.rdata.size() < 5)
        return false;
    const quint16 flags = number16(key.rdata, 0);
    return (flags & zoneKeyFlag) != 0 && (flags & revokedFlag) == 0 && uchar(key.rdata[2]) == dnssecProtocol;
}

bool isSupported(const DnsRecord &ds)
{
    return ds.rdata.size() > 4 && isKnownAlgorithm(algorithmOf(ds)) && isKnownDigest(uchar(ds.rdata[3]));
}

bool matches(const DnsRecord &key, const DnsRecord &ds)
{
    if (!isZoneKey(key) || ds.rdata.size() <= 4 || tagOf(key) != number16(ds.rdata, 0))
        return false;
    const Owned<ldns_rr> keyRr = toLdns(key);
    const Owned<ldns_rr> dsRr = toLdns(ds);
    return keyRr && dsRr && ldns_rr_compare_ds(keyRr.get(), dsRr.get());
}

QString keyText(const DnsRecord &keyOrDs)
{
    const bool ds = keyOrDs.type == quint16(RrType::Ds);
    const quint16 tag = ds && keyOrDs.rdata.size() > 1 ? number16(keyOrDs.rdata, 0) : tagOf(keyOrDs);
    return QStringLiteral("key %1, algorithm %2").arg(tag).arg(algorithmOf(keyOrDs));
}

QList<DnsRecord> readAnchors(const QByteArray &text)
{
    QList<DnsRecord> out;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray plain = line.trimmed();
        if (plain.isEmpty() || plain.startsWith(';'))
            continue;
        const auto record = recordFromText(plain);
        if (record && (record->type == quint16(RrType::Ds) || record->type == quint16(RrType::Dnskey)))
            out << *record;
    }
    return out;
}

QByteArray ianaAnchors()
{
    return "; https://data.iana.org/root-anchors/root-anchors.xml: the keys of 2017 and of 2024\n"
           ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"
           ". IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16\n";
}

} // namespace gatepost
