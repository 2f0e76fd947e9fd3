// What is made of TLSA records: hand-made facts, with the verdicts of DNSSEC set by hand, and real certificates.
#include "core/audit/assess.h"
#include "core/audit/catalogue.h"
#include "core/audit/evidence.h"
#include "core/report/assessmentjson.h"
#include "core/report/observationjson.h"
#include "core/report/textreport.h"
#include "core/tls/dane.h"
#include "tests/support/synthetic.h"
#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

namespace {

using enum DnssecStatus;

DnssecVerdict verdict(DnssecStatus status, DnssecFault fault = DnssecFault::None)
{
    DnssecVerdict out;
    out.status = status;
    out.fault = fault;
    out.zone = DomainName::fromDns("example.test");
    if (fault == DnssecFault::SignatureExpired)
        out.when = today().addDays(-3);
    return out;
}

DnssecVerdict bogus()
{
    return verdict(Bogus, DnssecFault::SignatureExpired);
}

QByteArray wire(const TlsaRecord &record)
{
    return QByteArray(1, char(record.usage)) + char(record.selector) + char(record.matching) + record.data;
}

DnsLookup tlsaLookup(const QByteArray &owner, const QList<TlsaRecord> &records, DnssecStatus status = Secure)
{
    DnsLookup out;
    out.question = {DomainName::fromDns(owner), RrType::Tlsa};
    DnsAnswer answer;
    for (const TlsaRecord &record : records)
        answer.answers << DnsRecord{out.question.name, quint16(RrType::Tlsa), record.ttl, wire(record)};
    out.answer = answer;
    out.dnssec = status == Bogus ? bogus() : verdict(status);
    return out;
}

/// Two hosts, all signed, a fitting record for each: what the rows change.
struct World
{
    Domain domain;
    Observation seen;

    explicit World(int hosts = 1, PolicyMode mode = PolicyMode::Enforce,
                   const std::function<void(Certificate &)> &change = {})
    {
        QList<QByteArray> lines;
        for (int i = 1; i <= hosts; ++i) {
            Host mx;
            mx.name = "mx" + QByteArray::number(i) + ".example.test";
            mx.preference = 10 * i;
            if (change)
                change(mx.certificate);
            lines << mx.name;
            domain.hosts << mx;
        }
        domain.policy = policyText(mode, lines);
        seen = observed(domain);
        seen.lookedFurther = true;
        seen.mx->dnssec = verdict(Secure);
        for (int i = 0; i < hosts; ++i) {
            MxObservation &host = seen.hosts[i];
            host.a->dnssec = verdict(Secure);
            host.aaaa->dnssec = verdict(Secure);
            host.tlsa << tlsaLookup("_25._tcp." + host.name.toAscii(), {fit(i)});
        }
    }
    QList<QByteArray> chain(int host = 0) const { return seen.hosts[host].probes.first().tls->chain; }
    /// A record that fits the certificate at that depth.
    TlsaRecord fit(int host = 0, int usage = 3, int selector = 1, int matching = 1, int depth = 0) const
    {
        return {usage, selector, matching, tlsaData(chain(host)[depth], selector, matching), 3600};
    }
    static TlsaRecord miss(int usage = 3, int selector = 1, int matching = 1)
    {
        return {usage, selector, matching, QByteArray(matching == 2 ? 64 : 32, '\x5a'), 3600};
    }
    void publish(const QList<TlsaRecord> &records, DnssecStatus status = Secure, int host = 0)
    {
        seen.hosts[host].tlsa = {tlsaLookup("_25._tcp." + seen.hosts[host].name.toAscii(), records, status)};
    }
    void fail(Rcode rcode, DnssecStatus status)
    {
        publish({}, status);
        seen.hosts[0].tlsa[0].answer->rcode = rcode;
    }
    void probe(const QByteArray &owner, bool found)
    {
        NameProbe other;
        other.purpose = ProbePurpose::WrongTlsaName;
        other.lookup = tlsaLookup(owner, found ? QList<TlsaRecord>{miss()} : QList<TlsaRecord>());
        other.lookup.dnssec.reset();
        seen.nameProbes << other;
    }
    void alias(const QByteArray &target)
    {
        const DomainName name = DomainName::fromDns(target);
        seen.hosts[0].a->aliases << name;
        seen.hosts[0].a->answer->answers.first().owner = name;
    }
};

Assessment judged(const Observation &seen, SenderKind kind = SenderKind::Rfc8461)
{
    WhatIf what;
    what.lens.kind = kind;
    return assess(seen, today(), {}, what);
}

/// "dane-…" of an assessment, sorted, with its effect: "dane-absent advice".
QStringList daneFindings(const Assessment &out)
{
    QStringList found;
    for (const Finding &finding : out.findings) {
        if (findingKey(finding.id).startsWith("dane-"_L1))
            found << findingKey(finding.id) + u' ' + effectKey(finding.effect);
    }
    found.sort();
    return found;
}

using Change = std::function<void(World &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDaneRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void certificates_data();
    void certificates();
    void severalHosts_data();
    void severalHosts();
    void untracedIsNeverHeldAgainst_data();
    void untracedIsNeverHeldAgainst();
    void daneFirst_data();
    void daneFirst();
    void agreement_data();
    void agreement();
    void hostileRecordSet();
    void documents();
    void factsHaveEvidence();
    void everyRowWasProvoked();

private:
    QStringList told(const Assessment &out);
    int m_judged = 0;
    QHash<QString, int> m_provoked;
};

QStringList TestDaneRules::told(const Assessment &out)
{
    ++m_judged;
    const QStringList found = daneFindings(out);
    QSet<QString> keys;
    for (const QString &finding : found)
        keys.insert(finding.section(u' ', 0, 0));
    for (const QString &key : keys)
        ++m_provoked[key];
    return found;
}

/// One host with a certificate that MTA-STS accepts.
void TestDaneRules::rows_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<DaneState>("state");
    const auto row = [](const char *name, const Change &change, const QStringList &expected, DaneState state) {
        QTest::newRow(name) << change << expected << state;
    };
    const QString fails = u"dane-fails-sts-passes at-risk"_s;
    const QString noMatch = u"dane-tlsa-no-match at-risk"_s;
    const QString ok = u"dane-ok passed"_s;
    using S = DaneState;

    row(
        "3 1 1", [](World &) {}, {ok}, S::Pass);
    row(
        "3 0 1", [](World &w) { w.publish({w.fit(0, 3, 0, 1)}); }, {ok}, S::Pass);
    row(
        "3 1 2", [](World &w) { w.publish({w.fit(0, 3, 1, 2)}); }, {ok}, S::Pass);
    row(
        "2 0 1, issuer", [](World &w) { w.publish({w.fit(0, 2, 0, 1, 1)}); }, {ok}, S::Pass);
    row(
        "2 1 1, issuer", [](World &w) { w.publish({w.fit(0, 2, 1, 1, 1)}); }, {ok}, S::Pass);
    row(
        "not looked", [](World &w) { w.seen.hosts[0].tlsa.clear(); }, {}, S::NotLooked);
    row(
        "not asked by SMTP",
        [](World &w) {
            w.seen.context.smtpProbed = false;
            w.seen.hosts[0].probes.clear();
        },
        {}, S::NotLooked);

    row(
        "none, signed", [](World &w) { w.publish({}); }, {u"dane-absent advice"_s}, S::None);
    row(
        "none, unsigned MX",
        [](World &w) {
            w.publish({});
            w.seen.mx->dnssec = verdict(Insecure);
        },
        {}, S::None);
    row(
        "none, unsigned host",
        [](World &w) {
            w.publish({}, Insecure);
            w.seen.hosts[0].a->dnssec = w.seen.hosts[0].aaaa->dnssec = verdict(Insecure);
        },
        {}, S::None);
    row(
        "none, still looking",
        [](World &w) {
            w.publish({});
            w.seen.lookedFurther = false;
        },
        {}, S::None);

    row(
        "MX insecure", [](World &w) { w.seen.mx->dnssec = verdict(Insecure); }, {u"dane-mx-insecure advice"_s},
        S::Pass);
    row(
        "MX untraced", [](World &w) { w.seen.mx->dnssec = verdict(Indeterminate); }, {}, S::Pass);
    row(
        "TLSA insecure", [](World &w) { w.publish({World::miss()}, Insecure); }, {u"dane-tlsa-insecure at-risk"_s},
        S::Insecure);

    row(
        "MX bogus", [](World &w) { w.seen.mx->dnssec = bogus(); }, {u"dane-dnssec-bogus at-risk"_s, fails},
        S::LookupFailed);
    row(
        "A bogus", [](World &w) { w.seen.hosts[0].a->dnssec = bogus(); }, {u"dane-dnssec-bogus at-risk"_s, fails},
        S::LookupFailed);
    row(
        "AAAA bogus, A good", [](World &w) { w.seen.hosts[0].aaaa->dnssec = bogus(); },
        {u"dane-dnssec-bogus at-risk"_s}, S::Pass);
    row(
        "TLSA bogus", [](World &w) { w.publish({w.fit()}, Bogus); }, {u"dane-dnssec-bogus at-risk"_s, fails},
        S::LookupFailed);
    row(
        "denial bogus", [](World &w) { w.publish({}, Bogus); }, {u"dane-dnssec-bogus at-risk"_s, fails},
        S::LookupFailed);

    row(
        "SERVFAIL, signed", [](World &w) { w.fail(Rcode::ServFail, Indeterminate); },
        {fails, u"dane-tlsa-lookup-failed at-risk"_s}, S::LookupFailed);
    row(
        "NOTIMP, signed", [](World &w) { w.fail(Rcode::NotImp, Indeterminate); },
        {fails, u"dane-tlsa-lookup-failed at-risk"_s}, S::LookupFailed);
    row(
        "timeout, signed",
        [](World &w) {
            w.publish({}, Indeterminate);
            w.seen.hosts[0].tlsa[0].answer = failure(Fault{FaultKind::Timeout, {}, 0});
        },
        {fails, u"dane-tlsa-lookup-failed at-risk"_s}, S::LookupFailed);
    row(
        "SERVFAIL, unsigned", [](World &w) { w.fail(Rcode::ServFail, Insecure); }, {}, S::None);
    row(
        "NXDOMAIN", [](World &w) { w.fail(Rcode::NxDomain, Secure); }, {u"dane-absent advice"_s}, S::None);
    row(
        "our time was up",
        [](World &w) {
            w.publish({}, Indeterminate);
            w.seen.hosts[0].tlsa[0].answer = failure(Fault{FaultKind::Cancelled, {}, 0});
        },
        {}, S::NotLooked);

    row(
        "other key", [](World &w) { w.publish({World::miss()}); }, {fails, noMatch}, S::Fail);
    row(
        "key of the issuer as 3", [](World &w) { w.publish({w.fit(0, 3, 1, 1, 1)}); }, {fails, noMatch}, S::Fail);
    row(
        "leaf as 2", [](World &w) { w.publish({w.fit(0, 2, 1, 1, 0)}); }, {fails, noMatch}, S::Fail);
    row(
        "no STARTTLS",
        [](World &w) {
            SmtpProbe &probe = w.seen.hosts[0].probes[0];
            probe.stage = SmtpStage::StartTls;
            probe.tls.reset();
            probe.fault = Fault{FaultKind::NotOffered, {}, 0};
        },
        {}, S::Fail);
    row(
        "no answer on port 25",
        [](World &w) {
            SmtpProbe &probe = w.seen.hosts[0].probes[0];
            probe = SmtpProbe{};
            probe.fault = Fault{FaultKind::Timeout, {}, 0};
        },
        {}, S::NotLooked);

    row(
        "rollover",
        [](World &w) {
            w.publish({w.fit(), World::miss()});
        },
        {ok, u"dane-tlsa-rollover-pending advice"_s}, S::Pass);
    row(
        "stale anchor beside a good key",
        [](World &w) {
            w.publish({w.fit(), World::miss(2, 0, 1)});
        },
        {u"dane-tlsa-stale-combination at-risk"_s}, S::Pass);
    row(
        "stale weaker digest",
        [](World &w) {
            w.publish({w.fit(0, 3, 1, 2), World::miss()});
        },
        {u"dane-tlsa-stale-combination at-risk"_s}, S::Pass);
    row(
        "stale stronger digest",
        [](World &w) {
            w.publish({w.fit(), World::miss(3, 1, 2)});
        },
        {fails, u"dane-tlsa-stale-combination at-risk"_s}, S::Fail);
    row(
        "stronger digest of another usage",
        [](World &w) {
            w.publish({w.fit(), w.fit(0, 2, 0, 2, 1)});
        },
        {ok}, S::Pass);

    row(
        "usage 1 only", [](World &w) { w.publish({w.fit(0, 1)}); },
        {u"dane-tlsa-all-unusable at-risk"_s, u"dane-tlsa-usage-pkix at-risk"_s}, S::UnusableOnly);
    row(
        "usage 0 only", [](World &w) { w.publish({w.fit(0, 0, 0, 1, 1)}); },
        {u"dane-tlsa-all-unusable at-risk"_s, u"dane-tlsa-usage-pkix at-risk"_s}, S::UnusableOnly);
    row(
        "usage 1 beside 3",
        [](World &w) {
            w.publish({w.fit(0, 1), w.fit()});
        },
        {ok, u"dane-tlsa-usage-pkix at-risk"_s}, S::Pass);
    row(
        "short digest only",
        [](World &w) {
            w.publish({{3, 1, 1, "short", 3600}});
        },
        {u"dane-tlsa-all-unusable at-risk"_s, u"dane-tlsa-malformed at-risk"_s}, S::UnusableOnly);
    row(
        "short digest of the stronger kind",
        [](World &w) {
            w.publish({w.fit(), {3, 1, 2, "short", 3600}});
        },
        {ok, u"dane-tlsa-malformed at-risk"_s}, S::Pass);
    row(
        "unknown matching type",
        [](World &w) {
            w.publish({w.fit(), {3, 1, 7, QByteArray(32, 'x'), 3600}});
        },
        {ok, u"dane-tlsa-malformed at-risk"_s}, S::Pass);
    row(
        "record of two octets",
        [](World &w) {
            w.seen.hosts[0].tlsa[0].answer->answers
                << DnsRecord{w.seen.hosts[0].tlsa[0].question.name, quint16(RrType::Tlsa), 3600, "\x03\x01"};
        },
        {u"dane-tlsa-malformed at-risk"_s, ok}, S::Pass);
    row(
        "whole certificate", [](World &w) { w.publish({w.fit(0, 3, 0, 0)}); }, {ok, u"dane-tlsa-full advice"_s},
        S::Pass);
    row(
        "anchor never sent", [](World &w) { w.publish({World::miss(2, 0, 1)}); },
        {fails, u"dane-ta-cert-missing at-risk"_s}, S::Fail);
    row(
        "TTL of two days",
        [](World &w) {
            TlsaRecord record = w.fit();
            record.ttl = 172'800;
            w.publish({record});
        },
        {ok, u"dane-tlsa-ttl-long advice"_s}, S::Pass);
    row(
        "TTL of one day",
        [](World &w) {
            TlsaRecord record = w.fit();
            record.ttl = 86'400;
            w.publish({record});
        },
        {ok}, S::Pass);

    row(
        "alias, records at the target",
        [](World &w) {
            w.alias("real.example.test");
            w.seen.hosts[0].tlsa = {tlsaLookup("_25._tcp.real.example.test", {w.fit()})};
        },
        {u"dane-mx-alias at-risk"_s, ok}, S::Pass);
    row(
        "alias, records at the host",
        [](World &w) {
            w.alias("real.example.test");
            w.seen.hosts[0].tlsa.prepend(tlsaLookup("_25._tcp.real.example.test", {}));
        },
        {u"dane-mx-alias at-risk"_s, ok}, S::Pass);
    row(
        "alias, no records",
        [](World &w) {
            w.alias("real.example.test");
            w.publish({});
            w.seen.hosts[0].tlsa.prepend(tlsaLookup("_25._tcp.real.example.test", {}));
        },
        {u"dane-absent advice"_s}, S::None);
    row(
        "alias of an unsigned zone",
        [](World &w) {
            w.alias("real.other.test");
            w.seen.hosts[0].a->dnssec = verdict(Insecure);
        },
        {u"dane-mx-alias at-risk"_s, ok}, S::Pass);

    row(
        "at the mail domain",
        [](World &w) {
            w.publish({});
            w.probe("_25._tcp.example.test", true);
            w.probe("mx1.example.test", false);
        },
        {u"dane-tlsa-wrong-owner at-risk"_s}, S::None);
    row(
        "looked elsewhere, nothing",
        [](World &w) {
            w.publish({});
            w.probe("_465._tcp.mx1.example.test", false);
        },
        {u"dane-absent advice"_s}, S::None);
}

void TestDaneRules::rows()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    QFETCH(DaneState, state);
    World world;
    change(world);
    const Assessment out = judged(world.seen);
    expected.sort();
    QCOMPARE(told(out), expected);
    QCOMPARE(out.hosts.first().dane, state);
    // A sender that does not know DANE goes on as before.
    World plain;
    plain.seen.hosts[0].probes = world.seen.hosts[0].probes;
    plain.seen.hosts[0].tlsa.clear();
    plain.seen.context = world.seen.context;
    QCOMPARE(out.hosts.first().action, judged(plain.seen).hosts.first().action);
    QCOMPARE(out.verdict.kind, judged(plain.seen).verdict.kind);
}

/// Certificates that the two look at with different eyes (RFC 7672 §3.1, RFC 8461 §4.2).
void TestDaneRules::certificates_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<int>("usage");
    QTest::addColumn<PolicyMode>("mode");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Certificate &certificate, int usage, PolicyMode mode,
                        const QStringList &expected) {
        QTest::newRow(name) << certificate << usage << mode << expected;
    };
    const QString ok = u"dane-ok passed"_s;
    Certificate expired;
    expired.validFromDays = -100;
    expired.validUntilDays = -10;
    Certificate stranger;
    stranger.trusted = false;
    Certificate otherName;
    otherName.names = {"other.test"};
    Certificate domainName;
    domainName.names = {"example.test"};
    row("expired, 3", expired, 3, PolicyMode::Enforce, {u"dane-ee-only-valid blocks"_s, ok});
    row("expired, 3, testing", expired, 3, PolicyMode::Testing, {u"dane-ee-only-valid at-risk"_s, ok});
    row("expired, 3, none", expired, 3, PolicyMode::None, {u"dane-ee-only-valid advice"_s, ok});
    row("expired, 2", expired, 2, PolicyMode::Enforce, {u"dane-tlsa-no-match at-risk"_s});
    row("unknown authority, 3", stranger, 3, PolicyMode::Enforce, {u"dane-ee-only-valid blocks"_s, ok});
    row("other name, 3", otherName, 3, PolicyMode::Enforce, {u"dane-ee-only-valid blocks"_s, ok});
    row("other name, 2", otherName, 2, PolicyMode::Enforce, {u"dane-ta-name-mismatch at-risk"_s});
    row("name of the mail domain, 2", domainName, 2, PolicyMode::Enforce, {u"dane-ee-only-valid blocks"_s, ok});
    row("good, 2", {}, 2, PolicyMode::Enforce, {ok});
}

void TestDaneRules::certificates()
{
    QFETCH(Certificate, certificate);
    QFETCH(int, usage);
    QFETCH(PolicyMode, mode);
    QFETCH(QStringList, expected);
    World world(1, mode, [&](Certificate &c) { c = certificate; });
    world.publish({world.fit(0, usage, usage == 2 ? 0 : 1, 1, usage == 2 ? 1 : 0)});
    QCOMPARE(told(judged(world.seen)), expected);
    if (certificate.names != QList<QByteArray>{"example.test"})
        return;
    // The name of the mail domain counts only where DNSSEC says which hosts it has (RFC 7672 §3.2.2).
    world.seen.mx->dnssec = verdict(Insecure);
    QCOMPARE(daneFindings(judged(world.seen)),
             QStringList({u"dane-mx-insecure advice"_s, u"dane-ta-name-mismatch at-risk"_s}));
}

void TestDaneRules::severalHosts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("both pass") << Change([](World &) {}) << QStringList{u"dane-ok passed"_s};
    QTest::newRow("second has none") << Change([](World &w) { w.publish({}, Secure, 1); })
                                     << QStringList{u"dane-partial at-risk"_s};
    QTest::newRow("second insecure") << Change([](World &w) { w.publish({w.fit(1)}, Insecure, 1); })
                                     << QStringList{u"dane-partial at-risk"_s, u"dane-tlsa-insecure at-risk"_s};
    QTest::newRow("second fails") << Change([](World &w) { w.publish({World::miss()}, Secure, 1); })
                                  << QStringList{u"dane-fails-sts-passes at-risk"_s, u"dane-tlsa-no-match at-risk"_s};
    QTest::newRow("second not looked") << Change([](World &w) { w.seen.hosts[1].tlsa.clear(); }) << QStringList{};
    QTest::newRow("none at all") << Change([](World &w) {
        w.publish({}, Secure, 0);
        w.publish({}, Secure, 1);
    }) << QStringList{u"dane-absent advice"_s};
    QTest::newRow("none, one unsigned") << Change([](World &w) {
        w.publish({}, Secure, 0);
        w.publish({}, Insecure, 1);
        w.seen.hosts[1].a->dnssec = w.seen.hosts[1].aaaa->dnssec = verdict(Insecure);
    }) << QStringList{};
}

void TestDaneRules::severalHosts()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    World world(2);
    change(world);
    QCOMPARE(told(judged(world.seen)), expected);
    // One of two addresses that fails does not make the host fail.
    World addresses;
    SmtpProbe other = addresses.seen.hosts[0].probes[0];
    other.tls->chain = world.chain(1);
    addresses.seen.hosts[0].probes << other;
    const Assessment one = judged(addresses.seen);
    QCOMPARE(one.hosts.first().dane, DaneState::Pass);
    QCOMPARE(daneFindings(one), QStringList{u"dane-tlsa-no-match at-risk"_s});
    const auto told = std::find_if(one.findings.begin(), one.findings.end(),
                                   [](const Finding &f) { return f.id == FindingId::DaneTlsaNoMatch; });
    QVERIFY(findingTitle(*told).contains(other.address.toString()));
    QCOMPARE(judged(addresses.seen, SenderKind::DaneFirst).count(Effect::Blocks), 0);
}

/// Where the resolver withholds signatures, nothing is known: advice at most, whatever the records are.
void TestDaneRules::untracedIsNeverHeldAgainst_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("fits") << Change([](World &) {});
    QTest::newRow("fits nothing") << Change([](World &w) { w.publish({World::miss()}, Indeterminate); });
    QTest::newRow("malformed") << Change([](World &w) { w.publish({{3, 1, 1, "x", 3600}}, Indeterminate); });
    QTest::newRow("anchor missing") << Change([](World &w) { w.publish({World::miss(2)}, Indeterminate); });
    QTest::newRow("stale") << Change([](World &w) { w.publish({w.fit(), World::miss(3, 1, 2)}, Indeterminate); });
    QTest::newRow("none") << Change([](World &w) { w.publish({}, Indeterminate); });
    QTest::newRow("SERVFAIL") << Change([](World &w) { w.fail(Rcode::ServFail, Indeterminate); });
    QTest::newRow("never traced") << Change([](World &w) { w.seen.hosts[0].tlsa[0].dnssec.reset(); });
}

void TestDaneRules::untracedIsNeverHeldAgainst()
{
    QFETCH(Change, change);
    World world;
    const DnssecVerdict withheld = verdict(Indeterminate, DnssecFault::SignaturesWithheld);
    world.seen.mx->dnssec = world.seen.hosts[0].a->dnssec = world.seen.hosts[0].aaaa->dnssec = withheld;
    world.seen.hosts[0].tlsa[0].dnssec = withheld;
    change(world);
    for (const SenderKind kind : {SenderKind::Rfc8461, SenderKind::DaneFirst}) {
        const Assessment out = judged(world.seen, kind);
        for (const Finding &finding : out.findings)
            QVERIFY2(!findingKey(finding.id).startsWith("dane-"_L1) || finding.effect >= Effect::Advice,
                     findingKey(finding.id).data());
        QVERIFY(out.hosts.first().dane == DaneState::NotLooked || out.hosts.first().dane == DaneState::None);
        QVERIFY(out.hosts.first().action != HostAction::RefusesHost);
        QCOMPARE(out.verdict.dane, QString());
    }
}

/// To a sender that goes by DANE first, what fails blocks; what does not fail does not.
void TestDaneRules::daneFirst_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<HostAction>("action");
    QTest::addColumn<QString>("blocks"); // findings with that effect
    QTest::addColumn<QString>("reason"); // begins so
    const auto row = [](const char *name, const Change &change, HostAction action, const QString &blocks,
                        const QString &reason) { QTest::newRow(name) << change << action << blocks << reason; };
    using enum HostAction;
    row("fits", [](World &) {}, DeliversVerified, {}, {});
    row("none", [](World &w) { w.publish({}); }, DeliversVerified, {}, {});
    row("insecure", [](World &w) { w.publish({World::miss()}, Insecure); }, DeliversVerified, {}, {});
    row("unusable", [](World &w) { w.publish({w.fit(0, 1)}); }, DeliversVerified, {}, {});
    row("stale, beside one that fits",
        [](World &w) {
            w.publish({w.fit(), World::miss(2, 0, 1)});
        },
        DeliversVerified, {}, {});
    row(
        "fits nothing", [](World &w) { w.publish({World::miss()}); }, RefusesHost,
        u"dane-tlsa-no-match dane-fails-sts-passes"_s, u"The certificate of mx1.example.test fails its TLSA records"_s);
    row(
        "bogus", [](World &w) { w.publish({}, Bogus); }, RefusesHost, u"dane-dnssec-bogus dane-fails-sts-passes"_s,
        u"DNSSEC fails for _25._tcp.mx1.example.test (TLSA)"_s);
    row(
        "MX bogus", [](World &w) { w.seen.mx->dnssec = bogus(); }, RefusesHost,
        u"dane-dnssec-bogus dane-fails-sts-passes"_s, u"DNSSEC fails for example.test (MX)"_s);
    row(
        "SERVFAIL", [](World &w) { w.fail(Rcode::ServFail, Indeterminate); }, RefusesHost,
        u"dane-tlsa-lookup-failed dane-fails-sts-passes"_s, u"The lookup of the TLSA records"_s);
    row(
        "not looked", [](World &w) { w.seen.hosts[0].tlsa.clear(); }, Unknown, {},
        u"The TLSA records were not looked up"_s);
    row(
        "untraced", [](World &w) { w.publish({w.fit()}, Indeterminate); }, Unknown, {}, u"Whether DANE applies"_s);
}

void TestDaneRules::daneFirst()
{
    QFETCH(Change, change);
    QFETCH(HostAction, action);
    QFETCH(QString, blocks);
    QFETCH(QString, reason);
    World world;
    change(world);
    const Assessment out = judged(world.seen, SenderKind::DaneFirst);
    QStringList found;
    for (const Finding &finding : out.findings) {
        if (finding.effect == Effect::Blocks)
            found << findingKey(finding.id);
    }
    QCOMPARE(found.join(u' '), blocks);
    QCOMPARE(out.hosts.first().action, action);
    QVERIFY2(out.hosts.first().reason.startsWith(reason), qPrintable(out.hosts.first().reason));
    QCOMPARE(out.hosts.first().reason.isEmpty(), reason.isEmpty());
}

/// One sentence says who goes by what, and where the two contradict.
void TestDaneRules::agreement_data()
{
    QTest::addColumn<PolicyMode>("mode");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const QString both =
        u"Senders that know DANE go by the TLSA records of mx1.example.test, the others by MTA-STS. "_s;
    const auto row = [](const char *name, PolicyMode mode, const Change &change, const QString &sentence) {
        QTest::newRow(name) << mode << change << sentence;
    };
    row(
        "agree", PolicyMode::Enforce, [](World &) {}, both + u"The two agree."_s);
    row("none", PolicyMode::Enforce, [](World &w) { w.publish({}); }, {});
    row("insecure", PolicyMode::Enforce, [](World &w) { w.publish({w.fit()}, Insecure); }, {});
    row(
        "DANE fails", PolicyMode::Enforce, [](World &w) { w.publish({World::miss()}); },
        both + u"The two contradict: those that know DANE do not deliver to mx1.example.test, the others do."_s);
    row(
        "DANE fails, testing", PolicyMode::Testing, [](World &w) { w.publish({World::miss()}); },
        both + u"The two contradict: those that know DANE do not deliver to mx1.example.test, the others do."_s);
    row(
        "MTA-STS fails", PolicyMode::Enforce,
        [](World &w) { w.seen.fetches[0].body = policyText(PolicyMode::Enforce, {"other.example.test"}); },
        both + u"The two contradict: those that know DANE deliver to mx1.example.test, those that know only MTA-STS do "
               "not."_s);
    row(
        "no policy", PolicyMode::None, [](World &) {},
        u"Senders that know DANE go by the TLSA records of mx1.example.test, the others check nothing."_s);
}

void TestDaneRules::agreement()
{
    QFETCH(PolicyMode, mode);
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    World world(1, mode);
    change(world);
    const Assessment out = judged(world.seen);
    QCOMPARE(out.verdict.dane, sentence);
    QCOMPARE(toJson(out, world.seen)[u"verdict"_s].toObject()[u"dane"_s].toString(), sentence);
    TextStyle style;
    style.width = 2000;
    QVERIFY(textReport(world.seen, out, style).contains(sentence));
    QCOMPARE(judged(world.seen, SenderKind::DaneFirst).verdict.dane, sentence);
}

/// Thousands of records cost no more than a few, and fill no report.
void TestDaneRules::hostileRecordSet()
{
    World world;
    QList<TlsaRecord> records;
    for (int i = 0; i < 3000; ++i)
        records << TlsaRecord{i % 5, i % 3, i % 4, QByteArray::number(i).repeated(40), quint32(i)};
    for (int i = 0; i < 3000; ++i)
        records << world.fit(0, 2, 0, 1, 1);
    world.publish(records);
    const Assessment out = judged(world.seen);
    QVERIFY(daneFindings(out).size() < 8);
    for (const Finding &finding : out.findings)
        QVERIFY2(findingTitle(finding).size() < 400, qPrintable(findingTitle(finding)));
}

void TestDaneRules::documents()
{
    World world(2);
    world.publish({World::miss()}, Secure, 1);
    world.probe("_25._tcp.example.test", true);
    const QJsonObject json = toJson(world.seen);
    const auto back = observationFromJson(json);
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error()));
    QVERIFY(*back == world.seen);
    // Documents of the first versions know nothing of TLSA.
    QJsonObject old = json;
    QJsonArray hosts = old[u"hosts"_s].toArray();
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        QJsonObject host = hosts[i].toObject();
        host.remove(u"tlsa"_s);
        hosts[i] = host;
    }
    old[u"hosts"_s] = hosts;
    const auto first = observationFromJson(old);
    QVERIFY(first.has_value());
    QCOMPARE(judged(*first).hosts.first().dane, DaneState::NotLooked);
}

/// Every finding points at facts that can be read and asked for again.
void TestDaneRules::factsHaveEvidence()
{
    World world(2);
    world.publish({World::miss(), {1, 1, 1, QByteArray(32, 'x'), 200'000}}, Secure, 1);
    world.alias("real.example.test");
    const Assessment out = judged(world.seen);
    QVERIFY(daneFindings(out).size() >= 4);
    for (const Finding &finding : out.findings) {
        for (const EvidenceRef &evidence : finding.evidence)
            QVERIFY2(evidence.kind == EvidenceKind::Line || !rawEvidence(world.seen, evidence).isEmpty(),
                     qPrintable(evidence.path));
    }
    const EvidenceRef records{EvidenceKind::Dns, u"hosts/1/tlsa/0"_s, std::nullopt};
    QVERIFY(rawEvidence(world.seen, records).contains(u"TLSA 3 1 1 5a5a"_s));
    QCOMPARE(repeatCommand(world.seen, records), u"dig _25._tcp.mx2.example.test. TLSA"_s);
    QVERIFY(rawLog(world.seen).contains(u"_25._tcp.mx1.example.test"_s));
}

/// Each of the rows of DANE was provoked above, and each was not by most of the others.
void TestDaneRules::everyRowWasProvoked()
{
    QVERIFY2(m_judged >= 60, "run without a function's name: this counts what the tables above have judged");
    int rows = 0;
    for (int i = 0; i < int(FindingId::Count); ++i) {
        const QString key = findingKey(FindingId(i));
        if (!key.startsWith("dane-"_L1))
            continue;
        ++rows;
        const int provoked = m_provoked.value(key);
        QVERIFY2(provoked > 0 && provoked < m_judged - 5, qPrintable(u"%1: %2"_s.arg(key).arg(provoked)));
    }
    QCOMPARE(rows, 21);
}

QTEST_GUILESS_MAIN(TestDaneRules)
#include "tst_danerules.moc"
