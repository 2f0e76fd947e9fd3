#include "core/audit/rules/judging.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QHash>

namespace gatepost {

namespace {
constexpr int mostOfOneKind = 20;
} // namespace

Finding &Judging::add(FindingId id, const QString &subject, const QStringList &args, const EvidenceRef &evidence,
                      std::optional<Effect> effect)
{
    const auto same = std::find_if(out.findings.begin(), out.findings.end(), [&](const Finding &f) {
        return f.id == id && f.subject == subject && f.args == args && !evidence.place;
    });
    if (same != out.findings.end()) {
        if (!same->evidence.contains(evidence))
            same->evidence << evidence;
        return *same;
    }
    Finding finding;
    finding.id = id;
    finding.step = catalogueRow(id).step;
    finding.subject = subject;
    finding.args = args;
    finding.evidence << evidence;
    out.findings << finding;
    given << effect;
    return out.findings.last();
}

void Judging::addText(const TextFindings &findings, const QString &subject, EvidenceKind kind, const QString &path)
{
    QHash<FindingId, int> counts;
    for (const TextFinding &text : findings) {
        if (++counts[text.id] >
            mostOfOneKind) { // a hostile file must not fill the report; every place stays in the evidence
            const auto last = std::find_if(out.findings.rbegin(), out.findings.rend(),
                                           [&](const Finding &f) { return f.id == text.id; });
            last->evidence << EvidenceRef{kind, path, text.place};
            continue;
        }
        Finding &finding = add(text.id, subject, text.args, EvidenceRef{kind, path, text.place});
        finding.suggestion = text.suggestion;
    }
}

void Judging::setEffect(const Finding &finding, Effect effect)
{
    for (qsizetype i = 0; i < out.findings.size(); ++i) {
        if (out.findings[i] == finding)
            given[i] = effect;
    }
}

bool Judging::has(FindingId id) const
{
    return std::any_of(out.findings.begin(), out.findings.end(), [id](const Finding &f) { return f.id == id; });
}

std::optional<PolicyMode> Judging::mode() const
{
    return out.mode();
}

EvidenceRef dnsEvidence(const QString &path)
{
    return EvidenceRef{EvidenceKind::Dns, path, std::nullopt};
}

QString lookupTrouble(const DnsLookup &lookup)
{
    if (!lookup.answer)
        return faultText(lookup.answer.error());
    const Rcode rcode = lookup.answer->rcode;
    if (rcode == Rcode::NoError || rcode == Rcode::NxDomain)
        return {};
    return isBogus(lookup) ? QStringLiteral("%1: %2").arg(rcodeName(rcode), dnssecText(*lookup.dnssec))
                           : rcodeName(rcode);
}

bool lineBroke(const Observation &seen)
{
    const auto unheard = [](const std::optional<Fault> &fault) {
        return fault && (fault->kind == FaultKind::Timeout || fault->kind == FaultKind::Unreachable ||
                         fault->kind == FaultKind::Cancelled);
    };
    const bool fetches = std::all_of(seen.fetches.begin(), seen.fetches.end(), [&](const PolicyFetch &fetch) {
        return fetch.stage == FetchStage::Connect && unheard(fetch.fault);
    });
    const bool probes = std::all_of(seen.hosts.begin(), seen.hosts.end(), [&](const MxObservation &host) {
        return std::all_of(host.probes.begin(), host.probes.end(), [&](const SmtpProbe &probe) {
            return probe.stage == SmtpStage::Connect && unheard(probe.fault);
        });
    });
    const bool lookups = std::all_of(seen.nameProbes.begin(), seen.nameProbes.end(),
                                     [](const NameProbe &probe) { return !probe.lookup.answer; });
    // Nothing was looked up afterwards only when the time was up.
    const bool looked = !seen.nameProbes.isEmpty() || seen.stopped == StopReason::Deadline;
    return fetches && probes && lookups && looked && !seen.fetches.isEmpty();
}

bool isBogus(const DnsLookup &lookup)
{
    return lookup.dnssec && lookup.dnssec->status == DnssecStatus::Bogus;
}

bool isMissing(const DnsLookup &lookup, RrType type)
{
    return lookupTrouble(lookup).isEmpty() && recordsAtTarget(lookup, type).isEmpty();
}

} // namespace gatepost
