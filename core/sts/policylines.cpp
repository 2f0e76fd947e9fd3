#include "core/sts/policylines.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <array>
#include <QStringDecoder>

namespace gatepost {

namespace {

constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";

/// Offset of the first octet that is not UTF-8 (RFC 3629 §4); -1 when all is.
int firstInvalidUtf8(QByteArrayView text)
{
    qsizetype i = 0;
    const auto at = [text](qsizetype n) { return n < text.size() ? uchar(text[n]) : 0u; };
    const auto follows = [&at](qsizetype from, int count) {
        for (int k = 0; k < count; ++k) {
            if ((at(from + k) & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    while (i < text.size()) {
        const uint c = at(i);
        if (c < 0x80)
            i += 1;
        else if (c >= 0xc2 && c <= 0xdf && follows(i + 1, 1))
            i += 2;
        else if (c >= 0xe0 && c <= 0xef && follows(i + 1, 2) && !(c == 0xe0 && at(i + 1) < 0xa0) &&
                 !(c == 0xed && at(i + 1) > 0x9f))
            i += 3;
        else if (c >= 0xf0 && c <= 0xf4 && follows(i + 1, 3) && !(c == 0xf0 && at(i + 1) < 0x90) &&
                 !(c == 0xf4 && at(i + 1) > 0x8f))
            i += 4;
        else
            return int(i);
    }
    return -1;
}

TextPlace placeOfByte(QByteArrayView text, int byte, int length)
{
    const QByteArrayView before = text.first(std::min<qsizetype>(byte, text.size()));
    const int line = int(std::count(before.begin(), before.end(), '\n')) + 1;
    const auto start = before.lastIndexOf('\n') + 1;
    return {line, int(byte - start) + 1, byte, length};
}

TextFindings lineEndFindings(const QList<PolicyLine> &lines)
{
    int crlf = 0, lf = 0, cr = 0;
    const PolicyLine *firstLf = nullptr;
    for (const PolicyLine &line : lines) {
        crlf += line.ending == "\r\n";
        cr += line.ending == "\r";
        if (line.ending == "\n" && lf++ == 0)
            firstLf = &line;
    }
    const auto endOf = [](const PolicyLine &line) {
        const int size = int(line.text.size());
        return TextPlace{line.number, size + 1, line.byte + size, int(line.ending.size())};
    };
    TextFindings out;
    if (cr > 0)
        out.append({FindingId::PolicySyntaxCrOnly, endOf(lines.first()), {QString::number(cr)}, "\r\n"});
    else if (lf > 0 && crlf > 0)
        out.append(
            {FindingId::PolicySyntaxMixedEol, endOf(*firstLf), {QString::number(lf), QString::number(crlf)}, "\r\n"});
    else if (lf > 0)
        out.append({FindingId::PolicySyntaxLf, endOf(*firstLf), {QString::number(lf)}, "\r\n"});
    if (!lines.isEmpty() && lines.last().ending.isEmpty() && !lines.last().text.isEmpty() && cr == 0)
        out.append({FindingId::PolicySyntaxNoFinalEol, endOf(lines.last()), {}, "\r\n"});
    return out;
}

} // namespace

QList<PolicyLine> splitPolicyLines(QByteArrayView text, int limit)
{
    const bool carriageReturns = !text.contains('\n') && text.contains('\r');
    const char end = carriageReturns ? '\r' : '\n';
    QList<PolicyLine> lines;
    qsizetype start = 0;
    while (start < text.size() && lines.size() < limit) {
        PolicyLine line;
        line.number = int(lines.size()) + 1;
        line.byte = int(start);
        qsizetype stop = text.indexOf(end, start);
        qsizetype next = stop + 1;
        if (stop < 0) {
            stop = next = text.size();
        } else if (end == '\n' && stop > start && text[stop - 1] == '\r') {
            --stop;
            line.ending = "\r\n";
        } else {
            line.ending = QByteArray(1, end);
        }
        line.text = text.sliced(start, stop - start).toByteArray();
        lines.append(line);
        start = next;
    }
    return lines;
}

TextFindings encodingFindings(QByteArrayView text, const QList<PolicyLine> &lines, bool &fatal)
{
    TextFindings out;
    fatal = false;
    const bool utf16 = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
    const auto nul = text.indexOf('\0');
    if (utf16 || nul >= 0) {
        fatal = true;
        out.append({FindingId::PolicySyntaxEncoding,
                    placeOfByte(text, utf16 ? 0 : int(nul), utf16 ? 2 : 1),
                    {utf16 ? QStringLiteral("UTF-16") : QStringLiteral("NUL")},
                    {}});
        return out;
    }
    if (text.startsWith(utf8Mark))
        out.append({FindingId::PolicySyntaxBom, {1, 1, 0, 3}, {}, {}});
    if (const int bad = firstInvalidUtf8(text); bad >= 0)
        out.append({FindingId::PolicySyntaxEncoding,
                    placeOfByte(text, bad, 1),
                    {QStringLiteral("0x") + QString::number(uchar(text[bad]), 16).toUpper()},
                    {}});
    return out + lineEndFindings(lines);
}

Invisible firstInvisible(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 16> characters{
        "\xc2\xa0",     "\xc2\xad",     "\xe2\x80\x8b", "\xe2\x80\x8c", "\xe2\x80\x8d", "\xe2\x80\x8e",
        "\xe2\x80\x8f", "\xef\xbb\xbf", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\x98", "\xe2\x80\x99",
        "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\xaf", "\xe2\x81\xa0"};
    Invisible found;
    for (const QByteArrayView character : characters) {
        const auto at = text.indexOf(character);
        if (at >= 0 && (found.length == 0 || at < found.offset))
            found = {int(at), int(character.size())};
    }
    for (const QByteArrayView mark :
         {QByteArrayView("\xe2\x80\xaa"), QByteArrayView("\xe2\x81\xa6")}) { // bidi controls, five and four in a row
        for (int k = 0; k < 5; ++k) {
            QByteArray character = mark.toByteArray();
            character[2] = char(character[2] + k);
            const auto at = text.indexOf(character);
            if (at >= 0 && (found.length == 0 || at < found.offset))
                found = {int(at), 3};
        }
    }
    return found;
}

} // namespace gatepost
