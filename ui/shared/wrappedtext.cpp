#include "ui/shared/wrappedtext.h"
#include <cmath>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

namespace gatepost {

namespace {

/// Lays the text out and returns the height of all its lines.
double layOut(QTextLayout *layout, int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeading);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return y;
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withLineBreaks(text), font);
    return int(std::ceil(layOut(&layout, width, Qt::LayoutDirectionAuto)));
}

void drawWrapped(QPainter *painter, const QRect &box, Qt::LayoutDirection direction, const QString &text)
{
    QTextLayout layout(withLineBreaks(text), painter->font());
    layOut(&layout, box.width(), direction);
    layout.draw(painter, box.topLeft());
}

QString breakableNames(const QString &text)
{
    static const QRegularExpression inName(QStringLiteral("(?<=[A-Za-z0-9])([.:@])(?=[A-Za-z])"));
    QString out = text;
    return out.replace(inName, QStringLiteral("\\1") + QChar(0x200B));
}

} // namespace gatepost
