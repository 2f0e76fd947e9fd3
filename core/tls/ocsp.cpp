#include "core/tls/ocsp.h"
#include "core/tls/openssl.h"
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <QTimeZone>

namespace gatepost {

namespace {

struct OcspDelete
{
    void operator()(OCSP_RESPONSE *p) const { OCSP_RESPONSE_free(p); }
    void operator()(OCSP_BASICRESP *p) const { OCSP_BASICRESP_free(p); }
    void operator()(OCSP_CERTID *p) const { OCSP_CERTID_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
};
template <typename T> using Owned = std::unique_ptr<T, OcspDelete>;

QString lastTrouble()
{
    const char *reason = ERR_reason_error_string(ERR_get_error());
    ERR_clear_error();
    return QString::fromLatin1(reason ? reason : "unknown");
}

QDateTime dateOf(const ASN1_GENERALIZEDTIME *time)
{
    tm fields{};
    if (!time || ASN1_TIME_to_tm(time, &fields) != 1)
        return {};
    return QDateTime(QDate(fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday),
                     QTime(fields.tm_hour, fields.tm_min, fields.tm_sec), QTimeZone::utc());
}

Owned<STACK_OF(X509)> stackOf(const QList<QByteArray> &chain)
{
    Owned<STACK_OF(X509)> out(sk_X509_new_null());
    for (const QByteArray &der : chain) {
        if (auto certificate = x509FromDer(der))
            sk_X509_push(out.get(), certificate.release());
    }
    return out;
}

/// The issuer of the leaf: among what was sent, else in the store.
Ssl<X509> issuerOf(X509 *leaf, STACK_OF(X509) * sent, X509_STORE *store)
{
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        X509 *candidate = sk_X509_value(sent, i);
        if (X509_check_issued(candidate, leaf) == X509_V_OK && X509_up_ref(candidate) == 1)
            return Ssl<X509>(candidate);
    }
    const Ssl<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509 *found = nullptr;
    if (X509_STORE_CTX_init(context.get(), store, leaf, sent) == 1)
        X509_STORE_CTX_get1_issuer(&found, context.get(), leaf);
    return Ssl<X509>(found);
}

/// The answer about the leaf; a response may speak of several certificates.
void readStatus(OCSP_BASICRESP *basic, X509 *leaf, X509 *issuer, OcspStaple &out)
{
    int status = 0;
    int reason = OCSP_REVOKED_STATUS_NOSTATUS;
    ASN1_GENERALIZEDTIME *revoked = nullptr;
    ASN1_GENERALIZEDTIME *from = nullptr;
    ASN1_GENERALIZEDTIME *until = nullptr;
    bool found = false;
    for (const EVP_MD *digest : {EVP_sha1(), EVP_sha256()}) { // the responder chooses how the certificate is named
        const Owned<OCSP_CERTID> id(OCSP_cert_to_id(digest, leaf, issuer));
        found = found || OCSP_resp_find_status(basic, id.get(), &status, &reason, &revoked, &from, &until) == 1;
    }
    if (!found) {
        out.trouble = QStringLiteral("it does not speak of this certificate");
        return;
    }
    out.thisUpdate = dateOf(from);
    out.nextUpdate = dateOf(until);
    if (status == V_OCSP_CERTSTATUS_GOOD)
        out.status = StapleStatus::Good;
    else if (status == V_OCSP_CERTSTATUS_REVOKED)
        out.status = StapleStatus::Revoked;
    else
        out.status = StapleStatus::Unknown;
    if (out.status != StapleStatus::Revoked)
        return;
    out.revokedAt = dateOf(revoked);
    if (reason != OCSP_REVOKED_STATUS_NOSTATUS)
        out.reason = QString::fromLatin1(OCSP_crl_reason_str(reason));
}

} // namespace

OcspStaple readStaple(const QByteArray &response, const QList<QByteArray> &chain, const TrustStore &trust)
{
    OcspStaple out;
    out.response = response;
    auto octets = reinterpret_cast<const unsigned char *>(response.constData());
    const Owned<OCSP_RESPONSE> read(d2i_OCSP_RESPONSE(nullptr, &octets, long(response.size())));
    if (!read) {
        out.trouble = lastTrouble();
        return out;
    }
    if (OCSP_response_status(read.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        out.trouble = QString::fromLatin1(OCSP_response_status_str(OCSP_response_status(read.get())));
        return out;
    }
    const Owned<OCSP_BASICRESP> basic(OCSP_response_get1_basic(read.get()));
    const auto leaf = x509FromDer(chain.value(0));
    if (!basic || !leaf) {
        out.trouble = lastTrouble();
        return out;
    }
    const Owned<STACK_OF(X509)> sent = stackOf(chain);
    const Ssl<X509> issuer = issuerOf(leaf.get(), sent.get(), trust.handle());
    if (!issuer) {
        out.trouble = QStringLiteral("the issuer of the certificate is not known");
        return out;
    }
    readStatus(basic.get(), leaf.get(), issuer.get(), out);
    if (out.status == StapleStatus::Unreadable)
        return out;
    out.verified = OCSP_basic_verify(basic.get(), sent.get(), trust.handle(), 0) == 1;
    if (!out.verified)
        out.trouble = lastTrouble();
    ERR_clear_error();
    return out;
}

} // namespace gatepost
