#include "core/audit/observe.h"
#include "core/async/gather.h"
#include "core/audit/further.h"
#include "core/audit/look.h"
#include "core/base/clock.h"
#include "core/https/fetchpolicy.h"
#include <algorithm>

namespace gatepost {

namespace {

constexpr int maxFetchAddresses = 8;
constexpr int maxHosts = 64; // real domains have up to some fifty
constexpr int maxHostAddresses = 8;
constexpr std::size_t hostsAtOnce = 8;

async::Task<Done> lookAtRecord(Look *look)
{
    if (look->has(Step::Record))
        co_return Done{};
    const DomainName owner = look->below("_mta-sts");
    look->seen.record = co_await look->ask(owner, RrType::Txt, Step::Record);
    look->finish(Step::Record);
    co_return Done{};
}

async::Task<Done> fetchFrom(Look *look, DomainName host, QHostAddress address, int slot)
{
    const Profile &profile = look->services->profile;
    const FetchRequest request{host, address, profile.httpsPort, profile.fetch, look->services->trust, profile.proxy};
    const QDeadlineTimer until = look->within(profile.fetch.totalTimeout);
    look->observer->announce(Step::Fetch, address.toString());
    PolicyFetch fetch = co_await fetchPolicy(request, until);
    look->excuse(&fetch.fault);
    look->seen.fetches[slot] = std::move(fetch);
    look->publish();
    co_return Done{};
}

async::Task<Done> lookAtAddresses(Look *look, DomainName name, Step step, std::optional<DnsLookup> *into, RrType type)
{
    *into = co_await look->ask(name, type, step);
    look->publish();
    co_return Done{};
}

async::Task<Done> lookUpPolicyHost(Look *look, DomainName host)
{
    if (look->has(Step::Host))
        co_return Done{};
    std::vector<async::Task<Done>> lookups;
    lookups.push_back(lookAtAddresses(look, host, Step::Host, &look->seen.hostA, RrType::A));
    lookups.push_back(lookAtAddresses(look, host, Step::Host, &look->seen.hostAaaa, RrType::Aaaa));
    async::Gather<Done> both(std::move(lookups), 2);
    co_await both;
    look->finish(Step::Host);
    co_return Done{};
}

async::Task<Done> lookAtPolicyHost(Look *look)
{
    const DomainName host = look->below("mta-sts");
    co_await lookUpPolicyHost(look, host);
    if (look->has(Step::File))
        co_return Done{};
    const QList<QHostAddress> found = addressRecords(*look->seen.hostA) + addressRecords(*look->seen.hostAaaa);
    const QList<QHostAddress> addresses = look->reachable(found, maxFetchAddresses);
    std::vector<async::Task<Done>> fetches;
    for (const QHostAddress &address : addresses) {
        PolicyFetch begun;
        begun.host = host;
        begun.address = address;
        begun.port = look->services->profile.httpsPort;
        begun.fault = Fault{FaultKind::Cancelled, {}, 0}; // replaced when the fetch has ended
        look->seen.fetches << begun;
        fetches.push_back(fetchFrom(look, host, address, int(look->seen.fetches.size()) - 1));
    }
    async::Gather<Done> all(std::move(fetches), maxFetchAddresses);
    co_await all;
    look->finish(Step::Fetch);
    look->finish(Step::File);
    co_return Done{};
}

/// By slot, never by pointer: the list of hosts is shared with the published snapshots.
async::Task<Done> lookAtHostAddress(Look *look, int slot, RrType type)
{
    const DomainName name = look->seen.hosts[slot].name;
    DnsLookup lookup = co_await look->ask(name, type, Step::Match);
    MxObservation &host = look->seen.hosts[slot];
    (type == RrType::A ? host.a : host.aaaa) = std::move(lookup);
    look->publish();
    co_return Done{};
}

async::Task<Done> lookAtHostAddresses(Look *look, int slot)
{
    std::vector<async::Task<Done>> lookups;
    lookups.push_back(lookAtHostAddress(look, slot, RrType::A));
    lookups.push_back(lookAtHostAddress(look, slot, RrType::Aaaa));
    async::Gather<Done> both(std::move(lookups), 2);
    co_await both;
    co_return Done{};
}

/// The addresses of one host in turn: never more than one connection to a host at a time.
async::Task<Done> probeAddresses(Look *look, int slot)
{
    const Profile &profile = look->services->profile;
    const MxObservation host = look->seen.hosts[slot];
    if (host.finished)
        co_return Done{};
    QList<QHostAddress> addresses;
    if (profile.probeSmtp && host.name.isHostName() && !host.name.isIpAddress())
        addresses = look->reachable(addressRecords(*host.a) + addressRecords(*host.aaaa), maxHostAddresses);
    for (const QHostAddress &address : addresses) {
        ProbeRequest request = look->services->probeOf(host.name, address);
        request.entered = [observer = look->observer, name = host.name](SmtpStage stage) {
            observer->announceStage(name, stage);
        };
        const QDeadlineTimer until = look->within(profile.smtp.totalTimeout);
        look->observer->announce(Step::Tls, host.name.toUnicode());
        SmtpProbe probe = co_await probeShared(look->services->probes, request, until);
        look->excuse(&probe.fault);
        look->seen.hosts[slot].probes << std::move(probe);
        look->publish();
    }
    look->seen.hosts[slot].finished = true;
    look->publish();
    co_return Done{};
}

/// The hosts that senders try (RFC 5321 §5.1): by preference, each name once; the domain itself without MX record.
async::Task<Done> findHosts(Look *look)
{
    Observation &seen = look->seen;
    seen.mx = co_await look->ask(seen.domain, RrType::Mx, Step::Match);
    look->publish();
    QList<MxObservation> hosts;
    const auto add = [&hosts](const DomainName &name, std::optional<quint16> preference) {
        const bool known =
            std::any_of(hosts.begin(), hosts.end(), [&](const MxObservation &h) { return h.name == name; });
        if (known || hosts.size() >= maxHosts)
            return;
        MxObservation host;
        host.name = name;
        host.preference = preference;
        hosts << host;
    };
    for (const MxRecord &record : mxRecords(*seen.mx)) {
        if (!record.exchange.isRoot()) // the null MX names no host (RFC 7505 §3)
            add(record.exchange, record.preference);
    }
    const bool noMx = isEmptyAnswer(*seen.mx, RrType::Mx) && seen.mx->answer->rcode == Rcode::NoError;
    if (noMx) {
        seen.domainA = co_await look->ask(seen.domain, RrType::A, Step::Match);
        seen.domainAaaa = co_await look->ask(seen.domain, RrType::Aaaa, Step::Match);
        if (!addressRecords(*seen.domainA).isEmpty() || !addressRecords(*seen.domainAaaa).isEmpty())
            add(seen.domain, std::nullopt);
    }
    seen.hosts = hosts;
    look->publish();
    co_return Done{};
}

async::Task<Done> lookUpAddresses(Look *look)
{
    std::vector<async::Task<Done>> lookups;
    lookups.reserve(std::size_t(look->seen.hosts.size()));
    for (int i = 0; i < look->seen.hosts.size(); ++i)
        lookups.push_back(lookAtHostAddresses(look, i));
    async::Gather<Done> addresses(std::move(lookups), hostsAtOnce);
    co_await addresses;
    co_return Done{};
}

async::Task<Done> lookUpHosts(Look *look)
{
    if (look->has(Step::Match))
        co_return Done{};
    co_await findHosts(look);
    co_await lookUpAddresses(look);
    look->finish(Step::Match);
    co_return Done{};
}

async::Task<Done> probeHosts(Look *look)
{
    std::vector<async::Task<Done>> probes;
    probes.reserve(std::size_t(look->seen.hosts.size()));
    for (int i = 0; i < look->seen.hosts.size(); ++i)
        probes.push_back(probeAddresses(look, i));
    async::Gather<Done> all(std::move(probes), hostsAtOnce);
    co_await all;
    co_return Done{};
}

async::Task<Done> lookAtHosts(Look *look)
{
    co_await lookUpHosts(look);
    if (look->has(Step::Tls))
        co_return Done{};
    co_await probeHosts(look);
    co_await lookAtControlHost(look);
    look->finish(Step::Tls);
    co_return Done{};
}

async::Task<Done> lookAtReports(Look *look)
{
    if (look->has(Step::Reports))
        co_return Done{};
    look->seen.tlsrpt = co_await look->ask(look->below("_smtp._tls"), RrType::Txt, Step::Reports);
    look->finish(Step::Reports);
    co_return Done{};
}

/// What was under way when the audit was stopped is begun again: a half of a session says nothing.
void dropUnfinished(Observation *seen)
{
    seen->stopped = StopReason::None;
    if (!seen->isFinished(Step::File))
        seen->fetches.clear();
    for (MxObservation &host : seen->hosts) {
        if (!host.finished)
            host.probes.clear();
    }
    if (!seen->isFinished(Step::Tls))
        seen->controlProbe.reset();
    if (seen->lookedFurther)
        return;
    // The looks beyond the seven steps stand on each other: all of them, or none.
    seen->nameProbes.clear();
    seen->reportTargets.clear();
    seen->reportFetches.clear();
    seen->provider.reset();
    seen->fetchProbes.clear();
    seen->policyTrials.clear();
    seen->secondOpinions.clear();
    seen->zoneView.reset();
    seen->caa.clear();
    seen->mxTrials.clear();
    for (MxObservation &host : seen->hosts)
        host.tlsa.clear();
}

async::Task<ObservationPtr> lookAt(Look *look)
{
    look->until = QDeadlineTimer(look->services->profile.timeout);
    look->since.start();
    look->publish();
    if (look->seen.domain.isRoot()) { // an address literal: there is no name to ask about (RFC 8461 §3.4)
        look->seen.finished = QList<Step>(allSteps.begin(), allSteps.end());
        look->seen.lookedFurther = true;
        look->publish();
        co_return look->observer->latest();
    }

    std::vector<async::Task<Done>> parts;
    parts.push_back(lookAtRecord(look));
    parts.push_back(lookAtPolicyHost(look));
    parts.push_back(lookAtHosts(look));
    parts.push_back(lookAtReports(look));
    async::Gather<Done> all(std::move(parts), 4);
    co_await all;

    // What a sender sees is known now; the rest explains it, and fills in.
    if (!look->seen.lookedFurther && look->services->profile.depth == Depth::Full && !look->until.hasExpired())
        co_await lookFurther(look);
    look->seen.lookedFurther = true;
    if (look->until.hasExpired())
        look->seen.stopped = StopReason::Deadline;
    look->publish();
    co_return look->observer->latest();
}

} // namespace

void AuditObserver::offer(ObservationPtr soFar)
{
    m_latest = std::move(soFar);
    if (m_pending)
        return;
    m_pending = true;
    const auto tell = [this] {
        m_pending = false;
        Q_EMIT observed(m_latest);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void AuditObserver::announce(Step step, const QString &subject)
{
    const auto tell = [this, step, subject] { Q_EMIT waitingFor(step, subject); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void AuditObserver::announceStage(const DomainName &host, SmtpStage stage)
{
    const auto tell = [this, host, stage] { Q_EMIT probing(host, stage); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

async::Task<ObservationPtr> observe(DomainName domain, QString input, AuditServices *services, AuditObserver *observer)
{
    Look look;
    look.services = services;
    look.observer = observer;
    look.seen.domain = domain;
    look.seen.input = input;
    look.seen.startedAt = systemNow();
    look.seen.context = services->context();
    co_return co_await lookAt(&look);
}

async::Task<ObservationPtr> observeHosts(DomainName domain, QList<DomainName> hosts, AuditServices *services,
                                         AuditObserver *observer)
{
    Look look;
    look.services = services;
    look.observer = observer;
    look.seen.domain = domain;
    look.seen.startedAt = systemNow();
    look.seen.context = services->context();
    for (const DomainName &name : hosts.first(std::min<qsizetype>(hosts.size(), maxHosts))) {
        MxObservation host;
        host.name = name;
        look.seen.hosts << host;
    }
    look.until = QDeadlineTimer(services->profile.timeout);
    look.since.start();
    look.publish();
    co_await lookUpAddresses(&look);
    co_await probeHosts(&look);
    look.seen.lookedFurther = true;
    look.finish(Step::Tls);
    co_return observer->latest();
}

async::Task<ObservationPtr> resume(ObservationPtr stopped, AuditServices *services, AuditObserver *observer)
{
    Look look;
    look.services = services;
    look.observer = observer;
    look.seen = *stopped;
    look.before = stopped->duration;
    dropUnfinished(&look.seen);
    co_return co_await lookAt(&look);
}

} // namespace gatepost
