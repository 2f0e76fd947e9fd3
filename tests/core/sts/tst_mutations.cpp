// Tens of thousands of damaged records and policies through the parsers: whatever comes in, the reading is whole. Every
// place lies inside the text, what is usable has no grave finding, and what is valid survives writing and reading
// again.
#include "core/sts/mxmatch.h"
#include "core/sts/policyfield.h"
#include "core/sts/stspolicy.h"
#include "core/sts/stsrecord.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include "tests/support/testdata.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;

namespace {

constexpr int rounds = 20'000;

class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray damage(QByteArray text, const QList<QByteArray> &corpus)
    {
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            once(text, corpus);
        return text;
    }
    int below(qsizetype limit) { return m_random.bounded(int(limit)); }

private:
    void once(QByteArray &text, const QList<QByteArray> &corpus)
    {
        static const QList<QByteArray> pieces{"\r",       "\n",
                                              "\r\n",     "\xef\xbb\xbf",
                                              "\xc2\xa0", QByteArray("\0", 1),
                                              "v=",       "id=",
                                              ";",        ":",
                                              "mx: *.",   "max_age: 4294967296",
                                              "\xff",     "mailto:a",
                                              "rua=",     "%21",
                                              "*",        "mode: enforce",
                                              "  ",       "\t",
                                              "=",        "xn--a",
                                              "#",        "{"};
        const int at = text.isEmpty() ? 0 : below(text.size());
        switch (below(6)) {
        case 0:
            if (!text.isEmpty())
                text[at] = char(below(256));
            return;
        case 1:
            text.insert(at, pieces[below(pieces.size())]);
            return;
        case 2:
            text.remove(at, below(12));
            return;
        case 3:
            text.truncate(at);
            return;
        case 4:
            text.insert(at, text.mid(at, below(40)));
            return;
        default:
            text += corpus[below(corpus.size())].mid(below(20));
        }
    }
    QRandomGenerator m_random;
};

bool inside(const TextFindings &findings, const QByteArray &text)
{
    return std::all_of(findings.begin(), findings.end(), [&](const TextFinding &f) {
        return f.place.line >= 1 && f.place.column >= 1 && f.place.byte >= 0 && f.place.length >= 0 &&
               f.place.byte + f.place.length <= text.size();
    });
}

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void policies();
    void records();
    void reports();
    void patterns();

private:
    QList<QByteArray> m_policies;
    QList<QByteArray> m_records;
};

void TestMutations::initTestCase()
{
    const QJsonObject vectors =
        QJsonDocument::fromJson(readFile(testData(QStringLiteral("spec")).filePath(QStringLiteral("vectors.json"))))
            .object();
    for (const QJsonValue row : vectors[u"policy"].toArray())
        m_policies << QByteArray::fromHex(row[0].toString().toLatin1());
    for (const QJsonValue row : vectors[u"txt"].toArray())
        m_records << row[0][0].toString().toUtf8();
    QVERIFY(m_policies.size() > 50 && m_records.size() > 30);
}

void TestMutations::policies()
{
    Mutator mutator(8461);
    int valid = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = mutator.damage(m_policies[mutator.below(m_policies.size())], m_policies);
        const StsPolicyReading reading = readStsPolicy(text, "example.com");
        QCOMPARE(reading.raw, text);
        QVERIFY2(inside(reading.findings, text), text.toHex().constData());
        QVERIFY2(!reading.findings.isEmpty(), text.toHex().constData());
        if (!reading.valid())
            continue;
        ++valid;
        const StsPolicyReading again = readStsPolicy(writeStsPolicy(*reading.policy), "example.com");
        QVERIFY2(again.valid() && again.policy == reading.policy, text.toHex().constData());
    }
    QVERIFY2(valid > rounds / 100, qPrintable(QString::number(valid))); // else little was tried
}

void TestMutations::records()
{
    Mutator mutator(8460);
    int usable = 0;
    for (int i = 0; i < rounds; ++i) {
        QList<TxtStrings> rrset;
        for (int n = mutator.below(3); n >= 0; --n) {
            const QByteArray text = mutator.damage(m_records[mutator.below(m_records.size())], m_records);
            const int seam = text.isEmpty() ? 0 : mutator.below(text.size());
            rrset << (mutator.below(3) == 0 ? TxtStrings{text.first(seam), text.mid(seam)} : TxtStrings{text});
        }
        const StsRecordReading reading = readStsRecords(rrset);
        QVERIFY(!reading.findings.isEmpty());
        if (!reading.usable())
            continue;
        ++usable;
        QVERIFY(!reading.record->id.isEmpty() && reading.record->id.size() <= 32);
        const StsRecordReading again = readStsRecords({TxtStrings{writeStsRecord(*reading.record)}});
        QVERIFY(again.usable() && again.record->id == reading.record->id);
    }
    QVERIFY2(usable > rounds / 50, qPrintable(QString::number(usable)));
}

void TestMutations::reports()
{
    const QList<QByteArray> corpus{"v=TLSRPTv1; rua=mailto:a@b.example",
                                   "v=TLSRPTv1;rua=https://b.example/r,mailto:c@d.example",
                                   "v=TLSRPTv1; rua=mailto:a%21b@c.example; x=y"};
    Mutator mutator(7672);
    int usable = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = mutator.damage(corpus[mutator.below(corpus.size())], corpus);
        const TlsrptReading reading = readTlsrptRecords({{text}}, "example.com");
        QVERIFY2(!reading.findings.isEmpty(), text.toHex().constData());
        QVERIFY2(inside(reading.findings, text), text.toHex().constData());
        if (!reading.usable())
            continue;
        ++usable;
        QVERIFY(!reading.record->rua.isEmpty());
    }
    QVERIFY2(usable > rounds / 50, qPrintable(QString::number(usable)));
}

void TestMutations::patterns()
{
    const QList<QByteArray> corpus{"*.example.com", "mail.example.com", "mx1.mail.example.co.uk",
                                   "xn--mil-ula.example.com"};
    Mutator mutator(9525);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray pattern = mutator.damage(corpus[mutator.below(corpus.size())], corpus);
        if (const auto problem = mxProblem(pattern)) {
            QVERIFY(problem->offset >= 0 && problem->offset + problem->length <= pattern.size());
            continue;
        }
        const DomainName host = DomainName::fromDns(mutator.damage(corpus[mutator.below(corpus.size())], corpus));
        const MatchOutcome outcome = matchMx(host, {MxPattern{pattern.toLower()}});
        QCOMPARE(outcome.matches, !outcome.matching.isEmpty());
        if (!outcome.matches || pattern.startsWith('*'))
            continue;
        QCOMPARE(pattern.toLower(), host.toAscii()); // without a wildcard only the same name matches
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
