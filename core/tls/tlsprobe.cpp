#include "core/tls/tlsprobe.h"
#include "core/async/firstof.h"
#include "core/base/clock.h"
#include "core/tls/ocsp.h"
#include "core/tls/openssl.h"
#include <openssl/err.h>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace gatepost {

namespace {

using async::FirstOf;
using async::Task;
using std::chrono::milliseconds;

enum class Event { Progress, Ended, Expired };

constexpr int piece = 16 * 1024;
constexpr milliseconds goodbyeTimeout{3'000};
const QByteArray unknownName = "gatepost-unknown.invalid"; // RFC 6761 §6.4: no server has it

QByteArray nameFor(const TlsProbeOptions &options)
{
    switch (options.kind) {
    case TlsTrialKind::NoName:
        return {};
    case TlsTrialKind::UnknownName:
        return unknownName;
    case TlsTrialKind::Named:
    case TlsTrialKind::Legacy:
        break;
    }
    return options.host.toAscii();
}

// The library's setters are macros with C casts; these are the functions behind them.
void setVersions(SSL_CTX *context, long low, long high)
{
    SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, low, nullptr);
    SSL_CTX_ctrl(context, SSL_CTRL_SET_MAX_PROTO_VERSION, high, nullptr);
}

void allowLegacy(SSL_CTX *context)
{
    QByteArray signatures = "ECDSA+SHA256:RSA+SHA256:ECDSA+SHA1:RSA+SHA1";
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
    SSL_CTX_ctrl(context, SSL_CTRL_SET_SIGALGS_LIST, 0, signatures.data());
    setVersions(context, TLS1_VERSION, TLS1_1_VERSION);
}

Fault handshakeFault()
{
    const unsigned long error = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(error);
    ERR_clear_error();
    return {FaultKind::TlsHandshake, QString::fromLatin1(reason ? reason : ""), ERR_GET_REASON(error)};
}

/// OpenSSL between two memory buffers; the socket is the caller's.
class Handshake
{
public:
    explicit Handshake(const TlsProbeOptions &options) : m_context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free)
    {
        SSL_CTX *context = m_context.get();
        SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr); // the chain is judged by us afterwards
        if (options.kind == TlsTrialKind::Legacy)
            allowLegacy(context);
        else
            setVersions(context, TLS1_2_VERSION, TLS1_3_VERSION);
        m_ssl.reset(SSL_new(context));
        m_in = BIO_new(BIO_s_mem());
        m_out = BIO_new(BIO_s_mem());
        SSL_set_bio(m_ssl.get(), m_in, m_out);
        SSL_set_connect_state(m_ssl.get());
        QByteArray name = nameFor(options);
        if (!name.isEmpty())
            SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, TLSEXT_STATUSTYPE_ocsp, nullptr);
    }

    void feed(const QByteArray &octets) { BIO_write(m_in, octets.constData(), int(octets.size())); }
    QByteArray take()
    {
        const char *data = nullptr;
        const long size = BIO_get_mem_data(m_out, &data);
        const QByteArray out(data, qsizetype(size));
        (void)BIO_reset(m_out);
        return out;
    }
    /// True when it is over, one way or the other.
    bool advance()
    {
        ERR_clear_error();
        const int result = SSL_do_handshake(m_ssl.get());
        if (result == 1) {
            m_stands = true;
            return true;
        }
        const int why = SSL_get_error(m_ssl.get(), result);
        if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE)
            return false;
        m_fault = handshakeFault();
        return true;
    }
    void say(const QByteArray &text) { SSL_write(m_ssl.get(), text.constData(), int(text.size())); }
    void close() { SSL_shutdown(m_ssl.get()); }
    bool stands() const { return m_stands; }
    const std::optional<Fault> &fault() const { return m_fault; }
    void read(const TrustStore &trust, const QDateTime &now, TlsTrial &out) const;

private:
    void readGroup(TlsTrial &out) const;

    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context;
    Ssl<SSL> m_ssl;
    BIO *m_in = nullptr;
    BIO *m_out = nullptr;
    bool m_stands = false;
    std::optional<Fault> m_fault;
};

void Handshake::readGroup(TlsTrial &out) const
{
    const long group = SSL_ctrl(m_ssl.get(), SSL_CTRL_GET_NEGOTIATED_GROUP, 0, nullptr);
    const char *name = group > 0 ? SSL_group_to_name(m_ssl.get(), int(group)) : nullptr;
    out.group = QString::fromLatin1(name ? name : "");
}

void Handshake::read(const TrustStore &trust, const QDateTime &now, TlsTrial &out) const
{
    out.tls.protocol = m_stands ? QString::fromLatin1(SSL_get_version(m_ssl.get())) : QString();
    out.tls.cipher = m_stands ? QString::fromLatin1(SSL_get_cipher_name(m_ssl.get())) : QString();
    if (out.tls.protocol == u"TLSv1")
        out.tls.protocol = QStringLiteral("TLSv1.0");
    const STACK_OF(X509) *sent = SSL_get_peer_cert_chain(m_ssl.get()); // in the order they were sent
    for (int i = 0; i < sk_X509_num(sent); ++i)
        out.tls.chain.append(derOf(sk_X509_value(sent, i)));
    out.tls.trustStore = trust.name();
    out.tls.verifiedAt = now;
    out.tls.chainErrors = trust.verify(out.tls.chain, now);
    const unsigned char *response = nullptr;
    const long size = SSL_ctrl(m_ssl.get(), SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP, 0, &response);
    if (response && size > 0)
        out.staple =
            readStaple(QByteArray(reinterpret_cast<const char *>(response), qsizetype(size)), out.tls.chain, trust);
    if (m_stands)
        readGroup(out);
}

FaultKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FaultKind::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return FaultKind::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return FaultKind::Timeout;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return FaultKind::ProxyFailed;
    default:
        return FaultKind::Unreachable;
    }
}

/// Says goodbye, waits a moment for the answer to it, closes.
Task<Done> leave(QTcpSocket *socket, Handshake *handshake, QByteArray goodbye, QDeadlineTimer until)
{
    if (!goodbye.isEmpty()) {
        handshake->say(goodbye);
        socket->write(handshake->take());
        const QDeadlineTimer moment = std::min(until, QDeadlineTimer(goodbyeTimeout));
        FirstOf<Event> answer(moment, Event::Expired);
        answer.add(socket, &QIODevice::readyRead, Event::Progress);
        answer.add(socket, &QAbstractSocket::disconnected, Event::Ended);
        const Event what = co_await answer;
        Q_UNUSED(what)
    }
    handshake->close();
    socket->write(handshake->take());
    socket->flush();
    socket->disconnectFromHost();
    co_return Done{};
}

} // namespace

Task<TlsTrial> tryTls(QTcpSocket *socket, TlsProbeOptions options, QDeadlineTimer until)
{
    TlsTrial out;
    out.kind = options.kind;
    out.address = socket->peerAddress();
    out.port = socket->peerPort();
    out.tls.sni = nameFor(options);
    out.reached = true;
    QElapsedTimer timer;
    timer.start();
    Handshake handshake(options);
    qint64 received = 0;
    while (!handshake.advance()) {
        socket->write(handshake.take());
        if (socket->bytesAvailable() == 0 && socket->state() == QAbstractSocket::ConnectedState) {
            FirstOf<Event> event(until, Event::Expired);
            event.add(socket, &QIODevice::readyRead, Event::Progress);
            event.add(socket, &QAbstractSocket::disconnected, Event::Ended);
            const Event what = co_await event;
            if (what == Event::Expired) {
                out.fault = Fault{FaultKind::Timeout, QString(), 0};
                break;
            }
        }
        const QByteArray octets = socket->read(piece);
        received += octets.size();
        if (received > options.maxBytes) {
            out.fault = Fault{FaultKind::TooLarge, QString::number(options.maxBytes), 0};
            break;
        }
        if (octets.isEmpty() && socket->state() != QAbstractSocket::ConnectedState) {
            out.fault = Fault{FaultKind::Closed, QString(), 0};
            break;
        }
        handshake.feed(octets);
    }
    if (handshake.fault())
        out.fault = handshake.fault();
    socket->write(handshake.take()); // the last flight, or the alert that says why not
    handshake.read(*options.trust, QDateTime::currentDateTimeUtc(), out);
    out.elapsed = milliseconds(timer.elapsed());
    if (handshake.stands()) {
        const Done done = co_await leave(socket, &handshake, options.goodbye, until);
        Q_UNUSED(done)
    } else {
        socket->flush();
        socket->disconnectFromHost();
    }
    co_return out;
}

Task<TlsTrial> probeTls(TlsProbeRequest request, QDeadlineTimer until)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    if (request.proxy)
        socket.setProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, request.proxy->host, request.proxy->port));
    const QDateTime began = systemNow();
    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer connected = std::min(until, QDeadlineTimer(request.connectTimeout));
    FirstOf<Event> event(connected, Event::Expired);
    event.add(&socket, &QAbstractSocket::connected, Event::Progress);
    event.add(&socket, &QAbstractSocket::errorOccurred, Event::Ended);
    socket.connectToHost(request.server.address.toString(), request.server.port);
    const Event what = co_await event;
    TlsTrial out;
    if (what == Event::Progress) {
        out = co_await tryTls(&socket, request.options, until);
    } else {
        out.kind = request.options.kind;
        out.tls.sni = nameFor(request.options);
        out.fault = what == Event::Expired ? Fault{FaultKind::Timeout, QString(), 0}
                                           : Fault{kindOf(socket.error()), socket.errorString(), int(socket.error())};
    }
    out.address = request.server.address; // through a proxy the socket does not know it
    out.port = request.server.port;
    out.at = began;
    out.elapsed = milliseconds(timer.elapsed());
    co_return out;
}

} // namespace gatepost
