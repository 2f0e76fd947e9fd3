// The `.gatepost` file: read back equal, and clear words for everything that is none.
#include "core/audit/assess.h"
#include "core/report/observationjson.h"
#include "core/store/auditfile.h"
#include "core/store/gatepostfile.h"
#include "tests/support/schema.h"
#include "tests/support/synthetic.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;

namespace {

ObservationPtr someAudit()
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test"});
    synthetic::Host host;
    host.name = "mx1.example.test";
    domain.hosts << host;
    return std::make_shared<const Observation>(synthetic::observed(domain));
}

QByteArray saved()
{
    return writeAuditFile({someAudit(), synthetic::today()}).value_or(QByteArray());
}

GatepostFile opened()
{
    return readGatepostFile(saved()).value_or(GatepostFile());
}

QByteArray zipOf(const QList<ZipMember> &members)
{
    return writeZip(members, synthetic::today()).value_or(QByteArray());
}

/// A manifest for `content` as observation.json; `change` may spoil it.
QByteArray withManifest(QJsonObject manifest, const QByteArray &content)
{
    return zipOf({{QStringLiteral("manifest.json"), QJsonDocument(manifest).toJson()},
                  {QStringLiteral("observation.json"), content}});
}

QJsonObject manifest(const QString &kind = QStringLiteral("audit"), int version = 1)
{
    return {{QStringLiteral("format"), QStringLiteral("gatepost-file")},
            {QStringLiteral("version"), version},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("program"), QStringLiteral("9.9")},
            {QStringLiteral("members"), QJsonArray()}};
}

QByteArray cliDocument(int audits)
{
    QJsonArray list;
    for (int i = 0; i < audits; ++i)
        list << QJsonObject{{QStringLiteral("observation"), toJson(*someAudit())}};
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("gatepost-audits")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("audits"), list}})
        .toJson();
}

} // namespace

class TestAuditFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasSaved()
    {
        const auto file = readAuditFile(saved());
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(*file->seen, *someAudit());
        QCOMPARE(file->savedAt, synthetic::today());
    }

    void theSameAuditGivesTheSameBytes() { QCOMPARE(saved(), saved()); }

    void opensInOtherZipPrograms()
    {
        QVERIFY(saved().startsWith("PK"));
        const GatepostFile file = opened();
        QCOMPARE(file.kind, QStringLiteral("audit"));
        QVERIFY(file.member(u"observation.json"));
        QVERIFY(!file.member(u"manifest.json"));
    }

    void manifestFollowsItsSchema()
    {
        const auto members = readZip(saved());
        QVERIFY(members);
        const QJsonObject json = QJsonDocument::fromJson(members->first().content).object();
        QCOMPARE(schemaComplaint(QStringLiteral("gatepost-file"), json), QString());
    }

    void opensTheDocumentOfTheCommandLine()
    {
        const auto file = readAuditFile(cliDocument(1));
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(*file->seen, *someAudit());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray whole = saved();
        QByteArray flipped = whole;
        flipped[whole.size() / 2] = char(~flipped[whole.size() / 2]);
        QJsonObject wrongDigest = manifest();
        wrongDigest[QStringLiteral("members")] =
            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("observation.json")},
                                   {QStringLiteral("bytes"), 2},
                                   {QStringLiteral("sha256"), QString(64, u'0')}}};
        QTest::newRow("nothing") << QByteArray() << "not a Gatepost file";
        QTest::newRow("text") << QByteArray("version: STSv1\r\n") << "not a Gatepost file";
        QTest::newRow("cut off") << whole.left(whole.size() / 3) << "damaged";
        QTest::newRow("a bit turned") << flipped << "damaged";
        QTest::newRow("another zip") << zipOf({{QStringLiteral("a.txt"), "hello"}}) << "not one of Gatepost";
        QTest::newRow("a later version") << withManifest(manifest(QStringLiteral("audit"), 2), "{}") << "later version";
        QTest::newRow("not an audit") << withManifest(manifest(QStringLiteral("policy")), "{}")
                                      << "no audit but: policy";
        QTest::newRow("other content than saved") << withManifest(wrongDigest, "{}") << "not what was saved";
        QTest::newRow("an empty audit") << withManifest(manifest(), "{}") << "cannot be read";
        QTest::newRow("no audit in it") << zipOf(
                                               {{QStringLiteral("manifest.json"), QJsonDocument(manifest()).toJson()}})
                                        << "missing";
        QTest::newRow("no audits") << cliDocument(0) << "one can be opened";
        QTest::newRow("two audits") << cliDocument(2) << "one can be opened";
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"x\"}") << "not an audit of Gatepost";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = readAuditFile(bytes);
        QVERIFY(!file);
        QVERIFY2(file.error().contains(says), qPrintable(file.error()));
    }

    void boundsWhatUnpacks_data()
    {
        QTest::addColumn<QList<ZipMember>>("members");
        QTest::addColumn<QString>("says");
        const auto name = [](int i) { return QStringLiteral("m%1").arg(i); };
        QTest::newRow("a member too large")
            << QList<ZipMember>{{name(1), QByteArray(1'001, 'x')}} << "larger than 1000";
        QTest::newRow("all together too large")
            << QList<ZipMember>{{name(1), QByteArray(900, 'x')}, {name(2), QByteArray(900, 'x')}} << "larger than 600";
        QTest::newRow("too many") << QList<ZipMember>{{name(1), {}}, {name(2), {}}, {name(3), {}}, {name(4), {}}}
                                  << "more than 3";
        QTest::newRow("one name twice") << QList<ZipMember>{{name(1), "a"}, {name(1), "b"}} << "comes twice";
    }
    void boundsWhatUnpacks()
    {
        QFETCH(QList<ZipMember>, members);
        QFETCH(QString, says);
        const auto read = readZip(zipOf(members), {3, 1'000, 1'500});
        QVERIFY(!read);
        QVERIFY2(read.error().contains(says), qPrintable(read.error()));
    }

    void namesStayInside_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../up", "/root", "a/../b", "a\\b", "", "a//b", "./a"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesStayInside()
    {
        QFETCH(QString, name);
        QVERIFY(!writeZip({{name, "x"}}, synthetic::today()));
    }

    void saysWhatIsWrongWithAPath()
    {
        const QTemporaryDir folder;
        const auto file = loadAuditFile(folder.filePath(QStringLiteral("none.gatepost")));
        QVERIFY(!file);
        QVERIFY2(file.error().contains(QStringLiteral("none.gatepost")), qPrintable(file.error()));
    }
};

QTEST_GUILESS_MAIN(TestAuditFile)
#include "tst_auditfile.moc"
