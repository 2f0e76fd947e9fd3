#include "app/cli/acceptedrisks.h"
#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/report/acceptedrisksjson.h"
#include "core/store/paths.h"
#include "core/store/riskstore.h"
#include <QFileInfo>

namespace gatepost::cli {

namespace {

constexpr qint64 fileLimit = 8 * 1024 * 1024;

Result<QList<AcceptedRisk>, QString> fromHistory()
{
    const QString file = storePaths().historyFile();
    if (!QFileInfo::exists(file))
        return QList<AcceptedRisk>();
    const auto database = Database::open(file, systemNow());
    if (!database)
        return failure(storeFaultText(database.error()));
    const auto risks = RiskStore(**database).risks();
    if (!risks)
        return failure(storeFaultText(risks.error()));
    return *risks;
}

} // namespace

Result<QList<AcceptedRisk>, QString> acceptedRisksFrom(const QString &source)
{
    if (source == u"history")
        return fromHistory();
    QString error;
    const auto octets = readInput(source, fileLimit, &error);
    if (!octets)
        return failure(error);
    auto risks = readAcceptedRisks(*octets);
    if (!risks)
        return failure(QStringLiteral("%1: %2").arg(source, risks.error()));
    return *risks;
}

} // namespace gatepost::cli
