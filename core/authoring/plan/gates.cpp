// The conditions of a stage, judged from what was observed. What was not seen is not known, never passed.
#include "core/audit/assess.h"
#include "core/audit/evidence.h"
#include "core/audit/recordttl.h"
#include "core/audit/senders/result.h"
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include "core/sts/mxmatch.h"
#include <algorithm>

namespace gatepost::planning {

namespace {

class Judge
{
public:
    Judge(const GateWant &want, const GateContext &context) : m_want(want), m_context(context) { m_gate.id = want.id; }

    PlanGate judge()
    {
        look();
        m_gate.ticked = m_gate.byPerson && m_context.ticked.contains(m_gate.id);
        if (m_gate.ticked)
            m_gate.state = GateState::Passed;
        return m_gate;
    }

private:
    void look()
    {
        switch (m_want.id) {
        case GateId::ReportsArrive:
            return reportsArrive();
        case GateId::QuietReports:
            return quietReports();
        case GateId::HostsPass:
            return hostsPass();
        case GateId::CertificatesLast:
            return certificatesLast();
        case GateId::BackupTested:
            return backupTested();
        case GateId::NewHostsPass:
            return newHostsPass();
        case GateId::PolicyLive:
            return policyLive();
        case GateId::RecordTtl:
            return recordTtl();
        case GateId::OldMxGone:
            return oldMxGone();
        case GateId::Count:
            break;
        }
    }

    void found(GateState state, const QString &fact)
    {
        m_gate.state = state;
        m_gate.fact = fact;
    }
    const Observation *seen() const { return m_context.facts.seen.get(); }

    /// False, with the fact, when there is no audit of today to judge by.
    bool fresh()
    {
        if (!seen())
            return found(GateState::NotKnown, Text::tr("no audit yet")), false;
        if (seen()->startedAt.addSecs(daySeconds) < m_context.now)
            return found(GateState::NotKnown,
                         Text::tr("the audit is of %1: run it again").arg(planMomentText(seen()->startedAt))),
                   false;
        return true;
    }

    QString auditText() const { return Text::tr("audit of %1").arg(planMomentText(seen()->startedAt)); }

    Assessment assumed(WhatIf whatIf) const
    {
        whatIf.mode = PolicyMode::Enforce;
        if (m_context.facts.draft)
            whatIf.lines = m_context.facts.draft->mx;
        return assess(*seen(), m_context.now, m_context.facts.thresholds, whatIf);
    }

    void reportsArrive()
    {
        m_gate.text = Text::tr("TLS reports arrive");
        const auto &reports = m_context.facts.reports;
        m_gate.byPerson = !reports;
        if (!reports)
            return found(GateState::NotKnown, Text::tr("no reports are read here yet; tick when they arrive"));
        found(reports->reporters > 0 ? GateState::Passed : GateState::Failed,
              Text::tr("%n reporter(s)", nullptr, reports->reporters));
    }

    void quietReports()
    {
        m_gate.text = Text::tr("%n day(s) of reports without MTA-STS failures", nullptr, m_want.days);
        if (m_want.reporters > 1)
            m_gate.text = Text::tr("%1, from at least %n reporter(s)", nullptr, m_want.reporters).arg(m_gate.text);
        const auto &reports = m_context.facts.reports;
        m_gate.byPerson = !reports;
        if (!reports)
            return found(GateState::NotKnown,
                         Text::tr("no reports are read here yet, which says nothing about failures; tick when you have "
                                  "read them"));
        const bool quiet =
            reports->days >= m_want.days && reports->reporters >= m_want.reporters && reports->failures == 0;
        found(quiet ? GateState::Passed : GateState::Failed, reportsText(*reports));
    }

    /// The hosts as a sender meets them under the draft's lines, in enforce.
    void hostsPass()
    {
        m_gate.text = Text::tr("every MX host passes today");
        if (!fresh())
            return;
        const Assessment judged = assumed({});
        const DeliveryWalk walk = walkOf(judged.hosts);
        if (!walk.skipped.isEmpty())
            return found(GateState::Failed,
                         Text::tr("refused in enforce: %1").arg(hostList(judged.hosts, walk.skipped)));
        if (!walk.unknown.isEmpty())
            return found(GateState::NotKnown, Text::tr("not tested: %1").arg(hostList(judged.hosts, walk.unknown)));
        if (walk.takes.isEmpty())
            return found(GateState::NotKnown, Text::tr("no MX host was seen"));
        found(GateState::Passed, auditText());
    }

    void certificatesLast()
    {
        m_gate.text = Text::tr("certificates valid beyond the stage, %1").arg(dateText(m_context.end));
        if (!fresh())
            return;
        QDateTime first;
        QString host;
        QStringList unseen;
        for (qsizetype i = 0; i < seen()->hosts.size(); ++i) {
            const QDateTime end = certificateEndOf(*seen(), int(i));
            const QString name = visible(seen()->hosts[i].name.toUnicode(), 60);
            if (!end.isValid())
                unseen << name;
            else if (!first.isValid() || end < first)
                first = end, host = name;
        }
        if (first.isValid() && first < m_context.begin)
            return found(GateState::Failed,
                         Text::tr("that of %1 ends %2, before the stage begins").arg(host, dateText(first)));
        if (!unseen.isEmpty() || !first.isValid())
            return found(GateState::NotKnown, unseen.isEmpty()
                                                  ? Text::tr("no MX host was seen")
                                                  : Text::tr("not seen: %1").arg(unseen.join(QStringLiteral(", "))));
        if (first < m_context.end)
            return found(GateState::Warned, Text::tr("%1 ends %2, renew first").arg(host, dateText(first)));
        found(GateState::Passed, Text::tr("the first ends %1").arg(dateText(first)));
    }

    void backupTested()
    {
        m_gate.text = Text::tr("backup MX tested while the first was down");
        m_gate.byPerson = true;
        if (seen() && seen()->hosts.size() == 1)
            return m_gate.byPerson = false, found(GateState::Passed, Text::tr("there is one MX host only"));
        found(GateState::NotKnown, Text::tr("cannot be known from outside; tick when done"));
    }

    /// Hosts that are not in DNS are judged as if they were, where they were tested by name.
    void newHostsPass()
    {
        m_gate.text = Text::tr("the new hosts pass by name");
        const bool known = wereTested(m_context.settings.added);
        if (!known && !fresh())
            return;
        Observation with = seen() ? *seen() : onlyHosts();
        WhatIf whatIf;
        for (const DomainName &host : m_context.settings.added) {
            whatIf.addedMx << HypotheticalMx{10, host};
            const auto isHost = [&](const MxObservation &one) { return one.name == host; };
            const QList<MxObservation> &tested = m_context.facts.newHosts;
            const auto found = std::find_if(tested.begin(), tested.end(), isHost);
            if (found == tested.end())
                continue;
            with.hosts.removeIf(isHost); // that test was asked for after the audit
            with.hosts << *found;
        }
        whatIf.mode = PolicyMode::Enforce;
        whatIf.lines = QList<MxPattern>();
        for (const DomainName &host : m_context.settings.added)
            *whatIf.lines << MxPattern{host.toAscii()};
        const Assessment judged = assess(with, m_context.now, m_context.facts.thresholds, whatIf);
        QList<int> refused;
        QList<int> unknown;
        int passed = 0;
        for (int i = 0; i < judged.hosts.size(); ++i) {
            if (!m_context.settings.added.contains(judged.hosts[i].host))
                continue;
            passed += int(judged.hosts[i].action == HostAction::DeliversVerified);
            if (judged.hosts[i].action == HostAction::RefusesHost || judged.hosts[i].action == HostAction::Unreachable)
                refused << i;
            else if (judged.hosts[i].action != HostAction::DeliversVerified)
                unknown << i;
        }
        if (!refused.isEmpty())
            return found(GateState::Failed, judged.hosts[refused.first()].reason);
        if (!unknown.isEmpty() || passed < m_context.settings.added.size())
            return m_gate.byPerson = true,
                   found(GateState::NotKnown, Text::tr("not tested yet: %1").arg(names(m_context.settings.added)));
        found(GateState::Passed, Text::tr("answers, STARTTLS, certificate ok"));
    }

    /// The new hosts can be judged where nothing is known of the domain: its MX records are assumed anyway.
    Observation onlyHosts() const
    {
        Observation out;
        out.domain = m_context.settings.domain;
        out.startedAt = m_context.now;
        DnsLookup mx;
        mx.question = {out.domain, RrType::Mx};
        mx.answer = DnsAnswer();
        out.mx = mx;
        out.finished = {Step::Match, Step::Tls};
        return out;
    }

    bool wereTested(const QList<DomainName> &hosts) const
    {
        const QList<MxObservation> &tested = m_context.facts.newHosts;
        return std::all_of(hosts.begin(), hosts.end(), [&tested](const DomainName &host) {
            return std::any_of(tested.begin(), tested.end(),
                               [&host](const MxObservation &one) { return one.name == host; });
        });
    }

    /// What the stages before published is what senders see.
    void policyLive()
    {
        m_gate.text = m_context.before ? Text::tr("the policy of the stage before is live (mode %1)")
                                             .arg(QString(modeName(m_context.before->mode)))
                                       : Text::tr("the policy with the new names is live");
        if (!fresh())
            return;
        const Assessment judged = assess(*seen(), m_context.now, m_context.facts.thresholds);
        if (judged.policyUnknown)
            return found(GateState::NotKnown, Text::tr("whether a policy is published could not be seen"));
        if (!judged.policyApplies || !judged.policy || !judged.policy->policy)
            return found(GateState::Failed, Text::tr("senders see no usable policy"));
        const StsPolicy &live = *judged.policy->policy;
        if (m_context.before && live.mode != m_context.before->mode)
            return found(GateState::Failed, Text::tr("the live mode is %1").arg(QString(modeName(live.mode))));
        QList<DomainName> missing;
        for (const DomainName &host : m_context.settings.added) {
            if (live.mode != PolicyMode::None && !matchMx(host, live.mx).matches)
                missing << host;
        }
        if (!missing.isEmpty())
            return found(GateState::Failed, Text::tr("it has no line for %1").arg(names(missing)));
        found(GateState::Passed, auditText());
    }

    void recordTtl()
    {
        m_gate.text = Text::tr("the record's TTL is at most one hour");
        if (!seen() || !seen()->record || !seen()->record->answer)
            return found(GateState::Warned, Text::tr("not seen; it decides how fast senders can see a new id"));
        const auto ttl = gatepost::recordTtl(*seen(), *seen()->record);
        if (!ttl)
            return found(GateState::Passed, Text::tr("no record yet"));
        found(ttl->seconds <= 3'600 ? GateState::Passed : GateState::Warned,
              Text::tr("%n second(s)", nullptr, int(ttl->seconds)));
    }

    void oldMxGone()
    {
        m_gate.text = Text::tr("DNS names the old hosts no more");
        if (!fresh())
            return;
        if (!seen()->mx || !seen()->mx->answer)
            return found(GateState::NotKnown, Text::tr("the MX records could not be looked up"));
        QList<DomainName> left;
        for (const MxObservation &host : seen()->hosts) {
            if (m_context.settings.removed.contains(host.name))
                left << host.name;
        }
        if (!left.isEmpty())
            return found(GateState::Failed, Text::tr("still there: %1").arg(names(left)));
        found(GateState::Passed, auditText());
    }

    const GateWant &m_want;
    const GateContext &m_context;
    PlanGate m_gate;
};

} // namespace

QDateTime certificateEndOf(const Observation &seen, int host)
{
    QDateTime out;
    for (qsizetype i = 0; i < seen.hosts[host].probes.size(); ++i) {
        const EvidenceRef place{EvidenceKind::Certificate, QStringLiteral("hosts/%1/probes/%2").arg(host).arg(i), {}};
        const QDateTime end = certificateEnd(seen, place);
        if (end.isValid() && (!out.isValid() || end < out))
            out = end;
    }
    return out;
}

QString reportsText(const ReportFacts &reports)
{
    QStringList failing;
    for (const QString &host : reports.failing)
        failing << visible(host, 60);
    const QString days = Text::tr("%n day(s)", nullptr, reports.days);
    const QString reporters = Text::tr("%n reporter(s)", nullptr, reports.reporters);
    const QString failures = Text::tr("%n failure(s)", nullptr, reports.failures);
    return failing.isEmpty() ? Text::tr("%1, %2, %3", "days, reporters, failures").arg(days, reporters, failures)
                             : Text::tr("%1, %2, %3 (%4)", "days, reporters, failures, hosts")
                                   .arg(days, reporters, failures, failing.join(QStringLiteral(", ")));
}

PlanGate judgeGate(const GateWant &want, const GateContext &context)
{
    return Judge(want, context).judge();
}

} // namespace gatepost::planning
