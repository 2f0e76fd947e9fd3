// The list of all audits that are kept: found, opened, compared, deleted and had again.
#include "core/audit/assess.h"
#include "tests/support/synthetic.h"
#include "ui/history/auditlist.h"
#include "ui/history/auditlistmodel.h"
#include "ui/shared/messagebar.h"
#include <memory>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

Observation audited(const QByteArray &domain, int daysAgo)
{
    synthetic::Domain made;
    made.name = domain;
    made.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1." + domain});
    synthetic::Host host;
    host.name = "mx1." + domain;
    made.hosts << host;
    Observation out = synthetic::observed(made);
    out.startedAt = synthetic::today().addDays(-daysAgo);
    return out;
}

} // namespace

class TestAuditList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOfEach();
    void finds_data();
    void finds();
    void nothingYet();
    void opens();
    void comparesTheOlderWithTheNewer();
    void auditsAgain();
    void deletedComesBack();
    void deletedIsGoneAfterTenSeconds();
    void selectionStays();
    void manyRows();
    void damaged();

private:
    void keep(const QList<Observation> &audits);
    void show();
    void select(const QList<int> &rows);
    QPushButton *button(const QString &text) const;
    QString cell(int row, int column) const { return m_list->table()->model()->index(row, column).data().toString(); }
    int rows() const { return m_list->table()->model()->rowCount(); }
    StoreResult<ObservationPtr> load(qint64 id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<AuditList> m_list;
    QDateTime m_now;
};

void TestAuditList::init()
{
    m_now = synthetic::today();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<StoreThread>(m_folder->filePath(u"history.sqlite"_s));
    m_store->start();
    m_list = std::make_unique<AuditList>(*m_store, [this] { return m_now; });
    m_list->resize(900, 500);
}

void TestAuditList::cleanup()
{
    m_list.reset();
    m_store.reset();
}

void TestAuditList::keep(const QList<Observation> &audits)
{
    bool done = false;
    m_store->ask<Done>(
        this,
        [audits](Database &database) -> StoreResult<Done> {
            for (const Observation &seen : audits) {
                if (const auto id = AuditStore(database).save(seen, assess(seen, seen.startedAt), {}); !id)
                    return failure(id.error());
            }
            return Done{};
        },
        [&done](const StoreResult<Done> &kept) { done = kept.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
}

void TestAuditList::show()
{
    QSignalSpy refreshed(m_list.get(), &AuditList::refreshed);
    m_list->show();
    QTRY_VERIFY_WITH_TIMEOUT(!refreshed.isEmpty(), 30'000);
}

void TestAuditList::select(const QList<int> &rows)
{
    QItemSelectionModel *selection = m_list->table()->selectionModel();
    selection->clear();
    for (const int row : rows)
        selection->select(m_list->table()->model()->index(row, 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QPushButton *TestAuditList::button(const QString &text) const
{
    for (auto *found : m_list->findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text && found->isVisible())
            return found;
    }
    return nullptr;
}

StoreResult<ObservationPtr> TestAuditList::load(qint64 id)
{
    std::optional<StoreResult<ObservationPtr>> out;
    m_store->ask<ObservationPtr>(
        this, [id](Database &database) { return AuditStore(database).load(id); },
        [&out](const StoreResult<ObservationPtr> &loaded) { out = loaded; });
    const bool answered = QTest::qWaitFor([&out] { return out.has_value(); }, 30'000);
    return answered ? *out : StoreResult<ObservationPtr>(failure(StoreFault{StoreTrouble::NotThere, {}}));
}

void TestAuditList::tellsOfEach()
{
    Observation elsewhere = audited("two.test", 1);
    elsewhere.context.smtpVantage = u"ssh://admin@vps.example"_s;
    keep({audited("one.test", 2), elsewhere});
    show();
    new QAbstractItemModelTester(m_list->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_list.get());
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, AuditListModel::Domain), u"two.test"_s); // the newest first
    QCOMPARE(cell(1, AuditListModel::Domain), u"one.test"_s);
    QVERIFY2(cell(0, AuditListModel::From).contains(u"admin@vps.example"_s), qPrintable(cell(0, AuditListModel::From)));
    QCOMPARE(cell(1, AuditListModel::From), u"this computer"_s);
    QVERIFY(!cell(0, AuditListModel::When).isEmpty());
    QVERIFY(!cell(0, AuditListModel::Verdict).isEmpty());
    QVERIFY(!m_list->table()->model()->index(0, AuditListModel::Verdict).data(Qt::DecorationRole).isNull());
    for (int column = 0; column < AuditListModel::ColumnCount; ++column)
        QVERIFY(!m_list->table()->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestAuditList::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("domains");
    QTest::newRow("everything") << u""_s << 0 << QStringList{u"one.test"_s, u"two.test"_s, u"old.test"_s};
    QTest::newRow("by name") << u"t"_s << 0 << QStringList{u"one.test"_s, u"two.test"_s, u"old.test"_s};
    QTest::newRow("part of a name") << u"wo.te"_s << 0 << QStringList{u"two.test"_s};
    QTest::newRow("with blanks") << u" one.test "_s << 0 << QStringList{u"one.test"_s};
    QTest::newRow("by age") << u""_s << 31 << QStringList{u"one.test"_s, u"two.test"_s};
    QTest::newRow("both") << u"old"_s << 31 << QStringList{};
    QTest::newRow("a sign of SQL") << u"%"_s << 0 << QStringList{};
}

void TestAuditList::finds()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    QFETCH(QStringList, domains);
    keep({audited("one.test", 1), audited("two.test", 3), audited("old.test", 200)});
    show();
    QSignalSpy refreshed(m_list.get(), &AuditList::refreshed);
    m_list->age()->setCurrentIndex(m_list->age()->findData(days));
    m_list->search()->setText(text);
    m_list->refresh();
    const auto found = [this] {
        QStringList out;
        for (int row = 0; row < rows(); ++row)
            out << cell(row, AuditListModel::Domain);
        return out;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!refreshed.isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(found(), domains, 30'000);
}

void TestAuditList::nothingYet()
{
    show();
    QVERIFY(!m_list->table()->isVisible());
    QSignalSpy wanted(m_list.get(), &AuditList::firstAuditWanted);
    QVERIFY(button(u"Run an audit"_s));
    button(u"Run an audit"_s)->click();
    QCOMPARE(wanted.size(), 1);
    m_list->search()->setText(u"nobody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"Run an audit"_s), 30'000); // nothing was found, which is another thing
}

void TestAuditList::opens()
{
    keep({audited("one.test", 1), audited("two.test", 3)});
    show();
    QSignalSpy wanted(m_list.get(), &AuditList::openWanted);
    QVERIFY(!button(u"Open"_s)->isEnabled()); // nothing is selected
    m_list->table()->setFocus();
    m_list->table()->setCurrentIndex(m_list->table()->model()->index(1, 0));
    QTest::keyClick(m_list->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<qint64>>(), QList<qint64>{m_list->selected().first().id});
    select({0, 1});
    button(u"Open"_s)->click();
    QCOMPARE(wanted.last().first().value<QList<qint64>>().size(), 2);
}

void TestAuditList::comparesTheOlderWithTheNewer()
{
    keep({audited("one.test", 5), audited("one.test", 1), audited("two.test", 3)});
    show();
    QSignalSpy wanted(m_list.get(), &AuditList::compareWanted);
    QPushButton *compare = button(u"Compare the two"_s);
    select({0});
    QVERIFY(!compare->isEnabled());
    select({0, 1, 2});
    QVERIFY(!compare->isEnabled());
    select({0, 2});
    QVERIFY(compare->isEnabled());
    const QList<StoredAudit> chosen = m_list->selected();
    compare->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toLongLong(), chosen[1].id); // further down is older
    QCOMPARE(wanted.first().at(1).toLongLong(), chosen[0].id);
}

void TestAuditList::auditsAgain()
{
    keep({audited("one.test", 5)});
    show();
    QSignalSpy wanted(m_list.get(), &AuditList::auditWanted);
    select({0});
    button(u"Audit again"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<DomainName>(), DomainName::fromDns("one.test"));
}

/// Point 79: what is deleted can be had again for ten seconds, with everything that was seen.
void TestAuditList::deletedComesBack()
{
    const Observation seen = audited("one.test", 5);
    keep({seen, audited("two.test", 1)});
    show();
    select({1});
    const qint64 id = m_list->selected().first().id;
    m_list->table()->setFocus();
    QTest::keyClick(m_list->table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 30'000);
    QCOMPARE(m_list->messages()->text(), u"Deleted 1 audit(s)."_s);
    QVERIFY(button(u"Undo"_s));
    button(u"Undo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 30'000);
    QVERIFY(!m_list->messages()->isVisible());
    const auto loaded = load(id);
    QVERIFY(loaded);
    QCOMPARE(**loaded, seen);
}

/// Point 79, the other end: then it is gone, from the file too.
void TestAuditList::deletedIsGoneAfterTenSeconds()
{
    keep({audited("one.test", 5), audited("two.test", 1)});
    show();
    select({1});
    const qint64 id = m_list->selected().first().id;
    button(u"Delete"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 30'000);
    QVERIFY(load(id));
    m_now = m_now.addSecs(AuditStore::undoTime.count());
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"Undo"_s), 30'000);
    QVERIFY(!load(id));
    m_list->undoDelete(); // there is nothing to take back
    QCOMPARE(rows(), 1);
}

void TestAuditList::selectionStays()
{
    keep({audited("one.test", 5), audited("two.test", 4)});
    show();
    select({1});
    keep({audited("new.test", 1)});
    m_list->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 30'000);
    QCOMPARE(m_list->selected().size(), 1);
    QCOMPARE(m_list->selected().first().domain, DomainName::fromDns("one.test"));
}

/// A history of years is shown at once; what is further down can be found.
void TestAuditList::manyRows()
{
    Observation seen = audited("one.test", 0);
    QList<Observation> many;
    for (int i = 0; i < AuditList::mostRows + 5; ++i) {
        many << seen;
        seen.startedAt = seen.startedAt.addSecs(-60);
    }
    many.last().domain = DomainName::fromDns("oldest.test");
    bool done = false;
    m_store->ask<Done>(
        this,
        [many](Database &database) {
            const Assessment judged = assess(many.first(), many.first().startedAt);
            return database.inTransaction([&]() -> StoreResult<Done> {
                for (const Observation &one : many) {
                    const auto added = database.run(
                        u"INSERT INTO audits (domain, started_at, verdict, effect, blocks, unprotected, at_risk, "
                        "advice, passed, could_not_test, complete, judged_steps, profile, vantage, size) VALUES (?, "
                        "?, 'testing', 'advice', 0, 0, 0, 1, 9, 0, 1, 127, '', '', 100)"_s,
                        {one.domain.toString(), one.startedAt.toMSecsSinceEpoch()});
                    if (!added)
                        return failure(added.error());
                }
                return Done{};
            });
        },
        [&done](const StoreResult<Done> &kept) { done = kept.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    show();
    QCOMPARE(rows(), AuditList::mostRows);
    m_list->search()->setText(u"oldest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 30'000);
}

void TestAuditList::damaged()
{
    m_list.reset();
    m_store = std::make_unique<StoreThread>(m_folder->path()); // a folder is no database
    m_store->start();
    m_list = std::make_unique<AuditList>(*m_store, [this] { return m_now; });
    m_list->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_list->messages()->isVisible(), 30'000);
    QVERIFY(!m_list->messages()->text().isEmpty());
}

QTEST_MAIN(TestAuditList)
#include "tst_auditlist.moc"
