// Dates, states and order of every kind of plan. The dates are computed by hand; the arithmetic stands beside them.
#include "core/authoring/deploymentplan.h"
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

DomainName name(const char *text)
{
    return DomainName::parse(QString::fromLatin1(text)).value();
}

QByteArray file(const char *mode, const QList<QByteArray> &lines, qint64 maxAge)
{
    QByteArray out = QByteArray("version: STSv1\r\nmode: ") + mode + "\r\n";
    for (const QByteArray &line : lines)
        out += "mx: " + line + "\r\n";
    return out + "max_age: " + QByteArray::number(maxAge) + "\r\n";
}

KnownPolicy enforced(qint64 maxAge, const QString &lastSeen, bool live = false)
{
    KnownPolicy out;
    out.body = file("enforce", {"mx1.example.com", "mx2.example.com"}, maxAge);
    out.mode = PolicyMode::Enforce;
    out.maxAgeSeconds = maxAge;
    out.lastSeen = at(lastSeen);
    out.stillServed = live;
    return out;
}

PlanSettings settingsOf(PlanKind kind)
{
    PlanSettings out;
    out.kind = kind;
    out.domain = name("example.com");
    out.start = at(u"2026-12-01T10:00:00Z"_s);
    out.past.complete = true;
    return out;
}

PlanSettings change()
{
    PlanSettings out = settingsOf(PlanKind::MxChange);
    out.added = {name("mx3.example.com")};
    out.removed = {name("mx1.example.com")};
    out.mxTtlSeconds = 86'400;
    return out;
}

/// "testing 2026-12-08T10:00:00Z" for each stage; the strict date behind it where there are two.
QStringList datesOf(const DeploymentPlan &plan)
{
    QStringList out;
    for (const PlanStage &stage : plan.stages) {
        QString line = QString(stageKey(stage.id)) + u' ' + stage.earliest.toString(Qt::ISODate);
        if (stage.strict > stage.earliest)
            line += u" / "_s + stage.strict.toString(Qt::ISODate);
        out << line;
    }
    return out;
}

const PlanStage &stageOf(const DeploymentPlan &plan, StageId id)
{
    for (const PlanStage &stage : plan.stages) {
        if (stage.id == id)
            return stage;
    }
    qFatal("no such stage");
}

} // namespace

class TestDeploymentPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void datesMoveWithToday();
    void removalIsTheLatestOfTheLedger_data();
    void removalIsTheLatestOfTheLedger();
    void orderIsBuiltIn();
    void responsibility();
    void waitsEndAlone();
    void liveIsFrozenWhenReplaced();
    void emergencyDoesNotWaitForTheHost();
    void ledgerIsMerged();
    void beginsWhereTheDomainIs_data();
    void beginsWhereTheDomainIs();
    void keys();
    void everyStageExplainsItself_data();
    void everyStageExplainsItself();
};

void TestDeploymentPlan::dates_data()
{
    QTest::addColumn<PlanSettings>("settings");
    QTest::addColumn<QStringList>("expected");

    // start; 1 Dec + 7 d; 8 Dec + 14 d; 22 Dec + 7 d; 29 Dec + 30 d (2 days of December, 28 of January)
    QTest::newRow("roll-out, careful") << settingsOf(PlanKind::RollOut)
                                       << QStringList{u"reports 2026-12-01T10:00:00Z"_s,
                                                      u"testing 2026-12-08T10:00:00Z"_s,
                                                      u"enforce-day 2026-12-22T10:00:00Z"_s,
                                                      u"enforce-week 2026-12-29T10:00:00Z"_s,
                                                      u"enforce-long 2027-01-28T10:00:00Z"_s};
    // 1 Dec + 2 d; 3 Dec + 14 d; 17 Dec + 7 d; 24 Dec + 30 d (7 of December, 23 of January)
    PlanSettings brisk = settingsOf(PlanKind::RollOut);
    brisk.pace = PlanPace::Brisk;
    QTest::newRow("roll-out, brisk") << brisk
                                     << QStringList{u"reports 2026-12-01T10:00:00Z"_s,
                                                    u"testing 2026-12-03T10:00:00Z"_s,
                                                    u"enforce-day 2026-12-17T10:00:00Z"_s,
                                                    u"enforce-week 2026-12-24T10:00:00Z"_s,
                                                    u"enforce-long 2027-01-23T10:00:00Z"_s};
    // testing was done 9 Dec 08:00: + 14 d = 23 Dec; postponed by 14 d: 6 Jan (8 of December, 6 of January);
    // + 7 d = 13 Jan; + 30 d = 12 Feb (18 of January, 12 of February)
    PlanSettings late = settingsOf(PlanKind::RollOut);
    late.recordFor(StageId::Reports).doneAt = at(u"2026-12-01T10:00:00Z"_s);
    late.recordFor(StageId::Testing).doneAt = at(u"2026-12-09T08:00:00Z"_s);
    late.recordFor(StageId::EnforceDay).postponedDays = 14;
    QTest::newRow("roll-out, late and postponed")
        << late
        << QStringList{u"reports 2026-12-01T10:00:00Z"_s, u"testing 2026-12-08T10:00:00Z"_s,
                       u"enforce-day 2027-01-06T08:00:00Z"_s, u"enforce-week 2027-01-13T08:00:00Z"_s,
                       u"enforce-long 2027-02-12T08:00:00Z"_s};

    // Wait: practical 1 Dec 10:00 + 3600 s + 2 d = 3 Dec 11:00; strict 1 Dec 10:00 + 604800 s (7 d) = 8 Dec 10:00.
    // Old host out: 3 Dec 11:00 + 86400 s + 2 d of reports = 6 Dec 11:00. Its line: + 86400 s + 5 d = 12 Dec 11:00.
    PlanSettings mx = change();
    mx.past.policies = {enforced(604'800, u"2026-11-30T00:00:00Z"_s, true)};
    QTest::newRow("MX change") << mx
                               << QStringList{u"hosts-ready 2026-12-01T10:00:00Z"_s,
                                              u"publish-both 2026-12-01T10:00:00Z"_s,
                                              u"senders-look 2026-12-03T11:00:00Z / 2026-12-08T10:00:00Z"_s,
                                              u"add-mx 2026-12-03T11:00:00Z"_s,
                                              u"remove-mx 2026-12-06T11:00:00Z"_s,
                                              u"drop-lines 2026-12-12T11:00:00Z"_s};
    // An older policy with a longer max_age decides: 15 Nov 00:00 + 2592000 s (30 d) = 15 Dec 00:00.
    mx.past.policies << enforced(2'592'000, u"2026-11-15T00:00:00Z"_s);
    QTest::newRow("MX change, older and longer")
        << mx
        << QStringList{u"hosts-ready 2026-12-01T10:00:00Z"_s,
                       u"publish-both 2026-12-01T10:00:00Z"_s,
                       u"senders-look 2026-12-03T11:00:00Z / 2026-12-15T00:00:00Z"_s,
                       u"add-mx 2026-12-03T11:00:00Z"_s,
                       u"remove-mx 2026-12-06T11:00:00Z"_s,
                       u"drop-lines 2026-12-12T11:00:00Z"_s};
    // Unknown past: 1 Dec 10:00 + 31557600 s = 365 d 6 h = 1 Dec 2027 16:00.
    PlanSettings unknown = change();
    unknown.past.complete = false;
    QTest::newRow("MX change, unknown past")
        << unknown
        << QStringList{u"hosts-ready 2026-12-01T10:00:00Z"_s,
                       u"publish-both 2026-12-01T10:00:00Z"_s,
                       u"senders-look 2026-12-03T11:00:00Z / 2027-12-01T16:00:00Z"_s,
                       u"add-mx 2026-12-03T11:00:00Z"_s,
                       u"remove-mx 2026-12-06T11:00:00Z"_s,
                       u"drop-lines 2026-12-12T11:00:00Z"_s};
    // Policies in testing refuse nothing, nor do those that list the new host: one date only.
    PlanSettings harmless = change();
    harmless.past.policies = {enforced(2'592'000, u"2026-11-30T00:00:00Z"_s, true)};
    harmless.past.policies[0].body = file("enforce", {"*.example.com"}, 2'592'000);
    harmless.past.policies << enforced(31'557'600, u"2026-11-30T00:00:00Z"_s);
    harmless.past.policies[1].mode = PolicyMode::Testing;
    QTest::newRow("MX change, nothing refuses")
        << harmless << QStringList{u"hosts-ready 2026-12-01T10:00:00Z"_s,  u"publish-both 2026-12-01T10:00:00Z"_s,
                                   u"senders-look 2026-12-03T11:00:00Z"_s, u"add-mx 2026-12-03T11:00:00Z"_s,
                                   u"remove-mx 2026-12-06T11:00:00Z"_s,    u"drop-lines 2026-12-12T11:00:00Z"_s};
    // Only hosts that go: 1 Dec 10:00 + 86400 s + 2 d = 4 Dec 10:00; + 86400 s + 5 d = 10 Dec 10:00.
    PlanSettings less = change();
    less.added.clear();
    QTest::newRow("MX change, a host goes")
        << less << QStringList{u"remove-mx 2026-12-04T10:00:00Z"_s, u"drop-lines 2026-12-10T10:00:00Z"_s};
    PlanSettings provider = change();
    provider.kind = PlanKind::ProviderChange;
    provider.movesPolicyHost = true;
    provider.past.policies = {enforced(86'400, u"2026-11-30T00:00:00Z"_s, true)}; // 1 d < TTL + 2 d
    QTest::newRow("provider change") << provider << QStringList{u"hosts-ready 2026-12-01T10:00:00Z"_s,
                                                                u"move-policy-host 2026-12-01T10:00:00Z"_s,
                                                                u"publish-both 2026-12-01T10:00:00Z"_s,
                                                                u"senders-look 2026-12-03T11:00:00Z"_s,
                                                                u"add-mx 2026-12-03T11:00:00Z"_s,
                                                                u"remove-mx 2026-12-06T11:00:00Z"_s,
                                                                u"drop-lines 2026-12-12T11:00:00Z"_s};

    // Live until 1 Dec 10:00, + 604800 s = 8 Dec 10:00; the older one 2 Mar 2026 00:00 + 31557600 s (365 d 6 h).
    PlanSettings off = settingsOf(PlanKind::Removal);
    off.past.policies = {enforced(604'800, u"2026-11-30T00:00:00Z"_s, true),
                         enforced(31'557'600, u"2026-03-02T00:00:00Z"_s)};
    QTest::newRow("removal") << off
                             << QStringList{u"publish-none 2026-12-01T10:00:00Z"_s, u"keep-both 2027-03-02T06:00:00Z"_s,
                                            u"remove-both 2027-03-02T06:00:00Z"_s};
    PlanSettings never = settingsOf(PlanKind::Removal);
    never.past.complete = false;
    QTest::newRow("removal, unknown past")
        << never
        << QStringList{u"publish-none 2026-12-01T10:00:00Z"_s, u"keep-both 2027-12-01T16:00:00Z"_s,
                       u"remove-both 2027-12-01T16:00:00Z"_s};

    // 1 Dec 10:00 + 3600 s + 2 d; strict 1 Dec 10:00 + 2592000 s = 30 d = 31 Dec 10:00.
    PlanSettings emergency = settingsOf(PlanKind::Emergency);
    emergency.emergency = EmergencyWay::BackToTesting;
    emergency.past.policies = {enforced(2'592'000, u"2026-11-30T00:00:00Z"_s, true)};
    QTest::newRow("emergency") << emergency
                               << QStringList{u"fix-hosts 2026-12-01T10:00:00Z"_s,
                                              u"publish-fix 2026-12-01T10:00:00Z"_s,
                                              u"senders-look 2026-12-03T11:00:00Z / 2026-12-31T10:00:00Z"_s,
                                              u"start-again 2026-12-03T11:00:00Z"_s};
}

void TestDeploymentPlan::dates()
{
    QFETCH(PlanSettings, settings);
    QFETCH(QStringList, expected);
    QCOMPARE(datesOf(makePlan(settings, {}, settings.start)), expected);
}

/// Point 66: the dates of what is not done yet move when today does.
void TestDeploymentPlan::datesMoveWithToday()
{
    const PlanSettings settings = settingsOf(PlanKind::RollOut);
    // 5 Dec + 7 d = 12 Dec; + 14 d = 26 Dec; + 7 d = 2 Jan; + 30 d = 1 Feb (29 of January, 1 of February)
    QCOMPARE(datesOf(makePlan(settings, {}, at(u"2026-12-05T10:00:00Z"_s))),
             (QStringList{u"reports 2026-12-01T10:00:00Z"_s, u"testing 2026-12-12T10:00:00Z"_s,
                          u"enforce-day 2026-12-26T10:00:00Z"_s, u"enforce-week 2027-01-02T10:00:00Z"_s,
                          u"enforce-long 2027-02-01T10:00:00Z"_s}));
    QCOMPARE(makePlan(settings, {}, settings.start), makePlan(settings, {}, settings.start));
}

/// Point 67: the largest of last seen plus max_age; a year from publication when the past is not known.
void TestDeploymentPlan::removalIsTheLatestOfTheLedger_data()
{
    QTest::addColumn<KnownPast>("past");
    QTest::addColumn<QString>("safe");
    const KnownPolicy week = enforced(604'800, u"2026-11-23T00:00:00Z"_s);
    const KnownPolicy year = enforced(31'557'600, u"2026-03-02T00:00:00Z"_s);
    // Published 25 Nov 2026 12:00.
    QTest::newRow("23 Nov + 7 d") << KnownPast{{week}, true} << u"2026-11-30T00:00:00Z"_s;
    QTest::newRow("the longest, not the last") << KnownPast{{week, year}, true} << u"2027-03-02T06:00:00Z"_s;
    QTest::newRow("order does not matter") << KnownPast{{year, week}, true} << u"2027-03-02T06:00:00Z"_s;
    QTest::newRow("live until it is replaced") << KnownPast{{enforced(604'800, u"2026-11-23T00:00:00Z"_s, true)}, true}
                                               << u"2026-12-02T12:00:00Z"_s; // 25 Nov 12:00 + 7 d
    QTest::newRow("all forgotten before")
        << KnownPast{{enforced(86'400, u"2026-10-01T00:00:00Z"_s)}, true} << u"2026-11-25T12:00:00Z"_s;
    KnownPolicy none = year;
    none.mode = PolicyMode::None;
    KnownPolicy testing = week;
    testing.mode = PolicyMode::Testing;
    QTest::newRow("none asks for nothing") << KnownPast{{none, week}, true} << u"2026-11-30T00:00:00Z"_s;
    QTest::newRow("testing counts") << KnownPast{{testing}, true} << u"2026-11-30T00:00:00Z"_s;
    QTest::newRow("nothing served") << KnownPast{{}, true} << u"2026-11-25T12:00:00Z"_s;
    // 25 Nov 12:00 + 365 d 6 h
    QTest::newRow("unknown past: a year") << KnownPast{{}, false} << u"2027-11-25T18:00:00Z"_s;
    QTest::newRow("others besides the known: a year") << KnownPast{{week, year}, false} << u"2027-11-25T18:00:00Z"_s;
}

void TestDeploymentPlan::removalIsTheLatestOfTheLedger()
{
    QFETCH(KnownPast, past);
    QFETCH(QString, safe);
    QCOMPARE(safeToRemoveAt(past, at(u"2026-11-25T12:00:00Z"_s)), at(safe));
}

void TestDeploymentPlan::orderIsBuiltIn()
{
    PlanSettings settings = settingsOf(PlanKind::RollOut);
    const QDateTime now = settings.start;
    QVERIFY(!markDone(&settings, {}, StageId::Testing, now)); // "Reports only" comes first
    QVERIFY(!markDone(&settings, {}, StageId::RemoveBoth, now));
    QVERIFY(markDone(&settings, {}, StageId::Reports, now));
    QVERIFY(!markDone(&settings, {}, StageId::Reports, now)); // once
    const DeploymentPlan plan = makePlan(settings, {}, now);
    QCOMPARE(plan.current(), 1);
    QCOMPARE(plan.stages[0].state, StageState::Done);
    QCOMPARE(plan.stages[1].state, StageState::Waiting);
    QCOMPARE(plan.stages[2].state, StageState::Closed);
    QVERIFY2(plan.stages[2].closedBecause.contains(u"testing"_s), qPrintable(plan.stages[2].closedBecause));
    QVERIFY(!markDone(&settings, {}, StageId::Testing, now)); // its time has not come
    // Its time has come, but whether reports arrive is not known.
    const QDateTime later = at(u"2026-12-08T10:00:00Z"_s);
    QCOMPARE(makePlan(settings, {}, later).stages[1].state, StageState::Closed);
    PlanFacts facts;
    facts.reports = ReportFacts{7, 2, 0, {}};
    QCOMPARE(makePlan(settings, facts, later).stages[1].state, StageState::Open);
    settings.recordFor(StageId::Testing).ticked << GateId::ReportsArrive;
    QVERIFY(markDone(&settings, {}, StageId::Testing, later));
    QCOMPARE(standingText(makePlan(settings, {}, at(u"2026-12-15T10:00:00Z"_s))),
             u"You are here: testing since 8 Dec 2026, 7 of 14 day(s)"_s);
}

void TestDeploymentPlan::responsibility()
{
    PlanSettings settings = settingsOf(PlanKind::RollOut);
    settings.recordFor(StageId::Reports).doneAt = settings.start;
    const QDateTime now = at(u"2026-12-02T10:00:00Z"_s);
    QVERIFY(!takeResponsibility(&settings, StageId::Testing, {u" "_s, now, u"audit on Monday"_s}));
    QVERIFY(!takeResponsibility(&settings, StageId::Testing, {u"Anna"_s, now, {}}));
    QVERIFY(!takeResponsibility(&settings, StageId::Testing, {u"Anna"_s, {}, u"audit on Monday"_s}));
    QVERIFY(!markDone(&settings, {}, StageId::Testing, now));
    const Responsibility taken{u"Anna"_s, now, u"audit on Monday"_s};
    QVERIFY(takeResponsibility(&settings, StageId::Testing, taken));
    const PlanStage stage = stageOf(makePlan(settings, {}, now), StageId::Testing);
    QCOMPARE(stage.state, StageState::Open);
    QCOMPARE(stage.responsibility, std::optional(taken));
    QVERIFY2(stage.closedBecause.contains(u"8 Dec 2026"_s), qPrintable(stage.closedBecause)); // what is answered for
    QVERIFY(markDone(&settings, {}, StageId::Testing, now));
    // The next stage counts from what was done: 2 Dec + 14 d. Order is never shortened.
    QCOMPARE(stageOf(makePlan(settings, {}, now), StageId::EnforceDay).earliest, at(u"2026-12-16T10:00:00Z"_s));
    QVERIFY(takeResponsibility(&settings, StageId::EnforceLong, taken));
    QCOMPARE(stageOf(makePlan(settings, {}, now), StageId::EnforceLong).state, StageState::Closed);
}

void TestDeploymentPlan::waitsEndAlone()
{
    PlanSettings settings = change();
    settings.recordFor(StageId::HostsReady).doneAt = settings.start;
    const auto wait = [&](const QString &now) {
        return stageOf(makePlan(settings, {}, at(now)), StageId::SendersLook);
    };
    QCOMPARE(wait(u"2026-12-20T00:00:00Z"_s).state, StageState::Closed); // nothing was published yet
    settings.recordFor(StageId::PublishBoth).doneAt = settings.start;
    QCOMPARE(wait(u"2026-12-03T10:59:59Z"_s).state, StageState::Waiting);
    QCOMPARE(wait(u"2026-12-03T11:00:00Z"_s).state, StageState::Done);
    QVERIFY(!markDone(&settings, {}, StageId::SendersLook, at(u"2026-12-02T00:00:00Z"_s))); // nothing to do
    const QDateTime early = at(u"2026-12-02T00:00:00Z"_s);
    QVERIFY(takeResponsibility(&settings, StageId::SendersLook, {u"Anna"_s, early, u"the old host is gone"_s}));
    QCOMPARE(wait(u"2026-12-02T00:00:00Z"_s).doneAt, early);
    QCOMPARE(stageOf(makePlan(settings, {}, early), StageId::AddMx).earliest, early);
}

void TestDeploymentPlan::liveIsFrozenWhenReplaced()
{
    PlanSettings settings = settingsOf(PlanKind::Removal);
    settings.past.policies = {enforced(604'800, u"2026-11-20T00:00:00Z"_s, true)};
    QVERIFY(markDone(&settings, {}, StageId::PublishNone, at(u"2026-12-02T10:00:00Z"_s)));
    QVERIFY(!settings.past.policies[0].stillServed);
    // Served until 2 Dec 10:00, + 7 d; later days do not move it.
    const QDateTime safe = at(u"2026-12-09T10:00:00Z"_s);
    QCOMPARE(stageOf(makePlan(settings, {}, at(u"2026-12-08T00:00:00Z"_s)), StageId::RemoveBoth).earliest, safe);
    QCOMPARE(stageOf(makePlan(settings, {}, safe), StageId::KeepBoth).state, StageState::Done);
}

/// Who cannot mend the host at once publishes the policy at once.
void TestDeploymentPlan::emergencyDoesNotWaitForTheHost()
{
    PlanSettings settings = settingsOf(PlanKind::Emergency);
    const QDateTime now = settings.start;
    DeploymentPlan plan = makePlan(settings, {}, now);
    QCOMPARE(plan.current(), 1);
    QCOMPARE(plan.stages[0].state, StageState::Open);
    QCOMPARE(plan.stages[1].state, StageState::Open);
    QCOMPARE(plan.stages[2].state, StageState::Closed);
    QCOMPARE(standingText(plan), u"You are here: nothing is done yet."_s);
    QVERIFY(markDone(&settings, {}, StageId::PublishFix, now));
    plan = makePlan(settings, {}, now);
    QCOMPARE(plan.current(), 2);
    QCOMPARE(plan.stages[2].state, StageState::Waiting);
    QVERIFY(markDone(&settings, {}, StageId::FixHosts, now));     // still can be
    plan = makePlan(settings, {}, at(u"2026-12-03T11:00:00Z"_s)); // 1 Dec 10:00 + 1 h + 2 d
    QCOMPARE(plan.stages[2].state, StageState::Done);
    QCOMPARE(plan.current(), 3);
}

void TestDeploymentPlan::ledgerIsMerged()
{
    const KnownPolicy old = enforced(604'800, u"2026-11-20T00:00:00Z"_s, true);
    KnownPolicy again = old;
    again.lastSeen = at(u"2026-11-19T00:00:00Z"_s);
    again.stillServed = false;
    const KnownPolicy other = enforced(86'400, u"2026-11-25T00:00:00Z"_s, true);
    const KnownPast merged = mergedPast({{old}, true}, {again, other});
    QVERIFY(merged.complete);
    QCOMPARE(merged.policies.size(), 2);
    QCOMPARE(merged.policies[0], other);
    QCOMPARE(merged.policies[1].lastSeen, old.lastSeen); // never earlier
    QVERIFY(!merged.policies[1].stillServed);
    QVERIFY(merged.policies[0].digest() != merged.policies[1].digest());
    QCOMPARE(merged.policies[0].digest().size(), 5);
}

void TestDeploymentPlan::beginsWhereTheDomainIs_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<qint64>("maxAge");
    QTest::addColumn<int>("next");
    QTest::newRow("nothing live") << QString() << qint64(0) << 0;
    QTest::newRow("none") << u"none"_s << qint64(86'400) << 0;
    QTest::newRow("testing") << u"testing"_s << qint64(86'400) << 2;
    QTest::newRow("enforce, a day") << u"enforce"_s << qint64(86'400) << 3;
    QTest::newRow("enforce, a week") << u"enforce"_s << qint64(604'800) << 4;
    QTest::newRow("enforce, longer") << u"enforce"_s << qint64(1'209'600) << 5;
}

void TestDeploymentPlan::beginsWhereTheDomainIs()
{
    QFETCH(QString, mode);
    QFETCH(qint64, maxAge);
    QFETCH(int, next);
    KnownPast past;
    if (!mode.isEmpty()) {
        KnownPolicy live = enforced(maxAge, u"2026-11-30T00:00:00Z"_s, true);
        live.mode = modeFromName(mode.toLatin1()).value();
        live.firstSeen = at(u"2026-11-16T00:00:00Z"_s);
        past.policies << live;
    }
    const QDateTime now = at(u"2026-11-30T10:00:00Z"_s);
    const DeploymentPlan plan = makePlan(rollOutFrom(name("example.com"), {}, past, now), {}, now);
    QCOMPARE(plan.current(), next);
    if (next == 2)
        QCOMPARE(plan.stages[2].earliest, at(u"2026-11-30T00:00:00Z"_s)); // 16 Nov + 14 d
}

void TestDeploymentPlan::keys()
{
    for (int i = 0; i < int(PlanKind::Count); ++i)
        QCOMPARE(planKindFromKey(QString(planKindKey(PlanKind(i)))), std::optional(PlanKind(i)));
    for (int i = 0; i < int(StageId::Count); ++i)
        QCOMPARE(stageFromKey(QString(stageKey(StageId(i)))), std::optional(StageId(i)));
    for (int i = 0; i < int(GateId::Count); ++i)
        QCOMPARE(gateFromKey(QString(gateKey(GateId(i)))), std::optional(GateId(i)));
    QVERIFY(!stageFromKey(u"Testing"_s));
    QVERIFY(!planKindFromKey(u""_s));
}

void TestDeploymentPlan::everyStageExplainsItself_data()
{
    QTest::addColumn<PlanSettings>("settings");
    for (int i = 0; i < int(PlanKind::Count); ++i) {
        PlanSettings settings = change();
        settings.kind = PlanKind(i);
        settings.movesPolicyHost = true;
        for (const EmergencyWay way : {EmergencyWay::ListHosts, EmergencyWay::BackToTesting, EmergencyWay::SwitchOff}) {
            settings.emergency = way;
            QTest::addRow("%s, %s", planKindKey(PlanKind(i)).data(), emergencyKey(way).data()) << settings;
        }
    }
}

void TestDeploymentPlan::everyStageExplainsItself()
{
    QFETCH(PlanSettings, settings);
    QDateTime before = settings.start;
    const DeploymentPlan plan = makePlan(settings, {}, settings.start);
    QVERIFY(!plan.stages.isEmpty());
    for (const PlanStage &stage : plan.stages) {
        QVERIFY2(!stage.title.isEmpty() && !stage.why.isEmpty() && !stage.ifShortened.isEmpty(),
                 stageKey(stage.id).data());
        QVERIFY2(stage.isWait == stage.actions.isEmpty(), stageKey(stage.id).data());
        QVERIFY2(stage.rule.startsWith(u"O-"_s) && stage.reference.startsWith(u"RFC "_s), stageKey(stage.id).data());
        QVERIFY(stage.earliest >= before && stage.strict >= stage.earliest);
        before = stage.earliest;
        for (const PlanGate &gate : stage.gates) {
            QVERIFY2(!gate.text.isEmpty() && !gate.fact.isEmpty(), gateKey(gate.id).data());
            QVERIFY2(gate.state != GateState::Passed, gateKey(gate.id).data()); // nothing was observed
        }
    }
}

QTEST_GUILESS_MAIN(TestDeploymentPlan)
#include "tst_deploymentplan.moc"
