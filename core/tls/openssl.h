#pragma once
// OpenSSL objects that free themselves.
#include <memory>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <QByteArray>
#include <QByteArrayView>

namespace gatepost {

struct OpensslDelete
{
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(X509_STORE *p) const { X509_STORE_free(p); }
    void operator()(X509_STORE_CTX *p) const { X509_STORE_CTX_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(BIO *p) const { BIO_free(p); }
    void operator()(SSL *p) const { SSL_free(p); }
};
template <typename T> using Ssl = std::unique_ptr<T, OpensslDelete>;

/// To be called last in a thread of ours that used OpenSSL: else its state is given back only after the thread has been
/// waited for.
inline void endOpensslThread()
{
    OPENSSL_thread_stop();
}

inline Ssl<X509> x509FromDer(QByteArrayView der)
{
    auto octets = reinterpret_cast<const unsigned char *>(der.data());
    return Ssl<X509>(d2i_X509(nullptr, &octets, long(der.size())));
}

inline QByteArray derOf(X509 *certificate)
{
    unsigned char *octets = nullptr;
    const int size = i2d_X509(certificate, &octets);
    const QByteArray out(reinterpret_cast<char *>(octets), size > 0 ? size : 0);
    OPENSSL_free(octets);
    return out;
}

} // namespace gatepost
