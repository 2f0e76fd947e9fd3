#include "core/audit/observe.h"
#include "core/async/gather.h"
#include "core/audit/addresses.h"
#include "core/base/clock.h"
#include "core/https/fetchpolicy.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include <algorithm>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace gatepost {

namespace {

constexpr int maxFetchAddresses = 8;
constexpr int maxHosts = 20;
constexpr int maxHostAddresses = 8;
constexpr int maxReportTargets = 4;
constexpr std::size_t hostsAtOnce = 8;

/// The state of one running audit; lives in the frame of observe().
struct Look
{
    Observation seen;
    AuditServices *services = nullptr;
    AuditObserver *observer = nullptr;
    QDeadlineTimer until;
    QElapsedTimer since;

    void publish()
    {
        seen.duration = std::chrono::milliseconds(since.elapsed());
        observer->offer(std::make_shared<const Observation>(seen));
    }
    void finish(Step step)
    {
        if (!seen.isFinished(step))
            seen.finished << step;
        publish();
    }
    QDeadlineTimer within(std::chrono::milliseconds limit) const { return std::min(until, QDeadlineTimer(limit)); }
    DomainName below(QByteArrayView labels) const
    {
        return DomainName::fromDns(labels.toByteArray() + '.' + seen.domain.toAscii());
    }
};

async::Task<DnsLookup> ask(Look *look, DomainName name, RrType type, Step step)
{
    look->observer->announce(step, name.toUnicode());
    const DnsQuestion question{name, type};
    const QDeadlineTimer until = look->within(look->services->profile.dnsTimeout);
    co_return co_await look->services->resolver.lookup(question, until);
}

bool isEmptyAnswer(const DnsLookup &lookup, RrType type)
{
    return lookup.answer && recordsAtTarget(lookup, type).isEmpty();
}

async::Task<Done> askProbe(Look *look, ProbePurpose purpose, DomainName name, RrType type, Step step)
{
    NameProbe probe;
    probe.purpose = purpose;
    probe.lookup = co_await ask(look, name, type, step);
    look->seen.nameProbes << probe;
    co_return Done{};
}

/// A label that nobody has published, to see whether a wildcard answers.
QByteArray randomLabel()
{
    return "gatepost-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

async::Task<Done> askProbes(Look *look, ProbePurpose purpose, QList<DomainName> names, RrType type, Step step)
{
    std::vector<async::Task<Done>> tasks;
    for (const DomainName &name : names)
        tasks.push_back(askProbe(look, purpose, name, type, step));
    async::Gather<Done> all(std::move(tasks), hostsAtOnce);
    co_await all;
    co_return Done{};
}

async::Task<Done> lookAtRecord(Look *look)
{
    const DomainName owner = look->below("_mta-sts");
    look->seen.record = co_await ask(look, owner, RrType::Txt, Step::Record);
    look->publish();
    const bool empty = isEmptyAnswer(*look->seen.record, RrType::Txt);
    const bool found = look->seen.record->answer.has_value() && !empty;
    if (empty) {
        const QByteArray twice = "_mta-sts." + look->seen.domain.toAscii();
        const QList<DomainName> names{look->seen.domain, look->below("mta-sts"), look->below("_mta_sts"),
                                      look->below(twice)};
        co_await askProbes(look, ProbePurpose::WrongRecordName, names, RrType::Txt, Step::Record);
    } else if (found) {
        const QList<DomainName> names(1, look->below(randomLabel()));
        co_await askProbes(look, ProbePurpose::WildcardRecord, names, RrType::Txt, Step::Record);
    }
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
    look->seen.fetches[slot] = std::move(fetch);
    look->publish();
    co_return Done{};
}

QList<QHostAddress> reachable(const QList<QHostAddress> &addresses, const QStringList &publicNets, int limit)
{
    QList<QHostAddress> out;
    for (const QHostAddress &address : addresses) {
        if (isPublicAddress(address, publicNets) && out.size() < limit)
            out << address;
    }
    return out;
}

async::Task<Done> lookAtAddresses(Look *look, DomainName name, Step step, std::optional<DnsLookup> *into, RrType type)
{
    *into = co_await ask(look, name, type, step);
    look->publish();
    co_return Done{};
}

async::Task<Done> lookAtPolicyHost(Look *look)
{
    const DomainName host = look->below("mta-sts");
    std::vector<async::Task<Done>> lookups;
    lookups.push_back(lookAtAddresses(look, host, Step::Host, &look->seen.hostA, RrType::A));
    lookups.push_back(lookAtAddresses(look, host, Step::Host, &look->seen.hostAaaa, RrType::Aaaa));
    async::Gather<Done> both(std::move(lookups), 2);
    co_await both;
    const QList<QHostAddress> found = addressRecords(*look->seen.hostA) + addressRecords(*look->seen.hostAaaa);
    if (!found.isEmpty()) {
        const QList<DomainName> names(1, look->below(randomLabel()));
        const RrType type = addressRecords(*look->seen.hostA).isEmpty() ? RrType::Aaaa : RrType::A;
        co_await askProbes(look, ProbePurpose::WildcardHost, names, type, Step::Host);
    }
    look->finish(Step::Host);

    const QList<QHostAddress> addresses = reachable(found, look->services->profile.publicNets, maxFetchAddresses);
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

async::Task<Done> lookAtHostAddresses(Look *look, int slot)
{
    const DomainName name = look->seen.hosts[slot].name;
    DnsLookup a = co_await ask(look, name, RrType::A, Step::Match);
    look->seen.hosts[slot].a = std::move(a);
    DnsLookup aaaa = co_await ask(look, name, RrType::Aaaa, Step::Match);
    look->seen.hosts[slot].aaaa = std::move(aaaa);
    look->publish();
    co_return Done{};
}

/// The addresses of one host in turn: never more than one connection to a host at a time.
async::Task<Done> probeAddresses(Look *look, int slot)
{
    const Profile &profile = look->services->profile;
    const MxObservation host = look->seen.hosts[slot];
    QList<QHostAddress> addresses;
    if (profile.probeSmtp && host.name.isHostName() && !host.name.isIpAddress())
        addresses =
            reachable(addressRecords(*host.a) + addressRecords(*host.aaaa), profile.publicNets, maxHostAddresses);
    for (const QHostAddress &address : addresses) {
        const ProbeRequest request{host.name,    address, profile.smtpPort, profile.smtp, look->services->trust,
                                   profile.proxy};
        const QDeadlineTimer until = look->within(profile.smtp.totalTimeout);
        look->observer->announce(Step::Tls, host.name.toUnicode());
        SmtpProbe probe = co_await probeShared(look->services->probes, request, until);
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
    seen.mx = co_await ask(look, seen.domain, RrType::Mx, Step::Match);
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
        seen.domainA = co_await ask(look, seen.domain, RrType::A, Step::Match);
        seen.domainAaaa = co_await ask(look, seen.domain, RrType::Aaaa, Step::Match);
        if (!addressRecords(*seen.domainA).isEmpty() || !addressRecords(*seen.domainAaaa).isEmpty())
            add(seen.domain, std::nullopt);
    }
    seen.hosts = hosts;
    look->publish();
    co_return Done{};
}

async::Task<Done> lookAtHosts(Look *look)
{
    co_await findHosts(look);
    std::vector<async::Task<Done>> lookups;
    lookups.reserve(std::size_t(look->seen.hosts.size()));
    for (int i = 0; i < look->seen.hosts.size(); ++i)
        lookups.push_back(lookAtHostAddresses(look, i));
    async::Gather<Done> addresses(std::move(lookups), hostsAtOnce);
    co_await addresses;
    look->finish(Step::Match);
    std::vector<async::Task<Done>> probes;
    probes.reserve(std::size_t(look->seen.hosts.size()));
    for (int i = 0; i < look->seen.hosts.size(); ++i)
        probes.push_back(probeAddresses(look, i));
    async::Gather<Done> all(std::move(probes), hostsAtOnce);
    co_await all;
    look->finish(Step::Tls);
    co_return Done{};
}

async::Task<Done> lookAtReports(Look *look)
{
    Observation &seen = look->seen;
    seen.tlsrpt = co_await ask(look, look->below("_smtp._tls"), RrType::Txt, Step::Reports);
    look->publish();
    if (isEmptyAnswer(*seen.tlsrpt, RrType::Txt)) {
        const QList<DomainName> names{look->below("_tlsrpt"), look->below("_smtp._tcp"), look->below("_smtp-tlsrpt"),
                                      seen.domain};
        co_await askProbes(look, ProbePurpose::WrongReportName, names, RrType::Txt, Step::Reports);
    }
    QList<QList<QByteArray>> rrset;
    for (const TxtRecord &record : txtRecords(*seen.tlsrpt))
        rrset << record.strings;
    const QList<DomainName> targets = reportMailDomains(readTlsrptRecords(rrset, seen.domain.toAscii()));
    for (const DomainName &target : targets.first(qMin<qsizetype>(targets.size(), maxReportTargets))) {
        const DnsLookup mx = co_await ask(look, target, RrType::Mx, Step::Reports);
        seen.reportTargets << mx;
        if (isEmptyAnswer(mx, RrType::Mx)) {
            const DnsLookup a = co_await ask(look, target, RrType::A, Step::Reports);
            seen.reportTargets << a;
        }
    }
    look->finish(Step::Reports);
    co_return Done{};
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

async::Task<ObservationPtr> observe(DomainName domain, QString input, AuditServices *services, AuditObserver *observer)
{
    Look look;
    look.services = services;
    look.observer = observer;
    look.until = QDeadlineTimer(services->profile.timeout);
    look.since.start();
    look.seen.domain = domain;
    look.seen.input = input;
    look.seen.startedAt = systemNow();
    look.seen.context = services->context();
    look.publish();

    std::vector<async::Task<Done>> parts;
    parts.push_back(lookAtRecord(&look));
    parts.push_back(lookAtPolicyHost(&look));
    parts.push_back(lookAtHosts(&look));
    parts.push_back(lookAtReports(&look));
    async::Gather<Done> all(std::move(parts), 4);
    co_await all;

    if (look.until.hasExpired())
        look.seen.stopped = StopReason::Deadline;
    look.publish();
    co_return observer->latest();
}

} // namespace gatepost
