#include "ui/print/pages/composer.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include <QLocale>
#include <QPainter>

namespace gatepost::paper {

Composer::Composer(const ReportDocument &report, qsizetype number, const PrintRequest &request,
                   const EvidenceFacts &evidence, const Typography &fonts, PageFlow *pages)
    : document(report), settings(request.settings), facts(evidence), typography(fonts), flow(*pages), m_number(number)
{
}

TextStyle Composer::style(Role role, const QColor &colour, Writing writing) const
{
    TextStyle out;
    out.role = role;
    out.colour = colour;
    out.writing = writing;
    out.direction = flow.sheet().direction;
    out.hang = role == Role::Mono ? 12 * pt : 0;
    return out;
}

Strips Composer::words(const QString &text, Role role, qreal x, const QColor &colour, qreal room) const
{
    if (text.isEmpty())
        return {};
    return textStrips({text, style(role, colour, Writing::Words), width() - x - room, typography}, x);
}

Strips Composer::machine(const QString &text, Role role, qreal x, const QColor &colour, qreal room) const
{
    if (text.isEmpty())
        return {};
    return textStrips({text, style(role, colour, Writing::Machine), width() - x - room, typography}, x);
}

Strips Composer::marked(Effect effect, const QString &text, Role role, qreal x, const QColor &colour, qreal room) const
{
    const qreal pitch = typography.pitch(role);
    const qreal size = pitch * 0.82;
    Strips out = words(text, role, x + size + 6 * pt, colour, room);
    if (out.isEmpty())
        return out;
    out.first().parts.prepend(Part{{x, (out.first().height - size) / 2, size, size},
                                   [effect](QPainter *painter, const QRectF &seen) {
                                       paintMark(painter, seen, effect, effectColour(effect, palette()));
                                   },
                                   {}});
    return out;
}

Strips Composer::heading(const QString &title, const QString &name) const
{
    Strips out{space(26 * pt)};
    Strips text = words(title, Role::Heading);
    text.first().anchors << Anchor{anchor(name), title, 1};
    out += text;
    Strip rule = space(13 * pt);
    rule.space = false;
    rule.parts << Part{{0, 3 * pt, 34 * pt, 2 * pt},
                       [](QPainter *painter, const QRectF &seen) { painter->fillRect(seen, ink::accent); },
                       {}};
    out << rule;
    out = together(out);
    out.last().withNext = true;
    return out;
}

Strips Composer::subheading(const QString &title) const
{
    Strips out{space(15 * pt)};
    out += words(title, Role::Subheading);
    out << space(5 * pt);
    out = together(out);
    out.last().withNext = true;
    return out;
}

Strips Composer::labelled(const QString &label, const Strips &content, const QColor &colour, qreal room) const
{
    if (content.isEmpty())
        return {};
    const qreal gap = 10 * pt;
    TextStyle look = style(Role::SmallStrong, colour, Writing::Words);
    Strips beginning = textStrips({label, look, (room > 0 ? room : labelWidth()) - gap, typography}, 0);
    // The label is smaller: both stand on one line.
    const qreal lower = (content.first().height - beginning.first().height) * 0.6;
    for (Part &part : beginning.first().parts)
        part.box.translate(0, std::max(0.0, lower));
    return beside(beginning, content);
}

QString Composer::anchor(const QString &name) const
{
    return name.isEmpty() ? QString() : QStringLiteral("r%1-%2").arg(m_number).arg(name);
}

QString Composer::moment(const QDateTime &when)
{
    return QLocale().toString(when.toUTC(), Text::tr("d MMM yyyy HH:mm", "form of a date: only the order and signs")) +
           QStringLiteral(" UTC");
}

QString Composer::day(const QDateTime &when)
{
    return QLocale().toString(when.toUTC().date(), Text::tr("d MMMM yyyy", "form of a date: only the order and signs"));
}

} // namespace gatepost::paper
