// What ends when: as a picture, and in words.
#include "core/report/textreport.h"
#include "ui/drawing/timelinediagram.h"
#include "ui/print/pages/composer.h"
#include "ui/print/pages/tablefit.h"
#include <QPainter>

namespace gatepost::paper {

namespace {

/// A cell with a date stays in one line.
QString oneLine(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// As much as is read: of many certificates those that need something, and those that end first.
Timeline onPaper(Timeline timeline)
{
    constexpr qsizetype most = 12;
    const auto isQuiet = [](const TimelineRow &row) {
        return row.kind == TimelineKind::MxCertificate && row.effect == Effect::Passed && !row.overlaps;
    };
    while (timeline.rows.size() > most) {
        auto latest = timeline.rows.end();
        for (auto row = timeline.rows.begin(); row != timeline.rows.end(); ++row) {
            if (isQuiet(*row) && (latest == timeline.rows.end() || row->until >= latest->until))
                latest = row;
        }
        if (latest == timeline.rows.end())
            break;
        timeline.rows.erase(latest);
        ++timeline.left;
    }
    return timeline;
}

Strips picture(const Composer &page, const Timeline &timeline)
{
    DiagramStyle style;
    style.font = page.typography.font(Role::Tiny);
    style.palette = palette();
    style.unit = 0.72 * pt;
    style.direction = page.flow.sheet().direction;
    const TimelineDiagram diagram(timeline, style, page.width(), 120);
    Strip out;
    out.height = diagram.height();
    out.parts << Part{{0, 0, page.width(), out.height},
                      [diagram](QPainter *painter, const QRectF &seen) {
                          painter->save();
                          painter->translate(seen.topLeft());
                          diagram.paint(painter);
                          painter->restore();
                      },
                      {}};
    return {out};
}

} // namespace

void addTimeline(Composer &page)
{
    const Timeline timeline = onPaper(page.document.timeline);
    if (timeline.rows.isEmpty())
        return;
    page.flow.beginSection(0.4);
    Strips top = page.heading(reportHeading(ReportHeading::Timeline), QStringLiteral("timeline"));
    top += page.words(timeline.title);
    top << space(8 * pt);
    top += picture(page, timeline);
    page.flow.add(together(top)); // the picture with its heading
    page.flow.add({space(8 * pt)});
    const QStringList heads = timelineHeadings();
    QList<QList<TableCell>> rows;
    for (const TimelineRow &row : timeline.rows) {
        const QStringList cells = timelineCells(row);
        const bool marked = row.effect != Effect::NotApplicable;
        rows << QList<TableCell>{
            {cells[0], {}, Writing::Words, true, {}, {}},
            {oneLine(cells[1]), {}, Writing::Words, false, {}, {}},
            {oneLine(cells[2]), {}, Writing::Words, false, {}, {}},
            {cells[3], marked ? std::optional(row.effect) : std::nullopt, Writing::Words, false, {}, {}},
            {cells[4], {}, Writing::Words, false, {}, {}}};
    }
    const QList<TableColumn> columns{{heads[0], 1}, {heads[1], 0.05}, {heads[2], 0.05}, {heads[3], 0.1}, {heads[4], 3}};
    const Table table(fitted(columns, rows, page.width(), page.typography), page.flow.sheet(), page.typography);
    const Strips head = table.head();
    Strips out = head;
    for (const QList<TableCell> &row : rows)
        out += table.row(row);
    page.flow.add(out, PageFlow::Keep::Loose, head);
    if (timeline.left > 0)
        page.flow.add(page.words(
            Text::tr("%n certificate(s) that are good and end later are not listed here; the HTML report has them all.",
                     nullptr, timeline.left),
            Role::Small));
}

} // namespace gatepost::paper
