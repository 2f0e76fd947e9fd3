#include "core/authoring/dnsforms.h"
#include "core/authoring/recordid.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
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

const QByteArray stsText = "v=STSv1; id=20261123101500Z;";

/// Runs a program over a text; its output, or nothing when it fails.
std::optional<QByteArray> through(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s", (process.readAllStandardOutput() + process.readAllStandardError()).constData());
        return {};
    }
    return process.readAllStandardOutput();
}

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
    /// BIND's own reading of the zone lines, with a text longer than one character-string.
    void bindLoadsIt()
    {
        const QString check = QStandardPaths::findExecutable(
            QStringLiteral("named-checkzone"),
            {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
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
    void octoDnsIsYaml()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        QVERIFY2(!python.isEmpty(), "install python3-yaml");
        const auto out = through(
            python,
            {QStringLiteral("-c"), QStringLiteral("import yaml,json,sys;print(json.dumps(yaml.safe_load(sys.stdin)))")},
            dnsFormText(DnsForm::OctoDns, example()));
        QVERIFY(out);
        const QJsonObject zone = QJsonDocument::fromJson(*out).object();
        QCOMPARE(zone[QStringLiteral("mta-sts")].toArray().size(), 2); // A and AAAA below one key
        const QJsonObject sts = zone[QStringLiteral("_mta-sts")].toArray().first().toObject();
        QCOMPARE(sts[QStringLiteral("values")].toArray().first().toString(),
                 QString::fromLatin1(QByteArray(stsText).replace(';', "\\;")));
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
