#include "ui/audit/matrixdelegate.h"
#include "ui/audit/hostsmodel.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace gatepost {

namespace {

constexpr int margin = 6;
constexpr int gap = 5;

int markRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(HostsModel::EffectRole).isValid() ? QFontMetrics(option.font).height() + gap : 0;
}

} // namespace

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int beside = 2 * margin + markRoom(option, index);
    const int width = view ? view->columnWidth(index.column()) : 160;
    int natural = 0;
    for (const QString &line : text.split(u'\n'))
        natural = qMax(natural, QFontMetrics(option.font).horizontalAdvance(line));
    return {natural + beside + 2,
            wrappedHeight(breakableNames(text), option.font, qMax(30, width - beside)) + 2 * margin};
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int room = markRoom(option, index);
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();
    if (room > 0) {
        const auto effect = Effect(index.data(HostsModel::EffectRole).toInt());
        const QRect mark(inner.left(), inner.top(), room - gap, room - gap);
        paintMark(painter, QStyle::visualRect(option.direction, inner, mark), effect,
                  selected ? text : effectColour(effect, option.palette));
    }
    painter->setFont(option.font);
    painter->setPen(text);
    const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(room, 0, 0, 0));
    drawWrapped(painter, words, option.direction, breakableNames(index.data(Qt::DisplayRole).toString()));
    painter->restore();
}

} // namespace gatepost
