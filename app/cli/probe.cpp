// The script that tests the MX hosts from another machine; `audit --probe-result` reads what it wrote.
#include "app/cli/command.h"
#include "core/audit/auditqueue.h"
#include "core/audit/probescript.h"
#include "core/audit/wording.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>

namespace gatepost::cli {

namespace {

const QString command = QStringLiteral("probe");

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Looks up the MX hosts of the domain and their addresses; connects to none of them.
ObservationPtr lookUp(const Profile &profile, const DomainName &domain, QString *problem)
{
    AuditQueue queue(profile);
    *problem = queue.problem();
    if (!problem->isEmpty())
        return nullptr;
    ObservationPtr out;
    QEventLoop loop;
    QObject::connect(&queue, &AuditQueue::finished, &loop, [&](int, const ObservationPtr &seen, const AssessmentPtr &) {
        out = seen;
        loop.quit();
    });
    queue.start(domain, domain.toUnicode());
    loop.exec();
    return out;
}

/// "mx1.example.org=192.0.2.1,2001:db8::1": a host and its addresses.
std::optional<QList<ProbeTarget>> readHost(const QString &text, quint16 port)
{
    const auto host = DomainName::parse(text.section(u'=', 0, 0));
    QList<ProbeTarget> out;
    for (const QString &address : text.section(u'=', 1).split(u',')) {
        const QHostAddress read(address);
        if (!host || read.isNull() || !read.scopeId().isEmpty())
            return {};
        out << ProbeTarget{*host, read, port};
    }
    return out;
}

class ScriptOptions
{
public:
    ScriptOptions()
    {
        parser.setApplicationDescription(
            Text::tr("Writes a script for a machine that may use port 25. It needs only sh and openssl there, contacts "
                     "each MX host once and sends no mail.\n\n"
                     "  gatepost-cli probe script example.org > probe.sh\n"
                     "  sh probe.sh > result.txt                            (there)\n"
                     "  gatepost-cli audit example.org --probe-result result.txt\n\n"
                     "Exit status: 0 written, 2 no host found, 3 wrong use."));
        parser.addHelpOption();
        parser.addPositionalArgument(QStringLiteral("script"), Text::tr("what to write"));
        parser.addPositionalArgument(QStringLiteral("DOMAIN"), Text::tr("the mail domain whose MX hosts are tested"));
        parser.addOptions({hosts, resolver, port, nets});
    }
    QCommandLineParser parser;
    const QCommandLineOption hosts{
        QStringLiteral("hosts"), Text::tr("Test these instead of looking them up: HOST=ADDRESS[,ADDRESS…]; repeat it."),
        QStringLiteral("HOST")};
    const QCommandLineOption resolver{
        QStringLiteral("resolver"),
        Text::tr("system, or ADDRESS[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query."),
        QStringLiteral("RESOLVER")};
    const QCommandLineOption port{QStringLiteral("smtp-port"), Text::tr("Port of the MX hosts, for laboratories (25)."),
                                  QStringLiteral("PORT"), QStringLiteral("25")};
    const QCommandLineOption nets{QStringLiteral("public-net"),
                                  Text::tr("Take this network for public, for laboratories: ADDRESS/BITS."),
                                  QStringLiteral("NET")};
};

int script(const ScriptOptions &options)
{
    const QCommandLineParser &parser = options.parser;
    const QStringList rest = parser.positionalArguments().mid(1);
    bool number = false;
    const quint16 port = parser.value(options.port).toUShort(&number);
    if (!number || port == 0)
        return usageError(
            command,
            Text::tr("--%1 must be a number from %2 to %3").arg(QStringLiteral("smtp-port")).arg(1).arg(65535));
    QList<ProbeTarget> targets;
    for (const QString &text : parser.values(options.hosts)) {
        const auto read = readHost(text, port);
        if (!read)
            return usageError(command,
                              Text::tr("--hosts: “%1” is not HOST=ADDRESS[,ADDRESS…]").arg(visible(text, 100)));
        targets << *read;
    }
    if (rest.size() != (targets.isEmpty() ? 1 : 0))
        return usageError(command, Text::tr("Name one domain, or --hosts."));
    if (!targets.isEmpty()) {
        print(QString::fromUtf8(probeScript(targets.first().host.toString(), targets, randomNonce())));
        return Nothing;
    }
    const auto domain = DomainName::fromInput(rest.first());
    if (!domain)
        return usageError(
            command,
            Text::tr("“%1” is no mail domain: %2").arg(visible(rest.first(), 100), refusalText(domain.error())));
    Profile profile;
    profile.depth = Depth::Sender;
    profile.probeSmtp = false;
    profile.smtpPort = port;
    profile.publicNets = parser.values(options.nets);
    if (parser.isSet(options.resolver) && parser.value(options.resolver) != u"system") {
        const auto endpoint = parseDnsServer(parser.value(options.resolver));
        if (!endpoint)
            return usageError(command, Text::tr("--resolver: %1").arg(endpoint.error()));
        profile.resolvers << *endpoint;
    }
    QString problem;
    const ObservationPtr seen = lookUp(profile, *domain, &problem);
    targets = seen ? probeTargets(*seen) : QList<ProbeTarget>();
    if (targets.isEmpty()) {
        fprintf(stderr, "gatepost-cli: %s\n",
                qUtf8Printable(problem.isEmpty()
                                   ? Text::tr("%1 has no MX host with a public address.").arg(domain->toUnicode())
                                   : problem));
        return CouldNotTest;
    }
    print(QString::fromUtf8(probeScript(domain->toString(), targets, randomNonce())));
    return Nothing;
}

} // namespace

int probe(const QStringList &arguments)
{
    ScriptOptions options;
    if (!options.parser.parse(arguments))
        return usageError(command, options.parser.errorText());
    if (options.parser.isSet(QStringLiteral("help"))) {
        print(helpText(options.parser, command));
        return Nothing;
    }
    if (options.parser.positionalArguments().value(0) != u"script")
        return usageError(command, Text::tr("Say what to write: script."));
    return script(options);
}

} // namespace gatepost::cli
