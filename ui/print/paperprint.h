#pragma once
// A report on real paper: the pages of the PDF, at the resolution of the printer.
#include "ui/print/exportoctets.h"

class QPrinter;

namespace gatepost {

/// The plan of a print: the report with the parts and the look that were chosen for the last export.
ExportPlan printPlan(const JudgedAudit &audit, const QList<AcceptedRisk> &accepted);

/// Lays the report out and prints it; how many sheets. In any thread. The error is for the user.
Result<int, QString> printReport(const ExportPlan &plan, const ReportPreviewMaker &maker, QPrinter *printer);

} // namespace gatepost
