#pragma once
#include "core/async/task.h"
#include "core/audit/observation.h"
#include "core/audit/profile.h"
#include "core/tls/truststore.h"
#include <functional>

namespace gatepost {

class Resolver;

/// What the audits of one thread share. Outlives them.
class AuditServices; // core/audit/auditservices.h: resolver, trust store, profile, probes already made in this run

/// Told through the event loop, never from inside the coroutine (RFC-independent rule: nothing called from a coroutine
/// may be able to destroy it). Lives in the audit's thread.
class AuditObserver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void observed(gatepost::ObservationPtr soFar);
    void waitingFor(gatepost::Step step, const QString &subject);
};

/// Looks at one domain. Dropping the task cancels it; the last `observed` snapshot holds what was learned.
async::Task<ObservationPtr> observe(DomainName domain, QString input, AuditServices *services, AuditObserver *observer);

} // namespace gatepost
