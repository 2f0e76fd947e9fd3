// Every JSON document that gatepost-cli prints follows its schema in resources/schema, and a saved audit can be judged
// again without the network.
#include "tests/support/cli.h"
#include "tests/support/schema.h"
#include "tests/support/testdata.h"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void schemasRefuse_data();
    void schemasRefuse();
    void everyScenario();
    void lintAndMatch_data();
    void lintAndMatch();
    void judgedAgain();
    void savedGarbage_data();
    void savedGarbage();
    void comparesSavedFiles();

private:
    QString save(const QString &name, const QByteArray &text) const;
    QTemporaryDir m_folder;
    QJsonObject m_all; ///< the audits of every quick scenario
};

QString TestDocuments::save(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void TestDocuments::initTestCase()
{
    const CliRun run =
        runCli({u"audit"_s, u"--demo"_s, u"--format"_s, u"json"_s, u"--fail-on"_s, u"never"_s}, {}, {}, 240);
    QVERIFY2(!run.out.isEmpty(), run.error.constData());
    save(u"all.json"_s, run.out);
    m_all = run.json();
    QVERIFY(m_all[u"audits"].toArray().size() >= 60);
}

/// A schema that lets everything pass would prove nothing.
void TestDocuments::schemasRefuse_data()
{
    QTest::addColumn<QString>("schema");
    for (const char *name : {"audits", "assessment", "observation", "lint-policy", "lint-sts-record",
                             "lint-tlsrpt-record", "match", "findings", "comparison", "plan"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDocuments::schemasRefuse()
{
    QFETCH(QString, schema);
    QVERIFY(!schemaComplaint(schema, {}).isEmpty());
    QVERIFY(!schemaComplaint(schema, {{u"format"_s, u"something else"_s}, {u"version"_s, 1}}).isEmpty());
}

void TestDocuments::everyScenario()
{
    const QJsonArray audits = m_all[u"audits"].toArray();
    for (const QJsonValue audit : audits) {
        const QString domain = audit[u"observation"][u"domain"].toString();
        const QString observation = schemaComplaint(u"observation"_s, audit[u"observation"].toObject());
        QVERIFY2(observation.isEmpty(), qPrintable(domain + u": "_s + observation));
        const QString assessment = schemaComplaint(u"assessment"_s, audit[u"assessment"].toObject());
        QVERIFY2(assessment.isEmpty(), qPrintable(domain + u": "_s + assessment));
    }
    QJsonObject few = m_all;
    few[u"audits"] = QJsonArray{audits.first(), audits.last()};
    QCOMPARE(schemaComplaint(u"audits"_s, few), QString());
    QJsonObject damaged = audits.first()[u"observation"].toObject();
    damaged.insert(u"surprise"_s, 1);
    QVERIFY(!schemaComplaint(u"observation"_s, damaged).isEmpty());
}

void TestDocuments::lintAndMatch_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QStringList policy{u"lint"_s, u"policy"_s, u"-"_s};
    QTest::newRow("good policy") << u"lint-policy"_s << policy
                                 << QByteArray(
                                        "version: STSv1\r\nmode: enforce\r\nmx: a.b.test\r\nmax_age: 604800\r\n");
    QTest::newRow("bad policy") << u"lint-policy"_s << policy << QByteArray("\xff\xfe{\n\nmx: *\n");
    QTest::newRow("good record") << u"lint-sts-record"_s << QStringList{u"lint"_s, u"sts-record"_s, u"v=STSv1; id=1"_s}
                                 << QByteArray();
    QTest::newRow("bad record") << u"lint-sts-record"_s
                                << QStringList{u"lint"_s, u"sts-record"_s, u"v=STSv1 ; ID=\u00e9"_s} << QByteArray();
    QTest::newRow("good TLSRPT record") << u"lint-tlsrpt-record"_s
                                        << QStringList{u"lint"_s, u"tlsrpt-record"_s,
                                                       u"v=TLSRPTv1;rua=mailto:a@b.test"_s}
                                        << QByteArray();
    QTest::newRow("bad TLSRPT record") << u"lint-tlsrpt-record"_s
                                       << QStringList{u"lint"_s, u"tlsrpt-record"_s, u"v=TLSRPTv1;rua=a@b.test!10m"_s}
                                       << QByteArray();
    QTest::newRow("findings") << u"findings"_s << QStringList{u"findings"_s, u"--format"_s, u"json"_s} << QByteArray();
    const QStringList plan{u"plan"_s, u"removal"_s, u"--domain"_s, u"a.test"_s, u"--format"_s, u"json"_s};
    QTest::newRow("plan") << u"plan"_s << plan << QByteArray();
    QTest::newRow("plan with a past") << u"plan"_s << (plan + QStringList{u"--known"_s, u"-@2026-11-16"_s})
                                      << QByteArray("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n");
    QTest::newRow("match") << u"match"_s << QStringList{u"match"_s, u"a.b.test"_s, u"*.b.test"_s} << QByteArray();
    QTest::newRow("no match") << u"match"_s << QStringList{u"match"_s, u"a.b.c.test"_s, u"*.c.test"_s} << QByteArray();
    for (const char *paste : {"bounce-exchange-mx", "policy-http", "dig-two-records", "plugin-answer", "unknown-prose"})
        QTest::addRow("explain %s", paste)
            << u"explanation"_s
            << QStringList{u"explain"_s, u"--format"_s, u"json"_s,
                           testData(u"pastes"_s).filePath(QString::fromLatin1(paste) + u".txt"_s)}
            << QByteArray();
    QTest::newRow("no pattern") << u"match"_s << QStringList{u"match"_s, u"a.b.test"_s, u"*."_s} << QByteArray();
}

void TestDocuments::lintAndMatch()
{
    QFETCH(QString, schema);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const CliRun run = runCli(arguments, input);
    QVERIFY2(!run.json().isEmpty(), run.error.constData());
    QCOMPARE(schemaComplaint(schema, run.json()), QString());
}

/// A `.gatepost` file of the command line is read again, and compared with a later audit of the same domain.
void TestDocuments::comparesSavedFiles()
{
    const auto saved = [&](const QString &domain) {
        const QString file = m_folder.filePath(domain + u".gatepost"_s);
        const CliRun run = runCli({u"audit"_s, u"--demo"_s, domain, u"--format"_s, u"gatepost"_s, u"--output"_s, file,
                                   u"--fail-on"_s, u"never"_s});
        return run.status == 0 ? file : QString::fromUtf8(run.error);
    };
    const QString left = saved(u"perfect.test"_s);
    const QString right = saved(u"example.test"_s);
    const CliRun same = runCli({u"compare"_s, left, left});
    QCOMPARE(same.status, 0);
    QVERIFY2(same.out.contains("Nothing changed."), same.out.constData());
    const CliRun other = runCli({u"compare"_s, left, right, u"--format"_s, u"json"_s});
    QCOMPARE(other.status, 1);
    QCOMPARE(schemaComplaint(u"comparison"_s, other.json()), QString());
    QVERIFY(other.json()[u"changed"].toInt() > 0);
    QCOMPARE(runCli({u"compare"_s, left}).status, 3);
    QCOMPARE(runCli({u"compare"_s, left, m_folder.filePath(u"none"_s)}).status, 3);
    QCOMPARE(runCli({u"compare"_s, left, m_folder.filePath(u"all.json"_s)}).status, 3);
}

void TestDocuments::judgedAgain()
{
    const CliRun run = runCli({u"audit"_s, u"--saved"_s, m_folder.filePath(u"all.json"_s), u"--format"_s, u"json"_s,
                               u"--fail-on"_s, u"never"_s},
                              {}, {}, 240);
    const QJsonArray before = m_all[u"audits"].toArray();
    const QJsonArray after = run.json()[u"audits"].toArray();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QVERIFY(after[i][u"observation"] == before[i][u"observation"]);
        QCOMPARE(after[i][u"assessment"][u"verdict"], before[i][u"assessment"][u"verdict"]);
        QCOMPARE(after[i][u"assessment"][u"findings"], before[i][u"assessment"][u"findings"]);
    }
    // One observation alone is a document, too, and the day is a choice: in a hundred days every certificate has ended.
    const QByteArray one = QJsonDocument(before[0][u"observation"].toObject()).toJson();
    const QString day = QDate::currentDate().addDays(100).toString(Qt::ISODate);
    const CliRun later =
        runCli({u"audit"_s, u"--saved"_s, save(u"one.json"_s, one), u"--format"_s, u"json"_s, u"--on"_s, day});
    QCOMPARE(later.json()[u"audits"].toArray().size(), 1);
    QCOMPARE(later.json()[u"audits"][0][u"assessment"][u"sender"][u"on"].toString().left(10), day);
}

void TestDocuments::savedGarbage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QByteArray() << QByteArray("octet 0");
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("octet");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("format");
    QTest::newRow("another format") << QByteArray(R"({"format": "gatepost-match", "version": 1})")
                                    << QByteArray("format");
    QTest::newRow("a later version") << QByteArray(R"({"format": "gatepost-observation", "version": 99})")
                                     << QByteArray("later version");
    QTest::newRow("members missing") << QByteArray(R"({"format": "gatepost-observation", "version": 1})")
                                     << QByteArray("domain");
    QTest::newRow("a member of another kind")
        << QByteArray(R"({"format": "gatepost-observation", "version": 1, "domain": 7})") << QByteArray("domain");
    QTest::newRow("audits that are none")
        << QByteArray(R"({"format": "gatepost-audits", "version": 1, "audits": [7]})") << QByteArray("audits");
    QTest::newRow("deep nesting") << QByteArray(200'000, '[') << QByteArray("octet");
}

void TestDocuments::savedGarbage()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const CliRun run = runCli({u"audit"_s, u"--saved"_s, save(u"garbage.json"_s, text)});
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.error.contains(says), run.error.constData());
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
