#pragma once
// The list of findings with its counts. Every count is a toggle; no filter hides anything without saying how much.
#include "core/report/reportoptions.h"
#include "core/store/sessionfile.h"
#include "ui/audit/findingsmodel.h"
#include <QWidget>

class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace gatepost {

class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);
    void clear();
    void update(const ObservationPtr &seen, const AssessmentPtr &judged, bool last);
    /// Who accepted what, and the day that decides. `canAccept`: more can be accepted.
    void setRisks(const QList<AcceptedRisk> &risks, const QDate &day, bool canAccept);
    void setStep(std::optional<Step> step);
    void setShowPassed(bool show);
    void setGroupedByStep(bool grouped);
    void toggle(FindingGroup group); ///< as its chip does
    void showEverything();           ///< no filter
    SessionFilter filter() const;    ///< to what the list is narrowed, to be kept
    void setFilter(const SessionFilter &filter);
    void goToNext(bool forward); ///< wraps
    void focusFind();
    void focusList();

    QListView *list() const { return m_list; }
    QLineEdit *find() const { return m_find; }
    QToolButton *chip(FindingGroup group) const { return m_byGroup.value(int(group)); }
    QPushButton *clearFilter() const { return m_clearFilter; }
    QPushButton *passedButton() const { return m_showPassed; }
    QToolButton *groupButton() const { return m_groupByStep; }
    QString filterText() const;        ///< what the filter does, in words; empty without
    ReportFilter reportFilter() const; ///< the same for a report
    QString footText() const;
    QString position() const; ///< "2 of 6, At risk, …" of the last step with F8
    int count(FindingGroup group) const { return m_counts.value(int(group)); }
    int listed() const; ///< all but the passed ones, whatever the filter
    int hiddenByFilter() const;
    QList<Finding> selection() const; ///< in the order of the list

    // For the window's menus; they are enabled while something is selected.
    QAction *copyTextAction() const { return m_copyText; }
    QAction *copyMarkdownAction() const { return m_copyMarkdown; }
    QAction *copyJsonAction() const { return m_copyJson; }
    QAction *acceptAction() const { return m_accept; }
    QAction *withdrawAction() const { return m_withdraw; }
    QMenu *contextMenu(); ///< for the selection; whoever asks deletes it

Q_SIGNALS:
    void selected(const gatepost::Finding &finding);
    void opened(const gatepost::Finding &finding); ///< by Enter or a double click
    void walked(const gatepost::Finding &finding, int position, int count);
    void stepFilterDropped();
    void countsChanged(); ///< of a chip, or of the hidden rows
    void acceptWanted(const gatepost::Finding &finding);
    void withdrawWanted(const gatepost::Finding &finding);

private:
    QToolButton *makeChip(int key);
    QLayout *makeChips();
    QFrame *makeFilterBar();
    QLayout *makeFoot();
    void makeList();
    void makeActions();
    void filterChanged();
    void refreshCounts();
    void refreshChips();
    void refreshFoot();
    void refreshActions();
    void select(const QList<Finding> &findings, const std::optional<Finding> &current);
    std::optional<Finding> current() const;

    FindingsModel m_model;
    FindingsFilter m_filter;
    QHash<int, QToolButton *> m_byGroup; ///< -1: all
    QHash<int, int> m_counts;            ///< by FindingGroup, whatever the filter
    QLineEdit *m_find;
    QListView *m_list;
    QFrame *m_filterBar;
    QLabel *m_filterText;
    QPushButton *m_clearFilter;
    QLabel *m_note;
    QLabel *m_position;
    QToolButton *m_groupByStep;
    QPushButton *m_showPassed;
    QAction *m_copyText;
    QAction *m_copyMarkdown;
    QAction *m_copyJson;
    QAction *m_accept;
    QAction *m_withdraw;
    bool m_running = false;
    bool m_canAccept = false;
};

} // namespace gatepost
