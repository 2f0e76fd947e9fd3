#pragma once
// From settings to what the rest of the program takes.
#include "core/audit/profile.h"
#include "core/report/document.h"
#include "core/store/settings.h"

namespace gatepost {

struct ChosenProfile
{
    Profile profile; ///< judged by its thresholds; `smtpProxy` is set when the MX hosts are asked through a proxy
    QString sshHost; ///< the MX hosts are asked through ssh to that host instead; empty: no
};

/// A profile as it stands in the settings; without id, the active one.
ChosenProfile profileFrom(const Settings &settings, const QString &id = {});

/// What reports begin with; the user may choose otherwise for one of them.
ReportOptions reportOptionsFrom(const Settings &settings);
/// "Ann Example, Example Ltd": who made a report; empty when nothing is set.
QString preparedBy(const Settings &settings);

} // namespace gatepost
