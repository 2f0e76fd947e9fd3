#include "core/audit/senders/whatiftext.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr int mostLines = 200;
constexpr int longestLine = 300;

bool has(const QList<HypotheticalMx> &hosts, const DomainName &name)
{
    return std::any_of(hosts.begin(), hosts.end(), [&name](const HypotheticalMx &mx) { return mx.host == name; });
}

} // namespace

Result<QList<MxPattern>, QString> readPatterns(const QString &text)
{
    QList<MxPattern> out;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        if (out.size() >= mostLines)
            return failure(Text::tr("more than %1 lines").arg(mostLines));
        const QByteArray file =
            "version: STSv1\r\nmode: enforce\r\nmx: " + line.left(longestLine).toUtf8() + "\r\nmax_age: 86400\r\n";
        const StsPolicyReading reading = readStsPolicy(file);
        if (!reading.valid() || reading.policy->mx.size() != 1)
            return failure(
                Text::tr("line %1: “%2” is no host name, nor “*.” and a host name").arg(i + 1).arg(visible(line, 60)));
        out << reading.policy->mx.first();
    }
    return out;
}

QString patternsText(const QList<MxPattern> &patterns)
{
    QStringList out;
    for (const MxPattern &pattern : patterns)
        out << QString::fromUtf8(pattern.text);
    return out.join(u'\n');
}

Result<QList<HypotheticalMx>, QString> readMxHosts(const QString &text)
{
    QList<HypotheticalMx> out;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < int(lines.size()); ++i) {
        const QStringList words = lines[i].simplified().left(longestLine).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        bool number = false;
        const quint16 preference = words.first().toUShort(&number);
        QString host = words.value(1);
        if (host.endsWith(u'.'))
            host.chop(1);
        const auto name = DomainName::parse(host);
        if (!number || words.size() != 2 || !name)
            return failure(
                Text::tr("line %1: expected a preference and a host, such as “10 mx1.example.org”").arg(i + 1));
        if (has(out, *name))
            return failure(Text::tr("line %1: %2 is there twice").arg(i + 1).arg(name->toUnicode()));
        if (out.size() >= mostLines)
            return failure(Text::tr("more than %1 lines").arg(mostLines));
        out << HypotheticalMx{preference, *name};
    }
    return out;
}

QString mxHostsText(const QList<HypotheticalMx> &hosts)
{
    QStringList out;
    for (const HypotheticalMx &mx : hosts)
        out << QStringLiteral("%1 %2").arg(mx.preference).arg(mx.host.toString());
    return out.join(u'\n');
}

void wantHosts(const QList<HypotheticalMx> &there, const QList<HypotheticalMx> &wanted, WhatIf *whatIf)
{
    whatIf->addedMx.clear();
    whatIf->removedMx.clear();
    for (const HypotheticalMx &mx : wanted) {
        if (!there.contains(mx))
            whatIf->addedMx << mx;
    }
    for (const HypotheticalMx &mx : there) {
        if (!has(wanted, mx.host))
            whatIf->removedMx << mx.host;
    }
}

} // namespace gatepost
