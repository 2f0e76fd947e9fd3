#pragma once
// A report as a PDF file. Needs a QGuiApplication (offscreen is enough), in any thread.
#include "core/base/result.h"
#include "ui/print/pages/reportpages.h"

namespace gatepost {

/// Why there is no file: a text for people, in their language.
struct PrintProblem
{
    bool cancelled = false;
    QString text;
    bool operator==(const PrintProblem &) const = default;
};

Result<QByteArray, PrintProblem> pdfReport(const PrintRequest &request, const PrintProgress &progress = {});
Result<QByteArray, PrintProblem> pdfReport(const ReportPages &pages, const PrintProgress &progress = {});

/// The moment for PrintSettings::madeAt: that of SOURCE_DATE_EPOCH where it is set, else now.
QDateTime reportDate();

} // namespace gatepost
