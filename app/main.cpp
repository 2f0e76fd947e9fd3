// The window.
#include "app/demolab.h"
#include "app/shots.h"
#include "core/base/endpoint.h"
#include "core/base/translation.h"
#include "ui/shared/fontsahead.h"
#include "ui/shared/outlinedstyle.h"
#include "ui/shared/pseudolocale.h"
#include "ui/shared/textsize.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include <optional>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QTimer>

using namespace gatepost;

namespace {

/// For laboratories: another resolver, other authorities, other networks that count as public.
struct NetworkOptions
{
    const QCommandLineOption resolver{
        QStringLiteral("resolver"),
        QCoreApplication::translate("main", "the DNS servers to ask, with commas; for laboratories"),
        QStringLiteral("ADDRESS[:PORT]")};
    const QCommandLineOption trust{
        QStringLiteral("trust"),
        QCoreApplication::translate("main", "a PEM file of the only authorities to trust; for laboratories"),
        QStringLiteral("FILE")};
    const QCommandLineOption trustAnchor{
        QStringLiteral("trust-anchor"),
        QCoreApplication::translate("main", "a file with DS or DNSKEY records of the DNS root; for laboratories"),
        QStringLiteral("FILE")};
    const QCommandLineOption publicNet{
        QStringLiteral("public-net"),
        QCoreApplication::translate("main", "takes this network for public; for laboratories"),
        QStringLiteral("ADDRESS/BITS")};
};

/// What is wrong with an option comes back.
QString readNetwork(const QCommandLineParser &parser, const NetworkOptions &options, Profile *profile)
{
    for (const QString &text : parser.value(options.resolver).split(u',', Qt::SkipEmptyParts)) {
        const auto endpoint = parseDnsServer(text);
        if (!endpoint)
            return QStringLiteral("--resolver: ") + endpoint.error();
        profile->resolvers << *endpoint;
    }
    profile->trustFile = parser.value(options.trust);
    if (parser.isSet(options.trustAnchor)) {
        const QString problem = loadTrustAnchors(parser.value(options.trustAnchor), profile);
        if (!problem.isEmpty())
            return QStringLiteral("--trust-anchor: ") + problem;
    }
    for (const QString &net : parser.values(options.publicNet)) {
        if (QHostAddress::parseSubnet(net).second < 0)
            return QStringLiteral("--public-net: ") + net;
        profile->publicNets << net;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    std::optional<FontsAhead> fonts(std::in_place);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); // else every socket asks the desktop for a proxy first
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QApplication::setApplicationName(QStringLiteral("Gatepost"));
    QApplication::setApplicationVersion(QStringLiteral(GATEPOST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.gatepost.Gatepost")); // by which a desktop finds the icon
    QApplication::setStyle(new OutlinedStyle);                                 // the application owns it
    const StorePaths paths = storePaths();
    Settings settings(paths.settingsFile());
    installTranslation(settings.text(SettingId::Language));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Shows how senders see the MTA-STS deployment of a mail domain."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("DOMAIN"),
        QCoreApplication::translate("main", "mail domains to audit at once, and saved audits to open"),
        QStringLiteral("[DOMAIN|FILE…]"));
    const QCommandLineOption demo(QStringLiteral("demo"), QCoreApplication::translate("main", "opens the demo audit"));
    const QCommandLineOption shots(
        QStringLiteral("shots"),
        QCoreApplication::translate("main", "walks the screens and writes pictures of them to this folder"),
        QStringLiteral("FOLDER"));
    const NetworkOptions network;
    parser.addOptions({demo, shots, network.resolver, network.trust, network.trustAnchor, network.publicNet});
    parser.process(app);
    Profile profile;
    const QString problem = readNetwork(parser, network, &profile);
    if (!problem.isEmpty()) {
        fprintf(stderr, "gatepost: %s\n", qUtf8Printable(problem));
        return 3;
    }

    std::unique_ptr<PseudoLocale> pseudo;
    if (parser.isSet(shots))
        pseudo = prepareShots();
    applyTheme(themeFromKey(settings.text(SettingId::Theme)));
    if (const int size = settings.number(SettingId::TextSize); size != 100)
        setTextSize(size);
    fonts.reset();
    const bool keeps = !parser.isSet(shots); // pictures are of a new user's window
    MainWindow window(profile, std::make_unique<DemoLab>(), keeps ? &settings : nullptr, keeps ? paths : StorePaths());
    window.show();
    if (parser.isSet(shots)) {
        int status = 0;
        QTimer::singleShot(0, &app, [&] {
            status = takeShots(&window, parser.value(shots)) ? 0 : 1;
            QCoreApplication::exit(status);
        });
        return QApplication::exec();
    }
    QObject::connect(&window, &MainWindow::stands, &window, [&] {
        window.restoreSession();
        if (parser.isSet(demo))
            window.openDemo();
        for (const QString &argument : parser.positionalArguments()) {
            if (QFileInfo(argument).isFile())
                window.open(argument);
            else
                window.auditInNewPage(argument);
        }
    });
    return QApplication::exec();
}
