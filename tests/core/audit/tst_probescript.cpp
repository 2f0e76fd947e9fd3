// The probe script, run by real shells against the lab's mail servers: its result must lead to the same findings as our
// own probes. And the result file as an attacker may write it.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/auditservices.h"
#include "core/audit/evidence.h"
#include "core/audit/probescript.h"
#include "core/audit/wording.h"
#include "core/lab/labthread.h"
#include "core/report/observationjson.h"
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;

namespace {

const QStringList scenarioNames{QStringLiteral("perfect"),
                                QStringLiteral("showcase"),
                                QStringLiteral("mx-two"),
                                QStringLiteral("mx-cert-self-signed"),
                                QStringLiteral("mx-cert-expired"),
                                QStringLiteral("mx-cert-incomplete"),
                                QStringLiteral("mx-cert-untrusted"),
                                QStringLiteral("mx-cert-other-name"),
                                QStringLiteral("smtp-greeting-554"),
                                QStringLiteral("smtp-starttls-missing"),
                                QStringLiteral("smtp-starttls-454"),
                                QStringLiteral("smtp-starttls-stripped"),
                                QStringLiteral("smtp-injection"),
                                QStringLiteral("smtp-refused"),
                                QStringLiteral("smtp-tls-closed")};

QStringList idsOf(const Assessment &judged)
{
    QStringList out;
    for (const Finding &finding : judged.findings) {
        if (finding.effect != Effect::Passed)
            out << findingKey(finding.id);
    }
    out.sort();
    return out;
}

QByteArray encoded(const QByteArray &text)
{
    return text.toBase64();
}

/// A result as the script writes it, with one part replaced.
QByteArray resultText(const QByteArray &find = {}, const QByteArray &replace = {})
{
    QByteArray out = "-----BEGIN GATEPOST PROBE RESULT-----\n"
                     "format: 1\n"
                     "nonce: 00112233445566778899aabbccddeeff\n"
                     "made: 2026-11-20T10:00:00Z\n"
                     "on: " +
                     encoded("vps.example.net\n") + "\nopenssl: " + encoded("OpenSSL 3.0.0\n") +
                     "\nprobe: mx1.perfect.test ADDRESS 25\n"
                     "at: 2026-11-20T10:00:01Z\n"
                     "status: 1\n"
                     "output:\n" +
                     encoded("connect:errno=111\n") +
                     "\nend:\n"
                     "-----END GATEPOST PROBE RESULT-----\n";
    if (!find.isEmpty())
        out.replace(find, replace);
    return out;
}

} // namespace

class TestProbeScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreesWithOwnProbes_data();
    void agreesWithOwnProbes();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void onlyKnownHosts_data();
    void onlyKnownHosts();
    void futureIsRefused();
    void anyBytes();
    void strangeNamesStayVisible();
    void scriptHoldsNoForeignWords();

private:
    ObservationPtr lookUp(const QString &name);
    QString addressOf(const Observation &seen) const
    {
        return addressRecords(*seen.hosts.first().a).first().toString();
    }
    std::unique_ptr<LabThread> m_lab;
    QHash<QString, Scenario> m_scenarios;
    std::unique_ptr<AuditQueue> m_queue;
    Profile m_profile;
    TrustStorePtr m_trust;
};

void TestProbeScript::initTestCase()
{
    const auto scenarios = builtInScenarios();
    QVERIFY(scenarios.has_value());
    QList<Scenario> served;
    for (const Scenario &scenario : *scenarios) {
        if (scenarioNames.contains(scenario.name)) {
            served << scenario;
            m_scenarios.insert(scenario.name, scenario);
        }
    }
    QCOMPARE(served.size(), scenarioNames.size());
    auto lab = LabThread::start(served);
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
    m_profile = labProfile(m_lab->access());
    m_profile.probeSmtp = false;
    m_trust = trustOf(m_profile).value_or(nullptr);
    QVERIFY(m_trust);
    m_queue = std::make_unique<AuditQueue>(m_profile);
}

ObservationPtr TestProbeScript::lookUp(const QString &name)
{
    QSignalSpy finished(m_queue.get(), &AuditQueue::finished);
    m_queue->start(m_scenarios[name].domain, m_scenarios[name].domain.toUnicode());
    return finished.wait(60'000) ? finished.first()[1].value<ObservationPtr>() : nullptr;
}

void TestProbeScript::agreesWithOwnProbes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("name");
    for (const char *shell : {"dash", "bash"}) {
        for (const QString &name : scenarioNames)
            QTest::addRow("%s %s", shell, qPrintable(name)) << QString::fromLatin1(shell) << name;
    }
}

void TestProbeScript::agreesWithOwnProbes()
{
    QFETCH(QString, shell);
    QFETCH(QString, name);
    const ObservationPtr seen = lookUp(name);
    QVERIFY(seen && seen->hosts.first().probes.isEmpty());
    const QByteArray nonce = randomNonce();
    const QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("probe.sh")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(probeScript(seen->domain.toString(), probeTargets(*seen), nonce));
    script.close();
    QProcess run;
    run.start(shell, {script.fileName()});
    QVERIFY2(run.waitForFinished(120'000), qPrintable(run.errorString()));
    QCOMPARE(run.exitCode(), 0);
    const auto result = readProbeResult(run.readAllStandardOutput());
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error()));
    QCOMPARE(result->nonce, nonce);
    QCOMPARE(result->items.size(), probeTargets(*seen).size());
    const auto merged = withProbeResult(*seen, *result, *m_trust, QDateTime::currentDateTimeUtc());
    QVERIFY2(merged.has_value(), qPrintable(merged ? QString() : merged.error()));
    const Assessment judged = assess(*merged, QDateTime::currentDateTimeUtc());
    QCOMPARE(idsOf(judged), m_scenarios[name].findings);
    QCOMPARE(QString(verdictKey(judged.verdict.kind)), m_scenarios[name].verdict);
    const SmtpProbe &first = merged->hosts.first().probes.first();
    QVERIFY(vantageText(first.vantage).startsWith(QStringLiteral("imported")));
    QVERIFY(rawEvidence(*merged, EvidenceRef{EvidenceKind::Smtp, QStringLiteral("hosts/0/probes/0"), {}})
                .contains(vantageText(first.vantage)));
    const auto back = observationFromJson(toJson(*merged));
    QVERIFY(back && *back == *merged);
}

void TestProbeScript::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as written") << resultText();
    QTest::newRow("with CR LF") << resultText("\n", "\r\n");
    QTest::newRow("pasted with the prompt around it") << "$ sh probe.sh\n" + resultText() + "$ \n";
    QTest::newRow("without a nonce") << resultText("nonce: 00112233445566778899aabbccddeeff", "nonce:");
    QTest::newRow("with IPv6") << resultText("ADDRESS", "2001:4860:4860::8888");
}

void TestProbeScript::reads()
{
    QFETCH(QByteArray, text);
    text.replace("ADDRESS", "192.0.2.1");
    const auto result = readProbeResult(text);
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error()));
    QCOMPARE(result->items.size(), 1);
    QCOMPARE(result->on, QStringLiteral("vps.example.net"));
    QCOMPARE(result->items.first().output, QByteArray("connect:errno=111\n"));
}

void TestProbeScript::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray item = "probe: mx1.perfect.test ADDRESS 25";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("hello\n");
    QTest::newRow("cut off") << resultText("-----END GATEPOST PROBE RESULT-----\n", "");
    QTest::newRow("two results") << resultText() + resultText();
    QTest::newRow("a result in a result")
        << resultText("output:\n", "-----BEGIN GATEPOST PROBE RESULT-----\noutput:\n");
    QTest::newRow("another format") << resultText("format: 1", "format: 2");
    QTest::newRow("no format") << resultText("format: 1\n", "");
    QTest::newRow("a short nonce") << resultText("nonce: 00", "nonce: ");
    QTest::newRow("a nonce of other letters") << resultText("nonce: 00", "nonce: zz");
    QTest::newRow("no date") << resultText("made: 2026-11-20T10:00:00Z", "made: yesterday");
    QTest::newRow("a date without zone") << resultText("made: 2026-11-20T10:00:00Z", "made: 2026-11-20T10:00:00");
    QTest::newRow("a name that is not encoded") << resultText(encoded("vps.example.net\n"), "vps.example.net!");
    QTest::newRow("a long name") << resultText(encoded("vps.example.net\n"), encoded(QByteArray(400, 'x')));
    QTest::newRow("no host") << resultText(item, "probe: ");
    QTest::newRow("a host with signs") << resultText("mx1.perfect.test", "mx1$(id).perfect.test");
    QTest::newRow("no address") << resultText("ADDRESS", "nowhere");
    QTest::newRow("no port") << resultText("ADDRESS 25", "ADDRESS");
    QTest::newRow("port 0") << resultText("ADDRESS 25", "ADDRESS 0");
    QTest::newRow("more words") << resultText("ADDRESS 25", "ADDRESS 25 26");
    QTest::newRow("a status that is none") << resultText("status: 1", "status: fine");
    QTest::newRow("a status too large") << resultText("status: 1", "status: 256");
    QTest::newRow("an output that is not encoded") << resultText(encoded("connect:errno=111\n"), "connect: refused");
    QTest::newRow("an output without end") << resultText("end:\n", "");
    QTest::newRow("a large output") << resultText(encoded("connect:errno=111\n"), encoded(QByteArray(600 * 1024, 'x')));
    QTest::newRow("a huge file") << QByteArray(9 * 1024 * 1024, 'x');
    QTest::newRow("a line that is not known") << resultText("status: 1\n", "verdict: good\nstatus: 1\n");
    const QByteArray one = resultText();
    const QByteArray block = one.mid(one.indexOf("probe:"), one.indexOf("-----END") - one.indexOf("probe:"));
    QTest::newRow("a session twice") << resultText("-----END", block + "-----END");
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += QByteArray(block)
                    .replace("ADDRESS", "192.0.2." + QByteArray::number(i % 250))
                    .replace(" 25\n", ' ' + QByteArray::number(1000 + i) + '\n');
    QTest::newRow("too many sessions") << resultText(block, many);
}

void TestProbeScript::refuses()
{
    QFETCH(QByteArray, text);
    text.replace("ADDRESS", "192.0.2.1");
    const auto result = readProbeResult(text);
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().isEmpty());
    for (const QChar c : result.error())
        QVERIFY(c.isPrint());
}

void TestProbeScript::onlyKnownHosts_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<bool>("good");
    QTest::newRow("an MX host at its address") << QByteArray("x") << QByteArray("x") << true;
    QTest::newRow("another host") << QByteArray("mx1.perfect") << QByteArray("mx9.perfect") << false;
    QTest::newRow("another address") << QByteArray("ADDRESS") << QByteArray("192.0.2.77") << false;
}

void TestProbeScript::onlyKnownHosts()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QFETCH(bool, good);
    const ObservationPtr seen = lookUp(QStringLiteral("perfect"));
    QByteArray text = resultText(find, replace);
    text.replace("ADDRESS", addressOf(*seen).toLatin1());
    const auto result = readProbeResult(text);
    QVERIFY(result.has_value());
    const auto merged = withProbeResult(*seen, *result, *m_trust, QDateTime::currentDateTimeUtc());
    QCOMPARE(merged.has_value(), good);
    if (!good)
        return;
    QCOMPARE(merged->hosts.first().probes.first().fault->kind, FaultKind::Refused);
}

void TestProbeScript::futureIsRefused()
{
    const ObservationPtr seen = lookUp(QStringLiteral("perfect"));
    QByteArray text = resultText();
    text.replace("ADDRESS", addressOf(*seen).toLatin1());
    const auto result = readProbeResult(text);
    QVERIFY(result.has_value());
    QVERIFY(!withProbeResult(*seen, *result, *m_trust, result->made.addDays(-2)));
}

/// Whatever the file holds: read or refused, never more than what is allowed, never a crash.
void TestProbeScript::anyBytes()
{
    const ObservationPtr seen = lookUp(QStringLiteral("perfect"));
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    shell.write(probeScript(QStringLiteral("perfect.test"), probeTargets(*seen), randomNonce()));
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(120'000));
    const QByteArray whole = shell.readAllStandardOutput();
    const auto good = readProbeResult(whole);
    QVERIFY(good.has_value());
    QRandomGenerator random(8461);
    for (int i = 0; i < 300; ++i) {
        QByteArray file = whole;
        ProbeResult::Item item = good->items.first();
        for (int hit = random.bounded(1, 6); hit > 0; --hit) {
            file[random.bounded(int(file.size()))] = char(random.bounded(256));
            const int at = random.bounded(int(item.output.size()));
            const int length = random.bounded(40);
            item.output.replace(at, length, QByteArray(random.bounded(40), char(random.bounded(256))));
        }
        item.output.truncate(random.bounded(int(item.output.size())));
        const auto result = readProbeResult(file);
        QVERIFY(!result || result->items.size() == 1);
        const SmtpProbe probe = importedProbe(item, QString(), *m_trust, QDateTime::currentDateTimeUtc());
        QVERIFY(probe.fault || (probe.stage == SmtpStage::Finished && probe.tls && !probe.tls->chain.isEmpty()));
        QVERIFY(probe.transcript.size() <= 510);
    }
}

void TestProbeScript::strangeNamesStayVisible()
{
    const QByteArray strange = "\x1b[31mvps\xe2\x80\xae" + QByteArray(100, 'x') + "\n";
    QByteArray text = resultText(encoded("vps.example.net\n"), encoded(strange));
    text.replace("ADDRESS", "192.0.2.1");
    const auto result = readProbeResult(text);
    QVERIFY(result.has_value());
    const QString shown = vantageText(QStringLiteral("script:") + result->on);
    for (const QChar c : shown)
        QVERIFY2(c.isPrint(), qPrintable(QString::number(c.unicode(), 16)));
    QVERIFY(shown.size() < 140);
}

void TestProbeScript::scriptHoldsNoForeignWords()
{
    const QList<ProbeTarget> targets{
        {DomainName::fromDns("mx1.example.org"), QHostAddress(QStringLiteral("192.0.2.1")), 25},
        {DomainName::fromDns("mx'$(id).example.org"), QHostAddress(QStringLiteral("192.0.2.2")), 25},
        {DomainName::fromDns("mx3.example.org"), QHostAddress(QStringLiteral("fe80::1%eth0")), 25}};
    const QByteArray script = probeScript(QStringLiteral("example.org\nrm -rf /"), targets, "00");
    QVERIFY(script.contains("    probe 'mx1.example.org' '192.0.2.1' 25\n"));
    QVERIFY(script.contains("    probe 'mx3.example.org' 'fe80::1' 25\n"));
    QVERIFY(!script.contains("$(id)"));
    QVERIFY(!script.contains("\nrm"));
    QVERIFY(!script.contains('@' + QByteArray("PROBES")));
}

QTEST_GUILESS_MAIN(TestProbeScript)
#include "tst_probescript.moc"
