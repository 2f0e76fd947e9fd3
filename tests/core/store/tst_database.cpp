// The file of the history survives everything that happens to files: older and newer programs, damage, a full disk, a
// program killed in the middle of a write, two programs at once. The children are this program again, by role.
#include "core/audit/assess.h"
#include "core/store/auditstore.h"
#include "core/store/ledger.h"
#include "core/store/paths.h"
#include "core/store/recents.h"
#include "core/store/riskstore.h"
#include "core/store/storethread.h"
#include "tests/support/testdata.h"
#include <csignal>
#include <QCryptographicHash>
#include <QProcess>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int noLimits = 77;
constexpr int childMilliseconds = 120'000;

QDateTime now()
{
    return QDateTime({2026, 11, 25}, {10, 15}, Qt::UTC);
}

std::unique_ptr<Database> opened(const QString &path)
{
    auto database = Database::open(path, now());
    if (!database) {
        qWarning("%s: %s", qPrintable(path), qPrintable(storeFaultText(database.error())));
        return nullptr;
    }
    return std::move(*database);
}

AcceptedRisk risk(int number, const QString &reason = u"a reason"_s)
{
    return {u"example.test"_s, u"mx-not-in-policy"_s, u"mx%1.example.test"_s.arg(number), u"Ann"_s, reason,
            QDate(2027, 1, 31)};
}

/// What a child says about the file: what was kept, after the full check of SQLite.
int countOf(const QString &path)
{
    const auto database = opened(path);
    if (!database || !database->checkWhole())
        return -1;
    const auto kept = RiskStore(*database).risks();
    return kept ? int(kept->size()) : -1;
}

// ---- roles of the child ----

/// Writes until it is killed, and says each number once it is kept.
int writeForEver(const QString &path)
{
    const auto database = opened(path);
    if (!database)
        return 1;
    RiskStore store(*database);
    for (int i = 0;; ++i) {
        if (!store.accept(risk(i, QString(5000, u'x'))))
            return 1;
        printf("%d\n", i);
        fflush(stdout);
    }
}

/// Writes until there is no room, then says what happened and that the rest is still there.
int writeUntilFull(const QString &path)
{
    const auto database = opened(path);
    if (!database)
        return 1;
    RiskStore store(*database);
    int kept = 0;
    for (; kept < 10'000; ++kept) {
        const auto done = store.accept(risk(kept, QString(5000, u'x')));
        if (done)
            continue;
        printf("%d %d\n", int(done.error().trouble), kept);
        const auto still = store.risks();
        return still && still->size() == kept && database->checkWhole() ? 0 : 2;
    }
    return 3;
}

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

int withSmallFiles(const QString &path)
{
    constexpr rlim_t limit = 300'000;
    signal(SIGXFSZ, SIG_IGN);
    const rlimit files{limit, limit};
    if (setrlimit(RLIMIT_FSIZE, &files) != 0)
        return noLimits;
    return writeUntilFull(path);
}

/// A small disk that only this process sees. Where namespaces are not allowed, a limit on files stands in for it.
int onSmallDisk(const QString &folder)
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeFile("/proc/self/setgroups", "deny") ||
        !writeFile("/proc/self/uid_map", "0 " + user + " 1") || !writeFile("/proc/self/gid_map", "0 " + group + " 1"))
        return withSmallFiles(folder + u"/history.sqlite"_s);
    if (mount("small", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=512k") != 0)
        return withSmallFiles(folder + u"/history.sqlite"_s);
    return writeUntilFull(folder + u"/history.sqlite"_s);
}

/// An older file on a disk that has no room for the copy.
int migrateOnSmallDisk(const QString &path)
{
    constexpr rlim_t limit = 60'000;
    signal(SIGXFSZ, SIG_IGN);
    const rlimit files{limit, limit};
    if (setrlimit(RLIMIT_FSIZE, &files) != 0)
        return noLimits;
    const auto database = Database::open(path, now());
    printf("%d 0\n", database ? -1 : int(database.error().trouble));
    return 0;
}

int asChild(const QString &role, const QString &path)
{
    if (role == u"write")
        return writeForEver(path);
    if (role == u"small-disk")
        return onSmallDisk(path);
    if (role == u"small-files")
        return withSmallFiles(path);
    if (role == u"migrate")
        return migrateOnSmallDisk(path);
    if (role == u"open")
        return opened(path) ? 0 : 1;
    return 1;
}

void startChild(QProcess *child, const QString &role, const QString &path)
{
    child->start(QCoreApplication::applicationFilePath(), {u"--child"_s, role, path});
}

QByteArray digest(const QString &path)
{
    return QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void made();
    void migrated();
    void migratedOnlyOnce();
    void notMigratedWithoutCopy();
    void refused_data();
    void refused();
    void damaged_data();
    void damaged();
    void full_data();
    void full();
    void pagesLimit();
    void killed();
    void twoPrograms();
    void readOnlyFolder();
    void transaction();
    void copyIsWhole();
    void thread();
    void threadWithoutFile();
    void threadOutlivesContext();
    void everyFaultHasWords();
    void xdg_data();
    void xdg();

private:
    QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    QString copyOfVersion1() const;
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestDatabase::copyOfVersion1() const
{
    QFile::copy(testData(u"store"_s).filePath(u"version1.sqlite"_s), path());
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    return path();
}

void TestDatabase::made()
{
    const QString deep = m_folder->filePath(u"a/b/history.sqlite"_s);
    {
        const auto database = opened(deep);
        QVERIFY(database);
        QCOMPARE(database->report(), OpenReport{});
        QVERIFY(openReportText(database->report()).isEmpty());
        QVERIFY(database->checkWhole());
        auto journal = database->run(u"PRAGMA journal_mode"_s);
        QVERIFY(journal && journal->next());
        QCOMPARE(journal->value(0).toString(), u"wal"_s);
        auto keys = database->run(u"PRAGMA foreign_keys"_s);
        QVERIFY(keys && keys->next());
        QCOMPARE(keys->value(0).toInt(), 1);
        QVERIFY(database->sizeOnDisk() > 0);
    }
    // Nobody else on the machine may read what somebody audits.
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(deep) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"a/b"_s)) & others, QFile::Permissions());
    const auto again = opened(deep);
    QVERIFY(again);
    QCOMPARE(again->report().from, Database::latestVersion());
}

/// Acceptance point 99: what an older version kept is all there, and a dated copy from before.
void TestDatabase::migrated()
{
    copyOfVersion1();
    const auto database = opened(path());
    QVERIFY(database);
    QCOMPARE(database->report().from, 1);
    const QString backup = m_folder->filePath(u"history.backup-v1-20261125T101500Z.sqlite"_s);
    QCOMPARE(database->report().backup, backup);
    QVERIFY(openReportText(database->report()).contains(QDir::toNativeSeparators(backup)));
    QCOMPARE(database->copies(), QStringList{backup});

    AuditStore audits(*database);
    const auto list = audits.list();
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    const StoredAudit &kept = list->first();
    QCOMPARE(kept.domain.toString(), u"example.test"_s);
    QCOMPARE(kept.verdict, VerdictKind::EnforcingSomeRefused);
    const auto seen = audits.load(kept.id);
    QVERIFY(seen);
    const Assessment judged = assess(**seen, (*seen)->startedAt);
    QCOMPARE(judged.verdict.kind, kept.verdict);
    QCOMPARE((*seen)->startedAt, kept.startedAt);
    const auto risks = RiskStore(*database).risks(u"example.test"_s);
    QVERIFY(risks && risks->size() == 1);
    QCOMPARE(risks->first().until, QDate(2027, 1, 31));
    const auto ledger = Ledger(*database).entries(kept.domain);
    QVERIFY(ledger && ledger->size() == 1);
    QCOMPARE(ledger->first().origin, PolicyOrigin::Typed);
    QVERIFY(ledger->first().recordId.isEmpty()); // what version 1 did not know
    QVERIFY(Recents(*database).note(RecentKind::Domain, u"example.test"_s, now()));

    // The copy is the old file still: an older program, or this one, opens it.
    QFile::copy(backup, m_folder->filePath(u"old.sqlite"_s));
    const auto old = opened(m_folder->filePath(u"old.sqlite"_s));
    QVERIFY(old);
    QCOMPARE(old->report().from, 1);
}

void TestDatabase::migratedOnlyOnce()
{
    copyOfVersion1();
    QVERIFY(opened(path()));
    const auto again = opened(path());
    QVERIFY(again);
    QVERIFY(again->report().backup.isEmpty());
    QCOMPARE(again->copies().size(), 1);
}

/// Without room for the copy nothing is changed.
void TestDatabase::notMigratedWithoutCopy()
{
    copyOfVersion1();
    {
        // So large that it cannot be copied within the limit, which leaves room for SQLite's own small files.
        QSqlDatabase older = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        older.setDatabaseName(path());
        QVERIFY(older.open());
        QSqlQuery query(older);
        QVERIFY(query.exec(u"UPDATE documents SET body = body || zeroblob(100000)"_s));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    const QByteArray before = digest(path());
    QProcess child;
    startChild(&child, u"migrate"_s, path());
    QVERIFY(child.waitForFinished(childMilliseconds));
    QCOMPARE(child.readAllStandardOutput().split(' ').first().toInt(), int(StoreTrouble::NotBackedUp));
    QCOMPARE(digest(path()), before);
    QVERIFY(files().filter(u"backup"_s).isEmpty());
    QVERIFY(files().filter(u".lock"_s).isEmpty());
    QVERIFY(opened(path())); // and once there is room it goes on
}

void TestDatabase::refused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("trouble");
    QTest::newRow("newer") << u"PRAGMA user_version=%1"_s.arg(Database::latestVersion() + 1)
                           << int(StoreTrouble::Newer);
    QTest::newRow("much newer") << u"PRAGMA user_version=2000000000"_s << int(StoreTrouble::Newer);
    QTest::newRow("another program's") << u"PRAGMA application_id=252006674"_s << int(StoreTrouble::Foreign);
    QTest::newRow("no program's") << u"PRAGMA application_id=0"_s << int(StoreTrouble::Foreign);
}

/// Acceptance point 99: refused, said, and not one octet changed.
void TestDatabase::refused()
{
    QFETCH(QString, sql);
    {
        const auto database = opened(path());
        QVERIFY(database && database->run(sql));
    }
    const QByteArray before = digest(path());
    const auto database = Database::open(path(), now());
    QVERIFY(!database);
    QTEST(int(database.error().trouble), "trouble");
    QVERIFY(storeFaultText(database.error()).contains(QDir::toNativeSeparators(path())));
    QCOMPARE(digest(path()), before);
    QVERIFY(files().filter(u"damaged"_s).isEmpty());
    QVERIFY(files().filter(u"backup"_s).isEmpty());
}

void TestDatabase::damaged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length"); // -1: the file ends there
    QTest::newRow("the head") << 0 << 100;
    QTest::newRow("everything") << 0 << 1'000'000;
    QTest::newRow("the pages") << 4096 << 60'000;
    QTest::newRow("cut off") << 9000 << -1;
    QTest::newRow("cut in the head") << 50 << -1;
}

/// What cannot be read is set aside and said, and the program goes on.
void TestDatabase::damaged()
{
    QFETCH(int, from);
    QFETCH(int, length);
    {
        const auto database = opened(path());
        QVERIFY(database);
        for (int i = 0; i < 50; ++i)
            QVERIFY(RiskStore(*database).accept(risk(i, QString(1000, u'x'))));
        QVERIFY(database->compact());
    }
    QByteArray bytes = readFile(path());
    QVERIFY(bytes.size() > 60'000);
    if (length < 0)
        bytes.truncate(from);
    for (qsizetype i = from; i < qMin<qsizetype>(bytes.size(), from + length); ++i)
        bytes[i] = char(i * 7 + 13);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();

    const auto database = opened(path());
    QVERIFY(database);
    const OpenReport report = database->report();
    QCOMPARE(report.setAside, m_folder->filePath(u"history.damaged-20261125T101500Z.sqlite"_s));
    QVERIFY(!report.damage.isEmpty());
    QVERIFY(openReportText(report).contains(report.setAside));
    QCOMPARE(readFile(report.setAside), bytes);
    QVERIFY(RiskStore(*database).accept(risk(1)));
    QCOMPARE(RiskStore(*database).risks()->size(), 1);
}

void TestDatabase::full_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("a small disk") << u"small-disk"_s;
    QTest::newRow("a limit on files") << u"small-files"_s;
}

/// The disk is full: the one that was written is refused, all before it are there.
void TestDatabase::full()
{
    QFETCH(QString, role);
    QProcess child;
    const QString place = role == u"small-disk" ? m_folder->path() : path();
    startChild(&child, role, place);
    QVERIFY(child.waitForFinished(childMilliseconds));
    const QByteArray said = child.readAllStandardOutput();
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
             qPrintable(QString::fromUtf8(said + child.readAllStandardError())));
    QCOMPARE(said.split(' ').value(0).toInt(), int(StoreTrouble::Full));
    const int kept = said.split(' ').value(1).trimmed().toInt();
    QVERIFY(kept > 5);
    if (role == u"small-files")
        QCOMPARE(countOf(path()), kept);
}

/// SQLite's own word for a full disk.
void TestDatabase::pagesLimit()
{
    const auto database = opened(path());
    QVERIFY(database);
    RiskStore store(*database);
    QVERIFY(store.accept(risk(1)));
    QVERIFY(database->run(u"PRAGMA max_page_count=30"_s));
    const auto done = store.accept(risk(2, QString(500'000, u'x')));
    QVERIFY(!done);
    QCOMPARE(done.error().trouble, StoreTrouble::Full);
    QCOMPARE(*store.risks(), QList<AcceptedRisk>{risk(1)});
}

/// Killed in the middle of writing: what was said to be kept is kept, and the file is sound.
void TestDatabase::killed()
{
    int before = 0;
    for (const int lines : {1, 7, 40}) {
        QProcess child;
        startChild(&child, u"write"_s, path());
        QByteArray said;
        while (said.count('\n') < lines) {
            QVERIFY(child.waitForReadyRead(childMilliseconds));
            said += child.readAllStandardOutput();
        }
        QCOMPARE(::kill(pid_t(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished(childMilliseconds));
        said += child.readAllStandardOutput();
        const int told = said.left(said.lastIndexOf('\n')).split('\n').last().toInt() + 1;
        const int kept = countOf(path());
        QVERIFY2(kept >= told, qPrintable(u"%1 of %2"_s.arg(kept).arg(told)));
        QVERIFY(kept <= qMax(before, told + 1)); // at most the one it had no time to tell about
        before = kept;
    }
    QVERIFY(files().filter(u"damaged"_s).isEmpty());
}

/// Window and command line begin at the same moment, on a file that is not there yet or is older.
void TestDatabase::twoPrograms()
{
    for (const bool older : {false, true}) {
        init();
        if (older)
            copyOfVersion1();
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 6; ++i) {
            children.push_back(std::make_unique<QProcess>());
            startChild(children.back().get(), u"open"_s, path());
        }
        for (const auto &child : children) {
            QVERIFY(child->waitForFinished(childMilliseconds));
            QVERIFY2(child->exitCode() == 0, child->readAllStandardError().constData());
        }
        const auto database = opened(path());
        QVERIFY(database && database->checkWhole());
        QCOMPARE(database->report().from, Database::latestVersion());
        QCOMPARE(AuditStore(*database).list()->size(), older ? 1 : 0);
    }
}

void TestDatabase::readOnlyFolder()
{
    if (geteuid() == 0) {
        // Nothing stops root but a file where the folder should be.
        QFile file(m_folder->filePath(u"blocked"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir(m_folder->path()).mkdir(u"blocked"_s));
        QFile::setPermissions(m_folder->filePath(u"blocked"_s), QFile::ReadOwner | QFile::ExeOwner);
    }
    const auto database = Database::open(m_folder->filePath(u"blocked/in/history.sqlite"_s), now());
    QVERIFY(!database);
    QCOMPARE(database.error().trouble, StoreTrouble::NotWritable);
}

void TestDatabase::transaction()
{
    const auto database = opened(path());
    QVERIFY(database);
    RiskStore store(*database);
    const auto half = database->inTransaction([&]() -> StoreResult<Done> {
        if (const auto done = store.accept(risk(1)); !done)
            return done;
        return failure(StoreFault{StoreTrouble::Internal, u"stopped"_s});
    });
    QVERIFY(!half);
    QCOMPARE(half.error().detail, u"stopped"_s);
    QVERIFY(store.risks()->isEmpty());
    QVERIFY(database->inTransaction([&] { return store.accept(risk(2)); }));
    QCOMPARE(store.risks()->size(), 1);
}

void TestDatabase::copyIsWhole()
{
    const auto database = opened(path());
    QVERIFY(database);
    QVERIFY(RiskStore(*database).accept(risk(1)));
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(database->copyTo(copy));
    QVERIFY(database->copyTo(copy)); // replaces
    QCOMPARE(countOf(copy), 1);
    QVERIFY(!database->copyTo(m_folder->filePath(u"no/such/folder.sqlite"_s)));
    QVERIFY(files().filter(u".part"_s).isEmpty());
}

/// The order of work is kept, answers come in the caller's thread, and the destructor loses nothing.
void TestDatabase::thread()
{
    QThread *const here = QThread::currentThread();
    QThread *answeredIn = nullptr;
    int kept = -1;
    {
        StoreThread store(path(), now);
        int openings = 0;
        connect(&store, &StoreThread::opened, this, [&] { ++openings; });
        store.start();
        QThread *workedIn = nullptr;
        store.tell([](Database &database) { return RiskStore(database).accept(risk(1)); });
        store.ask<int>(
            this,
            [&workedIn](Database &database) -> StoreResult<int> {
                workedIn = QThread::currentThread();
                return int(RiskStore(database).risks()->size());
            },
            [&](const StoreResult<int> &answer) {
                answeredIn = QThread::currentThread();
                kept = answer ? *answer : -2;
            });
        QTRY_COMPARE_WITH_TIMEOUT(kept, 1, childMilliseconds);
        QCOMPARE(answeredIn, here);
        QVERIFY(workedIn != here);
        QCOMPARE(openings, 1);
        for (int i = 2; i <= 30; ++i)
            store.tell([i](Database &database) { return RiskStore(database).accept(risk(i)); });
    }
    QCOMPARE(countOf(path()), 30);
}

void TestDatabase::threadWithoutFile()
{
    QFile file(m_folder->filePath(u"blocked"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    StoreThread store(m_folder->filePath(u"blocked/history.sqlite"_s), now);
    QList<StoreFault> faults;
    connect(&store, &StoreThread::failed, this, [&](const StoreFault &fault) { faults << fault; });
    store.start();
    std::optional<StoreFault> answered;
    store.ask<Done>(
        this, [](Database &) -> StoreResult<Done> { return Done{}; },
        [&](const StoreResult<Done> &answer) { answered = answer ? std::nullopt : std::optional(answer.error()); });
    store.tell([](Database &) -> StoreResult<Done> { return Done{}; });
    QTRY_COMPARE_WITH_TIMEOUT(faults.size(), 2, childMilliseconds);
    QVERIFY(answered);
    QCOMPARE(answered->trouble, faults.first().trouble);
}

void TestDatabase::threadOutlivesContext()
{
    StoreThread store(path(), now);
    bool answered = false;
    bool last = false;
    {
        QObject context;
        store.ask<Done>(
            &context, [](Database &) -> StoreResult<Done> { return Done{}; },
            [&answered](const StoreResult<Done> &) { answered = true; });
    }
    store.start();
    store.ask<Done>(
        this, [](Database &) -> StoreResult<Done> { return Done{}; },
        [&last](const StoreResult<Done> &) { last = true; });
    QTRY_VERIFY_WITH_TIMEOUT(last, childMilliseconds);
    QVERIFY(!answered);
}

void TestDatabase::everyFaultHasWords()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(StoreTrouble::Internal); ++i)
        texts << storeFaultText({StoreTrouble(i), {}});
    QCOMPARE(texts.size(), int(StoreTrouble::Internal) + 1);
    QVERIFY(storeFaultText({StoreTrouble::Full, u"why"_s}).endsWith(u"(why)"_s));
}

void TestDatabase::xdg_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<bool>("portable");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("cache");
    QTest::newRow("none set") << QString() << false << u"/home/ann/.config/gatepost"_s
                              << u"/home/ann/.local/share/gatepost"_s << u"/home/ann/.local/state/gatepost"_s
                              << u"/home/ann/.cache/gatepost"_s;
    QTest::newRow("all set") << u"XDG_CONFIG_HOME=/c XDG_DATA_HOME=/d XDG_STATE_HOME=/s XDG_CACHE_HOME=/x"_s << false
                             << u"/c/gatepost"_s << u"/d/gatepost"_s << u"/s/gatepost"_s << u"/x/gatepost"_s;
    QTest::newRow("relative ones are ignored")
        << u"XDG_CONFIG_HOME=c XDG_DATA_HOME= XDG_STATE_HOME=./s"_s << false << u"/home/ann/.config/gatepost"_s
        << u"/home/ann/.local/share/gatepost"_s << u"/home/ann/.local/state/gatepost"_s
        << u"/home/ann/.cache/gatepost"_s;
    QTest::newRow("portable") << u"XDG_CONFIG_HOME=/c"_s << true << u"%1/gatepost-data/config"_s
                              << u"%1/gatepost-data/data"_s << u"%1/gatepost-data/state"_s
                              << u"%1/gatepost-data/cache"_s;
}

void TestDatabase::xdg()
{
    QFETCH(QString, variables);
    QFETCH(bool, portable);
    QProcessEnvironment environment;
    for (const QString &one : variables.split(u' ', Qt::SkipEmptyParts))
        environment.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    if (portable) {
        QFile mark(m_folder->filePath(u"portable"_s));
        QVERIFY(mark.open(QIODevice::WriteOnly));
    }
    const StorePaths paths = storePaths(environment, u"/home/ann"_s, m_folder->path());
    const auto found = [this](const QString &folder) { return QString(folder).replace(m_folder->path(), u"%1"_s); };
    QTEST(found(paths.config), "config");
    QTEST(found(paths.data), "data");
    QTEST(found(paths.state), "state");
    QTEST(found(paths.cache), "cache");
    QCOMPARE(paths.portable, portable);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child")
        return asChild(arguments.value(2), arguments.value(3));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
