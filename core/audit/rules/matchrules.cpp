// Step 5: the MX hosts in DNS against the mx lines of the policy (RFC 8461 §4.1).
#include "core/audit/addresses.h"
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QHash>

namespace gatepost {

namespace {

/// Of the policy that was compared: the file as fetched, or, where another one is assumed or remembered, the MX set.
EvidenceRef line(const Judging &j)
{
    const bool served = j.out.source == PolicySource::Live || j.out.source == PolicySource::None;
    if (!served || j.out.policyFetch < 0)
        return dnsEvidence(QStringLiteral("mx"));
    return EvidenceRef{EvidenceKind::Line, QStringLiteral("fetches/%1").arg(j.out.policyFetch), std::nullopt};
}

bool judgeLookup(Judging &j)
{
    const DnsLookup &lookup = *j.seen.mx;
    const QString domain = j.seen.domain.toString();
    const EvidenceRef evidence = dnsEvidence(QStringLiteral("mx"));
    if (const QString trouble = lookupTrouble(lookup); !trouble.isEmpty()) {
        j.add(FindingId::MxLookupFailed, domain, {domain, trouble}, evidence);
        return false;
    }
    if (lookup.answer->rcode == Rcode::NxDomain) {
        j.add(FindingId::MxDomainNxdomain, domain, {domain}, evidence);
        return false;
    }
    const QList<MxRecord> records = mxRecords(lookup);
    const bool null =
        std::any_of(records.begin(), records.end(), [](const MxRecord &r) { return r.exchange.isRoot(); });
    j.nullMx = null && records.size() == 1 && j.out.whatIf.addedMx.isEmpty();
    if (null && records.size() > 1)
        j.add(FindingId::MxNullWithOthers, domain, {}, evidence);
    else if (j.nullMx && j.mode() && *j.mode() != PolicyMode::None)
        j.add(FindingId::MxNull, domain, {}, evidence);
    return !j.nullMx;
}

/// What is wrong with one host before any policy is asked: its name and its addresses.
void judgeHost(Judging &j, HostDecision &decision)
{
    if (decision.observed < 0)
        return;
    const MxObservation &host = j.seen.hosts[decision.observed];
    const QString name = host.name.toString();
    const QString path = QStringLiteral("hosts/%1").arg(decision.observed);
    if (host.name.isIpAddress()) {
        decision.answers = CheckState::Failed;
        j.add(FindingId::MxAddressLiteral, name, {name}, dnsEvidence(QStringLiteral("mx")));
        return;
    }
    if (!host.name.isHostName() || host.name.labelCount() < 2)
        j.add(FindingId::MxHostnameInvalid, name, {name}, dnsEvidence(QStringLiteral("mx")));
    if (!host.a || !host.aaaa)
        return;
    const QList<QHostAddress> addresses = addressRecords(*host.a) + addressRecords(*host.aaaa);
    if (!host.a->aliases.isEmpty())
        j.add(FindingId::MxCname, name, {name, host.a->aliases.last().toUnicode()},
              dnsEvidence(path + QStringLiteral("/a")));
    const QString trouble = lookupTrouble(*host.a).isEmpty() ? lookupTrouble(*host.aaaa) : lookupTrouble(*host.a);
    if (addresses.isEmpty() && !trouble.isEmpty())
        j.add(FindingId::MxLookupFailed, name, {name, trouble}, dnsEvidence(path + QStringLiteral("/a")));
    else if (addresses.isEmpty())
        j.add(FindingId::MxNoAddress, name, {name}, dnsEvidence(path + QStringLiteral("/a")));
    const bool lookedUp = trouble.isEmpty();
    QStringList hidden;
    for (const QHostAddress &address : addresses) {
        if (!isPublicAddress(address, j.seen.context.publicNets))
            hidden << address.toString();
    }
    if (lookedUp && hidden.size() == addresses.size())
        decision.answers = CheckState::Failed;
    if (!hidden.isEmpty())
        j.add(FindingId::MxPrivateAddress, name, {name, hidden.join(QStringLiteral(", "))},
              dnsEvidence(path + QStringLiteral("/a")));
}

void judgeUncovered(Judging &j, const HostDecision &host, int lowestCovered)
{
    const QString name = host.host.toString();
    const QList<MxPattern> &patterns = j.out.compared->mx;
    if (host.match.reason == MatchReason::TooManyLabels && host.match.nearest >= 0) {
        const QString pattern = QString::fromLatin1(patterns[host.match.nearest].text);
        j.add(FindingId::MxWildcardDepth, name, {name, pattern, QString::fromLatin1(host.match.wouldMatch)}, line(j))
            .suggestion = "mx: " + host.match.wouldMatch;
        return;
    }
    const bool backup = host.preference && *host.preference > lowestCovered;
    j.add(backup ? FindingId::MxBackupNotInPolicy : FindingId::MxNotInPolicy, name, {name}, line(j)).suggestion =
        "mx: " + host.host.toAscii();
}

void judgeImplicit(Judging &j)
{
    const QString domain = j.seen.domain.toString();
    const HostDecision &host = j.out.hosts.first();
    const bool covered = host.inPolicy != CheckState::Failed;
    j.add(FindingId::MxImplicit, domain, {domain}, dnsEvidence(QStringLiteral("mx")),
          covered ? std::optional(Effect::AtRisk) : std::nullopt);
}

void judgeCoverage(Judging &j)
{
    const QList<HostDecision> &hosts = j.out.hosts;
    constexpr int none = 1 << 20;
    int lowestCovered = none;
    QStringList uncovered;
    for (const HostDecision &host : hosts) {
        if (host.inPolicy == CheckState::Passed)
            lowestCovered = std::min(lowestCovered, int(host.preference.value_or(0)));
        else
            uncovered << host.host.toString();
    }
    if (uncovered.isEmpty()) {
        j.add(FindingId::MxOk, j.seen.domain.toString(), {}, line(j));
        return;
    }
    const bool deeper = std::all_of(hosts.begin(), hosts.end(),
                                    [](const HostDecision &h) { return h.match.reason == MatchReason::TooManyLabels; });
    if (uncovered.size() == hosts.size() && !deeper) {
        Finding &found =
            j.add(FindingId::MxNoneInPolicy, j.seen.domain.toString(), {uncovered.join(QStringLiteral(", "))}, line(j));
        found.evidence << dnsEvidence(QStringLiteral("mx"));
        QByteArrayList lines;
        for (const HostDecision &host : hosts)
            lines << "mx: " + host.host.toAscii();
        found.suggestion = lines.join("\r\n");
        return;
    }
    for (const HostDecision &host : hosts) {
        if (host.inPolicy == CheckState::Failed)
            judgeUncovered(j, host, lowestCovered);
    }
}

/// Patterns without a host. Where a finding about uncovered hosts explains them already, nothing is added.
void judgeUnused(Judging &j)
{
    const bool uncovered = j.out.hosts.first().inPolicy == CheckState::Failed;
    if (j.has(FindingId::MxNoneInPolicy) || j.has(FindingId::MxWildcardDepth) ||
        (j.has(FindingId::MxImplicit) && uncovered))
        return;
    const QList<MxPattern> &patterns = j.out.compared->mx;
    for (int i = 0; i < patterns.size(); ++i) {
        const bool used = std::any_of(j.out.hosts.begin(), j.out.hosts.end(),
                                      [i](const HostDecision &h) { return h.match.matching.contains(i); });
        // Where the file itself explains why the line cannot match, that is the finding.
        const QString text = QString::fromLatin1(patterns[i].text);
        const bool explained = std::any_of(j.out.findings.begin(), j.out.findings.end(), [&](const Finding &f) {
            return (f.id == FindingId::PolicyMxSingleLabel || f.id == FindingId::PolicyMxAddressLike) &&
                   f.args.value(0) == text;
        });
        if (!used && !explained)
            j.add(FindingId::PolicyMxUnused, text, {text}, line(j));
    }
}

/// Neither an MX record nor an address at the domain itself: no mail can reach it (RFC 5321 §5.1).
void judgeNoHost(Judging &j)
{
    const auto none = [](const std::optional<DnsLookup> &lookup) {
        return lookup && lookupTrouble(*lookup).isEmpty() && addressRecords(*lookup).isEmpty();
    };
    const QString domain = j.seen.domain.toString();
    if (!j.nullMx && none(j.seen.domainA) && none(j.seen.domainAaaa))
        j.add(FindingId::MxNoAddress, domain, {domain}, dnsEvidence(QStringLiteral("domainA")));
}

/// The hosts a sender would try: those of DNS, less and more what is assumed; by preference, else in the order seen.
QList<HostDecision> hostsOf(const Judging &j)
{
    const WhatIf &what = j.out.whatIf;
    QList<HostDecision> out;
    const auto add = [&out](const DomainName &name, std::optional<quint16> preference, int observed) {
        HostDecision host;
        host.host = name;
        host.preference = preference;
        host.observed = observed;
        out << host;
    };
    const auto isAdded = [&what](const DomainName &name) {
        return std::any_of(what.addedMx.begin(), what.addedMx.end(),
                           [&](const HypotheticalMx &mx) { return mx.host == name; });
    };
    int index = -1;
    QHash<DomainName, int> seen;
    for (const MxObservation &host : j.seen.hosts) {
        seen.insert(host.name, ++index);
        // With an MX record the address of the domain itself is no longer used (RFC 5321 §5.1).
        const bool replaced = !host.preference && !what.addedMx.isEmpty();
        if (!replaced && !what.removedMx.contains(host.name) && !isAdded(host.name))
            add(host.name, host.preference, index);
    }
    for (const HypotheticalMx &mx : what.addedMx)
        add(mx.host, mx.preference, seen.value(mx.host, -1));
    if (what.changesHosts())
        std::stable_sort(out.begin(), out.end(), [](const HostDecision &a, const HostDecision &b) {
            return a.preference.value_or(0) < b.preference.value_or(0);
        });
    return out;
}

} // namespace

void judgeMatch(Judging &j)
{
    if (!j.seen.mx || !judgeLookup(j))
        return;
    const bool compare = j.out.compared && j.out.compared->mode != PolicyMode::None;
    j.out.hosts = hostsOf(j);
    for (HostDecision &host : j.out.hosts) {
        if (compare) {
            host.match = matchMx(host.host, j.out.compared->mx);
            host.inPolicy = host.match.matches ? CheckState::Passed : CheckState::Failed;
        } else if (j.out.policyUnknown) {
            host.inPolicy = CheckState::Unknown;
        }
        judgeHost(j, host);
    }
    if (j.out.hosts.isEmpty())
        return judgeNoHost(j);
    const bool implicit = !j.out.hosts.first().preference.has_value();
    if (implicit)
        judgeImplicit(j);
    else if (compare)
        judgeCoverage(j);
    if (compare)
        judgeUnused(j);
}

} // namespace gatepost
