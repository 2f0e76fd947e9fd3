#include "core/authoring/snippetescape.h"
#include <algorithm>
#include <QList>
#include <QString>

namespace gatepost {

namespace {

QByteArray inQuotes(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray slashed(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('"', "\\\"");
}

QByteArray hex(uchar octet)
{
    return QByteArray::number(octet, 16).rightJustified(4, '0');
}

/// Escapes that JSON, JavaScript and TOML have in common; octets from 0x80 on stay, as UTF-8.
QByteArray unicodeEscaped(const QByteArray &text, QByteArrayView alsoEscaped)
{
    QByteArray out;
    for (const char c : text) {
        const auto octet = uchar(c);
        if (c == '\\' || c == '"')
            out += QByteArray("\\") + c;
        else if (c == '\r')
            out += "\\r";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (octet < 0x20 || octet == 0x7F || alsoEscaped.contains(c))
            out += "\\u" + hex(octet);
        else
            out += c;
    }
    return out;
}

} // namespace

QByteArray nginxString(const QByteArray &text)
{
    return inQuotes(slashed(text).replace('\r', "\\r").replace('\n', "\\n").replace('\t', "\\t"));
}

QByteArray apacheString(const QByteArray &text)
{
    return inQuotes(slashed(text));
}

QByteArray caddyString(const QByteArray &text)
{
    return inQuotes(QByteArray(text).replace('"', "\\\"")); // a backslash stands for itself
}

QByteArray jsonString(const QByteArray &text)
{
    return inQuotes(unicodeEscaped(text, {}));
}

QByteArray yamlString(const QByteArray &text)
{
    QByteArray out;
    for (const char32_t c : QString::fromUtf8(text).toUcs4()) {
        if (c < 0x80)
            out += unicodeEscaped(QByteArray(1, char(c)), {});
        else
            out += "\\U" + QByteArray::number(uint(c), 16).rightJustified(8, '0');
    }
    return inQuotes(out);
}

QByteArray javaScriptString(const QByteArray &text)
{
    return inQuotes(unicodeEscaped(text, "<>&'`")); // "</script>" cannot appear
}

QByteArray tomlString(const QByteArray &text)
{
    return inQuotes(unicodeEscaped(text, {}));
}

QByteArray hclString(const QByteArray &text)
{
    return inQuotes(unicodeEscaped(text, {}).replace("${", "$${").replace("%{", "%%{"));
}

QByteArray xmlText(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray commentText(const QByteArray &text)
{
    QByteArray out = text;
    for (char &c : out) {
        if (c < 0x20 || c > 0x7E)
            c = '?';
    }
    return out;
}

QByteArray nameText(const QByteArray &text)
{
    QByteArray out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._:*").contains(c);
    });
    return out;
}

bool fitsServerConfiguration(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return uchar(c) < 0x20 || c == 0x7F || QByteArrayView("\"'`\\${}").contains(c); });
}

} // namespace gatepost
