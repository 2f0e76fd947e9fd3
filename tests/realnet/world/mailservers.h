#pragma once
#include "tests/realnet/world/nameservers.h"
#include "tests/realnet/world/webservers.h"

namespace gatepost::realnet {

/// Postfix: one instance, an smtpd for each address with the certificate and the options of its host.
Chains writeMailServers(const Place &place, const QList<RealDomain> &domains, CertificateMaker &maker);

} // namespace gatepost::realnet
