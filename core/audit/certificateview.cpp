#include "core/audit/certificateview.h"
#include "core/audit/evidenceplace.h"
#include "core/audit/trialevidence.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include "core/tls/dane.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gatepost {

namespace {

constexpr qsizetype lineLimit = 400;
constexpr qsizetype mostPins = 50;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CertificateView)
};

QString day(const QDateTime &when)
{
    return QLocale().toString(when.toUTC().date(), QStringLiteral("d MMM yyyy"));
}

/// A digest in lines that fit beside a label.
QString hex(const QByteArray &octets)
{
    constexpr int perLine = 8;
    QStringList lines;
    for (qsizetype at = 0; at < octets.size(); at += perLine)
        lines << QString::fromLatin1(octets.mid(at, perLine).toHex(':')).toUpper();
    return lines.join(u'\n');
}

/// The common name in a distinguished name, else the whole of it.
QString shortName(const QString &distinguished)
{
    static const QRegularExpression common(QStringLiteral("(?:^|,)CN=((?:\\\\.|[^,\\\\])*)"));
    const auto match = common.match(distinguished);
    return visible(match.hasMatch() ? match.captured(1) : distinguished);
}

/// Everything that one view is made of.
struct Look
{
    const Observation &seen;
    const Assessment &judged;
    const EvidencePlace place;
    const TlsFacts &tls;
    const CertificateFacts leaf;
    const DomainName wanted;
    bool isMx = false;
    QDateTime now;
    int expiringDays = 0;

    /// What a sender does when it does not like the certificate.
    Effect failure() const
    {
        if (!isMx)
            return Effect::Unprotected;
        const auto mode = judged.mode();
        if (mode == PolicyMode::Enforce)
            return Effect::Blocks;
        return mode == PolicyMode::Testing ? Effect::AtRisk : Effect::Advice;
    }
};

CertificateLine nameLine(const Look &look)
{
    const QString name = visible(look.wanted.toUnicode());
    switch (matchDnsId(look.leaf, look.wanted)) {
    case NameMatch::Exact:
        return {Effect::Passed, Text::tr("name matches %1 (DNS name in the certificate)").arg(name)};
    case NameMatch::Wildcard:
        return {Effect::Passed, Text::tr("name matches %1 (wildcard in the certificate)").arg(name)};
    case NameMatch::CommonNameOnly:
        return {look.failure(), Text::tr("only the common name is %1; senders do not use it").arg(name)};
    case NameMatch::InvalidWildcard:
        return {look.failure(), Text::tr("only a wildcard that does not count would match %1").arg(name)};
    case NameMatch::None:
        break;
    }
    return {look.failure(), Text::tr("no name in the certificate matches %1").arg(name)};
}

CertificateLine chainLine(const Look &look)
{
    const ChainVerdict verdict = judgeChain(look.tls, look.now);
    const auto last = readCertificate(look.tls.chain.last());
    const QString store = visible(look.tls.trustStore);
    // Dates have a line of their own.
    const bool untrusted =
        verdict.selfSigned || verdict.incomplete || verdict.unknownIssuer || verdict.weak || verdict.otherwise;
    if (!untrusted && last)
        return {Effect::Passed,
                Text::tr("chain ends at a trusted root: %1 (store: %2)").arg(shortName(last->issuer), store)};
    const auto why = [&] {
        if (verdict.selfSigned)
            return Text::tr("the certificate is signed by itself (store: %1)");
        if (verdict.incomplete)
            return Text::tr("the server does not send an intermediate certificate (store: %1)");
        if (verdict.unknownIssuer)
            return Text::tr("chain ends at a root that is not trusted (store: %1)");
        if (verdict.weak)
            return Text::tr("a key or a signature is too weak (store: %1)");
        return Text::tr("the chain is not accepted (store: %1)");
    }();
    return {look.failure(), why.arg(store)};
}

CertificateLine datesLine(const Look &look)
{
    const CertificateFacts &leaf = look.leaf;
    const QString span = Text::tr("%1 – %2").arg(day(leaf.notBefore), day(leaf.notAfter));
    const qint64 left = look.now.daysTo(leaf.notAfter);
    if (look.now < leaf.notBefore)
        return {look.failure(), Text::tr("not valid yet: %1").arg(span)};
    if (look.now > leaf.notAfter)
        return {look.failure(), Text::tr("expired: %1 (%n day(s) ago)", nullptr, int(-left)).arg(span)};
    return {left < look.expiringDays ? Effect::AtRisk : Effect::Passed,
            Text::tr("valid %1 (%n day(s) left)", nullptr, int(left)).arg(span)};
}

QList<CertificateName> namesOf(const Look &look)
{
    QList<CertificateName> out;
    for (const QByteArray &name : look.leaf.dnsNames) {
        CertificateFacts alone;
        alone.dnsNames << name;
        const NameMatch match = matchDnsId(alone, look.wanted);
        out.append({visible(name, lineLimit), match == NameMatch::Exact || match == NameMatch::Wildcard});
    }
    for (const QString &name : look.leaf.otherNames)
        out.append({visible(name, lineLimit), false});
    return out;
}

QString keyText(const CertificateFacts &facts)
{
    return Text::tr("%1, %n bit(s)", nullptr, facts.keyBits).arg(visible(facts.keyType));
}

CertificateLink linkOf(const QByteArray &der, int depth, const TlsFacts &tls)
{
    CertificateLink out;
    for (const ChainError &error : tls.chainErrors) {
        if (error.depth == depth)
            out.problems << visible(error.text);
    }
    const auto facts = readCertificate(der);
    if (!facts) {
        out.name = Text::tr("Certificate %1 cannot be read").arg(depth + 1);
        out.problems << visible(facts.error());
        return out;
    }
    out.name = shortName(facts->subject);
    if (out.name.isEmpty())
        out.name = Text::tr("Certificate %1").arg(depth + 1);
    out.facts = {{Text::tr("Subject"), visible(facts->subject, lineLimit)},
                 {Text::tr("Issuer"), visible(facts->issuer, lineLimit)},
                 {Text::tr("Valid"), Text::tr("%1 – %2").arg(day(facts->notBefore), day(facts->notAfter))},
                 {Text::tr("Key"), keyText(*facts)},
                 {Text::tr("Signature"), visible(facts->signatureAlgorithm)},
                 {Text::tr("Serial number"), visible(facts->serial)},
                 {QStringLiteral("SHA-256"), hex(facts->sha256)},
                 {Text::tr("Key, SHA-256"), hex(facts->spkiSha256)}};
    if (!facts->forServers)
        out.facts.append({Text::tr("Purpose"), Text::tr("not for servers")});
    return out;
}

/// What the trials with this host show when no name is sent; empty when none was made.
QString sniText(const Look &look)
{
    QList<TlsTrial> trials = look.isMx ? QList<TlsTrial>() : look.seen.policyTrials;
    for (const MxTrials &host : look.seen.mxTrials) {
        if (look.isMx && host.host == look.wanted)
            trials << host.trials;
    }
    for (const TlsTrial &trial : trials) {
        if (trial.kind != TlsTrialKind::NoName)
            continue;
        if (trial.tls.chain.isEmpty())
            return Text::tr("without the host name (SNI) no certificate is sent");
        return trial.tls.chain.first() == look.tls.chain.first()
                   ? Text::tr("sent without / with the host name (SNI): same certificate")
                   : Text::tr("sent without / with the host name (SNI): another certificate");
    }
    return {};
}

QString pinText(const TlsaMatch &match)
{
    if (match.use != TlsaUse::Usable)
        return Text::tr("does not count for mail");
    if (match.depth < 0)
        return Text::tr("fits no certificate of the chain");
    if (!match.passes())
        return Text::tr("fits certificate %1, but the chain or the name does not verify").arg(match.depth + 1);
    return Text::tr("fits certificate %1").arg(match.depth + 1);
}

QList<CertificateLine> pinsOf(const Look &look)
{
    QList<TlsaRecord> records;
    for (const MxObservation &host : look.seen.hosts) {
        for (const DnsLookup &lookup : host.name == look.wanted ? host.tlsa : QList<DnsLookup>())
            records << tlsaRecords(lookup);
    }
    records = records.first(std::min(records.size(), mostPins));
    const QList<TlsaMatch> matches = matchTlsa(records, look.tls.chain, look.now, {look.wanted, look.seen.domain});
    QList<CertificateLine> out;
    for (qsizetype i = 0; i < matches.size(); ++i)
        out.append({matches[i].passes()                 ? Effect::Passed
                    : matches[i].use != TlsaUse::Usable ? Effect::NotApplicable
                                                        : Effect::AtRisk,
                    QStringLiteral("%1: %2").arg(visible(tlsaText(records[i])), pinText(matches[i]))});
    return out;
}

QByteArray pemOf(const QList<QByteArray> &chain)
{
    constexpr int width = 64;
    QByteArray out;
    for (const QByteArray &der : chain) {
        const QByteArray text = der.toBase64();
        out += "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < text.size(); at += width)
            out += text.mid(at, width) + '\n';
        out += "-----END CERTIFICATE-----\n";
    }
    return out;
}

std::optional<DomainName> mxHostOf(const EvidencePlace &place)
{
    if (place.mxTrials)
        return place.mxTrials->host;
    return place.probe ? std::optional(place.probe->host) : std::nullopt;
}

quint16 portOf(const EvidencePlace &place, const Observation &seen)
{
    if (place.fetch)
        return place.fetch->port;
    if (place.probe)
        return place.probe->port;
    return place.mxTrials ? place.mxTrials->port : seen.context.httpsPort;
}

} // namespace

std::optional<CertificateView> certificateView(const Observation &seen, const Assessment &judged,
                                               const EvidenceRef &ref, const Thresholds &thresholds)
{
    const EvidencePlace place = evidencePlace(seen, ref.path);
    const TlsFacts *tls = place.tls();
    if (!tls || tls->chain.isEmpty())
        return std::nullopt;
    const auto leaf = readCertificate(tls->chain.first());
    const auto mx = mxHostOf(place);
    const DomainName wanted = mx ? *mx : place.fetch ? place.fetch->host : seen.domain.child("mta-sts");
    const Look look{seen,
                    judged,
                    place,
                    *tls,
                    leaf ? *leaf : CertificateFacts(),
                    wanted,
                    mx.has_value(),
                    judged.date(),
                    thresholds.certificateExpiringDays};
    CertificateView out;
    out.title = QStringLiteral("%1:%2").arg(visible(wanted.toUnicode())).arg(portOf(place, seen));
    out.wanted = visible(wanted.toUnicode());
    if (leaf) {
        out.checks = {nameLine(look), chainLine(look), datesLine(look)};
        out.names = namesOf(look);
        out.commonName = visible(leaf->commonName, lineLimit);
        out.issuer = visible(leaf->issuer, lineLimit);
        out.key = keyText(*leaf);
    } else {
        out.checks = {{look.failure(), Text::tr("the certificate cannot be read: %1").arg(visible(leaf.error()))}};
    }
    out.session = QStringLiteral("%1, %2").arg(visible(tls->protocol), visible(tls->cipher));
    out.sni = sniText(look);
    for (const QByteArray &der : tls->chain)
        out.chain << linkOf(der, int(out.chain.size()), *tls);
    out.notes = chainNoteTexts(tls->chain);
    if (look.isMx && leaf) {
        out.pins = pinsOf(look);
        out.pinToPublish =
            QStringLiteral("%1 %2 %3 %4")
                .arg(tlsa::daneEe)
                .arg(tlsa::publicKey)
                .arg(tlsa::sha256)
                .arg(QString::fromLatin1(tlsaData(tls->chain.first(), tlsa::publicKey, tlsa::sha256).toHex()));
    }
    out.pem = pemOf(tls->chain);
    return out;
}

} // namespace gatepost
