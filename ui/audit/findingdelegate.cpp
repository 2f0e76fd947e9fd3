#include "ui/audit/findingdelegate.h"
#include "core/audit/wording.h"
#include "ui/audit/findingsmodel.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>

namespace gatepost {

namespace {

constexpr int margin = 8;
constexpr int gap = 10;

/// Where the parts of a row go, for a row that begins at the origin.
struct Layout
{
    QRect heading;
    QRect mark;
    QRect word;
    QRect title;
    QRect fix;
    QRect accepted;
    QRect step;
    int height = 0;
};

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString headingOf(const QModelIndex &index)
{
    return index.data(FindingsFilter::HeadingRole).toString();
}

QString acceptedOf(const QModelIndex &index)
{
    return index.data(FindingsModel::AcceptedRole).toString();
}

/// What stands in the place of the effect; a running audit may take back what it said.
QString wordOf(const QModelIndex &index)
{
    return index.data(FindingsModel::WithdrawnRole).toBool()
               ? FindingDelegate::tr("No longer so")
               : effectWord(Effect(index.data(FindingsModel::EffectRole).toInt()));
}

Layout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics bold(titleFont(option));
    int wordWidth = 0;
    for (const Effect effect :
         {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::Passed, Effect::CouldNotTest})
        wordWidth = qMax(wordWidth, bold.horizontalAdvance(effectWord(effect)));
    wordWidth = qMin(wordWidth, width / 4);
    int stepWidth = 0;
    for (const Step step : allSteps)
        stepWidth = qMax(stepWidth, metrics.horizontalAdvance(stepName(step)));
    const int markSize = metrics.height();
    Layout out;
    int top = margin;
    if (!headingOf(index).isEmpty()) {
        out.heading = QRect(margin, top, width - 2 * margin, bold.height());
        top = out.heading.bottom() + margin;
    }
    out.mark = QRect(margin, top, markSize, markSize);
    out.word = QRect(out.mark.right() + gap, top, wordWidth + 2,
                     wrappedHeight(wordOf(index), titleFont(option), wordWidth + 2));
    out.step = QRect(width - margin - stepWidth, top, stepWidth, metrics.height());
    const int left = out.word.right() + gap;
    const int room = qMax(80, out.step.left() - gap - left);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString fix = index.data(FindingsModel::FixRole).toString();
    const int titleHeight = wrappedHeight(title, titleFont(option), room);
    out.title = QRect(left, top, room, titleHeight);
    const int fixHeight = wrappedHeight(fix, option.font, room);
    out.fix = QRect(left, out.title.bottom() + 3, room, fixHeight);
    int bottom = fixHeight > 0 ? out.fix.bottom() : out.title.bottom();
    if (const QString accepted = acceptedOf(index); !accepted.isEmpty()) {
        out.accepted = QRect(left, bottom + 3, room, wrappedHeight(accepted, titleFont(option), room));
        bottom = out.accepted.bottom();
    }
    out.height = qMax(bottom, out.word.bottom()) + margin + 1;
    return out;
}

/// As wide as with a scroll bar, whether there is one or not: rows would break anew, and move, when it comes.
int steadyWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return 400;
    const QScrollBar *bar = view->verticalScrollBar();
    return view->viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = steadyWidth(option);
    return {width, layoutOf(option, index, width).height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool withdrawn = index.data(FindingsModel::WithdrawnRole).toBool();
    const auto effect = withdrawn ? Effect::NotApplicable : Effect(index.data(FindingsModel::EffectRole).toInt());
    const auto step = Step(index.data(FindingsModel::StepRole).toInt());
    const QColor plain = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? plain : quietColour(option.palette);
    const QColor text = withdrawn ? quiet : plain;
    const QColor own = selected ? plain : effectColour(effect, option.palette);
    const Layout layout = layoutOf(option, index, steadyWidth(option));
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part.translated(option.rect.topLeft()));
    };
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);

    painter->save();
    painter->setFont(titleFont(option));
    if (!layout.heading.isNull()) {
        painter->setPen(quiet);
        painter->drawText(place(layout.heading), int(align), headingOf(index));
    }
    paintMark(painter, place(layout.mark), effect, own);
    painter->setPen(own);
    drawWrapped(painter, place(layout.word), option.direction, wordOf(index));
    painter->setPen(text);
    drawWrapped(painter, place(layout.title), option.direction, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(place(layout.step), int(align), stepName(step));
    drawWrapped(painter, place(layout.fix), option.direction, index.data(FindingsModel::FixRole).toString());
    if (!layout.accepted.isNull()) {
        painter->setFont(titleFont(option));
        drawWrapped(painter, place(layout.accepted), option.direction, acceptedOf(index));
    }
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
