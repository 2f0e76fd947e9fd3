#pragma once
// --sender, --remember and --on: through whose eyes an audit is judged.
#include "core/audit/senders/whatif.h"
#include "core/base/result.h"

namespace gatepost::cli {

struct WhatIfTexts
{
    std::optional<QString> sender;
    std::optional<QString> remember; ///< FILE or FILE@DATE
    std::optional<QString> on;
};

/// "2026-12-05", to which that time of day is put, or a full ISO date and time.
std::optional<QDateTime> momentOf(const QString &text, QTime timeOfDay = QTime(23, 59, 59));

/// The error is one line for the user. A day without time of day means its end, so that a certificate which ends on
/// that day has ended, and a policy that was served on that day is remembered for the longest time.
Result<WhatIf, QString> whatIfOf(const WhatIfTexts &texts, const QDateTime &now);

} // namespace gatepost::cli
