#pragma once
// One SMTP session with one address of an MX host, up to TLS and a polite goodbye: what was said, by whom, when.
#include "core/base/domainname.h"
#include "core/base/fault.h"
#include "core/tls/tlstypes.h"
#include <chrono>
#include <optional>
#include <QHostAddress>
#include <QList>

namespace gatepost {

enum class SmtpStage { Connect, Greeting, Ehlo, StartTls, Handshake, EhloAgain, Finished };

struct SmtpReply
{
    int code = 0;
    QList<QByteArray> lines; ///< text after code and separator, one per line
    bool operator==(const SmtpReply &) const = default;
};

struct TranscriptLine
{
    enum class From { Client, Server, Note };
    From from = From::Note;
    std::chrono::milliseconds at{}; ///< since the start of the session
    QByteArray text;                ///< without line end; of a Note, a fixed English word such as "connected"
    bool operator==(const TranscriptLine &) const = default;
};

struct SmtpProbe
{
    DomainName host; ///< the MX name, also the SNI (RFC 8461 §4.2)
    QHostAddress address;
    quint16 port = 25;
    SmtpStage stage = SmtpStage::Connect; ///< how far it came; Finished after the second EHLO was answered
    std::optional<Fault> fault;
    QList<TranscriptLine> transcript;
    std::optional<SmtpReply> greeting;
    std::optional<SmtpReply> ehlo;
    std::optional<SmtpReply> startTls;
    std::optional<SmtpReply> ehloAgain;
    QByteArray injected; ///< octets that followed the reply to STARTTLS in clear text
    std::optional<TlsFacts> tls;
    std::optional<TlsFacts>
        legacyTls; ///< second, diagnostic session with TLS 1.0 and 1.1 allowed; only after a failed handshake
    std::chrono::milliseconds elapsed{};
    QString vantage; ///< where the connection was made from; empty: here
    QDateTime at;    ///< when the session began, UTC; invalid: not written down

    bool operator==(const SmtpProbe &) const = default;
};

/// True when the reply's lines announce that keyword (RFC 5321 §4.1.1.1), without case.
bool announces(const SmtpReply &ehlo, QByteArrayView keyword);

struct SmtpLimits
{
    QByteArray ehloName = "gatepost.invalid";
    int maxLineBytes = 4096; ///< longer lines end the session; RFC 5321 §4.5.3.1.5 asks for 512
    int maxReplyLines = 100;
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds greetingTimeout{
        60'000}; ///< some servers delay on purpose; RFC 5321 §4.5.3.2.1 allows 5 min
    std::chrono::milliseconds replyTimeout{30'000};
    std::chrono::milliseconds handshakeTimeout{20'000};
    std::chrono::milliseconds totalTimeout{120'000};
    bool operator==(const SmtpLimits &) const = default;
};

} // namespace gatepost
