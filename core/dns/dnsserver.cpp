#include "core/dns/dnsserver.h"
#include "core/base/domainname.h"

namespace gatepost {

namespace {

constexpr quint16 plainPort = 53;
constexpr quint16 tlsPort = 853; // RFC 7858 §3.1

bool isServerName(const QString &name)
{
    return name == u"localhost" || DomainName::parse(name).has_value();
}

Result<DnsServer, QString> parseTls(const QString &text)
{
    DnsServer out;
    out.transport = DnsTransport::Tls;
    const QString place = text.section(u'#', 0, 0);
    out.name = text.section(u'#', 1);
    if (text.contains(u'#') && !isServerName(out.name))
        return failure(QStringLiteral("after \"#\" stands the name that the certificate has, such as #dns.example"));
    if (const auto endpoint = parseEndpoint(place, tlsPort)) {
        out.endpoint = *endpoint;
        return out;
    }
    bool number = true;
    const QString host = place.section(u':', 0, 0);
    out.endpoint.port = place.contains(u':') ? place.section(u':', 1).toUShort(&number) : tlsPort;
    if (!number || out.endpoint.port == 0 || !isServerName(host))
        return failure(QStringLiteral("expected tls://HOST[:853][#NAME], got tls://%1").arg(text));
    if (out.name.isEmpty())
        out.name = host;
    else if (out.name != host)
        return failure(QStringLiteral("the name is given twice in tls://%1").arg(text));
    return out;
}

Result<DnsServer, QString> parseHttps(const QString &text)
{
    DnsServer out;
    out.transport = DnsTransport::Https;
    out.url = QUrl(text, QUrl::StrictMode);
    const bool plain = out.url.userInfo().isEmpty() && !out.url.hasFragment() && !out.url.hasQuery();
    if (!out.url.isValid() || out.url.host().isEmpty() || !plain || out.url.path().size() < 2)
        return failure(QStringLiteral("expected https://HOST/dns-query, got %1").arg(text));
    return out;
}

} // namespace

Result<DnsServer, QString> parseDnsServer(QStringView text)
{
    const QString plain = text.trimmed().toString();
    if (plain.startsWith(u"tls://"))
        return parseTls(plain.mid(6));
    if (plain.startsWith(u"https://"))
        return parseHttps(plain);
    if (plain.contains(u"://"))
        return failure(QStringLiteral("only tls:// and https:// are known, got %1").arg(plain));
    const auto endpoint = parseEndpoint(plain, plainPort);
    if (!endpoint)
        return failure(endpoint.error());
    return DnsServer(*endpoint);
}

QString dnsServerText(const DnsServer &server)
{
    switch (server.transport) {
    case DnsTransport::Https:
        return server.url.toString(QUrl::FullyEncoded);
    case DnsTransport::Tls:
        if (server.endpoint.address.isNull())
            return QStringLiteral("tls://%1:%2").arg(server.name).arg(server.endpoint.port);
        return QStringLiteral("tls://") + endpointText(server.endpoint) +
               (server.name.isEmpty() ? QString() : u'#' + server.name);
    default:
        return endpointText(server.endpoint);
    }
}

} // namespace gatepost
