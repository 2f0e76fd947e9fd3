// What the gate costs: the same verified fetch with it, and without it to an address in the URL.
#include "core/async/job.h"
#include "core/audit/auditservices.h"
#include "core/https/fetchpolicy.h"
#include "tests/bench/bench.h"
#include <benchmark/benchmark.h>
#include <functional>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace gatepost;

namespace {

constexpr int fetches = 100;

struct Servers
{
    bench::LabProcess lab{20};
    TrustStorePtr trust;
    QList<std::pair<DomainName, QHostAddress>> hosts;
};

async::Task<DnsLookup> addressOf(Resolver *resolver, DomainName host)
{
    DnsQuestion question;
    question.name = host;
    question.type = RrType::A;
    co_return co_await resolver->lookup(question, QDeadlineTimer(5'000));
}

void findHosts(Servers *out)
{
    out->trust = trustOf(out->lab.profile()).value();
    Resolver resolver(resolverOptionsOf(out->lab.profile()));
    for (const QString &domain : out->lab.domains()) {
        const DomainName host = DomainName::fromDns("mta-sts." + domain.toLatin1());
        QEventLoop loop;
        const auto take = [&](const DnsLookup &lookup) {
            for (const QHostAddress &address : addressRecords(lookup))
                out->hosts.append({host, address});
            loop.quit();
        };
        const async::Job job(addressOf(&resolver, host), take);
        loop.exec();
    }
}

const Servers &servers()
{
    static const std::unique_ptr<Servers> ready = [] {
        auto out = std::make_unique<Servers>();
        if (out->lab.isReady())
            findHosts(out.get());
        return out;
    }();
    return *ready;
}

int throughGate(const Servers &from)
{
    int good = 0;
    for (int i = 0; i < fetches; ++i) {
        const auto &[host, address] = from.hosts[i % from.hosts.size()];
        FetchRequest request;
        request.host = host;
        request.address = address;
        request.port = from.lab.profile().httpsPort;
        request.trust = from.trust;
        QEventLoop loop;
        const auto take = [&](const PolicyFetch &fetch) {
            good += fetch.status == 200 && fetch.tls && fetch.tls->chainErrors.isEmpty();
            loop.quit();
        };
        const async::Job job(fetchPolicy(request, QDeadlineTimer(10'000)), take);
        loop.exec();
    }
    return good;
}

/// QNetworkAccessManager alone, pinned by an address in the URL, with the same verification by our own store.
int withoutGate(const Servers &from)
{
    int good = 0;
    for (int i = 0; i < fetches; ++i) {
        const auto &[host, address] = from.hosts[i % from.hosts.size()];
        QNetworkAccessManager network;
        QUrl url(QStringLiteral("https://host/.well-known/mta-sts.txt"));
        url.setHost(address.toString());
        url.setPort(from.lab.profile().httpsPort);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Host", host.toAscii());
        request.setRawHeader("Connection", "close");
        request.setPeerVerifyName(host.toString());
        request.setSslConfiguration(from.trust->sslConfiguration());
        QNetworkReply *reply = network.get(request);
        reply->ignoreSslErrors();
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QList<QSslCertificate> chain = reply->sslConfiguration().peerCertificateChain();
        const bool trusted = from.trust->verify(chain, QDateTime::currentDateTimeUtc()).isEmpty();
        good += trusted && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        delete reply;
    }
    return good;
}

double milliseconds(const std::function<int()> &work, benchmark::State &state)
{
    const double before = bench::processorSeconds();
    if (work() != fetches)
        state.SkipWithError("a fetch failed");
    return 1000 * (bench::processorSeconds() - before) / fetches;
}

void gate(benchmark::State &state)
{
    const Servers &from = servers();
    if (from.hosts.isEmpty()) {
        state.SkipWithError("the lab did not start");
        return;
    }
    throughGate(from); // warm
    for (auto _ : state) {
        const double with = milliseconds([&] { return throughGate(from); }, state);
        const double without = milliseconds([&] { return withoutGate(from); }, state);
        state.counters["cpu_ms/fetch"] = with;
        state.counters["cpu_ms/without"] = without;
        state.counters["gate_ms"] = with - without;
    }
}
BENCHMARK(gate)->Iterations(1)->Repetitions(3)->ReportAggregatesOnly()->Unit(benchmark::kMillisecond);

} // namespace
