#include "core/audit/catalogue/reporting.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <array>
#include <span>

namespace gatepost {

namespace {

using enum FindingId;
using enum ResultType;

constexpr std::array keys{"",
                          "starttls-not-supported",
                          "certificate-host-mismatch",
                          "certificate-expired",
                          "certificate-not-trusted",
                          "validation-failure",
                          "tlsa-invalid",
                          "dnssec-invalid",
                          "dane-required",
                          "sts-policy-fetch-error",
                          "sts-policy-invalid",
                          "sts-webpki-invalid"};

struct Row
{
    FindingId id;
    ResultType type;
};

constexpr Row rows[] = {
    {PolicyHostNxdomain, StsPolicyFetchError},
    {PolicyHostNoAddress, StsPolicyFetchError},
    {PolicyHostDnsFailed, StsPolicyFetchError},
    {PolicyHostCnameDangling, StsPolicyFetchError},
    {PolicyHostPrivateAddress, StsPolicyFetchError},
    {PolicyConnectFailed, StsPolicyFetchError},
    {PolicyConnectPartial, StsPolicyFetchError},
    {PolicyHttpOnly, StsPolicyFetchError},
    {PolicyTlsHandshakeFailed, StsPolicyFetchError},
    {PolicyTlsObsoleteOnly, StsPolicyFetchError},
    {PolicyHttpStatus, StsPolicyFetchError},
    {PolicyHttpRedirect, StsPolicyFetchError},
    {PolicyHttpContentType, StsPolicyFetchError},
    {PolicyHttpContentTypeMissing, StsPolicyFetchError},
    {PolicyHttpTimeout, StsPolicyFetchError},
    {PolicyHttpTooLarge, StsPolicyFetchError},
    {PolicyHttpContentEncoding, StsPolicyFetchError},
    {PolicyHttpTruncated, StsPolicyFetchError},
    {PolicyHttpEmpty, StsPolicyFetchError},
    {PolicyHttpHtml, StsPolicyFetchError},
    {PolicyHttpWrongPath, StsPolicyFetchError},

    {PolicyCertUntrusted, StsWebpkiInvalid},
    {PolicyCertSelfSigned, StsWebpkiInvalid},
    {PolicyCertChainIncomplete, StsWebpkiInvalid},
    {PolicyCertExpired, StsWebpkiInvalid},
    {PolicyCertNotYetValid, StsWebpkiInvalid},
    {PolicyCertNameMismatch, StsWebpkiInvalid},
    {PolicyCertProviderName, StsWebpkiInvalid},
    {PolicyCertCnOnly, StsWebpkiInvalid},
    {PolicyCertWildcardInvalid, StsWebpkiInvalid},
    {PolicyCertRevoked, StsWebpkiInvalid},

    {PolicySyntaxBom, StsPolicyInvalid},
    {PolicySyntaxEncoding, StsPolicyInvalid},
    {PolicySyntaxCrOnly, StsPolicyInvalid},
    {PolicySyntaxBlankLine, StsPolicyInvalid},
    {PolicySyntaxLeadingSpace, StsPolicyInvalid},
    {PolicySyntaxSpaceBeforeColon, StsPolicyInvalid},
    {PolicySyntaxNoColon, StsPolicyInvalid},
    {PolicySyntaxComment, StsPolicyInvalid},
    {PolicySyntaxFieldCase, StsPolicyInvalid},
    {PolicySyntaxVersionMissing, StsPolicyInvalid},
    {PolicySyntaxVersionInvalid, StsPolicyInvalid},
    {PolicySyntaxModeMissing, StsPolicyInvalid},
    {PolicySyntaxModeInvalid, StsPolicyInvalid},
    {PolicySyntaxMaxAgeMissing, StsPolicyInvalid},
    {PolicySyntaxMaxAgeInvalid, StsPolicyInvalid},
    {PolicySyntaxMaxAgeRange, StsPolicyInvalid},
    {PolicySyntaxMxMissing, StsPolicyInvalid},
    {PolicySyntaxMxInvalid, StsPolicyInvalid},
    {PolicySyntaxMxUlabel, StsPolicyInvalid},
    {PolicySyntaxMxWildcardPosition, StsPolicyInvalid},
    {PolicySyntaxMxList, StsPolicyInvalid},
    {PolicySyntaxExtensionInvalid, StsPolicyInvalid},
    {PolicySyntaxInvisible, StsPolicyInvalid},
    {PolicySyntaxLegacyDraft, StsPolicyInvalid},

    {MxNotInPolicy, ValidationFailure},
    {MxNoneInPolicy, ValidationFailure},
    {MxBackupNotInPolicy, ValidationFailure},
    {MxWildcardDepth, ValidationFailure},
    {MxImplicit, ValidationFailure},

    {SmtpStarttlsMissing, StartTlsNotSupported},
    {SmtpStarttlsStripped, StartTlsNotSupported},
    {SmtpStarttlsRefused, StartTlsNotSupported},
    {SmtpStarttlsInjection, ValidationFailure},
    {SmtpTlsHandshakeFailed, ValidationFailure},
    {SmtpTlsObsoleteOnly, ValidationFailure},
    {MxCertUntrusted, CertificateNotTrusted},
    {MxCertSelfSigned, CertificateNotTrusted},
    {MxCertChainIncomplete, CertificateNotTrusted},
    {MxCertNotYetValid, CertificateNotTrusted},
    {MxCertRevoked, CertificateNotTrusted},
    {MxCertExpired, CertificateExpired},
    {MxCertNameMismatch, CertificateHostMismatch},
    {MxCertCnOnly, CertificateHostMismatch},
    {MxCertWildcardInvalid, CertificateHostMismatch},
    {MxCertMatchesPolicyDomainOnly, CertificateHostMismatch},
    {MxCertMatchesOtherPattern, CertificateHostMismatch},
    {MxCertAliasName, CertificateHostMismatch},

    {DaneTlsaNoMatch, TlsaInvalid},
    {DaneTlsaAllUnusable, TlsaInvalid},
    {DaneTlsaStaleCombination, TlsaInvalid},
    {DaneTaCertMissing, TlsaInvalid},
    {DaneTaNameMismatch, TlsaInvalid},
    {DaneFailsStsPasses, TlsaInvalid},
    {DaneEeOnlyValid, CertificateNotTrusted},
    {DaneDnssecBogus, DnssecInvalid},
    {DaneTlsaLookupFailed, DnssecInvalid},
    {DaneAbsent, DaneRequired},
};

/// %h is the host, %d the domain.
struct Bounce
{
    const char *sender;
    const char *text;
};

constexpr Bounce listing[] = {
    {"Exchange Online", "4.4.8, later 5.4.8: MX hosts of '%d' failed MTA-STS validation"},
};
constexpr Bounce certificate[] = {
    {"Exchange Online", "4.7.5, later 5.7.5: Remote certificate failed MTA-STS validation, with a reason"},
    {"Postfix", "4.7.5 Server certificate not trusted"},
};
constexpr Bounce name[] = {
    {"Exchange Online", "4.7.5, later 5.7.5: Remote certificate failed MTA-STS validation, with a reason"},
    {"Postfix", "4.7.5 Server certificate not verified"},
    {"Google", "TLS Negotiation failed, the certificate doesn't match the host"},
};
constexpr Bounce missing[] = {
    {"Exchange Online", "4.7.321, later 5.7.321: starttls-not-supported"},
    {"Postfix", "4.7.4 TLS is required, but was not offered by host %h"},
};
constexpr Bounce refused[] = {
    {"Postfix", "4.7.4 TLS is required, but host %h refused to start TLS"},
};
constexpr Bounce handshake[] = {
    {"Postfix", "4.7.5 Cannot start TLS: handshake failure"},
    {"Google", "TLS Negotiation failed"},
};
constexpr Bounce dane[] = {
    {"Exchange Online", "4.7.323, later 5.7.323: tlsa-invalid: The domain failed DANE validation"},
    {"Postfix", "4.7.5 Server certificate not trusted, or not verified"},
};
constexpr Bounce dnssec[] = {
    {"Exchange Online", "4.7.324, later 5.7.324: dnssec-invalid: Destination domain returned invalid DNSSEC records"},
};

std::span<const Bounce> bounces(FindingId id)
{
    switch (id) {
    case MxNotInPolicy:
    case MxNoneInPolicy:
    case MxBackupNotInPolicy:
    case MxWildcardDepth:
    case MxImplicit:
        return listing;
    case MxCertExpired:
    case MxCertNotYetValid:
    case MxCertRevoked:
    case MxCertUntrusted:
    case MxCertSelfSigned:
    case MxCertChainIncomplete:
    case DaneEeOnlyValid:
        return certificate;
    case MxCertNameMismatch:
    case MxCertCnOnly:
    case MxCertWildcardInvalid:
    case MxCertMatchesPolicyDomainOnly:
    case MxCertMatchesOtherPattern:
    case MxCertAliasName:
        return name;
    case SmtpStarttlsMissing:
    case SmtpStarttlsStripped:
        return missing;
    case SmtpStarttlsRefused:
        return refused;
    case SmtpTlsHandshakeFailed:
    case SmtpTlsObsoleteOnly:
        return handshake;
    case DaneTlsaNoMatch:
    case DaneTlsaStaleCombination:
    case DaneFailsStsPasses:
    case DaneTaCertMissing:
    case DaneTaNameMismatch:
        return dane;
    case DaneDnssecBogus:
    case DaneTlsaLookupFailed:
        return dnssec;
    default:
        return {};
    }
}

/// Filled in at once, so that a name that looks like a mark stays what it is.
QString filled(const char *text, const QString &host, const QString &domain)
{
    QString out;
    const QString pattern = QString::fromLatin1(text);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (next == u'h' || next == u'd') {
            out += visible(next == u'h' ? host : domain);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace

QLatin1StringView resultTypeKey(ResultType type)
{
    return QLatin1StringView(keys.at(std::size_t(type)));
}

ResultType resultTypeOf(FindingId id)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [id](const Row &r) { return r.id == id; });
    return row == std::end(rows) ? None : row->type;
}

QStringList bouncesOf(const Finding &finding, const DomainName &domain)
{
    QStringList out;
    for (const Bounce &bounce : bounces(finding.id))
        out << QStringLiteral("%1: %2").arg(QString::fromLatin1(bounce.sender),
                                            filled(bounce.text, finding.subject, domain.toString()));
    return out;
}

} // namespace gatepost
