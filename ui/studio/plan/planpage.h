#pragma once
// The Roll-out page of the Policy Studio (W15): the plan as a line, one stage in full, the guided changes.
#include "core/audit/timeline.h"
#include "core/authoring/deploymentplan.h"
#include "core/base/clock.h"
#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace gatepost {

class MessageBar;
class PlanLine;
class StagePane;

/// What a stage makes of the draft.
struct PolicyChange
{
    std::optional<PlannedPolicy> policy; ///< mode and max_age; nothing: they stay
    QList<DomainName> added;             ///< mx lines to add
    QList<DomainName> dropped;
    bool operator==(const PolicyChange &) const = default;
};

class PlanPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPage(Clock clock = systemNow, QWidget *parent = nullptr);

    void setDomain(const DomainName &domain);           ///< another one: its plans are forgotten
    void setFacts(const PlanFacts &facts);              ///< after an audit, after an edit of the draft
    void setLedger(const QList<KnownPolicy> &policies); ///< what the ledger knows of earlier policies
    void setPlans(const QList<PlanSettings> &plans);    ///< as saved with the draft, the shown one first
    QList<PlanSettings> plans() const;                  ///< to be saved; the shown one first
    QJsonArray toJson() const;                          ///< the same, as documents "gatepost-plan"
    QString fromJson(const QJsonArray &documents);      ///< empty when they were read; else why nothing was changed
    const DeploymentPlan &plan() const { return m_plan; }
    void setWatchOffered(bool offered) { m_watchOffered = offered; }       ///< somebody hears watchWanted()
    void setHostTestOffered(bool offered) { m_hostTestOffered = offered; } ///< somebody hears hostTestWanted()
    /// Which hosts are being tested by name; none: the test has ended, with a problem or without.
    void setHostTest(const QList<DomainName> &hosts, const QString &problem);
    /// What is not done yet of the plans that somebody began, with the day from which on it may be done.
    QList<PlannedStep> stepsToCome() const;
    bool mayStart() const; ///< the next stage may be taken, for a notice
    bool isFinished() const { return m_plan.current() == m_plan.stages.size(); } ///< for the mark on the tab

    QComboBox *chooser() const { return m_chooser; }
    QPushButton *discardButton() const { return m_discard; }
    PlanLine *line() const { return m_line; }
    StagePane *stage() const { return m_stage; }
    QString standing() const;

public Q_SLOTS:
    void refresh(); ///< today may have moved
    void openPreflight();
    void changeMx();
    void changeProvider();
    void switchOff();
    void emergency();
    void exportCalendar();
    void exportMarkdown();
    void discard(); ///< the guided change that is shown; can be undone

Q_SIGNALS:
    void factsChanged();
    void hostTestChanged();
    void changed();                                                ///< plans() are to be saved
    void policyWanted(const gatepost::PolicyChange &change);       ///< for the draft
    void findingsWanted();                                         ///< of the audit of this domain
    void hostTestWanted(const QList<gatepost::DomainName> &hosts); ///< on port 25 by name, before they are in DNS
    void watchWanted();                                            ///< of this domain

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeGuided();
    PlanSettings &current();
    PlanSettings blank(PlanKind kind) const;
    bool renewRollOut();
    void keep();
    void adopt(const PlanSettings &plan); ///< in place of one of its kind, and shows it
    void fillChooser();
    void choose(int index);
    void chooseNext();
    void recompute();
    void showStage();
    void orderTabs();
    void doStage();
    void markStageDone();
    void shortenStage();
    StageRecord &chosenRecord();
    void openMxChange(PlanKind kind);

    Clock m_clock;
    DomainName m_domain;
    PlanFacts m_facts;
    QList<KnownPolicy> m_ledger;
    QList<PlanSettings> m_plans; ///< the shown one first; the roll-out is always there
    bool m_rollOutKept = false;  ///< somebody wrote on the roll-out: it is not made anew any more
    DeploymentPlan m_plan;
    QList<DomainName> m_tested; ///< right now
    QString m_testProblem;
    bool m_watchOffered = false;
    bool m_hostTestOffered = false;
    QComboBox *m_chooser;
    PlanLine *m_line;
    QLabel *m_standing;
    StagePane *m_stage;
    MessageBar *m_bar;
    QPushButton *m_export;
    QPushButton *m_discard;
    QList<QPushButton *> m_guided;
};

} // namespace gatepost
