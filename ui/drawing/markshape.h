#pragma once
// The sign of each effect: its own shape besides its own colour, drawn at any size, on screen and on paper.
#include "core/audit/assessment.h"

class QColor;
class QPainter;
class QRectF;

namespace gatepost {

void paintMark(QPainter *painter, const QRectF &box, Effect effect, const QColor &colour);

} // namespace gatepost
