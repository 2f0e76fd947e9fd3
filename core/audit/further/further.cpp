#include "core/audit/further.h"
#include "core/async/gather.h"

namespace gatepost {

async::Task<Done> lookFurther(Look *look)
{
    std::vector<async::Task<Done>> looks;
    looks.push_back(lookAtSignatures(look));
    looks.push_back(lookAtOtherNames(look));
    looks.push_back(lookAtTlsa(look));
    looks.push_back(lookAtReportTargets(look));
    looks.push_back(lookAtSubdomains(look));
    looks.push_back(lookAtDelegation(look));
    const std::size_t atOnce = looks.size();
    async::Gather<Done> all(std::move(looks), atOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
