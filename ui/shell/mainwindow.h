#pragma once
// The window: menus, address box, workspace rail, status bar. What happens inside belongs to the workspaces.
#include "core/audit/profile.h"
#include "ui/shared/theme.h"
#include "ui/shell/demosource.h"
#include <memory>
#include <QMainWindow>

class QActionGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace gatepost {

class AuditSession;
class AuditWorkspace;
class PasteNote;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `profile` is how real domains are looked at; without a demo its entries are absent.
    explicit MainWindow(const Profile &profile, std::unique_ptr<DemoSource> demo, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Audits what was typed, or says under the address box why it cannot.
    void audit(const QString &input);
    void openDemo();
    void paste(); ///< the clipboard, whatever it holds
    void setTheme(Theme theme);
    AuditSession *session() const { return m_session; }
    AuditWorkspace *workspace() const { return m_workspace; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    QWidget *makeRail();
    void makeStatusBar();
    QMenu *themeMenu();
    QMenu *languageMenu();
    void chooseProfile(int index);
    bool useDemo(bool demo);
    void fillAddresses();
    void remember(const QString &input);
    void refresh();
    void refreshStatus();
    void refreshIcons();
    void exportText();
    void exportJson();
    void save(const QString &suggested, const QString &filter, const QByteArray &content);
    void tell(const QString &title, const QString &text, const QPixmap &picture);
    void showKeys();
    void showAbout();

    Profile m_profile;
    std::unique_ptr<DemoSource> m_demo;
    bool m_usingDemo = false;
    AuditSession *m_session;
    AuditWorkspace *m_workspace;
    PasteNote *m_paste = nullptr;
    QComboBox *m_address = nullptr;
    QLabel *m_refusal = nullptr;
    QComboBox *m_profiles = nullptr;
    QToolButton *m_railAudit = nullptr;
    QLabel *m_statusResolver = nullptr;
    QLabel *m_statusPort = nullptr;
    QLabel *m_statusCounts = nullptr;
    QStringList m_recent;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_focusAddress = nullptr;
    QAction *m_openDemo = nullptr;
    QAction *m_exportText = nullptr;
    QAction *m_exportJson = nullptr;
    QAction *m_copySummary = nullptr;
    QAction *m_find = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_evidence = nullptr;
    QAction *m_elsewhere = nullptr;
    QActionGroup *m_themes = nullptr;
};

} // namespace gatepost
