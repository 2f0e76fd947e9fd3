#include "core/tls/truststore.h"
#include "core/tls/openssl.h"
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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
    QDateTime changedAt;
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
/// the same reason no roots are handed over, and none is looked for: each costs half a millisecond per connection.
QSslConfiguration observingConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

Result<TrustStorePtr, QString> TrustStore::system()
{
    // Roots are read when a chain names them: the folder has links by the hash of the subject. Reading all takes 0.2 s.
    const QByteArray folder = X509_get_default_cert_dir();
    const QDir directory(QString::fromLocal8Bit(folder));
    const QFileInfo file(QString::fromLocal8Bit(X509_get_default_cert_file()));
    std::shared_ptr<TrustStore> out(new TrustStore);
    out->d->name = QStringLiteral("system");
    out->d->configuration = observingConfiguration();
    out->d->store.reset(X509_STORE_new());
    if (!directory.entryList({QStringLiteral("*.0")}).isEmpty()) {
        X509_LOOKUP *lookup = X509_STORE_add_lookup(out->d->store.get(), X509_LOOKUP_hash_dir());
        X509_LOOKUP_add_dir(lookup, folder.constData(), X509_FILETYPE_PEM);
        // A root that comes or goes is a link that comes or goes.
        out->d->changedAt = QFileInfo(directory.canonicalPath()).lastModified().toUTC();
        return TrustStorePtr(out);
    }
    out->d->changedAt = file.lastModified().toUTC();
    if (X509_STORE_load_file(out->d->store.get(), X509_get_default_cert_file()) == 1)
        return TrustStorePtr(out);
    return failure(QStringLiteral("the system's trust store is empty: %1").arg(directory.path()));
}

Result<TrustStorePtr, QString> TrustStore::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
    auto out = readPem(file.read(maxTrustFileBytes), path);
    if (!out)
        return failure(out.error());
    (*out)->d->changedAt = QFileInfo(file).lastModified().toUTC();
    return TrustStorePtr(*out);
}

Result<TrustStorePtr, QString> TrustStore::fromPem(const QByteArray &pem, const QString &name)
{
    auto out = readPem(pem, name);
    if (!out)
        return failure(out.error());
    return TrustStorePtr(*out);
}

Result<std::shared_ptr<TrustStore>, QString> TrustStore::readPem(const QByteArray &pem, const QString &name)
{
    const QList<QSslCertificate> roots = QSslCertificate::fromData(pem, QSsl::Pem);
    if (roots.isEmpty())
        return failure(QStringLiteral("%1 holds no certificate in PEM form").arg(name));
    std::shared_ptr<TrustStore> out(new TrustStore);
    out->d->name = name;
    out->d->configuration = observingConfiguration();
    out->d->store.reset(X509_STORE_new());
    addTo(out->d->store.get(), roots);
    return out;
}

const QString &TrustStore::name() const
{
    return d->name;
}

const QDateTime &TrustStore::changedAt() const
{
    return d->changedAt;
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
    std::vector<Ssl<X509>> owned;
    std::vector<X509 *> read;
    for (const QByteArray &der : chain.first(std::min(chain.size(), maxChainLength))) {
        owned.push_back(x509FromDer(der));
        read.push_back(owned.back().get());
    }
    return verifyRead(read, now);
}

QList<ChainError> TrustStore::verify(const QList<QSslCertificate> &chain, const QDateTime &now) const
{
    std::vector<X509 *> read;
    for (const QSslCertificate &certificate : chain.first(std::min(chain.size(), maxChainLength)))
        read.push_back(static_cast<X509 *>(certificate.handle()));
    return verifyRead(read, now);
}

/// Null where a certificate could not be read.
QList<ChainError> TrustStore::verifyRead(const std::vector<X509 *> &chain, const QDateTime &now) const
{
    const auto unreadable = [](int depth) {
        return ChainError{X509_V_ERR_UNSPECIFIED, depth, QStringLiteral("unreadable certificate")};
    };
    if (chain.empty())
        return {ChainError{X509_V_ERR_UNSPECIFIED, 0, QStringLiteral("no certificate was presented")}};
    if (!chain.front())
        return {unreadable(0)};
    STACK_OF(X509) *sent = sk_X509_new_null();
    Complaints complaints;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        if (chain[i])
            sk_X509_push(sent, chain[i]);
        else
            complaints.list.append(unreadable(int(i)));
    }
    const Ssl<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), d->store.get(), chain.front(), sent);
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
    sk_X509_free(sent);
    return complaints.list;
}

} // namespace gatepost
