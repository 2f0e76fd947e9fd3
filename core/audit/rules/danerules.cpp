// DANE beside MTA-STS: all MX hosts together, and where the two come to different ends (RFC 7672 §2.2, RFC 8461 §2).
#include "core/audit/rules/dane.h"
#include "core/audit/wording.h"
#include <algorithm>

namespace gatepost {

namespace {

const QString pathMx = QStringLiteral("mx");

QString hostPath(const HostDecision &host)
{
    return QStringLiteral("hosts/%1").arg(host.observed);
}

/// Of all the TLSA lookups of a host the last one decided.
QString tlsaPath(const Judging &j, const HostDecision &host)
{
    const qsizetype count = j.seen.hosts[host.observed].tlsa.size();
    return count == 0 ? hostPath(host) + QStringLiteral("/a")
                      : hostPath(host) + QStringLiteral("/tlsa/%1").arg(count - 1);
}

bool hasRecords(const HostDecision &host)
{
    return host.dane == DaneState::Pass || host.dane == DaneState::Fail || host.dane == DaneState::UnusableOnly;
}

bool hasNone(const HostDecision &host)
{
    return host.dane == DaneState::None || host.dane == DaneState::Insecure;
}

bool all(const Judging &j, DaneState state)
{
    return std::all_of(j.out.hosts.begin(), j.out.hosts.end(),
                       [state](const HostDecision &host) { return host.dane == state; });
}

bool isProvedToHaveNone(const MxObservation &host)
{
    return !host.tlsa.isEmpty() && statusOf(host.tlsa.last()) == DnssecStatus::Secure;
}

/// A name that nobody asks has records. True when one was found.
bool judgeOtherNames(Judging &j)
{
    QStringList names;
    QList<EvidenceRef> evidence;
    for (qsizetype i = 0; i < j.seen.nameProbes.size(); ++i) {
        const NameProbe &probe = j.seen.nameProbes[i];
        if (probe.purpose != ProbePurpose::WrongTlsaName || recordsAtTarget(probe.lookup, RrType::Tlsa).isEmpty())
            continue;
        names << probe.lookup.question.name.toUnicode();
        evidence << dnsEvidence(QStringLiteral("nameProbes/%1").arg(i));
    }
    if (names.isEmpty())
        return false;
    const QString right = QStringLiteral("_25._tcp.") + j.out.hosts.first().host.toUnicode();
    Finding &found = j.add(FindingId::DaneTlsaWrongOwner, j.seen.domain.toString(),
                           {names.join(QStringLiteral(", ")), right}, evidence.takeFirst());
    found.evidence << evidence;
    return true;
}

/// Only where one record is missing: DANE needs a signed zone, and MTA-STS is there for domains without (RFC 8461 §1).
void judgeAbsence(Judging &j)
{
    if (!all(j, DaneState::None) || judgeOtherNames(j) || statusOf(j.seen.mx) != DnssecStatus::Secure)
        return;
    const QList<HostDecision> &hosts = j.out.hosts;
    const bool proved = std::all_of(hosts.begin(), hosts.end(), [&](const HostDecision &host) {
        return isProvedToHaveNone(j.seen.hosts[host.observed]);
    });
    if (!proved)
        return;
    Finding &found = j.add(FindingId::DaneAbsent, j.seen.domain.toString(), {hosts.first().host.toUnicode()},
                           dnsEvidence(tlsaPath(j, hosts.first())));
    for (const HostDecision &host : hosts.mid(1))
        found.evidence << dnsEvidence(tlsaPath(j, host));
}

void judgeTogether(Judging &j)
{
    const QString domain = j.seen.domain.toString();
    const DnssecStatus mx = statusOf(j.seen.mx);
    QStringList without;
    QList<EvidenceRef> evidence;
    bool any = false;
    for (const HostDecision &host : j.out.hosts) {
        any = any || hasRecords(host);
        if (host.observed >= 0)
            evidence << dnsEvidence(tlsaPath(j, host));
        if (hasNone(host))
            without << host.host.toUnicode();
    }
    if (!any)
        return;
    if (!without.isEmpty())
        j.add(FindingId::DanePartial, domain, {without.join(QStringLiteral(", "))}, dnsEvidence(pathMx)).evidence
            << evidence;
    if (mx == DnssecStatus::Insecure)
        j.add(FindingId::DaneMxInsecure, domain, {}, dnsEvidence(pathMx)).evidence << evidence;
    const bool flawless = std::none_of(j.out.findings.begin(), j.out.findings.end(),
                                       [](const Finding &finding) { return refusesByDane(finding.id); });
    if (mx == DnssecStatus::Secure && all(j, DaneState::Pass) && flawless)
        j.add(FindingId::DaneOk, domain, {}, dnsEvidence(pathMx)).evidence << evidence;
}

/// One of the two lets a sender deliver, the other does not.
void judgeAgainstSts(Judging &j, const HostDecision &host)
{
    const bool checked = j.mode() && *j.mode() != PolicyMode::None;
    const bool passes = checked && host.inPolicy == CheckState::Passed && host.startTls == CheckState::Passed &&
                        host.certificate == CheckState::Passed;
    const bool refuses = host.dane == DaneState::Fail || host.dane == DaneState::LookupFailed;
    const QString name = host.host.toString();
    const EvidenceRef session{EvidenceKind::Certificate, hostPath(host) + QStringLiteral("/probes/0"), std::nullopt};
    if (refuses && passes)
        j.add(FindingId::DaneFailsStsPasses, name, {name}, dnsEvidence(tlsaPath(j, host))).evidence << session;
    if (host.dane == DaneState::Pass && host.certificate == CheckState::Failed)
        j.add(FindingId::DaneEeOnlyValid, name, {name}, dnsEvidence(tlsaPath(j, host))).evidence << session;
}

/// To a sender that goes by DANE first, these block.
void weighForDane(Judging &j)
{
    for (qsizetype i = 0; i < j.out.findings.size(); ++i) {
        const Finding &finding = j.out.findings[i];
        const auto stops = [&](const HostDecision &host) {
            const bool refuses = host.dane == DaneState::Fail || host.dane == DaneState::LookupFailed;
            const bool about = finding.subject == host.host.toString() || finding.subject == j.seen.domain.toString();
            return refuses && about;
        };
        const bool blocks = j.out.hosts.isEmpty() || std::any_of(j.out.hosts.begin(), j.out.hosts.end(), stops);
        if (refusesByDane(finding.id) && blocks)
            j.given[i] = Effect::Blocks;
    }
}

} // namespace

DnssecStatus statusOf(const std::optional<DnsLookup> &lookup)
{
    return lookup && lookup->dnssec ? lookup->dnssec->status : DnssecStatus::Indeterminate;
}

void addBogus(Judging &j, const DnsLookup &lookup, const QString &subject, const QString &path)
{
    const DnssecVerdict &verdict = *lookup.dnssec;
    j.add(FindingId::DaneDnssecBogus, subject,
          {lookup.question.name.toUnicode(), typeName(quint16(lookup.question.type)), dnssecText(verdict),
           verdict.zone.isRoot() ? subject : verdict.zone.toUnicode()},
          dnsEvidence(path));
}

bool refusesByDane(FindingId id)
{
    switch (id) {
    case FindingId::DaneDnssecBogus:
    case FindingId::DaneTlsaLookupFailed:
    case FindingId::DaneTlsaNoMatch:
    case FindingId::DaneTlsaStaleCombination:
    case FindingId::DaneTaCertMissing:
    case FindingId::DaneTaNameMismatch:
    case FindingId::DaneFailsStsPasses:
        return true;
    default:
        return false;
    }
}

void judgeDane(Judging &j)
{
    const bool bogus = statusOf(j.seen.mx) == DnssecStatus::Bogus;
    if (bogus)
        addBogus(j, *j.seen.mx, j.seen.domain.toString(), pathMx);
    for (HostDecision &host : j.out.hosts) {
        host.dane = judgeDaneHost(j, host);
        if (bogus) // without the MX record no sender that checks DNSSEC gets to the host (RFC 7672 §2.2.1)
            host.dane = DaneState::LookupFailed;
        if (host.observed >= 0)
            judgeAgainstSts(j, host);
    }
    if (j.out.hosts.isEmpty() || bogus)
        return j.sender() == SenderKind::DaneFirst ? weighForDane(j) : void();
    const bool known = std::all_of(j.out.hosts.begin(), j.out.hosts.end(),
                                   [](const HostDecision &host) { return host.observed >= 0; });
    judgeTogether(j);
    if (known && j.seen.lookedFurther)
        judgeAbsence(j);
    if (j.sender() == SenderKind::DaneFirst)
        weighForDane(j);
}

} // namespace gatepost
