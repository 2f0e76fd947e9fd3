#include "tests/realnet/inworld.h"
#include <cstdio>
#include <QCoreApplication>
#include <QProcess>
#include <QTest>

namespace gatepost {

namespace {

constexpr int noNamespaces = 77;

}

QString inWorld(const char *name)
{
    return qEnvironmentVariable("REALNET_DIR") + u'/' + QLatin1StringView(name);
}

int runInWorld(QObject *test, int argc, char **argv)
{
    if (qEnvironmentVariable("GATEPOST_REALNET") == u"inside")
        return QTest::qExec(test, argc, argv);
    qputenv("REALNET_WORLD", GATEPOST_WORLD);
    const int status =
        QProcess::execute(QStringLiteral(GATEPOST_SOURCE_DIR "/tests/realnet/enter"),
                          QStringList{QCoreApplication::applicationFilePath()} + QCoreApplication::arguments().mid(1));
    const bool required = qEnvironmentVariableIntValue("GATEPOST_REQUIRE_REALNET") != 0;
    if (status == noNamespaces && required) {
        fputs("FAIL!  : GATEPOST_REQUIRE_REALNET is set, so that skipping is a failure.\n", stderr);
        return 1;
    }
    return status < 0 ? 1 : status;
}

} // namespace gatepost
