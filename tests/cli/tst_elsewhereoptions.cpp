// gatepost-cli with the MX hosts asked from elsewhere, from outside: options, exit status, what the JSON says.
#include "core/lab/labthread.h"
#include "tests/support/cli.h"
#include "tests/support/socksserver.h"
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gatepost;

namespace {

/// A SOCKS5 server that works while this thread waits for the program.
class ProxyThread : public QThread
{
public:
    ProxyThread()
    {
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
        m_server.moveToThread(this);
        start();
    }
    ~ProxyThread() override
    {
        quit();
        wait();
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    SocksServer m_server;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject observation(const CliRun &run)
{
    return run.json()[u"audits"][0][u"observation"].toObject();
}

QString vantage(const CliRun &run)
{
    return observation(run)[u"hosts"][0][u"probes"][0][u"vantage"].toString();
}

QString verdict(const CliRun &run)
{
    return run.json()[u"audits"][0][u"assessment"][u"verdict"][u"kind"].toString();
}

} // namespace

class TestElsewhereOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void proxy();
    void ssh();
    void sshFails();
    void scriptAndResult_data();
    void scriptAndResult();
    void resultOfAnotherDomain();
    void hostsByHand();
    void noHost();

private:
    QStringList lookUp() const;
    QStringList audit(const char *domain) const;
    std::unique_ptr<LabThread> m_lab;
    QTemporaryDir m_folder;
};

void TestElsewhereOptions::initTestCase()
{
    QList<Scenario> served;
    for (const Scenario &scenario : builtInScenarios().value_or(QList<Scenario>())) {
        if (scenario.name == u"perfect" || scenario.name == u"mx-cert-expired" || scenario.name == u"mx-null")
            served << scenario;
    }
    QCOMPARE(served.size(), 3);
    auto lab = LabThread::start(served);
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
    QFile trust(m_folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(trust.open(QIODevice::WriteOnly));
    trust.write(m_lab->access().trustPem);
}

QStringList TestElsewhereOptions::lookUp() const
{
    const LabAccess &access = m_lab->access();
    QStringList out{QStringLiteral("--resolver"), endpointText(access.resolver), QStringLiteral("--smtp-port"),
                    QString::number(access.smtpPort)};
    for (const QString &net : access.publicNets)
        out << QStringLiteral("--public-net") << net;
    return out;
}

QStringList TestElsewhereOptions::audit(const char *domain) const
{
    return QStringList{QStringLiteral("audit"),        QString::fromLatin1(domain),
                       QStringLiteral("--format"),     QStringLiteral("json"),
                       QStringLiteral("--trust"),      m_folder.filePath(QStringLiteral("ca.pem")),
                       QStringLiteral("--https-port"), QString::number(m_lab->access().httpsPort)} +
           lookUp();
}

void TestElsewhereOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *arguments, const char *says) {
        QTest::newRow(name) << words(arguments) << QByteArray(says);
    };
    row("no proxy", "audit example.org --mx-proxy http://127.0.0.1", "--mx-proxy");
    row("an option for ssh", "audit example.org --mx-ssh=-oProxyCommand=id", "--mx-ssh");
    row("a user that is an option", "audit example.org --mx-ssh=-l@host", "--mx-ssh");
    row("no control host", "audit example.org --control-host a_b", "--control-host");
    row("no file", "audit example.org --probe-result /nonexistent", "/nonexistent");
    row("no result", "audit example.org --probe-result /etc/hostname", "--probe-result");
    row("two ways", "audit example.org --mx-ssh vps --mx-proxy socks5://127.0.0.1:1", "--mx-ssh");
    row("a way, and none", "audit example.org --mx-ssh vps --no-smtp", "--no-smtp");
    row("nothing to write", "probe", "script");
    row("no domain", "probe script", "domain");
    row("two domains", "probe script example.org example.net", "domain");
    row("a host without address", "probe script --hosts mx1.example.org", "--hosts");
    row("a host with signs", "probe script --hosts mx1$(id)=192.0.2.1", "--hosts");
    row("an address with signs", "probe script --hosts mx1.example.org=192.0.2.1;id", "--hosts");
}

void TestElsewhereOptions::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.error.contains(says), run.error.constData());
}

void TestElsewhereOptions::proxy()
{
    const ProxyThread server;
    const QString address = QStringLiteral("socks5://127.0.0.1:%1").arg(server.port());
    const CliRun run = runCli(audit("perfect.test") + QStringList{QStringLiteral("--mx-proxy"), address});
    QCOMPARE(run.status, 0);
    QCOMPARE(vantage(run), address);
    QCOMPARE(observation(run)[u"context"][u"proxy"].toString(), QString()); // the rest is asked from here
}

void TestElsewhereOptions::ssh()
{
    const QStringList environment{
        QStringLiteral("PATH=%1:%2").arg(QStringLiteral(GATEPOST_FAKE_BIN_DIR), qEnvironmentVariable("PATH")),
        QStringLiteral("GATEPOST_FAKE_SSH=works")};
    const CliRun run = runCli(audit("perfect.test") + words("--mx-ssh admin@vps.test"), {}, environment);
    QCOMPARE(run.status, 0);
    QCOMPARE(vantage(run), QStringLiteral("ssh://admin@vps.test"));
}

void TestElsewhereOptions::sshFails()
{
    const QStringList environment{
        QStringLiteral("PATH=%1:%2").arg(QStringLiteral(GATEPOST_FAKE_BIN_DIR), qEnvironmentVariable("PATH")),
        QStringLiteral("GATEPOST_FAKE_SSH=denied")};
    const CliRun run = runCli(audit("perfect.test") + words("--mx-ssh admin@vps.test"), {}, environment);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.error.contains("Permission denied (publickey)."), run.error.constData());
}

void TestElsewhereOptions::scriptAndResult_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("good") << QByteArray("perfect.test") << 0 << QStringLiteral("enforcing-working");
    QTest::newRow("expired") << QByteArray("mx-cert-expired.test") << 1 << QStringLiteral("enforcing-all-refused");
}

void TestElsewhereOptions::scriptAndResult()
{
    QFETCH(QByteArray, domain);
    QFETCH(int, status);
    QFETCH(QString, kind);
    const CliRun script =
        runCli(QStringList{QStringLiteral("probe"), QStringLiteral("script"), QString::fromLatin1(domain)} + lookUp());
    QCOMPARE(script.status, 0);
    QVERIFY(script.out.startsWith("#!/bin/sh\n"));
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    shell.write(script.out);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(120'000));
    const CliRun run = runCli(audit(domain.constData()) + words("--probe-result -"), shell.readAllStandardOutput());
    QVERIFY2(run.status == status, run.error.constData());
    QCOMPARE(verdict(run), kind);
    QVERIFY(vantage(run).startsWith(QStringLiteral("script:")));
}

void TestElsewhereOptions::resultOfAnotherDomain()
{
    const CliRun script = runCli(words("probe script --hosts mx1.elsewhere.test=127.0.0.1 --smtp-port 1"));
    QCOMPARE(script.status, 0);
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    shell.write(script.out);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(120'000));
    const CliRun run = runCli(audit("perfect.test") + words("--probe-result -"), shell.readAllStandardOutput());
    QCOMPARE(run.status, 3);
    QVERIFY2(run.error.contains("mx1.elsewhere.test is no MX host of perfect.test"), run.error.constData());
}

void TestElsewhereOptions::hostsByHand()
{
    const CliRun run = runCli(words("probe script --hosts mx1.example.org=192.0.2.1,2001:db8::1 --hosts "
                                    "mx2.example.org=192.0.2.2"));
    QCOMPARE(run.status, 0);
    for (const char *line : {"probe 'mx1.example.org' '192.0.2.1' 25", "probe 'mx1.example.org' '2001:db8::1' 25",
                             "probe 'mx2.example.org' '192.0.2.2' 25"})
        QVERIFY2(run.out.contains(line), line);
}

void TestElsewhereOptions::noHost()
{
    const CliRun run = runCli(words("probe script mx-null.test") + lookUp());
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.error.contains("mx-null.test"));
}

QTEST_GUILESS_MAIN(TestElsewhereOptions)
#include "tst_elsewhereoptions.moc"
