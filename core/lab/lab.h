#pragma once
#include "core/base/endpoint.h"
#include "core/base/result.h"
#include "core/lab/scenario.h"
#include <memory>
#include <QObject>

namespace gatepost {

/// How to reach a running lab: what an audit's profile needs.
struct LabAccess
{
    Endpoint resolver;
    QByteArray trustPem;
    quint16 httpsPort = 0;
    quint16 smtpPort = 0;
    QStringList publicNets; ///< the lab's loopback range, to be taken for public addresses
};

/// A small internet on loopback: DNS over UDP and TCP, policy hosts, mail servers with STARTTLS. Serves any number of
/// scenarios at once, in the thread it was made in. Ports are free ones unless given.
class Lab : public QObject
{
public:
    static Result<std::unique_ptr<Lab>, QString> start(const QList<Scenario> &scenarios, quint16 dnsPort = 0,
                                                       quint16 httpsPort = 0, quint16 smtpPort = 0);
    ~Lab() override;
    const LabAccess &access() const;

private:
    Lab();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
