// Two audits compared: a row is one thing that happened between them.
#include "core/audit/assess.h"
#include "core/audit/changes/changes.h"
#include "tests/support/synthetic.h"
#include <QTest>

using namespace gatepost;

namespace {

using Change = void (*)(synthetic::Domain &);

synthetic::Host host(const QByteArray &name, int preference)
{
    synthetic::Host out;
    out.name = name;
    out.preference = preference;
    return out;
}

synthetic::Domain usual()
{
    synthetic::Domain domain;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test", "mx2.example.test"});
    domain.hosts = {host("mx1.example.test", 10), host("mx2.example.test", 20)};
    return domain;
}

JudgedAudit judged(const synthetic::Domain &domain, const QString &vantage = {})
{
    Observation seen = synthetic::observed(domain);
    seen.context.smtpVantage = vantage;
    const auto kept = std::make_shared<const Observation>(seen);
    return {kept, std::make_shared<const Assessment>(assess(*kept, synthetic::today()))};
}

/// "kind topic name" of every row that is not the same.
QStringList changedRows(const AuditChanges &changes)
{
    QStringList out;
    for (const ChangeRow &row : changes.rows) {
        if (row.kind != ChangeKind::Same)
            out << QStringLiteral("%1 %2 %3").arg(changeKey(row.kind), topicKey(row.topic), row.name);
    }
    return out;
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("row");
        const auto row = [](const char *name, Change change, const char *sentence, const char *changed) {
            QTest::newRow(name) << change << QString::fromLatin1(sentence) << QString::fromLatin1(changed);
        };
        row(
            "nothing", [](synthetic::Domain &) {}, "Nothing changed.", "");
        row(
            "an MX host that the policy does not list",
            [](synthetic::Domain &domain) { domain.hosts << host("mx3.example.test", 30); },
            "The MX host mx3.example.test was added without adding it to the policy.", "added hosts mx3.example.test");
        row(
            "an MX host and its line",
            [](synthetic::Domain &domain) {
                domain.hosts << host("mx3.example.test", 30);
                domain.policy = synthetic::policyText(PolicyMode::Enforce,
                                                      {"mx1.example.test", "mx2.example.test", "mx3.example.test"});
                domain.id = "2";
            },
            "The MX host mx3.example.test was added; the policy lists it.", "added policy mx: mx3.example.test");
        row(
            "an MX host less", [](synthetic::Domain &domain) { domain.hosts.removeLast(); },
            "The MX host mx2.example.test was removed.", "removed hosts mx2.example.test");
        row(
            "another order of MX hosts", [](synthetic::Domain &domain) { domain.hosts.last().preference = 5; },
            "Nothing changed that a sender would notice.", "changed hosts mx2.example.test");
        row(
            "a certificate for another name",
            [](synthetic::Domain &domain) { domain.hosts.last().certificate.names = {"other.test"}; },
            "mx2.example.test is now refused:", "changed hosts mx2.example.test");
        row(
            "a renewed certificate",
            [](synthetic::Domain &domain) { domain.hosts.last().certificate.validUntilDays = 200; },
            "mx2.example.test has a new certificate, until", "changed certificates mx2.example.test");
        row(
            "another mode and id",
            [](synthetic::Domain &domain) {
                domain.policy = synthetic::policyText(PolicyMode::Testing, {"mx1.example.test", "mx2.example.test"});
                domain.id = "2";
            },
            "The mode changed from enforce to testing.", "changed policy mode");
        row(
            "another policy under the old id",
            [](synthetic::Domain &domain) {
                domain.policy =
                    synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test", "mx2.example.test"}, 86'400);
            },
            "The policy changed and the id did not: senders that remember the old policy do not look.",
            "changed policy max_age");
        row(
            "another id for the same policy", [](synthetic::Domain &domain) { domain.id = "2"; },
            "The id changed and the policy did not: senders fetch it again, nothing else happens.",
            "changed record id");
        row(
            "no record any more", [](synthetic::Domain &domain) { domain.id.clear(); },
            "The MTA-STS record is gone. Senders that remember the policy go on applying it.", "removed record id");
        row(
            "another domain", [](synthetic::Domain &domain) { domain.name = "example2.test"; }, "", "changed findings");
    }
    void says()
    {
        QFETCH(Change, change);
        QFETCH(QString, sentence);
        QFETCH(QString, row);
        synthetic::Domain after = usual();
        change(after);
        const AuditChanges changes = changesBetween(judged(usual()), judged(after));
        const QString all = changes.sentences.join(u'\n');
        QVERIFY2(all.contains(sentence), qPrintable(all));
        const QStringList rows = changedRows(changes);
        if (row.isEmpty())
            QCOMPARE(rows, QStringList());
        else if (sentence.isEmpty()) // another domain
            QVERIFY(changes.cautions.contains(QStringLiteral("These are audits of two domains.")));
        else
            QVERIFY2(rows.contains(row), qPrintable(rows.join(u'\n')));
    }

    void theOtherWayRoundSwapsAddedAndRemoved()
    {
        synthetic::Domain more = usual();
        more.hosts << host("mx3.example.test", 30);
        const QStringList there = changedRows(changesBetween(judged(usual()), judged(more)));
        QStringList back = changedRows(changesBetween(judged(more), judged(usual())));
        back.replaceInStrings(QStringLiteral("removed"), QStringLiteral("added"));
        QStringList expected = there;
        expected.sort();
        back.sort();
        QCOMPARE(back, expected);
        QVERIFY(!there.isEmpty());
    }

    // Point 78: a warning when the vantage differs; the conditions are shown but are no change of the domain.
    void warnsOfAnotherVantage()
    {
        const AuditChanges changes =
            changesBetween(judged(usual()), judged(usual(), QStringLiteral("ssh://admin@vps.example")));
        QCOMPARE(changes.cautions, QStringList(QStringLiteral(
                                       "Different vantage: differences in step 6 may come from where the test ran.")));
        QCOMPARE(changes.changed(), 0);
        QCOMPARE(changedRows(changes), QStringList(QStringLiteral("changed conditions tested from")));
    }

    void namesManyHostsOnlyUpToABound()
    {
        synthetic::Domain many = usual();
        for (int i = 0; i < 50; ++i)
            many.hosts << host("mx" + QByteArray::number(100 + i) + ".example.test", 30);
        const AuditChanges changes = changesBetween(judged(usual()), judged(many));
        QVERIFY(changes.sentences.contains(QStringLiteral("44 more changes of MX hosts.")) ||
                changes.sentences.contains(QStringLiteral("44 more change(s) of MX hosts.")));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
