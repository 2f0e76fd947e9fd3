#pragma once
#include "core/audit/assessment.h"

namespace gatepost {

struct TextStyle
{
    int width = 80;      ///< columns
    bool colour = false; ///< ANSI colours, for a terminal
};

/// One audit to be read in a terminal: verdict, steps, hosts, findings with the fix.
QString textReport(const Observation &seen, const Assessment &judged, const TextStyle &style);
/// One line: mark, domain, verdict.
QString textLine(const Observation &seen, const Assessment &judged, const TextStyle &style);
QString markOf(Effect effect); ///< one character, never the only carrier of a meaning

} // namespace gatepost
