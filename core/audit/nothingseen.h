#pragma once
// Audits that ended before there was anything to judge: no network here, or no such domain. Pure.
#include "core/audit/observation.h"

namespace gatepost {

/// Every question failed because there is no way to any name server from here: it says nothing about the domain. False
/// while nothing was asked yet.
bool foundNoNetwork(const Observation &seen);

/// The domain does not exist in DNS, and so no name below it does (RFC 8020 §2).
bool foundNoDomain(const Observation &seen);

} // namespace gatepost
