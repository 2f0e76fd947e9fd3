// One block for each finding: what senders do, what it rests on, what to do first, how to check it, where it is
// written.
#include "core/audit/wording.h"
#include "ui/drawing/colours.h"
#include "ui/print/pages/composer.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

namespace gatepost::paper {

namespace {

constexpr qreal indent = 13 * pt; ///< behind the bar
constexpr qreal pad = 6 * pt;     ///< around text to copy

/// Where the source can be read: "RFC 8461 §3.2" leads to that section.
QList<QPair<QRegularExpressionMatch, QString>> sources(const QString &text)
{
    static const QRegularExpression rfc(QStringLiteral("RFC ([0-9]{4})(?: §([0-9]+(?:\\.[0-9]+)*))?"));
    QList<QPair<QRegularExpressionMatch, QString>> out;
    auto matches = rfc.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString url = QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1").arg(match.captured(1));
        if (!match.captured(2).isEmpty())
            url += QStringLiteral("#section-") + match.captured(2);
        out.append({match, url});
    }
    return out;
}

/// A command too long for a line goes on below as shells read it, so that it can be copied from the page.
QString shellLines(const QString &command, qsizetype columns)
{
    QString out;
    qsizetype used = 0;
    for (const QString &word : command.split(u' ')) {
        if (used > 0 && used + word.size() + 1 > columns - 2) {
            out += QStringLiteral(" \\\n    ");
            used = 4;
        } else if (used > 0) {
            out += u' ';
            ++used;
        }
        out += word;
        used += word.size();
    }
    return out;
}

class Block
{
public:
    Block(const Composer &page, const ReportFinding &finding) : m_page(page), m_finding(finding) {}

    Strips strips()
    {
        title();
        part(FindingPart::Senders, m_page.words(m_finding.senders, Role::Body, x()));
        evidence();
        part(FindingPart::Fix, m_page.words(m_finding.fix, Role::Body, x()));
        part(FindingPart::Write, machine(m_finding.suggestion));
        QStringList commands;
        for (const QString &command : m_finding.checks)
            commands << shellLines(command, columns());
        part(FindingPart::Check, machine(commands.join(u'\n')));
        part(FindingPart::Accepted, m_page.words(m_finding.accepted, Role::Body, x()));
        source();
        if (!m_out.isEmpty() && m_out.last().space)
            m_out.removeLast();
        addBar(m_out, 0, 2.5 * pt, effectColour(m_finding.effect, palette()));
        m_out << space(17 * pt);
        return m_out;
    }

private:
    qreal x() const { return m_page.labelWidth() + indent; }

    void title()
    {
        Strips text = m_page.marked(m_finding.effect, m_finding.title, Role::Subheading, indent);
        if (!text.isEmpty())
            text.first().anchors << Anchor{{}, m_finding.title, 2};
        text += m_page.words(QStringLiteral("%1 · %2").arg(effectWord(m_finding.effect), m_finding.key), Role::Tiny,
                             indent + m_page.typography.pitch(Role::Subheading) * 0.82 + 6 * pt, ink::quiet);
        text << space(5 * pt);
        text = together(text);
        text.last().withNext = true;
        m_out += text;
    }

    void part(FindingPart which, Strips content)
    {
        if (content.isEmpty())
            return;
        for (Strip &strip : content)
            for (Part &one : strip.parts)
                one.box.translate(-indent, 0);
        Strips both = m_page.labelled(findingPartText(which), content);
        for (Strip &strip : both)
            for (Part &one : strip.parts)
                one.box.translate(indent, 0);
        m_out += both;
        m_out << space(4 * pt);
    }

    /// Characters in a line of machine text.
    qsizetype columns() const
    {
        const qreal advance = QFontMetricsF(m_page.typography.font(Role::Mono)).horizontalAdvance(u'm');
        return qsizetype((m_page.width() - x() - 2 * pad) / advance) - 2;
    }

    /// Text to copy, on a ground of its own.
    Strips machine(const QString &text) const
    {
        if (text.isEmpty())
            return {};
        return onPanel(m_page.machine(text, Role::Mono, x() + pad, ink::text, pad), x(), m_page.width() - x(),
                       ink::panel, 3 * pt);
    }

    void evidence()
    {
        if (m_finding.evidence.isEmpty())
            return;
        const QString text = m_finding.evidence.join(QStringLiteral(", "));
        const TextBlock block(text, style(), m_page.width() - x(), m_page.typography);
        Strips lines = textStrips(block, x());
        qsizetype at = 0;
        for (const QString &label : m_finding.evidence) {
            link(lines, block, at, label.size(), u'#' + m_page.anchor(label));
            at += label.size() + 2;
        }
        part(FindingPart::Evidence, lines);
    }

    void source()
    {
        if (m_finding.reference.isEmpty())
            return;
        const TextBlock block(m_finding.reference, style(), m_page.width() - x(), m_page.typography);
        Strips lines = textStrips(block, x());
        for (const auto &[match, url] : sources(m_finding.reference))
            link(lines, block, match.capturedStart(), match.capturedLength(), url);
        part(FindingPart::Source, lines);
    }

    TextStyle style() const
    {
        TextStyle out;
        out.role = Role::Small;
        out.colour = ink::accent;
        out.direction = m_page.flow.sheet().direction;
        return out;
    }

    static void link(Strips &lines, const TextBlock &block, qsizetype from, qsizetype length, const QString &target)
    {
        for (int i = 0; i < int(lines.size()); ++i) {
            const QRectF spot = block.spot(i, from, length);
            if (!spot.isEmpty())
                lines[i].parts.first().spots << Spot{spot, target};
        }
    }

    const Composer &m_page;
    const ReportFinding &m_finding;
    Strips m_out;
};

void addPassed(Composer &page)
{
    if (page.document.passed.isEmpty())
        return;
    // Two of them beside each other where both are short.
    const qreal half = page.width() / 2 + 4 * pt;
    const QStringList &passed = page.document.passed;
    Strips out = page.subheading(reportHeading(ReportHeading::Passed));
    const QFontMetricsF metrics(page.typography.font(Role::Small));
    const auto isShort = [&](qsizetype i) {
        return i < passed.size() && metrics.horizontalAdvance(passed[i]) < half - 40 * pt;
    };
    for (qsizetype i = 0; i < passed.size(); ++i) {
        Strips line = page.marked(Effect::Passed, passed[i], Role::Small);
        if (isShort(i) && isShort(i + 1))
            line = beside(line, page.marked(Effect::Passed, passed[++i], Role::Small, half));
        out += line;
        out << space(1.5 * pt);
    }
    page.flow.add(out);
}

} // namespace

void addFindings(Composer &page)
{
    if (!page.document.has(ReportSection::Findings))
        return;
    page.flow.beginSection(0.5);
    page.flow.add(page.heading(reportHeading(ReportHeading::Findings), QStringLiteral("findings")));
    if (!page.document.findingsNote.isEmpty()) {
        page.flow.add(page.words(page.document.findingsNote, Role::Body, 0, ink::quiet));
        page.flow.add({space(10 * pt)});
    }
    if (page.document.findings.isEmpty())
        page.flow.add(page.words(Text::tr("Nothing was found that needs attention.")));
    for (const ReportFinding &finding : page.document.findings)
        page.flow.add(Block(page, finding).strips(), PageFlow::Keep::Whole);
    addPassed(page);
}

} // namespace gatepost::paper
