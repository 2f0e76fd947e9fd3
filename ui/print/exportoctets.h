#pragma once
// A plan made into the octets of a file. No widgets; runs in a worker thread.
#include "ui/print/reportpreview.h"

namespace gatepost {

/// One document for each audit, in the language of the plan, which may be another than the program's.
QList<ReportDocument> exportDocuments(const ExportPlan &plan);

/// For people: why there is none. Empty error: the progress ended it.
Result<QByteArray, QString> exportOctets(const ExportPlan &plan, const ReportPreviewMaker *maker,
                                         const ExportProgress &progress);

/// "example.org MTA-STS 2026-11-23.pdf", without what file systems refuse.
QString exportFileName(const QList<JudgedAudit> &audits, ExportFormat format);

} // namespace gatepost
