#include "core/report/timelinesvg.h"
#include "core/audit/timelinerange.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include <algorithm>
#include <QXmlStreamWriter>
#include <tuple>

namespace gatepost {

namespace {

// Units of the viewBox; text is monospaced, 8 units at most for a character.
constexpr int width = 960;
constexpr int names = 310; ///< before the bars
constexpr int dates = 150; ///< behind them
constexpr int bars = width - names - dates;
constexpr int head = 30;
constexpr int rowHeight = 26;
constexpr int barHeight = 14;
constexpr qsizetype nameLength = 37;
constexpr int days = 90;

/// Both ends of a name tell most.
QString shortened(const QString &name)
{
    if (name.size() <= nameLength)
        return name;
    const qsizetype side = (nameLength - 1) / 2;
    return name.left(side) + u'…' + name.right(side);
}

class Drawing
{
public:
    Drawing(QXmlStreamWriter *xml, const Timeline &timeline, bool rightToLeft)
        : m_xml(xml), m_timeline(timeline), m_rightToLeft(rightToLeft)
    {
        std::tie(m_begin, m_end) = timelineRange(timeline, days);
    }

    void write(const QString &id, const QString &title)
    {
        const int rows = int(std::min(m_timeline.rows.size(), mostTimelineBars));
        const int height = head + rows * rowHeight + 4;
        m_xml->writeStartElement(QStringLiteral("svg"));
        attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width).arg(height));
        attribute("role", QStringLiteral("img"));
        attribute("class", QStringLiteral("picture"));
        attribute("aria-labelledby", id + QStringLiteral("-title ") + id + QStringLiteral("-desc"));
        text("title", title, {{"id", id + QStringLiteral("-title")}});
        text("desc", m_timeline.title, {{"id", id + QStringLiteral("-desc")}});
        for (const TimelineMark &mark : m_timeline.marks)
            moment(mark, height);
        for (int i = 0; i < rows; ++i)
            row(m_timeline.rows[i], head + i * rowHeight + rowHeight / 2.0);
        m_xml->writeEndElement();
    }

private:
    using Attributes = QList<std::pair<const char *, QString>>;

    void attribute(const char *name, const QString &value) { m_xml->writeAttribute(QString::fromLatin1(name), value); }
    void text(const char *name, const QString &words, const Attributes &attributes)
    {
        m_xml->writeStartElement(QString::fromLatin1(name));
        for (const auto &[key, value] : attributes)
            attribute(key, value);
        m_xml->writeCharacters(words);
        m_xml->writeEndElement();
    }
    void shape(const char *name, const QString &kind, const Attributes &attributes)
    {
        text(name, {}, Attributes{{"class", kind}} + attributes);
    }

    static QString number(double value) { return QString::number(value, 'f', 1); }
    double mirrored(double x) const { return m_rightToLeft ? width - x : x; }
    double xOf(const QDateTime &when) const
    {
        const double share = double(m_begin.msecsTo(when)) / std::max(1.0, double(m_begin.msecsTo(m_end)));
        return mirrored(names + bars * std::clamp(share, 0.0, 1.0));
    }
    /// Begins at x where lines begin, or ends there.
    void words(double x, double y, const QString &what, const QString &kind, bool ends)
    {
        const bool anchorEnd = ends != m_rightToLeft;
        text("text", what,
             {{"x", number(mirrored(x))},
              {"y", number(y)},
              {"class", kind},
              {"text-anchor", anchorEnd ? QStringLiteral("end") : QStringLiteral("start")},
              {"direction", QStringLiteral("ltr")}});
    }

    void moment(const TimelineMark &mark, int height)
    {
        const double x = xOf(mark.at);
        shape("line", mark.today ? QStringLiteral("join") : QStringLiteral("join e-at-risk"),
              {{"x1", number(x)},
               {"y1", QString::number(head - 4)},
               {"x2", number(x)},
               {"y2", QString::number(height)},
               {"stroke-dasharray", mark.today ? QStringLiteral("none") : QStringLiteral("4 4")}});
        // Today's word ends at its line, the others begin at theirs: they never meet.
        const double gap = mark.today ? -4 : 4;
        words(mirrored(x) + gap, head - 10, mark.text, QStringLiteral("head"), mark.today);
    }

    static bool isOver(const TimelineRow &row)
    {
        return row.effect == Effect::Blocks || row.effect == Effect::Unprotected;
    }

    void row(const TimelineRow &row, double y)
    {
        words(0, y + 5, shortened(row.shortTitle), QStringLiteral("node"), false);
        const double from = xOf(row.from);
        const double until = xOf(row.until);
        const double left = std::min(from, until);
        const double wide = std::max(2.0, std::abs(until - from));
        const QString effect = QStringLiteral(" e-") + QString(effectKey(row.effect));
        const Attributes box{{"x", number(left)},
                             {"y", number(y - barHeight / 2.0)},
                             {"width", number(wide)},
                             {"height", QString::number(barHeight)}};
        const Attributes dashed{{"stroke-dasharray", QStringLiteral("5 3")}};
        switch (row.kind) {
        case TimelineKind::LivePolicy:
        case TimelineKind::EarlierPolicy:
            shape("rect", QStringLiteral("frame e-advice"), box + dashed);
            break;
        case TimelineKind::AcceptedRisk:
            shape("line", QStringLiteral("join e-at-risk"),
                  Attributes{{"x1", number(left)}, {"y1", number(y)}, {"x2", number(left + wide)}, {"y2", number(y)}} +
                      dashed);
            break;
        case TimelineKind::PlannedStep:
            shape("path", QStringLiteral("bar e-advice"),
                  {{"d", QStringLiteral("M%1 %2l7 7l-7 7l-7 -7z").arg(number(until), number(y - 7))}});
            break;
        case TimelineKind::PolicyHostCertificate:
        case TimelineKind::MxCertificate:
            shape("rect", (isOver(row) ? QStringLiteral("frame") : QStringLiteral("bar")) + effect, box);
            break;
        }
        end(row, y, effect);
    }

    void end(const TimelineRow &row, double y, const QString &effect)
    {
        const bool judged = row.effect != Effect::NotApplicable && row.effect != Effect::Passed;
        const bool marked = judged || row.overlaps;
        const QString sign = markOf(judged ? row.effect : Effect::AtRisk);
        if (marked)
            words(width - dates + 8, y + 6, sign,
                  QStringLiteral("mark") + (judged ? effect : QStringLiteral(" e-at-risk")), false);
        words(width - dates + 28, y + 5, dateText(row.until), QStringLiteral("node"), false);
    }

    QXmlStreamWriter *m_xml;
    const Timeline &m_timeline;
    bool m_rightToLeft;
    QDateTime m_begin;
    QDateTime m_end;
};

} // namespace

void writeTimelineSvg(QXmlStreamWriter *xml, const Timeline &timeline, const QString &id, const QString &title,
                      bool rightToLeft)
{
    Drawing(xml, timeline, rightToLeft).write(id, title);
}

} // namespace gatepost
