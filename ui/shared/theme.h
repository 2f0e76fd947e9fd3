#pragma once
// Light and dark, and the colours of the effects (contrast measured: every one is readable as text on its ground).
#include "core/audit/assessment.h"
#include <QColor>

class QPalette;

namespace gatepost {

enum class Theme { System, Light, Dark, HighContrast };

QString themeKey(Theme theme);          ///< "system", "light", "dark", "high-contrast"
Theme themeFromKey(const QString &key); ///< System for anything else

void applyTheme(Theme theme); ///< to the whole application, at once

bool isDark(const QPalette &palette);
QColor effectColour(Effect effect, const QPalette &palette);
QColor quietColour(const QPalette &palette); ///< for text of the second rank

} // namespace gatepost
