// What ends when: certificates, memories of policies, accepted risks, planned steps.
#include "core/audit/timeline.h"
#include "core/audit/wording.h"
#include "tests/support/synthetic.h"
#include <QElapsedTimer>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

namespace {

Host host(const QByteArray &name, int validDays)
{
    Host out;
    out.name = name;
    out.certificate.validFromDays = -30;
    out.certificate.validUntilDays = validDays;
    return out;
}

Timeline timelineFor(const Domain &domain, const TimelineExtras &extras = {})
{
    const Observation seen = observed(domain);
    return timelineOf(seen, assess(seen, today()), extras);
}

/// Plural forms are the translators' matter.
QString plain(QString text)
{
    return text.replace(u"day(s)"_s, u"days"_s).replace(u"certificate(s) have"_s, u"certificate has"_s);
}

const TimelineRow *rowOf(const Timeline &timeline, const QString &title)
{
    for (const TimelineRow &row : timeline.rows) {
        if (plain(row.title).contains(title))
            return &row;
    }
    return nullptr;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends();
    void memories();
    void severalCertificates();
    void renewals();
    void acceptedRisks();
    void plan();
    void title_data();
    void title();
    void nothing();
    void marks();
    void bounded();
    void hostile();
    void table();
};

void TestTimeline::ends_data()
{
    QTest::addColumn<PolicyMode>("mode");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("maxAge");
    QTest::addColumn<int>("days");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<bool>("overlaps");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("then");
    const QByteArray mx = "mx1.example.test";
    const auto enforce = PolicyMode::Enforce;
    const qint64 week = 604'800;
    QTest::newRow("far") << enforce << mx << week << 90 << Effect::Passed << false << u"ends in 90 days"_s
                         << u"Senders that honour MTA-STS refuse mx1.example.test"_s;
    QTest::newRow("soon, after the window")
        << enforce << mx << week << 12 << Effect::AtRisk << false << u"ends in 12 days"_s << u"refuse"_s;
    QTest::newRow("inside the window") << enforce << mx << week << 5 << Effect::AtRisk << true << u"ends in 5 days"_s
                                       << u"while senders may still hold the policy"_s;
    QTest::newRow("far, inside a long window") << enforce << mx << 31'536'000LL << 90 << Effect::Passed << true
                                               << u"ends in 90 days"_s << u"while senders may still hold"_s;
    QTest::newRow("today") << enforce << mx << week << 0 << Effect::AtRisk << true << u"ends today"_s << u"refuse"_s;
    QTest::newRow("ended") << enforce << mx << week << -3 << Effect::Blocks << false << u"ended 3 days ago"_s
                           << u"refuse"_s;
    QTest::newRow("ended, testing") << PolicyMode::Testing << mx << week << -3 << Effect::AtRisk << false
                                    << u"ended 3 days ago"_s << u"report a failure"_s;
    QTest::newRow("ended, none") << PolicyMode::None << mx << week << -3 << Effect::Advice << false
                                 << u"ended 3 days ago"_s << u"Senders go on delivering."_s;
    QTest::newRow("not listed") << enforce << QByteArray("other.example.test") << week << 5 << Effect::AtRisk << false
                                << u"ends in 5 days"_s << u"Senders go on delivering."_s;
}

void TestTimeline::ends()
{
    QFETCH(PolicyMode, mode);
    QFETCH(QByteArray, line);
    QFETCH(qint64, maxAge);
    QFETCH(int, days);
    Domain domain;
    domain.policy = policyText(mode, {line}, maxAge);
    domain.hosts << host("mx1.example.test", days);
    const Timeline timeline = timelineFor(domain);
    const TimelineRow *row = rowOf(timeline, u"Certificate of mx1.example.test"_s);
    QVERIFY(row);
    QCOMPARE(row->kind, TimelineKind::MxCertificate);
    QTEST(row->effect, "effect");
    QTEST(row->overlaps, "overlaps");
    QTEST(plain(row->state), "state");
    QFETCH(QString, then);
    QVERIFY2(row->then.contains(then), qPrintable(row->then));
    QCOMPARE(row->until, today().addDays(days));
    QCOMPARE(row->evidence.path, u"hosts/0/probes/0"_s);
}

void TestTimeline::memories()
{
    Domain domain;
    domain.policy = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    domain.hosts << host("mx1.example.test", 20);
    TimelineExtras extras;
    extras.earlierPolicies << RememberedPolicy{
        StsPolicy{PolicyMode::Enforce, 30 * 86'400, patterns({"mx1.example.test"})}, "old", today().addDays(-1)};
    extras.earlierPolicies << RememberedPolicy{StsPolicy{PolicyMode::Testing, 86'400, {}}, "older",
                                               today().addDays(-9)};
    const Timeline timeline = timelineFor(domain, extras);
    const TimelineRow *now = rowOf(timeline, u"Policy now (enforce, 7 days)"_s);
    QVERIFY(now);
    QCOMPARE(now->from.secsTo(now->until), 604'800);
    const TimelineRow *old = rowOf(timeline, u"enforce, 30 days"_s);
    QVERIFY(old);
    QCOMPARE(old->until, today().addDays(29)); // last seen and max_age
    const TimelineRow *over = rowOf(timeline, u"testing"_s);
    QVERIFY(over);
    QVERIFY(over->then.contains(u"No sender holds it any more"_s));
    QVERIFY(rowOf(timeline, u"Certificate of mx1"_s)->overlaps); // with the old policy, not with the new one
}

void TestTimeline::severalCertificates()
{
    Domain domain;
    domain.policy = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    domain.hosts << host("mx1.example.test", 20) << host("mx2.example.test", 40);
    Observation seen = observed(domain);
    SmtpProbe other = seen.hosts[0].probes[0];
    other.address = QHostAddress(u"2001:db8::1"_s);
    seen.hosts[0].probes << other; // the same certificate at two addresses is one row
    other.address = QHostAddress(u"2001:db8::2"_s);
    other.tls = seen.hosts[1].probes[0].tls;
    seen.hosts[0].probes << other;
    const Timeline timeline = timelineOf(seen, assess(seen, today()));
    int rows = 0;
    for (const TimelineRow &row : timeline.rows)
        rows += row.title.contains(u"mx1.example.test at "_s) ? 1 : 0;
    QCOMPARE(rows, 2);
    QVERIFY(rowOf(timeline, u"mx1.example.test at 2001:db8::2"_s));
}

void TestTimeline::renewals()
{
    Domain domain;
    domain.hosts << host("mx1.example.test", 60);
    TimelineExtras extras;
    const DomainName mx = DomainName::fromDns("mx1.example.test");
    extras.earlierCertificates << EarlierCertificate{mx, today().addDays(-90), today().addDays(-1)}
                               << EarlierCertificate{mx, today().addDays(-180), today().addDays(-90)}
                               << EarlierCertificate{DomainName::fromDns("mx2.example.test"), today(), today()};
    const Timeline timeline = timelineFor(domain, extras);
    const TimelineRow *row = rowOf(timeline, u"mx1"_s);
    QVERIFY(row);
    QCOMPARE(row->before.size(), 2);
    QCOMPARE(row->before.first().first, today().addDays(-180));
    QVERIFY(timelineCells(*row).last().contains(dateText(today().addDays(-180))));
}

void TestTimeline::acceptedRisks()
{
    Domain domain;
    domain.hosts << host("mx1.example.test", 60);
    TimelineExtras extras;
    extras.acceptedRisks << AcceptedRisk{u"example.test"_s, u"mx-cert-expiring"_s, u"mx1.example.test"_s,
                                         u"Ann"_s,          u"renewed by hand"_s,  today().date().addDays(10)}
                         << AcceptedRisk{u"example.test"_s, u"lf-only"_s, {},
                                         u"Ann"_s,          u"x"_s,       today().date().addDays(-2)};
    const Timeline timeline = timelineFor(domain, extras);
    const TimelineRow *row = rowOf(timeline, u"mx-cert-expiring"_s);
    QVERIFY(row);
    QCOMPARE(plain(row->state), u"ends in 10 days"_s);
    QVERIFY(row->then.contains(u"renewed by hand"_s) && row->then.contains(u"Ann"_s));
    QCOMPARE(rowOf(timeline, u"lf-only"_s)->effect, Effect::AtRisk);
}

void TestTimeline::plan()
{
    Domain domain;
    domain.hosts << host("mx1.example.test", 60);
    TimelineExtras extras;
    extras.plan << PlannedStep{u"enforce"_s, today().date().addDays(7)};
    const Timeline timeline = timelineFor(domain, extras);
    const TimelineRow *row = rowOf(timeline, u"Plan: enforce"_s);
    QVERIFY(row && row->isMoment());
    QCOMPARE(plain(row->state), u"in 7 days"_s);
    QVERIFY(timelineCells(*row).at(1).isEmpty());
}

void TestTimeline::title_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("says");
    QTest::newRow("the first of three") << QList<int>{50, 12, 70}
                                        << u"Next to end: Certificate of mx1.example.test, in 12 days"_s;
    QTest::newRow("one day") << QList<int>{1} << u"in 1 day"_s;
    QTest::newRow("one has ended") << QList<int>{-4, 30}
                                   << u"1 certificate has ended. Next to end: Certificate of mx1"_s;
    QTest::newRow("today") << QList<int>{0} << u"today"_s;
}

void TestTimeline::title()
{
    QFETCH(QList<int>, days);
    Domain domain;
    for (int i = 0; i < days.size(); ++i)
        domain.hosts << host("mx" + QByteArray::number(i) + ".example.test", days[i]);
    const Timeline timeline = timelineFor(domain);
    QFETCH(QString, says);
    QVERIFY2(plain(timeline.title).contains(says), qPrintable(timeline.title));
}

void TestTimeline::nothing()
{
    Observation seen;
    seen.domain = DomainName::fromDns("example.test");
    const Timeline timeline = timelineOf(seen, assess(seen, today()));
    QVERIFY(timeline.rows.isEmpty());
    QVERIFY(timeline.title.startsWith(u"Nothing that ends is known"_s));
    QVERIFY(!timeline.nextEnd().isValid());
}

void TestTimeline::marks()
{
    Domain domain;
    domain.hosts << host("mx1.example.test", 60);
    const Observation seen = observed(domain);
    Thresholds thresholds;
    thresholds.certificateExpiringDays = 21;
    const Timeline timeline = timelineOf(seen, assess(seen, today()), {}, thresholds);
    QCOMPARE(timeline.marks.size(), 2);
    QCOMPARE(timeline.marks[0].at, today());
    QVERIFY(timeline.marks[0].today);
    QCOMPARE(timeline.marks[1].at, today().addDays(21));
    QCOMPARE(timeline.nextEnd(), today().addDays(60));
}

void TestTimeline::bounded()
{
    Domain domain;
    for (int i = 0; i < 50; ++i)
        domain.hosts << host("mx" + QByteArray::number(i) + ".example.test", 10 + i);
    TimelineExtras extras;
    for (int i = 0; i < 500; ++i)
        extras.plan << PlannedStep{u"x"_s, today().date()};
    QElapsedTimer timer;
    timer.start();
    const Timeline timeline = timelineFor(domain, extras);
    QCOMPARE(timeline.rows.size(), Timeline::mostRows);
    QVERIFY(timeline.left > 300);
}

void TestTimeline::hostile()
{
    Domain domain;
    domain.hosts << host("<b>x</b>\xE2\x80\xAE.example.test", 40);
    TimelineExtras extras;
    extras.acceptedRisks << AcceptedRisk{u"example.test"_s, u"<i>\u202E"_s,        QString(10'000, u'y'),
                                         u"\n\t"_s,         QString(10'000, u'z'), today().date()};
    const Timeline timeline = timelineFor(domain, extras);
    for (const QString &line : timelineTable(timeline).split(u'\n')) {
        QCOMPARE(line.count(u'\t'), 4);
        QVERIFY(line.size() < 1000);
        for (const QChar c : line)
            QVERIFY(c.isPrint() || c == u'\t');
    }
}

void TestTimeline::table()
{
    Domain domain;
    domain.policy = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    domain.hosts << host("mx1.example.test", 60);
    const Timeline timeline = timelineFor(domain);
    const QStringList lines = timelineTable(timeline).split(u'\n');
    QCOMPARE(lines.size(), timeline.rows.size() + 1);
    QCOMPARE(timelineHeadings().size(), timelineCells(timeline.rows.first()).size());
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
