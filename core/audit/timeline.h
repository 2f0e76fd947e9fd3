#pragma once
// What ends when: certificates, the memory of senders for policies, accepted risks, steps of a plan. Pure.
#include "core/audit/acceptedrisk.h"
#include "core/audit/assess.h"

namespace gatepost {

enum class TimelineKind {
    PolicyHostCertificate,
    MxCertificate,
    LivePolicy,    ///< fetched at the time of the audit, it is remembered until then (RFC 8461 §3.2)
    EarlierPolicy, ///< the same for a policy that was served before
    AcceptedRisk,
    PlannedStep ///< a moment: it starts when it ends
};

/// A certificate that was seen earlier under the same name.
struct EarlierCertificate
{
    DomainName host;
    QDateTime from; ///< UTC, as `until`
    QDateTime until;
    bool operator==(const EarlierCertificate &) const = default;
};

/// The certificates that the policy host and the MX hosts showed in an audit, each once.
QList<EarlierCertificate> certificatesSeen(const Observation &seen);

struct PlannedStep
{
    QString title;
    QDate on;
    bool operator==(const PlannedStep &) const = default;
};

/// What one audit does not know by itself.
struct TimelineExtras
{
    QList<RememberedPolicy> earlierPolicies;
    QList<EarlierCertificate> earlierCertificates;
    QList<AcceptedRisk> acceptedRisks;
    QList<PlannedStep> plan;
    bool operator==(const TimelineExtras &) const = default;
};

struct TimelineRow
{
    TimelineKind kind = TimelineKind::MxCertificate;
    QString title;      ///< "Certificate of mx1.example.org"; untrusted text is made visible, as in all of these
    QString shortTitle; ///< for narrow places: "mx1.example.org"
    QDateTime from;
    QDateTime until;
    QList<std::pair<QDateTime, QDateTime>> before; ///< certificates that this one replaced, oldest first
    Effect effect = Effect::Passed;                ///< the state today
    bool overlaps = false;                         ///< ends while senders may still hold a policy that needs it
    QString state;                                 ///< "ends in 12 days", "ended 3 days ago"
    QString then;                                  ///< what happens at the end, one sentence
    EvidenceRef evidence;                          ///< empty path: none
    bool operator==(const TimelineRow &) const = default;

    bool isMoment() const { return kind == TimelineKind::PlannedStep; }
};

struct TimelineMark
{
    QDateTime at;
    QString text; ///< "today", "in 14 days"
    bool today = false;
    bool operator==(const TimelineMark &) const = default;
};

struct Timeline
{
    static constexpr int mostRows = 200;

    QDateTime today;
    QString title; ///< the finding, in one sentence: what ends first, and when
    QList<TimelineRow> rows;
    QList<TimelineMark> marks; ///< today and the thresholds
    std::optional<int> first;  ///< of `rows`: the certificate that ends next
    int left = 0;              ///< rows beyond the limit
    bool operator==(const Timeline &) const = default;

    QDateTime nextEnd() const; ///< of anything that has not ended; invalid: nothing will
};

/// Rows in the order policy host, MX hosts by preference, policies, accepted risks, plan. Today is the moment of the
/// judgement; what is assumed in it (another day, another policy) plays no part.
Timeline timelineOf(const Observation &seen, const Assessment &judged, const TimelineExtras &extras = {},
                    const Thresholds &thresholds = {});

/// As a table for the clipboard: columns parted by tabs, a line per row, with a heading.
QString timelineTable(const Timeline &timeline);
QStringList timelineHeadings();                    ///< what · from · until · state · what happens then
QStringList timelineCells(const TimelineRow &row); ///< as many

} // namespace gatepost
