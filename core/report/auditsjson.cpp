#include "core/report/auditsjson.h"
#include "core/report/assessmentjson.h"
#include "core/report/observationjson.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatepost {

QByteArray auditsJson(const QList<AuditPair> &audits)
{
    QJsonArray list;
    for (const AuditPair &audit : audits)
        list << QJsonObject{{QStringLiteral("assessment"), toJson(*audit.judged, *audit.seen)},
                            {QStringLiteral("observation"), toJson(*audit.seen)}};
    const QJsonObject document{{QStringLiteral("format"), QStringLiteral("gatepost-audits")},
                               {QStringLiteral("version"), 1},
                               {QStringLiteral("audits"), list}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace gatepost
