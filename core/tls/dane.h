#pragma once
// TLSA records against the certificates of a session (RFC 6698, RFC 7671, RFC 7672). Pure: digests and a verification
// over certificates that were recorded, no network.
#include "core/dns/dnstypes.h"
#include "core/tls/tlstypes.h"

namespace gatepost {

/// Certificate usages, selectors and matching types (RFC 6698 §2.1, named by RFC 7218 §2).
namespace tlsa {
inline constexpr int pkixTa = 0, pkixEe = 1, daneTa = 2, daneEe = 3;
inline constexpr int wholeCertificate = 0, publicKey = 1;
inline constexpr int full = 0, sha256 = 1, sha512 = 2;
} // namespace tlsa

/// What a sender on port 25 can do with a record, before any certificate is seen.
enum class TlsaUse {
    Usable,
    PkixUsage,     ///< usage 0 or 1: no meaning for mail (RFC 7672 §3.1.3)
    UnknownNumber, ///< usage, selector or matching type that nobody knows
    BadLength,     ///< a digest that is shorter or longer than its kind
    BadData        ///< the whole certificate or key, and it cannot be read
};
TlsaUse tlsaUse(const TlsaRecord &record);

/// The association data of a record for that certificate; empty when it cannot be read or the numbers are unknown.
QByteArray tlsaData(QByteArrayView der, int selector, int matching);
QString tlsaText(const TlsaRecord &record); ///< "3 1 1 1f2e…", long data cut

/// What one record makes of a chain.
struct TlsaMatch
{
    TlsaUse use = TlsaUse::Usable;
    int depth = -1;     ///< the first certificate it fits: 0 is the server's own; -1: none
    bool valid = false; ///< usage 3: it fits; usage 2: the chain leads to that certificate, dates and all
    bool named = false; ///< usage 3: true, names do not matter; usage 2: the server's certificate has an accepted name
    QString problem;    ///< OpenSSL's words when a chain to the anchor does not verify; untranslated

    bool passes() const { return use == TlsaUse::Usable && depth >= 0 && valid && named; }
    bool operator==(const TlsaMatch &) const = default;
};

/// Every record against the chain as presented, in their order. `references` are the names that a server's certificate
/// may have with usage 2 (RFC 7672 §3.2.2).
QList<TlsaMatch> matchTlsa(const QList<TlsaRecord> &records, const QList<QByteArray> &chain, const QDateTime &now,
                           const QList<DomainName> &references);

/// A sender that knows DANE accepts the chain: a record passes that it looks at. Of the digests of one usage and
/// selector it looks at the strongest kind only (RFC 7671 §9).
bool tlsaAccepts(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches);

/// The records with no part in it: a usage, selector and matching type of which none fits the chain, although others
/// do. A sender that knows only those, or prefers them, fails (RFC 7671 §8).
QList<int> staleCombinations(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches);
/// Usable records that fit nothing while another one of the same combination does: the next key, or the last one.
QList<int> pendingRecords(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches);

} // namespace gatepost
