// gatepost-cli author from outside: what it refuses and why, ids that are always new, what is live as a beginning, and
// the three kinds of output.
#include "tests/support/cli.h"
#include "tests/support/schema.h"
#include "tests/support/testdata.h"
#include <csignal>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

QStringList author(const char *more)
{
    return QStringList{u"author"_s} + QString::fromUtf8(more).split(u' ', Qt::SkipEmptyParts);
}

QByteArray fileOf(const QJsonObject &document, const QString &path)
{
    for (const QJsonValue &file : document[u"files"].toArray()) {
        if (file[u"path"].toString() == path)
            return file[u"content"].toString().toUtf8();
    }
    return {};
}

} // namespace

class TestAuthor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void invalidPolicies_data();
    void invalidPolicies();
    void ids_data();
    void ids();
    void policies_data();
    void policies();
    void live_data();
    void live();
    void output();
    void interruptedAtAnyTime();
    void listing();
};

void TestAuthor::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << author(arguments) << QByteArray(says);
    };
    row("", "--domain");
    row("example.com", "belongs to no option");
    row("--domain", "--domain");
    row("--domain a..b", "is no mail domain");
    row("--domain example.com --mode enforced", "--mode");
    row("--domain example.com --mx a.b.example --target apach", "nginx, apache, caddy");
    row("--domain example.com --mx a.b.example --dns tinydns", "bind, nsupdate");
    row("--domain example.com --mx a.b.example --id 2026-11-25", "1 to 32");
    row("--domain example.com --mx a.b.example --id abc --seen x,abc", "used before");
    row("--domain example.com --mx a.b.example --zone example.org", "not in the zone");
    row("--domain example.com --mx a.b.example --ttl x", "--ttl");
    row("--domain example.com --mx a.b.example --ttl 9999999", "TTL");
    row("--domain example.com --mx a.b.example --rua tls@example.com", "mailto:");
    row("--domain example.com --mx a.b.example --host-address 1.2.3", "no address");
    row("--domain example.com --mx a.b.example --host-address 192.0.2.1 --host-name a.example", "not both");
    row("--domain example.com --mx a.b.example --target delegation", "provider");
    row("--domain example.com --mx a.b.example --target nginx --other-paths http://example.com/", "https://");
    row("--domain example.com --mx a.b.example --target apache --inline", "use a file");
    row("--domain example.com --mx a.b.example --target nginx --document-root a", "document root");
    row("--domain example.com --policy /does/not/exist", "cannot be read");
    row("--domain example.com --policy - --max-age 99999999", "--max-age");
    row("--domain example.com --policy - --mx -a", "--mx");
    row("--domain example.com --mx a.b.example --format yaml", "--format");
    row("--domain example.com --mx a.b.example --output /does/not/exist/out", "cannot be written");
}

void TestAuthor::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments, "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n");
    QCOMPARE(run.status, 3);
    QVERIFY2(run.error.contains(says), run.error.constData());
    QVERIFY2(run.out.isEmpty(), run.out.constData());
}

void TestAuthor::invalidPolicies_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *arguments, const char *policy, const char *place) {
        QTest::newRow(arguments) << author(arguments) << QByteArray(policy) << QByteArray(place);
    };
    row("--domain example.com --mode enforce", "", "policy:");
    row("--domain example.com --mode enforce --mx mx1.example.com --mx -a.example.com", "", "policy:4:5: ");
    row("--domain example.com --mx a.example.com --max-age 31557601", "", "policy:4:10: ");
    row("--domain example.com --mx a.example.com --max-age soon", "", "policy:4:10: ");
    row("--domain example.com --policy -", "mode: enforce\r\nmx: a.example.com\r\nmax_age: 1\r\n", "policy:4:1: ");
    row("--domain example.com --policy -   ", "\xff\xfe\x00garbage", "policy:1:1: ");
}

/// Exit status 1, the place, the fix, and nothing on disk.
void TestAuthor::invalidPolicies()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, place);
    QTemporaryDir folder;
    const CliRun run = runCli(arguments + QStringList{u"--output"_s, folder.filePath(u"out"_s)}, policy);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains(place), run.error.constData());
    QVERIFY2(run.error.contains("\n    "), run.error.constData()); // a fix
    QVERIFY(QDir(folder.path()).isEmpty());
    const CliRun json = runCli(arguments + QStringList{u"--format"_s, u"json"_s}, policy);
    QCOMPARE(json.status, 1);
    QCOMPARE(schemaComplaint(u"package"_s, json.json()), QString());
    QVERIFY(!json.json()[u"valid"].toBool());
    QVERIFY(!json.json()[u"findings"].toArray().isEmpty());
}

void TestAuthor::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("time") << u"time"_s << u"^20[0-9]{12}Z$"_s;
    QTest::newRow("content") << u"content"_s << u"^[0-9a-f]{16}$"_s;
}

/// Whatever was seen, the next one is another.
void TestAuthor::ids()
{
    QFETCH(QString, id);
    QFETCH(QString, pattern);
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        const CliRun run = runCli(author("--domain example.com --mx mx1.example.com --format json --id") +
                                  QStringList{id, u"--seen"_s, seen.join(u',')});
        QCOMPARE(run.status, 0);
        const QString made = run.json()[u"id"].toString();
        QVERIFY2(QRegularExpression(pattern).match(made).hasMatch(), qPrintable(made));
        QVERIFY(!seen.contains(made));
        QVERIFY(fileOf(run.json(), u"dns/2-when-the-file-is-live.zone"_s).contains(made.toUtf8()));
        seen << made;
    }
}

void TestAuthor::policies_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("policy");
    const auto row = [](const char *arguments, const char *input, const char *policy) {
        QTest::newRow(arguments) << author(arguments) << QByteArray(input) << QByteArray(policy);
    };
    row("--domain example.com --mx MX1.Example.com,*.b.example --mx mx1.example.com", "",
        "version: STSv1\r\nmode: testing\r\nmx: mx1.example.com\r\nmx: *.b.example\r\nmax_age: 86400\r\n");
    row("--domain example.com --mode none", "", "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n");
    row("--domain example.com --policy - --mode enforce --max-age 604800 --mx b.example.com",
        "version: STSv1\nmode: testing\nmx: a.example.com\nx: y\nmax_age: 86400\n",
        "version: STSv1\r\nmode: enforce\r\nmx: a.example.com\r\nmx: b.example.com\r\nmax_age: 604800\r\n");
}

void TestAuthor::policies()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, policy);
    const CliRun run = runCli(arguments + QStringList{u"--format"_s, u"json"_s}, input);
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(schemaComplaint(u"package"_s, run.json()), QString());
    QCOMPARE(fileOf(run.json(), run.json()[u"policy_path"].toString()), policy);
}

void TestAuthor::live_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("mx"); // a line of the policy
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, int status, const char *mx, const char *says) {
        QTest::newRow(arguments) << author(arguments) << status << QByteArray(mx) << QByteArray(says);
    };
    row("--demo --from-live --domain perfect.test --target nginx", 0, "mx: mx1.perfect.test\r\n",
        "says the same already");
    row("--demo --from-live --domain perfect.test --mode none", 0, "mode: none\r\n", "");
    row("--demo --from-live --domain not-published.test", 0, "mode: testing\r\nmx: mx1.not-published.test\r\n", "");
    row("--demo --from-live --domain mx-two.test --mx only.example.com", 0, "mx: only.example.com\r\nmax_age", "");
    row("--demo --from-live --domain mx-servfail.test", 2, "", "could not be looked up");
    row("--demo --from-live --domain record-servfail.test", 2, "", "could not be looked up");
}

void TestAuthor::live()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, mx);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments + QStringList{u"--format"_s, u"json"_s}, {}, {}, 120);
    QVERIFY2(run.status == status, run.error.constData());
    QVERIFY2(run.error.contains(says), run.error.constData());
    if (status != 0)
        return;
    const QByteArray policy = fileOf(run.json(), run.json()[u"policy_path"].toString());
    QVERIFY2(policy.contains(mx), policy.constData());
    const CliRun audit =
        runCli({u"audit"_s, u"--demo"_s, u"--no-smtp"_s, u"--fail-on"_s, u"never"_s, u"--depth"_s, u"sender"_s,
                u"--format"_s, u"json"_s, arguments[arguments.indexOf(u"--domain"_s) + 1]});
    const QString live = audit.json()[u"audits"][0][u"assessment"][u"record"][u"id"].toString();
    QVERIFY(live.isEmpty() || live != run.json()[u"id"].toString());
    if (live.isEmpty())
        return;
    const CliRun same = runCli(arguments + QStringList{u"--id"_s, live}, {}, {}, 120);
    QCOMPARE(same.status, 3); // the live one, named on purpose
    QVERIFY2(same.error.contains("used before"), same.error.constData());
}

void TestAuthor::output()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"out"_s);
    const QStringList common = author("--domain example.com --mx mx1.example.com --target caddy --output");
    const CliRun first = runCli(common + QStringList{place});
    QVERIFY2(first.status == 0, first.error.constData());
    QVERIFY(first.out.isEmpty());
    QVERIFY(first.error.contains("README.txt"));
    QCOMPARE(readFile(place + u"/mta-sts.txt"_s),
             QByteArray("version: STSv1\r\nmode: testing\r\nmx: mx1.example.com\r\nmax_age: 86400\r\n"));
    const QByteArray readme = readFile(place + u"/README.txt"_s);
    const CliRun again = runCli(common + QStringList{place});
    QCOMPARE(again.status, 3);
    QVERIFY2(again.error.contains("--overwrite"), again.error.constData());
    QCOMPARE(readFile(place + u"/README.txt"_s), readme);
    QCOMPARE(runCli(common + QStringList{place, u"--overwrite"_s, u"--mode"_s, u"enforce"_s}).status, 0);
    QVERIFY(readFile(place + u"/mta-sts.txt"_s).contains("enforce"));
    QFile foreign(place + u"/mine.txt"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    const CliRun refused = runCli(common + QStringList{place, u"--overwrite"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.error.contains("mine.txt"), refused.error.constData());
    QCOMPARE(runCli(common + QStringList{folder.filePath(u"a.ZIP"_s)}).status, 0);
    QVERIFY(readFile(folder.filePath(u"a.ZIP"_s)).startsWith("PK"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

/// Ctrl+C at forty moments: the export is there whole, or there is nothing.
void TestAuthor::interruptedAtAnyTime()
{
    QTemporaryDir folder;
    const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    int whole = 0;
    for (int moment = 0; moment < 40; ++moment) {
        const QString name = u"out%1"_s.arg(moment);
        QProcess cli;
        cli.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"),
                  author("--domain example.com --mx mx1.example.com --target nginx --output") +
                      QStringList{folder.filePath(name)});
        QVERIFY(cli.waitForStarted());
        const auto pid = pid_t(cli.processId());
        QVERIFY(pid > 1);
        if (!cli.waitForFinished(moment * 3) && cli.state() == QProcess::Running)
            ::kill(pid, SIGINT); // not waited for yet, so the number is still its own
        QVERIFY(cli.state() == QProcess::NotRunning || cli.waitForFinished(60'000));
        if (!QFile::exists(folder.filePath(name)))
            continue;
        ++whole;
        for (const char *file : {"README.txt", "CHECKLIST.txt", "mta-sts.txt", "nginx/mta-sts.example.com.conf",
                                 "dns/2-when-the-file-is-live.zone"})
            QVERIFY2(QFileInfo(folder.filePath(name + u'/' + QLatin1StringView(file))).size() > 0, file);
    }
    QCOMPARE(QDir(folder.path()).entryList(everything).size(), whole); // nothing temporary
}

void TestAuthor::listing()
{
    const CliRun run =
        runCli(author("--domain b\u00fccher.example --mx mx1.example.com --target nginx --rua mailto:a@example.net"));
    QCOMPARE(run.status, 0);
    for (const char *file : {"README.txt", "CHECKLIST.txt", "mta-sts.txt", "nginx/mta-sts.xn--bcher-kva.example.conf",
                             "dns/1-first.zone", "dns/2-when-the-file-is-live.zone"})
        QVERIFY2(run.out.contains("==> " + QByteArray(file) + " <==\n"), file);
}

QTEST_GUILESS_MAIN(TestAuthor)
#include "tst_author.moc"
