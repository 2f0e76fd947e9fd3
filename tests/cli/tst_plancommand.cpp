// `gatepost-cli plan`: dates, exit status, what is refused.
#include "tests/support/cli.h"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray enforceWeek = "version: STSv1\r\nmode: enforce\r\nmx: mx1.a.test\r\nmax_age: 604800\r\n";

QStringList plan(const QString &kind, const QStringList &more = {})
{
    return QStringList{u"plan"_s, kind, u"--domain"_s, u"a.test"_s, u"--today"_s, u"2026-12-01"_s} + more;
}

} // namespace

class TestPlanCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void status_data();
    void status();
    void refused_data();
    void refused();
    void dates();
    void savedPlanGoesOn();
    void formats();
    void gatesByASavedAudit();
};

void TestPlanCommand::status_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("expected");
    QTest::newRow("may start") << plan(u"roll-out"_s) << 0;
    QTest::newRow("has to wait") << plan(u"roll-out"_s, {u"--done"_s, u"reports@2026-11-30"_s}) << 1;
    QTest::newRow("not known") << plan(u"roll-out"_s, {u"--done"_s, u"reports@2026-11-20"_s}) << 2;
    QTest::newRow("somebody answers for it")
        << plan(u"roll-out"_s, {u"--done"_s, u"reports@2026-11-30"_s, u"--shorten"_s, u"testing"_s, u"--who"_s,
                                u"Anna"_s, u"--why"_s, u"urgent"_s})
        << 0;
    QTest::newRow("all done") << plan(u"mx-change"_s,
                                      {u"--remove"_s, u"mx1.a.test"_s, u"--done"_s, u"remove-mx@2026-11-01"_s,
                                       u"--done"_s, u"drop-lines@2026-11-20"_s})
                              << 0;
    QTest::newRow("help") << QStringList{u"plan"_s, u"--help"_s} << 0;
}

void TestPlanCommand::status()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, expected);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, expected);
    QVERIFY(!run.out.isEmpty());
    QCOMPARE(run.error, QByteArray());
}

void TestPlanCommand::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *title, const QStringList &arguments, const QByteArray &said) {
        QTest::newRow(title) << arguments << said;
    };
    row("no kind", {u"plan"_s, u"--domain"_s, u"a.test"_s}, "Name one of roll-out");
    row("another kind", plan(u"party"_s), "Name one of roll-out");
    row("no domain", {u"plan"_s, u"removal"_s}, "--domain");
    row("no hosts", plan(u"mx-change"_s), "--add");
    row("bad host", plan(u"mx-change"_s, {u"--add"_s, u"a b"_s}), "no host name");
    row("half a host", plan(u"mx-change"_s, {u"--add"_s, u"mx1"_s}), "no host name");
    row("bad day", plan(u"removal"_s, {u"--start"_s, u"tomorrow"_s}), "--start must be a day");
    row("max_age too short", plan(u"roll-out"_s, {u"--max-age"_s, u"86400"_s}), "--max-age must be");
    row("max_age too long", plan(u"roll-out"_s, {u"--max-age"_s, u"31557601"_s}), "--max-age must be");
    row("no such file", plan(u"removal"_s, {u"--known"_s, u"/nowhere@2026-11-01"_s}), "/nowhere");
    row("a stage of another plan", plan(u"removal"_s, {u"--done"_s, u"testing@2026-11-01"_s}), "not a stage");
    row("a wait is not done", plan(u"removal"_s, {u"--done"_s, u"keep-both@2026-11-01"_s}), "not a stage");
    row("nobody answers", plan(u"roll-out"_s, {u"--shorten"_s, u"testing"_s}), "somebody has to answer");
    row("answers for nothing", plan(u"roll-out"_s, {u"--who"_s, u"Anna"_s}), "belong to --shorten");
    row("another format", plan(u"removal"_s, {u"--format"_s, u"pdf"_s}), "--format must be");
    row("an unknown option", plan(u"removal"_s, {u"--fast"_s}), "fast");
}

void TestPlanCommand::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.error.contains(said), run.error.constData());
    QCOMPARE(run.out, QByteArray());
}

void TestPlanCommand::dates()
{
    // A day without time of day is its end: 20 Nov 23:59:59 + 7 d.
    const CliRun run = runCli(
        plan(u"removal"_s, {u"--known"_s, u"-@2026-11-30"_s, u"--known-all"_s, u"--format"_s, u"json"_s}), enforceWeek);
    const QJsonArray stages = run.json()[u"stages"].toArray();
    QCOMPARE(stages.last()[u"earliest"].toString(), u"2026-12-07T23:59:59.000Z"_s);
    // Live until it is replaced: 1 Dec 00:00 + 7 d.
    const CliRun live =
        runCli(plan(u"removal"_s, {u"--known"_s, u"-"_s, u"--known-all"_s, u"--format"_s, u"json"_s}), enforceWeek);
    QCOMPARE(live.json()[u"stages"].toArray().last()[u"earliest"].toString(), u"2026-12-08T00:00:00.000Z"_s);
    // Unknown past: a year of 365 d 6 h.
    const CliRun year =
        runCli(plan(u"removal"_s, {u"--known"_s, u"-@2026-11-30"_s, u"--format"_s, u"json"_s}), enforceWeek);
    QCOMPARE(year.json()[u"stages"].toArray().last()[u"earliest"].toString(), u"2027-12-01T06:00:00.000Z"_s);
}

void TestPlanCommand::savedPlanGoesOn()
{
    const CliRun first = runCli(plan(u"roll-out"_s, {u"--done"_s, u"reports@2026-12-01"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(first.status, 1);
    const CliRun again =
        runCli({u"plan"_s, u"--plan"_s, u"-"_s, u"--today"_s, u"2026-12-01"_s, u"--format"_s, u"json"_s}, first.out);
    QCOMPARE(again.out, first.out);
    const CliRun later = runCli({u"plan"_s, u"--plan"_s, u"-"_s, u"--today"_s, u"2026-12-10"_s}, first.out);
    QCOMPARE(later.status, 2); // its time has come, reports are not known
    QCOMPARE(runCli({u"plan"_s, u"--plan"_s, u"-"_s}, "{}").status, 3);
}

void TestPlanCommand::formats()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.ics"_s);
    const CliRun run = runCli(plan(u"roll-out"_s, {u"--format"_s, u"ics"_s, u"--output"_s, file}));
    QCOMPARE(run.status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray calendar = written.readAll();
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 5);
    QCOMPARE(runCli(plan(u"roll-out"_s, {u"--format"_s, u"ics"_s})).out, calendar);
    QVERIFY(runCli(plan(u"roll-out"_s, {u"--format"_s, u"markdown"_s})).out.startsWith("# Roll-out of MTA-STS"));
    QCOMPARE(runCli(plan(u"roll-out"_s, {u"--output"_s, folder.filePath(u"none/plan"_s)})).status, 4);
}

void TestPlanCommand::gatesByASavedAudit()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"audit.json"_s);
    const CliRun audit = runCli({u"audit"_s, u"--demo"_s, u"example.test"_s, u"--format"_s, u"json"_s, u"--output"_s,
                                 file, u"--fail-on"_s, u"never"_s});
    QCOMPARE(audit.status, 0);
    const CliRun run = runCli({u"plan"_s, u"roll-out"_s, u"--domain"_s, u"example.test"_s, u"--audit"_s, file});
    QVERIFY2(run.out.contains("refused in enforce: "), run.out.constData());
    const CliRun other = runCli({u"plan"_s, u"roll-out"_s, u"--domain"_s, u"other.test"_s, u"--audit"_s, file});
    QCOMPARE(other.status, 3);
}

QTEST_GUILESS_MAIN(TestPlanCommand)
#include "tst_plancommand.moc"
