#pragma once
// How far an answer can be traced to a trust anchor (RFC 4033 §5), and where the chain broke.
#include "core/base/domainname.h"
#include <optional>
#include <QDateTime>
#include <QList>

namespace gatepost {

enum class DnssecStatus {
    Secure,       ///< every link from the anchor to the records verifies
    Insecure,     ///< a parent proves that the zone is not signed
    Bogus,        ///< it should be signed, and a link is broken
    Indeterminate ///< could not be told: a lookup failed, or the resolver withholds signatures
};

/// The first broken link.
enum class DnssecFault {
    None,
    LookupFailed,         ///< the records of a link could not be fetched
    NoSignature,          ///< records without RRSIG in a signed zone
    SignatureExpired,     ///< `when` is the end
    SignatureNotYetValid, ///< `when` is the beginning
    SignatureWrong,       ///< the signature does not belong to the records
    SignerOutside,        ///< signed by a zone that is not above the name, or a DS set signed by the child
    KeyMissing,           ///< no DNSKEY with the tag and algorithm of the signature
    DsWithoutKey,         ///< no DNSKEY matches any DS, or no anchor matches any DNSKEY
    KeysUnsigned,         ///< the DNSKEY set is not signed by a key that the parent vouches for
    DenialMissing,        ///< a negative answer without NSEC or NSEC3
    DenialIncomplete,     ///< the NSEC or NSEC3 records do not prove what the answer says
    WildcardUnproven,     ///< made from a wildcard, without proof that the name itself does not exist
    TooManyIterations,    ///< NSEC3 with more iterations than are checked (RFC 9276 §3.2)
    TooMuchWork,          ///< more keys and signatures than are tried
    SignaturesWithheld,   ///< the resolver gives no signatures at all, not even of the root
    BelievedResolver,     ///< not traced here: a resolver on loopback says it has done it
    Count
};

struct DnssecVerdict
{
    DnssecStatus status = DnssecStatus::Indeterminate;
    DnssecFault fault = DnssecFault::None;
    DomainName zone;         ///< whose link is broken, or which is proven unsigned; of a secure answer the signer
    DomainName owner;        ///< of the records the fault is in
    quint16 type = 0;        ///< of these records; 0 when none are meant
    QDateTime when;          ///< with SignatureExpired and SignatureNotYetValid; UTC
    QDateTime validUntil;    ///< Secure: the first of the signatures on the way that will expire; UTC
    QString detail;          ///< key tag, algorithm, what a library said; untranslated
    QList<DomainName> zones; ///< traced so far, from the root down
    bool operator==(const DnssecVerdict &) const = default;
};

/// Stable keys for JSON: "secure", "signature-expired" …
QLatin1StringView dnssecStatusKey(DnssecStatus status);
QLatin1StringView dnssecFaultKey(DnssecFault fault);

} // namespace gatepost
