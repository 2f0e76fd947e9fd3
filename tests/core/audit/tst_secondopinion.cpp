// A second resolver is asked when the first answer looks filtered or wrong, and only then; both stay visible.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/evidence.h"
#include "core/lab/labthread.h"
#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

/// Says to every question that there is no such name, as a filter does.
class Filter : public QUdpSocket
{
public:
    Filter()
    {
        bind(QHostAddress::LocalHost, 0);
        connect(this, &QUdpSocket::readyRead, this, [this] {
            while (hasPendingDatagrams()) {
                const QNetworkDatagram query = receiveDatagram();
                QByteArray reply = query.data();
                reply[2] = char(uchar(reply[2]) | 0x80);
                reply[3] = char(0x83); // RA, NXDOMAIN
                writeDatagram(query.makeReply(reply));
            }
        });
    }
    DnsServer server() const { return DnsServer(Endpoint{QHostAddress(QHostAddress::LocalHost), localPort()}); }
};

} // namespace

class TestSecondOpinion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filtered();
    void agrees();
    void notWithoutNeed();
    void notWithoutSecond();

private:
    ObservationPtr audit(const Profile &profile);
    std::unique_ptr<LabThread> m_lab;
};

void TestSecondOpinion::initTestCase()
{
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

ObservationPtr TestSecondOpinion::audit(const Profile &profile)
{
    AuditQueue queue(profile);
    ObservationPtr out;
    connect(&queue, &AuditQueue::finished, this, [&out](int, const ObservationPtr &seen) { out = seen; });
    queue.start(DomainName::fromDns("perfect.test"), u"perfect.test"_s);
    const bool ended = QTest::qWaitFor([&out] { return out != nullptr; }, 60'000);
    return ended ? out : nullptr;
}

void TestSecondOpinion::filtered()
{
    const Filter filter;
    Profile profile = labProfile(m_lab->access());
    profile.secondResolvers = profile.resolvers;
    profile.resolvers = {filter.server()};
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    QVERIFY(txtRecords(*seen->record).isEmpty()); // never replaced
    QCOMPARE(seen->secondOpinions.size(), 5);
    const Assessment judged = assess(*seen, seen->startedAt);
    QStringList shown;
    for (const Finding &finding : judged.findings) {
        if (finding.id != FindingId::StsTxtAbsent)
            continue;
        for (const EvidenceRef &evidence : finding.evidence)
            shown << rawEvidence(*seen, evidence);
    }
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown[0].contains(u"NXDOMAIN"_s));
    QVERIFY2(shown[1].contains(u"v=STSv1"_s), qPrintable(shown[1]));
    QVERIFY2(shown[1].startsWith(u"Second opinion, from another resolver, which says something else:"_s),
             qPrintable(shown[1]));
    QVERIFY(rawLog(*seen).contains(u"Second opinion"_s));
}

/// Then the first resolver is not to blame.
void TestSecondOpinion::agrees()
{
    const Filter filter;
    const Filter other;
    Profile profile = labProfile(m_lab->access());
    profile.resolvers = {filter.server()};
    profile.secondResolvers = {other.server()};
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    QCOMPARE(seen->secondOpinions.size(), 5);
    const QString shown = rawEvidence(*seen, EvidenceRef{EvidenceKind::Dns, u"secondOpinions/0"_s, std::nullopt});
    QVERIFY2(shown.startsWith(u"Second opinion, from another resolver, which says the same:"_s), qPrintable(shown));
}

void TestSecondOpinion::notWithoutNeed()
{
    const Filter filter;
    Profile profile = labProfile(m_lab->access());
    profile.secondResolvers = {filter.server()};
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    QVERIFY(seen->secondOpinions.isEmpty());
}

void TestSecondOpinion::notWithoutSecond()
{
    const Filter filter;
    Profile profile = labProfile(m_lab->access());
    profile.resolvers = {filter.server()};
    const ObservationPtr seen = audit(profile);
    QVERIFY(seen);
    QVERIFY(seen->secondOpinions.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecondOpinion)
#include "tst_secondopinion.moc"
