#include "core/audit/wording.h"
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

QString vantageText(const QString &vantage)
{
    constexpr qsizetype limit = 80;
    const auto after = [&](const char *scheme) { return visible(vantage.mid(qsizetype(qstrlen(scheme))), limit); };
    if (vantage.isEmpty())
        return {};
    if (vantage.startsWith(u"script:"))
        return Text::tr("imported, made on “%1”").arg(after("script:"));
    if (vantage.startsWith(u"ssh://"))
        return Text::tr("through the SSH host %1").arg(after("ssh://"));
    return Text::tr("through %1").arg(visible(vantage, limit));
}

QString brokenLinkText(const DnssecVerdict &verdict)
{
    const QString zone = verdict.zone.isRoot() ? QStringLiteral(".") : visible(verdict.zone.toUnicode());
    switch (verdict.fault) {
    case DnssecFault::NoSignature:
        return Text::tr("it is not signed, though the zone %1 is").arg(zone);
    case DnssecFault::SignatureExpired:
        return Text::tr("a signature of the zone %1 has expired on %2").arg(zone, dateText(verdict.when));
    case DnssecFault::SignatureNotYetValid:
        return Text::tr("a signature of the zone %1 is not valid before %2").arg(zone, dateText(verdict.when));
    case DnssecFault::SignatureWrong:
        return Text::tr("a signature of the zone %1 does not fit").arg(zone);
    case DnssecFault::SignerOutside:
        return Text::tr("it is signed by a zone that may not");
    case DnssecFault::KeyMissing:
        return Text::tr("the zone %1 lacks the key of a signature").arg(zone);
    case DnssecFault::DsWithoutKey:
        return Text::tr("no key of the zone %1 fits the DS record of its parent").arg(zone);
    case DnssecFault::KeysUnsigned:
        return Text::tr("the keys of the zone %1 are not signed by the key that its parent names").arg(zone);
    case DnssecFault::DenialMissing:
    case DnssecFault::DenialIncomplete:
        return Text::tr("the zone %1 does not prove that there is nothing").arg(zone);
    case DnssecFault::WildcardUnproven:
        return Text::tr("the zone %1 does not prove that a wildcard applies").arg(zone);
    default:
        break;
    }
    return Text::tr("the chain of trust breaks at the zone %1").arg(zone);
}

QString dateText(const QDateTime &when)
{
    return QLocale().toString(when.toUTC().date(), QLocale::ShortFormat);
}

} // namespace gatepost
