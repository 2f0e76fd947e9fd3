// What is different from an earlier audit: first in words, then thing by thing.
#include "ui/print/pages/composer.h"
#include "ui/print/pages/tablefit.h"

namespace gatepost::paper {

void addChanges(Composer &page)
{
    const ReportComparison &changes = page.document.changes;
    if (changes.isEmpty())
        return;
    page.flow.newPage();
    page.flow.add(page.heading(reportHeading(ReportHeading::Changes), QStringLiteral("changes")));
    for (const QString &side : {changes.left, changes.right})
        page.flow.add(page.words(side, Role::Small, 0, ink::quiet));
    page.flow.add({space(7 * pt)});
    for (const QString &sentence : changes.sentences) {
        page.flow.add(page.words(sentence));
        page.flow.add({space(3 * pt)});
    }
    for (const QString &caution : changes.cautions) {
        page.flow.add(page.words(caution, Role::Small, 0, ink::quiet));
        page.flow.add({space(3 * pt)});
    }
    // Before the table: a single line behind it might stand on a page of its own.
    page.flow.add(page.words(sameRowsText(changes), Role::Small, 0, ink::quiet));
    page.flow.add({space(7 * pt)});
    if (changes.rows.isEmpty())
        return;
    const QStringList titles = reportChangeColumns();
    const std::array shares{2.0, 0.3, 1.5, 1.5};
    QList<TableColumn> columns;
    for (qsizetype i = 0; i < titles.size(); ++i)
        columns << TableColumn{titles[i], shares[std::size_t(std::min<qsizetype>(i, 3))]};
    QList<QList<TableCell>> rows;
    for (const ReportChange &change : changes.rows) {
        QList<TableCell> cells;
        for (const QString &text : reportChangeCells(change))
            cells << TableCell{text, {}, Writing::Words, cells.isEmpty(), {}, {}};
        rows << cells;
    }
    const Table table(fitted(columns, rows, page.width(), page.typography), page.flow.sheet(), page.typography);
    const Strips head = table.head();
    Strips out = head;
    for (const QList<TableCell> &row : rows)
        out += table.row(row);
    page.flow.add(out, PageFlow::Keep::Loose, head);
}

} // namespace gatepost::paper
