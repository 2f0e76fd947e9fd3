#include "app/cli/savedaudits.h"
#include "core/report/observationjson.h"
#include "core/store/auditfile.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ObservationPtr, QString> readOne(const QJsonValue &json)
{
    const auto read = observationFromJson(json.toObject());
    if (!read)
        return failure(read.error());
    return std::make_shared<const Observation>(*read);
}

} // namespace

Result<QList<ObservationPtr>, QString> savedObservations(const QByteArray &text)
{
    if (text.startsWith("PK")) {
        const auto file = readAuditFile(text);
        return file ? Result<QList<ObservationPtr>, QString>({file->seen}) : failure(file.error());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull())
        return failure(Text::tr("octet %1: %2").arg(problem.offset).arg(problem.errorString()));
    if (document[u"format"].toString() != u"gatepost-audits") {
        const auto one = readOne(document.object());
        return one ? Result<QList<ObservationPtr>, QString>({*one}) : failure(one.error());
    }
    QList<ObservationPtr> out;
    const QJsonArray audits = document[u"audits"].toArray();
    for (qsizetype i = 0; i < audits.size(); ++i) {
        const auto one = readOne(audits[i][u"observation"]);
        if (!one)
            return failure(QStringLiteral("audits/%1/observation/%2").arg(i).arg(one.error()));
        out << *one;
    }
    return out;
}

} // namespace gatepost::cli
