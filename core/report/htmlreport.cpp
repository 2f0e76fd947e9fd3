#include "core/report/htmlreport.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

// States are told by mark and word, never by colour alone, so that a black-and-white print says the same.
const QString style = QStringLiteral(
    "body{font:1em/1.5 sans-serif;max-width:60em;margin:auto;padding:1em;color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:bold}"
    "th,td{border:1px solid #777;padding:.3em .5em;text-align:start;vertical-align:top;overflow-wrap:anywhere}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f4f4;padding:.5em}"
    "dt{font-weight:bold}.verdict{font-size:1.3em;font-weight:bold}.marking{text-align:end}"
    "@media print{body{max-width:none;padding:0}h2,h3{break-after:avoid}tr,dl{break-inside:avoid}"
    "thead{display:table-header-group}}");

/// XML's escaping is HTML's for text and quoted attributes; the few elements without content are the ones HTML knows
/// as void, all others are written with an end tag.
class Page
{
public:
    Page() : m_xml(&m_out) {}

    QByteArray write(const QList<ReportDocument> &documents)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeStartElement(QStringLiteral("html"));
        m_xml.writeAttribute(QStringLiteral("lang"),
                             documents.isEmpty() ? QStringLiteral("en") : documents[0].language);
        head(documents.size() == 1 ? documents[0].title : Text::tr("MTA-STS audits"));
        start("body");
        start("main");
        for (int i = 0; i < documents.size(); ++i)
            report(documents[i], i);
        end();
        end();
        end();
        m_xml.writeEndDocument();
        return m_out;
    }

private:
    void start(const char *name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void element(const char *name, const QString &text, const char *attributeName = nullptr, const QString &value = {})
    {
        start(name);
        if (attributeName)
            attribute(attributeName, value);
        m_xml.writeCharacters(text);
        end();
    }
    void meta(const char *name, const QString &value, const QString &content)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute(name, value);
        attribute("content", content);
    }

    void head(const QString &title)
    {
        const QByteArray digest = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
        start("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute("charset", QStringLiteral("utf-8"));
        meta("http-equiv", QStringLiteral("Content-Security-Policy"),
             QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'")
                 .arg(QLatin1StringView(digest)));
        meta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
        meta("name", QStringLiteral("referrer"), QStringLiteral("no-referrer"));
        element("title", title);
        element("style", style);
        end();
    }

    /// A part of the page that screen readers list by its heading.
    void section(ReportHeading heading)
    {
        const QString id = QStringLiteral("r%1-%2").arg(m_report).arg(int(heading));
        start("section");
        attribute("aria-labelledby", id);
        element("h2", reportHeading(heading), "id", id);
    }

    void row(const QStringList &cells, bool header)
    {
        start("tr");
        for (const QString &cell : cells) {
            start(header ? "th" : "td");
            if (header)
                attribute("scope", QStringLiteral("col"));
            m_xml.writeCharacters(cell);
            end();
        }
        end();
    }

    void table(ReportHeading caption, const QStringList &columns, const QList<QStringList> &rows)
    {
        start("table");
        element("caption", reportHeading(caption));
        start("thead");
        row(columns, true);
        end();
        start("tbody");
        for (const QStringList &cells : rows)
            row(cells, false);
        end();
        end();
    }

    void list(const char *kind, const QStringList &items)
    {
        start(kind);
        for (const QString &item : items)
            element("li", item);
        end();
    }

    void report(const ReportDocument &document, int number)
    {
        m_report = number;
        start("article");
        attribute("lang", document.language);
        start("header");
        if (!document.marking.isEmpty())
            element("p", document.marking, "class", QStringLiteral("marking"));
        element("h1", document.title);
        end();
        summary(document);
        hosts(document);
        findings(document);
        plan(document);
        evidence(document);
        method(document);
        end();
    }

    void summary(const ReportDocument &document)
    {
        const Verdict &verdict = document.verdict;
        section(ReportHeading::Summary);
        element("p", markOf(verdict.effect) + u' ' + verdict.word, "class", QStringLiteral("verdict"));
        element("p", verdict.explanation);
        if (const QString first = fixFirstText(verdict); !first.isEmpty())
            element("p", first);
        QStringList words;
        QStringList numbers;
        for (const ReportCount &count : document.counts) {
            words << markOf(count.effect) + u' ' + effectWord(count.effect);
            numbers << QString::number(count.count);
        }
        table(ReportHeading::Counts, words, {numbers});
        QList<QStringList> steps;
        for (const ReportStep &step : document.steps)
            steps << QStringList{step.name, markOf(step.effect) + u' ' + effectWord(step.effect), step.text};
        table(ReportHeading::Steps, {Text::tr("Step"), Text::tr("Effect"), Text::tr("Why")}, steps);
        end();
    }

    void hosts(const ReportDocument &document)
    {
        if (document.hosts.isEmpty())
            return;
        section(ReportHeading::Hosts);
        QList<QStringList> rows;
        for (const ReportHost &host : document.hosts)
            rows << reportHostCells(host);
        table(ReportHeading::Hosts, reportHostColumns(), rows);
        if (document.verdict.explanation != document.verdict.result)
            element("p", document.verdict.result);
        if (!document.verdict.others.isEmpty())
            element("p", document.verdict.others);
        end();
    }

    void part(FindingPart part, const char *kind, const QStringList &texts)
    {
        if (texts.join(QString()).isEmpty())
            return;
        element("dt", findingPartText(part));
        for (const QString &text : texts) {
            start("dd");
            if (*kind != '\0')
                element(kind, text);
            else
                m_xml.writeCharacters(text);
            end();
        }
    }

    void finding(const ReportFinding &finding)
    {
        element("h3",
                QStringLiteral("%1 %2: %3").arg(markOf(finding.effect), effectWord(finding.effect), finding.title));
        start("dl");
        part(FindingPart::Senders, "", {finding.senders});
        if (!finding.evidence.isEmpty()) {
            element("dt", findingPartText(FindingPart::Evidence));
            start("dd");
            for (const QString &label : finding.evidence) {
                element("a", label, "href", QStringLiteral("#r%1-%2").arg(m_report).arg(label));
                m_xml.writeCharacters(QStringLiteral(" "));
            }
            end();
        }
        part(FindingPart::Fix, "", {finding.fix});
        part(FindingPart::Write, "pre", {finding.suggestion});
        part(FindingPart::Check, "pre", finding.checks);
        part(FindingPart::Source, "", {QStringLiteral("%1 · %2").arg(finding.reference, finding.key)});
        end();
    }

    void findings(const ReportDocument &document)
    {
        if (!document.findings.isEmpty()) {
            section(ReportHeading::Findings);
            for (const ReportFinding &one : document.findings)
                finding(one);
            end();
        }
        if (document.passed.isEmpty())
            return;
        section(ReportHeading::Passed);
        list("ul", document.passed);
        end();
    }

    void plan(const ReportDocument &document)
    {
        if (document.plan.isEmpty())
            return;
        section(ReportHeading::Plan);
        QStringList items;
        for (const qsizetype index : document.plan)
            items << document.findings[index].fix;
        list("ol", items);
        end();
    }

    void evidence(const ReportDocument &document)
    {
        if (document.evidence.isEmpty())
            return;
        section(ReportHeading::Evidence);
        for (const ReportEvidence &piece : document.evidence) {
            element("h3", piece.label, "id", QStringLiteral("r%1-%2").arg(m_report).arg(piece.label));
            element("pre", piece.text);
        }
        end();
    }

    void method(const ReportDocument &document)
    {
        section(ReportHeading::Method);
        start("dl");
        for (const ReportFact &fact : document.method) {
            element("dt", fact.name);
            element("dd", fact.value);
        }
        end();
        end();
        if (document.limits.isEmpty())
            return;
        section(ReportHeading::Limits);
        list("ul", document.limits);
        end();
    }

    QByteArray m_out;
    QXmlStreamWriter m_xml;
    int m_report = 0;
};

} // namespace

QByteArray htmlReport(const QList<ReportDocument> &documents)
{
    return Page().write(documents);
}

} // namespace gatepost
