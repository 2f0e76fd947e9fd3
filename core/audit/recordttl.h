#pragma once
// How long resolvers keep a record, as its zone says. Pure.
#include "core/audit/observation.h"

namespace gatepost {

struct RecordTtl
{
    quint32 seconds = 0;
    /// By a name server of the zone. Otherwise a resolver gave it from its memory, where it counts down to nothing: the
    /// zone has this much or more (RFC 1035 §3.2.1).
    bool isWhole = false;
    bool operator==(const RecordTtl &) const = default;
};

/// Of the records that the lookup was for; the longest, where name servers or records differ. Nothing without a record.
std::optional<RecordTtl> recordTtl(const Observation &seen, const DnsLookup &lookup);

} // namespace gatepost
