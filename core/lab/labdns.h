#pragma once
#include "core/base/endpoint.h"
#include <memory>
#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

namespace gatepost {

/// The lab's name server: authoritative for every scenario, over UDP and TCP on one port, and as ill-behaved as asked.
class LabDns : public QObject
{
public:
    LabDns();
    ~LabDns() override;

    bool listen(const QHostAddress &address, quint16 port); ///< 0: a free one
    quint16 port() const;

    /// Lines in zone-file form with absolute owners. The first one that cannot be read is the error.
    Result<Done, QString> addZone(const QByteArray &origin, const QList<QByteArray> &lines);
    /// "owner TYPE" or "owner" (absolute, without the last dot) to servfail, refused, drop, drop-first, slow, truncate,
    /// lie-first, garbage, no-edns, refer.
    void setBehaviour(const QByteArray &key, const QString &word);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
