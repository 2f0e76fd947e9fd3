#pragma once
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QTcpServer>

class QTcpSocket;

namespace gatepost {

/// A SOCKS5 proxy without authentication (RFC 1928) that relays to addresses, for tests.
class SocksServer : public QTcpServer
{
public:
    explicit SocksServer(QObject *parent = nullptr);
    QList<QPair<QHostAddress, quint16>> asked() const { return m_asked; } ///< every target, in order
    void sendAllTo(const QHostAddress &address) { m_instead = address; }  ///< whatever address is asked for

private:
    void serve(QTcpSocket *client);
    void relay(QTcpSocket *client, const QHostAddress &address, quint16 port);
    QList<QPair<QHostAddress, quint16>> m_asked;
    QHostAddress m_instead;
};

} // namespace gatepost
