#pragma once
// What was seen of TLS and certificates. The chain as presented is kept, whatever the verdict on it.
#include "core/base/domainname.h"
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatepost {

/// One complaint of the chain verification (OpenSSL's number, X509_V_ERR_*), recorded when the chain was seen.
struct ChainError
{
    int code = 0;
    int depth = 0; ///< 0 is the leaf
    QString text;  ///< OpenSSL's own words, for the evidence
    bool operator==(const ChainError &) const = default;
};

/// One TLS session, or the attempt at one.
struct TlsFacts
{
    QByteArray sni;   ///< server name sent, empty without
    QString protocol; ///< "TLSv1.3"; empty when no session came about
    QString cipher;
    QList<QByteArray> chain;       ///< DER, leaf first, exactly as presented
    QList<ChainError> chainErrors; ///< all of them, names not judged here; empty: the chain is trusted
    QString trustStore;            ///< what the chain was verified against: "system" or the file
    QDateTime verifiedAt;          ///< the date the verification used, UTC

    bool operator==(const TlsFacts &) const = default;
};

/// A certificate in the words the rules and the evidence need. Made from DER at any time: core/tls/certificate.h.
struct CertificateFacts
{
    QString subject; ///< RFC 2253 form
    QString issuer;
    QString commonName;         ///< first CN of the subject, empty without
    QList<QByteArray> dnsNames; ///< subjectAltName DNS-IDs as stored, lower case, no IDNA
    QStringList otherNames;     ///< "IP:192.0.2.1", "email:…", "URI:…", for display
    QString serial;             ///< hexadecimal
    QDateTime notBefore;        ///< UTC
    QDateTime notAfter;         ///< UTC
    QString keyType;            ///< "RSA", "EC", "Ed25519" …
    int keyBits = 0;
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    bool weakSignature = false; ///< MD5 or SHA-1
    bool selfIssued = false;    ///< subject equals issuer
    bool isCa = false;
    QString issuerOrganisation; ///< O of the issuer, else its CN
    bool forServers = true;     ///< no extended key usage, or serverAuth among them (RFC 5280 §4.2.1.12)
    bool mustStaple = false;    ///< the server has to send an OCSP response along (RFC 7633 §4.2.3.1)
    QByteArray sha256;          ///< fingerprint of the DER, 32 octets
    QByteArray spkiSha256;      ///< of the public key, 32 octets

    bool operator==(const CertificateFacts &) const = default;
};

/// How the DNS-IDs of a certificate stand to a reference name (RFC 8461 §4.2, RFC 9525 §6.3).
enum class NameMatch {
    Exact,
    Wildcard,        ///< "*.example.org" for exactly one label
    CommonNameOnly,  ///< only the subject's CN would match, which does not count
    InvalidWildcard, ///< only a partial, inner, bare or deeper-reaching wildcard would match
    None
};

} // namespace gatepost
