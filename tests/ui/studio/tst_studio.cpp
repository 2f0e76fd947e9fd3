// The Policy Studio through its real widgets. The numbers are those of the acceptance points.
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
        draft()->showPage(DraftView::Page::Dns);
        QVERIFY(photograph(QStringLiteral("dns-%1").arg(end)));
        draft()->showPage(DraftView::Page::CheckLive);
        QVERIFY(photograph(QStringLiteral("live-%1").arg(end)));
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
