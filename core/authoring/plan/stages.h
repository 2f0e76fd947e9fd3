#pragma once
// What each kind of plan consists of, before any date: the stages in order, what to do, how long after the one before,
// why, and the gates. The rules O-1 to O-12 are the operator arithmetic of the specification.
#include "core/authoring/deploymentplan.h"
#include <QCoreApplication>

namespace gatepost::planning {

/// Translations of the plans.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

inline constexpr qint64 daySeconds = 86'400;
inline constexpr qint64 reportSeconds = 2 * daySeconds; ///< a report covers a whole UTC day and comes the day after

/// From what the date of a stage is counted.
enum class CountedFrom {
    Before,    ///< when the stage before was done
    NewPolicy, ///< the same, and senders have to look at the record first: two dates
    OldMx,     ///< the stage before took a host out of DNS, and queues may still know it
    Forgotten  ///< every policy that was served before is forgotten
};

struct GateWant
{
    GateId id = GateId::Count;
    int days = 0;      ///< of reports
    int reporters = 0; ///< at least
};

struct StageWant
{
    StageId id = StageId::Count;
    QString title;
    QStringList actions;
    std::optional<PlannedPolicy> policy;
    CountedFrom from = CountedFrom::Before;
    qint64 afterSeconds = 0;
    bool isWait = false;
    bool isOptional = false;
    QString why;
    QString rule;
    QString reference;
    QString ifShortened;
    QList<GateWant> gates;
};

QList<StageWant> rollOutStages(const PlanSettings &settings);
QList<StageWant> mxChangeStages(const PlanSettings &settings);
QList<StageWant> removalStages(const PlanSettings &settings);
QList<StageWant> emergencyStages(const PlanSettings &settings);
QList<StageWant> stagesOf(const PlanSettings &settings);

QString names(const QList<DomainName> &hosts); ///< "mx1.example.org, mx2.example.org"
QString policyHost(const PlanSettings &settings);

/// The policies by which a sender could refuse one of the hosts, with the day they were served last. A policy that was
/// live when another was published was served until then.
QList<ServedPolicy> refusing(const KnownPast &past, const QList<DomainName> &hosts, const QDateTime &published);
QList<ServedPolicy> served(const KnownPast &past, const QDateTime &published);

/// What a gate is judged by besides the facts.
struct GateContext
{
    const PlanSettings &settings;
    const PlanFacts &facts;
    QDateTime now;
    QDateTime begin;                     ///< of the stage
    QDateTime end;                       ///< of the stage, with the time senders remember its policy
    std::optional<PlannedPolicy> before; ///< what is live until the stage begins
    QList<GateId> ticked;
};
/// The first day on which a certificate of that host, as seen at any of its addresses, is no longer valid.
QDateTime certificateEndOf(const Observation &seen, int host);
QString reportsText(const ReportFacts &reports); ///< "7 days, 3 reporters, 2 failures (mx2)"
PlanGate judgeGate(const GateWant &want, const GateContext &context);

} // namespace gatepost::planning
