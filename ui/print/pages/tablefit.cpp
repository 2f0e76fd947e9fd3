#include "ui/print/pages/tablefit.h"
#include <algorithm>
#include <QFontMetricsF>

namespace gatepost::paper {

namespace {

constexpr qreal gutter = 9 * pt;  ///< a little more than between columns, so that rounding breaks no word
constexpr qreal mostLeast = 0.28; ///< of the width; longer words are broken
constexpr qreal mostNames = 0.4;  ///< of the width, for a name in one line
constexpr qreal mostWords = 0.22; ///< sentences go on in a second line without harm
constexpr qsizetype whole = 32;   ///< characters: names as short as that are never broken

struct Need
{
    qreal least = 0;
    qreal natural = 0;
};

/// Behind these a text may be broken.
bool mayBreakBehind(QChar c, bool name)
{
    return c == u' ' || (name && QStringView(u"./-_@:,;=").contains(c));
}

void add(Need *need, const QString &text, const QFontMetricsF &metrics, Writing writing, qreal indent, qreal width)
{
    for (const QString &line : text.split(u'\n')) {
        const bool name = writing == Writing::Machine && line.size() > whole;
        const qreal most = width * (writing == Writing::Machine ? mostNames : mostWords);
        need->natural = std::max(need->natural, std::min(most, metrics.horizontalAdvance(line) + indent));
        qsizetype from = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (i + 1 < line.size() && !mayBreakBehind(line[i], name))
                continue;
            need->least = std::max(need->least, metrics.horizontalAdvance(line.mid(from, i + 1 - from)) + indent);
            from = i + 1;
        }
    }
}

} // namespace

QList<TableColumn> fitted(QList<TableColumn> columns, const QList<QList<TableCell>> &rows, qreal width,
                          const Typography &typography)
{
    const QFontMetricsF plain(typography.font(Role::Small));
    const QFontMetricsF strong(typography.font(Role::SmallStrong));
    const QFontMetricsF tiny(typography.font(Role::Tiny));
    const qreal mark = typography.pitch(Role::Small) * 0.8 + 3.5 * pt;
    QList<Need> needs(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        add(&needs[i], columns[i].title, strong, Writing::Words, 0, width);
    for (const QList<TableCell> &row : rows) {
        for (qsizetype i = 0; i < std::min(row.size(), columns.size()); ++i) {
            const TableCell &cell = row[i];
            const qreal indent = cell.mark ? mark : 0;
            add(&needs[i], cell.text, cell.strong ? strong : plain, cell.writing, indent, width);
            add(&needs[i], cell.below, tiny, cell.belowWriting, indent, width);
        }
    }
    qreal least = 0;
    qreal natural = 0;
    qreal shares = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Need &need = needs[i];
        need.least = std::min(need.least, width * mostLeast) + gutter;
        need.natural = std::max(need.natural + gutter, need.least);
        least += need.least;
        natural += need.natural;
        shares += columns[i].share;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Need &need = needs[i];
        if (natural <= width)
            columns[i].share = need.natural + (width - natural) * columns[i].share / shares;
        else if (least <= width && natural > least)
            columns[i].share = need.least + (width - least) * (need.natural - need.least) / (natural - least);
        else
            columns[i].share = need.least;
    }
    return columns;
}

} // namespace gatepost::paper
