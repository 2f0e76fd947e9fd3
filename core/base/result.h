#pragma once
// A value or the reason why there is none. std::expected is C++23, so this is its library twin.
#include "core/base/fault.h"
#include <tl/expected.hpp>
#include <type_traits>

namespace gatepost {

template <typename T, typename E = Fault> using Result = tl::expected<T, E>;

/// The error side of a Result: `return failure(Fault{FaultKind::Timeout, {}})`.
template <typename E> tl::unexpected<std::decay_t<E>> failure(E &&e)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(e));
}

/// What a step without a value yields when it succeeds.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace gatepost
