#pragma once
// The Raw log tab: every query and every reply in order, to search, to filter, to copy and to save; live while an audit
// runs.
#include "core/audit/rawlog.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;
class QTreeView;

namespace gatepost {

class RawLogFilter;
class RawLogModel;

class RawLogView : public QWidget
{
    Q_OBJECT
public:
    explicit RawLogView(QWidget *parent = nullptr);

    void update(const ObservationPtr &seen); ///< at once when it is looked at, else when it is next; null: no audit
    QTreeView *tree() const { return m_tree; }
    QLineEdit *find() const { return m_find; }
    QToolButton *chip(LogProtocol protocol) const { return m_chips.value(int(protocol)); }
    QString note() const;     ///< how many entries are shown, how many hidden and why
    QString copyText() const; ///< the chosen entries, or all that are shown
    void copy() const;
    QString saveTo(const QString &file); ///< what is shown, as text; what went wrong, empty: nothing
    void focusFind();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeControls();
    void rebuild();
    void say();
    void sayCurrent();
    void askAndSave();

    ObservationPtr m_seen;
    ObservationPtr m_built; ///< the state that the tree shows
    RawLogModel *m_model;
    RawLogFilter *m_filter;
    QTreeView *m_tree;
    QLineEdit *m_find;
    QHash<int, QToolButton *> m_chips;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_line;
    QLabel *m_note;
    QTimer *m_soon;
    qsizetype m_left = 0;
};

} // namespace gatepost
