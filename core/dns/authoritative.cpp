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
constexpr qsizetype maxAddresses = 2; // of one family
constexpr qsizetype maxParents = 2;
constexpr int maxPackets = 3; // of one question to one server
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
    options.maxAttempts = maxPackets;
    options.poolSize = 2;
    return options;
}

/// Our time was up before the server had got every packet that is due to it: its silence says nothing.
bool wasCutShort(const DnsLookup &lookup)
{
    return !lookup.answer && lookup.answer.error().kind == FaultKind::Timeout && lookup.attempts.size() < maxPackets;
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
    for (const DnsLookup *family : {&four, &six}) {
        const qsizetype most = out.size() + maxAddresses;
        for (const QHostAddress &address : addressRecords(*family)) {
            const bool allowed = !view->request.allowed || view->request.allowed(address);
            if (allowed && out.size() < most)
                out << address;
        }
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
    if (wasCutShort(first))
        first.answer = failure(Fault{FaultKind::Cancelled, QString(), 0});
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

Task<Asked> askServers(View *view, QList<DomainName> names)
{
    const int begin = int(view->out.servers.size());
    std::vector<Task<Asked>> finds;
    finds.reserve(std::size_t(names.size()));
    for (const DomainName &name : names)
        finds.push_back(findServer(view, name));
    Gather<Asked> found(std::move(finds), serversAtOnce);
    co_await found;
    std::vector<Task<Asked>> asks;
    for (int slot = begin; slot < int(view->out.servers.size()); ++slot)
        asks.push_back(askServer(view, slot));
    Gather<Asked> all(std::move(asks), serversAtOnce);
    co_await all;
    co_return Asked{};
}

/// The servers that only the parent names: every resolver comes by them, and nobody who looks at the zone alone does.
QList<DomainName> onlyDelegated(const ZoneView &view)
{
    QList<DomainName> out;
    if (!view.parent || !view.parent->answer || view.parent->answer->flags.authoritative)
        return out;
    for (const DomainName &name : targetsOf(view.parent->answer->authority, view.zone)) {
        if (!view.named.contains(name) && view.named.size() + out.size() < maxServers)
            out << name;
    }
    return out;
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
    both.push_back(askServers(&view, view.out.named.mid(0, maxServers)));
    both.push_back(askParent(&view));
    Gather<Asked> all(std::move(both), 2);
    co_await all;
    const QList<DomainName> more = onlyDelegated(view.out);
    co_await askServers(&view, more);
    const auto before = [](const NameServerView &a, const NameServerView &b) { return a.name < b.name; };
    std::stable_sort(view.out.servers.begin(), view.out.servers.end(), before);
    co_return view.out;
}

} // namespace gatepost
