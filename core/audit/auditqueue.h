#pragma once
#include "core/audit/assessment.h"
#include "core/audit/profile.h"
#include <memory>
#include <QObject>

namespace gatepost {

/// Runs audits on worker threads and tells about them through queued signals: the one door for window and command line.
/// All functions are called from the thread the queue lives in, and return at once.
class AuditQueue : public QObject
{
    Q_OBJECT
public:
    explicit AuditQueue(Profile profile, QObject *parent = nullptr);
    ~AuditQueue() override; ///< cancels everything; waits only for the threads' event loops to end

    /// What is wrong with the profile (trust store unreadable, no resolver); empty when it can run.
    QString problem() const;

    /// Audits started from now on ask everything anew: nothing that earlier ones learned is used.
    void forget();
    int start(const DomainName &domain, const QString &input); ///< a number for the signals
    int resume(const ObservationPtr &stopped);                 ///< goes on where that audit was stopped
    /// Tests mail servers by name, see observeHosts(); what is told about it has `hosts` and nothing else.
    int startHosts(const DomainName &domain, const QList<DomainName> &hosts);
    void stop(int audit); ///< finished() follows at once with what was learned so far
    void stopAll();

Q_SIGNALS:
    void progressed(int audit, gatepost::ObservationPtr seen, gatepost::AssessmentPtr judged);
    /// What is being waited for, for the status line: a step and the host or address.
    void waitingFor(int audit, gatepost::Step step, const QString &subject);
    /// A session with that MX host has come to that stage; not told of hosts that another audit of the run asks.
    void probing(int audit, const gatepost::DomainName &host, gatepost::SmtpStage stage);
    void finished(int audit, gatepost::ObservationPtr seen, gatepost::AssessmentPtr judged);
    void idle(); ///< the last audit has finished

private:
    int enqueue(const DomainName &domain, const QString &input, const ObservationPtr &stopped,
                const QList<DomainName> &hosts);
    void startWaiting();
    void onFinished(int audit, const gatepost::ObservationPtr &seen, const gatepost::AssessmentPtr &made);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
