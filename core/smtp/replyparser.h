#pragma once
#include "core/base/result.h"
#include "core/smtp/smtptypes.h"
#include <optional>

namespace gatepost {

/// Puts the lines of one reply together (RFC 5321 §4.2.1): the same code on each, "-" until the last.
class ReplyParser
{
public:
    explicit ReplyParser(int maxLines) : m_maxLines(maxLines) {}

    /// One line without its end. The reply when it is complete; a fault (Malformed, TooLarge) that ends the session.
    Result<std::optional<SmtpReply>> feed(QByteArrayView line);

private:
    int m_maxLines;
    SmtpReply m_reply;
};

} // namespace gatepost
