// The resolver over TLS and HTTPS, against servers with every fault of certificate and protocol.
#include "core/async/gather.h"
#include "core/dns/resolver.h"
#include "core/dns/securechannel.h"
#include "core/dns/wire.h"
#include "core/lab/certificatemaker.h"
#include "tests/support/runtask.h"
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QtEndian>
#include <QTest>
#include <QTimer>

using namespace gatepost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class Manner {
    Right,
    Silent,
    Closes,
    ClosesAfter,
    OtherId,
    NoTls,
    Status,
    Type,
    Huge,
    SilentFirst, ///< on the first connection; right on later ones
    Late,
    Garbage
};

constexpr auto lateBy = 600ms;

/// The query's question with one TXT record.
QByteArray replyTo(const QByteArray &query, bool otherId)
{
    qsizetype at = 12;
    while (at < query.size() && query[at] != '\0')
        at += uchar(query[at]) + 1;
    QByteArray out = query.first(at + 5);
    if (otherId)
        out[0] = char(out[0] + 1);
    out[2] = char(0x81);
    out[3] = char(0x80);
    out[7] = 1;
    out[11] = 0;
    return out + QByteArray::fromHex("c00c001000010000003c000605") + "hello";
}

class DnsOverTls : public QObject
{
public:
    DnsOverTls(const MadeCertificate &certificate, Manner manner) : m_manner(manner)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(certificate.chainPem, QSsl::Pem));
        tls.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                socket->setProperty("number", connections);
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            }
        });
        connect(&m_plain, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_plain.nextPendingConnection();
            socket->write("220 this is no TLS\r\n");
        });
        m_plain.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_manner == Manner::NoTls ? m_plain.serverPort() : m_server.serverPort(); }
    int connections = 0;
    int questions = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &got = m_got[socket];
        got += socket->readAll();
        const bool http = got.startsWith("POST");
        for (;;) {
            const qsizetype head = http ? got.indexOf("\r\n\r\n") + 4 : 2;
            if ((http && head < 4) || got.size() < head)
                return;
            qsizetype size = 0;
            if (http) {
                const QByteArray lower = got.first(head).toLower();
                const qsizetype length = lower.indexOf("content-length:");
                size = lower.mid(length + 15, lower.indexOf('\r', length) - length - 15).trimmed().toInt();
            } else {
                size = qFromBigEndian<quint16>(got.constData());
            }
            if (got.size() < head + size)
                return;
            const QByteArray query = got.mid(head, size);
            got.remove(0, head + size);
            ++questions;
            answer(socket, query, http);
        }
    }
    void answer(QTcpSocket *socket, const QByteArray &query, bool http)
    {
        const bool first = socket->property("number").toInt() == 1;
        if (m_manner == Manner::Silent || (m_manner == Manner::SilentFirst && first))
            return;
        if (m_manner == Manner::Closes) {
            socket->disconnectFromHost();
            return;
        }
        QByteArray reply = replyTo(query, m_manner == Manner::OtherId);
        if (m_manner == Manner::Huge)
            reply += QByteArray(70'000, '\0');
        if (m_manner == Manner::Garbage)
            reply.replace(reply.size() - 16, 16, QByteArray(16, '\xff')); // of the record
        if (m_manner == Manner::Late) {
            QTimer::singleShot(lateBy, socket, [this, socket, reply, http] { write(socket, reply, http); });
            return;
        }
        write(socket, reply, http);
    }
    void write(QTcpSocket *socket, const QByteArray &reply, bool http)
    {
        if (http) {
            const QByteArray status = m_manner == Manner::Status ? "503 Busy" : "200 OK";
            const QByteArray type = m_manner == Manner::Type ? "text/html" : "application/dns-message";
            socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type +
                          "\r\nContent-Length: " + QByteArray::number(reply.size()) + "\r\n\r\n" + reply);
        } else {
            QByteArray length(2, '\0');
            qToBigEndian(quint16(reply.size()), length.data());
            socket->write(length + reply);
        }
        if (m_manner == Manner::ClosesAfter)
            socket->disconnectFromHost();
    }

    Manner m_manner;
    QSslServer m_server;
    QTcpServer m_plain;
    QHash<QTcpSocket *, QByteArray> m_got;
};

} // namespace

class TestSecureChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void servers_data();
    void servers();
    void outcomes_data();
    void outcomes();
    void oneConnectionForMany();
    void connectsAgain();
    void leavesADeadConnection();
    void silenceIsATimeout();
    void dropAtEveryTurn();

private:
    ResolverOptions asking(const QString &server) const;
    std::unique_ptr<CertificateMaker> m_maker;
};

void TestSecureChannel::initTestCase()
{
    m_maker = std::make_unique<CertificateMaker>(QDateTime::currentDateTimeUtc());
}

ResolverOptions TestSecureChannel::asking(const QString &server) const
{
    ResolverOptions out;
    out.tls = QSslConfiguration::defaultConfiguration();
    out.tls.setCaCertificates(QSslCertificate::fromData(m_maker->rootPem(), QSsl::Pem));
    out.secureTry = 1'500ms;
    out.maxAttempts = 1;
    const auto parsed = parseDnsServer(server);
    if (parsed)
        out.servers << *parsed;
    return out;
}

void TestSecureChannel::servers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); ///< empty: refused
    QTest::newRow("address") << u"192.0.2.1"_s << u"192.0.2.1:53"_s;
    QTest::newRow("address and port") << u"[2001:db8::1]:5353"_s << u"[2001:db8::1]:5353"_s;
    QTest::newRow("TLS, address") << u"tls://192.0.2.1"_s << u"tls://192.0.2.1:853"_s;
    QTest::newRow("TLS, address and name")
        << u"tls://192.0.2.1#dns.example.org"_s << u"tls://192.0.2.1:853#dns.example.org"_s;
    QTest::newRow("TLS, name") << u"tls://dns.example.org"_s << u"tls://dns.example.org:853"_s;
    QTest::newRow("TLS, name and port") << u" tls://dns.example.org:8853 "_s << u"tls://dns.example.org:8853"_s;
    QTest::newRow("HTTPS") << u"https://dns.example.org/dns-query"_s << u"https://dns.example.org/dns-query"_s;
    QTest::newRow("HTTPS, port") << u"https://dns.example.org:8443/q"_s << u"https://dns.example.org:8443/q"_s;
    QTest::newRow("no host") << u"tls://"_s << QString();
    QTest::newRow("port zero") << u"tls://dns.example.org:0"_s << QString();
    QTest::newRow("port of letters") << u"tls://dns.example.org:dns"_s << QString();
    QTest::newRow("two names") << u"tls://dns.example.org#other.example.org"_s << QString();
    QTest::newRow("empty name") << u"tls://192.0.2.1#"_s << QString();
    QTest::newRow("no path") << u"https://dns.example.org"_s << QString();
    QTest::newRow("user") << u"https://me@dns.example.org/dns-query"_s << QString();
    QTest::newRow("query") << u"https://dns.example.org/dns-query?dns=x"_s << QString();
    QTest::newRow("http") << u"http://dns.example.org/dns-query"_s << QString();
    QTest::newRow("quic") << u"quic://dns.example.org"_s << QString();
    QTest::newRow("name alone") << u"dns.example.org"_s << QString();
}

void TestSecureChannel::servers()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto server = parseDnsServer(text);
    QCOMPARE(server.has_value(), !read.isEmpty());
    if (!server) {
        QVERIFY(!server.error().isEmpty());
        return;
    }
    QCOMPARE(dnsServerText(*server), read);
    QVERIFY(parseDnsServer(read).value() == *server);
}

void TestSecureChannel::outcomes_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("server"); ///< with the port as %1
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<int>("fault"); ///< -1: an answer
    const auto row = [](const char *name, Manner manner, const char *server, const char *certificate, int fault) {
        QTest::newRow(name) << int(manner) << QString::fromLatin1(server) << QString::fromLatin1(certificate) << fault;
    };
    constexpr const char *tls = "tls://localhost:%1";
    constexpr const char *https = "https://localhost:%1/dns-query";
    row("TLS", Manner::Right, tls, "localhost", -1);
    row("TLS, address and name", Manner::Right, "tls://127.0.0.1:%1#dns.example.org", "dns.example.org", -1);
    row("TLS, name of another", Manner::Right, tls, "dns.example.org", int(FaultKind::TlsHandshake));
    row("TLS, address without name", Manner::Right, "tls://127.0.0.1:%1", "localhost", int(FaultKind::TlsHandshake));
    row("TLS, expired", Manner::Right, tls, "localhost expired", int(FaultKind::TlsHandshake));
    row("TLS, unknown authority", Manner::Right, tls, "localhost unknown", int(FaultKind::TlsHandshake));
    row("TLS, silent", Manner::Silent, tls, "localhost", int(FaultKind::Timeout));
    row("TLS, closes", Manner::Closes, tls, "localhost", int(FaultKind::Closed));
    row("TLS, answer to another question", Manner::OtherId, tls, "localhost", int(FaultKind::Timeout));
    row("TLS, speaks no TLS", Manner::NoTls, tls, "localhost", int(FaultKind::TlsHandshake));
    row("TLS, late", Manner::Late, tls, "localhost", -1);
    row("TLS, garbage", Manner::Garbage, tls, "localhost", int(FaultKind::Malformed));
    row("HTTPS, late", Manner::Late, https, "localhost", -1);
    row("HTTPS, garbage", Manner::Garbage, https, "localhost", int(FaultKind::Malformed));
    row("HTTPS", Manner::Right, https, "localhost", -1);
    row("HTTPS, name of another", Manner::Right, https, "dns.example.org", int(FaultKind::TlsHandshake));
    row("HTTPS, expired", Manner::Right, https, "localhost expired", int(FaultKind::TlsHandshake));
    row("HTTPS, unknown authority", Manner::Right, https, "localhost unknown", int(FaultKind::TlsHandshake));
    row("HTTPS, silent", Manner::Silent, https, "localhost", int(FaultKind::Timeout));
    row("HTTPS, closes", Manner::Closes, https, "localhost", int(FaultKind::Closed));
    row("HTTPS, answer to another question", Manner::OtherId, https, "localhost", int(FaultKind::Malformed));
    row("HTTPS, refuses", Manner::Status, https, "localhost", int(FaultKind::Rejected));
    row("HTTPS, a page", Manner::Type, https, "localhost", int(FaultKind::Malformed));
    row("HTTPS, too large", Manner::Huge, https, "localhost", int(FaultKind::Malformed));
}

void TestSecureChannel::outcomes()
{
    QFETCH(int, manner);
    QFETCH(QString, server);
    QFETCH(QString, certificate);
    QFETCH(int, fault);
    CertificateRecipe recipe;
    recipe.dnsNames = {certificate.section(u' ', 0, 0).toLatin1()};
    if (certificate.endsWith(u"expired"))
        recipe.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
    if (certificate.endsWith(u"unknown"))
        recipe.issuer = CertificateRecipe::Issuer::UnknownRoot;
    const DnsOverTls there(m_maker->make(recipe), Manner(manner));
    Resolver resolver(asking(server.arg(there.port())));
    const DnsQuestion question{DomainName::fromDns("text.example.org"), RrType::Txt};
    const QDeadlineTimer until(10s);
    const auto lookup = runTask(resolver.lookup(question, until));
    QVERIFY(lookup.has_value());
    QCOMPARE(lookup->attempts.size(), 1);
    QCOMPARE(lookup->attempts.first().via, server.arg(there.port()));
    if (fault >= 0) {
        QVERIFY(!lookup->answer);
        QCOMPARE(faultKey(lookup->answer.error().kind), faultKey(FaultKind(fault)));
        const bool handshake = lookup->answer.error().kind == FaultKind::TlsHandshake;
        QVERIFY2(!handshake || there.questions == 0, "the question was sent before the certificate was checked");
        return;
    }
    QVERIFY2(lookup->answer.has_value(), lookup->answer ? "" : qPrintable(lookup->answer.error().detail));
    QCOMPARE(txtRecords(*lookup).first().joined(), QByteArray("hello"));
    QCOMPARE(lookup->answer->transport, server.startsWith(u"tls") ? DnsTransport::Tls : DnsTransport::Https);
}

void TestSecureChannel::oneConnectionForMany()
{
    CertificateRecipe recipe;
    recipe.dnsNames = {"localhost"};
    const DnsOverTls there(m_maker->make(recipe), Manner::Right);
    Resolver resolver(asking(u"tls://localhost:%1"_s.arg(there.port())));
    const QDeadlineTimer until(10s);
    std::vector<async::Task<DnsLookup>> tasks;
    for (int i = 0; i < 50; ++i) {
        const DnsQuestion question{DomainName::fromDns("n" + QByteArray::number(i) + ".example.org"), RrType::Txt};
        tasks.push_back(resolver.lookup(question, until));
    }
    for (auto &task : tasks) {
        const auto lookup = runTask(std::move(task));
        QVERIFY(lookup && lookup->answer);
    }
    QCOMPARE(there.connections, 1);
    QCOMPARE(there.questions, 50);
}

void TestSecureChannel::connectsAgain()
{
    CertificateRecipe recipe;
    recipe.dnsNames = {"localhost"};
    const DnsOverTls there(m_maker->make(recipe), Manner::ClosesAfter);
    ResolverOptions options = asking(u"tls://localhost:%1"_s.arg(there.port()));
    options.maxAttempts = 3;
    Resolver resolver(options);
    const QDeadlineTimer until(10s);
    for (const char *name : {"a.example.org", "b.example.org", "c.example.org"}) {
        const DnsQuestion question{DomainName::fromDns(name), RrType::Txt};
        const auto lookup = runTask(resolver.lookup(question, until));
        QVERIFY(lookup && lookup->answer);
    }
    QVERIFY(there.connections >= 3);
}

/// A connection on which nothing comes any more, as behind a router that forgot it, is not kept for later questions.
void TestSecureChannel::leavesADeadConnection()
{
    CertificateRecipe recipe;
    recipe.dnsNames = {"localhost"};
    const DnsOverTls there(m_maker->make(recipe), Manner::SilentFirst);
    const auto server = parseDnsServer(u"tls://localhost:%1"_s.arg(there.port()));
    QVERIFY(server);
    const auto channel = makeSecureChannel(*server, asking({}).tls);
    const auto build = [](quint16 id) { return buildQuery("text.example.org", RrType::Txt, id, {}).value(); };
    std::optional<Result<QByteArray>> other; // somebody always waits, as in an audit of many domains
    const async::Job waiting(channel->exchange(build, QDeadlineTimer(30s)), [&other](auto reply) { other = reply; });
    const auto first = runTask(channel->exchange(build, QDeadlineTimer(1500ms)));
    QVERIFY(first && !*first);
    QTRY_VERIFY(other.has_value());
    QCOMPARE(faultKey(other->error().kind), faultKey(FaultKind::Closed));
    const auto next = runTask(channel->exchange(build, QDeadlineTimer(10s)));
    QVERIFY(next);
    QVERIFY(next->has_value());
    QCOMPARE(there.connections, 2);
}

/// We hang up on who is silent; the evidence must not say that they did.
void TestSecureChannel::silenceIsATimeout()
{
    CertificateRecipe recipe;
    recipe.dnsNames = {"localhost"};
    const DnsOverTls there(m_maker->make(recipe), Manner::Silent);
    const auto server = parseDnsServer(u"tls://localhost:%1"_s.arg(there.port()));
    QVERIFY(server);
    const auto channel = makeSecureChannel(*server, asking({}).tls);
    const auto build = [](quint16 id) { return buildQuery("text.example.org", RrType::Txt, id, {}).value(); };
    const auto reply = runTask(channel->exchange(build, QDeadlineTimer(1500ms)));
    QVERIFY(reply);
    QVERIFY(!*reply);
    QCOMPARE(faultKey(reply->error().kind), faultKey(FaultKind::Timeout));
}

void TestSecureChannel::dropAtEveryTurn()
{
    CertificateRecipe recipe;
    recipe.dnsNames = {"localhost"};
    const DnsOverTls there(m_maker->make(recipe), Manner::Right);
    const QDeadlineTimer until(10s);
    const DnsQuestion question{DomainName::fromDns("text.example.org"), RrType::Txt};
    for (const char *server : {"tls://localhost:%1", "https://localhost:%1/dns-query"}) {
        bool ended = false;
        for (int turns = 0; turns < 60 && !ended; ++turns) {
            Resolver resolver(asking(QString::fromLatin1(server).arg(there.port())));
            ended = cancelAfterTurns(resolver.lookup(question, until), turns);
        }
        QVERIFY(ended);
    }
}

QTEST_GUILESS_MAIN(TestSecureChannel)
#include "tst_securechannel.moc"
