// Whether it is this network that blocks port 25: asked of a host that the user has named, and only when no MX host
// could be connected to. Without a name nobody is contacted.
#include "core/audit/further.h"
#include <algorithm>

namespace gatepost {

namespace {

bool noneReached(const Observation &seen)
{
    bool any = false;
    for (const MxObservation &host : seen.hosts) {
        any = any || !host.probes.isEmpty();
        const bool reached = std::any_of(host.probes.begin(), host.probes.end(),
                                         [](const SmtpProbe &p) { return p.stage != SmtpStage::Connect; });
        if (reached)
            return false;
    }
    return any;
}

async::Task<QList<QHostAddress>> controlAddresses(Look *look, QString host)
{
    const QHostAddress literal(host);
    QList<QHostAddress> out;
    if (!literal.isNull()) {
        out << literal;
        co_return out;
    }
    const DomainName name = DomainName::fromDns(host.toLatin1());
    const DnsLookup a = co_await look->ask(name, RrType::A, Step::Tls);
    out << addressRecords(a);
    if (!out.isEmpty())
        co_return out;
    const DnsLookup aaaa = co_await look->ask(name, RrType::Aaaa, Step::Tls);
    out << addressRecords(aaaa);
    co_return out;
}

} // namespace

async::Task<Done> lookAtControlHost(Look *look)
{
    const Profile &profile = look->services->profile;
    if (profile.controlHost.isEmpty() || !noneReached(look->seen))
        co_return Done{};
    const QList<QHostAddress> addresses = co_await controlAddresses(look, profile.controlHost);
    if (addresses.isEmpty())
        co_return Done{}; // it cannot be found, so it proves nothing
    const DomainName host = DomainName::fromDns(profile.controlHost.toLatin1());
    ProbeRequest request = look->services->probeOf(host, addresses.first());
    request.port = profile.controlPort;
    request.connectOnly = true;
    const QDeadlineTimer until = look->within(profile.smtp.connectTimeout);
    look->observer->announce(Step::Tls, profile.controlHost);
    SmtpProbe probe = co_await probeShared(look->services->probes, std::move(request), until);
    look->seen.controlProbe = std::move(probe);
    look->publish();
    co_return Done{};
}

} // namespace gatepost
