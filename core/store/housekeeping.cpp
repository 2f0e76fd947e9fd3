#include "core/store/housekeeping.h"
#include "core/store/auditstore.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gatepost {

namespace {

StoreResult<int> countOf(Database &database, const QString &from)
{
    auto query = database.run(QStringLiteral("SELECT count(*) FROM ") + from);
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

} // namespace

StoreResult<StoreSummary> summaryOf(Database &database)
{
    StoreSummary out;
    const std::pair<const char *, int *> counts[] = {{"audits WHERE deleted_at IS NULL", &out.audits},
                                                     {"policies", &out.policies},
                                                     {"accepted_risks", &out.risks},
                                                     {"recents", &out.recents}};
    for (const auto &[from, count] : counts) {
        const auto found = countOf(database, QString::fromLatin1(from));
        if (!found)
            return failure(found.error());
        *count = *found;
    }
    out.bytes = database.sizeOnDisk();
    for (const QString &copy : database.copies()) {
        ++out.copies;
        out.copiesBytes += QFileInfo(copy).size();
    }
    return out;
}

StoreResult<Done> keepOnly(Database &database, std::chrono::seconds age, const QDateTime &now)
{
    constexpr int worthCompacting = 50;
    AuditStore audits(database);
    const auto purged = audits.purge(now);
    if (!purged)
        return failure(purged.error());
    int gone = *purged;
    if (age.count() > 0) {
        const auto old = audits.removeOlderThan(now.addSecs(-age.count()));
        if (!old)
            return failure(old.error());
        gone += *old;
    }
    return gone < worthCompacting ? StoreResult<Done>(Done{}) : database.compact();
}

StoreResult<Done> deleteEverything(Database &database)
{
    const auto emptied = database.inTransaction([&database]() -> StoreResult<Done> {
        for (const char *table : {"audits", "policies", "accepted_risks", "recents"}) {
            if (const auto done = database.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table)); !done)
                return failure(done.error());
        }
        return Done{};
    });
    if (!emptied)
        return emptied;
    for (const QString &copy : database.copies()) {
        if (!QFile::remove(copy))
            return failure(StoreFault{StoreTrouble::NotWritable, QDir::toNativeSeparators(copy)});
    }
    return database.compact();
}

} // namespace gatepost
