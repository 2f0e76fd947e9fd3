// What an earlier audit says of the MX hosts that cannot be reached now, and how it takes their place.
#include "core/audit/assess.h"
#include "core/audit/lastknown.h"
#include "core/audit/wording.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

/// The same domain from a network that lets nothing out to port 25.
Observation blocked(Observation seen)
{
    for (MxObservation &host : seen.hosts) {
        SmtpProbe silent;
        silent.host = host.name;
        silent.address = host.probes.value(0).address;
        silent.fault = Fault{FaultKind::Timeout, {}, 0};
        silent.elapsed = std::chrono::seconds(15);
        host.probes = {silent};
    }
    return seen;
}

JudgedAudit judged(const Observation &seen)
{
    return {std::make_shared<const Observation>(seen), std::make_shared<const Assessment>(assess(seen, today()))};
}

Domain domainOf(const QList<Host> &hosts)
{
    Domain out;
    QList<QByteArray> lines;
    for (const Host &host : hosts)
        lines << host.name;
    out.policy = policyText(PolicyMode::Enforce, lines);
    out.hosts = hosts;
    return out;
}

Host named(const QByteArray &name)
{
    Host out;
    out.name = name;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(gatepost::synthetic::Certificate)

class TestLastKnown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void hostsOfToday();
    void knows();
    void takesTheirPlace();
    void namesItsSource_data();
    void namesItsSource();
};

void TestLastKnown::says_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Effect>("effect");
    const QString until = QLocale().toString(today().addDays(90).date(), QStringLiteral("d MMM yyyy"));
    QTest::newRow("good") << Certificate{} << true << QStringLiteral("verified, valid until ") + until
                          << Effect::Passed;
    QTest::newRow("no STARTTLS") << Certificate{} << false << QStringLiteral("no STARTTLS") << Effect::Blocks;
    Certificate other;
    other.names = {"mail.other.test"};
    QTest::newRow("other name") << other << true << QStringLiteral("certificate for another name") << Effect::Blocks;
    Certificate over;
    over.validFromDays = -90;
    over.validUntilDays = -1;
    QTest::newRow("expired") << over << true << QStringLiteral("certificate expired") << Effect::Blocks;
    Certificate stranger;
    stranger.trusted = false;
    QTest::newRow("not trusted") << stranger << true << QStringLiteral("certificate not trusted") << Effect::Blocks;
}

void TestLastKnown::says()
{
    QFETCH(Certificate, certificate);
    QFETCH(bool, startTls);
    Host host = named("mx1.example.test");
    host.certificate = certificate;
    host.startTls = startTls;
    const Observation seen = observed(domainOf({host}));
    const QList<LastKnownHost> hosts = lastKnownHosts(blocked(seen), judged(seen));
    QCOMPARE(hosts.size(), 1);
    QTEST(hosts.first().text, "text");
    QTEST(hosts.first().effect, "effect");
}

/// Who is new, and who was not reached then either.
void TestLastKnown::hostsOfToday()
{
    const Observation now = blocked(observed(domainOf({named("mx1.example.test"), named("mx2.example.test")})));
    const Observation before = observed(domainOf({named("mx1.example.test"), named("old.example.test")}));
    const QList<LastKnownHost> hosts = lastKnownHosts(now, judged(before));
    QCOMPARE(hosts.size(), 2);
    QCOMPARE(hosts[1].text, QStringLiteral("not in DNS then"));
    QCOMPARE(hosts[1].effect, Effect::CouldNotTest);
    QCOMPARE(lastKnownHosts(now, judged(now))[0].text, QStringLiteral("not reached then"));
}

void TestLastKnown::knows()
{
    const Observation before = observed(domainOf({named("mx1.example.test")}));
    QVERIFY(knowsHosts(before));
    QVERIFY(!knowsHosts(blocked(before)));
    QVERIFY(!knowsHosts(withLastKnown(blocked(before), before))); // it knows only what the other knew
}

void TestLastKnown::takesTheirPlace()
{
    const Observation before = observed(domainOf({named("mx1.example.test")}));
    const Observation now = blocked(observed(domainOf({named("mx1.example.test"), named("mx2.example.test")})));
    const Observation merged = withLastKnown(now, before);
    QCOMPARE(merged.hosts[0].probes.first().stage, SmtpStage::Finished);
    QVERIFY(merged.hosts[0].probes.first().vantage.startsWith(QStringLiteral("audit:")));
    QCOMPARE(merged.hosts[1], now.hosts[1]); // nothing is known of it
    QCOMPARE(assess(merged, today()).hosts[0].action, HostAction::DeliversVerified);
    QVERIFY(withLastKnown(before, blocked(before)) == before); // what is seen now stays
}

void TestLastKnown::namesItsSource_data()
{
    QTest::addColumn<QString>("vantage");
    QTest::addColumn<QString>("text");
    const QString moment = QStringLiteral("audit:2026-11-16T10:15:02Z");
    QTest::newRow("from here") << moment << QStringLiteral("as the audit of 16 Nov 2026 saw it");
    QTest::newRow("from elsewhere") << moment + QStringLiteral(" ssh://vps.example.net")
                                    << QStringLiteral("as the audit of 16 Nov 2026 saw it, through the SSH host "
                                                      "vps.example.net");
}

void TestLastKnown::namesItsSource()
{
    QFETCH(QString, vantage);
    QTEST(vantageText(vantage), "text");
}

QTEST_GUILESS_MAIN(TestLastKnown)
#include "tst_lastknown.moc"
