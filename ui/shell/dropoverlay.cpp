#include "ui/shell/dropoverlay.h"
#include "ui/shared/labels.h"
#include <QPainter>
#include <QVBoxLayout>

namespace gatepost {

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text = headingLabel({}, 4, this);
    m_text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    hide();
}

void DropOverlay::offer(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    constexpr int opacity = 235;
    constexpr int inset = 10;
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlpha(opacity);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), inset, inset);
}

} // namespace gatepost
