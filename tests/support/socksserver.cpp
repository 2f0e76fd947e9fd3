#include "tests/support/socksserver.h"
#include <memory>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

namespace gatepost {

namespace {
constexpr int ipv4 = 1;
constexpr int ipv6 = 4;
const QByteArray refused = QByteArray::fromHex("05050001000000000000");
const QByteArray granted = QByteArray::fromHex("05000001000000000000");
} // namespace

SocksServer::SocksServer(QObject *parent) : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            serve(client);
    });
}

void SocksServer::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto greeted = std::make_shared<bool>(false);
    connect(client, &QTcpSocket::readyRead, this, [this, client, greeted] {
        if (!*greeted) {
            client->readAll();
            client->write(QByteArray::fromHex("0500"));
            *greeted = true;
            return;
        }
        const QByteArray head = client->peek(4);
        const int size = head.size() < 4 ? 0 : head[3] == ipv4 ? 10 : head[3] == ipv6 ? 22 : 0;
        if (size == 0 || client->bytesAvailable() < size)
            return;
        const QByteArray request = client->read(size);
        const quint16 port = qFromBigEndian<quint16>(request.constData() + size - 2);
        QHostAddress address;
        if (size == 10)
            address.setAddress(qFromBigEndian<quint32>(request.constData() + 4));
        else
            address.setAddress(reinterpret_cast<const quint8 *>(request.constData() + 4));
        disconnect(client, &QTcpSocket::readyRead, this, nullptr);
        relay(client, address, port);
    });
}

void SocksServer::relay(QTcpSocket *client, const QHostAddress &address, quint16 port)
{
    m_asked << qMakePair(address, port);
    auto *target = new QTcpSocket(client);
    target->setProxy(QNetworkProxy::NoProxy);
    connect(target, &QTcpSocket::connected, client, [client] { client->write(granted); });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(client, &QTcpSocket::readyRead, target, [client, target] { target->write(client->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::errorOccurred, client, [client, target] {
        if (target->state() == QAbstractSocket::UnconnectedState && target->bytesAvailable() == 0)
            client->write(refused);
        client->disconnectFromHost();
    });
    target->connectToHost(m_instead.isNull() ? address : m_instead, port);
}

} // namespace gatepost
