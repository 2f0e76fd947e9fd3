#pragma once
#include "core/sts/stspolicy.h"

namespace gatepost {

/// The lines of a policy file, ended by LF or CRLF (RFC 8461 §3.2); in a file without any LF also by CR, for display.
/// At most `limit` lines.
QList<PolicyLine> splitPolicyLines(QByteArrayView text, int limit);

/// What is wrong with the octets of the file: byte order mark, UTF-16, NUL, invalid UTF-8, line ends.
/// `fatal` is set when the text cannot be read on as lines of fields.
TextFindings encodingFindings(QByteArrayView text, const QList<PolicyLine> &lines, bool &fatal);

/// Offset and length of the first invisible or typographic character; length 0 when there is none.
struct Invisible
{
    int offset = 0;
    int length = 0;
};
Invisible firstInvisible(QByteArrayView text);

} // namespace gatepost
