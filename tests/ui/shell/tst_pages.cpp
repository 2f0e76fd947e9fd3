// Several audits at once: tabs, Back and Forward, files, what is there again after the program ended.
#include "core/audit/assess.h"
#include "core/store/auditfile.h"
#include "core/store/sessionfile.h"
#include "tests/support/labwindow.h"
#include "tests/support/synthetic.h"
#include "tests/support/testdata.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/history/compareview.h"
#include "ui/shared/messagebar.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/sessionkeeper.h"
#include "ui/studio/policystudio.h"
#include <csignal>
#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace gatepost;

namespace {

ObservationPtr someAudit(const QByteArray &domain, int daysAgo)
{
    synthetic::Domain made;
    made.name = domain;
    made.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1." + domain});
    synthetic::Host host;
    host.name = "mx1." + domain;
    made.hosts << host;
    Observation seen = synthetic::observed(made);
    seen.startedAt = systemNow().addDays(-daysAgo);
    return std::make_shared<const Observation>(seen);
}

void trigger(const MainWindow &window, const char *action)
{
    auto *found = window.findChild<QAction *>(QLatin1StringView(action));
    QVERIFY2(found && found->isEnabled(), action);
    found->trigger();
}

QString domainOf(const AuditWorkspace *page)
{
    return page->session()->domain().toString();
}

QStringList domainsOf(const MainWindow &window)
{
    QStringList out;
    for (const AuditWorkspace *page : window.pages()->all())
        out << domainOf(page);
    return out;
}

void press(const MainWindow &window, const QString &button)
{
    for (auto *found : window.workspace()->messages()->findChildren<QPushButton *>()) {
        if (found->isVisibleTo(window.workspace()) && found->text().remove(u'&') == button) {
            found->click();
            return;
        }
    }
    QFAIL(qPrintable(button + QStringLiteral(" is not offered")));
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newAuditsAreTabs();
    void closedAuditsComeBack();
    void tabsAreBounded();
    void backAndForward();
    void backGoesToTheEarlierAudit();
    void savesAndOpens();
    void oldAuditsTellTheirAge_data();
    void oldAuditsTellTheirAge();
    void continuesAStoppedAudit();
    void openRefuses_data();
    void openRefuses();
    void dropsGoToTheirPlace_data();
    void dropsGoToTheirPlace();
    void sessionComesBack();
    void sessionComesBackAfterAKill();
    void secondProgramKeepsNothing();
    void restoredMayBeDiscarded();
    void damagedSessionFilesAreLeftOut();
    void comparesTheFormerAudit();
    void keepsTheVantageForTheNextStart();

private:
    LabWindow m_lab{QStringLiteral("tst_pages")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void start(const QString &state = {}) { m_window = m_lab.window(state); }
};

void TestPages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestPages::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestPages::newAuditsAreTabs()
{
    const auto *bar = m_window->pages()->findChild<QTabBar *>();
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("perfect.test")));
    QVERIFY(!bar->isVisible()); // one audit needs no tab
    trigger(*m_window, "new-audit");
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("example.test")));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(domainsOf(*m_window), (QStringList{QStringLiteral("perfect.test"), QStringLiteral("example.test")}));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("example.test – Audit – Gatepost"));
    trigger(*m_window, "next-tab"); // wraps
    QCOMPARE(m_window->windowTitle(), QStringLiteral("perfect.test – Audit – Gatepost"));
    // An audit in the tab in front leaves the other one as it is.
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("not-published.test")));
    QCOMPARE(domainsOf(*m_window), (QStringList{QStringLiteral("not-published.test"), QStringLiteral("example.test")}));
    QCOMPARE(bar->tabText(0), QStringLiteral("not-published.test"));
}

void TestPages::closedAuditsComeBack()
{
    m_window->session()->show({someAudit("one.test", 0), std::make_shared<const Assessment>()});
    trigger(*m_window, "new-audit");
    m_window->session()->show({someAudit("two.test", 0), std::make_shared<const Assessment>()});
    trigger(*m_window, "close");
    QCOMPARE(domainsOf(*m_window), QStringList{QStringLiteral("one.test")});
    QCOMPARE(m_window->workspace()->messages()->text(), QStringLiteral("Closed the audit of two.test."));
    press(*m_window, QStringLiteral("Undo"));
    QCOMPARE(domainsOf(*m_window), (QStringList{QStringLiteral("one.test"), QStringLiteral("two.test")}));
    trigger(*m_window, "close");
    trigger(*m_window, "close");
    QCOMPARE(m_window->pages()->all().size(), 1); // an empty one is always there
    QVERIFY(!m_window->session()->hasAudit());
    trigger(*m_window, "reopen");
    QCOMPARE(domainsOf(*m_window), QStringList{QStringLiteral("one.test")});
}

void TestPages::tabsAreBounded()
{
    for (int i = 0; i < AuditPages::mostPages + 5; ++i)
        m_window->pages()->emptyPage()->session()->show(
            {someAudit("one.test", 0), std::make_shared<const Assessment>()});
    QCOMPARE(m_window->pages()->all().size(), AuditPages::mostPages);
}

void TestPages::backAndForward()
{
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("back"))->isEnabled());
    m_window->session()->show({someAudit("one.test", 0), std::make_shared<const Assessment>()});
    trigger(*m_window, "new-audit");
    m_window->session()->show({someAudit("two.test", 0), std::make_shared<const Assessment>()});
    trigger(*m_window, "compare"); // another workspace
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Compare – Gatepost"));
    trigger(*m_window, "back");
    QCOMPARE(m_window->windowTitle(), QStringLiteral("two.test – Audit – Gatepost"));
    trigger(*m_window, "back");
    QCOMPARE(m_window->windowTitle(), QStringLiteral("one.test – Audit – Gatepost"));
    trigger(*m_window, "forward");
    trigger(*m_window, "forward");
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Compare – Gatepost"));
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("forward"))->isEnabled());
    // A closed tab is passed over.
    trigger(*m_window, "back");
    trigger(*m_window, "close");
    trigger(*m_window, "back");
    QCOMPARE(m_window->windowTitle(), QStringLiteral("one.test – Audit – Gatepost"));
}

void TestPages::backGoesToTheEarlierAudit()
{
    const ObservationPtr first = someAudit("one.test", 2);
    const ObservationPtr second = someAudit("one.test", 1);
    m_window->session()->show({first, std::make_shared<const Assessment>()}, QStringLiteral("/a.gatepost"));
    m_window->session()->show({second, std::make_shared<const Assessment>()});
    trigger(*m_window, "back");
    QCOMPARE(m_window->session()->seen(), first);
    QCOMPARE(m_window->session()->file(), QStringLiteral("/a.gatepost"));
    trigger(*m_window, "forward");
    QCOMPARE(m_window->session()->seen(), second);
}

// Point 98: a `.gatepost` file opens in a tab, as it was (a double click hands it over as an argument, as
// sessionComesBackAfterAKill does).
void TestPages::savesAndOpens()
{
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("example.test")));
    const ObservationPtr seen = m_window->session()->seen();
    const QString word = m_window->session()->judged()->verdict.word;
    m_window->session()->setFile(path(QStringLiteral("saved.gatepost")));
    trigger(*m_window, "save");
    QTRY_VERIFY(m_window->workspace()->messages()->text().startsWith(QStringLiteral("Saved as ")));
    m_window->open(path(QStringLiteral("saved.gatepost")));
    QTRY_COMPARE(m_window->pages()->all().size(), 2);
    QCOMPARE(*m_window->session()->seen(), *seen);
    QCOMPARE(m_window->session()->judged()->verdict.word, word);
    QCOMPARE(m_window->session()->file(), path(QStringLiteral("saved.gatepost")));
}

// Point 29: audits older than a week say so; F5 makes a new one, and the old one can be gone back to.
void TestPages::oldAuditsTellTheirAge_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << 0 << QString();
    QTest::newRow("a week") << 7 << QString();
    QTest::newRow("nine days") << 9 << QStringLiteral("This audit is 9 day");
}

void TestPages::oldAuditsTellTheirAge()
{
    QFETCH(int, days);
    QFETCH(QString, text);
    const ObservationPtr old = someAudit("perfect.test", days);
    m_window->session()->show({old, std::make_shared<const Assessment>(assess(*old, old->startedAt))});
    QVERIFY2(m_window->workspace()->messages()->text().startsWith(text),
             qPrintable(m_window->workspace()->messages()->text()));
    if (text.isEmpty()) {
        QCOMPARE(m_window->workspace()->messages()->text(), QString());
        return;
    }
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_window->session()->seen()->startedAt > old->startedAt.addDays(8));
    QCOMPARE(m_window->workspace()->messages()->text(), QString());
    trigger(*m_window, "back");
    QCOMPARE(m_window->session()->seen(), old);
}

// Point 8: Continue looks only at what is missing.
void TestPages::continuesAStoppedAudit()
{
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("perfect.test")));
    Observation half = *m_window->session()->seen();
    half.stopped = StopReason::Cancelled;
    half.finished.removeAll(Step::Tls);
    half.lookedFurther = false;
    half.hosts.first().finished = false;
    half.record->attempts.first().elapsed = std::chrono::seconds(77);
    const auto kept = std::make_shared<const Observation>(half);
    m_window->session()->show({kept, std::make_shared<const Assessment>(assess(half, half.startedAt))});
    QVERIFY(m_window->workspace()->messages()->text().startsWith(QStringLiteral("Stopped after 6 of 7 steps.")));
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    press(*m_window, QStringLiteral("Continue"));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_window->session()->judged()->complete);
    QCOMPARE(m_window->session()->seen()->record->attempts.first().elapsed,
             std::chrono::microseconds(std::chrono::seconds(77)));
}

// Point 98: what is none of the known kinds is refused with what is accepted.
void TestPages::openRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("a picture") << QByteArray("\x89PNG\0\0", 6)
                               << "is nothing that Gatepost knows. Gatepost opens saved audits (.gatepost, or JSON";
    QTest::newRow("a damaged audit") << QByteArray("PK\3\4 and then nothing") << "damaged";
    QTest::newRow("two audits") << QByteArray(R"({"format":"gatepost-audits","version":1,"audits":[{},{}]})")
                                << "one can be opened";
}

void TestPages::openRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QFile file(path(QStringLiteral("some.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_window->open(file.fileName());
    QTRY_VERIFY2(m_window->workspace()->messages()->text().contains(says),
                 qPrintable(m_window->workspace()->messages()->text()));
    QVERIFY(!m_window->session()->hasAudit());
}

// Point 98: each kind of file that is dropped goes to its place.
void TestPages::dropsGoToTheirPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("audit");
    QTest::addColumn<QString>("offer"); ///< the first offer of the address box, when it is no audit
    QTest::newRow("a saved audit") << QStringLiteral("a.gatepost") << true << QString();
    QTest::newRow("a bounce") << QStringLiteral("bounce.txt") << false << QStringLiteral("bounce");
    QTest::newRow("a policy file") << QStringLiteral("mta-sts.txt") << false << QStringLiteral("studio");
    QTest::newRow("a TLS report") << QStringLiteral("report.json") << false << QStringLiteral("report");
    QTest::newRow("a domain, as text") << QString() << false << QStringLiteral("Audit one.test");
}

void TestPages::dropsGoToTheirPlace()
{
    QFETCH(QString, name);
    QFETCH(bool, audit);
    QFETCH(QString, offer);
    QFile saved(path(QStringLiteral("a.gatepost")));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write(writeAuditFile({someAudit("one.test", 0), systemNow()}).value());
    saved.close();
    QFile::copy(testData(QStringLiteral("pastes")).filePath(QStringLiteral("bounce-exchange-mx.txt")),
                path(QStringLiteral("bounce.txt")));
    const auto copyPaste = [this](const QString &paste, const QString &to) {
        return QFile::copy(testData(QStringLiteral("pastes")).filePath(paste), path(to));
    };
    QVERIFY(copyPaste(QStringLiteral("policy-plain.txt"), QStringLiteral("mta-sts.txt")));
    QVERIFY(copyPaste(QStringLiteral("report-failures.txt"), QStringLiteral("report.json")));
    QMimeData dragged;
    if (name.isEmpty())
        dragged.setText(QStringLiteral("one.test"));
    else
        dragged.setUrls({QUrl::fromLocalFile(path(name))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    if (audit) {
        QTRY_VERIFY(m_window->session()->hasAudit());
        QCOMPARE(domainOf(m_window->workspace()), QStringLiteral("one.test"));
        return;
    }
    if (offer == u"studio") {
        QTRY_VERIFY(m_window->studio()->current());
        QVERIFY(m_window->studio()->isVisible());
        return;
    }
    QTRY_VERIFY(!m_window->address()->offers().isEmpty());
    QVERIFY2(m_window->address()->offers().first().contains(offer),
             qPrintable(m_window->address()->offers().join(u'\n')));
}

// Point 97: what was open is there again, in order, with the tab that was in front.
void TestPages::sessionComesBack()
{
    start(path(QStringLiteral("state")));
    m_window->restoreSession();
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("perfect.test")));
    trigger(*m_window, "new-audit");
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("example.test")));
    m_window->workspace()->setView(1);
    trigger(*m_window, "previous-tab");
    const ObservationPtr seen = m_window->session()->seen();
    m_window->close();
    start(path(QStringLiteral("state")));
    m_window->restoreSession();
    QTRY_COMPARE(m_window->pages()->all().size(), 2);
    QTRY_COMPARE(domainsOf(*m_window), (QStringList{QStringLiteral("perfect.test"), QStringLiteral("example.test")}));
    QCOMPARE(*m_window->session()->seen(), *seen);
    QCOMPARE(m_window->pages()->all().last()->view(), 1);
    QCOMPARE(m_window->workspace()->messages()->text(), QString());
}

// A program of its own that is killed while it shows an audit: the next one says that it was restored.
void TestPages::sessionComesBackAfterAKill()
{
    const QString saved = path(QStringLiteral("a.gatepost"));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeAuditFile({someAudit("one.test", 0), systemNow()}).value());
    file.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost"), {saved});
    QVERIFY(program.waitForStarted());
    const QString state = path(QStringLiteral("gatepost"));
    QTRY_COMPARE_WITH_TIMEOUT(loadSession(state).pages.size(), 1, 30'000);
    QVERIFY(!loadSession(state).clean);
    kill(pid_t(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished());

    start(state);
    m_window->restoreSession();
    QTRY_VERIFY(m_window->session()->hasAudit());
    QCOMPARE(domainOf(m_window->workspace()), QStringLiteral("one.test"));
    QTRY_VERIFY(m_window->workspace()->messages()->text().startsWith(
        QStringLiteral("Restored after an unexpected end: 1 open audit")));
    QCOMPARE(m_window->workspace()->messages()->actions(),
             (QStringList{QStringLiteral("&Show"), QStringLiteral("&Discard")}));
}

void TestPages::secondProgramKeepsNothing()
{
    const QString state = path(QStringLiteral("state"));
    start(state);
    m_window->restoreSession();
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("perfect.test")));
    QTRY_COMPARE(loadSession(state).pages.size(), 1);
    const auto second = m_lab.window(state);
    second->restoreSession();
    QVERIFY(LabWindow::audit(second.get(), QStringLiteral("example.test")));
    second->close();
    QCOMPARE(loadSession(state).pages.size(), 1);
    QCOMPARE(loadSession(state).pages.first().seen->domain.toString(), QStringLiteral("perfect.test"));
}

void TestPages::restoredMayBeDiscarded()
{
    const QString state = path(QStringLiteral("state"));
    SavedSession was;
    was.clean = false;
    was.pages << SessionPage{someAudit("one.test", 0), {}, 0} << SessionPage{someAudit("two.test", 0), {}, 0};
    QVERIFY(saveSession(state, was));
    start(state);
    m_window->restoreSession();
    QTRY_COMPARE(m_window->pages()->all().size(), 2);
    press(*m_window, QStringLiteral("Discard"));
    QTRY_VERIFY(!m_window->session()->hasAudit());
    QTRY_COMPARE(loadSession(state).pages.size(), 0);
}

void TestPages::damagedSessionFilesAreLeftOut()
{
    const QString state = path(QStringLiteral("state"));
    SavedSession was;
    was.pages << SessionPage{someAudit("one.test", 0), {}, 0} << SessionPage{someAudit("two.test", 1), {}, 0};
    QVERIFY(saveSession(state, was));
    const QStringList files = QDir(state).entryList({QStringLiteral("*.gatepost")});
    QCOMPARE(files.size(), 2);
    QFile damaged(QDir(state).filePath(files.first()));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("PK no more");
    damaged.close();
    QCOMPARE(loadSession(state).pages.size(), 1);
    QFile list(QDir(state).filePath(QStringLiteral("session.json")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{");
    list.close();
    QCOMPARE(loadSession(state).pages.size(), 0);
}

// Ctrl+D: against the audit of the same domain that was there before.
void TestPages::comparesTheFormerAudit()
{
    const ObservationPtr old = someAudit("perfect.test", 9);
    m_window->session()->show({old, std::make_shared<const Assessment>(assess(*old, old->startedAt))});
    QVERIFY(LabWindow::audit(m_window.get(), QStringLiteral("perfect.test")));
    trigger(*m_window, "compare");
    const CompareView *view = m_window->comparison();
    QVERIFY(view->isVisible());
    QVERIFY(view->hasSides());
    QVERIFY(view->changes().changed() > 0);
    QVERIFY(view->text().contains(QStringLiteral("perfect.test")));
}

// What is chosen for all audits beside one of them stands in the settings, and a running audit goes on.
void TestPages::keepsTheVantageForTheNextStart()
{
    Settings settings(path(QStringLiteral("settings.ini")));
    MainWindow window(Profile(), nullptr, &settings);
    window.session()->setAlwaysFrom({SocksProxy{QStringLiteral("127.0.0.1"), 1080}, {}});
    Q_EMIT window.workspace()->vantageChosen();
    QCOMPARE(settings.text(SettingId::MxFrom), QStringLiteral("socks5://127.0.0.1:1080"));
    QVERIFY(window.session()->alwaysFrom().proxy);
    const MainWindow next(Profile(), nullptr, &settings);
    QVERIFY(next.session()->alwaysFrom().proxy);
    QCOMPARE(next.session()->alwaysFrom().proxy->port, quint16(1080));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
