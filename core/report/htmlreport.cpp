#include "core/report/htmlreport.h"
#include "core/audit/wording.h"
#include "core/report/picturesvg.h"
#include "core/report/textreport.h"
#include "core/report/timelinesvg.h"
#include <algorithm>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

QString styleSheet(const QList<ReportDocument> &documents)
{
    QFile file(QStringLiteral(":/report/report.css"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QString out = QString::fromUtf8(open ? file.readAll() : QByteArray());
    if (!documents.isEmpty())
        out += documents[0].paper == ReportPaper::Letter ? QStringLiteral("@page { size: letter; margin: 18mm }\n")
                                                         : QStringLiteral("@page { size: A4; margin: 18mm }\n");
    return out;
}

QString effectClass(Effect effect)
{
    return QStringLiteral("e-") + QString(effectKey(effect));
}

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
        if (!documents.isEmpty() && documents[0].rightToLeft)
            attribute("dir", QStringLiteral("rtl"));
        head(documents.size() == 1 ? documents[0].title : Text::tr("MTA-STS audits"), documents);
        start("body");
        contents(documents);
        start("main");
        m_several = documents.size() > 1;
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

    void head(const QString &title, const QList<ReportDocument> &documents)
    {
        const QString style = styleSheet(documents);
        const bool logo = std::any_of(documents.begin(), documents.end(),
                                      [](const ReportDocument &document) { return !document.logo.isEmpty(); });
        const QByteArray digest = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
        start("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute("charset", QStringLiteral("utf-8"));
        meta("http-equiv", QStringLiteral("Content-Security-Policy"),
             QStringLiteral("default-src 'none'; style-src 'sha256-%1'; %2base-uri 'none'; form-action 'none'")
                 .arg(QLatin1StringView(digest), logo ? QStringLiteral("img-src data:; ") : QString()));
        meta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
        meta("name", QStringLiteral("referrer"), QStringLiteral("no-referrer"));
        element("title", title);
        element("style", style);
        end();
    }

    // ---- pieces

    QString idOf(int number, ReportHeading heading) const
    {
        return QStringLiteral("r%1-%2").arg(number).arg(int(heading));
    }

    /// A part of the page that screen readers list by its heading.
    void section(ReportHeading heading)
    {
        const QString id = idOf(m_report, heading);
        start("section");
        if (m_several)
            attribute("aria-label", QStringLiteral("%1: %2").arg(m_domain, reportHeading(heading)));
        else
            attribute("aria-labelledby", id);
        element("h2", reportHeading(heading), "id", id);
    }

    void paragraph(const QString &text, const char *kind = nullptr)
    {
        if (!text.isEmpty())
            element("p", text, kind ? "class" : nullptr, kind ? QString::fromLatin1(kind) : QString());
    }

    void row(const QStringList &cells, bool header)
    {
        start("tr");
        for (const QString &cell : cells) {
            start(header ? "th" : "td");
            if (header)
                attribute("scope", QStringLiteral("col"));
            cellText(cell);
            end();
        }
        end();
    }

    /// With places where a line may end: columns are as wide as their longest piece, and names are read label by label.
    void cellText(const QString &text)
    {
        constexpr qsizetype longest = 16;
        qsizetype begin = 0;
        qsizetype since = 0;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const QChar c = text[i];
            since = c.isSpace() ? 0 : since + 1;
            const bool label = (c == u'.' || c == u':' || c == u'/' || c == u'_') && !text[i + 1].isSpace();
            if ((!label && since < longest) || c.isHighSurrogate())
                continue;
            m_xml.writeCharacters(text.mid(begin, i + 1 - begin));
            m_xml.writeEmptyElement(QStringLiteral("wbr"));
            begin = i + 1;
            since = 0;
        }
        m_xml.writeCharacters(text.mid(begin));
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

    /// Wider than a small screen, so that it scrolls by itself; the keyboard reaches it.
    void startWide(const QString &label, const QString &kind = QStringLiteral("wide"))
    {
        start("div");
        attribute("class", kind);
        attribute("role", QStringLiteral("group")); // no landmark: the section around it is one
        attribute("tabindex", QStringLiteral("0"));
        attribute("aria-label", label);
    }

    void list(const char *kind, const QStringList &items)
    {
        start(kind);
        for (const QString &item : items)
            element("li", item);
        end();
    }

    void listSection(ReportHeading heading, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        section(heading);
        list("ul", items);
        end();
    }

    void octets(const QString &text) { element("pre", text, "dir", QStringLiteral("ltr")); }

    // ---- the page

    /// Headings of this document that have something below them.
    static QList<ReportHeading> headings(const ReportDocument &document)
    {
        QList<ReportHeading> out;
        const auto add = [&out](bool there, ReportHeading heading) {
            if (there)
                out << heading;
        };
        add(!document.changes.isEmpty(), ReportHeading::Changes);
        add(document.has(ReportSection::Summary), ReportHeading::Summary);
        add(!document.hosts.isEmpty(), ReportHeading::Hosts);
        add(document.has(ReportSection::Findings) && hasFindings(document), ReportHeading::Findings);
        add(document.has(ReportSection::Findings) && !document.passed.isEmpty(), ReportHeading::Passed);
        add(document.has(ReportSection::Plan) && !document.plan.isEmpty(), ReportHeading::Plan);
        add(!document.timeline.rows.isEmpty(), ReportHeading::Timeline);
        add(!document.evidence.isEmpty(), ReportHeading::Evidence);
        add(!document.log.isEmpty(), ReportHeading::Log);
        add(true, ReportHeading::Method);
        add(!document.limits.isEmpty(), ReportHeading::Limits);
        add(!document.accepted.isEmpty(), ReportHeading::Accepted);
        add(!document.leftOut.isEmpty(), ReportHeading::LeftOut);
        return out;
    }

    static bool hasFindings(const ReportDocument &document)
    {
        return !document.findings.isEmpty() || !document.findingsNote.isEmpty();
    }

    void link(const QString &target, const QString &text)
    {
        start("li");
        element("a", text, "href", u'#' + target);
        end();
    }

    void contents(const QList<ReportDocument> &documents)
    {
        if (documents.isEmpty())
            return;
        start("nav");
        attribute("aria-label", Text::tr("Contents"));
        start("ul");
        for (int i = 0; i < int(documents.size()); ++i) {
            if (documents.size() > 1) {
                link(QStringLiteral("r%1").arg(i), documents[i].title);
                continue;
            }
            for (const ReportHeading heading : headings(documents[i]))
                link(idOf(i, heading), reportHeading(heading));
        }
        end();
        end();
    }

    void report(const ReportDocument &document, int number)
    {
        m_report = number;
        m_domain = document.domain;
        start("article");
        attribute("id", QStringLiteral("r%1").arg(number));
        attribute("lang", document.language);
        cover(document);
        for (const ReportHeading heading : headings(document)) {
            switch (heading) {
            case ReportHeading::Changes:
                changes(document.changes);
                break;
            case ReportHeading::Summary:
                summary(document);
                break;
            case ReportHeading::Hosts:
                hosts(document);
                break;
            case ReportHeading::Findings:
                findings(document);
                break;
            case ReportHeading::Passed:
                listSection(heading, document.passed);
                break;
            case ReportHeading::Plan:
                plan(document);
                break;
            case ReportHeading::Timeline:
                timeline(document);
                break;
            case ReportHeading::Evidence:
                evidence(document);
                break;
            case ReportHeading::Log:
                section(heading);
                octets(document.log);
                end();
                break;
            case ReportHeading::Method:
                method(document);
                break;
            case ReportHeading::Limits:
                listSection(heading, document.limits);
                break;
            case ReportHeading::Accepted:
                listSection(heading, document.accepted);
                break;
            case ReportHeading::LeftOut:
                listSection(heading, document.leftOut);
                break;
            case ReportHeading::Counts:
            case ReportHeading::Steps:
            case ReportHeading::Note:
            case ReportHeading::WhatIf:
                break; // inside of others
            }
        }
        end();
    }

    void cover(const ReportDocument &document)
    {
        start("header");
        attribute("class", QStringLiteral("cover"));
        if (!document.logo.isEmpty()) {
            m_xml.writeEmptyElement(QStringLiteral("img"));
            attribute("class", QStringLiteral("logo"));
            attribute("alt", Text::tr("Logo"));
            attribute("width", QString::number(document.logo.width));
            attribute("height", QString::number(document.logo.height));
            attribute("src",
                      QStringLiteral("data:image/png;base64,") + QString::fromLatin1(document.logo.png.toBase64()));
        }
        paragraph(document.marking, "marking");
        element("h1", document.title);
        paragraph(document.prepared);
        paragraph(document.checked, "quiet");
        const Verdict &verdict = document.verdict;
        element("p", markOf(verdict.effect) + u' ' + verdict.word, "class",
                QStringLiteral("verdict ") + effectClass(verdict.effect));
        if (!document.readiness.isEmpty())
            paragraph(QStringLiteral("%1: %2").arg(readinessLabel(), document.readiness), "quiet");
        if (!document.assumptions.isEmpty())
            paragraph(
                QStringLiteral("%1: %2").arg(reportHeading(ReportHeading::WhatIf), document.assumptions.join(u'\n')),
                "note");
        paragraph(document.note, "note");
        end();
    }

    void changes(const ReportComparison &changes)
    {
        section(ReportHeading::Changes);
        paragraph(changes.left);
        paragraph(changes.right);
        list("ul", changes.sentences);
        for (const QString &caution : changes.cautions)
            paragraph(caution, "note");
        if (!changes.rows.isEmpty()) {
            QList<QStringList> rows;
            for (const ReportChange &change : changes.rows)
                rows << reportChangeCells(change);
            startWide(reportHeading(ReportHeading::Changes));
            table(ReportHeading::Changes, reportChangeColumns(), rows);
            end();
        }
        paragraph(sameRowsText(changes), "quiet");
        end();
    }

    void summary(const ReportDocument &document)
    {
        section(ReportHeading::Summary);
        paragraph(document.verdict.explanation);
        paragraph(fixFirstText(document.verdict), "first");
        paragraph(document.about, "quiet");
        element("h3", reportHeading(ReportHeading::Counts));
        start("ul");
        attribute("class", QStringLiteral("counts"));
        for (const ReportCount &count : document.counts) {
            start("li");
            attribute("class", count.count == 0 ? QStringLiteral("none") : effectClass(count.effect));
            m_xml.writeCharacters(markOf(count.effect) + u' ');
            element("b", QString::number(count.count));
            m_xml.writeCharacters(u' ' + effectWord(count.effect));
            end();
        }
        end();
        QList<QStringList> steps;
        for (const ReportStep &step : document.steps)
            steps << QStringList{step.name, markOf(step.effect) + QChar::Nbsp + effectWord(step.effect), step.text};
        table(ReportHeading::Steps, {Text::tr("Step"), Text::tr("Effect"), Text::tr("Why")}, steps);
        end();
    }

    void hosts(const ReportDocument &document)
    {
        section(ReportHeading::Hosts);
        if (document.hosts.size() <= mostPictureHosts && !document.picture.isEmpty()) {
            startWide(pictureTitle());
            writePictureSvg(&m_xml, document.picture, QStringLiteral("r%1-picture").arg(m_report),
                            document.verdict.result, document.rightToLeft);
            end();
            paragraph(pictureLegend(), "quiet");
        }
        QList<QStringList> rows;
        for (const ReportHost &host : document.hosts)
            rows << reportHostCells(host);
        startWide(reportHeading(ReportHeading::Hosts), QStringLiteral("wide hosts"));
        table(ReportHeading::Hosts, reportHostColumns(), rows);
        end();
        if (document.verdict.explanation != document.verdict.result)
            paragraph(document.verdict.result);
        paragraph(document.verdict.others);
        paragraph(document.verdict.dane);
        end();
    }

    void part(FindingPart part, bool literal, const QStringList &texts)
    {
        if (texts.join(QString()).isEmpty())
            return;
        element("dt", findingPartText(part));
        for (const QString &text : texts) {
            start("dd");
            if (literal)
                octets(text);
            else
                m_xml.writeCharacters(text);
            end();
        }
    }

    /// "RFC 8461 §3.1" leads there; nothing is fetched before somebody follows it.
    void source(const ReportFinding &finding)
    {
        static const QRegularExpression rfc(QStringLiteral("RFC (\\d+) §([0-9.]*[0-9])"));
        element("dt", findingPartText(FindingPart::Source));
        start("dd");
        qsizetype done = 0;
        auto matches = rfc.globalMatch(finding.reference);
        while (matches.hasNext()) {
            const auto match = matches.next();
            m_xml.writeCharacters(finding.reference.mid(done, match.capturedStart() - done));
            start("a");
            attribute("href", QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1#section-%2")
                                  .arg(match.captured(1), match.captured(2)));
            attribute("rel", QStringLiteral("noreferrer"));
            m_xml.writeCharacters(match.captured());
            end();
            done = match.capturedEnd();
        }
        m_xml.writeCharacters(finding.reference.mid(done) + QStringLiteral(" · ") + finding.key);
        end();
    }

    void finding(const ReportFinding &finding)
    {
        start("div");
        attribute("class", QStringLiteral("finding ") + effectClass(finding.effect));
        element("h3",
                QStringLiteral("%1 %2: %3").arg(markOf(finding.effect), effectWord(finding.effect), finding.title));
        start("dl");
        part(FindingPart::Accepted, false, {finding.accepted});
        part(FindingPart::Senders, false, {finding.senders});
        if (!finding.evidence.isEmpty()) {
            element("dt", findingPartText(FindingPart::Evidence));
            start("dd");
            for (const QString &label : finding.evidence) {
                element("a", label, "href", QStringLiteral("#r%1-%2").arg(m_report).arg(label));
                m_xml.writeCharacters(QStringLiteral(" "));
            }
            end();
        }
        part(FindingPart::Fix, false, {finding.fix});
        part(FindingPart::Write, true, {finding.suggestion});
        part(FindingPart::Check, true, finding.checks);
        source(finding);
        end();
        end();
    }

    void findings(const ReportDocument &document)
    {
        section(ReportHeading::Findings);
        paragraph(document.findingsNote, "note");
        for (const ReportFinding &one : document.findings)
            finding(one);
        end();
    }

    void plan(const ReportDocument &document)
    {
        section(ReportHeading::Plan);
        QList<QStringList> rows;
        for (const qsizetype index : document.plan)
            rows << QStringList{QString::number(rows.size() + 1)} + reportPlanCells(document.findings[index]);
        startWide(reportHeading(ReportHeading::Plan));
        table(ReportHeading::Plan, QStringList{Text::tr("No.")} + reportPlanColumns(), rows);
        end();
        end();
    }

    void timeline(const ReportDocument &document)
    {
        const Timeline &timeline = document.timeline;
        section(ReportHeading::Timeline);
        paragraph(timeline.title);
        startWide(Text::tr("Picture of the timeline"));
        writeTimelineSvg(&m_xml, timeline, QStringLiteral("r%1-timeline").arg(m_report),
                         Text::tr("Picture of the timeline"), document.rightToLeft);
        end();
        QList<QStringList> rows;
        for (const TimelineRow &row : timeline.rows)
            rows << reportTimelineCells(row);
        startWide(reportHeading(ReportHeading::Timeline));
        table(ReportHeading::Timeline, timelineHeadings(), rows);
        end();
        end();
    }

    void evidence(const ReportDocument &document)
    {
        section(ReportHeading::Evidence);
        for (const ReportEvidence &piece : document.evidence) {
            element("h3", piece.label, "id", QStringLiteral("r%1-%2").arg(m_report).arg(piece.label));
            octets(piece.text);
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
    }

    QByteArray m_out;
    QXmlStreamWriter m_xml;
    int m_report = 0;
    bool m_several = false; ///< documents in this page
    QString m_domain;
};

} // namespace

QByteArray htmlReport(const QList<ReportDocument> &documents)
{
    return Page().write(documents);
}

} // namespace gatepost
