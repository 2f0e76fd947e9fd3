// What a valid policy says, judged by its text alone: the mode, how long it lasts, how wide its patterns are.
#include "core/base/ascii.h"
#include "core/base/domainname.h"
#include "core/sts/mxmatch.h"
#include "core/sts/policyfield.h"
#include <algorithm>
#include <libpsl.h>
#include <QSet>

namespace gatepost {

namespace {

constexpr qint64 oneWeek = 604'800;
constexpr qint64 oneDay = 86'400;

/// Zones in which many customers have hosts, so that a wildcard covers strangers' hosts, too.
constexpr QByteArrayView sharedZones[] = {"outlook.com",
                                          "mx.microsoft",
                                          "google.com",
                                          "googlemail.com",
                                          "pphosted.com",
                                          "ppe-hosted.com",
                                          "mimecast.com",
                                          "messagelabs.com",
                                          "iphmx.com",
                                          "barracudanetworks.com",
                                          "mailgun.org",
                                          "secureserver.net",
                                          "emailsrvr.com",
                                          "hornetsecurity.com",
                                          "antispameurope.com",
                                          "messagingengine.com",
                                          "protonmail.ch",
                                          "zoho.com",
                                          "zoho.eu",
                                          "yandex.net",
                                          "ovh.net",
                                          "kundenserver.de",
                                          "gandi.net",
                                          "one.com",
                                          "mailchannels.net"};

/// A shared zone, or a part of one: `*.mail.protection.outlook.com`.
bool isShared(const QByteArray &base)
{
    return std::any_of(std::begin(sharedZones), std::end(sharedZones), [&base](QByteArrayView zone) {
        return base == zone || (base.endsWith(zone) && base[base.size() - zone.size() - 1] == '.');
    });
}

TextPlace wholeLine(const PolicyLine &line)
{
    return {line.number, 1, line.byte, int(line.text.size())};
}

/// The first line with that key, which is the one that counts (RFC 8461 §3.2).
TextPlace placeOfKey(const QList<PolicyLine> &lines, QByteArrayView key)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [key](const PolicyLine &l) { return l.key == key; });
    return line == lines.end() ? TextPlace() : wholeLine(*line);
}

void judgeMode(const StsPolicy &policy, const QList<PolicyLine> &lines, TextFindings &out)
{
    const TextPlace place = placeOfKey(lines, "mode");
    switch (policy.mode) {
    case PolicyMode::Enforce:
        out.append({FindingId::PolicyModeEnforce, place, {}, {}});
        return;
    case PolicyMode::Testing:
        out.append({FindingId::PolicyModeTesting, place, {}, "mode: enforce"});
        return;
    case PolicyMode::None:
        out.append({FindingId::PolicyModeNone, place, {}, {}});
        if (policy.mx.isEmpty())
            out.append({FindingId::PolicyNoneWithoutMx, place, {}, {}});
    }
}

void judgeMaxAge(const StsPolicy &policy, const QList<PolicyLine> &lines, const PolicyAdvice &advice, TextFindings &out)
{
    const TextPlace place = placeOfKey(lines, "max_age");
    const QStringList args{QString::number(policy.maxAgeSeconds)};
    const QStringList against{args.first(), QString::number(advice.shortMaxAgeSeconds)};
    const QByteArray longer = "max_age: " + QByteArray::number(advice.shortMaxAgeSeconds);
    const bool enforce = policy.mode == PolicyMode::Enforce;
    if (policy.maxAgeSeconds == 0)
        out.append({FindingId::PolicyMaxAgeZero, place, args, longer});
    else if (enforce && policy.maxAgeSeconds < oneDay)
        out.append({FindingId::PolicyMaxAgeVeryShort, place, against, longer});
    else if (enforce && policy.maxAgeSeconds < advice.shortMaxAgeSeconds)
        out.append({FindingId::PolicyMaxAgeShort, place, against, longer});
    else if (enforce)
        out.append({FindingId::PolicyMaxAgeOk, place, args, {}});
    else if (policy.mode == PolicyMode::None && policy.maxAgeSeconds > oneDay) // RFC 8461 §8.3
        out.append({FindingId::LifecycleNoneMaxAgeLong, place, args, "max_age: 86400"});
    else if (policy.mode == PolicyMode::Testing && policy.maxAgeSeconds > oneWeek)
        out.append({FindingId::PolicyMaxAgeLongFirst, place, args, "max_age: 604800"});
}

bool isAddressLike(const QByteArray &name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return ascii::isDigit(c) || c == '.'; });
}

void judgePattern(const MxPattern &pattern, const TextPlace &place, QByteArrayView domain, TextFindings &out)
{
    const QByteArray base = pattern.isWildcard() ? pattern.text.mid(2) : pattern.text;
    const QStringList args{QString::fromLatin1(pattern.text)};
    if (isAddressLike(base))
        out.append({FindingId::PolicyMxAddressLike, place, args, {}});
    else if (pattern.isWildcard() && psl_is_public_suffix(psl_builtin(), base.constData()))
        out.append({FindingId::PolicyMxWildcardPublicSuffix, place, args, {}});
    else if (!base.contains('.'))
        out.append({FindingId::PolicyMxSingleLabel, place, args, {}});
    else if (pattern.isWildcard() && base == domain)
        out.append({FindingId::PolicyMxWildcardOwnDomain, place, args, {}});
    else if (pattern.isWildcard() && isShared(base))
        out.append({FindingId::PolicyMxSharedProviderWildcard, place, args, {}});
}

} // namespace

TextFindings semanticFindings(const StsPolicy &policy, const QList<PolicyLine> &lines, QByteArrayView domain,
                              const PolicyAdvice &advice)
{
    TextFindings out;
    judgeMode(policy, lines, out);
    judgeMaxAge(policy, lines, advice, out);
    QList<TextPlace> places;
    for (const PolicyLine &line : lines) {
        if (line.key == "mx")
            places.append(wholeLine(line));
    }
    QSet<QByteArray> seen;
    QSet<QByteArray> wildcards;
    for (const MxPattern &pattern : policy.mx) {
        if (pattern.isWildcard())
            wildcards.insert(pattern.text);
    }
    for (qsizetype i = 0; i < policy.mx.size(); ++i) {
        const MxPattern &pattern = policy.mx[i];
        const TextPlace place = places.value(i);
        judgePattern(pattern, place, domain, out);
        const QByteArray cover = "*." + pattern.text.mid(pattern.text.indexOf('.') + 1);
        if (seen.contains(pattern.text))
            out.append({FindingId::PolicyMxDuplicate,
                        place,
                        {QString::fromLatin1(pattern.text), QString::fromLatin1(pattern.text)},
                        {}});
        else if (!pattern.isWildcard() && pattern.text.contains('.') && wildcards.contains(cover))
            out.append({FindingId::PolicyMxDuplicate,
                        place,
                        {QString::fromLatin1(pattern.text), QString::fromLatin1(cover)},
                        {}});
        seen.insert(pattern.text);
    }
    return out;
}

} // namespace gatepost
