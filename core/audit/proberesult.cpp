// Reads what the probe script wrote. The file is as hostile as the network: every part is bounded and checked.
#include "core/audit/probescript.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr qsizetype maxFileBytes = 8 * 1024 * 1024;
constexpr qsizetype maxOutputBytes = 512 * 1024;
constexpr qsizetype maxLineBytes = 4096;
constexpr qsizetype maxWordBytes = 256;
constexpr int maxItems = 200;
constexpr int nonceDigits = 32;
constexpr QByteArrayView beginMark = "-----BEGIN GATEPOST PROBE RESULT-----";
constexpr QByteArrayView endMark = "-----END GATEPOST PROBE RESULT-----";

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProbeResult)
};

/// Walks the lines between the markers; remembers the first thing that is wrong.
class ResultReader
{
public:
    explicit ResultReader(QByteArrayView text) { collect(text); }

    Result<ProbeResult, QString> read()
    {
        ProbeResult out;
        if (m_error.isEmpty())
            readHead(out);
        while (m_error.isEmpty() && m_next < m_lines.size())
            readItem(out);
        if (m_error.isEmpty() && out.items.isEmpty())
            fail(Text::tr("The result names no host."));
        if (!m_error.isEmpty())
            return failure(m_error);
        return out;
    }

private:
    /// The lines between the marks.
    void collect(QByteArrayView text)
    {
        if (text.size() > maxFileBytes)
            return fail(Text::tr("The file is larger than 8 MiB."));
        bool inside = false;
        for (const QByteArray &raw : text.toByteArray().split('\n')) {
            const QByteArray line = raw.trimmed();
            if (line == beginMark && inside)
                return fail(Text::tr("The file holds more than one result."));
            if (line == beginMark) {
                if (!m_lines.isEmpty())
                    return fail(Text::tr("The file holds more than one result."));
                inside = true;
            } else if (line == endMark && inside) {
                inside = false;
                m_ended = true;
            } else if (inside) {
                m_lines << line;
            }
        }
        if (m_lines.isEmpty())
            fail(Text::tr("There is no probe result in it: the line “%1” is missing.")
                     .arg(QString::fromLatin1(beginMark)));
        else if (!m_ended)
            fail(Text::tr("The result is cut off: its last line is missing."));
    }

    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }
    void wrong(const char *key)
    {
        fail(Text::tr("Line %1 after the first mark is not the “%2” that belongs there.")
                 .arg(m_next)
                 .arg(QString::fromLatin1(key)));
    }

    /// The value of the next line, which must begin with that key.
    QByteArray value(const char *key)
    {
        const QByteArray line = m_next < m_lines.size() ? m_lines[m_next] : QByteArray();
        ++m_next;
        const QByteArray head = QByteArray(key) + ':';
        if (!line.startsWith(head) || line.size() > maxLineBytes) {
            wrong(key);
            return {};
        }
        return line.mid(head.size()).trimmed();
    }
    QByteArray base64(const char *key, const QByteArray &text, qsizetype limit)
    {
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).size() > limit)
            wrong(key);
        return decoded ? *decoded : QByteArray();
    }
    QDateTime date(const char *key)
    {
        const QByteArray written = value(key);
        const QDateTime out = QDateTime::fromString(QString::fromLatin1(written), Qt::ISODate);
        if (m_error.isEmpty() && (!out.isValid() || !written.endsWith('Z')))
            wrong(key);
        return out;
    }

    void readHead(ProbeResult &out)
    {
        const QByteArray format = value("format");
        if (m_error.isEmpty() && format != "1")
            fail(Text::tr("The result has format %1; this version of Gatepost reads format 1.").arg(visible(format)));
        out.nonce = value("nonce");
        const bool hex = std::all_of(out.nonce.begin(), out.nonce.end(),
                                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
        if (m_error.isEmpty() && !out.nonce.isEmpty() && (!hex || out.nonce.size() != nonceDigits))
            wrong("nonce");
        out.made = date("made");
        out.on = QString::fromUtf8(base64("on", value("on"), maxWordBytes)).trimmed();
        out.openssl = QString::fromUtf8(base64("openssl", value("openssl"), maxWordBytes)).trimmed();
    }

    void readItem(ProbeResult &out)
    {
        if (out.items.size() == maxItems)
            return fail(Text::tr("The result has more than %1 sessions.").arg(maxItems));
        ProbeResult::Item item;
        const QList<QByteArray> words = value("probe").split(' ');
        if (!m_error.isEmpty())
            return;
        const auto host = DomainName::parse(QString::fromLatin1(words.value(0)));
        bool port = false;
        item.target.port = words.value(2).toUShort(&port);
        item.target.address = QHostAddress(QString::fromLatin1(words.value(1)));
        if (words.size() != 3 || !host || !port || item.target.port == 0 || item.target.address.isNull())
            return wrong("probe");
        item.target.host = *host;
        item.at = date("at");
        bool status = false;
        item.status = value("status").toInt(&status);
        if (!status || item.status < 0 || item.status > 255)
            wrong("status");
        if (!value("output").isEmpty())
            wrong("output");
        QByteArray encoded;
        while (m_error.isEmpty() && m_next < m_lines.size() && m_lines[m_next] != "end:") {
            encoded += m_lines[m_next++];
            if (encoded.size() > maxOutputBytes * 2)
                return fail(Text::tr("The output for %1 is too long.").arg(item.target.host.toString()));
        }
        item.output = base64("output", encoded, maxOutputBytes);
        if (!value("end").isEmpty())
            wrong("end");
        for (const ProbeResult::Item &other : std::as_const(out.items)) {
            if (other.target == item.target)
                fail(Text::tr("%1 at %2 is in the result twice.")
                         .arg(item.target.host.toString(), item.target.address.toString()));
        }
        out.items << item;
    }

    QList<QByteArray> m_lines;
    qsizetype m_next = 0;
    bool m_ended = false;
    QString m_error;
};

} // namespace

Result<ProbeResult, QString> readProbeResult(QByteArrayView text)
{
    return ResultReader(text).read();
}

Result<Observation, QString> withProbeResult(const Observation &seen, const ProbeResult &result,
                                             const TrustStore &trust, const QDateTime &now)
{
    if (result.made > now.addDays(1))
        return failure(Text::tr("The result says that it was made in the future, on %1.").arg(dateText(result.made)));
    Observation out = seen;
    const QString vantage = QStringLiteral("script:") + result.on;
    for (const ProbeResult::Item &item : result.items) {
        const ProbeTarget &target = item.target;
        const auto host = std::find_if(out.hosts.begin(), out.hosts.end(),
                                       [&](const MxObservation &h) { return h.name == target.host; });
        if (host == out.hosts.end())
            return failure(Text::tr("%1 is no MX host of %2.").arg(target.host.toString(), seen.domain.toUnicode()));
        QList<QHostAddress> known;
        for (const auto &lookup : {host->a, host->aaaa})
            known += lookup ? addressRecords(*lookup) : QList<QHostAddress>();
        if (!known.contains(target.address))
            return failure(Text::tr("%1 is no address of %2 in this audit.")
                               .arg(target.address.toString(), target.host.toString()));
        const SmtpProbe probe = importedProbe(item, vantage, trust, now);
        const auto own = std::find_if(host->probes.begin(), host->probes.end(),
                                      [&](const SmtpProbe &p) { return p.address == target.address; });
        if (own == host->probes.end())
            host->probes << probe;
        else
            *own = probe;
        host->finished = true;
    }
    out.context.smtpProbed = true;
    out.context.smtpVantage = vantage;
    out.controlProbe.reset();
    return out;
}

} // namespace gatepost
