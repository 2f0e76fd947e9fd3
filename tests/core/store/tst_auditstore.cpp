// Audits come back fact by fact; lists, deletion with undo, and since when a finding is there.
#include "core/audit/assess.h"
#include "core/store/auditstore.h"
#include "core/store/housekeeping.h"
#include "core/store/ledger.h"
#include "core/store/recents.h"
#include "tests/support/synthetic.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

using synthetic::Domain;
using synthetic::Host;
using synthetic::today;

Host host(const QByteArray &name, int preference)
{
    Host out;
    out.name = name;
    out.preference = preference;
    return out;
}

Domain good()
{
    Domain out;
    out.hosts = {host("mx1.example.test", 10), host("mx2.example.test", 20)};
    out.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test", "mx2.example.test"}, 1'209'600);
    return out;
}

Domain uncovered()
{
    Domain out = good();
    out.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test"}, 1'209'600);
    return out;
}

/// The domain as it was so many days ago.
Observation before(const Domain &domain, int days)
{
    Observation out = synthetic::observed(domain);
    out.startedAt = today().addDays(-days);
    return out;
}

} // namespace

class TestAuditStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesBack();
    void savedAgain();
    void listed_data();
    void listed();
    void latest();
    void history_data();
    void history();
    void removedAndRestored();
    void purged();
    void retention();
    void keepsOnly_data();
    void keepsOnly();
    void notThere();
    void damagedBody_data();
    void damagedBody();
    void hostileTexts();
    void quick();
    void recents();
    void recentsPinned();

private:
    qint64 save(const Observation &seen, const QString &profile = {});
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditStore> m_store;
};

void TestAuditStore::init()
{
    m_store.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"history.sqlite"_s), today());
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_store = std::make_unique<AuditStore>(*m_database);
}

qint64 TestAuditStore::save(const Observation &seen, const QString &profile)
{
    const auto id = m_store->save(seen, assess(seen, seen.startedAt), profile);
    return id ? *id : -1;
}

void TestAuditStore::comesBack()
{
    Observation seen = before(uncovered(), 3);
    seen.context.smtpVantage = u"ssh://admin@vps.example"_s;
    const qint64 id = save(seen, u"From the office"_s);
    QVERIFY(id > 0);
    const auto loaded = m_store->load(id);
    QVERIFY(loaded);
    QVERIFY(**loaded == seen);

    const Assessment judged = assess(seen, seen.startedAt);
    const auto list = m_store->list();
    QVERIFY(list && list->size() == 1);
    const StoredAudit &row = list->first();
    QCOMPARE(row.id, id);
    QCOMPARE(row.domain, seen.domain);
    QCOMPARE(row.startedAt, seen.startedAt);
    QCOMPARE(row.verdict, judged.verdict.kind);
    QCOMPARE(row.effect, judged.verdict.effect);
    QCOMPARE(row.complete, judged.complete);
    QCOMPARE(row.profile, u"From the office"_s);
    QCOMPARE(row.vantage, u"ssh://admin@vps.example"_s);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(row.counts[i], judged.count(Effect(i)));
    QVERIFY(row.counts[0] + row.counts[1] + row.counts[2] + row.counts[3] > 0);
    QVERIFY(row.size > 500);
    QCOMPARE(*m_store->size(), row.size);
}

/// The same audit twice, as when a file is opened again, is one entry.
void TestAuditStore::savedAgain()
{
    const Observation seen = before(good(), 1);
    const qint64 first = save(seen);
    const qint64 second = save(seen, u"Second"_s);
    QVERIFY(first > 0 && second > 0);
    const auto list = m_store->list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().profile, u"Second"_s);
    QVERIFY(m_store->load(second));
}

void TestAuditStore::listed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from"); // days before today; -1: not set
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QStringList>("expected"); // newest first
    const QString a = u"example.test"_s;
    const QString b = u"xn--mnchen-3ya.test"_s;
    QTest::newRow("all") << QString() << -1 << -1 << 0 << QStringList{a, b, a};
    QTest::newRow("the newest") << QString() << -1 << -1 << 1 << QStringList{a};
    QTest::newRow("part of a name") << u"xample"_s << -1 << -1 << 0 << QStringList{a, a};
    QTest::newRow("as people write it") << u"münchen.test"_s << -1 << -1 << 0 << QStringList{b};
    QTest::newRow("as DNS does") << u"XN--mnchen"_s << -1 << -1 << 0 << QStringList{b};
    QTest::newRow("since") << QString() << 10 << -1 << 0 << QStringList{a, b};
    QTest::newRow("up to") << QString() << -1 << 10 << 0 << QStringList{a};
    QTest::newRow("between") << QString() << 10 << 2 << 0 << QStringList{b};
    QTest::newRow("no pattern") << u"%"_s << -1 << -1 << 0 << QStringList();
    QTest::newRow("no placeholder") << u"example_test"_s << -1 << -1 << 0 << QStringList();
    QTest::newRow("no SQL") << u"' OR 1=1 --"_s << -1 << -1 << 0 << QStringList();
}

void TestAuditStore::listed()
{
    Domain munich = good();
    munich.name = "xn--mnchen-3ya.test";
    save(before(good(), 30));
    save(before(munich, 5));
    save(before(uncovered(), 1));
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(int, limit);
    AuditFilter filter;
    filter.text = text;
    if (from >= 0)
        filter.from = today().addDays(-from);
    if (until >= 0)
        filter.until = today().addDays(-until);
    filter.limit = limit;
    const auto list = m_store->list(filter);
    QVERIFY(list);
    QStringList names;
    for (const StoredAudit &one : *list)
        names << one.domain.toString();
    QTEST(names, "expected");
}

void TestAuditStore::latest()
{
    for (int day = 1; day <= 8; ++day)
        save(before(good(), day));
    const auto list = m_store->latest(*DomainName::parse(u"example.test"), 3);
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->first().startedAt, today().addDays(-1));
    QCOMPARE(m_store->latest(*DomainName::parse(u"other.test"), 3)->size(), 0);
}

/// One letter per audit, oldest first: + has the finding, - does not, ? could not tell, because step 5 was not judged.
void TestAuditStore::history_data()
{
    QTest::addColumn<QString>("audits");
    QTest::addColumn<int>("since"); // number of the audit from 0, -1: not there
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("audited");
    QTest::newRow("never audited") << QString() << -1 << 0 << -1 << 0;
    QTest::newRow("never there") << u"--"_s << -1 << 0 << -1 << 2;
    QTest::newRow("new") << u"--+"_s << 2 << 1 << 2 << 3;
    QTest::newRow("for long") << u"-+++"_s << 1 << 3 << 1 << 4;
    QTest::newRow("always") << u"+++"_s << 0 << 3 << 0 << 3;
    QTest::newRow("gone") << u"++-"_s << -1 << 0 << 0 << 3;
    QTest::newRow("came back") << u"+-++"_s << 2 << 2 << 0 << 4;
    QTest::newRow("not seen between") << u"-+?+"_s << 1 << 2 << 1 << 3;
    QTest::newRow("not seen at last") << u"-++?"_s << 1 << 2 << 1 << 3;
    QTest::newRow("never seen") << u"??"_s << -1 << 0 << -1 << 0;
}

void TestAuditStore::history()
{
    QFETCH(QString, audits);
    QFETCH(int, since);
    QFETCH(int, first);
    const auto day = [&audits](int number) {
        return number < 0 ? QDateTime() : today().addDays(number - int(audits.size()));
    };
    for (int i = 0; i < audits.size(); ++i) {
        Domain domain = audits[i] == u'+' ? uncovered() : good();
        if (audits[i] == u'?')
            domain.policy.clear(); // no policy, nothing to match against
        Observation seen = synthetic::observed(domain);
        seen.startedAt = day(i);
        QVERIFY(save(seen) > 0);
    }
    const DomainName name = *DomainName::parse(u"example.test");
    const auto history = m_store->history(name, FindingId::MxBackupNotInPolicy, u"mx2.example.test"_s);
    QVERIFY(history);
    QCOMPARE(history->since, day(since));
    QTEST(history->audits, "count");
    QCOMPARE(history->firstEver, day(first));
    QTEST(history->audited, "audited");
    // Another host, and another domain, have nothing to do with it.
    QCOMPARE(m_store->history(name, FindingId::MxBackupNotInPolicy, u"mx9.example.test"_s)->audits, 0);
    QCOMPARE(
        *m_store->history(*DomainName::parse(u"other.test"), FindingId::MxBackupNotInPolicy, u"mx2.example.test"_s),
        FindingHistory());
}

/// Acceptance point 79: what was deleted comes back with its evidence.
void TestAuditStore::removedAndRestored()
{
    const Observation seen = before(uncovered(), 2);
    const qint64 first = save(seen);
    const qint64 second = save(before(good(), 1));
    const QDateTime now = today();
    QVERIFY(m_store->remove({first, second}, now));
    QVERIFY(m_store->list()->isEmpty());
    QCOMPARE(*m_store->size(), 0);
    QCOMPARE(m_store->history(seen.domain, FindingId::MxBackupNotInPolicy, u"mx2.example.test"_s)->audited, 0);
    QCOMPARE(*m_store->purge(now.addSecs(9)), 0);
    QVERIFY(m_store->restore({first, second}));
    QCOMPARE(m_store->list()->size(), 2);
    QVERIFY(**m_store->load(first) == seen);
    QCOMPARE(*m_store->purge(now.addDays(1)), 0);
}

void TestAuditStore::purged()
{
    const qint64 id = save(before(good(), 2));
    QVERIFY(m_store->remove({id}, today()));
    QCOMPARE(*m_store->purge(today().addSecs(10)), 1);
    const auto gone = m_store->restore({id});
    QVERIFY(!gone);
    QCOMPARE(gone.error().trouble, StoreTrouble::NotThere);
    for (const char *table : {"audits", "documents", "findings"}) {
        auto left = m_database->run(u"SELECT count(*) FROM "_s + QString::fromLatin1(table));
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toInt(), 0);
    }
}

void TestAuditStore::retention()
{
    for (const int day : {1, 50, 89, 90, 91, 400})
        save(before(good(), day));
    QCOMPARE(*m_store->removeOlderThan(today().addDays(-90)), 2);
    QCOMPARE(m_store->list()->size(), 4);
}

void TestAuditStore::keepsOnly_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("left");
    QTest::newRow("for ever") << 0 << 3;
    QTest::newRow("90 days") << 90 << 2;
    QTest::newRow("a day") << 1 << 0;
}

/// What the program does at its start: old audits go, deleted ones that nobody took back go, policies stay.
void TestAuditStore::keepsOnly()
{
    QFETCH(int, days);
    for (const int ago : {200, 60, 30})
        QVERIFY(save(before(good(), ago)) > 0);
    const qint64 deleted = save(before(uncovered(), 2));
    QVERIFY(m_store->remove({deleted}, today().addSecs(-60)));
    QVERIFY(Ledger(*m_database)
                .note(DomainName::fromDns("example.test"), good().policy, PolicyOrigin::Audit, today().addDays(-200),
                      today().addDays(-200)));
    QVERIFY(keepOnly(*m_database, std::chrono::hours(24) * days, today()));
    QTEST(int(m_store->list()->size()), "left");
    QVERIFY(!m_store->restore({deleted})); // it is gone from the file
    QCOMPARE(Ledger(*m_database).entries(DomainName::fromDns("example.test"))->size(), 1);
}

void TestAuditStore::notThere()
{
    const auto seen = m_store->load(4711);
    QVERIFY(!seen);
    QCOMPARE(seen.error().trouble, StoreTrouble::NotThere);
}

void TestAuditStore::damagedBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray huge(8, '\0');
    qToBigEndian<quint32>(0xfffffff0U, huge.data());
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("short") << QByteArray("abc");
    QTest::newRow("claims four gigabytes") << huge;
    QTest::newRow("no compressed data") << QByteArray("\0\0\0\x10garbage", 11);
    QTest::newRow("no JSON") << qCompress(QByteArray("garbage"));
    QTest::newRow("another JSON") << qCompress(QByteArray("{\"format\":\"something\"}"));
}

/// One damaged audit is said, and harms no other.
void TestAuditStore::damagedBody()
{
    QFETCH(QByteArray, body);
    const qint64 id = save(before(good(), 2));
    const qint64 other = save(before(good(), 1));
    QVERIFY(m_database->run(u"UPDATE documents SET body = ? WHERE audit = ?"_s, {body, id}));
    const auto seen = m_store->load(id);
    QVERIFY(!seen);
    QCOMPARE(seen.error().trouble, StoreTrouble::Damaged);
    QVERIFY(m_store->load(other));
    QCOMPARE(m_store->list()->size(), 2);
}

void TestAuditStore::hostileTexts()
{
    Observation seen = before(good(), 1);
    seen.input = u"'; DROP TABLE audits; -- \u202e<b>\U0001F4A9"_s + QChar(u'\0') + u"end"_s;
    const qint64 id = save(seen, u"'; DROP TABLE audits; --"_s);
    QVERIFY(id > 0);
    QVERIFY(**m_store->load(id) == seen);
    QCOMPARE(m_store->list()->first().profile, u"'; DROP TABLE audits; --"_s);
}

/// Not for the window's thread, but short all the same: a list of 500 audits, and one of them.
void TestAuditStore::quick()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(save(before(i % 2 ? good() : uncovered(), i + 1)) > 0);
    QElapsedTimer time;
    time.start();
    QCOMPARE(m_store->list()->size(), 500);
    const auto listed = time.restart();
    QVERIFY(
        m_store->history(*DomainName::parse(u"example.test"), FindingId::MxBackupNotInPolicy, u"mx2.example.test"_s));
    const auto asked = time.restart();
    qInfo("500 audits: list %lld ms, history of a finding %lld ms, %lld KiB", listed, asked,
          m_database->sizeOnDisk() / 1024);
    QVERIFY(listed < 2000);
    QVERIFY(asked < 2000);
}

void TestAuditStore::recents()
{
    Recents recents(*m_database);
    for (int i = 0; i < 30; ++i) {
        QVERIFY(recents.note(RecentKind::Domain, u"d%1.test"_s.arg(i), today().addSecs(i)));
        QVERIFY(recents.note(RecentKind::File, u"/tmp/%1.gatepost"_s.arg(i), today().addSecs(i)));
    }
    QCOMPARE(recents.list(RecentKind::Domain)->size(), Recents::mostDomains);
    QCOMPARE(recents.list(RecentKind::File)->size(), Recents::mostFiles);
    QCOMPARE(recents.list(RecentKind::Domain)->first().value, u"d29.test"_s);
    QVERIFY(recents.note(RecentKind::Domain, u"d15.test"_s, today().addSecs(99)));
    QCOMPARE(recents.list(RecentKind::Domain)->first().value, u"d15.test"_s);
    QCOMPARE(recents.list(RecentKind::Domain)->size(), Recents::mostDomains);
    QVERIFY(recents.forget(RecentKind::Domain, u"d15.test"_s));
    QCOMPARE(recents.list(RecentKind::Domain)->first().value, u"d29.test"_s);
    QVERIFY(recents.clear(RecentKind::Domain));
    QVERIFY(recents.list(RecentKind::Domain)->isEmpty());
    QCOMPARE(recents.list(RecentKind::File)->size(), Recents::mostFiles);
}

void TestAuditStore::recentsPinned()
{
    Recents recents(*m_database);
    QVERIFY(recents.note(RecentKind::Domain, u"mine.test"_s, today()));
    QVERIFY(recents.setPinned(RecentKind::Domain, u"mine.test"_s, true));
    for (int i = 1; i < 40; ++i)
        QVERIFY(recents.note(RecentKind::Domain, u"d%1.test"_s.arg(i), today().addSecs(i)));
    const auto list = recents.list(RecentKind::Domain);
    QCOMPARE(list->size(), Recents::mostDomains);
    QCOMPARE(list->first().value, u"mine.test"_s);
    QVERIFY(list->first().pinned);
    QVERIFY(recents.clear(RecentKind::Domain));
    QCOMPARE(recents.list(RecentKind::Domain)->size(), 1);
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
