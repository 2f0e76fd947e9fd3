#include "ui/print/pages/table.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include <QPainter>

namespace gatepost::paper {

namespace {

constexpr qreal gutter = 7 * pt; ///< between columns
constexpr qreal above = 4.5 * pt;
constexpr qreal below = 4.5 * pt;

Part ruleAt(qreal y, qreal width, const QColor &colour, qreal thickness)
{
    return {{0, y, width, thickness},
            [colour](QPainter *painter, const QRectF &seen) { painter->fillRect(seen, colour); },
            {}};
}

} // namespace

Table::Table(const QList<TableColumn> &columns, const Sheet &sheet, const Typography &typography)
    : m_columns(columns), m_sheet(sheet), m_typography(typography)
{
    qreal shares = 0;
    for (const TableColumn &column : columns)
        shares += column.share;
    qreal x = 0;
    for (const TableColumn &column : columns) {
        m_edges << x;
        x += sheet.body.width() * column.share / shares;
    }
    m_edges << sheet.body.width() + gutter;
}

TextStyle Table::style(Role role, const QColor &colour, Writing writing) const
{
    TextStyle out;
    out.role = role;
    out.colour = colour;
    out.writing = writing;
    out.direction = m_sheet.direction;
    return out;
}

Strips Table::cellStrips(const TableCell &cell, qreal x, qreal width) const
{
    const qreal size = m_typography.pitch(Role::Small) * 0.8;
    const qreal indent = cell.mark ? size + 3.5 * pt : 0;
    const Role role = cell.strong ? Role::SmallStrong : Role::Small;
    Strips out;
    if (!cell.text.isEmpty())
        out = textStrips({cell.text, style(role, ink::text, cell.writing), width - indent, m_typography}, x + indent);
    if (out.isEmpty() && (cell.mark || cell.tick))
        out << Strip();
    if (cell.tick)
        out.first().parts << Part{{x + 2 * pt, 2.2 * pt, size * 0.85, size * 0.85},
                                  [](QPainter *painter, const QRectF &seen) {
                                      painter->setPen(QPen(ink::quiet, 0.7 * pt));
                                      painter->setBrush(Qt::NoBrush);
                                      painter->drawRect(seen);
                                  },
                                  {}};
    if (cell.mark) {
        const Effect effect = *cell.mark;
        const qreal top = (m_typography.pitch(Role::Small) - size) / 2;
        out.first().parts << Part{{x, top, size, size},
                                  [effect](QPainter *painter, const QRectF &seen) {
                                      paintMark(painter, seen, effect, effectColour(effect, palette()));
                                  },
                                  {}};
    }
    if (!cell.below.isEmpty())
        out += textStrips({cell.below, style(Role::Tiny, ink::quiet, cell.belowWriting), width - indent, m_typography},
                          x + indent);
    return out;
}

Strips Table::head() const
{
    Strips out;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const qreal width = m_edges[i + 1] - m_edges[i] - gutter;
        out = beside(out, textStrips({m_columns[i].title, style(Role::SmallStrong, ink::quiet, Writing::Words), width,
                                      m_typography},
                                     m_edges[i]));
    }
    if (out.isEmpty())
        return out;
    out.last().height += below;
    out.last().parts << ruleAt(out.last().height - 1.0 * pt, m_sheet.body.width(), ink::quiet, 0.8 * pt);
    out = together(out);
    out.last().withNext = true; // never alone at the foot of a page
    return out;
}

Strips Table::row(const QList<TableCell> &cells) const
{
    Strips out;
    for (qsizetype i = 0; i < cells.size(); ++i)
        out = beside(out, cellStrips(cells[i], m_edges[i], m_edges[i + 1] - m_edges[i] - gutter));
    if (out.isEmpty())
        out << Strip();
    out.first().height += above;
    for (Part &part : out.first().parts)
        part.box.translate(0, above);
    out.last().height += below;
    out.last().parts << ruleAt(out.last().height - 0.5 * pt, m_sheet.body.width(), ink::rule, 0.5 * pt);
    return together(out);
}

} // namespace gatepost::paper
