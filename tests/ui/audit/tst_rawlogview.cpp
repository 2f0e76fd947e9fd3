// The Raw log tab: filters that say what they hide, search, what stands behind an entry, copies, a file, live growth.
// The numbers are those of the acceptance points.
#include "app/labprofile.h"
#include "core/audit/auditqueue.h"
#include "core/lab/labthread.h"
#include "ui/audit/rawlogmodel.h"
#include "ui/audit/rawlogview.h"
#include "ui/shared/theme.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestRawLogView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void empty();
    void filters31_data();
    void filters31();
    void find();
    void behind();
    void copies();
    void saves();
    void grows9();
    void onlyWhenSeen11();
    void anotherAudit();
    void names91();
    void hostile();
    void photographs();

private:
    QAbstractItemModel *shown() const { return m_page->tree()->model(); }
    std::unique_ptr<LabThread> m_lab;
    ObservationPtr m_seen;
    std::unique_ptr<RawLogView> m_page;
};

void TestRawLogView::initTestCase()
{
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
    AuditQueue queue(labProfile(m_lab->access()));
    connect(&queue, &AuditQueue::finished, this, [&](int, const ObservationPtr &seen) { m_seen = seen; });
    queue.start(DomainName::fromDns("example.test"), u"example.test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen, 90'000);
}

void TestRawLogView::init()
{
    m_page = std::make_unique<RawLogView>();
    m_page->resize(820, 420);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->update(m_seen);
}

void TestRawLogView::cleanup()
{
    m_page.reset();
    applyTheme(Theme::System);
}

void TestRawLogView::empty()
{
    m_page->update(nullptr);
    QCOMPARE(m_page->note(), u"Nothing was asked yet."_s);
    QVERIFY(m_page->copyText().isEmpty());
    QVERIFY(!m_page->saveTo(u"/nowhere"_s).isEmpty());
}

void TestRawLogView::filters31_data()
{
    QTest::addColumn<LogProtocol>("protocol");
    for (const LogProtocol protocol : logProtocols)
        QTest::newRow(qPrintable(protocolName(protocol))) << protocol;
}

/// What is shown and what is said to be hidden are together everything.
void TestRawLogView::filters31()
{
    QFETCH(LogProtocol, protocol);
    const int all = int(rawLogOf(*m_seen).entries.size());
    QCOMPARE(shown()->rowCount(), all);
    QToolButton *chip = m_page->chip(protocol);
    const int count = chip->text().section(u' ', 1).toInt();
    QVERIFY(count > 0);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(shown()->rowCount(), all - count);
    QVERIFY2(m_page->note().contains(u"%1 hidden: %2."_s.arg(count).arg(protocolName(protocol))),
             qPrintable(m_page->note()));
    for (int row = 0; row < shown()->rowCount(); ++row)
        QVERIFY(shown()->index(row, RawLogModel::Protocol).data().toString() != protocolName(protocol));
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(shown()->rowCount(), all);
    QVERIFY(!m_page->note().contains(u"hidden"_s));
}

void TestRawLogView::find()
{
    const int all = shown()->rowCount();
    QTest::keyClicks(m_page->find(), u"starttls"_s);
    const int found = shown()->rowCount();
    QVERIFY(found > 0 && found < all);
    QVERIFY2(m_page->note().contains(u"%1 hidden: without “starttls”."_s.arg(all - found)), qPrintable(m_page->note()));
    m_page->find()->setText(u"version: STSv1"_s); // in the body, not in the line
    QVERIFY(shown()->rowCount() >= 1 && shown()->rowCount() < 10);
    m_page->find()->clear();
    QCOMPARE(shown()->rowCount(), all);
}

void TestRawLogView::behind()
{
    m_page->find()->setText(u"version: STSv1"_s);
    const QModelIndex row = shown()->index(0, 0);
    QVERIFY(shown()->rowCount(row) > 5);
    m_page->tree()->setFocus();
    m_page->tree()->setCurrentIndex(row);
    QTest::keyClick(m_page->tree(), Qt::Key_Right);
    QVERIFY(m_page->tree()->isExpanded(row));
    QTest::keyClick(m_page->tree(), Qt::Key_Left);
    QVERIFY(!m_page->tree()->isExpanded(row));
    QTest::keyClick(m_page->tree(), Qt::Key_Return);
    QVERIFY(m_page->tree()->isExpanded(row));
    QStringList lines;
    for (int i = 0; i < shown()->rowCount(row); ++i)
        lines << shown()->index(i, RawLogModel::What, row).data().toString();
    QVERIFY(lines.contains(u"version: STSv1"_s));
}

void TestRawLogView::copies()
{
    const QString everything = m_page->copyText();
    QVERIFY(everything.contains(u"TXT _mta-sts.example.test"_s) && everything.contains(u"    | version: STSv1"_s));
    m_page->tree()->setFocus();
    m_page->tree()->setCurrentIndex(shown()->index(0, 0));
    QTest::keyClick(m_page->tree(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(m_page->tree(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
    m_page->tree()->clearSelection();
    m_page->chip(LogProtocol::Dns)->setChecked(false);
    QVERIFY(!m_page->copyText().contains(u"TXT _mta-sts.example.test"_s));
}

void TestRawLogView::saves()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"log.txt"_s);
    QCOMPARE(m_page->saveTo(name), QString());
    const auto read = [&] {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QCOMPARE(read(), logText(*m_seen, rawLogOf(*m_seen).entries, {}));
    m_page->chip(LogProtocol::Dns)->setChecked(false);
    QCOMPARE(m_page->saveTo(name), QString());
    QVERIFY(read().contains(u" hidden: DNS."_s)); // the file says what it leaves out
    QVERIFY(!m_page->saveTo(folder.filePath(u"none/log.txt"_s)).isEmpty());
}

/// While an audit runs, entries come between others; the chosen one stays chosen, an open one open.
void TestRawLogView::grows9()
{
    auto half = std::make_shared<Observation>(*m_seen);
    half->hosts[1].probes.clear();
    half->mxTrials.clear();
    half->tlsrpt.reset();
    half->startedAt = half->startedAt.addSecs(-1);
    QAbstractItemModelTester tester(shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->update(half);
    const int before = shown()->rowCount();
    m_page->find()->setText(u"version: STSv1"_s);
    const QPersistentModelIndex open = shown()->index(0, 0);
    m_page->find()->clear();
    m_page->tree()->setCurrentIndex(open);
    m_page->tree()->setExpanded(open, true);
    const QString text = open.data().toString();
    auto whole = std::make_shared<Observation>(*m_seen);
    whole->startedAt = half->startedAt;
    m_page->update(whole);
    QTRY_VERIFY(shown()->rowCount() > before);
    QVERIFY(open.isValid());
    QCOMPARE(m_page->tree()->currentIndex(), QModelIndex(open));
    QVERIFY(m_page->tree()->isExpanded(open));
    QCOMPARE(open.data().toString(), text);
    QCOMPARE(shown()->index(0, RawLogModel::What, open).parent(), QModelIndex(open));
    QVERIFY(rawLogOf(*whole).entries ==
            static_cast<RawLogModel *>(static_cast<RawLogFilter *>(shown())->sourceModel())->entries());
}

void TestRawLogView::onlyWhenSeen11()
{
    m_page->hide();
    auto other = std::make_shared<Observation>(*m_seen);
    other->startedAt = other->startedAt.addSecs(5);
    m_page->update(other);
    QCOMPARE(shown()->rowCount(), 0); // nothing is made that nobody looks at
    m_page->show();
    QTRY_VERIFY(shown()->rowCount() > 0);
}

void TestRawLogView::anotherAudit()
{
    auto other = std::make_shared<Observation>();
    other->domain = DomainName::fromDns("other.test");
    other->record = m_seen->record;
    m_page->update(other);
    QCOMPARE(shown()->rowCount(), int(rawLogOf(*other).entries.size()));
}

void TestRawLogView::names91()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && qobject_cast<const QToolButton *>(widget))
            QVERIFY(!widget->accessibleName().isEmpty());
    }
    QVERIFY(!m_page->tree()->accessibleName().isEmpty() && !m_page->find()->accessibleName().isEmpty());
    const QString peer = shown()->index(0, RawLogModel::Peer).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(peer.startsWith(u"to "_s), qPrintable(peer)); // an arrow is no word
}

void TestRawLogView::hostile()
{
    auto other = std::make_shared<Observation>(*m_seen);
    other->hosts[0].probes[0].transcript << TranscriptLine{
        TranscriptLine::From::Server, {}, "250 <b>x</b>\xE2\x80\xAE\x1b[31m"};
    other->startedAt = other->startedAt.addSecs(9);
    m_page->update(other);
    m_page->find()->setText(u"<b>x</b>"_s);
    QCOMPARE(shown()->rowCount(), 1);
    for (const QChar c : shown()->index(0, RawLogModel::What).data().toString())
        QVERIFY(c.isPrint());
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestRawLogView::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    const auto photograph = [&](const QString &name) {
        QCoreApplication::processEvents();
        const QPixmap picture = m_page->grab();
        return !picture.isNull() && (folder.isEmpty() || picture.save(u"%1/rawlog-%2.png"_s.arg(folder, name)));
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        QVERIFY(photograph(theme == Theme::Dark ? u"dark"_s : u"light"_s));
    }
    m_page->find()->setText(u"version: STSv1"_s);
    m_page->tree()->setExpanded(shown()->index(0, 0), true);
    QVERIFY(photograph(u"body-dark"_s));
    applyTheme(Theme::Light);
    m_page->find()->clear();
    m_page->chip(LogProtocol::Dns)->setChecked(false);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(photograph(u"rtl"_s));
    m_page->setLayoutDirection(Qt::LeftToRight);
    m_page->resize(1200, 600);
    QVERIFY(photograph(u"wide"_s));
}

QTEST_MAIN(TestRawLogView)
#include "tst_rawlogview.moc"
