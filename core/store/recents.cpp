#include "core/store/recents.h"

namespace gatepost {

namespace {

QString keyOf(RecentKind kind)
{
    return kind == RecentKind::File ? QStringLiteral("file") : QStringLiteral("domain");
}

StoreResult<Done> done(const StoreResult<QSqlQuery> &query)
{
    if (!query)
        return failure(query.error());
    return Done{};
}

} // namespace

StoreResult<Done> Recents::note(RecentKind kind, const QString &value, const QDateTime &now)
{
    const int most = kind == RecentKind::File ? mostFiles : mostDomains;
    return m_database.inTransaction([this, kind, &value, &now, most]() -> StoreResult<Done> {
        const auto noted =
            done(m_database.run(QStringLiteral("INSERT INTO recents (kind, value, used_at, pinned) VALUES (?, ?, ?, 0) "
                                               "ON CONFLICT (kind, value) DO UPDATE SET used_at = excluded.used_at"),
                                {keyOf(kind), value, now.toMSecsSinceEpoch()}));
        if (!noted)
            return noted;
        return done(m_database.run(
            QStringLiteral("DELETE FROM recents WHERE kind = ? AND pinned = 0 AND value NOT IN (SELECT value FROM "
                           "recents WHERE kind = ? ORDER BY pinned DESC, used_at DESC, value LIMIT ?)"),
            {keyOf(kind), keyOf(kind), most}));
    });
}

StoreResult<Done> Recents::setPinned(RecentKind kind, const QString &value, bool pinned)
{
    return done(m_database.run(QStringLiteral("UPDATE recents SET pinned = ? WHERE kind = ? AND value = ?"),
                               {pinned, keyOf(kind), value}));
}

StoreResult<Done> Recents::forget(RecentKind kind, const QString &value)
{
    return done(
        m_database.run(QStringLiteral("DELETE FROM recents WHERE kind = ? AND value = ?"), {keyOf(kind), value}));
}

StoreResult<Done> Recents::clear(RecentKind kind)
{
    return done(m_database.run(QStringLiteral("DELETE FROM recents WHERE kind = ? AND pinned = 0"), {keyOf(kind)}));
}

StoreResult<QList<Recent>> Recents::list(RecentKind kind)
{
    auto query = m_database.run(QStringLiteral("SELECT value, pinned, used_at FROM recents WHERE kind = ? "
                                               "ORDER BY pinned DESC, used_at DESC, value"),
                                {keyOf(kind)});
    if (!query)
        return failure(query.error());
    QList<Recent> out;
    while (query->next())
        out << Recent{query->value(0).toString(), query->value(1).toBool(),
                      QDateTime::fromMSecsSinceEpoch(query->value(2).toLongLong(), Qt::UTC)};
    return out;
}

} // namespace gatepost
