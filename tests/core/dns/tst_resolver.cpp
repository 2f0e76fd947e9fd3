// The resolver against a name server that loses, forges, cuts and scrambles.
#include "core/async/gather.h"
#include "core/dns/resolver.h"
#include "core/dns/wire.h"
#include "core/lab/labdns.h"
#include "tests/support/runtask.h"
#include <QRandomGenerator>
#include <QTest>
#include <QUdpSocket>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

DnsQuestion question(const char *name, RrType type)
{
    return {DomainName::fromDns(name), type};
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void types_data();
    void types();
    void faults_data();
    void faults();
    void oneQueryForMany();
    void nextServerHelps();
    void cachesForItsLife();
    void droppedResolverEndsLookups();
    void dropAtEveryTurn();
    void packetsOfAnyKind();

private:
    ResolverOptions options() const;
    LabDns m_dns;
    Endpoint m_server;
};

void TestResolver::initTestCase()
{
    QVERIFY(m_dns.listen(QHostAddress::LocalHost, 0));
    m_server.address = QHostAddress(QHostAddress::LocalHost);
    m_server.port = m_dns.port();
    QByteArray longText;
    for (int i = 0; i < 12; ++i)
        longText += " \x22" + QByteArray(200, char('a' + i)) + '\x22';
    const auto added = m_dns.addZone("test.", {"test. 3600 IN SOA ns.test. root.test. 1 3600 600 86400 300",
                                               "text.test. 60 IN TXT \x22one\x22 \x22two\x22",
                                               "long.test. 60 IN TXT" + longText,
                                               "mail.test. 60 IN MX 20 b.test.",
                                               "mail.test. 60 IN MX 10 a.test.",
                                               "none.test. 60 IN MX 0 .",
                                               "a.test. 60 IN A 192.0.2.1",
                                               "a.test. 60 IN AAAA 2001:db8::1",
                                               "tlsa.test. 60 IN TLSA 3 1 1 " + QByteArray(64, 'a'),
                                               "alias.test. 60 IN CNAME step.test.",
                                               "step.test. 60 IN CNAME a.test.",
                                               "loop.test. 60 IN CNAME pool.test.",
                                               "pool.test. 60 IN CNAME loop.test.",
                                               "lost.test. 60 IN TXT \x22x\x22",
                                               "forged.test. 60 IN TXT \x22x\x22",
                                               "cut.test. 60 IN TXT \x22x\x22",
                                               "old.test. 60 IN TXT \x22x\x22",
                                               "fail.test. 60 IN TXT \x22x\x22",
                                               "refused.test. 60 IN TXT \x22x\x22",
                                               "silent.test. 60 IN TXT \x22x\x22",
                                               "noise.test. 60 IN TXT \x22x\x22"});
    QVERIFY2(added.has_value(), qPrintable(added ? QString() : added.error()));
    for (const auto &[name, word] : {std::pair("lost", "drop-first"),
                                     {"forged", "lie-first"},
                                     {"cut", "truncate"},
                                     {"old", "no-edns"},
                                     {"fail", "servfail"},
                                     {"refused", "refused"},
                                     {"silent", "drop"},
                                     {"noise", "garbage"}})
        m_dns.setBehaviour(QByteArray(name) + ".test", QString::fromLatin1(word));
}

ResolverOptions TestResolver::options() const
{
    ResolverOptions out;
    out.servers << m_server;
    out.firstTry = 200ms;
    return out;
}

void TestResolver::answers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("tcp");
    QTest::newRow("strings are joined") << QByteArray("text.test") << QByteArray("onetwo") << 1 << false;
    QTest::newRow("first packet lost") << QByteArray("lost.test") << QByteArray("x") << 2 << false;
    QTest::newRow("forged answers come first") << QByteArray("forged.test") << QByteArray("x") << 1 << false;
    QTest::newRow("truncated") << QByteArray("cut.test") << QByteArray("x") << 2 << true;
    QTest::newRow("no EDNS") << QByteArray("old.test") << QByteArray("x") << 2 << false;
}

void TestResolver::answers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(int, attempts);
    QFETCH(bool, tcp);
    Resolver resolver(options());
    const auto lookup = runTask(resolver.lookup(question(name.constData(), RrType::Txt), QDeadlineTimer(5s)));
    QVERIFY(lookup && lookup->answer);
    QCOMPARE(txtRecords(*lookup).size(), 1);
    QCOMPARE(txtRecords(*lookup).first().joined(), text);
    QCOMPARE(lookup->attempts.size(), attempts);
    QCOMPARE(lookup->answer->transport == DnsTransport::Tcp, tcp);
    QCOMPARE(lookup->answer->serverPort, m_server.port);
    QVERIFY(lookup->answer->sizeBytes > 12 && !lookup->answer->wire.isEmpty());
}

void TestResolver::types_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RrType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("aliases");
    QTest::newRow("A") << QByteArray("a.test") << RrType::A << QStringLiteral("192.0.2.1") << 0;
    QTest::newRow("AAAA") << QByteArray("a.test") << RrType::Aaaa << QStringLiteral("2001:db8::1") << 0;
    QTest::newRow("alias") << QByteArray("alias.test") << RrType::A << QStringLiteral("192.0.2.1") << 2;
    QTest::newRow("SOA") << QByteArray("test") << RrType::Soa
                         << QStringLiteral("ns.test. root.test. 1 3600 600 86400 300") << 0;
    QTest::newRow("null MX") << QByteArray("none.test") << RrType::Mx << QStringLiteral("0 .") << 0;
}

void TestResolver::types()
{
    QFETCH(QByteArray, name);
    QFETCH(RrType, type);
    QFETCH(QString, text);
    QFETCH(int, aliases);
    ResolverOptions plain = options();
    plain.randomCase = false;
    Resolver resolver(plain);
    const auto lookup = runTask(resolver.lookup(question(name.constData(), type), QDeadlineTimer(5s)));
    QVERIFY(lookup && lookup->answer);
    QCOMPARE(lookup->aliases.size(), aliases);
    QVERIFY(!lookup->answer->answers.isEmpty());
    QCOMPARE(rdataText(lookup->answer->answers.last()), text);
    if (type == RrType::Mx)
        QVERIFY(mxRecords(*lookup).first().exchange.isRoot());
}

void TestResolver::faults_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("rcode"); ///< -1: a fault
    QTest::addColumn<int>("fault");
    QTest::newRow("SERVFAIL") << QByteArray("fail.test") << int(Rcode::ServFail) << 0;
    QTest::newRow("REFUSED") << QByteArray("refused.test") << int(Rcode::Refused) << 0;
    QTest::newRow("no such name") << QByteArray("nothing.test") << int(Rcode::NxDomain) << 0;
    QTest::newRow("no data") << QByteArray("a.test") << int(Rcode::NoError) << 0;
    QTest::newRow("silent") << QByteArray("silent.test") << -1 << int(FaultKind::Timeout);
    QTest::newRow("aliases in a circle") << QByteArray("loop.test") << -1 << int(FaultKind::AliasLoop);
}

void TestResolver::faults()
{
    QFETCH(QByteArray, name);
    QFETCH(int, rcode);
    QFETCH(int, fault);
    Resolver resolver(options());
    const auto lookup = runTask(resolver.lookup(question(name.constData(), RrType::Txt), QDeadlineTimer(1500ms)));
    QVERIFY(lookup.has_value());
    QCOMPARE(lookup->answer.has_value(), rcode >= 0);
    if (rcode >= 0) {
        QCOMPARE(int(lookup->answer->rcode), rcode);
        if (lookup->answer->rcode == Rcode::NxDomain)
            QCOMPARE(lookup->answer->negativeTtl, std::optional<quint32>(300)); // RFC 2308 §5
    } else {
        QCOMPARE(int(lookup->answer.error().kind), fault);
    }
    QVERIFY(!lookup->attempts.isEmpty());
}

void TestResolver::oneQueryForMany()
{
    Resolver resolver(options());
    std::vector<async::Task<DnsLookup>> same;
    for (int i = 0; i < 50; ++i)
        same.push_back(resolver.lookup(question("text.test", RrType::Txt), QDeadlineTimer(5s)));
    const auto all = runTask([](std::vector<async::Task<DnsLookup>> tasks) -> async::Task<QList<DnsLookup>> {
        async::Gather<DnsLookup> gather(std::move(tasks), 50);
        const auto results = co_await gather;
        co_return QList<DnsLookup>(results.begin(), results.end());
    }(std::move(same)));
    QVERIFY(all && all->size() == 50);
    for (const DnsLookup &lookup : *all)
        QVERIFY(lookup.answer && lookup.answer->wire == all->first().answer->wire); // id and letter case included
}

void TestResolver::nextServerHelps()
{
    ResolverOptions two = options();
    QUdpSocket nobody; // bound and closed again: a port that refuses
    QVERIFY(nobody.bind(QHostAddress::LocalHost, 0));
    Endpoint closed = m_server;
    closed.port = nobody.localPort();
    nobody.close();
    two.servers = {closed, m_server};
    Resolver resolver(two);
    const auto lookup = runTask(resolver.lookup(question("text.test", RrType::Txt), QDeadlineTimer(5s)));
    QVERIFY(lookup && lookup->answer);
    QCOMPARE(lookup->attempts.size(), 2);
    QCOMPARE(lookup->attempts.first().fault->kind, FaultKind::Refused);
}

void TestResolver::cachesForItsLife()
{
    Resolver resolver(options());
    const auto first = runTask(resolver.lookup(question("text.test", RrType::Txt), QDeadlineTimer(5s)));
    const auto second = runTask(resolver.lookup(question("TEXT.test", RrType::Txt), QDeadlineTimer(5s)));
    QVERIFY(first && second && *first == *second);
    Resolver other(options());
    const auto anew = runTask(other.lookup(question("text.test", RrType::Txt), QDeadlineTimer(5s)));
    QVERIFY(anew->answer->wire != first->answer->wire);
}

void TestResolver::droppedResolverEndsLookups()
{
    auto resolver = std::make_unique<Resolver>(options());
    auto task = resolver->lookup(question("silent.test", RrType::Txt), QDeadlineTimer(30s));
    QTimer::singleShot(50ms, this, [&resolver] { resolver.reset(); });
    const auto lookup = runTask(std::move(task), 5s);
    QVERIFY(lookup && !lookup->answer);
}

void TestResolver::dropAtEveryTurn()
{
    bool ended = false;
    int turns = 0;
    for (; !ended && turns < 200; ++turns) {
        Resolver resolver(options());
        ended = cancelAfterTurns(resolver.lookup(question("cut.test", RrType::Txt), QDeadlineTimer(5s)), turns);
    }
    QVERIFY(ended && turns > 3);
}

void TestResolver::packetsOfAnyKind()
{
    Resolver resolver(options());
    QList<QByteArray> good;
    for (const char *name : {"text.test", "mail.test", "alias.test", "tlsa.test", "nothing.test"})
        good << runTask(resolver.lookup(question(name, RrType::Mx), QDeadlineTimer(5s)))->answer->wire;
    QRandomGenerator random(1035);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray packet = good[random.bounded(int(good.size()))];
        packet.truncate(random.bounded(8) == 0 ? random.bounded(int(packet.size()) + 1) : int(packet.size()));
        for (int flips = random.bounded(6); flips > 0 && !packet.isEmpty(); --flips)
            packet[random.bounded(int(packet.size()))] = char(random.bounded(256));
        const auto answer = parseAnswer(packet);
        for (const DnsRecord &record : answer ? answer->answers : QList<DnsRecord>())
            QVERIFY(!rdataText(record).isEmpty() || record.rdata.isEmpty());
    }
    QVERIFY(!parseAnswer(QByteArray()).has_value());
    QVERIFY(!parseAnswer(QByteArray(65'535, '\xC0')).has_value()); // compression pointers that never end
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
