#include "core/store/database.h"
#include "core/store/migrations.h"
#include <atomic>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QThread>
#include <unistd.h>

namespace gatepost {

namespace {

constexpr int applicationId = 0x47505354; // "GPST", so that no other program's file is taken for ours
constexpr int busyMilliseconds = 10'000;

// The result codes of SQLite that we tell apart (sqlite.org/rescode.html); the upper bits only say more.
constexpr int primaryCode = 0xff;
constexpr int codePermission = 3;
constexpr int codeBusy = 5;
constexpr int codeLocked = 6;
constexpr int codeReadOnly = 8;
constexpr int codeInputOutput = 10;
constexpr int codeCorrupt = 11;
constexpr int codeFull = 13;
constexpr int codeCannotOpen = 14;
constexpr int codeNotADatabase = 26;
constexpr int codeWriteFailed = 778;
constexpr int codeSyncFailed = 1034;
constexpr int codeSharedMemoryFailed = 4874; // no room for the index of the WAL

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString stamp(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// "history.WHAT-20261125T101500Z.sqlite" beside the file, with a number when that is taken.
QString beside(const QString &path, const QString &what, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString begin = QStringLiteral("%1.%2-%3").arg(file.completeBaseName(), what, stamp(now));
    QString name = QStringLiteral("%1.%2").arg(begin, file.suffix());
    for (int i = 2; file.dir().exists(name); ++i)
        name = QStringLiteral("%1-%2.%3").arg(begin).arg(i).arg(file.suffix());
    return file.dir().filePath(name);
}

QStringList companions(const QString &path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

bool isWriting(int code)
{
    return code == codeWriteFailed || code == codeSyncFailed || code == codeSharedMemoryFailed;
}

/// SQLite does not wait for the disk when it writes a copy.
bool flushed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

bool isDamage(const StoreFault &fault)
{
    return fault.trouble == StoreTrouble::Damaged;
}

} // namespace

QString openReportText(const OpenReport &report)
{
    QStringList out;
    if (!report.setAside.isEmpty())
        out << Text::tr("The history was damaged (%1). It was kept as %2, and a new one was begun.")
                   .arg(report.damage, QDir::toNativeSeparators(report.setAside));
    if (!report.backup.isEmpty())
        out << Text::tr("The history was brought up to date. The copy from before is %1.")
                   .arg(QDir::toNativeSeparators(report.backup));
    return out.join(u' ');
}

int Database::latestVersion()
{
    return int(migrations().size());
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    disconnect();
}

void Database::disconnect()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

StoreFault Database::faultOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code & primaryCode) {
    case codeFull:
        return {StoreTrouble::Full, detail};
    case codeBusy:
    case codeLocked:
        return {StoreTrouble::Busy, detail};
    case codeCorrupt:
    case codeNotADatabase:
        return {StoreTrouble::Damaged, detail};
    case codePermission:
    case codeReadOnly:
        return {StoreTrouble::NotWritable, detail};
    case codeCannotOpen:
        return {StoreTrouble::Unreadable, detail};
    case codeInputOutput:
        return {isWriting(code) ? StoreTrouble::Full : StoreTrouble::Unreadable, detail};
    default:
        return {StoreTrouble::Internal, detail};
    }
}

StoreResult<Done> Database::connect(bool readOnly)
{
    disconnect();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
                                     .arg(busyMilliseconds)
                                     .arg(readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!m_database.open())
        return failure(faultOf(m_database.lastError()));
    return Done{};
}

StoreResult<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(faultOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(faultOf(query.lastError()));
    return query;
}

StoreResult<Done> Database::inTransaction(const std::function<StoreResult<Done>()> &steps)
{
    // Immediate: who waits does so here, and not with half of the work done.
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    StoreResult<Done> out = steps();
    if (out) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return Done{};
        out = failure(committed.error());
    }
    (void)run(QStringLiteral("ROLLBACK")); // SQLite may have done it already, as on a full disk
    return out;
}

StoreResult<int> Database::version()
{
    auto id = run(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return failure(id.error());
    const int application = id->next() ? id->value(0).toInt() : 0;
    auto asked = run(QStringLiteral("PRAGMA user_version"));
    if (!asked)
        return failure(asked.error());
    const int number = asked->next() ? asked->value(0).toInt() : 0;
    auto tables = run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return failure(tables.error());
    const bool empty = tables->next() && tables->value(0).toInt() == 0;
    if (application != applicationId && !(empty && application == 0))
        return failure(StoreFault{StoreTrouble::Foreign, QDir::toNativeSeparators(m_path)});
    if (number > latestVersion())
        return failure(StoreFault{StoreTrouble::Newer, QDir::toNativeSeparators(m_path)});
    return number;
}

StoreResult<Done> Database::prepare()
{
    for (const char *sql :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON",
          "PRAGMA cache_size=-256"}) { // KiB: of the 2 MB that are usual nothing is ever read again
        if (const auto done = run(QString::fromLatin1(sql)); !done)
            return failure(done.error());
    }
    auto check = run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return failure(check.error());
    const QString said = check->next() ? check->value(0).toString() : QString();
    if (said != u"ok")
        return failure(StoreFault{StoreTrouble::Damaged, said});
    return Done{};
}

StoreResult<Done> Database::applyMigrations()
{
    const auto current = version(); // again, now that nobody else can change it
    if (!current)
        return failure(current.error());
    for (int i = *current; i < latestVersion(); ++i) {
        for (const QString &sql : migrations()[i]) {
            if (const auto done = run(sql); !done)
                return failure(done.error());
        }
    }
    for (const QString &sql : {QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
                               QStringLiteral("PRAGMA user_version=%1").arg(latestVersion())}) {
        if (const auto done = run(sql); !done)
            return failure(done.error());
    }
    return Done{};
}

StoreResult<Done> Database::migrate(const QDateTime &now)
{
    auto current = version();
    if (!current)
        return failure(current.error());
    m_report.from = *current;
    if (*current == latestVersion())
        return Done{};
    QLockFile alone(m_path + QStringLiteral(".lock"));
    if (*current > 0) {
        // A copy cannot be made within a transaction, so two programs that update at once take turns here.
        if (!alone.tryLock(busyMilliseconds))
            return failure(StoreFault{StoreTrouble::NotBackedUp, QDir::toNativeSeparators(m_path)});
        current = version();
        if (!current || *current == latestVersion())
            return current ? StoreResult<Done>(Done{}) : failure(current.error());
        m_report.backup = beside(m_path, QStringLiteral("backup-v%1").arg(*current), now);
        if (const auto copied = copyTo(m_report.backup); !copied)
            return failure(StoreFault{StoreTrouble::NotBackedUp, copied.error().detail});
    }
    return inTransaction([this] { return applyMigrations(); });
}

StoreResult<Done> Database::copyTo(const QString &path)
{
    const QString partial = path + QStringLiteral(".part");
    QFile::remove(partial);
    const auto copied = run(QStringLiteral("VACUUM INTO ?"), {partial});
    if (!copied) {
        QFile::remove(partial);
        return failure(copied.error());
    }
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(path);
    if (!flushed(partial) || !QFile::rename(partial, path)) {
        QFile::remove(partial);
        return failure(StoreFault{StoreTrouble::NotWritable, QDir::toNativeSeparators(path)});
    }
    return Done{};
}

StoreResult<Done> Database::checkWhole()
{
    auto check = run(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check)
        return failure(check.error());
    const QString said = check->next() ? check->value(0).toString() : QString();
    if (said != u"ok")
        return failure(StoreFault{StoreTrouble::Damaged, said});
    return Done{};
}

StoreResult<Done> Database::compact()
{
    for (const char *sql : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
        if (const auto done = run(QString::fromLatin1(sql)); !done)
            return failure(done.error());
    }
    return Done{};
}

qint64 Database::sizeOnDisk() const
{
    qint64 out = QFileInfo(m_path).size();
    for (const QString &file : companions(m_path))
        out += QFileInfo(file).size();
    return out;
}

QStringList Database::copies() const
{
    const QFileInfo file(m_path);
    const QString base = file.completeBaseName();
    const QStringList names =
        file.dir().entryList({base + QStringLiteral(".backup-*"), base + QStringLiteral(".damaged-*")}, QDir::Files,
                             QDir::Time | QDir::Reversed);
    QStringList out;
    for (const QString &name : names)
        out << file.dir().filePath(name);
    return out;
}

StoreResult<std::unique_ptr<Database>> Database::open(const QString &path, const QDateTime &now)
{
    static std::atomic<int> number = 0;
    std::unique_ptr<Database> out(new Database(path, QStringLiteral("gatepost-store-%1").arg(++number)));
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return failure(StoreFault{StoreTrouble::NotWritable, QDir::toNativeSeparators(folder.path())});
        // What somebody audits is nobody else's business.
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const auto attempt = [&out, &path, &now]() -> StoreResult<Done> {
        // First a look that changes nothing: the file may be a newer Gatepost's, or somebody else's.
        if (QFileInfo(path).size() > 0) {
            if (const auto seen = out->connect(true); !seen)
                return failure(seen.error());
            if (const auto known = out->version(); !known)
                return failure(known.error());
        }
        if (const auto connected = out->connect(false); !connected)
            return failure(connected.error());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (const auto ready = out->prepare(); !ready)
            return failure(ready.error());
        return out->migrate(now);
    };
    auto opened = attempt();
    if (!opened && isDamage(opened.error())) {
        out->disconnect();
        const QString aside = beside(path, QStringLiteral("damaged"), now);
        if (!QFile::rename(path, aside))
            return failure(StoreFault{StoreTrouble::NotWritable, QDir::toNativeSeparators(path)});
        for (const QString &file : companions(path))
            QFile::rename(file, aside + file.mid(path.size()));
        out->m_report = {aside, opened.error().detail, {}, 0};
        opened = attempt();
    }
    if (!opened)
        return failure(opened.error());
    return out;
}

} // namespace gatepost
