#pragma once
// Which line of the policy covers which MX host, for a table of both, and the reasons in words.
#include "core/audit/assessment.h"

namespace gatepost {

enum class Coverage {
    NotCompared, ///< there is no policy to compare, or it is not known
    None,
    NearestMiss, ///< no line covers the host; this one comes closest
    Wildcard,
    Exact
};
QString coverageWord(Coverage coverage);
Effect coverageEffect(Coverage coverage); ///< for mark and colour

Coverage coverageOf(const Assessment &judged, int host, int line);

/// Why a line covers the host or none does, what was met at each address, what the sender does; several lines.
QString hostExplanation(const Assessment &judged, int host);

/// What has to be known before the table is read: null MX, no MX record, no policy, policy unknown or ignored. Empty
/// where hosts and policy are as usual.
QString comparisonState(const Assessment &judged);

} // namespace gatepost
