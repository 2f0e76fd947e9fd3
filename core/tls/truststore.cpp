#include "core/tls/truststore.h"
#include "core/tls/openssl.h"
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <QFile>
#include <QSslCertificate>

namespace gatepost {

namespace {

constexpr qint64 maxTrustFileBytes = 16 * 1024 * 1024;
constexpr qsizetype maxChainLength = 20;
constexpr int securityLevel = 2; // RFC 9325 §4.5: RSA 2048, no SHA-1

struct Complaints
{
    QList<ChainError> list;
};

int collect(int ok, X509_STORE_CTX *context)
{
    if (ok)
        return 1;
    auto *complaints = static_cast<Complaints *>(X509_STORE_CTX_get_app_data(context));
    const int code = X509_STORE_CTX_get_error(context);
    const ChainError error{code, X509_STORE_CTX_get_error_depth(context),
                           QString::fromLatin1(X509_verify_cert_error_string(code))};
    if (!complaints->list.contains(error))
        complaints->list.append(error);
    return 1; // go on: every complaint is wanted, not the first
}

} // namespace

struct TrustStore::Private
{
    QString name;
    QSslConfiguration configuration;
    Ssl<X509_STORE> store;
};

TrustStore::TrustStore() : d(std::make_unique<Private>()) {}
TrustStore::~TrustStore() = default;

namespace {

void addTo(X509_STORE *store, const QList<QSslCertificate> &certificates)
{
    for (const QSslCertificate &certificate : certificates) {
        if (const auto x509 = x509FromDer(certificate.toDer()))
            X509_STORE_add_cert(store, x509.get());
    }
}

/// What an audit's connections start from: no trust decision of Qt's own, because we make it on the whole chain. For
/// the same reason no roots are handed over: loading them costs half a millisecond per connection.
QSslConfiguration observingConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

Result<TrustStorePtr, QString> TrustStore::system()
{
    const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    if (roots.isEmpty())
        return failure(QStringLiteral("the system's trust store is empty"));
    std::shared_ptr<TrustStore> out(new TrustStore);
    out->d->name = QStringLiteral("system");
    out->d->configuration = observingConfiguration();
    out->d->store.reset(X509_STORE_new());
    addTo(out->d->store.get(), roots);
    return TrustStorePtr(out);
}

Result<TrustStorePtr, QString> TrustStore::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return fromPem(file.read(maxTrustFileBytes), path);
}

Result<TrustStorePtr, QString> TrustStore::fromPem(const QByteArray &pem, const QString &name)
{
    const QList<QSslCertificate> roots = QSslCertificate::fromData(pem, QSsl::Pem);
    if (roots.isEmpty())
        return failure(QStringLiteral("%1 holds no certificate in PEM form").arg(name));
    std::shared_ptr<TrustStore> out(new TrustStore);
    out->d->name = name;
    out->d->configuration = observingConfiguration();
    out->d->store.reset(X509_STORE_new());
    addTo(out->d->store.get(), roots);
    return TrustStorePtr(out);
}

const QString &TrustStore::name() const
{
    return d->name;
}

x509_store_st *TrustStore::handle() const
{
    return d->store.get();
}

const QSslConfiguration &TrustStore::sslConfiguration() const
{
    return d->configuration;
}

QList<ChainError> TrustStore::verify(const QList<QByteArray> &chain, const QDateTime &now) const
{
    const auto unreadable = [](int depth) {
        return ChainError{X509_V_ERR_UNSPECIFIED, depth, QStringLiteral("unreadable certificate")};
    };
    if (chain.isEmpty())
        return {ChainError{X509_V_ERR_UNSPECIFIED, 0, QStringLiteral("no certificate was presented")}};
    const auto leaf = x509FromDer(chain.first());
    if (!leaf)
        return {unreadable(0)};
    STACK_OF(X509) *sent = sk_X509_new_null();
    Complaints complaints;
    for (qsizetype i = 1; i < std::min(chain.size(), maxChainLength); ++i) {
        if (auto certificate = x509FromDer(chain[i]))
            sk_X509_push(sent, certificate.release());
        else
            complaints.list.append(unreadable(int(i)));
    }
    const Ssl<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), d->store.get(), leaf.get(), sent);
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, now.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    X509_STORE_CTX_set_app_data(context.get(), &complaints);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    if (X509_verify_cert(context.get()) != 1 && complaints.list.isEmpty())
        complaints.list.append(
            {X509_STORE_CTX_get_error(context.get()), 0,
             QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())))});
    sk_X509_pop_free(sent, X509_free);
    return complaints.list;
}

} // namespace gatepost
