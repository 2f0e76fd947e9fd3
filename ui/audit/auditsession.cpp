#include "ui/audit/auditsession.h"
#include "core/audit/assess.h"
#include "core/audit/auditservices.h"
#include "core/audit/lastknown.h"
#include "core/audit/probescript.h"
#include "core/audit/wording.h"
#include "core/base/clock.h"
#include <QLocale>

namespace gatepost {

namespace {
constexpr std::chrono::seconds silenceBeforeTelling{3};

/// What a stage waits for, for the status line.
QString stageText(SmtpStage stage, const QString &host)
{
    switch (stage) {
    case SmtpStage::Connect:
        return AuditSession::tr("Connecting to %1…").arg(host);
    case SmtpStage::Greeting:
        return AuditSession::tr("Waiting for the greeting of %1…").arg(host);
    case SmtpStage::Ehlo:
    case SmtpStage::EhloAgain:
        return AuditSession::tr("Waiting for %1 to answer EHLO…").arg(host);
    case SmtpStage::StartTls:
        return AuditSession::tr("Waiting for %1 to answer STARTTLS…").arg(host);
    case SmtpStage::Handshake:
    case SmtpStage::Finished:
        break;
    }
    return AuditSession::tr("TLS handshake with %1…").arg(host);
}
} // namespace

AuditSession::AuditSession(std::shared_ptr<AuditQueues> queues, QObject *parent)
    : QObject(parent), m_queues(queues ? std::move(queues) : std::make_shared<AuditQueues>())
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceBeforeTelling);
    connect(&m_silence, &QTimer::timeout, this, &AuditSession::waitingChanged);
}

AuditSession::~AuditSession()
{
    if (m_queue)
        m_queue->disconnect(this);
    stop(); // others may go on using the queue
}

void AuditSession::setProfile(const Profile &profile)
{
    const bool wasRunning = isRunning();
    stop();
    if (m_queue)
        m_queue->disconnect(this);
    m_tunnel.reset();
    m_queue.reset();
    m_audit = -1;
    m_profile = profile;
    if (wasRunning)
        Q_EMIT finished();
}

/// False when the profile lets no audit begin; refused() has said why.
bool AuditSession::ensureQueue()
{
    if (m_queue && m_vantage == m_queued && m_control == m_queuedControl)
        return true;
    Profile profile = m_profile;
    if (!m_control.isEmpty())
        readControlHost(m_control, &profile);
    profile.smtpProxy = m_vantage.proxy;
    profile.smtpVantage = m_vantage.sshHost.isEmpty() ? QString() : QStringLiteral("ssh://") + m_vantage.sshHost;
    auto queue = m_queues->queueFor(profile);
    if (!queue->problem().isEmpty()) {
        Q_EMIT refused(queue->problem());
        return false;
    }
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = std::move(queue);
    m_queued = m_vantage;
    m_queuedControl = m_control;
    listen();
    return true;
}

void AuditSession::listen()
{
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
    connect(m_queue.get(), &AuditQueue::probing, this, [this](int audit, const DomainName &host, SmtpStage stage) {
        if (audit != m_audit)
            return;
        HostWait &wait = m_probing[host.toAscii()];
        wait.stage = stage;
        wait.since.start();
        Q_EMIT waitingChanged();
    });
}

std::optional<HostWait> AuditSession::waitOf(const DomainName &host) const
{
    const auto found = m_probing.constFind(host.toAscii());
    return isRunning() && found != m_probing.cend() ? std::optional(*found) : std::nullopt;
}

/// What keeps step 6 waiting: the session that has not moved for the longest time; empty: none is under way.
QString AuditSession::slowestProbe() const
{
    const MxObservation *slowest = nullptr;
    qint64 longest = -1;
    for (const MxObservation &host : m_seen ? m_seen->hosts : QList<MxObservation>()) {
        const auto wait = host.finished ? std::nullopt : waitOf(host.name);
        if (!wait || wait->since.elapsed() <= longest)
            continue;
        longest = wait->since.elapsed();
        slowest = &host;
    }
    return slowest ? stageText(waitOf(slowest->name)->stage, visible(slowest->name.toUnicode(), 80)) : QString();
}

void AuditSession::start(const DomainName &domain, const QString &input)
{
    stop();
    m_vantage = m_always;
    connectThen(domain, input);
}

void AuditSession::startFrom(const MxVantage &vantage, bool always)
{
    if (m_domain.isRoot())
        return;
    stop();
    m_vantage = vantage;
    if (always)
        m_always = vantage;
    connectThen(m_domain, m_input);
}

/// Opens the way to the MX hosts first, where there is one to open.
void AuditSession::connectThen(const DomainName &domain, const QString &input)
{
    const bool open = m_tunnel && m_tunnel->host() == m_vantage.sshHost && m_tunnel->processId() != 0;
    if (!open)
        m_tunnel.reset();
    if (open || m_vantage.sshHost.isEmpty()) {
        if (open)
            m_vantage.proxy = m_tunnelProxy;
        begin(domain, input);
        return;
    }
    m_tunnel = std::make_unique<SshTunnel>(m_vantage.sshHost);
    m_connecting = true;
    m_queued = {};
    connect(m_tunnel.get(), &SshTunnel::opened, this, [this, domain, input](const SocksProxy &proxy) {
        m_connecting = false;
        m_tunnelProxy = proxy;
        m_vantage.proxy = proxy;
        begin(domain, input);
    });
    connect(m_tunnel.get(), &SshTunnel::failed, this, [this](const QString &why) {
        m_connecting = false;
        m_tunnel.release()->deleteLater();
        Q_EMIT connectFailed(why);
    });
    Q_EMIT connecting(m_vantage.sshHost);
    m_tunnel->open();
}

void AuditSession::begin(const DomainName &domain, const QString &input)
{
    if (!ensureQueue())
        return;
    m_domain = domain;
    m_input = input;
    m_nonce.clear();
    m_file.clear();
    m_seen.reset();
    m_judged.reset();
    m_queue->forget();
    follow(m_queue->start(domain, input));
}

void AuditSession::goOn()
{
    if (isRunning() || !m_seen || m_seen->isComplete() || !ensureQueue())
        return;
    m_file.clear();
    follow(m_queue->resume(m_seen));
}

void AuditSession::follow(int audit)
{
    m_audit = audit;
    m_waitingFor.clear();
    m_probing.clear();
    m_silence.start();
    Q_EMIT started();
}

void AuditSession::show(const JudgedAudit &audit, const QString &file)
{
    stop();
    m_audit = -1; // what still comes of it is of no interest
    m_silence.stop();
    m_seen = audit.seen;
    m_judged = audit.judged;
    m_domain = m_seen->domain;
    m_input = m_seen->input;
    m_nonce.clear();
    m_file = file;
    Q_EMIT shown();
}

void AuditSession::clear()
{
    stop();
    m_audit = -1;
    m_silence.stop();
    m_seen.reset();
    m_judged.reset();
    m_domain = {};
    m_input.clear();
    m_nonce.clear();
    m_file.clear();
    Q_EMIT emptied();
}

void AuditSession::stop()
{
    if (m_connecting) {
        m_connecting = false;
        m_tunnel.reset();
    }
    if (m_audit >= 0)
        m_queue->stop(m_audit);
}

QByteArray AuditSession::script()
{
    const QList<ProbeTarget> targets = m_seen ? probeTargets(*m_seen) : QList<ProbeTarget>();
    if (targets.isEmpty())
        return {};
    if (m_nonce.isEmpty())
        m_nonce = randomNonce();
    return probeScript(m_domain.toString(), targets, m_nonce);
}

Result<AuditSession::Imported, QString> AuditSession::read(const QByteArray &text) const
{
    if (!m_seen || m_audit >= 0)
        return failure(tr("There is no finished audit to which it could belong."));
    const auto result = readProbeResult(text);
    if (!result)
        return failure(result.error());
    const auto trust = trustOf(m_profile);
    if (!trust)
        return failure(trust.error());
    auto merged = withProbeResult(*m_seen, *result, **trust, systemNow());
    if (!merged)
        return failure(merged.error());
    QSet<QByteArray> hosts;
    for (const ProbeResult::Item &item : result->items)
        hosts.insert(item.target.host.toAscii());
    const QString made =
        QLocale().toString(result->made.toUTC(), QStringLiteral("d MMM HH:mm")) + QStringLiteral(" UTC");
    const QString summary =
        tr("%n host(s), made %1 on %2", nullptr, int(hosts.size())).arg(made, visible(result->on, 60));
    const bool asked = !m_nonce.isEmpty() && result->nonce == m_nonce;
    return Imported{std::move(*merged), asked ? tr("%1, matches this audit").arg(summary) : summary};
}

Result<QString, QString> AuditSession::check(const QByteArray &text) const
{
    const auto imported = read(text);
    return imported ? Result<QString, QString>(imported->summary) : failure(imported.error());
}

Result<QString, QString> AuditSession::import(const QByteArray &text)
{
    const auto imported = read(text);
    if (!imported)
        return failure(imported.error());
    replace(imported->seen);
    return imported->summary;
}

void AuditSession::useLastKnown(const Observation &before)
{
    if (m_seen && !isRunning())
        replace(withLastKnown(*m_seen, before));
}

/// Another view of the same audit takes the place of what was seen.
void AuditSession::replace(const Observation &seen)
{
    m_seen = std::make_shared<const Observation>(seen);
    m_judged = std::make_shared<const Assessment>(assess(*m_seen, systemNow(), m_profile.thresholds));
    Q_EMIT finished();
}

QString AuditSession::waiting() const
{
    if (!isRunning() || m_silence.isActive())
        return {};
    for (auto it = m_waitingFor.cbegin(); it != m_waitingFor.cend(); ++it) {
        if (m_seen && m_seen->isFinished(it.key()))
            continue;
        const QString probe = it.key() == Step::Tls ? slowestProbe() : QString();
        return probe.isEmpty() ? tr("%1: waiting for %2…").arg(stepName(it.key()), visible(it.value())) : probe;
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
        if (m_tunnel && m_always.sshHost != m_tunnel->host())
            m_tunnel.reset(); // it was for this audit only
        Q_EMIT finished();
        return;
    }
    m_silence.start();
    Q_EMIT progressed();
    Q_EMIT waitingChanged();
}

} // namespace gatepost
