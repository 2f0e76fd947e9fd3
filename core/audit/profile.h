#pragma once
// What a user chooses about how an audit looks at the network.
#include "core/audit/observation.h"
#include "core/base/endpoint.h"
#include "core/https/policyfetch.h"
#include "core/smtp/smtptypes.h"
#include <QMetaType>

namespace gatepost {

struct Profile
{
    QString name;              ///< for the screen; empty: "This computer"
    QList<Endpoint> resolvers; ///< empty: the system's
    QString trustFile;         ///< PEM file; empty: the system's store
    QByteArray trustPem;       ///< certificates from memory (the demo); wins over trustFile
    std::optional<SocksProxy> proxy;
    Depth depth = Depth::Full;
    bool probeSmtp = true;
    int jobs = 64;                              ///< audits in flight
    std::chrono::milliseconds timeout{180'000}; ///< of one whole audit
    quint16 httpsPort = 443;
    quint16 smtpPort = 25;
    QStringList publicNets; ///< see AuditContext::publicNets
    FetchLimits fetch;
    SmtpLimits smtp;
    std::chrono::milliseconds dnsTimeout{15'000};
};

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::Profile)
