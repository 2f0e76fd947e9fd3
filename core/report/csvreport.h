#pragma once
#include "core/report/document.h"

namespace gatepost {

enum class ByteOrderMark { No, Yes }; ///< some spreadsheets take UTF-8 for another encoding without it

/// What a row is about. Every domain has at least one row in each.
enum class CsvRows { Findings, Hosts, Domains };
QLatin1StringView csvRowsKey(CsvRows rows); ///< "findings", "hosts", "domains"
std::optional<CsvRows> csvRowsFromKey(QStringView key);

/// RFC 4180, UTF-8, CRLF. Findings that passed have no row.
QByteArray csvReport(const QList<ReportDocument> &documents, ByteOrderMark mark = ByteOrderMark::No,
                     CsvRows rows = CsvRows::Findings);
/// A field, quoted where RFC 4180 §2 asks for it; what a spreadsheet would take for a formula begins with an
/// apostrophe.
QString csvField(const QString &text);

} // namespace gatepost
