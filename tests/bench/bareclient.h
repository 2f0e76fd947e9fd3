#pragma once
// The ceiling: what the handshakes of an audit cost when nothing but OpenSSL makes them.
#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace gatepost::bench {

struct Target
{
    QHostAddress address;
    quint16 port = 0;
    QByteArray name;       ///< SNI, and the name that must be in the certificate
    bool startTls = false; ///< SMTP first, then TLS
};

struct BareCost
{
    double seconds = 0;
    double processor = 0;
};

/// Makes one verified handshake with every target, `times` times over, several at once, on this process's core.
BareCost handshakes(const QList<Target> &targets, int times, const QByteArray &trustPem);

} // namespace gatepost::bench
