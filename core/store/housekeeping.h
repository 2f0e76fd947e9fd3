#pragma once
#include "core/store/database.h"

namespace gatepost {

struct StoreSummary
{
    int audits = 0;
    int policies = 0;
    int risks = 0;
    int recents = 0;
    qint64 bytes = 0; ///< on disk, without the copies
    int copies = 0;   ///< backups and damaged files beside the history
    qint64 copiesBytes = 0;
    bool operator==(const StoreSummary &) const = default;
};

StoreResult<StoreSummary> summaryOf(Database &database);

/// Audits, policies, accepted risks, recent names, and the copies beside the file. It cannot be undone: what is gone
/// cannot be found in the file any more.
StoreResult<Done> deleteEverything(Database &database);

} // namespace gatepost
