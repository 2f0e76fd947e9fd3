// The written forms of a plan: calendar, Markdown, JSON. Goldens in tests/data/plans; after a wanted change run with
// GATEPOST_UPDATE_GOLDENS=1 and read the difference.
#include "core/authoring/planexport.h"
#include "core/authoring/planjson.h"
#include "tests/support/schema.h"
#include "tests/support/synthetic.h"
#include "tests/support/testdata.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

DomainName name(const QString &text)
{
    return DomainName::parse(text).value();
}

KnownPolicy known(qint64 maxAge, const QString &lastSeen, bool live)
{
    KnownPolicy out;
    out.body = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test", "mx2.example.test"}, maxAge);
    out.mode = PolicyMode::Enforce;
    out.maxAgeSeconds = maxAge;
    out.lastSeen = at(lastSeen);
    out.stillServed = live;
    return out;
}

PlanSettings removal()
{
    PlanSettings out;
    out.kind = PlanKind::Removal;
    out.domain = name(u"example.test"_s);
    out.start = synthetic::today();
    out.past.complete = true;
    out.past.policies = {known(604'800, u"2026-11-23T10:00:00Z"_s, true),
                         known(31'557'600, u"2026-03-02T00:00:00Z"_s, false)};
    return out;
}

/// A change with everything that a person can write on it, some of it hostile.
PlanSettings change()
{
    PlanSettings out;
    out.kind = PlanKind::MxChange;
    out.domain = name(u"münchen.test"_s);
    out.start = synthetic::today();
    out.mxTtlSeconds = 86'400;
    out.added = {name(u"mx3.xn--mnchen-3ya.test"_s)};
    out.removed = {name(u"mx1.xn--mnchen-3ya.test"_s)};
    out.past.policies = {known(2'592'000, u"2026-11-23T10:00:00Z"_s, true)};
    StageRecord &ready = out.recordFor(StageId::HostsReady);
    ready.doneAt = at(u"2026-11-23T09:00:00Z"_s);
    ready.notes =
        u"Fenster; mit Komma, Rückstrich \\ und\nEND:VEVENT <b>*fett*</b> [x](http://e.test) 漢字漢字漢字漢字漢字漢字"_s;
    StageRecord &publish = out.recordFor(StageId::PublishBoth);
    publish.ticked = {GateId::NewHostsPass};
    publish.notes = ready.notes;
    publish.postponedDays = 1;
    publish.responsibility = Responsibility{u"Änne | Ops"_s, synthetic::today(), u"window | `tonight`"_s};
    return out;
}

PlanSettings rollOut()
{
    PlanSettings out;
    out.domain = name(u"example.test"_s);
    out.start = synthetic::today();
    return out;
}

DeploymentPlan planned(const PlanSettings &settings)
{
    synthetic::Domain domain;
    synthetic::Host host;
    host.name = "mx1.example.test";
    domain.hosts = {host};
    domain.policy = synthetic::policyText(PolicyMode::Testing, {"mx1.example.test"}, 86'400);
    PlanFacts facts;
    facts.seen = std::make_shared<const Observation>(synthetic::observed(domain));
    return makePlan(settings, facts, synthetic::today());
}

void rows()
{
    QTest::addColumn<PlanSettings>("settings");
    QTest::newRow("roll-out") << rollOut();
    QTest::newRow("mx-change") << change();
    QTest::newRow("removal") << removal();
    PlanSettings emergency = removal();
    emergency.kind = PlanKind::Emergency;
    QTest::newRow("emergency") << emergency;
    PlanSettings provider = change();
    provider.kind = PlanKind::ProviderChange;
    provider.movesPolicyHost = true;
    QTest::newRow("provider-change") << provider;
}

QByteArray golden(const QString &file, const QByteArray &now)
{
    const QString path = testData(u"plans"_s).filePath(file);
    if (qEnvironmentVariableIsSet("GATEPOST_UPDATE_GOLDENS")) {
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(now);
    }
    return readFile(path);
}

QJsonObject readByIcalendar(const QByteArray &text, QString *error)
{
    // Debian's own Python has the package, another one in PATH may not.
    QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    if (python.isEmpty())
        python = QStandardPaths::findExecutable(u"python3"_s);
    QProcess process;
    process.start(python,
                  {u"-c"_s, u"import sys, json, icalendar\n"
                            "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
                            "assert not c.errors\n"
                            "out = []\n"
                            "for e in c.walk('VEVENT'):\n"
                            "    assert not e.errors, e.errors\n"
                            "    out.append({'uid': str(e['UID']), 'summary': str(e['SUMMARY']),\n"
                            "        'description': str(e['DESCRIPTION']), 'start': e['DTSTART'].dt.isoformat(),\n"
                            "        'end': e['DTEND'].dt.isoformat(), 'stamp': e['DTSTAMP'].dt.isoformat(),\n"
                            "        'alarms': len(e.walk('VALARM'))})\n"
                            "sys.stdout.reconfigure(encoding='utf-8')\n"
                            "print(json.dumps({'version': str(c['VERSION']), 'events': out}))\n"_s});
    process.write(text);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    *error = QString::fromUtf8(process.readAllStandardError());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

class TestPlanExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calendar_data() { rows(); }
    void calendar();
    void calendarIsRead_data() { rows(); }
    void calendarIsRead();
    void eventsKeepTheirUid();
    void markdown_data() { rows(); }
    void markdown();
    void json_data() { rows(); }
    void json();
    void damagedJson_data();
    void damagedJson();
};

void TestPlanExport::calendar()
{
    QFETCH(PlanSettings, settings);
    const QByteArray text = planCalendar(planned(settings));
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(text.count('\n'), text.count("\r\n"));
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // with CR
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line && !line.contains("\xef\xbf\xbd"), line.constData());
    }
    QCOMPARE(text, golden(QString::fromLatin1(QTest::currentDataTag()) + u".ics"_s, text));
    QCOMPARE(planCalendar(planned(settings)), text);
}

/// Point 66: it opens in a calendar, with all gates.
void TestPlanExport::calendarIsRead()
{
    QFETCH(PlanSettings, settings);
    const DeploymentPlan plan = planned(settings);
    QString error;
    const QJsonObject read = readByIcalendar(planCalendar(plan), &error);
    QVERIFY2(!read.isEmpty(), qPrintable(u"install python3-icalendar: "_s + error));
    QCOMPARE(read[u"version"].toString(), u"2.0"_s);
    const QJsonArray events = read[u"events"].toArray();
    QStringList days;
    for (const PlanStage &stage : plan.stages) {
        if (stage.state == StageState::Done)
            continue;
        days << stage.earliest.date().toString(Qt::ISODate);
        if (stage.isWait && stage.strict > stage.earliest)
            days << stage.strict.date().toString(Qt::ISODate);
    }
    QStringList readDays;
    QSet<QString> uids;
    for (const QJsonValue event : events) {
        readDays << event[u"start"].toString();
        QCOMPARE(QDate::fromString(event[u"end"].toString(), Qt::ISODate),
                 QDate::fromString(event[u"start"].toString(), Qt::ISODate).addDays(1));
        QCOMPARE(event[u"stamp"].toString(), u"2026-11-23T10:00:00+00:00"_s);
        QCOMPARE(event[u"alarms"].toInt(), 1);
        uids << event[u"uid"].toString();
    }
    QCOMPARE(readDays, days);
    QCOMPARE(uids.size(), events.size());
    for (const PlanStage &stage : plan.stages) {
        for (const PlanGate &gate : stage.gates) {
            const bool there = std::any_of(events.begin(), events.end(), [&](const QJsonValue &event) {
                return event[u"description"].toString().contains(gate.text);
            });
            QVERIFY2(there || stage.state == StageState::Done, qPrintable(gate.text));
        }
    }
}

void TestPlanExport::eventsKeepTheirUid()
{
    const auto uids = [](const DeploymentPlan &plan) {
        QString error;
        QHash<QString, QString> out;
        for (const QJsonValue event : readByIcalendar(planCalendar(plan), &error)[u"events"].toArray())
            out.insert(event[u"uid"].toString(), event[u"start"].toString());
        return out;
    };
    const PlanSettings settings = rollOut();
    const auto today = uids(makePlan(settings, {}, settings.start));
    const auto later = uids(makePlan(settings, {}, settings.start.addDays(5)));
    QCOMPARE(today.size(), 5);
    QCOMPARE(QSet<QString>(today.keyBegin(), today.keyEnd()), QSet<QString>(later.keyBegin(), later.keyEnd()));
    QVERIFY(today != later); // the days moved
    PlanSettings other = settings;
    other.domain = name(u"example.org"_s);
    for (const QString &uid : uids(makePlan(other, {}, settings.start)).keys())
        QVERIFY(!today.contains(uid));
}

void TestPlanExport::markdown()
{
    QFETCH(PlanSettings, settings);
    const QString text = planMarkdown(planned(settings));
    QCOMPARE(text, planMarkdown(planned(settings)));
    QVERIFY(!text.contains(u"<b>"_s) && !text.contains(u"](http"_s) && !text.contains(u"*fett*"_s.prepend(u' ')));
    QCOMPARE(QString::fromUtf8(golden(QString::fromLatin1(QTest::currentDataTag()) + u".md"_s, text.toUtf8())), text);
    QVERIFY(planText(planned(settings)).contains(planTitle(planned(settings))));
}

void TestPlanExport::json()
{
    QFETCH(PlanSettings, settings);
    const DeploymentPlan plan = planned(settings);
    const QJsonObject document = planToJson(plan);
    QCOMPARE(schemaComplaint(u"plan"_s, document), QString());
    const QByteArray octets = QJsonDocument(document).toJson();
    const auto read = planFromJson(QJsonDocument::fromJson(octets).object());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error()));
    QCOMPARE(*read, settings);
    QCOMPARE(planned(*read), plan);
}

void TestPlanExport::damagedJson_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::addRow("%s %s", member,
                      QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact).constData())
            << QString::fromLatin1(member) << value;
    };
    row("kind", u"party"_s);
    row("kind", {});
    row("domain", u"exa mple"_s);
    row("domain", QString(5'000, u'a'));
    row("start", u"yesterday"_s);
    row("start", u"9999-01-01T00:00:00Z"_s);
    row("max_age", 31'557'601);
    row("max_age", -1);
    row("record_ttl", u"3600"_s);
    row("added", u"mx"_s);
    row("added", QJsonArray{u"a b"_s});
    row("moves_policy_host", 1);
    row("past", {});
    row("past", QJsonObject{{u"complete"_s, true}, {u"policies"_s, QJsonArray{QJsonObject()}}});
    row("records", QJsonArray{QJsonObject{{u"stage"_s, u"x"_s}}});
}

void TestPlanExport::damagedJson()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject document = planToJson(planned(removal()));
    QVERIFY(planFromJson(document).has_value());
    QJsonObject settings = document[u"settings"_s].toObject();
    settings[member] = value;
    document[u"settings"_s] = settings;
    const auto read = planFromJson(document);
    QVERIFY(!read.has_value());
    QVERIFY(!read.error().isEmpty());
    QVERIFY(!planFromJson({}).has_value());
    document[u"version"_s] = 2;
    QVERIFY(!planFromJson(document).has_value());
}

QTEST_GUILESS_MAIN(TestPlanExport)
#include "tst_planexport.moc"
