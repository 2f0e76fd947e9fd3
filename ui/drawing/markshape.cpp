#include "ui/drawing/markshape.h"
#include <map>
#include <QPainter>
#include <QPainterPath>

namespace gatepost {

namespace {

QPolygonF octagon(const QRectF &box)
{
    const double cut = box.width() * 0.29;
    return QPolygonF({{box.left() + cut, box.top()},
                      {box.right() - cut, box.top()},
                      {box.right(), box.top() + cut},
                      {box.right(), box.bottom() - cut},
                      {box.right() - cut, box.bottom()},
                      {box.left() + cut, box.bottom()},
                      {box.left(), box.bottom() - cut},
                      {box.left(), box.top() + cut}});
}

QPainterPath shield(const QRectF &box)
{
    QPainterPath path({box.center().x(), box.top()});
    path.lineTo(box.right() - box.width() * 0.1, box.top() + box.height() * 0.18);
    path.cubicTo(box.right() - box.width() * 0.08, box.top() + box.height() * 0.65,
                 box.center().x() + box.width() * 0.2, box.bottom() - box.height() * 0.08, box.center().x(),
                 box.bottom());
    path.cubicTo(box.center().x() - box.width() * 0.2, box.bottom() - box.height() * 0.08,
                 box.left() + box.width() * 0.08, box.top() + box.height() * 0.65, box.left() + box.width() * 0.1,
                 box.top() + box.height() * 0.18);
    path.closeSubpath();
    return path;
}

/// The outline of a letter around the origin. Reports have a mark with every finding, and a font is slow to ask.
const QPainterPath &outlineOf(QChar letter, const QFont &font)
{
    thread_local std::map<std::tuple<char16_t, int, QString>, QPainterPath> known;
    QPainterPath &path = known[{letter.unicode(), font.pixelSize(), font.family()}];
    if (path.isEmpty()) {
        path.addText(0, 0, font, QString(letter));
        path.translate(-path.boundingRect().center());
    }
    return path;
}

/// As an outline at sizes where hinting is no matter, so that a sign leaves no stray letter in the text of a page.
void paintLetter(QPainter *painter, const QRectF &box, QChar letter)
{
    constexpr double hintedUpTo = 40;
    QFont font = painter->font();
    font.setBold(true);
    font.setPixelSize(qMax(6, int(box.height() * 0.72)));
    if (box.height() <= hintedUpTo) {
        painter->setFont(font);
        painter->drawText(box, Qt::AlignCenter, QString(letter));
        return;
    }
    painter->fillPath(outlineOf(letter, font).translated(box.center()), painter->pen().color());
}

/// White or near-black, whichever stands out on the filled sign.
QColor inkOn(const QColor &ground)
{
    return ground.lightness() > 140 ? QColor(0x17, 0x19, 0x1D) : QColor(Qt::white);
}

} // namespace

void paintMark(QPainter *painter, const QRectF &box, Effect effect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF in = box.adjusted(box.width() * 0.08, box.height() * 0.08, -box.width() * 0.08, -box.height() * 0.08);
    const double w = in.width();
    QPen line(colour, qMax(1.4, w * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen ink(inkOn(colour), line.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto cross = in.adjusted(w * 0.3, w * 0.3, -w * 0.3, -w * 0.3);
    switch (effect) {
    case Effect::Blocks:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(octagon(in));
        painter->setPen(ink);
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
        break;
    case Effect::Unprotected:
        line.setWidthF(line.widthF() * 0.85);
        painter->setPen(line);
        painter->drawPath(shield(in));
        painter->drawLine(in.topLeft() + QPointF(w * 0.08, w * 0.12), in.bottomRight() - QPointF(w * 0.08, w * 0.12));
        break;
    case Effect::AtRisk:
        painter->setPen(QPen(colour, line.widthF() * 0.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(colour);
        painter->drawPolygon(QPolygonF({{in.center().x(), in.top() + w * 0.06},
                                        {in.right(), in.bottom() - w * 0.06},
                                        {in.left(), in.bottom() - w * 0.06}}));
        painter->setPen(inkOn(colour));
        paintLetter(painter, in.adjusted(0, w * 0.22, 0, w * 0.04), u'!');
        break;
    case Effect::Advice:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(in);
        painter->setPen(inkOn(colour));
        paintLetter(painter, in, u'i');
        break;
    case Effect::Passed:
        painter->setPen(line);
        painter->drawPolyline(QPolygonF({{in.left() + w * 0.08, in.center().y() + w * 0.06},
                                         {in.left() + w * 0.36, in.bottom() - w * 0.14},
                                         {in.right() - w * 0.04, in.top() + w * 0.14}}));
        break;
    case Effect::CouldNotTest:
        line.setStyle(Qt::DotLine);
        line.setWidthF(qMax(1.2, w * 0.1));
        painter->setPen(line);
        painter->drawEllipse(in);
        painter->setPen(colour);
        paintLetter(painter, in, u'?');
        break;
    case Effect::Skipped:
        painter->setPen(line);
        painter->drawPolyline(QPolygonF({{in.left() + w * 0.2, in.top() + w * 0.1},
                                         {in.left() + w * 0.2, in.center().y() + w * 0.15},
                                         {in.right() - w * 0.1, in.center().y() + w * 0.15}}));
        painter->drawPolyline(QPolygonF({{in.right() - w * 0.35, in.center().y() - w * 0.08},
                                         {in.right() - w * 0.1, in.center().y() + w * 0.15},
                                         {in.right() - w * 0.35, in.center().y() + w * 0.38}}));
        break;
    case Effect::NotApplicable:
        painter->setPen(line);
        painter->drawLine(QPointF(in.left() + w * 0.2, in.center().y()),
                          QPointF(in.right() - w * 0.2, in.center().y()));
        break;
    }
    painter->restore();
}

} // namespace gatepost
