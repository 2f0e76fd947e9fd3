// gatepost-cli against NSD, Unbound, nginx and Postfix on their real ports.
#include "tests/realnet/inworld.h"
#include "tests/support/cli.h"
#include <csignal>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace gatepost;

namespace {

constexpr const char *nearResolver = "127.0.0.1";  ///< Unbound beside the audit
constexpr const char *farResolver = "198.18.0.10"; ///< Unbound at the other end of the line

QJsonArray readArray(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QStringList auditArguments(const QStringList &more, const char *resolver = nearResolver)
{
    return QStringList{QStringLiteral("audit"),
                       QStringLiteral("--format"),
                       QStringLiteral("json"),
                       QStringLiteral("--resolver"),
                       QString::fromLatin1(resolver),
                       QStringLiteral("--trust"),
                       inWorld("root.pem"),
                       QStringLiteral("--trust-anchor"),
                       inWorld("root.key"),
                       QStringLiteral("--public-net"),
                       QStringLiteral("198.18.0.0/15"),
                       QStringLiteral("--public-net"),
                       QStringLiteral("2001:db8::/32")} +
           more;
}

/// The keys of all findings with one of the effects, sorted; of all but the passed ones without effects.
QStringList findings(const QJsonObject &assessment, const QStringList &effects = {})
{
    QStringList out;
    for (const QJsonValue &finding : assessment.value(u"findings").toArray()) {
        const QString effect = finding[u"effect"].toString();
        if (effects.isEmpty() ? effect != u"passed" : effects.contains(effect))
            out << finding[u"id"].toString();
    }
    out.sort();
    return out;
}

QJsonObject firstAudit(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"audits")[0].toObject();
}

/// The cable to all servers; see delayline.cpp.
void tellLine(const QByteArray &command)
{
    QFile line(inWorld("line"));
    QVERIFY(line.open(QIODevice::WriteOnly));
    line.write(command + '\n');
}

/// To a server and its children.
void signalServer(const char *name, int signal)
{
    QFile file(inWorld(name) + QStringLiteral(".pid"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int pid = file.readAll().trimmed().toInt();
    QVERIFY(pid > 1);
    QCOMPARE(kill(-pid, signal), 0);
}

/// An audit that runs while something is done to the servers.
class RunningAudit
{
public:
    explicit RunningAudit(const QStringList &more)
    {
        m_since.start();
        m_cli.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"), auditArguments(more));
    }
    bool ends(int seconds)
    {
        return m_cli.waitForFinished(seconds * 1000) && m_cli.exitStatus() == QProcess::NormalExit;
    }
    bool isRunning() const { return m_cli.state() != QProcess::NotRunning; }
    int status() const { return m_cli.exitCode(); }
    double seconds() const { return double(m_since.elapsed()) / 1000; }
    QJsonObject assessment()
    {
        if (m_json.isEmpty())
            m_json = m_cli.readAllStandardOutput();
        return firstAudit(m_json).value(u"assessment").toObject();
    }

private:
    QProcess m_cli;
    QElapsedTimer m_since;
    QByteArray m_json;
};

} // namespace

class TestRealnet : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QJsonObject> m_audits;

    /// Nothing of the last row may be remembered: not the caches, not which servers seemed dead.
    static void startAfresh()
    {
        signalServer("unbound", SIGHUP);
        signalServer("unbound-far", SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(
            runCli({QStringLiteral("audit"), QStringLiteral("provider.example"), QStringLiteral("--no-smtp"),
                    QStringLiteral("--resolver"), QString::fromLatin1(nearResolver)})
                    .status >= 0,
            true, 20'000);
    }

    /// What could not be seen is said to be so, and nothing is held against the domain.
    static void sparesTheDomain(const QJsonObject &assessment)
    {
        const QStringList accusing{QStringLiteral("blocks"), QStringLiteral("unprotected"), QStringLiteral("at-risk")};
        QCOMPARE(findings(assessment, accusing), QStringList());
        QVERIFY(!assessment.value(u"verdict")[u"explanation"].toString().isEmpty());
        QVERIFY(!assessment.value(u"complete").toBool() ||
                !findings(assessment, {QStringLiteral("could-not-test")}).isEmpty());
    }

private Q_SLOTS:
    void initTestCase();
    void domains_data();
    void domains();
    void senderPathTakesItsTurnsOnly();
    void shortBreakOfTheLineHeals();
    void lineIsCutInTheMiddle();
    void webServerStopsInTheMiddle();
    void nameServersDieInTheMiddle();
};

/// All domains in one run, as a user with a list would.
void TestRealnet::initTestCase()
{
    QStringList names;
    for (const QJsonValue &domain : readArray(inWorld("expected.json")))
        names << domain[u"domain"].toString();
    QVERIFY(names.size() >= 15);
    const CliRun run = runCli(auditArguments(names), {}, {}, 240);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.status, 1);
    for (const QJsonValue &audit : run.json().value(u"audits").toArray())
        m_audits.insert(audit[u"assessment"][u"domain"].toString(), audit.toObject());
    QCOMPARE(m_audits.size(), names.size());
}

void TestRealnet::domains_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("expected");
    for (const QJsonValue &domain : readArray(inWorld("expected.json"))) {
        QStringList expected;
        for (const QJsonValue &finding : domain[u"findings"].toArray())
            expected << finding.toString();
        expected.sort();
        QTest::newRow(qPrintable(domain[u"file"].toString()))
            << domain[u"domain"].toString() << domain[u"verdict"].toString() << expected;
    }
}

void TestRealnet::domains()
{
    QFETCH(QString, domain);
    QFETCH(QString, verdict);
    QFETCH(QStringList, expected);
    const QJsonObject assessment = m_audits.value(domain).value(u"assessment").toObject();
    QCOMPARE(findings(assessment).join(u' '), expected.join(u' '));
    QCOMPARE(assessment.value(u"verdict")[u"kind"].toString(), verdict);
    QVERIFY(assessment.value(u"complete").toBool());
}

/// Over a line of 50 ms there and back, a sender's look at a domain takes as long as the longest chain of questions
/// that each need the answer before, and little more.
void TestRealnet::senderPathTakesItsTurnsOnly()
{
    constexpr double roundTrip = 50;
    const QList<QPair<QString, int>> policy{{QStringLiteral("DNS A"), 1},
                                            {QStringLiteral("TCP"), 1},
                                            {QStringLiteral("TLS 1.3"), 1},
                                            {QStringLiteral("HTTP"), 1}};
    const QList<QPair<QString, int>> mail{{QStringLiteral("DNS MX"), 1},  {QStringLiteral("DNS A"), 1},
                                          {QStringLiteral("TCP"), 1},     {QStringLiteral("greeting"), 1},
                                          {QStringLiteral("EHLO"), 1},    {QStringLiteral("STARTTLS"), 1},
                                          {QStringLiteral("TLS 1.3"), 1}, {QStringLiteral("EHLO in TLS"), 1}};
    const auto turns = [](const QList<QPair<QString, int>> &chain) {
        int sum = 0;
        for (const auto &turn : chain)
            sum += turn.second;
        return sum;
    };
    const auto text = [](const QList<QPair<QString, int>> &chain) {
        QStringList words;
        for (const auto &turn : chain)
            words << turn.first;
        return words.join(QStringLiteral(" + "));
    };
    const QStringList arguments = auditArguments(
        {QStringLiteral("--depth"), QStringLiteral("sender"), QStringLiteral("near.example")}, farResolver);
    QCOMPARE(runCli(arguments).status, 0); // neighbours and caches are known from now on, as they are to a sender
    tellLine("delay 25");
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const CliRun run = runCli(arguments);
        const QJsonObject audit = firstAudit(run.out);
        QCOMPARE(audit.value(u"assessment")[u"verdict"][u"kind"].toString(), QStringLiteral("enforcing-working"));
        best = qMin(best, audit.value(u"observation")[u"duration_ms"].toDouble());
    }
    tellLine("delay 0");
    const double least = roundTrip * qMax(turns(policy), turns(mail));
    const double ratio = best / least;
    qInfo("policy: %d turns (%s)", turns(policy), qPrintable(text(policy)));
    qInfo("mail: %d turns (%s)", turns(mail), qPrintable(text(mail)));
    qInfo("longest chain %.0f ms, audit %.0f ms (best of 5), ratio %.2f", least, best, ratio);
    QVERIFY2(best >= least * 0.9, "faster than the protocol allows: the line did not delay");
    QVERIFY(ratio <= 2);
}

/// Packets that are lost for a second are sent again, and nothing of it reaches the verdict.
void TestRealnet::shortBreakOfTheLineHeals()
{
    startAfresh();
    tellLine("delay 10");
    const QString broken = inWorld("broken");
    tellLine("cut-after 12");
    tellLine("mark 14 " + broken.toUtf8());
    RunningAudit audit({QStringLiteral("good-unsigned.example")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(broken), 20'000);
    tellLine("mend");
    QVERIFY(audit.ends(60));
    tellLine("delay 0");
    QCOMPARE(audit.assessment().value(u"verdict")[u"kind"].toString(), QStringLiteral("enforcing-working"));
    QCOMPARE(findings(audit.assessment()),
             (QStringList{QStringLiteral("policy-tls-sni-required"), QStringLiteral("sts-txt-unsigned")}));
    QCOMPARE(audit.status(), 0);
}

void TestRealnet::lineIsCutInTheMiddle()
{
    startAfresh();
    tellLine("delay 10");
    tellLine("cut-after 12");
    RunningAudit audit({QStringLiteral("--timeout"), QStringLiteral("15"), QStringLiteral("good-unsigned.example")});
    QVERIFY(audit.ends(40));
    tellLine("mend");
    tellLine("delay 0");
    qInfo("%.1f s, status %d: %s", audit.seconds(), audit.status(),
          qPrintable(findings(audit.assessment()).join(u' ')));
    QVERIFY(audit.seconds() < 25);
    QCOMPARE(audit.assessment().value(u"verdict")[u"kind"].toString(), QStringLiteral("inconclusive"));
    sparesTheDomain(audit.assessment());
    QCOMPARE(audit.status(), 2);
}

void TestRealnet::webServerStopsInTheMiddle()
{
    startAfresh();
    tellLine("delay 50");
    const QString begun = inWorld("begun");
    tellLine("mark 4 " + begun.toUtf8());
    RunningAudit audit({QStringLiteral("--timeout"), QStringLiteral("15"), QStringLiteral("testing.example")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), 20'000);
    signalServer("nginx", SIGSTOP);
    const bool ended = audit.ends(40);
    signalServer("nginx", SIGCONT);
    tellLine("delay 0");
    QVERIFY(ended);
    qInfo("%.1f s, status %d: %s", audit.seconds(), audit.status(),
          qPrintable(findings(audit.assessment()).join(u' ')));
    QVERIFY(audit.seconds() < 25);
    // A minute is what a sender waits; we gave up after 15 s, so that nothing can be said of the policy.
    QCOMPARE(audit.assessment().value(u"verdict")[u"kind"].toString(), QStringLiteral("inconclusive"));
    sparesTheDomain(audit.assessment());
    QCOMPARE(audit.status(), 2);
}

/// The last test: they stay dead.
void TestRealnet::nameServersDieInTheMiddle()
{
    startAfresh();
    tellLine("delay 50");
    const QString begun = inWorld("asked");
    tellLine("mark 3 " + begun.toUtf8());
    RunningAudit audit({QStringLiteral("--timeout"), QStringLiteral("30"), QStringLiteral("good.example")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), 20'000);
    QVERIFY(audit.isRunning());
    signalServer("nsd1", SIGKILL);
    signalServer("nsd2", SIGKILL);
    QVERIFY(audit.ends(50));
    tellLine("delay 0");
    qInfo("%.1f s, status %d: %s", audit.seconds(), audit.status(),
          qPrintable(findings(audit.assessment()).join(u' ')));
    QVERIFY(audit.seconds() < 40);
    QCOMPARE(audit.assessment().value(u"verdict")[u"kind"].toString(), QStringLiteral("inconclusive"));
    sparesTheDomain(audit.assessment());
    QCOMPARE(audit.status(), 2);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestRealnet test;
    return runInWorld(&test, argc, argv);
}

#include "tst_realnet.moc"
