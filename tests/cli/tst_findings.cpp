// `gatepost-cli findings`: the table in resources/findings.md is what the program says, and the JSON holds every row.
#include "core/audit/catalogue.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace gatepost;

namespace {

const QString program = QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli");

QByteArray run(const QStringList &arguments, int *status)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    *status = process.exitCode();
    return process.readAllStandardOutput();
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsUpToDate();
    void jsonHoldsEveryRow();
    void refusesOtherFormats();
};

void TestFindings::tableIsUpToDate()
{
    QFile file(QStringLiteral(GATEPOST_SOURCE_DIR "/resources/findings.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int status = -1;
    const QByteArray said = run({QStringLiteral("findings")}, &status);
    QCOMPARE(status, 0);
    QVERIFY2(file.readAll() == said, "out of date; run: gatepost-cli findings > resources/findings.md");
}

void TestFindings::jsonHoldsEveryRow()
{
    int status = -1;
    const QByteArray said =
        run({QStringLiteral("findings"), QStringLiteral("--format"), QStringLiteral("json")}, &status);
    QCOMPARE(status, 0);
    const QJsonObject document = QJsonDocument::fromJson(said).object();
    QCOMPARE(document.value(QStringLiteral("format")).toString(), QStringLiteral("gatepost-findings"));
    QStringList keys;
    for (const QJsonValue row : document.value(QStringLiteral("findings")).toArray()) {
        const QJsonObject effect = row.toObject().value(QStringLiteral("effect")).toObject();
        const auto id =
            findingFromKey(QLatin1StringView(row.toObject().value(QStringLiteral("id")).toString().toLatin1()));
        QVERIFY(id.has_value());
        QCOMPARE(effect.value(QStringLiteral("enforce")).toString(),
                 QString(effectKey(effectOf(*id, PolicyMode::Enforce))));
        keys << findingKey(*id);
    }
    QStringList expected;
    for (int i = 0; i < int(FindingId::Count); ++i) {
        if (hasCatalogueRow(FindingId(i)))
            expected << findingKey(FindingId(i));
    }
    QCOMPARE(keys, expected);
}

void TestFindings::refusesOtherFormats()
{
    int status = -1;
    run({QStringLiteral("findings"), QStringLiteral("--format"), QStringLiteral("html")}, &status);
    QCOMPARE(status, 3);
    run({QStringLiteral("findings"), QStringLiteral("more")}, &status);
    QCOMPARE(status, 3);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
