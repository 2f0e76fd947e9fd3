#pragma once
#include "core/store/settings.h"

namespace gatepost {

class AuditSession;

/// Audits of the session look and judge as the active profile says, from now on; a running one is stopped.
void applyProfile(const Settings &settings, AuditSession *session);

/// Keeps in the active profile from where the session always asks the MX hosts, and its control host.
void keepVantage(const AuditSession &session, Settings *settings);

} // namespace gatepost
