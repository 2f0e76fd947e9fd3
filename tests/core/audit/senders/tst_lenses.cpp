// The same facts through the eyes of different senders, with and without an older policy in their memory.
#include "core/audit/assess.h"
#include "core/audit/senders/decide.h"
#include "core/audit/senders/pluginpolicy.h"
#include "core/audit/senders/result.h"
#include "core/report/assessmentjson.h"
#include "core/report/textreport.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

Assessment through(SenderKind kind, const Domain &domain)
{
    WhatIf what;
    what.lens.kind = kind;
    return assess(observed(domain), today(), {}, what);
}

HostAction actionOf(SenderKind kind, const Domain &domain)
{
    return through(kind, domain).hosts.first().action;
}

Domain domainWith(const QList<QByteArray> &lines, const QByteArray &host, const QList<QByteArray> &names = {},
                  PolicyMode mode = PolicyMode::Enforce)
{
    Domain out;
    out.policy = policyText(mode, lines);
    Host mx;
    mx.name = host;
    mx.certificate.names = names;
    out.hosts << mx;
    return out;
}

RememberedPolicy remembered(PolicyMode mode, const QList<QByteArray> &lines, int daysAgo, const QByteArray &id = "old",
                            qint64 maxAge = 604'800)
{
    return {StsPolicy{mode, maxAge, patterns(lines)}, id, today().addDays(-daysAgo)};
}

PolicyFetch fetchOf(const QByteArray &type, const QByteArray &body)
{
    PolicyFetch out;
    out.headers << HttpHeader{"content-type", type};
    out.body = body;
    return out;
}

} // namespace

class TestLenses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys();
    void hosts_data();
    void hosts();
    void pluginFindingsWeighLess();
    void pluginReads_data();
    void pluginReads();
    void contentType_data();
    void contentType();
    void withoutMtaSts();
    void daneFirst_data();
    void daneFirst();
    void daneDecides_data();
    void daneDecides();
    void memory_data();
    void memory();
    void untilIsLastSeenAndMaxAge();
    void brokenIsNotTheEnd();
    void everyRendererNamesTheLens();
};

void TestLenses::keys()
{
    for (const SenderKind kind : {SenderKind::Rfc8461, SenderKind::PostfixBefore3105, SenderKind::StrictContentType,
                                  SenderKind::NoMtaSts, SenderKind::DaneFirst}) {
        QCOMPARE(senderFromKey(senderKey(kind)), std::optional(kind));
        QVERIFY(!senderName(kind).isEmpty());
    }
    QVERIFY(!senderFromKey(QLatin1StringView("exim")));
}

/// Host, certificate and lines in all the ways in which RFC 8461 and Postfix before 3.10.5 differ.
void TestLenses::hosts_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<HostAction>("rfc");
    QTest::addColumn<HostAction>("postfix");
    const HostAction yes = HostAction::DeliversVerified;
    const HostAction no = HostAction::RefusesHost;
    const auto row = [](const char *name, const QByteArrayList &lines, const char *host, const QByteArrayList &names,
                        HostAction rfc, HostAction postfix) {
        QTest::newRow(name) << lines << QByteArray(host) << names << rfc << postfix;
    };
    row("listed, own name", {"mx.a.test"}, "mx.a.test", {"mx.a.test"}, yes, yes);
    row("not listed, certificate fits a line", {"mx.a.test"}, "relay.b.test", {"mx.a.test", "relay.b.test"}, no, yes);
    row("not listed, own name only", {"mx.a.test"}, "relay.b.test", {"relay.b.test"}, no, no);
    row("listed, certificate fits another line", {"mx.a.test", "mx2.a.test"}, "mx.a.test", {"mx2.a.test"}, no, yes);
    row("listed, foreign certificate", {"mx.a.test"}, "mx.a.test", {"www.b.test"}, no, no);
    row("wildcard line, one label", {"*.a.test"}, "mx.a.test", {"mx.a.test"}, yes, yes);
    row("wildcard line, two labels", {"*.a.test"}, "x.mx.a.test", {"x.mx.a.test"}, no, yes);
    row("wildcard line, bare name", {"*.a.test"}, "a.test", {"a.test"}, no, no);
    row("wildcard certificate, exact line", {"mx.a.test"}, "mx.a.test", {"*.a.test"}, yes, yes);
    row("wildcard certificate, two labels", {"x.mx.a.test"}, "x.mx.a.test", {"*.a.test"}, no, no);
    row("wildcard both", {"*.a.test"}, "mx.a.test", {"*.a.test"}, yes, yes);
    row("suffix without a dot", {"*.a.test"}, "mx.ba.test", {"mx.ba.test"}, no, no);
}

void TestLenses::hosts()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, host);
    QFETCH(QByteArrayList, names);
    QFETCH(HostAction, rfc);
    QFETCH(HostAction, postfix);
    const Domain domain = domainWith(lines, host, names);
    QCOMPARE(actionOf(SenderKind::Rfc8461, domain), rfc);
    QCOMPARE(actionOf(SenderKind::PostfixBefore3105, domain), postfix);
    QCOMPARE(actionOf(SenderKind::StrictContentType, domain), rfc);
    // In testing the plug-in tells Postfix nothing.
    const Domain testing = domainWith(lines, host, names, PolicyMode::Testing);
    QCOMPARE(actionOf(SenderKind::PostfixBefore3105, testing), HostAction::DeliversUnverified);
}

void TestLenses::pluginFindingsWeighLess()
{
    const Domain domain = domainWith({"mx.a.test"}, "relay.b.test", {"mx.a.test"});
    QVERIFY(through(SenderKind::Rfc8461, domain).count(Effect::Blocks) > 0);
    const Assessment postfix = through(SenderKind::PostfixBefore3105, domain);
    QCOMPARE(postfix.count(Effect::Blocks), 0);
    QCOMPARE(postfix.verdict.kind, VerdictKind::EnforcingWorking);
    QVERIFY(postfix.hosts.first().reason.isEmpty());
    // What it does ask weighs as before.
    Domain expired = domain;
    expired.hosts.first().certificate.validUntilDays = -1;
    expired.hosts.first().certificate.validFromDays = -9;
    const Assessment refused = through(SenderKind::PostfixBefore3105, expired);
    QCOMPARE(refused.hosts.first().decidedBy, std::optional(HostCheck::Dates));
    QVERIFY(refused.hosts.first().reason.contains(QStringLiteral("expired")));
}

void TestLenses::pluginReads_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("mode"); // empty: no policy
    const QByteArray text = "text/plain";
    const QByteArray good = "version: STSv1\r\nmode: enforce\r\nmx: a.test\r\nmax_age: 100\r\n";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, const char *mode) {
        QTest::newRow(name) << type << body << QByteArray(mode);
    };
    row("good", text, good, "enforce");
    row("line feed only", text, QByteArray(good).replace("\r\n", "\n"), "enforce");
    row("last mode wins", text, good + "mode: testing\r\n", "testing");
    row("last max_age wins", text, good + "max_age: 99999999\r\n", "");
    row("blank line", text, "\r\n" + good, "enforce");
    row("line without colon", text, "hello\r\n" + good, "enforce");
    row("field in capitals", text, QByteArray(good).replace("mode", "Mode"), "");
    row("mode in capitals", text, QByteArray(good).replace("enforce", "Enforce"), "");
    row("blank before a field", text, QByteArray(good).replace("mode", " mode"), "");
    row("no version", text, QByteArray(good).replace("version: STSv1\r\n", ""), "");
    row("no mx", text, QByteArray(good).replace("mx: a.test\r\n", ""), "");
    row("none without mx", text, "version: STSv1\nmode: none\nmax_age: 0\n", "none");
    row("type with charset", "Text/Plain; charset=utf-8", good, "enforce");
    row("not ASCII, no charset", text, good + "x: \xc3\xa4\r\n", "");
    row("not ASCII, charset", "text/plain; charset=utf-8", good + "x: \xc3\xa4\r\n", "enforce");
    row("HTML", "text/html", good, "");
    row("no type", "", good, "");
}

void TestLenses::pluginReads()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, mode);
    const auto policy = readPluginPolicy(fetchOf(type, body));
    QCOMPARE(policy ? QByteArray(modeName(policy->mode).data()) : QByteArray(), mode);
}

void TestLenses::contentType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("applies");
    QTest::newRow("plain") << QByteArray("text/plain") << true;
    QTest::newRow("plain, charset") << QByteArray("TEXT/plain; charset=us-ascii") << true;
    QTest::newRow("octets") << QByteArray("application/octet-stream") << false;
    QTest::newRow("missing") << QByteArray() << false;
}

void TestLenses::contentType()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, applies);
    Domain domain = domainWith({"mx.a.test"}, "mx.a.test");
    domain.contentType = type;
    QCOMPARE(through(SenderKind::Rfc8461, domain).source, PolicySource::Live);
    for (const SenderKind kind : {SenderKind::StrictContentType, SenderKind::PostfixBefore3105}) {
        const Assessment out = through(kind, domain);
        QCOMPARE(out.source, applies ? PolicySource::Live : PolicySource::None);
        QCOMPARE(out.verdict.kind, applies ? VerdictKind::EnforcingWorking : VerdictKind::Ignored);
        QCOMPARE(out.count(Effect::Unprotected), applies ? 0 : 1);
        // A policy that is only assumed would be served in the same way.
        WhatIf what;
        what.lens.kind = kind;
        what.mode = PolicyMode::Testing;
        QCOMPARE(assess(observed(domain), today(), {}, what).source,
                 applies ? PolicySource::Assumed : PolicySource::None);
    }
}

void TestLenses::withoutMtaSts()
{
    const Domain domain = domainWith({"mx.a.test"}, "relay.b.test");
    const Assessment out = through(SenderKind::NoMtaSts, domain);
    QCOMPARE(out.hosts.first().action, HostAction::DeliversUnverified);
    QCOMPARE(out.source, PolicySource::None);
    QCOMPARE(out.count(Effect::Blocks), 0);
    QCOMPARE(out.verdict.kind, VerdictKind::Ignored);
    QVERIFY(out.verdict.explanation.contains(QStringLiteral("without checking who answers")));
    QVERIFY(out.verdict.others.isEmpty());
    Domain nothing = domain;
    nothing.id.clear();
    nothing.policy.clear();
    QCOMPARE(through(SenderKind::NoMtaSts, nothing).verdict.kind, VerdictKind::NotPublished);
}

/// Until TLSA records are looked up, nothing is said about a sender that prefers them.
void TestLenses::daneFirst_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("covered") << QByteArrayList{"mx.a.test"};
    QTest::newRow("not covered") << QByteArrayList{"other.a.test"};
}

void TestLenses::daneFirst()
{
    QFETCH(QByteArrayList, lines);
    const Assessment out = through(SenderKind::DaneFirst, domainWith(lines, "mx.a.test"));
    QCOMPARE(out.hosts.first().dane, DaneState::NotLooked);
    QCOMPARE(out.hosts.first().action, HostAction::Unknown);
    QCOMPARE(out.verdict.kind, VerdictKind::Inconclusive);
    QVERIFY(out.verdict.explanation.contains(QStringLiteral("TLSA")));
}

/// DANE decides where a host has usable records, whatever the policy says; where not, MTA-STS does (RFC 7672 §2.2).
void TestLenses::daneDecides_data()
{
    QTest::addColumn<DaneState>("dane");
    QTest::addColumn<bool>("stsPasses");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<HostAction>("enforce");
    QTest::addColumn<HostAction>("withoutPolicy");
    using enum HostAction;
    const auto row = [](const char *name, DaneState dane, bool passes, bool tls, HostAction enforce, HostAction none) {
        QTest::newRow(name) << dane << passes << tls << enforce << none;
    };
    row("not looked", DaneState::NotLooked, true, true, Unknown, Unknown);
    row("none, STS passes", DaneState::None, true, true, DeliversVerified, DeliversUnverified);
    row("none, STS fails", DaneState::None, false, true, RefusesHost, DeliversUnverified);
    row("insecure, STS passes", DaneState::Insecure, true, true, DeliversVerified, DeliversUnverified);
    row("insecure, no TLS", DaneState::Insecure, true, false, RefusesHost, DeliversUnverified);
    row("lookup failed, STS passes", DaneState::LookupFailed, true, true, RefusesHost, RefusesHost);
    row("unusable, STS passes", DaneState::UnusableOnly, true, true, DeliversVerified, DeliversUnverified);
    row("unusable, no TLS", DaneState::UnusableOnly, true, false, RefusesHost, RefusesHost);
    row("pass, STS passes", DaneState::Pass, true, true, DeliversVerified, DeliversVerified);
    row("pass, STS fails", DaneState::Pass, false, true, DeliversVerified, DeliversVerified);
    row("fail, STS passes", DaneState::Fail, true, true, RefusesHost, RefusesHost);
}

void TestLenses::daneDecides()
{
    QFETCH(DaneState, dane);
    QFETCH(bool, stsPasses);
    QFETCH(bool, tls);
    QFETCH(HostAction, enforce);
    QFETCH(HostAction, withoutPolicy);
    HostDecision host;
    host.dane = dane;
    host.inPolicy = stsPasses ? CheckState::Passed : CheckState::Failed;
    host.answers = CheckState::Passed;
    host.startTls = tls ? CheckState::Passed : CheckState::Failed;
    host.certificate = host.trusted = host.dates = host.name = tls ? CheckState::Passed : CheckState::Unknown;
    decideHost(host, {SenderKind::DaneFirst, PolicyMode::Enforce, false});
    QCOMPARE(host.action, enforce);
    QCOMPARE(host.decidedBy.has_value(), enforce == HostAction::RefusesHost);
    decideHost(host, {SenderKind::DaneFirst, std::nullopt, false});
    QCOMPARE(host.action, withoutPolicy);
    // A sender of RFC 8461 alone does not look at TLSA records.
    decideHost(host, {SenderKind::Rfc8461, PolicyMode::Enforce, false});
    QCOMPARE(host.action, stsPasses && tls ? HostAction::DeliversVerified : HostAction::RefusesHost);
    // Nobody delivers to a host without address.
    host.answers = CheckState::Failed;
    decideHost(host, {SenderKind::DaneFirst, std::nullopt, false});
    QCOMPARE(host.action, HostAction::Unreachable);
}

void TestLenses::memory_data()
{
    QTest::addColumn<QByteArray>("liveId"); // empty: no record
    QTest::addColumn<QByteArray>("policy"); // empty: 404
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("holdsOn");
    QTest::addColumn<PolicySource>("source");
    QTest::addColumn<HostAction>("action");
    const QByteArray good = policyText(PolicyMode::Enforce, {"mx.a.test"});
    const QByteArray none = policyText(PolicyMode::None, {"mx.a.test"});
    const auto row = [](const char *name, const char *id, const QByteArray &policy, int daysAgo, bool holdsOn,
                        PolicySource source, HostAction action) {
        QTest::newRow(name) << QByteArray(id) << policy << daysAgo << holdsOn << source << action;
    };
    const HostAction refuses = HostAction::RefusesHost; // the remembered policy does not list the host
    row("live good, other id", "new", good, 2, false, PolicySource::Live, HostAction::DeliversVerified);
    row("live good, same id", "old", good, 2, false, PolicySource::Remembered, refuses);
    row("live good, not looked yet", "new", good, 2, true, PolicySource::Remembered, refuses);
    row("live good, memory over", "old", good, 8, true, PolicySource::Live, HostAction::DeliversVerified);
    row("last day", "", {}, 7, false, PolicySource::Remembered, refuses);
    row("everything deleted", "", {}, 2, false, PolicySource::Remembered, refuses);
    row("everything deleted, memory over", "", {}, 8, false, PolicySource::None, HostAction::DeliversUnverified);
    row("file gone", "new", {}, 2, false, PolicySource::Remembered, refuses);
    row("file broken", "new", "version: STSv1\r\n", 2, false, PolicySource::Remembered, refuses);
    row("record gone", "", good, 2, false, PolicySource::Remembered, refuses);
    row("switched off properly", "new", none, 2, false, PolicySource::Live, HostAction::DeliversUnverified);
    row("switched off, same id", "old", none, 2, false, PolicySource::Remembered, refuses);
}

void TestLenses::memory()
{
    QFETCH(QByteArray, liveId);
    QFETCH(QByteArray, policy);
    QFETCH(int, daysAgo);
    QFETCH(bool, holdsOn);
    QFETCH(PolicySource, source);
    QFETCH(HostAction, action);
    Domain domain = domainWith({}, "mx.a.test");
    domain.id = liveId;
    domain.policy = policy;
    WhatIf what;
    what.lens.remembered = remembered(PolicyMode::Enforce, {"old.a.test"}, daysAgo);
    what.lens.holdsOn = holdsOn;
    const Assessment out = assess(observed(domain), today(), {}, what);
    QCOMPARE(out.source, source);
    QCOMPARE(out.hosts.first().action, action);
    // Who has no use for MTA-STS remembers nothing.
    what.lens.kind = SenderKind::NoMtaSts;
    QCOMPARE(assess(observed(domain), today(), {}, what).hosts.first().action, HostAction::DeliversUnverified);
}

void TestLenses::untilIsLastSeenAndMaxAge()
{
    const RememberedPolicy policy = remembered(PolicyMode::Enforce, {"old.a.test"}, 7, "old", 14 * 86'400);
    QCOMPARE(policy.until(), QDateTime(QDate(2026, 11, 30), QTime(10, 0), Qt::UTC));
    WhatIf what;
    what.lens.remembered = policy;
    Domain domain = domainWith({}, "mx.a.test");
    domain.policy.clear();
    const Observation seen = observed(domain);
    QVERIFY(memorySentence(assess(seen, today(), {}, what)).contains(QStringLiteral("30 Nov 2026")));
    what.on = policy.until();
    QCOMPARE(assess(seen, today(), {}, what).source, PolicySource::Remembered);
    what.on = policy.until().addSecs(1);
    const Assessment after = assess(seen, today(), {}, what);
    QCOMPARE(after.source, PolicySource::None);
    QVERIFY(memorySentence(after).contains(QStringLiteral("no sender applies it any more")));
}

void TestLenses::brokenIsNotTheEnd()
{
    Domain domain = domainWith({}, "mx.a.test");
    domain.policy.clear();
    WhatIf what;
    what.lens.remembered = remembered(PolicyMode::Enforce, {"old.a.test"}, 2);
    const Assessment out = assess(observed(domain), today(), {}, what);
    QCOMPARE(out.verdict.kind, VerdictKind::EnforcingAllRefused);
    QVERIFY(
        out.verdict.explanation.contains(QStringLiteral("New senders find no policy that they can use. Senders that "
                                                        "fetched the policy of 21 Nov 2026, enforce, 7 day(s) may "
                                                        "apply it until 28 Nov 2026.")));
    QVERIFY(!out.policyApplies);
    // Without the record it is not known whether new senders find one.
    domain.recordSeen = false;
    const Assessment unseen = assess(observed(domain), today(), {}, what);
    QCOMPARE(unseen.source, PolicySource::Remembered);
    QVERIFY(!unseen.verdict.explanation.contains(QStringLiteral("New senders")));
}

void TestLenses::everyRendererNamesTheLens()
{
    const Observation seen = observed(domainWith({"mx.a.test"}, "mx.a.test"));
    WhatIf what;
    what.lens.kind = SenderKind::PostfixBefore3105;
    what.lens.remembered = remembered(PolicyMode::Enforce, {"old.a.test"}, 2);
    what.on = QDateTime(QDate(2026, 12, 5), QTime(23, 59, 59), Qt::UTC);
    const Assessment out = assess(seen, today(), {}, what);
    const QString text = textReport(seen, out, {});
    QVERIFY2(text.contains(senderName(what.lens.kind)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("2026-12-05")));
    const QJsonObject sender = toJson(out, seen)[u"sender"].toObject();
    QCOMPARE(sender[u"lens"].toString(), QStringLiteral("postfix-before-3.10.5"));
    QCOMPARE(sender[u"on"].toString(), QStringLiteral("2026-12-05T23:59:59Z"));
    QCOMPARE(sender[u"remembers"].toObject()[u"until"].toString(), QStringLiteral("2026-11-28T10:00:00Z"));
    QCOMPARE(sender[u"policy_source"].toString(), QStringLiteral("live"));
    QVERIFY(!textReport(seen, assess(seen, today()), {}).contains(QStringLiteral("What if")));
}

QTEST_GUILESS_MAIN(TestLenses)
#include "tst_lenses.moc"
