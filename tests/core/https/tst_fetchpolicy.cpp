// The policy fetch against servers that say what a row tells them to, over real TLS: what is sent, how often, and where
// it ends. Whole answers of the usual kind are the lab's matter (resources/lab/fetch-*.json).
#include "core/https/fetchpolicy.h"
#include "core/https/gate.h"
#include "core/lab/certificatemaker.h"
#include "tests/support/runtask.h"
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray hostName = "mta-sts.example.test";

/// What a server does with a request.
struct Script
{
    QByteArray answer;      ///< sent first
    QByteArray thenForever; ///< sent again and again, as long as anybody listens
    bool close = true;      ///< close behind the answer
};

class ScriptServer : public QSslServer
{
public:
    ScriptServer(const MadeCertificate &certificate, Script script) : m_script(std::move(script))
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(certificate.chainPem));
        tls.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &ScriptServer::serve);
        listen(QHostAddress::LocalHost);
    }
    QList<QByteArray> requests; ///< the heads as they came

private:
    void serve()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->peek(64 * 1024);
            if (!head.contains("\r\n\r\n"))
                return;
            socket->readAll();
            requests << head;
            socket->write(m_script.answer);
            if (!m_script.thenForever.isEmpty())
                pour(socket);
            else if (m_script.close)
                socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
    void pour(QTcpSocket *socket)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, this, [this, socket] {
            if (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 256 * 1024)
                socket->write(m_script.thenForever);
        });
        timer->start(1);
    }
    Script m_script;
};

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').value(0).toLongLong();
}

const QByteArray policyText = "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n";

QByteArray response(const QByteArray &status, const QByteArray &headers, const QByteArray &body = policyText)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

} // namespace

class TestFetchPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void requestIsASenders();
    void endless_data();
    void endless();
    void sentOnce_data();
    void sentOnce();
    void gateWantsItsCredential();
    void gateLetsOneThrough();
    void proxiesOfTheDesktopAreIgnored();
    void dropAtEveryTurn();

private:
    FetchRequest request(const ScriptServer &server) const;
    MadeCertificate m_certificate;
    TrustStorePtr m_trust;
};

void TestFetchPolicy::initTestCase()
{
    CertificateMaker maker(QDateTime::currentDateTimeUtc());
    CertificateRecipe recipe;
    recipe.dnsNames << hostName;
    m_certificate = maker.make(recipe);
    m_trust = TrustStore::fromPem(maker.rootPem(), u"test"_s).value();
}

FetchRequest TestFetchPolicy::request(const ScriptServer &server) const
{
    FetchRequest out;
    out.host = DomainName::fromDns(hostName);
    out.address = server.serverAddress();
    out.port = server.serverPort();
    out.trust = m_trust;
    out.limits.totalTimeout = 20s;
    return out;
}

void TestFetchPolicy::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &answer, int status, const QByteArray &header,
                        const QByteArray &value,
                        const QByteArray &body) { QTest::newRow(name) << answer << status << header << value << body; };
    row("good", response("200 OK", "Content-Type: text/plain\r\n"), 200, "content-type", "text/plain", policyText);
    row("redirect is not followed", response("301 Moved", "Location: https://www.example.test/x\r\n", "no"), 301,
        "Location", "https://www.example.test/x", "no");
    row("redirect to the same place", response("302 Found", "Location: /.well-known/mta-sts.txt\r\n", ""), 302,
        "Location", "/.well-known/mta-sts.txt", "");
    row("log-in wanted", response("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "no"), 401,
        "WWW-Authenticate", "Basic realm=\"x\"", "no");
    row("a cookie", response("200 OK", "Set-Cookie: a=b\r\n"), 200, "Set-Cookie", "a=b", policyText);
    row("transport security is not remembered", response("200 OK", "Strict-Transport-Security: max-age=9\r\n"), 200,
        "Strict-Transport-Security", "max-age=9", policyText);
    row("compressed although identity was asked", response("200 OK", "Content-Encoding: gzip\r\n", "\x1f\x8b\x08junk"),
        200, "Content-Encoding", "gzip", "\x1f\x8b\x08junk");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, "Content-Type", QByteArray(), "");
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", 200,
        "Transfer-Encoding", "chunked", "abcde");
    row("until the end of the connection", "HTTP/1.1 200 OK\r\n\r\nabc", 200, "Content-Length", QByteArray(), "abc");
    row("a hundred times Continue first",
        QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100) + response("200 OK", ""), 200, "Content-Length",
        QByteArray::number(policyText.size()), policyText);
}

void TestFetchPolicy::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    ScriptServer server(m_certificate, Script{answer, {}, true});
    const auto fetch = runTask(fetchPolicy(request(server), QDeadlineTimer(20s)));
    QVERIFY(fetch.has_value());
    QVERIFY2(!fetch->fault, qPrintable(fetch->fault ? fetch->fault->detail : QString()));
    QCOMPARE(fetch->stage, FetchStage::Finished);
    QCOMPARE(fetch->status, status);
    QCOMPARE(fetch->header(header), value);
    QCOMPARE(fetch->body, body);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(fetch->tls && fetch->tls->chainErrors.isEmpty());
    QCOMPARE(fetch->tls->chain, m_certificate.chainDer);
    QVERIFY(fetch->times.connect > 0us && fetch->times.tls > 0us && fetch->times.total > fetch->times.tls);
}

/// RFC 8461 §3.3: what a sender asks for, and nothing that says more about it.
void TestFetchPolicy::requestIsASenders()
{
    ScriptServer server(m_certificate, Script{response("200 OK", ""), {}, true});
    const auto fetch = runTask(fetchPolicy(request(server), QDeadlineTimer(20s)));
    QVERIFY(fetch && server.requests.size() == 1);
    const QByteArray head = server.requests.first();
    QVERIFY2(head.startsWith("GET /.well-known/mta-sts.txt HTTP/1.1\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nHost: " + hostName + "\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nAccept-Encoding: identity\r\n"), head.constData());
    for (const char *unwanted : {"Cookie", "Authorization", "Proxy", "Referer", "If-", "Accept-Language: de"})
        QVERIFY2(!head.contains(unwanted), head.constData());
}

void TestFetchPolicy::endless_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("body") << Script{ok + "\r\n", QByteArray(16'384, 'a'), false};
    QTest::newRow("headers") << Script{ok, QByteArray("X-Filler: abcdefgh\r\n").repeated(800), false};
    QTest::newRow("one header") << Script{ok + "X-Filler: ", QByteArray(16'384, 'a'), false};
    QTest::newRow("status line") << Script{"HTTP/1.1 200 ", QByteArray(16'384, 'a'), false};
    QTest::newRow("chunk extension") << Script{ok + "Transfer-Encoding: chunked\r\n\r\n1;", QByteArray(16'384, 'a'),
                                               false};
    QTest::newRow("empty chunk lines") << Script{ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray(16'384, '0'),
                                                 false};
    QTest::newRow("continue") << Script{{}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(600), false};
    QTest::newRow("length that lies") << Script{ok + "Content-Length: 4000000000\r\n\r\n", QByteArray(16'384, 'a'),
                                                false};
}

void TestFetchPolicy::endless()
{
    QFETCH(Script, script);
    ScriptServer server(m_certificate, script);
    const qint64 before = residentKilobytes();
    QElapsedTimer timer;
    timer.start();
    const auto fetch = runTask(fetchPolicy(request(server), QDeadlineTimer(20s)));
    QVERIFY(fetch.has_value());
    QVERIFY(fetch->fault.has_value());
    QVERIFY2(fetch->fault->kind == FaultKind::TooLarge || fetch->fault->kind == FaultKind::Malformed,
             faultKey(fetch->fault->kind).data());
    QVERIFY(fetch->bytesFromPeer <= FetchLimits().maxConnectionBytes + 64 * 1024);
    QVERIFY(fetch->body.size() <= FetchLimits().maxBodyBytes);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(residentKilobytes() - before < 48 * 1024, qPrintable(QString::number(residentKilobytes() - before)));
}

void TestFetchPolicy::sentOnce_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("closed without an answer") << Script{{}, {}, true};
    QTest::newRow("closed in the headers") << Script{"HTTP/1.1 200 OK\r\nContent-", {}, true};
    QTest::newRow("closed in the body") << Script{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", {}, true};
    QTest::newRow("no HTTP") << Script{"220 mail.example.test ESMTP\r\n", {}, true};
}

/// QNetworkAccessManager sends a request up to four times by itself; the server must see one.
void TestFetchPolicy::sentOnce()
{
    QFETCH(Script, script);
    ScriptServer server(m_certificate, script);
    const auto fetch = runTask(fetchPolicy(request(server), QDeadlineTimer(20s)));
    QVERIFY(fetch.has_value());
    QVERIFY(fetch->fault.has_value());
    QVERIFY(fetch->stage != FetchStage::Finished);
    QCOMPARE(server.requests.size(), 1);
}

namespace {

/// Speaks CONNECT to a gate, and gives what came back.
QByteArray knock(const Gate &gate, const QByteArray &credential)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress::LocalHost, gate.asProxy().port());
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.write("CONNECT x:443 HTTP/1.1\r\nProxy-Authorization: Basic " + credential.toBase64() + "\r\n\r\n");
    QByteArray got;
    QElapsedTimer timer;
    timer.start();
    while (!got.contains("\r\n\r\n") && ended.isEmpty() && timer.elapsed() < 10'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        got += socket.readAll();
    }
    return got;
}

} // namespace

void TestFetchPolicy::gateWantsItsCredential()
{
    QTcpServer target;
    target.listen(QHostAddress::LocalHost);
    Gate::Options options;
    options.target = Endpoint{target.serverAddress(), target.serverPort()};
    Gate gate(options);
    QVERIFY(gate.isListening());
    QVERIFY(knock(gate, "gate:guess").startsWith("HTTP/1.1 407"));
    QVERIFY(!gate.isConnected());
    QVERIFY(!target.hasPendingConnections());
    const Gate other(options);
    QVERIFY(gate.asProxy().password() != other.asProxy().password());
}

void TestFetchPolicy::gateLetsOneThrough()
{
    QTcpServer target;
    target.listen(QHostAddress::LocalHost);
    Gate::Options options;
    options.target = Endpoint{target.serverAddress(), target.serverPort()};
    Gate gate(options);
    const QByteArray credential = "gate:" + gate.asProxy().password().toLatin1();
    QVERIFY(knock(gate, credential).startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(target.hasPendingConnections());
    delete target.nextPendingConnection();
    QVERIFY(knock(gate, credential).isEmpty());
    QCOMPARE(gate.refusedConnections(), 1);
    QVERIFY(!target.hasPendingConnections());
}

/// Debian's Qt would send every connection, port 25 included, through the proxy that the environment names.
void TestFetchPolicy::proxiesOfTheDesktopAreIgnored()
{
    QProcess cli;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        environment.insert(QString::fromLatin1(name), u"http://127.0.0.1:9"_s);
    cli.setProcessEnvironment(environment);
    cli.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"),
              {u"audit"_s, u"--demo"_s, u"--fail-on"_s, u"at-risk"_s, u"perfect.test"_s});
    QVERIFY(cli.waitForFinished(60'000));
    QCOMPARE(cli.exitCode(), 0);
}

void TestFetchPolicy::dropAtEveryTurn()
{
    bool ended = false;
    int turns = 0;
    for (; !ended && turns < 1'000; ++turns) {
        ScriptServer server(m_certificate, Script{response("200 OK", ""), {}, true});
        ended = cancelAfterTurns(fetchPolicy(request(server), QDeadlineTimer(20s)), turns);
    }
    QVERIFY(ended);
    QVERIFY(turns > 5);
}

QTEST_GUILESS_MAIN(TestFetchPolicy)
#include "tst_fetchpolicy.moc"
