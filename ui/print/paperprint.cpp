#include "ui/print/paperprint.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QSettings>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaperPrint)
};

constexpr int mostResolution = 300; ///< text is sharp, and a page of it fits into memory

bool everyPage(int)
{
    return true;
}

} // namespace

ExportPlan printPlan(const JudgedAudit &audit, const QList<AcceptedRisk> &accepted)
{
    ExportPlan out;
    out.audits << audit;
    out.choices = loadExportChoices(QSettings());
    out.choices.format = ExportFormat::Pdf;
    out.options.sections = out.choices.sections;
    out.options.detail = out.choices.detail;
    out.options.organisation = out.choices.organisation;
    out.options.author = out.choices.author;
    out.options.marking = out.choices.marking;
    out.options.accepted = accepted;
    return out;
}

Result<int, QString> printReport(const ExportPlan &plan, const ReportPreviewMaker &maker, QPrinter *printer)
{
    ExportPlan onSheets = plan;
    const bool letter = printer->pageLayout().pageSize().id() == QPageSize::Letter;
    onSheets.options.paper = letter ? ReportPaper::Letter : ReportPaper::A4;
    const ReportPreviewPtr pages = maker.layOut(onSheets, exportDocuments(onSheets), everyPage);
    if (!pages || pages->pageCount() == 0)
        return failure(Text::tr("There is nothing to print."));
    printer->setFullPage(true); // the pages have margins of their own
    QPainter painter;
    if (!painter.begin(printer))
        return failure(Text::tr("The printer does not take the report."));
    const QRect sheet(QPoint(), printer->pageLayout().fullRectPixels(printer->resolution()).size());
    const int wide =
        qMin(sheet.width(), int(printer->pageLayout().fullRect(QPageLayout::Inch).width() * mostResolution));
    for (int number = 0; number < pages->pageCount(); ++number) {
        if (number > 0 && !printer->newPage())
            return failure(Text::tr("The printer stopped after %n page(s).", nullptr, number));
        painter.drawImage(sheet, pages->page(number, wide));
    }
    if (!painter.end())
        return failure(Text::tr("The printer does not take the report."));
    return pages->pageCount();
}

} // namespace gatepost
