// Which addresses a mail or policy host on the internet can have (RFC 6890), and who owns a name.
#include "core/audit/addresses.h"
#include "core/base/publicsuffix.h"
#include <QTest>

using namespace gatepost;

class TestAddresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPublic_data();
    void isPublic();
    void labNetsWin();
    void organisations_data();
    void organisations();
};

void TestAddresses::isPublic_data()
{
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *address, bool expected) { QTest::newRow(address) << expected; };
    for (const char *address :
         {"0.0.0.0",      "0.1.2.3",     "10.0.0.1",        "10.255.255.255", "100.64.0.1",     "100.127.255.255",
          "127.0.0.1",    "127.53.0.1",  "169.254.169.254", "172.16.0.1",     "172.31.255.255", "192.0.0.1",
          "192.0.0.170",  "192.0.2.1",   "192.88.99.1",     "192.168.1.1",    "198.18.0.1",     "198.19.255.255",
          "198.51.100.7", "203.0.113.9", "224.0.0.1",       "239.1.1.1",      "240.0.0.1",      "255.255.255.255"})
        row(address, false);
    for (const char *address :
         {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
          "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.167.255.255", "198.17.255.255", "198.20.0.0", "223.255.255.255"})
        row(address, true);
    for (const char *address : {"::",
                                "::1",
                                "::8.8.8.8",
                                "100::1",
                                "100:0:0:1::1",
                                "64:ff9b:1::1",
                                "2001::1",
                                "2001:2::1",
                                "2001:10::1",
                                "2001:20::1",
                                "2001:db8::1",
                                "2001:db8:ffff::1",
                                "3fff::1",
                                "3fff:fff::1",
                                "4000::1",
                                "5f00::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "fe80::1",
                                "fec0::1",
                                "ff02::1",
                                "::ffff:10.0.0.1",
                                "::ffff:192.0.2.1",
                                "64:ff9b::10.0.0.1",
                                "64:ff9b::100.64.0.1",
                                "64:ff9b::192.168.0.1",
                                "2002:a00:1::1",
                                "2002:c0a8:101::1"})
        row(address, false);
    for (const char *address : {"2001:4860:4860::8888", "2001:200::1", "2a00:1450::1", "2620:fe::fe", "::ffff:8.8.8.8",
                                "64:ff9b::8.8.8.8", "2002:808:808::1", "3ffe::1"})
        row(address, true);
}

void TestAddresses::isPublic()
{
    QFETCH(bool, expected);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address, {}), expected);
}

void TestAddresses::labNetsWin()
{
    const QStringList nets{QStringLiteral("127.53.0.0/16"), QStringLiteral("::1/128")};
    QVERIFY(isPublicAddress(QHostAddress(QStringLiteral("127.53.0.1")), nets));
    QVERIFY(isPublicAddress(QHostAddress(QStringLiteral("::ffff:127.53.0.1")), nets));
    QVERIFY(isPublicAddress(QHostAddress(QStringLiteral("::1")), nets));
    QVERIFY(!isPublicAddress(QHostAddress(QStringLiteral("127.54.0.1")), nets));
    QVERIFY(!isPublicAddress(QHostAddress(), nets));
}

void TestAddresses::organisations_data()
{
    QTest::addColumn<QByteArray>("registered");
    QTest::newRow("example.org") << QByteArray("example.org");
    QTest::newRow("a.b.example.org") << QByteArray("example.org");
    QTest::newRow("_mta-sts.example.co.uk") << QByteArray("example.co.uk");
    QTest::newRow("co.uk") << QByteArray();
    QTest::newRow("user.github.io") << QByteArray("user.github.io");
    QTest::newRow("github.io") << QByteArray();
    QTest::newRow("one.test") << QByteArray("one.test");
    QTest::newRow("org") << QByteArray();
}

void TestAddresses::organisations()
{
    QFETCH(QByteArray, registered);
    const DomainName name = DomainName::fromDns(QTest::currentDataTag());
    QCOMPARE(registeredDomain(name).toAscii(), registered);
    QCOMPARE(sameOrganisation(name, name), !registered.isEmpty());
    QVERIFY(!sameOrganisation(name, DomainName::fromDns("elsewhere.net")));
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
