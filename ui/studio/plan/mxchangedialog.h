#pragma once
// A change of MX hosts or of the provider (DLG10): hosts that come and go above, the steps with their dates below.
#include "core/authoring/deploymentplan.h"
#include "ui/studio/plan/stepdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace gatepost {

class MxChangeDialog : public StepDialog
{
    Q_OBJECT
public:
    /// `settings`: kind, domain, start, TTLs and past of the plan to make.
    MxChangeDialog(const PlanSettings &settings, const PlanFacts &facts, const QDateTime &now,
                   QWidget *parent = nullptr);

    PlanSettings settings() const { return m_settings; }
    DeploymentPlan plan() const;
    void setFacts(const PlanFacts &facts); ///< after a host was tested
    void setTestOffered(bool offered);     ///< otherwise there is no button for it
    /// Which hosts are being tested; none: it has ended, with a problem or without.
    void setTest(const QList<DomainName> &hosts, const QString &problem);
    QPushButton *testButton() const { return m_test; }
    QLineEdit *addEdit() const { return m_add; }
    QList<QCheckBox *> removeBoxes() const { return m_remove; }
    QListWidget *list() const { return m_list; }
    QLabel *stateLabel() const { return m_state; }
    QCheckBox *policyHostBox() const { return m_policyHost; }

Q_SIGNALS:
    void saveWanted(); ///< the plan as it is; the dialog stays
    void calendarWanted();
    void hostTestWanted(const QList<gatepost::DomainName> &hosts); ///< to be asked on port 25 by name

protected:
    QString problemOf(int step) const override;
    int stepCount() const override;
    void showStep(int step) override;

private:
    QWidget *fields();
    QString testText(const PlanGate *gate) const; ///< what is known of the hosts to add
    QDateTime testedAt() const;
    void read();
    void show();

    PlanSettings m_settings;
    PlanFacts m_facts;
    QDateTime m_now;
    QList<DomainName> m_tested; ///< right now
    QString m_testProblem;
    QString m_wrong; ///< what of the typed hosts is none
    QLineEdit *m_add = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_state = nullptr;
    QList<QCheckBox *> m_remove;
    QCheckBox *m_policyHost = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_detail = nullptr;
};

} // namespace gatepost
