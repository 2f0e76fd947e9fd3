#pragma once
#include "core/async/task.h"
#include "core/base/endpoint.h"
#include "core/smtp/smtptypes.h"
#include "core/tls/truststore.h"
#include <QDeadlineTimer>

namespace gatepost {

struct ProbeRequest
{
    DomainName host;
    QHostAddress address;
    quint16 port = 25;
    SmtpLimits limits;
    TrustStorePtr trust;
    std::optional<SocksProxy> proxy;
};

/// Connect, greeting, EHLO, STARTTLS, handshake with SNI = host, EHLO, QUIT (RFC 3207 §4, RFC 8461 §4.2). No mail is
/// sent.
async::Task<SmtpProbe> probeHost(ProbeRequest request, QDeadlineTimer until);

} // namespace gatepost
