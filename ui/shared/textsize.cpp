#include "ui/shared/textsize.h"
#include <QApplication>
#include <QFont>

namespace gatepost {

void applyTextSize(int percent)
{
    static const QFont desktop = QApplication::font(); // read before the first change
    QFont font = desktop;
    font.setPointSizeF(desktop.pointSizeF() * percent / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace gatepost
