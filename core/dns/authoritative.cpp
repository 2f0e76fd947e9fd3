#include "core/dns/authoritative.h"
#include "core/async/gather.h"
#include "core/dns/wire.h"
#include <algorithm>

namespace gatepost {

namespace {

using async::Gather;
using async::Task;
struct Asked
{
};

constexpr qsizetype maxServers = 13;
constexpr qsizetype maxAddresses = 4;
constexpr qsizetype maxParents = 2;
constexpr std::size_t serversAtOnce = 16;
constexpr std::size_t questionsAtOnce = 4;

/// A name server and what is asked of it; shared by the coroutines of one view, which outlives them.
struct View
{
    Resolver *resolver = nullptr;
    ZoneViewRequest request;
    QDeadlineTimer until;
    ZoneView out;
};

ResolverOptions directly(const QHostAddress &address, quint16 port)
{
    ResolverOptions options;
    options.servers = {Endpoint{address, port}};
    options.recursion = false;
    options.maxAttempts = 3;
    options.poolSize = 2;
    return options;
}

QList<DomainName> targetsOf(const QList<DnsRecord> &records, const DomainName &owner)
{
    QList<DomainName> out;
    for (const DnsRecord &record : records) {
        qsizetype at = 0;
        const auto name = record.type == quint16(RrType::Ns) && record.owner == owner ? nameFromRdata(record.rdata, at)
                                                                                      : std::nullopt;
        if (name && !out.contains(*name))
            out << *name;
    }
    std::sort(out.begin(), out.end());
    return out;
}

Task<QList<QHostAddress>> addressesOf(View *view, DomainName name)
{
    QList<QHostAddress> out;
    const DnsQuestion a{name, RrType::A};
    const DnsLookup four = co_await view->resolver->lookup(a, view->until);
    const DnsQuestion aaaa{name, RrType::Aaaa};
    const DnsLookup six = co_await view->resolver->lookup(aaaa, view->until);
    for (const QHostAddress &address : addressRecords(four) + addressRecords(six)) {
        const bool allowed = !view->request.allowed || view->request.allowed(address);
        if (allowed && out.size() < maxAddresses)
            out << address;
    }
    co_return out;
}

Task<Asked> askOne(View *view, Resolver *server, int slot, int index, DnsQuestion question)
{
    DnsLookup lookup = co_await server->lookup(question, view->until);
    view->out.servers[slot].lookups[index] = std::move(lookup);
    co_return Asked{};
}

Task<Asked> askServer(View *view, int slot)
{
    Resolver server(directly(view->out.servers[slot].address, view->request.port));
    const DnsQuestion soa{view->out.zone, RrType::Soa};
    DnsLookup first = co_await server.lookup(soa, view->until);
    const bool answered = first.answer.has_value();
    view->out.servers[slot].lookups << std::move(first);
    if (!answered)
        co_return Asked{}; // it would only be waited for again
    const DnsQuestion ns{view->out.zone, RrType::Ns};
    const QList<DnsQuestion> questions = QList<DnsQuestion>{ns} + view->request.questions;
    std::vector<Task<Asked>> tasks;
    for (const DnsQuestion &question : questions) {
        view->out.servers[slot].lookups << DnsLookup();
        const int index = int(view->out.servers[slot].lookups.size()) - 1;
        tasks.push_back(askOne(view, &server, slot, index, question));
    }
    Gather<Asked> all(std::move(tasks), questionsAtOnce);
    co_await all;
    co_return Asked{};
}

Task<Asked> findServer(View *view, DomainName name)
{
    const QList<QHostAddress> addresses = co_await addressesOf(view, name);
    for (const QHostAddress &address : addresses)
        view->out.servers << NameServerView{name, address, {}};
    co_return Asked{};
}

/// The delegation, by the first name server of the parent zone that answers. It is no use when that server has the
/// child zone as well: then it gives the child's own records.
Task<Asked> askParent(View *view)
{
    const DnsQuestion soa{view->out.zone.parent(), RrType::Soa};
    const DnsLookup above = co_await view->resolver->lookup(soa, view->until);
    const auto parent = zoneOfSoa(above);
    if (!parent)
        co_return Asked{};
    const DnsQuestion ns{*parent, RrType::Ns};
    const DnsLookup servers = co_await view->resolver->lookup(ns, view->until);
    const QList<DomainName> names = nsRecords(servers);
    for (const DomainName &name : names.first(std::min(names.size(), maxParents))) {
        const QList<QHostAddress> addresses = co_await addressesOf(view, name);
        if (addresses.isEmpty())
            continue;
        Resolver server(directly(addresses.first(), view->request.port));
        const DnsQuestion delegation{view->out.zone, RrType::Ns};
        DnsLookup lookup = co_await server.lookup(delegation, view->until);
        const bool answered = lookup.answer.has_value();
        if (answered || !view->out.parent)
            view->out.parent = std::move(lookup);
        if (answered)
            co_return Asked{};
    }
    co_return Asked{};
}

Task<Asked> askServers(View *view)
{
    std::vector<Task<Asked>> finds;
    for (const DomainName &name : view->out.named.first(std::min(view->out.named.size(), maxServers)))
        finds.push_back(findServer(view, name));
    Gather<Asked> found(std::move(finds), serversAtOnce);
    co_await found;
    const auto before = [](const NameServerView &a, const NameServerView &b) { return a.name < b.name; };
    std::stable_sort(view->out.servers.begin(), view->out.servers.end(), before);
    std::vector<Task<Asked>> asks;
    asks.reserve(std::size_t(view->out.servers.size()));
    for (int slot = 0; slot < int(view->out.servers.size()); ++slot)
        asks.push_back(askServer(view, slot));
    Gather<Asked> all(std::move(asks), serversAtOnce);
    co_await all;
    co_return Asked{};
}

} // namespace

std::optional<DomainName> zoneOfSoa(const DnsLookup &lookup)
{
    if (!lookup.answer)
        return {};
    for (const DnsRecord &record : recordsAtTarget(lookup, RrType::Soa) + lookup.answer->authority) {
        if (record.type == quint16(RrType::Soa))
            return record.owner;
    }
    return {};
}

Task<ZoneView> viewZone(Resolver *resolver, ZoneViewRequest request, QDeadlineTimer until)
{
    View view{resolver, std::move(request), until, {}};
    const DnsQuestion soa{view.request.domain, RrType::Soa};
    const DnsLookup own = co_await resolver->lookup(soa, until);
    const auto zone = zoneOfSoa(own);
    if (!zone || zone->isRoot() || !view.request.domain.isSubdomainOf(*zone))
        co_return view.out;
    view.out.zone = *zone;
    const DnsQuestion ns{*zone, RrType::Ns};
    const DnsLookup named = co_await resolver->lookup(ns, until);
    if (named.answer)
        view.out.named = targetsOf(named.answer->answers, *zone);
    std::vector<Task<Asked>> both;
    both.push_back(askServers(&view));
    both.push_back(askParent(&view));
    Gather<Asked> all(std::move(both), 2);
    co_await all;
    co_return view.out;
}

} // namespace gatepost
