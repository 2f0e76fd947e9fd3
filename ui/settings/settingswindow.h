#pragma once
#include "core/store/settings.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gatepost {

class MessageBar;
class SettingControl;
class SettingsPage;
class StoreThread;
struct StorePaths;

/// The one window of settings. Everything applies at once and can be undone; typing in the search goes to the setting.
class SettingsWindow : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsWindow(Settings &settings, QWidget *parent = nullptr);

    void setHistory(StoreThread &store, const StorePaths &paths); ///< adds where the data is to its page
    void search(const QString &text);                             ///< as if it were typed: shows the best hit
    void showSetting(SettingId id);                               ///< goes to it and gives it the focus
    QList<SettingId> hits() const { return m_hits; }
    SettingControl *control(SettingId id) const;
    SettingControl *highlighted() const; ///< the setting the search has found; null: none

Q_SIGNALS:
    void shortcutsWanted();   ///< the button of the page General
    void everythingDeleted(); ///< of the history

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fitList();
    SettingsPage *currentPage() const;
    void find(const QString &text);
    void showHit(int index);
    void refreshFoot();
    bool mayClose();

    Settings &m_settings;
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
    MessageBar *m_messages;
    QPushButton *m_undo;
    QPushButton *m_restore;
    QList<SettingId> m_hits;
    int m_hit = -1;
    bool m_warned = false; ///< about something typed and not kept; the next time it closes
};

} // namespace gatepost
