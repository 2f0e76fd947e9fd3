// Our validator beside BIND's and Unbound's, on zones that are signed well or badly in one way each. They must agree on
// every answer; the table of agreement is in the output.
#include "core/dns/validator.h"
#include "tests/realnet/inworld.h"
#include "tests/support/runtask.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QProcess>
#include <QtTest>
#include <QUdpSocket>

using namespace gatepost;
using namespace std::chrono_literals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Answered
{
    QString status;
    QString words; ///< what the program said, for a failure
};

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
    }
    return process.readAll();
}

/// `delv` validates itself, over the resolver, with checking disabled.
Answered askDelv(const QString &name, const QString &type)
{
    const QByteArray out = run(QStringLiteral("delv"), {QStringLiteral("@127.0.0.1"), QStringLiteral("-a"),
                                                        inWorld("delv.key"), QStringLiteral("+root=."), name, type});
    const auto has = [&out](const char *text) { return out.contains(text); };
    const QString words = QString::fromUtf8(out.left(400));
    if (has("resolution failed") && !has("resolution failed: ncache")) // so it announces a negative answer
        return {QStringLiteral("bogus"), words};
    // Aliases and targets are told one by one: the worst counts.
    if (has("unsigned answer") || has("negative response, unsigned answer"))
        return {QStringLiteral("insecure"), words};
    if (has("fully validated"))
        return {QStringLiteral("secure"), words};
    return {QStringLiteral("?"), words};
}

/// `unbound-host` asks the name servers itself.
Answered askUnbound(const QString &name, const QString &type)
{
    const QByteArray out =
        run(QStringLiteral("unbound-host"), {QStringLiteral("-C"), inWorld("unbound-host.conf"), QStringLiteral("-v"),
                                             QStringLiteral("-t"), type, name});
    const QString words = QString::fromUtf8(out.left(400));
    const QByteArray lines = out.toLower();
    if (lines.contains("bogus") || lines.contains("(error)"))
        return {QStringLiteral("bogus"), words};
    if (lines.contains("(insecure)"))
        return {QStringLiteral("insecure"), words};
    if (lines.contains("(secure)"))
        return {QStringLiteral("secure"), words};
    return {QStringLiteral("?"), words};
}

RrType typeOf(const QString &word)
{
    static const QHash<QString, RrType> types{
        {QStringLiteral("A"), RrType::A},     {QStringLiteral("AAAA"), RrType::Aaaa},
        {QStringLiteral("TXT"), RrType::Txt}, {QStringLiteral("MX"), RrType::Mx},
        {QStringLiteral("DS"), RrType::Ds},   {QStringLiteral("DNAME"), RrType::Dname}};
    return types.value(word, RrType::Opt);
}

} // namespace

class TestDnssec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agree_data();
    void agree();
    void manyZones();
    void anchorOfAnotherRoot();
    void clockDecides();
    void believesLoopbackOnly_data();
    void believesLoopbackOnly();
    void cleanupTestCase();

private:
    DnssecVerdict trace(const QString &name, RrType type, const ValidatorOptions &options);

    ValidatorOptions m_options;
    QStringList m_table;
    QSet<QString> m_zones;
};

void TestDnssec::initTestCase()
{
    m_options.anchors = contents(inWorld("root.key"));
    const QList<QByteArray> fields = m_options.anchors.simplified().split(' ');
    const qsizetype at = fields.indexOf("DNSKEY");
    QVERIFY(at > 0);
    QFile delv(inWorld("delv.key"));
    QVERIFY(delv.open(QIODevice::WriteOnly));
    QByteArray key;
    for (const QByteArray &part : fields.mid(at + 4)) {
        if (part.startsWith(';'))
            break;
        key += part;
    }
    delv.write("trust-anchors { . static-key " + fields[at + 1] + ' ' + fields[at + 2] + ' ' + fields[at + 3] + " \"" +
               key + "\"; };\n");
    QFile unbound(inWorld("unbound-host.conf"));
    QVERIFY(unbound.open(QIODevice::WriteOnly));
    unbound.write("server:\n do-ip6: no\n module-config: \"validator iterator\"\n root-hints: \"" +
                  inWorld("root.hints").toUtf8() + "\"\n trust-anchor-file: \"" + inWorld("root.key").toUtf8() +
                  "\"\n local-zone: \"test.\" nodefault\n");
}

DnssecVerdict TestDnssec::trace(const QString &name, RrType type, const ValidatorOptions &options)
{
    ResolverOptions resolverOptions;
    resolverOptions.servers = {Endpoint{QHostAddress(QHostAddress::LocalHost), 53}};
    Resolver resolver(resolverOptions);
    Validator validator(&resolver, options);
    const DnsQuestion question{DomainName::fromDns(name.toLatin1()), type};
    const QDeadlineTimer until(20s);
    const auto lookup = runTask(resolver.lookup(question, until));
    const auto verdict = lookup ? runTask(validator.validate(*lookup, until)) : std::nullopt;
    return verdict.value_or(DnssecVerdict{});
}

void TestDnssec::agree_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("name");
    const QDir zones(QStringLiteral(GATEPOST_SOURCE_DIR "/tests/realnet/zones"));
    for (const QString &file : zones.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString zone = QFileInfo(file).completeBaseName() + QStringLiteral(".test");
        m_zones << zone;
        const QJsonObject json = QJsonDocument::fromJson(contents(zones.filePath(file))).object();
        for (const QJsonValue &ask : json[u"ask"].toArray()) {
            const QString label = ask[u"name"].toString();
            const QString name = label == u"@" ? zone : label + u'.' + zone;
            QTest::newRow(qPrintable(name + u' ' + ask[u"type"].toString())) << ask.toObject() << name;
        }
    }
}

void TestDnssec::agree()
{
    QFETCH(QJsonObject, asked);
    QFETCH(QString, name);
    const QString type = asked[u"type"].toString();
    const QString status = asked[u"status"].toString();
    QVERIFY(typeOf(type) != RrType::Opt);

    const DnssecVerdict ours = trace(name, typeOf(type), m_options);
    const Answered delv = askDelv(name, type);
    const Answered unbound = askUnbound(name, type);
    m_table << QStringLiteral("%1 %2 %3 %4 %5 %6")
                   .arg(name, -28)
                   .arg(type, -5)
                   .arg(QString(dnssecStatusKey(ours.status)), -13)
                   .arg(delv.status, -9)
                   .arg(unbound.status, -9)
                   .arg(ours.fault == DnssecFault::None ? QString() : QString(dnssecFaultKey(ours.fault)));

    QCOMPARE(QString(dnssecStatusKey(ours.status)), status);
    if (asked.contains(u"reason"))
        QCOMPARE(QString(dnssecFaultKey(ours.fault)), asked[u"reason"].toString());
    else
        QCOMPARE(ours.fault, DnssecFault::None);
    const bool different = asked.contains(u"delv") || asked.contains(u"unbound");
    QVERIFY2(!different || !asked[u"because"].toString().isEmpty(), "a difference needs a reason");
    QVERIFY2(delv.status == asked[u"delv"].toString(status), qPrintable(QStringLiteral("delv: ") + delv.words));
    QVERIFY2(unbound.status == asked[u"unbound"].toString(status),
             qPrintable(QStringLiteral("unbound-host: ") + unbound.words));
}

void TestDnssec::manyZones()
{
    QVERIFY(m_zones.size() >= 25);
}

void TestDnssec::anchorOfAnotherRoot()
{
    const DnssecVerdict verdict = trace(QStringLiteral("txt.nsec.test"), RrType::Txt, {});
    QCOMPARE(verdict.status, DnssecStatus::Bogus);
    QCOMPARE(verdict.fault, DnssecFault::DsWithoutKey);
    QVERIFY(verdict.zone.isRoot());
}

void TestDnssec::clockDecides()
{
    ValidatorOptions later = m_options;
    later.now = [] { return QDateTime::currentDateTimeUtc().addYears(3); };
    const DnssecVerdict verdict = trace(QStringLiteral("txt.nsec.test"), RrType::Txt, later);
    QCOMPARE(verdict.fault, DnssecFault::SignatureExpired);
    const DnssecVerdict now = trace(QStringLiteral("txt.nsec.test"), RrType::Txt, m_options);
    QCOMPARE(now.status, DnssecStatus::Secure);
    QCOMPARE(now.zones.size(), 3);
    QVERIFY(now.validUntil > QDateTime::currentDateTimeUtc());
}

void TestDnssec::believesLoopbackOnly_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<DnssecStatus>("status");
    QTest::addColumn<DnssecFault>("fault");
    QTest::newRow("loopback") << QHostAddress(QHostAddress::LocalHost) << DnssecStatus::Secure
                              << DnssecFault::BelievedResolver;
    QTest::newRow("elsewhere") << QHostAddress(QStringLiteral("192.0.2.1")) << DnssecStatus::Indeterminate
                               << DnssecFault::SignaturesWithheld;
}

/// A resolver that says it has validated, and gives no signatures to check.
void TestDnssec::believesLoopbackOnly()
{
    QFETCH(QHostAddress, address);
    QFETCH(DnssecStatus, status);
    QFETCH(DnssecFault, fault);
    QUdpSocket server;
    QVERIFY(server.bind(address, 0));
    connect(&server, &QUdpSocket::readyRead, this, [&server] {
        while (server.hasPendingDatagrams()) {
            const QNetworkDatagram query = server.receiveDatagram();
            QByteArray reply = query.data();
            reply[2] = char(uchar(reply[2]) | 0x80); // a response
            reply[3] = char(0xa0);                   // RA, AD: no such data
            server.writeDatagram(query.makeReply(reply));
        }
    });
    ResolverOptions resolverOptions;
    resolverOptions.servers = {Endpoint{address, server.localPort()}};
    Resolver resolver(resolverOptions);
    Validator validator(&resolver, m_options);
    const DnsQuestion question{DomainName::fromDns("txt.nsec.test"), RrType::Txt};
    const QDeadlineTimer until(20s);
    const auto lookup = runTask(resolver.lookup(question, until));
    QVERIFY(lookup && lookup->answer && lookup->answer->flags.authentic);
    const auto verdict = runTask(validator.validate(*lookup, until));
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->status, status);
    QCOMPARE(verdict->fault, fault);
}

void TestDnssec::cleanupTestCase()
{
    qInfo("%-28s %-5s %-13s %-9s %-9s %s", "name", "type", "Gatepost", "delv", "unbound", "first broken link");
    for (const QString &line : std::as_const(m_table))
        qInfo("%s", qPrintable(line));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestDnssec test;
    return runInWorld(&test, argc, argv);
}

#include "tst_dnssec.moc"
