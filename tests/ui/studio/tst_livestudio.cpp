// The Policy Studio on a small internet of its own: the check of what is live, names from DNS and the test of a mail
// server by name, with real sockets and real TLS and nothing in between.
#include "app/labprofile.h"
#include "core/lab/labdns.h"
#include "core/lab/labthread.h"
#include "ui/studio/checklivepage.h"
#include "ui/studio/dnspage.h"
#include "ui/studio/draftpages.h"
#include "ui/studio/draftview.h"
#include "ui/studio/editpage.h"
#include "ui/studio/plan/mxchangedialog.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policyform.h"
#include "ui/studio/policystudio.h"
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

const DomainName domain = DomainName::fromDns("studio.test");

/// The record has the id "new2"; mx3 takes mail, and no MX record names it yet.
const QByteArray scenario = R"({
  "title": "A draft is published",
  "record": ["v=STSv1; id=new2;"],
  "mx": ["10 mx1", "20 mx2"],
  "zone": ["@ 3600 IN NS ns2.studio.test.", "ns2 3600 IN A 127.53.254.3"],
  "policy": ["version: STSv1", "mode: testing", "mx: mx1.studio.test", "max_age: 86400"],
  "smtp": {"mx3": {}, "mx4": {"certificate": {"names": ["other.studio.test"]}}},
  "verdict": "at-risk",
  "findings": []
})";

/// A name server, or a resolver, that says what it is told.
std::unique_ptr<LabDns> server(const char *address, quint16 port, const QByteArray &id, int ttl)
{
    auto out = std::make_unique<LabDns>();
    const QByteArray record =
        "_mta-sts.studio.test. " + QByteArray::number(ttl) + " IN TXT \"v=STSv1; id=" + id + ";\"";
    const QList<QByteArray> lines{"studio.test. 3600 IN SOA ns.test. root.test. 1 3600 600 86400 300",
                                  "studio.test. 3600 IN NS ns.test.",
                                  "studio.test. 3600 IN NS ns2.studio.test.",
                                  "ns2.studio.test. 3600 IN A 127.53.254.3",
                                  "studio.test. 3600 IN MX 10 mx1.studio.test.",
                                  record};
    const bool good =
        out->addZone("studio.test.", lines) && out->listen(QHostAddress(QString::fromLatin1(address)), port);
    return good ? std::move(out) : nullptr;
}

} // namespace

class TestLiveStudio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_studio.reset(); }
    void liveAgainstDraft();
    void propagation();
    void recordsOpen();
    void namesFromDns();
    void hostTest_data();
    void hostTest();
    void unusableProfile();
    void menuSlots();

private:
    DraftView *draft() { return m_studio->current(); }
    CheckLivePage *page() { return qobject_cast<CheckLivePage *>(draft()->page(DraftView::Page::CheckLive)); }
    bool openLive();
    bool check();
    QStringList recordRows();

    std::unique_ptr<LabThread> m_lab;
    std::unique_ptr<LabDns> m_first;
    std::unique_ptr<LabDns> m_second;
    std::unique_ptr<LabDns> m_slowResolver;
    Profile m_profile;
    std::unique_ptr<PolicyStudio> m_studio;
};

void TestLiveStudio::initTestCase()
{
    const auto read = readScenario(u"studio"_s, scenario);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    auto lab = LabThread::start({*read});
    QVERIFY2(lab, qPrintable(lab ? QString() : lab.error()));
    m_lab = std::move(*lab);
    m_first = server("127.53.255.2", 0, "new2", 3'600); // ns.test
    QVERIFY(m_first);
    const quint16 port = m_first->port();
    m_second.reset();
    m_second = server("127.53.254.3", port, "old1", 3'600);
    m_slowResolver = server("127.53.254.4", port, "old1", 2'100);
    QVERIFY(m_second && m_slowResolver);
    m_profile = labProfile(m_lab->access());
    m_profile.dnsPort = port;
    m_profile.secondResolvers = {Endpoint{QHostAddress(u"127.53.254.4"_s), port}};
}

void TestLiveStudio::init()
{
    m_studio = std::make_unique<PolicyStudio>(QString());
    m_studio->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
    m_studio->setProfile(m_profile);
    m_studio->resize(1130, 740);
    m_studio->show();
}

/// The draft is what is served, with the id of the record that the first name server has.
bool TestLiveStudio::openLive()
{
    m_studio->openFromLive(domain);
    if (!QTest::qWaitFor([this] { return draft()->document()->undoStack()->count() == 1; }, patience))
        return false;
    DnsChoices dns = draft()->document()->dns();
    dns.idFrom = IdSource::Own;
    dns.ownId = "new2";
    draft()->document()->setDns(dns);
    return QTest::qWaitFor([this] { return !draft()->live()->isRunning(); }, patience);
}

bool TestLiveStudio::check()
{
    m_studio->checkLive();
    return QTest::qWaitFor([this] { return !draft()->live()->isRunning(); }, patience);
}

QStringList TestLiveStudio::recordRows()
{
    QStringList out;
    const QTableWidget *table = page()->records();
    for (int row = 0; row < table->rowCount(); ++row)
        out << table->item(row, 0)->text() + u": "_s + table->item(row, 1)->text();
    return out;
}

/// Point 64: what a real policy host serves against the draft, line by line and in words; equal files say so.
void TestLiveStudio::liveAgainstDraft()
{
    QVERIFY(openLive());
    QVERIFY(check());
    QCOMPARE(draft()->live()->file().state, LiveFile::State::Equal);
    QVERIFY2(page()->words().contains(u"equal"_s), qPrintable(page()->words()));
    draft()->document()->edit([](PolicyDraft *text) { return text->addMx("mx2.studio.test"); });
    QCOMPARE(draft()->live()->file().state, LiveFile::State::Differs);
    QVERIFY2(page()->words().startsWith(u"In words: "_s) && page()->words().contains(u"mx2.studio.test"_s),
             qPrintable(page()->words()));
    const QTableWidget *lines = page()->lines();
    QStringList changed;
    for (int row = 0; row < lines->rowCount(); ++row) {
        if (!lines->item(row, 1)->text().isEmpty())
            changed << lines->item(row, 0)->text().section(u' ', -1);
    }
    QCOMPARE(changed, QStringList{u"mx2.studio.test"_s});
    // The points of the policy host hold, and the file is another one.
    QStringList points;
    for (int row = 0; row < page()->points()->count(); ++row)
        points << page()->points()->item(row)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(points.filter(u"Passed: "_s).size() == 3, qPrintable(points.join(u'\n')));
    QVERIFY2(points.last().contains(u"file differs from the draft"_s), qPrintable(points.join(u'\n')));
}

/// One name server of the zone has the old record still, and so has a resolver, for as long as its memory lasts.
void TestLiveStudio::propagation()
{
    QVERIFY(openLive());
    QVERIFY(check());
    const QStringList late = recordRows();
    QCOMPARE(late.size(), 4); // two name servers, two resolvers
    QVERIFY2(late[0].startsWith(u"name server ns.test (127.53.255.2): has the new id new2"_s), qPrintable(late[0]));
    QVERIFY2(late[1].startsWith(u"name server ns2.studio.test (127.53.254.3): other id old1"_s), qPrintable(late[1]));
    QVERIFY2(late[2].endsWith(u"has the new id new2"_s), qPrintable(late[2]));
    QVERIFY2(late[3].startsWith(u"resolver 127.53.254.4:"_s) &&
                 late[3].endsWith(u"old id old1, asks again within 35 minute(s)"_s),
             qPrintable(late[3]));
    // The zone reaches the second server; the next look sees it, and the resolver is late still.
    const quint16 port = m_second->port();
    m_second.reset();
    m_second = server("127.53.254.3", port, "new2", 3'600);
    QVERIFY(m_second);
    QVERIFY(check());
    const QStringList now = recordRows();
    QVERIFY2(now[1].endsWith(u"has the new id new2"_s), qPrintable(now[1]));
    QVERIFY2(now[3].contains(u"old id old1"_s), qPrintable(now[3]));
    m_second.reset();
    m_second = server("127.53.254.3", port, "old1", 3'600);
    QVERIFY(m_second);
}

/// Point 63: the record is shown when a real host serves the draft, and is hidden again when the draft changes.
void TestLiveStudio::recordsOpen()
{
    QVERIFY(openLive());
    auto *dns = qobject_cast<DnsPage *>(draft()->page(DraftView::Page::Dns));
    QVERIFY(dns->isOpen());
    QVERIFY2(dns->recordsText().contains(u"id=new2"_s), qPrintable(dns->recordsText()));
    draft()->document()->edit([](PolicyDraft *text) { return text->setMaxAge(604'800); });
    QVERIFY(!dns->isOpen());
    QVERIFY(!dns->recordsText().contains(u"id="_s));
}

/// Point 59: what DNS says at that moment; here through the menu, with a look of its own.
void TestLiveStudio::namesFromDns()
{
    m_studio->newDraft(domain);
    QSignalSpy said(m_studio.get(), &PolicyStudio::statusText);
    m_studio->addNamesFromDns();
    QVERIFY(QTest::qWaitFor([this] { return draft()->document()->draft().mxLines().size() == 2; }, patience));
    QCOMPARE(draft()->document()->draft().mxLines(), QList<QByteArray>({"mx1.studio.test", "mx2.studio.test"}));
    QCOMPARE(draft()->currentPage(), DraftView::Page::Policy);
    QCOMPARE(said.last().first().toString(), u"DNS names 2 MX host(s) now."_s);
    QCOMPARE(m_studio->undoStack()->count(), 1);
}

void TestLiveStudio::hostTest_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("said");
    QTest::newRow("ready") << u"mx3.studio.test"_s << u"✓ answers, STARTTLS, certificate ok"_s;
    QTest::newRow("certificate of another") << u"mx4.studio.test"_s << u"✗ "_s;
    QTest::newRow("no such name") << u"mx9.studio.test"_s << u"✗ "_s;
}

/// The new host of DLG10 is asked on port 25 by its name, before any MX record leads to it and without an audit.
void TestLiveStudio::hostTest()
{
    QFETCH(QString, host);
    QFETCH(QString, said);
    m_studio->newDraft(domain);
    m_studio->changeMx();
    auto *ask = m_studio->findChild<MxChangeDialog *>();
    QVERIFY(ask);
    QTest::keyClicks(ask->addEdit(), host);
    QVERIFY(ask->testButton()->isVisible());
    QVERIFY2(ask->stateLabel()->text().startsWith(u'?'), qPrintable(ask->stateLabel()->text()));
    QTest::mouseClick(ask->testButton(), Qt::LeftButton);
    QCOMPARE(ask->stateLabel()->text(), u"checking %1…"_s.arg(host));
    QVERIFY(!ask->testButton()->isEnabled());
    QVERIFY(QTest::qWaitFor([ask] { return ask->testButton()->isEnabled(); }, patience));
    QVERIFY2(ask->stateLabel()->text().startsWith(said), qPrintable(ask->stateLabel()->text()));
    QCOMPARE(draft()->document()->testedHosts().size(), 1);
    // Another name is not tested yet.
    ask->addEdit()->clear();
    QTest::keyClicks(ask->addEdit(), u"mx5.studio.test"_s);
    QVERIFY2(ask->stateLabel()->text().startsWith(u'?'), qPrintable(ask->stateLabel()->text()));
}

/// What keeps every look from beginning is said, in place of "checking…" for ever.
void TestLiveStudio::unusableProfile()
{
    Profile broken = m_profile;
    broken.trustPem.clear();
    broken.trustFile = u"/nowhere/roots.pem"_s;
    m_studio->setProfile(broken);
    m_studio->newDraft(domain);
    QVERIFY(check());
    QVERIFY2(page()->words().contains(u"/nowhere/roots.pem"_s), qPrintable(page()->words()));
    m_studio->changeMx();
    auto *ask = m_studio->findChild<MxChangeDialog *>();
    QTest::keyClicks(ask->addEdit(), u"mx3.studio.test"_s);
    QTest::mouseClick(ask->testButton(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([ask] { return ask->testButton()->isEnabled(); }, patience));
    QVERIFY2(ask->stateLabel()->text().contains(u"/nowhere/roots.pem"_s), qPrintable(ask->stateLabel()->text()));
}

/// Everything the menu Policy calls leads to its page, and does nothing while no draft is open.
void TestLiveStudio::menuSlots()
{
    using Slot = void (PolicyStudio::*)();
    using Page = DraftView::Page;
    const QList<std::tuple<Slot, Page, QByteArray>> all{
        {&PolicyStudio::showProblems, Page::Policy, {}},
        {&PolicyStudio::compareWithLive, Page::CheckLive, {}},
        {&PolicyStudio::showHosting, Page::Hosting, {}},
        {&PolicyStudio::showDnsRecords, Page::Dns, {}},
        {&PolicyStudio::changeMx, Page::RollOut, "gatepost::MxChangeDialog"},
        {&PolicyStudio::changeProvider, Page::RollOut, "gatepost::MxChangeDialog"},
        {&PolicyStudio::switchOff, Page::RollOut, "gatepost::SwitchOffDialog"},
        {&PolicyStudio::stopRefusing, Page::RollOut, "gatepost::EmergencyDialog"},
        {&PolicyStudio::showPreflight, Page::RollOut, "gatepost::PreflightDialog"}};
    for (const auto &[slot, page, dialog] : all)
        (m_studio.get()->*slot)();
    m_studio->addNamesFromDns();
    QVERIFY(m_studio->drafts().isEmpty());
    QVERIFY(openLive());
    for (const auto &[slot, page, dialog] : all) {
        (m_studio.get()->*slot)();
        QCOMPARE(draft()->currentPage(), page);
        if (dialog.isEmpty())
            continue;
        const QList<QDialog *> open = m_studio->findChildren<QDialog *>();
        QCOMPARE(open.size(), 1);
        QCOMPARE(QByteArray(open.first()->metaObject()->className()), dialog);
        open.first()->reject();
        QVERIFY(QTest::qWaitFor([this] { return m_studio->findChildren<QDialog *>().isEmpty(); }));
    }
}

QTEST_MAIN(TestLiveStudio)
#include "tst_livestudio.moc"
