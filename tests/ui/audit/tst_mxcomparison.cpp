// The MX comparison: matrix and picture of one selection, other senders, other days, what if.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/senders/whatiftext.h"
#include "core/lab/labthread.h"
#include "ui/audit/hostsmodel.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/mxpicture.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestMxComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneSelection();
    void pictureByKeys();
    void pictureOfNothing();
    void anotherSender();
    void anotherDay();
    void whatIf();
    void editsStay();
    void badText_data();
    void badText();
    void anotherAuditForgets();
    void hostileNames();
    void fiftyHosts();

private:
    void show(const QString &domain);
    HostAction action(const char *host) const;

    std::unique_ptr<LabThread> m_lab;
    QHash<QString, ObservationPtr> m_seen;
    std::unique_ptr<MxComparison> m_page;
};

void TestMxComparison::initTestCase()
{
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

void TestMxComparison::init()
{
    m_page = std::make_unique<MxComparison>();
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMxComparison::cleanup()
{
    m_page.reset();
}

void TestMxComparison::show(const QString &domain)
{
    if (!m_seen.contains(domain)) {
        AuditQueue queue(labProfile(m_lab->access()));
        connect(&queue, &AuditQueue::finished, this,
                [&](int, const ObservationPtr &seen) { m_seen.insert(domain, seen); });
        queue.start(DomainName::fromDns(domain.toLatin1()), domain);
        QTRY_VERIFY_WITH_TIMEOUT(m_seen.contains(domain), 60'000);
    }
    const ObservationPtr seen = m_seen.value(domain);
    m_page->update(seen, std::make_shared<const Assessment>(assess(*seen, seen->startedAt)));
}

HostAction TestMxComparison::action(const char *host) const
{
    for (const HostDecision &decision : m_page->shown()->hosts) {
        if (decision.host == DomainName::fromDns(host))
            return decision.action;
    }
    return HostAction::NotAsked;
}

void TestMxComparison::oneSelection()
{
    show(u"example.test"_s);
    QSignalSpy chosen(m_page.get(), &MxComparison::cellChosen);
    m_page->matrix()->setCurrentIndex(m_page->matrix()->model()->index(1, HostsModel::Certificate));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_page->picture()->currentHost(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_page->picture()->isVisible());
    QTest::keyClick(m_page->picture(), Qt::Key_Down);
    QCOMPARE(m_page->matrix()->currentIndex().row(), 2);
    QTest::keyClick(m_page->picture(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_page->matrix()->isVisible());
}

void TestMxComparison::pictureByKeys()
{
    show(u"example.test"_s);
    m_page->setPictureShown(true);
    MxPicture *picture = m_page->picture();
    for (const auto &[key, row] : {std::pair(Qt::Key_End, 2), std::pair(Qt::Key_Down, 2), std::pair(Qt::Key_Up, 1),
                                   std::pair(Qt::Key_Home, 0), std::pair(Qt::Key_Up, 0)}) {
        QTest::keyClick(picture, key);
        QCOMPARE(picture->currentHost(), row);
    }
    QVERIFY(picture->accessibleDescription().contains(m_page->shown()->verdict.result)); // point 40
    const QImage before = picture->grab().toImage();
    QTest::keyClick(picture, Qt::Key_End);
    QVERIFY(picture->grab().toImage() != before); // the chosen one is seen
}

void TestMxComparison::pictureOfNothing()
{
    m_page->setPictureShown(true);
    for (const char *domain : {"not-published.test", "mx-null.test", "fetch-soft-404.test"}) {
        show(QString::fromLatin1(domain));
        QTest::keyClick(m_page->picture(), Qt::Key_Down);
        QVERIFY(!m_page->picture()->grab().isNull());
    }
}

/// Point 46: the older Postfix takes a certificate for any line; a sender by the RFC does not.
void TestMxComparison::anotherSender()
{
    show(u"example.test"_s);
    QCOMPARE(action("mx2.example.test"), HostAction::RefusesHost);
    QVERIFY(m_page->banner().isEmpty());
    m_page->sender()->setCurrentIndex(m_page->sender()->findData(int(SenderKind::NoMtaSts)));
    QCOMPARE(action("mx2.example.test"), HostAction::DeliversUnverified);
    QVERIFY(m_page->banner().contains(u"not the result of the audit"_s));
    m_page->sender()->setCurrentIndex(m_page->sender()->findData(int(SenderKind::PostfixBefore3105)));
    QCOMPARE(action("mx1.example.test"), HostAction::DeliversVerified);
    m_page->reset();
    QCOMPARE(action("mx2.example.test"), HostAction::RefusesHost);
    QVERIFY(m_page->banner().isEmpty());
}

void TestMxComparison::anotherDay()
{
    show(u"example.test"_s);
    m_page->otherDay()->setChecked(true);
    m_page->day()->setDate(QDate::currentDate().addYears(2));
    QVERIFY(action("mx1.example.test") != HostAction::DeliversVerified); // its certificate has ended by then
    m_page->otherDay()->setChecked(false);
    QCOMPARE(action("mx1.example.test"), HostAction::DeliversVerified);
}

void TestMxComparison::whatIf()
{
    show(u"example.test"_s);
    m_page->whatIfButton()->setChecked(true);
    QCOMPARE(m_page->linesEdit()->toPlainText(), u"mx1.example.test\nbackup.example.test"_s);
    QVERIFY(m_page->hostsEdit()->toPlainText().startsWith(u"10 mx1.example.test"_s));
    m_page->linesEdit()->appendPlainText(u"mx2.example.test"_s);
    QCOMPARE(action("mx2.example.test"), HostAction::DeliversVerified);
    QVERIFY2(m_page->banner().contains(u"mx2.example.test"_s), qPrintable(m_page->banner()));
    m_page->hostsEdit()->setPlainText(u"5 new.example.test\n10 mx1.example.test"_s);
    QCOMPARE(m_page->shown()->hosts.size(), 2);
    QCOMPARE(m_page->shown()->hosts.first().observed, -1); // assumed, never asked
    m_page->whatIfButton()->setChecked(false);
    QCOMPARE(m_page->shown()->hosts.size(), 3);
    QCOMPARE(action("mx2.example.test"), HostAction::RefusesHost);
}

void TestMxComparison::editsStay()
{
    show(u"example.test"_s);
    m_page->whatIfButton()->setChecked(true);
    m_page->linesEdit()->setPlainText(u"*.example.test"_s);
    m_page->whatIfButton()->setChecked(false);
    m_page->whatIfButton()->setChecked(true);
    QCOMPARE(m_page->linesEdit()->toPlainText(), u"*.example.test"_s);
    QCOMPARE(action("mx2.example.test"), HostAction::DeliversVerified);
}

void TestMxComparison::badText_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("problem");
    const QString good = u"10 mx1.example.test"_s;
    QTest::newRow("a line with two stars") << u"mx1.example.test\n*.*.example.test"_s << good << u"line 2"_s;
    QTest::newRow("a line with a comma") << u"a.example.test, b.example.test"_s << good << u"line 1"_s;
    QTest::newRow("an injected line end") << u"a.example.test\rmode: none"_s << good << u"line 2"_s;
    QTest::newRow("no preference") << u"mx1.example.test"_s << u"mx1.example.test"_s << u"expected a preference"_s;
    QTest::newRow("preference too large") << QString() << u"70000 mx1.example.test"_s << u"line 1"_s;
    QTest::newRow("no host") << QString() << u"10 mx 1"_s << u"line 1"_s;
    QTest::newRow("a host twice") << QString() << u"10 a.example.test\n20 a.example.test."_s << u"twice"_s;
}

void TestMxComparison::badText()
{
    QFETCH(QString, lines);
    QFETCH(QString, hosts);
    QFETCH(QString, problem);
    show(u"example.test"_s);
    m_page->whatIfButton()->setChecked(true);
    m_page->hostsEdit()->setPlainText(hosts);
    m_page->linesEdit()->setPlainText(lines);
    QVERIFY2(m_page->problem().contains(problem), qPrintable(m_page->problem()));
    QVERIFY(m_page->shown()); // the last good result stays
    m_page->reset();
    QVERIFY(m_page->problem().isEmpty());
}

void TestMxComparison::anotherAuditForgets()
{
    show(u"example.test"_s);
    m_page->whatIfButton()->setChecked(true);
    m_page->linesEdit()->setPlainText(u"other.example.test"_s);
    m_page->sender()->setCurrentIndex(3);
    show(u"perfect.test"_s);
    QCOMPARE(m_page->sender()->currentIndex(), 0);
    QVERIFY(m_page->banner().isEmpty());
    QVERIFY(m_page->linesEdit()->toPlainText().contains(u"perfect.test"_s));
}

void TestMxComparison::hostileNames()
{
    show(u"example.test"_s);
    Observation seen = *m_seen.value(u"example.test"_s);
    seen.hosts[0].name = DomainName::fromDns("\\060b\\062x\\226\\128\\174y.example.test");
    seen.startedAt = seen.startedAt.addSecs(1);
    const auto shared = std::make_shared<const Observation>(seen);
    m_page->update(shared, std::make_shared<const Assessment>(assess(seen, seen.startedAt)));
    m_page->setPictureShown(true);
    QVERIFY(!m_page->picture()->grab().isNull());
    for (int row = 0; row < m_page->matrix()->model()->rowCount(); ++row) {
        const QString text = m_page->matrix()->model()->index(row, HostsModel::Host).data().toString();
        for (const QChar c : text)
            QVERIFY(c.isPrint() || c == u'\n');
    }
}

void TestMxComparison::fiftyHosts()
{
    show(u"example.test"_s);
    Observation seen = *m_seen.value(u"example.test"_s);
    const MxObservation like = seen.hosts.first();
    for (int i = 0; seen.hosts.size() < 50; ++i) {
        MxObservation more = like;
        more.name = DomainName::fromDns("mx" + QByteArray::number(100 + i) + ".example.test");
        seen.hosts << more;
    }
    seen.startedAt = seen.startedAt.addSecs(2);
    const auto shared = std::make_shared<const Observation>(seen);
    m_page->update(shared, std::make_shared<const Assessment>(assess(seen, seen.startedAt)));
    m_page->setPictureShown(true);
    QCOMPARE(m_page->matrix()->model()->rowCount(), int(m_page->shown()->hosts.size()));
    MxPicture *picture = m_page->picture();
    QVERIFY(picture->nodes().rows() < 10); // one group of one operator
    QTest::keyClick(picture, Qt::Key_Home);
    QVERIFY(!picture->nodes().nodes[picture->current()].group.isEmpty());
    QTest::keyClick(picture, Qt::Key_Return); // unfold
    QTest::keyClick(picture, Qt::Key_End);
    QCOMPARE(picture->currentHost(), m_page->matrix()->model()->rowCount() - 1);
    QCOMPARE(m_page->matrix()->currentIndex().row(), picture->currentHost());
}

QTEST_MAIN(TestMxComparison)
#include "tst_mxcomparison.moc"
