// Page 2: one page that can be acted on without knowing the words of the trade.
#include "core/audit/wording.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include "ui/print/pages/composer.h"
#include "ui/print/pages/stepbox.h"
#include <QPainter>

namespace gatepost::paper {

namespace {

constexpr qreal gap = 17 * pt;

/// How much is said; the page holds one of these.
struct Amount
{
    int actions = 3;
    bool fixes = true;
    int limits = 3;
    bool around = true; ///< what does not change for others, and the picture of the steps
};

Strips about(const Composer &page)
{
    return page.words(page.document.about, Role::Body, page.labelWidth());
}

Strips result(const Composer &page, const Amount &amount)
{
    const Verdict &verdict = page.document.verdict;
    Strips out = page.marked(verdict.effect, verdict.word, Role::Strong, page.labelWidth());
    out << space(2 * pt);
    out += page.words(verdict.explanation, Role::Body, page.labelWidth());
    if (amount.around && !verdict.others.isEmpty()) {
        out << space(4 * pt);
        out += page.words(verdict.others, Role::Small, page.labelWidth(), ink::quiet);
    }
    return out;
}

/// A number, and below it mark and word, in a frame.
void paintCount(QPainter *painter, const QRectF &box, const ReportCount &count, const QString &word,
                const Typography &fonts)
{
    const bool none = count.count == 0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink::rule, 0.7 * pt));
    painter->setBrush(none ? QColor(Qt::white) : ink::panel);
    painter->drawRoundedRect(box, 4 * pt, 4 * pt);
    painter->setFont(fonts.font(Role::Figure));
    painter->setPen(none ? ink::quiet : ink::text);
    painter->drawText(box.adjusted(0, 6 * pt, 0, -26 * pt), Qt::AlignCenter, QString::number(count.count));

    const qreal size = 9 * pt;
    QFont font = fonts.font(Role::Tiny);
    while (QFontMetricsF(font).horizontalAdvance(word) > box.width() - size - 11 * pt && font.pixelSize() > 60)
        font.setPixelSize(font.pixelSize() - 4);
    const qreal length = QFontMetricsF(font).horizontalAdvance(word);
    const qreal left = box.center().x() - (length + size + 3 * pt) / 2;
    const qreal middle = box.bottom() - 15 * pt;
    paintMark(painter, {left, middle - size / 2, size, size}, count.effect,
              none ? ink::quiet : effectColour(count.effect, palette()));
    painter->setFont(font);
    painter->setPen(none ? ink::quiet : ink::text);
    painter->drawText(QRectF(left + size + 3 * pt, middle - 8 * pt, length + 8 * pt, 16 * pt),
                      int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute), word);
}

/// The findings by effect, side by side.
Strips counts(const Composer &page)
{
    Strip out;
    out.height = 56 * pt;
    const auto &list = page.document.counts;
    const qreal room = 6 * pt;
    const qreal wide = (page.width() - room * qreal(list.size() - 1)) / std::max<qreal>(1, qreal(list.size()));
    const Typography &fonts = page.typography;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto paint = [count = list[i], word = effectWord(list[i].effect), &fonts](QPainter *painter,
                                                                                        const QRectF &seen) {
            paintCount(painter, seen, count, word, fonts);
        };
        out.parts << Part{{qreal(i) * (wide + room), 0, wide, out.height}, paint, {}};
    }
    return {out};
}

Strips actions(const Composer &page, const Amount &amount)
{
    Strips out;
    const qreal x = page.labelWidth() + 16 * pt;
    for (qsizetype i = 0; i < std::min<qsizetype>(amount.actions, page.document.plan.size()); ++i) {
        const ReportFinding &finding = page.document.findings[page.document.plan[i]];
        if (i > 0)
            out << space(5 * pt);
        Strips one = beside(page.words(QString::number(i + 1), Role::Strong, page.labelWidth(), ink::accent),
                            page.words(finding.title, Role::Strong, x));
        if (amount.fixes)
            one += page.words(finding.fix, Role::Body, x);
        out += one;
    }
    const int more = int(page.document.plan.size()) - amount.actions;
    if (more > 0) {
        out << space(4 * pt);
        out += page.words(Text::tr("%n more in the action plan", nullptr, more), Role::Small, x, ink::quiet);
    }
    if (out.isEmpty())
        out = page.words(Text::tr("Nothing needs to be done."), Role::Body, page.labelWidth());
    return out;
}

Strips good(const Composer &page)
{
    QStringList steps;
    for (const ReportStep &step : page.document.steps) {
        if (step.effect == Effect::Passed)
            steps << step.name;
    }
    if (steps.isEmpty())
        return {};
    const int passed = [&] {
        for (const ReportCount &count : page.document.counts) {
            if (count.effect == Effect::Passed)
                return count.count;
        }
        return 0;
    }();
    const QString list = steps.join(QStringLiteral(", "));
    return page.words(Text::tr("In order: %1.").arg(list) + u' ' + Text::tr("%n check(s) passed.", nullptr, passed),
                      Role::Body, page.labelWidth());
}

Strips notKnown(const Composer &page, const Amount &amount)
{
    Strips out;
    const QStringList &limits = page.document.limits;
    for (qsizetype i = 0; i < std::min<qsizetype>(amount.limits, limits.size()); ++i)
        out += page.words(limits[i], Role::Body, page.labelWidth());
    const int more = int(limits.size()) - amount.limits;
    if (more > 0)
        out += page.words(Text::tr("%n more under “%1”", nullptr, more).arg(reportHeading(ReportHeading::Limits)),
                          Role::Small, page.labelWidth(), ink::quiet);
    if (out.isEmpty())
        out = page.words(Text::tr("Everything that was to be tested was tested."), Role::Body, page.labelWidth());
    return out;
}

/// The seven steps side by side.
Strips pipeline(const Composer &page)
{
    DiagramStyle style;
    style.font = page.typography.font(Role::Tiny);
    style.palette = palette();
    style.unit = 0.72 * pt;
    style.direction = page.flow.sheet().direction;
    Strip out;
    out.height = stepHeight(style);
    const auto steps = page.document.steps;
    QStringList words;
    for (const ReportStep &step : steps)
        words << effectWord(step.effect);
    const qreal arrow = 10 * pt;
    const qreal wide = (page.width() - arrow * qreal(steps.size() - 1)) / std::max<qreal>(1, qreal(steps.size()));
    out.parts << Part{
        {0, 0, page.width(), out.height},
        [steps, words, style, wide, arrow](QPainter *painter, const QRectF &seen) {
            const bool mirrored = style.direction == Qt::RightToLeft;
            QRectF before;
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const qreal x = qreal(i) * (wide + arrow);
                const QRectF box(mirrored ? seen.right() - x - wide : seen.left() + x, seen.top(), wide, seen.height());
                const StepBox step{QStringLiteral("%1 %2").arg(i + 1).arg(steps[i].name), words[i], steps[i].effect};
                paintStep(painter, box, step, style);
                if (i > 0 && i + 1 < steps.size()) // the last step stands alone
                    paintStepArrow(painter, before, box, steps[i].effect == Effect::Skipped, style);
                before = box;
            }
        },
        {}};
    return {out};
}

Strips wholePage(const Composer &page, const Amount &amount)
{
    Strips out = page.heading(reportHeading(ReportHeading::Summary), QStringLiteral("summary"));
    out.removeFirst(); // the space above: it begins a page
    const auto add = [&](const QString &label, const Strips &content) {
        if (content.isEmpty())
            return;
        out += page.labelled(label, content);
        out << space(gap);
    };
    add(Text::tr("What this is about"), about(page));
    add(Text::tr("Result today"), result(page, amount));
    out += counts(page);
    out << space(gap);
    add(Text::tr("Do first"), actions(page, amount));
    add(Text::tr("Good"), good(page));
    add(Text::tr("Not known"), notKnown(page, amount));
    if (!page.document.changes.isEmpty())
        add(reportHeading(ReportHeading::Changes),
            page.words(page.document.changes.sentences.value(0), Role::Body, page.labelWidth()));
    add(reportHeading(ReportHeading::Note), page.words(page.document.note, Role::Body, page.labelWidth()));
    if (amount.around)
        out += pipeline(page);
    return out;
}

} // namespace

void addSummary(Composer &page)
{
    if (!page.document.has(ReportSection::Summary))
        return;
    page.flow.newPage();
    constexpr Amount amounts[] = {
        {3, true, 3, true}, {3, true, 1, true}, {3, false, 1, true}, {1, false, 1, true}, {1, false, 0, false}};
    Strips strips;
    for (const Amount &amount : amounts) {
        strips = wholePage(page, amount);
        if (heightOf(strips) <= page.flow.remaining())
            break; // the page is full of what fits; the rest is on the pages behind
    }
    page.flow.add(strips);
}

} // namespace gatepost::paper
