#include "core/store/auditfile.h"
#include "core/report/observationjson.h"
#include "core/store/gatepostfile.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditFile)
};

constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;
const QString auditKind = QStringLiteral("audit");
const QString factsName = QStringLiteral("observation.json");

Result<ObservationPtr, QString> observationOf(const QJsonObject &json)
{
    auto seen = observationFromJson(json);
    if (!seen)
        return failure(Text::tr("The audit in this file cannot be read: %1").arg(seen.error()));
    return std::make_shared<const Observation>(*std::move(seen));
}

/// The document of the command line.
Result<AuditFile, QString> fromDocument(const QJsonObject &document)
{
    if (document.value(QStringLiteral("format")).toString() != u"gatepost-audits")
        return failure(Text::tr("This JSON document is not an audit of Gatepost."));
    const QJsonArray audits = document.value(QStringLiteral("audits")).toArray();
    if (audits.size() != 1)
        return failure(Text::tr("The document holds %n audit(s); one can be opened.", nullptr, int(audits.size())));
    const auto seen = observationOf(audits.first().toObject().value(QStringLiteral("observation")).toObject());
    if (!seen)
        return failure(seen.error());
    return AuditFile{*seen, (*seen)->startedAt};
}

} // namespace

Result<QByteArray, QString> writeAuditFile(const AuditFile &file)
{
    return writeGatepostFile(
        {auditKind, file.savedAt, {{factsName, QJsonDocument(toJson(*file.seen)).toJson(QJsonDocument::Compact)}}});
}

Result<AuditFile, QString> readAuditFile(const QByteArray &bytes)
{
    if (bytes.trimmed().startsWith('{'))
        return fromDocument(QJsonDocument::fromJson(bytes).object());
    const auto file = readGatepostFile(bytes);
    if (!file)
        return failure(file.error());
    if (file->kind != auditKind)
        return failure(Text::tr("This file holds no audit but: %1").arg(file->kind.left(40)));
    const QByteArray *facts = file->member(factsName);
    if (!facts)
        return failure(Text::tr("This file is damaged: the audit in it is missing."));
    const auto seen = observationOf(QJsonDocument::fromJson(*facts).object());
    if (!seen)
        return failure(seen.error());
    return AuditFile{*seen, file->savedAt};
}

Result<AuditFile, QString> loadAuditFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return failure(Text::tr("%1 is larger than any audit.").arg(path));
    return readAuditFile(bytes);
}

} // namespace gatepost
