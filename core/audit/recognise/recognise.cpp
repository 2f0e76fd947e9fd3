#include "core/audit/recognise/recognise.h"
#include "core/audit/recognise/pasteparts.h"
#include "core/sts/stspolicy.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include <array>

namespace gatepost {

namespace {

constexpr qsizetype maxPasteBytes = 1024 * 1024;
constexpr qsizetype maxNameBytes = 2'000; // a longer line is no name

constexpr std::array kindKeys{
    QLatin1StringView("empty"),         QLatin1StringView("domain"),      QLatin1StringView("sts-record"),
    QLatin1StringView("tlsrpt-record"), QLatin1StringView("dns-output"),  QLatin1StringView("policy"),
    QLatin1StringView("bounce"),        QLatin1StringView("log-lines"),   QLatin1StringView("plugin-answer"),
    QLatin1StringView("tls-report"),    QLatin1StringView("certificate"), QLatin1StringView("help-query"),
    QLatin1StringView("unknown")};
constexpr std::array sideKeys{QLatin1StringView("none"), QLatin1StringView("sender"), QLatin1StringView("your-dns"),
                              QLatin1StringView("your-web-server"), QLatin1StringView("your-mx-hosts")};

bool recogniseDomain(const QByteArray &text, Recognition &out)
{
    if (text.size() > maxNameBytes || text.contains('\n'))
        return false;
    const auto name = DomainName::fromInput(QString::fromUtf8(text));
    if (!name)
        return false;
    out.kind = PasteKind::Domain;
    out.domain = *name;
    return true;
}

} // namespace

QLatin1StringView pasteKey(PasteKind kind)
{
    return kindKeys[std::size_t(kind)];
}

QLatin1StringView pasteSideKey(PasteSide side)
{
    return sideKeys[std::size_t(side)];
}

std::optional<DomainName> domainOf(QStringView name)
{
    const auto read = DomainName::fromInput(name);
    return read ? std::optional(*read) : std::nullopt;
}

Recognition recognise(const QByteArray &paste)
{
    Recognition out;
    out.shortened = paste.size() > maxPasteBytes;
    const QByteArray text = paste.first(std::min(paste.size(), maxPasteBytes));
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return out;
    // From the most certain mark to the least: a report or a bounce may hold names, records and policies.
    using Look = bool (*)(const QByteArray &, Recognition &);
    constexpr std::array<Look, 10> looks{
        recogniseReport, recogniseCertificate, recogniseRecord,      recogniseDomain, recognisePluginAnswer,
        recogniseBounce, recogniseDnsOutput,   recogniseLooseRecord, recognisePolicy, recogniseHelp};
    for (const Look look : looks) {
        if (look(trimmed, out))
            return out;
    }
    out.kind = PasteKind::Unknown;
    return out;
}

TextFindings pasteFindings(const Recognition &found)
{
    if (found.kind == PasteKind::Policy)
        return readStsPolicy(found.policy, found.domain ? found.domain->toAscii() : QByteArray()).findings;
    QList<TxtStrings> sts;
    QList<TxtStrings> reports;
    for (const TxtStrings &strings : found.records)
        (strings.join().toLower().contains("tlsrpt") ? reports : sts) << strings;
    TextFindings out;
    if (!sts.isEmpty())
        out += readStsRecords(sts).findings;
    if (!reports.isEmpty())
        out += readTlsrptRecords(reports).findings;
    return out;
}

} // namespace gatepost
