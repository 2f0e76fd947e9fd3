#include "ui/audit/timelinebar.h"
#include "ui/drawing/timelinerow.h"

namespace gatepost {

namespace {

TimelineSpan spanOf(const QCustomPlot &plot)
{
    const auto moment = [](double seconds) { return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC); };
    const QCPRange range = plot.xAxis->range();
    return {QRectF(plot.axisRect()->rect()), moment(range.lower), moment(range.upper), plot.xAxis->rangeReversed()};
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

void TimelineBar::draw(QCPPainter *painter)
{
    painter->setAntialiasing(true);
    const double y = mParentPlot->yAxis->coordToPixel(m_index);
    if (m_current) {
        const double half = qAbs(mParentPlot->yAxis->coordToPixel(1) - mParentPlot->yAxis->coordToPixel(0)) / 2;
        const QRectF band(1, y - half + 1, mParentPlot->width() - 2, 2 * half - 2);
        painter->setBrush(ground());
        painter->setPen(m_focused ? QPen(m_colours.focus, 2) : QPen(Qt::NoPen));
        painter->drawRoundedRect(band, 3, 3);
    }
    const TimelineLook look{m_colours, ground(), mParentPlot->font(), 1};
    paintTimelineRow(painter, m_row, y, spanOf(*mParentPlot), look);
}

TimelineLine::TimelineLine(QCustomPlot *plot, const TimelineMark &mark, const ChartColours &colours)
    : QCPAbstractItem(plot), m_mark(mark), m_colours(colours)
{
    setClipToAxisRect(false);
}

void TimelineLine::draw(QCPPainter *painter)
{
    painter->setAntialiasing(false);
    paintTimelineMark(painter, m_mark, spanOf(*mParentPlot), {m_colours, m_colours.ground, mParentPlot->font(), 1});
}

} // namespace gatepost
