#pragma once
#include "core/audit/assessment.h"

namespace gatepost {

/// Judges facts. Pure: the same Observation, date and thresholds give the same Assessment, without network, files
/// or clock. Works on a partial Observation too: what is not observed yet is Waiting, never wrong.
Assessment assess(const Observation &seen, const QDateTime &now, const Thresholds &thresholds = {});

/// The same under assumptions: another sender, date, policy, other hosts.
Assessment assess(const Observation &seen, const QDateTime &now, const Thresholds &thresholds, const WhatIf &whatIf);

} // namespace gatepost
