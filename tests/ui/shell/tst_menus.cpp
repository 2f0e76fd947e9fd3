// What the window can do, from its menus and by its keys; the manual; panes and layout. With --pictures FOLDER it
// writes pictures instead.
#include "core/store/sessionfile.h"
#include "tests/support/labwindow.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/startpage.h"
#include "ui/help/helpwindow.h"
#include "ui/print/exportwizard.h"
#include "ui/print/paperprint.h"
#include "ui/settings/shortcuts.h"
#include "ui/settings/shortcutsdialog.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/recordchecker.h"
#include "ui/shared/theme.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/rail.h"
#include "ui/shell/toolrow.h"
#include "ui/studio/draftview.h"
#include "ui/studio/plan/preflightdialog.h"
#include "ui/studio/policystudio.h"
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace gatepost;

namespace {

QAction *action(const MainWindow &window, const char *id)
{
    return window.findChild<QAction *>(QLatin1StringView(id));
}

/// The entries of a menu and of the menus in it, by the names of their actions.
QStringList entriesOf(const QMenu *menu)
{
    QStringList out;
    for (const QAction *entry : menu->actions()) {
        if (entry->menu())
            out << entriesOf(entry->menu());
        else if (!entry->isSeparator())
            out << entry->objectName();
    }
    return out;
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT
public:
    void pictures(const QString &to);

private Q_SLOTS:
    void init();
    void cleanup();
    void menus_data();
    void menus();
    void keys_data();
    void keys();
    void accessKeys();
    void noKeyTwice();
    void allKeysAreListed();
    void keysAfterRestart();
    void policyMenu_data();
    void policyMenu();
    void preflightByKey();
    void whatIfGoesIntoAReport();
    void prints();
    void recordChecker_data();
    void recordChecker();
    void helpIsWhole();
    void helpFollowsThePlace();
    void helpIsFound();
    void helpOfAFinding();
    void panesGoRound();
    void toolRowFolds();
    void statusCounts();
    void unknownDomain();
    void startPageKnowsRecentDomains();
    void layoutIsReset();
    void filtersComeBack();
    void offScreenIsCorrected();

private:
    LabWindow m_lab{QStringLiteral("tst_menus")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void audit(const char *domain) { QVERIFY(LabWindow::audit(m_window.get(), QString::fromLatin1(domain))); }
};

void TestMenus::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = m_lab.window();
}

void TestMenus::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestMenus::menus_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *menu, const char *entries) {
        QTest::newRow(menu) << QString::fromLatin1(menu) << QString::fromLatin1(entries).split(u' ');
    };
    row("File", "new-audit new-policy open save save-as import-probe import-profiles export print close reopen quit");
    row("Edit", "undo redo cut copy select-all paste copy-text copy-markdown copy-json copy-summary find find-next "
                "find-previous settings");
    row("View", "back forward workspace-audit workspace-policy workspace-compare next-pane previous-pane evidence "
                "filter-blocks filter-unprotected filter-at-risk filter-advice filter-could-not-test filter-accepted "
                "filter-passed filter-none chart-table mx-picture text-larger text-smaller text-usual theme-system "
                "theme-light theme-dark theme-high-contrast times-local times-utc times-both full-screen reset-layout");
    row("Audit", "address run stop continue elsewhere compare next-finding previous-finding");
    row("Policy", "add-dns-names lint compare-live preflight change-mx switch-off snippet-web snippet-dns");
    row("Tools", "palette match-tester durations record-checker diagnostics");
    row("Help", "manual keys what-is-sent glossary report-problem about");
}

void TestMenus::menus()
{
    QFETCH(QString, menu);
    QFETCH(QStringList, entries);
    for (const QAction *top : m_window->menuBar()->actions()) {
        if (top->text().remove(u'&') != menu)
            continue;
        const QStringList there = entriesOf(top->menu());
        for (const QString &entry : entries)
            QVERIFY2(there.contains(entry), qPrintable(entry + QStringLiteral(" of ") + there.join(u' ')));
        return;
    }
    QFAIL("no such menu");
}

void TestMenus::keys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    const auto row = [](const char *id, const QKeySequence &keys) { QTest::newRow(id) << keys; };
    row("address", Qt::CTRL | Qt::Key_L);
    row("palette", Qt::CTRL | Qt::Key_K);
    row("run", Qt::Key_F5);
    row("stop", Qt::SHIFT | Qt::Key_F5);
    row("workspace-audit", Qt::CTRL | Qt::Key_1);
    row("workspace-policy", Qt::CTRL | Qt::Key_2);
    row("next-finding", Qt::Key_F8);
    row("previous-finding", Qt::SHIFT | Qt::Key_F8);
    row("evidence", Qt::Key_F9);
    row("next-pane", Qt::Key_F6);
    row("previous-pane", Qt::SHIFT | Qt::Key_F6);
    row("back", Qt::ALT | Qt::Key_Left);
    row("forward", Qt::ALT | Qt::Key_Right);
    row("new-audit", Qt::CTRL | Qt::Key_N);
    row("new-policy", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    row("open", Qt::CTRL | Qt::Key_O);
    row("save", Qt::CTRL | Qt::Key_S);
    row("save-as", Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    row("export", Qt::CTRL | Qt::Key_E);
    row("print", Qt::CTRL | Qt::Key_P);
    row("compare", Qt::CTRL | Qt::Key_D);
    row("find", Qt::CTRL | Qt::Key_F);
    row("find-next", Qt::Key_F3);
    row("find-previous", Qt::SHIFT | Qt::Key_F3);
    row("copy-text", Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    row("copy-markdown", Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    row("preflight", Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    row("settings", Qt::CTRL | Qt::Key_Comma);
    row("keys", Qt::CTRL | Qt::Key_Question);
    row("manual", Qt::Key_F1);
    row("close", Qt::CTRL | Qt::Key_W);
    row("quit", Qt::CTRL | Qt::Key_Q);
}

void TestMenus::keys()
{
    QFETCH(QKeySequence, keys);
    QCOMPARE(action(*m_window, QTest::currentDataTag())->shortcut(), keys);
}

/// Every entry can be reached with Alt and letters, and no letter stands twice in one menu.
void TestMenus::accessKeys()
{
    static const QRegularExpression letter(QStringLiteral("&([^&])"));
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
        QStringList letters;
        for (const QAction *entry : menu->actions()) {
            if (entry->isSeparator() || (entry->objectName().isEmpty() && !entry->menu()))
                continue;
            const QString found = letter.match(entry->text()).captured(1).toLower();
            if (found.isEmpty())
                continue; // severities and languages: names
            QVERIFY2(!letters.contains(found), qPrintable(entry->text() + QStringLiteral(" in ") + menu->title()));
            letters << found;
        }
    }
}

void TestMenus::noKeyTwice()
{
    audit("example.test");
    for (QAction *one : actionsOf(m_window.get())) {
        for (const QAction *other : actionsWith(one->shortcut(), m_window.get(), one))
            QFAIL(qPrintable(actionName(one) + QStringLiteral(" and ") + actionName(other)));
    }
}

// Point 103: the dialog has every key of the window, and says where two want the same.
void TestMenus::allKeysAreListed()
{
    Settings settings(path(QStringLiteral("settings.ini")));
    const ShortcutsDialog dialog(settings, m_window.get());
    const auto *list = dialog.findChild<QTreeWidget *>();
    QSet<QString> listed;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        listed.insert(list->topLevelItem(i)->text(0));
        QVERIFY2(list->topLevelItem(i)->text(2).isEmpty(), qPrintable(list->topLevelItem(i)->text(0)));
    }
    for (const QAction *one : m_window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!one->shortcut().isEmpty())
            QVERIFY2(listed.contains(actionText(one)), qPrintable(one->text()));
    }
}

// Point 103: keys that were changed hold at the next start.
void TestMenus::keysAfterRestart()
{
    Settings settings(path(QStringLiteral("settings.ini")));
    {
        MainWindow before(m_lab.profile(), nullptr, &settings);
        settings.setShortcuts({{QStringLiteral("manual"), QStringLiteral("Ctrl+F2")}});
        QCOMPARE(action(before, "manual")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F2));
    }
    Settings later(path(QStringLiteral("settings.ini")));
    MainWindow window(m_lab.profile(), nullptr, &later);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(!window.findChild<HelpWindow *>());
    QTest::keyClick(&window, Qt::Key_F2, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<HelpWindow *>());
}

void TestMenus::policyMenu_data()
{
    QTest::addColumn<int>("page");
    const auto row = [](const char *id, DraftView::Page page) { QTest::newRow(id) << int(page); };
    row("add-dns-names", DraftView::Page::Policy);
    row("lint", DraftView::Page::Policy);
    row("snippet-web", DraftView::Page::Hosting);
    row("snippet-dns", DraftView::Page::Dns);
    row("compare-live", DraftView::Page::CheckLive);
}

/// Beside an audit each entry opens a draft of its domain, once, at the page that does it.
void TestMenus::policyMenu()
{
    QFETCH(int, page);
    QAction *entry = action(*m_window, QTest::currentDataTag());
    QVERIFY(!entry->isEnabled()); // nothing it could be about
    audit("mx-not-in-policy.test");
    entry->trigger();
    QVERIFY(m_window->studio()->isVisible());
    QCOMPARE(int(m_window->studio()->current()->currentPage()), page);
    m_window->findChild<QAction *>(QStringLiteral("workspace-audit"))->trigger();
    entry->trigger();
    QCOMPARE(m_window->studio()->drafts().size(), 1);
    m_window->studio()->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
}

void TestMenus::preflightByKey()
{
    audit("mx-not-in-policy.test");
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<PreflightDialog *>());
    QCOMPARE(int(m_window->studio()->current()->currentPage()), int(DraftView::Page::RollOut));
    m_window->findChild<PreflightDialog *>()->close();
    m_window->studio()->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
}

void TestMenus::whatIfGoesIntoAReport()
{
    audit("mx-not-in-policy.test");
    MxComparison *hosts = m_window->workspace()->comparison();
    m_window->workspace()->setView(1);
    hosts->whatIfButton()->setChecked(true);
    QVERIFY(hosts->reportButton()->isVisible());
    QTest::mouseClick(hosts->reportButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<ExportWizard *>());
    m_window->findChild<ExportWizard *>()->reject();
}

/// The report on sheets of the printer's size; here the printer is a file.
void TestMenus::prints()
{
    audit("example.test");
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(QStringLiteral("sheets.pdf")));
        printer.setPageSize(QPageSize(size));
        const auto sheets = printReport(printPlan(m_window->session()->audit(), {}), PageMaker(), &printer);
        QVERIFY2(sheets.has_value(), qPrintable(sheets ? QString() : sheets.error()));
        QVERIFY(*sheets >= 4);
        QFile file(path(QStringLiteral("sheets.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression page(QStringLiteral("/Type /Page\\b(?!s)"));
        QCOMPARE(QString::fromLatin1(file.readAll()).count(page), *sheets);
    }
}

void TestMenus::recordChecker_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *records, const char *begins, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(records) << QString::fromUtf8(begins) << QString::fromUtf8(says);
    };
    row("nothing", " \n", "", "");
    row("good", "v=STSv1; id=20261126;", "✓ Senders look for the policy; the record id is 20261126.", "");
    row("quoted as in a zone file", "\"v=STSv1; id=1;\"", "✓", "record id is 1");
    row("bad id", "v=STSv1; id=2026-11-26;", "✗ Senders find no MTA-STS record.", "only letters and digits");
    row("two", "v=STSv1; id=1;\nv=STSv1; id=2;", "✗", "There are 2 MTA-STS records");
    row("reports", "v=TLSRPTv1; rua=mailto:tls@example.org", "✓ Senders send TLS reports", "");
    row("reports without an address", "v=TLSRPTv1;", "✗ Senders send no TLS reports.", "");
    row("markup stays text", "v=STSv1; id=<b>x</b>", "✗", "<b>");
}

void TestMenus::recordChecker()
{
    QFETCH(QString, records);
    QFETCH(QString, begins);
    QFETCH(QString, says);
    RecordChecker dialog;
    dialog.input()->setPlainText(records);
    QCOMPARE(dialog.result().isEmpty(), begins.isEmpty());
    if (!begins.isEmpty())
        QVERIFY2(dialog.result().startsWith(begins) && dialog.result().contains(says), qPrintable(dialog.result()));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

/// Every topic has a title and a text, and no link leads nowhere or out of the program.
void TestMenus::helpIsWhole()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QSet<QString> ids;
    QVERIFY(helpTopics().size() >= 15);
    for (const HelpTopic &topic : helpTopics()) {
        QVERIFY2(!topic.title.isEmpty() && !ids.contains(topic.id), qPrintable(topic.id));
        ids.insert(topic.id);
        const QString text = helpText(topic.id);
        QVERIFY2(text.size() > 150, qPrintable(topic.id));
        for (auto found = link.globalMatch(text); found.hasNext();) {
            const QString target = found.next().captured(1);
            QVERIFY2(!helpText(target).isEmpty(), qPrintable(topic.id + QStringLiteral(" leads to ") + target));
        }
    }
    QVERIFY(helpText(QStringLiteral("../start")).isEmpty());
    QVERIFY(helpText(QStringLiteral("finding:no-such")).isEmpty());
}

void TestMenus::helpFollowsThePlace()
{
    const auto topic = [this] {
        action(*m_window, "manual")->trigger();
        const QString out = m_window->findChild<HelpWindow *>()->topic();
        m_window->findChild<HelpWindow *>()->hide();
        m_window->activateWindow();
        return out;
    };
    m_window->address()->setFocus();
    QCOMPARE(topic(), QStringLiteral("address-box"));
    m_window->workspace()->startPage()->setFocus();
    QCOMPARE(topic(), QStringLiteral("start"));
    audit("example.test");
    QCOMPARE(topic(), QStringLiteral("findings"));
    m_window->workspace()->enterDrawer();
    QCOMPARE(topic(), QStringLiteral("evidence"));
    m_window->workspace()->findings()->focusList();
    m_window->workspace()->setView(1);
    QCOMPARE(topic(), QStringLiteral("mx-comparison"));
    action(*m_window, "workspace-policy")->trigger();
    QCOMPARE(topic(), QStringLiteral("policy-studio"));
    action(*m_window, "workspace-compare")->trigger();
    QCOMPARE(topic(), QStringLiteral("compare"));
    action(*m_window, "glossary")->trigger();
    QCOMPARE(m_window->findChild<HelpWindow *>()->topic(), QStringLiteral("glossary"));
}

void TestMenus::helpIsFound()
{
    HelpWindow *help = m_window->openHelp(QStringLiteral("start"));
    for (const auto &[words, topic] : {std::pair("still sees the old policy", "Rolling out and changing"),
                                       {"mx mismatch", "MX comparison"},
                                       {"policy not found", "Reading an audit"},
                                       {"socks", "When port 25 is blocked"}}) {
        help->find()->setText(QString::fromLatin1(words));
        QVERIFY2(help->list()->count() > 0, words);
        QCOMPARE(help->list()->item(0)->text(), QString::fromLatin1(topic));
    }
    help->find()->setText(QStringLiteral("glossary"));
    QTest::keyClick(help->find(), Qt::Key_Return);
    QCOMPARE(help->topic(), QStringLiteral("glossary"));
    QVERIFY(help->text().contains(QStringLiteral("Null MX")));
    QApplication::setActiveWindow(help); // as a window manager does
    QTRY_VERIFY(help->isActiveWindow());
    QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(help->topic(), QStringLiteral("start")); // a pressed button shows that it is
}

void TestMenus::helpOfAFinding()
{
    HelpWindow *help = m_window->openHelp(QStringLiteral("findings-list"));
    for (int i = 0; i < int(FindingId::Count); ++i) {
        const QString key(findingKey(FindingId(i)));
        if (!helpText(QStringLiteral("finding:") + key).isEmpty())
            QVERIFY2(help->text().contains(key), qPrintable(key));
    }
    Q_EMIT help->page()->anchorClicked(QUrl(QStringLiteral("finding:mx-not-in-policy")));
    QCOMPARE(help->topic(), QStringLiteral("finding:mx-not-in-policy"));
    QVERIFY(help->text().contains(QStringLiteral("RFC 8461")));
    QVERIFY(!help->text().contains(u'%'));
    Q_EMIT help->page()->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(help->topic(), QStringLiteral("finding:mx-not-in-policy"));
}

/// F6 visits toolbar, rail, steps, findings, evidence and status bar, and comes round; Shift+F6 goes the other way.
void TestMenus::panesGoRound()
{
    audit("example.test");
    m_window->workspace()->findings()->focusList();
    const QWidget *start = QApplication::focusWidget();
    QList<QWidget *> visited;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        visited << QApplication::focusWidget();
    } while (QApplication::focusWidget() != start && visited.size() < 20);
    QVERIFY(QApplication::focusWidget() == start);
    const auto met = [&](const QWidget *pane) {
        return std::any_of(visited.begin(), visited.end(),
                           [&](const QWidget *widget) { return widget && pane->isAncestorOf(widget); });
    };
    QVERIFY(met(m_window->workspace()->drawer()));
    QVERIFY(met(m_window->statusBar()));
    QVERIFY(met(m_window->address()->parentWidget()));
    QVERIFY(met(m_window->findChild<Rail *>()));
    QVERIFY(visited.size() >= 6);
    for (qsizetype i = visited.size() - 2; i >= 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), visited[i]);
    }
}

/// In a small window the words of the buttons give way to icons, whose names and keys a tooltip has; in a large one
/// they are there.
void TestMenus::toolRowFolds()
{
    auto *row = m_window->findChild<ToolRow *>();
    QVERIFY(row);
    const auto buttons = [row] {
        QList<QToolButton *> out;
        for (QToolButton *button : row->findChildren<QToolButton *>()) {
            if (button->isVisible())
                out << button;
        }
        return out;
    };
    for (const bool narrow : {false, true, false}) {
        m_window->resize(narrow ? QSize(1024, 640) : QSize(1280, 800));
        QTRY_COMPARE(row->isNarrow(), narrow);
        QCOMPARE(buttons().size(), 3); // Audit, Compare, Export; Stop is not there
        for (const QToolButton *button : buttons()) {
            QVERIFY(!button->icon().isNull());
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->toolTip().contains(button->accessibleName()));
            QCOMPARE(button->toolButtonStyle() == Qt::ToolButtonIconOnly, narrow);
            QVERIFY(!button->text().isEmpty());
        }
        QVERIFY(m_window->address()->width() > m_window->width() / 3);
    }
    QCOMPARE(buttons().first()->toolTip(), QStringLiteral("Start audit (F5)"));
}

// Points 31 and 32: the numbers of the status bar are those of the chips above the list and add up to it, whatever is
// filtered; pressed, they show the rows behind them; what a filter hides is told beside them.
void TestMenus::statusCounts()
{
    audit("example.test");
    FindingsPane *pane = m_window->workspace()->findings();
    const auto chips = [this] {
        QList<QToolButton *> out;
        for (QToolButton *button : m_window->statusBar()->findChildren<QToolButton *>()) {
            if (button->isCheckable() && button->isVisible())
                out << button;
        }
        return out;
    };
    const auto *model = pane->list()->model();
    const int all = model->rowCount();
    QCOMPARE(chips().size(), 5);
    int sum = 0;
    for (QToolButton *chip : chips()) {
        const QString number = chip->text();
        sum += number.toInt();
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(model->rowCount(), number.toInt());
        QVERIFY(chip->isChecked());
        QCOMPARE(chip->text(), number); // counts ignore the filter
        const QString hidden = QStringLiteral("%1 hidden by filter").arg(all - number.toInt());
        bool told = all == number.toInt();
        for (const QToolButton *other : m_window->statusBar()->findChildren<QToolButton *>())
            told = told || (other->isVisible() && other->text() == hidden);
        QVERIFY2(told, qPrintable(hidden));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(model->rowCount(), all);
    }
    QCOMPARE(sum, all);
}

// Point 6: a name that does not exist is told under the box, and there is no audit of it.
void TestMenus::unknownDomain()
{
    m_window->audit(QStringLiteral("no-such-domain.test"));
    const auto told = [this] {
        for (const QLabel *label : m_window->address()->parentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible() &&
                label->text() == QStringLiteral("no-such-domain.test does not exist in DNS. Is it "
                                                "spelt right?"))
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(told, 10'000)); // the limit of a question to the resolver
    QVERIFY(!m_window->session()->hasAudit());
    QVERIFY(!m_window->session()->isRunning());
    QVERIFY(m_window->workspace()->startPage()->isVisible());
    QCOMPARE(m_window->address()->lineEdit()->text(), QStringLiteral("no-such-domain.test"));
    QVERIFY(m_window->workspace()->startPage()->recent().isEmpty());
    audit("perfect.test"); // the next one is not disturbed
    QVERIFY(m_window->session()->hasAudit());
}

/// Once something was audited, the empty window shows the domains instead of the introduction.
void TestMenus::startPageKnowsRecentDomains()
{
    const QString folder = path(QStringLiteral("state"));
    m_window = m_lab.window(folder);
    const auto *first = m_window->workspace()->startPage();
    QTRY_COMPARE(first->heading(), QStringLiteral("Check how senders see a domain"));
    audit("perfect.test");
    audit("example.test");
    m_window->findChild<QAction *>(QStringLiteral("close"))->trigger();
    StartPage *page = m_window->workspace()->startPage();
    QVERIFY(page->isVisible());
    QTRY_COMPARE(page->heading(), QStringLiteral("No audit open"));
    QTRY_COMPARE(page->recent(),
                 (QStringList{QStringLiteral("example.test  –  today"), QStringLiteral("perfect.test  –  today")}));
    auto *list = page->findChild<QListWidget *>();
    QVERIFY(!list->item(0)->icon().isNull());
    list->setCurrentRow(1);
    list->setFocus();
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(m_window->session()->domain().toString(), QStringLiteral("perfect.test"));
}

// Point 97: "Reset layout" brings every pane back, wherever it was put.
void TestMenus::layoutIsReset()
{
    audit("example.test");
    m_window->resize(1500, 900);
    auto *splitter = m_window->workspace()->findChild<QSplitter *>();
    splitter->setSizes({1000, 300});
    m_window->workspace()->setDrawerOpen(false);
    QVERIFY(!action(*m_window, "evidence")->isChecked());
    action(*m_window, "reset-layout")->trigger();
    const QSize screen = m_window->screen()->availableGeometry().size();
    QTRY_COMPARE(m_window->size(), QSize(1280, 800).boundedTo(screen).expandedTo(m_window->minimumSize()));
    m_window->resize(1280, 800); // the screen of a test may be smaller
    QTRY_VERIFY(!m_window->workspace()->isDrawerOver());
    QTRY_VERIFY(m_window->workspace()->drawer()->isVisible());
    QVERIFY(action(*m_window, "evidence")->isChecked());
    QTRY_VERIFY2(splitter->sizes().value(1) > 330, qPrintable(QString::number(splitter->sizes().value(1))));
}

// Point 97: filters of the list and the workspace in front are there again at the next start.
void TestMenus::filtersComeBack()
{
    const QString folder = path(QStringLiteral("state"));
    m_window = m_lab.window(folder);
    m_window->restoreSession();
    audit("example.test");
    m_window->workspace()->findings()->toggle(FindingGroup::Blocks);
    m_window->workspace()->findings()->setShowPassed(true);
    m_window->workspace()->findings()->find()->setText(QStringLiteral("mx2"));
    const SessionFilter filter = m_window->workspace()->findings()->filter();
    const QString policy = path(QStringLiteral("mta-sts.txt"));
    DraftView *draft = m_window->studio()->newDraft();
    QVERIFY(m_window->studio()->saveTo(draft, policy));
    action(*m_window, "workspace-policy")->trigger();
    QVERIFY(m_window->close());

    m_window = m_lab.window(folder);
    m_window->restoreSession();
    QTRY_VERIFY(m_window->session()->hasAudit());
    QCOMPARE(m_window->workspace()->findings()->filter(), filter);
    QTRY_VERIFY(m_window->studio()->isVisible());
    QCOMPARE(m_window->studio()->openPaths(), QStringList{policy});
}

// Point 97: a window that was on a screen that is gone comes back on one that is there.
void TestMenus::offScreenIsCorrected()
{
    m_window->resize(1000, 700);
    m_window->move(40'000, 30'000);
    QTRY_VERIFY(m_window->x() > 20'000);
    QVERIFY(m_window->close());
    m_window = m_lab.window();
    QVERIFY(m_window->screen()->availableGeometry().intersects(m_window->frameGeometry()));
    const QRect seen = m_window->screen()->availableGeometry() & m_window->frameGeometry();
    QVERIFY(seen.width() > m_window->width() / 4 && seen.height() > m_window->height() / 4);
}

void TestMenus::pictures(const QString &to)
{
    const QDir folder(to);
    folder.mkpath(QStringLiteral("."));
    const std::tuple<const char *, Theme, QSize, Qt::LayoutDirection> kinds[] = {
        {"light-1280", Theme::Light, {1280, 800}, Qt::LeftToRight},
        {"dark-1024", Theme::Dark, {1024, 640}, Qt::LeftToRight},
        {"rtl-1024", Theme::Light, {1024, 640}, Qt::RightToLeft}};
    for (const auto &[name, theme, size, direction] : kinds) {
        init();
        QGuiApplication::setLayoutDirection(direction);
        m_window->setTheme(theme);
        const auto shoot = [&, name = name](QWidget *what, const char *scene) {
            static_cast<void>(QTest::qWaitFor([] { return false; }, 150)); // it settles
            what->grab().save(
                folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromUtf8(scene), QString::fromUtf8(name))));
        };
        m_window = m_lab.window(path(QStringLiteral("state")));
        m_window->resize(size);
        shoot(m_window.get(), "first");
        m_window->workspace()->messages()->setStanding(
            QStringLiteral("You are offline. Saved audits, drafts, reports and the demo still work."),
            {{QStringLiteral("&Try again"), [] {}}, {QStringLiteral("Open a &saved audit…"), [] {}}});
        shoot(m_window.get(), "offline");
        m_window->workspace()->messages()->setStanding({});
        audit("perfect.test");
        audit("example.test");
        shoot(m_window.get(), "done");
        m_window->workspace()->enterDrawer();
        shoot(m_window.get(), "drawer");
        m_window->workspace()->setDrawerOpen(false);
        for (const QAction *top : m_window->menuBar()->actions()) {
            top->menu()->popup(QPoint());
            shoot(top->menu(), qPrintable(QStringLiteral("menu-") + top->text().remove(u'&')));
            top->menu()->hide();
        }
        action(*m_window, "close")->trigger();
        m_window->workspace()->messages()->clear();
        shoot(m_window.get(), "recent");
        for (const char *topic : {"start", "keys", "finding:mx-not-in-policy"})
            shoot(m_window->openHelp(QString::fromLatin1(topic)),
                  qPrintable(QString::fromLatin1(topic).section(u':', 0, 0)));
        auto *checker = new RecordChecker(m_window.get());
        checker->show();
        checker->input()->setPlainText(QStringLiteral("v=STSv1; id=2026-11-26;"));
        shoot(checker, "checker");
        cleanup();
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestMenus test;
    QTEST_SET_MAIN_SOURCE_PATH
    if (QCoreApplication::arguments().value(1) == u"--pictures") {
        test.pictures(QCoreApplication::arguments().value(2));
        return 0;
    }
    return QTest::qExec(&test, argc, argv);
}

#include "tst_menus.moc"
