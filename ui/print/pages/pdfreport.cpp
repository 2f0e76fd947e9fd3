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

/// The pages as QPdfWriter leaves them.
Result<QByteArray, PrintProblem> painted(const ReportPages &pages, const PrintProgress &progress)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const PrintSettings &settings = pages.request().settings;
    writer.setPdfVersion(settings.archival ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(paper::resolution);
    writer.setPageSize(QPageSize(paperOf(pages.request()) == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(PrintProblem{false, paper::Text::tr("The pages cannot be painted.")});
    for (int page = 0; page < pages.count(); ++page) {
        if (progress && !progress(layoutShare + paintShare * page / pages.count()))
            return failure(cancelled());
        if (page > 0)
            writer.newPage();
        pages.paint(&painter, page);
    }
    painter.end();
    return octets;
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
    const auto octets = painted(pages, progress);
    if (!octets)
        return octets;
    if (progress && !progress(layoutShare + paintShare))
        return failure(cancelled());
    const auto finished = paper::finishPdf(*octets, pages);
    if (!finished)
        return failure(PrintProblem{false, paper::Text::tr("The file cannot be finished: %1").arg(finished.error())});
    if (progress && !progress(1000))
        return failure(cancelled());
    return *finished;
}

QDateTime reportDate()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : systemNow();
}

} // namespace gatepost
