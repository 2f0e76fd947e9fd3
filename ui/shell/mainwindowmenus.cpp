// What the window can do: actions with their keys, the menus, the command palette.
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/textsize.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include <QActionGroup>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTabWidget>

namespace gatepost {

namespace {

void rememberTextSize(int percent)
{
    setTextSize(percent);
    QSettings().setValue(QStringLiteral("textSize"), percent);
}

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
    m_save = add("save", tr("&Save the audit"), QKeySequence::Save, [this] { saveAudit(false); });
    m_saveAs = add("save-as", tr("Save the audit &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveAudit(true); });
    m_close = add("close", tr("&Close the audit"), QKeySequence::Close, [this] { m_pages->close(workspace()); });
    m_reopen =
        add("reopen", tr("&Reopen the closed audit"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_pages->reopen(); });
    m_back = add("back", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { go(false); });
    m_forward = add("forward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { go(true); });
    m_openDemo = add("demo", tr("Open the &demo audit"), {}, [this] { openDemo(); });
    m_exportText = add("export-text", tr("Report as &text…"), Qt::CTRL | Qt::Key_E, [this] { exportText(); });
    m_exportJson =
        add("export-json", tr("Audit as &JSON…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { exportJson(); });
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
    m_start = add("run", tr("&Start audit"), Qt::Key_F5, [this] {
        if (m_address->currentText().isEmpty() && !session()->domain().isRoot())
            audit(session()->domain().toUnicode());
        else
            m_address->perform();
    });
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
    m_evidence =
        add("evidence", tr("&Evidence"), Qt::Key_F9, [this] { workspace()->setDrawerOpen(m_evidence->isChecked()); });
    m_evidence->setCheckable(true);
    m_evidence->setChecked(true);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_new, m_open});
    m_recentFiles = file->addMenu(tr("Open &recent"));
    connect(m_recentFiles, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    if (m_demo)
        file->addAction(m_openDemo);
    file->addSeparator();
    file->addActions({m_save, m_saveAs});
    QMenu *exports = file->addMenu(tr("&Export"));
    exports->addActions({m_exportText, m_exportJson});
    file->addSeparator();
    file->addActions({m_close, m_reopen});
    file->addAction(add("quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); }));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    // Where something can be edited, the key belongs to that; anywhere else the whole window takes what is pasted.
    edit->addAction(add("paste", tr("&Paste and recognise"), QKeySequence::Paste, [this] { paste(); }));
    edit->addActions({m_copySummary, m_find});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_back, m_forward});
    view->addAction(add("next-tab", tr("&Next open audit"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                        [this] { m_pages->goToNext(true); }));
    view->addAction(add("previous-tab", tr("Pre&vious open audit"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                        [this] { m_pages->goToNext(false); }));
    view->addSeparator();
    view->addAction(m_evidence);
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

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(add("palette", tr("&Command palette…"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); }));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(add("keys", tr("&Keyboard"), QKeySequence(Qt::CTRL | Qt::Key_Question), [this] { showKeys(); }));
    help->addAction(add("what-is-sent", tr("&What Gatepost sends"), {}, [this] { showWhatIsSent(); }));
    help->addAction(add("about", tr("&About Gatepost"), {}, [this] { showAbout(); }));
}

QMenu *MainWindow::themeMenu()
{
    auto *menu = new QMenu(tr("&Colours"), this);
    m_themes = new QActionGroup(this);
    const Theme chosen = themeFromKey(QSettings().value(QStringLiteral("theme")).toString());
    const std::tuple<Theme, const char *, QString> themes[] = {
        {Theme::System, "theme-system", tr("Like the &desktop")},
        {Theme::Light, "theme-light", tr("&Light")},
        {Theme::Dark, "theme-dark", tr("D&ark")},
        {Theme::HighContrast, "theme-high-contrast", tr("&High contrast")}};
    for (const auto &[theme, id, text] : themes) {
        QAction *entry = add(id, text, {}, [this, theme = theme] {
            QSettings().setValue(QStringLiteral("theme"), themeKey(theme));
            setTheme(theme);
        });
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
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    const std::tuple<QString, const char *, QString> languages[] = {
        {QString(), "language-system", tr("Like the &desktop")},
        {QStringLiteral("en"), "language-en", QStringLiteral("English")},
        {QStringLiteral("de"), "language-de", QStringLiteral("Deutsch")}};
    for (const auto &[code, id, text] : languages) {
        QAction *entry = add(id, text, {}, [this, code = code] {
            QSettings().setValue(QStringLiteral("language"), code);
            say(tr("The language changes when Gatepost is started again."));
        });
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
                        [] { rememberTextSize(nextTextSize(textSize(), true)); }));
    menu->addAction(add("text-smaller", tr("&Smaller"), QKeySequence::ZoomOut,
                        [] { rememberTextSize(nextTextSize(textSize(), false)); }));
    menu->addAction(add("text-usual", tr("&Usual"), Qt::CTRL | Qt::Key_0, [] { rememberTextSize(100); }));
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

void MainWindow::tell(const QString &title, const QString &text, const QPixmap &picture)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(picture);
    box->open();
}

void MainWindow::showKeys()
{
    QStringList lines;
    for (const QAction *action : findChildren<QAction *>()) {
        const QString line = QStringLiteral("%1:  %2").arg(action->shortcut().toString(QKeySequence::NativeText),
                                                           withoutMnemonic(action->text()));
        if (!action->shortcut().isEmpty() && !lines.contains(line))
            lines << line;
    }
    lines.sort();
    tell(tr("Keyboard"), lines.join(u'\n'), {});
}

void MainWindow::showWhatIsSent()
{
    tell(tr("What Gatepost sends"),
         tr("To the resolver: questions for the records of the domain, its policy host and its MX hosts, as every "
            "sender "
            "asks them.\n\nTo the policy host, port 443: one GET for /.well-known/mta-sts.txt per address, without "
            "cookies. When it fails, a few more to explain why, also to port 80.\n\nTo each MX host, port 25: a "
            "greeting "
            "is awaited, then EHLO with the name of the profile, STARTTLS, a TLS handshake, EHLO, QUIT. No mail is "
            "begun.\n\nTo name servers of the zone: the same questions. To nobody else, and nothing at all until an "
            "audit is started."),
         {});
}

void MainWindow::showAbout()
{
    tell(tr("About Gatepost"),
         tr("Gatepost %1\n\nShows how senders see the MTA-STS deployment of a mail domain (RFC 8461).\n\n"
            "Free software under the GNU General Public License, version 3 or later.")
             .arg(QStringLiteral(GATEPOST_VERSION)),
         windowIcon().pixmap(64, 64));
}

} // namespace gatepost
