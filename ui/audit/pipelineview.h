#pragma once
// The seven steps as a row of buttons. A pressed one shows only its findings.
#include "core/audit/assessment.h"
#include <QAbstractButton>

namespace gatepost {

class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    StepButton(Step step, QWidget *parent);
    void setState(const StepState &state, const QString &shortState);
    Step step() const { return m_state.step; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString title() const;
    StepState m_state;
    QString m_detail;
};

class PipelineView : public QWidget
{
    Q_OBJECT
public:
    explicit PipelineView(QWidget *parent = nullptr);
    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    void setPressed(std::optional<Step> step);

Q_SIGNALS:
    void pressed(std::optional<gatepost::Step> step); ///< nothing: released again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<StepButton *> m_buttons;
};

} // namespace gatepost
