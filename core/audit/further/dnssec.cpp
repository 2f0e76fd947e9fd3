// How far the answers that a sender's discovery rests on can be traced to a trust anchor (RFC 4033 §5).
#include "core/async/gather.h"
#include "core/audit/further.h"

namespace gatepost {

namespace {

using Lookup = std::optional<DnsLookup> Observation::*;

async::Task<Done> traceOne(Look *look, Lookup which)
{
    const std::optional<DnsLookup> lookup = look->seen.*which;
    if (!lookup)
        co_return Done{};
    DnsLookup traced = co_await look->trace(*lookup);
    look->seen.*which = std::move(traced);
    look->publish();
    co_return Done{};
}

} // namespace

async::Task<Done> lookAtSignatures(Look *look)
{
    std::vector<async::Task<Done>> tasks;
    tasks.push_back(traceOne(look, &Observation::record));
    tasks.push_back(traceOne(look, &Observation::hostA));
    tasks.push_back(traceOne(look, &Observation::hostAaaa));
    tasks.push_back(traceOne(look, &Observation::tlsrpt));
    const std::size_t atOnce = tasks.size();
    async::Gather<Done> all(std::move(tasks), atOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
