#pragma once
#include "tests/realnet/world/realdomain.h"
#include "tests/realnet/world/writer.h"
#include <QHash>

namespace gatepost::realnet {

/// What TLSA records are made from.
struct Chains
{
    QHash<QByteArray, QList<QByteArray>> byHost; ///< DER, as the host sends it
    QByteArray root;                             ///< DER
};

/// Zones of the root, the TLD and every domain and test zone, signed where they are to be; the configuration of two NSD
/// and two Unbound.
void writeNameServers(const Place &place, const QList<RealDomain> &domains, const QString &testZones,
                      const Chains &chains);

} // namespace gatepost::realnet
