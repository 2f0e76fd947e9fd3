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
class AddressBox;
struct PasteAction;
struct Recognition;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `profile` is how real domains are looked at; without a demo its entries are absent.
    explicit MainWindow(const Profile &profile, std::unique_ptr<DemoSource> demo, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Does what Enter does with that text in the address box: audits it, explains it, or says why it cannot.
    void audit(const QString &input);
    AddressBox *address() const { return m_address; }
    void openDemo();
    void paste(); ///< the clipboard, whatever it holds, into the address box: what can be done is offered there
    void setTheme(Theme theme);
    AuditSession *session() const { return m_session; }
    AuditWorkspace *workspace() const { return m_workspace; }

protected:
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
    void perform(const Recognition &found, const PasteAction &action, const QString &input);
    void refuse(const QString &input);
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
    AddressBox *m_address = nullptr;
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
