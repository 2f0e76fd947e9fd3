#pragma once
// `gatepost-cli audit` with the MX hosts asked from elsewhere: through ssh, or by a script whose result is read.
#include "core/audit/probescript.h"
#include "core/audit/profile.h"
#include "core/audit/sshtunnel.h"

namespace gatepost::cli {

/// Opens the way through SSH for a whole run and puts it into the profile; it lasts as long as what is returned.
/// Nothing when it cannot be opened: why, has gone to stderr.
std::unique_ptr<SshTunnel> openTunnel(const QString &host, Profile *profile);

/// The result of the probe script in that file; the error names the option.
Result<ProbeResult, QString> readResultFile(const QString &file);

} // namespace gatepost::cli
