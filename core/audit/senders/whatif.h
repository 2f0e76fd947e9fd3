#pragma once
// What to assume instead of what was seen. The default assumes nothing: the judgement of today by RFC 8461.
#include "core/audit/senders/senderlens.h"
#include "core/base/domainname.h"

namespace gatepost {

struct HypotheticalMx
{
    quint16 preference = 0;
    DomainName host;
    bool operator==(const HypotheticalMx &) const = default;
};

struct WhatIf
{
    // The policy: what is set replaces that part of the live one, and the whole is taken as published under a new id.
    std::optional<PolicyMode> mode;
    std::optional<QList<MxPattern>> lines;
    std::optional<qint64> maxAge; ///< seconds

    QList<HypotheticalMx> addedMx; ///< a host that is there already gets this preference
    QList<DomainName> removedMx;

    std::optional<QDateTime> on; ///< the moment to judge certificates and memories for; nothing: now
    SenderLens lens;

    bool changesPolicy() const { return mode || lines || maxAge; }
    bool changesHosts() const { return !addedMx.isEmpty() || !removedMx.isEmpty(); }
    bool operator==(const WhatIf &) const = default;
};

} // namespace gatepost
