// What people paste: every file of tests/data/pastes is recognised as its .expected.json says. A new example is a new
// file.
#include "core/audit/recognise/recognise.h"
#include "core/lab/certificatemaker.h"
#include "tests/support/testdata.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

QJsonArray keysOf(const auto &list, auto key)
{
    QJsonArray out;
    for (const auto &one : list)
        out << QJsonValue(QString(key(one)));
    return out;
}

/// What the corpus speaks about, in its words.
QJsonObject jsonOf(const Recognition &found)
{
    const auto name = [](const std::optional<DomainName> &one) { return one ? one->toString() : QString(); };
    const auto strings = [](const TxtStrings &record) { return QString::fromUtf8(record.join('|')); };
    return {{u"kind"_s, QString(pasteKey(found.kind))},
            {u"domain"_s, name(found.domain)},
            {u"from"_s, QString(nameSourceKey(found.domainFrom))},
            {u"others"_s, keysOf(found.otherDomains, [](const DomainName &one) { return one.toString(); })},
            {u"host"_s, name(found.host)},
            {u"cause"_s, QString(pasteCauseKey(found.cause))},
            {u"sender"_s, found.sender},
            {u"status"_s, found.status},
            {u"reason"_s, found.reason},
            {u"side"_s, QString(pasteSideKey(found.side))},
            {u"explains"_s, keysOf(found.explains, findingKey)},
            {u"records"_s, keysOf(found.records, strings)},
            {u"mx"_s, keysOf(found.mx,
                             [](const PastedMx &mx) {
                                 return QString::number(mx.preference) + u' ' + QString::fromUtf8(mx.host);
                             })},
            {u"patterns"_s, QJsonArray::fromStringList(found.patterns)},
            {u"certificates"_s, int(found.certificates.size())},
            {u"httpStatus"_s, found.httpStatus},
            {u"contentType"_s, QString::fromLatin1(found.contentType)},
            {u"location"_s, QString::fromLatin1(found.location)},
            {u"policyBegins"_s, QString::fromLatin1(found.policy.left(14))},
            {u"policyBytes"_s, int(found.policy.size())},
            {u"failures"_s, found.report ? int(found.report->failures) : -1},
            {u"successes"_s, found.report ? int(found.report->successes) : -1},
            {u"findings"_s,
             keysOf(pasteFindings(found), [](const PasteFinding &one) { return findingKey(one.finding.id); })},
            {u"notes"_s, keysOf(found.notes, pasteNoteKey)},
            {u"actions"_s, keysOf(found.actions, [&](const PasteAction &action) {
                 return QString(QString(pasteActionKey(action.kind)) + u' ' + name(action.domain)).trimmed();
             })}};
}

} // namespace

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
    const QJsonObject actual = jsonOf(found);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY2(actual.contains(it.key()), qPrintable(it.key()));
        const QJsonValue value = actual[it.key()];
        // A number stands for how many there are, a single word for the first.
        const bool counted = value.isArray() && it.value().isDouble();
        const bool first = value.isArray() && it.value().isString();
        const QJsonValue shown = counted ? QJsonValue(value.toArray().size())
                                 : first ? QJsonValue(value.toArray().first().toString())
                                         : value;
        QVERIFY2(shown == it.value(),
                 qPrintable(it.key() + u": "_s + QString::fromUtf8(QJsonDocument(actual).toJson())));
    }
    if (!expected.contains(u"domain"))
        QVERIFY2(!found.domain, qPrintable(found.domain->toString()));
    if (!expected.contains(u"host"))
        QVERIFY2(!found.host, qPrintable(found.host->toString()));
    if (!expected.contains(u"notes"))
        QCOMPARE(actual[u"notes"].toArray(), QJsonArray());
    QVERIFY(!pasteTitle(found).isEmpty());
    QString shown = pasteTitle(found) + pasteExplanation(found) + pasteNotes(found) +
                    pasteFacts(found, QDateTime::currentDateTimeUtc()).join(QString());
    for (const PasteAction &action : found.actions)
        shown += pasteActionText(found, action) + pasteActionNote(found, action);
    for (const QChar c : std::as_const(shown))
        QVERIFY2(c.isPrint(), qPrintable(shown));
    QVERIFY(!shown.contains(u"%1"_s));
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
    QCOMPARE(found.notes.contains(PasteNote::Shortened), text.size() > 1024 * 1024);
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
