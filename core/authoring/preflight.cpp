#include "core/authoring/preflight.h"
#include "core/audit/assess.h"
#include "core/audit/senders/result.h"
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include <algorithm>
#include <array>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr std::array keys{"nobody", "somebody", "not-known"};

class Flight
{
public:
    Flight(const PlanFacts &facts, const StsPolicy &draft, const QDateTime &stageEnd, const QDateTime &now)
        : m_facts(facts), m_draft(draft), m_end(stageEnd), m_now(now)
    {
    }

    Preflight check()
    {
        if (m_facts.seen)
            look();
        else
            unknown(Text::tr("The domain was not audited yet"));
        reports();
        std::stable_sort(m_out.lines.begin(), m_out.lines.end(), [](const PreflightLine &a, const PreflightLine &b) {
            return weight(a.effect) < weight(b.effect);
        });
        answer();
        return m_out;
    }

private:
    static int weight(Effect effect)
    {
        return effect == Effect::CouldNotTest ? int(Effect::AtRisk) * 2 + 1 : int(effect) * 2;
    }
    void say(Effect effect, const QString &text) { m_out.lines << PreflightLine{effect, text}; }
    void unknown(const QString &text) { say(Effect::CouldNotTest, text); }

    void look()
    {
        const Observation &seen = *m_facts.seen;
        if (seen.startedAt.addSecs(planning::daySeconds) < m_now)
            unknown(Text::tr("The audit is of %1: run it again").arg(planMomentText(seen.startedAt)));
        WhatIf whatIf;
        whatIf.mode = PolicyMode::Enforce;
        whatIf.lines = m_draft.mx;
        whatIf.maxAge = m_draft.maxAgeSeconds;
        const Assessment judged = assess(seen, m_now, m_facts.thresholds, whatIf);
        if (judged.verdict.kind == VerdictKind::NotMailDomain)
            say(Effect::NotApplicable, Text::tr("The domain accepts no mail"));
        else if (judged.hosts.isEmpty())
            unknown(Text::tr("No MX host was seen"));
        m_notFromHere =
            !seen.context.smtpProbed || judged.port25 == Port25::Blocked || judged.port25 == Port25::MayBeBlocked;
        if (m_notFromHere && !judged.hosts.isEmpty())
            unknown(Text::tr("MX hosts not tested from here"));
        int passed = 0;
        for (const HostDecision &host : judged.hosts) {
            judgeHost(host);
            passed += int(host.action == HostAction::DeliversVerified);
        }
        if (passed > 0)
            say(Effect::Passed, Text::tr("%n MX host(s) would be accepted", nullptr, passed));
        published(assess(seen, m_now, m_facts.thresholds));
    }

    void judgeHost(const HostDecision &host)
    {
        const QString name = visible(host.host.toUnicode(), 80);
        const QString ranked =
            host.preference
                ? Text::tr("%1 (%2)", "MX host and its preference").arg(name, QString::number(*host.preference))
                : name;
        switch (host.action) {
        case HostAction::RefusesHost:
            m_refused = true;
            say(Effect::Blocks, host.decidedBy == HostCheck::Policy
                                    ? Text::tr("%1 matches no line of the policy").arg(ranked)
                                    : because(ranked, name, host.reason));
            return;
        case HostAction::Unreachable:
            say(Effect::AtRisk, Text::tr("%1 has no address: no sender can reach it").arg(ranked));
            return;
        case HostAction::DeliversVerified:
            return certificate(host, name);
        case HostAction::Unknown:
        case HostAction::NotAsked:
        case HostAction::DeliversWouldRefuse: // not in enforce; would be a fault of the judgement
        case HostAction::DeliversUnverified:
            break;
        }
        if (m_notFromHere)
            return; // one sentence for all of them
        if (host.reason.isEmpty())
            unknown(Text::tr("%1 was not tested").arg(name));
        else if (host.reason.contains(name))
            unknown(Text::tr("Not tested: %1").arg(host.reason));
        else
            unknown(Text::tr("%1 was not tested (%2)").arg(name, host.reason));
    }

    /// Most reasons name the host themselves.
    static QString because(const QString &ranked, const QString &name, const QString &reason)
    {
        return reason.contains(name) ? reason
                                     : Text::tr("%1: %2", "MX host and why senders refuse it").arg(ranked, reason);
    }

    void certificate(const HostDecision &host, const QString &name)
    {
        const QDateTime end =
            host.observed < 0 ? QDateTime() : planning::certificateEndOf(*m_facts.seen, host.observed);
        if (end.isValid() && end < m_end)
            say(Effect::AtRisk, Text::tr("%1 certificate ends %2, before the stage ends").arg(name, dateText(end)));
    }

    /// What senders see before the change: a step that is jumped over is named.
    void published(const Assessment &live)
    {
        if (live.verdict.kind == VerdictKind::NotPublished)
            say(Effect::AtRisk, Text::tr("No policy is published yet: testing comes before enforce"));
        else if (live.policyUnknown)
            unknown(Text::tr("Whether a policy is published could not be seen"));
        else if (live.verdict.kind == VerdictKind::Ignored)
            say(Effect::Unprotected, Text::tr("Senders ignore what is published now: %1").arg(live.verdict.fixFirst));
        if (live.reports.usable())
            return;
        const Observation &seen = *m_facts.seen;
        if (!seen.tlsrpt || !seen.tlsrpt->answer)
            unknown(Text::tr("Whether there is a TLS report record could not be seen"));
        else
            say(Effect::AtRisk, Text::tr("There is no usable TLS report record: nobody can tell you about failures"));
    }

    void reports()
    {
        if (m_facts.reports)
            say(Effect::Advice, Text::tr("Reports: %1").arg(planning::reportsText(*m_facts.reports)));
        else
            say(Effect::Advice, Text::tr("Reports: none were read here. No reports is not the same as no failures."));
    }

    void answer()
    {
        const auto isUnknown = [](const PreflightLine &line) { return line.effect == Effect::CouldNotTest; };
        if (m_refused) {
            m_out.answer = PreflightAnswer::Somebody;
            m_out.sentence = Text::tr("Yes: senders that honour MTA-STS would refuse what is marked.");
        } else if (std::any_of(m_out.lines.begin(), m_out.lines.end(), isUnknown)) {
            m_out.answer = PreflightAnswer::NotKnown;
            m_out.sentence = Text::tr("That cannot be said: not everything was tested.");
        } else {
            m_out.answer = PreflightAnswer::Nobody;
            m_out.sentence = Text::tr("No: every MX host would be accepted today.");
        }
    }

    const PlanFacts &m_facts;
    const StsPolicy &m_draft;
    const QDateTime m_end;
    const QDateTime m_now;
    bool m_refused = false;
    bool m_notFromHere = false; ///< nobody could be asked on port 25
    Preflight m_out;
};

} // namespace

QLatin1StringView preflightKey(PreflightAnswer answer)
{
    return QLatin1StringView(keys.at(std::size_t(answer)));
}

Preflight preflight(const PlanFacts &facts, const StsPolicy &draft, const QDateTime &stageEnd, const QDateTime &now)
{
    return Flight(facts, draft, stageEnd, now).check();
}

} // namespace gatepost
