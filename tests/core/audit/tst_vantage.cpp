// From where the MX hosts are asked: through a proxy of their own, through ssh, and how a blocked port 25 is told.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/catalogue.h"
#include "core/audit/evidence.h"
#include "core/audit/sshtunnel.h"
#include "core/audit/wording.h"
#include "core/lab/labthread.h"
#include "core/report/observationjson.h"
#include "tests/support/socksserver.h"
#include <csignal>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

Scenario scenario(const QString &name, const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(QStringLiteral("title"), name);
    object.insert(QStringLiteral("verdict"), QStringLiteral("enforcing-working"));
    const auto read = readScenario(name, QJsonDocument(object).toJson());
    if (!read)
        qFatal("%s", qPrintable(read.error()));
    return *read;
}

/// An audit as if no MX host had answered.
Observation silenced(Observation seen, FaultKind kind = FaultKind::Timeout)
{
    for (MxObservation &host : seen.hosts) {
        for (SmtpProbe &probe : host.probes) {
            SmtpProbe nothing;
            nothing.host = probe.host;
            nothing.address = probe.address;
            nothing.fault = Fault{kind, QString(), 0};
            probe = nothing;
        }
    }
    return seen;
}

const Finding *find(const Assessment &judged, FindingId id)
{
    for (const Finding &finding : judged.findings) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

} // namespace

class TestVantage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mxProxyIsForMxHostsOnly();
    void proxyThatIsNotThere();
    void blocked_data();
    void blocked();
    void controlHostAnswers();
    void controlHostIsSilent();
    void controlHostUnasked();
    void readsControlHost_data();
    void readsControlHost();
    void sshHostNames_data();
    void sshHostNames();
    void throughSsh();
    void sshFails_data();
    void sshFails();
    void sshIsNotThere();
    void sshEndsWithTheTunnel();
#ifdef GATEPOST_SSHD // openssh-server was there when this was configured
    void throughRealSsh();
#endif

private:
    ObservationPtr audit(const Profile &profile, const char *domain = "one.test");
    std::unique_ptr<LabThread> m_lab;
    Profile m_profile;
    QByteArray m_path;
};

void TestVantage::initTestCase()
{
    qRegisterMetaType<SocksProxy>();
    auto lab = LabThread::start({scenario(QStringLiteral("one"), R"({"mx": ["10 mx1", "20 mx2"],
            "policy": ["version: STSv1", "mode: enforce", "mx: *.one.test", "max_age: 1209600"]})"),
                                 scenario(QStringLiteral("dead"), R"({"smtp": {"mx1": {"listen": false}}})")});
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
    m_profile = labProfile(m_lab->access());
    m_path = qgetenv("PATH");
}

ObservationPtr TestVantage::audit(const Profile &profile, const char *domain)
{
    AuditQueue queue(profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    queue.start(DomainName::fromDns(domain), QString::fromLatin1(domain));
    return finished.wait(60'000) ? finished.first()[1].value<ObservationPtr>() : nullptr;
}

void TestVantage::mxProxyIsForMxHostsOnly()
{
    SocksServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    Profile profile = m_profile;
    profile.smtpProxy = SocksProxy{QStringLiteral("127.0.0.1"), server.serverPort()};
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    const Assessment judged = assess(*seen, QDateTime::currentDateTimeUtc());
    QCOMPARE(judged.verdict.kind, VerdictKind::EnforcingWorking);
    QCOMPARE(server.asked().size(), 2);
    for (const auto &[address, port] : server.asked())
        QCOMPARE(port, m_lab->access().smtpPort);
    const QString expected = QStringLiteral("through socks5://127.0.0.1:%1").arg(server.serverPort());
    for (const MxObservation &host : seen->hosts)
        QCOMPARE(vantageText(host.probes.first().vantage), expected);
    QCOMPARE(vantageText(seen->context.smtpVantage), expected);
    QVERIFY(
        rawEvidence(*seen, EvidenceRef{EvidenceKind::Smtp, QStringLiteral("hosts/0/probes/0"), {}}).contains(expected));
}

void TestVantage::proxyThatIsNotThere()
{
    Profile profile = m_profile;
    profile.smtpProxy = SocksProxy{QStringLiteral("127.0.0.1"), 1};
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    const Assessment judged = assess(*seen, QDateTime::currentDateTimeUtc());
    QCOMPARE(seen->hosts.first().probes.first().fault->kind, FaultKind::ProxyFailed);
    QCOMPARE(judged.count(Effect::Blocks) + judged.count(Effect::Unprotected), 0);
    QVERIFY(!find(judged, FindingId::SmtpPort25BlockedHere)); // the proxy failed, not port 25
}

void TestVantage::blocked_data()
{
    QTest::addColumn<bool>("control");
    QTest::addColumn<QString>("vantage");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");
    QTest::newRow("no control host") << false << QString()
                                     << QStringLiteral("No MX host answered on port 25; this network may block it")
                                     << QStringLiteral("this network may block it");
    QTest::newRow("a silent control host") << true << QString() << QStringLiteral("Port 25 is blocked on this network")
                                           << QStringLiteral("This network does not let Gatepost reach port 25");
    QTest::newRow("through a proxy")
        << false << QStringLiteral("socks5://127.0.0.1:9")
        << QStringLiteral(
               "No MX host answered on port 25; the network there may block it (through socks5://127.0.0.1:9)")
        << QStringLiteral("certificates are unknown");
}

void TestVantage::blocked()
{
    QFETCH(bool, control);
    QFETCH(QString, vantage);
    QFETCH(QString, title);
    QFETCH(QString, says);
    const ObservationPtr seen = audit(m_profile);
    QVERIFY(seen);
    Observation silent = silenced(*seen);
    silent.context.smtpVantage = vantage;
    if (control) {
        silent.controlProbe = silent.hosts.first().probes.first();
        silent.controlProbe->host = DomainName::fromDns("control.test");
    }
    const Assessment judged = assess(silent, QDateTime::currentDateTimeUtc());
    const Finding *found = find(judged, FindingId::SmtpPort25BlockedHere);
    QVERIFY(found);
    QCOMPARE(found->effect, Effect::CouldNotTest);
    QCOMPARE(findingTitle(*found), title);
    QVERIFY(findingSenders(*found).contains(QStringLiteral("0 of 2")));
    QCOMPARE(findingSenders(*found).contains(QStringLiteral("control host also unreachable")), control);
    QCOMPARE(found->evidence.size(), control ? 3 : 2);
    QCOMPARE(judged.verdict.kind, VerdictKind::Inconclusive);
    QCOMPARE(judged.verdict.word, QStringLiteral("Policy works; mail servers not checked from here"));
    QVERIFY2(judged.verdict.explanation.contains(says), qPrintable(judged.verdict.explanation));
    QVERIFY(judged.verdict.explanation.endsWith(QStringLiteral("This says nothing about your servers.")));
    QCOMPARE(judged.count(Effect::Blocks) + judged.count(Effect::Unprotected), 0);
}

void TestVantage::controlHostAnswers()
{
    Profile profile = m_profile;
    const ObservationPtr good = audit(m_profile);
    QVERIFY(good);
    profile.controlHost = QStringLiteral("mx1.one.test");
    profile.controlPort = m_lab->access().smtpPort;
    const ObservationPtr seen = audit(profile, "dead.test");
    QVERIFY(seen && seen->controlProbe);
    QCOMPARE(seen->controlProbe->stage, SmtpStage::Greeting); // connected, and nothing said
    QCOMPARE(seen->controlProbe->host.toString(), QStringLiteral("mx1.one.test"));
    const auto back = observationFromJson(toJson(*seen));
    QVERIFY(back && *back == *seen);
    const Assessment judged = assess(silenced(*seen), QDateTime::currentDateTimeUtc());
    QVERIFY(!find(judged, FindingId::SmtpPort25BlockedHere)); // the network is fine: it is the server
    QVERIFY(find(judged, FindingId::SmtpConnectFailed));
}

void TestVantage::controlHostIsSilent()
{
    Profile profile = m_profile;
    profile.controlHost = QStringLiteral("127.0.0.1");
    profile.controlPort = 1;
    const ObservationPtr seen = audit(profile, "dead.test");
    QVERIFY(seen && seen->controlProbe);
    QCOMPARE(seen->controlProbe->stage, SmtpStage::Connect);
    QVERIFY(find(assess(silenced(*seen), QDateTime::currentDateTimeUtc()), FindingId::SmtpPort25BlockedHere));
}

void TestVantage::controlHostUnasked()
{
    Profile profile = m_profile;
    const ObservationPtr without = audit(m_profile, "dead.test");
    QVERIFY(without && !without->controlProbe); // none is contacted unless named
    profile.controlHost = QStringLiteral("127.0.0.1");
    const ObservationPtr reached = audit(profile);
    QVERIFY(reached && !reached->controlProbe); // nor when an MX host was reached
}

void TestVantage::readsControlHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("mail.example.org") << QStringLiteral("mail.example.org") << 25;
    QTest::newRow("mail.example.org:2525") << QStringLiteral("mail.example.org") << 2525;
    QTest::newRow("192.0.2.1") << QStringLiteral("192.0.2.1") << 25;
    QTest::newRow("192.0.2.1:26") << QStringLiteral("192.0.2.1") << 26;
    QTest::newRow("[2001:db8::1]:26") << QStringLiteral("2001:db8::1") << 26;
    for (const char *wrong :
         {"", "mail.example.org:", "mail.example.org:0", "mail.example.org:x", "a b", "-x", "https://x.org"})
        QTest::newRow(wrong) << QString() << 0;
}

void TestVantage::readsControlHost()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    Profile profile;
    QCOMPARE(readControlHost(QString::fromLatin1(QTest::currentDataTag()), &profile), port != 0);
    QCOMPARE(profile.controlHost, host);
    QCOMPARE(int(profile.controlPort), port == 0 ? 25 : port);
}

void TestVantage::sshHostNames_data()
{
    QTest::addColumn<bool>("good");
    for (const char *host : {"vps", "admin@vps.example.net", "192.0.2.1", "root@2001:db8::1", "a-b_c+d@host-1.example"})
        QTest::newRow(host) << true;
    for (const char *host : {"", "-oProxyCommand=touch /tmp/x", "-oProxyCommand=x", "admin@-oProxyCommand=x", "-l@host",
                             "a b", "a@b@c", "@host", "admin@", "host;id", "host$(id)", "host\nid", "host`id`",
                             "host|id", "ssh://host/", "h\xc3\xb6st", "admin@host -oProxyCommand=x"})
        QTest::newRow(host) << false;
    QTest::newRow(QByteArray(300, 'x').constData()) << false;
}

void TestVantage::sshHostNames()
{
    QFETCH(bool, good);
    QCOMPARE(SshTunnel::problemWith(QString::fromUtf8(QTest::currentDataTag())).isEmpty(), good);
}

void TestVantage::throughSsh()
{
    const QTemporaryDir folder;
    qputenv("PATH", QByteArray(GATEPOST_FAKE_BIN_DIR ":") + m_path);
    qputenv("GATEPOST_FAKE_SSH", "works");
    qputenv("GATEPOST_FAKE_SSH_LOG", folder.filePath(QStringLiteral("log")).toLocal8Bit());
    SshTunnel tunnel(QStringLiteral("admin@vps.test"));
    QSignalSpy opened(&tunnel, &SshTunnel::opened);
    tunnel.open();
    QVERIFY(opened.wait(30'000));
    Profile profile = m_profile;
    profile.smtpProxy = opened.first().first().value<SocksProxy>();
    profile.smtpVantage = tunnel.vantage();
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    const Assessment judged = assess(*seen, QDateTime::currentDateTimeUtc());
    QCOMPARE(judged.verdict.kind, VerdictKind::EnforcingWorking);
    QCOMPARE(vantageText(seen->hosts.first().probes.first().vantage),
             QStringLiteral("through the SSH host admin@vps.test"));
    QFile log(folder.filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> arguments = log.readAll().split('\n');
    QVERIFY(arguments.contains("BatchMode=yes"));
    QVERIFY(arguments.contains("ExitOnForwardFailure=yes"));
    QCOMPARE(arguments.value(arguments.size() - 2), QByteArray("--"));
    QCOMPARE(arguments.last(), QByteArray("admin@vps.test"));
}

void TestVantage::sshFails_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("says");
    QTest::newRow("permission denied") << QByteArray("denied") << QStringLiteral("Permission denied (publickey).");
    QTest::newRow("says nothing") << QByteArray("quiet") << QStringLiteral("status 3");
    QTest::newRow("never ready") << QByteArray("hangs") << QStringLiteral("not ready in time");
}

void TestVantage::sshFails()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, says);
    qputenv("PATH", QByteArray(GATEPOST_FAKE_BIN_DIR ":") + m_path);
    qputenv("GATEPOST_FAKE_SSH", mode);
    SshTunnel tunnel(QStringLiteral("admin@vps.test"));
    QSignalSpy failed(&tunnel, &SshTunnel::failed);
    tunnel.open(mode == "hangs" ? 1s : 60s);
    QVERIFY(failed.wait(60'000));
    const QString why = failed.first().first().toString();
    QVERIFY2(why.contains(says), qPrintable(why));
    for (const QChar c : why)
        QVERIFY(c.isPrint());
}

void TestVantage::sshIsNotThere()
{
    qputenv("PATH", "/nonexistent");
    SshTunnel tunnel(QStringLiteral("admin@vps.test"));
    QSignalSpy failed(&tunnel, &SshTunnel::failed);
    tunnel.open();
    QVERIFY(failed.wait(30'000));
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("could not be started")));
    qputenv("PATH", m_path);
}

void TestVantage::sshEndsWithTheTunnel()
{
    qputenv("PATH", QByteArray(GATEPOST_FAKE_BIN_DIR ":") + m_path);
    qputenv("GATEPOST_FAKE_SSH", "works");
    auto tunnel = std::make_unique<SshTunnel>(QStringLiteral("vps"));
    QSignalSpy opened(tunnel.get(), &SshTunnel::opened);
    tunnel->open();
    QVERIFY(opened.wait(30'000));
    const pid_t child = pid_t(tunnel->processId());
    QCOMPARE(kill(child, 0), 0);
    tunnel.reset();
    QTRY_VERIFY(kill(child, 0) != 0);
    qputenv("PATH", m_path);
}

#ifdef GATEPOST_SSHD
/// A real sshd on loopback with keys that live as long as the test.
void TestVantage::throughRealSsh()
{
    const QString sshd = QStringLiteral(GATEPOST_SSHD);
    const QString ssh = QStringLiteral(GATEPOST_SSH);
    // As root, sshd wants this folder, which the service makes at boot.
    const bool made = geteuid() == 0 && QDir().mkdir(QStringLiteral("/run/sshd"));
    const QTemporaryDir folder;
    const auto path = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto write = [&path](const char *name, const QString &text) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    for (const char *key : {"host", "user"})
        QCOMPARE(QProcess::execute(QStringLiteral("ssh-keygen"),
                                   {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                    QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(key)}),
                 0);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = free.serverPort();
    free.close();
    QVERIFY(write("sshd_config", QStringLiteral("ListenAddress 127.0.0.1\nPort %1\nHostKey %2\nAuthorizedKeysFile %3\n"
                                                "StrictModes no\nUsePAM no\nPermitRootLogin yes\n"
                                                "PasswordAuthentication no\nPidFile none\n")
                                     .arg(port)
                                     .arg(path("host"), path("user.pub"))));
    QVERIFY(write("ssh_config", QStringLiteral("Host vps.test\n  HostName 127.0.0.1\n  Port %1\n  IdentityFile %2\n"
                                               "  IdentitiesOnly yes\n  UserKnownHostsFile %3\n"
                                               "  StrictHostKeyChecking accept-new\n")
                                    .arg(port)
                                    .arg(path("user"), path("known_hosts"))));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("bin")));
    QVERIFY(write("bin/ssh", QStringLiteral("#!/bin/sh\nexec %1 -F %2 \"$@\"\n").arg(ssh, path("ssh_config"))));
    QFile::setPermissions(path("bin/ssh"), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);

    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(sshd, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
    QVERIFY(server.waitForStarted());
    const auto listening = [port] {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        return socket.waitForConnected(1000);
    };
    bool up = false;
    for (int i = 0; i < 50 && !up && !server.waitForFinished(100); ++i)
        up = listening();
    QVERIFY2(up, server.readAll().constData());

    qputenv("PATH", (path("bin") + u':').toLocal8Bit() + m_path);
    {
        SshTunnel tunnel(QStringLiteral("vps.test"));
        QSignalSpy opened(&tunnel, &SshTunnel::opened);
        QSignalSpy failed(&tunnel, &SshTunnel::failed);
        tunnel.open();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), 60'000);
        QVERIFY2(!opened.isEmpty(),
                 qPrintable(failed.value(0).value(0).toString() + QString::fromUtf8(server.readAll())));
        Profile profile = m_profile;
        profile.smtpProxy = opened.first().first().value<SocksProxy>();
        profile.smtpVantage = tunnel.vantage();
        const ObservationPtr seen = audit(profile);
        QVERIFY(seen);
        QCOMPARE(assess(*seen, QDateTime::currentDateTimeUtc()).verdict.kind, VerdictKind::EnforcingWorking);
        QCOMPARE(seen->hosts.first().probes.first().vantage, QStringLiteral("ssh://vps.test"));
    }
    qputenv("PATH", m_path);
    server.terminate();
    QVERIFY(server.waitForFinished());
    if (made)
        QDir().rmdir(QStringLiteral("/run/sshd"));
}
#endif

QTEST_GUILESS_MAIN(TestVantage)
#include "tst_vantage.moc"
