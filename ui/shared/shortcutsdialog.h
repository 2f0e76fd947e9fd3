#pragma once
#include <QDialog>

class QAction;
class QLineEdit;
class QTableWidget;

namespace gatepost {

struct Shortcut
{
    QString group; ///< the menu it is in
    QString name;
    QString keys;
    bool operator==(const Shortcut &) const = default;
};

/// All keys on one page: to search, to print.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);
    /// Of every menu of the window, in their order, each action once; actions without keys are left out.
    static QList<Shortcut> ofMenus(const QList<QAction *> &menuBarActions);
    QLineEdit *find() const { return m_find; }
    QTableWidget *table() const { return m_table; }
    bool savePage(const QString &path) const; ///< as one PDF page

private:
    void filter(const QString &text);
    void print();
    void fill();
    QList<Shortcut> m_shortcuts;
    QLineEdit *m_find;
    QTableWidget *m_table;
};

} // namespace gatepost
