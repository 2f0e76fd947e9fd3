// The MX hosts seen by others than a strict sender. One connection to a host at a time; shared within a run.
#include "core/async/gather.h"
#include "core/audit/further.h"

namespace gatepost {

namespace {

constexpr std::size_t hostsAtOnce = 4;

/// The first address with which a sender has a session, and soon enough to come back to.
const SmtpProbe *goodProbe(const MxObservation &host, std::chrono::milliseconds patience)
{
    for (const SmtpProbe &probe : host.probes) {
        if (probe.tls && probe.stage > SmtpStage::Handshake && probe.elapsed <= patience)
            return &probe;
    }
    return nullptr;
}

async::Task<Done> tryOne(Look *look, MxTrialsRequest request)
{
    const QDeadlineTimer until = look->until;
    look->observer->announce(Step::Tls, request.probe.host.toUnicode());
    const auto trials = co_await tryShared(look->services->probes, request, until);
    if (trials)
        look->seen.mxTrials << *trials;
    look->publish();
    co_return Done{};
}

} // namespace

async::Task<Done> tryHosts(Look *look)
{
    if (!wantsMtaSts(look->seen))
        co_return Done{};
    const Profile &profile = look->services->profile;
    std::vector<async::Task<Done>> tries;
    for (const MxObservation &host : look->seen.hosts) {
        const SmtpProbe *probe = goodProbe(host, profile.further.patientHost);
        if (!probe || int(tries.size()) >= profile.further.trialHosts)
            continue;
        MxTrialsRequest request;
        request.probe = ProbeRequest{host.name,    probe->address,        profile.smtpPort,
                                     profile.smtp, look->services->trust, profile.proxy};
        request.leaf = probe->tls->chain.value(0);
        request.injection = profile.probeInjection;
        request.trialTimeout = profile.further.trialTimeout;
        tries.push_back(tryOne(look, request));
    }
    async::Gather<Done> all(std::move(tries), hostsAtOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
