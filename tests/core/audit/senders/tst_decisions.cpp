// What a compliant sender does with a host: every combination of the decision table, and the way of a mail through
// several hosts. Observations are made up, certificates are real.
#include "core/audit/assess.h"
#include "core/audit/catalogue/reporting.h"
#include "core/audit/senders/result.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

enum class Match { Yes, No, Unknown };

/// One combination of the table.
struct Row
{
    PolicyMode mode = PolicyMode::Enforce;
    Match match = Match::Yes;
    Answers answers = Answers::Yes;
    bool startTls = true;
    bool trusted = true;
    bool inDate = true;
    bool named = true;
};

struct Expected
{
    HostAction action = HostAction::DeliversVerified;
    std::optional<HostCheck> by;
    std::optional<ResultType> report;
};

/// The table, read from top to bottom: the first "no" decides.
Expected expectedOf(const Row &row)
{
    const bool enforce = row.mode == PolicyMode::Enforce;
    const HostAction no = enforce ? HostAction::RefusesHost : HostAction::DeliversWouldRefuse;
    const bool dead = row.answers == Answers::No;
    if (row.match == Match::Unknown)
        return {dead ? HostAction::Unreachable : HostAction::Unknown, {}, {}};
    if (row.mode == PolicyMode::None)
        return {dead ? HostAction::Unreachable : HostAction::DeliversUnverified, {}, {}};
    if (dead && (!enforce || row.match == Match::Yes))
        return {HostAction::Unreachable, {}, {}};
    if (row.match == Match::No)
        return {no, HostCheck::Policy, ResultType::ValidationFailure};
    if (row.answers == Answers::Unknown)
        return {HostAction::Unknown, {}, {}};
    if (!row.startTls)
        return {no, HostCheck::StartTls, ResultType::StartTlsNotSupported};
    if (!row.trusted)
        return {no, HostCheck::Trust, ResultType::CertificateNotTrusted};
    if (!row.inDate)
        return {no, HostCheck::Dates, ResultType::CertificateExpired};
    if (!row.named)
        return {no, HostCheck::Name, ResultType::CertificateHostMismatch};
    return {};
}

Domain domainOf(const Row &row)
{
    Domain out;
    out.recordSeen = row.match != Match::Unknown;
    out.policy = policyText(row.mode, {row.match == Match::No ? "other.example.test" : "mx1.example.test"});
    Host host;
    host.name = "mx1.example.test";
    host.answers = row.answers;
    host.startTls = row.startTls;
    host.certificate.trusted = row.trusted;
    if (!row.inDate) {
        host.certificate.validFromDays = -30;
        host.certificate.validUntilDays = -2;
    }
    if (!row.named)
        host.certificate.names = {"www.elsewhere.test"};
    out.hosts << host;
    return out;
}

QList<Row> everyRow()
{
    QList<Row> out;
    constexpr bool both[] = {true, false};
    for (const PolicyMode mode : {PolicyMode::Enforce, PolicyMode::Testing, PolicyMode::None})
        for (const Match match : {Match::Yes, Match::No, Match::Unknown})
            for (const Answers answers : {Answers::Yes, Answers::No, Answers::Unknown})
                for (const bool startTls : both)
                    for (const bool trusted : both)
                        for (const bool inDate : both)
                            for (const bool named : both)
                                out << Row{mode, match, answers, startTls, trusted, inDate, named};
    return out;
}

QByteArray nameOf(const Row &row)
{
    constexpr const char *words[] = {"yes", "no", "unknown"};
    return QByteArray(modeName(row.mode).data()) + ", match " + words[int(row.match)] + ", answers " +
           words[int(row.answers)] + (row.startTls ? "" : ", no STARTTLS") + (row.trusted ? "" : ", not trusted") +
           (row.inDate ? "" : ", expired") + (row.named ? "" : ", other name");
}

/// "10 good", "20 uncovered": a host by what is true of it.
Host hostOf(const QByteArray &text, int number)
{
    const QByteArrayList words = text.split(' ');
    Host out;
    out.preference = words[0].toInt();
    out.name = "mx" + QByteArray::number(number) + ".example.test";
    if (words[1] == "uncovered")
        out.name = "old" + QByteArray::number(number) + ".example.test";
    if (words[1] == "plain")
        out.startTls = false;
    if (words[1] == "silent")
        out.answers = Answers::Unknown;
    if (words[1] == "dead")
        out.answers = Answers::No;
    return out;
}

Assessment judged(PolicyMode mode, const QByteArrayList &hosts)
{
    Domain domain;
    domain.policy = policyText(mode, {"mx1.example.test", "mx2.example.test", "mx3.example.test"});
    int number = 0;
    for (const QByteArray &host : hosts)
        domain.hosts << hostOf(host, ++number);
    return assess(observed(domain), today());
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void notYetKnown();
    void result_data();
    void result();
    void resultIsTheVerdict_data();
    void resultIsTheVerdict();
    void otherSendersAreNamed();
    void secondAddressIsEnough();
};

/// Point 41: every combination of the tests a sender makes, with what it does then.
void TestDecisions::table_data()
{
    QTest::addColumn<int>("index");
    const QList<Row> rows = everyRow();
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", nameOf(rows[i]).constData()) << i;
}

void TestDecisions::table()
{
    QFETCH(int, index);
    static const QList<Row> rows = everyRow();
    const Row &row = rows[index];
    const Domain domain = domainOf(row);
    const Assessment out = assess(observed(domain), today());
    const Expected expected = expectedOf(row);
    QCOMPARE(out.hosts.size(), 1);
    const HostDecision &host = out.hosts.first();
    QCOMPARE(host.action, expected.action);
    const bool unreachable = host.action == HostAction::Unreachable;
    QCOMPARE(host.decidedBy.has_value() && !unreachable, expected.by.has_value());
    if (expected.by)
        QCOMPARE(*host.decidedBy, *expected.by);
    if (expected.report) {
        const bool reported = std::any_of(out.findings.begin(), out.findings.end(), [&](const Finding &f) {
            return resultTypeOf(f.id) == *expected.report && f.effect <= Effect::AtRisk;
        });
        QVERIFY(reported);
    }
    // Nothing is refused outside enforce, and what is refused has a reason in words.
    if (row.mode != PolicyMode::Enforce)
        QCOMPARE(out.count(Effect::Blocks), 0);
    if (host.action == HostAction::RefusesHost || host.action == HostAction::DeliversWouldRefuse)
        QVERIFY(!host.reason.isEmpty());
    QVERIFY(!out.verdict.result.isEmpty());
}

/// While the fetch still runs it is not known whether a policy applies, which is not "no policy".
void TestDecisions::notYetKnown()
{
    Observation seen = observed(domainOf(Row{}));
    seen.fetches.clear();
    seen.finished = {Step::Record, Step::Host, Step::Match, Step::Tls};
    const Assessment out = assess(seen, today());
    QVERIFY(out.policyUnknown);
    QCOMPARE(out.hosts.first().action, HostAction::Unknown);
    QCOMPARE(out.verdict.kind, VerdictKind::Inconclusive);
}

void TestDecisions::result_data()
{
    QTest::addColumn<QByteArrayList>("hosts");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<VerdictKind>("kind");
    const auto row = [](const char *name, const QByteArrayList &hosts, const QByteArray &sentence, VerdictKind kind) {
        QTest::newRow(name) << hosts << QString::fromUtf8(sentence) << kind;
    };
    const QByteArray waits =
        "If mx1.example.test does not answer, mail waits at the sender and bounces after its queue "
        "time (often 1 to 5 days).";
    row("one", {"10 good"},
        "All 1 MX host(s) are accepted. Mail arrives through mx1.example.test. There is no other MX host: if "
        "mx1.example.test does not answer, mail waits at the sender.",
        VerdictKind::EnforcingWorking);
    row("two", {"10 good", "20 good"},
        "All 2 MX host(s) are accepted. Mail arrives through mx1.example.test. If mx1.example.test does not answer, "
        "mail arrives through mx2.example.test.",
        VerdictKind::EnforcingWorking);
    row("equal preference", {"10 good", "10 good"},
        "All 2 MX host(s) are accepted. Mail arrives through mx1.example.test, mx2.example.test, tried in random "
        "order. If one of them does not answer, another takes over.",
        VerdictKind::EnforcingWorking);
    row("backups refused", {"10 good", "20 uncovered", "30 plain"},
        "2 of 3 MX hosts are refused. Mail arrives through mx1.example.test. " + waits +
            " Nobody notices this while mx1.example.test is up.",
        VerdictKind::EnforcingSomeRefused);
    row("first refused", {"5 uncovered", "10 good"},
        "1 of 2 MX hosts are refused. Mail arrives through mx2.example.test. Before or beside it senders skip "
        "old1.example.test. If mx2.example.test does not answer, mail waits at the sender and bounces after its queue "
        "time (often 1 to 5 days).",
        VerdictKind::EnforcingSomeRefused);
    row("all refused", {"10 uncovered", "20 plain"},
        "Mail is refused by senders that honour MTA-STS: it waits and bounces.", VerdictKind::EnforcingAllRefused);
    row("all silent", {"10 silent", "20 silent"}, "Whether mail arrives cannot be said: 2 MX host(s) not tested.",
        VerdictKind::Inconclusive);
    row("refused and silent", {"10 uncovered", "20 silent"},
        "1 of 2 MX hosts are refused. Whether mail arrives cannot be said: 1 MX host(s) not tested.",
        VerdictKind::EnforcingSomeRefused);
    row("good, then silent", {"10 good", "20 silent"},
        "Mail arrives through mx1.example.test. What happens if mx1.example.test does not answer cannot be said: 1 MX "
        "host(s) not tested.",
        VerdictKind::EnforcingWorking);
    row("silent, then good", {"10 silent", "20 good"},
        "Mail arrives through mx2.example.test at the latest. Before or beside it, not tested: mx1.example.test. What "
        "happens if mx2.example.test does not answer cannot be said: 1 MX host(s) not tested.",
        VerdictKind::EnforcingWorking);
    row("nobody's", {"10 dead"},
        "No MX host can be reached: mail waits at the sender and bounces, with or without MTA-STS.",
        VerdictKind::Inconclusive);
    row("dead, then good", {"10 dead", "20 good"},
        "Mail arrives through mx2.example.test. If mx2.example.test does not answer, mail waits at the sender and "
        "bounces after its queue time (often 1 to 5 days).",
        VerdictKind::EnforcingWorking);
    row("dead and refused", {"10 dead", "20 uncovered"},
        "1 of 2 MX hosts are refused. Mail is refused by senders that honour MTA-STS: it waits and bounces.",
        VerdictKind::EnforcingAllRefused);
}

void TestDecisions::result()
{
    QFETCH(QByteArrayList, hosts);
    QFETCH(QString, sentence);
    QFETCH(VerdictKind, kind);
    const Assessment out = judged(PolicyMode::Enforce, hosts);
    QCOMPARE(out.verdict.result, sentence);
    QCOMPARE(out.verdict.kind, kind);
}

void TestDecisions::resultIsTheVerdict_data()
{
    QTest::addColumn<PolicyMode>("mode");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("testing") << PolicyMode::Testing
                             << QStringLiteral("In enforce 1 MX host(s) would be refused. Mail arrives through "
                                               "mx1.example.test. If mx1.example.test does not answer, mail arrives "
                                               "through old2.example.test.");
    QTest::newRow("none") << PolicyMode::None
                          << QStringLiteral("Mail arrives through mx1.example.test, over TLS when offered, without a "
                                            "check of who answers. If mx1.example.test does not answer, mail arrives "
                                            "through old2.example.test.");
}

void TestDecisions::resultIsTheVerdict()
{
    QFETCH(PolicyMode, mode);
    QFETCH(QString, sentence);
    QCOMPARE(judged(mode, {"10 good", "20 uncovered"}).verdict.result, sentence);
    const Assessment enforcing = judged(PolicyMode::Enforce, {"10 good", "20 uncovered"});
    QCOMPARE(enforcing.verdict.explanation, enforcing.verdict.result);
}

void TestDecisions::otherSendersAreNamed()
{
    const Assessment out = judged(PolicyMode::Enforce, {"10 uncovered"});
    QCOMPARE(out.verdict.others, QStringLiteral("Senders without MTA-STS deliver as before, over TLS when offered. "
                                                "Nothing on your server refuses mail."));
    QVERIFY(othersSentence(Assessment{}).isEmpty());
}

/// A sender goes on to the next address, so a bad one beside a good one decides nothing.
void TestDecisions::secondAddressIsEnough()
{
    Observation seen = observed(domainOf(Row{}));
    SmtpProbe bad = observed(domainOf(Row{.startTls = false})).hosts.first().probes.first();
    bad.address = QHostAddress(QStringLiteral("9.9.9.200"));
    seen.hosts.first().probes.prepend(bad);
    const HostDecision host = assess(seen, today()).hosts.first();
    QCOMPARE(host.action, HostAction::DeliversVerified);
    QCOMPARE(host.addresses.first().startTls, CheckState::Failed);
    QCOMPARE(host.trusted, CheckState::Passed);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
