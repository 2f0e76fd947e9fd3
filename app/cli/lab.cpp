#include "core/lab/lab.h"
#include "app/cli/command.h"
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString describe(const QList<Scenario> &scenarios, const LabAccess &access, const QString &trust)
{
    QString out = Text::tr("The lab serves %1 domains on loopback. Ctrl+C ends it.").arg(scenarios.size()) +
                  QStringLiteral("\n\n");
    for (const Scenario &scenario : scenarios)
        out += QStringLiteral("  %1 %2\n").arg(scenario.domain.toString().leftJustified(36), scenario.title);
    out += QStringLiteral("\n%1\n\n  gatepost-cli audit --resolver %2 --trust %3 --https-port %4 --smtp-port %5")
               .arg(Text::tr("Audit one of them in another terminal:"), endpointText(access.resolver), trust)
               .arg(access.httpsPort)
               .arg(access.smtpPort);
    if (access.httpPort != 0)
        out += QStringLiteral(" --http-port %1").arg(access.httpPort);
    for (const QString &net : access.publicNets)
        out += QStringLiteral(" --public-net ") + net;
    return out + QStringLiteral(" %1\n").arg(scenarios.first().domain.toString());
}

} // namespace

int lab(const QStringList &arguments)
{
    const QString command = QStringLiteral("lab");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Serves the demo domains on loopback, in the foreground, and says how to reach them."));
    parser.addHelpOption();
    const QCommandLineOption dns(QStringLiteral("dns-port"), Text::tr("Port of the name server (a free one)."),
                                 QStringLiteral("PORT"), QStringLiteral("0"));
    const QCommandLineOption https(QStringLiteral("https-port"), Text::tr("Port of the policy hosts (a free one)."),
                                   QStringLiteral("PORT"), QStringLiteral("0"));
    const QCommandLineOption smtp(QStringLiteral("smtp-port"), Text::tr("Port of the mail servers (a free one)."),
                                  QStringLiteral("PORT"), QStringLiteral("0"));
    const QCommandLineOption http(QStringLiteral("http-port"),
                                  Text::tr("Port of the policy hosts that answer without TLS (a free one)."),
                                  QStringLiteral("PORT"), QStringLiteral("0"));
    parser.addOptions({dns, https, smtp, http});
    parser.addPositionalArgument(QStringLiteral("[FILE…]"),
                                 Text::tr("scenario files to serve instead of the built-in ones"));
    if (!parser.parse(arguments))
        return usageError(command, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, QStringLiteral("lab")));
        return Nothing;
    }
    QList<Scenario> scenarios;
    for (const QString &file : parser.positionalArguments()) {
        const auto scenario = readScenario(file);
        if (!scenario)
            return usageError(command, scenario.error());
        scenarios << *scenario;
    }
    if (scenarios.isEmpty()) {
        const auto builtIn = builtInScenarios();
        if (!builtIn)
            return usageError(command, builtIn.error());
        scenarios = *builtIn;
    }
    LabPorts ports;
    ports.dns = parser.value(dns).toUShort();
    ports.https = parser.value(https).toUShort();
    ports.smtp = parser.value(smtp).toUShort();
    ports.http = parser.value(http).toUShort();
    const auto running = Lab::start(scenarios, ports);
    if (!running)
        return usageError(command, running.error());
    const QTemporaryDir directory;
    QFile trust(directory.filePath(QStringLiteral("lab-ca.pem")));
    if (!trust.open(QIODevice::WriteOnly) || trust.write((*running)->access().trustPem) < 0)
        return usageError(command, trust.errorString());
    trust.close();
    print(describe(scenarios, (*running)->access(), trust.fileName()));
    return QCoreApplication::exec();
}

} // namespace gatepost::cli
