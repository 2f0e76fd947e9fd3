// A policy file as people copy it: with the HTTP response of curl around it, with their command before it.
#include "core/audit/recognise/pasteparts.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <QRegularExpression>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype looked = 64 * 1024; ///< of a policy; what comes later decides nothing
constexpr qsizetype longestKey = 32;
constexpr int maxHeaders = 200;

QByteArray keyOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? QByteArray() : line.first(colon).trimmed().toLower();
}

bool isPolicyKey(const QByteArray &key)
{
    return key == "version" || key == "mode" || key == "mx" || key == "max_age";
}

/// The fields of MTA-STS alone make a policy; "version" and "mode" occur in many files.
bool hasPolicy(const QByteArray &text)
{
    int fields = 0;
    int own = 0;
    for (const QByteArray &line : text.first(std::min(text.size(), looked)).split('\n')) {
        const QByteArray key = keyOf(line);
        if (!isPolicyKey(key))
            continue;
        ++fields;
        const bool version = key == "version" && line.mid(line.indexOf(':')).toUpper().contains("STS");
        own += version || key == "mx" || key == "max_age" ? 1 : 0;
    }
    static const QRegularExpression version(u"(?:^|[\\r\\n])\\s{0,8}version\\s{0,8}:\\s{0,8}sts"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return (fields >= 2 && own >= 1) || version.match(QString::fromLatin1(text.left(looked))).hasMatch();
}

/// Whether a line before the first field is meant as part of the file: blank, a comment, or some field.
bool belongsToFile(const QByteArray &line)
{
    QByteArray text = line.trimmed();
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.mid(3).trimmed();
    if (text.isEmpty())
        return true;
    if (text.startsWith('#') || text.startsWith("//") || text.startsWith(';')) {
        const QByteArray first = text.mid(text.indexOf('#') + 1).trimmed().split(' ').first();
        return first != "curl" && first != "cat" && first != "wget" && first != "less"; // root's prompt
    }
    const QByteArray key = keyOf(text);
    return !key.isEmpty() && key.size() <= longestKey && !text.mid(text.indexOf(':') + 1).startsWith("//") &&
           std::all_of(key.begin(), key.end(), [](char c) { return ascii::isAlnum(c) || c == '_' || c == '-'; });
}

/// The file without what was copied before it.
QByteArray fileIn(const QByteArray &text, Recognition &out)
{
    QList<qsizetype> starts{0};
    qsizetype first = -1;
    for (qsizetype at = 0; at >= 0 && at < std::min(text.size(), looked);) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray line = text.mid(at, end < 0 ? -1 : end - at);
        if (isPolicyKey(keyOf(line.startsWith("\xef\xbb\xbf") ? line.mid(3) : line))) {
            first = starts.size() - 1;
            break;
        }
        if (end < 0)
            break;
        starts << end + 1;
        at = end + 1;
    }
    if (first <= 0)
        return text;
    while (first > 0) {
        const qsizetype begin = starts[first - 1];
        if (!belongsToFile(text.mid(begin, starts[first] - begin)))
            break;
        --first;
    }
    if (first > 0)
        out.notes << PasteNote::TextBefore;
    return text.mid(starts[first]);
}

/// "curl -v": the headers behind "< ", everything else but the body behind another sign.
QByteArray withoutTrace(const QByteArray &text)
{
    QByteArray head;
    QByteArray body;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("< "))
            head += line.mid(2) + '\n';
        else if (!line.startsWith('*') && !line.startsWith('<') && !line.startsWith('>') && !line.startsWith('{') &&
                 !line.startsWith('}') && !head.isEmpty())
            body += line + '\n';
    }
    body.chop(body.isEmpty() ? 0 : 1);
    return head + "\n" + body;
}

/// Splits an HTTP response from the body behind it.
QByteArray withoutResponse(const QByteArray &text, Recognition &out)
{
    if (!text.startsWith("HTTP/"))
        return text;
    const qsizetype crlf = text.indexOf("\r\n\r\n");
    const qsizetype lf = text.indexOf("\n\n");
    const bool plain = lf >= 0 && (crlf < 0 || lf < crlf);
    const qsizetype end = plain ? lf : crlf < 0 ? text.size() : crlf;
    const QList<QByteArray> head = text.first(std::min(end, looked)).split('\n');
    out.httpStatus = head.value(0).simplified().split(' ').value(1).toInt();
    for (const QByteArray &line : head.first(std::min<qsizetype>(head.size(), maxHeaders))) {
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed().left(200);
        if (keyOf(line) == "content-type")
            out.contentType = value;
        else if (keyOf(line) == "location")
            out.location = value;
    }
    return text.mid(std::min(text.size(), end + (plain ? 2 : 4)));
}

void judgeResponse(Recognition &out)
{
    using enum FindingId;
    if (out.httpStatus == 0)
        return;
    if (out.httpStatus >= 300 && out.httpStatus < 400)
        out.explains << PolicyHttpRedirect;
    else if (out.httpStatus != 200)
        out.explains << PolicyHttpStatus;
    else if (out.contentType.isEmpty())
        out.explains << PolicyHttpContentTypeMissing;
    else if (!out.contentType.toLower().startsWith("text/plain"))
        out.explains << PolicyHttpContentType;
    const QByteArray begin = out.policy.trimmed().left(20).toLower();
    if (out.httpStatus == 200 && (begin.startsWith("<!doctype") || begin.startsWith("<html")))
        out.explains << PolicyHttpHtml;
}

/// From the address that was asked, when the command or its trace was copied as well.
void readUrl(const QByteArray &text, Recognition &out)
{
    static const QRegularExpression url(u"(?:https?://|\\bhost: ?)mta-sts\\.([A-Za-z0-9.-]{1,253})"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = url.match(QString::fromLatin1(text.left(looked)));
    out.domain = match.hasMatch() ? domainOf(match.captured(1)) : std::nullopt;
    if (out.domain)
        out.domainFrom = NameSource::Url;
}

} // namespace

bool recognisePolicy(const QByteArray &text, Recognition &out)
{
    Recognition response = out;
    const bool trace = text.startsWith("< HTTP/") || text.contains("\n< HTTP/");
    QByteArray whole = trace ? withoutTrace(text) : text;
    const qsizetype http = whole.indexOf("HTTP/");
    if (http > 0 && whole[http - 1] == '\n' && http < looked)
        whole = whole.mid(http); // behind the command
    const QByteArray body = withoutResponse(whole, response);
    const bool draft = body.startsWith('{') && body.contains("\"mode\"") && body.contains("\"mx\"");
    if (!draft && response.httpStatus == 0 && !hasPolicy(body))
        return false;
    out = response;
    out.kind = PasteKind::Policy;
    out.side = PasteSide::YourWebServer;
    out.policy = draft || response.httpStatus != 0 ? body : fileIn(body, out);
    if (out.httpStatus >= 300)
        out.policy.clear(); // senders do not read it
    readUrl(text, out);
    judgeResponse(out);
    return true;
}

} // namespace gatepost
