#include "core/authoring/dnsforms.h"
#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatepost {

namespace {

constexpr qsizetype stringLimit = 255; // RFC 1035 §3.3: a character-string

constexpr std::array<const char *, size_t(DnsForm::Count)> keys{"bind",       "nsupdate",  "powerdns", "cloudflare",
                                                                "route53",    "azure",     "google",   "octodns",
                                                                "dnscontrol", "terraform", "web-form"};

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// Presentation form (RFC 1035 §5.1). Without quotes a semicolon would begin a comment: only "v=STSv1" would be
/// published.
QByteArray presentation(const WantedRecord &record, const QByteArray &value)
{
    if (record.type == "CNAME")
        return value + '.';
    if (record.type != "TXT")
        return value;
    QByteArrayList strings;
    for (qsizetype at = 0; at < value.size(); at += stringLimit)
        strings << quoted(value.mid(at, stringLimit));
    return strings.join(' ');
}

QByteArray absolute(const WantedRecord &record)
{
    return record.owner.toAscii() + '.';
}

QByteArray bind(const QList<WantedRecord> &records)
{
    QByteArray out;
    for (const WantedRecord &record : records) {
        for (const QByteArray &value : record.values)
            out += absolute(record) + ' ' + QByteArray::number(record.ttlSeconds) + " IN " + record.type + ' ' +
                   presentation(record, value) + '\n';
    }
    return out;
}

/// Types that an earlier deployment may have left at the owner of the i-th record and that must go first: an alias
/// beside other data (RFC 1034 §3.6.2), or an address that senders would still try. Asked once for each owner.
QByteArrayList staleTypes(const QList<WantedRecord> &records, qsizetype i)
{
    const DomainName &owner = records[i].owner;
    if (i > 0 && records[i - 1].owner == owner)
        return {};
    QByteArrayList out =
        owner.toAscii().startsWith('_') ? QByteArrayList{"CNAME", "TXT"} : QByteArrayList{"CNAME", "A", "AAAA"};
    for (const WantedRecord &record : records) {
        if (record.owner == owner)
            out.removeAll(record.type);
    }
    return out;
}

/// One transaction (RFC 2136 §3.7), so that there are never two TXT records, of which senders would take none.
QByteArray nsupdate(const QList<WantedRecord> &records, const DomainName &zone)
{
    QByteArray out = "zone " + zone.toAscii() + ".\n";
    for (qsizetype i = 0; i < records.size(); ++i) {
        const WantedRecord &record = records[i];
        for (const QByteArray &type : staleTypes(records, i) + QByteArrayList{record.type})
            out += "update delete " + absolute(record) + ' ' + type + '\n';
        for (const QByteArray &value : record.values)
            out += "update add " + absolute(record) + ' ' + QByteArray::number(record.ttlSeconds) + ' ' + record.type +
                   ' ' + presentation(record, value) + '\n';
    }
    return out + "send\n";
}

/// For a shell: single quotes, in which nothing is special but themselves.
QByteArray shellQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

QByteArray powerDns(const QList<WantedRecord> &records, const DomainName &zone)
{
    QByteArray out;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const WantedRecord &record = records[i];
        const QByteArray where = zone.toAscii() + ' ' + relativeName(record.owner, zone) + ' ';
        for (const QByteArray &type : staleTypes(records, i))
            out += "pdnsutil delete-rrset " + where + type + '\n';
        out += "pdnsutil replace-rrset " + where + record.type + ' ' + QByteArray::number(record.ttlSeconds);
        for (const QByteArray &value : record.values)
            out += ' ' + shellQuoted(presentation(record, value));
        out += '\n';
    }
    return out;
}

QByteArray route53(const QList<WantedRecord> &records)
{
    QJsonArray changes;
    for (const WantedRecord &record : records) {
        QJsonArray values;
        for (const QByteArray &value : record.values)
            values << QJsonObject{{QStringLiteral("Value"), QString::fromUtf8(presentation(record, value))}};
        const QJsonObject set{{QStringLiteral("Name"), QString::fromLatin1(absolute(record))},
                              {QStringLiteral("Type"), QString::fromLatin1(record.type)},
                              {QStringLiteral("TTL"), record.ttlSeconds},
                              {QStringLiteral("ResourceRecords"), values}};
        changes << QJsonObject{{QStringLiteral("Action"), QStringLiteral("UPSERT")},
                               {QStringLiteral("ResourceRecordSet"), set}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("Changes"), changes}}).toJson();
}

/// What is typed into a panel. Most append the zone to the name and quote by themselves.
QByteArray webForm(const QList<WantedRecord> &records, const DomainName &zone)
{
    QByteArray out;
    for (const WantedRecord &record : records) {
        for (const QByteArray &value : record.values)
            out += "Type: " + record.type + "\nName: " + relativeName(record.owner, zone) + "\nValue: " + value +
                   "\nTTL: " + QByteArray::number(record.ttlSeconds) + "\n\n";
    }
    out.chop(1);
    return out;
}

/// Single-quoted scalars: `\;` is an error in double quotes, and OctoDNS wants semicolons escaped in TXT.
QByteArray octoDns(const QList<WantedRecord> &records, const DomainName &zone)
{
    const auto scalar = [](QByteArray text) { return '\'' + text.replace('\'', "''") + '\''; };
    QByteArray out = "---\n";
    DomainName last; // a name is one key of the map, its types are a list below it
    for (const WantedRecord &record : records) {
        const QByteArray name = relativeName(record.owner, zone);
        if (record.owner != last)
            out += scalar(name == "@" ? QByteArray() : name) + ":\n";
        last = record.owner;
        out += "  - type: " + record.type + "\n    ttl: " + QByteArray::number(record.ttlSeconds) + "\n    values:\n";
        if (record.type == "CNAME") { // the one type that takes a single value
            out.chop(qsizetype(sizeof("values:\n")) - 1);
            out += "value: " + scalar(record.values.first() + '.') + '\n';
            continue;
        }
        for (QByteArray value : record.values)
            out += "      - " + scalar(record.type == "TXT" ? value.replace(';', "\\;") : value) + '\n';
    }
    return out;
}

QByteArray dnscontrol(const QList<WantedRecord> &records, const DomainName &zone)
{
    QByteArray out = "D_EXTEND(" + quoted(zone.toAscii());
    for (const WantedRecord &record : records) {
        for (const QByteArray &value : record.values)
            out += ",\n  " + record.type + '(' + quoted(relativeName(record.owner, zone)) + ", " +
                   quoted(record.type == "CNAME" ? value + '.' : value) + ", TTL(" +
                   QByteArray::number(record.ttlSeconds) + "))";
    }
    return out + "\n);\n";
}

/// A string of HCL: "${" and "%{" would begin a template.
QByteArray hclQuoted(const QByteArray &text)
{
    return quoted(text).replace("${", "$${").replace("%{", "%%{");
}

QByteArray terraform(const QList<WantedRecord> &records, FormPart part)
{
    QByteArray out = part == FormPart::Whole ? "variable \"zone_id\" {\n  type = string\n}\n" : "";
    for (const WantedRecord &record : records) {
        QByteArrayList values;
        for (const QByteArray &value : record.values) // the provider adds the outer quotes of TXT itself
            values << (record.type != "TXT" ? hclQuoted(presentation(record, value))
                                            : hclQuoted(presentation(record, value).chopped(1).mid(1)));
        QByteArray label = record.owner.toAscii() + '_' + record.type.toLower();
        out += QByteArray(out.isEmpty() ? "" : "\n") + "resource \"aws_route53_record\" " +
               quoted("r_" + label.replace('.', '_')) +
               " {\n  zone_id = var.zone_id\n  name    = " + hclQuoted(record.owner.toAscii()) +
               "\n  type    = " + hclQuoted(record.type) + "\n  ttl     = " + QByteArray::number(record.ttlSeconds) +
               "\n  records = [" + values.join(", ") + "]\n}\n";
    }
    return out;
}

} // namespace

QLatin1StringView dnsFormKey(DnsForm form)
{
    return QLatin1StringView(keys.at(size_t(form)));
}

std::optional<DnsForm> dnsFormFromKey(QStringView key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1StringView(keys.at(i)))
            return DnsForm(i);
    }
    return {};
}

QByteArray relativeName(const DomainName &name, const DomainName &zone)
{
    if (name == zone)
        return "@";
    return name.isSubdomainOf(zone) && !zone.isRoot() ? name.toAscii().chopped(zone.toAscii().size() + 1)
                                                      : name.toAscii();
}

QList<WantedRecord> wantedRecords(const WantedRecords &wanted)
{
    QList<WantedRecord> out;
    if (wanted.zone.isRoot() || !wanted.domain.isSubdomainOf(wanted.zone))
        return out;
    const DomainName host = wanted.domain.child("mta-sts"); // RFC 8461 §3.2
    QList<QByteArray> v4;
    QList<QByteArray> v6;
    for (const QHostAddress &address : wanted.policyAddresses)
        (address.protocol() == QAbstractSocket::IPv4Protocol ? v4 : v6) << address.toString().toLatin1();
    if (!wanted.policyAlias.isRoot()) {
        out << WantedRecord{host, "CNAME", {wanted.policyAlias.toAscii()}, wanted.ttlSeconds};
    } else {
        if (!v4.isEmpty())
            out << WantedRecord{host, "A", v4, wanted.ttlSeconds};
        if (!v6.isEmpty())
            out << WantedRecord{host, "AAAA", v6, wanted.ttlSeconds};
    }
    if (wanted.tlsrpt) { // RFC 8460 §3
        const DomainName owner = wanted.domain.child("_tls").child("_smtp");
        out << WantedRecord{owner, "TXT", {writeTlsrptRecord(*wanted.tlsrpt)}, wanted.ttlSeconds};
    }
    const DomainName sts = wanted.domain.child("_mta-sts"); // RFC 8461 §3.1
    if (!wanted.stsAlias.isRoot())
        out << WantedRecord{sts, "CNAME", {wanted.stsAlias.toAscii()}, wanted.ttlSeconds};
    else if (wanted.sts)
        out << WantedRecord{sts, "TXT", {writeStsRecord(*wanted.sts)}, wanted.ttlSeconds};
    return out;
}

QByteArray dnsFormText(DnsForm form, const WantedRecords &wanted, FormPart part)
{
    const QList<WantedRecord> records = wantedRecords(wanted);
    if (records.isEmpty())
        return {};
    switch (form) {
    case DnsForm::Bind:
        return bind(records);
    case DnsForm::Nsupdate:
        return nsupdate(records, wanted.zone);
    case DnsForm::PowerDns:
        return powerDns(records, wanted.zone);
    case DnsForm::Route53:
        return route53(records);
    case DnsForm::OctoDns:
        return octoDns(records, wanted.zone);
    case DnsForm::Dnscontrol:
        return dnscontrol(records, wanted.zone);
    case DnsForm::Terraform:
        return terraform(records, part);
    case DnsForm::Cloudflare:
    case DnsForm::Azure:
    case DnsForm::Google:
    case DnsForm::WebForm:
    case DnsForm::Count:
        break;
    }
    return webForm(records, wanted.zone);
}

} // namespace gatepost
