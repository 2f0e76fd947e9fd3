// Records, reports, certificates, plug-in answers and questions.
#include "core/audit/catalogue.h"
#include "core/audit/recognise/failurephrases.h"
#include "core/audit/recognise/pasteparts.h"
#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslCertificate>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxCertificates = 20;
constexpr int maxResultTypes = 50;
constexpr qsizetype maxWord = 200;
constexpr int wordsBeforeRecord = 2;
constexpr qsizetype maxQuestionBytes = 80;

/// Quotes and the escapes of a zone file around a single TXT value.
QByteArray unquoted(QByteArray text)
{
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2).replace("\\;", ";").replace("\\\"", "\"");
    return text;
}

qint64 countOf(const QJsonObject &summary, QLatin1StringView key)
{
    constexpr qint64 most = 1'000'000'000'000;
    return qBound(qint64(0), qint64(summary[key].toVariant().toLongLong()), most);
}

void addAll(QList<FindingId> &list, const QList<FindingId> &more)
{
    for (const FindingId id : more) {
        if (!list.contains(id))
            list << id;
    }
}

/// Sessions may be counted under an sts and under a tlsa policy, so only those of one kind are added up.
void readReport(const QJsonObject &json, Recognition &out)
{
    PastedReport report;
    report.organisation = json[u"organization-name"].toString().left(maxWord);
    const QJsonArray policies = json[u"policies"].toArray();
    const QString kind = policies.first().toObject()[u"policy"].toObject()[u"policy-type"].toString();
    const bool anySts = std::any_of(policies.begin(), policies.end(), [](const QJsonValue &policy) {
        return policy.toObject()[u"policy"].toObject()[u"policy-type"] == u"sts"_s;
    });
    for (const QJsonValue policy : policies) {
        const QString type = policy.toObject()[u"policy"].toObject()[u"policy-type"].toString();
        const QJsonObject summary = policy.toObject()[u"summary"].toObject();
        if (type == (anySts ? u"sts"_s : kind)) {
            report.successes += countOf(summary, QLatin1StringView("total-successful-session-count"));
            report.failures += countOf(summary, QLatin1StringView("total-failure-session-count"));
        }
        for (const QJsonValue failure : policy.toObject()[u"failure-details"].toArray()) {
            const QString result = failure.toObject()[u"result-type"].toString().left(maxWord);
            if (report.resultTypes.contains(result) || report.resultTypes.size() >= maxResultTypes)
                continue;
            report.resultTypes << result;
            addAll(out.explains, findingsOf(causeOfResultType(result)));
            if (!out.host)
                out.host = hostOf(failure.toObject()[u"receiving-mx-hostname"].toString());
        }
    }
    out.report = report;
}

} // namespace

bool recogniseReport(const QByteArray &text, Recognition &out)
{
    const bool zipped = text.startsWith("\x1f\x8b");
    const bool json = text.startsWith('{') && text.contains("\"policies\"") && text.contains("\"date-range\"");
    const bool mail = text.contains("\nTLS-Report-Domain:") || text.startsWith("TLS-Report-Domain:") ||
                      text.contains("application/tlsrpt+");
    if (!zipped && !json && !mail)
        return false;
    out.kind = PasteKind::TlsReport;
    if (zipped || text.contains("tlsrpt+gzip"))
        out.notes << PasteNote::Compressed;
    static const QRegularExpression domain(
        u"(?:\"policy-domain\"\\s*:\\s*\"|TLS-Report-Domain:\\s*)([^\"\\s]{1,253})"_s);
    if (const auto match = domain.match(QString::fromLatin1(text)); match.hasMatch())
        out.domain = domainOf(match.captured(1));
    if (out.domain)
        out.domainFrom = NameSource::Report;
    const QJsonDocument document = json ? QJsonDocument::fromJson(text) : QJsonDocument();
    if (document.isObject())
        readReport(document.object(), out);
    return true;
}

bool recogniseCertificate(const QByteArray &text, Recognition &out)
{
    const QList<QSslCertificate> found =
        text.contains("-----BEGIN") ? QSslCertificate::fromData(text, QSsl::Pem) : QList<QSslCertificate>();
    for (const QSslCertificate &certificate : found.first(qMin<qsizetype>(found.size(), maxCertificates)))
        out.certificates << certificate.toDer();
    const bool session = text.contains("CONNECTED(") || (text.contains("Certificate chain") && text.contains("Verif"));
    const auto blocks = text.count("-----BEGIN CERTIFICATE-----");
    if (out.certificates.isEmpty() && !session && blocks == 0)
        return false;
    out.kind = PasteKind::Certificate;
    out.side = PasteSide::YourMxHosts;
    if (blocks > out.certificates.size() && out.certificates.size() < maxCertificates)
        out.notes << PasteNote::CertificateCut;
    static const QRegularExpression verify(
        u"(?:verify error:num=\\d+:|Verify return code: [1-9]\\d* \\(|Verification error: )([^\\n)]{1,200})"_s);
    const QString words = QString::fromLatin1(text);
    if (const auto match = verify.match(words); match.hasMatch()) {
        out.reason = match.captured(1).trimmed();
        const QByteArray squeezed = out.reason.toLatin1().toLower().replace(' ', QByteArray());
        addAll(out.explains, findingsOf(certificateCause(squeezed, PasteCause::None)));
    }
    if (session && text.contains("STARTTLS in server response"))
        addAll(out.explains, findingsOf(PasteCause::StartTlsMissing));
    // The host that was asked; else the leaf's name, which stands behind "depth=0" and at number 0 of the chain.
    static const QRegularExpression asked(u"-connect ['\"]?([A-Za-z0-9.-]{1,253})(?::|\\s)"_s);
    static const QRegularExpression leaf(
        u"(?:depth=0 |\\n\\s?0 s:|\\nsubject=)[^\\n]{0,300}?CN\\s*=\\s*([A-Za-z0-9.-]{1,253})"_s);
    for (const QRegularExpression *place : {&asked, &leaf}) {
        const auto match = session && !out.host ? place->match(words) : QRegularExpressionMatch();
        if (match.hasMatch())
            out.host = hostOf(match.captured(1));
    }
    return true;
}

bool recognisePluginAnswer(const QByteArray &text, Recognition &out)
{
    static const QRegularExpression answer(u"(?:^|[\\s\"':])secure\\s+match=([^\\s,\"']{1,4000})"_s);
    const QString words = QString::fromUtf8(text);
    const auto match = answer.match(words);
    if (!match.hasMatch())
        return false;
    out.kind = PasteKind::PluginAnswer;
    out.patterns = match.captured(1).split(u':', Qt::SkipEmptyParts);
    out.side = PasteSide::Sender;
    static const QRegularExpression key(
        u"policy_domain=([^\\s,{}]{1,253})|postmap\\s+(?:-\\S+\\s+)?-q\\s+['\"]?([^\\s'\"]{1,253})|(?:^|\\n)([^\\s=:]{1,253})\\s+secure\\s+match="_s);
    if (const auto name = key.match(words); name.hasMatch())
        out.domain = domainOf(QString(name.captured(1) + name.captured(2) + name.captured(3)));
    if (out.domain)
        out.domainFrom = NameSource::Attribute;
    return true;
}

namespace {

bool takeRecord(const QByteArray &value, bool sts, bool report, Recognition &out)
{
    if (!sts && !report)
        return false;
    out.kind = sts ? PasteKind::StsRecord : PasteKind::TlsrptRecord;
    out.records << TxtStrings{value};
    out.side = PasteSide::YourDns;
    return true;
}

} // namespace

bool recogniseRecord(const QByteArray &text, Recognition &out)
{
    const QByteArray value = unquoted(text);
    const QByteArray lower = value.left(20).toLower();
    if (text.contains('\n'))
        return false;
    return takeRecord(value, lower.startsWith("v=sts") || lower.startsWith("v = sts"), lower.startsWith("v=tlsrpt"),
                      out);
}

bool recogniseLooseRecord(const QByteArray &text, Recognition &out)
{
    const QByteArray lower = text.toLower();
    const qsizetype version = lower.indexOf("v=");
    if (text.contains('\n') || lower.first(std::max<qsizetype>(version, 0)).count(' ') > wordsBeforeRecord)
        return false; // prose that mentions one
    return takeRecord(unquoted(text), lower.contains("v=stsv1") && lower.contains("id="),
                      lower.contains("v=tlsrptv1") && lower.contains("rua="), out);
}

bool recogniseHelp(const QByteArray &text, Recognition &out)
{
    struct Topic
    {
        const char *words;
        FindingId finding;
    };
    // What people call it, and the findings that answer.
    static constexpr Topic topics[] = {
        {"policy not found", FindingId::PolicyHttpStatus},
        {"policy not found", FindingId::PolicyHostNxdomain},
        {"policy missing", FindingId::PolicyHttpStatus},
        {"fetch error", FindingId::PolicyConnectFailed},
        {"fetch error", FindingId::PolicyHttpStatus},
        {"fetch error", FindingId::PolicyCertNameMismatch},
        {"mx mismatch", FindingId::MxNotInPolicy},
        {"mx mismatch", FindingId::MxWildcardDepth},
        {"not enforcing", FindingId::PolicyModeTesting},
        {"not enforcing", FindingId::PolicyModeNone},
        {"still testing", FindingId::PolicyModeTesting},
        {"old policy", FindingId::StsTxtTtlLong},
        {"old policy", FindingId::PolicyHttpCacheStale},
        {"no record", FindingId::StsTxtAbsent},
        {"record not found", FindingId::StsTxtAbsent},
        {"certificate expired", FindingId::MxCertExpired},
        {"wrong certificate", FindingId::MxCertNameMismatch},
        {"redirect", FindingId::PolicyHttpRedirect},
        {"starttls", FindingId::SmtpStarttlsMissing},
        {"port 25", FindingId::SmtpPort25BlockedHere},
        {"no reports", FindingId::TlsrptAbsent},
        {"wildcard", FindingId::MxWildcardDepth},
        {"content type", FindingId::PolicyHttpContentType},
        {"content-type", FindingId::PolicyHttpContentType},
    };
    if (text.size() > maxQuestionBytes || text.contains('\n'))
        return false;
    const QByteArray lower = text.simplified().toLower();
    if (const auto id = findingFromKey(QLatin1StringView(lower)); id && hasCatalogueRow(*id))
        out.explains << *id;
    for (const Topic &topic : topics) {
        if (lower.contains(topic.words))
            addAll(out.explains, {topic.finding});
    }
    if (out.explains.isEmpty())
        return false;
    out.kind = PasteKind::HelpQuery;
    return true;
}

} // namespace gatepost
