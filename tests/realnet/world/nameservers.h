#pragma once
#include "tests/realnet/world/realdomain.h"
#include "tests/realnet/world/writer.h"
#include <QHash>

namespace gatepost::realnet {

/// SHA-256 of the public keys of the certificates, by host name, for TLSA records.
using KeyDigests = QHash<QByteArray, QByteArray>;

/// Zones of the root, the TLD and every domain and test zone, signed where they are to be; the configuration of two NSD
/// and two Unbound.
void writeNameServers(const Place &place, const QList<RealDomain> &domains, const QString &testZones,
                      const KeyDigests &digests);

} // namespace gatepost::realnet
