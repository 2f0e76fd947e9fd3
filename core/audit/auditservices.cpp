#include "core/audit/auditservices.h"

namespace gatepost {

Result<TrustStorePtr, QString> trustOf(const Profile &profile)
{
    if (!profile.trustPem.isEmpty())
        return TrustStore::fromPem(profile.trustPem,
                                   profile.trustFile.isEmpty() ? QStringLiteral("demo") : profile.trustFile);
    if (!profile.trustFile.isEmpty())
        return TrustStore::fromFile(profile.trustFile);
    return TrustStore::system();
}

ResolverOptions resolverOptionsOf(const Profile &profile)
{
    ResolverOptions options;
    options.servers = profile.resolvers.isEmpty() ? systemNameServers() : profile.resolvers;
    return options;
}

AuditServices::AuditServices(Profile wanted, TrustStorePtr store, std::shared_ptr<ProbeRegistry> shared)
    : profile(std::move(wanted)), trust(std::move(store)), probes(std::move(shared)),
      resolver(resolverOptionsOf(profile))
{
}

AuditContext AuditServices::context() const
{
    AuditContext out;
    out.gatepostVersion = QStringLiteral(GATEPOST_VERSION);
    QStringList servers;
    for (const Endpoint &server : profile.resolvers)
        servers << endpointText(server);
    if (!servers.isEmpty())
        out.resolver = servers.join(QStringLiteral(", "));
    out.trustStore = trust->name();
    if (profile.proxy)
        out.proxy = QStringLiteral("socks5://%1:%2").arg(profile.proxy->host).arg(profile.proxy->port);
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
