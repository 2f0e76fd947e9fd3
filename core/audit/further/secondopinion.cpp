// A second resolver, for answers that a filter, a broken cache or a portal may have made: nothing where something is
// usual, or addresses that lead nowhere.
#include "core/async/gather.h"
#include "core/audit/addresses.h"
#include "core/audit/further.h"

namespace gatepost {

namespace {

bool leadsNowhere(const DnsLookup &lookup, const QStringList &publicNets)
{
    const QList<QHostAddress> addresses = addressRecords(lookup);
    return std::any_of(addresses.begin(), addresses.end(),
                       [&publicNets](const QHostAddress &address) { return !isPublicAddress(address, publicNets); });
}

bool looksWrong(const DnsLookup &lookup, const QStringList &publicNets)
{
    if (!lookup.answer)
        return true;
    return lookup.answer->rcode != Rcode::NoError || leadsNowhere(lookup, publicNets);
}

async::Task<Done> askSecond(Look *look, DnsQuestion question)
{
    const QDeadlineTimer limit = look->within(look->services->profile.dnsTimeout);
    DnsLookup lookup = co_await look->services->second->lookup(question, limit);
    look->seen.secondOpinions << std::move(lookup);
    look->publish();
    co_return Done{};
}

} // namespace

async::Task<Done> lookAgain(Look *look)
{
    if (!look->services->second)
        co_return Done{};
    const Observation &seen = look->seen;
    std::vector<async::Task<Done>> tasks;
    for (const std::optional<DnsLookup> &lookup : {seen.record, seen.hostA, seen.hostAaaa, seen.mx, seen.tlsrpt}) {
        if (lookup && looksWrong(*lookup, look->services->profile.publicNets))
            tasks.push_back(askSecond(look, lookup->question));
    }
    const std::size_t atOnce = tasks.size() + 1;
    async::Gather<Done> all(std::move(tasks), atOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
