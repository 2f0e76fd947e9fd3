#pragma once
#include "core/report/document.h"

namespace gatepost {

/// One file to read without network: no script, nothing fetched, a strict Content-Security-Policy. UTF-8.
QByteArray htmlReport(const QList<ReportDocument> &documents);

} // namespace gatepost
