#include "core/lab/certificatemaker.h"
#include "core/tls/openssl.h"
#include <openssl/ec.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <QHash>
#include <QRandomGenerator>

namespace gatepost {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;

struct Authority
{
    Key key;
    Ssl<X509> certificate;
};

Key makeKey(CertificateRecipe::Key kind)
{
    EVP_PKEY *key = nullptr;
    switch (kind) {
    case CertificateRecipe::Key::Ec256:
        key = EVP_EC_gen("P-256");
        break;
    case CertificateRecipe::Key::Rsa2048:
        key = EVP_RSA_gen(2048);
        break;
    case CertificateRecipe::Key::Rsa1024:
        key = EVP_RSA_gen(1024);
        break;
    }
    return Key(key, EVP_PKEY_free);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

void setName(X509_NAME *name, const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()),
                               int(text.size()), -1, 0);
}

void setDates(X509 *certificate, const QDateTime &from, const QDateTime &to)
{
    ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), to.toSecsSinceEpoch());
}

Ssl<X509> blank(EVP_PKEY *key, const QString &subject)
{
    Ssl<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), QRandomGenerator::system()->generate64() >> 1);
    X509_set_pubkey(certificate.get(), key);
    setName(X509_get_subject_name(certificate.get()), subject);
    return certificate;
}

Authority makeAuthority(const QString &name, const Authority *issuer, const QDateTime &now,
                        const Key &key = makeKey(CertificateRecipe::Key::Ec256))
{
    Authority out{key, {}};
    out.certificate = blank(out.key.get(), name);
    X509 *self = out.certificate.get();
    X509 *parent = issuer ? issuer->certificate.get() : self;
    setDates(self, now.addYears(-1), now.addYears(5));
    X509_set_issuer_name(self, X509_get_subject_name(parent));
    addExtension(self, parent, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(self, parent, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(self, parent, NID_subject_key_identifier, "hash");
    X509_sign(self, issuer ? issuer->key.get() : out.key.get(), EVP_sha256());
    return out;
}

QByteArray contentsOf(BIO *bio)
{
    const char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

QByteArray pemOf(X509 *certificate)
{
    const Ssl<BIO> out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    return contentsOf(out.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Ssl<BIO> out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentsOf(out.get());
}

/// What the issuer would answer about the certificate; of a forged one, what a stranger says in its place.
QByteArray stapleFor(X509 *leaf, const Authority &issuer, const Authority &signer, bool revoked, const QDateTime &now)
{
    const auto time = [](const QDateTime &when) { return ASN1_TIME_set(nullptr, when.toSecsSinceEpoch()); };
    ASN1_TIME *from = time(now.addDays(-1));
    ASN1_TIME *until = time(now.addDays(6));
    OCSP_BASICRESP *basic = OCSP_BASICRESP_new();
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), leaf, issuer.certificate.get());
    OCSP_basic_add1_status(basic, id, revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           OCSP_REVOKED_STATUS_KEYCOMPROMISE, revoked ? from : nullptr, from, until);
    OCSP_basic_sign(basic, signer.certificate.get(), signer.key.get(), EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE *response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char *octets = nullptr;
    const int size = i2d_OCSP_RESPONSE(response, &octets);
    const QByteArray out(reinterpret_cast<char *>(octets), size);
    OPENSSL_free(octets);
    OCSP_RESPONSE_free(response);
    OCSP_CERTID_free(id);
    OCSP_BASICRESP_free(basic);
    ASN1_TIME_free(from);
    ASN1_TIME_free(until);
    return out;
}

QByteArray alternativeNames(const QList<QByteArray> &names)
{
    QByteArray out;
    for (const QByteArray &name : names)
        out += (out.isEmpty() ? "DNS:" : ",DNS:") + name;
    return out;
}

} // namespace

struct CertificateMaker::Private
{
    QDateTime now;
    Authority root;
    Authority intermediate;
    std::optional<Authority> weakIntermediate; ///< made when it is wanted: its key is slow
    Authority stranger;                        ///< a root nobody trusts
    QHash<int, Key> rsa;                       ///< slow to make, so one of each size is shared

    const Authority *issuerFor(CertificateRecipe::Issuer kind)
    {
        switch (kind) {
        case CertificateRecipe::Issuer::Intermediate:
            return &intermediate;
        case CertificateRecipe::Issuer::WeakIntermediate:
            if (!weakIntermediate)
                weakIntermediate = makeAuthority(QStringLiteral("Gatepost Lab Weak Intermediate"), &root, now,
                                                 keyFor(CertificateRecipe::Key::Rsa1024));
            return &*weakIntermediate;
        case CertificateRecipe::Issuer::Root:
            return &root;
        case CertificateRecipe::Issuer::UnknownRoot:
            return &stranger;
        case CertificateRecipe::Issuer::SelfSigned:
            break;
        }
        return nullptr;
    }
    Key keyFor(CertificateRecipe::Key kind)
    {
        if (kind == CertificateRecipe::Key::Ec256)
            return makeKey(kind);
        Key &key = rsa[int(kind)];
        if (!key)
            key = makeKey(kind);
        return key;
    }
};

CertificateMaker::CertificateMaker(const QDateTime &now) : d(std::make_unique<Private>())
{
    d->now = now;
    d->root = makeAuthority(QStringLiteral("Gatepost Lab Root"), nullptr, now);
    d->intermediate = makeAuthority(QStringLiteral("Gatepost Lab Intermediate"), &d->root, now);
    d->stranger = makeAuthority(QStringLiteral("Unknown Root"), nullptr, now);
}

CertificateMaker::~CertificateMaker() = default;

QByteArray CertificateMaker::rootPem() const
{
    return pemOf(d->root.certificate.get());
}

MadeCertificate CertificateMaker::make(const CertificateRecipe &recipe)
{
    const Key key = d->keyFor(recipe.key);
    const Ssl<X509> leaf = blank(key.get(), recipe.commonName);
    const Authority *issuer = d->issuerFor(recipe.issuer);
    X509 *parent = issuer ? issuer->certificate.get() : leaf.get();
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(parent));
    setDates(leaf.get(), recipe.notBefore.isValid() ? recipe.notBefore : d->now.addDays(-1),
             recipe.notAfter.isValid() ? recipe.notAfter : d->now.addDays(90));
    addExtension(leaf.get(), parent, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(leaf.get(), parent, NID_ext_key_usage, recipe.clientOnly ? "clientAuth" : "serverAuth");
    if (recipe.mustStaple)
        addExtension(leaf.get(), parent, NID_tlsfeature, "status_request");
    if (!recipe.dnsNames.isEmpty())
        addExtension(leaf.get(), parent, NID_subject_alt_name, alternativeNames(recipe.dnsNames));
    X509_sign(leaf.get(), issuer ? issuer->key.get() : key.get(), recipe.sha1Signature ? EVP_sha1() : EVP_sha256());

    MadeCertificate out;
    out.keyPem = pemOf(key.get());
    QList<X509 *> chain{leaf.get()};
    const bool indirect = recipe.issuer == CertificateRecipe::Issuer::Intermediate ||
                          recipe.issuer == CertificateRecipe::Issuer::WeakIntermediate;
    if (indirect && recipe.sendIntermediate)
        chain.append(issuer->certificate.get());
    if (recipe.sendRoot && issuer)
        chain.append(recipe.issuer == CertificateRecipe::Issuer::UnknownRoot ? d->stranger.certificate.get()
                                                                             : d->root.certificate.get());
    for (X509 *certificate : chain) {
        out.chainDer.append(derOf(certificate));
        out.chainPem += pemOf(certificate);
    }
    if (issuer && recipe.staple != CertificateRecipe::Staple::None) {
        const bool forged = recipe.staple == CertificateRecipe::Staple::Forged;
        const bool revoked = recipe.staple != CertificateRecipe::Staple::Good;
        out.staple = stapleFor(leaf.get(), *issuer, forged ? d->stranger : *issuer, revoked, d->now);
    }
    return out;
}

} // namespace gatepost
