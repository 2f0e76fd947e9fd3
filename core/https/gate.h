#pragma once
// The only way out for one policy fetch: an HTTP CONNECT relay on loopback that dials one pinned address, counts every
// octet and lets exactly one connection through. QNetworkAccessManager speaks to it as to a proxy; that gives it
// natural URLs, SNI and Host headers, and takes from it the chance to read without end or to send a request twice.
#include "core/base/endpoint.h"
#include <chrono>
#include <optional>
#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>

class QTcpSocket;

namespace gatepost {

class Gate : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Endpoint target;
        qint64 maxBytes = 256 * 1024; ///< from the target
        std::chrono::milliseconds connectTimeout{10'000};
        std::optional<SocksProxy> proxy;
    };

    explicit Gate(Options options);
    ~Gate() override;

    bool isListening() const { return m_server.isListening(); }
    QNetworkProxy asProxy() const; ///< with the credential only this fetch knows

    std::optional<Fault> fault() const { return m_fault; } ///< why it cut; nothing while all is well
    qint64 bytesFromTarget() const { return m_bytes; }
    bool isConnected() const { return m_connectTime.has_value(); }
    std::optional<std::chrono::microseconds> connectTime() const { return m_connectTime; }
    int refusedConnections() const { return m_refused; } ///< second tries of the client, never sent on

Q_SIGNALS:
    void cut();     ///< the gate ended the fetch: see fault()
    void dialled(); ///< the TCP connection to the target stands

private:
    void accept();
    void readRequest(QTcpSocket *client);
    void dial(QTcpSocket *client);
    void forward();
    void end(const Fault &fault);

    Options m_options;
    QTcpServer m_server;
    QByteArray m_credential;
    QTcpSocket *m_client = nullptr;
    QTcpSocket *m_target = nullptr;
    QElapsedTimer m_timer;
    std::optional<std::chrono::microseconds> m_connectTime;
    std::optional<Fault> m_fault;
    qint64 m_bytes = 0;
    int m_refused = 0;
};

} // namespace gatepost
