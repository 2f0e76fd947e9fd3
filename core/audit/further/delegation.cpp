// Where the aliases of record and policy host lead: to a provider, whose own policy can be compared, or to a name that
// somebody else could take (RFC 8461 §8.2, §10.3).
#include "core/async/gather.h"
#include "core/audit/further.h"
#include "core/base/publicsuffix.h"
#include "core/https/fetchpolicy.h"

namespace gatepost {

namespace {

void note(Look *look, ProbePurpose purpose, const DnsLookup &lookup)
{
    look->seen.nameProbes << NameProbe{purpose, lookup};
    look->publish();
}

/// The alias leads to nothing: whether the domain at its end is anybody's.
async::Task<Done> lookAtOwner(Look *look, DomainName target)
{
    const DomainName registered = registeredDomain(target);
    if (registered.isRoot() || look->seen.domain.isSubdomainOf(registered))
        co_return Done{};
    const DnsLookup owner = co_await look->ask(registered, RrType::Soa, Step::Record);
    note(look, ProbePurpose::AliasOwner, owner);
    co_return Done{};
}

async::Task<Done> fetchOriginal(Look *look)
{
    ProviderPolicy &begun = *look->seen.provider;
    const QList<QHostAddress> found = addressRecords(*begun.a) + addressRecords(*begun.aaaa);
    const QList<QHostAddress> addresses = look->reachable(found, 1);
    if (addresses.isEmpty() || look->seen.fetches.isEmpty())
        co_return Done{};
    const Profile &profile = look->services->profile;
    FetchRequest request;
    request.host = begun.host;
    request.address = addresses.first();
    request.port = profile.httpsPort;
    request.limits = profile.fetch;
    request.trust = look->services->trust;
    request.proxy = profile.proxy;
    const QDeadlineTimer until = look->within(profile.fetch.totalTimeout);
    look->observer->announce(Step::Fetch, begun.host.toUnicode());
    PolicyFetch fetch = co_await fetchPolicy(std::move(request), until);
    look->seen.provider->fetch = std::move(fetch);
    look->publish();
    co_return Done{};
}

/// The record comes from `_mta-sts.provider.example`: then `mta-sts.provider.example` is where its policy is.
async::Task<Done> lookAtProvider(Look *look, DomainName target)
{
    ProviderPolicy provider;
    provider.host = target.parent().child("mta-sts");
    provider.a = co_await look->ask(provider.host, RrType::A, Step::Record);
    provider.aaaa = co_await look->ask(provider.host, RrType::Aaaa, Step::Record);
    look->seen.provider = provider;
    look->publish();
    co_return co_await fetchOriginal(look);
}

/// The policy host is an alias of `mta-sts.provider.example`: then `_mta-sts.provider.example` is its record.
async::Task<Done> lookAtProviderRecord(Look *look, DomainName target)
{
    const DomainName owner = target.parent().child("_mta-sts");
    const DnsLookup record = co_await look->ask(owner, RrType::Txt, Step::Host);
    note(look, ProbePurpose::ProviderRecord, record);
    co_return Done{};
}

DomainName aliasEnd(const std::optional<DnsLookup> &lookup)
{
    return lookup && !lookup->aliases.isEmpty() ? lookup->aliases.last() : DomainName();
}

} // namespace

async::Task<Done> lookAtDelegation(Look *look)
{
    const Observation &seen = look->seen;
    const DomainName record = aliasEnd(seen.record);
    const DomainName host = aliasEnd(seen.hostA).isRoot() ? aliasEnd(seen.hostAaaa) : aliasEnd(seen.hostA);
    const bool noHost = seen.hostA && seen.hostAaaa && addressRecords(*seen.hostA).isEmpty() &&
                        addressRecords(*seen.hostAaaa).isEmpty();
    std::vector<async::Task<Done>> looks;
    if (!record.isRoot() && isEmptyAnswer(*seen.record, RrType::Txt))
        looks.push_back(lookAtOwner(look, record));
    if (!host.isRoot() && noHost)
        looks.push_back(lookAtOwner(look, host));
    if (!record.isRoot() && !sameOrganisation(record, seen.domain) && record.labels().value(0) == "_mta-sts")
        looks.push_back(lookAtProvider(look, record));
    if (!host.isRoot() && !sameOrganisation(host, seen.domain) && host.labels().value(0) == "mta-sts")
        looks.push_back(lookAtProviderRecord(look, host));
    const std::size_t atOnce = looks.size() + 1;
    async::Gather<Done> all(std::move(looks), atOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
