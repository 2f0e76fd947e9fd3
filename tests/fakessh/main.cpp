// Stands in for ssh: opens the SOCKS5 port that -D names, or fails the way ssh does. What it was called with goes to
// the file that GATEPOST_FAKE_SSH_LOG names.
#include "tests/support/socksserver.h"
#include <cstdio>
#include <QCoreApplication>
#include <QFile>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QFile log(qEnvironmentVariable("GATEPOST_FAKE_SSH_LOG"));
    if (log.open(QIODevice::WriteOnly))
        log.write(arguments.join(u'\n').toUtf8());
    log.close();
    const QString mode = qEnvironmentVariable("GATEPOST_FAKE_SSH");
    if (mode == u"denied") {
        fputs("admin@vps.test: Permission denied (publickey).\r\n", stderr);
        return 255;
    }
    if (mode == u"quiet")
        return 3;
    if (mode == u"hangs")
        return QCoreApplication::exec();
    const QString forward = arguments.value(arguments.indexOf(QStringLiteral("-D")) + 1);
    gatepost::SocksServer server;
    if (!server.listen(QHostAddress(QHostAddress::LocalHost), forward.section(u':', 1).toUShort()))
        return 255;
    return QCoreApplication::exec();
}
