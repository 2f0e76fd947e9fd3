#include "core/audit/auditservices.h"
#include "core/dns/signatures.h"
#include <QCoreApplication>
#include <QFile>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

} // namespace

Result<TrustStorePtr, QString> trustOf(const Profile &profile)
{
    if (!profile.trustPem.isEmpty())
        return TrustStore::fromPem(profile.trustPem,
                                   profile.trustFile.isEmpty() ? QStringLiteral("demo") : profile.trustFile);
    if (!profile.trustFile.isEmpty())
        return TrustStore::fromFile(profile.trustFile);
    return TrustStore::system();
}

QStringList resolverNames(const Profile &profile)
{
    QStringList out;
    for (const DnsServer &server : profile.resolvers)
        out << (server.transport == DnsTransport::Udp ? server.endpoint.address.toString() : dnsServerText(server));
    if (profile.resolvers.isEmpty()) {
        for (const Endpoint &server : systemNameServers())
            out << server.address.toString();
    }
    return out;
}

ResolverOptions resolverOptionsOf(const Profile &profile, const TrustStore *trust)
{
    ResolverOptions options;
    if (trust)
        options.tls = trust->sslConfiguration();
    options.servers = profile.resolvers;
    if (options.servers.isEmpty()) {
        for (const Endpoint &server : systemNameServers())
            options.servers << DnsServer(server);
    }
    return options;
}

namespace {

std::unique_ptr<Resolver> secondResolverOf(const Profile &profile, const TrustStore &trust)
{
    if (profile.secondResolvers.isEmpty())
        return nullptr;
    ResolverOptions options = resolverOptionsOf(profile, &trust);
    options.servers = profile.secondResolvers;
    return std::make_unique<Resolver>(std::move(options));
}

} // namespace

ValidatorOptions validatorOptionsOf(const Profile &profile)
{
    ValidatorOptions options;
    options.anchors = profile.trustAnchors;
    return options;
}

AuditServices::AuditServices(Profile wanted, TrustStorePtr store, std::shared_ptr<ProbeRegistry> shared)
    : profile(std::move(wanted)), trust(std::move(store)), probes(std::move(shared)),
      resolver(resolverOptionsOf(profile, trust.get())), validator(&resolver, validatorOptionsOf(profile)),
      second(secondResolverOf(profile, *trust))
{
}

QString loadTrustAnchors(const QString &name, Profile *into)
{
    constexpr qint64 limit = 64 * 1024;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1: %2").arg(name, file.errorString());
    const QByteArray text = file.read(limit);
    if (readAnchors(text).isEmpty())
        return Text::tr("%1 has no DS or DNSKEY record, such as “. IN DS 20326 8 2 E06D44B8…”").arg(name);
    into->trustAnchors = text;
    return {};
}

bool readControlHost(const QString &text, Profile *into)
{
    constexpr quint16 smtp = 25;
    const QString plain = text.trimmed();
    if (const auto endpoint = parseEndpoint(plain, smtp)) {
        into->controlHost = endpoint->address.toString();
        into->controlPort = endpoint->port;
        return true;
    }
    const auto name = DomainName::parse(plain.section(u':', 0, 0));
    bool number = true;
    const quint16 port = plain.contains(u':') ? plain.section(u':', 1).toUShort(&number) : smtp;
    if (!name || !number || port == 0)
        return false;
    into->controlHost = name->toString();
    into->controlPort = port;
    return true;
}

ProbeRequest AuditServices::probeOf(const DomainName &host, const QHostAddress &address) const
{
    ProbeRequest out;
    out.host = host;
    out.address = address;
    out.port = profile.smtpPort;
    out.limits = profile.smtp;
    out.trust = trust;
    out.proxy = profile.smtpProxy ? profile.smtpProxy : profile.proxy;
    if (profile.smtpProxy)
        out.vantage = profile.smtpVantage;
    return out;
}

AuditContext AuditServices::context() const
{
    AuditContext out;
    out.gatepostVersion = QStringLiteral(GATEPOST_VERSION);
    QStringList servers;
    for (const DnsServer &server : profile.resolvers)
        servers << dnsServerText(server);
    if (!servers.isEmpty())
        out.resolver = servers.join(QStringLiteral(", "));
    out.trustStore = trust->name();
    out.trustStoreDate = trust->changedAt();
    if (profile.proxy)
        out.proxy = QStringLiteral("socks5://%1:%2").arg(profile.proxy->host).arg(profile.proxy->port);
    out.smtpVantage = profile.smtpVantage;
    if (profile.smtpProxy && out.smtpVantage.isEmpty())
        out.smtpVantage = QStringLiteral("socks5://%1:%2").arg(profile.smtpProxy->host).arg(profile.smtpProxy->port);
    out.controlHost = profile.controlHost;
    out.depth = profile.depth;
    out.smtpProbed = profile.probeSmtp;
    out.httpsPort = profile.httpsPort;
    out.httpPort = profile.httpPort;
    out.smtpPort = profile.smtpPort;
    out.authorities = profile.authorities;
    out.publicNets = profile.publicNets;
    return out;
}

} // namespace gatepost
