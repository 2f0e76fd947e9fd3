// What people paste: every file of tests/data/pastes is recognised as its .expected.json says. A new example is a new
// file.
#include "core/audit/recognise/recognise.h"
#include "core/lab/certificatemaker.h"
#include "tests/support/testdata.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestRecognise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void corpus_data();
    void corpus();
    void everyKindIsThere();
    void certificates();
    void anyBytes_data();
    void anyBytes();
    void mutations();
};

void TestRecognise::corpus_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : testData(u"pastes"_s).entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestRecognise::corpus()
{
    QFETCH(QString, name);
    const QDir folder = testData(u"pastes"_s);
    const QJsonObject expected =
        QJsonDocument::fromJson(readFile(folder.filePath(name + u".expected.json"_s))).object();
    QVERIFY(!expected.isEmpty());
    const Recognition found = recognise(readFile(folder.filePath(name + u".txt"_s)));
    QCOMPARE(QString(pasteKey(found.kind)), expected[u"kind"].toString());
    QCOMPARE(found.domain ? found.domain->toString() : QString(), expected[u"domain"].toString());
    QCOMPARE(found.host ? found.host->toString() : QString(), expected[u"host"].toString());
    if (expected.contains(u"records"))
        QCOMPARE(int(found.records.size()), expected[u"records"].toInt());
    if (expected.contains(u"patterns"))
        QCOMPARE(int(found.patterns.size()), expected[u"patterns"].toInt());
    if (expected.contains(u"certificates"))
        QCOMPARE(int(found.certificates.size()), expected[u"certificates"].toInt());
    if (expected.contains(u"side"))
        QCOMPARE(QString(pasteSideKey(found.side)), expected[u"side"].toString());
    if (expected[u"status"].isString())
        QCOMPARE(found.status, expected[u"status"].toString());
    if (expected.contains(u"explains"))
        QCOMPARE(found.explains.isEmpty() ? QString() : QString(findingKey(found.explains.first())),
                 expected[u"explains"].toString());
    QCOMPARE(found.httpStatus, expected[u"httpStatus"].toInt());
    QCOMPARE(QString::fromLatin1(found.contentType),
             expected[u"contentType"].toString(QString::fromLatin1(found.contentType)));
    QVERIFY(found.policy.startsWith(expected[u"policyBegins"].toString().toLatin1()));
    QVERIFY(!pasteTitle(found).isEmpty());
    for (const QChar c : pasteTitle(found) + pasteExplanation(found))
        QVERIFY2(c.isPrint(), qPrintable(pasteExplanation(found)));
}

void TestRecognise::everyKindIsThere()
{
    QSet<QString> kinds;
    for (const QString &file : testData(u"pastes"_s).entryList({u"*.expected.json"_s}))
        kinds << QJsonDocument::fromJson(readFile(testData(u"pastes"_s).filePath(file))).object()[u"kind"].toString();
    for (int kind = 0; kind <= int(PasteKind::Unknown); ++kind)
        QVERIFY2(kinds.contains(pasteKey(PasteKind(kind))), pasteKey(PasteKind(kind)).data());
}

void TestRecognise::certificates()
{
    CertificateMaker maker(QDateTime::currentDateTimeUtc());
    CertificateRecipe recipe;
    recipe.dnsNames << "mx.example.test";
    const MadeCertificate made = maker.make(recipe);
    const Recognition found = recognise("0 s:CN = x\n" + made.chainPem + "\nsome words behind it\n");
    QCOMPARE(found.kind, PasteKind::Certificate);
    QCOMPARE(found.certificates, made.chainDer);
}

void TestRecognise::anyBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QRandomGenerator random(1);
    QByteArray noise(3 * 1024 * 1024, '\0');
    for (char &c : noise)
        c = char(random.bounded(256));
    QTest::newRow("noise") << noise;
    QTest::newRow("one long word") << QByteArray(3 * 1024 * 1024, 'a');
    QTest::newRow("blanks") << "x" + QByteArray(3 * 1024 * 1024, ' ') + "x";
    QTest::newRow("quotes") << QByteArray(1024 * 1024, '"');
    QTest::newRow("at signs") << QByteArray("a@").repeated(400'000);
    QTest::newRow("angle brackets") << QByteArray("<a@b").repeated(200'000);
    QTest::newRow("recipients") << QByteArray("recipient a recipient b ").repeated(40'000);
    QTest::newRow("MTA-STS") << QByteArray("MTA-STS MX host not ").repeated(50'000);
    QTest::newRow("zone lines") << QByteArray("a. 1 IN TXT \"v=STSv1; id=1\"\n").repeated(30'000);
    QTest::newRow("PEM marks") << QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(30'000);
    QTest::newRow("empty lines") << QByteArray(1024 * 1024, '\n') + "mode: x";
}

void TestRecognise::anyBytes()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const Recognition found = recognise(text);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(found.shortened, text.size() > 1024 * 1024);
    QVERIFY(found.records.size() <= 100 && found.certificates.size() <= 20 && found.reason.size() <= 300);
}

void TestRecognise::mutations()
{
    QList<QByteArray> corpus;
    for (const QString &file : testData(u"pastes"_s).entryList({u"*.txt"_s}))
        corpus << readFile(testData(u"pastes"_s).filePath(file));
    QRandomGenerator random(42);
    for (int i = 0; i < 3'000; ++i) {
        QByteArray text = corpus[random.bounded(int(corpus.size()))];
        for (int n = 0; n < 4 && !text.isEmpty(); ++n)
            text[random.bounded(int(text.size()))] = char(random.bounded(256));
        text += corpus[random.bounded(int(corpus.size()))].left(random.bounded(60));
        const Recognition found = recognise(text);
        QVERIFY(!pasteTitle(found).isEmpty());
        if (found.domain)
            QVERIFY(found.domain->isHostName());
    }
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
