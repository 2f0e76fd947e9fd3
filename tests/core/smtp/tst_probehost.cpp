// The probe of one MX address against a server that follows a script, as a dialogue: what it says, what it waits for,
// and where the probe stops and why. Real sockets, real TLS.
#include "core/lab/certificatemaker.h"
#include "core/smtp/probehost.h"
#include "core/smtp/replyparser.h"
#include "tests/support/runtask.h"
#include <deque>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Say
{
    QByteArray text;
};
struct Expect
{
    QByteArray begins;
};
struct Tls
{
};
struct Close
{
};
struct Flood
{
    QByteArray text; ///< again and again, until nobody listens
};

struct Line
{
    enum class Kind { Say, Expect, Tls, Close, Flood };
    Kind kind = Kind::Say;
    QByteArray text;
    Line(const Say &s) : text(s.text) {}
    Line(const Expect &e) : kind(Kind::Expect), text(e.begins) {}
    Line(const Tls &) : kind(Kind::Tls) {}
    Line(const Close &) : kind(Kind::Close) {}
    Line(const Flood &f) : kind(Kind::Flood), text(f.text) {}
};
using Dialogue = QList<Line>;

const QByteArray greeting = "220 mx.example.test ESMTP\r\n";
const QByteArray ehlo = "250-mx.example.test\r\n250-SIZE 1000\r\n250 STARTTLS\r\n";
const QByteArray ehloInTls = "250-mx.example.test\r\n250 SIZE 1000\r\n";

/// What comes before the line that a row is about.
Dialogue until(const QByteArray &stage, const Dialogue &then)
{
    Dialogue out;
    if (stage == "greeting")
        return out + then;
    out << Say{greeting} << Expect{"EHLO"};
    if (stage == "ehlo")
        return out + then;
    out << Say{ehlo} << Expect{"STARTTLS"};
    if (stage == "starttls")
        return out + then;
    out << Say{"220 go ahead\r\n"} << Tls{} << Expect{"EHLO"};
    return out + then;
}

class ScriptServer : public QTcpServer
{
public:
    ScriptServer(const MadeCertificate &certificate, Dialogue dialogue) : m_dialogue(std::move(dialogue))
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificateChain(QSslCertificate::fromData(certificate.chainPem));
        m_tls.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        listen(QHostAddress::LocalHost);
    }
    int connections = 0;
    QByteArray heard;      ///< everything the client said
    QByteArray unexpected; ///< a line that the script did not wait for

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_tls);
        socket->setSocketDescriptor(descriptor);
        const auto left = std::make_shared<std::deque<Line>>(m_dialogue.begin(), m_dialogue.end());
        connect(socket, &QIODevice::readyRead, this, [this, socket, left] { go(socket, left); });
        connect(socket, &QSslSocket::encrypted, this, [this, socket, left] { go(socket, left); });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        go(socket, left);
    }

private:
    void go(QSslSocket *socket, const std::shared_ptr<std::deque<Line>> &left)
    {
        while (!left->empty()) {
            const Line line = left->front();
            switch (line.kind) {
            case Line::Kind::Say:
                socket->write(line.text);
                break;
            case Line::Kind::Expect: {
                if (!socket->canReadLine())
                    return;
                const QByteArray said = socket->readLine();
                heard += said;
                if (!said.startsWith(line.text))
                    unexpected = said;
                break;
            }
            case Line::Kind::Tls:
                if (socket->mode() == QSslSocket::UnencryptedMode)
                    socket->startServerEncryption();
                if (!socket->isEncrypted())
                    return;
                break;
            case Line::Kind::Close:
                socket->disconnectFromHost();
                return left->clear();
            case Line::Kind::Flood:
                flood(socket, line.text);
                return left->clear();
            }
            left->pop_front();
        }
        heard += socket->readAll();
    }
    void flood(QSslSocket *socket, const QByteArray &text)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, text] {
            if (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 256 * 1024)
                socket->write(text);
        });
        timer->start(1);
    }
    Dialogue m_dialogue;
    QSslConfiguration m_tls;
};

/// The smallest SOCKS5 proxy that works (RFC 1928): no authentication, CONNECT to an IPv4 address.
class SocksServer : public QTcpServer
{
public:
    SocksServer() { listen(QHostAddress::LocalHost); }
    int relayed = 0;
    bool refuses = false;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        connect(client, &QIODevice::readyRead, this, [this, client] { greet(client); });
        connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    void greet(QTcpSocket *client)
    {
        const QByteArray got = client->readAll();
        if (got.size() == 2 + uchar(got.size() > 1 ? got[1] : 0))
            return void(client->write("\x05\x00", 2));
        if (got.size() < 10 || got[3] != 1)
            return client->abort();
        if (refuses)
            return void(client->write(QByteArray::fromHex("05050001000000000000")));
        ++relayed;
        const QHostAddress to(quint32(uchar(got[4])) << 24 | quint32(uchar(got[5])) << 16 |
                              quint32(uchar(got[6])) << 8 | uchar(got[7]));
        auto *target = new QTcpSocket(client);
        client->disconnect(this);
        connect(target, &QTcpSocket::connected, client,
                [client] { client->write(QByteArray::fromHex("05000001000000000000")); });
        connect(target, &QIODevice::readyRead, client, [client, target] { client->write(target->readAll()); });
        connect(client, &QIODevice::readyRead, target, [client, target] { target->write(client->readAll()); });
        connect(target, &QAbstractSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        target->connectToHost(to, quint16(uchar(got[8]) << 8 | uchar(got[9])));
    }
};

} // namespace

class TestProbeHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void replies_data();
    void replies();
    void stops_data();
    void stops();
    void wholeSession();
    void neverSendsMail();
    void refusedAndSilent();
    void throughSocks();
    void socksThatRefuses();
    void dropAtEveryTurn();

private:
    ProbeRequest request(const QTcpServer &server) const;
    MadeCertificate m_certificate;
    TrustStorePtr m_trust;
};

void TestProbeHost::initTestCase()
{
    CertificateMaker maker(QDateTime::currentDateTimeUtc());
    CertificateRecipe recipe;
    recipe.dnsNames << "mx.example.test";
    m_certificate = maker.make(recipe);
    m_trust = TrustStore::fromPem(maker.rootPem(), u"test"_s).value();
}

ProbeRequest TestProbeHost::request(const QTcpServer &server) const
{
    ProbeRequest out;
    out.host = DomainName::fromDns("mx.example.test");
    out.address = server.serverAddress();
    out.port = server.serverPort();
    out.trust = m_trust;
    out.limits.greetingTimeout = 3s;
    out.limits.replyTimeout = 3s;
    out.limits.handshakeTimeout = 3s;
    return out;
}

void TestProbeHost::replies_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("code");  ///< 0: a fault; -1: not complete
    QTest::addColumn<int>("count"); ///< lines of text
    const auto row = [](const char *name, const QList<QByteArray> &lines, int code, int count) {
        QTest::newRow(name) << lines << code << count;
    };
    row("one line", {"220 hello"}, 220, 1);
    row("no text", {"220"}, 220, 1);
    row("only a blank", {"250 "}, 250, 1);
    row("three lines", {"250-a", "250-b", "250 c"}, 250, 3);
    row("not at its end", {"250-a", "250-b"}, -1, 0);
    row("the code changes", {"250-a", "251 b"}, 0, 0);
    row("too short", {"22"}, 0, 0);
    row("empty", {""}, 0, 0);
    row("no number", {"abc hello"}, 0, 0);
    row("number too long", {"2200 hello"}, 0, 0);
    row("wrong separator", {"220:hello"}, 0, 0);
    row("not ASCII", {"220 h\xc3\xa9llo \xff"}, 220, 1);
    row("too many lines", QList<QByteArray>(200, "250-x"), 0, 0);
}

void TestProbeHost::replies()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, code);
    QFETCH(int, count);
    ReplyParser parser(100);
    std::optional<SmtpReply> reply;
    bool fault = false;
    for (const QByteArray &line : lines) {
        const auto fed = parser.feed(line);
        fault = !fed.has_value();
        if (fault)
            break;
        reply = *fed;
    }
    QCOMPARE(fault, code == 0);
    QCOMPARE(reply.has_value(), code > 0);
    if (reply) {
        QCOMPARE(reply->code, code);
        QCOMPARE(reply->lines.size(), count);
    }
}

void TestProbeHost::stops_data()
{
    QTest::addColumn<Dialogue>("dialogue");
    QTest::addColumn<SmtpStage>("stage");
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Dialogue &dialogue, SmtpStage stage, FaultKind fault, int code = 0) {
        QTest::newRow(name) << dialogue << stage << fault << code;
    };
    using enum SmtpStage;
    row("closed at once", until("greeting", {Close{}}), Greeting, FaultKind::Closed);
    row("no greeting", until("greeting", {}), Greeting, FaultKind::Timeout);
    row("another protocol", until("greeting", {Say{"SSH-2.0-x\r\n"}}), Greeting, FaultKind::Malformed);
    row("421 greeting", until("greeting", {Say{"421 too busy\r\n"}}), Greeting, FaultKind::Rejected, 421);
    row("450 greeting", until("greeting", {Say{"450 later\r\n"}}), Greeting, FaultKind::Rejected, 450);
    row("554 greeting of two lines", until("greeting", {Say{"554-go\r\n554 away\r\n"}}), Greeting, FaultKind::Rejected,
        554);
    row("mixed codes", until("greeting", {Say{"220-a\r\n554 b\r\n"}}), Greeting, FaultKind::Malformed);
    row("a line without end", until("greeting", {Say{"220 "}, Flood{QByteArray(2048, 'x')}}), Greeting,
        FaultKind::TooLarge);
    row("lines without end", until("greeting", {Flood{QByteArray("220-x\r\n").repeated(50)}}), Greeting,
        FaultKind::TooLarge);
    row("half a line, then closed", until("greeting", {Say{"220 mx"}, Close{}}), Greeting, FaultKind::Closed);
    row("EHLO refused", until("ehlo", {Say{"502 no\r\n"}}), Ehlo, FaultKind::Rejected, 502);
    row("closed after EHLO", until("ehlo", {Close{}}), Ehlo, FaultKind::Closed);
    row("silent after EHLO", until("ehlo", {}), Ehlo, FaultKind::Timeout);
    row("no STARTTLS", until("ehlo", {Say{"250-mx\r\n250 SIZE 1\r\n"}}), StartTls, FaultKind::NotOffered);
    row("the word inside another", until("ehlo", {Say{"250-mx\r\n250 XSTARTTLS\r\n"}}), StartTls,
        FaultKind::NotOffered);
    row("masked", until("ehlo", {Say{"250-mx\r\n250 XXXXXXXA\r\n"}}), StartTls, FaultKind::Stripped);
    row("STARTTLS refused", until("starttls", {Say{"454 not now\r\n"}}), StartTls, FaultKind::Rejected, 454);
    row("closed after STARTTLS", until("starttls", {Close{}}), StartTls, FaultKind::Closed);
    row("clear text behind 220", until("starttls", {Say{"220 go\r\n250 injected\r\n"}}), StartTls,
        FaultKind::PlaintextInjected);
    row("closed in the handshake", until("starttls", {Say{"220 go\r\n"}, Expect{"\x16"}, Close{}}), Handshake,
        FaultKind::TlsHandshake);
    row("silent in the handshake", until("starttls", {Say{"220 go\r\n"}}), Handshake, FaultKind::Timeout);
    row("EHLO refused in TLS", until("tls", {Say{"550 no\r\n"}}), EhloAgain, FaultKind::Rejected, 550);
    row("closed in TLS", until("tls", {Close{}}), EhloAgain, FaultKind::Closed);
}

void TestProbeHost::stops()
{
    QFETCH(Dialogue, dialogue);
    QFETCH(SmtpStage, stage);
    QFETCH(FaultKind, fault);
    QFETCH(int, code);
    ScriptServer server(m_certificate, dialogue);
    QElapsedTimer timer;
    timer.start();
    const auto probe = runTask(probeHost(request(server), QDeadlineTimer(20s)));
    QVERIFY(probe.has_value());
    QVERIFY(probe->fault.has_value());
    QCOMPARE(QString(faultKey(probe->fault->kind)), QString(faultKey(fault)));
    QCOMPARE(probe->stage, stage);
    if (code != 0)
        QCOMPARE(probe->fault->code, code);
    QVERIFY(!probe->transcript.isEmpty());
    QCOMPARE(probe->injected.isEmpty(), fault != FaultKind::PlaintextInjected);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

void TestProbeHost::wholeSession()
{
    ScriptServer server(m_certificate, until("tls", {Say{ehloInTls}, Expect{"QUIT"}, Say{"221 bye\r\n"}, Close{}}));
    ProbeRequest wanted = request(server);
    wanted.limits.ehloName = "probe.example.test";
    const auto probe = runTask(probeHost(wanted, QDeadlineTimer(20s)));
    QVERIFY(probe && !probe->fault);
    QCOMPARE(probe->stage, SmtpStage::Finished);
    QCOMPARE(server.unexpected, QByteArray());
    QCOMPARE(server.connections, 1);
    QVERIFY(server.heard.startsWith("EHLO probe.example.test\r\nSTARTTLS\r\nEHLO probe.example.test\r\n"));
    QCOMPARE(probe->greeting->code, 220);
    QVERIFY(announces(*probe->ehlo, "starttls"));
    QVERIFY(!announces(*probe->ehloAgain, "STARTTLS"));
    QVERIFY(probe->tls && probe->tls->chainErrors.isEmpty());
    QCOMPARE(probe->tls->chain, m_certificate.chainDer);
    QCOMPARE(probe->tls->sni, QByteArray("mx.example.test"));
    QVERIFY(probe->tls->protocol.startsWith(u"TLSv1."));
    QByteArray said;
    for (const TranscriptLine &line : probe->transcript) {
        if (line.from == TranscriptLine::From::Client)
            said += line.text + '|';
    }
    QCOMPARE(said, QByteArray("EHLO probe.example.test|STARTTLS|EHLO probe.example.test|QUIT|"));
}

void TestProbeHost::neverSendsMail()
{
    ScriptServer server(m_certificate, until("tls", {Say{ehloInTls}, Expect{"QUIT"}, Close{}}));
    const auto probe = runTask(probeHost(request(server), QDeadlineTimer(20s)));
    QVERIFY(probe && probe->stage == SmtpStage::Finished);
    for (const char *word : {"MAIL", "RCPT", "DATA", "VRFY", "AUTH"})
        QVERIFY2(!server.heard.contains(word), word);
}

void TestProbeHost::refusedAndSilent()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const ProbeRequest gone = request(closed);
    closed.close();
    const auto refused = runTask(probeHost(gone, QDeadlineTimer(20s)));
    QVERIFY(refused && refused->fault);
    QCOMPARE(refused->stage, SmtpStage::Connect);
    QCOMPARE(QString(faultKey(refused->fault->kind)), u"refused"_s);
    QTcpServer full; // a backlog that nobody empties: the kernel answers, nobody greets
    full.listen(QHostAddress::LocalHost);
    ProbeRequest hurried = request(full);
    hurried.limits.totalTimeout = 300ms;
    const auto silent = runTask(probeHost(hurried, QDeadlineTimer(20s)));
    QVERIFY(silent && silent->fault);
    QCOMPARE(QString(faultKey(silent->fault->kind)), u"timeout"_s);
}

void TestProbeHost::throughSocks()
{
    ScriptServer server(m_certificate, until("tls", {Say{ehloInTls}, Expect{"QUIT"}, Close{}}));
    SocksServer socks;
    ProbeRequest wanted = request(server);
    wanted.proxy = SocksProxy{u"127.0.0.1"_s, socks.serverPort()};
    const auto probe = runTask(probeHost(wanted, QDeadlineTimer(20s)));
    QVERIFY(probe.has_value());
    QVERIFY2(probe->stage == SmtpStage::Finished, qPrintable(probe->fault ? probe->fault->detail : QString()));
    QCOMPARE(socks.relayed, 1);
    QVERIFY(probe->vantage.contains(QString::number(socks.serverPort())));
}

void TestProbeHost::socksThatRefuses()
{
    ScriptServer server(m_certificate, {});
    SocksServer socks;
    socks.refuses = true;
    ProbeRequest wanted = request(server);
    wanted.proxy = SocksProxy{u"127.0.0.1"_s, socks.serverPort()};
    const auto probe = runTask(probeHost(wanted, QDeadlineTimer(20s)));
    QVERIFY(probe && probe->fault);
    QCOMPARE(probe->stage, SmtpStage::Connect);
    QCOMPARE(server.connections, 0);
}

void TestProbeHost::dropAtEveryTurn()
{
    bool ended = false;
    int turns = 0;
    for (; !ended && turns < 1'000; ++turns) {
        ScriptServer server(m_certificate, until("tls", {Say{ehloInTls}, Expect{"QUIT"}, Close{}}));
        ended = cancelAfterTurns(probeHost(request(server), QDeadlineTimer(20s)), turns);
    }
    QVERIFY(ended);
    QVERIFY(turns > 8);
}

QTEST_GUILESS_MAIN(TestProbeHost)
#include "tst_probehost.moc"
