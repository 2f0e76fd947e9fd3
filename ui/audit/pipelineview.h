#pragma once
// The seven steps as boxes that are buttons, with arrows between them: a whole line where knowledge flows on, a dashed
// one where a step could not be judged because of an earlier one. A pressed box shows only its findings. Each box has
// the mark, the word and the colour of its state; below 900 pixels the boxes stand in rows.
#include "core/audit/assessment.h"
#include "ui/shared/tabletwin.h"
#include <QAbstractButton>

class QLabel;

namespace gatepost {

class PipelineModel;

/// What a box says.
struct StepLook
{
    StepState state;
    QString word; ///< stepWord()
    QString fact; ///< stepFact()
    bool operator==(const StepLook &) const = default;
};

class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    StepButton(Step step, QWidget *parent);
    void setLook(const StepLook &look);
    Step step() const { return m_look.state.step; }
    const StepState &state() const { return m_look.state; }
    QString title() const; ///< "1 Record"
    /// The line under the title: the word, and the time where both have room in that width; a time is never cut off.
    QString wordLine(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool hasTime() const;
    QString factLine() const;
    StepLook m_look;
};

class PipelineView : public QWidget, public TableTwin
{
    Q_OBJECT
public:
    static constexpr int oneRowFrom = 900; ///< pixels

    explicit PipelineView(QWidget *parent = nullptr);
    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    void setPressed(std::optional<Step> step);
    StepButton *button(Step step) const { return m_buttons[int(step) - 1]; }
    QString stopping() const;    ///< where senders stop, and why; empty: nowhere
    int perRow(int width) const; ///< boxes beside each other: seven, four, two or one
    QAbstractItemModel *tableTwin() const override;
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
    int boxHeight() const;
    int leastBox() const; ///< width
    void place();
    void paintArrow(QPainter *painter, const StepButton *from, const StepButton *to) const;
    QList<StepButton *> m_buttons;
    PipelineModel *m_model = nullptr;
    QLabel *m_stopping;
};

} // namespace gatepost
