#include "core/dns/dnssecverdict.h"
#include <array>
#include <QLatin1StringView>

namespace gatepost {

using namespace Qt::StringLiterals;

QLatin1StringView dnssecStatusKey(DnssecStatus status)
{
    static constexpr std::array keys{"secure"_L1, "insecure"_L1, "bogus"_L1, "indeterminate"_L1};
    return keys[std::size_t(status)];
}

QLatin1StringView dnssecFaultKey(DnssecFault fault)
{
    static constexpr std::array keys{"none"_L1,
                                     "lookup-failed"_L1,
                                     "no-signature"_L1,
                                     "signature-expired"_L1,
                                     "signature-not-yet-valid"_L1,
                                     "signature-wrong"_L1,
                                     "signer-outside"_L1,
                                     "key-missing"_L1,
                                     "ds-without-key"_L1,
                                     "keys-unsigned"_L1,
                                     "denial-missing"_L1,
                                     "denial-incomplete"_L1,
                                     "wildcard-unproven"_L1,
                                     "too-many-iterations"_L1,
                                     "too-much-work"_L1,
                                     "signatures-withheld"_L1,
                                     "believed-resolver"_L1};
    static_assert(keys.size() == std::size_t(DnssecFault::Count));
    return keys[std::size_t(fault)];
}

} // namespace gatepost
