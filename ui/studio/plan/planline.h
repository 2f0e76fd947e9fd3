#pragma once
// The stages of a plan as a line of dots, each of which can be chosen with the mouse and the arrow keys.
#include "core/authoring/deploymentplan.h"
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace gatepost {

class PlanLine : public QWidget
{
    Q_OBJECT
public:
    explicit PlanLine(QWidget *parent = nullptr);
    void setPlan(const DeploymentPlan &plan);
    void choose(int stage);
    int chosen() const;
    QList<QAbstractButton *> buttons() const;

Q_SIGNALS:
    void stageChosen(int stage);

private:
    QButtonGroup *m_buttons;
    QHBoxLayout *m_row;
};

} // namespace gatepost
