#pragma once
#include "core/audit/changes/changes.h"
#include "core/report/reportoptions.h"
#include <QJsonObject>

namespace gatepost {

/// Everything about several audits, for machines: facts and judgement of each. What was hidden is named.
QJsonObject auditsJson(const QList<JudgedAudit> &audits, const Redaction &redaction = {});

} // namespace gatepost
