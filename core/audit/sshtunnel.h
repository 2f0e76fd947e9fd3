#pragma once
#include "core/async/job.h"
#include "core/base/endpoint.h"
#include <memory>
#include <QDeadlineTimer>
#include <QObject>

class QProcess;

namespace gatepost {

/// The user's own ssh as a way to a machine that may use port 25: `ssh -N -D 127.0.0.1:PORT … HOST` as a child process,
/// without a shell and without questions. The child ends with this object.
class SshTunnel : public QObject
{
    Q_OBJECT
public:
    explicit SshTunnel(QString host, QObject *parent = nullptr);
    ~SshTunnel() override;

    /// What is wrong with a host as the user typed it ("admin@vps.example.net", or a name of ~/.ssh/config); empty when
    /// it can be given to ssh. Nothing that ssh could take for an option passes.
    static QString problemWith(const QString &host);

    /// Starts ssh; one of the signals follows. Once.
    void open(std::chrono::milliseconds limit = std::chrono::seconds(60));
    QString vantage() const { return QStringLiteral("ssh://") + m_host; }
    QString host() const { return m_host; }
    qint64 processId() const; ///< 0 once ssh has ended

Q_SIGNALS:
    void opened(gatepost::SocksProxy proxy); ///< its SOCKS5 port answers
    void failed(const QString &why);         ///< in the user's language, with what ssh said

private:
    async::Task<Result<SocksProxy, QString>> run(QDeadlineTimer until);
    QString ended() const;
    QString m_host;
    QByteArray m_said;
    std::unique_ptr<QProcess> m_process;
    std::optional<async::Job> m_job;
};

} // namespace gatepost
