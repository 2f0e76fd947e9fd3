// What a person waits for after each change in the what-if panel: judge again, compare with now, put it into words.
#include "core/audit/senders/comparison.h"
#include "tests/support/synthetic.h"
#include <benchmark/benchmark.h>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

constexpr double limitMilliseconds = 50;

/// As many hosts as wanted, every other one covered; lines that cover them, then lines that cover nobody.
Observation manyHosts(int hosts, int lines)
{
    Domain domain;
    QList<QByteArray> patterns;
    for (int i = 0; i < hosts; ++i) {
        Host host;
        host.name = "mx" + QByteArray::number(i) + ".mail.example.test";
        host.preference = 10 * (i / 5);
        domain.hosts << host;
        if (i % 2 == 0 && patterns.size() < lines / 2)
            patterns << host.name;
    }
    while (patterns.size() < lines)
        patterns << "relay" + QByteArray::number(patterns.size()) + ".mail.example.test";
    domain.policy = policyText(PolicyMode::Enforce, patterns);
    return observed(domain);
}

void whatIf(benchmark::State &state)
{
    const Observation seen = manyHosts(int(state.range(0)), int(state.range(1)));
    WhatIf what;
    what.lines = patterns({"*.mail.example.test"});
    while (what.lines->size() < state.range(1))
        what.lines->append(MxPattern{"more" + QByteArray::number(what.lines->size()) + ".mail.example.test"});
    what.addedMx = {{5, DomainName::fromDns("new.mail.example.test")}};
    what.on = today().addDays(12);
    what.lens.remembered = RememberedPolicy{
        StsPolicy{PolicyMode::Enforce, 14 * 86'400, patterns({"old.mail.example.test"})}, "old", today().addDays(-1)};
    for (auto _ : state) {
        const Assessment assumed = assess(seen, today(), {}, what);
        benchmark::DoNotOptimize(compareWhatIf(seen, assumed));
    }
    state.counters["limit_ms"] = limitMilliseconds;
}
BENCHMARK(whatIf)->ArgNames({"hosts", "lines"})->Args({3, 3})->Args({50, 20})->Unit(benchmark::kMillisecond);

} // namespace
