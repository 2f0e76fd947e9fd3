#pragma once
#include "core/base/result.h"
#include "core/tls/tlstypes.h"
#include <memory>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <vector>

using X509 = struct x509_st;

struct x509_store_st;

namespace gatepost {

class TrustStore;
using TrustStorePtr = std::shared_ptr<const TrustStore>;

/// The certificates an audit trusts. Immutable, shared by every connection of a run and between threads.
class TrustStore
{
public:
    static Result<TrustStorePtr, QString> system();
    static Result<TrustStorePtr, QString> fromFile(const QString &path); ///< PEM, one or many certificates
    static Result<TrustStorePtr, QString> fromPem(const QByteArray &pem, const QString &name);
    ~TrustStore();

    const QString &name() const;
    const QDateTime &changedAt() const; ///< when the list of authorities last changed, UTC; invalid: not known

    /// Qt's default configuration, without its own trust decisions: errors are collected, never obeyed.
    const QSslConfiguration &sslConfiguration() const;

    /// X509_verify_cert over the chain as presented (DER, leaf first) at `now`, purpose TLS server, every complaint
    /// collected. Names are not judged here. Empty: trusted. An unreadable certificate is a complaint, too.
    QList<ChainError> verify(const QList<QByteArray> &chain, const QDateTime &now) const;
    /// The same over certificates that are read already, as a session hands them out.
    QList<ChainError> verify(const QList<QSslCertificate> &chain, const QDateTime &now) const;

    x509_store_st *handle() const; ///< OpenSSL's X509_STORE, for core/tls alone

private:
    TrustStore();
    static Result<std::shared_ptr<TrustStore>, QString> readPem(const QByteArray &pem, const QString &name);
    QList<ChainError> verifyRead(const std::vector<X509 *> &chain, const QDateTime &now) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
