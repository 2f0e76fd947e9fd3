// The view of all name servers of a zone, over real sockets: several servers on loopback addresses, each on its own.
#include "core/dns/authoritative.h"
#include "core/lab/labdns.h"
#include "tests/support/runtask.h"
#include <QSet>
#include <QTest>
#include <QUdpSocket>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

const QByteArray soaLine = "example.test. 300 IN SOA ns1.example.test. root.example.test. 7 3600 600 86400 300";
const QByteArray recordLine = "_mta-sts.example.test. 300 IN TXT \"v=STSv1; id=1;\"";

DomainName name(const char *text)
{
    return DomainName::fromDns(text);
}

QStringList placesOf(const ZoneView &view)
{
    QStringList out;
    for (const NameServerView &server : view.servers)
        out << server.name.toString() + u' ' + server.address.toString();
    return out;
}

/// Example.test with ns1 and ns2; the parent also names ns3. All on one port, which their addresses tell apart.
struct Network
{
    LabDns resolver;
    LabDns first;
    LabDns second;
    LabDns third;
    LabDns parent;

    bool start()
    {
        if (!resolver.listen(QHostAddress(QStringLiteral("127.70.0.1")), 0))
            return false;
        const std::pair<LabDns *, const char *> others[] = {
            {&first, "127.70.0.2"}, {&second, "127.70.0.3"}, {&third, "127.70.0.4"}, {&parent, "127.70.0.5"}};
        for (const auto &[server, address] : others) {
            if (!server->listen(QHostAddress(QString::fromLatin1(address)), resolver.port()))
                return false;
        }
        const QList<QByteArray> own{soaLine, "example.test. 300 IN NS ns1.example.test.",
                                    "example.test. 300 IN NS ns2.example.test.", recordLine};
        const QList<QByteArray> addresses{"ns1.example.test. 300 IN A 127.70.0.2",
                                          "ns2.example.test. 300 IN A 127.70.0.3",
                                          "ns3.example.test. 300 IN A 127.70.0.4"};
        const QList<QByteArray> above{"test. 300 IN SOA ns.test. root.test. 1 3600 600 86400 300",
                                      "test. 300 IN NS ns.test.", "ns.test. 300 IN A 127.70.0.5"};
        const QList<QByteArray> delegation{"example.test. 300 IN NS ns1.example.test.",
                                           "example.test. 300 IN NS ns3.example.test."};
        bool good = resolver.addZone("example.test.", own + addresses) && resolver.addZone("test.", above);
        for (LabDns *server : {&first, &second, &third})
            good = good && server->addZone("example.test.", own);
        good = good && parent.addZone("test.", above + delegation);
        parent.setBehaviour("example.test NS", QStringLiteral("refer"));
        return good;
    }

    std::optional<ZoneView> view(std::chrono::milliseconds time = 8s,
                                 std::function<bool(const QHostAddress &)> allowed = {})
    {
        ResolverOptions options;
        options.servers = {Endpoint{QHostAddress(QStringLiteral("127.70.0.1")), resolver.port()}};
        Resolver asked(options);
        ZoneViewRequest request;
        request.domain = name("example.test");
        request.questions = {{name("_mta-sts.example.test"), RrType::Txt}};
        request.allowed = std::move(allowed);
        request.port = resolver.port();
        return runTask(viewZone(&asked, request, QDeadlineTimer(time)));
    }
};

} // namespace

class TestAuthoritative : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksEveryServer();
    void belowTheZone();
    void doesNotFollowAliases();
    void asksWhomOnlyTheParentNames();
    void trustsNoParentThatHasTheZone();
    void lameServer();
    void silentServer();
    void ownTimeUp();
    void truncated();
    void forbiddenAddress();
    void bounds();
    void noZone();
    void dropAtEveryTurn();
};

void TestAuthoritative::asksEveryServer()
{
    Network net;
    QVERIFY(net.start());
    const auto view = net.view();
    QVERIFY(view);
    QCOMPARE(view->zone, name("example.test"));
    QCOMPARE(view->named, QList<DomainName>({name("ns1.example.test"), name("ns2.example.test")}));
    QCOMPARE(placesOf(*view),
             QStringList({QStringLiteral("ns1.example.test 127.70.0.2"), QStringLiteral("ns2.example.test 127.70.0.3"),
                          QStringLiteral("ns3.example.test 127.70.0.4")}));
    for (const NameServerView &server : view->servers) {
        QCOMPARE(server.lookups.size(), 3);
        for (const DnsLookup &lookup : server.lookups) {
            QVERIFY(lookup.answer);
            QVERIFY(lookup.answer->flags.authoritative);
            QCOMPARE(lookup.answer->server, server.address);
        }
        QCOMPARE(soaRecords(server.lookups[0]).first().serial, 7U);
        QCOMPARE(nsRecords(server.lookups[1]).size(), 2);
        QCOMPARE(txtRecords(server.lookups[2]).first().joined(), QByteArray("v=STSv1; id=1;"));
    }
}

/// A mail domain need not be the apex of its zone.
void TestAuthoritative::belowTheZone()
{
    Network net;
    QVERIFY(net.start());
    ResolverOptions options;
    options.servers = {Endpoint{QHostAddress(QStringLiteral("127.70.0.1")), net.resolver.port()}};
    Resolver asked(options);
    ZoneViewRequest request;
    request.domain = name("dept.example.test");
    request.port = net.resolver.port();
    const auto view = runTask(viewZone(&asked, request, QDeadlineTimer(8s)));
    QVERIFY(view);
    QCOMPARE(view->zone, name("example.test"));
    QCOMPARE(view->servers.size(), 3);
}

void TestAuthoritative::doesNotFollowAliases()
{
    Network net;
    QVERIFY(net.start());
    const QList<QByteArray> alias{"mta-sts.example.test. 300 IN CNAME mta-sts.provider.test."};
    QVERIFY(net.first.addZone("example.test.", alias));
    ResolverOptions options;
    options.servers = {Endpoint{QHostAddress(QStringLiteral("127.70.0.2")), net.resolver.port()}};
    options.recursion = false;
    Resolver asked(options);
    const DnsQuestion question{name("mta-sts.example.test"), RrType::A};
    const auto lookup = runTask(asked.lookup(question, QDeadlineTimer(8s)));
    QVERIFY(lookup);
    QCOMPARE(lookup->attempts.size(), 1); // nobody else's name was asked here
    QCOMPARE(lookup->aliases, QList<DomainName>({name("mta-sts.provider.test")}));
}

void TestAuthoritative::asksWhomOnlyTheParentNames()
{
    Network net;
    QVERIFY(net.start());
    net.third.setBehaviour("example.test", QStringLiteral("refused"));
    const auto view = net.view();
    QVERIFY(view && view->parent && view->parent->answer);
    QVERIFY(!view->parent->answer->flags.authoritative);
    QCOMPARE(view->parent->answer->server, QHostAddress(QStringLiteral("127.70.0.5")));
    QCOMPARE(view->servers.size(), 3);
    QCOMPARE(view->servers[2].name, name("ns3.example.test"));
    QCOMPARE(view->servers[2].lookups.first().answer->rcode, Rcode::Refused);
}

void TestAuthoritative::trustsNoParentThatHasTheZone()
{
    Network net;
    QVERIFY(net.start());
    net.parent.setBehaviour("example.test NS", QString());
    const auto view = net.view();
    QVERIFY(view && view->parent && view->parent->answer);
    QVERIFY(view->parent->answer->flags.authoritative);
    QCOMPARE(view->servers.size(), 2);
}

void TestAuthoritative::lameServer()
{
    Network net;
    QVERIFY(net.start());
    net.second.setBehaviour("example.test", QStringLiteral("refused"));
    const auto view = net.view();
    QVERIFY(view);
    QCOMPARE(view->servers[0].lookups.first().answer->rcode, Rcode::NoError);
    QVERIFY(view->servers[1].lookups.first().answer);
    QCOMPARE(view->servers[1].lookups.first().answer->rcode, Rcode::Refused);
}

/// Every packet that is due to it was sent: three.
void TestAuthoritative::silentServer()
{
    Network net;
    QVERIFY(net.start());
    net.second.setBehaviour("example.test", QStringLiteral("drop"));
    const auto view = net.view();
    QVERIFY(view);
    const NameServerView &silent = view->servers[1];
    QCOMPARE(silent.lookups.size(), 1); // it would only be waited for again
    QVERIFY(!silent.lookups.first().answer);
    QCOMPARE(silent.lookups.first().answer.error().kind, FaultKind::Timeout);
    QCOMPARE(silent.lookups.first().attempts.size(), 3);
    QVERIFY(view->servers[0].lookups.first().answer);
}

/// A server that was hardly asked is not called silent.
void TestAuthoritative::ownTimeUp()
{
    Network net;
    QVERIFY(net.start());
    net.second.setBehaviour("example.test", QStringLiteral("drop"));
    const auto view = net.view(1s);
    QVERIFY(view);
    QVERIFY(view->servers.size() >= 2);
    QVERIFY(!view->servers[1].lookups.first().answer);
    QCOMPARE(view->servers[1].lookups.first().answer.error().kind, FaultKind::Cancelled);
}

void TestAuthoritative::truncated()
{
    Network net;
    QVERIFY(net.start());
    net.first.setBehaviour("_mta-sts.example.test TXT", QStringLiteral("truncate"));
    const auto view = net.view();
    QVERIFY(view);
    QVERIFY(view->servers[0].lookups[2].answer);
    QCOMPARE(view->servers[0].lookups[2].answer->transport, DnsTransport::Tcp);
    QCOMPARE(txtRecords(view->servers[0].lookups[2]).size(), 1);
}

/// Not one packet goes to an address that may not be asked, whoever names it.
void TestAuthoritative::forbiddenAddress()
{
    Network net;
    QVERIFY(net.start());
    QVERIFY(net.resolver.addZone("example.test.", {"ns1.example.test. 300 IN A 127.70.0.9"}));
    QUdpSocket forbidden;
    QVERIFY(forbidden.bind(QHostAddress(QStringLiteral("127.70.0.9")), net.resolver.port()));
    const QHostAddress secret(QStringLiteral("127.70.0.9"));
    const auto view = net.view(8s, [secret](const QHostAddress &address) { return address != secret; });
    QVERIFY(view);
    QCOMPARE(view->servers.size(), 3);
    QVERIFY(!placesOf(*view).contains(QStringLiteral("ns1.example.test 127.70.0.9")));
    QVERIFY(!forbidden.hasPendingDatagrams());
}

void TestAuthoritative::bounds()
{
    Network net;
    QVERIFY(net.start());
    QList<QByteArray> lines;
    for (int i = 10; i < 30; ++i) {
        const QByteArray target = "a" + QByteArray::number(i) + ".example.test.";
        lines << "example.test. 300 IN NS " + target;
        for (int address = 2; address < 6; ++address)
            lines << target + " 300 IN A 127.70.0." + QByteArray::number(address);
        for (int address = 2; address < 6; ++address)
            lines << target + " 300 IN AAAA ::ffff:127.70.0." + QByteArray::number(address);
    }
    QVERIFY(net.resolver.addZone("example.test.", lines));
    const auto view = net.view();
    QVERIFY(view);
    QCOMPARE(view->named.size(), 22);
    QSet<QByteArray> names;
    for (const NameServerView &server : view->servers)
        names << server.name.toAscii();
    QCOMPARE(names.size(), 13);
    QCOMPARE(view->servers.size(), 13 * 4); // two of a family each
}

void TestAuthoritative::noZone()
{
    Network net;
    QVERIFY(net.start());
    net.resolver.setBehaviour("example.test SOA", QStringLiteral("servfail"));
    const auto view = net.view();
    QVERIFY(view);
    QVERIFY(view->zone.isRoot());
    QVERIFY(view->servers.isEmpty());
}

void TestAuthoritative::dropAtEveryTurn()
{
    Network net;
    QVERIFY(net.start());
    ResolverOptions options;
    options.servers = {Endpoint{QHostAddress(QStringLiteral("127.70.0.1")), net.resolver.port()}};
    bool ended = false;
    int turns = 0;
    for (; turns < 400 && !ended; ++turns) {
        Resolver asked(options);
        ZoneViewRequest request;
        request.domain = name("example.test");
        request.questions = {{name("_mta-sts.example.test"), RrType::Txt}};
        request.port = net.resolver.port();
        ended = cancelAfterTurns(viewZone(&asked, request, QDeadlineTimer(8s)), turns);
    }
    QVERIFY(ended);
    QVERIFY(turns > 5);
}

QTEST_GUILESS_MAIN(TestAuthoritative)
#include "tst_authoritative.moc"
