// What changed since an earlier audit: in words, then row beside row.
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
    page.flow.add(page.words(changes.left));
    page.flow.add(page.words(changes.right));
    page.flow.add({space(8 * pt)});
    for (const QString &sentence : changes.sentences)
        page.flow.add(page.words(QStringLiteral("• ") + sentence));
    for (const QString &caution : changes.cautions)
        page.flow.add(page.words(caution, Role::Small));
    page.flow.add({space(9 * pt)});
    if (!changes.rows.isEmpty()) {
        QList<TableColumn> columns;
        constexpr std::array shares{2.2, 1.0, 2.4, 2.4};
        for (qsizetype i = 0; i < reportChangeColumns().size(); ++i)
            columns << TableColumn{reportChangeColumns()[i], shares.at(std::size_t(i))};
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
    }
    if (const QString same = sameRowsText(changes); !same.isEmpty())
        page.flow.add(page.words(same, Role::Small));
}

} // namespace gatepost::paper
