#include "ui/studio/livecheck.h"
#include "core/audit/auditqueue.h"
#include <utility>
#include <vector>

namespace gatepost {

namespace {

/// A look at record and file by one resolver.
struct View
{
    QString name;
    Profile profile;
    std::unique_ptr<AuditQueue> queue; ///< made when it is first needed
    int audit = -1;
};

class AuditLiveCheck : public LiveCheck
{
public:
    AuditLiveCheck(const Profile &profile, QObject *parent) : LiveCheck(parent)
    {
        Profile first = profile;
        first.probeSmtp = false;
        first.depth = Depth::Full; // the name servers of the zone are asked one by one
        first.jobs = 1;
        add(profile.resolvers.isEmpty() ? tr("of this system") : dnsServerText(profile.resolvers.first()), first);
        for (const DnsServer &server : profile.secondResolvers) {
            Profile other = first;
            other.resolvers = {server};
            other.secondResolvers.clear();
            other.depth = Depth::Sender;
            add(dnsServerText(server), other);
        }
    }

    QStringList resolvers() const override
    {
        QStringList out;
        for (const View &view : m_views)
            out << view.name;
        return out;
    }

    void start(const DomainName &domain) override
    {
        stop();
        for (size_t i = 0; i < m_views.size(); ++i) {
            View &view = m_views[i];
            if (!view.queue)
                view.queue = makeQueue(int(i));
            view.queue->forget();
            if (!view.queue->problem().isEmpty())
                continue;
            view.audit = view.queue->start(domain, domain.toString());
        }
        if (!isRunning())
            QMetaObject::invokeMethod(this, &LiveCheck::finished, Qt::QueuedConnection);
    }

    void stop() override
    {
        for (View &view : m_views) {
            if (const int audit = std::exchange(view.audit, -1); audit >= 0)
                view.queue->stop(audit);
        }
    }

    bool isRunning() const override
    {
        for (const View &view : m_views) {
            if (view.audit >= 0)
                return true;
        }
        return false;
    }

    QString problem() const override
    {
        for (const View &view : m_views) {
            if (view.queue && !view.queue->problem().isEmpty())
                return view.queue->problem();
        }
        return {};
    }

private:
    void add(const QString &name, const Profile &profile)
    {
        View view;
        view.name = name;
        view.profile = profile;
        m_views.push_back(std::move(view));
    }

    std::unique_ptr<AuditQueue> makeQueue(int index)
    {
        auto queue = std::make_unique<AuditQueue>(m_views[size_t(index)].profile);
        const auto take = [this, index](int audit, const ObservationPtr &seen, const AssessmentPtr &judged) {
            if (audit == m_views[size_t(index)].audit)
                Q_EMIT progressed(index, seen, judged);
        };
        connect(queue.get(), &AuditQueue::progressed, this, take);
        connect(queue.get(), &AuditQueue::finished, this,
                [this, index, take](int audit, const ObservationPtr &seen, const AssessmentPtr &judged) {
                    take(audit, seen, judged);
                    View &view = m_views[size_t(index)];
                    if (audit != view.audit)
                        return;
                    view.audit = -1;
                    if (!isRunning())
                        Q_EMIT finished();
                });
        return queue;
    }

    std::vector<View> m_views;
};

} // namespace

LiveCheckMaker liveCheckBy(const Profile &profile)
{
    return [profile](QObject *parent) { return new AuditLiveCheck(profile, parent); };
}

} // namespace gatepost
