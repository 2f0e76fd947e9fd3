#include "core/lab/labpeer.h"
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace gatepost {

namespace {

constexpr int piece = 16 * 1024;

} // namespace

/// Sends the OCSP response along when the client asks for it (RFC 6066 §8).
static int sendStaple(SSL *ssl, void *staple)
{
    const auto *response = static_cast<const QByteArray *>(staple);
    void *copy = OPENSSL_memdup(response->constData(), std::size_t(response->size())); // the session frees it
    SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP, response->size(), copy);
    return SSL_TLSEXT_ERR_OK;
}

LabTls::LabTls(const MadeCertificate &certificate, Versions versions)
    : m_staple(std::make_shared<QByteArray>(certificate.staple)),
      m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
{
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);
    if (versions == Versions::Modern) {
        SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    } else {
        SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, versions == Versions::OnlyTls10 ? TLS1_VERSION : TLS1_3_VERSION);
    }
    if (!m_staple->isEmpty()) {
        // What the macros SSL_CTX_set_tlsext_status_cb and _arg do, without their C casts.
        SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB, reinterpret_cast<void (*)()>(&sendStaple));
        SSL_CTX_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB_ARG, 0, m_staple.get());
    }
    const Ssl<BIO> keyText(BIO_new_mem_buf(certificate.keyPem.constData(), int(certificate.keyPem.size())));
    const Ssl<EVP_PKEY> key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
    for (qsizetype i = 0; i < certificate.chainDer.size(); ++i) {
        const Ssl<X509> one = x509FromDer(certificate.chainDer[i]);
        if (i == 0)
            SSL_CTX_use_certificate(context, one.get());
        else
            SSL_CTX_add1_chain_cert(context, one.get());
    }
    SSL_CTX_use_PrivateKey(context, key.get());
}

/// Calls a copy: what is called may put another function into its own place.
template <typename Function, typename... Arguments> static void call(Function function, const Arguments &...arguments)
{
    if (function)
        function(arguments...);
}

LabPeer::LabPeer(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &LabPeer::advance);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            call(drained);
    });
}

LabPeer::~LabPeer()
{
    m_socket->disconnect(this);
}

void LabPeer::startTls(const LabTls &tls)
{
    m_ssl.reset(SSL_new(tls.context()));
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    SSL_set_accept_state(m_ssl.get());
    advance();
}

void LabPeer::startTls(std::function<const LabTls *(QByteArray)> choose)
{
    m_choose = std::move(choose);
    m_choosing = std::shared_ptr<SSL_CTX>(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_set_security_level(m_choosing.get(), 0);
    SSL_CTX_set_min_proto_version(m_choosing.get(), TLS1_2_VERSION); // versions do not come with the chosen context
    // What the macro SSL_CTX_set_tlsext_servername_callback does, without its C cast.
    SSL_CTX_callback_ctrl(m_choosing.get(), SSL_CTRL_SET_TLSEXT_SERVERNAME_CB,
                          reinterpret_cast<void (*)()>(&LabPeer::onServerName));
    SSL_CTX_set_tlsext_servername_arg(m_choosing.get(), this);
    m_ssl.reset(SSL_new(m_choosing.get()));
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    SSL_set_accept_state(m_ssl.get());
    advance();
}

int LabPeer::onServerName(SSL *ssl, int *alert, void *self)
{
    Q_UNUSED(alert)
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    const LabTls *tls = static_cast<LabPeer *>(self)->m_choose(QByteArray(name));
    if (!tls)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    SSL_set_SSL_CTX(ssl, tls->context());
    return SSL_TLSEXT_ERR_OK;
}

/// Reads what has come and hands it on, through TLS when that has begun.
void LabPeer::advance()
{
    const QByteArray raw = m_socket->readAll();
    if (!m_ssl) {
        if (!raw.isEmpty())
            call(received, raw);
        return;
    }
    BIO_write(m_in, raw.constData(), int(raw.size()));
    if (!m_encrypted) {
        const int result = SSL_accept(m_ssl.get());
        flush();
        if (result != 1) {
            if (SSL_get_error(m_ssl.get(), result) != SSL_ERROR_WANT_READ)
                finish();
            return;
        }
        m_encrypted = true;
        call(encrypted);
    }
    QByteArray text;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (int got = SSL_read(m_ssl.get(), buffer.data(), piece); got > 0;
         got = SSL_read(m_ssl.get(), buffer.data(), piece))
        text += buffer.first(got);
    flush();
    if (!text.isEmpty())
        call(received, text);
}

void LabPeer::flush()
{
    const char *data = nullptr;
    const long size = BIO_get_mem_data(m_out, &data);
    if (size > 0)
        m_socket->write(data, size);
    (void)BIO_reset(m_out);
}

void LabPeer::write(const QByteArray &octets)
{
    if (!m_encrypted) {
        writeClear(octets);
        return;
    }
    SSL_write(m_ssl.get(), octets.constData(), int(octets.size()));
    flush();
}

void LabPeer::writeClear(const QByteArray &octets)
{
    m_socket->write(octets);
}

qint64 LabPeer::pending() const
{
    return m_socket->bytesToWrite();
}

void LabPeer::finish()
{
    if (m_finishing)
        return;
    m_finishing = true;
    if (m_encrypted) {
        SSL_shutdown(m_ssl.get());
        flush();
    }
    m_socket->disconnectFromHost();
}

void LabPeer::abort()
{
    m_socket->abort();
}

} // namespace gatepost
