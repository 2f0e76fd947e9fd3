// gatepost-cli from outside: arguments, exit status and JSON shapes of the commands that need no network, on any bytes.
#include "tests/support/cli.h"
#include "tests/support/testdata.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int quickly = 15'000; // milliseconds, also under a sanitizer on a busy machine

QByteArray noise(qint64 size)
{
    QByteArray out(size, Qt::Uninitialized);
    QRandomGenerator random(8461);
    for (char &c : out)
        c = char(random.bounded(256));
    return out;
}

/// Every finding names an id, an effect, a place and a sentence.
void checkFindings(const QJsonObject &document)
{
    QVERIFY(document[u"findings"].isArray());
    for (const QJsonValue finding : document[u"findings"].toArray()) {
        QVERIFY(!finding[u"id"].toString().isEmpty());
        QVERIFY(!finding[u"effect"].toString().isEmpty());
        QVERIFY(finding[u"line"].toInt() >= 1);
        QVERIFY(finding[u"column"].toInt() >= 1);
        QVERIFY(!finding[u"message"].toString().isEmpty());
        QVERIFY(finding[u"fix"].isString());
    }
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void policyVectors_data();
    void policyVectors();
    void recordVectors_data();
    void recordVectors();
    void matchVectors_data();
    void matchVectors();
    void tlsrptRecords_data();
    void tlsrptRecords();
    void anyBytes_data();
    void anyBytes();
    void manyMutations();
    void wrongUse_data();
    void wrongUse();
    void help_data();
    void help();

private:
    QJsonObject m_vectors;
};

void TestContract::initTestCase()
{
    m_vectors = QJsonDocument::fromJson(readFile(testData(u"spec"_s).filePath(u"vectors.json"_s))).object();
    QVERIFY(!m_vectors.isEmpty());
}

void TestContract::policyVectors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("valid");
    int n = 0;
    for (const QJsonValue row : m_vectors[u"policy"].toArray())
        QTest::addRow("PV%d %s", ++n, qPrintable(row[2].toString()))
            << QByteArray::fromHex(row[0].toString().toLatin1()) << (row[1].toString() == u"valid");
}

void TestContract::policyVectors()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, valid);
    const CliRun run = runCli({u"lint"_s, u"policy"_s, u"-"_s}, body);
    QCOMPARE(run.status, valid ? 0 : 1);
    QVERIFY2(run.error.isEmpty(), run.error.constData());
    const QJsonObject document = run.json();
    QCOMPARE(document[u"format"].toString(), u"gatepost-lint-policy"_s);
    QCOMPARE(document[u"valid"].toBool(), valid);
    checkFindings(document);
    if (!valid) {
        QVERIFY(document[u"policy"].isNull());
        QVERIFY(!document[u"findings"].toArray().isEmpty());
        return;
    }
    const QJsonObject policy = document[u"policy"].toObject();
    QCOMPARE(policy[u"version"].toString(), u"STSv1"_s);
    QVERIFY(policy[u"mode"].isString() && policy[u"max_age"].isDouble() && policy[u"mx"].isArray());
}

void TestContract::recordVectors_data()
{
    QTest::addColumn<QJsonArray>("strings");
    QTest::addColumn<bool>("usable");
    int n = 0;
    for (const QJsonValue row : m_vectors[u"txt"].toArray())
        QTest::addRow("TV%d %s", ++n, qPrintable(row[2].toString()))
            << row[0].toArray() << (row[1].toString() == u"valid");
}

void TestContract::recordVectors()
{
    QFETCH(QJsonArray, strings);
    QFETCH(bool, usable);
    const QByteArray rrset = QJsonDocument(QJsonArray{strings}).toJson();
    const CliRun run = runCli({u"lint"_s, u"sts-record"_s, u"--rrset"_s, u"-"_s}, rrset);
    QCOMPARE(run.status, usable ? 0 : 1);
    const QJsonObject document = run.json();
    QCOMPARE(document[u"usable"].toBool(), usable);
    QCOMPARE(document[u"id"].isString(), usable);
    checkFindings(document);
    if (strings.size() == 1) { // one TEXT is one record
        const CliRun text = runCli({u"lint"_s, u"sts-record"_s, u"--"_s, strings[0].toString()});
        QCOMPARE(text.status, run.status);
        QCOMPARE(text.out, run.out);
    }
}

void TestContract::matchVectors_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    int n = 0;
    for (const QJsonValue row : m_vectors[u"mx"].toArray())
        QTest::addRow("XV%d %s", ++n, qPrintable(row[3].toString()))
            << row[0].toString() << row[1].toString() << row[2].toString();
}

void TestContract::matchVectors()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QFETCH(QString, expected);
    const CliRun run = runCli({u"match"_s, host, pattern});
    const bool match = expected == u"match";
    QCOMPARE(run.status, match ? 0 : 1);
    const QJsonObject document = run.json();
    QCOMPARE(document[u"match"].toBool(), match);
    QCOMPARE(document[u"pattern"], match ? QJsonValue(pattern) : QJsonValue());
    QVERIFY(!document[u"reason"].toString().isEmpty());
    QCOMPARE(document[u"reason"].toString() == u"invalid-pattern", expected == u"invalid");
    QVERIFY(!document[u"explanation"].toString().isEmpty());
}

void TestContract::tlsrptRecords_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("rua"); ///< empty: not usable
    QTest::newRow("one") << QStringList{u"v=TLSRPTv1; rua=mailto:a@b.example"_s}
                         << QStringList{u"mailto:a@b.example"_s};
    QTest::newRow("two addresses") << QStringList{u"v=TLSRPTv1;rua=mailto:a@b.example , https://c.example/r"_s}
                                   << QStringList{u"mailto:a@b.example"_s, u"https://c.example/r"_s};
    QTest::newRow("a stranger beside") << QStringList{u"v=TLSRPTv1; rua=mailto:a@b.example"_s, u"v=spf1 -all"_s}
                                       << QStringList{u"mailto:a@b.example"_s};
    QTest::newRow("two records") << QStringList{u"v=TLSRPTv1; rua=mailto:a@b.example"_s,
                                                u"v=TLSRPTv1; rua=mailto:c@b.example"_s}
                                 << QStringList();
    QTest::newRow("no rua") << QStringList{u"v=TLSRPTv1;"_s} << QStringList();
    QTest::newRow("version") << QStringList{u"v=TLSRPTv2; rua=mailto:a@b.example"_s} << QStringList();
    QTest::newRow("bare address") << QStringList{u"v=TLSRPTv1; rua=a@b.example"_s} << QStringList();
    QTest::newRow("empty") << QStringList{QString()} << QStringList();
}

void TestContract::tlsrptRecords()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, rua);
    const CliRun run = runCli(QStringList{u"lint"_s, u"tlsrpt-record"_s, u"--"_s} + texts);
    QCOMPARE(run.status, rua.isEmpty() ? 1 : 0);
    const QJsonObject document = run.json();
    QCOMPARE(document[u"usable"].toBool(), !rua.isEmpty());
    QCOMPARE(document[u"rua"].toArray(), QJsonArray::fromStringList(rua));
    checkFindings(document);
}

void TestContract::anyBytes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    const QStringList policy{u"lint"_s, u"policy"_s, u"-"_s};
    const QStringList record{u"lint"_s, u"sts-record"_s, u"--rrset"_s, u"-"_s};
    const QStringList report{u"lint"_s, u"tlsrpt-record"_s, u"--rrset"_s, u"-"_s};
    const QByteArray good = "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n";
    QTest::newRow("policy: nothing") << policy << QByteArray() << 1;
    QTest::newRow("policy: NULs") << policy << QByteArray(1000, '\0') << 1;
    QTest::newRow("policy: invalid UTF-8") << policy << good + "x: \xff\xfe\x80\r\n" << 1;
    QTest::newRow("policy: UTF-16") << policy << QByteArray("\xff\xfev\0e\0r\0", 8) << 1;
    QTest::newRow("policy: 10 MiB of noise") << policy << noise(10 * mebibyte) << 1;
    QTest::newRow("policy: one line of 10 MiB") << policy << QByteArray(10 * mebibyte, 'a') << 1;
    QTest::newRow("policy: a million lines")
        << policy << good + QByteArray("mx: a.example\r\n").repeated(1'000'000) << 1; // senders stop at 64 KiB
    QTest::newRow("policy: a million wrong lines") << policy << QByteArray("x\n").repeated(1'000'000) << 1;
    QTest::newRow("policy: a million empty lines") << policy << QByteArray(1'000'000, '\n') << 1;
    QTest::newRow("policy: too large") << policy << QByteArray(33 * mebibyte, 'a') << 3;
    for (const QStringList &set : {record, report}) {
        const QByteArray name = set[1].toLatin1();
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::addRow("%s: %s", name.constData(), what);
        };
        row("nothing") << set << QByteArray() << 3;
        row("no JSON") << set << QByteArray("v=STSv1; id=1") << 3;
        row("an object") << set << QByteArray("{}") << 3;
        row("numbers") << set << QByteArray("[[1]]") << 3;
        row("not nested") << set << QByteArray(R"(["v=STSv1; id=1"])") << 3;
        row("no records") << set << QByteArray("[]") << 1;
        row("a record without strings") << set << QByteArray("[[]]") << 1;
        row("NUL in a string") << set << QByteArray(R"([["v=STSv1; id=\u0000"]])") << 1;
        row("a lone surrogate") << set << QByteArray(R"([["v=STSv1; id=\ud800"]])") << 1;
        row("deep nesting") << set << QByteArray(100'000, '[') << 3;
        row("noise") << set << noise(10 * mebibyte) << 3;
        row("a string of 10 MiB") << set << "[[\"v=STSv1; " + QByteArray(10 * mebibyte, 'a') + "\"]]" << 1;
        row("100,000 records") << set << "[" + QByteArray("[\"v=STSv1; id=1\"],").repeated(100'000) + "[\"x\"]]" << 1;
        row("100,000 fields") << set << "[[\"v=STSv1;" + QByteArray(" a=b;").repeated(100'000) + "\"]]" << 1;
    }
    const QString text = QString::fromUtf8(noise(60'000).toHex());
    QTest::newRow("match: a long host") << QStringList{u"match"_s, text, u"*.example.org"_s} << QByteArray() << 1;
    QTest::newRow("match: a long pattern") << QStringList{u"match"_s, u"a.example.org"_s, text} << QByteArray() << 1;
    QTest::newRow("match: nothing to match") << QStringList{u"match"_s, QString(), QString()} << QByteArray() << 1;
    QTest::newRow("match: odd characters")
        << QStringList{u"match"_s, u"\u202e.\u200b\u212a"_s, u"*"_s} << QByteArray() << 1;
}

void TestContract::anyBytes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QElapsedTimer timer;
    timer.start();
    const CliRun run = runCli(arguments, input);
    QCOMPARE(run.status, status);
    QVERIFY2(timer.elapsed() < quickly, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    if (status == 3) {
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.error.isEmpty());
        return;
    }
    QVERIFY(run.error.isEmpty());
    QVERIFY(!run.json().isEmpty());
    QVERIFY2(run.out.size() < 4 * mebibyte, qPrintable(QString::number(run.out.size())));
}

/// One process over many files would hide a crash of one; the parsers alone are mutated in tst_mutations.
void TestContract::manyMutations()
{
    QRandomGenerator random(42);
    const QJsonArray bodies = m_vectors[u"policy"].toArray();
    for (int i = 0; i < 100; ++i) {
        QByteArray body = QByteArray::fromHex(bodies[random.bounded(int(bodies.size()))][0].toString().toLatin1());
        for (int j = 0; j < 3 && !body.isEmpty(); ++j)
            body[random.bounded(int(body.size()))] = char(random.bounded(256));
        const CliRun run = runCli({u"lint"_s, u"policy"_s, u"-"_s}, body);
        QVERIFY2(run.status == 0 || run.status == 1, body.toHex().constData());
        QCOMPARE(run.json()[u"valid"].toBool(), run.status == 0);
    }
}

void TestContract::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &says) {
        QTest::newRow(name) << arguments << says;
    };
    row("nothing", {}, "gatepost-cli");
    row("unknown command", {u"audti"_s}, "gatepost-cli");
    row("lint nothing", {u"lint"_s}, "policy, sts-record or tlsrpt-record");
    row("lint something else", {u"lint"_s, u"spf"_s, u"x"_s}, "policy, sts-record or tlsrpt-record");
    row("policy without file", {u"lint"_s, u"policy"_s}, "policy file");
    row("two files", {u"lint"_s, u"policy"_s, u"a"_s, u"b"_s}, "policy file");
    row("missing file", {u"lint"_s, u"policy"_s, u"/nowhere/mta-sts.txt"_s}, "/nowhere/mta-sts.txt");
    row("a folder", {u"lint"_s, u"policy"_s, u"/"_s}, "/");
    row("record without text", {u"lint"_s, u"sts-record"_s}, "--rrset");
    row("unknown option", {u"lint"_s, u"policy"_s, u"--loud"_s, u"-"_s}, "loud");
    row("match without host", {u"match"_s}, "host");
    row("explain nothing", {u"explain"_s}, "--text");
    row("explain: format", {u"explain"_s, u"--format"_s, u"xml"_s, u"-"_s}, "--format");
    row("audit without domain", {u"audit"_s}, "--demo");
    row("audit of a blank", {u"audit"_s, u"exa mple.org"_s}, "exa mple.org");
    row("audit of an address literal", {u"audit"_s, u"user@[192.0.2.1]"_s}, "192.0.2.1");
    row("audit: format", {u"audit"_s, u"--format"_s, u"yaml"_s, u"example.org"_s}, "--format");
    row("audit: fail-on", {u"audit"_s, u"--fail-on"_s, u"always"_s, u"example.org"_s}, "--fail-on");
    row("audit: depth", {u"audit"_s, u"--depth"_s, u"deep"_s, u"example.org"_s}, "--depth");
    row("audit: jobs", {u"audit"_s, u"--jobs"_s, u"0"_s, u"example.org"_s}, "--jobs");
    row("audit: timeout", {u"audit"_s, u"--timeout"_s, u"soon"_s, u"example.org"_s}, "--timeout");
    row("audit: resolver", {u"audit"_s, u"--resolver"_s, u"not an address"_s, u"example.org"_s}, "--resolver");
    row("audit: trust", {u"audit"_s, u"--trust"_s, u"/nowhere.pem"_s, u"example.org"_s}, "/nowhere.pem");
    row("audit: proxy", {u"audit"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s, u"example.org"_s}, "--proxy");
    row("audit: list", {u"audit"_s, u"--from-file"_s, u"/nowhere.txt"_s}, "/nowhere.txt");
    row("audit: output", {u"audit"_s, u"--demo"_s, u"--output"_s, u"/nowhere/x.json"_s, u"perfect.test"_s}, "/nowhere");
}

void TestContract::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QVERIFY2(run.error.contains(says), run.error.constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.status, 3);
}

void TestContract::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("gatepost-cli audit");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("gatepost-cli ");
    for (const char *command : {"audit", "lint", "match", "lab", "explain", "findings", "probe", "author"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s}
                               << "gatepost-cli " + QByteArray(command);
}

void TestContract::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(says), run.out.constData());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
