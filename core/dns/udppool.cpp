#include "core/dns/udppool.h"
#include "core/dns/wire.h"
#include <algorithm>
#include <QNetworkProxy>
#include <QPointer>
#include <QRandomGenerator>

namespace gatepost {

namespace {
constexpr int receiveBufferBytes = 1 << 20; // measured: the kernel's default drops answers in a burst
constexpr qint64 maxDatagramBytes = 65'535;
} // namespace

struct UdpSocketState
{
    struct Pending
    {
        QByteArray query;
        UdpPool::Receiver receiver;
    };

    explicit UdpSocketState(const Endpoint &server)
    {
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(server.address, server.port);
        socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBufferBytes);
        QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [this] { readAll(); });
        QObject::connect(&socket, &QUdpSocket::errorOccurred, &socket, [this](auto error) { onError(error); });
    }

    /// Reading until nothing is left is reported as an error of its own, which is none.
    void onError(QAbstractSocket::SocketError error)
    {
        if (error != QAbstractSocket::TemporaryError)
            failAll();
    }

    void readAll()
    {
        QByteArray datagram(maxDatagramBytes, Qt::Uninitialized);
        const QPointer<QUdpSocket> alive(&socket);
        while (alive) {
            const qint64 size = socket.readDatagram(datagram.data(), datagram.size());
            if (size < 0) {
                if (alive && socket.error() == QAbstractSocket::ConnectionRefusedError)
                    failAll();
                return;
            }
            if (size >= 2)
                deliver(QByteArrayView(datagram.constData(), size));
        }
    }

    /// A packet that does not repeat the whole question is somebody else's, and the wait goes on.
    void deliver(QByteArrayView packet)
    {
        const quint16 id = quint16(uchar(packet[0]) << 8 | uchar(packet[1]));
        const auto found = pending.constFind(id);
        if (found == pending.cend() || !answersQuery(packet, found->query))
            return;
        const UdpPool::Receiver receiver = found->receiver;
        pending.erase(found);
        receiver(packet.toByteArray());
    }

    void failAll()
    {
        FaultKind kind = FaultKind::Unreachable;
        if (socket.error() == QAbstractSocket::ConnectionRefusedError)
            kind = FaultKind::Refused;
        const auto waiting = std::exchange(pending, {});
        const Fault fault{kind, socket.errorString(), int(socket.error())};
        for (const Pending &one : waiting)
            one.receiver(failure(fault));
    }

    QUdpSocket socket;
    QHash<quint16, Pending> pending;
    int sent = 0;
};

UdpPool::UdpPool(Endpoint server, int size, int queriesPerSocket)
    : m_server(std::move(server)), m_size(size), m_queriesPerSocket(queriesPerSocket)
{
}

UdpPool::~UdpPool() = default;

UdpPool::Ticket &UdpPool::Ticket::operator=(Ticket &&other) noexcept
{
    if (this != &other) {
        release();
        m_socket = std::move(other.m_socket);
        m_id = other.m_id;
    }
    return *this;
}

void UdpPool::Ticket::release()
{
    if (const auto socket = m_socket.lock())
        socket->pending.remove(m_id);
    m_socket.reset();
}

std::shared_ptr<UdpSocketState> UdpPool::pick()
{
    const auto retired = [this](const auto &s) { return s->sent >= m_queriesPerSocket && s->pending.isEmpty(); };
    m_sockets.erase(std::remove_if(m_sockets.begin(), m_sockets.end(), retired), m_sockets.end());
    std::shared_ptr<UdpSocketState> best;
    for (const auto &socket : m_sockets) {
        if (socket->sent < m_queriesPerSocket && (!best || socket->pending.size() < best->pending.size()))
            best = socket;
    }
    if (best && (best->pending.isEmpty() || int(m_sockets.size()) >= m_size))
        return best;
    best = std::make_shared<UdpSocketState>(m_server);
    m_sockets.push_back(best);
    return best;
}

UdpPool::Ticket UdpPool::send(const std::function<QByteArray(quint16)> &build, Receiver receiver)
{
    const auto socket = pick();
    quint16 id = 0;
    do {
        id = quint16(QRandomGenerator::system()->generate());
    } while (socket->pending.contains(id));
    const QByteArray packet = build(id);
    socket->pending.insert(id, {packet, std::move(receiver)});
    ++socket->sent;
    Ticket ticket;
    ticket.m_socket = socket;
    ticket.m_id = id;
    if (socket->socket.write(packet) < 0) // told through the event loop, like everything else
        QMetaObject::invokeMethod(
            &socket->socket,
            [weak = std::weak_ptr(socket)] {
                if (const auto alive = weak.lock())
                    alive->failAll();
            },
            Qt::QueuedConnection);
    return ticket;
}

} // namespace gatepost
