#pragma once
// The window: menus, address box, workspace rail, status bar. What happens inside belongs to the workspaces.
#include "core/audit/profile.h"
#include "core/store/paths.h"
#include "core/store/settings.h"
#include "ui/print/pagemaker.h"
#include "ui/shared/theme.h"
#include "ui/shell/demosource.h"
#include "ui/shell/navigation.h"
#include "ui/studio/draftview.h"
#include <memory>
#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace gatepost {

class AddressBox;
class AuditList;
class AuditPages;
class AuditSession;
class AuditWorkspace;
class CompareView;
class Connectivity;
class DropOverlay;
class ExportWizard;
class HelpWindow;
class History;
class Notifier;
class PlanPage;
class PolicyStudio;
class Rail;
class SessionKeeper;
class StatusLine;
struct OpenedFile;
struct Diagnostic;
struct ExportSource;
struct PasteAction;
struct PaletteEntry;
struct Recognition;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `profile` is how real domains are looked at; a default one: as the settings say. Without a demo its entries are
    /// absent. `settings` outlives the window; null: they last as long as it. What is to be there at the next start is
    /// kept at `paths`; empty ones: nowhere.
    explicit MainWindow(const Profile &profile, std::unique_ptr<DemoSource> demo, Settings *settings = nullptr,
                        const StorePaths &paths = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Does what Enter does with that text in the address box: audits it, explains it, or says why it cannot.
    void audit(const QString &input);
    void auditInNewPage(const QString &input); ///< the same, beside the audits that are open
    AddressBox *address() const { return m_address; }
    void openDemo();
    void paste(); ///< the clipboard, whatever it holds, into the address box: what can be done is offered there
    void open(const QString &path); ///< a file of any kind that the program knows, in the background
    void setTheme(Theme theme);
    void restoreSession(); ///< what was open when the program ended last, in the background

    AuditPages *pages() const { return m_pages; }
    AuditSession *session() const;                 ///< of the audit in front
    AuditWorkspace *workspace() const;             ///< the audit in front
    CompareView *comparison();                     ///< of two audits
    AuditList *auditList();                        ///< of all audits that are kept; null when nothing is
    PolicyStudio *studio();                        ///< made when it is first wanted
    History *history() const { return m_history; } ///< null when nothing is kept
    Settings &settings() { return *m_settings; }
    ExportWizard *openExport(); ///< for what is in front
    void openSettings(const QString &search = {});
    SessionKeeper *keeper() const { return m_keeper; }
    QList<PaletteEntry> paletteEntries();
    HelpWindow *openHelp(const QString &topic = {}); ///< empty: about what has the keyboard
    Connectivity *connectivity() const { return m_connectivity; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void stands(); ///< once: the window is painted, and what is not needed for that may begin

private:
    void onStands();
    // Menus and actions: mainwindowmenus.cpp
    QAction *add(const char *id, const QString &text, const QKeySequence &key, std::function<void()> slot);
    void makeActions();
    void makeAuditActions();
    void makeViewActions();
    void makeMenus();
    QMenu *themeMenu();
    QMenu *languageMenu();
    QMenu *textSizeMenu();
    void fillRecentFiles();
    void showKeys();
    void showAbout();
    void showWhatIsSent();
    QMenu *findingsMenu();
    void makeEditMenu();
    void makeToolsMenu();
    void findNext(bool forward);
    QList<Diagnostic> diagnostics() const;
    void makeHelpMenu();
    void makeFileMenu();
    void makeViewMenu();
    void makeAuditMenu();
    QMenu *timesMenu();
    QMenu *profilesMenu();
    void refreshUndo();
    void showPalette();
    void reportProblem();
    QString helpTopic() const;

    // The menu Policy: mainwindowpolicy.cpp
    DraftView *policyDraft();
    QAction *addForDraft(const char *id, const QString &text, const QKeySequence &key, DraftView::Page page,
                         const std::function<void(DraftView *)> &work);
    QAction *addForPlan(const char *id, const QString &text, const QKeySequence &key, void (PlanPage::*work)());
    void lint(DraftView *draft);
    void makePolicyMenu();

    // Panes, layout, no network: mainwindowlook.cpp
    void goToPane(bool forward);
    void resetLayout();
    bool isOffline() const;
    void refreshConnectivity();
    void tryAgain();
    bool dropIfNoDomain(AuditSession *of);
    void fillStartPages();
    void tellWhenAway(AuditWorkspace *page);

    // Files: mainwindowfiles.cpp
    void chooseFile();
    void opened(const QString &path, const OpenedFile &file);
    void say(const QString &text);
    void saveAudit(bool as);
    void writeAudit(const QString &path);
    void rememberFile(const QString &path);
    void saveCurrent(bool as);
    void closeCurrent();
    void printCurrent();
    void chooseProfileFile();
    void exportWhatIf(AuditWorkspace *page);
    ExportWizard *openWizard(ExportSource source);

    void makeToolBar();
    void connectPage(AuditWorkspace *page);
    void makeStatusBar();
    void enterPlace();
    void showDomain();
    void go(bool forward);
    void showWorkspace(QWidget *workspace);
    bool isInStudio() const;
    void runCurrent();
    void connectStore(AuditWorkspace *page);
    void fixInStudio(const Finding &finding);
    void onSetting(SettingId id);
    void keepVantageOf(const AuditSession &session);
    void onKnown(const DomainName &domain);
    void onPlan(const DomainName &domain);
    void fillProfiles();
    void chooseProfile(int index);
    bool useDemo(bool demo);
    void applyProfile(AuditWorkspace *page);
    void fillAddresses();
    void perform(const Recognition &found, const PasteAction &action, const QString &input);
    void refuse(const QString &input);
    void complain(const QString &text); ///< under the address box
    void remember(const QString &input);
    void refresh();
    void announce();
    void refreshStatus();
    void compareCurrent();
    void showHistory();
    Thresholds thresholds() const;
    void openForComparison(bool right);
    void onPageClosed(const QString &domain);
    void onRestored(int audits, bool clean);
    void onSurroundings(const QString &workspace, const QStringList &drafts);
    void keepSurroundings();

    std::unique_ptr<QTemporaryDir> m_scratch; ///< where settings are that nobody keeps
    Settings *m_settings;
    StorePaths m_paths;
    History *m_history = nullptr;
    PageMaker m_pageMaker;
    bool m_profileGiven; ///< not from the settings
    Profile m_profile;
    Profile m_used; ///< m_profile, or the demo's
    std::unique_ptr<DemoSource> m_demo;
    bool m_usingDemo = false;
    bool m_keepingVantage = false; ///< the settings are told, and nobody has to follow them
    bool m_stands = false;         ///< see stands()
    bool m_closing = false;        ///< what goes now is wanted at the next start
    bool m_going = false;          ///< Back or Forward is being followed
    Navigation m_navigation;
    QStackedWidget *m_workspaces;
    AuditPages *m_pages;
    PolicyStudio *m_studio = nullptr;    ///< null until it is first wanted
    CompareView *m_comparison = nullptr; ///< null until it is first wanted
    AuditList *m_auditList = nullptr;    ///< null until it is first wanted
    SessionKeeper *m_keeper;
    Connectivity *m_connectivity;
    QPointer<HelpWindow> m_help;
    Notifier *m_notifier = nullptr;   ///< null until there is something to tell
    QPointer<AuditWorkspace> m_ended; ///< what it told of last
    QList<QAction *> m_policyActions;
    Rail *m_rail = nullptr;
    DropOverlay *m_overlay = nullptr;
    AddressBox *m_address = nullptr;
    QLabel *m_refusal = nullptr;
    QComboBox *m_profiles = nullptr;
    StatusLine *m_status = nullptr;
    QStringList m_recent; ///< domains; the latest first
    QStringList m_files;  ///< the same of files
    QMenu *m_recentFiles = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_focusAddress = nullptr;
    QAction *m_openDemo = nullptr;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_newPolicy = nullptr;
    QAction *m_copySummary = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_find = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_evidence = nullptr;
    QAction *m_elsewhere = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QActionGroup *m_themes = nullptr;
};

} // namespace gatepost
