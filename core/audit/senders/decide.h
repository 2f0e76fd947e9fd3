#pragma once
// What a sender does with one MX host, once the state of every test is known.
#include "core/audit/assessment.h"

namespace gatepost {

struct Deciding
{
    SenderKind sender = SenderKind::Rfc8461;
    std::optional<PolicyMode> mode; ///< of the policy that it goes by; nothing: it goes by none
    bool policyUnknown = false;     ///< there may be one that was not seen
};

/// Sets `action` and `decidedBy` from the states in `host` (RFC 8461 §4, §5). The first "no" decides.
void decideHost(HostDecision &host, const Deciding &by);

} // namespace gatepost
