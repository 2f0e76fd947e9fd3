// A window that is used for a long time: what audits leave behind when they are closed.
#include "tests/support/labwindow.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include <malloc.h>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int opened = 200;
constexpr int settled = 10; ///< audits after which what is made once has been made
constexpr double mostGrowth = 1.05;

/// Octets that live on the heap: nothing of what the allocator or the kernel keeps for later.
double liveOctets()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void closedAuditsLeaveNothing();

private:
    bool openAndClose(MainWindow *window, int number);
    std::unique_ptr<LabWindow> m_lab;
};

void TestMemory::initTestCase()
{
    m_lab = std::make_unique<LabWindow>(u"tst_memory"_s);
}

/// An audit in a tab of its own, run to its end, looked at in every view, closed.
bool TestMemory::openAndClose(MainWindow *window, int number)
{
    static const QStringList domains{u"perfect.test"_s, u"everything-wrong.test"_s, u"mx-cert-expired.test"_s};
    window->pages()->add();
    if (!LabWindow::audit(window, domains[number % domains.size()]))
        return false;
    AuditWorkspace *page = window->workspace();
    for (int view = page->tabs()->count() - 1; view >= 0; --view) {
        page->setView(view);
        QCoreApplication::processEvents();
    }
    window->pages()->close(page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return true;
}

/// The issue of a long day: two hundred audits opened and closed end within 5 % of the memory after the tenth.
void TestMemory::closedAuditsLeaveNothing()
{
    const QTemporaryDir folder;
    const auto window = m_lab->window(folder.path());
    double before = 0;
    for (int i = 1; i <= opened; ++i) {
        QVERIFY2(openAndClose(window.get(), i), qPrintable(QString::number(i)));
        if (i == settled)
            before = liveOctets();
        if (i % 10 == 0)
            qInfo("after %d audits: %.2f MB", i, liveOctets() / 1e6);
    }
    QVERIFY(before > 0);
    const double after = liveOctets();
    qInfo("after %d audits %.2f MB, after %d %.2f MB: %.3f times (at most %.2f)", settled, before / 1e6, opened,
          after / 1e6, after / before, mostGrowth);
    QVERIFY(after <= before * mostGrowth);
}

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
