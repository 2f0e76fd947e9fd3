#pragma once
// What was open when the program ended, in the state folder: `session.json` and one `.gatepost` file per audit.
#include "core/audit/observation.h"
#include "core/base/result.h"

namespace gatepost {

/// To what the list of findings was narrowed.
struct SessionFilter
{
    QList<int> groups; ///< of findings, as the list numbers them; empty: all
    int step = 0;      ///< 1 to 7; 0: every step
    QString find;
    bool passed = false; ///< the passed checks are listed too
    bool operator==(const SessionFilter &) const = default;
};

struct SessionPage
{
    ObservationPtr seen;
    QString file; ///< where the user saved it; empty: nowhere
    int view = 0; ///< which tab of the audit was in front
    SessionFilter filter{};
};

struct SavedSession
{
    bool clean = true; ///< the program ended as it should
    int current = 0;   ///< index in `pages`
    QList<SessionPage> pages;
    QString workspace;  ///< "audit", "policy", "compare": what was in front; empty: the audits
    QStringList drafts; ///< files of the policy drafts that were open
};

/// Writes the session and the audits that are not there yet; what no page needs any more goes. Each file is complete or
/// not there. The error is for the log.
Result<Done, QString> saveSession(const QString &folder, const SavedSession &session);

/// Nothing was saved: an empty session. Audits that cannot be read any more are left out.
SavedSession loadSession(const QString &folder);

} // namespace gatepost
