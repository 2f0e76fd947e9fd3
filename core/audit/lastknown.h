#pragma once
// What an earlier audit saw of the MX hosts, for the case that they cannot be reached from here now. Pure.
#include "core/audit/changes/changes.h"

namespace gatepost {

/// One MX host of today as the earlier audit saw it.
struct LastKnownHost
{
    DomainName host;
    Effect effect = Effect::CouldNotTest;
    QString text; ///< "verified, valid until 5 Dec 2026", "not in DNS then", "certificate for another name"
    bool operator==(const LastKnownHost &) const = default;
};

/// Whether sessions with MX hosts came about in it, of its own and not taken over from a still earlier one.
bool knowsHosts(const Observation &seen);

/// The hosts of `now`, in their order, as `before` saw them.
QList<LastKnownHost> lastKnownHosts(const Observation &now, const JudgedAudit &before);

/// `now` with the sessions of `before` in place of those that did not come about. They keep their time, and say from
/// which audit they are.
Observation withLastKnown(const Observation &now, const Observation &before);

} // namespace gatepost
