#include "ui/shared/marks.h"
#include "core/audit/wording.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include <QAbstractButton>
#include <QPainter>

namespace gatepost {

QIcon markIcon(Effect effect, const QPalette &palette)
{
    const QColor colour = effectColour(effect, palette);
    const auto draw = [effect, colour](QPainter *painter, const QRect &rect) {
        paintMark(painter, QRectF(rect), effect, colour);
    };
    return drawnIcon(draw, QStringLiteral("mark%1%2").arg(int(effect)).arg(colour.name()));
}

void setMark(QAbstractButton *button, Effect effect)
{
    static constexpr const char *shown = "gatepostMark";
    const QString wanted = QStringLiteral("%1%2").arg(int(effect)).arg(effectColour(effect, button->palette()).name());
    if (button->property(shown) == wanted)
        return;
    button->setProperty(shown, wanted);
    button->setIcon(markIcon(effect, button->palette()));
}

MarkWidget::MarkWidget(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void MarkWidget::setEffect(std::optional<Effect> effect)
{
    m_effect = effect;
    setAccessibleName(effect ? effectWord(*effect) : tr("Under way"));
    update();
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_effect) {
        paintMark(&painter, rect(), *m_effect, effectColour(*m_effect, palette()));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(quietColour(palette()), m_size * 0.1, Qt::DotLine, Qt::RoundCap));
    const double edge = m_size * 0.16;
    painter.drawEllipse(QRectF(rect()).adjusted(edge, edge, -edge, -edge));
}

} // namespace gatepost
