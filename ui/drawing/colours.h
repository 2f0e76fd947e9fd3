#pragma once
// The colours of the effects (contrast measured: every one is readable as text on its ground).
#include "core/audit/assessment.h"
#include <QColor>

class QPalette;

namespace gatepost {

bool isDark(const QPalette &palette);
QColor effectColour(Effect effect, const QPalette &palette);
QColor quietColour(const QPalette &palette); ///< for text of the second rank

Effect effectOf(CheckState state);          ///< for the mark of a join between two names
Qt::PenStyle lineStyleOf(CheckState state); ///< solid, dashed, dotted: told apart without colour

} // namespace gatepost
