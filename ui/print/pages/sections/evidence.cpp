// What was seen, as it was seen: one numbered block each.
#include "ui/print/pages/composer.h"

namespace gatepost::paper {

void addEvidence(Composer &page)
{
    if (page.document.evidence.isEmpty() || !page.document.has(ReportSection::Evidence))
        return;
    page.flow.beginSection(0.5);
    page.flow.add(page.heading(reportHeading(ReportHeading::Evidence), QStringLiteral("evidence")));
    const qreal x = 30 * pt;
    const qreal pad = 7 * pt;
    for (const ReportEvidence &piece : page.document.evidence) {
        Strips text = page.machine(piece.text, Role::Mono, x + pad, ink::text, pad);
        if (text.isEmpty())
            continue;
        text = onPanel(text, x, page.width() - x, ink::panel, 4 * pt);
        Strips label = page.words(piece.label, Role::SmallStrong, 0, ink::accent);
        for (Part &part : label.first().parts)
            part.box.translate(0, 3.5 * pt);
        label.first().anchors << Anchor{page.anchor(piece.label), piece.label, 2};
        Strips both = beside(label, text);
        both << space(9 * pt);
        // Where it goes on on another page, its number is said again.
        Strips again = page.words(Text::tr("%1, continued").arg(piece.label), Role::Tiny, 0, ink::quiet);
        again << space(3 * pt);
        page.flow.add(both, PageFlow::Keep::Whole, again);
    }
}

void addLog(Composer &page)
{
    if (page.document.log.isEmpty())
        return;
    page.flow.newPage();
    page.flow.add(page.heading(reportHeading(ReportHeading::Log), QStringLiteral("log")));
    page.flow.add(page.machine(page.document.log));
}

} // namespace gatepost::paper
