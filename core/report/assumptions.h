#pragma once
// What a judgement assumed instead of what was seen, for every report: nobody may take it for the state of today.
#include "core/audit/assessment.h"

namespace gatepost {

/// First what is assumed, then what is different because of it, in whole sentences. Empty: nothing is assumed.
QStringList assumptionTexts(const Observation &seen, const Assessment &judged);

} // namespace gatepost
