// Accepting a risk in the window, from the dialog to the list, and what happens when its time is over (acceptance point
// 37 of the design).
#include "core/audit/acceptedrisks.h"
#include "tests/support/labworkspace.h"
#include "ui/audit/acceptriskdialog.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/riskkeeper.h"
#include "ui/audit/verdictheader.h"
#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

using namespace gatepost;

namespace {

class FullDisk : public AcceptedRisks
{
public:
    QList<AcceptedRisk> load(const DomainName &) const override { return {}; }
    Result<Done, QString> save(const AcceptedRisk &) override { return failure(QStringLiteral("the disk is full")); }
    Result<Done, QString> withdraw(const AcceptedRisk &) override { return Done{}; }
};

const QString reason = QStringLiteral("provider fixes on 15 Dec, ticket 4711");
const QString who = QStringLiteral("Mail operations");

} // namespace

class TestRisks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void point37_fieldsSayWhatIsMissing();
    void point37_wrongDates_data();
    void point37_wrongDates();
    void point37_movesToAccepted();
    void point37_returnsAfterTheDate();
    void withdrawn();
    void staysAcrossAudits();
    void whoIsRemembered();
    void storeSaysNo();
    void nothingToAccept();

private:
    FindingsPane *pane() const { return m_window->workspace()->findings(); }
    RiskKeeper *keeper() const { return m_window->workspace()->risks(); }
    EvidenceDrawer *drawer() const { return m_window->workspace()->drawer(); }
    AcceptRiskDialog *open();
    void fill(AcceptRiskDialog *dialog, int days);
    QPushButton *button(const QString &text) const;
    std::unique_ptr<LabWorkspace> m_window;
    std::unique_ptr<AcceptedRisksInMemory> m_store;
    QDateTime m_now;
};

void TestRisks::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_risks"));
    QSettings().clear();
    m_window = std::make_unique<LabWorkspace>();
    QVERIFY(m_window->audit("example.test"));
}

void TestRisks::init()
{
    m_now = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    m_store = std::make_unique<AcceptedRisksInMemory>();
    m_window->workspace()->setAcceptedRisks(m_store.get(), [this] { return m_now; });
    pane()->showEverything();
    pane()->list()->setCurrentIndex(pane()->list()->model()->index(1, 0));
}

AcceptRiskDialog *TestRisks::open()
{
    pane()->acceptAction()->trigger();
    const auto all = m_window->workspace()->findChildren<AcceptRiskDialog *>();
    return all.isEmpty() ? nullptr : all.last();
}

void TestRisks::fill(AcceptRiskDialog *dialog, int days)
{
    dialog->reason()->setText(reason);
    dialog->who()->setText(who);
    dialog->until()->setDate(keeper()->today().addDays(days));
}

QPushButton *TestRisks::button(const QString &text) const
{
    for (auto *one : drawer()->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

/// Point 37: without a reason nothing is accepted.
void TestRisks::point37_fieldsSayWhatIsMissing()
{
    AcceptRiskDialog *dialog = open();
    QVERIFY(dialog);
    dialog->who()->clear();
    QCOMPARE(dialog->problems(), QString()); // nothing is wrong before anything was tried
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width())); // nothing is cut off
    QCOMPARE(dialog->problems().count(u'\n'), 2);
    QVERIFY(dialog->problems().startsWith(QStringLiteral("Reason: ✗ Say why")));
    QCOMPARE(dialog->reason()->accessibleDescription(), QStringLiteral("Say why, so that it can be understood later."));
    fill(dialog, 40);
    QCOMPARE(dialog->problems(), QString()); // gone as soon as they are mended
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_store->load(m_window->session()->domain()).size(), 0);
}

void TestRisks::point37_wrongDates_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("good");
    QTest::newRow("a year") << QDate(2027, 11, 23) << true;
    QTest::newRow("a year and a day") << QDate(2027, 11, 24) << false;
    QTest::newRow("today") << QDate(2026, 11, 23) << true;
    QTest::newRow("none chosen") << QDate() << false;
}

/// Point 37: nor for longer than a year.
void TestRisks::point37_wrongDates()
{
    QFETCH(QDate, until);
    QFETCH(bool, good);
    AcceptRiskDialog *dialog = open();
    QVERIFY(dialog);
    fill(dialog, 10);
    dialog->until()->setDate(until.isValid() ? until : dialog->until()->minimumDate());
    QCOMPARE(dialog->problems().isEmpty(), good);
    if (!good)
        QVERIFY(dialog->problems().startsWith(QStringLiteral("Until, within one year: ✗ Choose ")));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QCOMPARE(m_store->load(m_window->session()->domain()).size(), good ? 1 : 0);
    QCOMPARE(dialog->isVisible(), !good);
    dialog->close();
}

/// Point 37: the row moves to the accepted ones and is counted still.
void TestRisks::point37_movesToAccepted()
{
    const auto judged = m_window->session()->judged();
    const QAbstractItemModel *rows = pane()->list()->model();
    const int all = rows->rowCount();
    const int blocks = pane()->count(FindingGroup::Blocks);
    const Verdict verdict = judged->verdict;
    QVERIFY(pane()->chip(FindingGroup::Accepted)->isHidden());
    AcceptRiskDialog *dialog = open();
    fill(dialog, 53);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());

    QCOMPARE(rows->rowCount(), all); // it stays listed
    QCOMPARE(pane()->hiddenByFilter(), 0);
    QCOMPARE(pane()->count(FindingGroup::Blocks), blocks - 1);
    QCOMPARE(pane()->chip(FindingGroup::Accepted)->text(), QStringLiteral("Accepted 1"));
    QVERIFY(!pane()->chip(FindingGroup::Accepted)->isHidden());
    QCOMPARE(pane()->listed(), all);
    const QString mark = rows->index(1, 0).data(FindingsModel::AcceptedRole).toString();
    QCOMPARE(mark, QStringLiteral("accepted until 15 Jan 2027 by Mail operations"));
    QVERIFY(rows->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(mark));
    QCOMPARE(m_window->session()->judged()->verdict, verdict); // and changes nothing
    QCOMPARE(m_window->session()->judged()->count(Effect::Blocks), blocks);

    QTest::mouseClick(pane()->chip(FindingGroup::Accepted), Qt::LeftButton);
    QCOMPARE(rows->rowCount(), 1);
    pane()->list()->setCurrentIndex(rows->index(0, 0));
    bool said = false;
    for (const auto *label : drawer()->findChildren<QLabel *>())
        said = said || (!label->isHidden() && label->text() == mark + u'\n' + reason);
    QVERIFY(said);
    QVERIFY(button(QStringLiteral("Accept this risk…"))->isHidden());
    QVERIFY(!pane()->acceptAction()->isEnabled());
    pane()->copyMarkdownAction()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("accepted until 15 Jan 2027")));
}

/// Point 37: after the day it is a finding again.
void TestRisks::point37_returnsAfterTheDate()
{
    AcceptRiskDialog *dialog = open();
    fill(dialog, 5);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QCOMPARE(pane()->count(FindingGroup::Accepted), 1);
    m_now = m_now.addDays(5);
    QVERIFY(m_window->audit("example.test"));
    QCOMPARE(pane()->count(FindingGroup::Accepted), 1); // the last day
    m_now = m_now.addDays(1);
    QVERIFY(m_window->audit("example.test"));
    QCOMPARE(pane()->count(FindingGroup::Accepted), 0);
    QVERIFY(pane()->chip(FindingGroup::Accepted)->isHidden());
    QCOMPARE(pane()->count(FindingGroup::Blocks), 2);
}

void TestRisks::withdrawn()
{
    AcceptRiskDialog *dialog = open();
    fill(dialog, 5);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QVERIFY(pane()->withdrawAction()->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Withdraw the acceptance")), Qt::LeftButton);
    QCOMPARE(pane()->count(FindingGroup::Accepted), 0);
    QVERIFY(pane()->acceptAction()->isEnabled());
    QVERIFY(button(QStringLiteral("Withdraw the acceptance"))->isHidden());
}

void TestRisks::staysAcrossAudits()
{
    AcceptRiskDialog *dialog = open();
    fill(dialog, 5);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QVERIFY(m_window->audit("perfect.test"));
    QCOMPARE(pane()->count(FindingGroup::Accepted), 0);
    QVERIFY(m_window->audit("example.test"));
    QCOMPARE(pane()->count(FindingGroup::Accepted), 1);
}

void TestRisks::whoIsRemembered()
{
    AcceptRiskDialog *dialog = open();
    fill(dialog, 5);
    dialog->who()->setText(QStringLiteral("Night shift"));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    pane()->list()->setCurrentIndex(pane()->list()->model()->index(0, 0));
    dialog = open();
    QCOMPARE(dialog->who()->text(), QStringLiteral("Night shift"));
    dialog->close();
}

void TestRisks::storeSaysNo()
{
    FullDisk disk;
    m_window->workspace()->setAcceptedRisks(&disk, [this] { return m_now; });
    AcceptRiskDialog *dialog = open();
    fill(dialog, 5);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // what was typed is still there
    bool said = false;
    for (const auto *label : dialog->findChildren<QLabel *>())
        said =
            said || (label->isVisible() && label->text() == QStringLiteral("This could not be kept: the disk is full"));
    QVERIFY(said);
    dialog->close();
    m_window->workspace()->setAcceptedRisks(m_store.get());
}

void TestRisks::nothingToAccept()
{
    pane()->setShowPassed(true);
    pane()->list()->setCurrentIndex(pane()->list()->model()->index(pane()->list()->model()->rowCount() - 1, 0));
    QVERIFY(!pane()->acceptAction()->isEnabled());
    QVERIFY(button(QStringLiteral("Accept this risk…"))->isHidden());
    pane()->setShowPassed(false);
    m_window->workspace()->setAcceptedRisks(nullptr);
    pane()->list()->setCurrentIndex(pane()->list()->model()->index(1, 0));
    QVERIFY(!pane()->acceptAction()->isEnabled());
    QVERIFY(!pane()->acceptAction()->isVisible());
    QVERIFY(button(QStringLiteral("Accept this risk…"))->isHidden());
}

QTEST_MAIN(TestRisks)
#include "tst_risks.moc"
