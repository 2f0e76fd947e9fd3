#pragma once
#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

class QTableView;

namespace gatepost {

/// A cell of the MX comparison: its mark at the first line, its words wrapped beside it.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Fits the rows of a view, which has its model, to their texts: those that change, and all of them when columns
    /// have become wider or narrower.
    static void fitRows(QTableView *view);

private:
    QSize measured(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    mutable QFont m_font;
    mutable QHash<QString, QSize> m_sizes; ///< by text, marks and width: a view asks for each again and again
};

} // namespace gatepost
