// What libqpdf adds, read back with qpdf and Poppler; the same octets for the same request; and that a report can
// be cancelled anywhere.
#include "tests/ui/print/printed.h"
#include "ui/print/exportjob.h"
#include "ui/print/pagemaker.h"
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace gatepost;
using namespace gatepost::printed;
using namespace Qt::StringLiterals;

class TestPdfFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void metadata();
    void bookmarks();
    void bookmarksOfSeveral();
    void linksLeadToEvidence();
    void pageLabels();
    void attachmentIsTheEvidence();
    void withoutAttachment_data();
    void withoutAttachment();
    void sameOctets();
    void sourceDate();
    void cancelledAnywhere();
    void usedInOtherThreads();
    void exported();

private:
    QString write(const PrintRequest &request);
    QJsonObject objects(const QString &file);
    QTemporaryDir m_folder;
    PrintRequest m_request;
};

void TestPdfFile::initTestCase()
{
    ReportOptions options;
    options.marking = u"Confidential"_s;
    options.author = u"Mail operations"_s;
    m_request = requestOf(manyHosts(12), options);
}

QString TestPdfFile::write(const PrintRequest &request)
{
    QFile file(m_folder.filePath(u"report.pdf"_s));
    const auto octets = pdfReport(request);
    return octets && file.open(QIODevice::WriteOnly) && file.write(*octets) == octets->size() ? file.fileName()
                                                                                              : QString();
}

/// qpdf's own JSON form of the file, by object.
QJsonObject TestPdfFile::objects(const QString &file)
{
    return QJsonDocument::fromJson(told(u"qpdf"_s, {u"--json"_s, file}).toUtf8()).object();
}

void TestPdfFile::metadata()
{
    const QString file = write(m_request);
    const QString info = told(u"pdfinfo"_s, {u"-isodates"_s, file});
    QVERIFY2(info.contains(QRegularExpression(u"Title: +MTA-STS audit of example.test\\n"_s)), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Author: +Mail operations\\n"_s)));
    const QString day = synthetic::today().toString(u"yyyy-MM-dd"_s);
    QVERIFY(info.contains(QRegularExpression(u"CreationDate: +%1T"_s.arg(day))));
    const QString xmp = told(u"pdfinfo"_s, {u"-meta"_s, file});
    QVERIFY2(xmp.contains(u"<rdf:li xml:lang=\"x-default\">MTA-STS audit of example.test</rdf:li>"_s), qPrintable(xmp));
    QVERIFY(xmp.contains(u"<xmp:CreateDate>%1T"_s.arg(day)));
    const QString all = QString::fromUtf8(QJsonDocument(objects(file)).toJson());
    QVERIFY(all.contains(u"\"/Lang\": \"u:en\""_s));
    QVERIFY(all.contains(u"\"/DisplayDocTitle\": true"_s));
}

void TestPdfFile::bookmarks()
{
    const QJsonArray outline = objects(write(m_request))[u"outlines"].toArray();
    QStringList titles;
    int before = 0;
    for (const QJsonValue item : outline) {
        titles << item[u"title"].toString();
        const int page = item[u"destpageposfrom1"].toInt();
        QVERIFY(page >= before);
        before = page;
    }
    const ReportDocument &document = m_request.documents.first();
    QStringList wanted{document.title};
    for (const ReportHeading heading :
         {ReportHeading::Summary, ReportHeading::Hosts, ReportHeading::Findings, ReportHeading::Plan,
          ReportHeading::Timeline, ReportHeading::Evidence, ReportHeading::Method, ReportHeading::Limits})
        wanted << reportHeading(heading);
    QCOMPARE(titles, wanted);
    QStringList findings;
    for (const QJsonValue item : outline[3][u"kids"].toArray())
        findings << item[u"title"].toString();
    QStringList expected;
    for (const ReportFinding &finding : document.findings)
        expected << finding.title;
    QCOMPARE(findings, expected);
    QCOMPARE(outline[6][u"kids"].toArray().size(), document.evidence.size());
}

void TestPdfFile::bookmarksOfSeveral()
{
    PrintRequest two = m_request;
    two.documents += requestOf(manyHosts(1, "second.test")).documents;
    const QJsonArray outline = objects(write(two))[u"outlines"].toArray();
    QCOMPARE(outline.size(), 2);
    QCOMPARE(outline[1][u"title"].toString(), two.documents.last().title);
    QVERIFY(outline[1][u"kids"].toArray().size() >= 6);
}

void TestPdfFile::linksLeadToEvidence()
{
    const QString all = QString::fromUtf8(QJsonDocument(objects(write(m_request))).toJson(QJsonDocument::Compact));
    int uris = 0;
    int inside = 0;
    for (const QJsonValue object : objects(write(m_request))[u"qpdf"][1].toObject()) {
        const QJsonObject value = object[u"value"].toObject();
        if (value[u"/Subtype"].toString() != u"/Link")
            continue;
        if (value.contains(u"/Dest"_s))
            ++inside;
        const QString uri = value[u"/A"][u"/URI"].toString();
        if (!uri.isEmpty()) {
            ++uris;
            QVERIFY2(uri.contains(u"https://www.rfc-editor.org/rfc/rfc"_s), qPrintable(uri));
        }
    }
    int references = 0;
    for (const ReportFinding &finding : m_request.documents.first().findings)
        references += int(finding.evidence.size());
    QVERIFY(inside >= references);
    QVERIFY(uris >= m_request.documents.first().findings.size() / 2);
    QVERIFY(!all.contains(u"/JavaScript"_s));
}

void TestPdfFile::pageLabels()
{
    const QJsonArray labels = objects(write(m_request))[u"pagelabels"].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0][u"label"][u"/P"].toString(), u"u:Cover"_s);
    QCOMPARE(labels[1][u"index"].toInt(), 1);
    QCOMPARE(labels[1][u"label"][u"/S"].toString(), u"/D"_s);
    QCOMPARE(labels[1][u"label"][u"/St"].toInt(), 2);
}

/// Point 84: the attachment is the JSON whose SHA-256 is printed.
void TestPdfFile::attachmentIsTheEvidence()
{
    const QString file = write(m_request);
    QVERIFY(told(u"qpdf"_s, {u"--list-attachments"_s, file}).contains(u"evidence.json"_s));
    QProcess show;
    show.start(u"qpdf"_s, {u"--show-attachment=evidence.json"_s, file});
    QVERIFY(show.waitForFinished());
    const QByteArray attached = show.readAllStandardOutput();
    QCOMPARE(attached, m_request.evidence);
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(attached, QCryptographicHash::Sha256).toHex());
    QString text = told(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    text.remove(QRegularExpression(u"\\s"_s));
    QCOMPARE(text.count(u"SHA-256"_s + digest), 2); // on the cover and where the method is told
    const QJsonObject json = QJsonDocument::fromJson(attached).object();
    QCOMPARE(json[u"format"].toString(), u"gatepost-audits"_s);
}

void TestPdfFile::withoutAttachment_data()
{
    QTest::addColumn<bool>("archival");
    QTest::addColumn<QString>("says");
    QTest::newRow("not wanted") << false << u"The observations are not attached to this file."_s;
    QTest::newRow("PDF/A") << true << u"this file is PDF/A-1b, which allows no attachments."_s;
}

/// Point 89: PDF/A-1b has no attachment, and the pages say why.
void TestPdfFile::withoutAttachment()
{
    QFETCH(bool, archival);
    QFETCH(QString, says);
    PrintRequest request = m_request;
    request.settings.archival = archival;
    request.settings.attach = archival; // wanted, but not possible
    const QString file = write(request);
    QVERIFY(told(u"qpdf"_s, {u"--list-attachments"_s, file}).contains(u"no embedded files"_s));
    const QString text = told(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).simplified();
    QVERIFY(text.contains(says));
    const QString info = told(u"pdfinfo"_s, {file});
    QCOMPARE(info.contains(QRegularExpression(u"PDF version: +1\\.4"_s)), archival);
    QCOMPARE(told(u"pdfinfo"_s, {u"-meta"_s, file}).contains(u"<pdfaid:part>1</pdfaid:part>"_s), archival);
    const QString all = QString::fromUtf8(QJsonDocument(objects(file)).toJson(QJsonDocument::Compact));
    QCOMPARE(all.contains(u"/OutputIntents"_s), archival);
}

/// Point 88: the same input and date give the same octets.
void TestPdfFile::sameOctets()
{
    const auto first = pdfReport(m_request);
    const auto second = pdfReport(m_request);
    QVERIFY(first && second);
    QCOMPARE(*first == *second, true);
    PrintRequest later = m_request;
    later.settings.madeAt = later.settings.madeAt.addDays(1);
    QVERIFY(*pdfReport(later) != *first);
}

void TestPdfFile::sourceDate()
{
    qputenv("SOURCE_DATE_EPOCH", "1795428000");
    QCOMPARE(reportDate(), QDateTime::fromSecsSinceEpoch(1795428000, Qt::UTC));
    qputenv("SOURCE_DATE_EPOCH", "yesterday");
    QVERIFY(std::abs(reportDate().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(std::abs(reportDate().secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

/// Point 83: stopped at the first, the second … question for it, until none is asked any more.
void TestPdfFile::cancelledAnywhere()
{
    const PrintRequest request = requestOf(manyHosts(2));
    int stops = 0;
    for (;; ++stops) {
        int asked = 0;
        int before = 0;
        bool backwards = false;
        const auto octets = pdfReport(request, [&](int permille) {
            backwards = backwards || permille < before;
            before = permille;
            return asked++ < stops;
        });
        QVERIFY(!backwards);
        if (octets)
            break;
        QVERIFY(octets.error().cancelled);
        QVERIFY(!octets.error().text.isEmpty());
    }
    QVERIFY(stops > 10);
}

/// Laid out and painted in one thread, looked at in another after that one has ended: fonts belong to threads.
void TestPdfFile::usedInOtherThreads()
{
    ReportPagesPtr pages;
    QByteArray there;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        pages = ReportPages::layOut(m_request);
        there = *pdfReport(*pages);
    }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QVERIFY(pages->count() > 5);
    const QImage cover = pages->image(0, 60);
    QCOMPARE(cover, ReportPages::layOut(m_request)->image(0, 60));
    QVERIFY(*pdfReport(m_request) == there);
}

/// What the wizard does: in a thread of its own, into a file that is there as a whole.
void TestPdfFile::exported()
{
    const QTemporaryDir folder;
    const PageMaker maker;
    ExportJob job(&maker);
    QSignalSpy told(&job, &ExportJob::progressed);
    QSignalSpy done(&job, &ExportJob::finished);
    const auto seen = std::make_shared<const Observation>(synthetic::observed(manyHosts(12)));
    ExportPlan plan;
    for (int i = 0; i < 20; ++i)
        plan.audits << JudgedAudit{seen, std::make_shared<const Assessment>(assess(*seen, synthetic::today()))};
    plan.choices.format = ExportFormat::Pdf;
    plan.file = folder.filePath(u"out.pdf"_s);
    int beats = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
    beat.start(1);
    job.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60'000);
    QVERIFY(told.size() > 5);
    QVERIFY2(beats > 10, qPrintable(QString::number(beats))); // this loop went on meanwhile
    const auto result = done.first().first().value<ExportResult>();
    QVERIFY(result.pages > 5);
    QVERIFY(printed::told(u"qpdf"_s, {u"--check"_s, plan.file}).contains(u"No syntax"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.pdf"_s});
}

QTEST_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
