// Certificate against name: the vectors CV1 to CV17 of the specification, and reading what the maker made.
#include "core/lab/certificatemaker.h"
#include "core/tls/certificate.h"
#include "core/tls/truststore.h"
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;

class TestCertificateNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void match_data();
    void match();
    void read_data();
    void read();
    void damaged();
};

void TestCertificateNames::match_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QList<QByteArray>>("names");
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<NameMatch>("expected");
    const auto row = [](const char *tag, const char *reference, const QList<QByteArray> &names, NameMatch expected,
                        const char *cn = "") {
        QTest::newRow(tag) << QByteArray(reference) << names << QString::fromLatin1(cn) << expected;
    };
    row("CV1", "mail.example.com", {"mail.example.com"}, NameMatch::Exact);
    row("CV2 one label", "mail.example.com", {"*.example.com"}, NameMatch::Wildcard);
    row("CV3 two labels", "a.mail.example.com", {"*.example.com"}, NameMatch::InvalidWildcard);
    row("CV4 bare", "example.com", {"*.example.com"}, NameMatch::InvalidWildcard);
    row("CV5 common name", "mail.example.com", {}, NameMatch::CommonNameOnly, "mail.example.com");
    row("CV6 common name beside others", "mail.example.com", {"www.example.com"}, NameMatch::CommonNameOnly,
        "mail.example.com");
    row("CV7 partial", "mail.example.com", {"mail*.example.com"}, NameMatch::InvalidWildcard);
    row("CV8 two wildcards", "mail.example.com", {"*.*.com"}, NameMatch::InvalidWildcard);
    row("CV9 case", "mail.example.com", {"mail.example.com"}, NameMatch::Exact); // names are stored in lower case
    row("CV10 alias target", "mx.example.com", {"mail.prov.net"}, NameMatch::None);
    row("CV11 policy domain", "mail.example.com", {"example.com"}, NameMatch::None);
    row("CV12 other host", "mx1.example.com", {"mx2.example.com"}, NameMatch::None);
    row("CV13 A-label", "mx.xn--exmple-cua.de", {"mx.xn--exmple-cua.de"}, NameMatch::Exact);
    row("CV14 address", "192.0.2.1", {}, NameMatch::None);
    row("CV15 policy host", "mta-sts.example.com", {"*.example.com"}, NameMatch::Wildcard);
    row("CV16 deeper policy host", "mta-sts.mail.example.com", {"*.example.com"}, NameMatch::InvalidWildcard);
    row("CV17 provider", "mta-sts.user.example", {"mta-sts.provider.example"}, NameMatch::None);
    row("one of many", "mx.example.com", {"a.example.com", "mx.example.com"}, NameMatch::Exact);
    row("bare star", "mx.example.com", {"*"}, NameMatch::InvalidWildcard);
    row("empty name", "mx.example.com", {""}, NameMatch::None);
}

void TestCertificateNames::match()
{
    QFETCH(QByteArray, reference);
    QFETCH(QList<QByteArray>, names);
    QFETCH(QString, commonName);
    QFETCH(NameMatch, expected);
    CertificateFacts facts;
    facts.dnsNames = names;
    facts.commonName = commonName;
    QCOMPARE(matchDnsId(facts, DomainName::fromDns(reference)), expected);
}

void TestCertificateNames::read_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("sha1");
    QTest::addColumn<bool>("weak");
    QTest::newRow("EC") << int(CertificateRecipe::Key::Ec256) << false << false;
    QTest::newRow("RSA 2048") << int(CertificateRecipe::Key::Rsa2048) << false << false;
    QTest::newRow("RSA 1024") << int(CertificateRecipe::Key::Rsa1024) << false << true;
    QTest::newRow("SHA-1") << int(CertificateRecipe::Key::Ec256) << true << true;
}

void TestCertificateNames::read()
{
    QFETCH(int, key);
    QFETCH(bool, sha1);
    QFETCH(bool, weak);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateMaker maker(now);
    CertificateRecipe recipe;
    recipe.commonName = QStringLiteral("mx.example.test");
    recipe.dnsNames = {"MX.Example.test", "*.example.test"};
    recipe.key = CertificateRecipe::Key(key);
    recipe.sha1Signature = sha1;
    const MadeCertificate made = maker.make(recipe);
    const auto facts = readCertificate(made.chainDer.first());
    QVERIFY(facts.has_value());
    QCOMPARE(facts->commonName, QStringLiteral("mx.example.test"));
    QCOMPARE(facts->dnsNames, QList<QByteArray>({"mx.example.test", "*.example.test"}));
    QVERIFY(facts->notBefore < now && now < facts->notAfter);
    QCOMPARE(isWeak(*facts), weak);
    QCOMPARE(facts->sha256.size(), 32);
}

void TestCertificateNames::damaged()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateRecipe recipe;
    recipe.dnsNames = {"mx.example.test"};
    const QByteArray good = CertificateMaker(now).make(recipe).chainDer.first();
    QRandomGenerator random(8461);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bad = good.left(random.bounded(int(good.size()) + 1));
        for (int flips = random.bounded(4); flips > 0 && !bad.isEmpty(); --flips)
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
        const auto facts = readCertificate(bad); // an error or facts, never a crash
        if (!facts)
            QVERIFY(!facts.error().isEmpty());
    }
    QVERIFY(!readCertificate(QByteArray()).has_value());
}

QTEST_GUILESS_MAIN(TestCertificateNames)
#include "tst_certificatenames.moc"
