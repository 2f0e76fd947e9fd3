#include "core/dns/securechannel.h"
#include "core/async/firstof.h"
#include "core/dns/wire.h"
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QtEndian>

namespace gatepost {

namespace {

using async::FirstOf;
using async::Task;

constexpr qsizetype maxMessage = 65'535; // RFC 7766 §8, RFC 8484 §6
constexpr const char *mediaType = "application/dns-message";

enum class Event { Done, Expired };

Fault expired()
{
    return Fault{FaultKind::Timeout, QString(), 0};
}

class Waiting : public QObject
{
    Q_OBJECT
public:
    QByteArray query;
    int heardBefore = 0; ///< messages on the connection when the question came
    std::optional<Result<QByteArray>> reply;

    void settle(Result<QByteArray> result)
    {
        reply = std::move(result);
        Q_EMIT settled();
    }
Q_SIGNALS:
    void settled();
};

/// DNS over TLS (RFC 7858): one connection, as many queries at a time as there are; opened again when it was closed.
class TlsChannel : public SecureChannel
{
public:
    TlsChannel(DnsServer server, const QSslConfiguration &tls) : m_server(std::move(server))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setSslConfiguration(tls);
        m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, [this] { sendAll(); });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { read(); });
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_socket,
                         [this](QAbstractSocket::SocketError error) { failAll(faultOf(error)); });
        QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, [this] {
            failAll(Fault{FaultKind::Closed, QString(), 0});
        });
    }
    ~TlsChannel() override { m_socket.disconnect(); }

    Task<Result<QByteArray>> exchange(Build build, QDeadlineTimer until) override
    {
        quint16 id = 0;
        do
            id = quint16(QRandomGenerator::system()->generate());
        while (m_waiting.contains(id));
        const auto waiting = std::make_shared<Waiting>();
        waiting->query = build(id);
        waiting->heardBefore = m_heard;
        m_waiting.insert(id, waiting);
        const Leave leave{this, id, waiting}; // also when nobody waits for the answer any more
        if (m_socket.isEncrypted())
            send(waiting->query);
        else if (m_socket.state() == QAbstractSocket::UnconnectedState)
            open();
        if (!waiting->reply) {
            FirstOf<Event> settled(until, Event::Expired);
            settled.add(waiting.get(), &Waiting::settled, Event::Done);
            const Event event = co_await settled;
            if (event == Event::Expired && !waiting->reply) {
                waiting->reply = failure(expired());
                m_waiting.remove(id);
                if (waiting->heardBefore == m_heard)
                    hangUp();
            }
        }
        co_return *waiting->reply;
    }

private:
    struct Leave
    {
        TlsChannel *channel;
        quint16 id;
        std::shared_ptr<Waiting> waiting;
        ~Leave()
        {
            if (channel->m_waiting.value(id) == waiting) // the number may be somebody else's by now
                channel->m_waiting.remove(id);
        }
    };

    /// A connection on which nothing comes is not kept for the next question, nor for those that wait: they ask again.
    void hangUp()
    {
        m_socket.abort();
        failAll(Fault{FaultKind::Closed, QString(), 0}); // no signal tells of a connection that was never made
    }
    void open()
    {
        m_buffer.clear();
        const bool named = m_server.endpoint.address.isNull();
        const QString host = named ? m_server.name : m_server.endpoint.address.toString();
        const QString verified = m_server.name.isEmpty() ? host : m_server.name;
        m_socket.connectToHostEncrypted(host, m_server.endpoint.port, verified);
    }
    void send(const QByteArray &query)
    {
        QByteArray framed(2, '\0');
        qToBigEndian(quint16(query.size()), framed.data());
        m_socket.write(framed + query);
    }
    void sendAll()
    {
        for (const auto &waiting : std::as_const(m_waiting))
            send(waiting->query);
    }
    void read()
    {
        m_buffer += m_socket.read(2 * maxMessage - m_buffer.size());
        while (m_buffer.size() >= 2) {
            const int size = qFromBigEndian<quint16>(m_buffer.constData());
            if (m_buffer.size() < size + 2)
                return;
            const QByteArray message = m_buffer.mid(2, size);
            m_buffer.remove(0, size + 2);
            ++m_heard;
            const quint16 id = message.size() >= 2 ? qFromBigEndian<quint16>(message.constData()) : quint16(0);
            const auto waiting = m_waiting.value(id);
            if (waiting && answersQuery(message, waiting->query))
                waiting->settle(message);
        }
    }
    void failAll(const Fault &fault)
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &one : waiting)
            one->settle(failure(fault));
    }
    Fault faultOf(QAbstractSocket::SocketError error) const
    {
        switch (error) {
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
            return {FaultKind::TlsHandshake, m_socket.errorString(), int(error)};
        case QAbstractSocket::ConnectionRefusedError:
            return {FaultKind::Refused, m_socket.errorString(), int(error)};
        case QAbstractSocket::RemoteHostClosedError:
            return {FaultKind::Closed, m_socket.errorString(), int(error)};
        default:
            return {FaultKind::Unreachable, m_socket.errorString(), int(error)};
        }
    }

    DnsServer m_server;
    QSslSocket m_socket;
    QByteArray m_buffer;
    int m_heard = 0;
    QHash<quint16, std::shared_ptr<Waiting>> m_waiting;
};

FaultKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return FaultKind::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return FaultKind::Closed;
    case QNetworkReply::SslHandshakeFailedError:
        return FaultKind::TlsHandshake;
    case QNetworkReply::TimeoutError:
        return FaultKind::Timeout;
    default:
        return FaultKind::Unreachable;
    }
}

/// DNS over HTTPS (RFC 8484). The host of the address is looked up by the system: something has to be first.
class HttpsChannel : public SecureChannel
{
public:
    HttpsChannel(QUrl url, const QSslConfiguration &tls) : m_url(std::move(url)), m_tls(tls)
    {
        m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager.setAutoDeleteReplies(false);
    }

    Task<Result<QByteArray>> exchange(Build build, QDeadlineTimer until) override
    {
        const QByteArray query = build(0); // RFC 8484 §4.1: so that caches can tell that two are the same
        QNetworkRequest request(m_url);
        request.setSslConfiguration(m_tls);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(mediaType));
        request.setRawHeader("Accept", mediaType);
        request.setRawHeader("User-Agent", "Gatepost");
        const std::unique_ptr<QNetworkReply> reply(m_manager.post(request, query));
        if (!reply->isFinished()) {
            FirstOf<Event> finished(until, Event::Expired);
            finished.add(reply.get(), &QNetworkReply::finished, Event::Done);
            const Event event = co_await finished;
            if (event == Event::Expired) {
                reply->abort();
                co_return failure(expired());
            }
        }
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            co_return failure(Fault{kindOf(reply->error()), reply->errorString(), int(reply->error())});
        if (status != 200)
            co_return failure(Fault{FaultKind::Rejected, QStringLiteral("HTTP %1").arg(status), status});
        const QByteArray type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        const QByteArray message = reply->read(maxMessage + 1);
        if (type != mediaType || message.size() > maxMessage || !answersQuery(message, query))
            co_return failure(Fault{FaultKind::Malformed, QString::fromLatin1(type.left(100)), 0});
        co_return message;
    }

private:
    QUrl m_url;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace

std::unique_ptr<SecureChannel> makeSecureChannel(const DnsServer &server, const QSslConfiguration &tls)
{
    if (server.transport == DnsTransport::Https)
        return std::make_unique<HttpsChannel>(server.url, tls);
    return std::make_unique<TlsChannel>(server, tls);
}

} // namespace gatepost

#include "securechannel.moc"
