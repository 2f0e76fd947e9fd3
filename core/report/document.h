#pragma once
// A report of one audit, once, for every format: what is said and in which order. Renderers decide how it looks.
#include "core/audit/assessment.h"

namespace gatepost {

struct ReportOptions
{
    QString title;                ///< empty: "MTA-STS audit of …"
    QString marking;              ///< such as "Confidential", empty without
    bool passed = true;           ///< list the checks that passed
    bool evidence = true;         ///< the section with what was seen
    qsizetype evidenceLines = 60; ///< of one piece of evidence; the rest is counted, not shown
    bool operator==(const ReportOptions &) const = default;
};

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
    // The same in more words, and for the picture: what joins host, policy and certificate.
    ReportCell policyLine;
    ReportCell port25;
    ReportCell tls;
    ReportCell certificateFacts;
    QStringList names;   ///< in its certificate
    QList<int> matching; ///< indexes in ReportDocument::policyLines
    int nearest = -1;    ///< the nearest miss when none matches; -1 without
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

/// Every text is plain, in the user's language, with invisible characters made visible; untrusted all the same.
struct ReportDocument
{
    QString language; ///< BCP 47
    QString title;
    QString marking;
    QString domain; ///< as people read it
    QDateTime checkedAt;
    Verdict verdict;
    QList<ReportCount> counts;
    QList<ReportStep> steps;
    QList<ReportHost> hosts;
    QString policyMode;      ///< of the policy that the hosts are compared with, empty without one
    QStringList policyLines; ///< its mx lines
    QList<ReportFinding> findings; ///< all but the passed ones, gravest first
    QStringList passed;
    QList<qsizetype> plan; ///< indexes in `findings`, in the order to act
    QList<ReportEvidence> evidence;
    QList<ReportFact> method;
    QStringList limits; ///< what was not tested, and why
    bool operator==(const ReportDocument &) const = default;
};

ReportDocument reportDocument(const Observation &seen, const Assessment &judged, const ReportOptions &options = {});

QString checkStateText(CheckState state); ///< "yes", "no", "not known", "not asked"

/// Headings that all formats share.
enum class ReportHeading { Summary, Counts, Steps, Hosts, Findings, Passed, Plan, Evidence, Method, Limits };
QString reportHeading(ReportHeading heading);
/// Labels of a finding's five parts, and of what stands beside the fix.
enum class FindingPart { Senders, Evidence, Fix, Write, Check, Source };
QString findingPartText(FindingPart part);
/// Column headings of the MX comparison, in the order of ReportHost's members from `preference` on.
QStringList reportHostColumns();
QStringList reportHostCells(const ReportHost &host);
QString fixFirstText(const Verdict &verdict); ///< "Fix first: …", empty when there is nothing to fix

} // namespace gatepost
