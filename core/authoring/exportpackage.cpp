#include "core/authoring/exportpackage.h"
#include "core/authoring/packagetexts.h"
#include "core/authoring/snippetescape.h"
#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportPackage)
};

constexpr qsizetype idLimit = 32;   // RFC 8461 §3.1
constexpr int longestTtl = 604'800; // a week: longer would hide a new id for as long
constexpr std::array<const char *, size_t(DnsForm::Count)> endings{"zone", "nsupdate", "sh", "txt", "json", "txt",
                                                                   "txt",  "yaml",     "js", "tf",  "txt"};

bool isId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= idLimit && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

using About = ExportRefusal::About;

ExportRefusal refusal(const QString &text, About about = About::Request, const TextFindings &findings = {})
{
    return {about, text, findings};
}

std::optional<ExportRefusal> idRefusal(const ExportRequest &request)
{
    if (request.target == HostingTarget::Delegation) // the id is the provider's
        return {};
    const QString id = QString::fromUtf8(request.id.left(100));
    if (!isId(request.id))
        return refusal(Text::tr("The id “%1” must be 1 to 32 letters and digits.").arg(id));
    if (request.seenIds.contains(request.id))
        return refusal(
            Text::tr("The id %1 was used before: senders that know it would not look at the new policy.").arg(id));
    return {};
}

std::optional<ExportRefusal> reportRefusal(const ExportRequest &request)
{
    if (request.reportTo.isEmpty())
        return {};
    const TlsrptReading reading =
        readTlsrptRecords({{writeTlsrptRecord({request.reportTo})}}, request.domain.toAscii());
    if (reading.usable() && reading.record->rua == request.reportTo)
        return {};
    return refusal(Text::tr("“%1” is no address for reports: it takes mailto: or https:.")
                       .arg(QString::fromUtf8(request.reportTo.join(',').left(200))),
                   About::Reports, reading.findings);
}

std::optional<ExportRefusal> refusalOf(const ExportRequest &request, const StsPolicyReading &draft)
{
    if (!draft.valid())
        return refusal(Text::tr("The policy is not valid; senders would ignore it."), About::Draft, draft.findings);
    if (!request.domain.isSubdomainOf(request.zone) || request.zone.isRoot())
        return refusal(Text::tr("%1 is not in the zone %2.").arg(request.domain.toString(), request.zone.toString()));
    if (!request.policyAddresses.isEmpty() && !request.hosting.host.isRoot())
        return refusal(Text::tr("The policy host has addresses or is an alias of %1, not both.")
                           .arg(request.hosting.host.toString()));
    if (request.ttlSeconds < 1 || request.ttlSeconds > longestTtl)
        return refusal(Text::tr("The TTL must be from 1 to %1 seconds.").arg(longestTtl));
    if (const auto problem = idRefusal(request))
        return problem;
    return reportRefusal(request);
}

/// Unknown fields and comments are for the author's eyes; what is published follows the authoring profile.
QStringList notesOn(const StsPolicyReading &draft)
{
    static const QList<QByteArray> known{"version", "mode", "mx", "max_age"};
    QStringList out;
    for (const PolicyLine &line : draft.lines) {
        if (!line.text.trimmed().isEmpty() && !known.contains(line.key))
            out << Text::tr("Line %1 of the draft is not in the published file: %2")
                       .arg(line.number)
                       .arg(QString::fromLatin1(commentText(line.text.left(100))));
    }
    return out;
}

WantedRecords recordsOf(const ExportRequest &request)
{
    WantedRecords out;
    out.zone = request.zone;
    out.domain = request.domain;
    out.ttlSeconds = request.ttlSeconds;
    return out;
}

/// Of the policy host and of reports: harmless before there is a file.
WantedRecords firstRecords(const ExportRequest &request)
{
    WantedRecords out = recordsOf(request);
    out.policyAddresses = request.policyAddresses;
    out.policyAlias =
        request.target == HostingTarget::Delegation ? request.hosting.provider.child("mta-sts") : request.hosting.host;
    if (!request.reportTo.isEmpty())
        out.tlsrpt = TlsrptRecord{request.reportTo};
    return out;
}

WantedRecords lastRecords(const ExportRequest &request)
{
    WantedRecords out = recordsOf(request);
    if (request.target == HostingTarget::Delegation)
        out.stsAlias = request.hosting.provider.child("_mta-sts");
    else
        out.sts = StsRecord{request.id, {}};
    return out;
}

QString recordsPath(const char *name, DnsForm form)
{
    return QStringLiteral("dns/%1.%2").arg(QLatin1StringView(name), QLatin1StringView(endings.at(size_t(form))));
}

} // namespace

Result<ExportPackage, ExportRefusal> exportPackage(const ExportRequest &given)
{
    ExportRequest request = given;
    if (request.zone.isRoot())
        request.zone = request.domain;
    const StsPolicyReading draft = readStsPolicy(request.draft, request.domain.toAscii());
    if (auto problem = refusalOf(request, draft))
        return failure(*problem);
    const auto where = hosting(request.target, request.domain, *draft.policy, request.hosting);
    if (!where)
        return failure(refusal(where.error()));

    ExportPackage out;
    out.policyPath = where->policyPath;
    out.notes = notesOn(draft);
    out.files = {{QStringLiteral("README.txt"), {}, {}},
                 {QStringLiteral("CHECKLIST.txt"), {}, Text::tr("what must be true before the record is published")}};
    for (const HostingFile &file : where->files)
        out.files << PackageFile{file.path, file.content, file.purpose};
    const QByteArray first = dnsFormText(request.dnsForm, firstRecords(request));
    if (!first.isEmpty()) {
        out.firstRecordsPath = recordsPath("1-first", request.dnsForm);
        out.files << PackageFile{out.firstRecordsPath, first, Text::tr("records of the policy host and of reports")};
    }
    out.lastRecordsPath = recordsPath("2-when-the-file-is-live", request.dnsForm);
    const FormPart part = first.isEmpty() ? FormPart::Whole : FormPart::Further;
    out.files << PackageFile{out.lastRecordsPath, dnsFormText(request.dnsForm, lastRecords(request), part),
                             Text::tr("the MTA-STS record; only when the checklist is done")};
    out.files[0].content = readmeText(request, *where, out);
    out.files[1].content = checklistText(request, *where, out);
    return out;
}

} // namespace gatepost
