// The readiness number and what a fix costs: weights, ranges, limits with their reasons, and the words for them.
#include "core/audit/assess.h"
#include "core/audit/effort.h"
#include "core/audit/readiness.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

using Found = QList<std::pair<FindingId, Effect>>;

namespace {

constexpr auto passed = Effect::Passed;

Assessment judged(VerdictKind kind, const Found &findings, qint64 maxAge = 604'800)
{
    Assessment out;
    out.verdict.kind = kind;
    for (const auto &[id, effect] : findings) {
        Finding finding;
        finding.id = id;
        finding.effect = effect;
        out.findings << finding;
    }
    StsPolicy policy;
    policy.mode = PolicyMode::Enforce;
    policy.maxAgeSeconds = maxAge;
    StsPolicyReading reading;
    reading.policy = policy;
    out.policy = reading;
    out.policyApplies = true;
    return out;
}

const Finding *findingOf(const Assessment &judged, FindingId id)
{
    for (const Finding &finding : judged.findings) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void number_data();
    void number();
    void none_data();
    void none();
    void tellsTheFormula();
    void costs();
    void ownersElsewhere();
};

void TestReadiness::number_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<QString>("text");
    const Found good{{FindingId::StsTxtOk, passed}, {FindingId::PolicyTlsOk, passed}, {FindingId::SmtpOk, passed}};
    const auto with = [&good](const Found &more) { return good + more; };
    using enum VerdictKind;
    QTest::newRow("all passed") << judged(EnforcingWorking, good) << u"100 of 100"_s;
    QTest::newRow("a risk weighs 4") << judged(EnforcingWorking, with({{FindingId::MxCertExpiring, Effect::AtRisk}}))
                                     << u"88 of 100"_s;
    QTest::newRow("advice weighs 1") << judged(EnforcingWorking, with({{FindingId::TlsrptAbsent, Effect::Advice}}))
                                     << u"96 of 100"_s;
    QTest::newRow("what passed may weigh less")
        << judged(EnforcingWorking, {{FindingId::PolicyMaxAgeOk, passed}, {FindingId::TlsrptAbsent, Effect::AtRisk}})
        << u"50 of 100"_s;
    QTest::newRow("one host refused") << judged(EnforcingSomeRefused,
                                                with({{FindingId::MxNotInPolicy, Effect::Blocks}}))
                                      << u"70 of 100 (75 without the limit: some MX hosts are refused)"_s;
    QTest::newRow("all hosts refused") << judged(EnforcingAllRefused,
                                                 with({{FindingId::MxNotInPolicy, Effect::Blocks}}))
                                       << u"20 of 100 (75 without the limit: all MX hosts are refused)"_s;
    QTest::newRow("ignored") << judged(Ignored, with({{FindingId::PolicyHttpRedirect, Effect::Unprotected}}))
                             << u"0 of 100 (75 without the limit: senders ignore the policy)"_s;
    QTest::newRow("testing") << judged(Testing, good)
                             << u"80 of 100 (100 without the limit: the policy is only being tested)"_s;
    QTest::newRow("testing, remembered for a day")
        << judged(Testing, good, 86'400)
        << u"80 of 100 (100 without the limit: the policy is only being tested, senders remember the policy for less "
           "than 7 days)"_s;
    QTest::newRow("a limit that lowers nothing is not named")
        << judged(EnforcingSomeRefused, {{FindingId::StsTxtOk, passed}, {FindingId::MxNotInPolicy, Effect::Blocks}})
        << u"50 of 100"_s;
    QTest::newRow("port 25 blocked") << judged(Inconclusive,
                                               with({{FindingId::SmtpPort25BlockedHere, Effect::CouldNotTest}}))
                                     << u"75–100 of 100 (a range, since not everything could be tested)"_s;
    QTest::newRow("a range below a limit")
        << judged(Testing, with({{FindingId::SmtpConnectFailed, Effect::CouldNotTest}}))
        << u"75–80 of 100 (75–100 without the limit: the policy is only being tested; a range, since not everything "
           "could be tested)"_s;
}

void TestReadiness::number()
{
    QFETCH(Assessment, assessment);
    QFETCH(QString, text);
    const auto readiness = readinessOf(assessment);
    QVERIFY(readiness);
    QCOMPARE(readinessText(*readiness), text);
    QVERIFY(readiness->low <= readiness->high && readiness->low >= 0 && readiness->high <= 100);
}

void TestReadiness::none_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::newRow("accepts no mail") << judged(VerdictKind::NotMailDomain, {{FindingId::MxNull, passed}});
    QTest::newRow("nothing was found out") << judged(VerdictKind::Inconclusive, {});
    QTest::newRow("nothing could be tested")
        << judged(VerdictKind::Inconclusive, {{FindingId::SmtpPort25BlockedHere, Effect::CouldNotTest}});
}

void TestReadiness::none()
{
    QFETCH(Assessment, assessment);
    QVERIFY(!readinessOf(assessment));
}

void TestReadiness::tellsTheFormula()
{
    QVERIFY(readinessFormulaText().startsWith(u"Version %1:"_s.arg(Readiness::formula)));
}

/// How long and how dangerous, by what has to be changed; and the day before which a certificate must be renewed.
void TestReadiness::costs()
{
    synthetic::Domain domain;
    synthetic::Host host;
    host.name = "mx1.example.test";
    host.certificate.validUntilDays = 5;
    synthetic::Host covered;
    covered.name = "mx2.example.test";
    domain.hosts = {host, covered};
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx2.example.test"});
    const Observation seen = synthetic::observed(domain);
    const Assessment out = assess(seen, synthetic::today());
    const auto cost = [&](FindingId id) {
        const Finding *finding = findingOf(out, id);
        return finding ? costOf(seen, out, *finding) : FixCost{Effort::Other, ChangeRisk::Careful, {}};
    };
    QCOMPARE(effortText(cost(FindingId::MxNotInPolicy)), u"small; low risk"_s);
    QCOMPARE(effortText(cost(FindingId::MxCertExpiring)), u"medium; low risk"_s);
    QCOMPARE(cost(FindingId::MxCertExpiring).before.date(), synthetic::today().date().addDays(5));
    QVERIFY(!cost(FindingId::MxNotInPolicy).before.isValid());
    Finding reports;
    reports.step = Step::Reports;
    QCOMPARE(effortText(costOf(seen, out, reports)), u"small; no risk"_s); // no mail goes another way

    domain.id.clear();
    const Assessment unpublished = assess(synthetic::observed(domain), synthetic::today());
    QCOMPARE(unpublished.policyApplies, false);
    const Finding *record = findingOf(unpublished, FindingId::StsTxtAbsent);
    QVERIFY(record);
    QCOMPARE(effortText(costOf(seen, unpublished, *record)), u"small; with care"_s); // then senders go by the policy
}

void TestReadiness::ownersElsewhere()
{
    synthetic::Domain domain;
    synthetic::Host host;
    host.name = "mx.provider.test";
    host.startTls = false;
    domain.hosts = {host};
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx.provider.test"});
    const Observation seen = synthetic::observed(domain);
    const Assessment out = assess(seen, synthetic::today());
    int asked = 0;
    for (const Finding &finding : out.findings) {
        if (finding.step != Step::Tls || finding.subject != u"mx.provider.test")
            continue;
        ++asked;
        QCOMPARE(effortText(costOf(seen, out, finding)), u"ask the operator; low risk"_s);
    }
    QVERIFY(asked > 0);
}

Q_DECLARE_METATYPE(gatepost::Assessment)
QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
