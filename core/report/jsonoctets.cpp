#include "core/report/jsonoctets.h"
#include <algorithm>
#include <QStringDecoder>

namespace gatepost {

namespace {

constexpr QLatin1StringView encodedMark("base64:");

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() != 0x7f) || c == u'\r' || c == u'\n' || c == u'\t';
    });
}

} // namespace

QString octetsToJson(QByteArrayView octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(octets);
    const bool same = !decoder.hasError() && text.toUtf8() == octets; // a byte order mark would be swallowed
    if (same && isPlain(text) && !text.startsWith(encodedMark))
        return text;
    return encodedMark + QString::fromLatin1(octets.toByteArray().toBase64());
}

QByteArray octetsFromJson(const QString &text)
{
    if (!text.startsWith(encodedMark))
        return text.toUtf8();
    return QByteArray::fromBase64(text.mid(encodedMark.size()).toLatin1());
}

} // namespace gatepost
