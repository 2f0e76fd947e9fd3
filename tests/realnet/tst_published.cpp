// What `gatepost-cli author` writes, taken unchanged into real servers: the checklist holds, and an audit finds the
// domain enforcing and working.
#include "tests/realnet/inworld.h"
#include "tests/realnet/publisher.h"
#include "tests/support/cli.h"
#include "tests/support/testdata.h"
#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace gatepost;
using namespace gatepost::realnet;
using namespace Qt::StringLiterals;

namespace {

const QString rootDomain = u".example"_s;

struct WebServer
{
    const char *target;
    QStringList (*command)(const QString &sites, bool check);
    const char *ending; ///< of the site's configuration
    bool oneUser;
};

const QList<WebServer> webServers{{"nginx", nginxCommand, "conf", false},
                                  {"apache", apacheCommand, "conf", true},
                                  {"caddy", caddyCommand, "caddy", false}};

QString domainOf(const PublishedZone &zone)
{
    return QString::fromLatin1(zone.name) + rootDomain;
}

QString packageOf(const PublishedZone &zone, const char *target)
{
    return placeOf(u"packages/%1/%2"_s.arg(QLatin1StringView(target), QLatin1StringView(zone.name)));
}

QStringList authorArguments(const PublishedZone &zone, const char *target, const QStringList &more)
{
    const QString name = QString::fromLatin1(zone.name);
    return QStringList{u"author"_s,
                       u"--domain"_s,
                       domainOf(zone),
                       u"--mode"_s,
                       u"enforce"_s,
                       u"--mx"_s,
                       u"mx1.good.example"_s,
                       u"--max-age"_s,
                       u"1209600"_s,
                       u"--target"_s,
                       QString::fromLatin1(target),
                       u"--dns"_s,
                       QString::fromLatin1(zone.form),
                       u"--host-address"_s,
                       u"%1,%2"_s.arg(QLatin1StringView(publishedWeb4), QLatin1StringView(publishedWeb6)),
                       u"--rua"_s,
                       u"mailto:tls@good.example"_s,
                       u"--document-root"_s,
                       placeOf(u"www/"_s + name),
                       u"--certificate"_s,
                       inWorld("published/") + name + u".pem"_s,
                       u"--key"_s,
                       inWorld("published/") + name + u".key"_s} +
           more;
}

/// A command with the environment of the fetched programs; its output, or nothing when it fails.
std::optional<QByteArray> ran(const QStringList &command, const QString &folder = {}, bool oneUser = false)
{
    QProcess process;
    QProcessEnvironment environment = fetchedEnvironment(oneUser);
    environment.insert(u"CURL_CA_BUNDLE"_s, inWorld("root.pem"));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(command.first(), command.mid(1));
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    qWarning("%s: %s%s", qPrintable(command.join(u' ')), process.readAllStandardOutput().constData(),
             process.readAllStandardError().constData());
    return {};
}

/// What the system's programs print; they need none of the fetched libraries.
QByteArray shell(const QString &command, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CURL_CA_BUNDLE"_s, inWorld("root.pem"));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"sh"_s, {u"-c"_s, command});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

class TestPublished : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fullDisk_data();
    void fullDisk();
    void configurations_data();
    void configurations();
    void nameServers();
    void updateLeavesOneRecord();
    void published_data();
    void published();

private:
    void startNameServer(const PublishedZone &zone, const QString &name, const QStringList &command);
    QString zoneFileOf(const PublishedZone &zone, bool withRecords);

    PublisherNet m_net;
    std::vector<std::unique_ptr<Server>> m_nameServers;
};

void TestPublished::initTestCase()
{
    const QString problem = m_net.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const WebServer &server : webServers) {
        for (const PublishedZone &zone : publishedZones) {
            QStringList more{u"--output"_s, packageOf(zone, server.target)};
            if (QByteArrayView(server.target) == QByteArrayView("nginx") &&
                domainOf(zone) == u"published-nsupdate.example")
                more << u"--inline"_s;
            QVERIFY(QDir().mkpath(QFileInfo(packageOf(zone, server.target)).path()));
            const CliRun run = runCli(authorArguments(zone, server.target, more));
            QVERIFY2(run.status == 0, run.error.constData());
            const QString policy = placeOf(u"www/%1/mta-sts.txt"_s.arg(QLatin1StringView(zone.name)));
            QVERIFY(put(policy, readFile(packageOf(zone, server.target) + u"/mta-sts.txt"_s)));
        }
    }
}

void TestPublished::fullDisk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("free"); // octets
    QTest::newRow("folder, nothing free") << u"out"_s << 0;
    QTest::newRow("folder, room for some files") << u"out"_s << 8192;
    QTest::newRow("archive") << u"out.zip"_s << 0;
}

/// A disk that is really full, which only a mount namespace can have: an error, and nothing half-written.
void TestPublished::fullDisk()
{
    QFETCH(QString, name);
    QFETCH(int, free);
    const QString disk = placeOf(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"none"_s, disk}), 0);
    QVERIFY(put(disk + u"/other"_s, QByteArray(16384 - free, 'x')));
    const CliRun run =
        runCli(authorArguments(publishedZones[0], "nginx", {u"--output"_s, disk + u'/' + name}), {}, {u"LC_ALL=C"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.error.contains("No space left"), run.error.constData());
    QCOMPARE(QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
             QStringList{u"other"_s});
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
}

void TestPublished::configurations_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QStringList>("options");
    const QList<std::pair<const char *, QStringList>> rows{
        {"as usual", {}},
        {"no IPv6", {u"--no-ipv6"_s}},
        {"no port 80", {u"--no-http"_s}},
        {"other paths elsewhere", {u"--other-paths"_s, u"https://www.example.com/a?b=c%20d&e"_s}},
        {"a folder with blanks", {u"--document-root"_s, placeOf(u"with blanks and \u00fc"_s)}},
        {"all of them", {u"--no-ipv6"_s, u"--no-http"_s, u"--other-paths"_s, u"https://www.example.com/"_s}}};
    for (int server = 0; server < webServers.size(); ++server) {
        for (const auto &[name, options] : rows)
            QTest::addRow("%s: %s", webServers[server].target, name) << server << options;
    }
    QTest::newRow("nginx: inline") << 0 << QStringList{u"--inline"_s};
}

/// Point 60: the server's own opinion of every choice, by its check of the syntax.
void TestPublished::configurations()
{
    QFETCH(int, server);
    QFETCH(QStringList, options);
    const WebServer &web = webServers[server];
    const QString folder =
        placeOf(u"configurations/%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).remove(u' ')));
    QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
    QVERIFY(QDir().mkpath(placeOf(u"with blanks and \u00fc"_s)));
    const CliRun run =
        runCli(authorArguments(publishedZones[0], web.target, options + QStringList{u"--output"_s, folder}));
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY(ran(web.command(folder + u'/' + QLatin1StringView(web.target), true), {}, web.oneUser));
}

QString TestPublished::zoneFileOf(const PublishedZone &zone, bool withRecords)
{
    QByteArray text = baseZone(zone);
    const QString package = packageOf(zone, "nginx");
    if (withRecords) {
        for (const char *file : {"/dns/1-first.zone", "/dns/2-when-the-file-is-live.zone"})
            text += readFile(package + QLatin1StringView(file));
    }
    const QString name = placeOf(u"zones/"_s + QString::fromLatin1(zone.name));
    return put(name, text) ? name : QString();
}

void TestPublished::startNameServer(const PublishedZone &zone, const QString &name, const QStringList &command)
{
    QVERIFY(!command.isEmpty() && !command.first().isEmpty());
    m_nameServers.push_back(std::make_unique<Server>(m_net, name, command));
    for (const char *address : {zone.firstServer, zone.secondServer})
        QVERIFY2(m_nameServers.back()->answers(address, 53), qPrintable(m_nameServers.back()->said()));
}

/// Point 61: each product takes its records the way its form says, BIND after named-checkzone.
void TestPublished::nameServers()
{
    const auto &[bind, update, nsd, knot, powerDns] = publishedZones;
    const QString bindFile = zoneFileOf(bind, true);
    QVERIFY(ran({u"named-checkzone"_s, u"-i"_s, u"none"_s, domainOf(bind), bindFile}));
    const auto key = ran({fetched("tsig-keygen"), u"update"_s});
    QVERIFY(key);
    QVERIFY(put(placeOf(u"update.key"_s), *key));
    startNameServer(bind, u"named"_s, namedCommand(zoneFileOf(update, false), bindFile));
    for (const char *file : {"dns/1-first.nsupdate", "dns/2-when-the-file-is-live.nsupdate"})
        QVERIFY(ran({fetched("nsupdate"), u"-k"_s, placeOf(u"update.key"_s), QString::fromLatin1(file)},
                    packageOf(update, "nginx")));
    startNameServer(nsd, u"nsd"_s, nsdCommand(zoneFileOf(nsd, true)));
    startNameServer(knot, u"knot"_s, knotCommand(zoneFileOf(knot, true)));
    const QStringList server = powerDnsCommand(zoneFileOf(powerDns, false));
    for (const char *file : {"dns/1-first.sh", "dns/2-when-the-file-is-live.sh"})
        QVERIFY(ran({u"sh"_s, QString::fromLatin1(file)}, packageOf(powerDns, "nginx")));
    startNameServer(powerDns, u"powerdns"_s, server);
}

/// Point 61: every export of a new id takes the place of the one before.
void TestPublished::updateLeavesOneRecord()
{
    const PublishedZone &zone = publishedZones[1];
    const QString package = placeOf(u"again"_s);
    const CliRun run = runCli(authorArguments(zone, "file", {u"--id"_s, u"another1"_s, u"--output"_s, package}));
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY(ran({fetched("nsupdate"), u"-k"_s, placeOf(u"update.key"_s), u"dns/2-when-the-file-is-live.nsupdate"_s},
                package));
    const auto answer = ran({fetched("dig"), u"+short"_s, u"@"_s + QLatin1StringView(zone.firstServer),
                             u"_mta-sts."_s + domainOf(zone), u"TXT"_s});
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray("\"v=STSv1; id=another1;\"\n"));
}

void TestPublished::published_data()
{
    QTest::addColumn<int>("server");
    for (int server = 0; server < webServers.size(); ++server)
        QTest::newRow(webServers[server].target) << server;
}

/// Point 60: nginx, Apache and Caddy serve what was exported, unchanged: 200, text/plain once, the very file. Then an
/// audit finds nothing that keeps a sender from it.
void TestPublished::published()
{
    QFETCH(int, server);
    const WebServer &web = webServers[server];
    const QString target = QString::fromLatin1(web.target);
    const QString sites = placeOf(u"sites/"_s + target);
    for (const PublishedZone &zone : publishedZones) {
        const QString file = u"mta-sts.%1.%2"_s.arg(domainOf(zone), QLatin1StringView(web.ending));
        QVERIFY(put(sites + u'/' + file, readFile(packageOf(zone, web.target) + u'/' + target + u'/' + file)));
    }
    Server running(m_net, target, web.command(sites, false), web.oneUser);
    for (const char *address : {publishedWeb4, publishedWeb6}) {
        for (const quint16 port : {quint16(443), quint16(80)})
            QVERIFY2(running.answers(address, port), qPrintable(running.said()));
    }

    // The checklist, as somebody would who pastes its commands.
    static const QRegularExpression check(u"^ {8}((?:curl|openssl) .*)\\n(?: {8}must print: (.*))$"_s,
                                          QRegularExpression::MultilineOption);
    for (const PublishedZone &zone : publishedZones) {
        const QString package = packageOf(zone, web.target);
        auto checks = check.globalMatch(QString::fromUtf8(readFile(package + u"/CHECKLIST.txt"_s)));
        int count = 0;
        for (; checks.hasNext(); ++count) {
            const auto one = checks.next();
            QCOMPARE(QString::fromUtf8(shell(one.captured(1), package)).trimmed(), one.captured(2));
        }
        QCOMPARE(count, 6);
    }

    // Around the policy: nothing is redirected there, all else goes where it was sent.
    const QString host = u"mta-sts."_s + domainOf(publishedZones[0]);
    const QString ask = u"curl -sS --max-redirs 0 -o /dev/null -w '%{http_code} %{redirect_url}' "_s;
    QCOMPARE(shell(ask + u"http://%1/.well-known/mta-sts.txt"_s.arg(host), sites), QByteArray("404 "));
    QCOMPARE(shell(ask + u"http://%1/a?b=c"_s.arg(host), sites), "301 https://" + host.toUtf8() + "/a?b=c");
    for (const char *path :
         {"/", "/.well-known/", "/.well-known/mta-sts.txt/", "/mta-sts.txt", "/.well-known/mta-sts.txt.bak"})
        QCOMPARE(shell(ask + u"https://%1%2"_s.arg(host, QLatin1StringView(path)), sites), QByteArray("404 "));

    QStringList arguments{u"audit"_s,          u"--format"_s,  u"json"_s,           u"--resolver"_s,
                          u"127.0.0.1"_s,      u"--trust"_s,   inWorld("root.pem"), u"--trust-anchor"_s,
                          inWorld("root.key"), u"--fail-on"_s, u"unprotected"_s};
    for (const char *net : {"198.18.0.0/15", "203.0.113.0/24", "2001:db8::/32"})
        arguments << u"--public-net"_s << QString::fromLatin1(net);
    for (const PublishedZone &zone : publishedZones)
        arguments << domainOf(zone);
    const CliRun run = runCli(arguments, {}, {}, 120);
    QVERIFY2(run.status == 0, run.error.constData());
    const QJsonArray audits = run.json()[u"audits"].toArray();
    QCOMPARE(audits.size(), qsizetype(publishedZones.size()));
    for (const QJsonValue &audit : audits) {
        const QJsonValue judged = audit[u"assessment"];
        QStringList findings;
        for (const QJsonValue &finding : judged[u"findings"].toArray()) {
            if (finding[u"effect"].toString() != u"passed")
                findings << finding[u"id"].toString();
        }
        findings.sort();
        QVERIFY2(judged[u"verdict"][u"kind"].toString() == u"enforcing-working",
                 qPrintable(judged[u"verdict"][u"kind"].toString() + u' ' + findings.join(u' ')));
        // The zones are not signed. Who names no host gets the first site's certificate, or none from Caddy.
        QStringList expected{u"dane-mx-insecure"_s, u"sts-txt-unsigned"_s, u"tlsrpt-rua-external"_s};
        const bool first = audit[u"observation"][u"domain"].toString() == domainOf(publishedZones[0]);
        if (target == u"caddy" || !first)
            expected.insert(1, u"policy-tls-sni-required"_s);
        QCOMPARE(findings, expected);
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    TestPublished test;
    return runInWorld(&test, argc, argv);
}
#include "tst_published.moc"
