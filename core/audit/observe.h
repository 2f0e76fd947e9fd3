#pragma once
#include "core/async/task.h"
#include "core/audit/auditservices.h"
#include "core/audit/observation.h"

namespace gatepost {

/// Hears about one audit. Told through the event loop, never from inside the coroutine: a slot may drop the audit.
/// Lives in the audit's thread, and outlives it.
class AuditObserver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    ObservationPtr latest() const { return m_latest; } ///< the last snapshot; what a stopped audit has learned
    void offer(ObservationPtr soFar); ///< by the audit: several snapshots of one turn become one signal
    void announce(Step step, const QString &subject);
    void announceStage(const DomainName &host, SmtpStage stage);

Q_SIGNALS:
    void observed(gatepost::ObservationPtr soFar);
    void waitingFor(gatepost::Step step, const QString &subject);
    void probing(const gatepost::DomainName &host, gatepost::SmtpStage stage); ///< that stage of a session begins

private:
    ObservationPtr m_latest;
    bool m_pending = false;
};

/// Looks at one domain (RFC 8461 §3 to §4). Dropping the task cancels it; AuditObserver::latest() holds what was
/// learned.
async::Task<ObservationPtr> observe(DomainName domain, QString input, AuditServices *services, AuditObserver *observer);

/// Tests mail servers by name that are not in the MX records of the domain yet: their addresses, and the session of a
/// sender with each (RFC 8461 §4.2). Nothing else of the domain is looked at; the hosts stay in the order given.
async::Task<ObservationPtr> observeHosts(DomainName domain, QList<DomainName> hosts, AuditServices *services,
                                         AuditObserver *observer);

/// Goes on with a stopped audit: finished steps and finished MX hosts are kept as they were seen, the rest is looked at
/// anew.
async::Task<ObservationPtr> resume(ObservationPtr stopped, AuditServices *services, AuditObserver *observer);

} // namespace gatepost
