#pragma once
#include "core/store/settings.h"
#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatepost {

/// All keys of a window on one page: to read, to find, to change. Where two actions want the same it is said at once.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `window` is the window whose actions are listed; applyShortcuts() was called for it.
    ShortcutsDialog(Settings &settings, QWidget *window, QWidget *parent = nullptr);

    QString complaint() const; ///< about the keys that are being typed: no shortcut, or taken
    QString asText() const;    ///< the whole list, for printing

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourComplaint(); ///< of the theme that is shown now
    void fill();
    void filter(const QString &text);
    void choose();
    void typed();
    void take();
    void set(const std::optional<QString> &keys);
    QAction *chosen() const;

    Settings &m_settings;
    QWidget *m_window;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QLabel *m_caption;
    QKeySequenceEdit *m_keys;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_complaint = nullptr;
};

} // namespace gatepost
