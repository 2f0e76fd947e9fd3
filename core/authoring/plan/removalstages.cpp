// Switching MTA-STS off (O-6, O-7), and an emergency, which begins the same way.
#include "core/audit/senders/senderlens.h"
#include "core/authoring/plan/stages.h"

namespace gatepost::planning {

namespace {

StageWant sendersAsk()
{
    StageWant out;
    out.id = StageId::SendersLook;
    out.title = Text::tr("Wait until senders know the new policy");
    out.from = CountedFrom::NewPolicy;
    out.isWait = true;
    out.why = Text::tr("Senders with an older policy keep refusing until they see the new id; most ask again before "
                       "bouncing. Practical: the TTL of the record and two days. Strict: every older policy that "
                       "refuses is forgotten.");
    out.rule = QStringLiteral("O-2");
    out.reference = QStringLiteral("RFC 8461 §5.1");
    out.ifShortened = Text::tr("What looks mended may still be refused by senders that have not looked yet.");
    return out;
}

StageWant publishFix(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::PublishFix;
    out.rule = QStringLiteral("O-1");
    out.reference = QStringLiteral("RFC 8461 §8.1");
    out.why = Text::tr("At once. The file comes first, then the id: senders ask for it before they give a message up.");
    out.ifShortened = Text::tr("With the id first, senders keep the old file under the new id.");
    const QString newId = Text::tr("Then give the record at _mta-sts a new id.");
    switch (settings.emergency) {
    case EmergencyWay::ListHosts:
        out.title = Text::tr("Missing host in the policy");
        out.actions = QStringList{settings.added.isEmpty()
                                      ? Text::tr("Add a line for every MX host to the policy file.")
                                      : Text::tr("Add a line for %1 to the policy file.").arg(names(settings.added)),
                                  newId};
        break;
    case EmergencyWay::BackToTesting:
        out.title = Text::tr("Back to testing");
        out.policy = PlannedPolicy{PolicyMode::Testing, daySeconds};
        out.actions = QStringList{Text::tr("Publish the policy file with mode: testing and max_age: 86400."), newId,
                                  Text::tr("There is no protection while it lasts.")};
        break;
    case EmergencyWay::SwitchOff:
        out.title = Text::tr("Switched off (mode none)");
        out.policy = PlannedPolicy{PolicyMode::None, daySeconds};
        out.actions = QStringList{Text::tr("Publish the policy file with mode: none and max_age: 86400."), newId,
                                  Text::tr("There is no protection while it lasts.")};
        break;
    }
    return out;
}

} // namespace

QList<StageWant> removalStages(const PlanSettings &settings)
{
    StageWant none;
    none.id = StageId::PublishNone;
    none.title = Text::tr("none, max_age %1").arg(ageText(daySeconds));
    none.policy = PlannedPolicy{PolicyMode::None, daySeconds};
    none.actions =
        QStringList{Text::tr("Publish the policy file with mode: none and max_age: 86400; mx lines may be left out."),
                    Text::tr("See that %1 serves it at every address.").arg(policyHost(settings)),
                    Text::tr("Then give the record at _mta-sts a new id.")};
    none.why = Text::tr("Only a policy with mode none switches MTA-STS off for senders that remember another one.");
    none.rule = QStringLiteral("O-6");
    none.reference = QStringLiteral("RFC 8461 §8.3");
    none.ifShortened = Text::tr("Senders that remember enforce keep refusing, and take a missing file for an attack.");

    StageWant keep;
    keep.id = StageId::KeepBoth;
    keep.title = Text::tr("Keep record and policy host");
    keep.from = CountedFrom::Forgotten;
    keep.isWait = true;
    keep.why = settings.past.complete
                   ? Text::tr("The latest day of all earlier policies: last served and max_age.")
                   : Text::tr("There may be earlier policies that are not known: planned for the longest max_age, one "
                              "year (31,557,600 s).");
    keep.rule = QStringLiteral("O-6");
    keep.reference = QStringLiteral("RFC 8461 §8.3");
    keep.ifShortened =
        Text::tr("Removing earlier does not switch MTA-STS off for senders that remember it: they keep enforcing, and "
                 "the next change of MX hosts loses mail silently.");

    StageWant both;
    both.id = StageId::RemoveBoth;
    both.title = Text::tr("Record and policy host removed");
    both.actions = QStringList{Text::tr("Remove the record at _mta-sts and %1 together.").arg(policyHost(settings))};
    both.why = Text::tr("No sender remembers an earlier policy any more.");
    both.rule = QStringLiteral("O-7");
    both.reference = QStringLiteral("RFC 8461 §8.3");
    both.ifShortened = keep.ifShortened;
    both.gates = {{GateId::PolicyLive, 0, 0}};
    return {none, keep, both};
}

QList<StageWant> emergencyStages(const PlanSettings &settings)
{
    StageWant fix;
    fix.id = StageId::FixHosts;
    fix.isOptional = true; // what comes after helps as well, and need not wait
    fix.title = Text::tr("Refused host mended");
    fix.actions = QStringList{Text::tr("Make the refused host pass (certificate, STARTTLS): works for every sender at "
                                       "once, whatever policy they remember.")};
    fix.why = Text::tr("Quickest first.");
    fix.rule = QStringLiteral("O-9");
    fix.reference = QStringLiteral("RFC 8461 §4");
    fix.ifShortened = Text::tr("Where the host cannot be mended at once, leave it and go on.");

    StageWant again;
    again.id = StageId::StartAgain;
    again.title = Text::tr("Back to normal");
    again.actions = QStringList{settings.emergency == EmergencyWay::ListHosts
                                    ? Text::tr("Run an audit of the domain: every MX host has to pass.")
                                    : Text::tr("Begin a roll-out again, from testing.")};
    again.why = Text::tr("Senders that looked at the record know the new policy.");
    again.rule = QStringLiteral("O-3");
    again.reference = QStringLiteral("RFC 8461 §8.1");
    again.ifShortened = Text::tr("The cause may still be there: mail could bounce again.");
    again.gates = {{GateId::HostsPass, 0, 0}};
    return {fix, publishFix(settings), sendersAsk(), again};
}

QList<StageWant> stagesOf(const PlanSettings &settings)
{
    switch (settings.kind) {
    case PlanKind::RollOut:
        return rollOutStages(settings);
    case PlanKind::MxChange:
    case PlanKind::ProviderChange:
        return mxChangeStages(settings);
    case PlanKind::Removal:
        return removalStages(settings);
    case PlanKind::Emergency:
        return emergencyStages(settings);
    case PlanKind::Count:
        break;
    }
    return {};
}

} // namespace gatepost::planning
