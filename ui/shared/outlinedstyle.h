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
};

} // namespace gatepost
