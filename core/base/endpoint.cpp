#include "core/base/endpoint.h"
#include <QUrl>

namespace gatepost {

Result<Endpoint, QString> parseEndpoint(QStringView text, quint16 defaultPort)
{
    QString host = text.trimmed().toString();
    QString port;
    if (host.startsWith(u'[')) {
        const auto end = host.indexOf(u']');
        if (end < 0)
            return failure(QStringLiteral("\"[\" without \"]\" in %1").arg(text));
        if (end + 1 < host.size()) {
            if (host[end + 1] != u':')
                return failure(QStringLiteral("expected \":PORT\" after \"]\" in %1").arg(text));
            port = host.mid(end + 2);
            if (port.isEmpty())
                return failure(QStringLiteral("the port is missing in %1").arg(text));
        }
        host = host.mid(1, end - 1);
    } else if (host.count(u':') == 1) {
        port = host.section(u':', 1);
        host = host.section(u':', 0, 0);
        if (port.isEmpty())
            return failure(QStringLiteral("the port is missing in %1").arg(text));
    }
    Endpoint out;
    out.port = defaultPort;
    if (!out.address.setAddress(host) || (!host.contains(u':') && host.count(u'.') != 3))
        return failure(QStringLiteral("%1 is not an IPv4 or IPv6 address").arg(host));
    if (!port.isEmpty()) {
        bool ok = false;
        out.port = port.toUShort(&ok);
        if (!ok || out.port == 0)
            return failure(QStringLiteral("%1 is not a port (1 to 65535)").arg(port));
    }
    return out;
}

QString endpointText(const Endpoint &endpoint)
{
    const QString address = endpoint.address.toString();
    const QString port = QString::number(endpoint.port);
    return (address.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address, port);
}

Result<SocksProxy, QString> parseSocksProxy(QStringView text)
{
    const QUrl url(text.trimmed().toString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("socks5"))
        return failure(QStringLiteral("expected socks5://HOST:PORT, not %1").arg(text));
    if (url.host().isEmpty() || !url.userInfo().isEmpty() || !(url.path().isEmpty() || url.path() == u"/"))
        return failure(QStringLiteral("expected socks5://HOST:PORT and nothing more, not %1").arg(text));
    return SocksProxy{url.host(QUrl::FullyEncoded), quint16(url.port(1080))};
}

} // namespace gatepost
