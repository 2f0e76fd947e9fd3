#pragma once
#include "core/sts/stspolicy.h"

namespace gatepost {

/// Thresholds that are choices of this tool and its user, not of an RFC.
struct Thresholds
{
    int certificateExpiringDays = 14;
    PolicyAdvice policy; ///< what the text of a policy is measured by
    int slowFetchMilliseconds = 3'000;
    int largePolicyBytes = 10'240;
    quint32 ttlLongSeconds = 86'400;
    quint32 ttlShortSeconds = 60;
    quint32 reportTtlShortSeconds = 3'600;
    bool operator==(const Thresholds &) const = default;
};

} // namespace gatepost
