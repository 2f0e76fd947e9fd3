#include "core/audit/further.h"
#include "core/async/gather.h"
#include <algorithm>

namespace gatepost {

bool wantsMtaSts(const Observation &seen)
{
    const QList<TxtRecord> records = seen.record ? txtRecords(*seen.record) : QList<TxtRecord>();
    const bool record = std::any_of(records.begin(), records.end(),
                                    [](const TxtRecord &r) { return r.joined().toLower().contains("stsv1"); });
    return record || std::any_of(seen.fetches.begin(), seen.fetches.end(), looksLikePolicy);
}

async::Task<Done> lookFurther(Look *look)
{
    std::vector<async::Task<Done>> looks;
    looks.push_back(lookAtSignatures(look));
    looks.push_back(lookAgain(look));
    looks.push_back(lookAtNameServers(look));
    looks.push_back(lookAtOtherNames(look));
    looks.push_back(lookAtTlsa(look));
    looks.push_back(lookAtReportTargets(look));
    looks.push_back(lookAtSubdomains(look));
    looks.push_back(lookAtDelegation(look));
    looks.push_back(lookAroundPolicyHost(look));
    looks.push_back(lookAtAuthorities(look));
    looks.push_back(tryHosts(look));
    const std::size_t atOnce = looks.size();
    async::Gather<Done> all(std::move(looks), atOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
