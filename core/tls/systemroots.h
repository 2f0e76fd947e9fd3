#pragma once
#include <QDate>

namespace gatepost {

/// The day on which the system's trusted authorities changed last; invalid: there are none where OpenSSL looks.
QDate systemRootsDate();

} // namespace gatepost
