// Accepted risks: which findings they cover on which day, and what is wrong with what somebody typed (acceptance
// point 37).
#include "core/audit/acceptedrisks.h"
#include <QSignalSpy>
#include <QTest>

using namespace gatepost;

namespace {

const QDate today(2026, 11, 23);

Finding finding(FindingId id, const QString &subject, Effect effect = Effect::Blocks)
{
    Finding out;
    out.id = id;
    out.subject = subject;
    out.effect = effect;
    return out;
}

DomainName domain(const char *name = "example.org")
{
    return DomainName::fromDns(name);
}

AcceptedRisk risk(FindingId id, const QString &subject, const QDate &until, const char *of = "example.org")
{
    return {QString::fromLatin1(of),           QString(findingKey(id)),       subject,
            QStringLiteral("Mail operations"), QStringLiteral("ticket 4711"), until};
}

const QString backup = QStringLiteral("backup.example.net");

} // namespace

class TestAcceptedRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data();
    void covers();
    void longestDecides();
    void ofAnAssessment();
    void expired();
    void problems_data();
    void problems();
    void kept();
};

void TestAcceptedRisk::covers_data()
{
    QTest::addColumn<AcceptedRisk>("accepted");
    QTest::addColumn<int>("effect");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const AcceptedRisk &accepted, Effect effect, bool covered) {
        QTest::newRow(name) << accepted << int(effect) << covered;
    };
    const FindingId id = FindingId::MxCertNameMismatch;
    row("37: before the end", risk(id, backup, today.addDays(5)), Effect::Blocks, true);
    row("37: on the last day", risk(id, backup, today), Effect::Blocks, true);
    row("37: the day after", risk(id, backup, today.addDays(-1)), Effect::Blocks, false);
    row("another host", risk(id, QStringLiteral("mx1.example.org"), today), Effect::Blocks, false);
    row("another finding", risk(FindingId::MxNotInPolicy, backup, today), Effect::Blocks, false);
    row("another domain", risk(id, backup, today, "example.net"), Effect::Blocks, false);
    row("the same in testing", risk(id, backup, today), Effect::AtRisk, true);
    row("advice", risk(id, backup, today), Effect::Advice, true);
    row("passed by now", risk(id, backup, today), Effect::Passed, false);
    row("could not test", risk(id, backup, today), Effect::CouldNotTest, false);
}

void TestAcceptedRisk::covers()
{
    QFETCH(AcceptedRisk, accepted);
    QFETCH(int, effect);
    QFETCH(bool, covered);
    const Finding one = finding(FindingId::MxCertNameMismatch, backup, Effect(effect));
    QCOMPARE(riskOver(one, domain(), {accepted}, today).has_value(), covered);
}

void TestAcceptedRisk::longestDecides()
{
    const FindingId id = FindingId::MxCertNameMismatch;
    const QList<AcceptedRisk> risks{risk(id, backup, today), risk(id, backup, today.addDays(9)),
                                    risk(id, backup, today.addDays(3))};
    QCOMPARE(riskOver(finding(id, backup), domain(), risks, today)->until, today.addDays(9));
}

void TestAcceptedRisk::ofAnAssessment()
{
    Assessment judged;
    judged.findings = {finding(FindingId::MxNotInPolicy, backup), finding(FindingId::MxCertNameMismatch, backup)};
    const QList<AcceptedRisk> risks{risk(FindingId::MxCertNameMismatch, backup, today)};
    const QList<CoveredFinding> covered = coveredFindings(judged, domain(), risks, today);
    QCOMPARE(covered.size(), 1);
    QCOMPARE(covered.first().finding, 1);
    QCOMPARE(covered.first().risk, risks.first());
    QCOMPARE(coveredFindings(judged, domain(), risks, today.addDays(1)).size(), 0);
}

void TestAcceptedRisk::expired()
{
    const FindingId id = FindingId::MxCertNameMismatch;
    const AcceptedRisk old = risk(id, backup, today.addDays(-20));
    const AcceptedRisk latest = risk(id, QStringLiteral("mx1.example.org"), today.addDays(-1));
    const QList<AcceptedRisk> risks{old, latest, risk(id, backup, today),
                                    risk(id, backup, today.addDays(-3), "example.net")};
    QCOMPARE(expiredRisks(domain(), risks, today), (QList<AcceptedRisk>{latest, old}));
}

void TestAcceptedRisk::problems_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("fields");
    const QString why = QStringLiteral("ticket 4711");
    const QString who = QStringLiteral("Mail operations");
    const auto row = [](const char *name, const QString &reason, const QString &by, const QDate &until,
                        const char *fields) {
        QTest::newRow(name) << reason << by << until << QString::fromLatin1(fields);
    };
    row("37: good", why, who, today.addDays(30), "");
    row("37: no reason", QString(), who, today.addDays(30), "reason");
    row("37: blanks are no reason", QStringLiteral("  \n "), who, today.addDays(30), "reason");
    row("37: no date", why, who, QDate(), "until");
    row("37: exactly one year", why, who, QDate(2027, 11, 23), "");
    row("37: a day more than one year", why, who, QDate(2027, 11, 24), "until");
    row("37: yesterday", why, who, today.addDays(-1), "until");
    row("today", why, who, today, "");
    row("nobody", why, QString(), today, "who");
    row("a novel", QString(501, u'x'), who, today, "reason");
    row("nothing", QString(), QString(), QDate(), "reason who until");
}

void TestAcceptedRisk::problems()
{
    QFETCH(QString, reason);
    QFETCH(QString, who);
    QFETCH(QDate, until);
    QFETCH(QString, fields);
    AcceptedRisk typed = newRisk(finding(FindingId::MxCertNameMismatch, backup), domain());
    QCOMPARE(typed.subject, backup);
    typed.reason = reason;
    typed.who = who;
    typed.until = until;
    const RiskProblems found = problemsWith(typed, today);
    QStringList wrong;
    for (const auto &[name, text] :
         {std::pair("reason", found.reason), std::pair("who", found.who), std::pair("until", found.until)}) {
        if (!text.isEmpty())
            wrong << QString::fromLatin1(name);
    }
    QCOMPARE(wrong.join(u' '), fields);
    QCOMPARE(found.none(), fields.isEmpty());
}

void TestAcceptedRisk::kept()
{
    AcceptedRisksInMemory risks;
    QSignalSpy changed(&risks, &AcceptedRisks::changed);
    const AcceptedRisk first = risk(FindingId::MxCertNameMismatch, backup, today);
    QVERIFY(risks.save(first).has_value());
    const AcceptedRisk longer = risk(FindingId::MxCertNameMismatch, backup, today.addDays(7));
    QVERIFY(risks.save(longer).has_value());
    QCOMPARE(risks.load(domain()), QList<AcceptedRisk>{longer});
    QCOMPARE(risks.load(domain("example.net")).size(), 0);
    QVERIFY(risks.withdraw(first).has_value());
    QCOMPARE(risks.load(domain()).size(), 0);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.first().first().value<DomainName>(), domain());
}

QTEST_GUILESS_MAIN(TestAcceptedRisk)
#include "tst_acceptedrisk.moc"
