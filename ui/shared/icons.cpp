#include "ui/shared/icons.h"
#include <map>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

namespace gatepost {

namespace {

class DrawnIcon : public QIconEngine
{
public:
    explicit DrawnIcon(IconDrawing draw) : m_draw(std::move(draw)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap &known = m_drawn[{size.width(), size.height(), mode}];
        if (known.isNull() && !size.isEmpty())
            known = drawn(size, mode);
        return known;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }
    QString key() const override { return QStringLiteral("gatepost"); }

private:
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        const int side = qMin(size.width(), size.height());
        m_draw(&painter, QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.end();
        if (mode == QIcon::Normal)
            return out;
        const QStyleOption option;
        return QApplication::style()->generatedIconPixmap(mode, out, &option);
    }

    IconDrawing m_draw;
    std::map<std::tuple<int, int, QIcon::Mode>, QPixmap> m_drawn;
};

} // namespace

QIcon drawnIcon(IconDrawing draw)
{
    return QIcon(new DrawnIcon(std::move(draw)));
}

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return drawnIcon([name, colour](QPainter *painter, const QRect &rect) {
        QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
        drawing.render(painter, rect);
        painter->setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter->fillRect(rect, colour);
    });
}

} // namespace gatepost
