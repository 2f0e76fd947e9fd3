// The catalogue is complete: every finding that the specification names has a row, but for those that need more than
// one look at a domain.
#include "core/audit/catalogue.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gatepost;

namespace {

constexpr int specified = 248; ///< rows of the specification's section 9

struct Exception
{
    const char *key;
    const char *reason;
};

constexpr Exception needMore[] = {
    {"tlsrpt-report-schema", "needs a received report"},
    {"tlsrpt-report-failures", "needs received reports"},
    {"tlsrpt-report-policy-differs", "needs received reports"},
    {"tlsrpt-report-no-policy", "needs received reports"},
    {"tlsrpt-report-unsigned", "needs the mail of a received report"},
    {"lifecycle-id-unchanged", "needs an earlier audit: the policy text then, under the same id"},
    {"lifecycle-id-reused", "needs earlier audits: the ids that were used"},
    {"lifecycle-id-changed-policy-same", "needs an earlier audit: the id then"},
    {"lifecycle-txt-before-policy", "needs earlier audits: what changed first"},
    {"lifecycle-update-window", "needs an earlier audit: when the record changed"},
    {"lifecycle-mx-changed", "needs an earlier audit: the MX hosts then"},
    {"lifecycle-testing-too-long", "needs earlier audits: since when the mode is testing"},
    {"lifecycle-enforce-without-testing", "needs earlier audits: the first policy that was seen"},
    {"lifecycle-mode-weakened", "needs an earlier audit: the mode then"},
    {"lifecycle-none-can-be-removed", "needs earlier audits: how long older policies last"},
    {"lifecycle-removal-too-early", "needs earlier audits: how long older policies last"},
    {"lifecycle-removed-without-none", "needs an earlier audit: the mode then"},
    {"lifecycle-max-age-lowered", "needs an earlier audit: max_age then"},
    {"lifecycle-policy-unreachable-cached", "needs an earlier audit: what senders may remember"},
};

QList<FindingId> allIds()
{
    QList<FindingId> out;
    for (int i = 0; i < int(FindingId::Count); ++i)
        out << FindingId(i);
    return out;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryId();
    void isComplete();
    void exceptionsAreNone();
    void rowsAreWellFormed();
    void everyRowHasScenarios();
    void blockedPortIsCertainOnlyWithControlHost();
};

void TestCatalogue::knowsEveryId()
{
    QCOMPARE(int(FindingId::Count), specified);
    for (const FindingId id : allIds())
        QCOMPARE(findingFromKey(findingKey(id)), std::optional(id));
}

void TestCatalogue::isComplete()
{
    QSet<QString> excepted;
    for (const Exception &exception : needMore)
        excepted.insert(QString::fromLatin1(exception.key));
    QStringList missing;
    for (const FindingId id : allIds()) {
        if (!hasCatalogueRow(id) && !excepted.contains(findingKey(id)))
            missing << findingKey(id);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestCatalogue::exceptionsAreNone()
{
    QStringList wrong;
    const auto check = [&wrong](const char *key) {
        const auto id = findingFromKey(QLatin1StringView(key));
        if (!id || hasCatalogueRow(*id))
            wrong << QString::fromLatin1(key);
    };
    for (const Exception &exception : needMore) {
        QVERIFY(*exception.reason != '\0');
        check(exception.key);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("no exception any more: ") + wrong.join(u' ')));
}

/// A domain of the lab or of the real servers brings each row about, and others do not. Passed checks are counted
/// by tst_scenarios.
void TestCatalogue::everyRowHasScenarios()
{
    static const QSet<QString> shownByTables{
        QStringLiteral("mx-domain-nxdomain"),    // the lab's domains exist; tst_rules
        QStringLiteral("domain-address-literal") // no domain at all; tst_audit
    };
    QHash<QString, int> provoked;
    int domains = 0;
    for (const QString &folder : {QStringLiteral("resources/lab"), QStringLiteral("tests/realnet/domains")}) {
        const QDir files(QStringLiteral(GATEPOST_SOURCE_DIR "/") + folder);
        for (const QString &name : files.entryList({QStringLiteral("*.json")})) {
            QFile file(files.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QJsonArray findings = QJsonDocument::fromJson(file.readAll()).object()[u"findings"].toArray();
            ++domains;
            QSet<QString> keys;
            for (const QJsonValue &key : findings)
                keys.insert(key.toString());
            for (const QString &key : keys)
                ++provoked[key];
        }
    }
    QVERIFY(domains > 300);
    QStringList wrong;
    for (const FindingId id : allIds()) {
        if (!hasCatalogueRow(id) || catalogueRow(id).severity == Severity::Ok)
            continue;
        const QString key = findingKey(id);
        const int times = provoked.value(key);
        if ((times == 0) != shownByTables.contains(key) || times == domains)
            wrong << QStringLiteral("%1 (%2)").arg(key).arg(times);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestCatalogue::rowsAreWellFormed()
{
    static const QRegularExpression source(QStringLiteral("^RFC \\d{4} §\\d+(\\.\\d+)*$"));
    for (const FindingId id : allIds()) {
        if (!hasCatalogueRow(id))
            continue;
        const CatalogueRow &row = catalogueRow(id);
        const char *key = findingKey(id).data();
        QCOMPARE(row.id, id);
        const QString title = QString::fromUtf8(row.title);
        QVERIFY2(!title.isEmpty() && !title.endsWith(u'.'), key);
        QVERIFY2(source.match(QString::fromUtf8(row.reference)).hasMatch(), key);
        const bool wrong = row.severity == Severity::Error || row.severity == Severity::ErrorStar;
        QVERIFY2(!wrong || (*row.senders != '\0' && *row.fix != '\0'), key); // no dead end
    }
}

void TestCatalogue::blockedPortIsCertainOnlyWithControlHost()
{
    Finding finding;
    finding.id = FindingId::SmtpPort25BlockedHere;
    finding.args = QStringList{QStringLiteral("0 of 3 MX hosts reached")};
    QCOMPARE(findingTitle(finding), QStringLiteral("Port 25 is blocked on this network"));
    finding.args << QStringLiteral("this network may block it");
    QCOMPARE(findingTitle(finding), QStringLiteral("No MX host answered on port 25; this network may block it"));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
