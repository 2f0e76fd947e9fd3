#include "core/sts/stsrecord.h"
#include "core/base/ascii.h"
#include "core/base/tagrecord.h"
#include <algorithm>

namespace gatepost {

namespace {

constexpr int maxIdBytes = 32;                // RFC 8461 §3.1
constexpr int maxRecords = 1000;              // more do not fit into one answer
constexpr QByteArrayView prefix = "v=STSv1;"; // RFC 8461 §3.1: what does not begin so is discarded

/// Reads one record that begins with the prefix; collects everything that is wrong with it.
class RecordReader
{
public:
    RecordReader(const QByteArray &joined, TextFindings &findings) : m_text(joined), m_findings(findings) {}

    std::optional<StsRecord> read()
    {
        QList<TagField> fields = splitTagRecord(m_text);
        for (qsizetype i = 1; i < fields.size(); ++i)
            readField(fields[i]);
        if (!m_id && !m_idBlamed)
            error(FindingId::StsTxtIdMissing, placeInRecord(int(m_text.size()), 0), {});
        if (m_wrong)
            return {};
        return StsRecord{*m_id, m_extensions};
    }

    const std::optional<QByteArray> &lenientId() const { return m_lenientId; }

private:
    void note(FindingId id, const TextPlace &place, const QStringList &args)
    {
        m_findings.append({id, place, args, {}});
    }
    void error(FindingId id, const TextPlace &place, const QStringList &args)
    {
        m_wrong = true;
        note(id, place, args);
    }

    void readField(const TagField &field)
    {
        const QString shown = QString::fromUtf8(field.text);
        if (field.text.isEmpty())
            return error(FindingId::StsTxtSyntax, placeInRecord(field.place.byte, 1), {QStringLiteral(";;")});
        if (const int strange = firstStrangeOctet(field.text); strange >= 0) {
            m_idBlamed = m_idBlamed || field.name.trimmed().toLower() == "id";
            return error(FindingId::StsTxtNonAscii, placeInRecord(field.place.byte + strange, 1), {shown});
        }
        if (field.trailingBlank)
            error(FindingId::StsTxtSyntax, placeInRecord(field.place.byte + field.place.length, 1), {shown});
        if (!field.hasEquals)
            return error(FindingId::StsTxtSyntax, field.place, {shown});
        if (field.name.toLower().trimmed() == "id")
            return readId(field);
        readExtension(field);
    }

    void readId(const TagField &field)
    {
        const QString shown = QString::fromUtf8(field.text);
        if (!m_lenientId)
            m_lenientId = field.value.trimmed();
        m_idBlamed = true;
        if (field.name.trimmed() != field.name || field.value.trimmed() != field.value)
            return error(FindingId::StsTxtSyntax, field.place, {shown}); // no blanks around "="
        if (field.name != "id")
            return error(FindingId::StsTxtFieldCase, placeInRecord(field.place.byte, 2),
                         {QString::fromUtf8(field.name)});
        if (m_id)
            note(FindingId::StsTxtIdDuplicate, field.place, {QString::fromUtf8(field.value)});
        if (!checkId(field))
            return;
        if (!m_id)
            m_id = field.value;
    }

    bool checkId(const TagField &field)
    {
        const TextPlace place = field.valuePlace();
        const QString shown = QString::fromUtf8(field.value);
        const auto bad = std::find_if_not(field.value.begin(), field.value.end(), ascii::isAlnum);
        const int offset = int(bad - field.value.begin());
        if (field.value.isEmpty())
            error(FindingId::StsTxtIdEmpty, place, {});
        else if (bad != field.value.end() && (*bad == '"' || *bad == '\\'))
            error(FindingId::StsTxtEmbeddedQuotes, placeInRecord(place.byte + offset, 1), {QString(QLatin1Char(*bad))});
        else if (bad != field.value.end() && (*bad == ',' || *bad == '=' || ascii::isBlank(*bad)))
            error(FindingId::StsTxtSyntax, placeInRecord(place.byte + offset, 1), {shown});
        else if (bad != field.value.end())
            error(FindingId::StsTxtIdCharset, placeInRecord(place.byte + offset, 1),
                  {shown, QString(QLatin1Char(*bad))});
        else if (field.value.size() > maxIdBytes)
            error(FindingId::StsTxtIdTooLong, place, {shown, QString::number(field.value.size())});
        else
            return true;
        return false;
    }

    void readExtension(const TagField &field)
    {
        const QString shown = QString::fromUtf8(field.text);
        if (field.name.trimmed() != field.name || field.value.trimmed() != field.value)
            return error(FindingId::StsTxtSyntax, field.place, {shown});
        if (!isExtensionName(field.name) || !isRecordExtensionValue(field.value))
            return error(FindingId::StsTxtExtensionInvalid, field.place, {shown});
        note(FindingId::StsTxtExtensionUnknown, field.place,
             {QString::fromUtf8(field.name), QString::fromUtf8(field.value)});
        m_extensions.append({field.name, field.value, field.place}); // RFC 8461 §3.2: unknown fields are ignored
    }

    QByteArray m_text;
    TextFindings &m_findings;
    std::optional<QByteArray> m_id;
    std::optional<QByteArray> m_lenientId;
    QList<RecordField> m_extensions;
    bool m_wrong = false;
    bool m_idBlamed = false; ///< the id's problem has its own finding; "missing" would be a second one for one mistake
};

/// Why a record that was plainly meant as an MTA-STS record is discarded; nothing for a stranger.
std::optional<TextFinding> misbegunRecord(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    const QByteArray bare = lower.trimmed();
    const auto at = lower.indexOf("v=stsv1");
    const QStringList shown{QString::fromUtf8(text.left(60))};
    if (bare.startsWith('"') || bare.startsWith("\\\""))
        return at < 0 ? std::nullopt
                      : std::optional(TextFinding{FindingId::StsTxtEmbeddedQuotes, placeInRecord(0, 1), shown, {}});
    if (const int strange = firstStrangeOctet(text); strange >= 0 && (at > strange || lower.contains("stsv1")))
        return TextFinding{FindingId::StsTxtNonAscii, placeInRecord(strange, 1), shown, {}};
    if (text.startsWith("v=STSv1") && text.size() > 7 && ascii::isBlank(text[7]) &&
        text.mid(7).trimmed().startsWith(';'))
        return TextFinding{FindingId::StsTxtSpaceBeforeSemicolon, placeInRecord(7, 1), shown, {}};
    if (text.startsWith("v=STSv") && text.size() > 6 && ascii::isDigit(text[6]) &&
        (text[6] != '1' || (text.size() > 7 && ascii::isDigit(text[7]))))
        return TextFinding{FindingId::StsTxtVersionUnsupported,
                           placeInRecord(2, int(text.indexOf(';') > 2 ? text.indexOf(';') - 2 : text.size() - 2)),
                           shown,
                           {}};
    if (at == 0 && !text.startsWith("v=STSv1"))
        return TextFinding{FindingId::StsTxtVersionCase, placeInRecord(0, 7), shown, {}};
    if (at == 0) // exact, but no semicolon: an unquoted value in a zone file ends there
        return TextFinding{FindingId::StsTxtSyntax, placeInRecord(7, 0), shown, {}};
    if (at > 0)
        return TextFinding{FindingId::StsTxtNotFirst, placeInRecord(int(at), 7), shown, {}};
    QByteArray squeezed = lower;
    squeezed.replace(' ', "").replace('\t', "");
    if (squeezed.startsWith("v=stsv1"))
        return TextFinding{FindingId::StsTxtSyntax, placeInRecord(0, 1), shown, {}};
    return {};
}

/// An id out of any text, for display and for a proposal.
std::optional<QByteArray> salvagedId(const QByteArray &text)
{
    for (const TagField &field : splitTagRecord(text)) {
        if (field.name.trimmed().toLower() == "id" && !field.value.trimmed().isEmpty())
            return field.value.trimmed();
    }
    return {};
}

QByteArray proposal(const std::optional<QByteArray> &id)
{
    QByteArray clean;
    for (const char c : id.value_or(QByteArray())) {
        if (ascii::isAlnum(c) && clean.size() < maxIdBytes)
            clean += c;
    }
    return writeStsRecord({clean.isEmpty() ? QByteArray("1") : clean, {}});
}

bool validWhenJoinedBy(const TxtStrings &strings, const char *glue)
{
    const QByteArray joined = strings.join(glue);
    TextFindings ignored;
    return joined.startsWith(prefix) && RecordReader(joined, ignored).read().has_value();
}

bool isComplaint(FindingId id)
{
    return id != FindingId::StsTxtExtensionUnknown && id != FindingId::StsTxtSplitStrings;
}

void readCandidate(const TxtStrings &strings, StsRecordReading &out)
{
    const QByteArray joined = strings.join();
    RecordReader reader(joined, out.findings);
    out.record = reader.read();
    out.lenientId = reader.lenientId();
    if (strings.size() < 2)
        return;
    const TextPlace seam = placeInRecord(int(strings.first().size()), 0);
    const QStringList args{QString::number(strings.size())};
    if (out.record)
        out.findings.append({FindingId::StsTxtSplitStrings, seam, args, {}});
    else if (validWhenJoinedBy(strings, " ") || validWhenJoinedBy(strings, "; "))
        out.findings = {{FindingId::StsTxtSplitBreaks, seam, args, {}}};
}

void judgeStrangers(const QList<TxtStrings> &rrset, StsRecordReading &out)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(rrset.size(), maxRecords); ++i) {
        const QByteArray text = rrset[i].join();
        if (text.startsWith(prefix))
            continue;
        const auto misbegun = misbegunRecord(text);
        if (misbegun && out.candidates == 0 && out.subject < 0) {
            out.subject = int(i);
            out.lenientId = salvagedId(text);
            out.findings.append(*misbegun);
        } else {
            out.findings.append({FindingId::StsTxtUnrelatedRecord,
                                 placeInRecord(0, int(text.size())),
                                 {QString::fromUtf8(text.left(100))},
                                 {}});
        }
    }
}

} // namespace

StsRecordReading readStsRecords(const QList<TxtStrings> &rrset)
{
    StsRecordReading out;
    for (qsizetype i = 0; i < std::min<qsizetype>(rrset.size(), maxRecords); ++i) {
        if (rrset[i].join().startsWith(prefix) && out.candidates++ == 0)
            out.subject = int(i);
    }
    if (out.candidates == 1)
        readCandidate(rrset[out.subject], out);
    if (out.candidates > 1) { // RFC 8461 §3.1: more than one counts as none
        out.lenientId = salvagedId(rrset[out.subject].join());
        out.findings.append({FindingId::StsTxtMultiple, {}, {QString::number(out.candidates)}, {}});
    }
    judgeStrangers(rrset, out);
    if (out.candidates == 0 && out.subject < 0)
        out.findings.append({FindingId::StsTxtAbsent, {}, {}, {}});
    if (out.record &&
        std::none_of(out.findings.begin(), out.findings.end(), [](const TextFinding &f) { return isComplaint(f.id); }))
        out.findings.append({FindingId::StsTxtOk, {}, {QString::fromLatin1(out.record->id)}, {}});
    for (TextFinding &finding : out.findings) {
        if (isComplaint(finding.id) && finding.id != FindingId::StsTxtOk &&
            finding.id != FindingId::StsTxtUnrelatedRecord)
            finding.suggestion = proposal(out.record ? std::optional(out.record->id) : out.lenientId);
    }
    return out;
}

QByteArray writeStsRecord(const StsRecord &record)
{
    QByteArray text = "v=STSv1; id=" + record.id + ';';
    for (const RecordField &field : record.extensions)
        text += ' ' + field.name + '=' + field.value + ';';
    return text;
}

} // namespace gatepost
