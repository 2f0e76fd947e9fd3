#include "core/smtp/replyparser.h"
#include "core/base/ascii.h"
#include <algorithm>

namespace gatepost {

Result<std::optional<SmtpReply>> ReplyParser::feed(QByteArrayView line)
{
    const auto malformed = [line](const char *why) {
        return failure(Fault{FaultKind::Malformed,
                             QString::fromLatin1(why) + QStringLiteral(": ") +
                                 QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 80))),
                             0});
    };
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !ascii::isDigit(line[1]) || !ascii::isDigit(line[2]))
        return malformed("no reply code");
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return malformed("no separator after the code");
    if (!m_reply.lines.isEmpty() && code != m_reply.code)
        return malformed("another code inside one reply");
    if (m_reply.lines.size() >= m_maxLines)
        return failure(Fault{FaultKind::TooLarge, QStringLiteral("%1 lines in one reply").arg(m_maxLines), 0});
    m_reply.code = code;
    m_reply.lines.append(line.size() > 4 ? line.sliced(4).toByteArray() : QByteArray());
    const bool more = line.size() > 3 && line[3] == '-';
    if (more)
        return std::optional<SmtpReply>();
    return std::optional(std::exchange(m_reply, {}));
}

bool announces(const SmtpReply &ehlo, QByteArrayView keyword)
{
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) { // the first line greets
        const QByteArray word = ehlo.lines[i].trimmed().split(' ').first();
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace gatepost
