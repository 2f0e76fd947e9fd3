#pragma once
// From where the command line knows which findings somebody lives with.
#include "core/audit/acceptedrisk.h"
#include "core/base/result.h"

namespace gatepost::cli {

/// `source` is a file by resources/schema/accepted-risks.schema.json, or "history": what the window has kept, which is
/// only read, and empty where there is none. The error is one line for the user.
Result<QList<AcceptedRisk>, QString> acceptedRisksFrom(const QString &source);

} // namespace gatepost::cli
