// The way of a mail through the MX hosts, in one sentence that is the same wherever it is said.
#include "core/audit/assess.h"
#include "core/report/assessmentjson.h"
#include "core/report/htmlreport.h"
#include "core/report/markdownreport.h"
#include "core/report/textreport.h"
#include "tests/ui/print/printed.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/mxpicture.h"
#include "ui/audit/verdictheader.h"
#include "ui/print/pages/pdfreport.h"
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

synthetic::Host host(const QByteArray &name, int preference, bool good = true)
{
    synthetic::Host out;
    out.name = name;
    out.preference = preference;
    if (!good)
        out.certificate.names = {"relay7.provider.test"};
    return out;
}

synthetic::Domain domain(PolicyMode mode, const QList<QByteArray> &lines, const QList<synthetic::Host> &hosts)
{
    synthetic::Domain out;
    out.policy = synthetic::policyText(mode, lines);
    out.hosts = hosts;
    return out;
}

/// In a page a line may end anywhere, also behind a hyphen.
QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

bool hasLabel(const QWidget *widget, const QString &text)
{
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

Q_DECLARE_METATYPE(gatepost::synthetic::Domain)

class TestOneSentence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everywhere_data();
    void everywhere();
};

/// Point 40: header, matrix, picture, terminal, JSON, Markdown, HTML and PDF.
void TestOneSentence::everywhere_data()
{
    QTest::addColumn<synthetic::Domain>("audited");
    const auto enforce = PolicyMode::Enforce;
    QTest::newRow("all are accepted") << domain(enforce, {"mx1.example.test"}, {host("mx1.example.test", 10)});
    QTest::newRow("one is refused") << domain(enforce, {"mx1.example.test"},
                                              {host("mx1.example.test", 10), host("mx2.example.test", 20)});
    QTest::newRow("all are refused") << domain(enforce, {"mx1.example.test"}, {host("mx1.example.test", 10, false)});
    QTest::newRow("testing") << domain(PolicyMode::Testing, {"mx1.example.test"},
                                       {host("mx1.example.test", 10), host("mx2.example.test", 20)});
}

void TestOneSentence::everywhere()
{
    QFETCH(synthetic::Domain, audited);
    const auto seen = std::make_shared<const Observation>(synthetic::observed(audited));
    const auto judged = std::make_shared<const Assessment>(assess(*seen, synthetic::today()));
    const QString sentence = judged->verdict.result;
    QVERIFY(!sentence.isEmpty());

    AuditSession session;
    AuditWorkspace workspace(&session);
    session.show({seen, judged});
    MxComparison *comparison = workspace.comparison();
    QVERIFY(hasLabel(comparison, sentence));
    QVERIFY(comparison->picture()->accessibleDescription().contains(sentence));
    QVERIFY(comparison->tableText().endsWith(sentence));
    const auto *header = workspace.findChild<VerdictHeader *>();
    QVERIFY(header);
    // The header says what happens to mail; in enforce that is this sentence.
    QVERIFY(hasLabel(header, judged->verdict.explanation));
    const bool enforcing = judged->verdict.kind <= VerdictKind::EnforcingAllRefused;
    QVERIFY(!enforcing || judged->verdict.explanation == sentence);

    const ReportDocument document = reportDocument(*seen, *judged, {});
    QVERIFY(withoutBlanks(textReport(*seen, *judged, {})).contains(withoutBlanks(sentence)));
    QCOMPARE(toJson(*judged, *seen)[u"verdict"_s].toObject()[u"result"_s].toString(), sentence);
    QVERIFY(withoutBlanks(markdownReport(document)).contains(withoutBlanks(markdownEscaped(sentence))));
    QTextDocument page;
    page.setHtml(QString::fromUtf8(htmlReport({document})));
    QVERIFY(withoutBlanks(page.toPlainText()).contains(withoutBlanks(sentence)));
    const auto pages = pdfReport(printed::requestOf(audited));
    QVERIFY(pages);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*pages) == pages->size());
    out.close();
    QVERIFY(withoutBlanks(printed::told(u"pdftotext"_s, {file, u"-"_s})).contains(withoutBlanks(sentence)));
}

QTEST_MAIN(TestOneSentence)
#include "tst_onesentence.moc"
