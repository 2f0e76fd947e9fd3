// Bounces and log lines of sending servers. Their words are facts of the senders' programs; what they mean is ours.
#include "core/audit/recognise/pasteparts.h"
#include <QRegularExpression>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxReason = 300;

/// One phrase of a sender, what it complains about, and where to look.
struct Phrase
{
    QRegularExpression pattern; ///< "domain", "host" and "why" are named groups
    QList<FindingId> explains;
    PasteSide side;
};

QRegularExpression said(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

const QList<Phrase> &phrases()
{
    using enum FindingId;
    static const QList<FindingId> certificate{MxCertNameMismatch, MxCertExpired, MxCertUntrusted, MxCertSelfSigned,
                                              MxCertChainIncomplete};
    static const QList<Phrase> all{
        // Exchange Online
        {said("MX hosts of '?(?<domain>[^'\\s]{1,253})'? failed MTA-STS validation"),
         {MxNotInPolicy, MxBackupNotInPolicy, MxNoneInPolicy, MxWildcardDepth, MxImplicit},
         PasteSide::YourDns},
        {said("Remote certificate failed MTA-STS validation(?:\\W+Reason:?\\s*(?<why>[A-Za-z ]{1,60}))?"), certificate,
         PasteSide::YourMxHosts},
        {said("(?:does not|doesn't) support TLS.{0,60}MTA-STS|STARTTLS is required.{0,60}MTA-STS"),
         {SmtpStarttlsMissing, SmtpStarttlsStripped},
         PasteSide::YourMxHosts},
        // Google and others that name the policy
        {said("MTA-STS.{0,120}(?:certificate|TLS)"), certificate, PasteSide::YourMxHosts},
        {said("(?:MX|host).{0,80}(?:not|n't).{0,40}MTA-STS|MTA-STS.{0,80}(?:MX|host).{0,40}(?:not|mismatch)"),
         {MxNotInPolicy, MxBackupNotInPolicy, MxNoneInPolicy},
         PasteSide::YourDns},
        // Postfix
        {said("TLS is required, but was not offered by host (?<host>[^\\s\\[]{1,253})"),
         {SmtpStarttlsMissing, SmtpStarttlsStripped},
         PasteSide::YourMxHosts},
        {said("TLS is required, but our TLS engine is unavailable|client TLS configuration problem"),
         {},
         PasteSide::Sender},
        {said("certificate verification failed for (?<host>[^\\s\\[]{1,253})\\S*:?\\s*(?<why>[^)]{0,200})"),
         certificate, PasteSide::YourMxHosts},
        {said("Server certificate not (?:verified|trusted)"), certificate, PasteSide::YourMxHosts},
        {said("Cannot start TLS: handshake failure"),
         {SmtpTlsHandshakeFailed, SmtpTlsObsoleteOnly},
         PasteSide::YourMxHosts},
        {said("TLSA lookup error|DANE (?:record|required)"),
         {DaneTlsaLookupFailed, DaneTlsaNoMatch},
         PasteSide::YourDns},
        {said("TLS [Nn]egotiation failed(?<why>[^.;]{0,200})"), certificate, PasteSide::YourMxHosts},
    };
    return all;
}

/// Quoting, line breaks and the few entities of a mail client taken out, so that a phrase over two lines is found.
QString flattened(const QByteArray &text)
{
    static const QRegularExpression quote(u"^[>\\s]+"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    QString out = QString::fromUtf8(text);
    out.replace(quote, u" "_s).replace(u"=\n"_s, QString()).replace(blanks, u" "_s);
    out.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&#39;"_s, u"'"_s).replace(u"&quot;"_s, u"\""_s);
    return out.replace(u"&amp;"_s, u"&"_s);
}

/// The domain of the recipient that the mail was for.
std::optional<DomainName> recipientDomain(const QString &text)
{
    static const QList<QRegularExpression> places{
        QRegularExpression(u"(?:Final|Original)-Recipient: ?rfc822; ?<?[^\\s<>@]{1,64}@([^\\s<>;]{1,253})"_s),
        QRegularExpression(u"\\bto=<[^<>@\\s]{0,64}@([^<>\\s]{1,253})>"_s),
        QRegularExpression(
            u"(?:delivered to|delivering to|reached|recipient)\\D{0,80}?<?[^\\s<>@]{1,64}@([A-Za-z0-9.-]{1,253})"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"<[^<>@\\s]{1,64}@([A-Za-z0-9.-]{1,253})>"_s),
        QRegularExpression(u"\\b[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9.-]{1,253}\\.[A-Za-z0-9-]{2,63})\\b"_s)};
    for (const QRegularExpression &place : places) {
        if (const auto match = place.match(text); match.hasMatch()) {
            QString name = match.captured(1);
            while (name.endsWith(u'.'))
                name.chop(1);
            if (const auto domain = domainOf(name))
                return domain;
        }
    }
    return {};
}

} // namespace

bool recogniseBounce(const QByteArray &text, Recognition &out)
{
    static const QRegularExpression log(u"postfix/|status=(?:deferred|bounced)|\\bsmtp\\[\\d+\\]:"_s);
    static const QRegularExpression notice(
        u"Diagnostic-Code:|Delivery Status Notification|Undeliver|Mail Delivery|could not be delivered|"
        "wasn't delivered|delivery (?:has )?failed|Remote Server returned"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b"_s);
    const QString flat = flattened(text);
    const bool isLog = log.match(flat).hasMatch();
    const bool isNotice = notice.match(flat).hasMatch();
    Recognition found = out;
    bool told = false;
    for (const Phrase &phrase : phrases()) {
        const auto match = phrase.pattern.match(flat);
        if (!match.hasMatch())
            continue;
        told = true;
        found.explains = phrase.explains;
        found.side = phrase.side;
        found.reason = match.captured(0).left(maxReason);
        if (const QString name = match.captured(u"domain"_s); !name.isEmpty())
            found.domain = domainOf(name);
        if (const auto host = DomainName::parse(match.captured(u"host"_s)))
            found.host = *host;
        break;
    }
    if (!told && !isLog && !isNotice)
        return false;
    out = found;
    out.kind = isLog ? PasteKind::LogLines : PasteKind::Bounce;
    if (const auto match = code.match(flat); match.hasMatch())
        out.status = match.captured(1);
    if (!out.domain)
        out.domain = recipientDomain(flat);
    return true;
}

} // namespace gatepost
