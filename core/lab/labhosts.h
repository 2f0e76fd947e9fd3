#pragma once
// What the lab's policy hosts and mail servers do, as the scenario's objects "http", "http6" and "smtp" say; the keys
// are described in resources/lab/README.md.
#include "core/base/domainname.h"
#include "core/lab/labpeer.h"
#include <memory>
#include <QJsonObject>

namespace gatepost {

/// One policy host at one address.
struct LabPolicyHost
{
    DomainName name;
    QJsonObject behaviour;
    QByteArray policy;
    std::shared_ptr<LabTls> tls;
};

/// One mail server.
struct LabMailHost
{
    DomainName name;
    QJsonObject behaviour;
    std::shared_ptr<LabTls> tls;
};

/// Serves one connection; the host outlives it.
void serveHttps(LabPeer *peer, const LabPolicyHost *host);
/// As above, the host chosen by the server name that the client sends.
void serveHttps(LabPeer *peer, std::function<const LabPolicyHost *(QByteArray)> choose);
void serveSmtp(LabPeer *peer, const LabMailHost *host);

/// The recipe of the key "certificate"; names default to `host`. The error names the key that is wrong.
Result<CertificateRecipe, QString> certificateRecipe(const QJsonObject &behaviour, const DomainName &host,
                                                     const QDateTime &now);
/// The first key of a behaviour that the lab does not know; empty when it knows them all.
QString unknownHttpKey(const QJsonObject &behaviour);
QString unknownSmtpKey(const QJsonObject &behaviour);

} // namespace gatepost
