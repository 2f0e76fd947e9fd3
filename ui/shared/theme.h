#pragma once
// Light and dark.
#include "ui/drawing/colours.h"

namespace gatepost {

enum class Theme { System, Light, Dark };

void applyTheme(Theme theme); ///< to the whole application, at once

} // namespace gatepost
