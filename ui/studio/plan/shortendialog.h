#pragma once
// Going on with a stage before the plan opens it: what happens then, and who answers for it.
#include "core/authoring/deploymentplan.h"
#include "ui/studio/plan/stepdialog.h"

class QLineEdit;

namespace gatepost {

class ShortenDialog : public StepDialog
{
    Q_OBJECT
public:
    explicit ShortenDialog(const PlanStage &stage, QWidget *parent = nullptr);
    Responsibility responsibility(const QDateTime &now) const;
    QLineEdit *whoEdit() const { return m_who; }
    QLineEdit *whyEdit() const { return m_why; }

protected:
    QString problemOf(int step) const override;

private:
    QLineEdit *m_who;
    QLineEdit *m_why;
};

} // namespace gatepost
