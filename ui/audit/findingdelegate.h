#pragma once
#include <QStyledItemDelegate>

namespace gatepost {

/// One finding on two or three lines: mark and effect, title and fix, step. Paints plain text only.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatepost
