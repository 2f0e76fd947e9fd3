#pragma once
#include "core/base/endpoint.h"
#include "core/dns/dnstypes.h"
#include <QUrl>

namespace gatepost {

/// A recursive resolver and how it is asked.
struct DnsServer
{
    DnsServer() = default;
    DnsServer(const Endpoint &at) : endpoint(at) {} ///< UDP, and TCP for what does not fit

    DnsTransport transport = DnsTransport::Udp; ///< Udp, Tls or Https
    Endpoint endpoint;                          ///< Udp and Tls; a null address: by `name`
    QString name; ///< Tls: to connect to without address, and what the certificate must have
    QUrl url;     ///< Https (RFC 8484 §4.1)

    bool operator==(const DnsServer &) const = default;
};

/// Reads "192.0.2.1[:53]", "tls://HOST[:853][#NAME]" (RFC 7858; NAME is what the certificate must have, when HOST is an
/// address) or "https://HOST/dns-query" (RFC 8484). The error says what is wrong, untranslated.
Result<DnsServer, QString> parseDnsServer(QStringView text);
QString dnsServerText(const DnsServer &server); ///< as parseDnsServer() reads it

} // namespace gatepost
