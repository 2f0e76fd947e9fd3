#include "core/authoring/deploymentplan.h"
#include "core/audit/assess.h"
#include "core/audit/recordttl.h"
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include <algorithm>
#include <QLocale>

namespace gatepost {

using namespace planning;

namespace {

/// Puts dates and states on the stages, one after the other.
class Scheduler
{
public:
    Scheduler(const PlanSettings &settings, const PlanFacts &facts, const QDateTime &now)
        : m_settings(settings), m_facts(facts), m_now(now), m_base(settings.start)
    {
    }

    DeploymentPlan plan()
    {
        DeploymentPlan out{m_settings, m_now, {}};
        const QList<StageWant> wants = stagesOf(m_settings);
        for (const StageWant &want : wants)
            out.stages << dated(want);
        for (qsizetype i = 0; i < wants.size(); ++i)
            judge(out.stages, wants, i);
        return out;
    }

private:
    PlanStage dated(const StageWant &want)
    {
        PlanStage out;
        out.id = want.id;
        out.isWait = want.isWait;
        out.isOptional = want.isOptional;
        out.title = want.title;
        out.actions = want.actions;
        out.policy = want.policy;
        out.why = want.why;
        out.rule = want.rule;
        out.reference = want.reference;
        out.ifShortened = want.ifShortened;
        if (const StageRecord *record = m_settings.record(want.id); record) {
            out.doneAt = record->doneAt;
            out.responsibility = record->responsibility;
            out.postponedDays = record->postponedDays;
            out.notes = record->notes;
        }
        const Wait wait = waitOf(want);
        const qint64 postponed = out.postponedDays * daySeconds;
        out.earliest = wait.practical.addSecs(postponed);
        out.strict = std::max(wait.strict, out.earliest);
        finishWait(out);
        // What comes after is counted from what was done, or from the first day on which it still can be.
        m_base = out.doneAt.isValid() ? out.doneAt : std::max(out.earliest, out.isWait ? out.earliest : m_now);
        m_allDone = m_allDone && (out.doneAt.isValid() || out.isOptional);
        return out;
    }

    Wait waitOf(const StageWant &want) const
    {
        switch (want.from) {
        case CountedFrom::Before:
            break;
        case CountedFrom::NewPolicy:
            return waitForNewPolicy(m_base, m_settings.recordTtlSeconds,
                                    refusing(m_settings.past, m_settings.added, m_base));
        case CountedFrom::OldMx:
            return {oldMxUnusedAt(m_base, m_settings.mxTtlSeconds), {}};
        case CountedFrom::Forgotten:
            return {safeToRemoveAt(m_settings.past, m_base), {}};
        }
        return {m_base.addSecs(want.afterSeconds), {}};
    }

    /// A wait is over by itself, or because somebody answers for ending it.
    void finishWait(PlanStage &stage) const
    {
        if (!stage.isWait || stage.doneAt.isValid() || !m_allDone)
            return;
        if (m_now >= stage.earliest)
            stage.doneAt = stage.earliest;
        else if (stage.responsibility)
            stage.doneAt = stage.responsibility->when;
    }

    QDateTime endOf(const QList<PlanStage> &stages, qsizetype i) const
    {
        const QDateTime begin = std::max(stages[i].earliest, m_now);
        const QDateTime next = i + 1 < stages.size() ? std::max(stages[i + 1].earliest, begin) : begin;
        return next.addSecs(stages[i].policy ? stages[i].policy->maxAgeSeconds : 0);
    }

    void judge(QList<PlanStage> &stages, const QList<StageWant> &wants, qsizetype i) const
    {
        PlanStage &stage = stages[i];
        const StageRecord *record = m_settings.record(stage.id);
        std::optional<PlannedPolicy> before;
        for (qsizetype k = 0; k < i; ++k)
            before = stages[k].policy ? stages[k].policy : before;
        const GateContext context{m_settings,
                                  m_facts,
                                  m_now,
                                  stage.earliest,
                                  endOf(stages, i),
                                  before,
                                  record ? record->ticked : QList<GateId>()};
        for (const GateWant &want : wants[i].gates)
            stage.gates << judgeGate(want, context);
        if (stage.doneAt.isValid()) {
            stage.state = StageState::Done;
            return;
        }
        qsizetype first = i - 1;
        while (first >= 0 && stages[first].isOptional)
            --first;
        if (first >= 0 && stages[first].state != StageState::Done) {
            stage.closedBecause = Text::tr("“%1” comes first.").arg(stages[first].title);
            return;
        }
        open(stage);
    }

    void open(PlanStage &stage) const
    {
        QStringList reasons;
        if (m_now < stage.earliest)
            reasons << Text::tr("Its time comes on %1.").arg(planMomentText(stage.earliest));
        for (const PlanGate &gate : stage.gates) {
            if (gate.state == GateState::Failed || gate.state == GateState::NotKnown)
                reasons << Text::tr("%1: %2", "a condition and what was found").arg(gate.text, gate.fact);
        }
        stage.closedBecause = reasons.join(u'\n');
        if (reasons.isEmpty() || stage.responsibility)
            stage.state = StageState::Open;
        else
            stage.state = m_now < stage.earliest ? StageState::Waiting : StageState::Closed;
    }

    const PlanSettings &m_settings;
    const PlanFacts &m_facts;
    const QDateTime m_now;
    QDateTime m_base;
    bool m_allDone = true;
};

const PlanStage *find(const DeploymentPlan &plan, StageId id)
{
    const auto found =
        std::find_if(plan.stages.begin(), plan.stages.end(), [id](const PlanStage &stage) { return stage.id == id; });
    return found == plan.stages.end() ? nullptr : &*found;
}

/// Never less than `usual` when only a cache was seen: it may hold the last seconds of a long one.
int ttlOf(const Observation &seen, const std::optional<DnsLookup> &lookup, int usual)
{
    const auto ttl = lookup ? recordTtl(seen, *lookup) : std::nullopt;
    if (!ttl)
        return usual;
    const int seconds = int(std::min<quint32>(ttl->seconds, 604'800));
    return ttl->isWhole ? seconds : std::max(seconds, usual);
}

/// The live policy ceases to be served when another one takes its place.
void freezeLive(KnownPast *past, const QDateTime &now)
{
    for (KnownPolicy &known : past->policies) {
        if (!known.stillServed)
            continue;
        known.lastSeen = std::max(known.lastSeen, now);
        known.stillServed = false;
    }
}

} // namespace

const StageRecord *PlanSettings::record(StageId stage) const
{
    const auto found =
        std::find_if(records.begin(), records.end(), [stage](const StageRecord &r) { return r.stage == stage; });
    return found == records.end() ? nullptr : &*found;
}

StageRecord &PlanSettings::recordFor(StageId stage)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [stage](const StageRecord &r) { return r.stage == stage; });
    if (found != records.end())
        return *found;
    StageRecord fresh;
    fresh.stage = stage;
    records << fresh;
    return records.last();
}

int DeploymentPlan::current() const
{
    const auto found = std::find_if(stages.begin(), stages.end(), [](const PlanStage &stage) {
        return stage.state != StageState::Done && !stage.isOptional;
    });
    return int(found - stages.begin());
}

DeploymentPlan makePlan(const PlanSettings &settings, const PlanFacts &facts, const QDateTime &now)
{
    return Scheduler(settings, facts, now).plan();
}

bool markDone(PlanSettings *settings, const PlanFacts &facts, StageId stage, const QDateTime &now)
{
    const DeploymentPlan plan = makePlan(*settings, facts, now);
    const PlanStage *wanted = find(plan, stage);
    if (!wanted || wanted->isWait || wanted->state != StageState::Open)
        return false;
    settings->recordFor(stage).doneAt = now;
    const bool newFile = wanted->policy || stage == StageId::PublishBoth || stage == StageId::PublishFix;
    if (newFile)
        freezeLive(&settings->past, now);
    return true;
}

bool takeResponsibility(PlanSettings *settings, StageId stage, const Responsibility &responsibility)
{
    if (responsibility.who.trimmed().isEmpty() || responsibility.why.trimmed().isEmpty() ||
        !responsibility.when.isValid())
        return false;
    settings->recordFor(stage).responsibility = responsibility;
    return true;
}

PlanSettings rollOutFrom(const DomainName &domain, const PlanFacts &facts, const KnownPast &past, const QDateTime &now)
{
    PlanSettings out;
    out.domain = domain;
    out.start = now;
    out.past = past;
    const auto live = std::find_if(past.policies.begin(), past.policies.end(),
                                   [](const KnownPolicy &known) { return known.stillServed; });
    if (facts.seen) {
        out.recordTtlSeconds = ttlOf(*facts.seen, facts.seen->record, out.recordTtlSeconds);
        out.mxTtlSeconds = ttlOf(*facts.seen, facts.seen->mx, out.mxTtlSeconds);
    }
    if (live == past.policies.end() || live->mode == PolicyMode::None)
        return out;
    QList<StageId> behind{StageId::Reports, StageId::Testing};
    if (live->mode == PolicyMode::Enforce) {
        behind << StageId::EnforceDay;
        if (live->maxAgeSeconds >= 604'800)
            behind << StageId::EnforceWeek;
        if (live->maxAgeSeconds > 604'800)
            behind << StageId::EnforceLong;
    }
    out.start = live->firstSeen.isValid() ? live->firstSeen : live->lastSeen;
    for (const StageId stage : behind)
        out.recordFor(stage).doneAt = out.start;
    return out;
}

QList<DomainName> uncoveredHosts(const PlanFacts &facts)
{
    QList<DomainName> out;
    if (!facts.seen)
        return out;
    for (const HostDecision &host : assess(*facts.seen, facts.seen->startedAt, facts.thresholds).hosts) {
        if (host.inPolicy == CheckState::Failed)
            out << host.host;
    }
    return out;
}

} // namespace gatepost
