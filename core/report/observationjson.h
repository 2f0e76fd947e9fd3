#pragma once
#include "core/audit/observation.h"
#include "core/base/result.h"
#include <QJsonObject>

namespace gatepost {

/// The document "gatepost-observation", version Observation::formatVersion (resources/schema/observation.schema.json).
QJsonObject toJson(const Observation &seen);
/// Reads it back, equal to what was written. The error names the member that is wrong, untranslated.
Result<Observation, QString> observationFromJson(const QJsonObject &json);

} // namespace gatepost
