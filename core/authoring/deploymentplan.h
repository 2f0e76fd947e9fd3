#pragma once
// The order and the dates of a change: first roll-out, change of MX hosts or of provider, removal, emergency. Pure: the
// same settings, facts and moment give the same plan. What a person did and decided is in the settings, which are
// saved; dates, gates and states are computed again whenever facts or today change.
#include "core/audit/observation.h"
#include "core/audit/thresholds.h"
#include "core/authoring/plandates.h"
#include "core/sts/stspolicy.h"

namespace gatepost {

enum class PlanKind { RollOut, MxChange, ProviderChange, Removal, Emergency, Count };
QLatin1StringView planKindKey(PlanKind kind); ///< "roll-out", "mx-change", "provider-change", "removal", "emergency"
std::optional<PlanKind> planKindFromKey(QStringView key);
QString planKindName(PlanKind kind); ///< for people

enum class PlanPace { Careful, Brisk }; ///< a roll-out collects reports for seven days or for two before testing
QLatin1StringView paceKey(PlanPace pace);
std::optional<PlanPace> paceFromKey(QStringView key);

/// How an emergency is ended besides making the refused host pass.
enum class EmergencyWay { ListHosts, BackToTesting, SwitchOff };
QLatin1StringView emergencyKey(EmergencyWay way); ///< "list-hosts", "testing", "none"
std::optional<EmergencyWay> emergencyFromKey(QStringView key);

enum class StageId {
    Reports,
    Testing,
    EnforceDay,
    EnforceWeek,
    EnforceLong,
    HostsReady,
    MovePolicyHost,
    PublishBoth,
    SendersLook, ///< a wait, with a practical and a strict end
    AddMx,
    RemoveMx,
    DropLines,
    PublishNone,
    KeepBoth, ///< a wait
    RemoveBoth,
    FixHosts,
    PublishFix,
    StartAgain,
    Count
};
QLatin1StringView stageKey(StageId id); ///< "reports", "testing", "enforce-day" …
std::optional<StageId> stageFromKey(QStringView key);

/// A policy that senders may still hold, as the ledger knows it.
struct KnownPolicy
{
    QByteArray body; ///< the file, when it is known
    PolicyMode mode = PolicyMode::None;
    qint64 maxAgeSeconds = 0;
    QDateTime firstSeen;      ///< invalid: not known
    QDateTime lastSeen;       ///< UTC
    bool stillServed = false; ///< it is live, and so is remembered from the day on which it is replaced

    QString digest() const; ///< the first four digits of the SHA-256 of the body, to tell it from others; "–" without
    bool isByHand() const { return body.isEmpty(); } ///< no ledger has it: a person said so
    QDateTime until() const { return lastSeen.addSecs(maxAgeSeconds); }
    bool operator==(const KnownPolicy &) const = default;
};

struct KnownPast
{
    QList<KnownPolicy> policies;
    bool complete = false; ///< a person said that these are all; otherwise one may be held for the longest max_age
    bool operator==(const KnownPast &) const = default;
};
/// What the ledger says now, added to what was known: of the same policy the later day counts.
KnownPast mergedPast(const KnownPast &known, const QList<KnownPolicy> &ledger);

/// Who answers for going on before its time, when and why.
struct Responsibility
{
    QString who;
    QDateTime when;
    QString why;
    bool operator==(const Responsibility &) const = default;
};

enum class GateId {
    ReportsArrive,
    QuietReports, ///< enough days and reporters, no failure
    HostsPass,
    CertificatesLast,
    BackupTested,
    NewHostsPass,
    PolicyLive, ///< what the stage before was to publish can be seen
    RecordTtl,
    OldMxGone,
    Count
};
QLatin1StringView gateKey(GateId id);
std::optional<GateId> gateFromKey(QStringView key);

/// What a person wrote on a stage.
struct StageRecord
{
    StageId stage = StageId::Count;
    QDateTime doneAt; ///< invalid: not done
    int postponedDays = 0;
    QString notes;
    QList<GateId> ticked; ///< gates that only a person can answer, answered with yes
    std::optional<Responsibility> responsibility;
    bool operator==(const StageRecord &) const = default;
};

struct PlanSettings
{
    PlanKind kind = PlanKind::RollOut;
    DomainName domain;
    QDateTime start; ///< UTC
    PlanPace pace = PlanPace::Careful;
    EmergencyWay emergency = EmergencyWay::ListHosts;
    int recordTtlSeconds = 3'600;
    int mxTtlSeconds = 3'600;
    qint64 maxAgeSeconds = 2'592'000; ///< of the last stage of a roll-out
    QList<DomainName> added;          ///< MX hosts to come
    QList<DomainName> removed;        ///< MX hosts to go
    bool movesPolicyHost = false;     ///< a change of provider that takes the policy host along
    KnownPast past;
    QList<StageRecord> records;

    const StageRecord *record(StageId stage) const;
    StageRecord &recordFor(StageId stage); ///< made when there is none
    bool operator==(const PlanSettings &) const = default;
};

/// What TLS reports (RFC 8460) say about the days since a stage began.
struct ReportFacts
{
    int days = 0;
    int reporters = 0;
    int failures = 0;    ///< of MTA-STS
    QStringList failing; ///< host names, untrusted
    bool operator==(const ReportFacts &) const = default;
};

struct PlanFacts
{
    ObservationPtr seen;                ///< the latest audit; null: none
    std::optional<StsPolicy> draft;     ///< whose mx lines are to be published; nothing: those that are live
    std::optional<ReportFacts> reports; ///< nothing: no reports were read, which says nothing about failures
    QList<MxObservation> newHosts;      ///< hosts that are not in DNS yet, tested by name
    Thresholds thresholds;              ///< that the audit is judged by
};

enum class GateState { Passed, Warned, Failed, NotKnown };
QLatin1StringView gateStateKey(GateState state); ///< "passed", "warned", "failed", "not-known"

struct PlanGate
{
    GateId id = GateId::Count;
    GateState state = GateState::NotKnown;
    QString text;          ///< the condition, in the user's language
    QString fact;          ///< what was found, or why it is not known; may hold untrusted text, made visible
    bool byPerson = false; ///< can be ticked by a person
    bool ticked = false;   ///< was, and therefore passed
    bool operator==(const PlanGate &) const = default;
};

enum class StageState { Done, Open, Waiting, Closed };
QLatin1StringView stageStateKey(StageState state); ///< "done", "open", "waiting", "closed"

struct PlannedPolicy
{
    PolicyMode mode = PolicyMode::Testing;
    qint64 maxAgeSeconds = 0;
    bool operator==(const PlannedPolicy &) const = default;
};

struct PlanStage
{
    StageId id = StageId::Count;
    bool isWait = false;     ///< nothing to do: it is done when its time has passed
    bool isOptional = false; ///< the stages after it do not wait for it
    QString title;
    QStringList actions;                 ///< what to do, in this order
    std::optional<PlannedPolicy> policy; ///< what is live once the stage is done, when it changes
    QDateTime earliest;                  ///< of a wait, its practical end
    QDateTime strict;                    ///< never before `earliest`; equal when there is one date only
    QString why;                         ///< of the date
    QString rule;                        ///< "O-1": of the operator arithmetic of the specification
    QString reference;                   ///< "RFC 8461 §8.1"
    QString ifShortened;
    QList<PlanGate> gates;
    StageState state = StageState::Closed;
    QDateTime doneAt;
    QString closedBecause; ///< of Closed, one reason a line; of Open, what a person answers for
    std::optional<Responsibility> responsibility;
    int postponedDays = 0;
    QString notes;
    bool operator==(const PlanStage &) const = default;
};

struct DeploymentPlan
{
    PlanSettings settings;
    QDateTime madeAt;
    QList<PlanStage> stages;

    int current() const; ///< index of the stage that comes next, optional ones left out; stages.size(): all done
    bool operator==(const DeploymentPlan &) const = default;
};

DeploymentPlan makePlan(const PlanSettings &settings, const PlanFacts &facts, const QDateTime &now);

/// What the ledger knows, and which policy is live by the latest audit: that one is remembered from the day on which it
/// is replaced.
KnownPast pastOf(const PlanFacts &facts, const QList<KnownPolicy> &ledger);

/// A roll-out that begins where the domain is: stages that the live policy has behind it are done.
PlanSettings rollOutFrom(const DomainName &domain, const PlanFacts &facts, const KnownPast &past, const QDateTime &now);

// What a person does with a plan. They return whether it was possible.
bool markDone(PlanSettings *settings, const PlanFacts &facts, StageId stage, const QDateTime &now);
bool takeResponsibility(PlanSettings *settings, StageId stage, const Responsibility &responsibility);

/// "You are here: testing since 16 Nov 2026, 7 of 14 days".
QString standingText(const DeploymentPlan &plan);
QString stageStateText(const PlanStage &stage); ///< "may start 30 Nov 2026", "done 16 Nov 2026" …
QString planMomentText(const QDateTime &when);  ///< "30 Nov 2026 10:00 UTC"
/// MX hosts that the live policy has no line for, which is what an emergency is most often about.
QList<DomainName> uncoveredHosts(const PlanFacts &facts);
/// From when on every earlier policy is forgotten, if the change is published at that moment.
QDateTime safeToRemoveAt(const KnownPast &past, const QDateTime &published);

} // namespace gatepost
