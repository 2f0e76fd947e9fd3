#pragma once
// The judgement over an Observation. Plain values, made once by assess(), shown by every renderer as they are.
#include "core/audit/observation.h"
#include "core/audit/senders/whatif.h"
#include "core/audit/thresholds.h"
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
    NotAsked,            ///< null MX, or no probing wanted and nothing decides without it
    Unreachable          ///< no sender can connect, with or without MTA-STS: they go on to the next host
};

enum class CheckState { Passed, Failed, Unknown, NotAsked };

/// The tests of a host in the order in which they decide; the first "no" does. Dane stands before all others where a
/// sender goes by it.
enum class HostCheck { Dane, Policy, Answers, StartTls, Trust, Dates, Name };
QLatin1StringView checkKey(HostCheck check); ///< "dane", "policy", "answers", "starttls", "trust", "dates", "name"

/// What the TLSA records of a host mean for a sender that knows DANE (RFC 7672 §2).
enum class DaneState {
    NotLooked,    ///< not known
    None,         ///< there are none, proved
    Insecure,     ///< not secured by DNSSEC: DANE does not apply
    LookupFailed, ///< such a sender must not use the host
    UnusableOnly, ///< secure, none usable: TLS without authentication (RFC 7672 §2.2)
    Pass,
    Fail
};
QLatin1StringView daneKey(DaneState state); ///< "not-looked" …

/// The state of STARTTLS and certificate at one address.
struct AddressDecision
{
    QHostAddress address;
    CheckState connected = CheckState::Unknown;
    CheckState startTls = CheckState::Unknown;
    CheckState certificate = CheckState::Unknown; ///< all three of:
    CheckState trusted = CheckState::Unknown;     ///< chain, key, purpose; not the dates
    CheckState dates = CheckState::Unknown;
    CheckState name = CheckState::Unknown; ///< as the sender of the lens compares it
    QList<FindingId> reasons;
    bool operator==(const AddressDecision &) const = default;
};

struct HostDecision
{
    DomainName host;
    std::optional<quint16> preference; ///< nothing: implicit MX
    MatchOutcome match;                ///< over all mx lines; nearest miss when none matches
    CheckState inPolicy = CheckState::NotAsked;
    CheckState answers = CheckState::Unknown; ///< Failed: there is no address to connect to
    // Passed when one address passes everything, else the worst of the addresses.
    CheckState startTls = CheckState::Unknown;
    CheckState certificate = CheckState::Unknown;
    CheckState trusted = CheckState::Unknown;
    CheckState dates = CheckState::Unknown;
    CheckState name = CheckState::Unknown;
    DaneState dane = DaneState::NotLooked;
    HostAction action = HostAction::Unknown;
    std::optional<HostCheck> decidedBy; ///< the test that failed first, when one did
    int observed = -1;                  ///< index in Observation::hosts; -1: assumed, and never asked
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
enum class Port25 { NotTried, Open, NoAnswer, MayBeBlocked, Blocked };
QLatin1StringView port25Key(Port25 state); ///< "not-tried", "open", "no-answer", "may-be-blocked", "blocked"

struct Verdict
{
    VerdictKind kind = VerdictKind::Inconclusive;
    int refused = 0; ///< MX hosts a sender refuses
    int hosts = 0;
    Effect effect = Effect::CouldNotTest; ///< for mark and colour
    QString word;                         ///< the headline, exactly as in the verdict words of the window
    QString explanation;                  ///< one or two sentences: what happens to mail
    QString fixFirst;                     ///< one sentence, empty when there is nothing to fix
    QString result;                       ///< the way of a mail through the MX hosts, in sentences; empty without hosts
    QString others; ///< what does not change for anybody else; empty where there is nothing to say
    QString dane;   ///< who goes by DANE, who by MTA-STS, where they contradict; empty: no TLSA record counts
    bool operator==(const Verdict &) const = default;
};

/// Where the policy comes from that the sender of a judgement goes by.
enum class PolicySource { None, Live, Remembered, Assumed };
QLatin1StringView sourceKey(PolicySource source); ///< "none", "live", "remembered", "assumed"

struct Assessment
{
    QDateTime judgedAt;
    WhatIf whatIf;         ///< what was assumed: sender, date, policy, hosts
    Thresholds thresholds; ///< it was judged by; whoever judges again under assumptions takes the same
    Verdict verdict;
    QList<StepState> steps;  ///< the seven, in order
    QList<Finding> findings; ///< gravest first, then step, then subject; Passed ones last
    QList<HostDecision> hosts;
    StsRecordReading record;                  ///< lenient reading, also of a bad record
    std::optional<StsPolicyReading> policy;   ///< of the body that decides; nothing when no body arrived
    int policyFetch = -1;                     ///< index of the fetch whose body was judged
    bool policyApplies = false;               ///< record, fetch and file are good: a fresh sender applies the policy
    PolicySource source = PolicySource::None; ///< of the policy that the sender of the lens goes by
    bool policyUnknown = false;               ///< whether one is published could not be seen (yet)
    std::optional<StsPolicy> compared; ///< whose lines HostDecision::match counts; applied unless `source` is None
    TlsrptReading reports;
    Port25 port25 = Port25::NotTried;
    bool complete = false;

    int count(Effect effect) const;
    QDateTime date() const { return whatIf.on.value_or(judgedAt); } ///< the moment the judgement is about
    std::optional<PolicyMode> mode() const;                         ///< of the policy that the sender goes by
    bool operator==(const Assessment &) const = default;
};

using AssessmentPtr = std::shared_ptr<const Assessment>;

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::AssessmentPtr)
