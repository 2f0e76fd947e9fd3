// Gates and pre-flight by table: what was not seen is never passed.
#include "core/authoring/preflight.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

namespace {

Host host(const QByteArray &name, int preference = 10)
{
    Host out;
    out.name = name;
    out.preference = preference;
    return out;
}

/// Two hosts that pass, in testing.
Domain good()
{
    Domain out;
    out.hosts = {host("mx1.example.test"), host("mx2.example.test", 20)};
    out.policy = policyText(PolicyMode::Testing, {"mx1.example.test", "mx2.example.test"}, 86'400);
    return out;
}

PlanFacts factsOf(const Domain &domain)
{
    PlanFacts out;
    out.seen = std::make_shared<const Observation>(observed(domain));
    return out;
}

/// In testing since 14 days, so that enforce is next.
PlanSettings inTesting()
{
    PlanSettings out;
    out.domain = DomainName::parse(u"example.test").value();
    out.start = today().addDays(-21);
    out.recordFor(StageId::Reports).doneAt = out.start;
    out.recordFor(StageId::Testing).doneAt = today().addDays(-14);
    return out;
}

PlanSettings changing()
{
    PlanSettings out;
    out.kind = PlanKind::MxChange;
    out.domain = DomainName::parse(u"example.test").value();
    out.start = today();
    out.added = {DomainName::parse(u"mx3.example.test").value()};
    out.removed = {DomainName::parse(u"mx1.example.test").value()};
    return out;
}

const PlanGate *gateOf(const DeploymentPlan &plan, StageId stage, GateId id)
{
    for (const PlanStage &one : plan.stages) {
        for (const PlanGate &gate : one.gates) {
            if (one.id == stage && gate.id == id)
                return &gate;
        }
    }
    return nullptr;
}

} // namespace

class TestPlanGates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gates_data();
    void gates();
    void ticks();
    void preflights_data();
    void preflights();
    void preflightWords();
};

void TestPlanGates::gates_data()
{
    QTest::addColumn<PlanSettings>("settings");
    QTest::addColumn<PlanFacts>("facts");
    QTest::addColumn<StageId>("stage");
    QTest::addColumn<GateId>("gate");
    QTest::addColumn<GateState>("state");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *title, const PlanSettings &settings, const PlanFacts &facts, StageId stage,
                        GateId gate, GateState state, const QString &fact) {
        QTest::newRow(title) << settings << facts << stage << gate << state << fact;
    };
    using enum GateState;
    const StageId enforce = StageId::EnforceDay;
    const PlanFacts all = factsOf(good());

    row("hosts: all pass", inTesting(), all, enforce, GateId::HostsPass, Passed, u"audit of 23 Nov 2026 10:00 UTC"_s);
    row("hosts: no audit", inTesting(), {}, enforce, GateId::HostsPass, NotKnown, u"no audit yet"_s);
    Domain refused = good();
    refused.policy = policyText(PolicyMode::Testing, {"mx1.example.test"}, 86'400);
    row("hosts: one in no line", inTesting(), factsOf(refused), enforce, GateId::HostsPass, Failed,
        u"mx2.example.test"_s);
    PlanFacts drafted = factsOf(refused);
    drafted.draft = StsPolicy{PolicyMode::Enforce, 86'400, patterns({"*.example.test"})};
    row("hosts: the draft lists it", inTesting(), drafted, enforce, GateId::HostsPass, Passed, u"audit"_s);
    Domain plain = good();
    plain.hosts[1].startTls = false;
    row("hosts: no STARTTLS", inTesting(), factsOf(plain), enforce, GateId::HostsPass, Failed, u"mx2.example.test"_s);
    Domain silent = good();
    silent.hosts[1].answers = Answers::Unknown;
    row("hosts: one not tested", inTesting(), factsOf(silent), enforce, GateId::HostsPass, NotKnown,
        u"not tested: mx2.example.test"_s);
    Domain nothing = good();
    nothing.hosts.clear();
    row("hosts: none seen", inTesting(), factsOf(nothing), enforce, GateId::HostsPass, NotKnown, {});
    auto stale = std::make_shared<Observation>(*all.seen);
    stale->startedAt = today().addDays(-2);
    PlanFacts old;
    old.seen = stale;
    row("hosts: the audit is old", inTesting(), old, enforce, GateId::HostsPass, NotKnown, u"run it again"_s);

    // The stage may begin today and ends 30 Nov; senders remember its policy for a day: 1 Dec 2026.
    row("certificates: long enough", inTesting(), all, enforce, GateId::CertificatesLast, Passed, u"21 Feb 2027"_s);
    Domain ending = good();
    ending.hosts[0].certificate.validUntilDays = 5;
    row("certificates: end within the stage", inTesting(), factsOf(ending), enforce, GateId::CertificatesLast, Warned,
        u"mx1.example.test ends 28 Nov 2026, renew first"_s);
    PlanSettings later = inTesting();
    later.recordFor(StageId::EnforceDay).postponedDays = 30;
    row("certificates: end before the stage", later, factsOf(ending), enforce, GateId::CertificatesLast, Failed,
        u"28 Nov 2026"_s);
    row("certificates: not seen", inTesting(), factsOf(silent), enforce, GateId::CertificatesLast, NotKnown,
        u"mx2.example.test"_s);

    row("live: testing", inTesting(), all, enforce, GateId::PolicyLive, Passed, u"audit"_s);
    Domain jumped = good();
    jumped.policy = policyText(PolicyMode::None, {}, 86'400);
    row("live: another mode", inTesting(), factsOf(jumped), enforce, GateId::PolicyLive, Failed,
        u"the live mode is none"_s);
    Domain unpublished = good();
    unpublished.policy.clear();
    row("live: nothing served", inTesting(), factsOf(unpublished), enforce, GateId::PolicyLive, Failed,
        u"no usable policy"_s);
    Domain unseen = good();
    unseen.recordSeen = false;
    row("live: the record could not be seen", inTesting(), factsOf(unseen), enforce, GateId::PolicyLive, NotKnown, {});

    PlanSettings removing = changing();
    removing.kind = PlanKind::Removal;
    removing.added.clear();
    removing.recordFor(StageId::PublishNone).doneAt = today();
    row("live: none, before both parts go", removing, factsOf(jumped), StageId::RemoveBoth, GateId::PolicyLive, Passed,
        {});
    row("live: still testing, before both parts go", removing, all, StageId::RemoveBoth, GateId::PolicyLive, Failed,
        u"the live mode is testing"_s);

    row("reports: none read", inTesting(), all, enforce, GateId::QuietReports, NotKnown, u"no reports"_s);
    const auto withReports = [&](int days, int reporters, int failures, const QStringList &hosts) {
        PlanFacts out = all;
        out.reports = ReportFacts{days, reporters, failures, hosts};
        return out;
    };
    row("reports: quiet", inTesting(), withReports(14, 3, 0, {}), enforce, GateId::QuietReports, Passed,
        u"14 day(s), 3 reporter(s), 0 failure(s)"_s);
    row("reports: too few days", inTesting(), withReports(13, 3, 0, {}), enforce, GateId::QuietReports, Failed,
        u"13 day(s)"_s);
    row("reports: too few reporters", inTesting(), withReports(14, 2, 0, {}), enforce, GateId::QuietReports, Failed,
        u"2 reporter(s)"_s);
    row("reports: failures", inTesting(), withReports(14, 3, 2, {u"mx2"_s}), enforce, GateId::QuietReports, Failed,
        u"14 day(s), 3 reporter(s), 2 failure(s) (mx2)"_s);
    row("reports arrive", inTesting(), withReports(1, 1, 5, {}), StageId::Testing, GateId::ReportsArrive, Passed, {});
    row("no report arrived", inTesting(), withReports(3, 0, 0, {}), StageId::Testing, GateId::ReportsArrive, Failed,
        {});

    row("backup: cannot be seen", inTesting(), all, enforce, GateId::BackupTested, NotKnown, u"tick when done"_s);
    Domain single = good();
    single.hosts.removeLast();
    row("backup: there is none", inTesting(), factsOf(single), enforce, GateId::BackupTested, Passed, {});
    row("TTL: an hour", inTesting(), all, enforce, GateId::RecordTtl, Passed, u"3600 second(s)"_s);
    auto slow = std::make_shared<Observation>(*all.seen);
    slow->record->answer->answers[0].ttl = 86'400;
    PlanFacts slowly;
    slowly.seen = slow;
    row("TTL: a day", inTesting(), slowly, enforce, GateId::RecordTtl, Warned, u"86400 second(s)"_s);

    row("new host: not tested", changing(), all, StageId::PublishBoth, GateId::NewHostsPass, NotKnown,
        u"mx3.example.test"_s);
    Domain withNew = good();
    withNew.hosts << host("mx3.example.test", 30);
    PlanFacts tested = all;
    tested.newHosts = {observed(withNew).hosts.last()};
    row("new host: passes by name", changing(), tested, StageId::PublishBoth, GateId::NewHostsPass, Passed,
        u"STARTTLS"_s);
    withNew.hosts[2].certificate.names = {"other.example.test"};
    PlanFacts misnamed = all;
    misnamed.newHosts = {observed(withNew).hosts.last()};
    row("new host: another name", changing(), misnamed, StageId::PublishBoth, GateId::NewHostsPass, Failed,
        u"mx3.example.test"_s);
    row("new names live: not yet", changing(), all, StageId::AddMx, GateId::PolicyLive, Failed,
        u"it has no line for mx3.example.test"_s);
    Domain both = good();
    both.policy = policyText(PolicyMode::Enforce, {"mx1.example.test", "mx2.example.test", "mx3.example.test"});
    row("new names live", changing(), factsOf(both), StageId::AddMx, GateId::PolicyLive, Passed, {});
    row("old host: still in DNS", changing(), all, StageId::DropLines, GateId::OldMxGone, Failed,
        u"still there: mx1.example.test"_s);
    Domain without = good();
    without.hosts.removeFirst();
    row("old host: gone", changing(), factsOf(without), StageId::DropLines, GateId::OldMxGone, Passed, {});
}

void TestPlanGates::gates()
{
    QFETCH(PlanSettings, settings);
    QFETCH(PlanFacts, facts);
    QFETCH(StageId, stage);
    QFETCH(GateId, gate);
    QFETCH(GateState, state);
    QFETCH(QString, fact);
    const DeploymentPlan plan = makePlan(settings, facts, today());
    const PlanGate *judged = gateOf(plan, stage, gate);
    QVERIFY(judged);
    QVERIFY2(judged->fact.contains(fact), qPrintable(judged->fact));
    QCOMPARE(judged->state, state);
    QVERIFY(!judged->text.isEmpty());
}

/// A tick answers what cannot be seen, and nothing else.
void TestPlanGates::ticks()
{
    PlanSettings settings = inTesting();
    settings.recordFor(StageId::EnforceDay).ticked = {GateId::QuietReports, GateId::BackupTested, GateId::HostsPass};
    Domain refused = good();
    refused.policy = policyText(PolicyMode::Testing, {"mx1.example.test"}, 86'400);
    DeploymentPlan plan = makePlan(settings, factsOf(refused), today());
    QCOMPARE(gateOf(plan, StageId::EnforceDay, GateId::BackupTested)->state, GateState::Passed);
    QVERIFY(gateOf(plan, StageId::EnforceDay, GateId::BackupTested)->ticked);
    QCOMPARE(gateOf(plan, StageId::EnforceDay, GateId::HostsPass)->state, GateState::Failed);
    QCOMPARE(plan.stages[2].state, StageState::Closed);
    plan = makePlan(settings, factsOf(good()), today());
    QCOMPARE(plan.stages[2].state, StageState::Open);
    PlanFacts loud = factsOf(good());
    loud.reports = ReportFacts{14, 3, 1, {}};
    QCOMPARE(gateOf(makePlan(settings, loud, today()), StageId::EnforceDay, GateId::QuietReports)->state,
             GateState::Failed);
}

void TestPlanGates::preflights_data()
{
    QTest::addColumn<PlanFacts>("facts");
    QTest::addColumn<QList<MxPattern>>("lines");
    QTest::addColumn<PreflightAnswer>("answer");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QString>("line");
    const QList<MxPattern> both = patterns({"mx1.example.test", "mx2.example.test"});
    using enum PreflightAnswer;
    QTest::newRow("all pass") << factsOf(good()) << both << Nobody << Effect::Passed
                              << u"2 MX host(s) would be accepted"_s;
    QTest::newRow("no line") << factsOf(good()) << patterns({"mx1.example.test"}) << Somebody << Effect::Blocks
                             << u"mx2.example.test (20) matches no line of the policy"_s;
    Domain plain = good();
    plain.hosts[1].startTls = false;
    QTest::newRow("no STARTTLS") << factsOf(plain) << both << Somebody << Effect::Blocks << u"STARTTLS"_s;
    Domain untrusted = good();
    untrusted.hosts[0].certificate.trusted = false;
    QTest::newRow("not trusted") << factsOf(untrusted) << both << Somebody << Effect::Blocks << u"mx1.example.test"_s;
    Domain expired = good();
    expired.hosts[0].certificate.validUntilDays = -1;
    expired.hosts[0].certificate.validFromDays = -90;
    QTest::newRow("expired") << factsOf(expired) << both << Somebody << Effect::Blocks << u"expired"_s;
    Domain ending = good();
    ending.hosts[0].certificate.validUntilDays = 5;
    QTest::newRow("certificate ends before the stage")
        << factsOf(ending) << both << Nobody << Effect::AtRisk << u"mx1.example.test certificate ends 28 Nov 2026"_s;
    Domain silent = good();
    silent.hosts[1].answers = Answers::Unknown;
    QTest::newRow("not tested is unknown")
        << factsOf(silent) << both << NotKnown << Effect::CouldNotTest << u"mx2.example.test"_s;
    silent.hosts[0].startTls = false;
    QTest::newRow("refused and not tested")
        << factsOf(silent) << both << Somebody << Effect::CouldNotTest << u"mx2.example.test"_s;
    QTest::newRow("no audit") << PlanFacts() << both << NotKnown << Effect::CouldNotTest << u"not audited"_s;
    auto stale = std::make_shared<Observation>(observed(good()));
    stale->startedAt = today().addDays(-2);
    PlanFacts old;
    old.seen = stale;
    QTest::newRow("an old audit is unknown") << old << both << NotKnown << Effect::CouldNotTest << u"run it again"_s;
    auto unasked = std::make_shared<Observation>(observed(good()));
    unasked->context.smtpProbed = false;
    for (MxObservation &mx : unasked->hosts)
        mx.probes.clear();
    auto shut = std::make_shared<Observation>(observed(good()));
    for (MxObservation &mx : shut->hosts) {
        for (SmtpProbe &probe : mx.probes) {
            SmtpProbe unanswered;
            unanswered.host = probe.host;
            unanswered.address = probe.address;
            unanswered.fault = Fault{FaultKind::Timeout, {}, 0};
            probe = unanswered;
        }
    }
    PlanFacts blocked;
    blocked.seen = shut;
    PlanFacts notAsked;
    notAsked.seen = unasked;
    QTest::newRow("without port 25") << notAsked << both << NotKnown << Effect::CouldNotTest
                                     << u"MX hosts not tested from here"_s;
    QTest::newRow("port 25 blocked here")
        << blocked << both << NotKnown << Effect::CouldNotTest << u"MX hosts not tested from here"_s;
    QTest::newRow("port 25 blocked, and no line") << blocked << patterns({"mx1.example.test"}) << Somebody
                                                  << Effect::Blocks << u"mx2.example.test (20) matches no line"_s;
    auto mute = std::make_shared<Observation>(observed(good()));
    mute->tlsrpt->answer->answers.clear();
    PlanFacts noReports;
    noReports.seen = mute;
    QTest::newRow("no TLS-RPT") << noReports << both << Nobody << Effect::AtRisk << u"TLS report record"_s;
    auto unlooked = std::make_shared<Observation>(observed(good()));
    unlooked->tlsrpt.reset();
    PlanFacts noLook;
    noLook.seen = unlooked;
    QTest::newRow("TLS-RPT not seen") << noLook << both << NotKnown << Effect::CouldNotTest << u"could not be seen"_s;
    Domain unpublished = good();
    unpublished.id.clear();
    unpublished.policy.clear();
    QTest::newRow("testing comes first") << factsOf(unpublished) << both << Nobody << Effect::AtRisk
                                         << u"testing comes before enforce"_s;
    Domain broken = good();
    broken.policy = "mode: testing\r\n";
    QTest::newRow("ignored now") << factsOf(broken) << both << Nobody << Effect::Unprotected << u"Senders ignore"_s;
    QTest::newRow("no reports read") << factsOf(good()) << both << Nobody << Effect::Advice
                                     << u"No reports is not the same as no failures."_s;
}

void TestPlanGates::preflights()
{
    QFETCH(PlanFacts, facts);
    QFETCH(QList<MxPattern>, lines);
    QFETCH(PreflightAnswer, answer);
    QFETCH(Effect, effect);
    QFETCH(QString, line);
    const Preflight flight = preflight(facts, {PolicyMode::Enforce, 86'400, lines}, today().addDays(8), today());
    QStringList all;
    bool found = false;
    for (const PreflightLine &one : flight.lines) {
        all << QString(effectKey(one.effect)) + u": "_s + one.text;
        found = found || (one.effect == effect && one.text.contains(line));
    }
    QVERIFY2(found, qPrintable(all.join(u'\n')));
    QCOMPARE(flight.answer, answer);
    QVERIFY(!flight.sentence.isEmpty());
}

void TestPlanGates::preflightWords()
{
    PlanFacts facts = factsOf(good());
    facts.reports = ReportFacts{7, 3, 2, {u"mx2"_s}};
    const Preflight flight =
        preflight(facts, {PolicyMode::Enforce, 86'400, patterns({"mx1.example.test"})}, today().addDays(8), today());
    QCOMPARE(flight.lines.first().effect, Effect::Blocks);
    const auto has = [&](const QString &text) {
        return std::any_of(flight.lines.begin(), flight.lines.end(),
                           [&](const PreflightLine &line) { return line.text == text; });
    };
    QVERIFY(has(u"Reports: 7 day(s), 3 reporter(s), 2 failure(s) (mx2)"_s));
    QVERIFY(flight.sentence.startsWith(u"Yes"_s));
    QCOMPARE(preflightKey(flight.answer), QLatin1StringView("somebody"));
}

QTEST_GUILESS_MAIN(TestPlanGates)
#include "tst_plangates.moc"
