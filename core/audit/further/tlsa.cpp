// What a sender that knows DANE asks for: MX and addresses with their signatures, then TLSA records at the base domains
// of each host (RFC 7672 §2.2). All hosts are asked about, secure or not: a record that does not count is worth
// knowing.
#include "core/async/gather.h"
#include "core/audit/further.h"
#include <algorithm>

namespace gatepost {

namespace {

constexpr std::size_t hostsAtOnce = 8;
constexpr std::size_t namesAtOnce = 4;
constexpr qsizetype hostsWithOtherNames = 3;

std::optional<DnsLookup> &addressesOf(Look *look, int slot, RrType type)
{
    MxObservation &host = look->seen.hosts[slot];
    return type == RrType::A ? host.a : host.aaaa;
}

async::Task<Done> traceMx(Look *look)
{
    if (!look->seen.mx)
        co_return Done{};
    const DnsLookup before = *look->seen.mx;
    look->seen.mx = co_await look->trace(before);
    look->publish();
    co_return Done{};
}

async::Task<Done> traceAddresses(Look *look, int slot, RrType type)
{
    if (!addressesOf(look, slot, type))
        co_return Done{};
    const DnsLookup before = *addressesOf(look, slot, type);
    const DnsLookup traced = co_await look->trace(before);
    addressesOf(look, slot, type) = traced;
    look->publish();
    co_return Done{};
}

DomainName tlsaOwner(const DomainName &host, QByteArrayView port = "25")
{
    return host.child('_' + port.toByteArray() + "._tcp");
}

/// Of an alias first the name at its end, then the host itself; only the host where the way there is not secured
/// (RFC 7672 §2.2.2).
QList<DomainName> baseDomains(const MxObservation &host)
{
    const bool byA = host.a && !addressRecords(*host.a).isEmpty();
    const DnsLookup &addresses = byA ? *host.a : *host.aaaa;
    const bool insecure = addresses.dnssec && addresses.dnssec->status == DnssecStatus::Insecure;
    if (addresses.aliases.isEmpty() || insecure)
        return {host.name};
    return {addresses.aliases.last(), host.name};
}

bool hasAddress(const MxObservation &host)
{
    return host.a && host.aaaa && !(addressRecords(*host.a).isEmpty() && addressRecords(*host.aaaa).isEmpty());
}

bool hasTlsa(const MxObservation &host)
{
    return std::any_of(host.tlsa.begin(), host.tlsa.end(),
                       [](const DnsLookup &lookup) { return !recordsAtTarget(lookup, RrType::Tlsa).isEmpty(); });
}

async::Task<DnsLookup> askTraced(Look *look, DomainName owner)
{
    DnsLookup lookup = co_await look->ask(owner, RrType::Tlsa, Step::Tls);
    if (!lookup.answer && lookup.answer.error().kind == FaultKind::Timeout && look->until.hasExpired())
        lookup.answer = failure(Fault{FaultKind::Cancelled, {}, 0});
    co_return co_await look->trace(std::move(lookup));
}

async::Task<Done> lookAtHost(Look *look, int slot)
{
    std::vector<async::Task<Done>> traces;
    traces.push_back(traceAddresses(look, slot, RrType::A));
    traces.push_back(traceAddresses(look, slot, RrType::Aaaa));
    async::Gather<Done> both(std::move(traces), 2);
    co_await both;
    const MxObservation host = look->seen.hosts[slot];
    if (!hasAddress(host) || host.name.isIpAddress())
        co_return Done{};
    const QList<DomainName> bases = baseDomains(host);
    for (const DomainName &base : bases) {
        const DnsLookup lookup = co_await askTraced(look, tlsaOwner(base));
        look->seen.hosts[slot].tlsa << lookup;
        look->publish();
        if (!isEmptyAnswer(lookup, RrType::Tlsa)) // found, or cannot be known: a sender does not go on
            break;
    }
    co_return Done{};
}

async::Task<Done> askOther(Look *look, DomainName owner)
{
    NameProbe probe;
    probe.purpose = ProbePurpose::WrongTlsaName;
    probe.lookup = co_await look->ask(owner, RrType::Tlsa, Step::Tls);
    look->seen.nameProbes << probe;
    look->publish();
    co_return Done{};
}

/// Only when no host has a record where it belongs: at the mail domain, without prefix, at the ports of submission.
QList<DomainName> otherNames(const Observation &seen)
{
    const QList<MxObservation> &hosts = seen.hosts;
    const bool asked = std::all_of(hosts.begin(), hosts.end(), [](const MxObservation &host) {
        return !hasTlsa(host) && (!host.tlsa.isEmpty() || !hasAddress(host));
    });
    QList<DomainName> out;
    if (!asked || hosts.isEmpty())
        return out;
    const auto add = [&out](const DomainName &name) {
        if (!out.contains(name))
            out << name;
    };
    const bool implicit = hosts.first().name == seen.domain;
    if (!implicit)
        add(tlsaOwner(seen.domain));
    for (const MxObservation &host : hosts.first(std::min(hostsWithOtherNames, hosts.size()))) {
        if (!hasAddress(host))
            continue;
        add(host.name);
        add(tlsaOwner(host.name, "465"));
        add(tlsaOwner(host.name, "587"));
    }
    return out;
}

} // namespace

async::Task<Done> lookAtTlsa(Look *look)
{
    std::vector<async::Task<Done>> looks;
    looks.push_back(traceMx(look));
    for (int i = 0; i < look->seen.hosts.size(); ++i)
        looks.push_back(lookAtHost(look, i));
    async::Gather<Done> all(std::move(looks), hostsAtOnce);
    co_await all;

    std::vector<async::Task<Done>> others;
    for (const DomainName &owner : otherNames(look->seen))
        others.push_back(askOther(look, owner));
    async::Gather<Done> rest(std::move(others), namesAtOnce);
    co_await rest;
    co_return Done{};
}

} // namespace gatepost
