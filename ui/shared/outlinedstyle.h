#pragma once
#include <QProxyStyle>

namespace gatepost {

/// Fusion, whose check boxes, radio buttons and fields are hardly to be seen in dark colours: there they get an
/// outline.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    /// The arrow of a menu or tool bar that is too long is looked for only when there is one: looking asks the
    /// desktop's icon theme, which every start of the program waited for.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    static void outline(const QStyleOption *option, QPainter *painter, bool round);
};

} // namespace gatepost
