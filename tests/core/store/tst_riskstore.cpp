#include "core/store/riskstore.h"
#include "core/store/storedrisks.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

AcceptedRisk good()
{
    return {u"example.test"_s, u"mx-not-in-policy"_s, u"mx2.example.test"_s,
            u"Ann"_s,          u"moves in May"_s,     QDate(2027, 5, 31)};
}

AcceptedRisk with(QString AcceptedRisk::*member, const QString &value)
{
    AcceptedRisk out = good();
    out.*member = value;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(AcceptedRisk)

class TestRiskStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void kept_data();
    void kept();
    void refused_data();
    void refused();
    void changed();
    void withdrawn();
    void ordered();
    void equality();
    void forTheWindow();
    void takenBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRiskStore::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"history.sqlite"_s), QDateTime::currentDateTimeUtc());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestRiskStore::kept_data()
{
    QTest::addColumn<AcceptedRisk>("risk");
    QTest::newRow("usual") << good();
    QTest::newRow("without subject") << with(&AcceptedRisk::subject, u""_s);
    QTest::newRow("null subject") << with(&AcceptedRisk::subject, QString());
    QTest::newRow("nobody") << with(&AcceptedRisk::who, QString());
    QTest::newRow("hostile") << with(&AcceptedRisk::reason, u"'); DROP TABLE accepted_risks; --\n<b>\u202e"_s);
    QTest::newRow("long") << with(&AcceptedRisk::reason, QString(10'000, u'ä'));
}

void TestRiskStore::kept()
{
    QFETCH(AcceptedRisk, risk);
    RiskStore store(*m_database);
    QVERIFY(store.accept(risk));
    QCOMPARE(store.risks(u"example.test"_s)->size(), 1);
    QVERIFY(store.risks(u"example.test"_s)->first() == risk);
    QVERIFY(store.risks(u"other.test"_s)->isEmpty());
    QVERIFY(store.withdraw(risk));
    QVERIFY(store.risks()->isEmpty());
}

void TestRiskStore::refused_data()
{
    QTest::addColumn<AcceptedRisk>("risk");
    AcceptedRisk endless = good();
    endless.until = QDate();
    QTest::newRow("no reason") << with(&AcceptedRisk::reason, u" \n"_s);
    QTest::newRow("no domain") << with(&AcceptedRisk::domain, QString());
    QTest::newRow("no finding") << with(&AcceptedRisk::finding, QString());
    QTest::newRow("for ever") << endless;
}

void TestRiskStore::refused()
{
    QFETCH(AcceptedRisk, risk);
    RiskStore store(*m_database);
    const auto done = store.accept(risk);
    QVERIFY(!done);
    QCOMPARE(done.error().trouble, StoreTrouble::Incomplete);
    QVERIFY(store.risks()->isEmpty());
}

void TestRiskStore::changed()
{
    RiskStore store(*m_database);
    QVERIFY(store.accept(good()));
    const AcceptedRisk later = with(&AcceptedRisk::reason, u"moves in June"_s);
    QVERIFY(store.accept(later));
    QCOMPARE(store.risks()->size(), 1);
    QCOMPARE(store.risks()->first().reason, u"moves in June"_s);
}

void TestRiskStore::withdrawn()
{
    RiskStore store(*m_database);
    QVERIFY(store.accept(good()));
    QVERIFY(store.accept(with(&AcceptedRisk::subject, u"mx3.example.test"_s)));
    QVERIFY(store.withdraw(good()));
    QCOMPARE(store.risks()->size(), 1);
    QCOMPARE(store.risks()->first().subject, u"mx3.example.test"_s);
    QVERIFY(store.withdraw(good())); // not there any more: nothing to do
}

void TestRiskStore::ordered()
{
    RiskStore store(*m_database);
    AcceptedRisk sooner = with(&AcceptedRisk::domain, u"b.test"_s);
    sooner.until = QDate(2026, 1, 1); // long over, and still told
    QVERIFY(store.accept(good()));
    QVERIFY(store.accept(sooner));
    QCOMPARE(store.risks()->first().domain, u"b.test"_s);
}

void TestRiskStore::equality()
{
    for (const auto member : {&AcceptedRisk::domain, &AcceptedRisk::finding, &AcceptedRisk::subject, &AcceptedRisk::who,
                              &AcceptedRisk::reason})
        QVERIFY(!(with(member, u"another"_s) == good()));
    QVERIFY(with(&AcceptedRisk::who, u"Ann"_s) == good());
}

/// At once in memory, and there at the next start.
void TestRiskStore::forTheWindow()
{
    const QString path = m_folder->filePath(u"window.sqlite"_s);
    const DomainName domain = *DomainName::parse(u"example.test");
    {
        StoreThread store(path);
        store.start();
        StoredRisks risks(store);
        QSignalSpy changed(&risks, &AcceptedRisks::changed);
        QVERIFY(risks.save(good()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(risks.load(domain).size(), 1);
        QVERIFY(risks.save(with(&AcceptedRisk::subject, u"mx3.example.test"_s)));
        QVERIFY(risks.withdraw(good()));
        QCOMPARE(risks.load(domain).size(), 1);
    }
    StoreThread store(path);
    store.start();
    StoredRisks risks(store);
    QTRY_COMPARE_WITH_TIMEOUT(risks.load(domain).size(), 1, 60'000);
    QCOMPARE(risks.load(domain).first().subject, u"mx3.example.test"_s);
    QVERIFY(risks.load(*DomainName::parse(u"other.test")).isEmpty());
}

/// What the store refuses does not stay in the window, and is said.
void TestRiskStore::takenBack()
{
    const DomainName domain = *DomainName::parse(u"example.test");
    StoreThread store(m_folder->filePath(u"window.sqlite"_s));
    store.start();
    StoredRisks risks(store);
    QSignalSpy failed(&risks, &StoredRisks::failed);
    QVERIFY(risks.save(good()));
    store.tell([](Database &database) -> StoreResult<Done> {
        const auto done = database.run(QStringLiteral("PRAGMA query_only=ON"));
        return done ? StoreResult<Done>(Done{}) : failure(done.error());
    });
    QVERIFY(risks.save(with(&AcceptedRisk::subject, u"mx3.example.test"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(risks.load(domain).size(), 1, 60'000);
    QVERIFY(risks.load(domain).first() == good());
}

QTEST_GUILESS_MAIN(TestRiskStore)
#include "tst_riskstore.moc"
