#pragma once
#include "core/store/settings.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gatepost {

/// One setting: title, the thing to change it with, help, and what is wrong with what was typed. Applies at once.
class SettingControl : public QWidget
{
    Q_OBJECT
public:
    SettingControl(Settings &settings, SettingId id, QWidget *parent = nullptr);

    SettingId id() const { return m_row.id; }
    QWidget *editor() const;   ///< has the focus when the setting has
    QString complaint() const; ///< about what stands there and was not kept; empty: it was
    void finish();             ///< keeps what was typed, as leaving the field does
    void refresh();            ///< from the settings; drops what was typed and not kept
    void setHighlighted(bool on);
    bool isHighlighted() const { return m_highlighted; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeToggle();
    QWidget *makeNumber();
    QWidget *makeChoice();
    QWidget *makeText(bool file);
    void chooseFile();
    void commit(const QString &value);
    void complain(const QString &complaint);
    void recolour();

    Settings &m_settings;
    const SettingRow &m_row;
    QCheckBox *m_toggle = nullptr;
    QLabel *m_toggleText = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_complaint;
    bool m_highlighted = false;
    bool m_refreshing = false;
};

} // namespace gatepost
