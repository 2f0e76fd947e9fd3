#pragma once
#include "core/store/database.h"

namespace gatepost {

enum class RecentKind { File, Domain };

struct Recent
{
    QString value;
    bool pinned = false;
    QDateTime usedAt; ///< UTC
    bool operator==(const Recent &) const = default;
};

/// The files and domains used last. Pinned ones come first and never fall out.
class Recents
{
public:
    static constexpr int mostFiles = 10;
    static constexpr int mostDomains = 20;

    explicit Recents(Database &database) : m_database(database) {}

    StoreResult<Done> note(RecentKind kind, const QString &value, const QDateTime &now);
    StoreResult<Done> setPinned(RecentKind kind, const QString &value, bool pinned);
    StoreResult<Done> forget(RecentKind kind, const QString &value);
    StoreResult<Done> clear(RecentKind kind); ///< pinned ones stay
    StoreResult<QList<Recent>> list(RecentKind kind);

private:
    Database &m_database;
};

} // namespace gatepost
