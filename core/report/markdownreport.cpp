#include "core/report/markdownreport.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include <algorithm>

namespace gatepost {

namespace {

enum class Form { Markdown, Plain };

constexpr int plainWidth = 78;

class Page
{
public:
    explicit Page(Form form) : m_plain(form == Form::Plain) {}

    QString write(const ReportDocument &document)
    {
        const Verdict &verdict = document.verdict;
        title(document.title);
        paragraph(document.marking);
        paragraph(document.prepared);
        paragraph(document.checked);
        const QString word = markOf(verdict.effect) + u' ' + verdict.word;
        line(m_plain ? word + u'\n' : QStringLiteral("**%1**\n").arg(markdownEscaped(word)));
        if (!document.readiness.isEmpty())
            paragraph(QStringLiteral("%1: %2").arg(readinessLabel(), document.readiness));
        if (!document.assumptions.isEmpty())
            note(QStringLiteral("%1: %2").arg(reportHeading(ReportHeading::WhatIf), document.assumptions.join(u'\n')));
        note(document.note);
        changes(document.changes);
        summary(document);
        hosts(document);
        findings(document);
        rest(document);
        return m_out;
    }

private:
    void line(const QString &text = {}) { m_out += text + u'\n'; }
    QString running(const QString &text) const { return m_plain ? text : markdownEscaped(text); }

    void title(const QString &text)
    {
        if (m_plain)
            line(text + u'\n' + QString(std::min<qsizetype>(text.size(), plainWidth), u'=') + u'\n');
        else
            line(QStringLiteral("# ") + markdownEscaped(text) + u'\n');
    }
    void heading(ReportHeading heading)
    {
        const QString text = reportHeading(heading);
        line(m_plain ? u'\n' + text + u'\n' + QString(text.size(), u'-')
                     : QStringLiteral("\n## %1\n").arg(markdownEscaped(text)));
    }
    void subheading(const QString &text)
    {
        line(m_plain ? u'\n' + wrapped(text, {}, {}) : QStringLiteral("\n### %1\n").arg(markdownEscaped(text)));
    }
    void item(const QString &text) { numbered(QStringLiteral("- "), text); }
    void numbered(const QString &mark, const QString &text)
    {
        line(m_plain ? wrapped(text, mark, QString(mark.size(), u' ')) : mark + markdownEscaped(text));
    }
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            line((m_plain ? wrapped(text, {}, {}) : markdownEscaped(text)) + u'\n');
    }
    void note(const QString &text)
    {
        if (text.isEmpty())
            return;
        for (const QString &one : text.split(u'\n'))
            line(m_plain ? QStringLiteral("| ") + one : QStringLiteral("> ") + markdownEscaped(one) + u'\\');
        line();
    }
    void items(ReportHeading head, const QStringList &texts)
    {
        if (!texts.isEmpty())
            heading(head);
        for (const QString &text : texts)
            item(text);
    }

    /// Lines of words, never longer than the width but for a word that is.
    static QString wrapped(const QString &text, const QString &first, const QString &others)
    {
        QString out = first;
        qsizetype used = first.size();
        bool empty = true;
        for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (!empty && used + 1 + word.size() > plainWidth) {
                out += u'\n' + others;
                used = others.size();
                empty = true;
            }
            out += empty ? word : u' ' + word;
            used += word.size() + (empty ? 0 : 1);
            empty = false;
        }
        return out;
    }

    void row(const QStringList &cells)
    {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped << markdownEscaped(cell);
        line(QStringLiteral("| %1 |").arg(escaped.join(QStringLiteral(" | "))));
    }
    void table(const QStringList &columns, const QList<QStringList> &rows)
    {
        row(columns);
        line(QStringLiteral("|") + QStringLiteral(" --- |").repeated(columns.size()));
        for (const QStringList &cells : rows)
            row(cells);
        line();
    }

    /// A block that no line inside can end.
    void fenced(const QString &text)
    {
        if (m_plain) {
            for (const QString &one : text.split(u'\n'))
                line(QStringLiteral("    ") + one);
            return;
        }
        line(u'\n' + markdownFenced(text) + u'\n');
    }

    void counts(const ReportDocument &document)
    {
        QStringList words;
        QStringList numbers;
        QStringList both;
        for (const ReportCount &count : document.counts) {
            words << markOf(count.effect) + u' ' + effectWord(count.effect);
            numbers << QString::number(count.count);
            both << QStringLiteral("%1 %2 %3").arg(markOf(count.effect), numbers.last(), effectWord(count.effect));
        }
        if (m_plain)
            paragraph(both.join(QStringLiteral(" · ")));
        else
            table(words, {numbers});
    }

    void summary(const ReportDocument &document)
    {
        if (!document.has(ReportSection::Summary))
            return;
        paragraph(document.verdict.explanation);
        paragraph(fixFirstText(document.verdict));
        counts(document);
        heading(ReportHeading::Steps);
        for (const ReportStep &step : document.steps)
            item(QStringLiteral("%1 %2: %3").arg(markOf(step.effect), step.name, step.text));
    }

    void changes(const ReportComparison &changes)
    {
        if (changes.isEmpty())
            return;
        heading(ReportHeading::Changes);
        paragraph(changes.left);
        paragraph(changes.right);
        for (const QString &sentence : changes.sentences)
            item(sentence);
        line();
        for (const QString &caution : changes.cautions)
            paragraph(caution);
        QList<QStringList> rows;
        for (const ReportChange &change : changes.rows)
            rows << reportChangeCells(change);
        if (!m_plain && !rows.isEmpty())
            table(reportChangeColumns(), rows);
        for (const QStringList &cells : m_plain ? rows : QList<QStringList>())
            item(QStringLiteral("%1 %2: %3 → %4").arg(cells[1], cells[0], cells[2], cells[3]));
        paragraph(sameRowsText(changes));
    }

    void hosts(const ReportDocument &document)
    {
        if (document.hosts.isEmpty())
            return;
        heading(ReportHeading::Hosts);
        QList<QStringList> rows;
        for (const ReportHost &host : document.hosts)
            rows << reportHostCells(host);
        if (m_plain)
            plainHosts(rows);
        else
            table(reportHostColumns(), rows);
        if (document.verdict.explanation != document.verdict.result)
            paragraph(document.verdict.result);
        paragraph(document.verdict.others);
        paragraph(document.verdict.dane);
    }

    /// One paragraph a host: names are too long for columns.
    void plainHosts(const QList<QStringList> &rows)
    {
        const QStringList columns = reportHostColumns();
        for (const QStringList &cells : rows) {
            QStringList facts;
            for (qsizetype i = 2; i + 1 < cells.size(); ++i)
                facts << QStringLiteral("%1: %2").arg(columns[i], cells[i]);
            item(QStringLiteral("%1 %2: %3 (%4)")
                     .arg(cells[0], cells[1], cells.last(), facts.join(QStringLiteral(", "))));
        }
        line();
    }

    void part(FindingPart part, const QString &text)
    {
        if (!text.isEmpty())
            item(QStringLiteral("%1: %2").arg(findingPartText(part), text));
    }

    void findings(const ReportDocument &document)
    {
        if (!document.has(ReportSection::Findings))
            return;
        if (!document.findings.isEmpty() || !document.findingsNote.isEmpty())
            heading(ReportHeading::Findings);
        paragraph(document.findingsNote);
        for (const ReportFinding &finding : document.findings) {
            subheading(
                QStringLiteral("%1 %2: %3").arg(markOf(finding.effect), effectWord(finding.effect), finding.title));
            part(FindingPart::Accepted, finding.accepted);
            part(FindingPart::Senders, finding.senders);
            part(FindingPart::Evidence, finding.evidence.join(QStringLiteral(", ")));
            part(FindingPart::Fix, finding.fix);
            part(FindingPart::Source, QStringLiteral("%1 · %2").arg(finding.reference, finding.key));
            if (!finding.suggestion.isEmpty()) {
                line(QStringLiteral("\n%1:").arg(findingPartText(FindingPart::Write)));
                fenced(finding.suggestion);
            }
            if (!finding.checks.isEmpty()) {
                line(QStringLiteral("\n%1:").arg(findingPartText(FindingPart::Check)));
                fenced(finding.checks.join(u'\n'));
            }
        }
    }

    void planned(int number, const ReportFinding &finding)
    {
        QString remark = finding.effort;
        if (!finding.before.isEmpty())
            remark += QStringLiteral("; ") + finding.before;
        numbered(QStringLiteral("%1. ").arg(number), QStringLiteral("%1 (%2)").arg(finding.fix, remark));
    }

    void timeline(const Timeline &timeline)
    {
        if (timeline.rows.isEmpty())
            return;
        heading(ReportHeading::Timeline);
        paragraph(timeline.title);
        QList<QStringList> rows;
        for (const TimelineRow &row : timeline.rows)
            rows << reportTimelineCells(row);
        if (!m_plain)
            return table(timelineHeadings(), rows);
        for (const QStringList &cells : rows)
            item(QStringLiteral("%1: %2, %3. %4").arg(cells[0], cells[2], cells[3], cells[4]));
        line();
    }

    void rest(const ReportDocument &document)
    {
        if (document.has(ReportSection::Plan) && !document.plan.isEmpty()) {
            heading(ReportHeading::Plan);
            int number = 0;
            for (const qsizetype index : document.plan)
                planned(++number, document.findings[index]);
        }
        timeline(document.timeline);
        items(ReportHeading::Passed, document.passed);
        if (!document.evidence.isEmpty())
            heading(ReportHeading::Evidence);
        for (const ReportEvidence &piece : document.evidence) {
            subheading(piece.label);
            fenced(piece.text);
        }
        if (!document.log.isEmpty()) {
            heading(ReportHeading::Log);
            fenced(document.log);
        }
        heading(ReportHeading::Method);
        for (const ReportFact &fact : document.method)
            item(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        items(ReportHeading::Limits, document.limits);
        items(ReportHeading::Accepted, document.accepted);
        items(ReportHeading::LeftOut, document.leftOut);
    }

    bool m_plain;
    QString m_out;
};

} // namespace

QString markdownEscaped(const QString &text)
{
    // ':' and '@' too: many trackers make links and mentions of bare addresses.
    static const QString special = QStringLiteral("\\`*_{}[]()<>#!|~&$@");
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r') {
            out += u' ';
            continue;
        }
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    out.replace(QStringLiteral("://"), QStringLiteral("\\://"));
    return out;
}

QString markdownFenced(const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return QStringLiteral("%1text\n%2\n%1").arg(fence, text);
}

QString markdownReport(const ReportDocument &document)
{
    return Page(Form::Markdown).write(document);
}

QString plainReport(const ReportDocument &document)
{
    return Page(Form::Plain).write(document);
}

} // namespace gatepost
