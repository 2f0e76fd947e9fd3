#include "core/audit/catalogue.h"
#include "core/audit/recognise/recognise.h"
#include "core/audit/wording.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

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

QString bounceSentence(const Recognition &found)
{
    if (found.side == PasteSide::Sender)
        return Text::tr("The sending server could not use TLS as it wanted.");
    if (found.explains.isEmpty())
        return Text::tr("It does not say that MTA-STS is the reason.");
    if (found.side == PasteSide::YourDns)
        return Text::tr("The sender refused because an MX host is not in the policy that it knows. Your own logs show "
                        "nothing of it.");
    if (found.explains.contains(FindingId::SmtpStarttlsMissing))
        return Text::tr("The sender refused because an MX host did not offer TLS. Your own logs show nothing of it.");
    return Text::tr("The sender refused because it could not accept the certificate of an MX host. Your own logs show "
                    "nothing of it.");
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
        return Text::tr("The answer of a policy plug-in to Postfix");
    case PasteKind::TlsReport:
        return name.isEmpty() ? Text::tr("A TLS report") : Text::tr("A TLS report about %1").arg(name);
    case PasteKind::Certificate:
        return Text::tr("%n certificate(s)", nullptr, int(found.certificates.size()));
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
        out << bounceSentence(found);
        if (!found.reason.isEmpty())
            out << Text::tr("It says: “%1”.").arg(visible(found.reason));
        out << sideSentence(found.side);
        break;
    case PasteKind::PluginAnswer:
        out << Text::tr("Postfix before 3.10.5 then accepts any MX host whose certificate has one of these names: %1. "
                        "A leading dot stands for any number of labels.")
                   .arg(visible(found.patterns.join(QStringLiteral(", "))));
        break;
    case PasteKind::DnsOutput:
        out << Text::tr("%n record(s) of MTA-STS or TLSRPT in it.", nullptr, int(found.records.size()));
        break;
    case PasteKind::Certificate:
        if (!found.reason.isEmpty())
            out << Text::tr("The tool says: “%1”.").arg(visible(found.reason));
        break;
    case PasteKind::TlsReport:
        out << Text::tr("It tells what a sender met when it delivered to the domain.");
        break;
    case PasteKind::Unknown:
        out << Text::tr("Gatepost knows mail domains, addresses, MTA-STS and TLSRPT records, policy files, the output "
                        "of DNS tools, bounces and log lines, TLS reports and certificates.");
        break;
    default:
        break;
    }
    if (found.shortened)
        out << Text::tr("Only the first MiB was looked at.");
    out.removeAll(QString());
    return out.join(u' ');
}

QString pasteOutcome(const Recognition &found, const Assessment &judged)
{
    const bool complaint = found.kind == PasteKind::Bounce || found.kind == PasteKind::LogLines;
    if (!complaint || found.explains.isEmpty())
        return {};
    for (const Finding &finding : judged.findings) {
        if (found.explains.contains(finding.id) && finding.effect != Effect::Passed)
            return Text::tr("This audit shows the cause: %1.").arg(findingTitle(finding));
    }
    if (!judged.complete || judged.verdict.kind == VerdictKind::Inconclusive)
        return Text::tr("Whether that is still so could not be tested from here.");
    return Text::tr("Right now this audit finds nothing of the kind: the sender may have tried before a change, or "
                    "hold an older policy.");
}

} // namespace gatepost
