// A report as PDF, beside QTextDocument printing the same text to the same writer in the same run; and how long the
// event loop of the window is held while it is made in its own thread.
#include "tests/ui/print/printed.h"
#include "ui/print/exportjob.h"
#include "ui/print/pagemaker.h"
#include <benchmark/benchmark.h>
#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

using namespace gatepost;

namespace {

constexpr double heldLimitMilliseconds = 50;

/// What the pages say, as headings, paragraphs and preformatted text, without tables, pictures or bookmarks.
class PlainPrint
{
public:
    explicit PlainPrint(const ReportDocument &report) : m_cursor(&m_document)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.setDefaultFont(QFont(QStringLiteral("Open Sans"), 11));
        add(report.title, 26);
        add(report.verdict.word, 14);
        add(report.verdict.explanation);
        for (const ReportStep &step : report.steps)
            add(step.name + u' ' + step.text);
        add(reportHeading(ReportHeading::Hosts), 18);
        for (const ReportHost &host : report.hosts)
            add(reportHostCells(host).join(u' ') + host.port25.text + host.policyLine.text + host.tls.text);
        add(reportHeading(ReportHeading::Findings), 18);
        for (const ReportFinding &finding : report.findings) {
            add(finding.title, 12);
            add(finding.key + u' ' + finding.senders);
            add(finding.evidence.join(u' '));
            add(finding.fix);
            add(finding.suggestion, 8, true);
            add(finding.checks.join(u'\n'), 8, true);
            add(finding.reference);
        }
        for (const QString &passed : report.passed)
            add(passed);
        add(reportHeading(ReportHeading::Plan), 18);
        for (const qsizetype index : report.plan)
            add(report.findings[index].title + u' ' + report.findings[index].fix);
        add(reportHeading(ReportHeading::Evidence), 18);
        for (const ReportEvidence &evidence : report.evidence)
            add(evidence.label + u'\n' + evidence.text, 8, true);
        add(reportHeading(ReportHeading::Method), 18);
        for (const ReportFact &fact : report.method)
            add(fact.name + u' ' + fact.value);
    }

    QByteArray pdf()
    {
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        m_document.print(&writer);
        return out;
    }

private:
    void add(const QString &text, double size = 11, bool mono = false)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        if (mono)
            format.setFontFamilies({QStringLiteral("DejaVu Sans Mono")});
        m_cursor.insertText(text, format);
        m_cursor.insertBlock();
    }

    QTextDocument m_document;
    QTextCursor m_cursor;
};

double secondsSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void pdf(benchmark::State &state)
{
    const int findings = int(state.range(0));
    const PrintRequest request =
        findings == 0 ? printed::requestOf(printed::manyHosts(3)) : printed::findingsOf(findings);
    double ours = 0;
    double peer = 0;
    qsizetype ourOctets = 0;
    qsizetype peerOctets = 0;
    int rounds = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const auto octets = pdfReport(request);
        ours += secondsSince(timer);
        timer.restart();
        const QByteArray plain = PlainPrint(request.documents.first()).pdf();
        peer += secondsSince(timer);
        ourOctets = octets ? octets->size() : 0;
        peerOctets = plain.size();
        ++rounds;
    }
    state.counters["pdf_ms"] = 1000 * ours / rounds;
    state.counters["qtextdocument_ms"] = 1000 * peer / rounds;
    state.counters["ratio"] = ours / peer;
    state.counters["aim"] = 0.5;
    state.counters["octets"] = double(ourOctets);
    state.counters["attached"] = double(request.evidence.size());
    state.counters["qtextdocument_octets"] = double(peerOctets);
}
BENCHMARK(pdf)->ArgName("findings")->Arg(0)->Arg(1000)->Iterations(3)->Unit(benchmark::kMillisecond);

/// A timer of one millisecond in the window's thread: the longest time between two of its beats.
void heldByExport(benchmark::State &state)
{
    const auto seen = std::make_shared<const Observation>(synthetic::observed(printed::manyHosts(50)));
    ExportPlan plan;
    for (int i = 0; i < 20; ++i) // about as much as a thousand findings
        plan.audits << JudgedAudit{seen, std::make_shared<const Assessment>(assess(*seen, synthetic::today()))};
    plan.choices.format = ExportFormat::Pdf;
    const QTemporaryDir folder;
    plan.file = folder.filePath(QStringLiteral("report.pdf"));
    double longest = 0;
    for (auto _ : state) {
        QEventLoop loop;
        const PageMaker maker;
        ExportJob job(&maker);
        QObject::connect(&job, &ExportJob::finished, &loop, &QEventLoop::quit);
        QObject::connect(&job, &ExportJob::failed, &loop, &QEventLoop::quit);
        QTimer beat;
        QElapsedTimer since;
        QObject::connect(&beat, &QTimer::timeout, [&] {
            longest = std::max(longest, 1000 * secondsSince(since));
            since.restart();
        });
        since.start();
        beat.start(1);
        job.start(plan);
        loop.exec();
    }
    state.counters["held_ms"] = longest;
    state.counters["limit_ms"] = heldLimitMilliseconds;
}
BENCHMARK(heldByExport)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
