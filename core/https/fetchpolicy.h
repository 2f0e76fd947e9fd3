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
    // Only for looks that explain what senders see:
    QUrl url = {};             ///< another place, also with http; empty: the policy file's (RFC 8461 §3.2)
    QByteArray userAgent = {}; ///< another client; empty: Gatepost's own
    bool headOnly = false;     ///< HEAD instead of GET: only whether somebody answers
};

QUrl policyUrl(const DomainName &host); ///< https://<host>/.well-known/mta-sts.txt (RFC 8461 §3.2)

/// GET https://<host>/.well-known/mta-sts.txt from that one address, once (RFC 8461 §3.3): no redirect, cache, cookie,
/// authentication, HSTS, decompression. Certificate complaints are recorded and do not stop the fetch.
async::Task<PolicyFetch> fetchPolicy(FetchRequest request, QDeadlineTimer until);

} // namespace gatepost
