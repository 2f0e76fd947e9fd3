#pragma once
// A report of one audit, once, for every format: what is said and in which order. Renderers decide how it looks.
#include "core/report/picture.h"
#include "core/report/reportoptions.h"

namespace gatepost {

struct ReportCount
{
    Effect effect = Effect::Passed;
    int count = 0;
    bool operator==(const ReportCount &) const = default;
};

struct ReportStep
{
    Effect effect = Effect::NotApplicable;
    QString name;
    QString text;
    bool operator==(const ReportStep &) const = default;
};

/// A cell of the comparison with its mark.
struct ReportCell
{
    Effect effect = Effect::NotApplicable;
    QString text; ///< may have several lines
    bool operator==(const ReportCell &) const = default;
};

struct ReportHost
{
    QString preference; ///< "–" of an implicit MX
    QString host;
    Effect effect = Effect::CouldNotTest;
    CheckState inPolicy = CheckState::NotAsked;
    CheckState startTls = CheckState::Unknown;
    CheckState certificate = CheckState::Unknown;
    QString action;
    QString reason;
    // The checks in more words.
    ReportCell policyLine;
    ReportCell port25;
    ReportCell tls;
    ReportCell certificateFacts;
    bool operator==(const ReportHost &) const = default;
};

/// What senders do, evidence, fix first, how to check by hand, source.
struct ReportFinding
{
    Effect effect = Effect::Advice;
    QString key; ///< the stable id
    QString title;
    QString senders;
    QStringList evidence; ///< "E1" …
    QString fix;
    QString suggestion; ///< text to write, several lines
    QStringList checks; ///< commands
    QString reference;
    QString subject;
    QString accepted; ///< by whom, until when and why, in a sentence; empty: nobody lives with it
    QString effort;   ///< of the fix, and its risk: "small; low risk"
    QString before;   ///< the day by which it should be done; empty: none is known
    bool operator==(const ReportFinding &) const = default;
};

struct ReportEvidence
{
    QString label; ///< "E1" …
    QString text;
    bool operator==(const ReportEvidence &) const = default;
};

struct ReportFact
{
    QString name;
    QString value;
    bool operator==(const ReportFact &) const = default;
};

struct ReportChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString topic;
    QString name;
    QString left;
    QString right;
    bool operator==(const ReportChange &) const = default;
};

/// What is different from an earlier audit.
struct ReportComparison
{
    QString left; ///< which audit, and its verdict
    QString right;
    QStringList sentences;
    QStringList cautions;     ///< why some difference may come from where or how was looked
    QList<ReportChange> rows; ///< those that differ
    int same = 0;             ///< rows that do not
    bool isEmpty() const { return left.isEmpty(); }
    bool operator==(const ReportComparison &) const = default;
};

/// Every text is plain, in the user's language, with invisible characters made visible; untrusted all the same.
struct ReportDocument
{
    QString language; ///< BCP 47
    bool rightToLeft = false;
    QList<ReportSection> sections; ///< that were asked for; those that have nothing to say are empty all the same
    ReportPaper paper = ReportPaper::A4;
    ReportLogo logo;
    QString title;
    QString marking;
    QString prepared; ///< for whom and by whom, empty without
    QString author;
    QString note;   ///< the author's own lines
    QString domain; ///< as people read it
    QDateTime checkedAt;
    QString checked; ///< when and with which version, in a sentence
    ReportComparison changes;
    QString about;           ///< what MTA-STS is, for people who never heard of it
    QStringList assumptions; ///< instead of what was seen, and what follows; empty: none
    Verdict verdict;
    QString readiness; ///< "70 of 100 (…)", beside the verdict and never instead of it; empty: there is none
    QList<ReportCount> counts;
    QList<ReportStep> steps;
    QList<ReportHost> hosts;
    ReportPicture picture;
    QString findingsNote;          ///< which findings are listed, when not all are
    QList<ReportFinding> findings; ///< all but the passed ones, gravest first
    QStringList passed;
    QList<qsizetype> plan; ///< indexes in `findings`, in the order to act
    Timeline timeline;     ///< what ends when; without rows when it was not asked for
    QList<ReportEvidence> evidence;
    QString log; ///< everything that was asked and answered
    QList<ReportFact> method;
    QStringList limits;   ///< what was not tested, and why
    QStringList accepted; ///< findings that somebody lives with, or how many there are
    QStringList leftOut;  ///< what was hidden or left out of this report on purpose

    bool has(ReportSection section) const { return sections.contains(section); }
    bool operator==(const ReportDocument &) const = default;
};

ReportDocument reportDocument(const Observation &seen, const Assessment &judged, const ReportOptions &options = {});

QString checkStateText(CheckState state); ///< "yes", "no", "not known", "not asked"

/// Headings that all formats share.
enum class ReportHeading {
    Summary,
    Counts,
    Steps,
    Hosts,
    Findings,
    Passed,
    Plan,
    Timeline,
    Evidence,
    Method,
    Limits,
    Accepted,
    LeftOut,
    Log,
    Note,
    Changes,
    WhatIf
};
QString reportHeading(ReportHeading heading);
QString readinessLabel(); ///< of ReportDocument::readiness
/// Labels of a finding's five parts, and of what stands beside the fix.
enum class FindingPart { Senders, Evidence, Fix, Write, Check, Source, Accepted };
QString findingPartText(FindingPart part);
/// Column headings of the action plan, and a row of it: finding, action, effort, due.
QStringList reportPlanColumns();
QStringList reportPlanCells(const ReportFinding &finding);
/// A row of the timeline: what, from, until, state, what happens then.
QStringList reportTimelineCells(const TimelineRow &row);
/// Column headings of the MX comparison, in the order of ReportHost's members from `preference` on.
QStringList reportHostColumns();
QStringList reportHostCells(const ReportHost &host);
QStringList reportChangeColumns(); ///< what, change, earlier, later
QStringList reportChangeCells(const ReportChange &change);
QString sameRowsText(const ReportComparison &changes); ///< how many rows do not differ; empty: none
QString fixFirstText(const Verdict &verdict);          ///< "Fix first: …", empty when there is nothing to fix

} // namespace gatepost
