// Every name server of the domain's zone, on every address: whether senders get the same answers from all of them.
#include "core/audit/addresses.h"
#include "core/audit/further.h"

namespace gatepost {

async::Task<Done> lookAtNameServers(Look *look)
{
    constexpr std::chrono::seconds limit{12};
    const Profile &profile = look->services->profile;
    ZoneViewRequest request;
    request.domain = look->seen.domain;
    request.port = profile.dnsPort;
    request.allowed = [nets = profile.publicNets](const QHostAddress &address) {
        return isPublicAddress(address, nets);
    };
    request.questions = {{look->below("_mta-sts"), RrType::Txt},
                         {look->below("mta-sts"), RrType::A},
                         {look->below("mta-sts"), RrType::Aaaa},
                         {look->seen.domain, RrType::Mx},
                         {look->below("_smtp._tls"), RrType::Txt}};
    look->observer->announce(Step::Record, look->seen.domain.toUnicode());
    const QDeadlineTimer until = look->within(limit);
    ZoneView view = co_await viewZone(&look->services->resolver, std::move(request), until);
    look->seen.zoneView = std::move(view);
    look->publish();
    co_return Done{};
}

} // namespace gatepost
