// What a report can be told to contain: sections, detail, filter, accepted risks, cover. The verdict, the counts and
// the order never change with it.
#include "core/audit/assess.h"
#include "core/report/csvreport.h"
#include "core/report/htmlreport.h"
#include "core/report/markdownreport.h"
#include "tests/support/synthetic.h"
#include <QFile>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

Observation observed()
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"*.example.test"});
    domain.hosts.resize(3);
    for (int i = 0; i < 3; ++i) {
        domain.hosts[i].name = "mx" + QByteArray::number(i) + ".example.test";
        domain.hosts[i].startTls = i != 1;
    }
    return synthetic::observed(domain);
}

ReportDocument documentOf(const ReportOptions &options)
{
    const Observation seen = observed();
    return reportDocument(seen, assess(seen, synthetic::today()), options);
}

AcceptedRisk risk(const QDate &until)
{
    return {u"example.test"_s, u"smtp-starttls-missing"_s, u"mx1.example.test"_s,
            u"Ann"_s,          u"replaced in May"_s,       until};
}

} // namespace

class TestReportOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys();
    void sections_data();
    void sections();
    void detail_data();
    void detail();
    void filter_data();
    void filter();
    void filterOfAccepted();
    void acceptedRisks_data();
    void acceptedRisks();
    void untestedIsAlwaysSaid();
    void cover_data();
    void cover();
    void csvRows_data();
    void csvRows();
    void comparison();
    void styleSheetIsSafeAsXml();
    void pictureOfManyHosts();
};

void TestReportOptions::keys()
{
    for (const ReportSection section : allReportSections)
        QCOMPARE(reportSectionFromKey(QString(reportSectionKey(section))), section);
    for (const ReportDetail level : allReportDetails)
        QCOMPARE(reportDetailFromKey(QString(reportDetailKey(level))), level);
    for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter})
        QCOMPARE(reportPaperFromKey(QString(reportPaperKey(paper))), paper);
    QVERIFY(!reportSectionFromKey(u"method"));
    QVERIFY(!reportDetailFromKey(u""));
}

void TestReportOptions::sections_data()
{
    QTest::addColumn<ReportSection>("section");
    QTest::addColumn<QByteArray>("heading");
    QTest::newRow("summary") << ReportSection::Summary << QByteArray(">Summary</h2>");
    QTest::newRow("hosts") << ReportSection::Hosts << QByteArray(">What a sender does with each MX host</h2>");
    QTest::newRow("findings") << ReportSection::Findings << QByteArray(">Findings</h2>");
    QTest::newRow("plan") << ReportSection::Plan << QByteArray(">Action plan</h2>");
    QTest::newRow("evidence") << ReportSection::Evidence << QByteArray(">Evidence</h2>");
    QTest::newRow("timeline") << ReportSection::Timeline << QByteArray(">Timeline</h2>");
    QTest::newRow("log") << ReportSection::Log << QByteArray(">Raw log</h2>");
}

void TestReportOptions::sections()
{
    QFETCH(ReportSection, section);
    QFETCH(QByteArray, heading);
    ReportOptions with;
    with.sections = {allReportSections.begin(), allReportSections.end()};
    ReportOptions without = with;
    without.sections.removeAll(section);
    const ReportDocument full = documentOf(with);
    const ReportDocument less = documentOf(without);
    QVERIFY(htmlReport({full}).contains(heading));
    const QByteArray html = htmlReport({less});
    QVERIFY(!html.contains(heading));
    QVERIFY(html.contains(">Method</h2>"));
    QVERIFY(html.contains(less.verdict.word.toUtf8()));
    if (section != ReportSection::Log)
        QVERIFY(html.contains("Left out of this report"));
    QCOMPARE(less.verdict, full.verdict);
    QCOMPARE(less.counts, full.counts);
    QVERIFY(markdownReport(less).size() < markdownReport(full).size());
    QVERIFY(plainReport(less).size() < plainReport(full).size());
}

void TestReportOptions::detail_data()
{
    QTest::addColumn<ReportDetail>("level");
    QTest::addColumn<bool>("commands");
    QTest::addColumn<int>("lines");
    QTest::newRow("manager") << ReportDetail::Manager << false << 9;
    QTest::newRow("standard") << ReportDetail::Standard << true << 61;
    QTest::newRow("engineer") << ReportDetail::Engineer << true << 2001;
}

void TestReportOptions::detail()
{
    QFETCH(ReportDetail, level);
    QFETCH(bool, commands);
    QFETCH(int, lines);
    ReportOptions options;
    options.detail = level;
    const ReportDocument document = documentOf(options);
    bool any = false;
    for (const ReportFinding &finding : document.findings)
        any = any || !finding.checks.isEmpty();
    QCOMPARE(any, commands);
    QVERIFY(!document.evidence.isEmpty());
    for (const ReportEvidence &piece : document.evidence)
        QVERIFY(piece.text.count(u'\n') < lines);
    if (level == ReportDetail::Manager)
        QVERIFY(markdownReport(document).contains(u"more line"));
}

void TestReportOptions::filter_data()
{
    QTest::addColumn<ReportFilter>("filter");
    QTest::addColumn<QString>("says");
    QTest::newRow("effect") << ReportFilter{{Effect::Blocks}, {}, {}, {}} << u"effect Blocks"_s;
    QTest::newRow("two effects") << ReportFilter{{Effect::Blocks, Effect::AtRisk}, {}, {}, {}}
                                 << u"effect Blocks, At risk"_s;
    QTest::newRow("step") << ReportFilter{{}, {}, Step::Tls, {}} << u"step TLS"_s;
    QTest::newRow("text") << ReportFilter{{}, {}, {}, u"starttls"_s} << u"containing “starttls”"_s;
    QTest::newRow("nothing left") << ReportFilter{{}, {}, {}, u"no such word"_s} << u"no such word"_s;
}

void TestReportOptions::filter()
{
    QFETCH(ReportFilter, filter);
    QFETCH(QString, says);
    ReportOptions options;
    options.filter = filter;
    const ReportDocument document = documentOf(options);
    const ReportDocument all = documentOf({});
    const Observation seen = observed();
    const Assessment judged = assess(seen, synthetic::today());
    QStringList expected;
    for (const Finding &finding : judged.findings) {
        if (finding.effect != Effect::Passed && filter.accepts(finding, false))
            expected << QString(findingKey(finding.id));
    }
    QStringList shown;
    for (const ReportFinding &finding : document.findings)
        shown << finding.key;
    QCOMPARE(shown, expected);
    QVERIFY2(document.findingsNote.contains(says), qPrintable(document.findingsNote));
    QVERIFY(document.findingsNote.contains(QString::number(all.findings.size() - document.findings.size())));
    QVERIFY(document.leftOut.contains(document.findingsNote));
    QCOMPARE(document.counts, all.counts);
    QVERIFY(all.findingsNote.isEmpty());
    for (const QString &text : {QString::fromUtf8(htmlReport({document})), plainReport(document).simplified()})
        QVERIFY(text.contains(u"A filter was on when this report was made"));
}

/// Point 82: the window lists accepted findings apart from their effect; a report of what is shown does the same.
void TestReportOptions::filterOfAccepted()
{
    ReportOptions options;
    options.accepted = {risk(synthetic::today().date())};
    const auto keys = [&options](AcceptedFindings accepted) {
        options.filter = {{Effect::Blocks}, accepted, {}, {}};
        QStringList out;
        for (const ReportFinding &finding : documentOf(options).findings)
            out << finding.key;
        return out;
    };
    QCOMPARE(keys(AcceptedFindings::ByEffect), QStringList{u"smtp-starttls-missing"_s});
    QCOMPARE(keys(AcceptedFindings::LeftOut), QStringList());
    QVERIFY(documentOf(options).findingsNote.contains(u"without accepted ones"_s));
    options.filter.effects.clear();
    const auto only = [&options] {
        options.filter = {{}, AcceptedFindings::Listed, {}, {}};
        return documentOf(options);
    }();
    QCOMPARE(only.findings.size(), 1);
    QVERIFY(only.findingsNote.contains(u"accepted"_s));
    QVERIFY(!only.accepted.isEmpty());
}

void TestReportOptions::acceptedRisks_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("inPlan");
    QTest::addColumn<QString>("says");
    QTest::newRow("holds") << QDate(2030, 1, 15) << true << false
                           << u"Accepted by Ann until 2030-01-15. Reason: replaced in May"_s;
    QTest::newRow("over") << QDate(2020, 1, 15) << true << true
                          << u"Was accepted by Ann until 2020-01-15, which is over."_s;
    QTest::newRow("not listed") << QDate(2030, 1, 15) << false << false << u"1 accepted risk"_s;
}

void TestReportOptions::acceptedRisks()
{
    QFETCH(QDate, until);
    QFETCH(bool, listed);
    QFETCH(bool, inPlan);
    QFETCH(QString, says);
    ReportOptions options;
    options.accepted = {risk(until),
                        {u"other.test"_s, u"smtp-starttls-missing"_s, u"mx1.example.test"_s, u"Bob"_s, {}, until}};
    options.listAccepted = listed;
    const ReportDocument document = documentOf(options);
    QCOMPARE(document.accepted.size(), 1);
    QVERIFY2(document.accepted[0].contains(says), qPrintable(document.accepted[0]));
    QVERIFY(!document.accepted[0].contains(u"Bob"));
    QCOMPARE(document.counts, documentOf({}).counts); // it counts all the same
    bool planned = false;
    for (const qsizetype index : document.plan)
        planned = planned || document.findings[index].key == u"smtp-starttls-missing";
    QCOMPARE(planned, inPlan);
    QVERIFY(plainReport(document).simplified().contains(says));
    QVERIFY(QString::fromUtf8(htmlReport({document})).contains(says));
}

void TestReportOptions::untestedIsAlwaysSaid()
{
    Observation seen = observed();
    for (MxObservation &host : seen.hosts) {
        for (SmtpProbe &probe : host.probes) {
            probe.stage = SmtpStage::Connect;
            probe.fault = Fault{FaultKind::Timeout, {}, 0};
            probe.tls.reset();
        }
    }
    const Assessment judged = assess(seen, synthetic::today());
    QVERIFY(judged.count(Effect::CouldNotTest) > 0);
    ReportOptions options;
    options.sections = {};
    options.filter.effects = {Effect::Blocks};
    const ReportDocument document = reportDocument(seen, judged, options);
    QVERIFY(document.findings.isEmpty());
    QVERIFY(document.limits.size() >= judged.count(Effect::CouldNotTest));
    QVERIFY(htmlReport({document}).contains(">Not tested</h2>"));
}

void TestReportOptions::cover_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("says");
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("for") << u"Example Ltd"_s << QString() << u"Prepared for Example Ltd"_s;
    QTest::newRow("by") << QString() << u"Ann"_s << u"Prepared by Ann"_s;
    QTest::newRow("both") << u"例示株式会社"_s << u"Ann"_s << u"Prepared for 例示株式会社 by Ann"_s;
}

void TestReportOptions::cover()
{
    QFETCH(QString, organisation);
    QFETCH(QString, author);
    ReportOptions options;
    options.organisation = organisation;
    options.author = author;
    options.note = u"First line\nSecond <b>line</b>"_s;
    options.marking = u"Confidential"_s;
    const ReportDocument document = documentOf(options);
    QTEST(document.prepared, "says");
    const QByteArray html = htmlReport({document});
    QVERIFY(html.contains("Second &lt;b&gt;line"));
    QVERIFY(html.contains(">Confidential</p>"));
    QVERIFY(html.contains("size: A4"));
    options.paper = ReportPaper::Letter;
    QVERIFY(htmlReport({documentOf(options)}).contains("size: letter"));
}

void TestReportOptions::csvRows_data()
{
    QTest::addColumn<CsvRows>("rows");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("findings") << CsvRows::Findings << -1 << QByteArray(",smtp-starttls-missing,");
    QTest::newRow("hosts") << CsvRows::Hosts << 4 << QByteArray(",mx1.example.test,passed,failed,");
    QTest::newRow("domains") << CsvRows::Domains << 2 << QByteArray(",3,1,");
}

void TestReportOptions::csvRows()
{
    QFETCH(CsvRows, rows);
    QFETCH(int, count);
    QFETCH(QByteArray, holds);
    QCOMPARE(csvRowsFromKey(QString(csvRowsKey(rows))), rows);
    const QByteArray csv = csvReport({documentOf({})}, ByteOrderMark::No, rows);
    QVERIFY2(csv.contains(holds), csv.constData());
    QCOMPARE(csv.count("\r\n"), count < 0 ? documentOf({}).findings.size() + 1 : count);
}

void TestReportOptions::comparison()
{
    Observation before = observed();
    before.startedAt = before.startedAt.addDays(-7);
    before.context.smtpVantage = u"ssh://bob@old.vantage.example"_s;
    Observation now = observed();
    now.hosts.removeLast();
    now.context.smtpVantage = u"ssh://ann@new.vantage.example"_s;
    ReportOptions options;
    options.earlier = {std::make_shared<const Observation>(before),
                       std::make_shared<const Assessment>(assess(before, synthetic::today()))};
    options.redaction.own = true;
    const Assessment judged = assess(now, synthetic::today());
    const ReportDocument document = reportDocument(now, judged, options);
    QCOMPARE(document.title, u"What changed at example.test"_s);
    QCOMPARE(document.verdict, judged.verdict);
    QVERIFY(!document.changes.sentences.isEmpty());
    QVERIFY(!document.changes.rows.isEmpty());
    QVERIFY(document.changes.same > 0);
    for (const QString &text :
         {QString::fromUtf8(htmlReport({document})), plainReport(document).simplified(), markdownReport(document)}) {
        QVERIFY(text.contains(u"What changed"));
        for (const auto &secret : {u"vantage.example"_s, u"ann@"_s, u"bob@"_s})
            QVERIFY2(!text.contains(secret), qPrintable(secret)); // of either audit
    }
    QVERIFY(documentOf({}).changes.isEmpty());
}

void TestReportOptions::styleSheetIsSafeAsXml()
{
    QFile file(u":/report/report.css"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray css = file.readAll();
    for (const char c : {'<', '>', '&', '"', '\''})
        QVERIFY2(!css.contains(c), QByteArray(1, c).constData());
    QVERIFY(!css.contains("url("));
    QVERIFY(!css.contains("@import"));
}

void TestReportOptions::pictureOfManyHosts()
{
    QCOMPARE(htmlReport({documentOf({})}).count("<svg"), 2); // and the timeline
    ReportDocument many = documentOf({});
    while (many.hosts.size() < 13)
        many.hosts << many.hosts[0];
    QCOMPARE(htmlReport({many}).count("<svg"), 1); // the table is easier to read
}

QTEST_GUILESS_MAIN(TestReportOptions)
#include "tst_reportoptions.moc"
