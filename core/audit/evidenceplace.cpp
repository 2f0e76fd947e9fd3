#include "core/audit/evidenceplace.h"

namespace gatepost {

EvidencePlace evidencePlace(const Observation &seen, const QString &path)
{
    const QStringList parts = path.split(u'/');
    const QString &name = parts.first();
    const std::pair<const char *, const std::optional<DnsLookup> &> lookups[] = {
        {"record", seen.record}, {"hostA", seen.hostA},     {"hostAaaa", seen.hostAaaa},     {"mx", seen.mx},
        {"tlsrpt", seen.tlsrpt}, {"domainA", seen.domainA}, {"domainAaaa", seen.domainAaaa},
    };
    for (const auto &[key, lookup] : lookups) {
        if (name == QLatin1StringView(key))
            return {pointer(lookup), nullptr, nullptr};
    }
    const QString index = parts.value(1);
    if (name == u"nameProbes") {
        const NameProbe *probe = at(seen.nameProbes, index);
        return {probe ? &probe->lookup : nullptr, nullptr, nullptr};
    }
    if (name == u"reportTargets")
        return {at(seen.reportTargets, index), nullptr, nullptr};
    if (name == u"controlProbe")
        return {nullptr, nullptr, seen.controlProbe ? &*seen.controlProbe : nullptr};
    if (name == u"reportFetches")
        return {nullptr, at(seen.reportFetches, index), nullptr};
    if (name == u"provider" && seen.provider) {
        const bool fetch = parts.value(1) == u"fetch" && seen.provider->fetch;
        return {pointer(parts.value(1) == u"a" ? seen.provider->a : seen.provider->aaaa),
                fetch ? &*seen.provider->fetch : nullptr, nullptr};
    }
    if (name == u"fetches")
        return {nullptr, at(seen.fetches, index), nullptr};
    if (name == u"secondOpinions")
        return {at(seen.secondOpinions, index), nullptr, nullptr};
    if (name == u"zoneView" && seen.zoneView) {
        const NameServerView *server = at(seen.zoneView->servers, index);
        return {index == u"parent" ? pointer(seen.zoneView->parent)
                : server           ? at(server->lookups, parts.value(2))
                                   : nullptr};
    }
    if (name == u"caa")
        return {at(seen.caa, index), nullptr, nullptr};
    if (name == u"fetchProbes") {
        const FetchProbe *probe = at(seen.fetchProbes, index);
        return {nullptr, probe ? &probe->fetch : nullptr, nullptr, nullptr, probe ? probe->userAgent : QByteArray()};
    }
    if (name == u"policyTrials")
        return {nullptr, nullptr, nullptr, at(seen.policyTrials, index)};
    if (name == u"mxTrials") {
        const MxTrials *trials = at(seen.mxTrials, index);
        const TlsTrial *trial = trials && parts.size() > 3 ? at(trials->trials, parts[3]) : nullptr;
        return {nullptr, nullptr, nullptr, trial, {}, trials};
    }
    const MxObservation *host = name == u"hosts" ? at(seen.hosts, index) : nullptr;
    if (!host)
        return {};
    if (parts.value(2) == u"a")
        return {pointer(host->a), nullptr, nullptr};
    if (parts.value(2) == u"aaaa")
        return {pointer(host->aaaa), nullptr, nullptr};
    if (parts.value(2) == u"tlsa")
        return {at(host->tlsa, parts.value(3)), nullptr, nullptr};
    return {nullptr, nullptr, at(host->probes, parts.value(3))};
}

} // namespace gatepost
