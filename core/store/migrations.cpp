#include "core/store/migrations.h"

namespace gatepost {

namespace {

QList<QString> statements(const char *text)
{
    QList<QString> out;
    for (const QString &one : QString::fromLatin1(text).split(u';')) {
        if (!one.trimmed().isEmpty())
            out << one.trimmed();
    }
    return out;
}

/// Times are milliseconds since 1970, UTC. Bodies stand apart, so that lists are read without them.
constexpr const char *version1 = R"(
CREATE TABLE audits (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    effect TEXT NOT NULL,
    blocks INTEGER NOT NULL,
    unprotected INTEGER NOT NULL,
    at_risk INTEGER NOT NULL,
    advice INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    could_not_test INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    judged_steps INTEGER NOT NULL,
    profile TEXT NOT NULL,
    vantage TEXT NOT NULL,
    size INTEGER NOT NULL,
    UNIQUE (domain, started_at));
CREATE TABLE documents (
    audit INTEGER PRIMARY KEY REFERENCES audits (id) ON DELETE CASCADE,
    body BLOB NOT NULL);
CREATE TABLE findings (
    audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    finding TEXT NOT NULL,
    subject TEXT NOT NULL,
    effect TEXT NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (audit, finding, subject)) WITHOUT ROWID;
CREATE TABLE policies (
    domain TEXT NOT NULL,
    hash TEXT NOT NULL,
    source TEXT NOT NULL,
    body BLOB NOT NULL,
    mode TEXT NOT NULL,
    max_age INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (domain, hash, source)) WITHOUT ROWID;
CREATE TABLE accepted_risks (
    domain TEXT NOT NULL,
    finding TEXT NOT NULL,
    subject TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (domain, finding, subject)) WITHOUT ROWID)";

/// Deleting can be undone; policies know the record they were served under; recent names.
constexpr const char *version2 = R"(
ALTER TABLE audits ADD COLUMN deleted_at INTEGER;
CREATE INDEX audits_by_time ON audits (started_at);
ALTER TABLE policies ADD COLUMN record_id TEXT NOT NULL DEFAULT '';
CREATE TABLE recents (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    pinned INTEGER NOT NULL,
    PRIMARY KEY (kind, value)) WITHOUT ROWID)";

} // namespace

const QList<QList<QString>> &migrations()
{
    static const QList<QList<QString>> all{statements(version1), statements(version2)};
    return all;
}

} // namespace gatepost
