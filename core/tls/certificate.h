#pragma once
#include "core/base/result.h"
#include "core/tls/tlstypes.h"

namespace gatepost {

/// Reads a DER certificate; the error is OpenSSL's words. Bounded: names beyond the first 1,000 are left out.
Result<CertificateFacts, QString> readCertificate(QByteArrayView der);

/// DNS-IDs against the reference name (RFC 9525 §6.3): only subjectAltName DNS entries count; "*" only as the whole
/// left-most label and for exactly one label.
NameMatch matchDnsId(const CertificateFacts &certificate, const DomainName &reference);

/// Below the floor of RFC 9325 §4.5: RSA under 2048 bits, EC under 224, SHA-1 or MD5 signature.
bool isWeak(const CertificateFacts &certificate);

/// What strikes about the order of a chain, though it may be trusted all the same.
enum class ChainNote {
    OutOfOrder,  ///< does not issue the one before it, but an earlier one (RFC 5246 §7.4.2 asked for order)
    Superfluous, ///< issues none of the others
    Repeated,    ///< was sent before
    Root         ///< a root, which clients have or do not trust
};
/// By certificate (0 is the leaf): the ones that strike, in the order they were sent.
QList<std::pair<int, ChainNote>> chainNotes(const QList<QByteArray> &chain);

/// What is wrong with a chain, in the words of the findings. Several may hold.
struct ChainVerdict
{
    bool trusted = true;
    bool selfSigned = false;    ///< the leaf signs itself
    bool incomplete = false;    ///< an intermediate is missing from what was sent
    bool unknownIssuer = false; ///< ends in a root that is not in the store
    bool expired = false;       ///< the leaf's or an issuer's notAfter has passed
    bool notYetValid = false;
    bool weak = false;      ///< key or signature refused by the verification
    bool otherwise = false; ///< purpose, constraints, unreadable …: see chainErrors
    bool operator==(const ChainVerdict &) const = default;
};

/// Sorts the recorded complaints. Dates are judged again at `now`, from the certificates themselves.
ChainVerdict judgeChain(const TlsFacts &tls, const QDateTime &now);

} // namespace gatepost
