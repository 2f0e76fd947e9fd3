// The window.
#include "app/demolab.h"
#include "app/shots.h"
#include "core/base/translation.h"
#include "ui/shared/outlinedstyle.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkProxy>
#include <QSettings>
#include <QTimer>

using namespace gatepost;

namespace {

Theme savedTheme()
{
    const QString key = QSettings().value(QStringLiteral("theme")).toString();
    return key == u"dark" ? Theme::Dark : key == u"light" ? Theme::Light : Theme::System;
}

} // namespace

int main(int argc, char **argv)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); // else every socket asks the desktop for a proxy first
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QApplication::setApplicationName(QStringLiteral("Gatepost"));
    QApplication::setApplicationVersion(QStringLiteral(GATEPOST_VERSION));
    QApplication::setStyle(new OutlinedStyle); // the application owns it
    installTranslation(QSettings().value(QStringLiteral("language")).toString());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Shows how senders see the MTA-STS deployment of a mail domain."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DOMAIN"),
                                 QCoreApplication::translate("main", "the mail domain to audit at once"),
                                 QStringLiteral("[DOMAIN]"));
    const QCommandLineOption demo(QStringLiteral("demo"), QCoreApplication::translate("main", "opens the demo audit"));
    const QCommandLineOption shots(
        QStringLiteral("shots"),
        QCoreApplication::translate("main", "walks the screens and writes pictures of them to this folder"),
        QStringLiteral("FOLDER"));
    parser.addOptions({demo, shots});
    parser.process(app);

    applyTheme(savedTheme());
    MainWindow window(Profile(), std::make_unique<DemoLab>());
    window.show();
    if (parser.isSet(shots)) {
        int status = 0;
        QTimer::singleShot(0, &app, [&] {
            status = takeShots(&window, parser.value(shots)) ? 0 : 1;
            QCoreApplication::exit(status);
        });
        return QApplication::exec();
    }
    if (parser.isSet(demo))
        window.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        window.audit(parser.positionalArguments().first());
    return QApplication::exec();
}
