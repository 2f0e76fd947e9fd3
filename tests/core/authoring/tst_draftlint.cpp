// What is wrong with a draft, where, and what the fix makes of it; the names in DNS and the providers' patterns.
#include "core/audit/catalogue.h"
#include "core/authoring/draftlint.h"
#include "core/authoring/mxnames.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

Domain hosts(std::initializer_list<const char *> names)
{
    Domain out;
    for (const char *name : names) {
        Host host;
        host.name = name;
        host.preference = 10 * int(out.hosts.size() + 1);
        out.hosts << host;
    }
    return out;
}

Assessment judged(const PolicyDraft &draft, const Domain &domain)
{
    return assess(observed(domain), today(), {}, asPublished(draft));
}

QList<LiveMx> live(std::initializer_list<const char *> names)
{
    QList<LiveMx> out;
    for (const char *name : names)
        out << LiveMx{DomainName::fromDns(name), quint16(10)};
    return out;
}

QByteArray joined(const QList<MxPattern> &patterns)
{
    QByteArrayList out;
    for (const MxPattern &pattern : patterns)
        out << pattern.text;
    return out.join(' ');
}

} // namespace

class TestDraftLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
    void everyFixEndsWell();
    void coverage();
    void ownDomain();
    void quietWhenGood();
    void providers_data();
    void providers();
    void namesInDns();
};

void TestDraftLint::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("after"); // of the fix; null: there is none
    const QByteArray v = "version: STSv1\r\n", m = "mode: testing\r\n", x = "mx: a.example\r\n",
                     a = "max_age: 86400\r\n";
    QTest::newRow("comment") << v + "# ours\r\n" + m + x + a << QByteArray("policy-syntax-comment") << 2
                             << v + m + x + a;
    QTest::newRow("blank line") << v + "\r\n" + m + x + a << QByteArray("policy-syntax-blank-line") << 2
                                << v + m + x + a;
    QTest::newRow("unknown key") << v + m + x + "foo: bar\r\n" + a << QByteArray("policy-syntax-unknown-field") << 4
                                 << v + m + x + a;
    QTest::newRow("misspelt key") << v + m + x + "maxage: 86400\r\n" + a << QByteArray("policy-syntax-unknown-field")
                                  << 4 << v + m + x + "max_age: 86400\r\n" + a;
    QTest::newRow("version last") << m + x + a + v << QByteArray("policy-syntax-version-not-first") << 4
                                  << v + m + x + a;
    QTest::newRow("no version") << m + x + a << QByteArray("policy-syntax-version-missing") << 3 << v + m + x + a;
    QTest::newRow("no mode") << v + x + a << QByteArray("policy-syntax-mode-missing") << 3 << v + m + x + a;
    QTest::newRow("no max_age") << v + m + x << QByteArray("policy-syntax-max-age-missing") << 3
                                << v + m + x + "max_age: 604800\r\n";
    QTest::newRow("mode in capitals") << v + "mode: Testing\r\n" + x + a << QByteArray("policy-syntax-mode-invalid")
                                      << 2 << v + m + x + a;
    QTest::newRow("too long") << v + m + x + "max_age: 99999999\r\n"
                              << QByteArray("policy-syntax-max-age-range") << 4 << v + m + x + "max_age: 31557600\r\n";
    QTest::newRow("trailing dot") << v + m + "mx: a.example.\r\n" + a << QByteArray("policy-syntax-mx-invalid") << 3
                                  << v + m + x + a;
    QTest::newRow("umlaut") << v + m +
                                   "mx: b\xc3\xbc"
                                   "cher.example\r\n" +
                                   a
                            << QByteArray("policy-syntax-mx-ulabel") << 3
                            << v + m + "mx: xn--bcher-kva.example\r\n" + a;
    QTest::newRow("zero width space") << v + m + "mx: a\xe2\x80\x8b.example\r\n" + a
                                      << QByteArray("policy-syntax-invisible") << 3 << v + m + x + a;
    QTest::newRow("leading blank") << v + " " + m + x + a << QByteArray("policy-syntax-leading-space") << 2
                                   << v + m + x + a;
    QTest::newRow("blank before colon") << v + "mode : testing\r\n" + x + a
                                        << QByteArray("policy-syntax-space-before-colon") << 2 << v + m + x + a;
    QTest::newRow("equals sign") << v + "mode=testing\r\n" + x + a << QByteArray("policy-syntax-no-colon") << 2
                                 << v + m + x + a;
    QTest::newRow("twice the same name") << v + m + x + x + a << QByteArray("policy-mx-duplicate") << 4
                                         << v + m + x + a;
    QTest::newRow("repeated mode") << v + m + "mode: none\r\n" + x + a << QByteArray("policy-syntax-duplicate") << 3
                                   << v + m + x + a;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + v + m + x + a << QByteArray("policy-syntax-bom") << 1
                                     << v + m + x + a;
    QTest::newRow("max_age 0") << v + m + x + "max_age: 0\r\n"
                               << QByteArray("policy-max-age-zero") << 4 << v + m + x + "max_age: 1209600\r\n";
    QTest::newRow("no mx") << v + m + a << QByteArray("policy-syntax-mx-missing") << 3 << QByteArray();
    QTest::newRow("several names in a line")
        << v + m + "mx: a.example, b.example\r\n" + a << QByteArray("policy-syntax-mx-list") << 3 << QByteArray();
}

void TestDraftLint::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(int, line);
    QFETCH(QByteArray, after);
    PolicyDraft draft{QByteArrayView(before)};
    const QList<DraftProblem> problems = draftProblems(draft, *DomainName::parse(u"example.test"), nullptr);
    const auto found = std::find_if(problems.begin(), problems.end(), [&id](const DraftProblem &problem) {
        return findingKey(problem.finding.id) == QLatin1StringView(id);
    });
    QVERIFY(found != problems.end());
    QCOMPARE(found->line, line);
    QCOMPARE(found->fix.has_value(), !after.isNull() && !after.isEmpty());
    if (!found->fix)
        return;
    QVERIFY(!found->fix->label.isEmpty());
    QVERIFY(applyFix(&draft, *found->fix));
    QCOMPARE(draft.text(), after);
    QCOMPARE(draft.undoStep(), std::optional(DraftStep::Fixed));
    QVERIFY(draft.undo());
    QCOMPARE(draft.text(), before);
}

/// Clicking the first fix again and again leads to a text without fixes, never round in a circle.
void TestDraftLint::everyFixEndsWell()
{
    const QByteArray worst =
        "\xef\xbb\xbf# a\n mode : Enforce\nmx: A.example.\nmx: a.example\n\nmx: *.*.b\nfoo=\nmax_age: "
        "1e9\nmaxage: 7\nversion: stsv1\nversion: STSv1\nmx: m\xc3\xbcll.example\nmo\xe2\x80\x8b"
        "de: none\n";
    PolicyDraft draft{QByteArrayView(worst)};
    int clicks = 0;
    while (clicks < 60) {
        const auto problems = draftProblems(draft, DomainName(), nullptr);
        const auto next = std::find_if(problems.begin(), problems.end(), [](const DraftProblem &p) { return p.fix; });
        if (next == problems.end())
            break;
        QVERIFY2(applyFix(&draft, *next->fix), qPrintable(next->fix->label));
        ++clicks;
    }
    QVERIFY2(clicks < 60, draft.text().constData());
    for (const DraftProblem &problem : draftProblems(draft, DomainName(), nullptr))
        QVERIFY2(problem.finding.id == FindingId::PolicySyntaxMxWildcardPosition,
                 qPrintable(findingTitle(problem.finding)));
}

void TestDraftLint::coverage()
{
    PolicyDraft draft(StsPolicy{PolicyMode::Enforce, 2'592'000, patterns({"mx1.example.test", "old.example.test"})});
    const Domain domain = hosts({"mx1.example.test", "mx2.example.test"});
    Assessment now = judged(draft, domain);
    QList<DraftProblem> problems = draftProblems(draft, observed(domain).domain, &now);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].finding.id, FindingId::MxBackupNotInPolicy);
    QCOMPARE(problems[0].finding.effect, Effect::Blocks);
    QCOMPARE(problems[0].fix->label, QStringLiteral("Add mx: mx2.example.test"));
    QCOMPARE(problems[1].finding.id, FindingId::PolicyMxUnused);
    QCOMPARE(problems[1].line, 4);
    QVERIFY(applyFix(&draft, *problems[0].fix));
    QVERIFY(draft.mxLines().contains("mx2.example.test"));

    // None of the hosts is covered: one click adds them all, in one step.
    PolicyDraft none(StsPolicy{PolicyMode::Testing, 86'400, patterns({"x.example.test"})});
    now = judged(none, domain);
    problems = draftProblems(none, observed(domain).domain, &now);
    QCOMPARE(problems[0].finding.id, FindingId::MxNoneInPolicy);
    QVERIFY(applyFix(&none, *problems[0].fix));
    QCOMPARE(none.mxLines(), (QList<QByteArray>{"x.example.test", "mx1.example.test", "mx2.example.test"}));
    QVERIFY(none.undo());
    QCOMPARE(none.mxLines().size(), 1);
}

void TestDraftLint::ownDomain()
{
    const PolicyDraft draft(StsPolicy{PolicyMode::Testing, 86'400, patterns({"*.example.test"})});
    const auto problems = draftProblems(draft, *DomainName::parse(u"example.test"), nullptr);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].finding.id, FindingId::PolicyMxWildcardOwnDomain);
    QVERIFY(draftProblems(draft, *DomainName::parse(u"other.test"), nullptr).isEmpty());
}

void TestDraftLint::quietWhenGood()
{
    for (const PolicyMode mode : {PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce}) {
        const PolicyDraft draft(
            StsPolicy{mode, mode == PolicyMode::Enforce ? 2'592'000 : 86'400, patterns({"mx1.example.test"})});
        const Assessment now = judged(draft, hosts({"mx1.example.test"}));
        QVERIFY(draftProblems(draft, *DomainName::parse(u"example.test"), &now).isEmpty());
    }
}

void TestDraftLint::providers_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QList<LiveMx>>("hosts");
    QTest::addColumn<QByteArray>("lines");
    const int microsoft = int(MxProvider::Microsoft365), google = int(MxProvider::Google);
    QTest::newRow("Exchange Online") << microsoft << live({"example-test.mail.protection.outlook.com"})
                                     << QByteArray("*.mail.protection.outlook.com");
    QTest::newRow("with DNSSEC") << microsoft << live({"example-test.o-v1.mx.microsoft"})
                                 << QByteArray("*.o-v1.mx.microsoft");
    QTest::newRow("another letter") << microsoft << live({"example-test.d-v1.mx.microsoft"})
                                    << QByteArray("*.d-v1.mx.microsoft");
    QTest::newRow("beside an own host") << microsoft << live({"x.mail.protection.outlook.com", "mx.example.test"})
                                        << QByteArray("*.mail.protection.outlook.com mx.example.test");
    QTest::newRow("somebody else") << microsoft << live({"mx.example.test"}) << QByteArray();
    QTest::newRow("a name that only looks like it")
        << microsoft << live({"mail.protection.outlook.com.example.test"}) << QByteArray();
    QTest::newRow("Google of old") << google
                                   << live({"aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"})
                                   << QByteArray("aspmx.l.google.com *.aspmx.l.google.com");
    QTest::newRow("Google of today") << google << live({"smtp.google.com"}) << QByteArray("smtp.google.com");
    QTest::newRow("not Google") << google << live({"mx.google.com.example.test"}) << QByteArray();
    QTest::newRow("no hosts") << google << QList<LiveMx>() << QByteArray();
}

void TestDraftLint::providers()
{
    QFETCH(int, provider);
    QFETCH(QList<LiveMx>, hosts);
    QFETCH(QByteArray, lines);
    const QList<MxPattern> made = providerLines(MxProvider(provider), hosts);
    QCOMPARE(joined(made), lines);
    for (const LiveMx &mx : lines.isEmpty() ? QList<LiveMx>() : hosts)
        QVERIFY(matchMx(mx.host, made).matches); // a template never leaves out a host
}

void TestDraftLint::namesInDns()
{
    const QList<LiveMx> names = liveMx(observed(hosts({"mx1.example.test", "mx2.example.test"})));
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[0].host.toAscii(), QByteArray("mx1.example.test"));
    QCOMPARE(names[1].preference, std::optional<quint16>(20));
    QCOMPARE(joined(exactLines(names)), QByteArray("mx1.example.test mx2.example.test"));
    QVERIFY(liveMx(Observation()).isEmpty());
    Observation unseen = observed(hosts({"mx1.example.test"}));
    unseen.mx->answer = failure(Fault{FaultKind::Timeout, {}, 0});
    QVERIFY(liveMx(unseen).isEmpty()); // never from memory
}

QTEST_GUILESS_MAIN(TestDraftLint)
#include "tst_draftlint.moc"
