#pragma once
// What is exported, and how: everything the wizard asks for, as values.
#include "core/report/auditsjson.h"
#include "core/report/csvreport.h"
#include <functional>

class QSettings;

namespace gatepost {

class Settings;

enum class ExportFormat { Pdf, Html, Markdown, Text, Csv, Json, Gatepost };
inline constexpr std::array allExportFormats{ExportFormat::Pdf,     ExportFormat::Html, ExportFormat::Markdown,
                                             ExportFormat::Text,    ExportFormat::Csv,  ExportFormat::Json,
                                             ExportFormat::Gatepost};
QLatin1StringView exportFormatKey(ExportFormat format); ///< "pdf" …, also the end of a file's name
QString exportSuffix(ExportFormat format);              ///< "md" of Markdown
QString exportFormatName(ExportFormat format);          ///< for people
/// Whether sections, detail, cover and note have a place in it; CSV and JSON hold facts alone.
bool isReport(ExportFormat format);

/// What kind of document an export is; each remembers its own choices.
enum class ExportKind { Audit, Comparison };

/// One thing that can be exported: an audit, all audits of a list …
struct ExportItem
{
    QString label; ///< "This audit: example.org, 23 Nov 2026 10:15 UTC"
    QList<JudgedAudit> audits;
    JudgedAudit earlier;           ///< with one, this is a comparison of the only audit with it
    std::function<bool()> isThere; ///< empty: always; it may have been closed meanwhile
    TimelineExtras timeline = {};  ///< what the history knows about the only audit

    ExportKind kind() const { return earlier.seen ? ExportKind::Comparison : ExportKind::Audit; }
};

/// From where the wizard was called.
struct ExportSource
{
    QList<ExportItem> items;
    int preselected = 0;
    ReportFilter filter; ///< of the list of findings, when one is on
    int shown = 0;       ///< findings that it lets through
    QList<AcceptedRisk> accepted;
};

enum class IfExists { Ask, Number };

/// What is remembered from one export to the next.
struct ExportChoices
{
    ExportFormat format = ExportFormat::Pdf;
    CsvRows rows = CsvRows::Findings;
    bool byteOrderMark = false;
    bool archival = false; ///< PDF/A-1b
    bool attach = true;    ///< the evidence as JSON
    QList<ReportSection> sections = ReportOptions().sections;
    ReportDetail detail = ReportDetail::Standard;
    bool passed = true;
    bool listAccepted = true;
    QString language; ///< empty: that of the program
    bool localTimes = false;
    ReportPaper paper = ReportPaper::A4;
    QString organisation;
    QString author;
    QString marking;
    QString logoFile;
    bool hideOwn = true;
    bool hideMxAddresses = false;
    QString folder; ///< empty: the documents of the user
    bool openWhenDone = true;
    bool showInFolder = false;
    IfExists ifExists = IfExists::Ask;
    bool operator==(const ExportChoices &) const = default;
};

/// A kind that was never exported begins with the choices for audits.
ExportChoices loadExportChoices(const QSettings &settings, ExportKind kind = ExportKind::Audit);
void saveExportChoices(QSettings *settings, const ExportChoices &choices, ExportKind kind = ExportKind::Audit);

// Who made a report, its logo, paper, marking and which of two parts it has stand in the settings as well: there is one
// truth about them, which the wizard begins with and leaves as it was chosen last.
void takeFromSettings(const Settings &settings, ExportChoices *choices);
void keepInSettings(const ExportChoices &choices, Settings *settings);

/// All that is needed to make the octets, in any thread.
struct ExportPlan
{
    QList<JudgedAudit> audits;
    ExportChoices choices;
    ReportOptions options; ///< made of the choices, and of what is said for this export alone
    QString file;
};

} // namespace gatepost
