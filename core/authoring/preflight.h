#pragma once
// "Would anybody be refused today?": the draft in enforce against what was observed, before it is published. Pure.
#include "core/audit/assessment.h"
#include "core/authoring/deploymentplan.h"

namespace gatepost {

struct PreflightLine
{
    Effect effect = Effect::Advice; ///< for mark and colour
    QString text;
    bool operator==(const PreflightLine &) const = default;
};

enum class PreflightAnswer { Nobody, Somebody, NotKnown };
QLatin1StringView preflightKey(PreflightAnswer answer); ///< "nobody", "somebody", "not-known"

struct Preflight
{
    PreflightAnswer answer = PreflightAnswer::NotKnown;
    QString sentence;           ///< the answer in words
    QList<PreflightLine> lines; ///< gravest first
    bool operator==(const Preflight &) const = default;
};

/// `stageEnd`: until when senders would go by the policy; certificates that end before are named. A host that was not
/// tested is unknown, never passed; so is everything while the audit is older than a day.
Preflight preflight(const PlanFacts &facts, const StsPolicy &draft, const QDateTime &stageEnd, const QDateTime &now);

} // namespace gatepost
