#include "core/audit/addresses.h"
#include <algorithm>
#include <optional>

namespace gatepost {

namespace {

bool inAny(const QHostAddress &address, const QStringList &nets)
{
    return std::any_of(nets.begin(), nets.end(), [&](const QString &net) {
        const auto subnet = QHostAddress::parseSubnet(net);
        return subnet.second >= 0 && address.isInSubnet(subnet);
    });
}

bool isIn(const QHostAddress &address, const char *net)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
}

/// The IPv4 special-purpose registry of IANA (RFC 6890), as far as it is not globally reachable, and multicast.
bool isSpecialFour(const QHostAddress &address)
{
    static const QStringList special{QStringLiteral("0.0.0.0/8"),       // this network
                                     QStringLiteral("10.0.0.0/8"),      // private (RFC 1918 §3)
                                     QStringLiteral("100.64.0.0/10"),   // shared by carriers (RFC 6598 §7)
                                     QStringLiteral("127.0.0.0/8"),     // loopback
                                     QStringLiteral("169.254.0.0/16"),  // link-local
                                     QStringLiteral("172.16.0.0/12"),   // private
                                     QStringLiteral("192.0.0.0/24"),    // IETF protocol assignments
                                     QStringLiteral("192.0.2.0/24"),    // documentation
                                     QStringLiteral("192.88.99.0/24"),  // 6to4 relays, taken out of use (RFC 7526 §4)
                                     QStringLiteral("192.168.0.0/16"),  // private
                                     QStringLiteral("198.18.0.0/15"),   // benchmarks
                                     QStringLiteral("198.51.100.0/24"), // documentation
                                     QStringLiteral("203.0.113.0/24"),  // documentation
                                     QStringLiteral("224.0.0.0/3")};    // multicast, reserved, broadcast
    return inAny(address, special);
}

/// Special parts of 2000::/3, the only range from which addresses for hosts are given out (RFC 4291 §2.4).
bool isSpecialSix(const QHostAddress &address)
{
    static const QStringList special{
        QStringLiteral("2001::/23"),     // IETF protocol assignments: Teredo, benchmarks, ORCHID … (RFC 2928 §2)
        QStringLiteral("2001:db8::/32"), // documentation
        QStringLiteral("3fff::/20")};    // documentation (RFC 9637 §3)
    return !isIn(address, "2000::/3") || inAny(address, special);
}

/// The IPv4 address that an IPv6 one stands for: mapped (RFC 4291 §2.5.5.2), translated (RFC 6052 §2.1), 6to4
/// (RFC 3056 §2).
std::optional<QHostAddress> embedded(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(four);
    const Q_IPV6ADDR octets = address.toIPv6Address();
    const auto at = [&octets](int first) {
        return QHostAddress((quint32(octets[first]) << 24U) | (quint32(octets[first + 1]) << 16U) |
                            (quint32(octets[first + 2]) << 8U) | quint32(octets[first + 3]));
    };
    if (isIn(address, "64:ff9b::/96"))
        return at(12);
    if (isIn(address, "2002::/16"))
        return at(2);
    return {};
}

} // namespace

bool isPublicAddress(const QHostAddress &address, const QStringList &publicNets)
{
    if (inAny(address, publicNets))
        return true;
    if (const auto four = embedded(address))
        return inAny(*four, publicNets) || !isSpecialFour(*four);
    return !address.isNull() && !isSpecialSix(address);
}

} // namespace gatepost
