#include "core/audit/nothingseen.h"
#include <algorithm>

namespace gatepost {

namespace {

bool hadNoWay(const DnsLookup &lookup)
{
    return !lookup.answer && !lookup.attempts.isEmpty() &&
           std::all_of(lookup.attempts.begin(), lookup.attempts.end(), [](const DnsAttempt &attempt) {
               return attempt.fault && attempt.fault->kind == FaultKind::Unreachable;
           });
}

bool isNotThere(const std::optional<DnsLookup> &lookup)
{
    return lookup && lookup->answer && lookup->answer->rcode == Rcode::NxDomain;
}

} // namespace

bool foundNoNetwork(const Observation &seen)
{
    int asked = 0;
    for (const std::optional<DnsLookup> &lookup : {seen.record, seen.hostA, seen.hostAaaa, seen.mx, seen.tlsrpt}) {
        if (!lookup)
            continue;
        if (!hadNoWay(*lookup))
            return false;
        ++asked;
    }
    return asked > 0;
}

bool foundNoDomain(const Observation &seen)
{
    return isNotThere(seen.mx) && isNotThere(seen.record);
}

} // namespace gatepost
