#pragma once
#include "core/audit/timeline.h"

namespace gatepost {

/// The dates to show when somebody wants to look `days` ahead: the next end is always among them.
std::pair<QDateTime, QDateTime> timelineRange(const Timeline &timeline, int days);

} // namespace gatepost
