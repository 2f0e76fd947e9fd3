#include "core/smtp/smtpsession.h"
#include "core/async/firstof.h"
#include "core/smtp/replyparser.h"
#include <QNetworkProxy>

namespace gatepost {

namespace {

using async::FirstOf;
using async::Task;

enum class Event { Good, Failed, Expired };

constexpr int maxTranscriptLines = 500;
constexpr int readBufferBytes = 64 * 1024;

Fault connectFault(const QSslSocket &socket)
{
    const auto error = socket.error();
    const QString text = socket.errorString();
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {FaultKind::Refused, text, int(error)};
    case QAbstractSocket::SocketTimeoutError:
        return {FaultKind::Timeout, text, int(error)};
    case QAbstractSocket::RemoteHostClosedError:
        return {FaultKind::Closed, text, int(error)};
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {FaultKind::ProxyFailed, text, int(error)};
    default:
        return {FaultKind::Unreachable, text, int(error)};
    }
}

} // namespace

SmtpSession::SmtpSession(SmtpLimits limits) : m_limits(std::move(limits))
{
    m_timer.start();
    m_socket.setReadBufferSize(readBufferBytes);
}

void SmtpSession::record(TranscriptLine::From from, QByteArrayView text)
{
    if (m_transcript.size() < maxTranscriptLines)
        m_transcript.append(
            {from, elapsed(), text.first(std::min<qsizetype>(text.size(), m_limits.maxLineBytes)).toByteArray()});
}

QByteArray SmtpSession::unread()
{
    return m_socket.read(m_limits.maxLineBytes);
}

Task<Result<Done>> SmtpSession::connectTo(Endpoint server, std::optional<SocksProxy> proxy, QDeadlineTimer until)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    if (proxy)
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy->host, proxy->port));
    FirstOf<Event> event(until, Event::Expired);
    event.add(&m_socket, &QAbstractSocket::connected, Event::Good);
    event.add(&m_socket, &QAbstractSocket::errorOccurred, Event::Failed);
    m_socket.connectToHost(server.address.toString(), server.port);
    const Event what = co_await event;
    if (what == Event::Expired)
        co_return failure(Fault{FaultKind::Timeout, QString(), 0});
    if (what == Event::Failed)
        co_return failure(connectFault(m_socket));
    note("connected");
    co_return Done();
}

Task<Result<SmtpReply>> SmtpSession::reply(QDeadlineTimer until)
{
    ReplyParser parser(m_limits.maxReplyLines);
    for (;;) {
        while (m_socket.canReadLine()) {
            QByteArray line = m_socket.readLine(m_limits.maxLineBytes + 2);
            if (!line.endsWith('\n'))
                co_return failure(
                    Fault{FaultKind::TooLarge, QStringLiteral("a line over %1 octets").arg(m_limits.maxLineBytes), 0});
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            record(TranscriptLine::From::Server, line);
            const auto parsed = parser.feed(line);
            if (!parsed)
                co_return failure(parsed.error());
            if (parsed->has_value())
                co_return **parsed;
        }
        if (m_socket.bytesAvailable() > m_limits.maxLineBytes) {
            record(TranscriptLine::From::Server, m_socket.peek(m_limits.maxLineBytes));
            co_return failure(
                Fault{FaultKind::TooLarge, QStringLiteral("a line over %1 octets").arg(m_limits.maxLineBytes), 0});
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            note("closed by the server");
            co_return failure(Fault{FaultKind::Closed, QString(), 0});
        }
        FirstOf<Event> event(until, Event::Expired);
        event.add(&m_socket, &QIODevice::readyRead, Event::Good);
        event.add(&m_socket, &QAbstractSocket::disconnected, Event::Failed);
        const Event what = co_await event;
        if (what == Event::Expired) {
            note("no answer in time");
            co_return failure(Fault{FaultKind::Timeout, QString(), 0});
        }
    }
}

Task<Result<SmtpReply>> SmtpSession::command(QByteArray line, QDeadlineTimer until)
{
    record(TranscriptLine::From::Client, line);
    m_socket.write(line + "\r\n");
    co_return co_await reply(until);
}

Task<Result<Done>> SmtpSession::handshake(DomainName serverName, QSslConfiguration configuration, QDeadlineTimer until)
{
    FirstOf<Event> event(until, Event::Expired);
    event.add(&m_socket, &QSslSocket::encrypted, Event::Good);
    event.add(&m_socket, &QAbstractSocket::errorOccurred, Event::Failed);
    event.add(&m_socket, &QAbstractSocket::disconnected, Event::Failed);
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(serverName.toString()); // RFC 8461 §4.2: SNI is the MX host, without the trailing dot
    m_socket.ignoreSslErrors();                        // the chain is judged by us afterwards; no mail is ever sent
    m_socket.startClientEncryption();
    const Event what = co_await event;
    if (what == Event::Good) {
        note("TLS");
        co_return Done();
    }
    note("TLS failed");
    if (what == Event::Expired)
        co_return failure(Fault{FaultKind::Timeout, QString(), 0});
    co_return failure(Fault{FaultKind::TlsHandshake, m_socket.errorString(), int(m_socket.error())});
}

} // namespace gatepost
