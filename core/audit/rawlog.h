#pragma once
// The log of an audit: every query and every reply in the order of time, as text to read, to search and to keep. Pure.
#include "core/audit/observation.h"

namespace gatepost {

enum class LogProtocol { Dns, Https, Smtp, Tls };
inline constexpr std::array logProtocols{LogProtocol::Dns, LogProtocol::Https, LogProtocol::Smtp, LogProtocol::Tls};
QString protocolName(LogProtocol protocol);

enum class LogDirection { Sent, Received, Note };

/// One line of the log. All text is harmless to look at: control, invisible and direction characters are written out.
struct LogEntry
{
    QString key;  ///< names the same entry in a later state of the same audit
    QDateTime at; ///< UTC; invalid: not written down
    LogProtocol protocol = LogProtocol::Dns;
    LogDirection direction = LogDirection::Note;
    QString peer; ///< "192.0.2.1:53", with the name where one stands for it
    QString text;
    std::optional<std::chrono::milliseconds> duration; ///< since what it answers
    std::optional<qint64> bytes;
    QString moreTitle; ///< "body", "chain" …; empty: there is no more
    QStringList more;  ///< what stands behind it, line by line
    bool operator==(const LogEntry &) const = default;
};

struct RawLog
{
    static constexpr int mostEntries = 20'000;
    static constexpr int mostLines = 400; ///< of `more`

    QList<LogEntry> entries;
    qsizetype left = 0; ///< entries beyond the limit
    bool operator==(const RawLog &) const = default;
};

/// Everything that was asked and answered. What has no time stands after what comes before it in the course of an
/// audit.
RawLog rawLogOf(const Observation &seen);

QString logTime(const LogEntry &entry);  ///< "10:15:02.114"; "–" when it was not written down
QString arrowOf(LogDirection direction); ///< "→", "←" or nothing
QString logDuration(const LogEntry &entry);
QString logBytes(const LogEntry &entry);

/// The entry as one line, its `more` indented below it when wanted.
QString logLine(const LogEntry &entry, bool more);

/// The log as a text file: a heading with domain, time, resolver and vantage, then the lines. `note` says what was left
/// out by filters; empty: nothing.
QString logText(const Observation &seen, const QList<LogEntry> &entries, const QString &note);

} // namespace gatepost
