#pragma once
// The seven steps as boxes that are buttons, with arrows between them: a whole line where knowledge flows on, a dashed
// one where a step could not be judged because of an earlier one. A pressed box shows only its findings.
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
    const StepState &state() const { return m_state; }
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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(std::optional<gatepost::Step> step); ///< nothing: released again

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int perRow(int width) const; ///< all seven, or four above three where they would not fit side by side
    int heightOf(int width) const;
    void place();
    void paintArrow(QPainter *painter, const StepButton *from, const StepButton *to) const;
    QList<StepButton *> m_buttons;
};

} // namespace gatepost
