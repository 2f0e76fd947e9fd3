// One session of the probe script, as our own probe would have written it down. `openssl s_client -debug` dumps every
// octet on the wire: from that the replies are read again by our own parser, so that nothing rests on what openssl
// says.
#include "core/audit/probescript.h"
#include "core/smtp/probehost.h"
#include "core/smtp/replyparser.h"
#include "core/tls/certificate.h"
#include <algorithm>
#include <QRegularExpression>

namespace gatepost {

namespace {

constexpr int maxCertificates = 16;
constexpr qsizetype maxCertificateBytes = 64 * 1024;
constexpr int maxTranscript = 500;
constexpr int statusTimedOut = 124; // of timeout(1)
constexpr int tlsHandshake = 0x16;  // the record type of a ClientHello (RFC 8446 §5.1)
constexpr int dumpWidth = 16;

struct Chunk
{
    bool fromServer = false;
    QByteArray octets;
};

/// The octets of one line of a dump: "0010 - 20 45 53 4d 54 50 0d 0a-   …", at most 16.
QByteArray dumpedOctets(const QByteArray &line)
{
    const auto start = line.indexOf(" - ");
    QByteArray out;
    for (int i = 0; start >= 4 && start <= 8 && i < dumpWidth; ++i) {
        const QByteArray pair = line.mid(start + 3 + qsizetype(i) * 3, 2);
        const bool hex = pair.size() == 2 && std::all_of(pair.begin(), pair.end(), [](char c) {
                             return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                         });
        if (!hex)
            break;
        out += QByteArray::fromHex(pair);
    }
    return out;
}

QList<Chunk> dumpedChunks(const QList<QByteArray> &lines)
{
    static const QRegularExpression head(
        QStringLiteral("^(read from|write to) 0x[0-9a-f]+ \\[0x[0-9a-f]+\\] \\(\\d+ bytes => (\\d+) "));
    QList<Chunk> out;
    qsizetype wanted = 0;
    for (const QByteArray &line : lines) {
        const auto match = head.match(QString::fromLatin1(line));
        if (match.hasMatch()) {
            out << Chunk{match.captured(1) == u"read from", {}};
            wanted = match.captured(2).toLongLong();
        } else if (!out.isEmpty() && out.last().octets.size() < wanted) {
            out.last().octets += dumpedOctets(line).left(wanted - out.last().octets.size());
        }
    }
    return out;
}

/// What was said in clear text: everything before the client's first TLS record.
struct Conversation
{
    QByteArray greeting;
    QByteArray ehlo;
    QByteArray startTls;
    bool tlsBegan = false;
    QList<TranscriptLine> transcript;
};

void record(QList<TranscriptLine> &transcript, const Chunk &chunk)
{
    for (QByteArray line : chunk.octets.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const auto from = chunk.fromServer ? TranscriptLine::From::Server : TranscriptLine::From::Client;
        if (!line.isEmpty() && transcript.size() < maxTranscript)
            transcript << TranscriptLine{from, {}, line.left(SmtpLimits().maxLineBytes)};
    }
}

Conversation conversationOf(const QList<Chunk> &chunks)
{
    Conversation out;
    QByteArray *into = &out.greeting;
    for (const Chunk &chunk : chunks) {
        const bool record16 = !chunk.octets.isEmpty() && chunk.octets[0] == char(tlsHandshake);
        if (!chunk.fromServer && record16) {
            out.tlsBegan = true;
            return out;
        }
        if (chunk.fromServer)
            *into += chunk.octets;
        else if (chunk.octets.toUpper().startsWith("EHLO"))
            into = &out.ehlo;
        else if (chunk.octets.toUpper().startsWith("STARTTLS"))
            into = &out.startTls;
        record(out.transcript, chunk);
    }
    return out;
}

/// One reply, and what followed it.
Result<std::optional<SmtpReply>> readReply(QByteArray octets, QByteArray *rest)
{
    ReplyParser parser(SmtpLimits().maxReplyLines);
    while (octets.contains('\n')) {
        const auto end = octets.indexOf('\n');
        QByteArray line = octets.left(end);
        octets.remove(0, end + 1);
        while (line.endsWith('\r'))
            line.chop(1);
        const auto reply = parser.feed(line);
        if (!reply || reply->has_value()) {
            *rest = octets;
            return reply;
        }
    }
    return std::optional<SmtpReply>();
}

QList<QByteArray> certificates(const QList<QByteArray> &lines)
{
    QList<QByteArray> out;
    QByteArray encoded;
    bool inside = false;
    for (const QByteArray &line : lines) {
        if (line == "-----BEGIN CERTIFICATE-----") {
            inside = true;
            encoded.clear();
        } else if (line == "-----END CERTIFICATE-----" && inside) {
            inside = false;
            const auto der = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
            if (der && out.size() < maxCertificates && !out.contains(*der)) // old versions print the leaf twice
                out << *der;
        } else if (inside && encoded.size() < maxCertificateBytes) {
            encoded += line;
        }
    }
    return out;
}

/// "New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384"; empty when no session came about.
QStringList sessionOf(const QByteArray &output)
{
    static const QRegularExpression line(
        QStringLiteral("^New, (TLSv1(?:\\.[0-3])?), Cipher is ([A-Z0-9_-]{3,60})\\r?$"),
        QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromLatin1(output));
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList();
}

Fault connectFault(const QByteArray &output, int status)
{
    const auto says = [&output](const char *text) { return output.contains(text); };
    if (says("Connection refused") || says("connect:errno=111") || says("connect:errno=61"))
        return {FaultKind::Refused, QString(), 0};
    if (status == statusTimedOut || says("timed out") || says("connect:errno=110") || says("connect:errno=60"))
        return {FaultKind::Timeout, QString(), 0};
    return {FaultKind::Unreachable, QString(), 0};
}

Fault rejected(const SmtpReply &reply)
{
    return {FaultKind::Rejected, QString::fromUtf8(reply.lines.value(0)), reply.code};
}

struct Import
{
    SmtpProbe &out;
    const ProbeResult::Item &item;

    Fault silence() const
    {
        return {item.status == statusTimedOut ? FaultKind::Timeout : FaultKind::Closed, QString(), 0};
    }

    /// One step of the session; false ends it.
    bool step(SmtpStage stage, const QByteArray &octets, std::optional<SmtpReply> &into, int wanted, QByteArray *rest)
    {
        out.stage = stage;
        const auto reply = readReply(octets, rest);
        if (!reply)
            out.fault = reply.error();
        else if (!reply->has_value())
            out.fault = silence();
        if (out.fault)
            return false;
        into = **reply;
        if (into->code != wanted)
            out.fault = rejected(*into);
        return into->code == wanted;
    }

    void talk(const Conversation &said)
    {
        QByteArray rest;
        if (!step(SmtpStage::Greeting, said.greeting, out.greeting, 220, &rest) ||
            !step(SmtpStage::Ehlo, said.ehlo, out.ehlo, 250, &rest))
            return;
        out.stage = SmtpStage::StartTls;
        if (!announces(*out.ehlo, "STARTTLS")) {
            out.fault = Fault{masksKeyword(*out.ehlo) ? FaultKind::Stripped : FaultKind::NotOffered, QString(), 0};
            return;
        }
        if (!step(SmtpStage::StartTls, said.startTls, out.startTls, 220, &rest))
            return;
        out.injected = rest;
        if (!rest.isEmpty())
            out.fault = Fault{FaultKind::PlaintextInjected, QString(), 0};
    }
};

} // namespace

SmtpProbe importedProbe(const ProbeResult::Item &item, const QString &vantage, const TrustStore &trust,
                        const QDateTime &now)
{
    SmtpProbe out;
    out.host = item.target.host;
    out.address = item.target.address;
    out.port = item.target.port;
    out.vantage = vantage;
    QList<QByteArray> lines = item.output.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const bool connected =
        std::any_of(lines.begin(), lines.end(), [](const QByteArray &l) { return l.startsWith("CONNECTED("); });
    if (!connected) {
        out.fault = connectFault(item.output, item.status);
        return out;
    }
    const Conversation said = conversationOf(dumpedChunks(lines));
    out.transcript << TranscriptLine{TranscriptLine::From::Note, {}, "connected"};
    out.transcript << said.transcript;
    Import{out, item}.talk(said);
    if (out.fault)
        return out;
    out.stage = SmtpStage::Handshake;
    const QStringList session = sessionOf(item.output);
    const QList<QByteArray> chain = certificates(lines);
    if (!said.tlsBegan || session.isEmpty() || chain.isEmpty()) {
        const bool late = item.status == statusTimedOut;
        out.fault = Fault{late ? FaultKind::Timeout : FaultKind::TlsHandshake, QString(), 0};
        return out;
    }
    out.transcript << TranscriptLine{TranscriptLine::From::Note, {}, "TLS"};
    TlsFacts tls;
    tls.sni = out.host.toAscii();
    tls.protocol = session[0];
    tls.cipher = session[1];
    tls.chain = chain;
    tls.chainErrors = trust.verify(chain, now);
    tls.trustStore = trust.name();
    tls.verifiedAt = now;
    out.tls = tls;
    out.stage = SmtpStage::Finished;
    return out;
}

} // namespace gatepost
