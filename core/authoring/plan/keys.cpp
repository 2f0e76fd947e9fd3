// The stable words of plans, for options and JSON, and the ones for people.
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include <array>
#include <QLocale>

namespace gatepost {

using planning::Text;

namespace {

constexpr std::array kindKeys{"roll-out", "mx-change", "provider-change", "removal", "emergency"};
constexpr std::array paceKeys{"careful", "brisk"};
constexpr std::array emergencyKeys{"list-hosts", "testing", "none"};
constexpr std::array stageKeys{"reports",     "testing",          "enforce-day",  "enforce-week", "enforce-long",
                               "hosts-ready", "move-policy-host", "publish-both", "senders-look", "add-mx",
                               "remove-mx",   "drop-lines",       "publish-none", "keep-both",    "remove-both",
                               "fix-hosts",   "publish-fix",      "start-again"};
constexpr std::array gateKeys{"reports-arrive", "quiet-reports", "hosts-pass", "certificates-last", "backup-tested",
                              "new-hosts-pass", "policy-live",   "record-ttl", "old-mx-gone"};
constexpr std::array gateStates{"passed", "warned", "failed", "not-known"};
constexpr std::array stageStates{"done", "open", "waiting", "closed"};
static_assert(kindKeys.size() == std::size_t(PlanKind::Count));
static_assert(stageKeys.size() == std::size_t(StageId::Count));
static_assert(gateKeys.size() == std::size_t(GateId::Count));

template <typename Keys, typename Value> QLatin1StringView keyOf(const Keys &keys, Value value)
{
    return QLatin1StringView(keys.at(std::size_t(value)));
}

template <typename Value, typename Keys> std::optional<Value> valueOf(const Keys &keys, QStringView key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1StringView(keys[i]))
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView planKindKey(PlanKind kind)
{
    return keyOf(kindKeys, kind);
}
std::optional<PlanKind> planKindFromKey(QStringView key)
{
    return valueOf<PlanKind>(kindKeys, key);
}
QLatin1StringView paceKey(PlanPace pace)
{
    return keyOf(paceKeys, pace);
}
std::optional<PlanPace> paceFromKey(QStringView key)
{
    return valueOf<PlanPace>(paceKeys, key);
}
QLatin1StringView emergencyKey(EmergencyWay way)
{
    return keyOf(emergencyKeys, way);
}
std::optional<EmergencyWay> emergencyFromKey(QStringView key)
{
    return valueOf<EmergencyWay>(emergencyKeys, key);
}
QLatin1StringView stageKey(StageId id)
{
    return keyOf(stageKeys, id);
}
std::optional<StageId> stageFromKey(QStringView key)
{
    return valueOf<StageId>(stageKeys, key);
}
QLatin1StringView gateKey(GateId id)
{
    return keyOf(gateKeys, id);
}
std::optional<GateId> gateFromKey(QStringView key)
{
    return valueOf<GateId>(gateKeys, key);
}
QLatin1StringView gateStateKey(GateState state)
{
    return keyOf(gateStates, state);
}
QLatin1StringView stageStateKey(StageState state)
{
    return keyOf(stageStates, state);
}

QString planKindName(PlanKind kind)
{
    switch (kind) {
    case PlanKind::RollOut:
        return Text::tr("Roll-out");
    case PlanKind::MxChange:
        return Text::tr("Change of MX hosts");
    case PlanKind::ProviderChange:
        return Text::tr("Change of provider");
    case PlanKind::Removal:
        return Text::tr("Switching off");
    case PlanKind::Emergency:
        return Text::tr("Emergency");
    case PlanKind::Count:
        break;
    }
    return {};
}

QString planMomentText(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    return Text::tr("%1 %2 UTC", "date and time of day").arg(dateText(utc), utc.toString(QStringLiteral("HH:mm")));
}

QString stageStateText(const PlanStage &stage)
{
    switch (stage.state) {
    case StageState::Done:
        return stage.isWait ? Text::tr("over since %1").arg(dateText(stage.doneAt))
                            : Text::tr("done %1").arg(dateText(stage.doneAt));
    case StageState::Open:
        return stage.responsibility && !stage.closedBecause.isEmpty()
                   ? Text::tr("may start: %1 answers for it").arg(visible(stage.responsibility->who, 60))
                   : Text::tr("may start now");
    case StageState::Waiting:
    case StageState::Closed:
        break;
    }
    if (stage.isWait)
        return stage.strict > stage.earliest
                   ? Text::tr("practical %1, strict %2").arg(dateText(stage.earliest), dateText(stage.strict))
                   : Text::tr("until %1").arg(dateText(stage.earliest));
    return stage.state == StageState::Waiting ? Text::tr("may start %1").arg(dateText(stage.earliest))
                                              : Text::tr("not before %1").arg(dateText(stage.earliest));
}

QString standingText(const DeploymentPlan &plan)
{
    const int next = plan.current();
    if (next == plan.stages.size())
        return Text::tr("You are here: everything is done.");
    int before = next - 1;
    while (before >= 0 && plan.stages[before].state != StageState::Done)
        --before; // an optional one was left out
    if (before < 0)
        return Text::tr("You are here: nothing is done yet.");
    const PlanStage &last = plan.stages[before];
    const PlanStage &coming = plan.stages[next];
    const int whole = int(last.doneAt.daysTo(coming.earliest));
    const int passed = std::clamp(int(last.doneAt.daysTo(plan.madeAt)), 0, std::max(whole, 0));
    const QString since = dateText(last.doneAt);
    const QString name = last.policy ? QString(modeName(last.policy->mode)) : last.title;
    return whole > 0
               ? Text::tr("You are here: %1 since %2, %3 of %n day(s)", nullptr, whole).arg(name, since).arg(passed)
               : Text::tr("You are here: %1 since %2").arg(name, since);
}

} // namespace gatepost
