// What is made of the answers of all name servers of a zone: hand-made facts. Each rule has rows that provoke it and
// rows that must not.
#include "core/audit/assess.h"
#include "core/audit/evidence.h"
#include "core/dns/ldnsrecord.h"
#include "core/report/observationjson.h"
#include "tests/support/synthetic.h"
#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype soa = 0; // places of the questions
constexpr qsizetype ns = 1;
constexpr qsizetype record = 2;
constexpr qsizetype hostA = 3;
constexpr qsizetype hostAaaa = 4;
constexpr qsizetype mx = 5;
constexpr qsizetype reports = 6;

DomainName name(const char *text)
{
    return DomainName::fromDns(text);
}

DnsRecord line(const QByteArray &text)
{
    const auto out = recordFromText(text);
    if (!out)
        qFatal("not a record: %s", text.constData());
    return *out;
}

/// An answer of a server that has the zone.
DnsLookup says(const char *owner, RrType type, const QList<QByteArray> &lines)
{
    DnsLookup out;
    out.question = {name(owner), type};
    DnsAnswer answer;
    answer.flags.authoritative = true;
    for (const QByteArray &text : lines)
        answer.answers << line(text);
    out.answer = answer;
    return out;
}

NameServerView server(const char *called, const char *address)
{
    NameServerView out;
    out.name = name(called);
    out.address = QHostAddress(QString::fromLatin1(address));
    out.lookups = {
        says("example.test", RrType::Soa,
             {"example.test. SOA ns1.example.test. root.example.test. 7 3600 600 86400 300"}),
        says("example.test", RrType::Ns, {"example.test. NS ns1.example.test.", "example.test. NS ns2.example.test."}),
        says("_mta-sts.example.test", RrType::Txt, {"_mta-sts.example.test. TXT \"v=STSv1; id=1;\""}),
        says("mta-sts.example.test", RrType::A, {"mta-sts.example.test. A 9.9.9.1", "mta-sts.example.test. A 9.9.9.2"}),
        says("mta-sts.example.test", RrType::Aaaa, {"mta-sts.example.test. AAAA 2620:fe::1"}),
        says("example.test", RrType::Mx,
             {"example.test. MX 10 mx1.example.test.", "example.test. MX 20 mx2.example.test."}),
        says("_smtp._tls.example.test", RrType::Txt,
             {"_smtp._tls.example.test. TXT \"v=TLSRPTv1; rua=mailto:a@example.test\""})};
    return out;
}

/// What the parent's server answers when it refers to the zone's.
DnsLookup referral(const QList<QByteArray> &servers)
{
    DnsLookup out = says("example.test", RrType::Ns, {});
    out.answer->flags.authoritative = false;
    for (const QByteArray &target : servers)
        out.answer->authority << line("example.test. NS " + target);
    return out;
}

/// Two servers with both families each, of one mind, and a parent that knows the two.
ZoneView harmony()
{
    ZoneView out;
    out.zone = name("example.test");
    out.named = {name("ns1.example.test"), name("ns2.example.test")};
    out.parent = referral({"ns1.example.test.", "ns2.example.test."});
    out.servers = {server("ns1.example.test", "9.9.9.53"), server("ns1.example.test", "2620:fe::53"),
                   server("ns2.example.test", "9.9.9.54"), server("ns2.example.test", "2620:fe::54")};
    return out;
}

/// On both addresses of the second server.
void second(ZoneView &view, qsizetype question, const QList<QByteArray> &lines)
{
    for (const qsizetype at : {2, 3}) {
        DnsLookup &lookup = view.servers[at].lookups[question];
        lookup = says(lookup.question.name.toAscii().constData(), lookup.question.type, lines);
    }
}

void everywhere(ZoneView &view, qsizetype question, const QList<QByteArray> &lines)
{
    for (NameServerView &one : view.servers) {
        DnsLookup &lookup = one.lookups[question];
        lookup = says(lookup.question.name.toAscii().constData(), lookup.question.type, lines);
    }
}

void secondSerial(ZoneView &view)
{
    second(view, soa, {"example.test. SOA ns1.example.test. root.example.test. 6 3600 600 86400 300"});
}

/// The server answers the first question so, and nothing more was asked.
void ends(NameServerView &one, const std::function<void(DnsLookup &)> &how)
{
    one.lookups.resize(1);
    how(one.lookups[soa]);
}

void rcode(NameServerView &one, Rcode code)
{
    ends(one, [code](DnsLookup &lookup) {
        lookup.answer->answers.clear();
        lookup.answer->flags.authoritative = false;
        lookup.answer->rcode = code;
    });
}

void fault(NameServerView &one, FaultKind kind)
{
    ends(one, [kind](DnsLookup &lookup) { lookup.answer = failure(Fault{kind, {}, 0}); });
}

bool isOfNameServers(FindingId id)
{
    static const QList<FindingId> all{FindingId::StsTxtNsInconsistent, FindingId::PolicyHostNsInconsistent,
                                      FindingId::NsUnreachable,        FindingId::NsLame,
                                      FindingId::NsSoaMismatch,        FindingId::NsParentChildMismatch,
                                      FindingId::MxNsInconsistent,     FindingId::TlsrptNsInconsistent};
    return all.contains(id);
}

Observation seenWith(const std::optional<ZoneView> &view)
{
    Domain domain;
    Host host;
    host.name = "mx1.example.test";
    domain.hosts = {host};
    domain.policy = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    Observation out = observed(domain);
    out.lookedFurther = true;
    out.zoneView = view;
    return out;
}

QList<Finding> findings(const Observation &seen)
{
    QList<Finding> out;
    for (const Finding &finding : assess(seen, today()).findings) {
        if (isOfNameServers(finding.id))
            out << finding;
    }
    return out;
}

} // namespace

using Change = std::function<void(ZoneView &)>;
Q_DECLARE_METATYPE(Change)

class TestNameServerRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void nothingWithoutView();
    void saysWho();
};

void TestNameServerRules::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QStringList &expected, const Change &change) {
        QTest::newRow(title) << change << expected;
    };
    const QByteArray text = "_mta-sts.example.test. TXT ";
    const QByteArray alias = "_mta-sts.example.test. CNAME ";
    const QByteArray host = "mta-sts.example.test. ";
    const QByteArray tls = "_smtp._tls.example.test. TXT ";

    row("all agree", {}, [](ZoneView &) {});
    row("order, lifetime and letters", {}, [host](ZoneView &v) {
        second(v, mx, {"example.test. 60 MX 20 MX2.Example.test.", "example.test. 60 MX 10 mx1.EXAMPLE.test."});
        second(v, hostA, {host + "60 A 9.9.9.2", host + "60 A 9.9.9.1"});
        v.parent = referral({"NS2.example.TEST.", "ns1.example.test."});
    });

    const QStringList record1{u"sts-txt-ns-inconsistent"_s};
    row("record differs", record1, [text](ZoneView &v) { second(v, record, {text + "\"v=STSv1; id=2;\""}); });
    row("letters of the id differ", record1, [text](ZoneView &v) {
        everywhere(v, record, {text + "\"v=STSv1; id=a;\""});
        second(v, record, {text + "\"v=STSv1; id=A;\""});
    });
    row("record missing on one", record1, [](ZoneView &v) { second(v, record, {}); });
    row("record on one address of a server only", record1,
        [](ZoneView &v) { v.servers[3].lookups[record] = says("_mta-sts.example.test", RrType::Txt, {}); });
    row("record does not exist on one", record1, [](ZoneView &v) {
        second(v, record, {});
        v.servers[2].lookups[record].answer->rcode = Rcode::NxDomain;
        v.servers[3].lookups[record].answer->rcode = Rcode::NxDomain;
    });
    row("alias on one", record1, [alias](ZoneView &v) { second(v, record, {alias + "_mta-sts.provider.test."}); });
    row("aliases to different places", record1, [alias](ZoneView &v) {
        everywhere(v, record, {alias + "_mta-sts.provider.test."});
        second(v, record, {alias + "_mta-sts.other.test."});
    });
    row("the same alias, and one server has the target", {}, [alias](ZoneView &v) {
        everywhere(v, record, {alias + "_mta-sts.provider.test."});
        second(v, record, {alias + "_mta-sts.PROVIDER.test.", "_mta-sts.provider.test. TXT \"v=STSv1; id=9;\""});
    });
    row("delegated, and one server has the child zone", {}, [](ZoneView &v) {
        for (const qsizetype at : {0, 1}) {
            DnsAnswer &answer = *v.servers[at].lookups[record].answer;
            answer.answers.clear();
            answer.flags.authoritative = false;
            answer.authority << line("_mta-sts.example.test. NS ns.provider.test.");
        }
    });
    row("one server fails at this name", {}, [](ZoneView &v) {
        v.servers[2].lookups[record].answer = failure(Fault{FaultKind::Timeout, {}, 0});
        DnsAnswer &answer = *v.servers[3].lookups[record].answer;
        answer.answers.clear();
        answer.rcode = Rcode::ServFail;
    });

    const QStringList policyHost{u"policy-host-ns-inconsistent"_s};
    const QStringList olderHost{u"ns-soa-mismatch"_s, u"policy-host-ns-inconsistent"_s};
    row("address made for who asks", {}, [host](ZoneView &v) { second(v, hostA, {host + "A 9.9.9.3"}); });
    row("address of an older version", olderHost, [host](ZoneView &v) {
        second(v, hostA, {host + "A 9.9.9.3"});
        secondSerial(v);
    });
    row("alias in an older version", olderHost, [host](ZoneView &v) {
        second(v, hostA, {host + "CNAME web.example.test."});
        secondSerial(v);
    });
    row("no IPv4 address on one", policyHost, [](ZoneView &v) { second(v, hostA, {}); });
    row("no IPv6 address on one", policyHost, [](ZoneView &v) { second(v, hostAaaa, {}); });

    const QStringList mail{u"mx-ns-inconsistent"_s};
    row("another MX host", mail, [](ZoneView &v) { second(v, mx, {"example.test. MX 10 mx3.example.test."}); });
    row("another preference", mail, [](ZoneView &v) {
        second(v, mx, {"example.test. MX 30 mx1.example.test.", "example.test. MX 20 mx2.example.test."});
    });
    row("no MX record anywhere", {}, [](ZoneView &v) { everywhere(v, mx, {}); });

    const QStringList report{u"tlsrpt-ns-inconsistent"_s};
    row("another TLSRPT record", report,
        [tls](ZoneView &v) { second(v, reports, {tls + "\"v=TLSRPTv1; rua=mailto:b@example.test\""}); });
    row("TLSRPT record missing on one", report, [](ZoneView &v) { second(v, reports, {}); });
    row("no TLSRPT record anywhere", {}, [](ZoneView &v) { everywhere(v, reports, {}); });

    row("serials differ", {u"ns-soa-mismatch"_s}, secondSerial);
    row("the lame server's serial does not count", {u"ns-lame"_s}, [](ZoneView &v) {
        secondSerial(v);
        v.servers.removeLast();
        v.servers[2].lookups[soa].answer->flags.authoritative = false;
    });

    const QStringList lame{u"ns-lame"_s};
    row("refuses", lame, [](ZoneView &v) { rcode(v.servers[2], Rcode::Refused); });
    row("fails", lame, [](ZoneView &v) { rcode(v.servers[2], Rcode::ServFail); });
    row("refers to others", lame, [](ZoneView &v) {
        ends(v.servers[2], [](DnsLookup &lookup) {
            lookup.answer->answers.clear();
            lookup.answer->flags.authoritative = false;
            lookup.answer->authority << line(". NS a.root-servers.net.");
        });
    });
    row("answers out of a cache", lame,
        [](ZoneView &v) { v.servers[2].lookups[soa].answer->flags.authoritative = false; });
    row("two servers refuse", {u"ns-lame"_s, u"ns-lame"_s}, [](ZoneView &v) {
        rcode(v.servers[0], Rcode::Refused);
        rcode(v.servers[2], Rcode::Refused);
    });

    const QStringList dead{u"ns-unreachable"_s};
    row("silent", dead, [](ZoneView &v) { fault(v.servers[2], FaultKind::Timeout); });
    row("refuses connections", dead, [](ZoneView &v) { fault(v.servers[2], FaultKind::Refused); });
    row("silent over IPv6 alone", dead, [](ZoneView &v) { fault(v.servers[3], FaultKind::Timeout); });
    row("our own network has no IPv6", {}, [](ZoneView &v) {
        fault(v.servers[1], FaultKind::Unreachable);
        fault(v.servers[3], FaultKind::Unreachable);
    });
    row("our own network has no IPv4", {}, [](ZoneView &v) {
        fault(v.servers[0], FaultKind::Timeout);
        fault(v.servers[2], FaultKind::Timeout);
    });
    row("nobody answers", {}, [](ZoneView &v) {
        for (NameServerView &one : v.servers)
            fault(one, FaultKind::Timeout);
    });
    row("our time was up", {}, [](ZoneView &v) { fault(v.servers[2], FaultKind::Cancelled); });
    row("not asked yet", {}, [](ZoneView &v) { v.servers[2].lookups.clear(); });

    const QStringList parent{u"ns-parent-child-mismatch"_s};
    row("the parent names one more", parent, [](ZoneView &v) {
        v.parent = referral({"ns1.example.test.", "ns2.example.test.", "ns3.example.test."});
    });
    row("the parent names one more, which is lame", {u"ns-lame"_s, u"ns-parent-child-mismatch"_s}, [](ZoneView &v) {
        v.parent = referral({"ns1.example.test.", "ns2.example.test.", "ns3.example.test."});
        v.servers << server("ns3.example.test", "9.9.9.55");
        rcode(v.servers.last(), Rcode::Refused);
    });
    row("the zone names one more", parent, [](ZoneView &v) { v.parent = referral({"ns1.example.test."}); });
    row("the parent's server has the zone itself", {}, [](ZoneView &v) {
        v.parent = says("example.test", RrType::Ns, {"example.test. NS ns9.example.test."});
        v.parent->answer->authority = v.parent->answer->answers;
    });
    row("the parent does not answer", {}, [](ZoneView &v) {
        v.parent->answer = failure(Fault{FaultKind::Timeout, {}, 0});
    });
    row("the parent was not asked", {}, [](ZoneView &v) { v.parent.reset(); });
    row("the parent's server refers upwards", {}, [](ZoneView &v) {
        v.parent = referral({});
        v.parent->answer->authority << line(". NS a.root-servers.net.");
    });
}

void TestNameServerRules::judges()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    ZoneView view = harmony();
    change(view);
    const Observation seen = seenWith(view);
    QStringList ids;
    for (const Finding &finding : findings(seen)) {
        ids << findingKey(finding.id);
        QVERIFY(!finding.evidence.isEmpty());
        for (const EvidenceRef &evidence : finding.evidence)
            QVERIFY2(!rawEvidence(seen, evidence).isEmpty(), qPrintable(evidence.path));
    }
    ids.sort();
    QCOMPARE(ids, expected);
    const auto again = observationFromJson(toJson(seen));
    QVERIFY(again.has_value());
    QVERIFY(again->zoneView == seen.zoneView); // kept whole, so that it can be judged again
}

void TestNameServerRules::nothingWithoutView()
{
    QVERIFY(findings(seenWith({})).isEmpty());
    ZoneView nobody;
    nobody.zone = name("example.test");
    QVERIFY(findings(seenWith(nobody)).isEmpty());
}

/// Each side with its servers, and every address as evidence.
void TestNameServerRules::saysWho()
{
    ZoneView view = harmony();
    second(view, record, {"_mta-sts.example.test. TXT \"v=STSv1; id=2;\""});
    const QList<Finding> found = findings(seenWith(view));
    QCOMPARE(found.size(), 1);
    const QString said = found.first().args.join(u' ');
    QVERIFY2(said.contains(u"ns1.example.test: TXT \"v=STSv1; id=1;\""_s), qPrintable(said));
    QVERIFY2(said.contains(u"ns2.example.test: TXT \"v=STSv1; id=2;\""_s), qPrintable(said));
    QCOMPARE(found.first().evidence.size(), 4);
}

QTEST_GUILESS_MAIN(TestNameServerRules)
#include "tst_nameserverrules.moc"
