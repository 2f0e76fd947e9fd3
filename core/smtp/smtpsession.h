#pragma once
// A client socket seen line by line. Every wait ends in a value or a named fault; everything said is in the transcript.
#include "core/async/task.h"
#include "core/base/endpoint.h"
#include "core/smtp/smtptypes.h"
#include "core/tls/truststore.h"
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSslSocket>

namespace gatepost {

class SmtpSession
{
public:
    explicit SmtpSession(SmtpLimits limits);

    async::Task<Result<Done>> connectTo(Endpoint server, std::optional<SocksProxy> proxy, QDeadlineTimer until);
    async::Task<Result<SmtpReply>> reply(QDeadlineTimer until);
    async::Task<Result<SmtpReply>> command(QByteArray line, QDeadlineTimer until);
    /// Certificate complaints are not faults: the caller captures the chain from socket().
    async::Task<Result<Done>> handshake(DomainName serverName, QSslConfiguration configuration, QDeadlineTimer until);

    void note(const char *word) { record(TranscriptLine::From::Note, word); }
    QByteArray unread(); ///< what has arrived and was not asked for
    const QSslSocket &socket() const { return m_socket; }
    QTcpSocket *channel() { return &m_socket; } ///< for a handshake that is not Qt's: the session ends with it
    const QList<TranscriptLine> &transcript() const { return m_transcript; }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_timer.elapsed()); }

private:
    void record(TranscriptLine::From from, QByteArrayView text);

    SmtpLimits m_limits;
    QSslSocket m_socket;
    QElapsedTimer m_timer;
    QList<TranscriptLine> m_transcript;
};

} // namespace gatepost
