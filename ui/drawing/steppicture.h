#pragma once
// One step of the pipeline as a box, and the arrow to the next: a whole line where knowledge flows on, a dashed one
// where a step could not be judged because of an earlier one.
#include "ui/drawing/mxdiagram.h"

namespace gatepost {

struct StepPicture
{
    QString title;
    QString detail;
    QString shorter; ///< instead of a detail that does not fit; empty: nothing then
    std::optional<Effect> effect;
    bool running = false; ///< while there is no effect
};

enum class StepFrame { Plain, Lit, Chosen };

void paintStep(QPainter *painter, const QRectF &box, const StepPicture &step, const DiagramStyle &style,
               StepFrame frame = StepFrame::Plain, bool pressed = false);
qreal stepHeight(const DiagramStyle &style);
qreal stackedStepHeight(const DiagramStyle &style); ///< of a box with the detail below the mark
void paintStepArrow(QPainter *painter, const QRectF &from, const QRectF &to, bool dashed, const DiagramStyle &style);

} // namespace gatepost
