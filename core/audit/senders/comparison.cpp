#include "core/audit/senders/comparison.h"
#include "core/audit/senders/result.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

const HostDecision *find(const QList<HostDecision> &hosts, const DomainName &name)
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const HostDecision &h) { return h.host == name; });
    return found == hosts.end() ? nullptr : &*found;
}

bool differs(const HostDecision &a, const HostDecision &b)
{
    return a.action != b.action || a.decidedBy != b.decidedBy || a.preference != b.preference;
}

QList<HostComparison> rowsOf(const Assessment &now, const Assessment &whatIf)
{
    QList<HostComparison> out;
    for (const HostDecision &host : whatIf.hosts) {
        const HostDecision *before = find(now.hosts, host.host);
        out << HostComparison{host.host, before ? std::optional(*before) : std::nullopt, host,
                              !before || differs(*before, host)};
    }
    for (const HostDecision &host : now.hosts) {
        if (!find(whatIf.hosts, host.host))
            out << HostComparison{host.host, host, std::nullopt, true};
    }
    return out;
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString patternList(const QList<MxPattern> &lines, const QList<MxPattern> &without)
{
    constexpr qsizetype shown = 5;
    QStringList out;
    for (const MxPattern &line : lines) {
        if (!without.contains(line))
            out << visible(line.text);
    }
    if (out.size() > shown)
        out = out.first(shown) << QStringLiteral("…");
    return joined(out);
}

class Words
{
public:
    Words(const Observation &seen, const Assessment &now, const Assessment &whatIf)
        : m_seen(seen), m_now(now), m_whatIf(whatIf), m_walk(walkOf(whatIf.hosts))
    {
    }

    QStringList sentences()
    {
        add(change());
        add(untested());
        add(memory());
        dates();
        return m_out;
    }

private:
    void add(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_out << sentence;
    }
    QString names(const QList<int> &which) const { return hostList(m_whatIf.hosts, which); }

    /// What is assumed, as the head of a sentence: "With mx2.example.org listed, in enforce".
    QString assumption() const
    {
        const WhatIf &what = m_whatIf.whatIf;
        QStringList parts;
        const QList<MxPattern> before = m_now.compared ? m_now.compared->mx : QList<MxPattern>();
        if (what.lines) {
            if (const QString more = patternList(*what.lines, before); !more.isEmpty())
                parts << Text::tr("with %1 listed").arg(more);
            if (const QString less = patternList(before, *what.lines); !less.isEmpty())
                parts << Text::tr("without the line %1").arg(less);
        }
        if (what.mode && what.mode != (m_now.compared ? std::optional(m_now.compared->mode) : std::nullopt))
            parts << modeText(*what.mode);
        QStringList added;
        for (const HypotheticalMx &mx : what.addedMx)
            added << visible(mx.host.toUnicode());
        if (!added.isEmpty())
            parts << Text::tr("with the MX host %1").arg(joined(added));
        QStringList removed;
        for (const DomainName &host : what.removedMx)
            removed << visible(host.toUnicode());
        if (!removed.isEmpty())
            parts << Text::tr("without the MX host %1").arg(joined(removed));
        QString out = joined(parts);
        if (!out.isEmpty())
            out[0] = out[0].toUpper();
        return out;
    }

    static QString modeText(PolicyMode mode)
    {
        switch (mode) {
        case PolicyMode::Enforce:
            return Text::tr("in enforce");
        case PolicyMode::Testing:
            return Text::tr("in testing");
        case PolicyMode::None:
            break;
        }
        return Text::tr("switched off (mode none)");
    }

    QString outcome() const
    {
        if (m_walk.takes.isEmpty() && !m_walk.unknown.isEmpty())
            return Text::tr("whether mail arrives cannot be said");
        if (m_walk.takes.isEmpty())
            return m_walk.skipped.isEmpty() ? Text::tr("no MX host can be reached")
                                            : Text::tr("mail is refused: it waits and bounces");
        const QList<int> one = m_walk.takes.first(1);
        return m_walk.takes.size() > 1 ? Text::tr("mail still arrives when %1 is down").arg(names(one))
                                       : Text::tr("mail arrives through %1 only").arg(names(one));
    }

    QString stay() const
    {
        if (m_walk.skipped.isEmpty())
            return Text::tr("no MX host is refused");
        QList<int> stay;
        for (const int i : m_walk.skipped) {
            const HostDecision *before = find(m_now.hosts, m_whatIf.hosts[i].host);
            if (before && before->action == HostAction::RefusesHost)
                stay << i;
        }
        return stay.size() == m_walk.skipped.size()
                   ? Text::tr("only %1 stay(s) refused", nullptr, int(stay.size())).arg(names(stay))
                   : Text::tr("refused: %1").arg(names(m_walk.skipped));
    }

    QString change() const
    {
        const QString head = assumption();
        if (head.isEmpty())
            return {};
        if (m_walk.takes.isEmpty())
            return Text::tr("%1: %2.").arg(head, outcome());
        return Text::tr("%1: %2; %3.").arg(head, outcome(), stay());
    }

    QString untested() const
    {
        QList<int> some;
        for (int i = 0; i < m_whatIf.hosts.size(); ++i) {
            const HostDecision &host = m_whatIf.hosts[i];
            if (host.observed < 0 && host.action == HostAction::Unknown)
                some << i;
        }
        return some.isEmpty()
                   ? QString()
                   : Text::tr("What senders do with %1 is not known: it was not tested yet.").arg(names(some));
    }

    /// The senders that have not seen the new id yet: what they do otherwise, and until when.
    QString memory() const
    {
        const auto &remembered = m_whatIf.whatIf.lens.remembered;
        if (!remembered || m_whatIf.date() > remembered->until() || m_whatIf.source == PolicySource::Remembered)
            return memorySentence(m_whatIf);
        WhatIf what = m_whatIf.whatIf;
        what.lens.holdsOn = true;
        const Assessment held = assess(m_seen, m_whatIf.judgedAt, m_whatIf.thresholds, what);
        QList<int> longer;
        for (int i = 0; i < held.hosts.size(); ++i) {
            const HostDecision *later = find(m_whatIf.hosts, held.hosts[i].host);
            const bool skips = held.hosts[i].action == HostAction::RefusesHost;
            if (skips && later && later->action != HostAction::RefusesHost)
                longer << i;
        }
        const QString policy = rememberedText(*remembered);
        const QString until = dateText(remembered->until());
        if (longer.isEmpty())
            return Text::tr("Senders that still hold the policy of %1 refuse no more than that; they may hold it until "
                            "%2.")
                .arg(policy, until);
        return Text::tr("Senders that still hold the policy of %1 keep skipping %2 until they see the new id: at the "
                        "latest %3.")
            .arg(policy, hostList(held.hosts, longer), until);
    }

    /// Certificates whose dates are no longer, or not yet, the same on the chosen day.
    void dates()
    {
        if (!m_whatIf.whatIf.on)
            return;
        const QString day = dateText(*m_whatIf.whatIf.on);
        policyHost(day);
        for (const HostDecision &host : m_whatIf.hosts) {
            const HostDecision *before = find(m_now.hosts, host.host);
            if (!before || before->dates == host.dates || host.dates == CheckState::Unknown)
                continue;
            const QString name = visible(host.host.toUnicode());
            if (host.dates == CheckState::Passed)
                add(Text::tr("On %1 the certificate of %2 is within its dates.").arg(day, name));
            else
                add(expired(host, day, name));
        }
    }

    QString expired(const HostDecision &host, const QString &day, const QString &name) const
    {
        if (m_whatIf.date() < m_whatIf.judgedAt)
            return Text::tr("On %1 the certificate of %2 is outside its dates.").arg(day, name);
        if (host.action == HostAction::DeliversWouldRefuse)
            return Text::tr("On %1 the certificate of %2 has expired: in enforce %2 would be skipped.").arg(day, name);
        if (host.action != HostAction::RefusesHost)
            return Text::tr("On %1 the certificate of %2 has expired.").arg(day, name);
        const bool others = std::any_of(m_now.hosts.begin(), m_now.hosts.end(), [&](const HostDecision &other) {
            return other.host != host.host && other.action == HostAction::RefusesHost;
        });
        return others ? Text::tr("On %1 the certificate of %2 has expired: %2 is skipped too.").arg(day, name)
                      : Text::tr("On %1 the certificate of %2 has expired: %2 is skipped.").arg(day, name);
    }

    void policyHost(const QString &day)
    {
        const auto has = [](const Assessment &judged) {
            return std::any_of(judged.findings.begin(), judged.findings.end(),
                               [](const Finding &f) { return f.id == FindingId::PolicyCertExpired; });
        };
        if (has(m_whatIf) && !has(m_now))
            add(Text::tr("On %1 the certificate of the policy host has expired: only senders that remember the policy "
                         "still apply it.")
                    .arg(day));
    }

    const Observation &m_seen;
    const Assessment &m_now;
    const Assessment &m_whatIf;
    const DeliveryWalk m_walk;
    QStringList m_out;
};

} // namespace

Comparison compareWhatIf(const Observation &seen, const Assessment &whatIf)
{
    WhatIf plain;
    plain.lens.kind = whatIf.whatIf.lens.kind;
    const Assessment now = assess(seen, whatIf.judgedAt, whatIf.thresholds, plain);
    return {rowsOf(now, whatIf), Words(seen, now, whatIf).sentences()};
}

} // namespace gatepost
