#include "core/audit/senders/pluginpolicy.h"
#include <algorithm>
#include <QHash>

namespace gatepost {

namespace {

bool isAscii(const QByteArray &octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Fields by name, the last one of each; mx lines apart.
struct Fields
{
    QHash<QByteArray, QByteArray> byName;
    QList<MxPattern> mx;
};

Fields fieldsOf(QByteArray text)
{
    Fields out;
    text.replace("\r\n", "\n").replace('\r', '\n');
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.first(colon); // blanks before or after the name make it another name
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "mx")
            out.mx << MxPattern{value.toLower()};
        else
            out.byName.insert(name, value);
    }
    return out;
}

/// `name` is a name of the certificate, `line` an mx line without its "*".
bool fits(const QByteArray &name, const QByteArray &line)
{
    if (line.startsWith('.'))
        return name.size() > line.size() && name.endsWith(line);
    if (name == line)
        return true;
    const qsizetype dot = line.indexOf('.');
    return dot >= 0 && name.startsWith("*.") && name.size() > 2 && name.sliced(1) == line.sliced(dot);
}

} // namespace

bool servedAsText(const PolicyFetch &fetch)
{
    return fetch.header("content-type").split(';').first().trimmed().toLower() == "text/plain";
}

std::optional<StsPolicy> readPluginPolicy(const PolicyFetch &fetch)
{
    const bool charset = fetch.header("content-type").toLower().contains("charset=");
    if (!servedAsText(fetch) || (!charset && !isAscii(fetch.body)))
        return std::nullopt;
    const Fields fields = fieldsOf(fetch.body);
    const auto mode = modeFromName(fields.byName.value("mode"));
    bool number = false;
    const qint64 age = fields.byName.value("max_age").toLongLong(&number);
    if (fields.byName.value("version") != "STSv1" || !mode || !number || age < 0 || age > maxAgeLimitSeconds)
        return std::nullopt;
    if (*mode != PolicyMode::None && fields.mx.isEmpty())
        return std::nullopt;
    return StsPolicy{*mode, age, fields.mx};
}

bool pluginAccepts(const CertificateFacts &leaf, const QList<MxPattern> &lines)
{
    QList<QByteArray> names = leaf.dnsNames;
    if (names.isEmpty() && !leaf.commonName.isEmpty())
        names << leaf.commonName.toLower().toUtf8();
    return std::any_of(lines.begin(), lines.end(), [&](const MxPattern &line) {
        const QByteArray wanted = line.text.startsWith('*') ? line.text.sliced(1) : line.text;
        return std::any_of(names.begin(), names.end(),
                           [&](const QByteArray &name) { return fits(name.toLower(), wanted); });
    });
}

} // namespace gatepost
