#include "core/report/markdownreport.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include <algorithm>

namespace gatepost {

namespace {

class Page
{
public:
    QString write(const ReportDocument &document)
    {
        const Verdict &verdict = document.verdict;
        line(QStringLiteral("# ") + markdownEscaped(document.title));
        paragraph(document.marking);
        line(QStringLiteral("**%1 %2**\n").arg(markOf(verdict.effect), markdownEscaped(verdict.word)));
        paragraph(verdict.explanation);
        paragraph(fixFirstText(verdict));
        QStringList words;
        QStringList numbers;
        for (const ReportCount &count : document.counts) {
            words << markOf(count.effect) + u' ' + effectWord(count.effect);
            numbers << QString::number(count.count);
        }
        table(words, {numbers});
        heading(ReportHeading::Steps);
        for (const ReportStep &step : document.steps)
            item(QStringLiteral("%1 %2: %3").arg(markOf(step.effect), step.name, step.text));
        hosts(document);
        findings(document);
        rest(document);
        return m_out;
    }

private:
    void line(const QString &text = {}) { m_out += text + u'\n'; }
    void heading(ReportHeading heading)
    {
        line(QStringLiteral("\n## %1\n").arg(markdownEscaped(reportHeading(heading))));
    }
    void item(const QString &text) { line(QStringLiteral("- ") + markdownEscaped(text)); }
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            line(markdownEscaped(text) + u'\n');
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

    void fenced(const QString &text) { line(u'\n' + markdownFenced(text) + u'\n'); }

    void hosts(const ReportDocument &document)
    {
        if (document.hosts.isEmpty())
            return;
        heading(ReportHeading::Hosts);
        QList<QStringList> rows;
        for (const ReportHost &host : document.hosts)
            rows << reportHostCells(host);
        table(reportHostColumns(), rows);
        if (document.verdict.explanation != document.verdict.result)
            paragraph(document.verdict.result);
        paragraph(document.verdict.others);
    }

    void part(FindingPart part, const QString &text)
    {
        if (!text.isEmpty())
            item(QStringLiteral("%1: %2").arg(findingPartText(part), text));
    }

    void findings(const ReportDocument &document)
    {
        if (!document.findings.isEmpty())
            heading(ReportHeading::Findings);
        for (const ReportFinding &finding : document.findings) {
            line(QStringLiteral("\n### %1 %2: %3\n")
                     .arg(markOf(finding.effect), markdownEscaped(effectWord(finding.effect)),
                          markdownEscaped(finding.title)));
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

    void rest(const ReportDocument &document)
    {
        if (!document.plan.isEmpty())
            heading(ReportHeading::Plan);
        int number = 0;
        for (const qsizetype index : document.plan)
            line(QStringLiteral("%1. %2").arg(++number).arg(markdownEscaped(document.findings[index].fix)));
        if (!document.passed.isEmpty())
            heading(ReportHeading::Passed);
        for (const QString &title : document.passed)
            item(title);
        if (!document.evidence.isEmpty())
            heading(ReportHeading::Evidence);
        for (const ReportEvidence &piece : document.evidence) {
            line(QStringLiteral("### ") + piece.label);
            fenced(piece.text);
        }
        heading(ReportHeading::Method);
        for (const ReportFact &fact : document.method)
            item(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        if (!document.limits.isEmpty())
            heading(ReportHeading::Limits);
        for (const QString &limit : document.limits)
            item(limit);
    }

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
    return Page().write(document);
}

} // namespace gatepost
