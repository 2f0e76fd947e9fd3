#pragma once
// What was asked of DNS and what came back. Facts only: nothing here judges an answer.
#include "core/base/domainname.h"
#include "core/base/result.h"
#include "core/dns/dnssecverdict.h"
#include <chrono>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>

namespace gatepost {

/// The types Gatepost asks for or shows by name; the number on the wire.
enum class RrType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Dname = 39,
    Opt = 41,
    Ds = 43,
    Rrsig = 46,
    Nsec = 47,
    Dnskey = 48,
    Nsec3 = 50,
    Tlsa = 52,
    Caa = 257
};

/// Response codes (RFC 1035 §4.1.1, RFC 6891 §9). Others stay the number they are.
enum class Rcode : quint16 { NoError = 0, FormErr = 1, ServFail = 2, NxDomain = 3, NotImp = 4, Refused = 5 };

struct DnsQuestion
{
    DomainName name;
    RrType type = RrType::Txt;
    bool operator==(const DnsQuestion &) const = default;
};

struct DnsRecord
{
    DomainName owner;
    quint16 type = 0;
    quint32 ttl = 0;  ///< seconds
    QByteArray rdata; ///< wire format, names uncompressed
    bool operator==(const DnsRecord &) const = default;
};

enum class DnsTransport { Udp, Tcp, Tls, Https }; ///< RFC 1035 §4.2, RFC 7858, RFC 8484

struct DnsFlags
{
    bool authoritative = false;
    bool truncated = false;
    bool recursionAvailable = false;
    bool authentic = false;
    bool operator==(const DnsFlags &) const = default;
};

/// One response. An empty `answers` with NoError is "no data", NxDomain is "no such name"; both are answers.
struct DnsAnswer
{
    Rcode rcode = Rcode::NoError;
    DnsFlags flags;
    QList<DnsRecord> answers;           ///< the answer section as received, aliases and signatures included
    QList<DnsRecord> authority;         ///< the SOA of a negative answer is here (RFC 2308 §3)
    QList<DomainName> aliases;          ///< CNAME targets in the order followed; empty without alias
    std::optional<quint32> negativeTtl; ///< seconds, min(SOA TTL, SOA minimum) of a negative answer (RFC 2308 §5)
    QHostAddress server;
    quint16 serverPort = 53;
    DnsTransport transport = DnsTransport::Udp;
    int sizeBytes = 0;
    std::chrono::microseconds elapsed{};
    QByteArray wire; ///< the packet as received

    bool operator==(const DnsAnswer &) const = default;
};

/// One packet sent to one server, for the evidence.
struct DnsAttempt
{
    QHostAddress server;
    quint16 port = 53;
    DnsTransport transport = DnsTransport::Udp;
    QString via; ///< the server as the user named it, over TLS and HTTPS; else empty
    std::chrono::microseconds elapsed{};
    std::optional<Fault> fault; ///< nothing when an answer arrived
    std::optional<Rcode> rcode; ///< the code of that answer
    QDateTime at;               ///< when it was sent, UTC; invalid: not written down
    QDateTime ended;            ///< when the answer came or was given up
    bool operator==(const DnsAttempt &) const = default;
};

struct DnsLookup
{
    DnsQuestion question;
    QList<DnsAttempt> attempts;
    QList<DomainName> aliases; ///< CNAME targets in the order followed, kept also when the chain loops
    Result<DnsAnswer> answer = failure(Fault{FaultKind::Internal, {}, 0});
    std::optional<DnssecVerdict> dnssec; ///< nothing when it was not traced

    bool operator==(const DnsLookup &) const = default;
};

// Typed reading of the records at the end of the alias chain. A record that cannot be read is left out of the typed
// list; it stays visible in DnsAnswer::answers.

struct TxtRecord
{
    QList<QByteArray> strings; ///< the character-strings as sent (RFC 1035 §3.3.14)
    quint32 ttl = 0;
    QByteArray joined() const { return strings.join(QByteArrayView()); } ///< without anything between (RFC 8461 §3.1)
    bool operator==(const TxtRecord &) const = default;
};

struct MxRecord
{
    quint16 preference = 0;
    DomainName exchange; ///< the root is the null MX (RFC 7505 §3)
    quint32 ttl = 0;
    bool operator==(const MxRecord &) const = default;
};

struct TlsaRecord
{
    int usage = 0;
    int selector = 0;
    int matching = 0;
    QByteArray data;
    quint32 ttl = 0;
    bool operator==(const TlsaRecord &) const = default;
};

struct SoaRecord
{
    DomainName primary;
    DomainName mailbox;
    quint32 serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0; ///< seconds, but for the serial
    bool operator==(const SoaRecord &) const = default;
};

struct CaaRecord
{
    bool critical = false;
    QByteArray tag;
    QByteArray value;
    bool operator==(const CaaRecord &) const = default;
};

/// The records of `type` whose owner is the end of the alias chain of `lookup`; empty on a fault.
QList<DnsRecord> recordsAtTarget(const DnsLookup &lookup, RrType type);
/// The name the chain ends at: the question's own without alias.
DomainName targetName(const DnsLookup &lookup);

QList<TxtRecord> txtRecords(const DnsLookup &lookup);
QList<MxRecord> mxRecords(const DnsLookup &lookup);          ///< by preference, then name
QList<QHostAddress> addressRecords(const DnsLookup &lookup); ///< A or AAAA, by the question's type

QList<TlsaRecord> tlsaRecords(const DnsLookup &lookup);
QList<DomainName> nsRecords(const DnsLookup &lookup);
QList<SoaRecord> soaRecords(const DnsLookup &lookup); ///< of the answer section
QList<CaaRecord> caaRecords(const DnsLookup &lookup);

QString typeName(quint16 type);             ///< "TXT", or "TYPE65280" (RFC 3597 §5)
QString rcodeName(Rcode rcode);             ///< "NXDOMAIN", or "RCODE23"
QString rdataText(const DnsRecord &record); ///< presentation form by ldns; "\# 4 0a000001" when it cannot be read

} // namespace gatepost
