#include "ui/drawing/timelinediagram.h"
#include "ui/drawing/timelinerow.h"
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace gatepost {

namespace {

constexpr qreal namesShare = 0.34;
constexpr int mostTicks = 6;

/// Days or months from one date of the axis to the next.
struct Pace
{
    int days = 0;
    int months = 0;
};
constexpr Pace paces[] = {{1, 0}, {2, 0}, {7, 0}, {14, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 6}, {0, 12}, {0, 24}, {0, 60}};

QList<QDate> ticksAt(const Pace &pace, const QDate &begin, const QDate &end)
{
    QList<QDate> out;
    QDate at = pace.months > 0 ? QDate(begin.year(), 1, 1) : begin.addDays(1);
    while (at <= end && out.size() <= mostTicks) {
        if (at >= begin)
            out << at;
        at = pace.months > 0 ? at.addMonths(pace.months) : at.addDays(pace.days);
    }
    return out;
}

/// The closest dates that leave room for their names.
QStringList namesOf(const QList<QDate> &ticks, bool months)
{
    QStringList out;
    for (const QDate &tick : ticks)
        out << QLocale().toString(tick, months ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
    return out;
}

} // namespace

TimelineDiagram::TimelineDiagram(const Timeline &timeline, const DiagramStyle &style, qreal width, int days)
    : m_timeline(timeline), m_style(style), m_width(width), m_days(days), m_line(QFontMetricsF(style.font).height())
{
}

int TimelineDiagram::rows() const
{
    return std::min(mostRows, int(m_timeline.rows.size()));
}

qreal TimelineDiagram::height() const
{
    return headHeight() + rows() * rowHeight() + 0.4 * m_line;
}

void TimelineDiagram::paintAxis(QPainter *painter, const TimelineSpan &span) const
{
    const ChartColours colours = chartColours(m_style.palette);
    QList<QDate> ticks;
    bool months = false;
    for (const Pace &pace : paces) {
        ticks = ticksAt(pace, span.begin.date(), span.end.date());
        months = pace.months > 0;
        if (ticks.size() <= mostTicks)
            break;
    }
    const QStringList names = namesOf(ticks, months);
    painter->setFont(m_style.font);
    const QFontMetricsF metrics(m_style.font);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const qreal x = span.xOf(ticks[i].startOfDay(Qt::UTC));
        painter->setPen(QPen(colours.grid, m_style.unit));
        painter->drawLine(QPointF(x, span.room.top()), QPointF(x, span.room.bottom()));
        const qreal wide = metrics.horizontalAdvance(names[i]);
        QRectF box(x - wide / 2, span.room.top() - 2.5 * m_line, wide + m_style.unit, m_line);
        box.moveLeft(std::clamp(box.left(), span.room.left(), std::max(span.room.left(), span.room.right() - wide)));
        painter->setPen(colours.quiet);
        painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute), names[i]);
    }
}

void TimelineDiagram::paintName(QPainter *painter, const QRectF &box, const TimelineRow &row) const
{
    const QFontMetricsF metrics(m_style.font);
    const QString &name = metrics.horizontalAdvance(row.title) > box.width() ? row.shortTitle : row.title;
    painter->setFont(m_style.font);
    painter->setPen(chartColours(m_style.palette).text);
    const bool mirrored = m_style.direction == Qt::RightToLeft;
    painter->drawText(box, int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute),
                      metrics.elidedText(name, Qt::ElideMiddle, box.width()));
}

void TimelineDiagram::paint(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool mirrored = m_style.direction == Qt::RightToLeft;
    const qreal names = m_width * namesShare;
    const auto [begin, end] = timelineRange(m_timeline, m_days);
    const QRectF room(mirrored ? 0 : names, headHeight(), m_width - names, rows() * rowHeight());
    const TimelineSpan span{room, begin, end, mirrored};
    const TimelineLook look{chartColours(m_style.palette), m_style.palette.color(QPalette::Base), m_style.font,
                            m_style.unit};
    paintAxis(painter, span);
    for (const TimelineMark &mark : m_timeline.marks)
        paintTimelineMark(painter, mark, span, look);
    for (int i = 0; i < rows(); ++i) {
        const qreal middle = room.top() + (i + 0.5) * rowHeight();
        const qreal gap = 6 * m_style.unit;
        paintName(painter, {mirrored ? room.right() + gap : 0, middle - m_line / 2, names - gap, m_line},
                  m_timeline.rows[i]);
        paintTimelineRow(painter, m_timeline.rows[i], middle, span, look);
    }
}

} // namespace gatepost
