#pragma once
// What senders may still remember of a domain's policies (RFC 8461 §3.3). Pure arithmetic over what was seen.
#include "core/audit/senders/senderlens.h"
#include "core/base/domainname.h"
#include <QDateTime>

namespace gatepost {

enum class PolicyOrigin {
    Audit,    ///< an audit of ours fetched it
    Imported, ///< it came with a file
    Typed     ///< somebody says that it was served
};
QLatin1StringView originKey(PolicyOrigin origin); ///< "audit", "imported", "typed"

/// One policy body of a domain, and when it was seen.
struct LedgerEntry
{
    DomainName domain;
    QByteArray hash; ///< SHA-256 of the body, hexadecimal
    QByteArray body;
    StsPolicy policy;
    QByteArray recordId; ///< of the record it was seen with last; empty: not known
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen;
    int times = 1; ///< how often it was seen
    PolicyOrigin origin = PolicyOrigin::Audit;

    bool operator==(const LedgerEntry &) const = default;
};

/// Senders that fetched it when it was last seen remember it up to here.
QDateTime rememberedUntil(const LedgerEntry &entry);

/// The same, if it was served for as long as the ledger allows: up to the moment another body was seen, or up to now.
QDateTime rememberedAtMost(const QList<LedgerEntry> &ledger, const LedgerEntry &entry, const QDateTime &now);

/// From then on no sender can hold a policy that asks for anything, as far as the ledger knows: the record and the file
/// may go (RFC 8461 §8.3). Policies of mode none do not count. Invalid when there is no other.
QDateTime safeRemoval(const QList<LedgerEntry> &ledger, const QDateTime &now);

/// What senders may hold at that moment besides the policy that is served: each body once, as it was seen last whatever
/// told of it, the one that is held longest first. A body that was only seen later is not among them.
QList<RememberedPolicy> stillRemembered(const QList<LedgerEntry> &ledger, const QDateTime &at,
                                        const std::optional<StsPolicy> &served = {});

/// The sender that fetched this policy when it was last seen, for the what-if panel.
SenderLens lensOf(const LedgerEntry &entry);

} // namespace gatepost
