#pragma once
#include "core/async/task.h"
#include "core/base/endpoint.h"
#include "core/tls/tlstrial.h"
#include "core/tls/truststore.h"
#include <QDeadlineTimer>

class QTcpSocket;

namespace gatepost {

struct TlsProbeOptions
{
    TlsTrialKind kind = TlsTrialKind::Named;
    DomainName host; ///< the server's right name; NoName and UnknownName do not send it
    TrustStorePtr trust;
    QByteArray goodbye;           ///< said inside TLS before closing ("QUIT\r\n"); empty: nothing
    qint64 maxBytes = 256 * 1024; ///< from the server
};

/// A handshake over a socket that is connected, and a polite end. Qt hides the key exchange, the OCSP response and old
/// versions, and cannot leave the server name out without touching the process; hence OpenSSL on memory buffers.
/// Certificate complaints are recorded, not obeyed; the status is asked for. Never sends anything but `goodbye`.
async::Task<TlsTrial> tryTls(QTcpSocket *socket, TlsProbeOptions options, QDeadlineTimer until);

struct TlsProbeRequest
{
    Endpoint server;
    std::optional<SocksProxy> proxy;
    std::chrono::milliseconds connectTimeout{10'000};
    TlsProbeOptions options;
};

/// Connects, directly or through the proxy, and begins with TLS at once, as HTTPS does.
async::Task<TlsTrial> probeTls(TlsProbeRequest request, QDeadlineTimer until);

} // namespace gatepost
