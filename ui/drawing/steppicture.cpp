#include "ui/drawing/steppicture.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include <QFontMetricsF>
#include <QPainter>

namespace gatepost {

namespace {

constexpr qreal markSize = 20;
constexpr qreal pad = 5;
constexpr int smallest = 7; ///< pixels

} // namespace

qreal stepHeight(const DiagramStyle &style)
{
    return QFontMetricsF(style.font).height() + (markSize + 3 * pad) * style.unit;
}

qreal stackedStepHeight(const DiagramStyle &style)
{
    return stepHeight(style) + QFontMetricsF(style.font).height();
}

void paintStep(QPainter *painter, const QRectF &box, const StepPicture &step, const DiagramStyle &style,
               StepFrame frame, bool pressed)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = style.palette;
    const qreal unit = style.unit;
    const bool chosen = frame == StepFrame::Chosen;
    painter->setPen(
        QPen(chosen ? palette.color(QPalette::Highlight) : quietColour(palette).lighter(isDark(palette) ? 60 : 165),
             (chosen ? 2 : 1) * unit));
    painter->setBrush(palette.color(pressed || frame == StepFrame::Lit ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(box.adjusted(unit, unit, -unit, -unit), 5 * unit, 5 * unit);

    const bool mirrored = style.direction == Qt::RightToLeft;
    const auto place = [&](qreal left, qreal top, qreal width, qreal height) {
        return QRectF(mirrored ? box.right() - left - width : box.left() + left, box.top() + top, width, height);
    };
    const int align = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    QFont bold = style.font;
    bold.setBold(true);
    const QFontMetricsF metrics(style.font);
    const qreal inner = box.width() - 2 * pad * unit;
    painter->setPen(palette.color(QPalette::Text));
    painter->setFont(bold);
    painter->drawText(place(pad * unit, pad * unit, inner, metrics.height()), align,
                      QFontMetricsF(bold).elidedText(step.title, Qt::ElideRight, inner));

    const qreal top = metrics.height() + (2 * pad - 1) * unit;
    const QRectF mark = place(pad * unit, top, markSize * unit, markSize * unit);
    if (step.effect) {
        paintMark(painter, mark, *step.effect, effectColour(*step.effect, palette));
    } else {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(quietColour(palette), 2 * unit, step.running ? Qt::SolidLine : Qt::DotLine));
        const qreal edge = 4 * unit;
        painter->drawEllipse(mark.adjusted(edge, edge, -edge, -edge));
    }
    QFont font = style.font;
    painter->setPen(quietColour(palette));
    if (box.height() > stepHeight(style) + metrics.height() / 2) { // stacked: the word below the mark
        while (QFontMetricsF(font).horizontalAdvance(step.detail) > inner && font.pixelSize() > smallest)
            font.setPixelSize(font.pixelSize() - 1);
        painter->setFont(font);
        painter->drawText(place(pad * unit, top + (markSize + pad / 2) * unit, inner, metrics.height()), align,
                          step.detail);
    } else {
        const qreal left = (2 * pad + markSize) * unit;
        const QRectF detail = place(left, top, box.width() - left - pad * unit, markSize * unit);
        // A time cut off would be another time.
        const bool fits = metrics.horizontalAdvance(step.detail) <= detail.width();
        painter->setFont(font);
        painter->drawText(detail, align, fits ? step.detail : step.shorter);
    }
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

} // namespace gatepost
