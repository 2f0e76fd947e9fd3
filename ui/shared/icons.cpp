#include "ui/shared/icons.h"
#include <QPainter>
#include <QSvgRenderer>

namespace gatepost {

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon out;
    for (const int size : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        out.addPixmap(pixmap);
    }
    return out;
}

} // namespace gatepost
