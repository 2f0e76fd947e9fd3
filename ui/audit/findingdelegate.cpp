#include "ui/audit/findingdelegate.h"
#include "core/audit/wording.h"
#include "ui/audit/findingsmodel.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace gatepost {

namespace {

constexpr int margin = 8;
constexpr int gap = 10;

/// Where the parts of a row go, for a row that begins at the origin.
struct Layout
{
    QRect mark;
    QRect word;
    QRect title;
    QRect fix;
    QRect step;
    int height = 0;
};

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

Layout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics bold(titleFont(option));
    int wordWidth = 0;
    for (const Effect effect :
         {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::Passed, Effect::CouldNotTest})
        wordWidth = qMax(wordWidth, bold.horizontalAdvance(effectWord(effect)));
    int stepWidth = 0;
    for (const Step step : allSteps)
        stepWidth = qMax(stepWidth, metrics.horizontalAdvance(stepName(step)));
    const int markSize = metrics.height();
    Layout out;
    out.mark = QRect(margin, margin, markSize, markSize);
    out.word = QRect(out.mark.right() + gap, margin, wordWidth + 2, metrics.height());
    out.step = QRect(width - margin - stepWidth, margin, stepWidth, metrics.height());
    const int left = out.word.right() + gap;
    const int room = qMax(80, out.step.left() - gap - left);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString fix = index.data(FindingsModel::FixRole).toString();
    const int titleHeight = wrappedHeight(title, titleFont(option), room);
    out.title = QRect(left, margin, room, titleHeight);
    const int fixHeight = wrappedHeight(fix, option.font, room);
    out.fix = QRect(left, out.title.bottom() + 3, room, fixHeight);
    out.height = (fixHeight > 0 ? out.fix.bottom() : out.title.bottom()) + margin + 1;
    return out;
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    return {width, layoutOf(option, index, width).height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto effect = Effect(index.data(FindingsModel::EffectRole).toInt());
    const auto step = Step(index.data(FindingsModel::StepRole).toInt());
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor own = selected ? text : effectColour(effect, option.palette);
    const QColor quiet = selected ? text : quietColour(option.palette);
    const Layout layout = layoutOf(option, index, option.rect.width());
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part.translated(option.rect.topLeft()));
    };
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);

    painter->save();
    paintMark(painter, place(layout.mark), effect, own);
    painter->setFont(titleFont(option));
    painter->setPen(own);
    painter->drawText(place(layout.word), int(align), effectWord(effect));
    painter->setPen(text);
    drawWrapped(painter, place(layout.title), option.direction, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(place(layout.step), int(align), stepName(step));
    drawWrapped(painter, place(layout.fix), option.direction, index.data(FindingsModel::FixRole).toString());
    if (!selected) {
        painter->setPen(QPen(option.palette.color(QPalette::Window), 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

} // namespace gatepost
