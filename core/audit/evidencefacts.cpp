#include "core/audit/evidencefacts.h"
#include "core/audit/evidence.h"
#include "core/audit/evidenceplace.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr qsizetype mostFacts = 10;
constexpr qsizetype mostLines = 6; // of one fact
constexpr int octetsPerLine = 16;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString bounded(QStringList lines)
{
    const qsizetype all = lines.size();
    if (all > mostLines)
        lines = lines.first(mostLines) << Text::tr("and %n more", nullptr, int(all - mostLines));
    return lines.join(u'\n');
}

QString recordsOf(const DnsLookup &lookup)
{
    if (!lookup.answer)
        return Text::tr("no answer: %1").arg(faultText(lookup.answer.error()));
    QStringList lines;
    for (const DnsRecord &record : lookup.answer->answers) {
        if (record.type != quint16(RrType::Rrsig))
            lines << QStringLiteral("%1 %2").arg(typeName(record.type), visible(rdataText(record)));
    }
    if (lines.isEmpty())
        return Text::tr("no record (%1)").arg(rcodeName(lookup.answer->rcode));
    return bounded(lines);
}

EvidenceFact lookupFact(const DnsLookup &lookup)
{
    const QString name = lookup.question.name.toString();
    return {Text::tr("DNS says"),
            QStringLiteral("%1 %2\n%3").arg(visible(name), typeName(quint16(lookup.question.type)), recordsOf(lookup))};
}

/// The line of the file that the reference points to, else status and the headers that decide.
EvidenceFact fetchFact(const PolicyFetch &fetch, const std::optional<TextPlace> &place)
{
    const QString host = visible(fetch.host.toString());
    if (place && place->line > 0) {
        const QByteArray line = fetch.body.split('\n').value(place->line - 1).trimmed();
        return {Text::tr("Line %1 says").arg(place->line), visible(line)};
    }
    QStringList lines{Text::tr("%1 at %2").arg(host, fetch.address.toString())};
    if (fetch.fault)
        lines << faultText(*fetch.fault);
    if (fetch.status != 0)
        lines << QStringLiteral("HTTP %1 %2").arg(fetch.status).arg(visible(fetch.reason, 60));
    for (const char *name : {"Content-Type", "Location"}) {
        const QByteArray value = fetch.header(name);
        if (!value.isNull())
            lines << QStringLiteral("%1: %2").arg(QLatin1StringView(name), visible(value));
    }
    const auto end = fetch.body.indexOf('\n'); // a page often has one line only
    const QByteArray first = fetch.body.left(end < 0 ? fetch.body.size() : end).trimmed();
    if (!first.isEmpty())
        lines << Text::tr("File begins: %1").arg(visible(first, 80));
    return {Text::tr("Web server says"), bounded(lines)};
}

EvidenceFact probeFact(const SmtpProbe &probe)
{
    QStringList lines{Text::tr("%1 at %2").arg(visible(probe.host.toString()), probe.address.toString())};
    for (auto line = probe.transcript.crbegin(); line != probe.transcript.crend(); ++line) {
        if (line->from == TranscriptLine::From::Server) {
            lines << visible(line->text);
            break;
        }
    }
    if (probe.fault)
        lines << silenceText(probe);
    return {Text::tr("Mail server says"), bounded(lines)};
}

EvidenceFact sessionFact(const TlsFacts &tls)
{
    return {QStringLiteral("TLS"), tls.protocol.isEmpty()
                                       ? Text::tr("no session came about")
                                       : QStringLiteral("%1, %2").arg(visible(tls.protocol), visible(tls.cipher))};
}

/// The lines of the certificate that a reader needs first: names, dates, issuer.
std::optional<EvidenceFact> certificateFact(const Observation &seen, const EvidenceRef &ref)
{
    const QStringList lines = certificateEvidence(seen, ref).split(u'\n');
    if (lines.size() < 5)
        return std::nullopt;
    QStringList shown;
    for (const QString &line : lines.mid(1, 4))
        shown << visible(line.simplified());
    return EvidenceFact{Text::tr("Certificate says"), shown.join(u'\n')};
}

std::optional<EvidenceFact> factOf(const Observation &seen, const EvidenceRef &ref)
{
    const EvidencePlace place = evidencePlace(seen, ref.path);
    if (place.lookup)
        return lookupFact(*place.lookup);
    if (ref.kind == EvidenceKind::Certificate && place.tls())
        return certificateFact(seen, ref);
    if (ref.kind == EvidenceKind::Tls && place.tls())
        return sessionFact(*place.tls());
    if (place.fetch)
        return fetchFact(*place.fetch, ref.place);
    if (place.probe)
        return probeFact(*place.probe);
    const QStringList lines = rawEvidence(seen, ref).split(u'\n', Qt::SkipEmptyParts);
    if (!lines.isEmpty())
        return EvidenceFact{Text::tr("Seen"), bounded(lines)};
    return std::nullopt;
}

/// What the policy says about the host that the finding is about.
QList<EvidenceFact> policyFacts(const Assessment &judged, const Finding &finding)
{
    if (finding.step != Step::Match || !judged.compared)
        return {};
    const auto host = std::find_if(judged.hosts.begin(), judged.hosts.end(),
                                   [&](const HostDecision &one) { return one.host.toString() == finding.subject; });
    if (host == judged.hosts.end())
        return {};
    QStringList lines;
    for (const MxPattern &line : judged.compared->mx)
        lines << visible(line.text);
    const qsizetype nearest = host->match.nearest;
    const QString name = visible(host->host.toString());
    QList<EvidenceFact> out{{Text::tr("DNS says"), host->preference
                                                       ? QStringLiteral("%1 %2").arg(*host->preference).arg(name)
                                                       : Text::tr("no MX record; senders use %1").arg(name)},
                            {Text::tr("Policy says"), lines.isEmpty() ? Text::tr("no mx line") : bounded(lines)}};
    if (!host->match.matches)
        out.append({Text::tr("Nearest miss"), nearest >= 0 && nearest < judged.compared->mx.size()
                                                  ? visible(judged.compared->mx[nearest].text)
                                                  : Text::tr("none")});
    return out;
}

QByteArray serverLines(const SmtpProbe &probe)
{
    QByteArray out;
    for (const TranscriptLine &line : probe.transcript) {
        if (line.from == TranscriptLine::From::Server)
            out += line.text + "\r\n";
    }
    return out;
}

QByteArray octetsOf(const EvidencePlace &place, EvidenceKind kind)
{
    if (place.lookup)
        return place.lookup->answer ? place.lookup->answer->wire : QByteArray();
    if (kind == EvidenceKind::Certificate && place.tls())
        return place.tls()->chain.value(0);
    if (place.fetch)
        return place.fetch->body;
    if (place.probe)
        return serverLines(*place.probe);
    return place.tls() ? place.tls()->chain.value(0) : QByteArray();
}

QString octetsTitle(const EvidencePlace &place, EvidenceKind kind, qsizetype count)
{
    if (place.lookup)
        return Text::tr("The answer as a packet, %n octet(s):", nullptr, int(count));
    if (!(kind == EvidenceKind::Certificate && place.tls()) && place.fetch)
        return Text::tr("The file, %n octet(s):", nullptr, int(count));
    if (!(kind == EvidenceKind::Certificate && place.tls()) && place.probe)
        return Text::tr("The replies of the server, %n octet(s):", nullptr, int(count));
    return Text::tr("The certificate (DER), %n octet(s):", nullptr, int(count));
}

QString dumpLine(qsizetype offset, QByteArrayView octets)
{
    QString hex;
    QString text;
    for (const char raw : octets) {
        const auto octet = static_cast<unsigned char>(raw);
        hex += QStringLiteral("%1 ").arg(uint(octet), 2, 16, QLatin1Char('0'));
        text += octet >= 0x20 && octet < 0x7f ? QLatin1Char(raw) : QLatin1Char('.');
    }
    return QStringLiteral("%1  %2 %3")
        .arg(offset, 6, 16, QLatin1Char('0'))
        .arg(hex.leftJustified(octetsPerLine * 3), text);
}

} // namespace

QList<EvidenceFact> evidenceFacts(const Observation &seen, const Assessment *judged, const Finding &finding)
{
    QList<EvidenceFact> out;
    for (const EvidenceRef &ref : finding.evidence) {
        const auto fact = factOf(seen, ref);
        if (fact && !out.contains(*fact))
            out << *fact;
    }
    if (judged)
        out << policyFacts(*judged, finding);
    return out.first(std::min(out.size(), mostFacts));
}

QString evidenceOctets(const Observation &seen, const EvidenceRef &ref, qsizetype limit)
{
    const EvidencePlace place = evidencePlace(seen, ref.path);
    const QByteArray octets = octetsOf(place, ref.kind);
    if (octets.isEmpty())
        return {};
    QStringList out{octetsTitle(place, ref.kind, octets.size())};
    const QByteArrayView shown = QByteArrayView(octets).first(std::min(octets.size(), limit));
    for (qsizetype at = 0; at < shown.size(); at += octetsPerLine)
        out << dumpLine(at, shown.sliced(at, std::min<qsizetype>(octetsPerLine, shown.size() - at)));
    if (shown.size() < octets.size())
        out << Text::tr("… %n more octet(s)", nullptr, int(octets.size() - shown.size()));
    return out.join(u'\n');
}

} // namespace gatepost
