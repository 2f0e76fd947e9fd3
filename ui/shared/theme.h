#pragma once
// Light and dark.
#include "ui/drawing/colours.h"

namespace gatepost {

enum class Theme { System, Light, Dark, HighContrast };

QString themeKey(Theme theme);          ///< "system", "light", "dark", "high-contrast"
Theme themeFromKey(const QString &key); ///< System for anything else

void applyTheme(Theme theme); ///< to the whole application, at once

} // namespace gatepost
