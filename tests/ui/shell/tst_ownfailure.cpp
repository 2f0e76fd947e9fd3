// A fault of Gatepost itself in one step: a real one, since the process has no file descriptor left for it.
#include "tests/support/labwindow.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/pipelineview.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/textdialog.h"
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <sys/resource.h>
#include <unistd.h>

using namespace gatepost;

namespace {

constexpr int patience = 60'000;

/// While it lives, this process can open nothing more.
class NoMoreFiles
{
public:
    NoMoreFiles()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowestFree = dup(0);
        close(lowestFree);
        rlimit few = m_before;
        few.rlim_cur = rlim_t(lowestFree);
        setrlimit(RLIMIT_NOFILE, &few);
    }
    ~NoMoreFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoMoreFiles)

private:
    rlimit m_before = {};
};

} // namespace

class TestOwnFailure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneStepFails();

private:
    LabWindow m_lab{QStringLiteral("tst_ownfailure")};
};

// Point 30: the step in which Gatepost failed says that it was Gatepost and not the server; the others are as they
// were, the details can be copied, and a report of the problem names no domain.
void TestOwnFailure::oneStepFails()
{
    const auto window = m_lab.window();
    QVERIFY(LabWindow::audit(window.get(), QStringLiteral("perfect.test")));
    const Observation whole = *window->session()->seen();
    Observation part = whole; // stopped before the policy was fetched
    part.fetches.clear();
    part.finished.removeAll(Step::Fetch);
    part.finished.removeAll(Step::File);
    part.stopped = StopReason::Cancelled;
    window->session()->show({std::make_shared<const Observation>(part), std::make_shared<const Assessment>()});
    QSignalSpy finished(window->session(), &AuditSession::finished);
    {
        const NoMoreFiles hungry;
        window->session()->goOn();
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
    }
    for (const StepButton *button : window->findChildren<StepButton *>()) {
        const bool own = button->accessibleName().contains(QStringLiteral("Gatepost failed here (not your server)"));
        QVERIFY2(own == (button->step() == Step::Fetch), qPrintable(button->accessibleName()));
    }
    const AssessmentPtr judged = window->session()->judged();
    QVERIFY(judged->complete);
    for (const Step step : {Step::Record, Step::Host, Step::Match, Step::Tls, Step::Reports})
        QCOMPARE(judged->steps[int(step) - 1].progress, StepProgress::Done);
    QCOMPARE(judged->steps[int(Step::Tls) - 1].effect, Effect::Passed);
    QCOMPARE(judged->count(Effect::Unprotected), 0);
    QCOMPARE(judged->count(Effect::Blocks), 0);

    const MessageBar *bar = window->workspace()->messages();
    QVERIFY2(bar->text().startsWith(QStringLiteral("Gatepost failed here (not your server): step 3 (Fetch).")),
             qPrintable(bar->text()));
    const auto press = [&](const QString &text) {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(QStringLiteral("Copy details"));
    QVERIFY2(QApplication::clipboard()->text().startsWith(QStringLiteral("fetch: internal")),
             qPrintable(QApplication::clipboard()->text()));
    press(QStringLiteral("Report a problem…"));
    const auto *dialog = window->findChild<TextDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString report = dialog->text()->toPlainText();
    QVERIFY2(report.contains(QStringLiteral("fetch: internal")) && !report.contains(QStringLiteral("perfect.test")),
             qPrintable(report));
}

QTEST_MAIN(TestOwnFailure)
#include "tst_ownfailure.moc"
