#include "core/store/policymemory.h"
#include <algorithm>
#include <QMap>

namespace gatepost {

QLatin1StringView originKey(PolicyOrigin origin)
{
    return origin == PolicyOrigin::Audit      ? QLatin1StringView("audit")
           : origin == PolicyOrigin::Imported ? QLatin1StringView("imported")
                                              : QLatin1StringView("typed");
}

QDateTime rememberedUntil(const LedgerEntry &entry)
{
    return entry.lastSeen.addSecs(entry.policy.maxAgeSeconds);
}

QDateTime rememberedAtMost(const QList<LedgerEntry> &ledger, const LedgerEntry &entry, const QDateTime &now)
{
    QDateTime served = std::max(now, entry.lastSeen);
    for (const LedgerEntry &other : ledger) {
        if (other.domain != entry.domain || other.hash == entry.hash)
            continue;
        const QDateTime seen = other.firstSeen > entry.lastSeen ? other.firstSeen : other.lastSeen;
        if (seen > entry.lastSeen)
            served = std::min(served, seen);
    }
    return served.addSecs(entry.policy.maxAgeSeconds);
}

QDateTime safeRemoval(const QList<LedgerEntry> &ledger, const QDateTime &now)
{
    QDateTime out;
    for (const LedgerEntry &entry : ledger) {
        if (entry.policy.mode == PolicyMode::None)
            continue;
        // The same body may stand there from several sources; the latest sighting of all counts.
        const QDateTime until = rememberedAtMost(ledger, entry, now);
        out = out.isValid() ? std::max(out, until) : until;
    }
    return out;
}

QList<RememberedPolicy> stillRemembered(const QList<LedgerEntry> &ledger, const QDateTime &at,
                                        const std::optional<StsPolicy> &served)
{
    QMap<QByteArray, RememberedPolicy> latest;
    for (const LedgerEntry &entry : ledger) {
        const bool isServed = served && entry.policy == *served;
        if (isServed || entry.firstSeen > at || rememberedUntil(entry) < at)
            continue;
        const RememberedPolicy found{entry.policy, entry.recordId, entry.lastSeen};
        const auto known = latest.find(entry.hash);
        if (known == latest.end())
            latest.insert(entry.hash, found);
        else if (known->lastSeen < found.lastSeen)
            *known = found;
    }
    QList<RememberedPolicy> out = latest.values();
    std::stable_sort(out.begin(), out.end(), [](const RememberedPolicy &one, const RememberedPolicy &other) {
        return one.until() > other.until();
    });
    return out;
}

SenderLens lensOf(const LedgerEntry &entry)
{
    SenderLens out;
    out.remembered = RememberedPolicy{entry.policy, entry.recordId, entry.lastSeen};
    return out;
}

} // namespace gatepost
