#include "ui/shared/flowlayout.h"
#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace gatepost {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    constexpr int usualSpacing = 8;
    setSpacing(usualSpacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize out;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            out = out.expandedTo(item->sizeHint());
    }
    return out.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize out;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        out.rwidth() += item->sizeHint().width() + (out.width() > 0 ? spacing() : 0);
        out.setHeight(qMax(out.height(), item->sizeHint().height()));
    }
    return out.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const QWidget *owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : QGuiApplication::layoutDirection();
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(room.width(), QWIDGETSIZE_MAX));
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            x = room.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, room, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace gatepost
