#include "ui/print/pages/strip.h"
#include <QPainter>

namespace gatepost::paper {

namespace {

Part filled(const QRectF &box, const QColor &colour)
{
    return {box,
            [colour](QPainter *painter, const QRectF &seen) { painter->fillRect(seen, colour); },
            {},
            true,
            colour.rgba()};
}

} // namespace

Strip space(qreal height)
{
    Strip out;
    out.height = height;
    out.space = true;
    return out;
}

Strips textStrips(const TextBlock &block, qreal x)
{
    Strips out;
    const int lines = block.lines();
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.height = block.lineHeight(i);
        strip.withNext = lines > 1 && (i == 0 || i == lines - 2);
        strip.parts << Part{
            QRectF(x, 0, block.width(), strip.height),
            [block, i](QPainter *painter, const QRectF &seen) { block.paintLine(painter, i, seen.topLeft()); },
            {}};
        out << strip;
    }
    return out;
}

Strips beside(Strips one, const Strips &other)
{
    for (qsizetype i = 0; i < other.size(); ++i) {
        if (i == one.size())
            one << Strip();
        Strip &strip = one[i];
        strip.height = std::max(strip.height, other[i].height);
        strip.parts += other[i].parts;
        strip.anchors += other[i].anchors;
        strip.withNext = strip.withNext || other[i].withNext;
    }
    return one;
}

Strips together(Strips strips)
{
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].withNext = true;
    return strips;
}

Strips onPanel(Strips strips, qreal x, qreal width, const QColor &colour, qreal room)
{
    if (strips.isEmpty())
        return strips;
    strips.first().height += room;
    for (Part &part : strips.first().parts)
        part.box.translate(0, room);
    strips.last().height += room;
    for (Strip &strip : strips) {
        constexpr qreal overlap = 2; // device units: no hair line shows between two strips
        strip.parts.prepend(filled({x, 0, width, strip.height + overlap}, colour));
    }
    strips.last().parts.first().box.setHeight(strips.last().height);
    return strips;
}

void addBar(Strips &strips, qreal x, qreal width, const QColor &colour)
{
    for (Strip &strip : strips)
        strip.parts.append(filled({x, 0, width, strip.height}, colour));
}

qreal heightOf(const Strips &strips)
{
    qreal out = 0;
    for (const Strip &strip : strips)
        out += strip.height;
    return out;
}

} // namespace gatepost::paper
