#include "core/audit/senders/result.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Result)
};

int preferenceOf(const HostDecision &host)
{
    return host.preference.value_or(0);
}

class Sentence
{
public:
    explicit Sentence(const Assessment &judged) : m_judged(judged), m_hosts(judged.hosts), m_walk(walkOf(judged.hosts))
    {
    }

    QString text()
    {
        if (m_hosts.isEmpty())
            return {};
        counts();
        if (m_walk.takes.isEmpty())
            return add(withoutDelivery());
        add(arrival());
        beside();
        return add(whenDown());
    }

private:
    QString names(const QList<int> &which) const { return hostList(m_hosts, which); }
    QString add(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_out += m_out.isEmpty() ? sentence : u' ' + sentence;
        return m_out;
    }
    int with(HostAction action) const
    {
        return int(
            std::count_if(m_hosts.begin(), m_hosts.end(), [&](const HostDecision &h) { return h.action == action; }));
    }

    void counts()
    {
        const int all = int(m_hosts.size());
        const int refused = int(m_walk.skipped.size());
        if (refused > 0 && refused < all) {
            add(Text::tr("%n of %1 MX hosts are refused.", nullptr, refused).arg(all));
        } else if (with(HostAction::DeliversVerified) == all) {
            add(Text::tr("All %n MX host(s) are accepted.", nullptr, all));
        }
        if (const int would = with(HostAction::DeliversWouldRefuse); would > 0)
            add(Text::tr("In enforce %n MX host(s) would be refused.", nullptr, would));
    }

    /// Nothing delivers: refused, not known, or nobody's host.
    QString withoutDelivery() const
    {
        const int unknown = int(m_walk.unknown.size());
        if (unknown > 0)
            return Text::tr("Whether mail arrives cannot be said: %n MX host(s) not tested.", nullptr, unknown);
        if (!m_walk.skipped.isEmpty())
            return Text::tr("Mail is refused by senders that honour MTA-STS: it waits and bounces.");
        return Text::tr("No MX host can be reached: mail waits at the sender and bounces, with or without MTA-STS.");
    }

    QString arrival() const
    {
        const QString through = names(m_walk.first);
        const bool verified = m_hosts[m_walk.first.first()].action == HostAction::DeliversVerified;
        const bool checked = verified || m_judged.mode() == PolicyMode::Testing;
        if (m_walk.first.size() > 1)
            return checked
                       ? Text::tr("Mail arrives through %1, tried in random order.").arg(through)
                       : Text::tr("Mail arrives through %1, tried in random order, over TLS when offered, without a "
                                  "check of who answers.")
                             .arg(through);
        if (!m_walk.untested.isEmpty())
            return Text::tr("Mail arrives through %1 at the latest.").arg(through);
        return checked ? Text::tr("Mail arrives through %1.").arg(through)
                       : Text::tr("Mail arrives through %1, over TLS when offered, without a check of who answers.")
                             .arg(through);
    }

    /// What a sender meets on the way to the host that takes the mail.
    void beside()
    {
        if (!m_walk.before.isEmpty())
            add(Text::tr("Before or beside it senders skip %1.").arg(names(m_walk.before)));
        if (!m_walk.untested.isEmpty())
            add(Text::tr("Before or beside it, not tested: %1.").arg(names(m_walk.untested)));
    }

    QString whenDown() const
    {
        const QList<int> &takes = m_walk.takes;
        if (m_walk.first.size() > 1)
            return Text::tr("If one of them does not answer, another takes over.");
        const QString best = names(m_walk.first);
        if (takes.size() > 1)
            return Text::tr("If %1 does not answer, mail arrives through %2.").arg(best, names(takes.mid(1, 1)));
        if (!m_walk.unknown.isEmpty())
            return Text::tr("What happens if %1 does not answer cannot be said: %n MX host(s) not tested.", nullptr,
                            int(m_walk.unknown.size()))
                .arg(best);
        if (m_hosts.size() == 1)
            return Text::tr("There is no other MX host: if %1 does not answer, mail waits at the sender.").arg(best);
        const QString waits = Text::tr("If %1 does not answer, mail waits at the sender and bounces after its queue "
                                       "time (often 1 to 5 days).")
                                  .arg(best);
        const bool hidden = m_walk.before.size() < m_walk.skipped.size();
        return hidden ? waits + u' ' + Text::tr("Nobody notices this while %1 is up.").arg(best) : waits;
    }

    const Assessment &m_judged;
    const QList<HostDecision> &m_hosts;
    const DeliveryWalk m_walk;
    QString m_out;
};

} // namespace

DeliveryWalk walkOf(const QList<HostDecision> &hosts)
{
    DeliveryWalk out;
    for (int i = 0; i < hosts.size(); ++i) {
        switch (hosts[i].action) {
        case HostAction::DeliversVerified:
        case HostAction::DeliversWouldRefuse:
        case HostAction::DeliversUnverified:
            out.takes << i;
            break;
        case HostAction::RefusesHost:
            out.skipped << i;
            break;
        case HostAction::Unknown:
        case HostAction::NotAsked:
            out.unknown << i;
            break;
        case HostAction::Unreachable:
            out.dead << i;
            break;
        }
    }
    const auto byPreference = [&](int a, int b) { return preferenceOf(hosts[a]) < preferenceOf(hosts[b]); };
    std::stable_sort(out.takes.begin(), out.takes.end(), byPreference);
    if (out.takes.isEmpty())
        return out;
    const int best = preferenceOf(hosts[out.takes.first()]);
    const auto upTo = [&](const QList<int> &from) {
        QList<int> some;
        std::copy_if(from.begin(), from.end(), std::back_inserter(some),
                     [&](int i) { return preferenceOf(hosts[i]) <= best; });
        return some;
    };
    out.first = upTo(out.takes);
    out.before = upTo(out.skipped);
    out.untested = upTo(out.unknown);
    return out;
}

QString hostList(const QList<HostDecision> &hosts, const QList<int> &which)
{
    constexpr qsizetype shown = 5;
    QStringList out;
    for (const int i : which.first(std::min(shown, which.size())))
        out << visible(hosts[i].host.toUnicode());
    if (which.size() > shown)
        out << QStringLiteral("…");
    return out.join(QStringLiteral(", "));
}

QString resultSentence(const Assessment &judged)
{
    return Sentence(judged).text();
}

QString memorySentence(const Assessment &judged)
{
    const auto &remembered = judged.whatIf.lens.remembered;
    if (!remembered || judged.whatIf.lens.kind == SenderKind::NoMtaSts)
        return {};
    const QString policy = rememberedText(*remembered);
    const QString until = dateText(remembered->until());
    if (judged.date() > remembered->until())
        return Text::tr(
                   "The policy of %1 could be remembered until %2: on the chosen day no sender applies it any more.")
            .arg(policy, until);
    if (judged.source == PolicySource::None)
        return {};
    if (judged.source != PolicySource::Remembered)
        return Text::tr("A sender that remembers the policy of %1 sees the new id and goes by the new policy. Until it "
                        "looks, it may apply the old one: at the latest until %2.")
            .arg(policy, until);
    if (judged.policyUnknown)
        return Text::tr("Senders that fetched the policy of %1 may apply it until %2.").arg(policy, until);
    if (judged.whatIf.lens.holdsOn)
        return Text::tr("Senders that still hold the policy of %1 go by it until they see the new id: at the latest "
                        "until %2.")
            .arg(policy, until);
    if (judged.policyApplies)
        return Text::tr("The id has not changed: senders that remember the policy of %1 go by it until %2, whatever "
                        "the file says now.")
            .arg(policy, until);
    return Text::tr("New senders find no policy that they can use. Senders that fetched the policy of %1 may apply it "
                    "until %2.")
        .arg(policy, until);
}

QString othersSentence(const Assessment &judged)
{
    if (judged.hosts.isEmpty() || judged.whatIf.lens.kind == SenderKind::NoMtaSts)
        return {};
    return Text::tr("Senders without MTA-STS deliver as before, over TLS when offered. Nothing on your server refuses "
                    "mail.");
}

} // namespace gatepost
