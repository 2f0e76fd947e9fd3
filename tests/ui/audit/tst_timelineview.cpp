// The Timeline tab: chart and table of one selection, keys, palettes, directions, pictures to keep, what a screen
// reader finds. The numbers are those of the acceptance points.
#include "core/audit/assess.h"
#include "tests/support/synthetic.h"
#include "ui/audit/timelinechart.h"
#include "ui/audit/timelinemodel.h"
#include "ui/audit/timelineview.h"
#include "ui/shared/theme.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

namespace {

Domain example(int hosts = 4)
{
    Domain out;
    out.policyCertificateDays = 52;
    QList<QByteArray> lines;
    constexpr int ends[] = {5, 12, 71, 160, -3, 30};
    for (int i = 0; i < hosts; ++i) {
        Host host;
        host.name = "mx" + QByteArray::number(i + 1) +
                    (i % 4 == 3 ? ".a-rather-long-name.mailrelay.provider.test" : ".example.test");
        host.preference = 10 * (i + 1);
        host.certificate.validFromDays = -60;
        host.certificate.validUntilDays = ends[i % 6];
        lines << host.name;
        out.hosts << host;
    }
    out.policy = policyText(PolicyMode::Enforce, lines);
    return out;
}

/// Layouts and drawings that were put off are done.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

TimelineExtras extras()
{
    TimelineExtras out;
    out.earlierPolicies << RememberedPolicy{StsPolicy{PolicyMode::Enforce, 30 * 86'400, patterns({"mx1.example.test"})},
                                            "old", today().addDays(-2)};
    out.acceptedRisks << AcceptedRisk{u"example.test"_s, u"mx-cert-expiring"_s, u"mx1.example.test"_s,
                                      u"Ann"_s,          u"renewed by hand"_s,  today().date().addDays(40)};
    out.earlierCertificates << EarlierCertificate{DomainName::fromDns("mx3.example.test"), today().addDays(-150),
                                                  today().addDays(-60)};
    out.plan << PlannedStep{u"enforce for 30 days"_s, today().date().addDays(7)};
    return out;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void empty();
    void nextEndIsSeen_data();
    void nextEndIsSeen();
    void keys90_data();
    void keys90();
    void twin91();
    void screenReader91();
    void shapes42();
    void themes93();
    void mirrored95();
    void files();
    void hostile();
    void model();
    void photographs();

private:
    void show(const Domain &domain, const TimelineExtras &more = {});
    std::unique_ptr<TimelineView> m_page;
    AssessmentPtr m_judged;
};

void TestTimelineView::init()
{
    m_page = std::make_unique<TimelineView>();
    m_page->resize(820, 420);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTimelineView::cleanup()
{
    m_page.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(Theme::System);
}

void TestTimelineView::show(const Domain &domain, const TimelineExtras &more)
{
    const auto seen = std::make_shared<const Observation>(observed(domain));
    m_judged = std::make_shared<const Assessment>(assess(*seen, today()));
    m_page->setExtras(more);
    m_page->update(seen, m_judged);
}

void TestTimelineView::empty()
{
    m_page->update(nullptr, nullptr);
    QVERIFY(!m_page->chart()->isVisible());
    Observation seen;
    seen.domain = DomainName::fromDns("example.test");
    m_page->update(std::make_shared<const Observation>(seen),
                   std::make_shared<const Assessment>(assess(seen, today())));
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().startsWith(u"Nothing that ends is known"_s));
    QVERIFY(said);
    QVERIFY(!m_page->chart()->isVisible());
}

void TestTimelineView::nextEndIsSeen_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("ends");
    for (const int days : {30, 90, 365}) {
        for (const int ends : {1, 29, 89, 200, 700})
            QTest::addRow("%d days, ends in %d", days, ends) << days << ends;
    }
}

void TestTimelineView::nextEndIsSeen()
{
    QFETCH(int, days);
    QFETCH(int, ends);
    Domain domain;
    domain.policyCertificateDays = ends;
    show(domain);
    m_page->setDays(days);
    const auto [begin, end] = m_page->chart()->range();
    QVERIFY(begin < today());
    QVERIFY(end > today().addDays(ends));
    QVERIFY(end >= today().addDays(days));
}

void TestTimelineView::keys90_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestTimelineView::keys90()
{
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    show(example(), extras());
    TimelineChart *chart = m_page->chart();
    chart->setFocus();
    QTRY_VERIFY(chart->hasFocus());
    QCOMPARE(chart->current(), *m_page->timeline().first); // focus begins at what ends first
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->current(), 1);
    QVERIFY(m_page->detail().contains(u"mx1.example.test"_s));
    const QDateTime before = m_page->timeline().rows[chart->current()].until;
    QTest::keyClick(chart, mirrored ? Qt::Key_Left : Qt::Key_Right); // to the bar that ends next
    QVERIFY(m_page->timeline().rows[chart->current()].until >= before);
    QVERIFY(chart->current() != 1);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Down);
    QSignalSpy wanted(m_page.get(), &TimelineView::evidenceWanted);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<EvidenceRef>().path, u"hosts/0/probes/0"_s);
    QTest::keyClick(chart, Qt::Key_End); // a planned step: nothing rests on evidence
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestTimelineView::twin91()
{
    show(example(), extras());
    m_page->chart()->setFocus();
    QTest::keyClick(m_page->chart(), Qt::Key_Home);
    QTest::keyClick(m_page->chart(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_page->isTableShown() && m_page->table()->isVisible());
    QCOMPARE(m_page->table()->currentIndex().row(), 0); // one selection
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QCOMPARE(m_page->chart()->current(), 1);
    QCOMPARE(m_page->table()->model()->rowCount(), int(m_page->timeline().rows.size()));
    QTest::keyClick(m_page->table(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_page->chart()->isVisible());
    m_page->copyTable();
    QCOMPARE(QApplication::clipboard()->text(), timelineTable(m_page->timeline()));
}

void TestTimelineView::screenReader91()
{
    QAccessible::setActive(true);
    show(example(), extras());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_page->chart());
    QVERIFY(chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Timeline"_s);
    QVERIFY(chart->text(QAccessible::Description).contains(m_page->timeline().title));
    QAccessibleInterface *table = chart->child(chart->childCount() - 1);
    QVERIFY(table && table->isValid() && table->tableInterface());
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->parent(), chart);
    QCOMPARE(table->tableInterface()->rowCount(), int(m_page->timeline().rows.size()));
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, TimelineModel::State);
    QVERIFY(cell);
    const QString spoken = cell->text(QAccessible::Name);
    QVERIFY2(spoken.startsWith(u"Certificate of mx1.example.test, State, At risk: ends in 5 day"_s),
             qPrintable(spoken));
    QCOMPARE(cell->parent(), table);
    QCOMPARE(table->indexOfChild(cell), TimelineModel::ColumnCount + TimelineModel::State);
    show(example(1)); // cells that are gone say so
    QVERIFY(!table->tableInterface()->cellAt(8, 0));
    QAccessible::setActive(false);
}

/// Without colours a policy, a risk, a plan and the three states of a certificate still look different.
void TestTimelineView::shapes42()
{
    Domain domain = example(6);
    show(domain, extras());
    m_page->resize(900, 700);
    m_page->setDays(30);
    settle();
    QTRY_VERIFY(m_page->chart()->isDrawn());
    const QImage grey = m_page->chart()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QList<QByteArray> seen;
    for (int row = 0; row < m_page->timeline().rows.size(); ++row) {
        const QRect box = m_page->chart()->rowBox(row);
        // the first strip behind today, where every bar that goes on is drawn
        const int x = int(m_page->chart()->xAxis->coordToPixel(double(today().addDays(2).toSecsSinceEpoch())));
        QByteArray strip;
        const QImage part = grey.copy(x, box.top() + 4, 12, box.height() - 8);
        for (int y = 0; y < part.height(); ++y) {
            for (int at = 0; at < part.width(); ++at)
                strip += part.pixelColor(at, y).lightness() < 210 ? '#' : '.';
        }
        seen << strip;
    }
    const auto stripOf = [&](TimelineKind kind) {
        for (int row = 0; row < seen.size(); ++row) {
            if (m_page->timeline().rows[row].kind == kind)
                return seen[row];
        }
        return QByteArray();
    };
    QSet<QByteArray> different;
    for (const TimelineKind kind : {TimelineKind::MxCertificate, TimelineKind::LivePolicy, TimelineKind::EarlierPolicy,
                                    TimelineKind::AcceptedRisk, TimelineKind::PlannedStep})
        different.insert(stripOf(kind));
    QCOMPARE(different.size(), 5);
}

void TestTimelineView::themes93()
{
    show(example(), extras());
    QImage pictures[2];
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        settle();
        QTRY_VERIFY(m_page->chart()->isDrawn());
        const QImage picture = m_page->chart()->grab().toImage();
        const bool dark = theme == Theme::Dark;
        QCOMPARE(picture.pixelColor(2, picture.height() - 3).lightness() < 128, dark); // without a restart
        pictures[dark ? 1 : 0] = picture;
    }
    QVERIFY(pictures[0] != pictures[1]);
}

void TestTimelineView::mirrored95()
{
    show(example(), extras());
    QVERIFY(!m_page->chart()->xAxis->rangeReversed());
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_page->chart()->xAxis->rangeReversed());
    QVERIFY(m_page->chart()->yAxis2->visible() && !m_page->chart()->yAxis->visible());
}

void TestTimelineView::files()
{
    show(example(), extras());
    applyTheme(Theme::Dark);
    QTemporaryDir folder;
    const QString png = folder.filePath(u"a.png"_s);
    const QString svg = folder.filePath(u"a.svg"_s);
    QCOMPARE(m_page->saveAs(png), QString());
    QCOMPARE(m_page->saveAs(svg), QString());
    const QImage picture(png);
    QVERIFY(picture.width() >= 1000);
    QVERIFY(picture.pixelColor(3, 3).lightness() > 240); // always light
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("<svg") && text.contains("mx1.example.test") && !text.contains("<image"));
    QVERIFY(!m_page->saveAs(folder.filePath(u"none/a.png"_s)).isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"none/a.png"_s)));
    m_page->copyPicture();
    QVERIFY(!QApplication::clipboard()->image().isNull());
}

void TestTimelineView::hostile()
{
    Domain domain = example();
    domain.hosts[0].name = "<b>x</b>\xE2\x80\xAE.example.test";
    show(domain, extras());
    m_page->chart()->setCurrent(1);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY2(m_page->detail().contains(u"<b>x</b>"_s) && !m_page->detail().contains(QChar(0x202E)),
             qPrintable(m_page->detail()));
}

void TestTimelineView::model()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Observation seen = observed(example());
    model.update(timelineOf(seen, assess(seen, today()), extras()));
    model.update(timelineOf(seen, assess(seen, today().addDays(1)), extras()));
    model.update({});
    QCOMPARE(model.rowCount(), 0);
}

/// With GATEPOST_PICTURES set to a folder, leaves pictures there.
void TestTimelineView::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    const auto photograph = [&](const QString &name) {
        settle();
        const QPixmap picture = m_page->grab();
        return !picture.isNull() && (folder.isEmpty() || picture.save(u"%1/timeline-%2.png"_s.arg(folder, name)));
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QString end = theme == Theme::Dark ? u"dark"_s : u"light"_s;
        for (const int days : {30, 90, 365}) {
            show(example(6), extras());
            m_page->resize(820, 520);
            m_page->setDays(days);
            m_page->chart()->setCurrent(2);
            QVERIFY(photograph(u"%1-%2"_s.arg(days).arg(end)));
        }
        show(example(50), extras());
        QVERIFY(photograph(u"50-hosts-%1"_s.arg(end)));
        m_page->setTableShown(true);
        QVERIFY(photograph(u"table-%1"_s.arg(end)));
        m_page->setTableShown(false);
    }
    applyTheme(Theme::Light);
    m_page->setLayoutDirection(Qt::RightToLeft);
    show(example(6), extras());
    m_page->setDays(90);
    QVERIFY(photograph(u"rtl"_s));
    m_page->setLayoutDirection(Qt::LeftToRight);
    m_page->resize(560, 420);
    QVERIFY(photograph(u"narrow"_s));
    if (!folder.isEmpty()) {
        QCOMPARE(m_page->saveAs(folder + u"/timeline-saved.svg"_s), QString());
        QCOMPARE(m_page->saveAs(folder + u"/timeline-saved.png"_s), QString());
    }
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
