#pragma once
#include "core/lab/certificatemaker.h"
#include "core/tls/openssl.h"
#include <functional>
#include <QObject>
#include <QTcpSocket>

namespace gatepost {

/// What a server of the lab shows in a handshake. Any key, signature and chain is served, weak ones too: that is why
/// the lab's servers use OpenSSL directly, whose security level Qt sets only after it has refused such a certificate.
class LabTls
{
public:
    enum class Versions { Modern, OnlyTls10, FromTls10 };

    LabTls(const MadeCertificate &certificate, Versions versions);
    SSL_CTX *context() const { return m_context.get(); }

private:
    std::shared_ptr<QByteArray> m_staple; ///< outlives the context, which points at it
    std::shared_ptr<SSL_CTX> m_context;
};

/// One connection to a server of the lab: clear text first, TLS from startTls() on. Deletes itself when it is over.
class LabPeer : public QObject
{
public:
    LabPeer(QTcpSocket *socket, QObject *parent); ///< takes the socket
    ~LabPeer() override;

    std::function<void(QByteArray)> received; ///< what the client said, decrypted
    std::function<void()> encrypted;          ///< the handshake is done
    std::function<void()> drained;            ///< everything written has left

    void startTls(const LabTls &tls);
    /// The context is chosen by the server name that the client sends; `choose` gives nothing for an unknown one.
    void startTls(std::function<const LabTls *(QByteArray)> choose);
    bool isEncrypted() const { return m_encrypted; }
    void write(const QByteArray &octets);
    void writeClear(const QByteArray &octets); ///< past TLS, for a server that talks nonsense
    qint64 pending() const;
    void finish(); ///< closes once everything is written
    void abort();

private:
    static int onServerName(SSL *ssl, int *alert, void *self);
    void advance();
    void flush();

    QTcpSocket *m_socket;
    Ssl<SSL> m_ssl;
    std::shared_ptr<SSL_CTX> m_choosing;
    std::function<const LabTls *(QByteArray)> m_choose;
    BIO *m_in = nullptr;
    BIO *m_out = nullptr;
    bool m_encrypted = false;
    bool m_finishing = false;
};

} // namespace gatepost
