#pragma once
// When the next step of a change may be taken, so that no sender is left with a policy that refuses mail. Pure.
#include "core/sts/stspolicy.h"
#include <QDateTime>
#include <QList>

namespace gatepost {

/// A policy that was served, as the ledger knows it.
struct ServedPolicy
{
    QDateTime lastServed;
    qint64 maxAgeSeconds = 0;
    bool operator==(const ServedPolicy &) const = default;
};

/// The day every sender has forgotten what was served: the latest of last served + max_age. An older policy with a
/// longer max_age counts too (RFC 8461 §8.3). Nothing without a ledger.
QDateTime forgottenAt(const QList<ServedPolicy> &ledger);

/// A wait has two ends: sooner, mail may be delayed; before the strict one, mail could bounce (RFC 8461 §5.1).
struct Wait
{
    QDateTime practical;
    QDateTime strict; ///< never before the practical one
    bool operator==(const Wait &) const = default;
};

/// After the new id is published: the record's TTL and two days, since senders should look daily (RFC 8461 §3.3).
Wait waitForNewPolicy(const QDateTime &published, int recordTtlSeconds, const QList<ServedPolicy> &ledger);
/// After an MX host left DNS: its TTL and five days of queues (RFC 5321 §4.5.4.1).
QDateTime oldMxUnusedAt(const QDateTime &removed, int mxTtlSeconds);

} // namespace gatepost
