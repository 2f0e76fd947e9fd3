#include "core/store/auditstore.h"
#include "core/audit/catalogue.h"
#include "core/report/observationjson.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QtEndian>

namespace gatepost {

namespace {

constexpr int compression = 6;
constexpr quint32 mostUnpacked = 256U * 1024 * 1024; ///< no audit comes near it: its bounds are in Profile

const QString columns =
    QStringLiteral("id, domain, started_at, verdict, effect, blocks, unprotected, at_risk, advice, passed, "
                   "could_not_test, complete, profile, vantage, size");

std::optional<VerdictKind> verdictFromKey(const QString &key)
{
    for (int i = 0; i <= int(VerdictKind::Inconclusive); ++i) {
        if (verdictKey(VerdictKind(i)) == key)
            return VerdictKind(i);
    }
    return std::nullopt;
}

/// A step that could be judged; only there does the absence of a finding say something.
bool isTelling(const StepState &step)
{
    return step.progress == StepProgress::Done && step.effect <= Effect::Passed;
}

int tellingSteps(const Assessment &judged)
{
    int out = 0;
    for (const StepState &step : judged.steps)
        out |= isTelling(step) ? 1 << int(step.step) : 0;
    return out;
}

QDateTime moment(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString text(QLatin1StringView key)
{
    return key;
}

/// A name as SQLite would not take for a pattern.
QString literal(QString text)
{
    for (const QChar c : {u'\\', u'%', u'_'})
        text.replace(c, QStringLiteral("\\") + c);
    return text;
}

/// "(?, ?, ?)"
QString placeholders(qsizetype count)
{
    return u'(' + QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")) + u')';
}

QVariantList values(const QList<qint64> &ids)
{
    QVariantList out;
    for (const qint64 id : ids)
        out << id;
    return out;
}

StoreResult<int> affected(StoreResult<QSqlQuery> query)
{
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

} // namespace

QByteArray packedObservation(const Observation &seen)
{
    return qCompress(QJsonDocument(toJson(seen)).toJson(QJsonDocument::Compact), compression);
}

StoreResult<Observation> unpackedObservation(const QByteArray &body)
{
    const auto damaged = [](const QString &why) { return failure(StoreFault{StoreTrouble::Damaged, why}); };
    // qUncompress believes the length in front, and reserves that much.
    if (body.size() < int(sizeof(quint32)) || qFromBigEndian<quint32>(body.constData()) > mostUnpacked)
        return damaged(QStringLiteral("length"));
    const QByteArray json = qUncompress(body);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return damaged(error.errorString());
    auto seen = observationFromJson(document.object());
    if (!seen)
        return damaged(seen.error());
    return std::move(*seen);
}

StoreResult<Done> AuditStore::write(qint64 *id, const Observation &seen, const Assessment &judged,
                                    const QString &profile, const QByteArray &body)
{
    const QString domain = QString::fromLatin1(seen.domain.toAscii());
    const qint64 started = seen.startedAt.toMSecsSinceEpoch();
    if (const auto gone =
            m_database.run(QStringLiteral("DELETE FROM audits WHERE domain = ? AND started_at = ?"), {domain, started});
        !gone)
        return failure(gone.error());
    auto added = m_database.run(
        QStringLiteral("INSERT INTO audits (domain, started_at, verdict, effect, blocks, unprotected, at_risk, advice, "
                       "passed, could_not_test, complete, judged_steps, profile, vantage, size) VALUES ") +
            placeholders(15),
        {domain, started, text(verdictKey(judged.verdict.kind)), text(effectKey(judged.verdict.effect)),
         judged.count(Effect::Blocks), judged.count(Effect::Unprotected), judged.count(Effect::AtRisk),
         judged.count(Effect::Advice), judged.count(Effect::Passed), judged.count(Effect::CouldNotTest),
         judged.complete, tellingSteps(judged), profile.isNull() ? QStringLiteral("") : profile,
         seen.context.smtpVantage.isNull() ? QStringLiteral("") : seen.context.smtpVantage, body.size()});
    if (!added)
        return failure(added.error());
    *id = added->lastInsertId().toLongLong();
    if (const auto kept =
            m_database.run(QStringLiteral("INSERT INTO documents (audit, body) VALUES (?, ?)"), {*id, body});
        !kept)
        return failure(kept.error());
    for (const Finding &finding : judged.findings) {
        if (finding.effect == Effect::Passed)
            continue;
        const auto noted = m_database.run(
            QStringLiteral("INSERT OR IGNORE INTO findings (audit, finding, subject, effect, step) VALUES ") +
                placeholders(5),
            {*id, text(findingKey(finding.id)), finding.subject.isNull() ? QStringLiteral("") : finding.subject,
             text(effectKey(finding.effect)), int(finding.step)});
        if (!noted)
            return failure(noted.error());
    }
    return Done{};
}

StoreResult<qint64> AuditStore::save(const Observation &seen, const Assessment &judged, const QString &profile)
{
    const QByteArray body = packedObservation(seen);
    qint64 id = 0;
    const auto done = m_database.inTransaction([&] { return write(&id, seen, judged, profile, body); });
    if (!done)
        return failure(done.error());
    return id;
}

StoreResult<ObservationPtr> AuditStore::load(qint64 id)
{
    auto found = m_database.run(QStringLiteral("SELECT body FROM documents WHERE audit = ?"), {id});
    if (!found)
        return failure(found.error());
    if (!found->next())
        return failure(StoreFault{StoreTrouble::NotThere, {}});
    auto seen = unpackedObservation(found->value(0).toByteArray());
    if (!seen)
        return failure(seen.error());
    return std::make_shared<const Observation>(std::move(*seen));
}

StoreResult<QList<StoredAudit>> AuditStore::rows(const QString &where, const QVariantList &bound)
{
    auto query =
        m_database.run(QStringLiteral("SELECT %1 FROM audits WHERE deleted_at IS NULL %2").arg(columns, where), bound);
    if (!query)
        return failure(query.error());
    QList<StoredAudit> out;
    while (query->next()) {
        const auto domain = DomainName::parse(query->value(1).toString());
        const auto verdict = verdictFromKey(query->value(3).toString());
        const auto effect = effectFromKey(QLatin1StringView(query->value(4).toByteArray()));
        StoredAudit one;
        one.id = query->value(0).toLongLong();
        one.domain = domain ? *domain : DomainName();
        one.startedAt = moment(query->value(2));
        one.verdict = verdict.value_or(VerdictKind::Inconclusive);
        one.effect = effect.value_or(Effect::CouldNotTest);
        for (int i = 0; i < int(std::size(one.counts)); ++i)
            one.counts[i] = query->value(5 + i).toInt();
        one.complete = query->value(11).toBool();
        one.profile = query->value(12).toString();
        one.vantage = query->value(13).toString();
        one.size = query->value(14).toLongLong();
        out << one;
    }
    if (query->lastError().isValid())
        return failure(StoreFault{StoreTrouble::Damaged, query->lastError().databaseText()});
    return out;
}

StoreResult<QList<StoredAudit>> AuditStore::list(const AuditFilter &filter)
{
    QString where;
    QVariantList bound;
    if (filter.from.isValid()) {
        where += QStringLiteral(" AND started_at >= ?");
        bound << filter.from.toMSecsSinceEpoch();
    }
    if (filter.until.isValid()) {
        where += QStringLiteral(" AND started_at < ?");
        bound << filter.until.toMSecsSinceEpoch();
    }
    if (!filter.text.isEmpty()) {
        const auto name = DomainName::parse(filter.text.trimmed());
        where += QStringLiteral(" AND (domain LIKE ? ESCAPE '\\' OR domain LIKE ? ESCAPE '\\')");
        bound << u'%' + literal(filter.text.trimmed()) + u'%';
        bound << u'%' + literal(name ? QString::fromLatin1(name->toAscii()) : filter.text.trimmed()) + u'%';
    }
    where += QStringLiteral(" ORDER BY started_at DESC, id DESC");
    if (filter.limit > 0) {
        where += QStringLiteral(" LIMIT ?");
        bound << filter.limit;
    }
    return rows(where, bound);
}

StoreResult<QList<StoredAudit>> AuditStore::latest(const DomainName &domain, int count)
{
    return rows(QStringLiteral("AND domain = ? ORDER BY started_at DESC, id DESC LIMIT ?"),
                {QString::fromLatin1(domain.toAscii()), count});
}

StoreResult<FindingHistory> AuditStore::history(const DomainName &domain, FindingId finding, const QString &subject)
{
    const QString key = text(findingKey(finding));
    // Beside each audit: whether it has the finding, and whether it says that this subject could not be tested.
    auto query = m_database.run(
        QStringLiteral(
            "SELECT started_at, judged_steps,"
            " EXISTS (SELECT 1 FROM findings f WHERE f.audit = a.id AND f.finding = ? AND f.subject = ?),"
            " EXISTS (SELECT 1 FROM findings f WHERE f.audit = a.id AND f.subject = ? AND f.effect = 'could-not-test')"
            " FROM audits a WHERE domain = ? AND deleted_at IS NULL ORDER BY started_at DESC"),
        {key, subject.isNull() ? QStringLiteral("") : subject, subject, QString::fromLatin1(domain.toAscii())});
    if (!query)
        return failure(query.error());
    const int step = hasCatalogueRow(finding) ? 1 << int(catalogueRow(finding).step) : 0;
    FindingHistory out;
    bool broken = false;
    while (query->next()) {
        const QDateTime when = moment(query->value(0));
        const bool there = query->value(2).toBool();
        if (there)
            out.firstEver = when;
        if (!there && ((query->value(1).toInt() & step) == 0 || query->value(3).toBool()))
            continue; // it could not tell, so it neither continues the row nor ends it
        ++out.audited;
        broken = broken || !there;
        if (broken)
            continue;
        out.since = when;
        ++out.audits;
    }
    return out;
}

StoreResult<Done> AuditStore::remove(const QList<qint64> &ids, const QDateTime &now)
{
    const auto done =
        m_database.run(QStringLiteral("UPDATE audits SET deleted_at = ? WHERE id IN ") + placeholders(ids.size()),
                       QVariantList{now.toMSecsSinceEpoch()} + values(ids));
    if (!done)
        return failure(done.error());
    return Done{};
}

StoreResult<Done> AuditStore::restore(const QList<qint64> &ids)
{
    const auto done = affected(m_database.run(
        QStringLiteral("UPDATE audits SET deleted_at = NULL WHERE id IN ") + placeholders(ids.size()), values(ids)));
    if (!done)
        return failure(done.error());
    if (*done < ids.size())
        return failure(StoreFault{StoreTrouble::NotThere, {}});
    return Done{};
}

StoreResult<int> AuditStore::purge(const QDateTime &now)
{
    return affected(m_database.run(QStringLiteral("DELETE FROM audits WHERE deleted_at <= ?"),
                                   {now.addSecs(-undoTime.count()).toMSecsSinceEpoch()}));
}

StoreResult<int> AuditStore::removeOlderThan(const QDateTime &when)
{
    return affected(
        m_database.run(QStringLiteral("DELETE FROM audits WHERE started_at < ?"), {when.toMSecsSinceEpoch()}));
}

StoreResult<qint64> AuditStore::size()
{
    auto query = m_database.run(QStringLiteral("SELECT coalesce(sum(size), 0) FROM audits WHERE deleted_at IS NULL"));
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace gatepost
