#include "core/audit/auditqueue.h"
#include "core/async/job.h"
#include "core/audit/assess.h"
#include "core/audit/observe.h"
#include "core/base/clock.h"
#include "core/tls/openssl.h"
#include <algorithm>
#include <deque>
#include <map>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <vector>

namespace gatepost {

namespace {

/// What is to be looked at, until a thread is free for it.
struct Order
{
    int number = 0;
    DomainName domain;
    QString input;
    ObservationPtr stopped;  ///< to go on with; null: a new audit
    QList<DomainName> hosts; ///< to be tested by name; empty: an audit of the domain
};

constexpr int auditsPerThread = 64;
/// A person follows that; every fact would flood the window, and judging is a tenth of an audit's work. Of many audits
/// at once nobody follows each.
std::chrono::milliseconds progressEvery(std::size_t running)
{
    constexpr std::chrono::milliseconds one{100};
    return one * std::clamp<int>(int(running) / 4, 1, 10);
}

/// One audit in its worker thread.
struct Running
{
    int number = 0;
    std::shared_ptr<AuditServices> services;
    AuditObserver observer;
    QElapsedTimer since;
    std::chrono::milliseconds before{}; ///< of an audit that goes on
    QTimer pause;                       ///< between two progress signals
    bool waiting = false;
    std::optional<async::Job> job;
};

/// The audits of one thread.
class Worker : public QObject
{
    Q_OBJECT
public:
    Worker(Profile profile, TrustStorePtr trust, std::shared_ptr<ProbeRegistry> probes)
        : m_profile(std::move(profile)), m_trust(std::move(trust)), m_probes(std::move(probes))
    {
    }

    void start(const Order &order);
    void stop(int number);
    void clear();
    void forget(const std::shared_ptr<ProbeRegistry> &probes);

Q_SIGNALS:
    void progressed(int audit, gatepost::ObservationPtr seen, gatepost::AssessmentPtr judged);
    void waitingFor(int audit, gatepost::Step step, const QString &subject);
    void probing(int audit, const gatepost::DomainName &host, gatepost::SmtpStage stage);
    void finished(int audit, gatepost::ObservationPtr seen, gatepost::AssessmentPtr judged);

private:
    void tell(Running *running);
    void end(int number, StopReason reason);

    Profile m_profile;
    TrustStorePtr m_trust;
    std::shared_ptr<ProbeRegistry> m_probes;
    std::shared_ptr<AuditServices> m_services; // made in the worker's thread, where its sockets live
    std::map<int, std::unique_ptr<Running>> m_running;
};

AssessmentPtr judged(const ObservationPtr &seen, const Thresholds &thresholds)
{
    return std::make_shared<const Assessment>(assess(*seen, systemNow(), thresholds));
}

async::Task<ObservationPtr> lookOrdered(Order order, AuditServices *services, AuditObserver *observer)
{
    if (!order.hosts.isEmpty())
        return observeHosts(order.domain, order.hosts, services, observer);
    return order.stopped ? resume(order.stopped, services, observer)
                         : observe(order.domain, order.input, services, observer);
}

void Worker::start(const Order &order)
{
    const int number = order.number;
    if (!m_services)
        m_services = std::make_shared<AuditServices>(m_profile, m_trust, m_probes);
    auto running = std::make_unique<Running>();
    Running *audit = running.get();
    audit->number = number;
    audit->services = m_services;
    audit->since.start();
    if (order.stopped)
        audit->before = order.stopped->duration;
    audit->pause.setSingleShot(true);
    connect(&audit->observer, &AuditObserver::observed, this, [this, audit] { tell(audit); });
    connect(&audit->pause, &QTimer::timeout, this, [this, audit] {
        if (audit->waiting)
            tell(audit);
    });
    connect(&audit->observer, &AuditObserver::waitingFor, this,
            [this, number](Step step, const QString &subject) { Q_EMIT waitingFor(number, step, subject); });
    connect(&audit->observer, &AuditObserver::probing, this,
            [this, number](const DomainName &host, SmtpStage stage) { Q_EMIT probing(number, host, stage); });
    m_running.emplace(number, std::move(running));
    audit->job.emplace(lookOrdered(order, m_services.get(), &audit->observer),
                       [this, number](const ObservationPtr &) { end(number, StopReason::None); });
}

void Worker::tell(Running *running)
{
    running->waiting = running->pause.isActive();
    if (running->waiting)
        return;
    running->pause.start(progressEvery(m_running.size()));
    const ObservationPtr seen = running->observer.latest();
    Q_EMIT progressed(running->number, seen, judged(seen, m_profile.thresholds));
}

void Worker::stop(int number)
{
    if (m_running.contains(number))
        end(number, StopReason::Cancelled);
}

void Worker::end(int number, StopReason reason)
{
    const auto found = m_running.find(number);
    if (found == m_running.end())
        return;
    const std::unique_ptr<Running> running = std::move(found->second);
    m_running.erase(found);
    running->job.reset();
    ObservationPtr seen = running->observer.latest();
    if (reason != StopReason::None) {
        Observation partial = *seen;
        partial.stopped = reason;
        partial.duration = running->before + std::chrono::milliseconds(running->since.elapsed());
        seen = std::make_shared<const Observation>(std::move(partial));
    }
    Q_EMIT finished(number, seen, judged(seen, m_profile.thresholds));
}

/// Audits under way keep what they share; the next one begins with nothing known.
void Worker::forget(const std::shared_ptr<ProbeRegistry> &probes)
{
    m_probes = probes;
    m_services.reset();
}

void Worker::clear()
{
    m_running.clear();
    m_services.reset();
    endOpensslThread();
}

struct WorkerThread
{
    QThread thread;
    Worker *worker = nullptr;
    int running = 0;
};

} // namespace

struct AuditQueue::Private
{
    Profile profile;
    QString problem;
    int nextNumber = 1;
    std::deque<Order> waiting;
    std::map<int, WorkerThread *> running;
    std::vector<std::unique_ptr<WorkerThread>> threads;
};

AuditQueue::AuditQueue(Profile profile, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<ObservationPtr>();
    qRegisterMetaType<AssessmentPtr>();
    qRegisterMetaType<Step>();
    d->profile = std::move(profile);
    const auto trust = trustOf(d->profile);
    if (!trust) {
        d->problem = trust.error();
        return;
    }
    if (resolverOptionsOf(d->profile).servers.isEmpty()) {
        d->problem = tr("This computer names no DNS resolver. Choose one in the profile.");
        return;
    }
    const auto probes = std::make_shared<ProbeRegistry>();
    for (int i = 0; i < QThread::idealThreadCount(); ++i) {
        auto thread = std::make_unique<WorkerThread>();
        thread->worker = new Worker(d->profile, *trust, probes);
        thread->worker->moveToThread(&thread->thread);
        connect(thread->worker, &Worker::progressed, this,
                [this](int audit, const ObservationPtr &seen, const AssessmentPtr &made) {
                    if (d->running.contains(audit))
                        Q_EMIT progressed(audit, seen, made);
                });
        connect(thread->worker, &Worker::waitingFor, this, [this](int audit, Step step, const QString &subject) {
            if (d->running.contains(audit))
                Q_EMIT waitingFor(audit, step, subject);
        });
        connect(thread->worker, &Worker::probing, this, [this](int audit, const DomainName &host, SmtpStage stage) {
            if (d->running.contains(audit))
                Q_EMIT probing(audit, host, stage);
        });
        connect(thread->worker, &Worker::finished, this, &AuditQueue::onFinished);
        connect(&thread->thread, &QThread::finished, thread->worker, &Worker::clear, Qt::DirectConnection);
        thread->thread.start();
        d->threads.push_back(std::move(thread));
    }
}

AuditQueue::~AuditQueue()
{
    for (const auto &thread : d->threads)
        thread->thread.quit();
    for (const auto &thread : d->threads) {
        thread->thread.wait();
        delete thread->worker;
    }
}

QString AuditQueue::problem() const
{
    return d->problem;
}

void AuditQueue::forget()
{
    const auto probes = std::make_shared<ProbeRegistry>();
    for (const auto &thread : d->threads)
        QMetaObject::invokeMethod(thread->worker, [worker = thread->worker, probes] { worker->forget(probes); });
}

int AuditQueue::start(const DomainName &domain, const QString &input)
{
    return enqueue(domain, input, {}, {});
}

int AuditQueue::resume(const ObservationPtr &stopped)
{
    return enqueue(stopped->domain, stopped->input, stopped, {});
}

int AuditQueue::startHosts(const DomainName &domain, const QList<DomainName> &hosts)
{
    return enqueue(domain, domain.toUnicode(), {}, hosts);
}

int AuditQueue::enqueue(const DomainName &domain, const QString &input, const ObservationPtr &stopped,
                        const QList<DomainName> &hosts)
{
    const int number = d->nextNumber++;
    d->waiting.push_back({number, domain, input, stopped, hosts});
    startWaiting();
    return number;
}

void AuditQueue::startWaiting()
{
    while (!d->waiting.empty() && int(d->running.size()) < d->profile.jobs && !d->threads.empty()) {
        const auto least = std::min_element(d->threads.begin(), d->threads.end(),
                                            [](const auto &a, const auto &b) { return a->running < b->running; });
        WorkerThread *thread = least->get();
        if (thread->running >= auditsPerThread)
            return;
        const Order next = d->waiting.front();
        d->waiting.pop_front();
        ++thread->running;
        d->running.emplace(next.number, thread);
        Worker *worker = thread->worker;
        QMetaObject::invokeMethod(worker, [worker, next] { worker->start(next); });
    }
}

void AuditQueue::onFinished(int audit, const ObservationPtr &seen, const AssessmentPtr &made)
{
    const auto found = d->running.find(audit);
    if (found == d->running.end())
        return;
    --found->second->running;
    d->running.erase(found);
    startWaiting();
    Q_EMIT finished(audit, seen, made);
    if (d->running.empty() && d->waiting.empty())
        Q_EMIT idle();
}

void AuditQueue::stop(int audit)
{
    const auto queued =
        std::find_if(d->waiting.begin(), d->waiting.end(), [audit](const Order &w) { return w.number == audit; });
    if (queued != d->waiting.end()) {
        Observation nothing = queued->stopped ? *queued->stopped : Observation();
        nothing.domain = queued->domain;
        nothing.input = queued->input;
        if (!queued->stopped)
            nothing.startedAt = systemNow();
        nothing.stopped = StopReason::Cancelled;
        d->waiting.erase(queued);
        const auto seen = std::make_shared<const Observation>(std::move(nothing));
        const auto tell = [this, audit, seen] {
            Q_EMIT finished(audit, seen, judged(seen, d->profile.thresholds));
            if (d->running.empty() && d->waiting.empty())
                Q_EMIT idle();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    const auto found = d->running.find(audit);
    if (found == d->running.end())
        return;
    Worker *worker = found->second->worker;
    QMetaObject::invokeMethod(worker, [worker, audit] { worker->stop(audit); });
}

void AuditQueue::stopAll()
{
    QList<int> numbers;
    for (const Order &waiting : d->waiting)
        numbers << waiting.number;
    for (const auto &[number, thread] : d->running)
        numbers << number;
    for (const int number : numbers)
        stop(number);
}

} // namespace gatepost

#include "auditqueue.moc"
