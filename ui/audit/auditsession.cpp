#include "ui/audit/auditsession.h"
#include "core/audit/wording.h"

namespace gatepost {

namespace {
constexpr std::chrono::seconds silenceBeforeTelling{3};
} // namespace

AuditSession::AuditSession(QObject *parent) : QObject(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceBeforeTelling);
    connect(&m_silence, &QTimer::timeout, this, &AuditSession::waitingChanged);
}

QString AuditSession::setProfile(const Profile &profile)
{
    stop();
    auto queue = std::make_unique<AuditQueue>(profile);
    if (!queue->problem().isEmpty())
        return queue->problem();
    m_queue = std::move(queue);
    m_audit = -1;
    connect(m_queue.get(), &AuditQueue::progressed, this,
            [this](int audit, const ObservationPtr &seen, const AssessmentPtr &judged) {
                take(audit, seen, judged, false);
            });
    connect(m_queue.get(), &AuditQueue::finished, this,
            [this](int audit, const ObservationPtr &seen, const AssessmentPtr &judged) {
                take(audit, seen, judged, true);
            });
    connect(m_queue.get(), &AuditQueue::waitingFor, this, [this](int audit, Step step, const QString &subject) {
        if (audit != m_audit)
            return;
        m_waitingFor.insert(step, subject);
        if (!m_silence.isActive())
            Q_EMIT waitingChanged();
    });
    return {};
}

void AuditSession::start(const DomainName &domain, const QString &input)
{
    if (!m_queue)
        return;
    stop();
    m_domain = domain;
    m_seen.reset();
    m_judged.reset();
    m_waitingFor.clear();
    m_queue->forget();
    m_audit = m_queue->start(domain, input);
    m_silence.start();
    Q_EMIT started();
}

void AuditSession::stop()
{
    if (isRunning())
        m_queue->stop(m_audit);
}

QString AuditSession::waiting() const
{
    if (!isRunning() || m_silence.isActive())
        return {};
    for (auto it = m_waitingFor.cbegin(); it != m_waitingFor.cend(); ++it) {
        if (!m_seen || !m_seen->isFinished(it.key()))
            return tr("%1: waiting for %2…").arg(stepName(it.key()), visible(it.value()));
    }
    return {};
}

void AuditSession::take(int audit, const ObservationPtr &seen, const AssessmentPtr &judged, bool last)
{
    if (audit != m_audit)
        return;
    m_seen = seen;
    m_judged = judged;
    if (last) {
        m_audit = -1;
        m_silence.stop();
        Q_EMIT finished();
        return;
    }
    m_silence.start();
    Q_EMIT progressed();
    Q_EMIT waitingChanged();
}

} // namespace gatepost
