#include "core/tlsrpt/tlsrptrecord.h"
#include "core/base/domainname.h"
#include "core/base/tagrecord.h"
#include <algorithm>
#include <QSet>
#include <QUrl>

namespace gatepost {

namespace {

constexpr QByteArrayView prefix = "v=TLSRPTv1;"; // RFC 8460 §3
constexpr int maxRecords = 1000;
constexpr int maxUris = 200;

std::optional<DomainName> mailDomain(const QByteArray &path)
{
    const QByteArray address = QByteArray::fromPercentEncoding(path.split('?').first()); // RFC 6068 §2
    const auto at = address.lastIndexOf('@');
    if (at <= 0)
        return {};
    const auto name = DomainName::parse(QString::fromUtf8(address.mid(at + 1)));
    return name ? std::optional(*name) : std::nullopt;
}

class RuaReader
{
public:
    RuaReader(QByteArrayView domain, TlsrptReading &out) : m_domain(domain), m_out(out) {}

    bool read(const QByteArray &text)
    {
        const QList<TagField> fields = splitTagRecord(text);
        for (qsizetype i = 1; i < fields.size(); ++i)
            readField(fields[i], i + 1 < fields.size() ? &fields[i + 1] : nullptr);
        if (!m_anyRua)
            error(FindingId::TlsrptRuaMissing, placeInRecord(int(text.size()), 0), {});
        if (m_uris.size() > 1)
            note(FindingId::TlsrptRuaMultiple, placeInRecord(0, 0), {QString::number(m_uris.size())});
        return !m_wrong;
    }
    const QList<QByteArray> &uris() const { return m_uris; }

private:
    void note(FindingId id, const TextPlace &place, const QStringList &args)
    {
        m_out.findings.append({id, place, args, {}});
    }
    void error(FindingId id, const TextPlace &place, const QStringList &args)
    {
        m_wrong = true;
        note(id, place, args);
    }

    void readField(const TagField &field, const TagField *next)
    {
        const QString shown = QString::fromUtf8(field.text.left(100));
        if (m_tail) { // what followed a raw ";" inside a URI: blamed there
            m_tail = false;
            return;
        }
        if (field.text.isEmpty() || field.trailingBlank)
            error(FindingId::TlsrptSyntax, placeInRecord(field.place.byte + field.place.length, 1), {shown});
        if (field.text.isEmpty())
            return;
        if (field.name.trimmed().toLower() == "rua") {
            if (field.name != "rua" || field.value.startsWith(' ') || field.value.startsWith('\t')) {
                m_anyRua = true;
                return error(FindingId::TlsrptSyntax, field.place, {shown});
            }
            if (m_anyRua)
                note(FindingId::TlsrptRuaDuplicate, field.place, {QStringLiteral("rua")});
            m_anyRua = true;
            return readUris(field, next);
        }
        if (!field.hasEquals || !isExtensionName(field.name) || !isRecordExtensionValue(field.value))
            error(FindingId::TlsrptSyntax, field.place, {shown});
    }

    void readUris(const TagField &field, const TagField *next)
    {
        int byte = field.valuePlace().byte;
        const auto parts = field.value.split(',');
        for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), maxUris); ++i) {
            const QByteArray &part = parts[i];
            const QByteArray uri = part.trimmed();
            const int lead = int(part.indexOf(uri.left(1)));
            readUri(uri, placeInRecord(byte + std::max(lead, 0), int(uri.size())),
                    i + 1 == parts.size() ? next : nullptr);
            byte += int(part.size()) + 1;
        }
    }

    void readUri(const QByteArray &uri, const TextPlace &place, const TagField *next)
    {
        const QString shown = QString::fromUtf8(uri.left(200));
        if (!uri.isEmpty())
            m_out.lenientRua.append(uri);
        if (uri.isEmpty())
            return error(FindingId::TlsrptRuaSyntax, place, {shown});
        const auto bang =
            uri.indexOf('!'); // RFC 8460 §3: must be percent-encoded; DMARC's size suffix does not exist here
        if (bang >= 0)
            return error(FindingId::TlsrptRuaUnencoded, placeInRecord(place.byte + int(bang), 1),
                         {shown, QStringLiteral("!")});
        if (next && !next->hasEquals && !next->text.isEmpty()) {
            m_tail = true;
            return error(FindingId::TlsrptRuaUnencoded, placeInRecord(place.byte + place.length, 1),
                         {shown, QStringLiteral(";")});
        }
        if (firstStrangeOctet(uri) >= 0 || uri.contains(' '))
            return error(FindingId::TlsrptRuaSyntax, place, {shown});
        const QByteArray lower = uri.toLower();
        const bool mail = lower.startsWith("mailto:");
        if (!mail && !lower.startsWith("https:"))
            return error(FindingId::TlsrptRuaScheme, place, {shown});
        const auto target = mail ? mailDomain(uri.mid(7)) : webHost(uri);
        if (!target)
            return error(FindingId::TlsrptRuaSyntax, place, {shown});
        if (m_uris.contains(uri))
            return note(FindingId::TlsrptRuaDuplicate, place, {shown});
        m_uris.append(uri);
        judgeTarget(*target, place, shown);
    }

    static std::optional<DomainName> webHost(const QByteArray &uri)
    {
        const QUrl url = QUrl::fromEncoded(uri, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return {};
        const auto name = DomainName::parse(url.host());
        return name ? std::optional(*name) : std::nullopt;
    }

    void judgeTarget(const DomainName &target, const TextPlace &place, const QString &shown)
    {
        if (m_domain.isEmpty())
            return;
        const DomainName own = DomainName::fromDns(m_domain);
        if (target == own)
            note(FindingId::TlsrptRuaSameDomain, place, {shown, target.toString()});
        else if (!target.isSubdomainOf(own) && !own.isSubdomainOf(target))
            note(FindingId::TlsrptRuaExternal, place, {shown, target.toString()});
    }

    QByteArrayView m_domain;
    TlsrptReading &m_out;
    QList<QByteArray> m_uris;
    bool m_anyRua = false;
    bool m_wrong = false;
    bool m_tail = false;
};

bool resembles(const QByteArray &text)
{
    return text.toLower().contains("tlsrpt") || text.toLower().contains("rua=");
}

bool isComplaint(FindingId id)
{
    switch (id) {
    case FindingId::TlsrptRuaMultiple:
    case FindingId::TlsrptRuaDuplicate:
    case FindingId::TlsrptRuaExternal:
    case FindingId::TlsrptRuaSameDomain:
        return false;
    default:
        return true;
    }
}

QByteArray proposal(const QList<QByteArray> &meant)
{
    QList<QByteArray> uris;
    for (QByteArray uri : meant) {
        const auto bang = uri.indexOf('!');
        if (bang > 0)
            uri = uri.left(bang);
        if (!uri.contains(':') && uri.contains('@'))
            uri.prepend("mailto:");
        if (uri.startsWith("mailto:") || uri.startsWith("https:"))
            uris.append(uri);
    }
    return uris.isEmpty() ? QByteArray() : writeTlsrptRecord({uris});
}

void judgeStrangers(const QList<QList<QByteArray>> &rrset, TlsrptReading &out)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(rrset.size(), maxRecords); ++i) {
        const QByteArray text = rrset[i].join();
        if (text.startsWith(prefix))
            continue;
        const QStringList shown{QString::fromUtf8(text.left(100))};
        if (out.candidates == 0 && out.subject < 0 && resembles(text)) {
            out.subject = int(i);
            for (const TagField &field : splitTagRecord(text)) {
                if (field.name.trimmed().toLower() == "rua")
                    out.lenientRua.append(field.value.trimmed());
            }
            out.findings.append(
                {FindingId::TlsrptVersion, placeInRecord(0, int(std::min<qsizetype>(text.size(), 11))), shown, {}});
        } else {
            out.findings.append({FindingId::TlsrptUnrelatedRecord, placeInRecord(0, int(text.size())), shown, {}});
        }
    }
}

} // namespace

TlsrptReading readTlsrptRecords(const QList<QList<QByteArray>> &rrset, QByteArrayView domain)
{
    TlsrptReading out;
    for (qsizetype i = 0; i < std::min<qsizetype>(rrset.size(), maxRecords); ++i) {
        if (rrset[i].join().startsWith(prefix) && out.candidates++ == 0)
            out.subject = int(i);
    }
    if (out.candidates == 1) {
        RuaReader reader(domain, out);
        if (reader.read(rrset[out.subject].join()))
            out.record = TlsrptRecord{reader.uris()};
    } else if (out.candidates > 1) { // RFC 8460 §3: more than one counts as none
        out.findings.append({FindingId::TlsrptMultiple, {}, {QString::number(out.candidates)}, {}});
    }
    judgeStrangers(rrset, out);
    if (out.candidates == 0 && out.subject < 0)
        out.findings.append({FindingId::TlsrptAbsent, {}, {}, {}});
    const bool clean =
        std::none_of(out.findings.begin(), out.findings.end(), [](const TextFinding &f) { return isComplaint(f.id); });
    if (out.record && clean)
        out.findings.append({FindingId::TlsrptOk, {}, {QString::fromUtf8(out.record->rua.join(", "))}, {}});
    for (TextFinding &finding : out.findings) {
        if (isComplaint(finding.id) && finding.id != FindingId::TlsrptOk &&
            finding.id != FindingId::TlsrptUnrelatedRecord)
            finding.suggestion = proposal(out.lenientRua);
    }
    return out;
}

QList<DomainName> reportMailDomains(const TlsrptReading &reading)
{
    QList<DomainName> out;
    for (const QByteArray &uri : reading.record ? reading.record->rua : QList<QByteArray>()) {
        if (!uri.toLower().startsWith("mailto:"))
            continue;
        const auto domain = mailDomain(uri.mid(7));
        if (domain && !out.contains(*domain))
            out << *domain;
    }
    return out;
}

QList<QUrl> reportEndpoints(const TlsrptReading &reading)
{
    QList<QUrl> out;
    for (const QByteArray &uri : reading.record ? reading.record->rua : QList<QByteArray>()) {
        const QUrl url(QString::fromLatin1(uri), QUrl::StrictMode);
        if (url.scheme() == u"https" && !url.host().isEmpty() && !out.contains(url))
            out << url;
    }
    return out;
}

QByteArray writeTlsrptRecord(const TlsrptRecord &record)
{
    return "v=TLSRPTv1; rua=" + record.rua.join(',') + ';';
}

} // namespace gatepost
