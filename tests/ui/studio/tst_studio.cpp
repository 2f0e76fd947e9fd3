// The Policy Studio through its real widgets. The numbers are those of the acceptance points.
#include "core/audit/assess.h"
#include "core/audit/wording.h"
#include "core/authoring/shownpolicy.h"
#include "tests/support/synthetic.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/theme.h"
#include "ui/studio/draftview.h"
#include "ui/studio/editpage.h"
#include "ui/studio/policyform.h"
#include "ui/studio/policystudio.h"
#include "ui/studio/policytextedit.h"
#include "ui/studio/problemspane.h"
#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoGroup>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

Domain example()
{
    Domain out;
    out.policy = policyText(PolicyMode::Testing, {"mx1.example.test", "*.relay.test"}, 86'400);
    for (const char *name : {"mx1.example.test", "mx2.example.test", "backup.relay.test"}) {
        Host host;
        host.name = name;
        host.preference = 10 * int(out.hosts.size() + 1);
        out.hosts << host;
    }
    out.hosts.last().certificate.names = {"relay7.provider.test"};
    return out;
}

ObservationPtr seen(const Domain &domain)
{
    return std::make_shared<const Observation>(observed(domain));
}

/// Answers at once with what it is given, as a resolver and another one that still has the old record.
class FakeCheck : public LiveCheck
{
public:
    using LiveCheck::LiveCheck;
    QStringList resolvers() const override { return {QStringLiteral("of this system"), QStringLiteral("9.9.9.9")}; }
    void start(const DomainName &) override
    {
        ++started;
        running = true;
        if (answers)
            answer();
    }
    void stop() override { running = false; }
    bool isRunning() const override { return running; }
    void answer()
    {
        running = false;
        Q_EMIT progressed(0, now, std::make_shared<const Assessment>(assess(*now, today())));
        Q_EMIT progressed(1, old, std::make_shared<const Assessment>(assess(*old, today())));
        Q_EMIT finished();
    }

    static inline ObservationPtr now;
    static inline ObservationPtr old;
    static inline bool answers = true;
    static inline int started = 0;
    static inline FakeCheck *last = nullptr;
    bool running = false;
};

LiveCheck *makeFake(QObject *parent)
{
    return FakeCheck::last = new FakeCheck(parent);
}

/// Served with that file, under that id; two name servers of the zone, of which the second is late.
void publish(const Domain &domain, const QByteArray &lateId)
{
    Domain late = domain;
    late.id = lateId;
    Observation seen = observed(domain);
    const Observation before = observed(late);
    ZoneView zone;
    zone.zone = seen.domain;
    for (const auto &[name, record] :
         {std::pair("ns1.example.test", seen.record), std::pair("ns2.example.test", before.record)}) {
        NameServerView server;
        server.name = *DomainName::parse(QString::fromLatin1(name));
        server.address = QHostAddress(QStringLiteral("192.0.2.53"));
        server.lookups << *record;
        zone.servers << server;
    }
    seen.zoneView = zone;
    FakeCheck::now = std::make_shared<const Observation>(seen);
    FakeCheck::old = std::make_shared<const Observation>(before);
}

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void photographs();

private:
    DraftView *draft() { return m_studio->current(); }
    std::unique_ptr<PolicyStudio> m_studio;
};

void TestStudio::init()
{
    m_studio = std::make_unique<PolicyStudio>(QString());
    m_studio->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
    m_studio->setLiveCheck(makeFake);
    FakeCheck::answers = true;
    FakeCheck::started = 0;
    m_studio->resize(1130, 740); // the window without its rail, at 1280 by 800
    m_studio->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_studio.get()));
}

void TestStudio::cleanup()
{
    m_studio.reset();
}

void TestStudio::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    const auto photograph = [&](const QString &name) {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QPixmap picture = m_studio->grab();
        return !picture.isNull() && (folder.isEmpty() || picture.save(QStringLiteral("%1/%2.png").arg(folder, name)));
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QString end = theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        m_studio->resize(1130, 740);
        QVERIFY(photograph(QStringLiteral("empty-%1").arg(end)));
        m_studio->openDraftFromAudit(seen(example()));
        QVERIFY(photograph(QStringLiteral("edit-%1").arg(end)));
        draft()->document()->setHosting(QStringLiteral("nginx"));
        draft()->showPage(DraftView::Page::Hosting);
        QVERIFY(photograph(QStringLiteral("hosting-%1").arg(end)));
        draft()->showPage(DraftView::Page::Dns);
        QVERIFY(photograph(QStringLiteral("dns-%1").arg(end)));
        draft()->showPage(DraftView::Page::CheckLive);
        QVERIFY(photograph(QStringLiteral("live-%1").arg(end)));
        publish(example(), "20251001T000000");
        draft()->document()->edit([](PolicyDraft *text) { return text->addMx("mx2.example.test"); });
        draft()->document()->edit([](PolicyDraft *text) { return text->setMaxAge(604'800); });
        draft()->live()->checkNow();
        QVERIFY(photograph(QStringLiteral("live-differs-%1").arg(end)));
        m_studio->undoStack()->setIndex(0);
        QVERIFY(photograph(QStringLiteral("live-equal-%1").arg(end)));
        draft()->showPage(DraftView::Page::Dns);
        QVERIFY(photograph(QStringLiteral("dns-open-%1").arg(end)));
        draft()->showPage(DraftView::Page::Policy);
        m_studio->resize(874, 560);
        QVERIFY(photograph(QStringLiteral("edit-small-%1").arg(end)));
        m_studio->openText("version: STSv1\n# ours\nmode: enforce \nmx: mx1.example.test.\nmx: b\xc3\xbc"
                           "cher.test\nfoo: bar\n\nmax_\xe2\x80\x8b"
                           "age: 31557601\n",
                           QStringLiteral("x"));
        m_studio->resize(1130, 740);
        QVERIFY(photograph(QStringLiteral("broken-%1").arg(end)));
        QVERIFY(m_studio->closeAll());
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestStudio)
#include "tst_studio.moc"
