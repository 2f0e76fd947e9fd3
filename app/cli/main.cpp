#include "app/cli/command.h"
#include "app/cli/pages.h"
#include "core/base/translation.h"
#include <cstdio>
#include <QCoreApplication>
#include <QNetworkProxy>

namespace {

using namespace gatepost::cli;

QString helpText()
{
    return QCoreApplication::translate(
        "Cli", "gatepost-cli audits MTA-STS deployments (RFC 8461).\n\n"
               "  gatepost-cli audit DOMAIN…        what senders see, and what they do\n"
               "  gatepost-cli lint policy FILE|-   check a policy file or a record offline\n"
               "  gatepost-cli match HOST PATTERN…  compare an MX host with mx lines\n"
               "  gatepost-cli author --domain …    a policy and everything to publish it\n"
               "  gatepost-cli probe script DOMAIN  a script that tests the MX hosts from another machine\n"
               "  gatepost-cli explain FILE|-       what a bounce, a record or any other text means\n"
               "  gatepost-cli compare LEFT RIGHT   what changed between two saved audits\n"
               "  gatepost-cli plan KIND            the stages of a roll-out, a change or a removal, with dates\n"
               "  gatepost-cli findings             everything Gatepost can find, and what it means\n"
               "  gatepost-cli lab                  a small internet on loopback to try it on\n\n"
               "  gatepost-cli audit --demo         audits that lab at once\n"
               "  gatepost-cli COMMAND --help       options of a command\n"
               "  gatepost-cli --version\n");
}

int run(QStringList arguments)
{
    const QString program = arguments.takeFirst();
    const QString command = arguments.value(0);
    if (command == u"--help" || command == u"-h" || command == u"help") {
        print(helpText());
        return Nothing;
    }
    if (command == u"--version" || command == u"-v") {
        print(QStringLiteral("gatepost-cli " GATEPOST_VERSION "\n"));
        return Nothing;
    }
    if (!arguments.isEmpty())
        arguments.first() = program + u' ' + command;
    if (command == u"audit")
        return audit(arguments);
    if (command == u"author")
        return author(arguments);
    if (command == u"lint")
        return lint(arguments);
    if (command == u"match")
        return match(arguments);
    if (command == u"probe")
        return probe(arguments);
    if (command == u"compare")
        return compare(arguments);
    if (command == u"findings")
        return findings(arguments);
    if (command == u"plan")
        return plan(arguments);
    if (command == u"explain")
        return explain(arguments);
    if (command == u"lab")
        return lab(arguments);
    fputs(qUtf8Printable(helpText()), stderr);
    return Usage;
}

} // namespace

int main(int argc, char **argv)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    const auto app = applicationFor(argc, argv);
    gatepost::installTranslation();
    QCoreApplication::setApplicationName(QStringLiteral("gatepost-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEPOST_VERSION));
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception &error) {
        fprintf(stderr, "gatepost-cli: internal error: %s\n", error.what());
        return Internal;
    }
}
