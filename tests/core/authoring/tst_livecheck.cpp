// A draft against what is published: pairs of lines, the sentence, the state of the file, and who has the record.
#include "core/audit/assess.h"
#include "core/authoring/livecheck.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

QByteArray file(std::initializer_list<QByteArray> lines)
{
    return QByteArrayList(lines).join("\r\n") + "\r\n";
}

const QByteArray plain = file({"version: STSv1", "mode: testing", "mx: mx1.example.test", "max_age: 86400"});

/// "= 1 1", "- 4 0", "+ 0 4", "~ 5 5"
QStringList drawn(const QList<LinePair> &rows)
{
    QStringList out;
    for (const LinePair &row : rows)
        out << QStringLiteral("%1 %2 %3")
                   .arg(QStringLiteral("=-+~")[int(row.change)])
                   .arg(row.draftLine)
                   .arg(row.liveLine);
    return out;
}

Domain served(const QByteArray &policy, const QByteArray &id = "20261101T000000")
{
    Domain out;
    out.policy = policy;
    out.id = id;
    Host host;
    host.name = "mx1.example.test";
    out.hosts << host;
    return out;
}

} // namespace

class TestLiveCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void linesCoverBothFiles();
    void words_data();
    void words();
    void fileStates_data();
    void fileStates();
    void twoAddresses();
    void points_data();
    void points();
    void records();
    void recordTexts_data();
    void recordTexts();
    void ids();
    void offline();
};

void TestLiveCheck::lines_data()
{
    QTest::addColumn<QByteArray>("draft");
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QStringList>("rows");
    const QByteArray draft =
        file({"version: STSv1", "mode: testing", "mx: a.test", "mx: b.test", "mx: *.c.test", "max_age: 86400"});
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &other, const char *rows) {
        QTest::newRow(name) << one << other << QString::fromLatin1(rows).split(u'|');
    };
    row("equal", plain, plain, "= 1 1|= 2 2|= 3 3|= 4 4");
    row("only the ends differ", plain, QByteArray(plain).replace("\r\n", "\n"), "= 1 1|= 2 2|= 3 3|= 4 4");
    row("no end of the last line", plain, plain.chopped(2), "= 1 1|= 2 2|= 3 3|= 4 4");
    row("as in the design: one missing, one other value", draft,
        file({"version: STSv1", "mode: testing", "mx: a.test", "mx: *.c.test", "max_age: 604800"}),
        "= 1 1|= 2 2|= 3 3|- 4 0|= 5 4|~ 6 5");
    row("mx lines never pair", file({"mx: a.test"}), file({"mx: b.test"}), "- 1 0|+ 0 1");
    row("another mode", file({"mode: testing"}), file({"mode: enforce"}), "~ 1 1");
    row("only live", file({"version: STSv1"}), file({"version: STSv1", "foo: bar"}), "= 1 1|+ 0 2");
    row("empty live file", file({"version: STSv1"}), QByteArray(), "- 1 0");
    row("both empty", QByteArray(), QByteArray(), "");
    row("an empty line counts", file({"a: 1"}), file({"a: 1", ""}), "= 1 1|+ 0 2");
    row("order", file({"mode: none", "max_age: 1"}), file({"max_age: 1", "mode: none"}), "- 1 0|= 2 1|+ 0 2");
}

void TestLiveCheck::lines()
{
    QFETCH(QByteArray, draft);
    QFETCH(QByteArray, live);
    QFETCH(QStringList, rows);
    if (rows == QStringList(QString()))
        rows.clear();
    QCOMPARE(drawn(compareLines(draft, live)), rows);
}

/// Whatever the files, each of their lines stands in exactly one row, in order.
void TestLiveCheck::linesCoverBothFiles()
{
    quint32 seed = 1;
    const auto dice = [&seed](quint32 sides) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % sides;
    };
    for (int round = 0; round < 2'000; ++round) {
        const auto made = [&dice] {
            QByteArray out;
            for (quint32 i = dice(7); i > 0; --i)
                out += QByteArrayList{"mode: testing\n", "mx: a\n", "mx: b\n", "max_age: 1\n", "\n", "x\n"}[dice(6)];
            return out;
        };
        const QByteArray draft = made();
        const QByteArray live = made();
        int left = 0;
        QSet<int> right;
        for (const LinePair &row : compareLines(draft, live)) {
            if (row.draftLine > 0)
                QCOMPARE(row.draftLine, ++left);
            if (row.liveLine > 0) {
                QVERIFY(!right.contains(row.liveLine));
                right.insert(row.liveLine);
            }
            QCOMPARE(row.change == LineChange::Same, row.draftLine > 0 && row.liveLine > 0 && row.draft == row.live);
        }
        QCOMPARE(left, int(draft.count('\n')));
        QCOMPARE(int(right.size()), int(live.count('\n')));
    }
}

void TestLiveCheck::words_data()
{
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("equal") << plain << QStringLiteral("Draft and live are equal.");
    QTest::newRow("ends") << QByteArray(plain).replace("\r\n", "\n")
                          << QStringLiteral("Draft and live say the same; only the ends of lines differ.");
    QTest::newRow("missing name, longer")
        << file({"version: STSv1", "mode: testing", "mx: other.test", "max_age: 604800"})
        << QStringLiteral("The live file does not list mx1.example.test, lists other.test as well and is remembered "
                          "for 7 day(s).");
    QTest::newRow("mode") << QByteArray(plain).replace("testing", "enforce")
                          << QStringLiteral("The live file lets senders refuse (enforce).");
    QTest::newRow("none") << QByteArray(plain).replace("testing", "none")
                          << QStringLiteral("The live file switches MTA-STS off.");
    QTest::newRow("not valid") << QByteArray("<html>")
                               << QStringLiteral("Senders ignore the live file: it is not valid.");
    QTest::newRow("same meaning") << file({"version: STSv1", "max_age: 86400", "mx: MX1.example.test", "mode: testing"})
                                  << QStringLiteral(
                                         "The live file is written otherwise and means the same to senders.");
}

void TestLiveCheck::words()
{
    QFETCH(QByteArray, live);
    QFETCH(QString, sentence);
    QCOMPARE(differenceInWords(plain, live), sentence);
}

void TestLiveCheck::fileStates_data()
{
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("published");
    using State = LiveFile::State;
    QTest::newRow("equal") << plain << int(State::Equal) << true;
    QTest::newRow("LF") << QByteArray(plain).replace("\r\n", "\n") << int(State::SameButEnds) << true;
    QTest::newRow("other order") << file({"version: STSv1", "max_age: 86400", "mx: mx1.example.test", "mode: testing"})
                                 << int(State::SameMeaning) << true;
    QTest::newRow("unknown key") << plain + "foo: bar\r\n" << int(State::SameMeaning) << true;
    QTest::newRow("comment: senders ignore it") << "# ours\r\n" + plain << int(State::Differs) << false;
    QTest::newRow("another") << QByteArray(plain).replace("86400", "1") << int(State::Differs) << false;
    QTest::newRow("none") << QByteArray() << int(State::Missing) << false;
}

void TestLiveCheck::fileStates()
{
    QFETCH(QByteArray, live);
    QFETCH(int, state);
    QFETCH(bool, published);
    const Observation seen = observed(served(live));
    const LiveFile found = liveFile(plain, &seen);
    QCOMPARE(int(found.state), state);
    QCOMPARE(found.isPublished(), published);
    QCOMPARE(found.why.isEmpty(), !live.isEmpty());
    QCOMPARE(liveFile(plain, nullptr).state, LiveFile::State::NotChecked);
}

/// One address that still has the old file is enough: a sender may come by it.
void TestLiveCheck::twoAddresses()
{
    Observation seen = observed(served(plain));
    PolicyFetch other = seen.fetches.first();
    other.address = QHostAddress(QStringLiteral("2001:db8::1"));
    other.body = QByteArray(plain).replace("86400", "604800");
    seen.fetches << other;
    LiveFile found = liveFile(plain, &seen);
    QCOMPARE(found.state, LiveFile::State::Differs);
    QCOMPARE(found.body, other.body);
    QCOMPARE(found.addresses, 2);
    seen.fetches[1].fault = Fault{FaultKind::Refused, {}, 0};
    found = liveFile(plain, &seen);
    QCOMPARE(found.state, LiveFile::State::Missing);
    QVERIFY2(found.why.contains(QStringLiteral("2001:db8::1")), qPrintable(found.why));
    seen.fetches[1].fault = Fault{FaultKind::Cancelled, {}, 0};
    QCOMPARE(liveFile(plain, &seen).state, LiveFile::State::NotSeen);
}

void TestLiveCheck::points_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("holds"); // status, type, certificate: "+" holds, "-" does not
    QTest::addColumn<bool>("record");
    QTest::newRow("good") << QByteArray("text/plain; charset=utf-8") << 90 << plain << QStringLiteral("+++") << true;
    QTest::newRow("html") << QByteArray("text/html") << 90 << plain << QStringLiteral("+-+") << true;
    QTest::newRow("expired") << QByteArray("text/plain") << -3 << plain << QStringLiteral("++-") << true;
    QTest::newRow("404") << QByteArray("text/plain") << 90 << QByteArray() << QStringLiteral("-++") << true;
    QTest::newRow("404, and no record yet")
        << QByteArray("text/plain") << 90 << QByteArray() << QStringLiteral("-++") << false;
}

void TestLiveCheck::points()
{
    QFETCH(QByteArray, contentType);
    QFETCH(int, days);
    QFETCH(QByteArray, policy);
    QFETCH(QString, holds);
    QFETCH(bool, record);
    Domain domain = served(policy);
    domain.contentType = contentType;
    domain.policyCertificateDays = days;
    if (!record)
        domain.id.clear();
    const Observation seen = observed(domain);
    const QList<LivePoint> points = livePoints(seen, assess(seen, today()));
    QString found;
    for (const LivePoint &point : points) {
        found += !point.holds ? u'?' : *point.holds ? u'+' : u'-';
        QCOMPARE(point.detail.isEmpty(), point.holds.value_or(false));
    }
    QCOMPARE(found, holds);
}

void TestLiveCheck::records()
{
    Observation seen = observed(served(plain, "new1"));
    const DnsLookup now = *seen.record;
    const DnsLookup before = *observed(served(plain, "old1")).record;
    const DnsLookup none = *observed(served(plain, "")).record;
    DnsLookup silent = now;
    silent.answer = failure(Fault{FaultKind::Timeout, {}, 0});
    ZoneView zone;
    zone.zone = seen.domain;
    for (const auto &[name, lookup] : {std::pair("ns1.test", now), std::pair("ns2.test", before),
                                       std::pair("ns3.test", none), std::pair("ns4.test", silent)}) {
        NameServerView server;
        server.name = DomainName::fromDns(name);
        server.address = QHostAddress(QStringLiteral("192.0.2.53"));
        server.lookups << lookup;
        zone.servers << server;
    }
    NameServerView unasked;
    unasked.name = DomainName::fromDns("ns5.test");
    zone.servers << unasked;
    seen.zoneView = zone;
    const QList<RecordView> views = authoritativeViews(seen, "new1");
    QList<RecordState> states;
    for (const RecordView &view : views)
        states << view.state;
    QCOMPARE(states, (QList<RecordState>{RecordState::Wanted, RecordState::Other, RecordState::Absent,
                                         RecordState::NotSeen, RecordState::NotSeen}));
    QCOMPARE(views[0].server, QStringLiteral("ns1.test (192.0.2.53)"));
    QVERIFY(views[0].authoritative);
    const RecordView resolver = resolverView(seen, QStringLiteral("9.9.9.9"), "new2");
    QCOMPARE(resolver.state, RecordState::Other);
    QCOMPARE(resolver.id, QByteArray("new1"));
    QVERIFY(resolver.ttl.has_value());
    QCOMPARE(resolverView(Observation(), QStringLiteral("x"), "a").state, RecordState::Checking);
}

void TestLiveCheck::recordTexts_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("authoritative");
    QTest::addColumn<QString>("text");
    QTest::newRow("wanted") << int(RecordState::Wanted) << true << QStringLiteral("has the new id x1");
    QTest::newRow("resolver") << int(RecordState::Other) << false
                              << QStringLiteral("old id x1, asks again within 1 hour(s)");
    QTest::newRow("name server") << int(RecordState::Other) << true << QStringLiteral("other id x1");
    QTest::newRow("absent") << int(RecordState::Absent) << true << QStringLiteral("no record");
    QTest::newRow("broken") << int(RecordState::Broken) << true << QStringLiteral("record that senders ignore");
    QTest::newRow("not seen") << int(RecordState::NotSeen) << true << QStringLiteral("no answer");
    QTest::newRow("checking") << int(RecordState::Checking) << true << QStringLiteral("checking…");
}

void TestLiveCheck::recordTexts()
{
    QFETCH(int, state);
    QFETCH(bool, authoritative);
    QFETCH(QString, text);
    QCOMPARE(recordStateText({QStringLiteral("s"), authoritative, RecordState(state), "x1", 3'600}), text);
}

void TestLiveCheck::ids()
{
    Observation seen = observed(served(plain, "live1"));
    QCOMPARE(liveId(seen), QByteArray("live1"));
    QCOMPARE(idsSeen(seen), QByteArrayList{"live1"});
    QCOMPARE(liveId(Observation()), QByteArray());
    QVERIFY(idsSeen(observed(served(plain, ""))).isEmpty());
}

/// When no question had an answer, the line is at fault and nobody's server.
void TestLiveCheck::offline()
{
    Observation seen = observed(served(plain));
    QVERIFY(!nothingReached(seen));
    for (auto *lookup : {&seen.record, &seen.hostA, &seen.hostAaaa, &seen.mx, &seen.tlsrpt}) {
        if (*lookup)
            (*lookup)->answer = failure(Fault{FaultKind::Timeout, {}, 0});
    }
    seen.fetches.clear();
    QVERIFY(nothingReached(seen));
    QCOMPARE(liveFile(plain, &seen).state, LiveFile::State::NotSeen);
    QVERIFY(!nothingReached(Observation()));
}

QTEST_GUILESS_MAIN(TestLiveCheck)
#include "tst_livecheck.moc"
