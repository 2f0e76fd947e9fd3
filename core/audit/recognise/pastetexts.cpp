// Records, policies, reports, certificates, plug-in answers and questions.
#include "core/audit/recognise/pasteparts.h"
#include <QRegularExpression>
#include <QSslCertificate>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxCertificates = 20;
constexpr qsizetype maxQuestionBytes = 200;

/// Quotes and the escapes of a zone file around a single TXT value.
QByteArray unquoted(QByteArray text)
{
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2).replace("\\;", ";").replace("\\\"", "\"");
    return text;
}

/// Splits an HTTP response from the body behind it.
QByteArray withoutResponse(const QByteArray &text, Recognition &out)
{
    if (!text.startsWith("HTTP/"))
        return text;
    const auto blank = std::max(text.indexOf("\r\n\r\n"), text.indexOf("\n\n"));
    const auto end = blank < 0 ? text.size() : blank; // without a body
    const QByteArray head = text.first(end);
    out.httpStatus = head.split('\n').value(0).split(' ').value(1).trimmed().toInt();
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-type:"))
            out.contentType = line.mid(13).trimmed().left(200);
    }
    QByteArray body = text.mid(end);
    while (body.startsWith('\r') || body.startsWith('\n'))
        body.remove(0, 1);
    return body;
}

int policyLines(const QByteArray &text)
{
    int found = 0;
    for (const QByteArray &line : text.left(64 * 1024).split('\n')) {
        const QByteArray key = line.left(line.indexOf(':')).trimmed().toLower();
        if (line.contains(':') && (key == "version" || key == "mode" || key == "mx" || key == "max_age"))
            ++found;
    }
    return found;
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
    static const QRegularExpression domain(
        u"(?:\"policy-domain\"\\s*:\\s*\"|TLS-Report-Domain:\\s*)([^\"\\s]{1,253})"_s);
    if (const auto match = domain.match(QString::fromLatin1(text)); match.hasMatch())
        out.domain = domainOf(match.captured(1));
    return true;
}

bool recogniseCertificate(const QByteArray &text, Recognition &out)
{
    const QList<QSslCertificate> found =
        text.contains("-----BEGIN") ? QSslCertificate::fromData(text, QSsl::Pem) : QList<QSslCertificate>();
    for (const QSslCertificate &certificate : found.first(qMin<qsizetype>(found.size(), maxCertificates)))
        out.certificates << certificate.toDer();
    const bool session = text.contains("Certificate chain") && text.contains("Verif");
    if (out.certificates.isEmpty() && !session && !text.contains("-----BEGIN CERTIFICATE-----"))
        return false;
    out.kind = PasteKind::Certificate;
    out.side = PasteSide::YourMxHosts;
    static const QRegularExpression verify(
        u"(?:verify error:num=\\d+:|Verify return code: [1-9]\\d* \\()([^\\n)]{1,200})"_s);
    if (const auto match = verify.match(QString::fromLatin1(text)); match.hasMatch())
        out.reason = match.captured(1).trimmed();
    static const QRegularExpression name(u"CN\\s*=\\s*([A-Za-z0-9*._-]{1,253})"_s);
    if (const auto match = name.match(QString::fromLatin1(text)); match.hasMatch() && session) {
        if (const auto host = DomainName::parse(match.captured(1)))
            out.host = *host;
    }
    return true;
}

bool recognisePluginAnswer(const QByteArray &text, Recognition &out)
{
    static const QRegularExpression answer(u"^(?:\\S+\\s+)?secure\\s+match=(\\S{1,4000})"_s,
                                           QRegularExpression::MultilineOption);
    const auto match = answer.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return false;
    out.kind = PasteKind::PluginAnswer;
    out.patterns = match.captured(1).split(u':', Qt::SkipEmptyParts);
    out.side = PasteSide::Sender;
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
    if (text.contains('\n'))
        return false;
    return takeRecord(unquoted(text), lower.contains("v=stsv1") && lower.contains("id="),
                      lower.contains("v=tlsrptv1") && lower.contains("rua="), out);
}

bool recognisePolicy(const QByteArray &text, Recognition &out)
{
    Recognition response = out;
    const QByteArray body = withoutResponse(text, response);
    const bool draft = body.startsWith('{') && body.contains("\"mode\"") && body.contains("\"mx\"");
    if (policyLines(body) < 2 && !draft && response.httpStatus == 0)
        return false;
    out = response;
    out.kind = PasteKind::Policy;
    out.policy = body;
    out.side = PasteSide::YourWebServer;
    return true;
}

bool recogniseHelp(const QByteArray &text, Recognition &out)
{
    struct Topic
    {
        const char *words;
        FindingId finding;
    };
    // What people call it, and the finding that answers.
    static constexpr Topic topics[] = {
        {"policy not found", FindingId::PolicyHttpStatus},
        {"fetch error", FindingId::PolicyConnectFailed},
        {"mx mismatch", FindingId::MxNotInPolicy},
        {"not enforcing", FindingId::PolicyModeTesting},
        {"old policy", FindingId::StsTxtTtlLong},
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
    };
    if (text.size() > maxQuestionBytes || text.contains('\n'))
        return false;
    const QByteArray lower = text.toLower();
    for (const Topic &topic : topics) {
        if (lower.contains(topic.words))
            out.explains << topic.finding;
    }
    if (out.explains.isEmpty())
        return false;
    out.kind = PasteKind::HelpQuery;
    return true;
}

} // namespace gatepost
