#pragma once
#include "core/store/settings.h"
#include <QScrollArea>

class QVBoxLayout;

namespace gatepost {

class ProfileBar;
class SettingControl;

/// One page of the window, made from the table.
class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    SettingsPage(Settings &settings, SettingPage page, QWidget *parent = nullptr);

    SettingPage page() const { return m_page; }
    const QList<SettingControl *> &controls() const { return m_controls; }
    SettingControl *control(SettingId id) const;          ///< null: on another page
    ProfileBar *profileBar() const { return m_profiles; } ///< null where nothing is of a profile
    void append(QWidget *widget);                         ///< under the settings
    void highlight(SettingId id);                         ///< that one alone, scrolled into view; Count: none

private:
    SettingPage m_page;
    QList<SettingControl *> m_controls;
    ProfileBar *m_profiles = nullptr;
    QVBoxLayout *m_column;
};

} // namespace gatepost
