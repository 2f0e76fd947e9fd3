// A change of MX hosts, and of the whole provider (O-3): the policy knows the new names before DNS does, and forgets
// the old ones after every queue has.
#include "core/authoring/plan/stages.h"

namespace gatepost::planning {

namespace {

StageWant hostsReady(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::HostsReady;
    out.title = Text::tr("New hosts ready");
    out.actions =
        QStringList{Text::tr("Set up %1 and test it by its name, before it is in DNS.").arg(names(settings.added)),
                    Text::tr("It has to offer STARTTLS and show a trusted certificate for its own name.")};
    out.why = Text::tr("A host that fails would be refused as soon as DNS names it.");
    out.rule = QStringLiteral("O-3");
    out.reference = QStringLiteral("RFC 8461 §4.2");
    out.ifShortened = Text::tr("Mail for the new host could bounce.");
    return out;
}

StageWant movePolicyHost(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::MovePolicyHost;
    out.title = Text::tr("Policy host moved");
    out.actions = QStringList{
        Text::tr("Put the same policy file on the new server, with a certificate for %1.").arg(policyHost(settings)),
        Text::tr("Then point %1 to it; where the record is an alias of the old provider's, replace the alias at the "
                 "same time. Both halves belong together.")
            .arg(policyHost(settings)),
        Text::tr("Let the old server serve the file until the old address is forgotten.")};
    out.why = Text::tr("The old provider must not change id or file any more once its hosts are to go.");
    out.rule = QStringLiteral("O-5");
    out.reference = QStringLiteral("RFC 8461 §8.2");
    out.ifShortened = Text::tr("With one half moved, senders see new ids with an old file, or no change at all.");
    return out;
}

StageWant publishBoth(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::PublishBoth;
    out.title = Text::tr("Policy with old and new names");
    out.actions =
        QStringList{Text::tr("Add a line for %1 to the policy file and keep the old ones.").arg(names(settings.added)),
                    Text::tr("See that %1 serves it at every address.").arg(policyHost(settings)),
                    Text::tr("Then give the record at _mta-sts a new id.")};
    out.why = Text::tr("Senders have to know the new names before DNS names them. The file comes first, then the id.");
    out.rule = QStringLiteral("O-1");
    out.reference = QStringLiteral("RFC 8461 §8.1");
    out.ifShortened = Text::tr("With the id first, senders keep the old file under the new id.");
    if (!settings.added.isEmpty())
        out.gates = {{GateId::NewHostsPass, 0, 0}};
    return out;
}

StageWant sendersLook()
{
    StageWant out;
    out.id = StageId::SendersLook;
    out.title = Text::tr("Wait until senders know the new policy");
    out.from = CountedFrom::NewPolicy;
    out.isWait = true;
    out.why = Text::tr("Practical: the TTL of the record and two days, since senders should look daily. Strict: every "
                       "older policy that would refuse the new host is forgotten.");
    out.rule = QStringLiteral("O-3");
    out.reference = QStringLiteral("RFC 8461 §5.1");
    out.ifShortened = Text::tr("Before the practical date mail could bounce. Before the strict one some mail may be "
                               "delayed, not lost, as senders look for a new policy before they give up.");
    return out;
}

StageWant addMx(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::AddMx;
    out.title = Text::tr("New hosts in DNS");
    out.actions = QStringList{Text::tr("Add the MX record of %1.").arg(names(settings.added)),
                              Text::tr("Run an audit of the domain.")};
    out.why = Text::tr("Senders that looked at the record know the new names.");
    out.rule = QStringLiteral("O-3");
    out.reference = QStringLiteral("RFC 8461 §8.1");
    out.ifShortened = Text::tr("Senders that remember an older policy skip the new host.");
    out.gates = {{GateId::PolicyLive, 0, 0}, {GateId::NewHostsPass, 0, 0}};
    return out;
}

StageWant removeMx(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::RemoveMx;
    out.title = Text::tr("Old hosts out of DNS");
    out.actions = QStringList{Text::tr("Remove the MX record of %1.").arg(names(settings.removed)),
                              Text::tr("Let the host take mail until the queues are over.")};
    out.afterSeconds = settings.mxTtlSeconds + reportSeconds;
    out.why = Text::tr("The TTL of the MX records, and two days so that the reports of one whole day have arrived.");
    out.rule = QStringLiteral("O-3");
    out.reference = QStringLiteral("RFC 8460 §4.1");
    out.ifShortened = Text::tr("A fault of the new host shows only when the old one is gone.");
    out.gates = {{GateId::HostsPass, 0, 0}, {GateId::QuietReports, 1, 1}};
    return out;
}

StageWant dropLines(const PlanSettings &settings)
{
    StageWant out;
    out.id = StageId::DropLines;
    out.title = Text::tr("Old names out of the policy");
    out.actions = QStringList{Text::tr("Remove the line of %1 from the policy file.").arg(names(settings.removed)),
                              Text::tr("Then give the record at _mta-sts a new id.")};
    out.from = CountedFrom::OldMx;
    out.why = Text::tr("The TTL of the MX records and five days of sender queues (RFC 5321 §4.5.4.1): until then a "
                       "sender may still try the old host.");
    out.rule = QStringLiteral("O-3");
    out.reference = QStringLiteral("RFC 8461 §8.1");
    out.ifShortened = Text::tr("Mail that still waits for the old host is skipped there; some may be delayed, not "
                               "lost.");
    out.gates = {{GateId::OldMxGone, 0, 0}};
    return out;
}

} // namespace

QList<StageWant> mxChangeStages(const PlanSettings &settings)
{
    QList<StageWant> out;
    if (!settings.added.isEmpty())
        out << hostsReady(settings);
    if (settings.kind == PlanKind::ProviderChange && settings.movesPolicyHost)
        out << movePolicyHost(settings);
    if (!settings.added.isEmpty())
        out << publishBoth(settings) << sendersLook() << addMx(settings);
    if (!settings.removed.isEmpty())
        out << removeMx(settings) << dropLines(settings);
    return out;
}

} // namespace gatepost::planning
