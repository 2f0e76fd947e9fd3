#pragma once
// What people paste: a domain, a record, a policy, the output of a tool, a bounce. Pure: text in, what it is out.
#include "core/audit/assessment.h"
#include "core/base/domainname.h"
#include "core/base/findingid.h"
#include "core/sts/stsrecord.h"
#include <QStringList>

namespace gatepost {

enum class PasteKind {
    Empty,
    Domain,       ///< a domain, a mail address, a URL, an owner name such as `_mta-sts.example.org`
    StsRecord,    ///< the value of an MTA-STS TXT record
    TlsrptRecord, ///< the value of a TLSRPT TXT record
    DnsOutput,    ///< of dig, host, nslookup, drill or Resolve-DnsName
    Policy,       ///< a policy file, with or without the HTTP response around it
    Bounce,       ///< a non-delivery report of a sender
    LogLines,     ///< lines of a sending mail server's log
    PluginAnswer, ///< what a policy plug-in answers to Postfix: "secure match=…"
    TlsReport,    ///< a report of RFC 8460: JSON, gzip or the mail around it
    Certificate,  ///< PEM, or the output of openssl s_client
    HelpQuery,    ///< words of a question
    Unknown
};
/// Stable words for JSON: "domain", "sts-record" …
QLatin1StringView pasteKey(PasteKind kind);

/// Where to look for what the text complains about.
enum class PasteSide { None, Sender, YourDns, YourWebServer, YourMxHosts };
QLatin1StringView pasteSideKey(PasteSide side); ///< "none", "sender", "your-dns" …

struct Recognition
{
    PasteKind kind = PasteKind::Empty;
    std::optional<DomainName> domain; ///< the mail domain it is about, where the text names one
    std::optional<DomainName> host;   ///< an MX host that the text names
    QList<TxtStrings> records;        ///< TXT values that are MTA-STS or TLSRPT records
    QByteArray policy;                ///< octets of the policy file, without the HTTP response around it
    int httpStatus = 0;               ///< of that response; 0 without
    QByteArray contentType;           ///< of that response
    QList<QByteArray> certificates;   ///< DER, in the order of the text
    QStringList patterns;             ///< names that the plug-in lets a certificate have
    QString status;                   ///< enhanced status code, "5.7.5" (RFC 3463); empty without
    QString reason;                   ///< the sender's own words that decided, shortened; untrusted
    QList<FindingId> explains;        ///< findings that would explain it
    PasteSide side = PasteSide::None;
    bool shortened = false; ///< only the first mebibyte was looked at
    bool operator==(const Recognition &) const = default;
};

/// Takes any octets; looks at the first mebibyte, in linear time.
Recognition recognise(const QByteArray &paste);

/// What the parsers say about the records or the policy in it, in the order of the text; empty for other kinds.
TextFindings pasteFindings(const Recognition &found);

// For people, in their language.
QString pasteTitle(const Recognition &found);       ///< what it is, one line
QString pasteExplanation(const Recognition &found); ///< what it means and whose side to look at, one to three sentences

/// After an audit of its domain: whether that shows what the text complains about. Empty when there is nothing to say.
QString pasteOutcome(const Recognition &found, const Assessment &judged);

} // namespace gatepost
