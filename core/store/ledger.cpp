#include "core/store/ledger.h"
#include "core/report/csvreport.h"
#include <QCryptographicHash>
#include <QSqlError>

namespace gatepost {

namespace {

QDateTime moment(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

PolicyOrigin originFromKey(const QString &key)
{
    return key == u"typed" ? PolicyOrigin::Typed : key == u"imported" ? PolicyOrigin::Imported : PolicyOrigin::Audit;
}

QString text(const QByteArray &ascii)
{
    return ascii.isEmpty() ? QStringLiteral("") : QString::fromLatin1(ascii);
}

QString csvTime(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

} // namespace

StoreResult<Done> Ledger::note(const DomainName &domain, const QByteArray &body, PolicyOrigin origin,
                               const QDateTime &first, const QDateTime &last, const QByteArray &recordId)
{
    const StsPolicyReading reading = readStsPolicy(body, domain.toAscii());
    if (!reading.valid() || !first.isValid() || !last.isValid() || first > last)
        return failure(StoreFault{StoreTrouble::NotAPolicy, {}});
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const LedgerEntry entry{domain, hash, body, *reading.policy, recordId, first.toUTC(), last.toUTC(), 1, origin};
    return m_database.inTransaction([this, &entry] { return merge(entry); });
}

StoreResult<Done> Ledger::merge(const LedgerEntry &entry)
{
    const qint64 first = entry.firstSeen.toMSecsSinceEpoch();
    const qint64 last = entry.lastSeen.toMSecsSinceEpoch();
    // Counted once, however often the same audit is noted; the id is that of the latest sighting.
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO policies (domain, hash, source, body, mode, max_age, first_seen, last_seen, times, "
                       "record_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?) "
                       "ON CONFLICT (domain, hash, source) DO UPDATE SET "
                       "times = times + (excluded.first_seen <> first_seen AND excluded.last_seen <> last_seen), "
                       "record_id = iif(excluded.last_seen >= last_seen, excluded.record_id, record_id), "
                       "first_seen = min(first_seen, excluded.first_seen), "
                       "last_seen = max(last_seen, excluded.last_seen)"),
        {entry.domain.toString(), text(entry.hash), QString(originKey(entry.origin)), entry.body,
         QString(modeName(entry.policy.mode)), entry.policy.maxAgeSeconds, first, last, text(entry.recordId)});
    if (!done)
        return failure(done.error());
    return Done{};
}

StoreResult<Done> Ledger::noteAudit(const Observation &seen, const Assessment &judged)
{
    if (!judged.policyApplies)
        return Done{}; // no sender could fetch it now
    const QByteArray id = judged.record.record ? judged.record.record->id : QByteArray();
    for (const PolicyFetch &fetch : seen.fetches) {
        const bool whole = fetch.stage == FetchStage::Finished && !fetch.fault && fetch.status == 200;
        if (!whole || !readStsPolicy(fetch.body).valid())
            continue;
        if (const auto done = note(seen.domain, fetch.body, PolicyOrigin::Audit, seen.startedAt, seen.startedAt, id);
            !done)
            return done;
    }
    return Done{};
}

StoreResult<QList<LedgerEntry>> Ledger::entries(const DomainName &domain)
{
    auto query = m_database.run(QStringLiteral("SELECT hash, body, record_id, first_seen, last_seen, times, source "
                                               "FROM policies WHERE domain = ? ORDER BY last_seen DESC, hash"),
                                {domain.toString()});
    if (!query)
        return failure(query.error());
    QList<LedgerEntry> out;
    while (query->next()) {
        LedgerEntry entry;
        entry.domain = domain;
        entry.hash = query->value(0).toByteArray();
        entry.body = query->value(1).toByteArray();
        const StsPolicyReading reading = readStsPolicy(entry.body);
        if (!reading.valid())
            return failure(StoreFault{StoreTrouble::Damaged, QString::fromLatin1(entry.hash)});
        entry.policy = *reading.policy;
        entry.recordId = query->value(2).toByteArray();
        entry.firstSeen = moment(query->value(3));
        entry.lastSeen = moment(query->value(4));
        entry.times = query->value(5).toInt();
        entry.origin = originFromKey(query->value(6).toString());
        out << entry;
    }
    return out;
}

StoreResult<QList<DomainName>> Ledger::domains()
{
    auto query = m_database.run(QStringLiteral("SELECT DISTINCT domain FROM policies ORDER BY domain"));
    if (!query)
        return failure(query.error());
    QList<DomainName> out;
    while (query->next()) {
        if (const auto name = DomainName::parse(query->value(0).toString()))
            out << *name;
    }
    return out;
}

StoreResult<Done> Ledger::remove(const LedgerEntry &entry)
{
    const auto done =
        m_database.run(QStringLiteral("DELETE FROM policies WHERE domain = ? AND hash = ? AND source = ?"),
                       {entry.domain.toString(), text(entry.hash), QString(originKey(entry.origin))});
    if (!done)
        return failure(done.error());
    return Done{};
}

QByteArray ledgerCsv(const QList<LedgerEntry> &entries)
{
    QByteArray out = "domain,policy_sha256,mode,max_age,first_seen,last_seen,may_be_remembered_until,source,times,"
                     "record_id,policy\r\n";
    for (const LedgerEntry &entry : entries) {
        const QStringList cells{entry.domain.toString(),
                                QString::fromLatin1(entry.hash),
                                QString(modeName(entry.policy.mode)),
                                QString::number(entry.policy.maxAgeSeconds),
                                csvTime(entry.firstSeen),
                                csvTime(entry.lastSeen),
                                csvTime(rememberedUntil(entry)),
                                QString(originKey(entry.origin)),
                                QString::number(entry.times),
                                QString::fromLatin1(entry.recordId),
                                QString::fromUtf8(entry.body)};
        QStringList fields;
        for (const QString &cell : cells)
            fields << csvField(cell);
        out += fields.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

} // namespace gatepost
