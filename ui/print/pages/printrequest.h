#pragma once
// What is to be printed, on which paper, and what is said around it.
#include "core/report/document.h"
#include <QImage>

namespace gatepost {

enum class Paper { A4, Letter };

struct PrintSettings
{
    Paper paper = Paper::A4;
    QString preparedFor;
    QString preparedBy;
    QString note; ///< on the page of the summary
    QImage logo;  ///< on the cover; null: none
    /// The date of the report. The same request with the same date gives the same octets.
    QDateTime madeAt;
    bool archival = false; ///< PDF/A-1b, which allows no attachment
    bool attach = true;    ///< the evidence, as JSON
    bool operator==(const PrintSettings &) const = default;
};

struct PrintRequest
{
    QList<ReportDocument> documents; ///< one report each, in one file
    QByteArray evidence;             ///< the document "gatepost-audits" of the same audits; its digest is printed
    PrintSettings settings;
};

} // namespace gatepost
