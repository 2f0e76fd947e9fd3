#include "ui/drawing/colours.h"
#include <QPalette>

namespace gatepost {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor effectColour(Effect effect, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (effect) {
    case Effect::Blocks:
        return dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB3, 0x26, 0x1E);
    case Effect::Unprotected:
        return dark ? QColor(0xFF, 0xAB, 0x70) : QColor(0x9A, 0x3A, 0x00);
    case Effect::AtRisk:
        return dark ? QColor(0xF5, 0xC4, 0x51) : QColor(0x7A, 0x59, 0x00);
    case Effect::Advice:
        return dark ? QColor(0x8A, 0xB8, 0xFF) : QColor(0x1A, 0x5F, 0xB4);
    case Effect::Passed:
        return dark ? QColor(0x7F, 0xD6, 0xA0) : QColor(0x1B, 0x6E, 0x3C);
    case Effect::CouldNotTest:
    case Effect::Skipped:
    case Effect::NotApplicable:
        break;
    }
    return quietColour(palette);
}

QColor quietColour(const QPalette &palette)
{
    if (palette.color(QPalette::Window) == Qt::black)
        return Qt::white; // high contrast knows no second rank
    return isDark(palette) ? QColor(0xAA, 0xB2, 0xBD) : QColor(0x5A, 0x63, 0x70);
}

Effect effectOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Effect::Passed;
    case CheckState::Failed:
        return Effect::Blocks;
    default:
        return Effect::CouldNotTest;
    }
}

Qt::PenStyle lineStyleOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Qt::SolidLine;
    case CheckState::Failed:
        return Qt::DashLine;
    default:
        return Qt::DotLine;
    }
}

} // namespace gatepost
