#include "core/report/auditsjson.h"
#include "core/report/assessmentjson.h"
#include "core/report/observationjson.h"
#include "core/report/redaction.h"
#include <QJsonArray>

namespace gatepost {

QJsonObject auditsJson(const QList<JudgedAudit> &audits, const Redaction &redaction)
{
    QJsonArray list;
    for (const JudgedAudit &audit : audits) {
        const Redactor redactor(*audit.seen, redaction);
        list << QJsonObject{{QStringLiteral("assessment"), redactor.json(toJson(*audit.judged, *audit.seen))},
                            {QStringLiteral("observation"), redactor.json(toJson(*audit.seen))}};
    }
    QJsonObject out{{QStringLiteral("format"), QStringLiteral("gatepost-audits")},
                    {QStringLiteral("version"), 1},
                    {QStringLiteral("audits"), list}};
    QJsonArray hidden;
    if (redaction.own)
        hidden << QStringLiteral("own");
    if (redaction.mxAddresses)
        hidden << QStringLiteral("mx-addresses");
    if (!hidden.isEmpty())
        out.insert(QStringLiteral("hidden"), hidden);
    return out;
}

} // namespace gatepost
