#include "core/authoring/planjson.h"
#include <QJsonArray>

namespace gatepost {

using namespace Qt::StringLiterals;

namespace {

QJsonValue moment(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue responsibility(const std::optional<Responsibility> &taken)
{
    if (!taken)
        return {};
    return QJsonObject{{u"who"_s, taken->who}, {u"when"_s, moment(taken->when)}, {u"why"_s, taken->why}};
}

QJsonArray hosts(const QList<DomainName> &hosts)
{
    QJsonArray out;
    for (const DomainName &host : hosts)
        out << host.toString();
    return out;
}

QJsonObject past(const KnownPast &past)
{
    QJsonArray policies;
    for (const KnownPolicy &known : past.policies)
        policies << QJsonObject{{u"body_base64"_s, QString::fromLatin1(known.body.toBase64())},
                                {u"mode"_s, QString(modeName(known.mode))},
                                {u"max_age"_s, known.maxAgeSeconds},
                                {u"first_seen"_s, moment(known.firstSeen)},
                                {u"last_seen"_s, moment(known.lastSeen)},
                                {u"still_served"_s, known.stillServed}};
    return {{u"complete"_s, past.complete}, {u"policies"_s, policies}};
}

QJsonArray records(const QList<StageRecord> &records)
{
    QJsonArray out;
    for (const StageRecord &record : records) {
        QJsonArray ticked;
        for (const GateId gate : record.ticked)
            ticked << QString(gateKey(gate));
        out << QJsonObject{{u"stage"_s, QString(stageKey(record.stage))},
                           {u"done_at"_s, moment(record.doneAt)},
                           {u"postponed_days"_s, record.postponedDays},
                           {u"notes"_s, record.notes},
                           {u"ticked"_s, ticked},
                           {u"responsibility"_s, responsibility(record.responsibility)}};
    }
    return out;
}

QJsonObject settings(const PlanSettings &settings)
{
    return {{u"kind"_s, QString(planKindKey(settings.kind))},
            {u"domain"_s, settings.domain.toString()},
            {u"start"_s, moment(settings.start)},
            {u"pace"_s, QString(paceKey(settings.pace))},
            {u"emergency"_s, QString(emergencyKey(settings.emergency))},
            {u"record_ttl"_s, settings.recordTtlSeconds},
            {u"mx_ttl"_s, settings.mxTtlSeconds},
            {u"max_age"_s, settings.maxAgeSeconds},
            {u"added"_s, hosts(settings.added)},
            {u"removed"_s, hosts(settings.removed)},
            {u"moves_policy_host"_s, settings.movesPolicyHost},
            {u"past"_s, past(settings.past)},
            {u"records"_s, records(settings.records)}};
}

QJsonObject stage(const PlanStage &stage)
{
    QJsonArray gates;
    for (const PlanGate &gate : stage.gates)
        gates << QJsonObject{{u"id"_s, QString(gateKey(gate.id))},
                             {u"state"_s, QString(gateStateKey(gate.state))},
                             {u"text"_s, gate.text},
                             {u"fact"_s, gate.fact},
                             {u"ticked"_s, gate.ticked}};
    QJsonValue policy;
    if (stage.policy)
        policy = QJsonObject{{u"mode"_s, QString(modeName(stage.policy->mode))},
                             {u"max_age"_s, stage.policy->maxAgeSeconds}};
    return {{u"id"_s, QString(stageKey(stage.id))},
            {u"is_wait"_s, stage.isWait},
            {u"is_optional"_s, stage.isOptional},
            {u"title"_s, stage.title},
            {u"actions"_s, QJsonArray::fromStringList(stage.actions)},
            {u"policy"_s, policy},
            {u"earliest"_s, moment(stage.earliest)},
            {u"strict"_s, moment(stage.strict)},
            {u"state"_s, QString(stageStateKey(stage.state))},
            {u"done_at"_s, moment(stage.doneAt)},
            {u"closed_because"_s, stage.closedBecause},
            {u"why"_s, stage.why},
            {u"rule"_s, stage.rule},
            {u"reference"_s, stage.reference},
            {u"if_shortened"_s, stage.ifShortened},
            {u"gates"_s, gates}};
}

} // namespace

QJsonObject planToJson(const DeploymentPlan &plan)
{
    QJsonArray stages;
    for (const PlanStage &one : plan.stages)
        stages << stage(one);
    return {{u"format"_s, u"gatepost-plan"_s},
            {u"version"_s, 1},
            {u"made_at"_s, moment(plan.madeAt)},
            {u"settings"_s, settings(plan.settings)},
            {u"stages"_s, stages}};
}

} // namespace gatepost
