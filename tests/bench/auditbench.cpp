// Whole audits against a lab on the other core, beside the ceiling: bare OpenSSL making the same three verified
// handshakes with the same servers and nothing else.
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "tests/bench/bareclient.h"
#include "tests/bench/bench.h"
#include <benchmark/benchmark.h>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace gatepost;

namespace {

constexpr int domainCount = 200;

struct Cost
{
    double seconds = 0;
    double processor = 0;
    int done = 0;
    int good = 0;
    ObservationPtr sample;
};

/// The lab is started once and serves every measurement of the run.
const bench::LabProcess &lab()
{
    static const bench::LabProcess process(domainCount);
    return process;
}

Cost auditAll(const bench::LabProcess &servers)
{
    Cost cost;
    QEventLoop loop;
    AuditQueue queue(servers.profile());
    QObject::connect(&queue, &AuditQueue::idle, &loop, &QEventLoop::quit);
    QObject::connect(&queue, &AuditQueue::finished, &loop,
                     [&cost](int, const ObservationPtr &seen, const AssessmentPtr &judged) {
                         ++cost.done;
                         cost.good += judged->verdict.kind == VerdictKind::EnforcingWorking;
                         cost.sample = seen;
                     });
    const double before = bench::processorSeconds();
    QElapsedTimer timer;
    timer.start();
    for (const QString &domain : servers.domains())
        queue.start(DomainName::parse(domain).value(), domain);
    loop.exec();
    cost.seconds = double(timer.nsecsElapsed()) / 1e9;
    cost.processor = bench::processorSeconds() - before;
    return cost;
}

/// What bare OpenSSL has to reach, learned from one audit.
QList<bench::Target> targetsOf(const ObservationPtr &seen)
{
    QList<bench::Target> targets;
    for (const PolicyFetch &fetch : seen->fetches)
        targets.append({fetch.address, fetch.port, fetch.host.toAscii(), false});
    for (const MxObservation &host : seen->hosts) {
        for (const SmtpProbe &probe : host.probes)
            targets.append({probe.address, probe.port, probe.host.toAscii(), true});
    }
    return targets;
}

void wholeAudits(benchmark::State &state)
{
    const bench::LabProcess &servers = lab();
    if (!servers.isReady()) {
        state.SkipWithError("the lab did not start");
        return;
    }
    auditAll(servers); // warm: certificates made, code paged in
    for (auto _ : state) {
        const Cost audits = auditAll(servers);
        if (audits.good != domainCount) {
            state.SkipWithError("not every audit came out as it must");
            return;
        }
        const bench::BareCost bare =
            bench::handshakes(targetsOf(audits.sample), domainCount, servers.profile().trustPem);
        const double rate = domainCount / audits.seconds;
        const double ceiling = domainCount / bare.seconds;
        state.counters["audits/s"] = rate;
        state.counters["ceiling/s"] = ceiling;
        state.counters["ratio"] = rate / ceiling;
        state.counters["cpu_ms/audit"] = 1000 * audits.processor / domainCount;
        state.counters["cpu_ms/bare"] = 1000 * bare.processor / domainCount;
        state.counters["cpu_ratio"] = bare.processor / audits.processor;
        state.SetIterationTime(audits.seconds);
    }
}
BENCHMARK(wholeAudits)
    ->UseManualTime()
    ->Iterations(1)
    ->Repetitions(3)
    ->ReportAggregatesOnly()
    ->Unit(benchmark::kMillisecond);

void judge(benchmark::State &state)
{
    if (!lab().isReady()) {
        state.SkipWithError("the lab did not start");
        return;
    }
    static const ObservationPtr seen = auditAll(lab()).sample;
    const QDateTime now = seen->startedAt;
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(*seen, now));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(judge);

} // namespace
