// The action plan: what to do in which order, with room for who and until when.
#include "ui/print/pages/composer.h"
#include "ui/print/pages/tablefit.h"
#include <algorithm>

namespace gatepost::paper {

void addPlan(Composer &page)
{
    if (page.document.plan.isEmpty() || !page.document.has(ReportSection::Plan))
        return;
    const QStringList names = reportPlanColumns();
    QList<QList<TableCell>> rows;
    for (const qsizetype index : page.document.plan) {
        const ReportFinding &finding = page.document.findings[index];
        TableCell done;
        done.tick = true;
        rows << QList<TableCell>{{QString::number(rows.size() + 1), {}, Writing::Machine, true, {}, {}},
                                 {finding.title, finding.effect, Writing::Words, false, {}, {}},
                                 {finding.fix, {}, Writing::Words, false, {}, {}},
                                 {finding.effort, {}, Writing::Words, false, {}, {}},
                                 {},
                                 {finding.before, {}, Writing::Words, false, {}, {}},
                                 done};
    }
    // The blank columns are as wide as a name and a date written with a pen.
    TableCell name;
    name.text = QString(7, u'm');
    TableCell date;
    date.text = QString(6, u'm');
    QList<QList<TableCell>> measured = rows;
    measured << QList<TableCell>{TableCell(), TableCell(), TableCell(), TableCell(), name, date, TableCell()};
    const QList<TableColumn> columns{{Text::tr("No."), 0.2},   {names[0], 2}, {names[1], 2},          {names[2], 0.5},
                                     {Text::tr("Owner"), 1.5}, {names[3], 1}, {Text::tr("Done"), 0.2}};
    const Table table(fitted(columns, measured, page.width(), page.typography), page.flow.sheet(), page.typography);
    const Strips head = table.head();
    Strips out = head;
    for (const QList<TableCell> &row : rows)
        out += table.row(row);
    const Strips heading = page.heading(reportHeading(ReportHeading::Plan), QStringLiteral("plan"));
    // Not one row here and all others on the next page.
    const qreal share = (heightOf(heading) + heightOf(out)) / page.flow.sheet().body.height();
    page.flow.beginSection(std::min(0.35, share));
    page.flow.add(heading);
    page.flow.add(out, PageFlow::Keep::Whole, head);
}

} // namespace gatepost::paper
