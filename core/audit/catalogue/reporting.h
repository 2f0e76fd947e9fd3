#pragma once
// How others would tell of a finding: the result type of a TLS report (RFC 8460 §4.3), and what their senders write
// into a bounce or a queue. Beside the catalogue, since most findings are told by nobody.
#include "core/audit/assessment.h"

namespace gatepost {

enum class ResultType {
    None,
    StartTlsNotSupported,
    CertificateHostMismatch,
    CertificateExpired,
    CertificateNotTrusted,
    ValidationFailure,
    TlsaInvalid,
    DnssecInvalid,
    DaneRequired,
    StsPolicyFetchError,
    StsPolicyInvalid,
    StsWebpkiInvalid
};
QLatin1StringView resultTypeKey(ResultType type); ///< the word of the report: "starttls-not-supported"; empty for None

/// What a report says because of it, when a sender sends one. RFC 8460 has no type for an MX host that the policy does
/// not list: senders choose validation-failure, some certificate-host-mismatch.
ResultType resultTypeOf(FindingId id);

/// What may be read in a bounce or a mail log, as "Exchange Online: 5.4.8 …". The senders' own words are English and
/// stay so. Host and domain are filled in. Empty where no sender writes of it.
QStringList bouncesOf(const Finding &finding, const DomainName &domain);

} // namespace gatepost
