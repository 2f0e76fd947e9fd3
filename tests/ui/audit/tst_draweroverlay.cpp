// The evidence drawer of a narrow window: it lies over the list, and the keyboard finds its way in and out.
#include "tests/support/labworkspace.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>

using namespace gatepost;

namespace {
constexpr QSize narrow{940, 560}; // the window at 1024 by 640, without rail, toolbar and status bar
constexpr QSize wide{1196, 700};

/// With the places on the screen said, which the bar goes by while it moves under the pointer.
void drag(QWidget *bar, int by)
{
    const QPointF grip = bar->rect().center();
    const QPointF from = bar->mapToGlobal(grip);
    const QPointF way(by, 0);
    QMouseEvent press(QEvent::MouseButtonPress, grip, from, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent move(QEvent::MouseMove, grip + way, from + way, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent release(QEvent::MouseButtonRelease, grip, from + way, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    for (QMouseEvent *event : {&press, &move, &release})
        QApplication::sendEvent(bar, event);
}
} // namespace

class TestDrawerOverlay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void liesOverTheList();
    void mirrored();
    void enterAndEscape();
    void walkingLeavesTheListFree();
    void elsewhereToo();
    void followsTheWidth();
    void keepsItsSize();

private:
    std::unique_ptr<LabWorkspace> m_lab;
    AuditWorkspace *page() const { return m_lab->workspace(); }
    QListView *list() const { return page()->findings()->list(); }
    QRect drawn(const QWidget *widget) const { return {widget->mapTo(page(), QPoint()), widget->size()}; }
};

void TestDrawerOverlay::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_draweroverlay"));
    m_lab = std::make_unique<LabWorkspace>();
}

void TestDrawerOverlay::init()
{
    QSettings().clear();
    m_lab->open();
    page()->setLayoutDirection(Qt::LeftToRight);
    page()->resize(narrow);
    QVERIFY(QTest::qWaitForWindowActive(page()));
    QVERIFY(m_lab->audit("example.test"));
    page()->findings()->focusList();
}

void TestDrawerOverlay::liesOverTheList()
{
    QVERIFY(page()->isDrawerOver());
    QVERIFY(!page()->isDrawerOpen());
    QCOMPARE(drawn(list()).right() > narrow.width() * 9 / 10, true); // the list has the whole width
    page()->setDrawerOpen(true);
    const QRect drawer = drawn(page()->drawer());
    QVERIFY(drawn(list()).intersects(drawer));
    QCOMPARE(page()->rect().contains(drawer), true);
    QVERIFY(drawer.width() >= 500);
    QVERIFY(drawer.left() > 200); // something of the list can still be seen
    page()->resize(narrow + QSize(0, 60));
    QTRY_VERIFY(drawn(page()->drawer()).height() > drawer.height());
}

void TestDrawerOverlay::mirrored()
{
    page()->setLayoutDirection(Qt::RightToLeft);
    page()->resize(narrow + QSize(0, 1));
    page()->setDrawerOpen(true);
    QTRY_VERIFY(drawn(page()->drawer()).left() < 20);
}

// Point 36, in a narrow window: the keyboard goes in, and Esc leads back to the same row and lets the list be seen.
void TestDrawerOverlay::enterAndEscape()
{
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(page()->isDrawerOpen());
    QVERIFY(page()->drawer()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page()->isDrawerOpen());
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 2);
    page()->enterDrawer();
    QVERIFY(page()->drawer()->isAncestorOf(QApplication::focusWidget()));
    page()->setDrawerOpen(false);
    QVERIFY(list()->hasFocus());
}

void TestDrawerOverlay::walkingLeavesTheListFree()
{
    page()->findings()->goToNext(true);
    QVERIFY(!page()->isDrawerOpen());
    page()->enterDrawer();
    page()->findings()->goToNext(true); // an open one shows what was walked to
    QVERIFY(page()->isDrawerOpen());
}

void TestDrawerOverlay::elsewhereToo()
{
    page()->openElsewhere();
    QVERIFY(page()->isDrawerOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page()->isDrawerOpen());
    QVERIFY(list()->hasFocus());
}

void TestDrawerOverlay::followsTheWidth()
{
    QSignalSpy toggled(page(), &AuditWorkspace::drawerToggled);
    page()->resize(wide);
    QTRY_VERIFY(!page()->isDrawerOver());
    QVERIFY(page()->isDrawerOpen()); // as it is when there is room
    QTRY_VERIFY(!drawn(list()).intersects(drawn(page()->drawer())));
    QCOMPARE(toggled.last().first().toBool(), true);
    page()->setDrawerOpen(false);
    page()->resize(narrow);
    QTRY_VERIFY(page()->isDrawerOver());
    page()->resize(wide);
    QTRY_VERIFY(!page()->isDrawerOver());
    QVERIFY(!page()->isDrawerOpen()); // as it was left
}

// Point 97: the bar between list and evidence is where it was left, also in a window that was narrow meanwhile.
void TestDrawerOverlay::keepsItsSize()
{
    page()->resize(wide);
    QTRY_VERIFY(!page()->isDrawerOver());
    auto *bar = qobject_cast<QSplitter *>(page()->drawer()->parentWidget()->parentWidget())->handle(1);
    QTRY_VERIFY(bar->height() > page()->height() / 2); // laid out
    const int before = page()->drawer()->width();
    drag(bar, -70);
    const int moved = page()->drawer()->width();
    QVERIFY2(qAbs(moved - before - 70) <= 3, qPrintable(QString::number(moved)));
    page()->resize(narrow);
    QTRY_VERIFY(page()->isDrawerOver());
    page()->resize(wide);
    QTRY_COMPARE(page()->drawer()->width(), moved);
    m_lab->open(); // a start anew
    page()->resize(wide);
    QVERIFY(m_lab->audit("example.test"));
    QTRY_VERIFY(qAbs(page()->drawer()->width() - moved) <= 2);
}

QTEST_MAIN(TestDrawerOverlay)
#include "tst_draweroverlay.moc"
