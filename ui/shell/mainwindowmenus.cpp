// What the window can do: actions with their keys, the menus, the command palette.
#include "core/audit/auditservices.h"
#include "core/audit/catalogue.h"
#include "core/audit/trustedroots.h"
#include "core/audit/whatissent.h"
#include "core/audit/wording.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/scriptdialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/shortcutsdialog.h"
#include "ui/shared/aboutdialog.h"
#include "ui/shared/durationdialog.h"
#include "ui/shared/matchtester.h"
#include "ui/shared/textdialog.h"
#include "ui/shared/textsize.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/history.h"
#include "ui/shell/mainwindow.h"
#include "ui/studio/policystudio.h"
#include <QActionGroup>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QUndoStack>

namespace gatepost {

namespace {

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
    m_close = add("close", tr("&Close"), QKeySequence::Close, [this] { closeCurrent(); });
    m_reopen =
        add("reopen", tr("&Reopen the closed audit"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_pages->reopen(); });
    m_back = add("back", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { go(false); });
    m_forward = add("forward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { go(true); });
    m_openDemo = add("demo", tr("Open the &demo audit"), {}, [this] { openDemo(); });
    m_export = add("export", tr("&Export…"), Qt::CTRL | Qt::Key_E, [this] { openExport(); });
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
    m_previous = add("previous-finding", tr("&Previous finding"), Qt::SHIFT | Qt::Key_F8,
                     [this] { workspace()->findings()->goToNext(false); });
    m_copySummary = add("copy-summary", tr("Copy &summary"), {}, [this] { workspace()->copySummary(); });
    m_find = add("find", tr("&Find in the findings"), QKeySequence::Find, [this] {
        workspace()->tabs()->setCurrentWidget(workspace()->findings());
        workspace()->findings()->focusFind();
    });
}

void MainWindow::makeViewActions()
{
    m_evidence = add("evidence", tr("&Evidence"), Qt::Key_F9, [this] {
        workspace()->setDrawerOpen(m_evidence->isChecked());
        if (m_evidence->isChecked())
            workspace()->focusDrawer();
    });
    m_evidence->setCheckable(true);
    m_evidence->setChecked(true);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_new, m_newPolicy, m_open});
    m_recentFiles = file->addMenu(tr("Open &recent"));
    connect(m_recentFiles, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    if (m_demo)
        file->addAction(m_openDemo);
    file->addSeparator();
    file->addActions({m_save, m_saveAs});
    file->addAction(add("import-probe", tr("&Import a probe result…"), {}, [this] {
        auto *dialog = new ScriptDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }));
    file->addAction(m_export);
    file->addSeparator();
    file->addActions({m_close, m_reopen});
    file->addAction(add("quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); }));

    makeEditMenu();

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_back, m_forward});
    view->addAction(add("next-tab", tr("&Next open audit"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                        [this] { m_pages->goToNext(true); }));
    view->addAction(add("previous-tab", tr("Pre&vious open audit"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                        [this] { m_pages->goToNext(false); }));
    view->addSeparator();
    view->addAction(m_evidence);
    view->addMenu(findingsMenu());
    view->addSeparator();
    view->addMenu(textSizeMenu());
    view->addMenu(themeMenu());
    view->addMenu(languageMenu());
    QAction *full = add("full-screen", tr("F&ull screen"), Qt::Key_F11,
                        [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    view->addAction(full);

    QMenu *audits = menuBar()->addMenu(tr("&Audit"));
    audits->addActions({m_focusAddress, m_start, m_stop, m_goOn, m_elsewhere});
    audits->addSeparator();
    audits->addActions({m_compare, m_next, m_previous});
    if (m_history)
        audits->addAction(add("history", tr("All audits in the &history"), {}, [this] { showHistory(); }));

    makeToolsMenu();

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(
        add("keys", tr("&Keyboard shortcuts…"), QKeySequence(Qt::CTRL | Qt::Key_Question), [this] { showKeys(); }));
    help->addAction(add("what-is-sent", tr("&What Gatepost sends…"), {}, [this] { showWhatIsSent(); }));
    help->addAction(add("about", tr("&About Gatepost and diagnostics…"), {}, [this] { showAbout(); }));
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(add("undo", tr("&Undo"), QKeySequence::Undo, [this] {
        if (isInStudio() && m_studio->undoStack())
            m_studio->undoStack()->undo();
    }));
    edit->addAction(add("redo", tr("&Redo"), QKeySequence::Redo, [this] {
        if (isInStudio() && m_studio->undoStack())
            m_studio->undoStack()->redo();
    }));
    QAction *undo = findChild<QAction *>(QStringLiteral("undo"));
    QAction *redo = findChild<QAction *>(QStringLiteral("redo"));
    connect(edit, &QMenu::aboutToShow, this, [this, undo, redo] {
        const QUndoStack *stack = isInStudio() ? m_studio->undoStack() : nullptr;
        undo->setText(stack && stack->canUndo() ? tr("&Undo %1").arg(stack->undoText()) : tr("&Undo"));
        redo->setText(stack && stack->canRedo() ? tr("&Redo %1").arg(stack->redoText()) : tr("&Redo"));
    });
    edit->addSeparator();
    // Where something can be edited, the key belongs to that; anywhere else the whole window takes what is pasted.
    edit->addAction(add("paste", tr("&Paste and recognise"), QKeySequence::Paste, [this] { paste(); }));
    QMenu *copy = edit->addMenu(tr("Copy &finding"));
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
    edit->addActions({m_copySummary, m_find});
    edit->addSeparator();
    edit->addAction(add("settings", tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); }));
}

QMenu *MainWindow::findingsMenu()
{
    auto *menu = new QMenu(tr("&Findings"), this);
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
            out << PaletteEntry{PaletteEntry::Kind::Command, withoutMnemonic(action->text()),
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

void MainWindow::showAbout()
{
    QList<Diagnostic> facts = AboutDialog::usual();
    facts << Diagnostic{tr("Resolver"), resolverNames(m_used).join(QStringLiteral(", "))};
    facts << Diagnostic{tr("Trusted roots"), trustedRootsText(m_used)};
    if (!m_paths.data.isEmpty())
        facts << Diagnostic{tr("Data"), AboutDialog::withoutHome(m_paths.data)}
              << Diagnostic{tr("Settings"), AboutDialog::withoutHome(m_settings->file())};
    auto *dialog = new AboutDialog(facts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AboutDialog::whatIsSentWanted, this, &MainWindow::showWhatIsSent);
    dialog->show();
}

} // namespace gatepost
