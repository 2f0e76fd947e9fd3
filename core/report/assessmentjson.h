#pragma once
#include "core/audit/assessment.h"
#include <QJsonObject>

namespace gatepost {

/// The document "gatepost-assessment" (resources/schema/assessment.schema.json): verdict, steps, hosts, findings with
/// their texts in the user's language. For reading by others; Gatepost judges the observation again instead of reading
/// it.
QJsonObject toJson(const Assessment &judged, const Observation &seen);
QJsonObject toJson(const Finding &finding, const DomainName &domain = {}); ///< the domain is named in bounces

} // namespace gatepost
