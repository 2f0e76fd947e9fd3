#pragma once
// What people paste: a domain, a record, a policy, the output of a tool, a bounce. Pure: text in, what it is out.
#include "core/audit/assessment.h"
#include "core/base/domainname.h"
#include "core/base/findingid.h"
#include "core/sts/stsrecord.h"
#include "core/tls/tlstypes.h"
#include <QStringList>

namespace gatepost {

enum class PasteKind {
    Empty,
    Domain,       ///< a domain, a mail address, a URL, an owner name such as `_mta-sts.example.org`
    StsRecord,    ///< the value of an MTA-STS TXT record
    TlsrptRecord, ///< the value of a TLSRPT TXT record
    DnsOutput,    ///< of dig, host, nslookup, drill or Resolve-DnsName; lines of a zone file
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

/// What a bounce or a log line complains about.
enum class PasteCause {
    None, ///< not about TLS, as far as the text says
    MxNotInPolicy,
    CertificateName,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUntrusted,
    CertificateRevoked,
    Certificate, ///< the certificate, without a reason
    StartTlsMissing,
    StartTlsRefused,
    Handshake,
    PolicyFetch, ///< the sender could not get the policy
    SenderSetUp, ///< the sender's own TLS does not work
    TlsaInvalid,
    DnssecInvalid,
    RequireTls, ///< the mail demanded REQUIRETLS (RFC 8689)
    MtaSts      ///< MTA-STS is named, and no reason
};
QLatin1StringView pasteCauseKey(PasteCause cause); ///< "none", "mx-not-in-policy" …

/// Where the text names the domain it is about; that decides how sure it is.
enum class NameSource {
    None,
    Typed,     ///< the text is the name
    Sentence,  ///< the sender's own sentence names it
    Recipient, ///< the address that the mail was for
    OwnerName, ///< of a DNS record, or of the question
    Url,       ///< the address of the policy file
    Report,    ///< a field of the TLS report
    Attribute, ///< of the plug-in's answer, or the key that it was asked for
    Address,   ///< some mail address in the text
    Host       ///< made from the name of a host
};
QLatin1StringView nameSourceKey(NameSource source); ///< "none", "typed" …

enum class Sureness { Certain, Likely, Guess };
Sureness surenessOf(NameSource source);
QLatin1StringView surenessKey(Sureness sureness); ///< "certain", "likely", "guess"

/// What is odd about the text itself.
enum class PasteNote {
    Shortened,      ///< only the first mebibyte was looked at
    TextBefore,     ///< lines before the policy were left out
    CertificateCut, ///< a PEM block has no end, or does not decode
    ValueCut,       ///< the tool printed "…" for the rest of a value
    Unquoted,       ///< a TXT value in a zone file without quotes: all from the semicolon on is a comment there
    Compressed      ///< gzip, not looked into
};
QLatin1StringView pasteNoteKey(PasteNote note); ///< "shortened", "text-before" …

enum class PasteActionKind {
    Explain, ///< a bounce or log lines: audit the domain, then say whether that shows the cause
    Audit,
    Lint,         ///< show what the parsers say about the record or the policy
    CompareNames, ///< which names the plug-in's answer lets a certificate have
    ShowReport,   ///< what the TLS report says
    ShowCertificate,
    Answer ///< a question: show the findings that answer it
};
QLatin1StringView pasteActionKey(PasteActionKind kind); ///< "explain", "audit" …

struct PasteAction
{
    PasteActionKind kind = PasteActionKind::Audit;
    std::optional<DomainName> domain; ///< that is audited; nothing: no network is used
    NameSource source = NameSource::None;
    bool operator==(const PasteAction &) const = default;
};

struct PastedMx
{
    int preference = 0;
    QByteArray host; ///< as printed, without the final dot
    bool operator==(const PastedMx &) const = default;
};

struct PastedReport
{
    QString organisation; ///< untrusted
    qint64 successes = 0;
    qint64 failures = 0;
    QStringList resultTypes; ///< each once, in their order; untrusted
    bool operator==(const PastedReport &) const = default;
};

struct Recognition
{
    PasteKind kind = PasteKind::Empty;
    std::optional<DomainName> domain; ///< the mail domain it is about, where the text names one
    NameSource domainFrom = NameSource::None;
    QList<DomainName> otherDomains;      ///< further ones that the text is about just as well
    std::optional<DomainName> host;      ///< an MX host that the text names
    QList<TxtStrings> records;           ///< TXT values that are MTA-STS or TLSRPT records
    QList<PastedMx> mx;                  ///< MX records, in the order of the text
    QByteArray policy;                   ///< octets of the policy file, without the HTTP response around it
    int httpStatus = 0;                  ///< of that response; 0 without
    QByteArray contentType;              ///< of that response
    QByteArray location;                 ///< where that response redirects to
    QList<QByteArray> certificates;      ///< DER, in the order of the text
    QStringList patterns;                ///< names that the plug-in lets a certificate have
    std::optional<PastedReport> report;  ///< nothing: only that it is a report is known
    PasteCause cause = PasteCause::None; ///< of a bounce or log lines
    QString sender;                      ///< the program whose words these are: "Exchange Online", "Postfix"; or empty
    QString status;                      ///< enhanced status code, "5.7.5" (RFC 3463); empty without
    QString reason;                      ///< the sender's own words that decided, shortened; untrusted
    QList<FindingId> explains;           ///< findings that would explain it, or that it shows by itself
    PasteSide side = PasteSide::None;
    QList<PasteNote> notes;
    QList<PasteAction> actions; ///< what can be done with it; the first is what Enter does. Empty: nothing
    bool operator==(const Recognition &) const = default;
};

/// Takes any octets; looks at the first mebibyte, in linear time.
Recognition recognise(const QByteArray &paste);

/// What the parsers say about the records or the policy in it, in the order of the text; empty for other kinds.
/// The effects are those that the text would have when published.
struct PasteFinding
{
    Finding finding;
    TextPlace place;
    bool operator==(const PasteFinding &) const = default;
};
QList<PasteFinding> pasteFindings(const Recognition &found);

// For people, in their language.
QString pasteTitle(const Recognition &found);       ///< what it is, one line
QString pasteExplanation(const Recognition &found); ///< what it means and whose side to look at, one to four sentences
QString pasteNotes(const Recognition &found);       ///< what is odd about the text itself; empty when nothing is
QString pasteActionText(const Recognition &found, const PasteAction &action); ///< "Explain this bounce for example.org"
QString pasteActionNote(const Recognition &found, const PasteAction &action); ///< where the domain was found
QStringList pasteFacts(const Recognition &found, const QDateTime &now); ///< certificates, MX, report: a line for each

/// After an audit of its domain: whether that shows what the text complains about.
struct PasteOutcome
{
    enum class Kind {
        Nothing,  ///< the text complains about nothing that an audit shows
        StillSo,  ///< the audit shows the cause
        OtherNow, ///< not that, but senders refuse for another reason
        Accepted, ///< senders would accept what they refused then
        NotKnown, ///< could not be tested from here
        NotAsked  ///< no sender that honours MTA-STS asks for it any more: no policy applies
    };
    Kind kind = Kind::Nothing;
    QString text; ///< one to three sentences; empty for Nothing
    bool operator==(const PasteOutcome &) const = default;
};
PasteOutcome pasteOutcome(const Recognition &found, const Observation &seen, const Assessment &judged);

} // namespace gatepost
