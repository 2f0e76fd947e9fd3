#pragma once
// Where the studio's tests of mail servers by name come from: hosts that are to become MX hosts, before DNS says so.
#include "core/audit/observation.h"
#include "core/audit/profile.h"
#include <functional>
#include <QObject>

namespace gatepost {

/// One test at a time. The program gives the studio a maker; each draft has a test of its own.
class HostTest : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Looks up the addresses of the hosts and makes the session of a sender with each (port 25, STARTTLS). A running
    /// test ends first.
    virtual void start(const DomainName &domain, const QList<DomainName> &hosts) = 0;
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    /// Why nothing can be tested at all (no resolver, trust store unreadable); empty when it can.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// The hosts as far as they were seen, named as in start().
    void progressed(const QList<gatepost::MxObservation> &hosts);
    void finished();
};

using HostTestMaker = std::function<HostTest *(QObject *parent)>;

/// Tests with the resolver, the trust store and the port of the profile.
HostTestMaker hostTestBy(const Profile &profile);

} // namespace gatepost
