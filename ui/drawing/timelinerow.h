#pragma once
// How a row of the timeline is drawn: its bar, the mark of its state, the date at its end. The chart of the window and
// the picture on paper draw it by this one rule. Nothing is clipped but by hand, since SVG pictures know no clipping.
#include "core/audit/timelinerange.h"
#include "ui/drawing/chartcolours.h"
#include <QFont>
#include <QRectF>

class QPainter;

namespace gatepost {

/// What an axis of dates shows, and where.
struct TimelineSpan
{
    QRectF room;
    QDateTime begin;
    QDateTime end;
    bool mirrored = false; ///< runs from right to left

    double xOf(const QDateTime &when) const;
};

struct TimelineLook
{
    ChartColours colours;
    QColor ground; ///< of the row
    QFont font;
    double unit = 1; ///< device units in a pixel of a screen
};

void paintTimelineRow(QPainter *painter, const TimelineRow &row, double y, const TimelineSpan &span,
                      const TimelineLook &look);
/// A vertical line through all rows with a word above: today, a threshold.
void paintTimelineMark(QPainter *painter, const TimelineMark &mark, const TimelineSpan &span, const TimelineLook &look);

} // namespace gatepost
