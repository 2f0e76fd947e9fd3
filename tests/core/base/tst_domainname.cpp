#include "core/base/domainname.h"
#include <QTest>

using namespace gatepost;

class TestDomainName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void fromInput_data();
    void fromInput();
    void fromDns_data();
    void fromDns();
    void relations();
};

static QString repeated(const char *text, int times)
{
    return QString::fromLatin1(text).repeated(times);
}

void TestDomainName::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("ascii");
    QTest::addColumn<QString>("unicode");
    const auto row = [](const char *name, const QString &text, const char *ascii, const QString &unicode = {}) {
        QTest::newRow(name) << text << QByteArray(ascii) << (unicode.isEmpty() ? QString::fromLatin1(ascii) : unicode);
    };
    row("plain", QStringLiteral("example.org"), "example.org");
    row("case", QStringLiteral("Example.ORG"), "example.org");
    row("trailing dot", QStringLiteral("example.org."), "example.org");
    row("single label", QStringLiteral("localhost"), "localhost");
    row("digits first", QStringLiteral("3com.com"), "3com.com");
    row("umlaut", QStringLiteral("bücher.example"), "xn--bcher-kva.example", QStringLiteral("bücher.example"));
    row("umlaut upper case", QStringLiteral("BÜCHER.example"), "xn--bcher-kva.example",
        QStringLiteral("bücher.example"));
    row("decomposed", QStringLiteral("bu\u0308cher.example"), "xn--bcher-kva.example",
        QStringLiteral("bücher.example"));
    row("sharp s stays", QStringLiteral("straße.example"), "xn--strae-oqa.example", QStringLiteral("straße.example"));
    row("a-label", QStringLiteral("xn--bcher-kva.example"), "xn--bcher-kva.example", QStringLiteral("bücher.example"));
    row("ideographic full stop", QStringLiteral("例え。テスト"), "xn--r8jz45g.xn--zckzah",
        QStringLiteral("例え.テスト"));
    row("full width", QStringLiteral("ｅｘａｍｐｌｅ．org"), "example.org");
    row("kelvin sign is mapped by IDNA", QStringLiteral("\u212Aelvin.example"), "kelvin.example");
    row("registered symbol", QStringLiteral("xn--i-7iq.example"), "xn--i-7iq.example");
    row("label of 63", repeated("a", 63) + QStringLiteral(".example"),
        qPrintable(repeated("a", 63) + QStringLiteral(".example")));
    const QString longest = (repeated("a", 49) + u'.').repeated(5) + QStringLiteral("abc"); // 253 octets
    row("name of 253", longest, qPrintable(longest));
}

void TestDomainName::accepts()
{
    QFETCH(QString, text);
    const auto name = DomainName::parse(text);
    QVERIFY2(name.has_value(), qPrintable(text));
    QTEST(name->toAscii(), "ascii");
    QTEST(name->toUnicode(), "unicode");
    QVERIFY(name->isHostName());
    QCOMPARE(DomainName::parse(name->toString()).value(), *name);
}

void TestDomainName::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NameProblem>("problem");
    const auto row = [](const char *name, const QString &text, NameProblem problem) {
        QTest::newRow(name) << text << problem;
    };
    row("empty", {}, NameProblem::Empty);
    row("dot", QStringLiteral("."), NameProblem::EmptyLabel);
    row("two dots", QStringLiteral("a..example"), NameProblem::EmptyLabel);
    row("leading dot", QStringLiteral(".example.org"), NameProblem::EmptyLabel);
    row("two trailing dots", QStringLiteral("example.org.."), NameProblem::EmptyLabel);
    row("IPv4", QStringLiteral("192.0.2.1"), NameProblem::AddressLiteral);
    row("IPv6", QStringLiteral("2001:db8::1"), NameProblem::AddressLiteral);
    row("literal", QStringLiteral("[192.0.2.1]"), NameProblem::AddressLiteral);
    row("IPv6 literal", QStringLiteral("[IPv6:2001:db8::1]"), NameProblem::AddressLiteral);
    row("blank inside", QStringLiteral("exam ple.org"), NameProblem::NotAName);
    row("control character", QStringLiteral("exam\u0007ple.org"), NameProblem::NotAName);
    row("slash", QStringLiteral("example.org/x"), NameProblem::NotAName);
    row("wildcard", QStringLiteral("*.example.org"), NameProblem::NotAName);
    row("underscore", QStringLiteral("_mta-sts.example.org"), NameProblem::BadCharacter);
    row("leading hyphen", QStringLiteral("-a.example"), NameProblem::BadHyphen);
    row("trailing hyphen", QStringLiteral("a-.example"), NameProblem::BadHyphen);
    row("label of 64", repeated("a", 64) + QStringLiteral(".example"), NameProblem::LabelTooLong);
    row("name of 254", (repeated("a", 49) + u'.').repeated(5) + QStringLiteral("abcd"), NameProblem::NameTooLong);
    row("noise", repeated("a", 5000), NameProblem::NameTooLong);
    row("numeric top", QStringLiteral("example.1"), NameProblem::AllDigits);
    row("short address", QStringLiteral("1.2"), NameProblem::AllDigits);
    row("broken a-label", QStringLiteral("xn--\u00fc.example"), NameProblem::NotInternational);
    row("bidi override", QStringLiteral("exam\u202Eple.org"), NameProblem::NotInternational);
    row("undecodable a-label", QStringLiteral("xn--99999999999.example"), NameProblem::NotInternational);
    row("symbol", QStringLiteral("i\u2764.example"), NameProblem::NotInternational);
    row("division slash lookalike", QStringLiteral("example\u2044x.org"), NameProblem::NotInternational);
}

void TestDomainName::refuses()
{
    QFETCH(QString, text);
    const auto name = DomainName::parse(text);
    QVERIFY2(!name, name ? name->toAscii().constData() : "");
    QTEST(name.error().problem, "problem");
}

void TestDomainName::fromInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("domain");
    const auto row = [](const char *name, const QString &text, const char *domain) {
        QTest::newRow(name) << text << QByteArray(domain);
    };
    row("domain with blanks", QStringLiteral("  example.org \n"), "example.org");
    row("e-mail", QStringLiteral("user@example.org"), "example.org");
    row("e-mail with display name", QStringLiteral("Jane Doe <jane@example.org>"), "example.org");
    row("quoted local part", QStringLiteral("\"a@b\"@example.org"), "example.org");
    row("mailto", QStringLiteral("mailto:user@example.org"), "example.org");
    row("policy url", QStringLiteral("https://mta-sts.example.org/.well-known/mta-sts.txt"), "example.org");
    row("url with port", QStringLiteral("https://example.org:8443/path?x=y"), "example.org");
    row("url with user", QStringLiteral("https://user:pw@example.org/"), "example.org");
    row("url with query only", QStringLiteral("https://example.org?x=a@b"), "example.org");
    row("owner name", QStringLiteral("_mta-sts.example.org."), "example.org");
    row("policy host", QStringLiteral("mta-sts.example.org"), "example.org");
    row("report owner", QStringLiteral("_smtp._tls.example.org"), "example.org");
    row("host and port", QStringLiteral("example.org:25"), "example.org");
    row("path without scheme", QStringLiteral("example.org/foo"), "example.org");
    row("international e-mail", QStringLiteral("info@bücher.example"), "xn--bcher-kva.example");
    row("empty", QStringLiteral("   "), "");
    row("address", QStringLiteral("192.0.2.1"), "");
    row("address in url", QStringLiteral("https://192.0.2.1/x"), "");
    row("IPv6 in url", QStringLiteral("https://[2001:db8::1]:443/x"), "");
    row("top-level domain", QStringLiteral("org"), "");
    row("only at", QStringLiteral("user@"), "");
    row("prose", QStringLiteral("policy not found"), "");
    row("unclosed bracket", QStringLiteral("https://["), "");
}

void TestDomainName::fromInput()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, domain);
    const auto name = DomainName::fromInput(text);
    QCOMPARE(name ? name->toAscii() : QByteArray(), domain);
}

void TestDomainName::fromDns_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("ascii");
    QTest::addColumn<bool>("hostName");
    QTest::addColumn<int>("labels");
    QTest::newRow("root") << QByteArray(".") << QByteArray("") << false << 0;
    QTest::newRow("case") << QByteArray("MX.Example.ORG.") << QByteArray("mx.example.org") << true << 3;
    QTest::newRow("underscore") << QByteArray("_mta-sts.example.org.") << QByteArray("_mta-sts.example.org") << false
                                << 3;
    QTest::newRow("escaped dot") << QByteArray("a\\.b.example.") << QByteArray("a\\.b.example") << false << 2;
    QTest::newRow("octet") << QByteArray("a\\000b.example.") << QByteArray("a\\000b.example") << false << 2;
    QTest::newRow("utf-8 is not folded") << QByteArray("\xc3\x84.example.") << QByteArray("\xc3\x84.example") << false
                                         << 2;
}

void TestDomainName::fromDns()
{
    QFETCH(QByteArray, wire);
    const DomainName name = DomainName::fromDns(wire);
    QTEST(name.toAscii(), "ascii");
    QTEST(name.isHostName(), "hostName");
    QTEST(name.labelCount(), "labels");
}

void TestDomainName::relations()
{
    const DomainName zone = DomainName::parse(u"example.org").value();
    const DomainName host = DomainName::parse(u"mx.example.org").value();
    QVERIFY(host.isSubdomainOf(zone));
    QVERIFY(zone.isSubdomainOf(zone));
    QVERIFY(!zone.isSubdomainOf(host));
    QVERIFY(!DomainName::parse(u"badexample.org").value().isSubdomainOf(zone));
    QVERIFY(zone.isSubdomainOf(DomainName()));
    QCOMPARE(host.parent(), zone);
    QCOMPARE(zone.child("MX"), host);
    QCOMPARE(DomainName().child("org").toAscii(), QByteArray("org"));
    QVERIFY(DomainName().isRoot());
    QVERIFY(DomainName::fromDns("192.0.2.1.").isIpAddress());
    QVERIFY(!host.isIpAddress());
    QVERIFY((zone < host) != (host < zone));
}

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
