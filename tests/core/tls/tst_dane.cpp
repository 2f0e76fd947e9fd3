// TLSA records against chains, one behaviour a row, and OpenSSL's own DANE code as a second opinion on each of them and
// on thousands of random ones.
#include "core/lab/certificatemaker.h"
#include "core/tls/certificate.h"
#include "core/tls/dane.h"
#include "core/tls/openssl.h"
#include <openssl/ssl.h>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace gatepost;

namespace {

using Issuer = CertificateRecipe::Issuer;

QDateTime today()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
}

DomainName host()
{
    return DomainName::fromDns("mx.example.test");
}

/// The makings of all rows.
struct Makings
{
    CertificateMaker maker{today()};
    QByteArray root = QSslCertificate(maker.rootPem()).toDer();

    QList<QByteArray> chain(const QList<QByteArray> &names = {"mx.example.test"}, Issuer issuer = Issuer::Intermediate,
                            int fromDays = -1, int toDays = 90, bool sendRoot = false, bool sendIntermediate = true)
    {
        CertificateRecipe recipe;
        recipe.dnsNames = names;
        recipe.commonName = QStringLiteral("mx.example.test");
        recipe.issuer = issuer;
        recipe.notBefore = today().addDays(fromDays);
        recipe.notAfter = today().addDays(toDays);
        recipe.sendRoot = sendRoot;
        recipe.sendIntermediate = sendIntermediate;
        return maker.make(recipe).chainDer;
    }
};

TlsaRecord of(const QByteArray &der, int usage, int selector, int matching)
{
    return {usage, selector, matching, tlsaData(der, selector, matching), 3600};
}

TlsaRecord miss(int usage, int selector, int matching)
{
    return {usage, selector, matching, QByteArray(matching == 2 ? 64 : 32, '\x5a'), 3600};
}

struct Opinion
{
    int usable = 0;
    bool accepts = false;
};

/// What OpenSSL makes of it (SSL_dane_enable(3)), given the records that mean something on port 25.
Opinion openSslSays(const QList<TlsaRecord> &records, const QList<QByteArray> &chain,
                    const QList<DomainName> &references)
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_dane_enable(context.get());
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), SSL_free);
    SSL_dane_enable(ssl.get(), references.first().toAscii().constData());
    SSL_dane_set_flags(ssl.get(), DANE_FLAG_NO_DANE_EE_NAMECHECKS);
    for (const DomainName &reference : references.mid(1))
        SSL_add1_host(ssl.get(), reference.toAscii().constData());
    Opinion out;
    for (const TlsaRecord &record : records) {
        if (record.usage < 2 || record.usage > 3) // RFC 7672 §3.1.3
            continue;
        const int added = SSL_dane_tlsa_add(
            ssl.get(), uint8_t(record.usage), uint8_t(record.selector), uint8_t(record.matching),
            reinterpret_cast<const unsigned char *>(record.data.constData()), std::size_t(record.data.size()));
        out.usable += added == 1;
    }
    if (out.usable == 0)
        return out;
    const Ssl<X509_STORE> nothing(X509_STORE_new());
    const Ssl<X509> leaf = x509FromDer(chain.first());
    std::vector<Ssl<X509>> kept;
    STACK_OF(X509) *sent = sk_X509_new_null();
    for (const QByteArray &der : chain.mid(1)) {
        kept.push_back(x509FromDer(der));
        sk_X509_push(sent, kept.back().get());
    }
    const Ssl<X509_STORE_CTX> verifying(X509_STORE_CTX_new());
    X509_STORE_CTX_init(verifying.get(), nothing.get(), leaf.get(), sent);
    X509_STORE_CTX_set_default(verifying.get(), "ssl_server");
    X509_STORE_CTX_set0_dane(verifying.get(), SSL_get0_dane(ssl.get()));
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(verifying.get());
    X509_VERIFY_PARAM_set1(parameters, SSL_get0_param(ssl.get()));
    X509_VERIFY_PARAM_set_time(parameters, today().toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, 1);
    out.accepts = X509_verify_cert(verifying.get()) == 1;
    sk_X509_free(sent);
    return out;
}

} // namespace

Q_DECLARE_METATYPE(gatepost::TlsaRecord)

class TestDane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uses_data();
    void uses();
    void digests_data();
    void digests();
    void matches_data();
    void matches();
    void references_data();
    void references();
    void randomRecords();
    void combinations_data();
    void combinations();
    void damaged();

private:
    Makings m_makings;
    QByteArray m_der;
    QList<QByteArray> m_chain;
};

void TestDane::uses_data()
{
    QTest::addColumn<TlsaRecord>("record");
    QTest::addColumn<TlsaUse>("expected");
    const QList<QByteArray> chain = m_makings.chain();
    const auto row = [](const char *name, const TlsaRecord &record, TlsaUse expected) {
        QTest::newRow(name) << record << expected;
    };
    row("3 1 1", miss(3, 1, 1), TlsaUse::Usable);
    row("2 0 2", miss(2, 0, 2), TlsaUse::Usable);
    row("3 0 0", of(chain[0], 3, 0, 0), TlsaUse::Usable);
    row("3 1 0", of(chain[0], 3, 1, 0), TlsaUse::Usable);
    row("0 1 1", miss(0, 1, 1), TlsaUse::PkixUsage);
    row("1 0 2", miss(1, 0, 2), TlsaUse::PkixUsage);
    row("usage 4", miss(4, 1, 1), TlsaUse::UnknownNumber);
    row("private usage", miss(255, 1, 1), TlsaUse::UnknownNumber);
    row("selector 2", miss(3, 2, 1), TlsaUse::UnknownNumber);
    row("matching type 3", miss(3, 1, 3), TlsaUse::UnknownNumber);
    row("one octet less", {3, 1, 1, QByteArray(31, 'x'), 0}, TlsaUse::BadLength);
    row("one octet more", {3, 1, 1, QByteArray(33, 'x'), 0}, TlsaUse::BadLength);
    row("SHA-256 as SHA-512", {3, 1, 2, QByteArray(32, 'x'), 0}, TlsaUse::BadLength);
    row("nothing", {3, 1, 1, {}, 0}, TlsaUse::BadLength);
    row("short digest of usage 1", {1, 1, 1, "x", 0}, TlsaUse::BadLength);
    row("no certificate", {3, 0, 0, "certificate", 0}, TlsaUse::BadData);
    row("no key", {3, 1, 0, "key", 0}, TlsaUse::BadData);
    row("nothing, whole", {3, 0, 0, {}, 0}, TlsaUse::BadData);
    row("certificate as key", {3, 1, 0, chain[0], 0}, TlsaUse::BadData);
    row("certificate and more", {3, 0, 0, chain[0] + 'x', 0}, TlsaUse::BadData);
}

void TestDane::uses()
{
    QFETCH(TlsaRecord, record);
    QFETCH(TlsaUse, expected);
    QCOMPARE(tlsaUse(record), expected);
    QVERIFY(tlsaText(record).size() < 150);
}

void TestDane::digests_data()
{
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matching");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray der = m_makings.chain().first();
    const QByteArray key = QSslCertificate(der, QSsl::Der).publicKey().toDer();
    const auto hash = [](const QByteArray &octets, QCryptographicHash::Algorithm kind) {
        return QCryptographicHash::hash(octets, kind);
    };
    m_der = der;
    QTest::newRow("0 0") << 0 << 0 << der;
    QTest::newRow("0 1") << 0 << 1 << hash(der, QCryptographicHash::Sha256);
    QTest::newRow("0 2") << 0 << 2 << hash(der, QCryptographicHash::Sha512);
    QTest::newRow("1 0") << 1 << 0 << key;
    QTest::newRow("1 1") << 1 << 1 << hash(key, QCryptographicHash::Sha256);
    QTest::newRow("1 2") << 1 << 2 << hash(key, QCryptographicHash::Sha512);
    QTest::newRow("unknown selector") << 2 << 1 << QByteArray();
    QTest::newRow("unknown matching type") << 1 << 3 << QByteArray();
}

void TestDane::digests()
{
    QFETCH(int, selector);
    QFETCH(int, matching);
    QFETCH(QByteArray, expected);
    QCOMPARE(tlsaData(m_der, selector, matching), expected);
}

/// One record, one chain. "accepts" is checked against OpenSSL, too.
void TestDane::matches_data()
{
    QTest::addColumn<TlsaRecord>("record");
    QTest::addColumn<QList<QByteArray>>("chain");
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("named");
    const auto row = [](const QByteArray &name, const TlsaRecord &record, const QList<QByteArray> &chain, int depth,
                        bool valid,
                        bool named) { QTest::newRow(name.constData()) << record << chain << depth << valid << named; };
    const QByteArray root = m_makings.root;
    const QList<QByteArray> good = m_makings.chain();
    const QList<QByteArray> whole = m_makings.chain({"mx.example.test"}, Issuer::Intermediate, -1, 90, true);
    const QList<QByteArray> expired = m_makings.chain({"mx.example.test"}, Issuer::Intermediate, -90, -1);
    const QList<QByteArray> early = m_makings.chain({"mx.example.test"}, Issuer::Intermediate, 1, 90);
    const QList<QByteArray> other = m_makings.chain({"other.test"});
    const QList<QByteArray> common = m_makings.chain({});
    const QList<QByteArray> self = m_makings.chain({"mx.example.test"}, Issuer::SelfSigned);
    const QList<QByteArray> stranger = m_makings.chain({"mx.example.test"}, Issuer::UnknownRoot, -1, 90, true);
    const QList<QByteArray> bare = m_makings.chain({"mx.example.test"}, Issuer::Intermediate, -1, 90, false, false);
    for (const int selector : {0, 1}) {
        for (const int matching : {0, 1, 2}) {
            const QByteArray kind = QByteArray::number(selector) + ' ' + QByteArray::number(matching);
            row("3 " + kind + ": leaf", of(good[0], 3, selector, matching), good, 0, true, true);
            row("3 " + kind + ": another leaf", of(other[0], 3, selector, matching), good, -1, false, false);
            row("3 " + kind + ": issuer", of(good[1], 3, selector, matching), good, -1, false, false);
            row("2 " + kind + ": issuer", of(good[1], 2, selector, matching), good, 1, true, true);
            row("2 " + kind + ": root, sent", of(root, 2, selector, matching), whole, 2, true, true);
            row("2 " + kind + ": issuer, root sent", of(whole[1], 2, selector, matching), whole, 1, true, true);
            row("2 " + kind + ": leaf", of(good[0], 2, selector, matching), good, -1, false, false);
            row("1 " + kind + ": leaf", of(good[0], 1, selector, matching), good, -1, false, false);
            row("0 " + kind + ": issuer", of(good[1], 0, selector, matching), good, -1, false, false);
        }
    }
    row("2 0 1: root, not sent", of(root, 2, 0, 1), good, -1, false, false);
    row("2 0 0: root in the record", of(root, 2, 0, 0), good, 2, true, true);
    row("2 0 0: issuer in the record", of(good[1], 2, 0, 0), bare, 1, true, true);
    row("2 1 0: key of the root, not sent", of(root, 2, 1, 0), good, 2, true, true);
    row("2 1 0: key of the issuer, not sent", of(good[1], 2, 1, 0), bare, 1, true, true);
    row("2 1 0: key of others", of(stranger[1], 2, 1, 0), good, -1, false, false);
    row("2 0 1: issuer, not sent", of(good[1], 2, 0, 1), bare, -1, false, false);
    row("2 0 0: root of others in the record", of(stranger[1], 2, 0, 0), good, -1, false, false);
    row("2 0 1: unknown root, sent", of(stranger[1], 2, 0, 1), stranger, 1, true, true);
    row("2 0 1: sent, but not the issuer", of(root, 2, 0, 1), {bare[0], root}, 1, false, true);
    row("3 1 1: expired", of(expired[0], 3, 1, 1), expired, 0, true, true);
    row("2 0 1: expired", of(expired[1], 2, 0, 1), expired, 1, false, true);
    row("3 1 1: not yet valid", of(early[0], 3, 1, 1), early, 0, true, true);
    row("2 0 1: not yet valid", of(early[1], 2, 0, 1), early, 1, false, true);
    row("3 1 1: other name", of(other[0], 3, 1, 1), other, 0, true, true);
    row("2 0 1: other name", of(other[1], 2, 0, 1), other, 1, true, false);
    row("2 0 1: common name only", of(common[1], 2, 0, 1), common, 1, true, true);
    row("3 1 1: self-signed", of(self[0], 3, 1, 1), self, 0, true, true);
    row("3 1 1: unknown authority", of(stranger[0], 3, 1, 1), stranger, 0, true, true);
    row("3 1 1: wrong digest", miss(3, 1, 1), good, -1, false, false);
    row("2 0 1: wrong digest", miss(2, 0, 1), good, -1, false, false);
    row("3 1 1: cut digest", {3, 1, 1, tlsaData(good[0], 1, 1).first(31), 0}, good, -1, false, false);
}

void TestDane::matches()
{
    QFETCH(TlsaRecord, record);
    QFETCH(QList<QByteArray>, chain);
    QFETCH(int, depth);
    QFETCH(bool, valid);
    QFETCH(bool, named);
    const auto found = matchTlsa({record}, chain, today(), {host()});
    QCOMPARE(found.size(), 1);
    const TlsaMatch &match = found.first();
    QCOMPARE(match.depth, depth);
    QCOMPARE(match.valid, valid);
    QCOMPARE(match.named, named);
    QCOMPARE(match.problem.isEmpty(), valid || depth < 0);
    const Opinion other = openSslSays({record}, chain, {host()});
    QCOMPARE(match.use == TlsaUse::Usable, other.usable == 1);
    QCOMPARE(match.passes(), other.accepts);
}

/// Names that a certificate may have with usage 2 (RFC 7672 §3.2.2).
void TestDane::references_data()
{
    QTest::addColumn<QList<QByteArray>>("names");
    QTest::addColumn<QByteArrayList>("accepted");
    QTest::addColumn<bool>("passes");
    QTest::newRow("host") << QList<QByteArray>{"mx.example.test"} << QByteArrayList{"mx.example.test"} << true;
    QTest::newRow("mail domain, not accepted")
        << QList<QByteArray>{"example.test"} << QByteArrayList{"mx.example.test"} << false;
    QTest::newRow("mail domain, accepted")
        << QList<QByteArray>{"example.test"} << QByteArrayList{"mx.example.test", "example.test"} << true;
    QTest::newRow("wildcard") << QList<QByteArray>{"*.example.test"} << QByteArrayList{"mx.example.test"} << true;
    QTest::newRow("wildcard, too deep") << QList<QByteArray>{"*.test"} << QByteArrayList{"mx.example.test"} << false;
    QTest::newRow("common name beside a DNS name")
        << QList<QByteArray>{"other.test"} << QByteArrayList{"mx.example.test"} << false;
}

void TestDane::references()
{
    QFETCH(QList<QByteArray>, names);
    QFETCH(QByteArrayList, accepted);
    QFETCH(bool, passes);
    QList<DomainName> references;
    for (const QByteArray &name : accepted)
        references << DomainName::fromDns(name);
    const QList<QByteArray> chain = m_makings.chain(names);
    const QList<TlsaRecord> records{of(chain[1], 2, 0, 1)};
    QCOMPARE(matchTlsa(records, chain, today(), references).first().passes(), passes);
    QCOMPARE(openSslSays(records, chain, references).accepts, passes);
}

/// Sets of records that fit and that do not, in any mixture: accepted by us exactly when by OpenSSL.
void TestDane::randomRecords()
{
    QRandomGenerator random(20261125);
    const QList<QList<QByteArray>> chains{
        m_makings.chain(), m_makings.chain({"mx.example.test"}, Issuer::Intermediate, -1, 90, true),
        m_makings.chain({"other.test"}), m_makings.chain({"mx.example.test"}, Issuer::Intermediate, -90, -1),
        m_makings.chain({"mx.example.test"}, Issuer::SelfSigned)};
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        const QList<QByteArray> &chain = chains[random.bounded(int(chains.size()))];
        QList<TlsaRecord> records;
        for (int left = random.bounded(1, 5); left > 0; --left) {
            const int usage = random.bounded(4);
            const int selector = random.bounded(2);
            const int matching = random.bounded(3);
            const QList<QByteArray> sources = chain + QList<QByteArray>{m_makings.root, chains[0][0]};
            TlsaRecord record = of(sources[random.bounded(int(sources.size()))], usage, selector, matching);
            if (random.bounded(4) == 0)
                record.data = QByteArray(random.bounded(66), '\x17');
            records << record;
        }
        const bool ours = tlsaAccepts(records, matchTlsa(records, chain, today(), {host()}));
        const Opinion theirs = openSslSays(records, chain, {host()});
        QStringList texts;
        for (const TlsaRecord &record : records)
            texts << tlsaText(record).left(40);
        QVERIFY2(ours == theirs.accepts, qPrintable(QStringLiteral("%1: %2").arg(ours).arg(texts.join(u'\n'))));
        ++(ours ? accepted : refused);
    }
    QVERIFY2(accepted > 300 && refused > 300, qPrintable(QStringLiteral("%1 %2").arg(accepted).arg(refused)));
}

/// Several records: rollover, and combinations in which nothing fits any more (RFC 7671 §8, §9).
void TestDane::combinations_data()
{
    QTest::addColumn<QList<TlsaRecord>>("records");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QList<int>>("stale");
    QTest::addColumn<QList<int>>("pending");
    const auto row = [](const char *name, const QList<TlsaRecord> &records, bool accepted, const QList<int> &stale,
                        const QList<int> &pending) { QTest::newRow(name) << records << accepted << stale << pending; };
    const QList<QByteArray> chain = m_makings.chain();
    m_chain = chain;
    const TlsaRecord key = of(chain[0], 3, 1, 1);
    const TlsaRecord issuer = of(chain[1], 2, 0, 1);
    row("one", {key}, true, {}, {});
    row("key and issuer", {key, issuer}, true, {}, {});
    row("rollover", {key, miss(3, 1, 1)}, true, {}, {1});
    row("rollover, next first", {miss(3, 1, 1), key}, true, {}, {0});
    row("old, now and next", {miss(3, 1, 1), key, miss(3, 1, 1)}, true, {}, {0, 2});
    row("nothing fits", {miss(3, 1, 1), miss(3, 1, 1)}, false, {0}, {});
    row("stale issuer", {key, miss(2, 0, 1)}, true, {1}, {});
    row("stale other selector", {key, miss(3, 0, 1)}, true, {1}, {});
    row("stale stronger digest", {key, miss(3, 1, 2)}, false, {1}, {});
    row("stale weaker digest", {miss(3, 1, 1), of(chain[0], 3, 1, 2)}, true, {0}, {});
    row("two stale combinations", {key, miss(2, 0, 1), miss(2, 1, 1), miss(2, 0, 1)}, true, {1, 2}, {});
    row("unusable is neither", {key, of(chain[0], 1, 1, 1), {3, 1, 2, "x", 0}, miss(3, 1, 9)}, true, {}, {});
    row("stronger digest saved by the issuer", {key, miss(3, 1, 2), issuer}, true, {1}, {});
    row("stronger digest saved by the whole", {of(chain[0], 3, 1, 0), miss(3, 1, 2)}, true, {1}, {});
    row("no record", {}, false, {}, {});
}

void TestDane::combinations()
{
    QFETCH(QList<TlsaRecord>, records);
    QFETCH(bool, accepted);
    QFETCH(QList<int>, stale);
    QFETCH(QList<int>, pending);
    const auto found = matchTlsa(records, m_chain, today(), {host()});
    QCOMPARE(tlsaAccepts(records, found), accepted);
    QCOMPARE(staleCombinations(records, found), stale);
    QCOMPARE(pendingRecords(records, found), pending);
    QCOMPARE(openSslSays(records, m_chain, {host()}).accepts, accepted);
}

/// Chains of anything: no crash, nothing accepted by mistake.
void TestDane::damaged()
{
    QRandomGenerator random(7);
    const QList<QByteArray> good = m_makings.chain();
    const QList<TlsaRecord> records{of(good[0], 3, 1, 1), of(good[1], 2, 0, 1), of(good[1], 2, 0, 0)};
    QVERIFY(!tlsaAccepts(records, matchTlsa(records, {}, today(), {host()})));
    QVERIFY(!tlsaAccepts(records, matchTlsa(records, {{}}, today(), {host()})));
    QVERIFY(!tlsaAccepts(records, matchTlsa(records, {"x", good[1]}, today(), {host()})));
    QVERIFY(tlsaAccepts(records, matchTlsa(records, {good[0], "x"}, today(), {host()})));
    QVERIFY(tlsaAccepts(records, matchTlsa(records, {good[0], "x", good[1]}, today(), {})));
    QVERIFY(!matchTlsa(records, QList<QByteArray>(500, good[0]), today(), {host()})[1].passes());
    for (int i = 0; i < 500; ++i) {
        QList<QByteArray> chain = good;
        QByteArray &der = chain[random.bounded(2)];
        der[random.bounded(int(der.size()))] = char(random.bounded(256));
        QCOMPARE(matchTlsa(records, chain, today(), {host()}).size(), records.size());
    }
}

QTEST_GUILESS_MAIN(TestDane)
#include "tst_dane.moc"
