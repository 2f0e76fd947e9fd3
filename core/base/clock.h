#pragma once
// Time is a parameter: everything that needs "now" takes a Clock or a date, so that tests and old audits choose it.
#include <functional>
#include <QDateTime>

namespace gatepost {

using Clock = std::function<QDateTime()>; ///< the current moment, in UTC

inline QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace gatepost
