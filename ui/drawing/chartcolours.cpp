#include "ui/drawing/chartcolours.h"
#include "ui/drawing/colours.h"
#include <QPalette>

namespace gatepost {

ChartColours printedColours()
{
    ChartColours out;
    out.ground = Qt::white;
    out.text = QColor(0x1B, 0x1F, 0x24);
    out.quiet = QColor(0x5A, 0x63, 0x70);
    out.grid = QColor(0xE1, 0xE4, 0xE8);
    out.focus = QColor(0x1A, 0x5F, 0xB4);
    out.green = QColor(0x00, 0x80, 0x5E);
    out.orange = QColor(0xC2, 0x4E, 0x00);
    out.yellow = QColor(0x9C, 0x6B, 0x00);
    out.pink = QColor(0xB0, 0x56, 0x8C);
    out.blue = QColor(0x00, 0x60, 0xA0);
    out.sky = QColor(0x2A, 0x7F, 0xB8);
    out.grey = QColor(0x66, 0x66, 0x66);
    return out;
}

ChartColours chartColours(const QPalette &palette)
{
    ChartColours out = printedColours();
    if (isDark(palette)) {
        out.grid = QColor(0x33, 0x38, 0x40);
        out.green = QColor(0x2F, 0xC7, 0x9A);
        out.orange = QColor(0xFF, 0x8A, 0x4C);
        out.yellow = QColor(0xF0, 0xB8, 0x4A);
        out.pink = QColor(0xE3, 0x9C, 0xC4);
        out.blue = QColor(0x6F, 0xB3, 0xE8);
        out.sky = QColor(0xA5, 0xD8, 0xF5);
        out.grey = QColor(0xA0, 0xA0, 0xA0);
    }
    out.ground = palette.color(QPalette::Base);
    out.text = palette.color(QPalette::Text);
    out.quiet = quietColour(palette);
    out.focus = palette.color(QPalette::Highlight);
    return out;
}

} // namespace gatepost
