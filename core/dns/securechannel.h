#pragma once
// One verified connection to a resolver that is asked over TLS or HTTPS. Certificates are checked by Qt against the
// given authorities; nothing is sent when they do not fit.
#include "core/async/task.h"
#include "core/dns/dnsserver.h"
#include <functional>
#include <memory>
#include <QDeadlineTimer>
#include <QSslConfiguration>

namespace gatepost {

class SecureChannel
{
public:
    virtual ~SecureChannel() = default;
    using Build = std::function<QByteArray(quint16 id)>;

    /// Sends the query made by `build` and gives the reply to it, and no other. Several at a time are fine. Faults:
    /// Timeout, Refused, Unreachable, Closed, TlsHandshake (the certificate as well), Rejected (an HTTP status),
    /// Malformed.
    virtual async::Task<Result<QByteArray>> exchange(Build build, QDeadlineTimer until) = 0;
};

/// For a server with transport Tls or Https.
std::unique_ptr<SecureChannel> makeSecureChannel(const DnsServer &server, const QSslConfiguration &tls);

} // namespace gatepost
