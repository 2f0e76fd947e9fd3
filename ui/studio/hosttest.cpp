#include "ui/studio/hosttest.h"
#include "core/audit/auditqueue.h"
#include <memory>
#include <utility>

namespace gatepost {

namespace {

class QueuedHostTest : public HostTest
{
public:
    QueuedHostTest(const Profile &profile, QObject *parent) : HostTest(parent), m_profile(profile)
    {
        m_profile.probeSmtp = true; // somebody has asked for it by a button
        m_profile.jobs = 1;
    }

    void start(const DomainName &domain, const QList<DomainName> &hosts) override
    {
        stop();
        if (!m_queue)
            makeQueue();
        m_queue->forget(); // a host that was mended since the last test is to be seen anew
        if (m_queue->problem().isEmpty())
            m_test = m_queue->startHosts(domain, hosts);
        else
            QMetaObject::invokeMethod(this, &HostTest::finished, Qt::QueuedConnection);
    }

    void stop() override
    {
        if (const int test = std::exchange(m_test, -1); test >= 0)
            m_queue->stop(test);
    }

    bool isRunning() const override { return m_test >= 0; }
    QString problem() const override { return m_queue ? m_queue->problem() : QString(); }

private:
    void makeQueue()
    {
        m_queue = std::make_unique<AuditQueue>(m_profile);
        connect(m_queue.get(), &AuditQueue::progressed, this,
                [this](int test, const ObservationPtr &seen, const AssessmentPtr &) {
                    if (test == m_test)
                        Q_EMIT progressed(seen->hosts);
                });
        connect(m_queue.get(), &AuditQueue::finished, this,
                [this](int test, const ObservationPtr &seen, const AssessmentPtr &) {
                    if (test != m_test)
                        return;
                    m_test = -1;
                    Q_EMIT progressed(seen->hosts);
                    Q_EMIT finished();
                });
    }

    Profile m_profile;
    std::unique_ptr<AuditQueue> m_queue; ///< made when it is first needed: it has threads
    int m_test = -1;
};

} // namespace

HostTestMaker hostTestBy(const Profile &profile)
{
    return [profile](QObject *parent) { return new QueuedHostTest(profile, parent); };
}

} // namespace gatepost
