// What is different from an earlier audit: first in words, then thing by thing.
#include "ui/print/pages/composer.h"
#include "ui/print/pages/table.h"

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
    page.flow.add({space(7 * pt)});
    if (!changes.rows.isEmpty()) {
        const QStringList titles = reportChangeColumns();
        const std::array shares{2.2, 1.1, 2.4, 2.4};
        QList<TableColumn> columns;
        for (qsizetype i = 0; i < titles.size(); ++i)
            columns << TableColumn{titles[i], shares[std::size_t(std::min<qsizetype>(i, 3))]};
        const Table table(columns, page.flow.sheet(), page.typography);
        const Strips head = table.head();
        Strips out = head;
        for (const ReportChange &change : changes.rows) {
            QList<TableCell> cells;
            for (const QString &text : reportChangeCells(change))
                cells << TableCell{text, {}, Writing::Words, cells.isEmpty(), {}, {}};
            out += table.row(cells);
        }
        page.flow.add(out, PageFlow::Keep::Loose, head);
        page.flow.add({space(5 * pt)});
    }
    page.flow.add(page.words(sameRowsText(changes), Role::Small, 0, ink::quiet));
}

} // namespace gatepost::paper
