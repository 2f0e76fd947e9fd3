#pragma once
#include <QHostAddress>
#include <QStringList>

namespace gatepost {

/// False for loopback, private, link-local, unique local, multicast, documentation and reserved addresses (RFC 6890),
/// unless one of the CIDR networks `publicNets` holds it.
bool isPublicAddress(const QHostAddress &address, const QStringList &publicNets);

} // namespace gatepost
