// What the window can do: actions with their keys, the menus, the command palette.
#include "core/audit/auditservices.h"
#include "core/audit/catalogue.h"
#include "core/audit/stepfacts.h"
#include "core/audit/trustedroots.h"
#include "core/audit/whatissent.h"
#include "core/audit/wording.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/mxpicture.h"
#include "ui/audit/rawlogview.h"
#include "ui/audit/scriptdialog.h"
#include "ui/audit/timelineview.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/history/compareview.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/shortcuts.h"
#include "ui/settings/shortcutsdialog.h"
#include "ui/shared/aboutdialog.h"
#include "ui/shared/durationdialog.h"
#include "ui/shared/matchtester.h"
#include "ui/shared/recordchecker.h"
#include "ui/shared/textdialog.h"
#include "ui/shared/textsize.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/history.h"
#include "ui/shell/mainwindow.h"
#include "ui/studio/policystudio.h"
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUndoStack>

namespace gatepost {

namespace {

constexpr int comparisonTab = 1; ///< of AuditWorkspace::view()

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

/// `id` is the stable name of the action, by which its key can be changed.
QAction *MainWindow::add(const char *id, const QString &text, const QKeySequence &key, std::function<void()> slot)
{
    auto *out = new QAction(text, this);
    out->setObjectName(QLatin1StringView(id));
    out->setShortcut(key);
    connect(out, &QAction::triggered, this, [slot = std::move(slot)] { slot(); });
    return out;
}

void MainWindow::makeActions()
{
    m_new = add("new-audit", tr("&New audit"), Qt::CTRL | Qt::Key_N, [this] {
        showWorkspace(m_pages);
        m_pages->emptyPage();
        m_address->clearEditText();
        m_address->setFocus();
    });
    m_open = add("open", tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    m_newPolicy = add("new-policy", tr("New &policy"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        studio()->newDraft(session()->domain());
        showWorkspace(m_studio);
    });
    m_save = add("save", tr("&Save"), QKeySequence::Save, [this] { saveCurrent(false); });
    m_saveAs = add("save-as", tr("Save &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveCurrent(true); });
    m_close = add("close", tr("&Close"), Qt::CTRL | Qt::Key_W, [this] { closeCurrent(); });
    m_reopen =
        add("reopen", tr("Reopen the c&losed audit"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_pages->reopen(); });
    m_back = add("back", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { go(false); });
    m_forward = add("forward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { go(true); });
    m_openDemo = add("demo", tr("Open the &demo audit"), {}, [this] { openDemo(); });
    m_export = add("export", tr("&Export…"), Qt::CTRL | Qt::Key_E, [this] { openExport(); });
    m_print = add("print", tr("Prin&t…"), QKeySequence::Print, [this] { printCurrent(); });
    makeAuditActions();
    makeViewActions();
    for (QAction *action : {m_back, m_forward, m_reopen})
        action->setEnabled(false);
}

void MainWindow::makeAuditActions()
{
    m_focusAddress = add("address", tr("Go to the &address box"), Qt::CTRL | Qt::Key_L, [this] {
        m_address->setFocus(Qt::ShortcutFocusReason);
        m_address->lineEdit()->selectAll();
    });
    m_start = add("run", tr("&Start audit"), Qt::Key_F5, [this] { runCurrent(); });
    m_stop = add("stop", tr("S&top audit"), Qt::SHIFT | Qt::Key_F5, [this] { session()->stop(); });
    m_goOn = add("continue", tr("&Continue the stopped audit"), {}, [this] { session()->goOn(); });
    m_elsewhere = add("elsewhere", tr("Test the &MX hosts from elsewhere…"), {}, [this] {
        showWorkspace(m_pages);
        workspace()->openElsewhere();
    });
    m_compare = add("compare", tr("Com&pare with…"), Qt::CTRL | Qt::Key_D, [this] { compareCurrent(); });
    m_next = add("next-finding", tr("&Next finding"), Qt::Key_F8, [this] { workspace()->findings()->goToNext(true); });
    m_previous = add("previous-finding", tr("Pre&vious finding"), Qt::SHIFT | Qt::Key_F8,
                     [this] { workspace()->findings()->goToNext(false); });
    m_copySummary = add("copy-summary", tr("Copy su&mmary"), {}, [this] { workspace()->copySummary(); });
    m_find = add("find", tr("&Find"), QKeySequence::Find, [this] {
        if (workspace()->tabs()->currentWidget() == workspace()->rawLog()) {
            workspace()->rawLog()->focusFind();
            return;
        }
        workspace()->tabs()->setCurrentWidget(workspace()->findings());
        workspace()->findings()->focusFind();
    });
}

void MainWindow::makeViewActions()
{
    m_evidence = add("evidence", tr("&Evidence drawer"), Qt::Key_F9, [this] {
        if (m_evidence->isChecked())
            workspace()->enterDrawer();
        else
            workspace()->setDrawerOpen(false);
    });
    m_evidence->setCheckable(true);
    m_evidence->setChecked(true);
    add("workspace-audit", tr("&Audit workspace"), Qt::CTRL | Qt::Key_1, [this] { showWorkspace(m_pages); });
    add("workspace-policy", tr("&Policy Studio"), Qt::CTRL | Qt::Key_2, [this] { showWorkspace(studio()); });
    add("workspace-compare", tr("&Compare two audits"), Qt::CTRL | Qt::Key_3, [this] { showWorkspace(comparison()); });
    if (m_history)
        add("history", tr("All audits in the &history"), Qt::CTRL | Qt::Key_4, [this] { showHistory(); });
    add("next-pane", tr("&Next pane"), Qt::Key_F6, [this] { goToPane(true); });
    add("previous-pane", tr("Pre&vious pane"), Qt::SHIFT | Qt::Key_F6, [this] { goToPane(false); });
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeAuditMenu();
    makePolicyMenu();
    makeToolsMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_new, m_newPolicy, m_open});
    m_recentFiles = file->addMenu(tr("Open &recent"));
    connect(m_recentFiles, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    if (m_demo)
        file->addAction(m_openDemo);
    file->addSeparator();
    file->addActions({m_save, m_saveAs});
    QMenu *incoming = file->addMenu(tr("&Import"));
    incoming->addAction(add("import-probe", tr("&Probe result…"), {}, [this] {
        auto *dialog = new ScriptDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }));
    incoming->addAction(add("import-profiles", tr("&Settings profiles…"), {}, [this] { chooseProfileFile(); }));
    file->addActions({m_export, m_print});
    file->addSeparator();
    file->addActions({m_close, m_reopen});
    file->addAction(add("quit", tr("&Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); }));
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto named = [this](const char *id) { return findChild<QAction *>(QLatin1StringView(id)); };
    view->addActions({m_back, m_forward});
    QMenu *workspaces = view->addMenu(tr("&Workspaces"));
    workspaces->addActions({named("workspace-audit"), named("workspace-policy"), named("workspace-compare")});
    if (m_history)
        workspaces->addAction(named("history"));
    workspaces->addSeparator();
    workspaces->addActions({named("next-pane"), named("previous-pane")});
    view->addAction(add("next-tab", tr("&Next open audit"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                        [this] { m_pages->goToNext(true); }));
    view->addAction(add("previous-tab", tr("Pre&vious open audit"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                        [this] { m_pages->goToNext(false); }));
    view->addSeparator();
    view->addAction(m_evidence);
    view->addMenu(findingsMenu());
    // Their keys belong to the tabs themselves, so that they work there without this window.
    const auto withKeys = [](const QString &text, const QKeySequence &keys) {
        return QStringLiteral("%1\t%2").arg(text, keys.toString(QKeySequence::NativeText));
    };
    QAction *table = add("chart-table", withKeys(tr("T&able view of the chart"), Qt::CTRL | Qt::Key_T), {}, [this] {
        if (workspace()->view() == comparisonTab)
            return workspace()->comparison()->setPictureShown(false);
        TimelineView *timeline = workspace()->timeline();
        workspace()->tabs()->setCurrentWidget(timeline->parentWidget());
        timeline->setTableShown(!timeline->isTableShown());
    });
    QAction *picture = add("mx-picture", withKeys(tr("&MX matrix or picture"), Qt::CTRL | Qt::Key_M), {}, [this] {
        MxComparison *hosts = workspace()->comparison();
        workspace()->tabs()->setCurrentWidget(hosts->parentWidget());
        hosts->setPictureShown(!hosts->picture()->isVisible());
    });
    for (QAction *action : {table, picture})
        action->setProperty(withoutKeys, true);
    view->addActions({table, picture});
    view->addSeparator();
    view->addMenu(textSizeMenu());
    view->addMenu(themeMenu());
    view->addMenu(timesMenu());
    view->addMenu(languageMenu());
    view->addAction(add("full-screen", tr("F&ull screen"), Qt::Key_F11,
                        [this] { isFullScreen() ? showNormal() : showFullScreen(); }));
    view->addAction(add("reset-layout", tr("&Reset layout"), {}, [this] { resetLayout(); }));
}

void MainWindow::makeAuditMenu()
{
    QMenu *audits = menuBar()->addMenu(tr("&Audit"));
    audits->addActions({m_focusAddress, m_start, m_stop, m_goOn});
    audits->addMenu(profilesMenu());
    audits->addAction(m_elsewhere);
    audits->addSeparator();
    audits->addActions({m_compare, m_next, m_previous});
    if (m_history)
        audits->addAction(findChild<QAction *>(QStringLiteral("history")));
}

/// The audit in front once more, with another profile.
QMenu *MainWindow::profilesMenu()
{
    auto *menu = new QMenu(tr("Run again &from"), this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QString domain = session()->domain().toUnicode();
        const int own = m_profiles->count() - (m_demo ? 1 : 0);
        for (int i = 0; i < own; ++i) {
            QString name = m_profiles->itemText(i);
            QAction *entry = menu->addAction(name.replace(u'&', QStringLiteral("&&")), this, [this, i, domain] {
                m_profiles->setCurrentIndex(i);
                chooseProfile(i);
                audit(domain);
            });
            entry->setProperty(withoutKeys, true);
            entry->setEnabled(!session()->domain().isRoot());
        }
    });
    return menu;
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(add("manual", tr("&Manual"), QKeySequence::HelpContents, [this] { openHelp(); }));
    help->addAction(
        add("keys", tr("&Keyboard shortcuts…"), QKeySequence(Qt::CTRL | Qt::Key_Question), [this] { showKeys(); }));
    help->addAction(add("what-is-sent", tr("&What Gatepost sends…"), {}, [this] { showWhatIsSent(); }));
    help->addAction(add("glossary", tr("&Glossary"), {}, [this] { openHelp(QStringLiteral("glossary")); }));
    help->addAction(add("report-problem", tr("&Report a problem…"), {}, [this] { reportProblem(); }));
    help->addAction(add("about", tr("&About Gatepost…"), {}, [this] { showAbout(); }));
}

/// Editing where the keyboard is: fields have the same functions under the same names.
void MainWindow::refreshUndo()
{
    const QUndoStack *stack = isInStudio() ? m_studio->undoStack() : nullptr;
    const bool back = stack && stack->canUndo();
    const bool again = stack && stack->canRedo();
    m_undo->setText(back ? tr("&Undo %1").arg(stack->undoText()) : tr("&Undo"));
    m_redo->setText(again ? tr("&Redo %1").arg(stack->redoText()) : tr("&Redo"));
    m_undo->setEnabled(back);
    m_redo->setEnabled(again);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = add("undo", tr("&Undo"), QKeySequence::Undo, [this] { m_studio->undoStack()->undo(); });
    m_redo = add("redo", tr("&Redo"), QKeySequence::Redo, [this] { m_studio->undoStack()->redo(); });
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    // Their keys are those of the field that has the keyboard; shown, not taken.
    const std::tuple<const char *, QString, QKeySequence::StandardKey, const char *> fields[] = {
        {"cut", tr("Cu&t"), QKeySequence::Cut, "cut"},
        {"copy", tr("&Copy"), QKeySequence::Copy, "copy"},
        {"select-all", tr("Select &all"), QKeySequence::SelectAll, "selectAll"}};
    for (const auto &[id, text, key, slot] : fields) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        QAction *entry = add(id, QStringLiteral("%1\t%2").arg(text, keys), {}, [slot = slot] {
            if (QWidget *focused = QApplication::focusWidget())
                QMetaObject::invokeMethod(focused, slot);
        });
        entry->setProperty(withoutKeys, true);
        edit->addAction(entry);
    }
    connect(edit, &QMenu::aboutToShow, this, [this] {
        constexpr std::pair<const char *, const char *> methods[] = {
            {"cut", "cut()"}, {"copy", "copy()"}, {"select-all", "selectAll()"}};
        const QWidget *focused = QApplication::focusWidget();
        for (const auto &[id, method] : methods)
            findChild<QAction *>(QLatin1StringView(id))
                ->setEnabled(focused && focused->metaObject()->indexOfMethod(method) >= 0);
    });
    // Where something can be edited, the key belongs to that; anywhere else the whole window takes what is pasted.
    edit->addAction(add("paste", tr("&Paste and recognise"), QKeySequence::Paste, [this] { paste(); }));
    edit->addSeparator();
    QMenu *copy = edit->addMenu(tr("Copy findin&g"));
    const auto trigger = [this](QAction *(FindingsPane::*action)() const) {
        return [this, action] {
            if (session()->hasAudit())
                (workspace()->findings()->*action)()->trigger();
        };
    };
    copy->addAction(
        add("copy-text", tr("As &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, trigger(&FindingsPane::copyTextAction)));
    copy->addAction(add("copy-markdown", tr("As &Markdown"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                        trigger(&FindingsPane::copyMarkdownAction)));
    copy->addAction(add("copy-json", tr("As &JSON"), {}, trigger(&FindingsPane::copyJsonAction)));
    edit->addAction(m_copySummary);
    edit->addSeparator();
    edit->addActions(
        {m_find, add("find-next", tr("Find &next"), QKeySequence::FindNext, [this] { findNext(true); }),
         add("find-previous", tr("Find pre&vious"), QKeySequence::FindPrevious, [this] { findNext(false); })});
    edit->addSeparator();
    edit->addAction(add("settings", tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); }));
}

/// What is looked for stands in the field of the list; the rows are what was found.
void MainWindow::findNext(bool forward)
{
    if (!session()->hasAudit() || m_workspaces->currentWidget() != m_pages)
        return;
    workspace()->tabs()->setCurrentWidget(workspace()->findings());
    if (workspace()->findings()->find()->text().isEmpty())
        workspace()->findings()->focusFind();
    else
        workspace()->findings()->goToNext(forward);
}

QMenu *MainWindow::findingsMenu()
{
    auto *menu = new QMenu(tr("Fin&dings"), this);
    const std::tuple<FindingGroup, const char *, QString> groups[] = {
        {FindingGroup::Blocks, "filter-blocks", effectWord(Effect::Blocks)},
        {FindingGroup::Unprotected, "filter-unprotected", effectWord(Effect::Unprotected)},
        {FindingGroup::AtRisk, "filter-at-risk", effectWord(Effect::AtRisk)},
        {FindingGroup::Advice, "filter-advice", effectWord(Effect::Advice)},
        {FindingGroup::CouldNotTest, "filter-could-not-test", effectWord(Effect::CouldNotTest)},
        {FindingGroup::Accepted, "filter-accepted", tr("Accepted")}};
    for (const auto &[group, id, text] : groups) {
        menu->addAction(add(id, text, {}, [this, group = group] {
            if (session()->hasAudit())
                workspace()->findings()->toggle(group);
        }));
    }
    menu->addAction(add("filter-passed", tr("&Passed"), {}, [this] {
        if (session()->hasAudit())
            workspace()->findings()->passedButton()->click();
    }));
    menu->addSeparator();
    menu->addAction(add("filter-none", tr("&Everything"), {}, [this] {
        if (session()->hasAudit())
            workspace()->findings()->showEverything();
    }));
    return menu;
}

void MainWindow::makeToolsMenu()
{
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(add("palette", tr("&Command palette…"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); }));
    const auto open = [this](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    tools->addAction(add("match-tester", tr("&Match tester…"), {}, [this, open] { open(new MatchTester(this)); }));
    tools->addAction(
        add("durations", tr("&Duration converter…"), {}, [this, open] { open(new DurationDialog(this)); }));
    tools->addAction(
        add("record-checker", tr("&Record checker…"), {}, [this, open] { open(new RecordChecker(this)); }));
    tools->addSeparator();
    tools->addAction(add("diagnostics", tr("D&iagnostics…"), {}, [this] { showAbout(); }));
}

void MainWindow::openSettings(const QString &search)
{
    auto *window = new SettingsWindow(*m_settings, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (m_history)
        window->setHistory(m_history->store(), m_paths);
    connect(window, &SettingsWindow::shortcutsWanted, this, &MainWindow::showKeys);
    if (m_history)
        connect(window, &SettingsWindow::everythingDeleted, m_history, &History::forget);
    if (!search.isEmpty())
        window->search(search);
    window->show();
}

QMenu *MainWindow::themeMenu()
{
    auto *menu = new QMenu(tr("&Colours"), this);
    m_themes = new QActionGroup(this);
    const Theme chosen = themeFromKey(m_settings->text(SettingId::Theme));
    const std::tuple<Theme, const char *, QString> themes[] = {
        {Theme::System, "theme-system", tr("Like the &desktop")},
        {Theme::Light, "theme-light", tr("&Light")},
        {Theme::Dark, "theme-dark", tr("D&ark")},
        {Theme::HighContrast, "theme-high-contrast", tr("&High contrast")}};
    for (const auto &[theme, id, text] : themes) {
        QAction *entry =
            add(id, text, {}, [this, theme = theme] { m_settings->set(SettingId::Theme, themeKey(theme)); });
        menu->addAction(entry);
        entry->setCheckable(true);
        entry->setChecked(theme == chosen);
        m_themes->addAction(entry);
    }
    return menu;
}

QMenu *MainWindow::timesMenu()
{
    auto *menu = new QMenu(tr("T&imes"), this);
    auto *group = new QActionGroup(this);
    const std::tuple<QString, const char *, QString> choices[] = {
        {QStringLiteral("local"), "times-local", tr("&Local")},
        {QStringLiteral("utc"), "times-utc", QStringLiteral("&UTC")},
        {QStringLiteral("both"), "times-both", tr("&Both")}};
    for (const auto &[key, id, text] : choices) {
        QAction *entry = add(id, text, {}, [this, key = key] { m_settings->set(SettingId::Times, key); });
        menu->addAction(entry);
        entry->setCheckable(true);
        group->addAction(entry);
        connect(menu, &QMenu::aboutToShow, entry,
                [this, entry, key = key] { entry->setChecked(m_settings->text(SettingId::Times) == key); });
    }
    return menu;
}

QMenu *MainWindow::languageMenu()
{
    auto *menu = new QMenu(tr("&Language"), this);
    auto *group = new QActionGroup(this);
    const QString chosen = m_settings->text(SettingId::Language);
    const std::tuple<QString, const char *, QString> languages[] = {
        {QString(), "language-system", tr("Like the &desktop")},
        {QStringLiteral("en"), "language-en", QStringLiteral("English")},
        {QStringLiteral("de"), "language-de", QStringLiteral("Deutsch")}};
    for (const auto &[code, id, text] : languages) {
        QAction *entry = add(id, text, {}, [this, code = code] { m_settings->set(SettingId::Language, code); });
        menu->addAction(entry);
        entry->setCheckable(true);
        entry->setChecked(code == chosen);
        group->addAction(entry);
    }
    return menu;
}

QMenu *MainWindow::textSizeMenu()
{
    auto *menu = new QMenu(tr("&Text size"), this);
    menu->addAction(add("text-larger", tr("&Larger"), QKeySequence::ZoomIn,
                        [this] { m_settings->set(SettingId::TextSize, nextTextSize(textSize(), true)); }));
    menu->addAction(add("text-smaller", tr("&Smaller"), QKeySequence::ZoomOut,
                        [this] { m_settings->set(SettingId::TextSize, nextTextSize(textSize(), false)); }));
    menu->addAction(
        add("text-usual", tr("&Usual"), Qt::CTRL | Qt::Key_0, [this] { m_settings->set(SettingId::TextSize, 100); }));
    return menu;
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> out;
    for (QAction *action : findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action->isEnabled() && !action->objectName().isEmpty() && !action->text().isEmpty())
            out << PaletteEntry{PaletteEntry::Kind::Command, withoutMnemonic(action->text().section(u'\t', 0, 0)),
                                action->shortcut().toString(QKeySequence::NativeText), action->objectName(),
                                [action] { action->trigger(); }};
    }
    for (AuditWorkspace *page : m_pages->all()) {
        if (page->session()->hasAudit())
            out << PaletteEntry{
                PaletteEntry::Kind::Domain, page->session()->domain().toUnicode(), tr("open"), {}, [this, page] {
                    showWorkspace(m_pages);
                    m_pages->setCurrent(page);
                }};
    }
    for (const QString &domain : std::as_const(m_recent))
        out << PaletteEntry{PaletteEntry::Kind::Domain, tr("Audit %1").arg(domain), tr("recent"), {}, [this, domain] {
                                audit(domain);
                            }};
    for (const SettingRow &row : settingRows())
        out << PaletteEntry{PaletteEntry::Kind::Setting, settingTitle(row), tr("setting"), QString::fromUtf8(row.words),
                            [this, title = settingTitle(row)] { openSettings(title); }};
    for (const HelpTopic &topic : helpTopics())
        out << PaletteEntry{
            PaletteEntry::Kind::Help, tr("Help: %1").arg(topic.title), {}, topic.words, [this, id = topic.id] {
                openHelp(id);
            }};
    if (const AssessmentPtr judged = session()->judged()) {
        for (const Finding &finding : judged->findings) {
            if (finding.effect != Effect::Passed)
                out << PaletteEntry{PaletteEntry::Kind::Finding, findingTitle(finding), effectWord(finding.effect),
                                    QString(findingKey(finding.id)), [this, finding] {
                                        showWorkspace(m_pages);
                                        workspace()->select(finding);
                                    }};
        }
    }
    return out;
}

HelpWindow *MainWindow::openHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(topic.isEmpty() ? helpTopic() : topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    return m_help;
}

/// What the keyboard is in, or what is in front.
QString MainWindow::helpTopic() const
{
    if (isInStudio()) {
        const DraftView *draft = m_studio->current();
        const bool plan = draft && draft->currentPage() == DraftView::Page::RollOut;
        return plan ? QStringLiteral("roll-out") : QStringLiteral("policy-studio");
    }
    if (m_workspaces->currentWidget() != m_pages)
        return QStringLiteral("compare");
    if (m_address->parentWidget()->isAncestorOf(focusWidget()))
        return QStringLiteral("address-box");
    if (!session()->hasAudit())
        return QStringLiteral("start");
    if (workspace()->drawer()->isAncestorOf(focusWidget()))
        return QStringLiteral("evidence");
    const QString byTab[] = {QStringLiteral("findings"), QStringLiteral("mx-comparison"), QStringLiteral("timeline"),
                             QStringLiteral("raw-log")};
    return byTab[qBound(0, workspace()->view(), int(std::size(byTab)) - 1)];
}

/// What a report of a problem needs to say; the user decides whether and to whom it goes.
void MainWindow::reportProblem()
{
    const AboutDialog about(diagnostics());
    const QString text = about.report() + (session()->hasAudit() ? internalFaultsText(*session()->seen()) : QString());
    auto *dialog = new TextDialog(
        tr("Report a problem"),
        tr("Gatepost sends nothing by itself. Copy this, say what you did, what you expected and what happened, and "
           "give it to whoever gave you Gatepost. It names no domain and no person."),
        text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(paletteEntries(), this);
    palette->show();
}

void MainWindow::showKeys()
{
    auto *dialog = new ShortcutsDialog(*m_settings, this, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showWhatIsSent()
{
    const bool known = session()->hasAudit();
    const DomainName example = DomainName::fromDns("example.org");
    auto *dialog = new TextDialog(
        tr("What Gatepost sends"),
        known
            ? tr("This is what the audit in front sent. Nothing else leaves this computer, and nothing before an audit "
                 "is started.")
            : tr("This is what an audit of example.org begins with. Nothing else leaves this computer, and nothing "
                 "before an audit is started."),
        known ? whatWasSent(*session()->seen()) : whatWillBeSent(example, m_used), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

QList<Diagnostic> MainWindow::diagnostics() const
{
    QList<Diagnostic> facts = AboutDialog::usual();
    facts << Diagnostic{tr("Resolver"), resolverNames(m_used).join(QStringLiteral(", "))};
    facts << Diagnostic{tr("Trusted roots"), trustedRootsText(m_used)};
    if (!m_paths.data.isEmpty())
        facts << Diagnostic{tr("Data"), AboutDialog::withoutHome(m_paths.data)}
              << Diagnostic{tr("Settings"), AboutDialog::withoutHome(m_settings->file())};
    return facts;
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(diagnostics(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AboutDialog::whatIsSentWanted, this, &MainWindow::showWhatIsSent);
    dialog->show();
}

} // namespace gatepost
