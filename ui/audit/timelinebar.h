#pragma once
// What the chart of the timeline is made of: rows and lines of ui/drawing/timelinerow as items of the plot.
#include "core/audit/timeline.h"
#include "ui/drawing/chartcolours.h"
#include "ui/shared/plot.h"

namespace gatepost {

/// One row: earlier certificates, bar, mark, end.
class TimelineBar : public QCPAbstractItem
{
public:
    TimelineBar(QCustomPlot *plot, const TimelineRow &row, int index, const ChartColours &colours);
    void setCurrent(bool current, bool focused);
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    QColor ground() const;

    TimelineRow m_row;
    int m_index;
    ChartColours m_colours;
    bool m_current = false;
    bool m_focused = false;
};

/// A vertical line through all rows with a word above: today, a threshold.
class TimelineLine : public QCPAbstractItem
{
public:
    TimelineLine(QCustomPlot *plot, const TimelineMark &mark, const ChartColours &colours);
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    TimelineMark m_mark;
    ChartColours m_colours;
};

} // namespace gatepost
