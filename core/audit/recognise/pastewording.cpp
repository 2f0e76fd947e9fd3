#include "core/audit/catalogue.h"
#include "core/audit/recognise/recognise.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr int namesShown = 8;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recognise)
};

QString sideSentence(PasteSide side)
{
    switch (side) {
    case PasteSide::Sender:
        return Text::tr("Look at the sender: the trouble is in its own set-up.");
    case PasteSide::YourDns:
        return Text::tr("Look at your DNS and the mx lines of the policy.");
    case PasteSide::YourWebServer:
        return Text::tr("Look at your web server.");
    case PasteSide::YourMxHosts:
        return Text::tr("Look at your MX hosts and their certificates.");
    case PasteSide::None:
        break;
    }
    return {};
}

QString causeSentence(PasteCause cause)
{
    switch (cause) {
    case PasteCause::None:
        return Text::tr("It does not say that TLS or MTA-STS is the reason.");
    case PasteCause::MxNotInPolicy:
        return Text::tr("The sender refused because an MX host is not in the policy that it knows.");
    case PasteCause::CertificateName:
        return Text::tr("The sender refused because the certificate of an MX host does not list that host's name.");
    case PasteCause::CertificateExpired:
        return Text::tr("The sender refused because the certificate of an MX host has expired.");
    case PasteCause::CertificateNotYetValid:
        return Text::tr("The sender refused because the certificate of an MX host was not valid yet.");
    case PasteCause::CertificateSelfSigned:
        return Text::tr("The sender refused because the certificate of an MX host is self-signed.");
    case PasteCause::CertificateUntrusted:
        return Text::tr("The sender refused because the certificate of an MX host does not lead to an authority that "
                        "it trusts.");
    case PasteCause::CertificateRevoked:
        return Text::tr("The sender refused because the certificate of an MX host is revoked, or its state could not "
                        "be found out.");
    case PasteCause::Certificate:
        return Text::tr("The sender refused because it could not accept the certificate of an MX host.");
    case PasteCause::StartTlsMissing:
        return Text::tr("The sender refused because an MX host did not offer TLS.");
    case PasteCause::StartTlsRefused:
        return Text::tr("The sender refused because an MX host offered TLS and then did not begin it.");
    case PasteCause::Handshake:
        return Text::tr("The sender refused because the TLS handshake with an MX host failed.");
    case PasteCause::PolicyFetch:
        return Text::tr("The sender could not use the policy: fetching it failed, or the file is not valid.");
    case PasteCause::SenderSetUp:
        return Text::tr("The sending server could not use TLS as it wanted.");
    case PasteCause::TlsaInvalid:
        return Text::tr("The sender refused because no TLSA record fits the certificate of an MX host: this is DANE, "
                        "not MTA-STS.");
    case PasteCause::DnssecInvalid:
        return Text::tr("The sender refused because the signed DNS data of the domain did not verify: this is DANE, "
                        "not MTA-STS.");
    case PasteCause::RequireTls:
        return Text::tr("The mail demanded TLS all the way (REQUIRETLS), and an MX host does not promise that.");
    case PasteCause::MtaSts:
        break;
    }
    return Text::tr("The sender refused because of the domain's MTA-STS policy; it does not say which check failed.");
}

/// A cause that the receiving side never sees.
bool isUnseen(PasteCause cause)
{
    return cause != PasteCause::None && cause != PasteCause::SenderSetUp;
}

/// The findings that answer a question, without the names that only an audit knows.
QStringList answers(const Recognition &found)
{
    QStringList out;
    for (const FindingId id : found.explains) {
        if (!hasCatalogueRow(id))
            continue;
        Finding finding;
        finding.id = id;
        finding.args = QStringList{QStringLiteral("…"), QStringLiteral("…"), QStringLiteral("…"), QStringLiteral("…")};
        out << QStringLiteral("%1. %2 %3")
                   .arg(findingTitle(finding), findingSenders(finding), findingFix(finding))
                   .trimmed();
    }
    return out;
}

QString responseSentence(const Recognition &found)
{
    if (found.httpStatus >= 300 && found.httpStatus < 400)
        return found.location.isEmpty() ? Text::tr("Senders do not follow a redirect: they ignore the policy.")
                                        : Text::tr("Senders do not follow the redirect to %1: they ignore the policy.")
                                              .arg(visible(found.location));
    if (found.httpStatus != 0 && found.httpStatus != 200)
        return Text::tr("Senders take a policy only from an answer with status 200.");
    for (const FindingId id : found.explains) {
        if (id == FindingId::PolicyHttpContentType)
            return Text::tr("Its content type is %1; senders expect text/plain.").arg(visible(found.contentType));
        if (id == FindingId::PolicyHttpContentTypeMissing)
            return Text::tr("It has no content type; senders expect text/plain.");
    }
    return {};
}

QString answerOfTool(const Recognition &found)
{
    for (const FindingId id : found.explains) {
        if (id == FindingId::StsTxtAbsent)
            return Text::tr("The domain publishes no MTA-STS record there: senders see no policy.");
        if (id == FindingId::TlsrptAbsent)
            return Text::tr("The domain publishes no TLSRPT record there: senders send no reports.");
        if (id == FindingId::StsTxtLookupFailed)
            return Text::tr("The name server gave no answer: a sender that meets the same sees no policy.");
        if (id == FindingId::StsTxtWrongName)
            return Text::tr("The record is at a name where senders do not look: it belongs to _mta-sts.");
        if (id == FindingId::TlsrptWrongName)
            return Text::tr("The record is at a name where senders do not look: it belongs to _smtp._tls.");
    }
    return Text::tr("%n record(s) of MTA-STS or TLSRPT in it.", nullptr, int(found.records.size()));
}

QString noteText(PasteNote note)
{
    switch (note) {
    case PasteNote::Shortened:
        return Text::tr("Only the first MiB was looked at.");
    case PasteNote::TextBefore:
        return Text::tr("What stands before the policy was left out.");
    case PasteNote::CertificateCut:
        return Text::tr("A certificate is cut off or damaged and cannot be read.");
    case PasteNote::ValueCut:
        return Text::tr("The tool shortened the value: paste the whole of it.");
    case PasteNote::Unquoted:
        return Text::tr("The value has no quotation marks: in a zone file everything from the semicolon on is a "
                        "comment.");
    case PasteNote::Compressed:
        return Text::tr("It is compressed; Gatepost does not look inside here.");
    }
    return {};
}

QString certificateFact(const CertificateFacts &facts, const std::optional<DomainName> &host, const QDateTime &now)
{
    QStringList names;
    for (const QByteArray &name : facts.dnsNames.mid(0, namesShown))
        names << visible(name);
    QString listed = names.isEmpty() ? Text::tr("no DNS names") : names.join(QStringLiteral(", "));
    if (facts.dnsNames.size() > namesShown)
        listed += QStringLiteral(", …");
    QStringList out{Text::tr("Certificate for %1, issued by %2, valid from %3 to %4")
                        .arg(listed, visible(facts.issuer), dateText(facts.notBefore), dateText(facts.notAfter))};
    if (facts.notAfter < now)
        out << Text::tr("it has expired");
    if (facts.notBefore > now)
        out << Text::tr("it is not valid yet");
    if (facts.selfIssued && !facts.isCa)
        out << Text::tr("it is self-signed");
    if (isWeak(facts))
        out << Text::tr("its key or signature is weak");
    const NameMatch match = host ? matchDnsId(facts, *host) : NameMatch::None;
    if (host && !facts.isCa)
        out << (match == NameMatch::Exact || match == NameMatch::Wildcard
                    ? Text::tr("it lists %1").arg(host->toUnicode())
                    : Text::tr("it does not list %1").arg(host->toUnicode()));
    return out.join(QStringLiteral("; ")) + u'.';
}

} // namespace

QString pasteTitle(const Recognition &found)
{
    const QString name = found.domain ? found.domain->toUnicode() : QString();
    switch (found.kind) {
    case PasteKind::Empty:
        return Text::tr("Nothing");
    case PasteKind::Domain:
        return Text::tr("The mail domain %1").arg(name);
    case PasteKind::StsRecord:
        return Text::tr("An MTA-STS record");
    case PasteKind::TlsrptRecord:
        return Text::tr("A TLSRPT record");
    case PasteKind::DnsOutput:
        return name.isEmpty() ? Text::tr("The answer of a DNS tool")
                              : Text::tr("The answer of a DNS tool about %1").arg(name);
    case PasteKind::Policy:
        return found.httpStatus == 0 ? Text::tr("A policy file")
                                     : Text::tr("An HTTP answer with status %1").arg(found.httpStatus);
    case PasteKind::Bounce:
        return name.isEmpty() ? Text::tr("A bounce") : Text::tr("A bounce of mail to %1").arg(name);
    case PasteKind::LogLines:
        return name.isEmpty() ? Text::tr("Log lines of a sending server")
                              : Text::tr("Log lines of a server that sends to %1").arg(name);
    case PasteKind::PluginAnswer:
        return name.isEmpty() ? Text::tr("The answer of a policy plug-in to Postfix")
                              : Text::tr("The answer of a policy plug-in to Postfix about %1").arg(name);
    case PasteKind::TlsReport:
        return name.isEmpty() ? Text::tr("A TLS report") : Text::tr("A TLS report about %1").arg(name);
    case PasteKind::Certificate:
        return found.certificates.isEmpty() ? Text::tr("A certificate, or the output of a tool about one")
                                            : Text::tr("%n certificate(s)", nullptr, int(found.certificates.size()));
    case PasteKind::HelpQuery:
        return Text::tr("A question");
    case PasteKind::Unknown:
        break;
    }
    return Text::tr("Nothing that Gatepost knows");
}

QString pasteExplanation(const Recognition &found)
{
    QStringList out;
    switch (found.kind) {
    case PasteKind::Bounce:
    case PasteKind::LogLines:
        out << causeSentence(found.cause);
        if (isUnseen(found.cause))
            out << Text::tr("Your own logs show nothing of it.");
        if (!found.reason.isEmpty())
            out << (found.sender.isEmpty() ? Text::tr("It says: “%1”.").arg(visible(found.reason))
                                           : Text::tr("%1 says: “%2”.").arg(found.sender, visible(found.reason)));
        out << sideSentence(found.side);
        break;
    case PasteKind::Policy:
        out << responseSentence(found);
        break;
    case PasteKind::PluginAnswer:
        out << Text::tr("Postfix before 3.10.5 then accepts any MX host whose certificate has one of these names: %1. "
                        "A leading dot stands for any number of labels.")
                   .arg(visible(found.patterns.join(QStringLiteral(", "))));
        break;
    case PasteKind::DnsOutput:
        out << answerOfTool(found);
        break;
    case PasteKind::Certificate:
        if (!found.reason.isEmpty())
            out << Text::tr("The tool says: “%1”.").arg(visible(found.reason));
        else if (found.explains.contains(FindingId::SmtpStarttlsMissing))
            out << Text::tr("The server did not offer STARTTLS, so no certificate was shown.");
        break;
    case PasteKind::TlsReport:
        out << Text::tr("It tells what a sender met when it delivered to the domain.");
        break;
    case PasteKind::HelpQuery:
        out << Text::tr("What Gatepost would call it:");
        break;
    case PasteKind::Unknown:
        out << Text::tr("Gatepost knows mail domains, addresses, MTA-STS and TLSRPT records, policy files, the output "
                        "of DNS tools, bounces and log lines, TLS reports and certificates.");
        break;
    default:
        break;
    }
    out.removeAll(QString());
    return out.join(u' ');
}

QString pasteNotes(const Recognition &found)
{
    QStringList out;
    for (const PasteNote note : found.notes) {
        if (!out.contains(noteText(note)))
            out << noteText(note);
    }
    return out.join(u' ');
}

QString pasteActionText(const Recognition &found, const PasteAction &action)
{
    const QString name = action.domain ? action.domain->toUnicode() : QString();
    switch (action.kind) {
    case PasteActionKind::Explain:
        if (found.kind == PasteKind::LogLines)
            return name.isEmpty() ? Text::tr("Explain these log lines")
                                  : Text::tr("Explain these log lines about %1").arg(name);
        return name.isEmpty() ? Text::tr("Explain this bounce") : Text::tr("Explain this bounce for %1").arg(name);
    case PasteActionKind::Audit:
        return Text::tr("Audit %1").arg(name);
    case PasteActionKind::Lint:
        if (found.kind == PasteKind::Policy)
            return found.httpStatus == 0 ? Text::tr("Check this policy file") : Text::tr("Check this HTTP answer");
        return found.kind == PasteKind::DnsOutput ? Text::tr("Check the records in this answer")
                                                  : Text::tr("Check this record");
    case PasteActionKind::CompareNames:
        return Text::tr("Show what this answer accepts");
    case PasteActionKind::ShowReport:
        return Text::tr("Show what this report says");
    case PasteActionKind::ShowCertificate:
        return Text::tr("Show what these certificates say");
    case PasteActionKind::Answer:
        break;
    }
    return Text::tr("Show the answer");
}

QString pasteActionNote(const Recognition &found, const PasteAction &action)
{
    if (action.kind != PasteActionKind::Audit)
        return pasteTitle(found);
    switch (action.source) {
    case NameSource::Typed:
    case NameSource::None:
        return {};
    case NameSource::Address:
        return Text::tr("from an address in the text; may be another");
    case NameSource::Host:
        return Text::tr("guessed from the name of the host");
    default:
        break;
    }
    return Text::tr("domain found in the text");
}

QStringList pasteFacts(const Recognition &found, const QDateTime &now)
{
    QStringList out = found.kind == PasteKind::HelpQuery ? answers(found) : QStringList();
    for (const QByteArray &der : found.certificates) {
        const auto facts = readCertificate(der);
        if (facts)
            out << certificateFact(*facts, found.host, now);
    }
    for (const PastedMx &mx : found.mx)
        out << Text::tr("MX host %1 with preference %2").arg(visible(mx.host)).arg(mx.preference);
    if (found.report) {
        const QString who =
            found.report->organisation.isEmpty() ? Text::tr("a sender") : visible(found.report->organisation);
        out << Text::tr("Sessions of %1: %2 succeeded, %3 failed.")
                   .arg(who)
                   .arg(found.report->successes)
                   .arg(found.report->failures);
        if (!found.report->resultTypes.isEmpty())
            out << Text::tr("Failures of the kind: %1")
                       .arg(visible(found.report->resultTypes.join(QStringLiteral(", "))));
    }
    return out;
}

} // namespace gatepost
