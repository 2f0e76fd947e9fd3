// What if: another policy, other MX hosts, another day, a policy in the sender's memory; and the difference in words.
#include "core/audit/senders/comparison.h"
#include "core/report/assessmentjson.h"
#include "core/report/textreport.h"
#include "tests/support/synthetic.h"
#include <QJsonArray>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

Host host(const QByteArray &name, int preference, int validDays = 90)
{
    Host out;
    out.name = name;
    out.preference = preference;
    out.certificate.validUntilDays = validDays;
    return out;
}

/// The example of the design: mx1 is good until 30 Nov, mx2 is not listed, backup shows another name.
Domain example()
{
    Domain out;
    out.policy = policyText(PolicyMode::Enforce, {"mx1.example.test", "*.relay.test"});
    out.hosts << host("mx1.example.test", 10, 7) << host("mx2.example.test", 20) << host("backup.relay.test", 30);
    out.hosts.last().certificate.names = {"relay7.provider.test"};
    return out;
}

DomainName name(const char *text)
{
    return DomainName::fromDns(text);
}

QDateTime day(int year, int month, int dayOfMonth)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(23, 59, 59), Qt::UTC);
}

Comparison compared(const Domain &domain, const WhatIf &what)
{
    const Observation seen = observed(domain);
    return compareWhatIf(seen, assess(seen, today(), {}, what));
}

QStringList changedRows(const Comparison &comparison)
{
    QStringList out;
    for (const HostComparison &row : comparison.hosts) {
        if (row.changed)
            out << row.host.toString();
    }
    return out;
}

WhatIf mx2Listed()
{
    WhatIf out;
    out.lines = patterns({"mx1.example.test", "*.relay.test", "mx2.example.test"});
    return out;
}

RememberedPolicy policyOf16Nov()
{
    return {StsPolicy{PolicyMode::Enforce, 14 * 86'400, patterns({"mx1.example.test", "*.relay.test"})}, "old",
            QDateTime(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC)};
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAssumed();
    void rows_data();
    void rows();
    void hypotheticalHostIsNotTested();
    void hostIsBack();
    void onlyHostIsTakenAway();
    void implicitHostGivesWay();
    void nullMxGivesWay();
    void days_data();
    void days();
    void otherComplaintsStay();
    void everyCertificateOfTheChainCounts();
    void policyHostExpires();
    void sentences_data();
    void sentences();
    void sameInTextAndJson();
    void evidenceStaysInPlace();
};

void TestWhatIf::nothingAssumed()
{
    const Observation seen = observed(example());
    const Assessment plain = assess(seen, today());
    QVERIFY(assess(seen, today(), {}, WhatIf{}) == plain);
    const Comparison none = compareWhatIf(seen, plain);
    QCOMPARE(changedRows(none), QStringList());
    QCOMPARE(none.sentences, QStringList());
    QCOMPARE(none.hosts.size(), 3);
}

void TestWhatIf::rows_data()
{
    QTest::addColumn<WhatIf>("what");
    QTest::addColumn<QStringList>("changed");
    QTest::addColumn<QList<HostAction>>("actions");
    const HostAction yes = HostAction::DeliversVerified;
    const HostAction no = HostAction::RefusesHost;
    const HostAction would = HostAction::DeliversWouldRefuse;
    const HostAction plain = HostAction::DeliversUnverified;
    const QString mx1 = QStringLiteral("mx1.example.test");
    const QString mx2 = QStringLiteral("mx2.example.test");
    const QString backup = QStringLiteral("backup.relay.test");
    QTest::newRow("mx2 listed") << mx2Listed() << QStringList{mx2} << QList{yes, yes, no};
    WhatIf what;
    what.mode = PolicyMode::Testing;
    QTest::newRow("testing") << what << QStringList{mx2, backup} << QList{yes, would, would};
    what.mode = PolicyMode::None;
    QTest::newRow("none") << what << QStringList{mx1, mx2, backup} << QList{plain, plain, plain};
    what = WhatIf{};
    what.maxAge = 86'400;
    QTest::newRow("max_age alone") << what << QStringList() << QList{yes, no, no};
    what = WhatIf{};
    what.lines = QList<MxPattern>();
    QTest::newRow("no line") << what << QStringList{mx1, backup} << QList{no, no, no};
    what = WhatIf{};
    what.removedMx = {name("mx2.example.test")};
    QTest::newRow("mx2 taken away") << what << QStringList{mx2} << QList{yes, no};
    what = WhatIf{};
    what.addedMx = {{5, name("mx2.example.test")}};
    QTest::newRow("mx2 preferred") << what << QStringList{mx2} << QList{no, yes, no};
    what = WhatIf{};
    what.lens.kind = SenderKind::PostfixBefore3105;
    QTest::newRow("another sender is no change") << what << QStringList() << QList{yes, no, no};
}

void TestWhatIf::rows()
{
    QFETCH(WhatIf, what);
    QFETCH(QStringList, changed);
    QFETCH(QList<HostAction>, actions);
    const Observation seen = observed(example());
    const Assessment out = assess(seen, today(), {}, what);
    QList<HostAction> got;
    for (const HostDecision &decision : out.hosts)
        got << decision.action;
    QCOMPARE(got, actions);
    QCOMPARE(changedRows(compareWhatIf(seen, out)), changed);
    if (what.changesPolicy())
        QCOMPARE(out.source, PolicySource::Assumed);
    // The assumption is about senders: what is published stays what it is.
    QVERIFY(out.policy == assess(seen, today()).policy);
}

void TestWhatIf::hypotheticalHostIsNotTested()
{
    WhatIf what;
    what.addedMx = {{5, name("new.relay.test")}, {6, name("new.example.test")}};
    const Assessment out = assess(observed(example()), today(), {}, what);
    QCOMPARE(out.hosts[0].host, name("new.relay.test"));
    QCOMPARE(out.hosts[0].action, HostAction::Unknown); // covered, and never asked
    QCOMPARE(out.hosts[0].reason, QStringLiteral("Not tested yet"));
    QCOMPARE(out.hosts[0].observed, -1);
    QCOMPARE(out.hosts[1].action, HostAction::RefusesHost); // not covered: that needs no test
    QCOMPARE(out.hosts[2].host, name("mx1.example.test"));
    QCOMPARE(out.hosts[2].action, HostAction::DeliversVerified);
}

/// Taken away and added again, or added though it is there: its facts are known.
void TestWhatIf::hostIsBack()
{
    WhatIf what;
    what.removedMx = {name("mx1.example.test")};
    what.addedMx = {{50, name("mx1.example.test")}};
    const Assessment out = assess(observed(example()), today(), {}, what);
    QCOMPARE(out.hosts.size(), 3);
    QCOMPARE(out.hosts.last().host, name("mx1.example.test"));
    QCOMPARE(out.hosts.last().action, HostAction::DeliversVerified);
}

void TestWhatIf::onlyHostIsTakenAway()
{
    Domain domain = example();
    domain.hosts = {host("mx1.example.test", 10)};
    WhatIf what;
    what.removedMx = {name("mx1.example.test")};
    const Assessment out = assess(observed(domain), today(), {}, what);
    QVERIFY(out.hosts.isEmpty());
    QVERIFY(out.verdict.result.isEmpty());
    QCOMPARE(out.verdict.kind, VerdictKind::Inconclusive);
}

void TestWhatIf::implicitHostGivesWay()
{
    Observation seen = observed(example());
    seen.hosts = {seen.hosts.first()};
    seen.hosts.first().preference.reset();
    WhatIf what;
    what.addedMx = {{10, name("new.relay.test")}};
    const Assessment out = assess(seen, today(), {}, what);
    QCOMPARE(out.hosts.size(), 1);
    QCOMPARE(out.hosts.first().host, name("new.relay.test"));
}

void TestWhatIf::nullMxGivesWay()
{
    Domain domain = example();
    domain.hosts = {host("mx1.example.test", 0)};
    Observation seen = observed(domain);
    seen.mx->answer->answers.first().rdata = QByteArray(3, '\0');
    seen.hosts.clear();
    QCOMPARE(assess(seen, today()).verdict.kind, VerdictKind::NotMailDomain);
    WhatIf what;
    what.addedMx = {{10, name("new.relay.test")}};
    const Assessment out = assess(seen, today(), {}, what);
    QCOMPARE(out.hosts.size(), 1);
    QVERIFY(out.verdict.kind != VerdictKind::NotMailDomain);
}

void TestWhatIf::days_data()
{
    QTest::addColumn<QDateTime>("on");
    QTest::addColumn<HostAction>("action");
    QTest::addColumn<bool>("dates");
    QTest::newRow("today") << today() << HostAction::DeliversVerified << true;
    QTest::newRow("the day before") << day(2026, 11, 29) << HostAction::DeliversVerified << true;
    QTest::newRow("the end itself") << today().addDays(7) << HostAction::DeliversVerified << true;
    QTest::newRow("a second later") << today().addDays(7).addSecs(1) << HostAction::RefusesHost << false;
    QTest::newRow("5 Dec") << day(2026, 12, 5) << HostAction::RefusesHost << false;
    QTest::newRow("before it was issued") << day(2026, 11, 1) << HostAction::RefusesHost << false;
}

void TestWhatIf::days()
{
    QFETCH(QDateTime, on);
    QFETCH(HostAction, action);
    QFETCH(bool, dates);
    Domain domain = example();
    WhatIf what;
    what.on = on;
    // The policy host is another matter: the sender remembers what is live.
    what.lens.remembered = RememberedPolicy{
        StsPolicy{PolicyMode::Enforce, maxAgeLimitSeconds, patterns({"mx1.example.test"})}, domain.id, today()};
    const Assessment out = assess(observed(domain), today(), {}, what);
    QCOMPARE(out.hosts.first().action, action);
    QCOMPARE(out.hosts.first().dates, dates ? CheckState::Passed : CheckState::Failed);
    QCOMPARE(out.hosts.first().decidedBy, dates ? std::nullopt : std::optional(HostCheck::Dates));
    QCOMPARE(out.judgedAt, today());
    QCOMPARE(out.date(), on);
}

/// A complaint of the verification that was not about dates is as true on any other day.
void TestWhatIf::otherComplaintsStay()
{
    Domain domain = example();
    domain.hosts.first().certificate.trusted = false;
    WhatIf what;
    what.on = today().addDays(1);
    QCOMPARE(assess(observed(domain), today(), {}, what).hosts.first().decidedBy, std::optional(HostCheck::Trust));
    // And one that was about dates is judged anew: expired now, it was good before.
    domain = example();
    domain.hosts.first().certificate.validFromDays = -30;
    domain.hosts.first().certificate.validUntilDays = -2;
    const Observation seen = observed(domain);
    QVERIFY(!seen.hosts.first().probes.first().tls->chainErrors.isEmpty());
    QCOMPARE(assess(seen, today()).hosts.first().dates, CheckState::Failed);
    what.on = today().addDays(-10);
    QCOMPARE(assess(seen, today(), {}, what).hosts.first().dates, CheckState::Passed);
    QCOMPARE(assess(seen, today(), {}, what).hosts.first().trusted, CheckState::Passed);
}

/// The intermediate of the lab ends in five years, a leaf may be made for ten.
void TestWhatIf::everyCertificateOfTheChainCounts()
{
    Domain domain = example();
    domain.hosts.first().certificate.validUntilDays = 3650;
    const Observation seen = observed(domain);
    WhatIf what;
    what.on = today().addYears(4);
    QCOMPARE(assess(seen, today(), {}, what).hosts.first().dates, CheckState::Passed);
    what.on = today().addYears(6);
    QCOMPARE(assess(seen, today(), {}, what).hosts.first().dates, CheckState::Failed);
}

void TestWhatIf::policyHostExpires()
{
    Domain domain = example();
    domain.policyCertificateDays = 3;
    WhatIf what;
    what.on = day(2026, 12, 5);
    const Assessment out = assess(observed(domain), today(), {}, what);
    QCOMPARE(out.source, PolicySource::None);
    QCOMPARE(out.verdict.kind, VerdictKind::Ignored);
    QVERIFY(compared(domain, what)
                .sentences.contains(QStringLiteral(
                    "On 5 Dec 2026 the certificate of the policy host has expired: only senders that remember the "
                    "policy still apply it.")));
}

void TestWhatIf::sentences_data()
{
    QTest::addColumn<WhatIf>("what");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *title, const WhatIf &what, const QStringList &sentences) {
        QTest::newRow(title) << what << sentences;
    };
    const QString listed = QStringLiteral("With mx2.example.test listed: mail still arrives when mx1.example.test is "
                                          "down; only backup.relay.test stay(s) refused.");
    row("mx2 listed", mx2Listed(), {listed});
    WhatIf what = mx2Listed();
    what.lens.remembered = policyOf16Nov();
    row("old policy remembered", what,
        {listed, QStringLiteral("Senders that still hold the policy of 16 Nov 2026, enforce, 14 day(s) keep skipping "
                                "mx2.example.test until they see the new id: at the latest 30 Nov 2026.")});
    what = WhatIf{};
    what.lens.remembered = policyOf16Nov();
    row("old policy refuses no more", what,
        {QStringLiteral("Senders that still hold the policy of 16 Nov 2026, enforce, 14 day(s) refuse no more than "
                        "that; they may hold it until 30 Nov 2026.")});
    what = WhatIf{};
    what.on = day(2026, 12, 5);
    row("5 Dec", what,
        {QStringLiteral("On 5 Dec 2026 the certificate of mx1.example.test has expired: mx1.example.test is skipped "
                        "too.")});
    what.lens.remembered = policyOf16Nov();
    row("5 Dec, memory over", what,
        {QStringLiteral("The policy of 16 Nov 2026, enforce, 14 day(s) could be remembered until 30 Nov 2026: on the "
                        "chosen day no sender applies it any more."),
         QStringLiteral("On 5 Dec 2026 the certificate of mx1.example.test has expired: mx1.example.test is skipped "
                        "too.")});
    what = WhatIf{};
    what.on = day(2026, 12, 5);
    what.mode = PolicyMode::Testing;
    row("5 Dec, testing", what,
        {QStringLiteral("In testing: mail still arrives when mx1.example.test is down; no MX host is refused."),
         QStringLiteral("On 5 Dec 2026 the certificate of mx1.example.test has expired: in enforce mx1.example.test "
                        "would be skipped.")});
    what = WhatIf{};
    what.addedMx = {{5, name("new.relay.test")}};
    row("new host", what,
        {QStringLiteral("With the MX host new.relay.test: mail arrives through mx1.example.test only; only "
                        "mx2.example.test, backup.relay.test stay(s) refused."),
         QStringLiteral("What senders do with new.relay.test is not known: it was not tested yet.")});
    what = WhatIf{};
    what.removedMx = {name("mx1.example.test")};
    row("mx1 taken away", what,
        {QStringLiteral("Without the MX host mx1.example.test: mail is refused: it waits and bounces.")});
    what = WhatIf{};
    what.lines = patterns({"*.relay.test", "mx2.example.test"});
    row("mx1 unlisted", what,
        {QStringLiteral("With mx2.example.test listed, without the line mx1.example.test: mail arrives through "
                        "mx2.example.test only; refused: mx1.example.test, backup.relay.test.")});
    what = WhatIf{};
    what.mode = PolicyMode::None;
    row("switched off", what,
        {QStringLiteral("Switched off (mode none): mail still arrives when mx1.example.test is down; no MX host is "
                        "refused.")});
}

void TestWhatIf::sentences()
{
    QFETCH(WhatIf, what);
    QFETCH(QStringList, sentences);
    QCOMPARE(compared(example(), what).sentences, sentences);
}

void TestWhatIf::sameInTextAndJson()
{
    const Observation seen = observed(example());
    WhatIf what = mx2Listed();
    what.lens.remembered = policyOf16Nov();
    const Assessment out = assess(seen, today(), {}, what);
    const QStringList sentences = compareWhatIf(seen, out).sentences;
    TextStyle wide;
    wide.width = 2000;
    const QString text = textReport(seen, out, wide);
    const QJsonObject json = toJson(out, seen);
    for (const QString &sentence : sentences) {
        QVERIFY2(text.contains(sentence), qPrintable(text));
        QVERIFY(json[u"what_if"].toArray().contains(sentence));
    }
    QVERIFY(text.contains(out.verdict.result));
    QCOMPARE(json[u"verdict"].toObject()[u"result"].toString(), out.verdict.result);
    QCOMPARE(json[u"sender"].toObject()[u"policy_source"].toString(), QStringLiteral("assumed"));
    const QJsonObject mx2 = json[u"hosts"].toArray()[1].toObject();
    QCOMPARE(mx2[u"matching"].toArray().first().toString(), QStringLiteral("mx2.example.test"));
}

/// Paths of the evidence count the hosts of the observation, also when hosts were taken away or put before them.
void TestWhatIf::evidenceStaysInPlace()
{
    WhatIf what;
    what.removedMx = {name("mx1.example.test")};
    what.addedMx = {{1, name("new.relay.test")}};
    const Observation seen = observed(example());
    const Assessment out = assess(seen, today(), {}, what);
    for (const HostDecision &decision : out.hosts) {
        if (decision.observed >= 0)
            QCOMPARE(seen.hosts[decision.observed].name, decision.host);
    }
    bool found = false;
    for (const Finding &finding : out.findings) {
        if (finding.subject != u"backup.relay.test" || finding.step != Step::Tls)
            continue;
        found = true;
        QCOMPARE(finding.evidence.first().path, QStringLiteral("hosts/2/probes/0"));
    }
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
