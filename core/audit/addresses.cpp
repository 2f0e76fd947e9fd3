#include "core/audit/addresses.h"
#include <algorithm>
#include <array>

namespace gatepost {

namespace {

bool inAny(const QHostAddress &address, const QStringList &nets)
{
    return std::any_of(nets.begin(), nets.end(), [&](const QString &net) {
        const auto subnet = QHostAddress::parseSubnet(net);
        return subnet.second >= 0 && address.isInSubnet(subnet);
    });
}

} // namespace

bool isPublicAddress(const QHostAddress &address, const QStringList &publicNets)
{
    // The special-purpose registries of RFC 6890, as far as they are not globally reachable.
    static const QStringList special{
        QStringLiteral("0.0.0.0/8"),     QStringLiteral("10.0.0.0/8"),      QStringLiteral("100.64.0.0/10"),
        QStringLiteral("127.0.0.0/8"),   QStringLiteral("169.254.0.0/16"),  QStringLiteral("172.16.0.0/12"),
        QStringLiteral("192.0.0.0/24"),  QStringLiteral("192.0.2.0/24"),    QStringLiteral("192.168.0.0/16"),
        QStringLiteral("198.18.0.0/15"), QStringLiteral("198.51.100.0/24"), QStringLiteral("203.0.113.0/24"),
        QStringLiteral("224.0.0.0/3"),   QStringLiteral("::/127"),          QStringLiteral("100::/64"),
        QStringLiteral("2001:db8::/32"), QStringLiteral("fc00::/7"),        QStringLiteral("fe80::/10"),
        QStringLiteral("fec0::/10"),     QStringLiteral("ff00::/8")};
    if (inAny(address, publicNets))
        return true;
    bool mapped = false; // an IPv4-mapped address counts as the IPv4 address it stands for
    const QHostAddress four(address.toIPv4Address(&mapped));
    return !inAny(mapped ? four : address, special);
}

} // namespace gatepost
