#include "ui/shared/icons.h"
#include <map>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

namespace gatepost {

namespace {

class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(IconDrawing draw, const QString &name) : m_draw(std::move(draw)), m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap &known = m_drawn[{size.width(), size.height(), mode}];
        if (known.isNull() && !size.isEmpty())
            known = m_name.isEmpty() ? drawn(size, mode) : shared(size, mode);
        return known;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }
    QString key() const override { return QStringLiteral("gatepost"); }

private:
    QPixmap shared(const QSize &size, QIcon::Mode mode) const
    {
        const QString key =
            QStringLiteral("gatepost/%1/%2/%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(int(mode));
        QPixmap out;
        if (!QPixmapCache::find(key, &out)) {
            out = drawn(size, mode);
            QPixmapCache::insert(key, out);
        }
        return out;
    }

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
    QString m_name;
    std::map<std::tuple<int, int, QIcon::Mode>, QPixmap> m_drawn;
};

} // namespace

QIcon drawnIcon(IconDrawing draw, const QString &name)
{
    return QIcon(new DrawnIcon(std::move(draw), name));
}

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return drawnIcon(
        [name, colour](QPainter *painter, const QRect &rect) {
            QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
            drawing.render(painter, rect);
            painter->setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter->fillRect(rect, colour);
        },
        name + colour.name(QColor::HexArgb));
}

} // namespace gatepost
