#pragma once
#include "core/tls/tlstrial.h"
#include "core/tls/truststore.h"

namespace gatepost {

/// Reads the response and verifies its signature against the chain as presented (DER, leaf first) and the trust store
/// (RFC 6960 §3.2). Nothing is fetched: asking the authority would tell it whom we look at.
OcspStaple readStaple(const QByteArray &response, const QList<QByteArray> &chain, const TrustStore &trust);

} // namespace gatepost
