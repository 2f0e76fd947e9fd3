#pragma once
// Record sets and their signatures (RFC 4034 §3, RFC 4035 §5.3). Pure; the cryptography is ldns's.
#include "core/dns/dnstypes.h"

namespace gatepost {

/// The records of one name and type, and the RRSIG records over them.
struct RecordSet
{
    DomainName owner;
    quint16 type = 0;
    QList<DnsRecord> records;
    QList<DnsRecord> signatures;

    bool is(RrType wanted) const { return type == quint16(wanted); }
    bool isDenial() const { return is(RrType::Nsec) || is(RrType::Nsec3); }
};

QList<RecordSet> recordSets(const QList<DnsRecord> &records); ///< in the order of their first record, without doubles

struct Rrsig
{
    quint16 covered = 0;
    int algorithm = 0;
    int labels = 0; ///< of the owner, without a leading "*" (RFC 4034 §3.1.3)
    QDateTime begins;
    QDateTime expires;
    quint16 keyTag = 0;
    DomainName signer;
};
/// Times are read as the ones nearest to `now` (RFC 4034 §3.1.5).
std::optional<Rrsig> readRrsig(const DnsRecord &record, const QDateTime &now);

/// Keys and signatures cost time, and a hostile zone can have many that look alike: every try is counted.
struct DnssecWork
{
    int triesLeft = 64;
    QDateTime now;
};

/// What came of the signatures of a set.
struct SetCheck
{
    DnssecFault fault = DnssecFault::None;
    QDateTime when; ///< with SignatureExpired, SignatureNotYetValid
    QString detail;
    QDateTime validUntil; ///< of the good signature
    int labels = 0;       ///< of the good signature
};

/// Whether one signature of `zone` over the set is good by one of the keys.
SetCheck checkSet(const RecordSet &set, const DomainName &zone, const QList<DnsRecord> &keys, DnssecWork *work);

bool isWildcardExpansion(const RecordSet &set, const SetCheck &check);

/// Of DNSKEY and DS records.
bool isZoneKey(const DnsRecord &key);  ///< RFC 4034 §2.1.1, and not revoked (RFC 5011 §2.1)
bool isSupported(const DnsRecord &ds); ///< algorithm and digest are known here
bool matches(const DnsRecord &key, const DnsRecord &ds);
QString keyText(const DnsRecord &keyOrDs); ///< "key 20326, algorithm 8"

/// DS and DNSKEY records in the form of a zone file; lines that are none are left out.
QList<DnsRecord> readAnchors(const QByteArray &text);
QByteArray ianaAnchors();

} // namespace gatepost
