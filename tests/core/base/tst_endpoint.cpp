#include "core/base/endpoint.h"
#include "core/base/findingid.h"
#include <QTest>

using namespace gatepost;

class TestEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endpoint_data();
    void endpoint();
    void proxy_data();
    void proxy();
    void faultKeys();
    void findingKeys();
};

void TestEndpoint::endpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: refused
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
    };
    row("192.0.2.1", "192.0.2.1:53");
    row("192.0.2.1:5353", "192.0.2.1:5353");
    row("2001:db8::1", "[2001:db8::1]:53");
    row("[2001:db8::1]", "[2001:db8::1]:53");
    row("[2001:db8::1]:5353", "[2001:db8::1]:5353");
    row("192.0.2.1:", "");
    row("192.0.2.1:0", "");
    row("192.0.2.1:65536", "");
    row("[2001:db8::1", "");
    row("[2001:db8::1]5353", "");
    row("[2001:db8::1]:", "");
    row("dns.example", "");
    row("1.2", "");
    row("17", "");
    row("", "");
}

void TestEndpoint::endpoint()
{
    QFETCH(QString, text);
    const auto endpoint = parseEndpoint(text, 53);
    QTEST(endpoint ? endpointText(*endpoint) : QString(), "read");
    if (!endpoint)
        QVERIFY(!endpoint.error().isEmpty());
}

void TestEndpoint::proxy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("full") << QStringLiteral("socks5://127.0.0.1:1081") << QStringLiteral("127.0.0.1") << 1081;
    QTest::newRow("default port") << QStringLiteral("socks5://proxy.example") << QStringLiteral("proxy.example")
                                  << 1080;
    QTest::newRow("http") << QStringLiteral("http://127.0.0.1:8080") << QString() << 0;
    QTest::newRow("no host") << QStringLiteral("socks5://:1080") << QString() << 0;
    QTest::newRow("password") << QStringLiteral("socks5://u:p@127.0.0.1") << QString() << 0;
    QTest::newRow("path") << QStringLiteral("socks5://127.0.0.1/x") << QString() << 0;
}

void TestEndpoint::proxy()
{
    QFETCH(QString, text);
    const auto proxy = parseSocksProxy(text);
    QTEST(proxy ? proxy->host : QString(), "host");
    QTEST(proxy ? int(proxy->port) : 0, "port");
}

void TestEndpoint::faultKeys()
{
    QSet<QString> seen;
    for (int i = 0; i < int(FaultKind::Count); ++i) {
        const auto key = faultKey(FaultKind(i));
        QCOMPARE(faultFromKey(key), std::optional(FaultKind(i)));
        seen.insert(key);
    }
    QCOMPARE(seen.size(), int(FaultKind::Count));
    QVERIFY(!faultFromKey(QLatin1StringView("no-such-fault")));
}

void TestEndpoint::findingKeys()
{
    QCOMPARE(int(FindingId::Count), 248); // the catalogue of the specification
    for (int i = 0; i < int(FindingId::Count); ++i)
        QCOMPARE(findingFromKey(findingKey(FindingId(i))), std::optional(FindingId(i)));
    QVERIFY(!findingFromKey(QLatin1StringView("no-such-finding")));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
