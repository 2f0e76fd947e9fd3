#pragma once
// The judgement over an Observation. Plain values, made once by assess(), shown by every renderer as they are.
#include "core/audit/observation.h"
#include "core/base/textfinding.h"
#include "core/sts/mxmatch.h"
#include "core/sts/stspolicy.h"
#include "core/sts/stsrecord.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include <memory>
#include <QMetaType>

namespace gatepost {

/// What a sender that honours MTA-STS does now, in the order of gravity; the last three are no judgement.
enum class Effect { Blocks, Unprotected, AtRisk, Advice, Passed, CouldNotTest, Skipped, NotApplicable };

/// Stable keys for JSON and the command line: "blocks", "unprotected", "at-risk", "advice", "passed",
/// "could-not-test", "skipped", "not-applicable".
QLatin1StringView effectKey(Effect effect);
std::optional<Effect> effectFromKey(QLatin1StringView key);

QLatin1StringView stepKey(Step step); ///< "record", "host", "fetch", "file", "match", "tls", "reports"

enum class EvidenceKind { Dns, Http, Line, Tls, Certificate, Smtp };

/// Points into the Observation. `path` names a member the way its JSON form does: "record", "fetches/0",
/// "hosts/1/probes/0", "hosts/1/a". Of Line, the place in the policy text (path "fetches/0") or in the record.
struct EvidenceRef
{
    EvidenceKind kind = EvidenceKind::Dns;
    QString path;
    std::optional<TextPlace> place;
    bool operator==(const EvidenceRef &) const = default;
};

struct Finding
{
    FindingId id = FindingId::Count;
    Effect effect = Effect::Advice;
    Step step = Step::Record;
    QString subject;             ///< what it is about: a host name, an address, a record name; untrusted text
    QStringList args;            ///< %1 … of the catalogue's texts; untrusted text
    QByteArray suggestion;       ///< text to put instead or to add, empty without
    QList<EvidenceRef> evidence; ///< at least one
    bool operator==(const Finding &) const = default;
};

enum class StepProgress { Waiting, Running, Done };

struct StepState
{
    Step step = Step::Record;
    StepProgress progress = StepProgress::Waiting;
    Effect effect = Effect::NotApplicable; ///< the gravest of the step once Done; Skipped when it could not be judged
    std::optional<Step> blockedBy;         ///< the earlier step that failed, when Skipped
    int counts[5] = {0, 0, 0, 0, 0};       ///< findings by Effect::Blocks … Effect::Passed
    std::chrono::milliseconds elapsed{};
    bool operator==(const StepState &) const = default;
};

/// What a sender does with one MX host (the decision table of MX comparison).
enum class HostAction {
    DeliversVerified,    ///< "delivers, verified"
    RefusesHost,         ///< "refuses this host": enforce and any check failed
    DeliversWouldRefuse, ///< testing: "delivers (would be refused in enforce)"
    DeliversUnverified,  ///< no applicable policy, or mode none
    Unknown,             ///< not known from here: could not be tested
    NotAsked             ///< null MX, or no probing wanted and nothing decides without it
};

enum class CheckState { Passed, Failed, Unknown, NotAsked };

/// The state of STARTTLS and certificate at one address.
struct AddressDecision
{
    QHostAddress address;
    CheckState connected = CheckState::Unknown;
    CheckState startTls = CheckState::Unknown;
    CheckState certificate = CheckState::Unknown;
    QList<FindingId> reasons;
    bool operator==(const AddressDecision &) const = default;
};

struct HostDecision
{
    DomainName host;
    std::optional<quint16> preference; ///< nothing: implicit MX
    MatchOutcome match;                ///< over all mx lines; nearest miss when none matches
    CheckState inPolicy = CheckState::NotAsked;
    CheckState startTls = CheckState::Unknown; ///< worst of the addresses
    CheckState certificate = CheckState::Unknown;
    HostAction action = HostAction::Unknown;
    QList<AddressDecision> addresses;
    QString reason; ///< the deciding finding's title, in the user's language; empty when verified
    bool operator==(const HostDecision &) const = default;
};

enum class VerdictKind {
    EnforcingWorking,
    EnforcingSomeRefused,
    EnforcingAllRefused,
    Testing,
    Ignored,
    SwitchedOff,
    NotPublished,
    NotMailDomain,
    Inconclusive
};
QLatin1StringView verdictKey(VerdictKind kind); ///< "enforcing-working" …

/// What was learned about connecting to port 25 from here.
enum class Port25 { NotTried, Open, NoAnswer, MayBeBlocked };
QLatin1StringView port25Key(Port25 state); ///< "not-tried", "open", "no-answer", "may-be-blocked"

struct Verdict
{
    VerdictKind kind = VerdictKind::Inconclusive;
    int refused = 0; ///< MX hosts a sender refuses
    int hosts = 0;
    Effect effect = Effect::CouldNotTest; ///< for mark and colour
    QString word;                         ///< the headline, exactly as in the verdict words of the window
    QString explanation;                  ///< one or two sentences: what happens to mail
    QString fixFirst;                     ///< one sentence, empty when there is nothing to fix
    bool operator==(const Verdict &) const = default;
};

struct Assessment
{
    QDateTime judgedAt;
    Verdict verdict;
    QList<StepState> steps;  ///< the seven, in order
    QList<Finding> findings; ///< gravest first, then step, then subject; Passed ones last
    QList<HostDecision> hosts;
    StsRecordReading record;                ///< lenient reading, also of a bad record
    std::optional<StsPolicyReading> policy; ///< of the body that decides; nothing when no body arrived
    int policyFetch = -1;                   ///< index of the fetch whose body was judged
    bool policyApplies = false;             ///< record, fetch and file are good: a fresh sender applies the policy
    TlsrptReading reports;
    Port25 port25 = Port25::NotTried;
    bool complete = false;

    int count(Effect effect) const;
    bool operator==(const Assessment &) const = default;
};

using AssessmentPtr = std::shared_ptr<const Assessment>;

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::AssessmentPtr)
