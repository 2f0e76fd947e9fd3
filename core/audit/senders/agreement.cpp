#include "core/audit/senders/agreement.h"
#include "core/audit/senders/decide.h"
#include "core/audit/senders/result.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

/// The hosts by what DANE makes of them, and what a sender does that knows only MTA-STS.
struct Sides
{
    QList<int> dane; ///< with TLSA records that count, or that cannot be had
    QList<int> onlySts;
    QList<int> onlyDane;
    bool known = true;
};

Sides sidesOf(const Assessment &judged)
{
    Sides out;
    for (int i = 0; i < judged.hosts.size(); ++i) {
        HostDecision plain = judged.hosts[i];
        const DaneState dane = plain.dane;
        const bool refuses = dane == DaneState::Fail || dane == DaneState::LookupFailed;
        if (dane != DaneState::Pass && dane != DaneState::UnusableOnly && !refuses)
            continue;
        out.dane << i;
        decideHost(plain, {SenderKind::Rfc8461, judged.mode(), judged.policyUnknown});
        out.known = out.known && plain.action != HostAction::Unknown && plain.action != HostAction::NotAsked;
        if (refuses && plain.action != HostAction::RefusesHost && plain.action != HostAction::Unreachable)
            out.onlySts << i;
        if (dane == DaneState::Pass && plain.action == HostAction::RefusesHost)
            out.onlyDane << i;
    }
    return out;
}

} // namespace

QString agreementSentence(const Assessment &judged)
{
    const Sides sides = sidesOf(judged);
    if (sides.dane.isEmpty())
        return {};
    const auto names = [&](const QList<int> &which) { return hostList(judged.hosts, which); };
    const bool checked = judged.mode() && *judged.mode() != PolicyMode::None;
    QStringList out;
    out << (checked ? Text::tr("Senders that know DANE go by the TLSA records of %1, the others by MTA-STS.")
                    : Text::tr("Senders that know DANE go by the TLSA records of %1, the others check nothing."))
               .arg(names(sides.dane));
    if (!sides.onlySts.isEmpty())
        out << Text::tr("The two contradict: those that know DANE do not deliver to %1, the others do.")
                   .arg(names(sides.onlySts));
    if (!sides.onlyDane.isEmpty())
        out << Text::tr("The two contradict: those that know DANE deliver to %1, those that know only MTA-STS do not.")
                   .arg(names(sides.onlyDane));
    if (checked && sides.known && sides.onlySts.isEmpty() && sides.onlyDane.isEmpty())
        out << Text::tr("The two agree.");
    return out.join(u' ');
}

} // namespace gatepost
