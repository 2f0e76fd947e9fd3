#include "ui/audit/timelinebar.h"
#include "core/audit/wording.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QFontMetricsF>

namespace gatepost {

namespace {

constexpr double space = 5;
constexpr double leastWidth = 2;

double seconds(const QDateTime &when)
{
    return double(when.toMSecsSinceEpoch()) / 1000.0;
}

/// Slanted strokes inside the box, cut off at its edges.
void hatch(QPainter *painter, const QRectF &box, double step, bool falling)
{
    const double height = box.height();
    for (double x = box.left() - height; x < box.right(); x += step) {
        const double left = qMax(box.left(), x);
        const double right = qMin(box.right(), x + height);
        if (right <= left)
            continue;
        const double atLeft = left - x;
        const double atRight = right - x;
        painter->drawLine(QPointF(left, falling ? box.top() + atLeft : box.bottom() - atLeft),
                          QPointF(right, falling ? box.top() + atRight : box.bottom() - atRight));
    }
}

} // namespace

TimelineBar::TimelineBar(QCustomPlot *plot, const TimelineRow &row, int index, const ChartColours &colours)
    : QCPAbstractItem(plot), m_row(row), m_index(index), m_colours(colours)
{
    setClipToAxisRect(false);
}

void TimelineBar::setCurrent(bool current, bool focused)
{
    m_current = current;
    m_focused = focused;
}

double TimelineBar::xOf(const QDateTime &when) const
{
    return mParentPlot->xAxis->coordToPixel(seconds(when));
}

QRectF TimelineBar::barBox(const QDateTime &from, const QDateTime &until) const
{
    const QRect room = mParentPlot->axisRect()->rect();
    const double height = QFontMetricsF(mParentPlot->font()).height() * 0.75;
    const double y = mParentPlot->yAxis->coordToPixel(m_index);
    double left = qMin(xOf(from), xOf(until));
    double right = qMax(xOf(from), xOf(until));
    if (right < room.left() || left > room.right())
        return {};
    left = qMax(left, double(room.left()));
    right = qMin(right, double(room.right()));
    return {left, y - height / 2, qMax(leastWidth, right - left), height};
}

/// Of the row: tinted when it is the current one.
QColor TimelineBar::ground() const
{
    if (!m_current)
        return m_colours.ground;
    constexpr float tint = 0.14F;
    const auto mixed = [](float from, float to) { return from + tint * (to - from); };
    return QColor::fromRgbF(mixed(m_colours.ground.redF(), m_colours.focus.redF()),
                            mixed(m_colours.ground.greenF(), m_colours.focus.greenF()),
                            mixed(m_colours.ground.blueF(), m_colours.focus.blueF()));
}

QColor TimelineBar::colour() const
{
    switch (m_row.kind) {
    case TimelineKind::LivePolicy:
        return m_colours.blue;
    case TimelineKind::EarlierPolicy:
        return m_colours.sky;
    case TimelineKind::AcceptedRisk:
        return m_colours.yellow;
    case TimelineKind::PlannedStep:
        return m_colours.pink;
    default:
        break;
    }
    if (m_row.until < m_row.from || m_row.effect == Effect::Blocks || m_row.effect == Effect::Unprotected)
        return m_colours.grey;
    return m_row.effect == Effect::Passed ? m_colours.green : m_colours.orange;
}

void TimelineBar::drawBar(QCPPainter *painter, const QRectF &box) const
{
    const QColor own = colour();
    painter->setBrush(Qt::NoBrush);
    switch (m_row.kind) {
    case TimelineKind::LivePolicy:
    case TimelineKind::EarlierPolicy:
        painter->setPen(QPen(own, 1.2));
        hatch(painter, box, 6, m_row.kind == TimelineKind::EarlierPolicy);
        painter->drawRect(box);
        return;
    case TimelineKind::AcceptedRisk:
        painter->setPen(QPen(own, 2.5, Qt::DashLine));
        painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    case TimelineKind::PlannedStep: {
        const double half = box.height() * 0.6;
        const QPointF middle(box.center().x(), box.center().y());
        painter->setPen(Qt::NoPen);
        painter->setBrush(own);
        painter->drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0),
                                        middle + QPointF(0, half), middle + QPointF(-half, 0)}));
        return;
    }
    default:
        break;
    }
    const bool over = m_row.effect == Effect::Blocks || m_row.effect == Effect::Unprotected;
    painter->setPen(QPen(own, 1.2));
    if (!over)
        painter->setBrush(own);
    painter->drawRect(box);
}

/// The date at the end of the bar, behind it where there is room, and the mark of its state.
void TimelineBar::drawEnd(QCPPainter *painter, const QRectF &box) const
{
    const bool mirrored = mParentPlot->xAxis->rangeReversed();
    const QRect room = mParentPlot->axisRect()->rect();
    const QFontMetricsF metrics(mParentPlot->font());
    const double end = xOf(m_row.until);
    const bool beyond = mirrored ? end < room.left() : end > room.right();
    const bool before = box.isNull() && !beyond && (mirrored ? end > room.right() : end < room.left());
    QString text = dateText(m_row.until);
    if (beyond)
        text = mirrored ? QStringLiteral("◂ ") + text : text + QStringLiteral(" ▸");
    else if (before)
        text = mirrored ? text + QStringLiteral(" ▸") : QStringLiteral("◂ ") + text;
    const bool bad = m_row.effect == Effect::Blocks || m_row.effect == Effect::Unprotected ||
                     m_row.effect == Effect::AtRisk || m_row.effect == Effect::Advice;
    const std::optional<Effect> mark = bad              ? std::optional(m_row.effect)
                                       : m_row.overlaps ? std::optional(Effect::AtRisk)
                                                        : std::nullopt;
    const double size = metrics.height();
    const double wide = metrics.horizontalAdvance(text) + (mark ? size + space : 0);
    const double y = mParentPlot->yAxis->coordToPixel(m_index);
    const double limit = mirrored ? room.left() : room.right();
    double start = before   ? (mirrored ? room.right() - space : room.left() + space)
                   : beyond ? limit
                            : end + (mirrored ? -space : space);
    if (m_row.isMoment())
        start += mirrored ? -box.height() / 2 : box.height() / 2;
    if (!mirrored && start + wide > limit) // inside the bar
        start = (beyond ? limit : qMin(end, limit)) - space - wide;
    if (mirrored && start - wide < limit)
        start = (beyond ? limit : qMax(end, limit)) + space + wide;
    QRectF words(mirrored ? start - wide : start, y - size / 2, wide, size);
    QRectF behind = words.adjusted(-3, 0, 3, 0); // lines and bars do not run through the words
    if (beyond && mirrored)
        behind.setLeft(limit - 1);
    else if (beyond)
        behind.setRight(limit + 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground());
    painter->drawRect(behind);
    if (mark) {
        const QRectF sign(mirrored ? words.right() - size : words.left(), words.top(), size, size);
        paintMark(painter, sign, *mark, effectColour(*mark, QPalette(m_colours.ground)));
        words.adjust(mirrored ? 0 : size + space, 0, mirrored ? -size - space : 0, 0);
    }
    painter->setPen(m_colours.text);
    painter->setFont(mParentPlot->font());
    painter->drawText(words, int(Qt::AlignCenter), text);
}

void TimelineBar::draw(QCPPainter *painter)
{
    painter->setAntialiasing(true);
    if (m_current) {
        const double half = qAbs(mParentPlot->yAxis->coordToPixel(1) - mParentPlot->yAxis->coordToPixel(0)) / 2;
        const double y = mParentPlot->yAxis->coordToPixel(m_index);
        const QRectF band(1, y - half + 1, mParentPlot->width() - 2, 2 * half - 2);
        painter->setBrush(ground());
        painter->setPen(m_focused ? QPen(m_colours.focus, 2) : QPen(Qt::NoPen));
        painter->drawRoundedRect(band, 3, 3);
    }
    for (const auto &[from, until] : std::as_const(m_row.before)) { // joined bars, each in its own frame
        const QRectF box = barBox(from, qMin(until, m_row.from));
        if (box.isNull())
            continue;
        painter->setPen(QPen(m_colours.grey, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(0, 2, 0, -2));
    }
    const QRectF box = barBox(m_row.from, m_row.until);
    if (!box.isNull())
        drawBar(painter, box);
    drawEnd(painter, box);
}

TimelineLine::TimelineLine(QCustomPlot *plot, const TimelineMark &mark, const ChartColours &colours)
    : QCPAbstractItem(plot), m_mark(mark), m_colours(colours)
{
    setClipToAxisRect(false);
}

void TimelineLine::draw(QCPPainter *painter)
{
    const QRect room = mParentPlot->axisRect()->rect();
    const double x = mParentPlot->xAxis->coordToPixel(seconds(m_mark.at));
    if (x < room.left() || x > room.right())
        return;
    painter->setAntialiasing(false);
    painter->setPen(QPen(m_mark.today ? m_colours.text : m_colours.orange, m_mark.today ? 2 : 1.2,
                         m_mark.today ? Qt::SolidLine : Qt::DashLine));
    painter->drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    const QFontMetricsF metrics(mParentPlot->font());
    const double wide = metrics.horizontalAdvance(m_mark.text) + 4;
    // Today's word ends at its line, the others begin at theirs: they never meet.
    const bool ends = m_mark.today != mParentPlot->xAxis->rangeReversed();
    const QRectF words(ends ? x - wide : x, room.top() - metrics.height() - 2, wide, metrics.height());
    QFont font = mParentPlot->font();
    font.setBold(m_mark.today);
    painter->setFont(font);
    painter->drawText(words.adjusted(ends ? -wide : 2, 0, ends ? 0 : wide, 0),
                      int(Qt::AlignVCenter | (ends ? Qt::AlignRight : Qt::AlignLeft)), m_mark.text);
}

} // namespace gatepost
