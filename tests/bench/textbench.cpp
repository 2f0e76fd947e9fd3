// Pure work: reading a policy, matching an MX name.
#include "core/sts/mxmatch.h"
#include "core/sts/stspolicy.h"
#include <benchmark/benchmark.h>

using namespace gatepost;

namespace {

QByteArray policyOf(int mxLines)
{
    QByteArray text = "version: STSv1\r\nmode: enforce\r\n";
    for (int i = 0; i < mxLines; ++i)
        text += "mx: mx" + QByteArray::number(i) + ".mail.example.org\r\n";
    return text + "max_age: 1209600\r\n";
}

void parsePolicy(benchmark::State &state)
{
    const QByteArray text = policyOf(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(readStsPolicy(text, "example.org"));
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(parsePolicy)->Arg(3)->Arg(20)->Arg(1000);

void match(benchmark::State &state)
{
    const auto reading = readStsPolicy(policyOf(int(state.range(0))), "example.org");
    const DomainName last =
        DomainName::fromDns("mx" + QByteArray::number(int(state.range(0)) - 1) + ".mail.example.org");
    for (auto _ : state)
        benchmark::DoNotOptimize(matchMx(last, reading.policy->mx));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(match)->Arg(3)->Arg(20)->Arg(1000);

void missWithNearest(benchmark::State &state)
{
    const auto reading = readStsPolicy(policyOf(int(state.range(0))), "example.org");
    const DomainName other = DomainName::fromDns("mx1.mial.example.org");
    for (auto _ : state)
        benchmark::DoNotOptimize(matchMx(other, reading.policy->mx));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(missWithNearest)->Arg(3)->Arg(20);

} // namespace
