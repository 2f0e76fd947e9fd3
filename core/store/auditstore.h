#pragma once
// The audits that were kept: every fact of them, and the few numbers that lists show.
#include "core/audit/assessment.h"
#include "core/store/database.h"
#include <optional>

namespace gatepost {

/// One row of a list; the audit itself is loaded by its id.
struct StoredAudit
{
    qint64 id = 0;
    DomainName domain;
    QDateTime startedAt; ///< UTC
    VerdictKind verdict = VerdictKind::Inconclusive;
    Effect effect = Effect::CouldNotTest; ///< of the verdict
    int counts[6] = {0, 0, 0, 0, 0, 0};   ///< findings by Effect::Blocks … Effect::CouldNotTest
    bool complete = false;
    QString profile; ///< its name then; empty: this computer
    QString vantage; ///< where the MX hosts were asked from; empty: here
    qint64 size = 0; ///< octets in the store

    bool operator==(const StoredAudit &) const = default;
};

/// Which audits a list shows; an empty member lets all pass.
struct AuditFilter
{
    QString text; ///< part of the domain, as A-labels or as people read it
    QDateTime from;
    QDateTime until; ///< not that moment itself
    int limit = 0;   ///< the newest so many; 0: all
};

/// Since when a finding is there.
struct FindingHistory
{
    QDateTime since;     ///< the first audit of the unbroken row that reaches to the newest; invalid: not there now
    int audits = 0;      ///< in that row
    QDateTime firstEver; ///< the first audit that had it at all
    int audited = 0;     ///< audits of the domain that could tell
    bool operator==(const FindingHistory &) const = default;
};

/// Works on a connection of the calling thread. Deleted audits stay until they are purged, so that it can be undone.
class AuditStore
{
public:
    static constexpr std::chrono::seconds undoTime{10};

    explicit AuditStore(Database &database) : m_database(database) {}

    /// Keeps the audit; the one that is there already of the same domain and moment is replaced. The id.
    StoreResult<qint64> save(const Observation &seen, const Assessment &judged, const QString &profile);
    StoreResult<ObservationPtr> load(qint64 id);
    StoreResult<QList<StoredAudit>> list(const AuditFilter &filter = {}); ///< newest first
    StoreResult<QList<StoredAudit>> latest(const DomainName &domain, int count);
    StoreResult<FindingHistory> history(const DomainName &domain, FindingId finding, const QString &subject);

    StoreResult<Done> remove(const QList<qint64> &ids, const QDateTime &now);
    StoreResult<Done> restore(const QList<qint64> &ids);
    StoreResult<int> purge(const QDateTime &now); ///< what was removed longer ago than `undoTime`; how many
    /// What the retention of the settings asks for; the ledger of policies is not touched. How many.
    StoreResult<int> removeOlderThan(const QDateTime &moment);
    StoreResult<qint64> size(); ///< octets of all audits

private:
    StoreResult<QList<StoredAudit>> rows(const QString &where, const QVariantList &values);
    StoreResult<Done> write(qint64 *id, const Observation &seen, const Assessment &judged, const QString &profile,
                            const QByteArray &body);
    Database &m_database;
};

// The form of a stored audit; also for the tests.
QByteArray packedObservation(const Observation &seen);
/// Bounded: what would unpack to more than an audit can be is damaged.
StoreResult<Observation> unpackedObservation(const QByteArray &body);

} // namespace gatepost
