#pragma once
#include "core/audit/assessment.h"

namespace gatepost {

struct AuditPair
{
    ObservationPtr seen;
    AssessmentPtr judged;
};

/// The document "gatepost-audits" (resources/schema/audits.schema.json): what --format json prints, what a PDF carries
/// as its evidence, and what --saved reads.
QByteArray auditsJson(const QList<AuditPair> &audits);

} // namespace gatepost
