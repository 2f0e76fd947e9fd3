#include "core/authoring/dnsforms.h"
#include "core/authoring/recordid.h"
#include "tests/support/parsers.h"
#include "tests/support/program.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;

namespace {

DomainName name(const char *text)
{
    return DomainName::fromDns(text);
}

WantedRecords example()
{
    WantedRecords out;
    out.zone = name("example.com");
    out.domain = out.zone;
    out.sts = StsRecord{"20261123101500Z", {}};
    out.tlsrpt = TlsrptRecord{{"mailto:tls@rep.example.net", "https://rep.example.net/a?b=${c}"}};
    out.policyAddresses = {QHostAddress(QStringLiteral("192.0.2.1")), QHostAddress(QStringLiteral("2001:db8::1"))};
    return out;
}

/// A report address with everything that some syntax takes for something else. No real one has all of it.
WantedRecords hostile()
{
    WantedRecords out = example();
    out.tlsrpt = TlsrptRecord{{"https://rep.example.net/a'b\"c\\d?e=${f}&g=%{h}"}};
    return out;
}

QByteArray hostileReports()
{
    return writeTlsrptRecord(*hostile().tlsrpt);
}

const QByteArray stsText = "v=STSv1; id=20261123101500Z;";

} // namespace

class TestDnsForms : public QObject
{
    Q_OBJECT
private slots:
    void forms_data()
    {
        QTest::addColumn<DnsForm>("form");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("bind") << DnsForm::Bind
                              << QByteArray("_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=20261123101500Z;\"\n");
        QTest::newRow("nsupdate") << DnsForm::Nsupdate
                                  << QByteArray("update delete _mta-sts.example.com. TXT\nupdate add "
                                                "_mta-sts.example.com. 3600 TXT \"v=STSv1; id=20261123101500Z;\"\n"
                                                "send\n");
        QTest::newRow("powerdns") << DnsForm::PowerDns
                                  << QByteArray("pdnsutil replace-rrset example.com _mta-sts TXT 3600 "
                                                "'\"v=STSv1; id=20261123101500Z;\"'\n");
        QTest::newRow("dnscontrol") << DnsForm::Dnscontrol
                                    << QByteArray("TXT(\"_mta-sts\", \"v=STSv1; id=20261123101500Z;\", TTL(3600))");
        QTest::newRow("terraform") << DnsForm::Terraform << QByteArray("records = [\"v=STSv1; id=20261123101500Z;\"]");
        QTest::newRow("terraform template") << DnsForm::Terraform << QByteArray("b=$${c}");
        QTest::newRow("octodns") << DnsForm::OctoDns << QByteArray("- 'v=STSv1\\; id=20261123101500Z\\;'\n");
        for (DnsForm form : {DnsForm::Cloudflare, DnsForm::Azure, DnsForm::Google, DnsForm::WebForm})
            QTest::newRow(dnsFormKey(form).data())
                << form << QByteArray("Type: TXT\nName: _mta-sts\nValue: v=STSv1; id=20261123101500Z;\nTTL: 3600\n");
    }
    void forms()
    {
        QFETCH(DnsForm, form);
        QFETCH(QByteArray, line);
        const QByteArray text = dnsFormText(form, example());
        QVERIFY2(text.contains(line), text.constData());
        QCOMPARE(dnsFormFromKey(QString(dnsFormKey(form))), std::optional(form));
    }
    void route53IsJson()
    {
        const QJsonDocument json = QJsonDocument::fromJson(dnsFormText(DnsForm::Route53, example()));
        const QJsonArray changes = json[QStringLiteral("Changes")].toArray();
        QCOMPARE(changes.size(), 4);
        const QJsonObject last = changes.last()[QStringLiteral("ResourceRecordSet")].toObject();
        QCOMPARE(last[QStringLiteral("ResourceRecords")].toArray().first()[QStringLiteral("Value")].toString(),
                 QString::fromLatin1('"' + stsText + '"'));
    }
    /// Point 61: BIND's own reading of the zone lines, the id whole, with a text longer than one character-string.
    void bindLoadsIt()
    {
        const QString check = findProgram(QStringLiteral("named-checkzone"));
        QVERIFY2(!check.isEmpty(), "install bind9-utils");
        WantedRecords wanted = example();
        wanted.tlsrpt->rua << "mailto:" + QByteArray(300, 'a') + "@example.net";
        QTemporaryDir folder;
        QFile zone(folder.filePath(QStringLiteral("zone")));
        QVERIFY(zone.open(QIODevice::WriteOnly));
        zone.write("example.com. 3600 IN SOA ns.example.net. a.example.net. 1 3600 600 86400 300\n"
                   "example.com. 3600 IN NS ns.example.net.\n" +
                   dnsFormText(DnsForm::Bind, wanted));
        zone.close();
        const auto out = through(check,
                                 {QStringLiteral("-D"), QStringLiteral("-i"), QStringLiteral("none"),
                                  QStringLiteral("example.com"), zone.fileName()},
                                 {});
        QVERIFY(out);
        QVERIFY2(out->contains('"' + stsText + '"'), out->constData());
        QVERIFY2(out->contains("aaaa\" \"aaaa"), out->constData());
    }
    /// Point 61: as YAML reads it, with the backslashes that OctoDNS takes away again. OctoDNS itself is not in Debian.
    void octoDnsIsYaml()
    {
        const auto zone = parsed(Syntax::Yaml, dnsFormText(DnsForm::OctoDns, hostile()));
        QVERIFY(zone);
        QCOMPARE((*zone)[QStringLiteral("mta-sts")].toArray().size(), 2); // A and AAAA below one key
        QCOMPARE((*zone)[QStringLiteral("_mta-sts")][0][QStringLiteral("values")][0].toString(),
                 QString::fromLatin1(QByteArray(stsText).replace(';', "\\;")));
        QCOMPARE((*zone)[QStringLiteral("_smtp._tls")][0][QStringLiteral("values")][0].toString(),
                 QString::fromLatin1(hostileReports().replace(';', "\\;")));
    }
    /// With functions of dnscontrol's names that write down what they are given.
    void dnscontrolIsJavaScript()
    {
        const QByteArray functions = "(()=>{const out=[];for(const n of ['A','AAAA','TXT','CNAME'])globalThis[n]="
                                     "(name,value,...more)=>({type:n,name,value,more});globalThis.TTL=s=>s;"
                                     "globalThis.D_EXTEND=(zone,...records)=>out.push({zone,records});\n";
        const QByteArray text = dnsFormText(DnsForm::Dnscontrol, hostile());
        const auto read = parsed(Syntax::JavaScript, functions + text + "return out})()");
        QVERIFY2(read, text.constData());
        QCOMPARE((*read)[0][QStringLiteral("zone")].toString(), QStringLiteral("example.com"));
        const QJsonArray records = (*read)[0][QStringLiteral("records")].toArray();
        QCOMPARE(records.size(), 4);
        QCOMPARE(records[2][QStringLiteral("name")].toString(), QStringLiteral("_smtp._tls"));
        QCOMPARE(records[2][QStringLiteral("value")].toString(), QString::fromLatin1(hostileReports()));
        QCOMPARE(records[3][QStringLiteral("value")].toString(), QString::fromLatin1(stsText));
        QCOMPARE(records[3][QStringLiteral("more")][0].toInt(), 3600);
    }
    void terraformIsHcl()
    {
        const auto read = parsed(Syntax::Hcl, dnsFormText(DnsForm::Terraform, hostile()));
        QVERIFY(read);
        const QJsonValue resources = (*read)[QStringLiteral("resource")][QStringLiteral("aws_route53_record")];
        QCOMPARE(resources.toObject().size(), 4);
        const QJsonValue sts = resources[QStringLiteral("r__mta-sts_example_com_txt")][0];
        QCOMPARE(sts[QStringLiteral("records")][0].toString(), QString::fromLatin1(stsText));
        QCOMPARE(sts[QStringLiteral("ttl")].toInt(), 3600);
        // What is between the quotes is presentation form, in which a quote has a backslash.
        QCOMPARE(resources[QStringLiteral("r__smtp__tls_example_com_txt")][0][QStringLiteral("records")][0].toString(),
                 QString::fromLatin1(hostileReports().replace('\\', "\\\\").replace('"', "\\\"")));
        const QByteArray further = dnsFormText(DnsForm::Terraform, hostile(), FormPart::Further);
        QVERIFY(parsed(Syntax::Hcl, further) && !further.contains("variable"));
    }
    void route53TakesAnything()
    {
        const auto read = parsed(Syntax::Json, dnsFormText(DnsForm::Route53, hostile()));
        QVERIFY(read);
        const QJsonValue reports = (*read)[QStringLiteral("Changes")][2][QStringLiteral("ResourceRecordSet")];
        QCOMPARE(reports[QStringLiteral("Name")].toString(), QStringLiteral("_smtp._tls.example.com."));
        QCOMPARE(reports[QStringLiteral("ResourceRecords")][0][QStringLiteral("Value")].toString(),
                 QString::fromLatin1('"' + hostileReports().replace('\\', "\\\\").replace('"', "\\\"") + '"'));
    }
    /// Whoever types this in copies each value as it stands.
    void panels_data()
    {
        QTest::addColumn<DnsForm>("form");
        for (DnsForm form : {DnsForm::Cloudflare, DnsForm::Azure, DnsForm::Google, DnsForm::WebForm})
            QTest::newRow(dnsFormKey(form).data()) << form;
    }
    void panels()
    {
        QFETCH(DnsForm, form);
        QList<QByteArrayList> records;
        for (const QByteArray &part : dnsFormText(form, hostile()).trimmed().replace("\n\n", "\f").split('\f')) {
            QByteArrayList values;
            for (const QByteArray &line : part.split('\n'))
                values << line.mid(line.indexOf(": ") + 2);
            records << values;
        }
        QCOMPARE(records, (QList<QByteArrayList>{{"A", "mta-sts", "192.0.2.1", "3600"},
                                                 {"AAAA", "mta-sts", "2001:db8::1", "3600"},
                                                 {"TXT", "_smtp._tls", hostileReports(), "3600"},
                                                 {"TXT", "_mta-sts", stsText, "3600"}}));
    }
    void aliasAndSubdomain()
    {
        WantedRecords wanted = example();
        wanted.domain = name("mail.example.com");
        wanted.policyAlias = name("host.example.net");
        const QByteArray text = dnsFormText(DnsForm::Bind, wanted);
        QVERIFY2(text.startsWith("mta-sts.mail.example.com. 3600 IN CNAME host.example.net.\n"), text.constData());
        QVERIFY(!text.contains(" IN A"));
        QVERIFY(dnsFormText(DnsForm::WebForm, wanted).contains("Name: _smtp._tls.mail\n"));
        wanted.domain = name("example.org");
        QCOMPARE(dnsFormText(DnsForm::Bind, wanted), QByteArray());
    }
    /// Point 62: never the live id, nor any that was seen.
    void idsAreAlwaysNew()
    {
        const QDateTime now(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::UTC);
        QByteArrayList seen;
        for (int i = 0; i < 200; ++i) {
            for (const QByteArray &id : {idFromTime(now, seen), idFromContent("version: STSv1\r\n", seen)}) {
                QVERIFY(!seen.contains(id));
                QCOMPARE(readStsRecords({{writeStsRecord({id, {}})}}).record, std::optional(StsRecord{id, {}}));
                seen << id;
            }
        }
        QCOMPARE(seen[0], QByteArray("20261231235959Z"));
        QCOMPARE(seen[2], QByteArray("20270101000000Z"));
    }
};

QTEST_GUILESS_MAIN(TestDnsForms)
#include "tst_dnsforms.moc"
