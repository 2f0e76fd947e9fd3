#pragma once
// What somebody wants a report to contain. Nothing here changes the verdict, the counts or the order.
#include "core/audit/acceptedrisk.h"
#include "core/audit/changes/changes.h"
#include "core/audit/timeline.h"
#include <QHostAddress>

namespace gatepost {

/// Parts that can be left out. Method and limits are always there.
enum class ReportSection { Summary, Hosts, Findings, Plan, Timeline, Evidence, Log };
inline constexpr std::array allReportSections{ReportSection::Summary, ReportSection::Hosts,    ReportSection::Findings,
                                              ReportSection::Plan,    ReportSection::Timeline, ReportSection::Evidence,
                                              ReportSection::Log};
QLatin1StringView reportSectionKey(ReportSection section); ///< "summary", "hosts" … "log"
std::optional<ReportSection> reportSectionFromKey(QStringView key);

/// How much is told: commands to repeat and the length of each piece of evidence.
enum class ReportDetail { Manager, Standard, Engineer };
inline constexpr std::array allReportDetails{ReportDetail::Manager, ReportDetail::Standard, ReportDetail::Engineer};
QLatin1StringView reportDetailKey(ReportDetail detail); ///< "manager", "standard", "engineer"
std::optional<ReportDetail> reportDetailFromKey(QStringView key);
qsizetype evidenceLines(ReportDetail detail); ///< of one piece; the rest is counted, not shown

enum class ReportPaper { A4, Letter };
QLatin1StringView reportPaperKey(ReportPaper paper); ///< "a4", "letter"
std::optional<ReportPaper> reportPaperFromKey(QStringView key);

/// What a filter by effect does with findings that somebody lives with.
enum class AcceptedFindings { ByEffect, LeftOut, Listed };

/// Which findings are listed; a report says in a sentence that others are not.
struct ReportFilter
{
    QList<Effect> effects; ///< empty: all
    AcceptedFindings accepted = AcceptedFindings::ByEffect;
    std::optional<Step> step;
    QString text; ///< in title or fix, without case, as the window finds it; empty: all
    bool isOn() const
    {
        return !effects.isEmpty() || accepted != AcceptedFindings::ByEffect || step || !text.isEmpty();
    }
    bool accepts(const Finding &finding, bool isAccepted) const; ///< isAccepted: somebody lives with it today
    bool operator==(const ReportFilter &) const = default;
};

/// What is replaced by placeholders wherever it occurs.
struct Redaction
{
    bool own = false;                 ///< addresses and names of the place the audit was made from, and of its user
    bool mxAddresses = false;         ///< addresses of the MX hosts
    QList<QHostAddress> ownAddresses; ///< known beside those that servers told
    QStringList ownNames;             ///< host names of this computer
    QString userName;                 ///< replaced in paths and before "@" only, as it may be a common word
    bool isOn() const { return own || mxAddresses; }
    bool operator==(const Redaction &) const = default;
};

/// A picture that was decoded, bounded and encoded again by whoever read it.
struct ReportLogo
{
    QByteArray png;
    int width = 0;
    int height = 0;
    bool isEmpty() const { return png.isEmpty(); }
    bool operator==(const ReportLogo &) const = default;
};

struct ReportOptions
{
    QString title;        ///< empty: "MTA-STS audit of …"
    QString marking;      ///< such as "Confidential", empty without
    QString organisation; ///< for whom
    QString author;       ///< by whom
    QString note;         ///< some lines of the author's, before the summary
    ReportLogo logo;
    ReportPaper paper = ReportPaper::A4;
    QList<ReportSection> sections{ReportSection::Summary, ReportSection::Hosts,    ReportSection::Findings,
                                  ReportSection::Plan,    ReportSection::Timeline, ReportSection::Evidence};
    ReportDetail detail = ReportDetail::Standard;
    bool passed = true; ///< list the checks that passed
    ReportFilter filter;
    QList<AcceptedRisk> accepted; ///< of any domain; only those of the audited one count
    bool listAccepted = true;     ///< false: only how many there are
    TimelineExtras timeline;      ///< what the history knows; accepted risks come from `accepted`
    Redaction redaction;
    bool localTimes = false; ///< false: UTC
    JudgedAudit earlier;     ///< with one, the report begins with what changed since

    bool has(ReportSection section) const { return sections.contains(section); }
    bool operator==(const ReportOptions &) const = default;
};

} // namespace gatepost
