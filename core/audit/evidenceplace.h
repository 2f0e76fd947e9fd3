#pragma once
// Where in an Observation a reference of a finding points.
#include "core/audit/assessment.h"

namespace gatepost {

/// The one thing a path names. At most one pointer is set.
struct EvidencePlace
{
    const DnsLookup *lookup = nullptr;
    const PolicyFetch *fetch = nullptr;
    const SmtpProbe *probe = nullptr;
    const TlsTrial *trial = nullptr;
    QByteArray userAgent{};             ///< of the fetch, when it is not Gatepost's own
    const MxTrials *mxTrials = nullptr; ///< of the trial, or alone: the injection
    const TlsFacts *tls() const
    {
        if (trial)
            return &trial->tls;
        if (fetch && fetch->tls)
            return &*fetch->tls;
        return probe && probe->tls ? &*probe->tls : nullptr;
    }
};

EvidencePlace evidencePlace(const Observation &seen, const QString &path);

inline const DnsLookup *pointer(const std::optional<DnsLookup> &lookup)
{
    return lookup ? &*lookup : nullptr;
}

/// The element that a part of a path counts out; null when there is none.
template <typename T> const T *at(const QList<T> &list, const QString &index)
{
    const int i = index.toInt();
    return i >= 0 && i < list.size() ? &list[i] : nullptr;
}

} // namespace gatepost
