#pragma once
// The timeline as a picture of its own: names at the side, an axis of dates above, a bar in each row.
#include "core/audit/timeline.h"
#include "ui/drawing/mxdiagram.h"

namespace gatepost {

struct TimelineSpan;

class TimelineDiagram
{
public:
    /// `days` to look ahead; the next end is always in it. Rows beyond `mostRows` are not drawn.
    TimelineDiagram(const Timeline &timeline, const DiagramStyle &style, qreal width, int days = 90);

    static constexpr int mostRows = 30;
    qreal height() const;
    void paint(QPainter *painter) const;

private:
    int rows() const;
    qreal rowHeight() const { return 1.7 * m_line; }
    qreal headHeight() const { return 2.6 * m_line; } ///< words of the marks, dates of the axis
    void paintAxis(QPainter *painter, const TimelineSpan &span) const;
    void paintName(QPainter *painter, const QRectF &box, const TimelineRow &row) const;

    Timeline m_timeline;
    DiagramStyle m_style;
    qreal m_width;
    int m_days;
    qreal m_line; ///< height of a line of text
};

} // namespace gatepost
