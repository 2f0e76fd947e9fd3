#pragma once
// The file that keeps audits, policies, accepted risks and recent names: SQLite through Qt Sql, in WAL mode.
//
// Nothing in it is ever lost to an update: an older file is copied before it is changed, a newer one is refused, a
// damaged one is set aside. Each rule holds for two programs at once (window and command line) as well.
#include "core/store/storefault.h"
#include <functional>
#include <memory>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

class QThread;

namespace gatepost {

/// What opening had to do besides opening; the user is told.
struct OpenReport
{
    QString setAside; ///< where a damaged file was moved to; empty: the file was sound
    QString damage;   ///< what was wrong with it, untranslated
    QString backup;   ///< the copy made before the schema was changed; empty: it was not
    int from = 0;     ///< the version the file had; 0: it was made anew
    bool operator==(const OpenReport &) const = default;
};

/// The sentences for the message bar; empty when there is nothing to tell.
QString openReportText(const OpenReport &report);

/// One connection, used by the thread that opened it. Another thread or program opens its own.
class Database
{
public:
    static int latestVersion();

    /// Opens the file, makes it, or brings it up to date. `now` dates the copies.
    static StoreResult<std::unique_ptr<Database>> open(const QString &path, const QDateTime &now);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }
    const OpenReport &report() const { return m_report; }

    /// One statement with its values in order.
    StoreResult<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Everything in `steps` or nothing of it.
    StoreResult<Done> inTransaction(const std::function<StoreResult<Done>()> &steps);

    StoreResult<Done> checkWhole();                ///< SQLite's full integrity check; slow in a large file
    StoreResult<Done> copyTo(const QString &path); ///< one sound file; a partial one is never left
    StoreResult<Done> compact();                   ///< gives the room of what was deleted back to the disk
    qint64 sizeOnDisk() const;                     ///< with everything SQLite keeps beside the file
    QStringList copies() const;                    ///< backups and damaged files beside it, oldest first

private:
    Database(QString path, QString connection);
    StoreResult<Done> connect(bool readOnly);
    StoreResult<Done> prepare();
    StoreResult<int> version();
    StoreResult<Done> migrate(const QDateTime &now);
    StoreResult<Done> applyMigrations();
    StoreFault faultOf(const QSqlError &error) const;
    void disconnect();

    QString m_path;
    QString m_connection;
    OpenReport m_report;
    QSqlDatabase m_database;
    const QThread *m_thread;
};

} // namespace gatepost
