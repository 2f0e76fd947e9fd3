#pragma once
// What the lab's policy hosts and mail servers do, as the scenario's objects "http", "http6" and "smtp" say; the keys
// are described in resources/lab/README.md.
#include "core/base/domainname.h"
#include "core/lab/labpeer.h"
#include <memory>
#include <QJsonObject>

namespace gatepost {

/// What a host shows in a handshake, by the server name that the client sends. The key "sni" tells `none` and `other`
/// apart from the host's own name; without it, every name gets the same.
struct LabNames
{
    DomainName own;
    bool differs = false;
    std::shared_ptr<LabTls> named;
    std::shared_ptr<LabTls> none;  ///< nothing: refused
    std::shared_ptr<LabTls> other; ///< nothing: refused

    void start(LabPeer *peer) const;
};

/// One policy host at one address.
struct LabPolicyHost
{
    DomainName name;
    QJsonObject behaviour;
    QByteArray policy;
    LabNames tls;
};

/// One mail server.
struct LabMailHost
{
    DomainName name;
    QJsonObject behaviour;
    LabNames tls;
};

/// Serves one connection; the host outlives it.
void serveHttps(LabPeer *peer, const LabPolicyHost *host);
/// As above, the host chosen by the server name that the client sends.
void serveHttps(LabPeer *peer, std::function<const LabPolicyHost *(QByteArray)> choose);
/// As the key "port80" says, without TLS.
void serveHttp(LabPeer *peer, const LabPolicyHost *host);
void serveSmtp(LabPeer *peer, const LabMailHost *host);

/// The recipe of the key "certificate"; names default to `host`. The error names the key that is wrong.
Result<CertificateRecipe, QString> certificateRecipe(const QJsonObject &behaviour, const DomainName &host,
                                                     const QDateTime &now);
/// The first key of a behaviour that the lab does not know; empty when it knows them all.
QString unknownHttpKey(const QJsonObject &behaviour);
QString unknownSmtpKey(const QJsonObject &behaviour);

} // namespace gatepost
