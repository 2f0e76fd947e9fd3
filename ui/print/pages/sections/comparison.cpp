// What a sender does with each MX host: the table, and the picture where it stays readable.
#include "ui/drawing/mxdiagram.h"
#include "ui/print/pages/composer.h"
#include "ui/print/pages/tablefit.h"
#include <QPainter>
#include <QSet>

namespace gatepost::paper {

namespace {

constexpr qsizetype mostHostsInPicture = 12;

MxDiagram diagramOf(const ReportPicture &picture)
{
    MxDiagram out = emptyDiagram(picture.policyHead);
    out.lines = picture.lines;
    out.hosts = picture.hosts;
    out.names = picture.names;
    for (const ReportJoin &join : picture.matches)
        out.policy << MxDiagram::Join{join.from, join.to, join.state};
    for (const ReportJoin &join : picture.certificates)
        out.certificates << MxDiagram::Join{join.from, join.to, join.state};
    return out;
}

Strips picture(const Composer &page)
{
    const MxDiagram diagram = diagramOf(page.document.picture);
    DiagramStyle style;
    style.font = page.typography.font(Role::Tiny);
    style.palette = palette();
    style.unit = 0.72 * pt;
    style.direction = page.flow.sheet().direction;
    Strip out;
    out.height = MxDiagramPainter(diagram, style, page.width()).height();
    out.parts << Part{{0, 0, page.width(), out.height},
                      [diagram, style](QPainter *painter, const QRectF &seen) {
                          painter->save();
                          painter->translate(seen.topLeft());
                          MxDiagramPainter(diagram, style, seen.width()).paint(painter);
                          painter->restore();
                      },
                      {}};
    return {out};
}

/// The lines of the policy that no host needs, or that there is none.
QString unusedLines(const ReportPicture &picture)
{
    QSet<int> used;
    for (const ReportJoin &join : picture.matches) {
        if (join.state == CheckState::Passed)
            used << join.from;
    }
    QStringList out;
    for (int i = 0; i < int(picture.lines.size()); ++i) {
        if (!used.contains(i))
            out << picture.lines[i];
    }
    return out.isEmpty() ? Text::tr("none") : out.join(QStringLiteral(", "));
}

QList<TableCell> cellsOf(const ReportHost &host)
{
    const auto cell = [](const ReportCell &from, Writing writing) {
        const bool judged = from.effect != Effect::NotApplicable;
        return TableCell{from.text, judged ? std::optional(from.effect) : std::nullopt, writing, false, {}, {}};
    };
    TableCell line = cell(host.policyLine, Writing::Machine);
    if (host.policyLine.text == host.host) {
        line.text = Text::tr("listed by name");
        line.writing = Writing::Words;
    }
    return {{host.preference, {}, Writing::Machine, false, {}, {}},
            {host.host, {}, Writing::Machine, true, host.port25.text, Writing::Words},
            line,
            cell(host.tls, Writing::Machine),
            cell(host.certificateFacts, Writing::Words),
            {host.action, host.effect, Writing::Words, true, host.reason, Writing::Words}};
}

Strips table(const Composer &page, Strips *head)
{
    QList<QList<TableCell>> rows;
    for (const ReportHost &host : page.document.hosts)
        rows << cellsOf(host);
    const QList<TableColumn> columns{{Text::tr("Pref"), 0.2},      {Text::tr("MX host and port 25"), 2},
                                     {Text::tr("Policy line"), 1}, {Text::tr("STARTTLS"), 0.5},
                                     {Text::tr("Certificate"), 1}, {Text::tr("A sender"), 2}};
    const Table table(fitted(columns, rows, page.width(), page.typography), page.flow.sheet(), page.typography);
    *head = table.head();
    Strips out = *head;
    for (const QList<TableCell> &row : rows)
        out += table.row(row);
    return out;
}

} // namespace

void addComparison(Composer &page)
{
    const ReportDocument &document = page.document;
    if (!document.has(ReportSection::Hosts))
        return;
    page.flow.newPage();
    page.flow.add(page.heading(reportHeading(ReportHeading::Hosts), QStringLiteral("hosts")));
    if (document.hosts.isEmpty()) {
        page.flow.add(page.words(Text::tr("There is no MX host to compare.")));
        return;
    }
    for (const QString &text : document.assumptions) {
        page.flow.add(
            page.labelled(&text == &document.assumptions.first() ? reportHeading(ReportHeading::WhatIf) : QString(),
                          page.words(text, Role::Small, page.labelWidth())));
        page.flow.add({space(3 * pt)});
    }
    if (!document.verdict.result.isEmpty()) {
        page.flow.add(page.words(document.verdict.result));
        page.flow.add({space(10 * pt)});
    }
    Strips head;
    const Strips rows = table(page, &head);
    page.flow.add(rows, PageFlow::Keep::Loose, head);
    page.flow.add({space(9 * pt)});
    if (!document.picture.lines.isEmpty())
        page.flow.add(page.labelled(Text::tr("Unused lines"),
                                    page.machine(unusedLines(document.picture), Role::Small, page.labelWidth())));
    if (!document.verdict.dane.isEmpty()) {
        page.flow.add({space(5 * pt)});
        page.flow.add(
            page.labelled(Text::tr("DANE"), page.words(document.verdict.dane, Role::Small, page.labelWidth())));
    }
    if (!document.verdict.others.isEmpty()) {
        page.flow.add({space(5 * pt)});
        page.flow.add(page.labelled(Text::tr("Other senders"),
                                    page.words(document.verdict.others, Role::Small, page.labelWidth())));
    }
    if (document.hosts.size() > mostHostsInPicture)
        return;
    page.flow.add(together(page.subheading(pictureTitle()) + picture(page)), PageFlow::Keep::Whole);
}

} // namespace gatepost::paper
