#pragma once
// The MX names that a policy may allow, taken from what DNS has now, never from memory. Pure.
#include "core/audit/assessment.h"

namespace gatepost {

struct LiveMx
{
    DomainName host;
    std::optional<quint16> preference; ///< nothing: the domain itself takes mail (RFC 5321 §5.1)
    bool operator==(const LiveMx &) const = default;
};

/// The hosts that senders use now, by preference; empty for a null MX, and when DNS could not be seen.
QList<LiveMx> liveMx(const Observation &seen);

enum class MxProvider { Microsoft365, Google, Count };
QString providerName(MxProvider provider);

/// The lines for hosts of which some are the provider's: its usual pattern for its own, in the form that the host has
/// now, the names of all others. Empty when none is the provider's.
QList<MxPattern> providerLines(MxProvider provider, const QList<LiveMx> &hosts);

/// The names themselves, one line each.
QList<MxPattern> exactLines(const QList<LiveMx> &hosts);

} // namespace gatepost
