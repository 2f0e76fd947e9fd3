#include "core/audit/recognise/failurephrases.h"
#include "core/audit/recognise/pasteparts.h"
#include <array>
#include <string_view>

namespace gatepost {

namespace {

constexpr qsizetype maxReason = 300;
constexpr qsizetype sentence = 160; ///< octets behind a phrase that still belong to it
constexpr qsizetype longestName = 253;

/// In the order of how much they tell. Without white space, small letters: see FlatText.
struct Phrase
{
    const char *squeezed;
    PasteCause cause;
    const char *sender;
    bool hostFollows = false; ///< the phrase ends where a host name begins
    bool refines = false;     ///< what follows tells the cause more exactly
};

constexpr Phrase phrases[] = {
    {"remotecertificatefailedmta-stsvalidation", PasteCause::Certificate, "Exchange Online", false, true},
    {"certificatevalidationfailed[message=", PasteCause::Certificate, "Exchange Online", false, true},
    {"starttlsisrequiredtosendmail", PasteCause::StartTlsMissing, "Exchange Online"},
    {"mxrecordauthenticity(mta-sts)", PasteCause::MxNotInPolicy, "maddy"},
    {"thecertificatedoesn'tmatchthehost", PasteCause::CertificateName, "Google"},
    {"thecertificatedoesnotmatchthehost", PasteCause::CertificateName, "Google"},
    {"certificateverificationfailedfor", PasteCause::Certificate, "Postfix", true, true},
    {"tlsisrequired,butwasnotofferedbyhost", PasteCause::StartTlsMissing, "Postfix", true},
    {"refusedtostarttls", PasteCause::StartTlsRefused, "Postfix", false, true},
    {"tlsisrequired,butourtlsengineisunavailable", PasteCause::SenderSetUp, "Postfix"},
    {"clienttlsconfigurationproblem", PasteCause::SenderSetUp, "Postfix"},
    {"invalidattributename:\"servername\"", PasteCause::SenderSetUp, "Postfix"},
    {"cannotstarttls:handshakefailure", PasteCause::Handshake, "Postfix"},
    {"ssl_connecterrorto", PasteCause::Handshake, "Postfix", true},
    {"tlsalookuperror", PasteCause::DnssecInvalid, "Postfix"},
    {"servercertificatenotverified", PasteCause::Certificate, "Postfix"},
    {"servercertificatenottrusted", PasteCause::CertificateUntrusted, "Postfix"},
    {"notlistedinthemta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"notinthemta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"notinmta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"notmatchthemta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"notmatchmta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"notallowedbythemta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"notallowedbymta-stspolicy", PasteCause::MxNotInPolicy, ""},
    {"mtasts-policy-mx-mismatch", PasteCause::MxNotInPolicy, "mox"},
    {"sts-policy-fetch-error", PasteCause::PolicyFetch, ""},
    {"sts-webpki-invalid", PasteCause::PolicyFetch, ""},
    {"sts-policy-invalid", PasteCause::PolicyFetch, ""},
    {"starttls-not-supported", PasteCause::StartTlsMissing, ""},
    {"certificate-host-mismatch", PasteCause::CertificateName, ""},
    {"certificate-expired", PasteCause::CertificateExpired, ""},
    {"certificate-not-trusted", PasteCause::CertificateUntrusted, ""},
    {"tlsa-invalid", PasteCause::TlsaInvalid, ""},
    {"dnssec-invalid", PasteCause::DnssecInvalid, ""},
    {"tlsrequiredbutnotsupported", PasteCause::StartTlsMissing, "Google"},
    {"failed_precondition:starttlserror", PasteCause::Handshake, "Google"},
    {"tlsnegotiationfailed", PasteCause::Handshake, "", false, true},
};

/// Words that tell one certificate fault from another. The first that occurs decides.
struct Word
{
    const char *squeezed;
    PasteCause cause;
};
constexpr Word certificateWords[] = {
    {"notyetvalid", PasteCause::CertificateNotYetValid},
    {"expired", PasteCause::CertificateExpired},
    {"nottimevalid", PasteCause::CertificateExpired},
    {"incertificatechain", PasteCause::CertificateUntrusted},
    {"inthecertificatechain", PasteCause::CertificateUntrusted},
    {"self-signed", PasteCause::CertificateSelfSigned},
    {"selfsigned", PasteCause::CertificateSelfSigned},
    {"revo", PasteCause::CertificateRevoked},
    {"mismatch", PasteCause::CertificateName},
    {"doesn'tmatch", PasteCause::CertificateName},
    {"doesnotmatch", PasteCause::CertificateName},
    {"notmatched", PasteCause::CertificateName},
    {"untrusted", PasteCause::CertificateUntrusted},
    {"nottrusted", PasteCause::CertificateUntrusted},
    {"unknownca", PasteCause::CertificateUntrusted},
    {"unknownissuer", PasteCause::CertificateUntrusted},
    {"unabletoget", PasteCause::CertificateUntrusted},
    {"partialchain", PasteCause::CertificateUntrusted},
};

bool isNameOctet(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_';
}

/// The host name that begins at this place of the squeezed text.
std::optional<DomainName> nameAt(const QByteArray &squeezed, qsizetype at)
{
    qsizetype end = at;
    while (end < squeezed.size() && end - at < longestName && isNameOctet(squeezed[end]))
        ++end;
    return hostOf(QString::fromUtf8(squeezed.mid(at, end - at)));
}

QString sentenceAt(const FlatText &text, qsizetype from, qsizetype length, qsizetype more)
{
    QByteArray words = text.words(from, length, more);
    qsizetype begin = text.words(from, length).size();
    if (words.mid(begin).toLower().startsWith(". reason:"))
        begin += 9; // Exchange Online's second sentence is the one that tells
    for (const char *end : {". ", "' ", "\" ", ") ", "]]", " [", "}"}) { // where a sentence of a log or a mail ends
        if (const auto stop = words.indexOf(end, begin); stop >= 0)
            words.truncate(stop);
    }
    while (words.size() > begin && QByteArrayView(" '\".)]").contains(words.back()))
        words.chop(1);
    return QString::fromUtf8(words).trimmed().left(maxReason);
}

/// "MX hosts of '<domain>' failed MTA-STS validation": the name may itself be broken over two lines.
std::optional<Failure> exchangeMx(const FlatText &text)
{
    constexpr std::string_view begin = "mxhostsof";
    constexpr std::string_view end = "failedmta-stsvalidation";
    const qsizetype stop = text.squeezed.indexOf(end.data());
    if (stop < 0)
        return {};
    const qsizetype from = std::max<qsizetype>(0, stop - longestName - 20);
    const qsizetype start = text.squeezed.lastIndexOf(begin.data(), stop);
    if (start < from)
        return {};
    QByteArray name = text.squeezed.mid(start + qsizetype(begin.size()), stop - start - qsizetype(begin.size()));
    while (!name.isEmpty() && !isNameOctet(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && (!isNameOctet(name.back()) || name.back() == '.'))
        name.chop(1);
    Failure out{
        PasteCause::MxNotInPolicy, QStringLiteral("Exchange Online"), domainOf(QString::fromUtf8(name)), {}, {}};
    out.reason = QString::fromUtf8(text.words(start, stop + qsizetype(end.size()) - start)).trimmed().left(maxReason);
    return out;
}

/// "TLS policy lookup for example.org/mx1.example.org: client TLS configuration problem"
void readPolicyLookup(const FlatText &text, Failure &out)
{
    constexpr std::string_view begin = "tlspolicylookupfor";
    const qsizetype start = text.squeezed.indexOf(begin.data());
    if (start < 0)
        return;
    const qsizetype name = start + qsizetype(begin.size());
    out.domain = nameAt(text.squeezed, name);
    const qsizetype slash = text.squeezed.indexOf('/', name);
    if (slash > 0 && slash - name <= longestName)
        out.host = nameAt(text.squeezed, slash + 1);
}

} // namespace

std::optional<Failure> failureIn(const FlatText &text)
{
    if (const auto exchange = exchangeMx(text))
        return exchange;
    for (const Phrase &phrase : phrases) {
        const qsizetype at = text.squeezed.indexOf(phrase.squeezed);
        if (at < 0)
            continue;
        const auto length = qsizetype(std::char_traits<char>::length(phrase.squeezed));
        Failure out;
        out.sender = QString::fromLatin1(phrase.sender);
        const bool goesOn = phrase.refines || phrase.hostFollows;
        out.reason = sentenceAt(text, at, length, goesOn ? sentence : 0);
        const QByteArray squeezed = out.reason.toUtf8().toLower().replace(' ', QByteArray());
        const bool open = phrase.refines && phrase.cause != PasteCause::StartTlsRefused;
        out.cause = open ? certificateCause(squeezed.mid(length), phrase.cause) : phrase.cause;
        if (phrase.hostFollows)
            out.host = nameAt(text.squeezed, at + length);
        if (out.cause == PasteCause::SenderSetUp)
            readPolicyLookup(text, out);
        return out;
    }
    const bool noTls = text.says("doesnotsupporttls") || text.says("doesn'tsupporttls");
    if (noTls && text.says("mta-sts"))
        return Failure{PasteCause::StartTlsMissing, {}, {}, {}, {}};
    return {};
}

PasteCause certificateCause(const QByteArray &squeezed, PasteCause otherwise)
{
    for (const Word &word : certificateWords) {
        if (squeezed.contains(word.squeezed))
            return word.cause;
    }
    return otherwise;
}

PasteCause causeOfResultType(const QString &type)
{
    if (type == u"validation-failure") // RFC 8460 has no type of its own for a host that is not in the policy
        return PasteCause::MtaSts;
    const QByteArray name = type.toLatin1();
    for (const Phrase &phrase : phrases) {
        if (name == phrase.squeezed)
            return phrase.cause;
    }
    return PasteCause::None;
}

PasteCause causeOfStatus(const QString &status)
{
    if (status == u"4.4.8" || status == u"5.4.8")
        return PasteCause::MxNotInPolicy;
    if (status == u"4.7.5" || status == u"5.7.5")
        return PasteCause::Certificate;
    return status == u"5.7.30" ? PasteCause::RequireTls : PasteCause::None;
}

QList<FindingId> findingsOf(PasteCause cause)
{
    using enum FindingId;
    switch (cause) {
    case PasteCause::MxNotInPolicy:
        return {MxNotInPolicy, MxBackupNotInPolicy, MxNoneInPolicy, MxWildcardDepth, MxImplicit};
    case PasteCause::CertificateName:
        return {MxCertNameMismatch,        MxCertCnOnly,          MxCertMatchesPolicyDomainOnly,
                MxCertMatchesOtherPattern, MxCertWildcardInvalid, MxCertAliasName};
    case PasteCause::CertificateExpired:
        return {MxCertExpired};
    case PasteCause::CertificateNotYetValid:
        return {MxCertNotYetValid};
    case PasteCause::CertificateSelfSigned:
        return {MxCertSelfSigned, MxCertUntrusted};
    case PasteCause::CertificateUntrusted:
        return {MxCertUntrusted, MxCertChainIncomplete, MxCertSelfSigned};
    case PasteCause::CertificateRevoked:
        return {MxCertRevoked};
    case PasteCause::Certificate:
        return {MxCertNameMismatch,        MxCertExpired,         MxCertUntrusted, MxCertSelfSigned,
                MxCertChainIncomplete,     MxCertNotYetValid,     MxCertCnOnly,    MxCertMatchesPolicyDomainOnly,
                MxCertMatchesOtherPattern, MxCertWildcardInvalid, MxCertAliasName};
    case PasteCause::StartTlsMissing:
        return {SmtpStarttlsMissing, SmtpStarttlsStripped};
    case PasteCause::StartTlsRefused:
        return {SmtpStarttlsRefused};
    case PasteCause::Handshake:
        return {SmtpTlsHandshakeFailed, SmtpTlsObsoleteOnly};
    case PasteCause::PolicyFetch:
        return {PolicyHttpStatus,    PolicyConnectFailed, PolicyHttpRedirect,     PolicyHostNxdomain,
                PolicyCertUntrusted, PolicyCertExpired,   PolicyCertNameMismatch, PolicyTlsHandshakeFailed};
    case PasteCause::TlsaInvalid:
        return {DaneTlsaNoMatch, DaneTlsaAllUnusable};
    case PasteCause::DnssecInvalid:
        return {DaneTlsaLookupFailed, DaneDnssecBogus};
    case PasteCause::RequireTls:
        return {SmtpRequiretls};
    case PasteCause::MtaSts: {
        QList<FindingId> out = findingsOf(PasteCause::MxNotInPolicy) + findingsOf(PasteCause::Certificate);
        return out + findingsOf(PasteCause::StartTlsMissing);
    }
    case PasteCause::None:
    case PasteCause::SenderSetUp:
        break;
    }
    return {};
}

PasteSide sideOf(PasteCause cause)
{
    switch (cause) {
    case PasteCause::None:
        return PasteSide::None;
    case PasteCause::SenderSetUp:
        return PasteSide::Sender;
    case PasteCause::MxNotInPolicy:
    case PasteCause::TlsaInvalid:
    case PasteCause::DnssecInvalid:
        return PasteSide::YourDns;
    case PasteCause::PolicyFetch:
        return PasteSide::YourWebServer;
    default:
        return PasteSide::YourMxHosts;
    }
}

} // namespace gatepost
