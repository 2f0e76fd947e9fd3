// What NSEC and NSEC3 records prove, and what they do not: whole proofs, halves of them, records of the wrong side of a
// delegation. Signatures are no part of it.
#include "core/dns/denial.h"
#include "core/dns/ldnsrecord.h"
#include <QTest>

using namespace gatepost;

namespace {

// The zone z.test:  z.test  a  (b: delegation)  alias  tree (DNAME)  *.w  deep.empty.inside
constexpr const char *apex = "z.test. NSEC a.z.test. NS SOA MX RRSIG NSEC DNSKEY";
constexpr const char *a = "a.z.test. NSEC alias.z.test. A TXT RRSIG NSEC";
constexpr const char *alias = "alias.z.test. NSEC b.z.test. CNAME RRSIG NSEC";
constexpr const char *cut = "b.z.test. NSEC deep.empty.inside.z.test. NS RRSIG NSEC";
constexpr const char *deep = "deep.empty.inside.z.test. NSEC s.z.test. TXT RRSIG NSEC";
constexpr const char *signedCut = "s.z.test. NSEC tree.z.test. NS DS RRSIG NSEC";
constexpr const char *tree = "tree.z.test. NSEC *.w.z.test. DNAME RRSIG NSEC";
constexpr const char *wild = "*.w.z.test. NSEC z.test. TXT RRSIG NSEC";
constexpr const char *childApex = "b.z.test. NSEC www.b.z.test. NS SOA RRSIG NSEC DNSKEY";
constexpr const char *foreign = "z.other. NSEC a.z.other. NS SOA RRSIG NSEC";

QList<DnsRecord> records(const QStringList &lines)
{
    QList<DnsRecord> out;
    for (const QString &line : lines) {
        const auto record = recordFromText(line.toLatin1());
        if (record)
            out << *record;
    }
    return out;
}

/// NSEC3 records of that zone, hashed as the zone's signer would: every name with its types, and opt-out where asked.
QStringList nsec3Chain(const QList<std::pair<QByteArray, QByteArray>> &names, int iterations, bool optOut)
{
    QMap<QByteArray, QByteArray> byHash;
    for (const auto &[name, types] : names) {
        const Owned<ldns_rdf> wire = toLdns(DomainName::fromDns(name));
        const Owned<ldns_rdf> hash(ldns_nsec3_hash_name(wire.get(), 1, quint16(iterations), 0, nullptr));
        byHash.insert(nameOf(hash.get()).labels().value(0), types);
    }
    QStringList out;
    const QList<QByteArray> hashes = byHash.keys();
    for (qsizetype i = 0; i < hashes.size(); ++i)
        out << QStringLiteral("%1.z.test. NSEC3 1 %2 %3 - %4 %5")
                   .arg(QString::fromLatin1(hashes[i]), optOut ? QStringLiteral("1") : QStringLiteral("0"),
                        QString::number(iterations), QString::fromLatin1(hashes[(i + 1) % hashes.size()]),
                        QString::fromLatin1(byHash[hashes[i]]));
    return out;
}

const QList<std::pair<QByteArray, QByteArray>> zoneNames{{"z.test", "NS SOA MX RRSIG DNSKEY NSEC3PARAM"},
                                                         {"a.z.test", "A TXT RRSIG"},
                                                         {"alias.z.test", "CNAME RRSIG"},
                                                         {"b.z.test", "NS"},
                                                         {"inside.z.test", ""},
                                                         {"empty.inside.z.test", ""},
                                                         {"deep.empty.inside.z.test", "TXT RRSIG"},
                                                         {"s.z.test", "NS DS RRSIG"},
                                                         {"tree.z.test", "DNAME RRSIG"},
                                                         {"w.z.test", ""},
                                                         {"*.w.z.test", "TXT RRSIG"}};

} // namespace

class TestDenial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proofs_data();
    void proofs();
    void nsec3_data();
    void nsec3();
    void iterations();
    void cuts_data();
    void cuts();
};

void TestDenial::proofs_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("question"); // "name-error NAME", "no-data NAME TYPE", "no-closer NAME LABELS"
    QTest::addColumn<bool>("proven");
    const auto row = [](const char *name, QList<const char *> lines, const char *question, bool proven) {
        QStringList texts;
        for (const char *line : lines)
            texts << QString::fromLatin1(line);
        QTest::newRow(name) << texts << QString::fromLatin1(question) << proven;
    };
    row("name error: both halves", {a, apex}, "name-error ab.z.test", true);
    row("name error: the name's half alone", {a}, "name-error ab.z.test", false);
    row("name error: the wildcard's half alone", {apex}, "name-error ab.z.test", false);
    row("name error: the name exists", {a, apex}, "name-error a.z.test", false);
    row("name error: below a name that exists", {a, apex}, "name-error x.a.z.test", true);
    row("name error: an empty name exists", {cut, apex}, "name-error inside.z.test", false);
    row("name error: a wildcard stands for it", {wild}, "name-error x.w.z.test", false);
    row("name error: the last of the chain", {wild, apex}, "name-error zz.z.test", true);
    row("name error: of another zone", {foreign}, "name-error ab.z.test", false);
    row("name error: outside of the zone", {wild, apex}, "name-error zz.test", false);
    // RFC 6840 §4.1: the parent knows nothing of what is below a delegation
    row("name error: below a delegation", {cut, apex}, "name-error mx.b.z.test", false);
    row("name error: below a DNAME", {tree, apex}, "name-error x.tree.z.test", false);
    row("no data", {a}, "no-data a.z.test MX", true);
    row("no data: the type exists", {a}, "no-data a.z.test TXT", false);
    row("no data: another name", {a}, "no-data alias.z.test TXT", false);
    row("no data: an empty name", {cut}, "no-data inside.z.test TXT", true);
    row("no data: the wildcard has none", {wild}, "no-data x.w.z.test MX", true);
    row("no data: the wildcard has it", {wild}, "no-data x.w.z.test TXT", false);
    row("no data: the wildcard, but not that the name is missing", {a}, "no-data x.w.z.test MX", false);
    row("no data: DS of an unsigned delegation", {cut}, "no-data b.z.test DS", true);
    // the four that ldns takes for proofs
    row("no data: the parent about the child", {cut}, "no-data b.z.test A", false);
    row("no data: an alias", {alias}, "no-data alias.z.test TXT", false);
    row("no data: the child's apex about DS", {childApex}, "no-data b.z.test DS", false);
    row("wildcard", {wild}, "no-closer x.w.z.test 3", true);
    row("wildcard: deeper", {wild}, "no-closer x.y.w.z.test 3", true);
    row("wildcard: the name exists", {a, apex}, "no-closer a.z.test 2", false);
    row("wildcard: a nearer one may exist", {wild}, "no-closer x.w.z.test 2", false);
    row("wildcard: without proof", {}, "no-closer x.w.z.test 3", false);
}

static RrType typeOf(const QString &word)
{
    return word == u"TXT" ? RrType::Txt : word == u"MX" ? RrType::Mx : word == u"DS" ? RrType::Ds : RrType::A;
}

static Proof ask(const Denial &denial, const QString &question)
{
    const QStringList words = question.split(u' ');
    const DomainName name = DomainName::fromDns(words[1].toLatin1());
    if (words[0] == u"name-error")
        return denial.nameError(name);
    if (words[0] == u"no-closer")
        return denial.noCloser(name, words[2].toInt());
    return denial.noData(name, typeOf(words[2]));
}

void TestDenial::proofs()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, question);
    QFETCH(bool, proven);
    const QList<DnsRecord> parsed = records(lines);
    QCOMPARE(parsed.size(), lines.size());
    const Denial denial(DomainName::fromDns("z.test"), parsed);
    QCOMPARE(ask(denial, question), proven ? Proof::Yes : Proof::No);
}

void TestDenial::nsec3_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("proof");
    QTest::addColumn<int>("withOptOut");
    const auto row = [](const char *question, Proof proof, Proof withOptOut) {
        QTest::newRow(question) << QString::fromLatin1(question) << int(proof) << int(withOptOut);
    };
    row("name-error ab.z.test", Proof::Yes, Proof::OptOut);
    row("name-error x.y.ab.z.test", Proof::Yes, Proof::OptOut);
    row("name-error a.z.test", Proof::No, Proof::No);
    row("name-error inside.z.test", Proof::No, Proof::No);
    row("name-error x.w.z.test", Proof::No, Proof::No);
    row("name-error mx.b.z.test", Proof::No, Proof::No);
    row("name-error x.tree.z.test", Proof::No, Proof::No);
    row("name-error zz.test", Proof::No, Proof::No);
    row("no-data a.z.test MX", Proof::Yes, Proof::Yes);
    row("no-data a.z.test TXT", Proof::No, Proof::No);
    row("no-data alias.z.test TXT", Proof::No, Proof::No);
    row("no-data inside.z.test TXT", Proof::Yes, Proof::Yes);
    row("no-data b.z.test A", Proof::No, Proof::No);
    row("no-data b.z.test DS", Proof::Yes, Proof::Yes);
    row("no-data z.test DS", Proof::No, Proof::No);
    row("no-data ab.z.test DS", Proof::No, Proof::OptOut);
    row("no-data x.w.z.test MX", Proof::Yes, Proof::OptOut);
    row("no-data x.w.z.test TXT", Proof::No, Proof::OptOut);
    row("no-closer x.w.z.test 3", Proof::Yes, Proof::OptOut);
    row("no-closer a.z.test 2", Proof::No, Proof::No);
}

void TestDenial::nsec3()
{
    QFETCH(QString, question);
    QFETCH(int, proof);
    QFETCH(int, withOptOut);
    for (const bool optOut : {false, true}) {
        const QList<DnsRecord> parsed = records(nsec3Chain(zoneNames, 3, optOut));
        QCOMPARE(parsed.size(), zoneNames.size());
        const Denial denial(DomainName::fromDns("z.test"), parsed);
        QCOMPARE(int(ask(denial, question)), optOut ? withOptOut : proof);
    }
}

void TestDenial::iterations()
{
    const Denial few(DomainName::fromDns("z.test"), records(nsec3Chain(zoneNames, maxNsec3Iterations, false)));
    QVERIFY(!few.tooManyIterations());
    QCOMPARE(few.nameError(DomainName::fromDns("ab.z.test")), Proof::Yes);
    const Denial many(DomainName::fromDns("z.test"), records(nsec3Chain(zoneNames, maxNsec3Iterations + 1, false)));
    QVERIFY(many.tooManyIterations());
    QCOMPARE(many.nameError(DomainName::fromDns("ab.z.test")), Proof::No);
}

void TestDenial::cuts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("nsec");
    QTest::addColumn<int>("nsec3");
    QTest::addColumn<int>("optOut");
    const auto row = [](const char *name, CutProof nsec, CutProof nsec3, CutProof optOut) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(nsec) << int(nsec3) << int(optOut);
    };
    using enum CutProof;
    row("b.z.test", Insecure, Insecure, Insecure);
    row("a.z.test", NoCut, NoCut, NoCut);
    row("s.z.test", No, No, No); // it has a DS record
    row("z.test", No, No, No);   // the child's apex
    row("inside.z.test", NoCut, NoCut, NoCut);
    row("ab.z.test", NoCut, NoCut, Insecure);
    row("mx.b.z.test", No, No, No);
}

void TestDenial::cuts()
{
    QFETCH(QString, name);
    QFETCH(int, nsec);
    QFETCH(int, nsec3);
    QFETCH(int, optOut);
    const DomainName zone = DomainName::fromDns("z.test");
    const DomainName asked = DomainName::fromDns(name.toLatin1());
    QStringList lines;
    for (const char *line : {apex, a, alias, cut, deep, signedCut, tree, wild})
        lines << QString::fromLatin1(line);
    QCOMPARE(int(Denial(zone, records(lines)).cut(asked)), nsec);
    QCOMPARE(int(Denial(zone, records(nsec3Chain(zoneNames, 0, false))).cut(asked)), nsec3);
    QCOMPARE(int(Denial(zone, records(nsec3Chain(zoneNames, 0, true))).cut(asked)), optOut);
}

QTEST_GUILESS_MAIN(TestDenial)
#include "tst_denial.moc"
