#pragma once
// Two audits side by side: what changed, in words and in rows.
#include "core/audit/changes/changes.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace gatepost {

class MarkWidget;

class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);

    void setCandidates(const QList<JudgedAudit> &audits); ///< what can be chosen; what is chosen stays
    void setSides(const JudgedAudit &left, const JudgedAudit &right);
    void add(const JudgedAudit &audit, bool right); ///< from a file: a candidate, and chosen
    bool hasSides() const;
    JudgedAudit left() const { return m_left; }
    JudgedAudit right() const { return m_right; }
    AuditChanges changes() const { return m_changes; }
    QTreeView *tree() const { return m_tree; }
    void goToNext(bool forward); ///< the next changed row, wraps
    QString text() const;        ///< the comparison as text, for the clipboard

Q_SIGNALS:
    void openWanted(bool right);
    void sidesChanged();

private:
    QWidget *sidesRow();
    QWidget *headRow();
    void choose();
    void swap();
    void fill();
    void addRow(const ChangeRow &row);
    void fillCombo(QComboBox *combo, const JudgedAudit &chosen);

    QList<JudgedAudit> m_candidates;
    JudgedAudit m_left;
    JudgedAudit m_right;
    AuditChanges m_changes;
    QComboBox *m_leftBox;
    QComboBox *m_rightBox;
    QCheckBox *m_onlyChanged;
    QPushButton *m_previous;
    QPushButton *m_next;
    MarkWidget *m_leftMark;
    MarkWidget *m_rightMark;
    QLabel *m_leftVerdict;
    QLabel *m_rightVerdict;
    QLabel *m_words;
    QLabel *m_cautions;
    QLabel *m_none;
    QWidget *m_head;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
};

} // namespace gatepost
