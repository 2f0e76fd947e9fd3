// The HTML report in a real browser: nothing is fetched, nothing runs, an accessibility checker has nothing to say, and
// nothing is wider than the screen or the sheet.
#include "core/audit/assess.h"
#include "core/report/htmlreport.h"
#include "tests/browser/browser.h"
#include "tests/support/synthetic.h"
#include <QJsonArray>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

const QString chromium = QStringLiteral("chromium");

/// The smallest picture there is.
QByteArray onePixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
}

synthetic::Domain domainOf(int hosts, int refused)
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"*.example.test"});
    for (int i = 0; i < hosts; ++i) {
        synthetic::Host host;
        host.name = "mx" + QByteArray::number(i) + ".example.test";
        host.preference = 10 * (i + 1);
        host.startTls = i >= refused;
        domain.hosts << host;
    }
    return domain;
}

} // namespace

class TestHtmlBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void checkerFindsFaults();
    void requestsAreSeen();
    void report_data();
    void report();

private:
    QStringList violations();
    QString write(const QByteArray &html);

    std::unique_ptr<Browser> m_browser;
    QTemporaryDir m_folder;
    QTcpServer m_outside; ///< where a picture of a hostile page would be fetched from
    int m_connections = 0;
    QString m_axe;
};

void TestHtmlBrowser::initTestCase()
{
    QFile axe(QStringLiteral(GATEPOST_AXE));
    QVERIFY2(axe.open(QIODevice::ReadOnly), "axe-core is missing; ./dev test fetches it");
    m_axe = QString::fromUtf8(axe.readAll());
    m_browser = std::make_unique<Browser>();
    QVERIFY(m_browser->start(QStandardPaths::findExecutable(chromium)));
    QVERIFY(m_outside.listen(QHostAddress::LocalHost));
    connect(&m_outside, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_outside.nextPendingConnection()) {
            ++m_connections;
            delete socket;
        }
    });
}

QString TestHtmlBrowser::write(const QByteArray &html)
{
    static int number = 0;
    const QString name = m_folder.filePath(QStringLiteral("report%1.html").arg(++number));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(html) == html.size() ? name : QString();
}

QStringList TestHtmlBrowser::violations()
{
    if (m_browser->evaluate(u"typeof axe"_s).toString() != u"object")
        m_browser->evaluate(m_axe);
    const QJsonValue found = m_browser->evaluate(
        u"axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
        "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')))"_s,
        true);
    if (!found.isArray())
        return {u"the checker did not run: "_s + m_browser->error()};
    QStringList out;
    for (const QJsonValue &one : found.toArray())
        out << one.toString();
    return out;
}

void TestHtmlBrowser::checkerFindsFaults()
{
    QVERIFY(m_browser->open(write("<!DOCTYPE html><html><title>x</title><p style='color:#ccc;background:#fff'>pale</p>"
                                  "<img src='data:,'></html>")));
    const QString found = violations().join(u' ');
    for (const auto &rule : {u"html-has-lang"_s, u"color-contrast"_s, u"image-alt"_s})
        QVERIFY2(found.contains(rule), qPrintable(found));
}

void TestHtmlBrowser::requestsAreSeen()
{
    const QString address = QStringLiteral("http://127.0.0.1:%1/x.png").arg(m_outside.serverPort());
    QVERIFY(m_browser->open(write("<!DOCTYPE html><img src='" + address.toLatin1() + "'>")));
    QVERIFY(m_browser->requests().contains(address));
    QVERIFY(m_connections > 0);
    m_connections = 0;
}

void TestHtmlBrowser::report_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto page = [](const synthetic::Domain &domain, const ReportOptions &options = {}) {
        const Observation seen = synthetic::observed(domain);
        return htmlReport({reportDocument(seen, assess(seen, synthetic::today()), options)});
    };
    QTest::newRow("perfect") << page(domainOf(2, 0));
    QTest::newRow("refused") << page(domainOf(3, 2));
    synthetic::Domain ignored = domainOf(1, 0);
    ignored.policy = "version: STSv2\r\nmode: enforce\r\n";
    QTest::newRow("ignored") << page(ignored);
    QTest::newRow("not published") << page(synthetic::Domain{});
    QTest::newRow("many hosts") << page(domainOf(50, 20));

    ReportOptions full;
    full.sections = {allReportSections.begin(), allReportSections.end()};
    full.detail = ReportDetail::Engineer;
    full.marking = u"Confidential"_s;
    full.organisation = u"例示株式会社 Beispiel-Aktiengesellschaft"_s;
    full.author = u"Mail operations"_s;
    full.note = u"One line.\nAnother one."_s;
    full.logo = {onePixel(), 1, 1};
    full.filter.effects = {Effect::Blocks};
    full.redaction.own = true;
    full.accepted = {
        {u"example.test"_s, u"smtp-starttls-missing"_s, u"mx0.example.test"_s, u"Ann"_s, u"old"_s, QDate(2030, 1, 1)}};
    QTest::newRow("everything") << page(domainOf(3, 2), full);
    ReportOptions little;
    little.sections = {};
    QTest::newRow("nothing but the method") << page(domainOf(3, 2), little);

    synthetic::Domain hostile = domainOf(2, 0);
    const QByteArray picture = "http://127.0.0.1:" + QByteArray::number(m_outside.serverPort()) + "/";
    const QByteArray bad = "<script>document.title='owned'</script><img src=" + picture + "a.png><style>@import '" +
                           picture + "b.css'</style>\"'><iframe src=" + picture + "></iframe>";
    hostile.policy = "version: STSv1\r\nmode: " + bad + "\r\n" + bad + ": x\r\nmx: " + bad +
                     "\r\nmx: " + QByteArray(3000, 'm') + "\r\n";
    hostile.contentType = bad.left(60);
    ReportOptions words;
    words.title = QString::fromUtf8(bad).left(120);
    words.note = QString::fromUtf8(bad);
    QTest::newRow("hostile strings") << page(hostile, words);

    synthetic::Domain longNames = domainOf(1, 0);
    longNames.hosts[0].name =
        QByteArray(60, 'a') + "." + QByteArray(60, 'b') + "." + QByteArray(60, 'c') + ".example.test";
    longNames.policy = synthetic::policyText(PolicyMode::Enforce, {QByteArray(60, 'a') + ".example.test"});
    QTest::newRow("long names") << page(longNames);

    const Observation seen = synthetic::observed(domainOf(2, 1));
    ReportDocument arabic = reportDocument(seen, assess(seen, synthetic::today()));
    arabic.language = u"ar"_s;
    arabic.rightToLeft = true;
    QTest::newRow("right to left") << htmlReport({arabic});
    ReportOptions since;
    const Observation before = synthetic::observed(domainOf(3, 0));
    since.earlier = {std::make_shared<const Observation>(before),
                     std::make_shared<const Assessment>(assess(before, synthetic::today()))};
    QTest::newRow("comparison") << htmlReport({reportDocument(seen, assess(seen, synthetic::today()), since)});
    ReportDocument other = reportDocument(seen, assess(seen, synthetic::today()));
    other.domain = u"other.test"_s;
    QTest::newRow("two domains") << htmlReport({reportDocument(seen, assess(seen, synthetic::today())), other});
}

void TestHtmlBrowser::report()
{
    QFETCH(QByteArray, html);
    const QString file = write(html);
    const QString pictures = qEnvironmentVariable("GATEPOST_BROWSER_SHOTS"); // a folder, for people to look
    QVERIFY(m_browser->open(file));
    QVERIFY(m_browser->evaluate(u"document.title"_s).toString() != u"owned");
    QCOMPARE(m_browser->evaluate(u"document.scripts.length"_s).toInt(), 0);
    QVERIFY(m_browser->evaluate(u"getComputedStyle(document.body).maxWidth"_s).toString() !=
            u"none"); // the style holds
    for (const auto &[medium, scheme, width] :
         {std::tuple(u"screen"_s, u"light"_s, 1280), std::tuple(u"screen"_s, u"dark"_s, 1280),
          std::tuple(u"screen"_s, u"light"_s, 400), std::tuple(u"print"_s, u"light"_s, 700)}) {
        m_browser->setMedia(medium, scheme);
        m_browser->setWidth(width);
        QCOMPARE(violations().join(u'\n'), QString());
        const int wide = m_browser->evaluate(u"document.documentElement.scrollWidth"_s).toInt();
        QVERIFY2(wide <= width, qPrintable(QStringLiteral("%1 pixels of %2, %3").arg(wide).arg(width).arg(medium)));
        if (!pictures.isEmpty())
            QVERIFY(m_browser->shoot(QStringLiteral("%1/%2-%3-%4-%5.png")
                                         .arg(pictures, QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'),
                                              medium, scheme, QString::number(width))));
    }
    QVERIFY(m_browser->printed().startsWith("%PDF-"));
    for (const QString &request : m_browser->requests())
        QVERIFY2(request == QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) ||
                     request.startsWith(u"data:image/png"),
                 qPrintable(request));
    QCOMPARE(m_connections, 0);
}

int main(int argc, char **argv)
{
    const bool there =
        !QStandardPaths::findExecutable(chromium).isEmpty() && QFile::exists(QStringLiteral(GATEPOST_AXE));
    if (!there && !qEnvironmentVariableIsSet("GATEPOST_REQUIRE_BROWSER")) {
        fprintf(stderr, "There is no chromium or no axe-core here; ./dev test fetches both.\n");
        return 77; // told to ctest as left out
    }
    QCoreApplication app(argc, argv);
    TestHtmlBrowser test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_htmlbrowser.moc"
