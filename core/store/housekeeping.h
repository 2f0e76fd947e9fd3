#pragma once
#include "core/store/database.h"
#include <chrono>

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

/// Clears out what was deleted and can no longer be taken back, and audits that are older than `age` (0: none is too
/// old). Policies stay: the day on which one may be removed depends on them (RFC 8461 §8.3). Room that was given up
/// goes back to the disk when it is much.
StoreResult<Done> keepOnly(Database &database, std::chrono::seconds age, const QDateTime &now);

/// Audits, policies, accepted risks, recent names, and the copies beside the file. It cannot be undone: what is gone
/// cannot be found in the file any more.
StoreResult<Done> deleteEverything(Database &database);

} // namespace gatepost
