#pragma once
#include "core/base/endpoint.h"
#include "core/base/result.h"
#include "core/lab/scenario.h"
#include <memory>
#include <QMap>
#include <QObject>

namespace gatepost {

/// How to reach a running lab: what an audit's profile needs.
struct LabAccess
{
    Endpoint resolver;
    QByteArray trustPem;
    quint16 httpsPort = 0;
    quint16 httpPort = 0; ///< 0: no domain of the lab answers without TLS
    quint16 smtpPort = 0;
    QMap<QString, QString> authorities; ///< the lab's issuers and their names in CAA records
    QStringList publicNets;             ///< the lab's loopback range, to be taken for public addresses
};

/// 0 is a free one.
struct LabPorts
{
    quint16 dns = 0;
    quint16 https = 0;
    quint16 smtp = 0;
    quint16 http = 0;
};

/// A small internet on loopback: DNS over UDP and TCP, policy hosts, mail servers with STARTTLS. Serves any number of
/// scenarios at once, in the thread it was made in. Ports are free ones unless given.
class Lab : public QObject
{
public:
    static Result<std::unique_ptr<Lab>, QString> start(const QList<Scenario> &scenarios, LabPorts ports = {});
    ~Lab() override;
    const LabAccess &access() const;

private:
    Lab();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
