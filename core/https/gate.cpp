#include "core/https/gate.h"
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace gatepost {

namespace {

constexpr qsizetype maxRequestBytes = 8 * 1024;
constexpr int credentialWords = 8;
constexpr qint64 chunkBytes = 64 * 1024;

QByteArray randomCredential()
{
    QList<quint32> words(credentialWords);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), words.size() * qsizetype(sizeof(quint32)))
        .toHex();
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

} // namespace

Gate::Gate(Options options) : m_options(std::move(options)), m_credential(randomCredential())
{
    m_timer.start();
    connect(&m_server, &QTcpServer::newConnection, this, &Gate::accept);
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.listen(QHostAddress::LocalHost);
}

Gate::~Gate()
{
    m_server.disconnect(this);
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
    if (m_target)
        m_target->disconnect(this);
}

QNetworkProxy Gate::asProxy() const
{
    QNetworkProxy out(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort(),
                      QStringLiteral("gate"), QString::fromLatin1(m_credential));
    // Without the capability to cache, http:// comes through CONNECT as well.
    out.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return out;
}

void Gate::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void Gate::readRequest(QTcpSocket *client)
{
    if (client == m_client) {
        if (m_target && m_connectTime)
            m_target->write(client->readAll());
        return;
    }
    const QByteArray head = client->peek(maxRequestBytes);
    const auto end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= maxRequestBytes)
            client->abort();
        return;
    }
    const QByteArray proof = "Basic " + ("gate:" + m_credential).toBase64();
    if (!head.first(end).contains(proof)) {
        client->read(end + 4);
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                      "realm=\"gate\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    client->read(end + 4);
    if (m_target) {
        // QNetworkAccessManager tries again by itself when a server closes early. The server must not see it, and
        // nothing more will come.
        ++m_refused;
        client->abort();
        return this->end(Fault{FaultKind::Closed, QString(), 0});
    }
    dial(client);
}

void Gate::dial(QTcpSocket *client)
{
    m_client = client;
    m_target = new QTcpSocket(this);
    m_target->setReadBufferSize(chunkBytes);
    m_target->setProxy(QNetworkProxy::NoProxy);
    if (m_options.proxy)
        m_target->setProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, m_options.proxy->host, m_options.proxy->port));
    connect(m_target, &QTcpSocket::connected, this, [this] {
        m_connectTime = std::chrono::microseconds(m_timer.nsecsElapsed() / 1000);
        Q_EMIT dialled();
        if (m_client)
            m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    });
    connect(m_target, &QTcpSocket::readyRead, this, &Gate::forward);
    connect(m_target, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (!m_connectTime)
            return this->end(Fault{kindOf(error), m_target->errorString(), int(error)});
        forward();
        if (m_client)
            m_client->disconnectFromHost(); // what follows is for the client to notice: an early close is part of what
                                            // it saw
    });
    connect(client, &QTcpSocket::disconnected, this, [this] {
        m_client = nullptr;
        if (m_target)
            m_target->abort();
    });
    QTimer::singleShot(m_options.connectTimeout, m_target, [this] {
        if (!m_connectTime)
            this->end(Fault{FaultKind::Timeout, QString(), 0});
    });
    m_target->connectToHost(m_options.target.address, m_options.target.port);
}

void Gate::forward()
{
    while (m_target && m_client && m_target->bytesAvailable() > 0) {
        const QByteArray octets = m_target->read(chunkBytes);
        m_bytes += octets.size();
        if (m_bytes > m_options.maxBytes)
            return end(Fault{FaultKind::TooLarge, QString::number(m_options.maxBytes), 0});
        m_client->write(octets);
    }
}

void Gate::end(const Fault &fault)
{
    if (m_fault)
        return;
    m_fault = fault;
    if (m_target)
        m_target->abort();
    Q_EMIT cut();
}

} // namespace gatepost
