#include "core/audit/wording.h"
#include "core/base/translation.h"
#include "core/dns/dnstypes.h"
#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return false;
    }
}

} // namespace

QString visible(QStringView text, qsizetype limit)
{
    QString out;
    for (const char32_t c : text.left(limit + 1).toUcs4()) {
        if (isHidden(c))
            out += QStringLiteral("\\u{%1}").arg(uint(c), 4, 16, QLatin1Char('0'));
        else
            out += QString::fromUcs4(&c, 1);
        if (out.size() > limit)
            return out.left(limit) + QChar(0x2026);
    }
    return out;
}

QString visible(QByteArrayView octets, qsizetype limit)
{
    const QByteArrayView head = octets.first(qMin(octets.size(), limit * 4));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(head);
    if (!decoder.hasError())
        return visible(text, limit);
    QString out;
    for (const char raw : head) {
        const auto octet = static_cast<unsigned char>(raw);
        if (octet >= 0x20 && octet < 0x7f)
            out += QLatin1Char(raw);
        else
            out += QStringLiteral("\\x{%1}").arg(uint(octet), 2, 16, QLatin1Char('0'));
        if (out.size() > limit)
            return out.left(limit) + QChar(0x2026);
    }
    return out;
}

QString faultText(const Fault &fault)
{
    const auto kind = [&] {
        switch (fault.kind) {
        case FaultKind::Timeout:
            return Text::tr("timed out");
        case FaultKind::Refused:
            return Text::tr("connection refused");
        case FaultKind::Unreachable:
            return Text::tr("no route from here");
        case FaultKind::Closed:
            return Text::tr("closed by the other side");
        case FaultKind::Malformed:
            return Text::tr("the answer breaks the protocol");
        case FaultKind::TooLarge:
            return Text::tr("the answer is too large");
        case FaultKind::Rejected:
            return Text::tr("refused by the other side");
        case FaultKind::TlsHandshake:
            return Text::tr("the TLS handshake failed");
        case FaultKind::PlaintextInjected:
            return Text::tr("clear text after the agreement on TLS");
        case FaultKind::Stripped:
            return Text::tr("STARTTLS was taken away on the way");
        case FaultKind::NotOffered:
            return Text::tr("not offered");
        case FaultKind::ProxyFailed:
            return Text::tr("the proxy failed");
        case FaultKind::AliasLoop:
            return Text::tr("the aliases run in a circle or are too many");
        case FaultKind::NoServer:
            return Text::tr("no name server is configured");
        case FaultKind::Cancelled:
            return Text::tr("stopped");
        case FaultKind::Internal:
        case FaultKind::Count:
            break;
        }
        return Text::tr("Gatepost failed here (not your server)");
    }();
    const bool same = fault.detail.isEmpty() || fault.detail.compare(kind, Qt::CaseInsensitive) == 0;
    return same ? kind : QStringLiteral("%1 (%2)").arg(kind, visible(fault.detail, 120));
}

QString bothNames(const DomainName &domain)
{
    return domain.isInternational() ? QStringLiteral("%1 (%2)").arg(domain.toUnicode(), domain.toString())
                                    : domain.toUnicode();
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Record:
        return Text::tr("Record");
    case Step::Host:
        return Text::tr("Host");
    case Step::Fetch:
        return Text::tr("Fetch");
    case Step::File:
        return Text::tr("File");
    case Step::Match:
        return Text::tr("Match");
    case Step::Tls:
        return Text::tr("TLS");
    case Step::Reports:
        return Text::tr("Reports");
    }
    return {};
}

QString verdictKindText(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::EnforcingWorking:
        return Text::tr("Enforcing and working");
    case VerdictKind::EnforcingSomeRefused:
        return Text::tr("Enforcing, but some MX hosts are refused");
    case VerdictKind::EnforcingAllRefused:
        return Text::tr("Enforcing, and mail is refused");
    case VerdictKind::Testing:
        return Text::tr("Testing: nothing is refused yet");
    case VerdictKind::Ignored:
        return Text::tr("Published, but senders ignore it");
    case VerdictKind::SwitchedOff:
        return Text::tr("Switched off (mode none)");
    case VerdictKind::NotPublished:
        return Text::tr("Not published");
    case VerdictKind::NotMailDomain:
        return Text::tr("Not a mail domain");
    case VerdictKind::Inconclusive:
        break;
    }
    return Text::tr("Inconclusive");
}

QString effectWord(Effect effect)
{
    switch (effect) {
    case Effect::Blocks:
        return Text::tr("Blocks");
    case Effect::Unprotected:
        return Text::tr("No protection");
    case Effect::AtRisk:
        return Text::tr("At risk");
    case Effect::Advice:
        return Text::tr("Advice");
    case Effect::Passed:
        return Text::tr("Passed");
    case Effect::CouldNotTest:
        return Text::tr("Could not test");
    case Effect::Skipped:
        return Text::tr("Skipped");
    case Effect::NotApplicable:
        return Text::tr("Not applicable");
    }
    return {};
}

QString refusalText(const NameRefusal &refusal)
{
    switch (refusal.problem) {
    case NameProblem::Empty:
        return Text::tr("the name is empty");
    case NameProblem::AddressLiteral:
        return Text::tr("this is an address; MTA-STS is about names");
    case NameProblem::NotAName:
        return Text::tr("it contains blanks or signs that no name has");
    case NameProblem::EmptyLabel:
        return Text::tr("two dots follow each other");
    case NameProblem::LabelTooLong:
        return Text::tr("“%1” has more than 63 characters").arg(visible(refusal.label));
    case NameProblem::NameTooLong:
        return Text::tr("the name has more than 253 characters");
    case NameProblem::BadHyphen:
        return Text::tr("“%1” begins or ends with a hyphen").arg(visible(refusal.label));
    case NameProblem::BadCharacter:
        return Text::tr("“%1” contains a character that host names do not have").arg(visible(refusal.label));
    case NameProblem::NotInternational:
        return Text::tr("“%1” is not allowed in internationalised names").arg(visible(refusal.label));
    case NameProblem::SingleLabel:
        return Text::tr("the name has no dot");
    case NameProblem::AllDigits:
        return Text::tr("the last part is a number");
    }
    return {};
}

QString hostActionText(HostAction action)
{
    switch (action) {
    case HostAction::DeliversVerified:
        return Text::tr("delivers, verified");
    case HostAction::RefusesHost:
        return Text::tr("refuses this host");
    case HostAction::DeliversWouldRefuse:
        return Text::tr("delivers (would be refused in enforce)");
    case HostAction::DeliversUnverified:
        return Text::tr("delivers as without MTA-STS");
    case HostAction::Unknown:
        return Text::tr("not known from here");
    case HostAction::NotAsked:
        return Text::tr("not asked");
    case HostAction::Unreachable:
        return Text::tr("cannot be reached; senders try the next host");
    }
    return {};
}

Effect effectOfAction(HostAction action)
{
    switch (action) {
    case HostAction::DeliversVerified:
        return Effect::Passed;
    case HostAction::RefusesHost:
        return Effect::Blocks;
    case HostAction::DeliversWouldRefuse:
        return Effect::AtRisk;
    case HostAction::DeliversUnverified:
        return Effect::NotApplicable;
    case HostAction::Unknown:
        return Effect::CouldNotTest;
    case HostAction::Unreachable:
        return Effect::AtRisk;
    case HostAction::NotAsked:
        break;
    }
    return Effect::NotApplicable;
}

QString vantageText(const QString &vantage)
{
    constexpr qsizetype limit = 80;
    const auto after = [&](const char *scheme) { return visible(vantage.mid(qsizetype(qstrlen(scheme))), limit); };
    if (vantage.isEmpty())
        return {};
    if (vantage.startsWith(u"script:"))
        return Text::tr("imported, made on “%1”").arg(after("script:"));
    if (vantage.startsWith(u"audit:")) {
        const QString moment = vantage.mid(6).section(u' ', 0, 0);
        const QString first = vantageText(vantage.section(u' ', 1));
        const QString day = textLocale().toString(QDateTime::fromString(moment, Qt::ISODate).toUTC().date(),
                                                  QStringLiteral("d MMM yyyy"));
        return first.isEmpty() ? Text::tr("as the audit of %1 saw it").arg(day)
                               : Text::tr("as the audit of %1 saw it, %2").arg(day, first);
    }
    if (vantage.startsWith(u"ssh://"))
        return Text::tr("through the SSH host %1").arg(after("ssh://"));
    return Text::tr("through %1").arg(visible(vantage, limit));
}

namespace {

/// The records that a sentence about DNSSEC is about: "_mta-sts.example.org TXT".
QString recordsText(const DnssecVerdict &verdict)
{
    const QString owner = verdict.owner.isRoot() ? QStringLiteral(".") : verdict.owner.toUnicode();
    return verdict.type == 0 ? owner : owner + u' ' + typeName(verdict.type);
}

QString withDetail(const QString &text, const DnssecVerdict &verdict)
{
    return verdict.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, visible(verdict.detail, 80));
}

QString brokenLinkText(const DnssecVerdict &verdict)
{
    const QString records = recordsText(verdict);
    switch (verdict.fault) {
    case DnssecFault::LookupFailed:
        return withDetail(Text::tr("%1 could not be looked up").arg(records), verdict);
    case DnssecFault::NoSignature:
        return Text::tr("%1 has no signature").arg(records);
    case DnssecFault::SignatureExpired:
        return withDetail(Text::tr("the signature of %1 expired on %2").arg(records, dateText(verdict.when)), verdict);
    case DnssecFault::SignatureNotYetValid:
        return withDetail(Text::tr("the signature of %1 is good from %2 only").arg(records, dateText(verdict.when)),
                          verdict);
    case DnssecFault::SignatureWrong:
        return withDetail(Text::tr("the signature of %1 does not fit the records").arg(records), verdict);
    case DnssecFault::SignerOutside:
        return withDetail(Text::tr("%1 is signed by a zone that it is not in").arg(records), verdict);
    case DnssecFault::KeyMissing:
        return withDetail(Text::tr("the key that signed %1 is not in its zone").arg(records), verdict);
    case DnssecFault::DsWithoutKey:
        return withDetail(Text::tr("no key of %1 is the one that its parent vouches for")
                              .arg(verdict.owner.isRoot() ? QStringLiteral(".") : verdict.owner.toUnicode()),
                          verdict);
    case DnssecFault::KeysUnsigned:
        return Text::tr("the keys of %1 are not signed by the one that its parent vouches for")
            .arg(verdict.owner.toUnicode());
    case DnssecFault::DenialMissing:
        return Text::tr("nothing proves that %1 does not exist").arg(records);
    case DnssecFault::DenialIncomplete:
        return Text::tr("the proof that %1 does not exist is not complete").arg(records);
    case DnssecFault::WildcardUnproven:
        return Text::tr("nothing proves that a wildcard may stand for %1").arg(records);
    case DnssecFault::TooMuchWork:
        return Text::tr("%1 has more keys and signatures than are tried").arg(records);
    case DnssecFault::SignaturesWithheld:
        return Text::tr("the resolver withholds signatures");
    default:
        return {};
    }
}

} // namespace

QString silenceText(const SmtpProbe &probe)
{
    const Fault fault = probe.fault.value_or(Fault{});
    const double seconds = double(probe.elapsed.count()) / 1000.0;
    const QString waited = textLocale().toString(seconds, 'f', seconds < 2 ? 1 : 0); // never "0 s"
    if (fault.kind == FaultKind::Timeout && probe.stage == SmtpStage::Connect)
        return Text::tr("did not answer within %1 s").arg(waited);
    if (fault.kind == FaultKind::Timeout && probe.stage == SmtpStage::Greeting)
        return Text::tr("did not greet within %1 s").arg(waited);
    if (fault.kind == FaultKind::Closed && probe.stage == SmtpStage::Greeting)
        return Text::tr("closed before the greeting");
    return faultText(fault);
}

QString dnssecText(const DnssecVerdict &verdict)
{
    const QString zone = verdict.zone.isRoot() ? QStringLiteral(".") : verdict.zone.toUnicode();
    switch (verdict.status) {
    case DnssecStatus::Secure:
        if (verdict.fault == DnssecFault::BelievedResolver)
            return Text::tr("signed, as the resolver on this computer says");
        return Text::tr("signed by %1, good until %2").arg(zone, dateText(verdict.validUntil));
    case DnssecStatus::Insecure:
        if (verdict.fault == DnssecFault::TooManyIterations)
            return Text::tr("%1 has more NSEC3 iterations than are checked, so that it counts as not signed").arg(zone);
        return withDetail(Text::tr("%1 is not signed").arg(zone), verdict);
    case DnssecStatus::Bogus:
        return brokenLinkText(verdict);
    case DnssecStatus::Indeterminate:
        return Text::tr("could not be traced: %1").arg(brokenLinkText(verdict));
    }
    return {};
}

QString dateText(const QDateTime &when)
{
    return textLocale().toString(when.toUTC().date(), QLocale::ShortFormat);
}

} // namespace gatepost
