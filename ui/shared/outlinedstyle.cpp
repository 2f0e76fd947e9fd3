#include "ui/shared/outlinedstyle.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include <QPainter>
#include <QPointer>
#include <QStyleOption>

namespace gatepost {

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    // In high contrast a button has no shade to stand out by.
    const bool button = option->palette.color(QPalette::Window) == Qt::black &&
                        (element == PE_PanelButtonCommand || element == PE_PanelButtonTool || element == PE_Frame);
    if (round || button || element == PE_IndicatorCheckBox || element == PE_FrameLineEdit)
        outline(option, painter, round);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        outline(option, painter, false);
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon != SP_ToolBarHorizontalExtensionButton && icon != SP_ToolBarVerticalExtensionButton)
        return QProxyStyle::standardIcon(icon, option, widget);
    return drawnIcon([style = QPointer<QStyle>(baseStyle()), icon](QPainter *painter, const QRect &rect) {
        if (style)
            style->standardIcon(icon).paint(painter, rect);
    });
}

/// In the dark Fusion draws edges that cannot be seen.
/// Some desktops would have a sign on Cancel and none on what we named ourselves beside it.
int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void OutlinedStyle::outline(const QStyleOption *option, QPainter *painter, bool round)
{
    if (!isDark(option->palette) || option->state.testFlag(State_HasFocus))
        return;
    const bool usable = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(usable ? quietColour(option->palette) : option->palette.color(QPalette::Disabled, QPalette::Text));
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter->drawRoundedRect(box, 2, 2);
    painter->restore();
}

} // namespace gatepost
