#pragma once
// DANE and MTA-STS side by side: which senders go by which, and where the two contradict (RFC 8461 §2).
#include "core/audit/assessment.h"

namespace gatepost {

/// "Senders that know DANE go by the TLSA records of mx1 …": empty where no TLSA record counts.
QString agreementSentence(const Assessment &judged);

} // namespace gatepost
