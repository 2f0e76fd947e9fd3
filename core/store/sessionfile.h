#pragma once
// What was open when the program ended, in the state folder: `session.json` and one `.gatepost` file per audit.
#include "core/audit/observation.h"
#include "core/base/result.h"

namespace gatepost {

struct SessionPage
{
    ObservationPtr seen;
    QString file; ///< where the user saved it; empty: nowhere
    int view = 0; ///< which tab of the audit was in front
};

struct SavedSession
{
    bool clean = true; ///< the program ended as it should
    int current = 0;   ///< index in `pages`
    QList<SessionPage> pages;
};

/// Writes the session and the audits that are not there yet; what no page needs any more goes. Each file is complete or
/// not there. The error is for the log.
Result<Done, QString> saveSession(const QString &folder, const SavedSession &session);

/// Nothing was saved: an empty session. Audits that cannot be read any more are left out.
SavedSession loadSession(const QString &folder);

} // namespace gatepost
