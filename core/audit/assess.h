#pragma once
#include "core/audit/assessment.h"

namespace gatepost {

/// Thresholds that are choices of this tool, not of an RFC.
struct Thresholds
{
    int certificateExpiringDays = 14;
    int maxAgeShortSeconds = 1'209'600; ///< two weeks
    int maxAgeVeryShortSeconds = 86'400;
    int maxAgeLongFirstSeconds = 604'800;
    int slowFetchMilliseconds = 3'000;
    int largePolicyBytes = 10'240;
    quint32 ttlLongSeconds = 86'400;
    quint32 ttlShortSeconds = 60;
    quint32 reportTtlShortSeconds = 3'600;
    int maxAliases = 10;
};

/// Judges facts. Pure: the same Observation, date and thresholds give the same Assessment, without network, files
/// or clock. Works on a partial Observation too: what is not observed yet is Waiting, never wrong.
Assessment assess(const Observation &seen, const QDateTime &now, const Thresholds &thresholds = {});

/// The same under assumptions: another sender, date, policy, other hosts.
Assessment assess(const Observation &seen, const QDateTime &now, const Thresholds &thresholds, const WhatIf &whatIf);

} // namespace gatepost
