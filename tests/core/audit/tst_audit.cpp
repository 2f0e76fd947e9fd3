// How an audit runs: it can be dropped at every turn, stops at once, shares its questions and its probes.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/catalogue.h"
#include "core/audit/observe.h"
#include "core/lab/labthread.h"
#include "tests/support/runtask.h"
#include <algorithm>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

Scenario scenario(const QByteArray &json, const QString &name = QStringLiteral("one"))
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(QStringLiteral("title"), name);
    object.insert(QStringLiteral("verdict"), QStringLiteral("enforcing-working"));
    const auto read = readScenario(name, QJsonDocument(object).toJson());
    if (!read)
        qFatal("%s", qPrintable(read.error()));
    return *read;
}

QStringList idsOf(const Assessment &judged, Effect effect)
{
    QStringList out;
    for (const Finding &finding : judged.findings) {
        if (finding.effect == effect)
            out << findingKey(finding.id);
    }
    return out;
}

/// One audit in this thread, against a lab in another.
struct Bench
{
    explicit Bench(const QByteArray &json)
    {
        auto started = LabThread::start({scenario(json)});
        if (!started)
            qFatal("%s", qPrintable(started.error()));
        lab = std::move(*started);
        profile = labProfile(lab->access());
    }
    std::unique_ptr<LabThread> lab;
    Profile profile;
    DomainName domain = *DomainName::parse(QStringLiteral("one.test"));
};

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dropAtEveryTurn_data();
    void dropAtEveryTurn();
    void snapshotsOnlyGrow();
    void stopIsAtOnce_data();
    void stopIsAtOnce();
    void stoppedBeforeItBegan();
    void goesOnWhereItWasStopped();
    void unknownDomain();
    void addressLiteral();
    void allServersSilent();
    void ownHasteIsNotHeldAgainstTheDomain_data();
    void ownHasteIsNotHeldAgainstTheDomain();
    void withoutSmtp();
    void badProfile_data();
    void badProfile();
    void sharedHostIsProbedOnce();
    void forgetAsksAnew();
};

void TestAudit::dropAtEveryTurn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a sender's way") << QByteArray("{}");
    QTest::newRow("everything beside it") << QByteArray(
        R"({"record": [], "zone": ["_mta-sts IN CNAME _mta-sts.provider.test.", "news IN MX 10 mx1",
            "_mta-sts.provider.test. IN TXT \"v=STSv1; id=1;\"", "mta-sts.provider.test. IN A {address:mta-sts}"],
            "tlsrpt": ["v=TLSRPTv1; rua=mailto:a@reports.one.test,https://mta-sts.one.test/report"],
            "smtp": {"mx1": {"listen": false}}})");
}

void TestAudit::dropAtEveryTurn()
{
    QFETCH(QByteArray, json);
    Bench bench(json);
    bench.profile.controlHost = QStringLiteral("127.0.0.1");
    bench.profile.controlPort = 1;
    const auto trust = trustOf(bench.profile);
    QVERIFY(trust.has_value());
    bool ended = false;
    int turns = 0;
    for (; !ended && turns < 5'000; ++turns) {
        const auto probes = std::make_shared<ProbeRegistry>();
        AuditServices services(bench.profile, *trust, probes);
        AuditObserver observer;
        ended = cancelAfterTurns(observe(bench.domain, QStringLiteral("one.test"), &services, &observer), turns);
        if (observer.latest()) // what was learned judges, and blames nobody
            QCOMPARE(assess(*observer.latest(), QDateTime::currentDateTimeUtc()).count(Effect::Blocks), 0);
    }
    QVERIFY(ended);
    QVERIFY(turns > 20);
}

void TestAudit::snapshotsOnlyGrow()
{
    const Bench bench(R"({"mx": ["10 mx1", "20 mx2"]})");
    const auto trust = trustOf(bench.profile);
    AuditServices services(bench.profile, *trust, std::make_shared<ProbeRegistry>());
    AuditObserver observer;
    qsizetype finished = 0;
    int snapshots = 0;
    bool grows = true;
    connect(&observer, &AuditObserver::observed, this, [&](const ObservationPtr &seen) {
        grows = grows && seen->finished.size() >= finished;
        finished = seen->finished.size();
        ++snapshots;
        if (!seen->isComplete())
            grows = grows && !assess(*seen, QDateTime::currentDateTimeUtc()).complete;
    });
    const auto seen = runTask(observe(bench.domain, QStringLiteral("one.test"), &services, &observer));
    QVERIFY(seen && (*seen)->isComplete());
    QVERIFY(grows);
    QVERIFY(snapshots >= 5);
}

void TestAudit::stopIsAtOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Step>("hanging"); // all other steps have ended by themselves
    QTest::newRow("in the DNS") << QByteArray(R"({"dns": {"_mta-sts": "drop"}})") << Step::Record;
    QTest::newRow("in the fetch") << QByteArray(R"({"http": {"delay": 30000}})") << Step::Fetch;
    QTest::newRow("in the TLS handshake") << QByteArray(R"({"http": {"tls": "silent"}})") << Step::Fetch;
    QTest::newRow("in the greeting") << QByteArray(R"({"smtp": {"mx1": {"silent": true}}})") << Step::Tls;
}

void TestAudit::stopIsAtOnce()
{
    QFETCH(QByteArray, json);
    QFETCH(Step, hanging);
    const Bench bench(json);
    AuditQueue queue(bench.profile);
    QSignalSpy progressed(&queue, &AuditQueue::progressed);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    const int audit = queue.start(bench.domain, QStringLiteral("one.test"));
    const auto onlyThatHangs = [&] {
        const auto seen = progressed.isEmpty() ? ObservationPtr() : progressed.last()[1].value<ObservationPtr>();
        return seen && std::all_of(allSteps.begin(), allSteps.end(), [&](Step step) {
                   const bool waitsForIt = hanging == Step::Fetch && step == Step::File;
                   return seen->isFinished(step) != (step == hanging || waitsForIt);
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(onlyThatHangs(), 30'000);
    QElapsedTimer timer;
    timer.start();
    queue.stop(audit);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    // What hangs would hang for fifteen seconds and more; how quick a stop is on an idle machine, tst_auditrun
    // measures.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
    const auto seen = finished.first()[1].value<ObservationPtr>();
    const auto judged = finished.first()[2].value<AssessmentPtr>();
    QCOMPARE(seen->stopped, StopReason::Cancelled);
    QVERIFY(!judged->complete);
    QVERIFY(seen->finished.size() >= 5); // partial results stay
}

void TestAudit::stoppedBeforeItBegan()
{
    const Bench bench("{}");
    Profile one = bench.profile;
    one.jobs = 1;
    AuditQueue queue(one);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    QSignalSpy idle(&queue, &AuditQueue::idle);
    queue.start(bench.domain, QStringLiteral("one.test"));
    const int second = queue.start(bench.domain, QStringLiteral("one.test"));
    queue.stop(second);
    QTRY_COMPARE(finished.size(), 2);
    QTRY_COMPARE(idle.size(), 1);
}

/// What was finished is kept as it was seen; what was under way is looked at anew, and nothing is there twice.
void TestAudit::goesOnWhereItWasStopped()
{
    const Bench bench("{}");
    AuditQueue queue(bench.profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    queue.start(bench.domain, QStringLiteral("one.test"));
    QTRY_COMPARE(finished.size(), 1);
    const auto whole = finished.takeFirst()[1].value<ObservationPtr>();
    QVERIFY(whole->isComplete() && !whole->hosts.isEmpty() && !whole->hosts.first().probes.isEmpty());

    Observation half = *whole;
    half.stopped = StopReason::Cancelled;
    half.duration = 5s;
    half.finished.removeAll(Step::Tls);
    half.lookedFurther = false;
    half.record->attempts.first().elapsed = 77s; // a trace of the earlier look
    half.hosts.first().finished = false;
    half.hosts.first().probes.first().stage = SmtpStage::Greeting;
    queue.resume(std::make_shared<const Observation>(half));
    QTRY_COMPARE(finished.size(), 1);
    const auto seen = finished.first()[1].value<ObservationPtr>();
    QVERIFY(seen->isComplete());
    QCOMPARE(seen->stopped, StopReason::None);
    QCOMPARE(seen->startedAt, whole->startedAt);
    QVERIFY(seen->duration >= 5s);
    QCOMPARE(seen->record->attempts.first().elapsed, std::chrono::microseconds(77s));
    QCOMPARE(seen->hosts.size(), whole->hosts.size());
    QCOMPARE(seen->hosts.first().probes.size(), whole->hosts.first().probes.size());
    QCOMPARE(seen->hosts.first().probes.first().stage, SmtpStage::Finished);
    QCOMPARE(seen->nameProbes.size(), whole->nameProbes.size());
    QCOMPARE(seen->mxTrials.size(), whole->mxTrials.size());
    const auto judged = finished.first()[2].value<AssessmentPtr>();
    QCOMPARE(judged->verdict.word, assess(*whole, whole->startedAt).verdict.word);
}

void TestAudit::unknownDomain()
{
    const Bench bench("{}");
    AuditQueue queue(bench.profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    queue.start(*DomainName::parse(QStringLiteral("nowhere.one.test")), QStringLiteral("nowhere.one.test"));
    QTRY_COMPARE(finished.size(), 1);
    const auto judged = finished.first()[2].value<AssessmentPtr>();
    QCOMPARE(judged->verdict.kind, VerdictKind::NotPublished);
    QVERIFY(idsOf(*judged, Effect::AtRisk).contains(QStringLiteral("mx-domain-nxdomain")));
}

void TestAudit::addressLiteral()
{
    const Bench bench("{}");
    AuditQueue queue(bench.profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    queue.start(DomainName(), QStringLiteral("user@[192.0.2.1]"));
    QTRY_COMPARE(finished.size(), 1);
    const auto seen = finished.first()[1].value<ObservationPtr>();
    const auto judged = finished.first()[2].value<AssessmentPtr>();
    QCOMPARE(idsOf(*judged, Effect::NotApplicable), QStringList{QStringLiteral("domain-address-literal")});
    QCOMPARE(judged->findings.size(), 1);
    QVERIFY(findingTitle(judged->findings.first()).contains(QStringLiteral("user@[192.0.2.1]")));
    QCOMPARE(judged->verdict.kind, VerdictKind::NotMailDomain);
    QVERIFY(judged->complete);
    QVERIFY(!seen->record && !seen->mx && seen->nameProbes.isEmpty()); // nothing was asked
}

void TestAudit::allServersSilent()
{
    const Bench bench(
        R"({"mx": ["10 mx1", "20 mx2"], "policy": ["version: STSv1", "mode: enforce", "mx: *.one.test", "max_age: 1209600"]})");
    AuditServices services(bench.profile, *trustOf(bench.profile), std::make_shared<ProbeRegistry>());
    AuditObserver observer;
    const auto seen = runTask(observe(bench.domain, QStringLiteral("one.test"), &services, &observer));
    QVERIFY(seen && (*seen)->hosts.size() == 2);
    Observation silent = **seen;
    for (MxObservation &host : silent.hosts) {
        for (SmtpProbe &probe : host.probes) {
            SmtpProbe nothing;
            nothing.address = probe.address;
            nothing.stage = SmtpStage::Connect;
            nothing.fault = Fault{FaultKind::Timeout, QString(), 0};
            probe = nothing;
        }
    }
    const Assessment judged = assess(silent, QDateTime::currentDateTimeUtc());
    QCOMPARE(judged.verdict.kind, VerdictKind::Inconclusive);
    QCOMPARE(idsOf(judged, Effect::CouldNotTest), QStringList{QStringLiteral("smtp-port25-blocked-here")});
    silent.hosts[1].probes[0].fault->kind = FaultKind::Refused; // one that answers, if only with no, speaks against it
    const Assessment refused = assess(silent, QDateTime::currentDateTimeUtc());
    QCOMPARE(idsOf(refused, Effect::CouldNotTest),
             QStringList({QStringLiteral("smtp-connect-failed"), QStringLiteral("smtp-connect-failed")}));
}

void TestAudit::ownHasteIsNotHeldAgainstTheDomain_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the policy host is silent in the handshake") << QByteArray(R"({"http": {"tls": "silent"}})");
    QTest::newRow("the policy host is late with its answer") << QByteArray(R"({"http": {"delay": 60000}})");
    QTest::newRow("the MX host is silent in the handshake") << QByteArray(R"({"smtp": {"mx1": {"tls": "silent"}}})");
    QTest::newRow("the MX host does not greet") << QByteArray(R"({"smtp": {"mx1": {"silent": true}}})");
}

/// An audit that ends before a server's own time is up has seen no fault of it.
void TestAudit::ownHasteIsNotHeldAgainstTheDomain()
{
    QFETCH(QByteArray, json);
    Bench bench(json);
    bench.profile.timeout = 2s;
    bench.profile.smtp.handshakeTimeout = 60s;
    AuditQueue queue(bench.profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    queue.start(bench.domain, QStringLiteral("one.test"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const auto seen = finished.first()[1].value<ObservationPtr>();
    const auto judged = finished.first()[2].value<AssessmentPtr>();
    QCOMPARE(seen->stopped, StopReason::Deadline);
    QCOMPARE(judged->verdict.kind, VerdictKind::Inconclusive);
    QCOMPARE(idsOf(*judged, Effect::Blocks), QStringList());
    QCOMPARE(idsOf(*judged, Effect::Unprotected), QStringList());
}

void TestAudit::withoutSmtp()
{
    Bench bench("{}");
    bench.profile.probeSmtp = false;
    AuditQueue queue(bench.profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    queue.start(bench.domain, QStringLiteral("one.test"));
    QTRY_COMPARE(finished.size(), 1);
    const auto seen = finished.first()[1].value<ObservationPtr>();
    const auto judged = finished.first()[2].value<AssessmentPtr>();
    QVERIFY(seen->hosts.first().probes.isEmpty());
    QCOMPARE(judged->hosts.first().action, HostAction::NotAsked);
    QCOMPARE(judged->verdict.kind, VerdictKind::Inconclusive);
}

void TestAudit::badProfile_data()
{
    QTest::addColumn<QString>("trustFile");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/trust.pem");
    QTest::newRow("no certificates") << QStringLiteral(GATEPOST_SOURCE_DIR "/CMakeLists.txt");
}

void TestAudit::badProfile()
{
    QFETCH(QString, trustFile);
    Profile profile;
    profile.trustFile = trustFile;
    AuditQueue queue(profile);
    QVERIFY2(queue.problem().contains(trustFile), qPrintable(queue.problem()));
}

void TestAudit::sharedHostIsProbedOnce()
{
    const QByteArray json =
        R"({"mx": ["10 mx1.first.test."], "policy": ["version: STSv1", "mode: enforce", "mx: mx1.first.test", "max_age: 1209600"]})";
    QList<Scenario> both{scenario("{}", QStringLiteral("first")), scenario(json, QStringLiteral("second"))};
    const auto lab = LabThread::start(both);
    QVERIFY(lab.has_value());
    AuditQueue queue(labProfile((*lab)->access()));
    QSignalSpy finished(&queue, &AuditQueue::finished);
    for (const Scenario &one : std::as_const(both))
        queue.start(one.domain, one.domain.toString());
    QTRY_COMPARE(finished.size(), 2);
    QList<SmtpProbe> probes;
    for (const auto &signal : finished) {
        const auto seen = signal[1].value<ObservationPtr>();
        QCOMPARE(signal[2].value<AssessmentPtr>()->verdict.kind, VerdictKind::EnforcingWorking);
        probes << seen->hosts.first().probes;
    }
    QCOMPARE(probes.size(), 2);
    QVERIFY(probes[0] == probes[1]); // transcript with its times included: it is the same session
}

void TestAudit::forgetAsksAnew()
{
    const Bench bench("{}");
    AuditQueue queue(bench.profile);
    QSignalSpy finished(&queue, &AuditQueue::finished);
    const auto probe = [&](int number) {
        queue.start(bench.domain, QStringLiteral("one.test"));
        [&] { QTRY_COMPARE(finished.size(), number); }();
        return finished.last()[1].value<ObservationPtr>()->hosts.first().probes.first();
    };
    const SmtpProbe first = probe(1);
    QVERIFY(probe(2) == first); // within one run the host is asked once
    queue.forget();
    const SmtpProbe anew = probe(3);
    QCOMPARE(anew.stage, SmtpStage::Finished);
    QVERIFY(anew.tls->verifiedAt != first.tls->verifiedAt);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
