#include "core/authoring/packagetexts.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportPackage)
};

constexpr qsizetype lineWidth = 96;

/// A paragraph broken at blanks; further lines stand below the first one's text.
QString wrapped(const QString &text, const QString &first)
{
    const QString further(first.size(), u' ');
    QString out;
    QString line = first;
    bool empty = true;
    for (const QString &word : text.split(u' ')) {
        if (!empty && line.size() + 1 + word.size() > lineWidth) {
            out += line + u'\n';
            line = further;
            empty = true;
        }
        line += empty ? word : u' ' + word;
        empty = false;
    }
    return out + line + u'\n';
}

QString heading(const QString &text)
{
    return u'\n' + text + u'\n' + QString(text.size(), u'-') + u'\n';
}

QString stepText(int number, const HostingStep &step)
{
    const QString mark = QStringLiteral("%1. ").arg(number, 2);
    QString out = wrapped(step.text, mark);
    if (!step.command.isEmpty())
        out += QString(mark.size(), u' ') + QStringLiteral("    ") + step.command + u'\n';
    return out;
}

HostingStep hostStep(const ExportRequest &request)
{
    return {Text::tr("See that %1 leads to where the file will be served: A and AAAA records, or a CNAME.")
                .arg(request.domain.child("mta-sts").toString()),
            {}};
}

QList<HostingStep> stepsOf(const ExportRequest &request, const Hosting &hosting, const ExportPackage &package)
{
    const DomainName zone = request.zone;
    QList<HostingStep> out;
    const bool hostKnown = !request.policyAddresses.isEmpty() || !request.hosting.host.isRoot() ||
                           request.target == HostingTarget::Delegation;
    if (!package.firstRecordsPath.isEmpty())
        out << recordStep(request.dnsForm, zone, package.firstRecordsPath);
    if (!hostKnown && request.target != HostingTarget::S3CloudFront &&
        request.target != HostingTarget::CloudflareWorker)
        out << hostStep(request);
    out << hosting.steps;
    out << HostingStep{
        Text::tr("Go through CHECKLIST.txt. Do not go on before all of it is true: a record whose file cannot "
                 "be fetched does not help, and senders that hold an older policy keep to that."),
        {}};
    out << recordStep(request.dnsForm, zone, package.lastRecordsPath);
    out << HostingStep{Text::tr("Look at it as a sender does, once the old record has left the caches (%n minute(s)).",
                                nullptr, (request.ttlSeconds + 59) / 60),
                       QStringLiteral("gatepost-cli audit %1").arg(request.domain.toString())};
    return out;
}

QString recordText(const ExportRequest &request)
{
    if (request.target == HostingTarget::Delegation)
        return Text::tr("The record is the provider’s.");
    return QStringLiteral("_mta-sts.%1  TXT  %2")
        .arg(request.domain.toString(), QString::fromLatin1(writeStsRecord({request.id, {}})));
}

} // namespace

HostingStep recordStep(DnsForm form, const DomainName &zone, const QString &path)
{
    const QString name = zone.toString();
    switch (form) {
    case DnsForm::Bind:
        return {Text::tr(
                    "Put the lines of %1 into the zone file of %2 in place of older ones for the same names, raise its "
                    "serial and load it.")
                    .arg(path, name),
                QStringLiteral("rndc reload %1").arg(name)};
    case DnsForm::Nsupdate:
        return {Text::tr("Send the update %1 with a key that may change %2.").arg(path, name),
                QStringLiteral("nsupdate -k KEYFILE %1").arg(path)};
    case DnsForm::PowerDns:
        return {Text::tr("Run the commands of %1 on the PowerDNS server, then raise the serial.").arg(path),
                QStringLiteral("sh %1 && pdnsutil increase-serial %2").arg(path, name)};
    case DnsForm::Route53:
        return {
            Text::tr("Send the changes of %1 to Route 53.").arg(path),
            QStringLiteral("aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch file://%1")
                .arg(path)};
    case DnsForm::OctoDns:
        return {Text::tr("Take the entries of %1 into %2.yaml of your OctoDNS configuration and synchronise.")
                    .arg(path, name),
                QStringLiteral("octodns-sync --config-file config.yaml --doit")};
    case DnsForm::Dnscontrol:
        return {Text::tr("Append %1 to dnsconfig.js, look at the preview and push.").arg(path),
                QStringLiteral("dnscontrol preview && dnscontrol push")};
    case DnsForm::Terraform:
        return {Text::tr("Take %1 into your Terraform configuration, look at the plan and apply it.").arg(path),
                QStringLiteral("terraform apply")};
    case DnsForm::Cloudflare:
    case DnsForm::Azure:
    case DnsForm::Google:
    case DnsForm::WebForm:
    case DnsForm::Count:
        break;
    }
    return {
        Text::tr("Enter the records of %1 for %2. Names are given without the domain, which most panels append; values "
                 "without quotes. There must be one record with each name and type: change an older one.")
            .arg(path, name),
        {}};
}

QByteArray readmeText(const ExportRequest &request, const Hosting &hosting, const ExportPackage &package)
{
    const QString title = Text::tr("MTA-STS policy of %1").arg(request.domain.toString());
    QString out = title + u'\n' + QString(title.size(), u'=') + QStringLiteral("\n\n");
    out += wrapped(
        Text::tr("Where it will live: %1. The steps are in order: first the file, then the proof that it is live, "
                 "and the record last (RFC 8461 §8.1).")
            .arg(hostingName(request.target)),
        {});
    for (const QString &note : package.notes)
        out += u'\n' + wrapped(note, {});
    out += heading(Text::tr("Files"));
    for (const PackageFile &file : package.files) {
        if (!file.purpose.isEmpty())
            out += wrapped(QStringLiteral("%1: %2").arg(file.path, file.purpose), QStringLiteral("  - "));
    }
    out += heading(Text::tr("Steps"));
    int number = 0;
    for (const HostingStep &step : stepsOf(request, hosting, package))
        out += stepText(++number, step);
    out += u'\n' + wrapped(Text::tr("The record, as every change of the policy needs a new one:"), {});
    out += QStringLiteral("    ") + recordText(request) + u'\n';
    out += heading(Text::tr("Known traps"));
    for (const QString &trap : hosting.traps)
        out += wrapped(trap, QStringLiteral("  - "));
    return out.toUtf8();
}

QByteArray checklistText(const ExportRequest &request, const Hosting &hosting, const ExportPackage &package)
{
    const QString title = Text::tr("Checklist for %1").arg(request.domain.toString());
    QString out = title + u'\n' + QString(title.size(), u'=') + QStringLiteral("\n\n");
    out +=
        wrapped(Text::tr("Before the record (%1): run each command in this folder.").arg(package.lastRecordsPath), {});
    for (const HostingCheck &check : hosting.checks) {
        out += u'\n' + wrapped(check.text, QStringLiteral("[ ] "));
        out += QStringLiteral("        ") + check.command + u'\n';
        out += wrapped(Text::tr("must print: %1").arg(check.expected), QStringLiteral("        "));
    }
    out += u'\n' + wrapped(Text::tr("Afterwards:"), {});
    out += u'\n' + wrapped(Text::tr("The record is there once, with the new id"), QStringLiteral("[ ] "));
    out += QStringLiteral("        dig +short _mta-sts.%1 TXT\n").arg(request.domain.toString());
    out += u'\n' + wrapped(Text::tr("Gatepost finds nothing that blocks"), QStringLiteral("[ ] "));
    out += QStringLiteral("        gatepost-cli audit %1\n").arg(request.domain.toString());
    return out.toUtf8();
}

} // namespace gatepost
