// All vectors of the specification: single records, policy files, MX patterns.
#include "core/sts/mxmatch.h"
#include "core/sts/policyfield.h"
#include "core/sts/stspolicy.h"
#include "core/sts/stsrecord.h"
#include "tests/support/testdata.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatepost;

class TestVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void record_data();
    void record();
    void recordSet_data();
    void recordSet();
    void policy_data();
    void policy();
    void match_data();
    void match();

private:
    QJsonObject m_vectors;
};

void TestVectors::initTestCase()
{
    m_vectors =
        QJsonDocument::fromJson(readFile(testData(QStringLiteral("spec")).filePath(QStringLiteral("vectors.json"))))
            .object();
    const auto count = [this](const char *key) { return m_vectors[QLatin1StringView(key)].toArray().size(); };
    QCOMPARE(count("txt"), 34);
    QCOMPARE(count("policy"), 53);
    QCOMPARE(count("mx"), 30);
}

void TestVectors::record_data()
{
    QTest::addColumn<QList<QByteArray>>("strings");
    QTest::addColumn<QString>("expected");
    int n = 0;
    for (const QJsonValue row : m_vectors[u"txt"].toArray()) {
        QList<QByteArray> strings;
        for (const QJsonValue text : row[0].toArray())
            strings << text.toString().toUtf8();
        QTest::addRow("TV%d %s", ++n, qPrintable(row[2].toString())) << strings << row[1].toString();
    }
}

void TestVectors::record()
{
    QFETCH(QList<QByteArray>, strings);
    QFETCH(QString, expected);
    const StsRecordReading reading = readStsRecords({strings});
    QCOMPARE(reading.usable(), expected == u"valid");
    QCOMPARE(reading.candidates, expected == u"discarded" ? 0 : 1);
    QVERIFY(!reading.findings.isEmpty());
}

void TestVectors::recordSet_data()
{
    QTest::addColumn<QList<QByteArray>>("records");
    QTest::addColumn<bool>("usable");
    QTest::newRow("SV1 a stranger beside") << QList<QByteArray>{"v=STSv1; id=1", "v=spf1 -all"} << true;
    QTest::newRow("SV2 another version beside") << QList<QByteArray>{"v=STSv1; id=1", "v=STSv2; id=2"} << true;
    QTest::newRow("SV3 two candidates") << QList<QByteArray>{"v=STSv1; id=1", "v=STSv1; id=2"} << false;
    QTest::newRow("SV4 a broken one counts") << QList<QByteArray>{"v=STSv1; id=1", "v=STSv1;"} << false;
    QTest::newRow("SV5 a blank before the semicolon") << QList<QByteArray>{"v=STSv1; id=1", "v=STSv1 ; id=2"} << true;
    QTest::newRow("SV6 only a stranger") << QList<QByteArray>{"v=spf1 -all"} << false;
    QTest::newRow("SV7 nothing") << QList<QByteArray>{} << false;
}

void TestVectors::recordSet()
{
    QFETCH(QList<QByteArray>, records);
    QFETCH(bool, usable);
    QList<QList<QByteArray>> rrset;
    for (const QByteArray &record : records)
        rrset << QList<QByteArray>{record};
    const StsRecordReading reading = readStsRecords(rrset);
    QCOMPARE(reading.usable(), usable);
    if (usable)
        QCOMPARE(reading.record->id, QByteArray("1"));
}

void TestVectors::policy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("valid");
    int n = 0;
    for (const QJsonValue row : m_vectors[u"policy"].toArray())
        QTest::addRow("PV%d %s", ++n, qPrintable(row[2].toString()))
            << QByteArray::fromHex(row[0].toString().toLatin1()) << (row[1].toString() == u"valid");
}

void TestVectors::policy()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, valid);
    const StsPolicyReading reading = readStsPolicy(body, "example.com");
    QCOMPARE(reading.valid(), valid);
    QCOMPARE(reading.raw, body);
    if (!valid)
        QVERIFY(!reading.findings.isEmpty());
    else
        QCOMPARE(readStsPolicy(writeStsPolicy(*reading.policy), "example.com").policy, reading.policy);
}

void TestVectors::match_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    int n = 0;
    for (const QJsonValue row : m_vectors[u"mx"].toArray())
        QTest::addRow("XV%d %s", ++n, qPrintable(row[3].toString()))
            << row[0].toString().toUtf8() << row[1].toString() << row[2].toString();
}

void TestVectors::match()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, host);
    QFETCH(QString, expected);
    if (expected == u"invalid") {
        QVERIFY(mxProblem(pattern).has_value());
        return;
    }
    QVERIFY(!mxProblem(pattern).has_value());
    const MatchOutcome outcome = matchMx(DomainName::fromDns(host.toUtf8()), {MxPattern{pattern.toLower()}});
    QCOMPARE(outcome.matches, expected == u"match");
    QCOMPARE(outcome.matching.size(), expected == u"match" ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
