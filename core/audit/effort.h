#pragma once
// What it takes to follow a fix, for the action plan: roughly how long, and what can go wrong meanwhile. Pure.
#include "core/audit/assessment.h"

namespace gatepost {

enum class Effort {
    Small,  ///< a line of text or one record
    Medium, ///< a server or a certificate
    Other   ///< somebody else runs it, and has to be asked
};

enum class ChangeRisk {
    None,   ///< nobody's mail takes another way because of it
    Low,    ///< right as soon as it is there; a slip is seen at once and taken back as fast
    Careful ///< from then on senders go by a policy or a stricter one: what else is wrong costs mail
};

struct FixCost
{
    Effort effort = Effort::Small;
    ChangeRisk risk = ChangeRisk::Low;
    QDateTime before; ///< UTC: it should be done before; invalid: no day is known
    bool operator==(const FixCost &) const = default;
};

FixCost costOf(const Observation &seen, const Assessment &judged, const Finding &finding);
QString effortText(const FixCost &cost); ///< "small; low risk"

} // namespace gatepost
