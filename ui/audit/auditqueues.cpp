#include "ui/audit/auditqueues.h"

namespace gatepost {

std::shared_ptr<AuditQueue> AuditQueues::queueFor(const Profile &profile)
{
    std::erase_if(m_queues, [](const auto &entry) { return entry.second.expired(); });
    for (const auto &[known, queue] : m_queues) {
        if (known == profile)
            return queue.lock();
    }
    auto queue = std::make_shared<AuditQueue>(profile);
    m_queues.emplace_back(profile, queue);
    return queue;
}

} // namespace gatepost
