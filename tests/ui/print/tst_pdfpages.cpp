// What stands on the pages: order, margins, whole fonts, scripts, and that nothing of a stranger is more than text. Set
// GATEPOST_KEEP_PDF to a folder to look at them.
#include "tests/ui/print/printed.h"
#include "ui/print/pages/typography.h"
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(gatepost::PrintRequest)

using namespace gatepost;
using namespace gatepost::printed;
using namespace Qt::StringLiterals;

namespace {

struct Box
{
    QString word;
    QRectF place;
};

/// Every word with its place, in points, page by page.
QList<QList<Box>> words(const QString &file)
{
    static const QRegularExpression line(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"_s);
    QList<QList<Box>> out;
    for (const QString &text : told(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s}).split(u'\n')) {
        if (text.contains(u"<page "_s))
            out.append(QList<Box>());
        const auto match = line.match(text);
        if (match.hasMatch() && !out.isEmpty())
            out.last() << Box{match.captured(5),
                              QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                                     QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))};
    }
    return out;
}

PrintRequest hostile()
{
    synthetic::Domain domain = manyHosts(2);
    domain.policy = "version: STSv1\r\nmode: <script>alert(1)</script>\xE2\x80\xAE\x07 =cmd|' /C calc'!A0\r\nmx: " +
                    QByteArray(900, 'W') + "\r\nmax_age: 1\r\n";
    PrintRequest out = requestOf(domain);
    ReportFinding &finding = out.documents.first().findings.first();
    finding.title += QString(300, u'M') + u" %1 \\ ( ) << >> /JS endobj stream"_s;
    finding.suggestion = QString(700, u'#');
    finding.checks << u"sh -c '"_s + QString(400, u'y') + u"'"_s;
    return out;
}

PrintRequest scripts()
{
    PrintRequest out = requestOf(manyHosts(3, "example.test"));
    out.documents.first().prepared =
        u"Prepared for 株式会社メール・ゲートウェイ 中文郵件服務有限公司 한국메일주식회사"_s;
    out.documents.first().prepared += u" by שירותי דואר בע״מ · خدمات البريد الإلكتروني · Почта"_s;
    out.documents.first().findings.first().title = u"السجل غير صالح: רשומה לא תקינה 記録が無効です"_s;
    return out;
}

} // namespace

class TestPdfPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void saysEverythingInOrder();
    void summaryIsOnePage_data();
    void summaryIsOnePage();
    void tableHeadsAreRepeated();
    void noHeadingAlone();
    void blackAndWhite();
    void missingCharacters();
    void previewShowsTheSame();

private:
    QString print(const QString &name, const PrintRequest &request);
    QTemporaryDir m_folder;
};

QString TestPdfPages::print(const QString &name, const PrintRequest &request)
{
    const QString kept = qEnvironmentVariable("GATEPOST_KEEP_PDF");
    QFile file((kept.isEmpty() ? m_folder.path() : kept) + u'/' + name + u".pdf"_s);
    const auto octets = pdfReport(request);
    if (!octets || !file.open(QIODevice::WriteOnly) || file.write(*octets) != octets->size())
        return {};
    return file.fileName();
}

void TestPdfPages::wellFormed_data()
{
    QTest::addColumn<PrintRequest>("request");
    const auto row = [](const char *name, PrintRequest request) {
        for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter}) {
            request.documents.first().paper = paper;
            QTest::newRow(qPrintable(QString::fromLatin1(name) + (paper == ReportPaper::A4 ? u"-a4"_s : u"-letter"_s)))
                << request;
        }
    };
    row("plain", requestOf(manyHosts(3)));
    row("no-host", requestOf(manyHosts(0)));
    row("fifty-hosts", requestOf(manyHosts(50)));
    row("thousand", findingsOf(1000));
    row("hostile", hostile());
    row("scripts", scripts());
    PrintRequest arabic = scripts();
    arabic.documents.first().language = u"ar"_s;
    arabic.documents.first().rightToLeft = true;
    row("arabic", arabic);
    PrintRequest archive = requestOf(manyHosts(3));
    archive.settings.archival = true;
    row("archive", archive);
    PrintRequest two = requestOf(manyHosts(2));
    two.documents += requestOf(manyHosts(1, "second.test")).documents;
    row("two-domains", two);
    ReportOptions marked;
    marked.title = u"A title as long as the wizard takes one: "_s + QString(80, u'T');
    marked.marking = QString(60, u'C');
    row("long-title", requestOf(manyHosts(1), marked));
}

/// Points 84 and 86: whole files, embedded fonts, and no word outside its page, whatever the names and texts are.
void TestPdfPages::wellFormed()
{
    QFETCH(PrintRequest, request);
    const QString file = print(QString::fromLatin1(QTest::currentDataTag()), request);
    QVERIFY(!file.isEmpty());
    const QString checked = told(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(checked.contains(u"No syntax or stream encoding errors"_s), qPrintable(checked));

    const bool letter = request.documents.first().paper == ReportPaper::Letter;
    const QString info = told(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(letter ? u"612 x 792"_s : u"595 x 842"_s), qPrintable(info));
    QVERIFY(info.contains(u"JavaScript:      no"_s));
    const QString fonts = told(u"pdffonts"_s, {file});
    static const QRegularExpression font(u"^\\S.*\\s(yes|no) +(yes|no) +(yes|no) +[0-9]+ +[0-9]+$"_s,
                                         QRegularExpression::MultilineOption);
    int count = 0;
    for (auto fontMatches = font.globalMatch(fonts); fontMatches.hasNext(); ++count) {
        const auto match = fontMatches.next();
        QVERIFY2(match.captured(1) == u"yes" && match.captured(2) == u"yes" && match.captured(3) == u"yes",
                 qPrintable(fonts));
    }
    QVERIFY(count >= 3);

    const auto pages = words(file);
    QCOMPARE(QString::number(pages.size()), QRegularExpression(u"Pages: +([0-9]+)"_s).match(info).captured(1));
    const QRectF body =
        letter ? QRectF(0, 0, 612, 792).adjusted(58, 25, -58, -25) : QRectF(0, 0, 595, 842).adjusted(58, 25, -58, -25);
    for (int page = 0; page < pages.size(); ++page) {
        for (const Box &box : pages[page])
            QVERIFY2(body.contains(box.place.adjusted(0.5, 0.5, -0.5, -0.5)),
                     qPrintable(u"page %1: %2 at %3 to %4"_s.arg(page + 1)
                                    .arg(box.word)
                                    .arg(box.place.left())
                                    .arg(box.place.right())));
    }
}

/// Point 84: cover, summary, comparison of the hosts, findings, plan, timeline, evidence, method, in this order.
void TestPdfPages::saysEverythingInOrder()
{
    ReportOptions options;
    options.marking = u"Confidential"_s;
    const PrintRequest request = requestOf(manyHosts(8), options); // not more than the timeline shows on paper
    const ReportDocument &document = request.documents.first();
    const QString file = print(u"order"_s, request);
    const QString text = told(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).simplified();
    QStringList wanted{document.title,
                       document.verdict.word,
                       reportHeading(ReportHeading::Summary),
                       reportHeading(ReportHeading::Hosts),
                       document.hosts.first().action,
                       reportHeading(ReportHeading::Findings)};
    for (const ReportFinding &finding : document.findings)
        wanted << finding.title << finding.key << finding.senders << finding.fix << finding.reference;
    wanted << reportHeading(ReportHeading::Passed) << document.passed << reportHeading(ReportHeading::Plan);
    for (const qsizetype index : document.plan)
        wanted << document.findings[index].effort.section(u' ', 0, 0); // the rest is in another line
    wanted << reportHeading(ReportHeading::Timeline) << document.timeline.title;
    for (const TimelineRow &row : document.timeline.rows)
        wanted << row.title.left(18); // the rest is in another line, with other cells between
    wanted << reportHeading(ReportHeading::Evidence);
    for (const ReportEvidence &evidence : document.evidence)
        wanted << evidence.label << evidence.text.section(u'\n', 0, 0);
    wanted << reportHeading(ReportHeading::Method);
    for (const ReportFact &fact : document.method)
        wanted << fact.name << fact.value;
    wanted << reportHeading(ReportHeading::Limits);
    // A page may end anywhere: its head and foot are no part of what is said.
    QString plain = text;
    static const QRegularExpression foot(u"GP-[0-9]{8}-[0-9A-F]{4} · [^·]{1,40} UTC Page [0-9]+ of [0-9]+"_s);
    plain.remove(foot);
    plain.remove(document.title + u" Confidential"_s);
    plain.remove(u' ');
    qsizetype at = 0;
    for (const QString &part : wanted) {
        const qsizetype found = plain.indexOf(QString(part).remove(u' '), at);
        QVERIFY2(found >= 0, qPrintable(part));
        at = found;
    }
}

void TestPdfPages::summaryIsOnePage_data()
{
    QTest::addColumn<PrintRequest>("request");
    QTest::newRow("fifty hosts") << requestOf(manyHosts(50));
    QTest::newRow("hostile") << hostile();
    PrintRequest letter = findingsOf(100);
    letter.documents.first().paper = ReportPaper::Letter;
    letter.documents.first().note = u"A note that says what the reader must know. "_s.repeated(6);
    for (int i = 0; i < 40; ++i)
        letter.documents.first().limits << u"mx%1.example.test did not answer within 30 s"_s.arg(i);
    QTest::newRow("letter, note, limits") << letter;
}

void TestPdfPages::summaryIsOnePage()
{
    QFETCH(PrintRequest, request);
    const auto pages = ReportPages::layOut(request);
    QList<int> beginnings;
    for (int i = 0; i < pages->count(); ++i) {
        for (const auto &placed : pages->pages()[i].anchors) {
            if (placed.anchor.level == 1)
                beginnings << i;
        }
    }
    QVERIFY(beginnings.size() >= 2);
    QCOMPARE(beginnings[0], 1);
    QCOMPARE(beginnings[1], 2);
}

void TestPdfPages::tableHeadsAreRepeated()
{
    const QString file = print(u"heads"_s, requestOf(manyHosts(50)));
    int tables = 0;
    for (const auto &page : words(file)) {
        QString text;
        for (const Box &box : page)
            text += box.word + u' ';
        if (text.contains(u"-inbound-gateway"_s) && text.contains(u": answers"_s)) {
            ++tables;
            for (const char *head : {"Pref ", "Policy ", "STARTTLS ", "Certificate ", "sender "})
                QVERIFY2(text.contains(QString::fromLatin1(head)), qPrintable(text));
        }
    }
    QVERIFY(tables >= 3);
}

/// A heading at the foot of a page has nothing below it; here every one has.
void TestPdfPages::noHeadingAlone()
{
    for (int findings = 1; findings < 14; ++findings) {
        const auto pages = ReportPages::layOut(findingsOf(findings));
        for (const paper::PageContent &page : pages->pages()) {
            for (const auto &placed : page.anchors) {
                if (placed.anchor.title.isEmpty())
                    continue;
                const bool followed = std::any_of(page.parts.begin(), page.parts.end(), [&](const auto &part) {
                    return part.box.top() > placed.top + 24 * paper::pt;
                });
                QVERIFY2(followed, qPrintable(placed.anchor.title));
            }
        }
    }
}

/// Point 85: the word stands beside each mark, so that grey print keeps every state.
void TestPdfPages::blackAndWhite()
{
    const PrintRequest request = requestOf(manyHosts(12));
    const QString text = told(u"pdftotext"_s, {u"-layout"_s, print(u"grey"_s, request), u"-"_s});
    for (const char *word : {"Blocks", "No protection", "At risk", "Advice", "Passed", "Could not test"})
        QVERIFY2(text.contains(QString::fromLatin1(word)), word);
    for (const ReportFinding &finding : request.documents.first().findings)
        QVERIFY(text.contains(finding.key));
    QVERIFY(text.contains(u"refuses this host"_s));
    QVERIFY(text.contains(u"delivers, verified"_s));
}

/// Point 86: no box in the place of a character.
void TestPdfPages::missingCharacters()
{
    QCOMPARE(ReportPages::layOut(scripts())->missingCharacters(), QString());
    PrintRequest request = requestOf(manyHosts(1));
    request.documents.first().note = u"𓀀 and 𓀀 again"_s; // an Egyptian sign that none of the fonts has
    QCOMPARE(ReportPages::layOut(request)->missingCharacters(), u"𓀀"_s);
}

void TestPdfPages::previewShowsTheSame()
{
    const auto pages = ReportPages::layOut(requestOf(manyHosts(3)));
    const QImage image = pages->image(1, 72);
    QCOMPARE(image.size(), QSize(595, 842));
    const QImage cover = pages->image(0, 72);
    QVERIFY(cover != image);
    int dark = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY(dark > 2000);
    // The margins stay white.
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(qGray(image.pixel(20, y)) > 250 && qGray(image.pixel(575, y)) > 250);
}

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
