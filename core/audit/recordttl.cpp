#include "core/audit/recordttl.h"
#include <algorithm>

namespace gatepost {

namespace {

/// Aliases and signatures in front of the records have times of their own.
std::optional<quint32> longest(const DnsLookup &lookup)
{
    std::optional<quint32> out;
    if (!lookup.answer || lookup.answer->rcode != Rcode::NoError)
        return out;
    for (const DnsRecord &record : lookup.answer->answers) {
        if (record.type == quint16(lookup.question.type))
            out = std::max(out.value_or(0), record.ttl);
    }
    return out;
}

} // namespace

std::optional<RecordTtl> recordTtl(const Observation &seen, const DnsLookup &lookup)
{
    std::optional<quint32> whole;
    for (const NameServerView &server : seen.zoneView ? seen.zoneView->servers : QList<NameServerView>()) {
        for (const DnsLookup &direct : server.lookups) {
            const auto ttl = direct.question == lookup.question ? longest(direct) : std::nullopt;
            if (ttl && direct.answer->flags.authoritative)
                whole = std::max(whole.value_or(0), *ttl);
        }
    }
    if (whole)
        return RecordTtl{*whole, true};
    const auto ttl = longest(lookup);
    if (!ttl)
        return std::nullopt;
    return RecordTtl{*ttl, lookup.answer->flags.authoritative};
}

} // namespace gatepost
