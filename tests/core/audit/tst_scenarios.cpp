// Walks every scenario of resources/lab over real sockets: the verdict and the findings that the file names, no others.
// The same observations then show that judging is pure, that JSON keeps every fact, and that reports can be printed.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/catalogue.h"
#include "core/lab/labthread.h"
#include "core/report/observationjson.h"
#include "core/report/textreport.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

struct Outcome
{
    ObservationPtr seen;
    AssessmentPtr judged;
};

/// Limits so short that scenarios which run into one end soon, and so long that an answer 3.5 s late still comes.
Profile hurried(Profile profile)
{
    profile.fetch.totalTimeout = 5s;
    profile.smtp.connectTimeout = 2s;
    profile.smtp.greetingTimeout = 2s;
    profile.smtp.replyTimeout = 2s;
    profile.dnsTimeout = 4s;
    profile.further.trialTimeout = 3s;
    profile.further.fetchTimeout = 3s;
    return profile;
}

/// Rows that no scenario can bring about, and the test that does instead.
const QSet<QString> shownElsewhere{
    QStringLiteral("mx-domain-nxdomain"),     // the lab's domains exist; tst_rules
    QStringLiteral("domain-address-literal"), // no domain at all; tst_audit
    QStringLiteral("sts-txt-dnssec-bogus"),   // the lab's zones are not signed; tst_realnet
    QStringLiteral("sts-txt-unsigned"),       // the same
    // The lab has one name server, and nothing is signed: tst_nameserverrules, tst_danerules, tst_realnet
    QStringLiteral("sts-txt-ns-inconsistent"),
    QStringLiteral("policy-host-ns-inconsistent"),
    QStringLiteral("ns-unreachable"),
    QStringLiteral("ns-lame"),
    QStringLiteral("ns-soa-mismatch"),
    QStringLiteral("ns-parent-child-mismatch"),
    QStringLiteral("mx-ns-inconsistent"),
    QStringLiteral("tlsrpt-ns-inconsistent"),
};

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void audits_data() { rows(); }
    void audits();
    void judgingIsPure_data() { rows(); }
    void judgingIsPure();
    void jsonKeepsEverything_data() { rows(); }
    void jsonKeepsEverything();
    void reportIsPrintable_data() { rows(); }
    void reportIsPrintable();
    void everyRowIsEmitted();

private:
    void rows() const;
    void run(const QList<Scenario> &some, const Profile &profile);
    QList<Scenario> m_scenarios;
    std::unique_ptr<LabThread> m_lab;
    QHash<QString, Outcome> m_outcomes; ///< by scenario name
};

void TestScenarios::rows() const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_scenarios.size(); ++i)
        QTest::addRow("%s", qPrintable(m_scenarios[i].name)) << i;
}

void TestScenarios::run(const QList<Scenario> &some, const Profile &profile)
{
    AuditQueue queue(profile);
    QCOMPARE(queue.problem(), QString());
    QHash<int, QString> names;
    connect(&queue, &AuditQueue::finished, this,
            [&](int audit, const ObservationPtr &seen, const AssessmentPtr &judged) {
                m_outcomes.insert(names.value(audit), {seen, judged});
            });
    for (const Scenario &scenario : some)
        names.insert(queue.start(scenario.domain, scenario.domain.toUnicode()), scenario.name);
    const auto allIn = [&] {
        return std::all_of(names.begin(), names.end(), [&](const QString &n) { return m_outcomes.contains(n); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allIn(), 120'000);
}

void TestScenarios::initTestCase()
{
    const auto scenarios = builtInScenarios();
    QVERIFY2(scenarios.has_value(), qPrintable(scenarios ? QString() : scenarios.error()));
    m_scenarios = *scenarios;
    QVERIFY(m_scenarios.size() >= 60);
    auto lab = LabThread::start(m_scenarios);
    QVERIFY2(lab.has_value(), qPrintable(lab ? QString() : lab.error()));
    m_lab = std::move(*lab);
    QList<Scenario> slow;
    QList<Scenario> quick;
    for (const Scenario &scenario : m_scenarios)
        (scenario.slow ? slow : quick) << scenario;
    const Profile profile = labProfile(m_lab->access());
    run(quick, profile);
    run(slow, hurried(profile));
}

void TestScenarios::audits()
{
    QFETCH(int, index);
    const Scenario &scenario = m_scenarios[index];
    const Outcome outcome = m_outcomes.value(scenario.name);
    QVERIFY(outcome.judged);
    QStringList found;
    for (const Finding &finding : outcome.judged->findings) {
        if (finding.effect != Effect::Passed)
            found << findingKey(finding.id);
    }
    QStringList expected = scenario.findings;
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(QString(verdictKey(outcome.judged->verdict.kind)), scenario.verdict);
    QVERIFY(outcome.judged->complete);
    QVERIFY(outcome.seen->isComplete());
}

void TestScenarios::judgingIsPure()
{
    QFETCH(int, index);
    const Outcome outcome = m_outcomes.value(m_scenarios[index].name);
    const Assessment again = assess(*outcome.seen, outcome.judged->judgedAt);
    QVERIFY(again == *outcome.judged);
    // The snapshot of any earlier moment judges too, and says nothing of what is not known yet.
    Observation started;
    started.domain = outcome.seen->domain;
    started.input = outcome.seen->input;
    started.context = outcome.seen->context;
    const Assessment early = assess(started, outcome.judged->judgedAt);
    QCOMPARE(early.verdict.kind, VerdictKind::Inconclusive);
    QCOMPARE(early.count(Effect::Unprotected) + early.count(Effect::Blocks), 0);
}

void TestScenarios::jsonKeepsEverything()
{
    QFETCH(int, index);
    const Outcome outcome = m_outcomes.value(m_scenarios[index].name);
    const QByteArray text = QJsonDocument(toJson(*outcome.seen)).toJson();
    const auto back = observationFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error()));
    QVERIFY(*back == *outcome.seen);
    QVERIFY(assess(*back, outcome.judged->judgedAt) == *outcome.judged);
}

void TestScenarios::reportIsPrintable()
{
    QFETCH(int, index);
    const Outcome outcome = m_outcomes.value(m_scenarios[index].name);
    TextStyle style;
    style.width = 80;
    const QString report = textReport(*outcome.seen, *outcome.judged, style);
    QVERIFY(report.contains(outcome.judged->verdict.word));
    QVERIFY(report.contains(outcome.seen->domain.toUnicode()));
    static const QRegularExpression leftover(QStringLiteral("%([1-9](?![0-9A-F])|n)"));
    QVERIFY2(!report.contains(leftover), qPrintable(report));
    for (const char32_t c : report.toUcs4())
        QVERIFY2(c == U'\n' || QChar::isPrint(c), qPrintable(QStringLiteral("U+%1 in the report").arg(uint(c), 4, 16)));
    for (const Finding &finding : outcome.judged->findings) {
        QVERIFY(!findingTitle(finding).isEmpty());
        QVERIFY(!finding.evidence.isEmpty());
        if (finding.effect == Effect::Blocks || finding.effect == Effect::Unprotected)
            QVERIFY2(!findingFix(finding).isEmpty(), findingKey(finding.id).data());
    }
}

void TestScenarios::everyRowIsEmitted()
{
    QSet<QString> emitted;
    for (const Outcome &outcome : m_outcomes) {
        for (const Finding &finding : outcome.judged->findings)
            emitted.insert(findingKey(finding.id));
    }
    QStringList missing;
#define GATEPOST_CHECK(name, key)                                                                                      \
    if (hasCatalogueRow(FindingId::name) && !emitted.contains(QStringLiteral(key)) &&                                  \
        !shownElsewhere.contains(QStringLiteral(key)) && !QStringLiteral(key).startsWith(u"dane-"))                    \
        missing << QStringLiteral(key);
    GATEPOST_FINDINGS(GATEPOST_CHECK)
#undef GATEPOST_CHECK
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    for (const QString &key : shownElsewhere)
        QVERIFY2(!emitted.contains(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
