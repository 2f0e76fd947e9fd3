// Which authorities the domain allows to issue certificates: CAA, up the tree (RFC 8659 §3).
#include "core/audit/further.h"
#include <algorithm>

namespace gatepost {

async::Task<Done> lookAtAuthorities(Look *look)
{
    const QList<PolicyFetch> fetches = look->seen.fetches;
    const bool shown = std::any_of(fetches.begin(), fetches.end(),
                                   [](const PolicyFetch &f) { return f.tls && !f.tls->chain.isEmpty(); });
    if (!shown || !wantsMtaSts(look->seen))
        co_return Done{};
    // The domain itself in any case: a wildcard certificate is for names below it, so its climb begins there.
    DomainName name = look->below("mta-sts");
    const int most = look->services->profile.further.caaNames;
    for (int asked = 0; asked < most && !name.isRoot(); ++asked) {
        const DnsLookup lookup = co_await look->ask(name, RrType::Caa, Step::Fetch);
        look->seen.caa << lookup;
        look->publish();
        if (asked > 0 && !isEmptyAnswer(lookup, RrType::Caa))
            break; // records, or a failure: what is above does not count
        name = name.parent();
    }
    co_return Done{};
}

} // namespace gatepost
