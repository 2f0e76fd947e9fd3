// The action plan: what to do in which order, with room for who and until when.
#include "ui/print/pages/composer.h"
#include "ui/print/pages/table.h"

namespace gatepost::paper {

void addPlan(Composer &page)
{
    if (page.document.plan.isEmpty() || !page.document.has(ReportSection::Plan))
        return;
    page.flow.add(page.heading(reportHeading(ReportHeading::Plan), QStringLiteral("plan")));
    const QStringList names = reportPlanColumns();
    const Table table({{Text::tr("No."), 0.42},
                       {names[0], 2.5},
                       {names[1], 2.9},
                       {names[2], 1.1},
                       {Text::tr("Owner"), 1.0},
                       {names[3], 1.0},
                       {Text::tr("Done"), 0.62}},
                      page.flow.sheet(), page.typography);
    const Strips head = table.head();
    Strips out = head;
    int number = 0;
    for (const qsizetype index : page.document.plan) {
        const ReportFinding &finding = page.document.findings[index];
        TableCell done;
        done.tick = true;
        out += table.row({{QString::number(++number), {}, Writing::Machine, true, {}, {}},
                          {finding.title, finding.effect, Writing::Words, false, {}, {}},
                          {finding.fix, {}, Writing::Words, false, {}, {}},
                          {finding.effort, {}, Writing::Words, false, {}, {}},
                          {},
                          {finding.before, {}, Writing::Words, false, {}, {}},
                          done});
    }
    page.flow.add(out, PageFlow::Keep::Loose, head);
}

} // namespace gatepost::paper
