#pragma once
// One step of the pipeline as a box, and the arrow to the next: a whole line where knowledge flows on, a dashed one
// where a step could not be judged because of an earlier one.
#include "ui/drawing/mxdiagram.h"

namespace gatepost::paper {

struct StepBox
{
    QString title;
    QString word;
    Effect effect = Effect::NotApplicable;
};

qreal stepHeight(const DiagramStyle &style);
void paintStep(QPainter *painter, const QRectF &box, const StepBox &step, const DiagramStyle &style);
void paintStepArrow(QPainter *painter, const QRectF &from, const QRectF &to, bool dashed, const DiagramStyle &style);

} // namespace gatepost::paper
