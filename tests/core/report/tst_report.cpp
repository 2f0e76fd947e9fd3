// One document, four formats: the same verdict, counts and order in each, and nothing a stranger wrote is more than
// text.
#include "core/audit/assess.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/report/csvreport.h"
#include "core/report/htmlreport.h"
#include "core/report/markdownreport.h"
#include "core/report/textreport.h"
#include "tests/support/synthetic.h"
#include <QTest>
#include <QXmlStreamReader>

using namespace gatepost;

namespace {

const QByteArray hostile =
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> ```\n| =cmd|' /C calc'!A0 [x](javascript:1)";

struct Page
{
    QSet<QString> elements;
    QStringList texts; ///< character data of every innermost element
    QString all;
    QString error;
};

Page read(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            page.elements << xml.name().toString();
        if (xml.isCharacters()) {
            page.texts << xml.text().toString();
            page.all += xml.text();
        }
    }
    page.error = xml.hasError() ? xml.errorString() : QString();
    return page;
}

/// Fields of a CSV document by RFC 4180, written apart from the writer; nothing when it is none.
std::optional<QList<QStringList>> readCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            row << std::exchange(field, QString());
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            row << std::exchange(field, QString());
            rows << std::exchange(row, QStringList());
        } else if (c == u'\r' || c == u'\n' || c == u'"') {
            return std::nullopt;
        } else {
            field += c;
        }
    }
    return quoted || !row.isEmpty() || !field.isEmpty() ? std::nullopt : std::optional(rows);
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameInEveryFormat_data();
    void sameInEveryFormat();
    void hostileTextIsInert();
    void csvFields_data();
    void csvFields();
    void markdownEscapes_data();
    void markdownEscapes();
    void evidenceIsNumberedAndLinked();
    void byteOrderMark();
};

void TestReport::sameInEveryFormat_data()
{
    using synthetic::policyText;
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<bool>("broken");
    QTest::newRow("perfect") << policyText(PolicyMode::Enforce, {"*.example.test"}) << 2 << false;
    QTest::newRow("refused MX") << policyText(PolicyMode::Enforce, {"*.example.test"}) << 2 << true;
    QTest::newRow("testing") << policyText(PolicyMode::Testing, {"*.example.test"}) << 2 << true;
    QTest::newRow("no policy file") << QByteArray() << 2 << false;
    QTest::newRow("policy ignored") << QByteArray("version: STSv2\r\nmode: enforce\r\n") << 1 << false;
    QTest::newRow("no host") << policyText(PolicyMode::Enforce, {"*.example.test"}) << 0 << false;
    QTest::newRow("50 hosts") << policyText(PolicyMode::Enforce, {"*.example.test"}) << 50 << true;
    QTest::newRow("hostile") << QByteArray("version: STSv1\r\nmode: " + hostile + "\r\n") << 1 << false;
}

void TestReport::sameInEveryFormat()
{
    QFETCH(QByteArray, policy);
    QFETCH(int, hosts);
    QFETCH(bool, broken);
    synthetic::Domain domain;
    domain.policy = policy;
    for (int i = 0; i < hosts; ++i) {
        synthetic::Host host;
        host.name = "mx" + QByteArray::number(i) + ".example.test";
        host.startTls = !broken || i > 0;
        domain.hosts << host;
    }
    const Observation seen = synthetic::observed(domain);
    const Assessment judged = assess(seen, synthetic::today());
    const ReportDocument document = reportDocument(seen, judged);

    QCOMPARE(document.verdict, judged.verdict);
    for (const ReportCount &count : document.counts)
        QCOMPARE(count.count, judged.count(count.effect));
    QStringList keys;
    for (const Finding &finding : judged.findings) {
        if (finding.effect != Effect::Passed)
            keys << QString(findingKey(finding.id));
    }
    QStringList shown;
    for (const ReportFinding &finding : document.findings)
        shown << finding.key;
    QCOMPARE(shown, keys);
    QCOMPARE(document.passed.size(), judged.count(Effect::Passed));
    QCOMPARE(document.hosts.size(), judged.hosts.size());

    const Page html = read(htmlReport({document}));
    QCOMPARE(html.error, QString());
    QVERIFY(html.texts.contains(markOf(judged.verdict.effect) + u' ' + judged.verdict.word));
    QVERIFY(html.texts.contains(judged.verdict.explanation));
    const QString markdown = markdownReport(document);
    QVERIFY(markdown.contains(markdownEscaped(judged.verdict.word)));
    QVERIFY(markdown.contains(markdownEscaped(judged.verdict.explanation)));
    QStringList numbers;
    for (const ReportCount &count : document.counts)
        numbers << QString::number(count.count);
    QVERIFY(markdown.contains(QStringLiteral("| %1 |\n").arg(numbers.join(QStringLiteral(" | ")))));
    for (const ReportCount &count : document.counts)
        QVERIFY(html.all.contains(
            QStringLiteral("%1 %2 %3").arg(markOf(count.effect)).arg(count.count).arg(effectWord(count.effect))));
    const QString plain = plainReport(document).simplified();
    QVERIFY(plain.contains(judged.verdict.word));
    QVERIFY(plain.contains(judged.verdict.explanation));

    const auto rows = readCsv(QString::fromUtf8(csvReport({document})));
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::max<qsizetype>(1, keys.size()) + 1);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        QCOMPARE(rows->at(i).size(), rows->first().size());
        QCOMPARE(rows->at(i)[2], judged.verdict.word);
        QCOMPARE(rows->at(i)[4], keys.value(i - 1));
    }
    QCOMPARE(htmlReport({document}), htmlReport({reportDocument(seen, judged)}));
}

void TestReport::hostileTextIsInert()
{
    synthetic::Domain domain;
    domain.policy = "version: STSv1\r\nmode: " + hostile + "\r\n" + hostile + ": x\r\nmx: " + hostile + "\r\n";
    domain.contentType = hostile.left(40);
    domain.hosts.resize(1);
    domain.hosts[0].name = "mx.example.test";
    const Observation seen = synthetic::observed(domain);
    ReportOptions options;
    options.marking = QString::fromUtf8(hostile);
    const ReportDocument document = reportDocument(seen, assess(seen, synthetic::today()), options);

    const QByteArray octets = htmlReport({document});
    const Page html = read(octets);
    QCOMPARE(html.error, QString());
    for (const char *name : {"script", "img", "iframe", "link", "object"})
        QVERIFY2(!html.elements.contains(QString::fromLatin1(name)), name);
    QVERIFY(html.all.contains(QStringLiteral("<script>")));
    QVERIFY(octets.contains("default-src 'none'"));
    for (const char *name : {"main", "header", "section", "h1", "table", "caption"})
        QVERIFY2(html.elements.contains(QString::fromLatin1(name)), name);

    bool fenced = false;
    for (const QString &line : markdownReport(document).split(u'\n')) {
        if (line.startsWith(QStringLiteral("```")))
            fenced = !fenced;
        QVERIFY2(fenced || !line.contains(QStringLiteral("<script")) || line.contains(QStringLiteral("\\<script")),
                 qPrintable(line));
    }
    QVERIFY(!fenced);
}

void TestReport::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *text, const char *field) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(field);
    };
    row("plain", "mx1.example.org", "mx1.example.org");
    row("empty", "", "");
    row("comma", "a,b", "\"a,b\"");
    row("quote", "a\"b", "\"a\"\"b\"");
    row("two lines", "a\nb", "\"a\nb\"");
    row("formula", "=1+1", "'=1+1");
    row("formula with quote and comma", "=A(\"x\",1)", "\"'=A(\"\"x\"\",1)\"");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(1)", "'@SUM(1)");
    row("tab first", "\t=1", "'\t=1");
    row("blank first", " =1", "' =1");
    row("full width",
        "\xEF\xBC\x9D"
        "1",
        "'\xEF\xBC\x9D"
        "1");
    row("equals inside", "id=1", "id=1");
}

void TestReport::csvFields()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestReport::markdownEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("element") << QStringLiteral("<b>") << QStringLiteral("\\<b\\>");
    QTest::newRow("link") << QStringLiteral("[a](b)") << QStringLiteral("\\[a\\]\\(b\\)");
    QTest::newRow("column") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::newRow("two lines") << QStringLiteral("a\n# b") << QStringLiteral("a \\# b");
    QTest::newRow("address") << QStringLiteral("https://a") << QStringLiteral("https\\://a");
    QTest::newRow("mention") << QStringLiteral("@all") << QStringLiteral("\\@all");
    QTest::newRow("escape") << QStringLiteral("\\<") << QStringLiteral("\\\\\\<");
}

void TestReport::markdownEscapes()
{
    QFETCH(QString, text);
    QTEST(markdownEscaped(text), "escaped");
}

void TestReport::evidenceIsNumberedAndLinked()
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx0.example.test"});
    domain.hosts.resize(2);
    domain.hosts[0].name = "mx0.example.test";
    domain.hosts[1].name = "mx1.example.test";
    const Observation seen = synthetic::observed(domain);
    const ReportDocument document = reportDocument(seen, assess(seen, synthetic::today()));
    QVERIFY(!document.evidence.isEmpty());
    for (qsizetype i = 0; i < document.evidence.size(); ++i)
        QCOMPARE(document.evidence[i].label, QStringLiteral("E%1").arg(i + 1));
    const QByteArray html = htmlReport({document});
    for (const ReportFinding &finding : document.findings) {
        for (const QString &label : finding.evidence) {
            QVERIFY(html.contains(QStringLiteral("href=\"#r0-%1\"").arg(label).toUtf8()));
            QVERIFY(html.contains(QStringLiteral("id=\"r0-%1\"").arg(label).toUtf8()));
        }
    }
    ReportOptions without;
    without.sections.removeAll(ReportSection::Evidence);
    QVERIFY(reportDocument(seen, assess(seen, synthetic::today()), without).evidence.isEmpty());
}

void TestReport::byteOrderMark()
{
    QVERIFY(csvReport({}, ByteOrderMark::Yes)
                .startsWith("\xEF\xBB\xBF"
                            "domain,"));
    QVERIFY(csvReport({}).startsWith("domain,"));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
