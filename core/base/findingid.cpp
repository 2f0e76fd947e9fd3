#include "core/base/findingid.h"
#include <array>

namespace gatepost {

namespace {
constexpr std::array keys{
#define GATEPOST_KEY(name, key) QLatin1StringView(key),
    GATEPOST_FINDINGS(GATEPOST_KEY)
#undef GATEPOST_KEY
};
static_assert(keys.size() == std::size_t(FindingId::Count));
} // namespace

QLatin1StringView findingKey(FindingId id)
{
    Q_ASSERT(id != FindingId::Count);
    return keys[std::size_t(id)];
}

std::optional<FindingId> findingFromKey(QLatin1StringView key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return FindingId(i);
    }
    return {};
}

} // namespace gatepost
