#pragma once
#include "core/tls/truststore.h"
#include <QSslSocket>

namespace gatepost {

/// What a session that stands, or was tried, presented: protocol, cipher, the chain as sent and every complaint about
/// it.
TlsFacts captureTls(const QSslConfiguration &session, QByteArray sni, const TrustStore &trust, const QDateTime &now);

} // namespace gatepost
