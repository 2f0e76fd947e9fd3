// The servers of a measurement, in a process and on a core of their own.
#include "app/labprofile.h"
#include "tests/bench/bench.h"
#include <cstdio>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <unistd.h>

namespace gatepost::bench {

namespace {

/// A sound domain with two MX hosts: twelve questions, one fetch, two sessions with STARTTLS.
QByteArray scenarioText(int number)
{
    return QByteArrayLiteral(R"({"title": "bench", "domain": "d%1.bench.test", "mx": ["10 mx1", "20 mx2"],
        "policy": ["version: STSv1", "mode: enforce", "mx: mx1.{domain}", "mx: mx2.{domain}", "max_age: 1209600"],
        "verdict": "enforcing-working", "findings": []})")
        .replace("%1", QByteArray::number(number));
}

QList<Scenario> equalDomains(int domains)
{
    QList<Scenario> scenarios;
    for (int i = 0; i < domains; ++i) {
        const auto scenario = readScenario(QStringLiteral("bench%1").arg(i), scenarioText(i));
        if (!scenario)
            qFatal("%s", qPrintable(scenario.error()));
        scenarios << *scenario;
    }
    return scenarios;
}

QList<Scenario> withFiftyHosts()
{
    QList<Scenario> out = builtInScenarios().value_or(QList<Scenario>());
    out.removeIf([](const Scenario &scenario) { return scenario.domain.toString() != u"mx-fifty.test"; });
    return out;
}

} // namespace

int serveLab(int domains)
{
    pinToCore(1);
    const QList<Scenario> scenarios = domains == fiftyHosts ? withFiftyHosts() : equalDomains(domains);
    const auto lab = Lab::start(scenarios);
    if (!lab)
        qFatal("%s", qPrintable(lab.error()));
    const LabAccess &access = (*lab)->access();
    QJsonArray names;
    for (const Scenario &scenario : scenarios)
        names << scenario.domain.toString();
    const QJsonObject out{{QStringLiteral("resolver"), endpointText(access.resolver)},
                          {QStringLiteral("trust"), QString::fromLatin1(access.trustPem)},
                          {QStringLiteral("https"), access.httpsPort},
                          {QStringLiteral("smtp"), access.smtpPort},
                          {QStringLiteral("nets"), QJsonArray::fromStringList(access.publicNets)},
                          {QStringLiteral("domains"), names}};
    puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
    QSocketNotifier ended(STDIN_FILENO, QSocketNotifier::Read); // the measurement has gone
    QObject::connect(&ended, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace gatepost::bench
