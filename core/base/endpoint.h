#pragma once
#include "core/base/result.h"
#include <QHostAddress>
#include <QString>

namespace gatepost {

/// An address and a port, for servers named by the user or by a scenario.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
    bool operator==(const Endpoint &) const = default;
};

/// Reads "192.0.2.1", "192.0.2.1:5353", "2001:db8::1" or "[2001:db8::1]:5353". The error says what is wrong,
/// untranslated.
Result<Endpoint, QString> parseEndpoint(QStringView text, quint16 defaultPort);
QString endpointText(const Endpoint &endpoint); ///< the port is always named

/// A SOCKS5 proxy that the user's profile names.
struct SocksProxy
{
    QString host;
    quint16 port = 1080;
    bool operator==(const SocksProxy &) const = default;
};

/// Reads "socks5://HOST:PORT"; no other scheme is accepted.
Result<SocksProxy, QString> parseSocksProxy(QStringView text);

} // namespace gatepost
