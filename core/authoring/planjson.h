#pragma once
// The document "gatepost-plan" (resources/schema/plan.schema.json).
#include "core/authoring/deploymentplan.h"
#include "core/base/result.h"
#include <QJsonObject>

namespace gatepost {

/// Settings, and for readers other than Gatepost the stages as computed.
QJsonObject planToJson(const DeploymentPlan &plan);
/// The settings of a document; its stages are computed again. The error names the member, untranslated, for JSON is
/// what it is about. Bounded: a document may come from anywhere.
Result<PlanSettings, QString> planFromJson(const QJsonObject &document);

} // namespace gatepost
