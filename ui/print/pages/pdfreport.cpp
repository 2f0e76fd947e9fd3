#include "ui/print/pages/pdfreport.h"
#include "core/base/clock.h"
#include "ui/print/pages/pdffinish.h"
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace gatepost {

namespace {

constexpr int layoutShare = 400; ///< permille of the whole
constexpr int paintShare = 500;

PrintProblem cancelled()
{
    return {true, paper::Text::tr("The report was cancelled; nothing was written.")};
}

/// Takes the text of what is painted on it apart from the rest.
class SheetWriter : public QPdfWriter, public paper::TextLayer
{
public:
    using QPdfWriter::QPdfWriter;
};

void prepare(QPdfWriter *writer, const ReportPages &pages)
{
    const PrintSettings &settings = pages.request().settings;
    writer->setPdfVersion(settings.archival ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
    writer->setResolution(paper::resolution);
    writer->setPageSize(QPageSize(paperOf(pages.request()) == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer->setPageMargins(QMarginsF(0, 0, 0, 0));
}

/// False when the progress said to stop.
bool paintPages(const ReportPages &pages, QPdfWriter *writer, QPainter *painter, paper::TextLayer *text,
                const PrintProgress &progress)
{
    for (int page = 0; page < pages.count(); ++page) {
        if (progress && !progress(layoutShare + paintShare * page / pages.count()))
            return false;
        if (page > 0)
            writer->newPage();
        if (text)
            text->beginPage();
        pages.paint(painter, page);
    }
    if (text && !text->isEmpty()) {
        writer->newPage();
        text->paintSpecimens(painter);
    }
    return true;
}

struct Painted
{
    QByteArray octets; ///< as QPdfWriter leaves them
    paper::TextLayer text;
};

Result<Painted, PrintProblem> painted(const ReportPages &pages, bool textApart, const PrintProgress &progress)
{
    Painted out;
    QBuffer buffer(&out.octets);
    buffer.open(QIODevice::WriteOnly);
    SheetWriter apart(&buffer);
    QPdfWriter whole(&buffer);
    QPdfWriter *writer = textApart ? &apart : &whole;
    prepare(writer, pages);
    QPainter painter;
    if (!painter.begin(writer))
        return failure(PrintProblem{false, paper::Text::tr("The pages cannot be painted.")});
    if (!paintPages(pages, writer, &painter, textApart ? &apart : nullptr, progress))
        return failure(cancelled());
    painter.end();
    out.text = apart;
    return out;
}

} // namespace

Result<QByteArray, PrintProblem> pdfReport(const PrintRequest &request, const PrintProgress &progress)
{
    if (request.documents.isEmpty())
        return failure(PrintProblem{false, paper::Text::tr("There is nothing to report.")});
    const auto part = [&progress](int permille) { return !progress || progress(permille * layoutShare / 1000); };
    const ReportPagesPtr pages = ReportPages::layOut(request, part);
    if (!pages)
        return failure(cancelled());
    return pdfReport(*pages, progress);
}

Result<QByteArray, PrintProblem> pdfReport(const ReportPages &pages, const PrintProgress &progress)
{
    for (const bool textApart : {true, false}) {
        const auto sheets = painted(pages, textApart, progress);
        if (!sheets)
            return failure(sheets.error());
        if (progress && !progress(layoutShare + paintShare))
            return failure(cancelled());
        const auto finished = paper::finishPdf(sheets->octets, sheets->text, pages);
        if (!finished && finished.error().textNotTaken)
            continue; // with fonts that QPdfWriter has to paint in its own way
        if (!finished)
            return failure(
                PrintProblem{false, paper::Text::tr("The file cannot be finished: %1").arg(finished.error().text)});
        if (progress && !progress(1000))
            return failure(cancelled());
        return *finished;
    }
    return failure(PrintProblem{false, paper::Text::tr("The pages cannot be painted.")});
}

QDateTime reportDate()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : systemNow();
}

} // namespace gatepost
