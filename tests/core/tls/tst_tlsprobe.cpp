// Bare handshakes against real servers on loopback: which name is sent, which versions are offered, what is written
// down of group, chain and OCSP response; and that no server can hold one up, fill the memory, or outlive its audit.
#include "core/lab/labpeer.h"
#include "core/tls/certificate.h"
#include "core/tls/ocsp.h"
#include "core/tls/tlsprobe.h"
#include "tests/support/runtask.h"
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

const DomainName host = DomainName::fromDns("mx.example.test");

CertificateRecipe recipe(const QByteArray &name = host.toAscii())
{
    CertificateRecipe out;
    out.dnsNames = {name};
    return out;
}

/// A server of one behaviour, in the test's own thread.
class Server
{
public:
    explicit Server(std::function<void(LabPeer *)> serve)
    {
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, serve = std::move(serve)] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                serve(new LabPeer(socket, &m_server));
            }
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    int connections = 0;

private:
    QTcpServer m_server;
};

/// As much of RFC 1928 as a client without authentication needs; every request goes to the address it names.
class SocksServer
{
public:
    SocksServer()
    {
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *client = m_server.nextPendingConnection();
            QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        });
    }
    SocksProxy proxy() const { return {QStringLiteral("127.0.0.1"), m_server.serverPort()}; }
    int requests = 0;

private:
    void read(QTcpSocket *client)
    {
        if (auto *target = client->findChild<QTcpSocket *>()) {
            target->write(client->readAll());
            return;
        }
        const QByteArray text = client->readAll();
        if (text.size() < 10) {
            client->write(QByteArray("\x05\x00", 2));
            return;
        }
        ++requests;
        auto *target = new QTcpSocket(client);
        target->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(target, &QTcpSocket::connected, client,
                         [client] { client->write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10)); });
        QObject::connect(target, &QTcpSocket::readyRead, client,
                         [client, target] { client->write(target->readAll()); });
        const quint16 port = quint16(quint16(uchar(text[8])) << 8U | uchar(text[9]));
        target->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    QTcpServer m_server;
};

} // namespace

Q_DECLARE_METATYPE(std::optional<gatepost::StapleStatus>)

class TestTlsProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void versions_data();
    void versions();
    void chainAsSent();
    void staples_data();
    void staples();
    void damagedStaple();
    void badServers_data();
    void badServers();
    void nobodyListens();
    void saysGoodbye();
    void throughProxy();
    void dropAtEveryTurn();
    void chainOrder_data();
    void chainOrder();
    void uses();

private:
    TlsProbeRequest requestTo(quint16 port, TlsTrialKind kind = TlsTrialKind::Named) const;
    TlsTrial probe(const Server &server, TlsTrialKind kind = TlsTrialKind::Named) const;
    std::unique_ptr<LabTls> tlsOf(const CertificateRecipe &wanted, LabTls::Versions versions = LabTls::Versions::Modern)
    {
        return std::make_unique<LabTls>(m_maker.make(wanted), versions);
    }

    CertificateMaker m_maker{QDateTime::currentDateTimeUtc()};
    TrustStorePtr m_trust;
};

void TestTlsProbe::initTestCase()
{
    const auto trust = TrustStore::fromPem(m_maker.rootPem(), QStringLiteral("test"));
    QVERIFY(trust.has_value());
    m_trust = *trust;
}

TlsProbeRequest TestTlsProbe::requestTo(quint16 port, TlsTrialKind kind) const
{
    TlsProbeRequest out;
    out.server = Endpoint{QHostAddress(QHostAddress::LocalHost), port};
    out.options.kind = kind;
    out.options.host = host;
    out.options.trust = m_trust;
    return out;
}

TlsTrial TestTlsProbe::probe(const Server &server, TlsTrialKind kind) const
{
    return runTask(probeTls(requestTo(server.port(), kind), QDeadlineTimer(20s))).value_or(TlsTrial());
}

void TestTlsProbe::names_data()
{
    QTest::addColumn<TlsTrialKind>("kind");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("shown"); ///< empty: refused
    QTest::newRow("the right one") << TlsTrialKind::Named << QByteArray("mx.example.test")
                                   << QByteArray("mx.example.test");
    QTest::newRow("none") << TlsTrialKind::NoName << QByteArray() << QByteArray("default.example.test");
    QTest::newRow("unknown") << TlsTrialKind::UnknownName << QByteArray("gatepost-unknown.invalid") << QByteArray();
}

void TestTlsProbe::names()
{
    QFETCH(TlsTrialKind, kind);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, shown);
    const auto own = tlsOf(recipe());
    const auto fallback = tlsOf(recipe("default.example.test"));
    QByteArray heard("nothing");
    const Server server([&](LabPeer *peer) {
        peer->startTls([&](const QByteArray &name) -> const LabTls * {
            heard = name;
            if (name.isEmpty())
                return fallback.get();
            return name == host.toAscii() ? own.get() : nullptr;
        });
    });
    const TlsTrial trial = probe(server, kind);
    QCOMPARE(heard, sent);
    QCOMPARE(trial.tls.sni, sent);
    QCOMPARE(trial.stood(), !shown.isEmpty());
    QCOMPARE(trial.refused(), shown.isEmpty());
    if (shown.isEmpty()) {
        QVERIFY(trial.fault->detail.contains(u"unrecognized name"));
        return;
    }
    QCOMPARE(readCertificate(trial.tls.chain.value(0))->dnsNames, QList<QByteArray>{shown});
    QVERIFY(trial.tls.chainErrors.isEmpty());
    QCOMPARE(trial.tls.protocol, QStringLiteral("TLSv1.3"));
    QVERIFY(!trial.group.isEmpty());
    QCOMPARE(trial.port, server.port());
}

void TestTlsProbe::versions_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<TlsTrialKind>("kind");
    QTest::addColumn<QString>("protocol"); ///< empty: no session
    const auto row = [](const char *tag, LabTls::Versions server, TlsTrialKind kind, const char *protocol) {
        QTest::newRow(tag) << int(server) << kind << QString::fromLatin1(protocol);
    };
    row("new meets new", LabTls::Versions::Modern, TlsTrialKind::Named, "TLSv1.3");
    row("new refuses old", LabTls::Versions::Modern, TlsTrialKind::Legacy, "");
    row("both meets new", LabTls::Versions::FromTls10, TlsTrialKind::Named, "TLSv1.3");
    row("both takes old", LabTls::Versions::FromTls10, TlsTrialKind::Legacy, "TLSv1.1");
    row("old refuses new", LabTls::Versions::OnlyTls10, TlsTrialKind::Named, "");
    row("old takes old", LabTls::Versions::OnlyTls10, TlsTrialKind::Legacy, "TLSv1.0");
}

void TestTlsProbe::versions()
{
    QFETCH(int, server);
    QFETCH(TlsTrialKind, kind);
    QFETCH(QString, protocol);
    const auto tls = tlsOf(recipe(), LabTls::Versions(server));
    const Server listening([&](LabPeer *peer) { peer->startTls(*tls); });
    const TlsTrial trial = probe(listening, kind);
    QCOMPARE(trial.tls.protocol, protocol);
    QCOMPARE(trial.stood(), !protocol.isEmpty());
    QCOMPARE(trial.refused(), protocol.isEmpty());
}

void TestTlsProbe::chainAsSent()
{
    CertificateRecipe wanted = recipe();
    wanted.sendRoot = true;
    MadeCertificate made = m_maker.make(wanted);
    made.chainDer.swapItemsAt(1, 2);
    const LabTls tls(made, LabTls::Versions::Modern);
    const Server server([&](LabPeer *peer) { peer->startTls(tls); });
    const TlsTrial trial = probe(server);
    QCOMPARE(trial.tls.chain, made.chainDer);
    QVERIFY(trial.tls.chainErrors.isEmpty()); // the order does not matter to OpenSSL
    QVERIFY(!trial.staple);
}

void TestTlsProbe::staples_data()
{
    QTest::addColumn<CertificateRecipe::Staple>("staple");
    QTest::addColumn<CertificateRecipe::Issuer>("issuer");
    QTest::addColumn<std::optional<StapleStatus>>("status");
    QTest::addColumn<bool>("verified");
    using Staple = CertificateRecipe::Staple;
    using Issuer = CertificateRecipe::Issuer;
    const auto row = [](const char *tag, Staple staple, Issuer issuer, std::optional<StapleStatus> status,
                        bool verified) { QTest::newRow(tag) << staple << issuer << status << verified; };
    row("none", Staple::None, Issuer::Intermediate, std::nullopt, false);
    row("good", Staple::Good, Issuer::Intermediate, StapleStatus::Good, true);
    row("good, issuer only in the store", Staple::Good, Issuer::Root, StapleStatus::Good, true);
    row("revoked", Staple::Revoked, Issuer::Intermediate, StapleStatus::Revoked, true);
    row("signed by a stranger", Staple::Forged, Issuer::Intermediate, StapleStatus::Revoked, false);
    row("issuer nobody knows", Staple::Revoked, Issuer::UnknownRoot, StapleStatus::Unreadable, false);
}

void TestTlsProbe::staples()
{
    QFETCH(CertificateRecipe::Staple, staple);
    QFETCH(CertificateRecipe::Issuer, issuer);
    QFETCH(std::optional<StapleStatus>, status);
    QFETCH(bool, verified);
    CertificateRecipe wanted = recipe();
    wanted.staple = staple;
    wanted.issuer = issuer;
    const auto tls = tlsOf(wanted);
    const Server server([&](LabPeer *peer) { peer->startTls(*tls); });
    const TlsTrial trial = probe(server);
    QVERIFY(trial.stood());
    QCOMPARE(trial.staple.has_value(), status.has_value());
    if (!status)
        return;
    QCOMPARE(trial.staple->status, *status);
    QCOMPARE(trial.staple->verified, verified);
    QCOMPARE(trial.staple->trouble.isEmpty(), verified);
    if (*status == StapleStatus::Revoked) {
        QVERIFY(trial.staple->revokedAt.isValid());
        QCOMPARE(trial.staple->reason, QStringLiteral("keyCompromise"));
    }
}

/// A response with any octet changed is never taken for a verified revocation, and never crashes.
void TestTlsProbe::damagedStaple()
{
    CertificateRecipe wanted = recipe();
    wanted.staple = CertificateRecipe::Staple::Good;
    const MadeCertificate made = m_maker.make(wanted);
    QVERIFY(readStaple(made.staple, made.chainDer, *m_trust).verified);
    for (qsizetype i = 0; i < made.staple.size(); ++i) {
        QByteArray damaged = made.staple;
        damaged[i] = char(damaged[i] ^ 0x41);
        const OcspStaple read = readStaple(damaged, made.chainDer, *m_trust);
        QVERIFY(!read.verified || read.status == StapleStatus::Good);
        readStaple(made.staple.first(i), made.chainDer, *m_trust);
    }
    QCOMPARE(readStaple({}, made.chainDer, *m_trust).status, StapleStatus::Unreadable);
    QCOMPARE(readStaple(made.staple, {}, *m_trust).status, StapleStatus::Unreadable);
}

void TestTlsProbe::badServers_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<FaultKind>("fault");
    QTest::newRow("closes at once") << QStringLiteral("close") << FaultKind::Closed;
    QTest::newRow("is silent") << QStringLiteral("silent") << FaultKind::Timeout;
    QTest::newRow("talks something else") << QStringLiteral("garbage") << FaultKind::TlsHandshake;
    QTest::newRow("never ends a record") << QStringLiteral("flood") << FaultKind::TooLarge;
}

void TestTlsProbe::badServers()
{
    QFETCH(QString, behaviour);
    QFETCH(FaultKind, fault);
    const Server server([&](LabPeer *peer) {
        if (behaviour == u"close")
            peer->received = [peer](const QByteArray &) { peer->abort(); };
        else if (behaviour == u"garbage")
            peer->received = [peer](const QByteArray &) { peer->writeClear("220 mx.example.test ESMTP\r\n"); };
        else if (behaviour == u"flood") {
            // Handshake records of a certificate message that announces 16 MiB and comes in pieces.
            peer->received = [peer](const QByteArray &) {
                const QByteArray record = QByteArray("\x16\x03\x03\x40\x00", 5) + QByteArray(0x4000, '\x00');
                for (int i = 0; i < 64; ++i)
                    peer->writeClear(i == 0 ? QByteArray("\x16\x03\x03\x00\x04\x02\xff\xff\xff", 9) : record);
            };
        }
    });
    TlsProbeRequest request = requestTo(server.port());
    request.options.maxBytes = 64 * 1024;
    const auto trial = runTask(probeTls(request, QDeadlineTimer(behaviour == u"silent" ? 300ms : 20s)));
    QVERIFY(trial.has_value());
    QVERIFY(trial->reached);
    QVERIFY(!trial->stood());
    if (behaviour == u"flood") // OpenSSL may see that it is nonsense before the limit does
        QVERIFY(trial->fault->kind == fault || trial->fault->kind == FaultKind::TlsHandshake);
    else
        QCOMPARE(trial->fault->kind, fault);
    QVERIFY(trial->tls.chain.isEmpty());
}

void TestTlsProbe::nobodyListens()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = taken.serverPort();
    taken.close();
    const auto trial = runTask(probeTls(requestTo(port), QDeadlineTimer(20s)));
    QVERIFY(trial.has_value());
    QVERIFY(!trial->reached);
    QVERIFY(!trial->refused());
    QCOMPARE(trial->fault->kind, FaultKind::Refused);
    QCOMPARE(trial->port, port);
}

void TestTlsProbe::saysGoodbye()
{
    const auto tls = tlsOf(recipe());
    QByteArray heard;
    const Server server([&](LabPeer *peer) {
        peer->received = [peer, &heard](const QByteArray &text) {
            heard += text;
            peer->write("221 Bye\r\n");
            peer->finish();
        };
        peer->startTls(*tls);
    });
    TlsProbeRequest request = requestTo(server.port());
    request.options.goodbye = "QUIT\r\n";
    const auto trial = runTask(probeTls(request, QDeadlineTimer(20s)));
    QVERIFY(trial && trial->stood());
    QTRY_COMPARE(heard, QByteArray("QUIT\r\n"));
}

void TestTlsProbe::throughProxy()
{
    const auto tls = tlsOf(recipe());
    const Server server([&](LabPeer *peer) { peer->startTls(*tls); });
    SocksServer socks;
    TlsProbeRequest request = requestTo(server.port());
    request.proxy = socks.proxy();
    const auto trial = runTask(probeTls(request, QDeadlineTimer(20s)));
    QVERIFY(trial && trial->stood());
    QCOMPARE(socks.requests, 1);
    QCOMPARE(trial->address, request.server.address);
    QVERIFY(trial->tls.chainErrors.isEmpty());
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    request.proxy = SocksProxy{QStringLiteral("127.0.0.1"), closed.serverPort()};
    closed.close();
    const auto wrong = runTask(probeTls(request, QDeadlineTimer(20s)));
    QVERIFY(wrong && !wrong->reached);
    QCOMPARE(wrong->fault->kind, FaultKind::ProxyFailed);
}

void TestTlsProbe::dropAtEveryTurn()
{
    const auto tls = tlsOf(recipe());
    Server server([&](LabPeer *peer) { peer->startTls(*tls); });
    bool ended = false;
    int turns = 0;
    for (; !ended && turns < 200; ++turns) {
        TlsProbeRequest request = requestTo(server.port());
        request.options.goodbye = "QUIT\r\n";
        ended = cancelAfterTurns(probeTls(request, QDeadlineTimer(20s)), turns);
    }
    QVERIFY(ended);
    QVERIFY(turns > 3);
    QVERIFY(server.connections > 0);
}

void TestTlsProbe::chainOrder_data()
{
    QTest::addColumn<QList<int>>("order"); ///< 0 leaf, 1 intermediate, 2 root, 3 a stranger
    QTest::addColumn<QList<QPair<int, int>>>("notes");
    const auto row = [](const char *tag, const QList<int> &order, const QList<std::pair<int, ChainNote>> &notes) {
        QList<QPair<int, int>> expected;
        for (const auto &[index, note] : notes)
            expected.append({index, int(note)});
        QTest::newRow(tag) << order << expected;
    };
    row("complete", {0, 1}, {});
    row("leaf alone", {0}, {});
    row("with the root", {0, 1, 2}, {{2, ChainNote::Root}});
    row("wrong order", {0, 2, 1}, {{1, ChainNote::OutOfOrder}, {2, ChainNote::OutOfOrder}});
    row("a stranger at the end", {0, 1, 3}, {{2, ChainNote::Superfluous}});
    row("a stranger between", {0, 3, 1}, {{1, ChainNote::Superfluous}, {2, ChainNote::OutOfOrder}});
    row("twice", {0, 1, 1}, {{2, ChainNote::Repeated}});
    row("leaf twice", {0, 0, 1}, {{1, ChainNote::Repeated}});
}

void TestTlsProbe::chainOrder()
{
    QFETCH(QList<int>, order);
    using Pairs = QList<QPair<int, int>>;
    QFETCH(Pairs, notes);
    CertificateRecipe wanted = recipe();
    wanted.sendRoot = true;
    QList<QByteArray> all = m_maker.make(wanted).chainDer;
    wanted.issuer = CertificateRecipe::Issuer::SelfSigned;
    wanted.commonName = QStringLiteral("stranger.test");
    wanted.sendRoot = false;
    all << m_maker.make(wanted).chainDer.first();
    QList<QByteArray> chain;
    for (const int i : order)
        chain << all[i];
    Pairs found;
    for (const auto &[index, note] : chainNotes(chain))
        found.append({index, int(note)});
    QCOMPARE(found, notes);
    QVERIFY(chainNotes({}).isEmpty());
    chain << QByteArray("no certificate");
    QCOMPARE(chainNotes(chain).last(), std::make_pair(int(chain.size()) - 1, ChainNote::Superfluous));
}

void TestTlsProbe::uses()
{
    CertificateRecipe wanted = recipe();
    auto facts = readCertificate(m_maker.make(wanted).chainDer.first());
    QVERIFY(facts->forServers);
    QVERIFY(!facts->mustStaple);
    QCOMPARE(facts->issuerOrganisation, QStringLiteral("Gatepost Lab Intermediate")); // it has no O
    wanted.clientOnly = true;
    wanted.mustStaple = true;
    facts = readCertificate(m_maker.make(wanted).chainDer.first());
    QVERIFY(!facts->forServers);
    QVERIFY(facts->mustStaple);
}

QTEST_GUILESS_MAIN(TestTlsProbe)
#include "tst_tlsprobe.moc"
