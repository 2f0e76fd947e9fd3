#pragma once
// One bare handshake made for diagnosis: another server name, or old versions, than a sender would use. What it shows
// explains the session a sender has; it never replaces it.
#include "core/base/fault.h"
#include "core/tls/tlstypes.h"
#include <chrono>
#include <optional>
#include <QHostAddress>

namespace gatepost {

enum class TlsTrialKind {
    Named,       ///< as a sender: TLS 1.2 or later, the right server name
    NoName,      ///< without server name (RFC 6066 §3)
    UnknownName, ///< with a name that no server knows
    Legacy       ///< the right name, TLS 1.0 and 1.1 only, everything weak allowed: its certificate is never judged
};

enum class StapleStatus { Unreadable, Good, Revoked, Unknown };

/// The OCSP response that a server sent along (RFC 6066 §8, RFC 6960), about its own certificate.
struct OcspStaple
{
    QByteArray response; ///< DER, as sent
    StapleStatus status = StapleStatus::Unreadable;
    bool verified = false; ///< signed by the certificate's issuer, or by whom that one named for it
    QString trouble;       ///< why it is unreadable or not verified, in OpenSSL's words
    QDateTime thisUpdate;  ///< UTC
    QDateTime nextUpdate;  ///< UTC, invalid when not given
    QDateTime revokedAt;   ///< UTC, only of Revoked
    QString reason;        ///< of the revocation, "keyCompromise"; empty when not given

    bool operator==(const OcspStaple &) const = default;
};

struct TlsTrial
{
    TlsTrialKind kind = TlsTrialKind::Named;
    QHostAddress address;
    quint16 port = 443;
    bool reached = false;       ///< the handshake began; else `fault` is about what comes before it
    std::optional<Fault> fault; ///< nothing when the session stood
    TlsFacts tls;
    QString group; ///< of the key exchange, "X25519"; empty when unknown
    std::optional<OcspStaple> staple;
    std::chrono::milliseconds elapsed{};
    QDateTime at; ///< when the connection was begun, UTC; invalid: not written down

    bool stood() const { return !fault; }
    /// The server ended the handshake itself, rather than being silent or out of reach.
    bool refused() const
    {
        return reached && fault && (fault->kind == FaultKind::TlsHandshake || fault->kind == FaultKind::Closed);
    }
    bool operator==(const TlsTrial &) const = default;
};

} // namespace gatepost
