// A window that nobody uses sends nothing: counted by the kernel, in a network of its own.
#include "tests/support/program.h"
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Lays out an interface with a way to everywhere, runs the command given as arguments for some seconds and prints how
/// many packets went through each interface meanwhile. Without IPv6, whose neighbour discovery the kernel does itself.
const char *const script = R"sh(
set -e
sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link set lo up
ip link add out type veth peer name away
ip link set away up
ip address add 198.51.100.2/24 dev out
ip link set out up
ip route add default via 198.51.100.1 dev out
count() { awk '/^ *(out|lo):/ { sub(/.*:/, ""); sum += $10 } END { print sum }' /proc/net/dev; }
before=$(count)
timeout --preserve-status "$1" "$2" ${3:+"$3"} >&2 || true
echo "packets $before $(count)"
)sh";

constexpr int skipped = 77; ///< for CTest: left out

bool hasNamespaces()
{
    QProcess unshare;
    unshare.start(u"unshare"_s, {u"-rn"_s, u"sh"_s, u"-c"_s, u"ip link add x type veth"_s});
    return unshare.waitForFinished(30'000) && unshare.exitCode() == 0;
}

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSent_data();
    void nothingIsSent();
};

/// Points 1 and 101: without anybody at it, no packet leaves, and none goes to this computer itself either.
void TestIdle::nothingIsSent_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("starts");
    QTest::addColumn<bool>("silent");
    const QString window = QStringLiteral(GATEPOST_BIN_DIR "/gatepost");
    QTest::newRow("first start") << window << QString() << 1 << true;
    QTest::newRow("second start") << window << QString() << 2 << true;
    QTest::newRow("the count counts") << window << u"example.org"_s << 1 << false;
}

void TestIdle::nothingIsSent()
{
    QFETCH(QString, program);
    QFETCH(QString, argument);
    QFETCH(int, starts);
    QFETCH(bool, silent);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    for (const char *kind : {"CONFIG", "DATA", "STATE", "CACHE"})
        environment.insert(u"XDG_%1_HOME"_s.arg(QLatin1StringView(kind)),
                           home.filePath(QString::fromLatin1(kind).toLower()));
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (int i = 0; i < starts; ++i) {
        QProcess inside;
        inside.setProcessEnvironment(environment);
        inside.start(u"unshare"_s,
                     {u"-rn"_s, u"sh"_s, u"-c"_s, QString::fromLatin1(script), u"sh"_s, u"6"_s, program, argument});
        QVERIFY(inside.waitForFinished(120'000));
        const QString said = QString::fromUtf8(inside.readAllStandardOutput());
        const auto counted = QRegularExpression(u"packets (\\d+) (\\d+)"_s).match(said);
        QVERIFY2(counted.hasMatch(), inside.readAllStandardError().constData());
        const int sent = counted.captured(2).toInt() - counted.captured(1).toInt();
        QVERIFY2((sent == 0) == silent, qPrintable(said));
    }
    // Point 99, of the whole program: nothing beside the four folders.
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(home.path()).entryList(all)) {
        const bool ours = QStringList{u"config"_s, u"data"_s, u"state"_s, u"cache"_s}.contains(name);
        QVERIFY2(ours, qPrintable(name));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!hasNamespaces()) {
        fprintf(stderr, "left out: no namespaces here\n");
        return skipped;
    }
    TestIdle test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_idle.moc"
