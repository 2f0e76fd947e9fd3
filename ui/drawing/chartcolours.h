#pragma once
// The two palettes of charts: each colour stands out by 3:1 or more on its ground. Exported pictures are always light.
#include <QColor>

class QPalette;

namespace gatepost {

struct ChartColours
{
    QColor ground, text, quiet, grid, focus;
    QColor green, orange, yellow, pink, blue, sky, grey;
};

ChartColours chartColours(const QPalette &palette); ///< light or dark, by its window colour
ChartColours printedColours();                      ///< light

} // namespace gatepost
