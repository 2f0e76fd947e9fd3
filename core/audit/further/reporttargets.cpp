// Where TLS reports go: whether mail to the addresses of rua can arrive, and whether somebody answers at its https:
// addresses. Never a report: HEAD only (RFC 8460 §3, §5.4).
#include "core/audit/further.h"
#include "core/https/fetchpolicy.h"
#include "core/tlsrpt/tlsrptrecord.h"

namespace gatepost {

namespace {

constexpr int maxTargets = 4;
constexpr int maxHosts = 3;
constexpr int maxEndpointAddresses = 2;

async::Task<DnsLookup> askTarget(Look *look, DomainName name, RrType type)
{
    const DnsLookup lookup = co_await look->ask(name, type, Step::Reports);
    if (!look->seen.reportTargets.contains(lookup))
        look->seen.reportTargets << lookup;
    look->publish();
    co_return lookup;
}

/// A, and AAAA where there is no A: one of them is enough for mail.
async::Task<Done> askAddress(Look *look, DomainName name)
{
    const DnsLookup a = co_await askTarget(look, name, RrType::A);
    if (!isEmptyAnswer(a, RrType::A))
        co_return Done{};
    const DnsLookup aaaa = co_await askTarget(look, name, RrType::Aaaa);
    Q_UNUSED(aaaa)
    co_return Done{};
}

async::Task<Done> lookAtMailbox(Look *look, DomainName target)
{
    const DnsLookup mx = co_await askTarget(look, target, RrType::Mx);
    const QList<MxRecord> records = mxRecords(mx);
    if (isEmptyAnswer(mx, RrType::Mx))
        co_await askAddress(look, target);
    for (const MxRecord &record : records.first(qMin<qsizetype>(records.size(), maxHosts))) {
        if (!record.exchange.isRoot())
            co_await askAddress(look, record.exchange);
    }
    co_return Done{};
}

async::Task<QList<QHostAddress>> addressesOf(Look *look, QString host)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        QList<QHostAddress> one;
        one << literal;
        co_return one;
    }
    const DomainName name = DomainName::fromDns(host.toLatin1());
    const DnsLookup a = co_await askTarget(look, name, RrType::A);
    const DnsLookup aaaa = co_await askTarget(look, name, RrType::Aaaa);
    co_return addressRecords(a) + addressRecords(aaaa);
}

async::Task<Done> lookAtEndpoint(Look *look, QUrl url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QList<QHostAddress> found = co_await addressesOf(look, host);
    const QList<QHostAddress> addresses = look->reachable(found, maxEndpointAddresses);
    const Profile &profile = look->services->profile;
    for (const QHostAddress &address : addresses) {
        FetchRequest request;
        request.host = DomainName::fromDns(host.toLatin1());
        request.address = address;
        request.port = quint16(url.port(profile.httpsPort));
        request.limits = profile.fetch;
        request.trust = look->services->trust;
        request.proxy = profile.proxy;
        request.url = url;
        request.headOnly = true;
        const QDeadlineTimer until = look->within(profile.fetch.totalTimeout);
        PolicyFetch fetch = co_await fetchPolicy(std::move(request), until);
        const bool answered = fetch.status != 0;
        look->seen.reportFetches << std::move(fetch);
        look->publish();
        if (answered)
            break;
    }
    co_return Done{};
}

} // namespace

async::Task<Done> lookAtReportTargets(Look *look)
{
    Observation &seen = look->seen;
    QList<QList<QByteArray>> rrset;
    for (const TxtRecord &record : seen.tlsrpt ? txtRecords(*seen.tlsrpt) : QList<TxtRecord>())
        rrset << record.strings;
    const TlsrptReading reading = readTlsrptRecords(rrset, seen.domain.toAscii());
    const QList<DomainName> targets = reportMailDomains(reading);
    for (const DomainName &target : targets.first(qMin<qsizetype>(targets.size(), maxTargets)))
        co_await lookAtMailbox(look, target);
    const QList<QUrl> endpoints = reportEndpoints(reading);
    for (const QUrl &url : endpoints.first(qMin<qsizetype>(endpoints.size(), maxTargets)))
        co_await lookAtEndpoint(look, url);
    co_return Done{};
}

} // namespace gatepost
