#include "core/base/fault.h"
#include <array>

namespace gatepost {

namespace {
constexpr std::array keys{
    QLatin1StringView("timeout"),    QLatin1StringView("refused"),       QLatin1StringView("unreachable"),
    QLatin1StringView("closed"),     QLatin1StringView("malformed"),     QLatin1StringView("too-large"),
    QLatin1StringView("rejected"),   QLatin1StringView("tls-handshake"), QLatin1StringView("plaintext-injected"),
    QLatin1StringView("stripped"),   QLatin1StringView("not-offered"),   QLatin1StringView("proxy-failed"),
    QLatin1StringView("alias-loop"), QLatin1StringView("no-server"),     QLatin1StringView("cancelled"),
    QLatin1StringView("internal"),
};
static_assert(keys.size() == std::size_t(FaultKind::Count));
} // namespace

QLatin1StringView faultKey(FaultKind kind)
{
    Q_ASSERT(kind != FaultKind::Count);
    return keys[std::size_t(kind)];
}

std::optional<FaultKind> faultFromKey(QLatin1StringView key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return FaultKind(i);
    }
    return {};
}

} // namespace gatepost
