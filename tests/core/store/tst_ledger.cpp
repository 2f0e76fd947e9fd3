// Which policies were seen when, and until when somebody may remember them.
#include "core/audit/assess.h"
#include "core/store/ledger.h"
#include "tests/support/synthetic.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;

DomainName domain()
{
    return *DomainName::parse(u"example.test");
}

QDateTime on(int year, int month, int date)
{
    return QDateTime({year, month, date}, {12, 0}, Qt::UTC);
}

/// Mode, days of max_age, days in November 2026 on which it was seen first and last.
struct Seen
{
    PolicyMode mode;
    int maxAgeDays;
    int first;
    int last;
};

LedgerEntry entryOf(const Seen &seen, int number)
{
    LedgerEntry out;
    out.domain = domain();
    out.hash = QByteArray::number(number);
    out.policy.mode = seen.mode;
    out.policy.maxAgeSeconds = seen.maxAgeDays * day;
    out.firstSeen = on(2026, 11, seen.first);
    out.lastSeen = on(2026, 11, seen.last);
    return out;
}

QByteArray policy(PolicyMode mode, qint64 maxAge)
{
    return synthetic::policyText(mode, {"mx1.example.test"}, maxAge);
}

synthetic::Host host()
{
    synthetic::Host out;
    out.name = "mx1.example.test";
    return out;
}

} // namespace

Q_DECLARE_METATYPE(Seen)

class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void memory_data();
    void memory();
    void stillRemembered_data();
    void stillRemembered();
    void lens();
    void audits();
    void notFetchable_data();
    void notFetchable();
    void olderAuditLater();
    void typed();
    void refused_data();
    void refused();
    void csv();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Ledger> m_ledger;
};

void TestLedger::init()
{
    m_ledger.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"history.sqlite"_s), on(2026, 11, 25));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_ledger = std::make_unique<Ledger>(*m_database);
}

/// Days of November 2026; above 30 they are in December. The first policy is the one asked about, today is the 25th.
void TestLedger::memory_data()
{
    QTest::addColumn<QList<Seen>>("ledger");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<int>("removal"); // 0: nothing to wait for
    const auto enforce = PolicyMode::Enforce;
    const auto testing = PolicyMode::Testing;
    const auto none = PolicyMode::None;
    QTest::newRow("alone, still served perhaps") << QList<Seen>{{enforce, 7, 1, 20}} << 27 << 32 << 32;
    QTest::newRow("seen today") << QList<Seen>{{enforce, 7, 1, 25}} << 32 << 32 << 32;
    QTest::newRow("followed at once") << QList<Seen>{{testing, 1, 9, 16}, {enforce, 7, 16, 24}} << 17 << 25 << 32;
    QTest::newRow("followed later") << QList<Seen>{{enforce, 7, 1, 5}, {none, 1, 12, 24}} << 12 << 19 << 19;
    QTest::newRow("none alone") << QList<Seen>{{none, 1, 12, 24}} << 25 << 26 << 0;
    QTest::newRow("two took turns") << QList<Seen>{{enforce, 7, 1, 10}, {testing, 1, 5, 20}} << 17 << 27 << 27;
    QTest::newRow("the older one lasts longer")
        << QList<Seen>{{enforce, 28, 1, 10}, {enforce, 1, 11, 24}} << 38 << 39 << 39;
    QTest::newRow("over") << QList<Seen>{{enforce, 1, 1, 2}, {none, 1, 3, 24}} << 3 << 4 << 4;
}

void TestLedger::memory()
{
    QFETCH(QList<Seen>, ledger);
    QList<LedgerEntry> entries;
    for (int i = 0; i < ledger.size(); ++i)
        entries << entryOf(ledger[i], i);
    const QDateTime now = on(2026, 11, 25);
    const auto dayOf = [](const QDateTime &when) { return when.isValid() ? int(on(2026, 11, 1).daysTo(when)) + 1 : 0; };
    QTEST(dayOf(rememberedUntil(entries.first())), "until");
    QTEST(dayOf(rememberedAtMost(entries, entries.first(), now)), "atMost");
    QTEST(dayOf(safeRemoval(entries, now)), "removal");
}

/// On 25 November: which of them a sender may hold, each as its number, the one that is held longest first.
void TestLedger::stillRemembered_data()
{
    QTest::addColumn<QList<Seen>>("ledger");
    QTest::addColumn<QList<int>>("held"); // by place in the ledger
    const auto enforce = PolicyMode::Enforce;
    const auto testing = PolicyMode::Testing;
    QTest::newRow("nothing") << QList<Seen>{} << QList<int>{};
    QTest::newRow("held") << QList<Seen>{{enforce, 7, 1, 20}} << QList<int>{0};
    QTest::newRow("forgotten") << QList<Seen>{{enforce, 4, 1, 20}} << QList<int>{};
    QTest::newRow("to the day") << QList<Seen>{{enforce, 5, 1, 20}} << QList<int>{0};
    QTest::newRow("seen only later") << QList<Seen>{{enforce, 7, 26, 28}} << QList<int>{};
    QTest::newRow("several") << QList<Seen>{{testing, 6, 1, 20}, {enforce, 28, 1, 10}, {enforce, 1, 1, 2}}
                             << QList<int>{1, 0};
}

void TestLedger::stillRemembered()
{
    QFETCH(QList<Seen>, ledger);
    QFETCH(QList<int>, held);
    QList<LedgerEntry> entries;
    for (int i = 0; i < ledger.size(); ++i)
        entries << entryOf(ledger[i], i);
    const QDateTime now = on(2026, 11, 25);
    QList<RememberedPolicy> expected;
    for (const int place : held)
        expected << *lensOf(entries[place]).remembered;
    QCOMPARE(gatepost::stillRemembered(entries, now), expected);
    if (held.isEmpty())
        return;
    // The same body told of twice is one policy, as it was seen last; the one that is served is none of them.
    LedgerEntry again = entries[held.first()];
    again.origin = PolicyOrigin::Typed;
    again.lastSeen = again.lastSeen.addDays(1);
    expected.first().lastSeen = again.lastSeen;
    QCOMPARE(gatepost::stillRemembered(entries + QList<LedgerEntry>{again}, now), expected);
    expected.removeFirst();
    QList<LedgerEntry> others = entries;
    for (LedgerEntry &entry : others)
        entry.policy.mx = synthetic::patterns({entry.hash + ".example"});
    for (RememberedPolicy &policy : expected)
        policy.policy.mx = synthetic::patterns({"x"});
    QCOMPARE(gatepost::stillRemembered(others, now, others[held.first()].policy).size(), expected.size());
}

void TestLedger::lens()
{
    const LedgerEntry entry = entryOf({PolicyMode::Enforce, 7, 1, 20}, 1);
    const SenderLens sender = lensOf(entry);
    QVERIFY(sender.remembered);
    QCOMPARE(sender.remembered->until(), rememberedUntil(entry));
    QCOMPARE(sender.kind, SenderKind::Rfc8461);
}

void TestLedger::audits()
{
    synthetic::Domain made;
    made.hosts = {host()};
    const QByteArray testing = policy(PolicyMode::Testing, day);
    const QByteArray enforce = policy(PolicyMode::Enforce, 7 * day);
    const auto audit = [&](const QByteArray &body, const QDateTime &when, const QByteArray &id) {
        made.policy = body;
        made.id = id;
        Observation seen = synthetic::observed(made);
        seen.startedAt = when;
        return m_ledger->noteAudit(seen, assess(seen, synthetic::today()));
    };
    QVERIFY(audit(testing, on(2026, 11, 9), "1"));
    QVERIFY(audit(testing, on(2026, 11, 12), "1"));
    QVERIFY(audit(testing, on(2026, 11, 12), "1")); // the same audit again
    QVERIFY(audit(enforce, on(2026, 11, 16), "2"));
    QVERIFY(audit(enforce, on(2026, 11, 20), "3")); // a new id, the same body
    const auto entries = m_ledger->entries(domain());
    QVERIFY(entries && entries->size() == 2);
    const LedgerEntry &live = entries->at(0);
    QCOMPARE(live.body, enforce);
    QCOMPARE(live.policy.mode, PolicyMode::Enforce);
    QCOMPARE(live.firstSeen, on(2026, 11, 16));
    QCOMPARE(live.lastSeen, on(2026, 11, 20));
    QCOMPARE(live.recordId, QByteArray("3"));
    QCOMPARE(live.times, 2);
    QCOMPARE(live.hash.size(), 64);
    const LedgerEntry &old = entries->at(1);
    QCOMPARE(old.body, testing);
    QCOMPARE(old.times, 2);
    QCOMPARE(old.origin, PolicyOrigin::Audit);
    QCOMPARE(*m_ledger->domains(), QList<DomainName>{domain()});
    QVERIFY(m_ledger->remove(old));
    QCOMPARE(m_ledger->entries(domain())->size(), 1);
}

void TestLedger::notFetchable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("certificate");
    QTest::newRow("no file") << QByteArray() << QByteArray("1") << 90;
    QTest::newRow("no policy") << QByteArray("version: STSv2\r\n") << QByteArray("1") << 90;
    QTest::newRow("no record") << policy(PolicyMode::Enforce, day) << QByteArray() << 90;
    QTest::newRow("certificate expired") << policy(PolicyMode::Enforce, day) << QByteArray("1") << -3;
}

/// What no sender could fetch, none remembers.
void TestLedger::notFetchable()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, id);
    QFETCH(int, certificate);
    synthetic::Domain made;
    made.hosts = {host()};
    made.policy = body;
    made.id = id;
    made.policyCertificateDays = certificate;
    const Observation seen = synthetic::observed(made);
    QVERIFY(m_ledger->noteAudit(seen, assess(seen, synthetic::today())));
    QVERIFY(m_ledger->entries(domain())->isEmpty());
}

/// An audit from a file is older than what is known: the first sighting moves, the record's id does not.
void TestLedger::olderAuditLater()
{
    const QByteArray body = policy(PolicyMode::Enforce, day);
    QVERIFY(m_ledger->note(domain(), body, PolicyOrigin::Audit, on(2026, 11, 10), on(2026, 11, 10), "new"));
    QVERIFY(m_ledger->note(domain(), body, PolicyOrigin::Audit, on(2026, 3, 1), on(2026, 3, 1), "old"));
    const LedgerEntry entry = m_ledger->entries(domain())->first();
    QCOMPARE(entry.firstSeen, on(2026, 3, 1));
    QCOMPARE(entry.lastSeen, on(2026, 11, 10));
    QCOMPARE(entry.recordId, QByteArray("new"));
    QCOMPARE(entry.times, 2);
}

/// A new owner records what the predecessor served: a source of its own beside the audits of the same body.
void TestLedger::typed()
{
    const QByteArray body = policy(PolicyMode::Enforce, 365 * day);
    QVERIFY(m_ledger->note(domain(), body, PolicyOrigin::Typed, on(2025, 3, 2), on(2026, 3, 2)));
    QVERIFY(m_ledger->note(domain(), body, PolicyOrigin::Audit, on(2026, 11, 10), on(2026, 11, 10)));
    const auto entries = m_ledger->entries(domain());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).origin, PolicyOrigin::Typed);
    QCOMPARE(rememberedUntil(entries->at(1)), on(2027, 3, 2));
}

void TestLedger::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<QDateTime>("last");
    const QByteArray good = policy(PolicyMode::Enforce, day);
    QTest::newRow("no policy") << QByteArray("hello") << on(2026, 1, 1) << on(2026, 1, 2);
    QTest::newRow("nothing") << QByteArray() << on(2026, 1, 1) << on(2026, 1, 2);
    QTest::newRow("no first day") << good << QDateTime() << on(2026, 1, 2);
    QTest::newRow("no last day") << good << on(2026, 1, 2) << QDateTime();
    QTest::newRow("the wrong way round") << good << on(2026, 1, 2) << on(2026, 1, 1);
}

void TestLedger::refused()
{
    QFETCH(QByteArray, body);
    QFETCH(QDateTime, first);
    QFETCH(QDateTime, last);
    const auto done = m_ledger->note(domain(), body, PolicyOrigin::Typed, first, last);
    QVERIFY(!done);
    QCOMPARE(done.error().trouble, StoreTrouble::NotAPolicy);
    QVERIFY(m_ledger->entries(domain())->isEmpty());
}

void TestLedger::csv()
{
    const QByteArray body = policy(PolicyMode::Enforce, 7 * day) + "x-note: =1+1,\"quoted\"\r\n";
    QVERIFY(m_ledger->note(domain(), body, PolicyOrigin::Imported, on(2026, 11, 1), on(2026, 11, 20), "7"));
    const QByteArray csv = ledgerCsv(*m_ledger->entries(domain()));
    const QByteArray row = csv.mid(csv.indexOf("\r\n") + 2);
    QVERIFY(csv.startsWith("domain,policy_sha256,mode,max_age,"));
    QVERIFY2(row.startsWith("example.test,"), row.constData());
    QVERIFY(
        row.contains(",enforce,604800,2026-11-01T12:00:00Z,2026-11-20T12:00:00Z,2026-11-27T12:00:00Z,imported,1,7,"));
    QVERIFY(row.contains("\"version: STSv1\r\nmode: enforce\r\n"));
    QVERIFY(row.contains("\"\"quoted\"\""));
    QCOMPARE(ledgerCsv({}).count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
