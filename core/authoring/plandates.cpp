#include "core/authoring/plandates.h"
#include <algorithm>

namespace gatepost {

namespace {
constexpr qint64 daySeconds = 86'400;
constexpr qint64 refreshSeconds = 2 * daySeconds;
constexpr qint64 queueSeconds = 5 * daySeconds;
} // namespace

QDateTime forgottenAt(const QList<ServedPolicy> &ledger)
{
    QDateTime out;
    for (const ServedPolicy &served : ledger) {
        const QDateTime end = served.lastServed.addSecs(served.maxAgeSeconds);
        if (!out.isValid() || end > out)
            out = end;
    }
    return out;
}

Wait waitForNewPolicy(const QDateTime &published, int recordTtlSeconds, const QList<ServedPolicy> &ledger)
{
    const QDateTime practical = published.addSecs(recordTtlSeconds + refreshSeconds);
    const QDateTime forgotten = forgottenAt(ledger);
    return {practical, forgotten.isValid() ? std::max(practical, forgotten) : practical};
}

QDateTime oldMxUnusedAt(const QDateTime &removed, int mxTtlSeconds)
{
    return removed.addSecs(mxTtlSeconds + queueSeconds);
}

} // namespace gatepost
