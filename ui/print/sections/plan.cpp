// The action plan: what to do in which order, with room for who and until when.
#include "ui/print/composer.h"
#include "ui/print/table.h"

namespace gatepost::paper {

void addPlan(Composer &page)
{
    if (page.document.plan.isEmpty())
        return;
    page.flow.add(page.heading(reportHeading(ReportHeading::Plan), QStringLiteral("plan")));
    const Table table({{Text::tr("No."), 0.45},
                       {Text::tr("Action"), 4.2},
                       {Text::tr("Owner"), 1.3},
                       {Text::tr("Due"), 1.0},
                       {Text::tr("Done"), 0.75}},
                      page.flow.sheet(), page.typography);
    const Strips head = table.head();
    Strips out = head;
    int number = 0;
    for (const qsizetype index : page.document.plan) {
        const ReportFinding &finding = page.document.findings[index];
        out += table.row({{QString::number(++number), {}, Writing::Machine, true, {}, {}},
                          {finding.fix, finding.effect, Writing::Words, false, finding.title, Writing::Words},
                          {},
                          {},
                          {QStringLiteral("☐"), {}, Writing::Machine, false, {}, {}}});
    }
    page.flow.add(out, PageFlow::Keep::Loose, head);
}

} // namespace gatepost::paper
