#include "core/sts/mxmatch.h"
#include <algorithm>
#include <numeric>

namespace gatepost {

namespace {

/// Levenshtein distance, given up beyond `limit`.
int editDistance(QByteArrayView a, QByteArrayView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

QByteArrayView domainOf(const MxPattern &pattern)
{
    return pattern.isWildcard() ? QByteArrayView(pattern.text).sliced(2) : QByteArrayView(pattern.text);
}

int commonLabels(const DomainName &a, const DomainName &b)
{
    const auto left = a.labels();
    const auto right = b.labels();
    int count = 0;
    while (count < left.size() && count < right.size() &&
           left[left.size() - 1 - count] == right[right.size() - 1 - count])
        ++count;
    return count;
}

struct Miss
{
    MatchReason reason = MatchReason::OtherDomain;
    int score = 0; ///< higher is nearer; 0 is no relation
    QByteArray wouldMatch;
};

/// How near a pattern that does not match comes, and what it would have to be.
Miss missOf(const MxPattern &pattern, const DomainName &host)
{
    const QByteArray &name = host.toAscii();
    if (pattern.isWildcard()) {
        const QByteArrayView base = domainOf(pattern);
        if (name == base)
            return {MatchReason::BareName, 100, name};
        if (name.endsWith('.' + base.toByteArray()))
            return {MatchReason::TooManyLabels, 90, "*." + host.parent().toAscii()};
        if (const int distance = editDistance(host.parent().toAscii(), base, 2); distance <= 2 && base.size() > 4)
            return {MatchReason::Similar, 80 - distance, "*." + host.parent().toAscii()};
    } else if (const int distance = editDistance(name, pattern.text, 2); distance <= 2) {
        return {MatchReason::Similar, 80 - distance, name};
    }
    const int common = commonLabels(host, DomainName::fromDns(domainOf(pattern)));
    return {MatchReason::OtherDomain, common >= 2 ? common : 0, name};
}

} // namespace

bool patternMatches(const MxPattern &pattern, const DomainName &host)
{
    if (host.isRoot()) // the null MX is no host
        return false;
    const QByteArray text = pattern.text.toLower();
    if (!text.startsWith("*."))
        return text == host.toAscii();
    return host.labelCount() > 1 &&
           host.parent().toAscii() == QByteArrayView(text).sliced(2); // RFC 8461 §4.1: one label
}

MatchOutcome matchMx(const DomainName &host, const QList<MxPattern> &patterns)
{
    MatchOutcome out;
    if (patterns.isEmpty())
        return out;
    for (int i = 0; i < patterns.size(); ++i) {
        if (patternMatches(patterns[i], host))
            out.matching.append(i);
    }
    if (!out.matching.isEmpty()) {
        out.matches = true;
        out.reason = patterns[out.matching.first()].isWildcard() ? MatchReason::Wildcard : MatchReason::Exact;
        return out;
    }
    if (host.isRoot()) {
        out.reason = MatchReason::InvalidHost;
        return out;
    }
    out.reason = MatchReason::OtherDomain;
    out.wouldMatch = host.toAscii();
    int best = 0;
    for (int i = 0; i < patterns.size(); ++i) {
        const Miss miss = missOf(patterns[i], host);
        if (miss.score <= best)
            continue;
        best = miss.score;
        out.nearest = i;
        out.reason = miss.reason;
        out.wouldMatch = miss.wouldMatch;
    }
    return out;
}

} // namespace gatepost
