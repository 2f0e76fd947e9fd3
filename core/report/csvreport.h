#pragma once
#include "core/report/document.h"

namespace gatepost {

enum class ByteOrderMark { No, Yes }; ///< some spreadsheets take UTF-8 for another encoding without it

/// One row for each finding that did not pass, at least one for each domain (RFC 4180, UTF-8, CRLF).
QByteArray csvReport(const QList<ReportDocument> &documents, ByteOrderMark mark = ByteOrderMark::No);
/// A field, quoted where RFC 4180 §2 asks for it; what a spreadsheet would take for a formula begins with an
/// apostrophe.
QString csvField(const QString &text);

} // namespace gatepost
