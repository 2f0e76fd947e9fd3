// The log of an audit: complete, in the order of time, bounded, harmless to look at.
#include "app/labprofile.h"
#include "core/audit/auditqueue.h"
#include "core/audit/rawlog.h"
#include "core/lab/labthread.h"
#include "tests/support/synthetic.h"
#include <QSet>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestRawLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void order();
    void says_data();
    void says();
    void bodyAndChain();
    void running();
    void withoutTimes();
    void hostile();
    void bounded();
    void asText();

private:
    ObservationPtr audited(const QString &domain);
    std::unique_ptr<LabThread> m_lab;
    QHash<QString, ObservationPtr> m_seen;
};

void TestRawLog::initTestCase()
{
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

ObservationPtr TestRawLog::audited(const QString &domain)
{
    if (!m_seen.contains(domain)) {
        AuditQueue queue(labProfile(m_lab->access()));
        connect(&queue, &AuditQueue::finished, this,
                [&](int, const ObservationPtr &seen) { m_seen.insert(domain, seen); });
        queue.start(DomainName::fromDns(domain.toLatin1()), domain);
        if (!QTest::qWaitFor([&] { return m_seen.contains(domain); }, 90'000))
            return {};
    }
    return m_seen.value(domain);
}

/// Everything has a time, no line stands before an earlier one, no key stands twice, questions stand before answers.
void TestRawLog::order()
{
    const ObservationPtr seen = audited(u"example.test"_s);
    QVERIFY(seen);
    const RawLog log = rawLogOf(*seen);
    QVERIFY(log.entries.size() > 40);
    QCOMPARE(log.left, 0);
    QSet<QString> keys;
    QDateTime last;
    for (const LogEntry &entry : log.entries) {
        QVERIFY2(!keys.contains(entry.key), qPrintable(entry.key));
        keys.insert(entry.key);
        if (entry.key.contains(u"#r"_s) && keys.contains(QString(entry.key).replace(u"#r"_s, u"#q"_s)))
            QVERIFY(keys.contains(QString(entry.key).replace(u"#r"_s, u"#q"_s)));
        if (!entry.at.isValid())
            continue;
        QVERIFY2(!last.isValid() || entry.at >= last, qPrintable(entry.key));
        QVERIFY(entry.at >= seen->startedAt.addSecs(-1));
        last = entry.at;
    }
    QSet<int> protocols;
    for (const LogEntry &entry : log.entries)
        protocols.insert(int(entry.protocol));
    QCOMPARE(protocols.size(), 4);
    QVERIFY(rawLogOf(*seen) == log);
}

void TestRawLog::says_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<LogProtocol>("protocol");
    QTest::addColumn<LogDirection>("direction");
    QTest::addColumn<QString>("text");
    const auto dns = LogProtocol::Dns, https = LogProtocol::Https, smtp = LogProtocol::Smtp, tls = LogProtocol::Tls;
    const auto sent = LogDirection::Sent, received = LogDirection::Received, note = LogDirection::Note;
    QTest::newRow("question") << u"example.test"_s << dns << sent << u"TXT _mta-sts.example.test"_s;
    QTest::newRow("answer") << u"example.test"_s << dns << received << u"TXT _mta-sts.example.test: NOERROR, "_s;
    QTest::newRow("fetch") << u"example.test"_s << https << sent
                           << u"/.well-known/mta-sts.txt, server name mta-sts.example.test"_s;
    QTest::newRow("response") << u"example.test"_s << https << received << u"200 OK, text/plain"_s;
    QTest::newRow("greeting") << u"example.test"_s << smtp << received << u"220 mx1.example.test"_s;
    QTest::newRow("command") << u"example.test"_s << smtp << sent << u"STARTTLS"_s;
    QTest::newRow("session") << u"example.test"_s << tls << received << u"TLSv1.3"_s;
    QTest::newRow("trial") << u"example.test"_s << tls << sent << u"trial: TLS 1.0 and 1.1 only"_s;
    QTest::newRow("redirect") << u"fetch-redirect.test"_s << https << received << u"301"_s;
    QTest::newRow("soft 404") << u"fetch-soft-404.test"_s << https << received << u"text/html"_s;
    QTest::newRow("connection refused") << u"smtp-refused.test"_s << smtp << note << u"connection refused"_s;
    QTest::newRow("no STARTTLS") << u"smtp-starttls-missing.test"_s << smtp << note << u"not offered"_s;
    QTest::newRow("greeting 421") << u"smtp-greeting-421.test"_s << smtp << received << u"421"_s;
}

void TestRawLog::says()
{
    QFETCH(QString, domain);
    QFETCH(LogProtocol, protocol);
    QFETCH(LogDirection, direction);
    QFETCH(QString, text);
    const ObservationPtr seen = audited(domain);
    QVERIFY(seen);
    QStringList all;
    bool found = false;
    for (const LogEntry &entry : rawLogOf(*seen).entries) {
        found = found || (entry.protocol == protocol && entry.direction == direction && entry.text.contains(text));
        all << logLine(entry, false);
    }
    QVERIFY2(found, qPrintable(all.join(u'\n')));
}

void TestRawLog::bodyAndChain()
{
    const ObservationPtr seen = audited(u"example.test"_s);
    bool body = false;
    bool chain = false;
    for (const LogEntry &entry : rawLogOf(*seen).entries) {
        body = body || (entry.moreTitle == u"headers and body" && entry.more.join(u'\n').contains(u"version: STSv1"_s));
        chain = chain ||
                (entry.moreTitle == u"chain" && entry.more.join(u'\n').contains(u"mx1.example.test"_s) && entry.bytes);
        QCOMPARE(entry.moreTitle.isEmpty(), entry.more.isEmpty());
    }
    QVERIFY(body && chain);
}

/// What is there already keeps its key and its text while more arrives.
void TestRawLog::running()
{
    const ObservationPtr seen = audited(u"example.test"_s);
    Observation half = *seen;
    half.hosts[1].probes.clear();
    half.tlsrpt.reset();
    half.mxTrials.clear();
    QHash<QString, LogEntry> whole;
    for (const LogEntry &entry : rawLogOf(*seen).entries)
        whole.insert(entry.key, entry);
    const RawLog log = rawLogOf(half);
    QVERIFY(log.entries.size() < whole.size());
    for (const LogEntry &entry : log.entries)
        QVERIFY2(whole.value(entry.key) == entry, qPrintable(entry.key));
}

void TestRawLog::withoutTimes()
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test"});
    synthetic::Host host;
    host.name = "mx1.example.test";
    domain.hosts << host;
    const Observation seen = synthetic::observed(domain);
    const RawLog log = rawLogOf(seen);
    QVERIFY(!log.entries.isEmpty());
    QVERIFY(log.entries.first().text.contains(u"_mta-sts.example.test"_s)); // the course of an audit
    QCOMPARE(logTime(log.entries.first()), u"–"_s);
}

void TestRawLog::hostile()
{
    Observation seen = *audited(u"example.test"_s);
    seen.fetches[0].body = QByteArray("<b>x</b>\xE2\x80\xAE\0\x1b[31m\n", 20) + QByteArray(70'000, 'a');
    seen.fetches[0].headers << HttpHeader{"X-\r\nEvil", QByteArray(100'000, 'h')};
    seen.hosts[0].probes[0].transcript << TranscriptLine{
        TranscriptLine::From::Server, {}, "250 \xff\xfe\x07<img src=x>"};
    const QString text = logText(seen, rawLogOf(seen).entries, {});
    for (const QChar c : text)
        QVERIFY(c.isPrint() || c == u'\n');
    for (const QString &line : text.split(u'\n'))
        QVERIFY(line.size() < 1500);
}

void TestRawLog::bounded()
{
    Observation seen = *audited(u"example.test"_s);
    SmtpProbe &probe = seen.hosts[0].probes[0];
    while (probe.transcript.size() < 30'000)
        probe.transcript << probe.transcript.first();
    seen.fetches[0].body = QByteArray("\n").repeated(60'000);
    const RawLog log = rawLogOf(seen);
    QCOMPARE(log.entries.size(), RawLog::mostEntries);
    QVERIFY(log.left > 9'000);
    for (const LogEntry &entry : log.entries)
        QVERIFY(entry.more.size() <= RawLog::mostLines + 1);
}

void TestRawLog::asText()
{
    const ObservationPtr seen = audited(u"example.test"_s);
    const QString text = logText(*seen, rawLogOf(*seen).entries, u"only DNS"_s);
    QVERIFY(text.startsWith(u"Raw log of the audit of example.test, "_s));
    QVERIFY(text.contains(u"\nonly DNS\n"_s));
    QVERIFY(text.contains(u"    | version: STSv1"_s));
}

QTEST_GUILESS_MAIN(TestRawLog)
#include "tst_rawlog.moc"
