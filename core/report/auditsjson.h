#pragma once
#include "core/report/reportoptions.h"
#include <QJsonObject>

namespace gatepost {

struct AuditPair
{
    ObservationPtr seen;
    AssessmentPtr judged;
};

/// Everything about several audits, for machines: facts and judgement of each. What was hidden is named.
QJsonObject auditsJson(const QList<AuditPair> &audits, const Redaction &redaction = {});

} // namespace gatepost
