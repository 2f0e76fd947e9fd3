#include "ui/shared/columnarea.h"
#include <QEvent>
#include <QScrollBar>

namespace gatepost {

ColumnArea::ColumnArea(QWidget *content, const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
}

QSize ColumnArea::minimumSizeHint() const
{
    const QSize base = QScrollArea::minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {std::max(base.width(), widget()->minimumSizeHint().width() + bar), base.height()};
}

/// The base class watches its content, too.
bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gatepost
