// What a report takes from files: accepted risks from JSON or from the history of the window, and a logo.
#include "core/base/clock.h"
#include "core/store/riskstore.h"
#include "tests/support/cli.h"
#include "tests/support/schema.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestReportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void risksOfAFile();
    void risksOfTheHistory();
    void risksRefused_data();
    void risksRefused();
    void logo_data();
    void logo();
    void logoRefused();
    void comparisonTakesTheSame();

private:
    QString file(const QString &name, const QByteArray &octets = {});
    CliRun report(const QStringList &options, const QStringList &environment = {});
    QJsonObject risk() const;
    QTemporaryDir m_folder;
    QString m_saved;
    QString m_finding; ///< the gravest of the audit, and what it is about
    QString m_subject;
    QString m_until;
};

QString TestReportFiles::file(const QString &name, const QByteArray &octets)
{
    QFile out(m_folder.filePath(name));
    if (!octets.isEmpty() && out.open(QIODevice::WriteOnly))
        out.write(octets);
    return out.fileName();
}

CliRun TestReportFiles::report(const QStringList &options, const QStringList &environment)
{
    return runCli(QStringList{u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s} + options, {},
                  environment);
}

void TestReportFiles::initTestCase()
{
    m_saved = m_folder.filePath(u"saved.json"_s);
    QCOMPARE(runCli({u"audit"_s, u"--demo"_s, u"example.test"_s, u"--format"_s, u"json"_s, u"--output"_s, m_saved,
                     u"--fail-on"_s, u"never"_s})
                 .status,
             0);
    const QJsonObject audits = report({u"--format"_s, u"json"_s}).json();
    const QJsonObject first = audits[u"audits"][0][u"assessment"][u"findings"][0].toObject();
    m_finding = first[u"id"].toString();
    m_subject = first[u"subject"].toString();
    m_until = QDate::currentDate().addDays(60).toString(Qt::ISODate);
    QVERIFY(!m_finding.isEmpty());
}

QJsonObject TestReportFiles::risk() const
{
    return {{u"domain"_s, u"example.test"_s}, {u"finding"_s, m_finding},
            {u"subject"_s, m_subject},        {u"who"_s, u"Ann"_s},
            {u"reason"_s, u"moves in May"_s}, {u"until"_s, m_until}};
}

void TestReportFiles::risksOfAFile()
{
    const QJsonObject document{
        {u"format"_s, u"gatepost-accepted-risks"_s}, {u"version"_s, 1}, {u"risks"_s, QJsonArray{risk()}}};
    QCOMPARE(schemaComplaint(u"accepted-risks"_s, document), QString());
    const QString risks = file(u"risks.json"_s, QJsonDocument(document).toJson());
    const QByteArray text = report({u"--format"_s, u"markdown"_s, u"--accepted-risks"_s, risks}).out;
    QVERIFY2(text.contains("Accepted: Accepted by Ann until"), text.left(3000).constData());
    QVERIFY(text.contains("## Accepted risks"));
    QVERIFY(text.contains("moves in May"));
    QVERIFY(text.contains("| Accepted: ")); // in the timeline, too
    QVERIFY(!report({u"--format"_s, u"markdown"_s}).out.contains("Accepted"));
}

/// Only read, and only when it was asked for.
void TestReportFiles::risksOfTheHistory()
{
    const QStringList environment{u"XDG_DATA_HOME="_s + m_folder.path(), u"XDG_CONFIG_HOME="_s + m_folder.path()};
    const QStringList options{u"--format"_s, u"markdown"_s, u"--accepted-risks"_s, u"history"_s};
    const CliRun none = report(options, environment);
    QCOMPARE(none.status, 0);
    QVERIFY(!none.out.contains("Accepted"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"gatepost/history.sqlite"_s))); // nothing was made

    QVERIFY(QDir(m_folder.path()).mkpath(u"gatepost"_s));
    {
        const auto database = Database::open(m_folder.filePath(u"gatepost/history.sqlite"_s), systemNow());
        QVERIFY(database);
        const AcceptedRisk kept{u"example.test"_s, m_finding,  m_subject,
                                u"Bob"_s,          u"known"_s, QDate::fromString(m_until, Qt::ISODate)};
        QVERIFY(RiskStore(**database).accept(kept));
    }
    QVERIFY(report(options, environment).out.contains("Accepted by Bob until"));
    QVERIFY(!report({u"--format"_s, u"markdown"_s}, environment).out.contains("Bob"));
}

void TestReportFiles::risksRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &risk, const char *says) {
        QTest::newRow(name) << R"({"format":"gatepost-accepted-risks","version":1,"risks":[)" + risk + "]}"
                            << QByteArray(says);
    };
    QTest::newRow("no JSON") << QByteArray("risks: []") << QByteArray("risks.json: ");
    QTest::newRow("another document") << QByteArray(R"({"format":"gatepost-audits"})") << QByteArray("format is not");
    row("no domain", R"({"finding":"mx-cert-expired","who":"A","reason":"B","until":"2027-01-01"})", "risks/0: domain");
    row("no such finding",
        R"({"domain":"example.test","finding":"nothing","who":"A","reason":"B","until":"2027-01-01"})", "finding:");
    row("nobody", R"({"domain":"example.test","finding":"mx-cert-expired","reason":"B","until":"2027-01-01"})", "who");
    row("no day", R"({"domain":"example.test","finding":"mx-cert-expired","who":"A","reason":"B","until":"soon"})",
        "until:");
}

void TestReportFiles::risksRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const CliRun run = report({u"--accepted-risks"_s, file(u"risks.json"_s, json)});
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.error.contains("--accepted-risks: ") && run.error.contains(says), run.error.constData());
}

void TestReportFiles::logo_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("html") << u"html"_s << QByteArray("src=\"data:image/png;base64,");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("/Subtype /Image");
}

/// An SVG with words: they need fonts, without a display.
void TestReportFiles::logo()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, holds);
    const QString svg = file(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='240' height='60'>"
                                            "<rect width='240' height='60' fill='#14508c'/>"
                                            "<text x='10' y='40' fill='white'>Example</text></svg>");
    const CliRun run = report({u"--format"_s, format, u"--logo"_s, svg});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(holds));
    QVERIFY(!run.out.contains("<text x='10'"));
}

void TestReportFiles::logoRefused()
{
    const CliRun run = report({u"--format"_s, u"html"_s, u"--logo"_s, file(u"logo.png"_s, "no picture")});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.error.contains("--logo: The logo must be"), run.error.constData());
}

void TestReportFiles::comparisonTakesTheSame()
{
    const CliRun run = runCli({u"compare"_s, m_saved, m_saved, u"--format"_s, u"markdown"_s, u"--title"_s,
                               u"Before and after"_s, u"--sections"_s, u"summary"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith("# Before and after"));
    QVERIFY(!run.out.contains("## Evidence"));
    const CliRun wrong = runCli({u"compare"_s, m_saved, m_saved, u"--paper"_s, u"letter"_s});
    QCOMPARE(wrong.status, 3);
    QVERIFY2(wrong.error.contains("is for reports"), wrong.error.constData());
}

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
