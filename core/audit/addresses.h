#pragma once
#include <QHostAddress>
#include <QStringList>

namespace gatepost {

/// False for loopback, private, link-local, unique local, multicast, documentation, translation and reserved addresses
/// (RFC 6890), unless one of the CIDR networks `publicNets` holds it. An IPv6 address that stands for an IPv4 one
/// (mapped, NAT64, 6to4) is what that one is.
bool isPublicAddress(const QHostAddress &address, const QStringList &publicNets);

} // namespace gatepost
