#pragma once
// Accepted risks as a file, for those who keep them beside their configuration:
// resources/schema/accepted-risks.schema.json.
#include "core/audit/acceptedrisk.h"
#include "core/base/result.h"

namespace gatepost {

/// The error names the place, untranslated. A risk needs domain, finding, who, reason and until.
Result<QList<AcceptedRisk>, QString> readAcceptedRisks(const QByteArray &json);

} // namespace gatepost
