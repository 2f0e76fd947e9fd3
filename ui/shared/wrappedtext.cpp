#include "ui/shared/wrappedtext.h"
#include <cmath>
#include <QHash>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

namespace gatepost {

namespace {

/// Lists ask for the same heights with every layout and every paint, and shaping is what takes their time.
struct Wrapped
{
    QString text;
    QFont font;
    int width;
    bool operator==(const Wrapped &) const = default;
    friend size_t qHash(const Wrapped &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.width); }
};

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
    constexpr qsizetype mostKnown = 4'000;
    static thread_local QHash<Wrapped, int> known;
    if (text.isEmpty())
        return 0;
    if (known.size() > mostKnown)
        known.clear();
    int &height = known[{text, font, width}];
    if (height == 0) {
        QTextLayout layout(withLineBreaks(text), font);
        height = int(std::ceil(layOut(&layout, width, Qt::LayoutDirectionAuto)));
    }
    return height;
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
