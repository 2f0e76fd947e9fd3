#include "ui/drawing/timelinerow.h"
#include "core/audit/wording.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

namespace gatepost {

namespace {

constexpr double space = 5;
constexpr double leastWidth = 2;

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

class RowPainter
{
public:
    RowPainter(QPainter *painter, const TimelineRow &row, double y, const TimelineSpan &span, const TimelineLook &look)
        : m_painter(painter), m_row(row), m_y(y), m_span(span), m_look(look)
    {
    }

    void paint() const
    {
        for (const auto &[from, until] : std::as_const(m_row.before)) { // joined bars, each in its own frame
            const QRectF box = barBox(from, qMin(until, m_row.from));
            if (box.isNull())
                continue;
            m_painter->setPen(QPen(m_look.colours.grey, units(1.2)));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRect(box.adjusted(0, units(2), 0, -units(2)));
        }
        const QRectF box = barBox(m_row.from, m_row.until);
        if (!box.isNull())
            paintBar(box);
        paintEnd(box);
    }

private:
    double units(double pixels) const { return pixels * m_look.unit; }

    /// Null: out of sight.
    QRectF barBox(const QDateTime &from, const QDateTime &until) const
    {
        const QRectF &room = m_span.room;
        const double height = QFontMetricsF(m_look.font).height() * 0.75;
        double left = qMin(m_span.xOf(from), m_span.xOf(until));
        double right = qMax(m_span.xOf(from), m_span.xOf(until));
        if (right < room.left() || left > room.right())
            return {};
        left = qMax(left, room.left());
        right = qMin(right, room.right());
        return {left, m_y - height / 2, qMax(units(leastWidth), right - left), height};
    }

    bool isOver() const { return m_row.effect == Effect::Blocks || m_row.effect == Effect::Unprotected; }

    QColor colour() const
    {
        const ChartColours &colours = m_look.colours;
        switch (m_row.kind) {
        case TimelineKind::LivePolicy:
            return colours.blue;
        case TimelineKind::EarlierPolicy:
            return colours.sky;
        case TimelineKind::AcceptedRisk:
            return colours.yellow;
        case TimelineKind::PlannedStep:
            return colours.pink;
        default:
            break;
        }
        if (m_row.until < m_row.from || isOver())
            return colours.grey;
        return m_row.effect == Effect::Passed ? colours.green : colours.orange;
    }

    void paintBar(const QRectF &box) const
    {
        const QColor own = colour();
        m_painter->setBrush(Qt::NoBrush);
        switch (m_row.kind) {
        case TimelineKind::LivePolicy:
        case TimelineKind::EarlierPolicy:
            m_painter->setPen(QPen(own, units(1.2)));
            hatch(m_painter, box, units(6), m_row.kind == TimelineKind::EarlierPolicy);
            m_painter->drawRect(box);
            return;
        case TimelineKind::AcceptedRisk:
            m_painter->setPen(QPen(own, units(2.5), Qt::DashLine));
            m_painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            return;
        case TimelineKind::PlannedStep: {
            const double half = box.height() * 0.6;
            const QPointF middle(box.center().x(), box.center().y());
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(own);
            m_painter->drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0),
                                              middle + QPointF(0, half), middle + QPointF(-half, 0)}));
            return;
        }
        default:
            break;
        }
        m_painter->setPen(QPen(own, units(1.2)));
        if (!isOver())
            m_painter->setBrush(own);
        m_painter->drawRect(box);
    }

    std::optional<Effect> mark() const
    {
        const bool bad = isOver() || m_row.effect == Effect::AtRisk || m_row.effect == Effect::Advice;
        return bad ? std::optional(m_row.effect) : m_row.overlaps ? std::optional(Effect::AtRisk) : std::nullopt;
    }

    /// The date at the end of the bar, behind it where there is room, and the mark of its state.
    void paintEnd(const QRectF &box) const
    {
        const bool mirrored = m_span.mirrored;
        const QRectF &room = m_span.room;
        const QFontMetricsF metrics(m_look.font);
        const double gap = units(space);
        const double end = m_span.xOf(m_row.until);
        const bool beyond = mirrored ? end < room.left() : end > room.right();
        const bool before = box.isNull() && !beyond && (mirrored ? end > room.right() : end < room.left());
        QString text = dateText(m_row.until);
        if (beyond)
            text = mirrored ? QStringLiteral("◂ ") + text : text + QStringLiteral(" ▸");
        else if (before)
            text = mirrored ? text + QStringLiteral(" ▸") : QStringLiteral("◂ ") + text;
        const std::optional<Effect> sign = mark();
        const double size = metrics.height();
        const double wide = metrics.horizontalAdvance(text) + (sign ? size + gap : 0);
        const double limit = mirrored ? room.left() : room.right();
        double start = before   ? (mirrored ? room.right() - gap : room.left() + gap)
                       : beyond ? limit
                                : end + (mirrored ? -gap : gap);
        if (m_row.isMoment())
            start += mirrored ? -box.height() / 2 : box.height() / 2;
        if (!mirrored && start + wide > limit) // inside the bar
            start = (beyond ? limit : qMin(end, limit)) - gap - wide;
        if (mirrored && start - wide < limit)
            start = (beyond ? limit : qMax(end, limit)) + gap + wide;
        QRectF words(mirrored ? start - wide : start, m_y - size / 2, wide, size);
        QRectF behind = words.adjusted(-units(3), 0, units(3), 0); // lines and bars do not run through the words
        if (beyond && mirrored)
            behind.setLeft(limit - units(1));
        else if (beyond)
            behind.setRight(limit + units(2));
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_look.ground);
        m_painter->drawRect(behind);
        if (sign) {
            const QRectF place(mirrored ? words.right() - size : words.left(), words.top(), size, size);
            paintMark(m_painter, place, *sign, effectColour(*sign, QPalette(m_look.colours.ground)));
            words.adjust(mirrored ? 0 : size + gap, 0, mirrored ? -size - gap : 0, 0);
        }
        m_painter->setPen(m_look.colours.text);
        m_painter->setFont(m_look.font);
        m_painter->drawText(words, int(Qt::AlignCenter), text);
    }

    QPainter *m_painter;
    const TimelineRow &m_row;
    double m_y;
    const TimelineSpan &m_span;
    const TimelineLook &m_look;
};

} // namespace

double TimelineSpan::xOf(const QDateTime &when) const
{
    const double all = qMax(1.0, double(begin.msecsTo(end)));
    const double share = double(begin.msecsTo(when)) / all;
    return mirrored ? room.right() - share * room.width() : room.left() + share * room.width();
}

void paintTimelineRow(QPainter *painter, const TimelineRow &row, double y, const TimelineSpan &span,
                      const TimelineLook &look)
{
    RowPainter(painter, row, y, span, look).paint();
}

void paintTimelineMark(QPainter *painter, const TimelineMark &mark, const TimelineSpan &span, const TimelineLook &look)
{
    const QRectF &room = span.room;
    const double x = span.xOf(mark.at);
    if (x < room.left() || x > room.right())
        return;
    painter->setPen(QPen(mark.today ? look.colours.text : look.colours.orange, (mark.today ? 2 : 1.2) * look.unit,
                         mark.today ? Qt::SolidLine : Qt::DashLine));
    painter->drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    const QFontMetricsF metrics(look.font);
    const double pad = 2 * look.unit;
    const double wide = metrics.horizontalAdvance(mark.text) + 2 * pad;
    // Today's word ends at its line, the others begin at theirs: they never meet.
    const bool ends = mark.today != span.mirrored;
    const QRectF words(ends ? x - wide : x, room.top() - metrics.height() - pad, wide, metrics.height());
    QFont font = look.font;
    font.setBold(mark.today);
    painter->setFont(font);
    painter->drawText(words.adjusted(ends ? -wide : pad, 0, ends ? 0 : wide, 0),
                      int(Qt::AlignVCenter | (ends ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute), mark.text);
}

} // namespace gatepost
