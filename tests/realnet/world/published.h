#pragma once
// Domains that are delegated to nobody yet: tst_published publishes for them, with name servers and web servers of its
// own at these addresses, in a namespace that it makes.
#include <array>

namespace gatepost::realnet {

struct PublishedZone
{
    const char *name; ///< below "example"
    const char *form; ///< what its records are exported as
    const char *firstServer;
    const char *secondServer;
};

constexpr std::array publishedZones{PublishedZone{"published-bind", "bind", "203.0.113.53", "203.0.113.153"},
                                    PublishedZone{"published-nsupdate", "nsupdate", "203.0.113.53", "203.0.113.153"},
                                    PublishedZone{"published-nsd", "bind", "203.0.113.54", "203.0.113.154"},
                                    PublishedZone{"published-knot", "bind", "203.0.113.55", "203.0.113.155"},
                                    PublishedZone{"published-powerdns", "powerdns", "203.0.113.56", "203.0.113.156"}};

constexpr const char *publishedWeb4 = "203.0.113.80";
constexpr const char *publishedWeb6 = "2001:db8:ffff::80";

} // namespace gatepost::realnet
