#include "core/authoring/dnschoices.h"
#include "core/audit/wording.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DnsChoices)
};

constexpr qsizetype longestId = 32; // RFC 8461 §3.1
constexpr qsizetype mostAddresses = 20;

QStringList words(const QString &text)
{
    QString spaced = text;
    return spaced.replace(u',', u' ').replace(u';', u' ').split(u' ', Qt::SkipEmptyParts);
}

void readZone(const DnsChoices &choices, const DomainName &domain, ChosenRecords *out)
{
    out->wanted.zone = domain;
    if (choices.zone.trimmed().isEmpty())
        return;
    const auto zone = DomainName::parse(choices.zone.trimmed());
    if (!zone)
        out->zoneProblem = refusalText(zone.error());
    else if (!domain.isSubdomainOf(*zone))
        out->zoneProblem = Text::tr("%1 does not lie in the zone %2.")
                               .arg(visible(domain.toUnicode(), 80), visible(zone->toUnicode(), 80));
    else
        out->wanted.zone = *zone;
}

void readHost(const DnsChoices &choices, const DomainName &domain, ChosenRecords *out)
{
    const QStringList typed = words(choices.policyHost);
    for (const QString &word : typed.first(std::min(typed.size(), mostAddresses))) {
        const QHostAddress address(word);
        if (!address.isNull()) {
            if (!out->wanted.policyAddresses.contains(address))
                out->wanted.policyAddresses << address;
            continue;
        }
        const auto name = DomainName::parse(word.endsWith(u'.') ? word.chopped(1) : word);
        if (!name)
            out->hostProblem = Text::tr("%1 is neither an address nor a host name.").arg(visible(word, 80));
        else if (typed.size() > 1) // RFC 1034 §3.6.2
            out->hostProblem = Text::tr("A name stands alone: beside an alias there is no other record.");
        else if (*name == domain.child("mta-sts"))
            out->hostProblem = Text::tr("An alias cannot lead to itself.");
        else
            out->wanted.policyAlias = *name;
    }
    if (out->hostProblem.isEmpty())
        return;
    out->wanted.policyAddresses.clear();
    out->wanted.policyAlias = {};
}

void readReports(const DnsChoices &choices, const DomainName &domain, ChosenRecords *out)
{
    const QByteArray typed = choices.rua.trimmed().toUtf8();
    if (typed.isEmpty())
        return;
    QList<QByteArray> uris;
    for (const QByteArray &part : typed.split(',')) {
        const QByteArray uri = part.trimmed();
        // People type addresses; the record holds URIs (RFC 8460 §3).
        uris << (uri.contains('@') && !uri.contains(':') ? "mailto:" + uri : uri);
    }
    const TlsrptRecord record{uris};
    const TlsrptReading reading = readTlsrptRecords({{writeTlsrptRecord(record)}}, domain.toAscii());
    if (reading.usable() && reading.record->rua == uris)
        out->wanted.tlsrpt = record;
    else
        out->ruaProblem = Text::tr("Write mailto:address or https://address, several with commas between them.");
}

void readId(const QByteArray &id, const QByteArray &liveId, bool filePublished, ChosenRecords *out)
{
    const bool alnum = std::all_of(id.begin(), id.end(), ascii::isAlnum);
    if (id.isEmpty() || id.size() > longestId || !alnum)
        out->idProblem = Text::tr("An id has 1 to 32 letters and digits.");
    else if (id == liveId && !filePublished)
        out->idProblem = Text::tr("The live record has this id already: senders would not ask for the new file.");
    else
        out->wanted.sts = StsRecord{id, {}};
}

} // namespace

ChosenRecords chosenRecords(const DnsChoices &choices, const DomainName &domain, const QByteArray &id,
                            const QByteArray &liveId, bool filePublished)
{
    ChosenRecords out;
    out.wanted.domain = domain;
    out.wanted.ttlSeconds = choices.ttlSeconds;
    readZone(choices, domain, &out);
    readHost(choices, domain, &out);
    readReports(choices, domain, &out);
    readId(id, liveId, filePublished, &out);
    return out;
}

WantedRecords onlyPart(WantedRecords wanted, RecordPart part)
{
    if (part != RecordPart::PolicyHost) {
        wanted.policyAddresses.clear();
        wanted.policyAlias = {};
    }
    if (part != RecordPart::Reports)
        wanted.tlsrpt.reset();
    if (part != RecordPart::Policy)
        wanted.sts.reset();
    return wanted;
}

QString dnsFormName(DnsForm form)
{
    switch (form) {
    case DnsForm::Bind:
        return Text::tr("BIND zone file");
    case DnsForm::Nsupdate:
        return QStringLiteral("nsupdate");
    case DnsForm::PowerDns:
        return QStringLiteral("PowerDNS");
    case DnsForm::Cloudflare:
        return QStringLiteral("Cloudflare");
    case DnsForm::Route53:
        return QStringLiteral("Route 53");
    case DnsForm::Azure:
        return QStringLiteral("Azure");
    case DnsForm::Google:
        return QStringLiteral("Google");
    case DnsForm::OctoDns:
        return QStringLiteral("OctoDNS");
    case DnsForm::Dnscontrol:
        return QStringLiteral("dnscontrol");
    case DnsForm::Terraform:
        return QStringLiteral("Terraform");
    case DnsForm::WebForm:
    case DnsForm::Count:
        break;
    }
    return Text::tr("Web form (name and value)");
}

QStringList dnsFormNotes(DnsForm form, const DomainName &zone)
{
    switch (form) {
    case DnsForm::Bind:
        return {Text::tr("Keep the quotes: without them everything after the first semicolon is a comment and lost."),
                Text::tr("Raise the serial of the zone, then reload it.")};
    case DnsForm::Nsupdate:
        return {Text::tr("One transaction takes the old record away and adds the new one: there are never two.")};
    case DnsForm::PowerDns:
        return {Text::tr("This replaces the record. Adding would leave two, of which senders take none.")};
    case DnsForm::Route53:
        return {Text::tr("UPSERT replaces the record. The inner quotes belong to the value.")};
    case DnsForm::OctoDns:
        return {Text::tr("Semicolons are escaped, as OctoDNS wants them. Look at the published value once: some "
                         "providers show the backslashes.")};
    case DnsForm::Dnscontrol:
        return {Text::tr("Each record is complete; take an older one of the same name out of dnsconfig.js.")};
    case DnsForm::Terraform:
        return {Text::tr("These are resources of Route 53; other providers name them otherwise.")};
    case DnsForm::Cloudflare:
    case DnsForm::Azure:
    case DnsForm::Google:
    case DnsForm::WebForm:
    case DnsForm::Count:
        break;
    }
    return {Text::tr("Name: type it as it stands here. Most panels add %1 by themselves.")
                .arg(visible(zone.toUnicode(), 80)),
            Text::tr("Change the old record instead of adding one: of two records senders take none.")};
}

} // namespace gatepost
