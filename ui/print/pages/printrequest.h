#pragma once
// What is printed, and what is said about the file itself.
#include "core/report/document.h"

namespace gatepost {

struct PrintSettings
{
    /// The date of the report. The same request with the same date gives the same octets.
    QDateTime madeAt;
    bool archival = false; ///< PDF/A-1b, which allows no attachment
    bool attach = true;    ///< the evidence, as JSON
    bool operator==(const PrintSettings &) const = default;
};

struct PrintRequest
{
    QList<ReportDocument> documents; ///< one report each, in one file; the first one says which paper
    QByteArray evidence;             ///< JSON of the same audits; its digest is printed
    PrintSettings settings;
};

} // namespace gatepost
