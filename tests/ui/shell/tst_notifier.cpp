// A message to the desktop, over a real bus of the test's own, at which the test takes the desktop's part.
#include "ui/shell/notifier.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gatepost;

class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles;
    QStringList bodies;
    QList<uint> replaced;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        titles << title;
        bodies << body;
        replaced << replaces;
        return 42;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsAndHears();

private:
    QProcess m_bus;
};

void TestNotifier::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    QVERIFY2(!program.isEmpty(), "dbus-daemon, of the package dbus, is not here");
    m_bus.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestNotifier::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestNotifier::tellsAndHears()
{
    Desktop desktop;
    QDBusConnection bus =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("desktop"));
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));

    Notifier notifier;
    QSignalSpy opened(&notifier, &Notifier::opened);
    notifier.tell(QStringLiteral("example.org: Enforcing and working"));
    QTRY_COMPARE(desktop.titles, QStringList{QStringLiteral("example.org: Enforcing and working")});
    QCOMPARE(desktop.bodies, QStringList{QString()});
    QTRY_COMPARE(notifier.number(), 42U);
    notifier.tell(QStringLiteral("example.net: Not published"));
    QTRY_COMPARE(desktop.replaced, (QList<uint>{0, 42}));
    Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default")); // somebody else's
    Q_EMIT desktop.ActionInvoked(42, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
