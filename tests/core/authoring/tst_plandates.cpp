#include "core/authoring/plandates.h"
#include <QTest>

using namespace gatepost;

namespace {
QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}
} // namespace

class TestPlanDates : public QObject
{
    Q_OBJECT
private slots:
    void waits_data()
    {
        QTest::addColumn<QList<ServedPolicy>>("ledger");
        QTest::addColumn<QDateTime>("practical");
        QTest::addColumn<QDateTime>("strict");
        const QDateTime practical = at("2026-12-03T11:00:00Z"); // published 1 Dec 10:00, TTL 1 h, two days
        QTest::newRow("no ledger") << QList<ServedPolicy>() << practical << practical;
        QTest::newRow("one day") << QList<ServedPolicy>{{at("2026-12-01T10:00:00Z"), 86400}} << practical << practical;
        QTest::newRow("30 days") << QList<ServedPolicy>{{at("2026-12-01T10:00:00Z"), 2592000}} << practical
                                 << at("2026-12-31T10:00:00Z");
        QTest::newRow("older and longer")
            << QList<ServedPolicy>{{at("2026-11-01T00:00:00Z"), 31536000}, {at("2026-12-01T10:00:00Z"), 604800}}
            << practical << at("2027-11-01T00:00:00Z");
    }
    void waits()
    {
        QFETCH(QList<ServedPolicy>, ledger);
        QFETCH(QDateTime, practical);
        QFETCH(QDateTime, strict);
        QCOMPARE(waitForNewPolicy(at("2026-12-01T10:00:00Z"), 3600, ledger), (Wait{practical, strict}));
    }
    void oldMx()
    {
        QCOMPARE(oldMxUnusedAt(at("2026-12-29T12:00:00Z"), 86400), at("2027-01-04T12:00:00Z"));
        QVERIFY(!forgottenAt({}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestPlanDates)
#include "tst_plandates.moc"
