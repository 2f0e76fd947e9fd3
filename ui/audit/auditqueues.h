#pragma once
#include "core/audit/auditqueue.h"
#include <vector>

namespace gatepost {

/// One queue, with its threads, for all open audits that look at the network in the same way.
class AuditQueues
{
public:
    /// Made when it is first wanted, gone when nobody holds it. It may have a problem().
    std::shared_ptr<AuditQueue> queueFor(const Profile &profile);

private:
    std::vector<std::pair<Profile, std::weak_ptr<AuditQueue>>> m_queues;
};

} // namespace gatepost
