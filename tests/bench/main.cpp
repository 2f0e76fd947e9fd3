// ./dev bench: what is measured is printed beside its limit or its peer of the same run. The program starts itself
// again in other roles: as the servers, and as the windows whose start is timed.
#include "tests/bench/bench.h"
#include "tests/bench/turns.h"
#include <benchmark/benchmark.h>
#include <QNetworkProxy>

int main(int argc, char **argv)
{
    using namespace gatepost::bench;
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    const QByteArray role = argc > 2 ? QByteArray(argv[1]) : QByteArray();
    if (role == "--serve") {
        const QCoreApplication app(argc, argv);
        return serveLab(QByteArray(argv[2]).toInt());
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (role == "--first-paint")
        return paintFirst(argc, argv);
    pinToCore(0);
    const WatchedApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 3;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
