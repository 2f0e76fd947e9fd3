#pragma once
#include "core/async/task.h"
#include "core/base/endpoint.h"
#include "core/https/policyfetch.h"
#include "core/tls/truststore.h"
#include <QDeadlineTimer>

namespace gatepost {

struct FetchRequest
{
    DomainName host;      ///< "mta-sts.<domain>"
    QHostAddress address; ///< the only address that is connected to
    quint16 port = 443;
    FetchLimits limits;
    TrustStorePtr trust;
    std::optional<SocksProxy> proxy;
    QUrl url = {};         ///< empty: the address of the policy file (RFC 8461 §3.2)
    bool headOnly = false; ///< HEAD instead of GET: only whether somebody answers
};

/// GET https://<host>/.well-known/mta-sts.txt from that one address, once (RFC 8461 §3.3): no redirect, cache, cookie,
/// authentication, HSTS, decompression. Certificate complaints are recorded and do not stop the fetch.
async::Task<PolicyFetch> fetchPolicy(FetchRequest request, QDeadlineTimer until);

} // namespace gatepost
