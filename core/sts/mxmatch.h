#pragma once
#include "core/base/domainname.h"
#include "core/sts/stspolicy.h"
#include <optional>

namespace gatepost {

enum class MatchReason {
    Exact,         ///< the names are equal
    Wildcard,      ///< "*." stands for the first label
    TooManyLabels, ///< the host has more labels than "*." covers (it stands for exactly one)
    BareName,      ///< the host is the name behind "*.", which the wildcard does not cover
    OtherDomain,   ///< nothing in common that decides
    Similar,       ///< not equal, but close: a typing mistake seems likely
    NoPatterns,
    InvalidHost ///< the host is no host name, so nothing can match
};

struct MatchOutcome
{
    bool matches = false;
    MatchReason reason = MatchReason::NoPatterns;
    QList<int> matching;   ///< indexes of all patterns that match
    int nearest = -1;      ///< index of the nearest miss when none matches, -1 without
    QByteArray wouldMatch; ///< the pattern that would have matched instead of the nearest miss, or the host itself
    bool operator==(const MatchOutcome &) const = default;
};

/// RFC 8461 §4.1: a pattern equals the host, or its "*." stands for exactly the first label. A-labels, no case.
bool patternMatches(const MxPattern &pattern, const DomainName &host);

MatchOutcome matchMx(const DomainName &host, const QList<MxPattern> &patterns);

} // namespace gatepost
