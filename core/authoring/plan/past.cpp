// Which earlier policies senders may still hold.
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include "core/sts/mxmatch.h"
#include <algorithm>
#include <QCryptographicHash>

namespace gatepost {

namespace {

bool samePolicy(const KnownPolicy &a, const KnownPolicy &b)
{
    return a.body == b.body && a.mode == b.mode && a.maxAgeSeconds == b.maxAgeSeconds;
}

bool covers(const StsPolicy &policy, const DomainName &host)
{
    return std::any_of(policy.mx.begin(), policy.mx.end(),
                       [&](const MxPattern &line) { return patternMatches(line, host); });
}

/// Without the body nobody knows what it lists.
bool mayRefuse(const KnownPolicy &known, const QList<DomainName> &hosts)
{
    if (known.mode != PolicyMode::Enforce)
        return false; // RFC 8461 §5: senders refuse in enforce only
    const auto policy = readStsPolicy(known.body).policy;
    if (!policy || hosts.isEmpty())
        return true;
    return std::any_of(hosts.begin(), hosts.end(), [&](const DomainName &host) { return !covers(*policy, host); });
}

ServedPolicy servedUntil(const KnownPolicy &known, const QDateTime &published)
{
    const QDateTime last = known.stillServed ? std::max(known.lastSeen, published) : known.lastSeen;
    return {last, known.maxAgeSeconds};
}

} // namespace

QString KnownPolicy::digest() const
{
    if (body.isEmpty())
        return QStringLiteral("–");
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex().first(4)) + u'…';
}

KnownPast mergedPast(const KnownPast &known, const QList<KnownPolicy> &ledger)
{
    KnownPast out = known;
    for (const KnownPolicy &entry : ledger) {
        const auto same = std::find_if(out.policies.begin(), out.policies.end(),
                                       [&](const KnownPolicy &other) { return samePolicy(entry, other); });
        if (same == out.policies.end()) {
            out.policies << entry;
            continue;
        }
        same->lastSeen = std::max(same->lastSeen, entry.lastSeen);
        same->stillServed = entry.stillServed;
        if (!same->firstSeen.isValid() || (entry.firstSeen.isValid() && entry.firstSeen < same->firstSeen))
            same->firstSeen = entry.firstSeen;
    }
    std::stable_sort(out.policies.begin(), out.policies.end(),
                     [](const KnownPolicy &a, const KnownPolicy &b) { return a.lastSeen > b.lastSeen; });
    return out;
}

KnownPast pastOf(const PlanFacts &facts, const QList<KnownPolicy> &ledger)
{
    KnownPast out = mergedPast({}, ledger);
    for (const PolicyFetch &fetch : facts.seen ? facts.seen->fetches : QList<PolicyFetch>()) {
        const auto policy = fetch.fault || fetch.status != 200 ? std::nullopt : readStsPolicy(fetch.body).policy;
        if (!policy)
            continue;
        const auto same = std::find_if(out.policies.begin(), out.policies.end(),
                                       [&fetch](const KnownPolicy &known) { return known.body == fetch.body; });
        const QDateTime at = facts.seen->startedAt;
        if (same == out.policies.end()) {
            out.policies.prepend({fetch.body, policy->mode, policy->maxAgeSeconds, at, at, true});
        } else {
            same->lastSeen = std::max(same->lastSeen, at);
            same->stillServed = true;
        }
    }
    return out;
}

QDateTime safeToRemoveAt(const KnownPast &past, const QDateTime &published)
{
    const QDateTime forgotten = forgottenAt(planning::served(past, published));
    return forgotten.isValid() ? std::max(forgotten, published) : published;
}

namespace planning {

QList<ServedPolicy> served(const KnownPast &past, const QDateTime &published)
{
    QList<ServedPolicy> out;
    for (const KnownPolicy &known : past.policies) {
        if (known.mode != PolicyMode::None) // asks for nothing, so that nobody minds when it is gone
            out << servedUntil(known, published);
    }
    if (!past.complete)
        out << ServedPolicy{published, maxAgeLimitSeconds};
    return out;
}

QList<ServedPolicy> refusing(const KnownPast &past, const QList<DomainName> &hosts, const QDateTime &published)
{
    QList<ServedPolicy> out;
    for (const KnownPolicy &known : past.policies) {
        if (mayRefuse(known, hosts))
            out << servedUntil(known, published);
    }
    if (!past.complete)
        out << ServedPolicy{published, maxAgeLimitSeconds};
    return out;
}

QString names(const QList<DomainName> &hosts)
{
    QStringList out;
    for (const DomainName &host : hosts)
        out << visible(host.toUnicode());
    return out.join(QStringLiteral(", "));
}

QString policyHost(const PlanSettings &settings)
{
    return QStringLiteral("mta-sts.") + visible(settings.domain.toUnicode());
}

} // namespace planning

} // namespace gatepost
