#include "ui/print/pages/stepbox.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include <QFontMetricsF>
#include <QPainter>

namespace gatepost::paper {

namespace {

constexpr qreal markSize = 20;
constexpr qreal pad = 5;
constexpr int smallest = 60; ///< of the word, in pixels

} // namespace

qreal stepHeight(const DiagramStyle &style)
{
    return 2 * QFontMetricsF(style.font).height() + (markSize + 3 * pad) * style.unit;
}

void paintStep(QPainter *painter, const QRectF &box, const StepBox &step, const DiagramStyle &style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal unit = style.unit;
    painter->setPen(QPen(quietColour(style.palette).lighter(165), unit));
    painter->setBrush(style.palette.color(QPalette::Base));
    painter->drawRoundedRect(box.adjusted(unit, unit, -unit, -unit), 5 * unit, 5 * unit);

    const bool mirrored = style.direction == Qt::RightToLeft;
    const int align = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    QFont bold = style.font;
    bold.setBold(true);
    const qreal line = QFontMetricsF(style.font).height();
    QRectF part(box.left() + pad * unit, box.top() + pad * unit, box.width() - 2 * pad * unit, line);
    painter->setPen(style.palette.color(QPalette::Text));
    painter->setFont(bold);
    painter->drawText(part, align, QFontMetricsF(bold).elidedText(step.title, Qt::ElideRight, part.width()));

    part.translate(0, line + (pad - 1) * unit);
    const qreal size = markSize * unit;
    paintMark(painter, {mirrored ? part.right() - size : part.left(), part.top(), size, size}, step.effect,
              effectColour(step.effect, style.palette));

    part.translate(0, size + pad / 2 * unit);
    QFont font = style.font;
    while (QFontMetricsF(font).horizontalAdvance(step.word) > part.width() && font.pixelSize() > smallest)
        font.setPixelSize(font.pixelSize() - 1);
    painter->setFont(font);
    painter->setPen(quietColour(style.palette));
    painter->drawText(part, align, QFontMetricsF(font).elidedText(step.word, Qt::ElideRight, part.width()));
    painter->restore();
}

void paintStepArrow(QPainter *painter, const QRectF &from, const QRectF &to, bool dashed, const DiagramStyle &style)
{
    const bool mirrored = style.direction == Qt::RightToLeft;
    const qreal unit = style.unit;
    const qreal y = from.center().y();
    const QPointF start(mirrored ? from.left() - 2 * unit : from.right() + 2 * unit, y);
    const QPointF end(mirrored ? to.right() + 2 * unit : to.left() - 2 * unit, y);
    const qreal back = (mirrored ? 4 : -4) * unit;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(quietColour(style.palette), 1.5 * unit);
    if (dashed)
        pen.setDashPattern({1.5, 1.5});
    painter->setPen(pen);
    painter->drawLine(start, end);
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    painter->drawLine(end, end + QPointF(back, -3.5 * unit));
    painter->drawLine(end, end + QPointF(back, 3.5 * unit));
}

} // namespace gatepost::paper
