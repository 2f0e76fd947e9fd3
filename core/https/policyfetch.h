#pragma once
// One fetch of a policy file from one address, as a sender does it (RFC 8461 §3.3): what was seen, step by step.
#include "core/base/domainname.h"
#include "core/base/fault.h"
#include "core/tls/tlstypes.h"
#include <chrono>
#include <optional>
#include <QHostAddress>
#include <QList>
#include <QUrl>
#include <utility>

namespace gatepost {

enum class FetchStage { Connect, Tls, Response, Body, Finished };

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

struct FetchTimes
{
    std::chrono::microseconds connect{};   ///< until the TCP connection stood; 0 when never
    std::chrono::microseconds tls{};       ///< from there until the session stood
    std::chrono::microseconds firstByte{}; ///< from there until the response headers were read
    std::chrono::microseconds total{};     ///< from start to the end or the fault
    bool operator==(const FetchTimes &) const = default;
};

struct PolicyFetch
{
    DomainName host; ///< the policy host, also the SNI and the Host header
    QUrl url;
    QHostAddress address;
    quint16 port = 443;
    FetchStage stage = FetchStage::Connect; ///< how far it came; Finished when a whole response was read
    std::optional<Fault> fault;             ///< why it ended before Finished
    FetchTimes times;
    std::optional<TlsFacts> tls;
    int status = 0; ///< 0: no status line was read
    QByteArray reason;
    QList<HttpHeader> headers; ///< in the order received; repeated ones kept apart where the library does
    QByteArray body;           ///< at most the limit; also the first part of a body that was cut
    bool bodyTooLarge = false; ///< more than the limit was offered
    qint64 bytesFromPeer = 0;  ///< octets the peer sent on the connection, TLS and headers included
    QDateTime at;              ///< when it began, UTC; invalid: not written down

    /// The value of a header, several joined by ", "; name compared without case. Null when absent.
    QByteArray header(QByteArrayView name) const;
    bool operator==(const PolicyFetch &) const = default;
};

struct FetchLimits
{
    qsizetype maxBodyBytes = 64 * 1024;     ///< RFC 8461 §3.3
    qint64 maxConnectionBytes = 256 * 1024; ///< everything from the peer, TLS records and headers included
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds totalTimeout{60'000}; ///< RFC 8461 §3.3
    bool operator==(const FetchLimits &) const = default;
};

} // namespace gatepost
