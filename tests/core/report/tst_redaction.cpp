// What is hidden in a report is hidden in every spelling, everywhere, by the same placeholder, and never by half.
#include "core/audit/assess.h"
#include "core/audit/evidence.h"
#include "core/dns/dnstypes.h"
#include "core/report/auditsjson.h"
#include "core/report/csvreport.h"
#include "core/report/document.h"
#include "core/report/htmlreport.h"
#include "core/report/markdownreport.h"
#include "core/report/observationjson.h"
#include "core/report/redaction.h"
#include "tests/support/schema.h"
#include "tests/support/synthetic.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

/// An audit made from 203.0.113.7 and 2a00:1::7, as the servers told it.
Observation observed()
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx0.example.test"});
    domain.hosts.resize(2);
    domain.hosts[0].name = "mx0.example.test";
    domain.hosts[1].name = "mx1.example.test";
    domain.hosts[1].preference = 20;
    Observation seen = synthetic::observed(domain);
    SmtpProbe &probe = seen.hosts[0].probes[0];
    using From = TranscriptLine::From;
    probe.transcript << TranscriptLine{From::Client, {}, "EHLO laptop.home.example"}
                     << TranscriptLine{From::Server,
                                       {},
                                       "250-mx0.example.test Hello dyn-7.isp.example [203.0.113.7], pleased"}
                     << TranscriptLine{From::Server, {}, "250 STARTTLS"};
    seen.hosts[1].probes[0].transcript << TranscriptLine{
        From::Server, {}, "554 mx1.example.test rejects [IPv6:2a00:1:0:0::7], see https://block.example/203.0.113.7"};
    seen.context.smtpVantage = u"ssh://ann@vps.example.net"_s;
    seen.context.trustStore = u"/home/ann/roots.pem"_s;
    return seen;
}

Redaction own()
{
    Redaction out;
    out.own = true;
    return out;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learns();
    void texts_data();
    void texts();
    void programs_data();
    void programs();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void verdictAndCountsStay();
    void octetsOfPackets();
    void jsonIsReadable();
};

void TestRedaction::learns()
{
    const Redactor redactor(observed(), own());
    const QList<QHostAddress> addresses = redactor.hiddenAddresses();
    QVERIFY(addresses.contains(QHostAddress(u"203.0.113.7"_s)));
    QVERIFY(addresses.contains(QHostAddress(u"2a00:1::7"_s)));
    const QStringList names = redactor.hiddenNames();
    for (const auto &name : {u"laptop.home.example"_s, u"dyn-7.isp.example"_s, u"vps.example.net"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    for (const auto &name : {u"mx0.example.test"_s, u"mx1.example.test"_s, u"example.test"_s, u"block.example"_s})
        QVERIFY2(!names.contains(name), qPrintable(name));
    QVERIFY(!Redactor(observed(), {}).isOn());
}

void TestRedaction::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char *text, const char *hidden) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(hidden);
    };
    // The order of learning: vps.example.net, laptop…, dyn-7…; 203.0.113.7, 2a00:1::7.
    row("from 203.0.113.7.", "from [hidden-address-1].");
    row("203.0.113.7:25", "[hidden-address-1]:25");
    row("[203.0.113.7]", "[[hidden-address-1]]");
    row("203.0.113.70", "203.0.113.70");
    row("1203.0.113.7", "1203.0.113.7");
    row("::ffff:203.0.113.7", "[hidden-address-1]");
    row("203-0-113-7.pool.isp.example", "[hidden-address-1]");
    row("ip-7-113-0-203.isp.example", "[hidden-address-1]");
    row("7.113.0.203.in-addr.arpa.", "[hidden-address-1].");
    row("2a00:1::7", "[hidden-address-2]");
    row("2A00:0001:0:0:0:0:0:0007", "[hidden-address-2]");
    row("[2a00:1::7]:25", "[[hidden-address-2]]:25");
    row("[IPv6:2a00:1::7]", "[IPv6:[hidden-address-2]]");
    row("2a00:1::7%eth0", "[hidden-address-2]");
    row("2a00:1::70", "2a00:1::70");
    row("client-ip=2a00:1::7;", "client-ip=[hidden-address-2];");
    row("7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.a.2.ip6.arpa", "[hidden-address-2]");
    row("cut short: 203.0.11…", "cut short: [hidden-address-1]…");
    row("cut short: 203.0.113.7…", "cut short: [hidden-address-1]…");
    row("VPS.Example.NET.", "[hidden-name-1].");
    row("a.vps.example.net", "[hidden-name-1]");
    row("myvps.example.net", "myvps.example.net");
    row("vps.example.net.org", "vps.example.net.org");
    row("ann@vps.example.net", "[hidden-user]@[hidden-name-1]");
    row("/home/ann/roots.pem", "/home/[hidden-user]/roots.pem");
    row("annual, ann said", "annual, ann said");
    row("version 1.2.3 at 10:15:00", "version 1.2.3 at 10:15:00");
    row("mx0.example.test", "mx0.example.test");
}

void TestRedaction::texts()
{
    QFETCH(QString, text);
    const Redactor redactor(observed(), own());
    QTEST(redactor.text(text), "hidden");
    QCOMPARE(redactor.text(redactor.text(text)), redactor.text(text));
}

void TestRedaction::programs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"203.0.113.7"_s;
    QTest::newRow("address in a sentence") << u"Hello [203.0.113.7]"_s;
    QTest::newRow("octets") << QString(u"base64:"_s + QString::fromLatin1(QByteArray("\xff 203.0.113.7").toBase64()));
}

void TestRedaction::programs()
{
    QFETCH(QString, text);
    const Redactor redactor(observed(), own());
    const QString out = redactor.json({{u"x"_s, QJsonArray{text}}})[u"x"][0].toString();
    const QByteArray plain = out.startsWith(u"base64:") ? QByteArray::fromBase64(out.mid(7).toLatin1()) : out.toUtf8();
    QVERIFY2(plain.contains("192.0.2.") && !plain.contains("203.0.113.7"), plain.constData());
}

void TestRedaction::nothingIsLeft_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"html", "markdown", "text", "csv", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestRedaction::nothingIsLeft()
{
    QFETCH(QString, format);
    const Observation seen = observed();
    const Assessment judged = assess(seen, synthetic::today());
    ReportOptions options;
    options.sections = {allReportSections.begin(), allReportSections.end()};
    options.detail = ReportDetail::Engineer;
    options.redaction = own();
    options.redaction.mxAddresses = true;
    const ReportDocument document = reportDocument(seen, judged, options);
    const auto pair =
        JudgedAudit{std::make_shared<const Observation>(seen), std::make_shared<const Assessment>(judged)};
    const QByteArray octets = format == u"html"       ? htmlReport({document})
                              : format == u"markdown" ? markdownReport(document).remove(u'\\').toUtf8()
                              : format == u"text"     ? plainReport(document).toUtf8()
                              : format == u"csv"      ? csvReport({document})
                                                      : QJsonDocument(auditsJson({pair}, options.redaction)).toJson();
    QVERIFY(octets.size() > 200);
    QByteArrayList secrets{"203.0.113.7", "2a00:1", "isp.example", "home.example", "vps.example", "ann@", "/ann/"};
    for (const MxObservation &host : seen.hosts)
        secrets << host.probes[0].address.toString().toLatin1();
    for (const QByteArray &secret : secrets) {
        const QRegularExpression whole(QRegularExpression::escape(QString::fromLatin1(secret)) + u"(?![0-9])"_s);
        const auto found = whole.match(QString::fromUtf8(octets));
        QVERIFY2(!found.hasMatch(), secret.constData());
    }
    if (format == u"html" || format == u"markdown" || format == u"text")
        QVERIFY(octets.contains("are hidden"));
}

void TestRedaction::verdictAndCountsStay()
{
    const Observation seen = observed();
    const Assessment judged = assess(seen, synthetic::today());
    ReportOptions options;
    options.redaction = own();
    options.redaction.mxAddresses = true;
    const ReportDocument plain = reportDocument(seen, judged);
    const ReportDocument hidden = reportDocument(seen, judged, options);
    QCOMPARE(hidden.verdict, plain.verdict);
    QCOMPARE(hidden.counts, plain.counts);
    QCOMPARE(hidden.steps, plain.steps);
    QCOMPARE(hidden.hosts.size(), plain.hosts.size());
    for (qsizetype i = 0; i < plain.hosts.size(); ++i)
        QCOMPARE(reportHostCells(hidden.hosts[i]), reportHostCells(plain.hosts[i]));
    QCOMPARE(hidden.plan, plain.plan);
    QCOMPARE(hidden.findings.size(), plain.findings.size());
    for (qsizetype i = 0; i < plain.findings.size(); ++i)
        QCOMPARE(hidden.findings[i].key, plain.findings[i].key);
}

/// The address of an MX host is in the packets too, as four octets.
void TestRedaction::octetsOfPackets()
{
    Observation seen = observed();
    const QHostAddress address = seen.hosts[0].probes[0].address;
    const quint32 v4 = address.toIPv4Address();
    const QByteArray raw{QByteArray(1, char(v4 >> 24)) + char(v4 >> 16) + char(v4 >> 8) + char(v4)};
    DnsRecord record;
    record.owner = seen.hosts[0].name;
    record.type = quint16(RrType::A);
    record.rdata = raw;
    DnsAnswer answer;
    answer.answers << record;
    answer.wire = "head" + raw + "tail";
    DnsLookup lookup;
    lookup.question.name = record.owner;
    lookup.question.type = RrType::A;
    lookup.answer = answer;
    seen.hosts[0].a = lookup;
    Redaction mx;
    mx.mxAddresses = true;
    const QJsonObject json = Redactor(seen, mx).json(toJson(seen));
    const QJsonValue written = json[u"hosts"][0][u"a"][u"answer"];
    const QByteArray wire = QByteArray::fromBase64(written[u"wire"].toString().toLatin1());
    QVERIFY(wire.startsWith("head") && wire.endsWith("tail") && wire.size() == 12);
    QVERIFY(!wire.contains(raw));
    QCOMPARE(QByteArray::fromBase64(written[u"answers"][0][u"rdata"].toString().toLatin1()), wire.mid(4, 4));
    QCOMPARE(QHostAddress(json[u"hosts"][0][u"probes"][0][u"address"].toString()).toIPv4Address() >> 8, 0xC00002U);
}

void TestRedaction::jsonIsReadable()
{
    const Observation seen = observed();
    const auto pair = JudgedAudit{std::make_shared<const Observation>(seen),
                                  std::make_shared<const Assessment>(assess(seen, synthetic::today()))};
    Redaction all = own();
    all.mxAddresses = true;
    const QJsonObject json = auditsJson({pair}, all);
    QCOMPARE(schemaComplaint(u"audits"_s, json), QString());
    QCOMPARE(json[u"hidden"].toArray(), (QJsonArray{u"own"_s, u"mx-addresses"_s}));
    const auto read = observationFromJson(json[u"audits"][0][u"observation"].toObject());
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->hosts.size(), seen.hosts.size());
    QVERIFY(!read->hosts[0].probes[0].address.isNull());
    QVERIFY(!auditsJson({pair}).contains(u"hidden"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
