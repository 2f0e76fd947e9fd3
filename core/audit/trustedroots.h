#pragma once
#include "core/audit/profile.h"

namespace gatepost {

/// Which authorities audits with that profile trust, and of which day they are: "system, 4 Nov 2026".
QString trustedRootsText(const Profile &profile);

} // namespace gatepost
