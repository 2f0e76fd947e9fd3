#pragma once
// What the cells of the MX comparison say, in the window's table and in the pages of a report.
#include "core/audit/assessment.h"

namespace gatepost {

QString policyLineText(const Assessment &judged, const HostDecision &host); ///< the lines that match, or why none does
QString port25Text(const Observation &seen, const HostDecision &host);      ///< one line for each address
QString startTlsText(const Observation &seen, const HostDecision &host);    ///< "TLSv1.3"
QString certificateText(const Observation &seen, const Assessment &judged, const HostDecision &host);

/// For the mark of a check: what failed weighs as much as it does with that host.
Effect effectOfCheck(const HostDecision &host, CheckState state);

} // namespace gatepost
