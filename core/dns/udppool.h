#pragma once
// Connected UDP sockets to one server. Each has a port of the kernel's choice and retires after a few dozen queries,
// so that id, port and letter case together are hard to guess.
#include "core/base/endpoint.h"
#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QUdpSocket>
#include <vector>

namespace gatepost {

class UdpPool : public QObject
{
public:
    UdpPool(Endpoint server, int size, int queriesPerSocket);
    ~UdpPool() override;

    /// Called once, from the event loop, with the reply or with a fault.
    using Receiver = std::function<void(Result<QByteArray>)>;

    /// Forgets the query when it is destroyed.
    class Ticket
    {
    public:
        Ticket() = default;
        ~Ticket() { release(); }
        Ticket(Ticket &&other) noexcept = default;
        Ticket &operator=(Ticket &&other) noexcept;

    private:
        friend class UdpPool;
        void release();
        std::weak_ptr<struct UdpSocketState> m_socket;
        quint16 m_id = 0;
    };

    /// Sends the packet made by `build(id)`. The id is random and free on the chosen socket.
    Ticket send(const std::function<QByteArray(quint16 id)> &build, Receiver receiver);

private:
    std::shared_ptr<UdpSocketState> pick();
    Endpoint m_server;
    int m_size;
    int m_queriesPerSocket;
    std::vector<std::shared_ptr<UdpSocketState>> m_sockets;
};

} // namespace gatepost
