#include "ui/shared/textsize.h"
#include <algorithm>
#include <array>
#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace gatepost {

namespace {

constexpr std::array steps{80, 90, 100, 110, 125, 150, 175, 200};
int current = 100; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): beside the application's own font

/// What the desktop wants; taken before anything was changed.
qreal desktopSize()
{
    static const qreal size = QApplication::font().pointSizeF();
    return size;
}

/// Octets and commands have a font of their own, which does not follow the application's.
void resizeFixed()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (fixed.pointSizeF() <= 0)
        return;
    for (QWidget *widget : QApplication::allWidgets()) {
        QFont font = widget->font();
        if (!widget->testAttribute(Qt::WA_SetFont) || font.family() != fixed.family())
            continue;
        font.setPointSizeF(fixed.pointSizeF() * current / 100.0);
        widget->setFont(font);
    }
}

} // namespace

int textSize()
{
    return current;
}

void setTextSize(int percent)
{
    const qreal base = desktopSize();
    current = std::clamp(percent, steps.front(), steps.back());
    QFont font = QApplication::font();
    font.setPointSizeF(base * current / 100.0);
    QApplication::setFont(font);
    resizeFixed();
}

void resizeForText(QWidget *window, const QSize &usual)
{
    const QSize most = window->screen()->availableSize();
    QSize size = (usual * current / 100).boundedTo(most);
    if (window->layout())
        size.setHeight(qMax(size.height(), window->layout()->totalHeightForWidth(size.width())));
    window->resize(size.boundedTo(most));
}

int nextTextSize(int percent, bool larger)
{
    if (larger) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), percent);
        return next == steps.end() ? steps.back() : *next;
    }
    const auto next = std::lower_bound(steps.begin(), steps.end(), percent);
    return next == steps.begin() ? steps.front() : *std::prev(next);
}

} // namespace gatepost
