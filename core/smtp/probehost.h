#pragma once
#include "core/async/task.h"
#include "core/base/endpoint.h"
#include "core/smtp/smtptypes.h"
#include "core/tls/truststore.h"
#include <functional>
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
    QString vantage = {};     ///< for SmtpProbe::vantage; empty: the proxy, if any
    bool connectOnly = false; ///< leave once the connection stands: only whether port 25 can be reached
    /// Told as each stage begins, from inside the session: it may queue something, and must not drop the session.
    std::function<void(SmtpStage)> entered = {};
};

/// A middlebox blanks the keyword so that clients do not use it, often as "XXXXXXXA" (RFC 8461 §10).
bool masksKeyword(const SmtpReply &ehlo);

/// Connect, greeting, EHLO, STARTTLS, handshake with SNI = host, EHLO, QUIT (RFC 3207 §4, RFC 8461 §4.2). No mail is
/// sent.
async::Task<SmtpProbe> probeHost(ProbeRequest request, QDeadlineTimer until);

} // namespace gatepost
