#pragma once
// Now and what if, side by side: which hosts change, and the change in words.
#include "core/audit/assess.h"

namespace gatepost {

struct HostComparison
{
    DomainName host;
    std::optional<HostDecision> now;    ///< nothing: not an MX host now
    std::optional<HostDecision> whatIf; ///< nothing: taken away
    bool changed = false;               ///< the sender does something else, or for another reason
    bool operator==(const HostComparison &) const = default;
};

struct Comparison
{
    QList<HostComparison> hosts; ///< in the order of what if, then those taken away
    QStringList sentences;       ///< whole sentences in the user's language, most important first
    bool operator==(const Comparison &) const = default;
};

/// The same kind of sender without any assumption, and `whatIf` (made of the same facts). Pure, no network.
Comparison compareWhatIf(const Observation &seen, const Assessment &whatIf);

} // namespace gatepost
