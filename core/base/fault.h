#pragma once
#include <optional>
#include <QLatin1StringView>
#include <QMetaType>
#include <QString>

namespace gatepost {

/// Why an observation could not be made. A fault is never a judgement about the audited domain.
enum class FaultKind {
    Timeout,           ///< a deadline passed before the other side answered
    Refused,           ///< connection refused (RST, or ICMP port unreachable)
    Unreachable,       ///< no route to host or network
    Closed,            ///< the other side closed the connection early
    Malformed,         ///< the answer breaks the protocol
    TooLarge,          ///< a byte, line or count limit was passed
    Rejected,          ///< the other side answered, and said no (an SMTP 4xx or 5xx, a second CONNECT …)
    TlsHandshake,      ///< the TLS handshake failed; the code is OpenSSL's when known
    PlaintextInjected, ///< bytes followed the reply to STARTTLS in clear text (RFC 3207 §4.2)
    Stripped,          ///< STARTTLS was masked or taken back on the way (RFC 8461 §10)
    NotOffered,        ///< the capability that the next step needs is not offered
    ProxyFailed,       ///< the proxy of the profile refused or failed
    AliasLoop,         ///< a CNAME chain loops or is longer than the limit
    NoServer,          ///< no resolver is configured
    Cancelled,         ///< stopped by the user, or because the audit's time was up
    Internal,          ///< Gatepost itself failed
    Count
};

/// Text for people is made at the edge (core/audit/wording.h); `detail` is what the other side or the
/// library said, untranslated and untrusted.
struct Fault
{
    FaultKind kind = FaultKind::Internal;
    QString detail;
    int code = 0; ///< errno, SMTP reply code or OpenSSL reason, 0 when there is none

    bool operator==(const Fault &) const = default;
};

/// Stable keys for JSON ("timeout", "refused" …).
QLatin1StringView faultKey(FaultKind kind);
std::optional<FaultKind> faultFromKey(QLatin1StringView key);

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::Fault)
