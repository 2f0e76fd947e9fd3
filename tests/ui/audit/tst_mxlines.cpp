// The MX comparison line by line: which line covers which host, the story of a host, what has to be known first, and
// the parts of an assumption that last. The numbers are those of the acceptance points.
#include "core/audit/assess.h"
#include "core/audit/senders/coverage.h"
#include "core/audit/wording.h"
#include "tests/support/synthetic.h"
#include "ui/audit/hostsmodel.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/mxpicture.h"
#include "ui/shared/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

Host host(const QByteArray &name, int preference, int validDays = 90)
{
    Host out;
    out.name = name;
    out.preference = preference;
    out.certificate.validUntilDays = validDays;
    return out;
}

/// The example of the design: mx1 is good for a week, mx2 is not listed, backup shows another name.
Domain example()
{
    Domain out;
    out.policy = policyText(PolicyMode::Enforce, {"mx1.example.test", "*.relay.test", "unused.example.test"});
    out.hosts << host("mx1.example.test", 10, 7) << host("mx2.example.test", 20) << host("backup.relay.test", 30);
    out.hosts.last().certificate.names = {"relay7.provider.test"};
    return out;
}

Domain many(int hosts, int lines)
{
    Domain out;
    QList<QByteArray> patterns;
    for (int i = 0; i < hosts; ++i) {
        const QByteArray name =
            "mx" + QByteArray::number(i) + (i % 5 == 4 ? ".a-rather-long-name.provider.test" : ".mail.example.test");
        out.hosts << host(name, 10 * (i / 5));
        if (i % 2 == 0 && patterns.size() < lines / 2)
            patterns << name;
    }
    while (patterns.size() < lines)
        patterns << "relay" + QByteArray::number(patterns.size()) + ".mail.example.test";
    out.policy = policyText(PolicyMode::Enforce, patterns);
    return out;
}

} // namespace

class TestMxLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wordsAndMarks42();
    void changedRows43();
    void remembered45();
    void maxAge45();
    void fiftyHosts47();
    void keys48();
    void oneSelection48();
    void states_data();
    void states();
    void hostThatWasNeverAsked();
    void hostileNames();
    void photographs();

private:
    void show(const Domain &domain);
    QAbstractItemModel *model() const { return m_page->byLine()->model(); }
    std::unique_ptr<MxComparison> m_page;
    AssessmentPtr m_judged;
};

void TestMxLines::init()
{
    m_page = std::make_unique<MxComparison>();
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMxLines::cleanup()
{
    m_page.reset();
}

void TestMxLines::show(const Domain &domain)
{
    const auto seen = std::make_shared<const Observation>(observed(domain));
    m_judged = std::make_shared<const Assessment>(assess(*seen, today()));
    m_page->update(nullptr, nullptr);
    m_page->update(seen, m_judged);
}

/// Point 42, in the table of lines.
/// Each state has a word of its own and, where it matters, a mark of its own.
void TestMxLines::wordsAndMarks42()
{
    Domain domain = example();
    domain.hosts << host("a.b.relay.test", 40);
    show(domain);
    QCOMPARE(model()->rowCount(), 4);
    QCOMPARE(model()->columnCount(), 3);
    const auto cell = [this](int row, int column) { return model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), QStringLiteral("exact"));
    QCOMPARE(cell(2, 1), QStringLiteral("wildcard"));
    QCOMPARE(cell(3, 1), QStringLiteral("nearest miss"));
    QCOMPARE(cell(0, 2), QStringLiteral("no"));
    QCOMPARE(model()->index(3, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("40 a.b.relay.test, line *.relay.test: nearest miss"));
    QSet<int> marks;
    for (const Coverage coverage : {Coverage::NotCompared, Coverage::None, Coverage::NearestMiss, Coverage::Exact})
        marks << int(coverageEffect(coverage));
    QCOMPARE(marks.size(), 4);
    m_page->byLine()->setCurrentIndex(model()->index(3, 1));
    QVERIFY2(m_page->detail().contains(QStringLiteral("*.relay.test covers one label; a.b.relay.test has more")),
             qPrintable(m_page->detail()));
}

/// Point 43: what is assumed changes the rows it is about and no other, and they say so; nothing is asked.
void TestMxLines::changedRows43()
{
    show(example());
    m_page->whatIfButton()->setChecked(true);
    m_page->byLine()->setCurrentIndex(model()->index(1, 0));
    QVERIFY(m_page->detail().contains(QStringLiteral("No line matches mx2.example.test. mx1.example.test is close")));
    m_page->linesEdit()->appendPlainText(QStringLiteral("mx2.example.test"));
    for (int row = 0; row < 3; ++row) {
        const QString text = m_page->matrix()->model()->index(row, HostsModel::Sender).data().toString();
        QCOMPARE(text.contains(QStringLiteral("(changed)")), row == 1);
    }
    QCOMPARE(model()->columnCount(), 4);
    QVERIFY(!m_page->detail().isEmpty());
    QVERIFY2(m_page->minimumSizeHint().height() <= 400,
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
    m_page->reset();
    QCOMPARE(model()->columnCount(), 3);
    QVERIFY(!m_page->matrix()->model()->index(1, HostsModel::Sender).data().toString().contains(u'('));
}

/// Point 45: until when is last seen and max_age.
void TestMxLines::remembered45()
{
    show(example());
    m_page->whatIfButton()->setChecked(true);
    QVERIFY(m_page->memory()->isEnabled());
    m_page->linesEdit()->appendPlainText(QStringLiteral("mx2.example.test"));
    m_page->memory()->setCurrentIndex(1);
    QVERIFY(m_page->shown()->whatIf.lens.remembered);
    const QString until = dateText(today().addSecs(604'800)); // last seen and max_age
    QVERIFY2(m_page->banner().contains(until), qPrintable(m_page->banner()));
    m_page->reset();
    QCOMPARE(m_page->memory()->currentIndex(), 0);
}

/// Point 45: another max_age, another day.
void TestMxLines::maxAge45()
{
    show(example());
    m_page->whatIfButton()->setChecked(true);
    m_page->maxAgeEdit()->setValue(30);
    QCOMPARE(m_page->shown()->compared->maxAgeSeconds, 30 * 86'400);
    QCOMPARE(m_page->shown()->source, PolicySource::Assumed);
    QCOMPARE(m_judged->compared->maxAgeSeconds, 604'800); // what was found stays
}

/// Point 47, in the table of lines: it scrolls.
void TestMxLines::fiftyHosts47()
{
    show(many(50, 20));
    QCOMPARE(model()->rowCount(), 50);
    QCOMPARE(model()->columnCount(), 20);
    m_page->setLinesShown();
    QTRY_VERIFY(m_page->byLine()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(m_page->byLine()->rowHeight(0), m_page->byLine()->rowHeight(49));
    m_page->byLine()->setCurrentIndex(model()->index(49, 19));
    const MxPicture *picture = m_page->picture(); // its group: 50 hosts are folded
    QVERIFY(picture->nodes().nodes[picture->current()].hosts.contains(49));
    QElapsedTimer timer;
    timer.start();
    m_page->sender()->setCurrentIndex(1);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestMxLines::keys48()
{
    show(example());
    m_page->setLinesShown();
    m_page->byLine()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(m_page->byLine(), Qt::Key_Down);
    QTest::keyClick(m_page->byLine(), Qt::Key_Right);
    QCOMPARE(m_page->byLine()->currentIndex(), model()->index(1, 1));
    QVERIFY(m_page->detail().startsWith(QStringLiteral("mx2.example.test")));
}

void TestMxLines::oneSelection48()
{
    show(example());
    m_page->byLine()->setCurrentIndex(model()->index(2, 1));
    QCOMPARE(m_page->matrix()->currentIndex().row(), 2);
    QCOMPARE(m_page->picture()->currentHost(), 2);
    QTest::keyClick(m_page->picture(), Qt::Key_Up);
    QCOMPARE(m_page->byLine()->currentIndex().row(), 1);
    QVERIFY(m_page->detail().startsWith(QStringLiteral("mx2.example.test")));
}

void TestMxLines::states_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("recordSeen");
    QTest::addColumn<bool>("hosts");
    QTest::addColumn<QString>("says");
    const QByteArray good = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    const QByteArray id = "1";
    QTest::newRow("usual") << good << id << true << true << QString();
    QTest::newRow("no policy") << QByteArray() << QByteArray() << true << true
                               << QStringLiteral("No policy that senders can use: they deliver without checking who "
                                                 "answers.");
    QTest::newRow("policy unknown") << good << id << false << true
                                    << QStringLiteral("Whether a policy is published is not known.");
    QTest::newRow("no MX host") << good << id << true << false << QStringLiteral("No MX host is known.");
}

void TestMxLines::states()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, id);
    QFETCH(bool, recordSeen);
    QFETCH(bool, hosts);
    QFETCH(QString, says);
    Domain domain;
    domain.policy = policy;
    domain.id = id;
    domain.recordSeen = recordSeen;
    if (hosts)
        domain.hosts << host("mx1.example.test", 10);
    show(domain);
    QCOMPARE(m_page->state(), says);
}

void TestMxLines::hostThatWasNeverAsked()
{
    show(example());
    m_page->whatIfButton()->setChecked(true);
    m_page->hostsEdit()->setPlainText(QStringLiteral("5 new.relay.test"));
    m_page->byLine()->setCurrentIndex(model()->index(0, 1));
    QVERIFY2(m_page->detail().contains(QStringLiteral("Assumed, and not tested yet.")), qPrintable(m_page->detail()));
}

void TestMxLines::hostileNames()
{
    Domain domain = example();
    domain.hosts << host("<b>x</b>\xE2\x80\xAE.example.test", 40);
    show(domain);
    m_page->byLine()->setCurrentIndex(model()->index(3, 0));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString header = model()->headerData(3, Qt::Vertical).toString();
    QVERIFY(!header.isEmpty());
    for (const QString &text : {m_page->detail(), header})
        QVERIFY2(!text.contains(QChar(0x202E)) && text.contains(QStringLiteral("<b>x</b>")), qPrintable(text));
}

/// With GATEPOST_PICTURES set to a folder, leaves pictures there; always, all views draw in both themes.
void TestMxLines::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    const auto photograph = [&](const QString &name) {
        QCoreApplication::processEvents();
        const QPixmap picture = m_page->grab();
        return !picture.isNull() && (folder.isEmpty() || picture.save(QStringLiteral("%1/%2.png").arg(folder, name)));
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QString end = theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const int count : {3, 12, 50}) {
            show(count == 3 ? example() : many(count, count == 12 ? 6 : 20));
            m_page->byLine()->setCurrentIndex(model()->index(1, 0));
            m_page->setLinesShown();
            QVERIFY(photograph(QStringLiteral("lines-%1-%2").arg(count).arg(end)));
            m_page->setPictureShown(true);
            QVERIFY(photograph(QStringLiteral("picture-%1-%2").arg(count).arg(end)));
            m_page->setPictureShown(false);
            m_page->whatIfButton()->setChecked(true);
            m_page->linesEdit()->appendPlainText(QStringLiteral("mx2.example.test"));
            QVERIFY(photograph(QStringLiteral("whatif-%1-%2").arg(count).arg(end)));
            m_page->whatIfButton()->setChecked(false);
        }
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestMxLines)
#include "tst_mxlines.moc"
