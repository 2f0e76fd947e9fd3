// The window on a computer without a network: the test puts itself into a network namespace where there is only
// loopback, and listens there for every packet. Where namespaces are not allowed it is left out.
#include "app/labprofile.h"
#include "core/audit/nothingseen.h"
#include "core/lab/labthread.h"
#include "core/store/auditfile.h"
#include "tests/support/testdata.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/startpage.h"
#include "ui/history/compareview.h"
#include "ui/print/exportwizard.h"
#include "ui/shared/messagebar.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/connectivity.h"
#include "ui/shell/mainwindow.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/draftview.h"
#include "ui/studio/policystudio.h"
#include <linux/if_ether.h>
#include <net/if.h>
#include <netinet/in.h>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace gatepost;

namespace {

constexpr int patience = 60'000;
constexpr int skipped = 77; ///< as ctest knows it

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// What went wrong; empty: this process has a network of its own, which is loopback alone.
QByteArray leaveTheNetwork()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 || !writeFile("/proc/self/setgroups", "deny") ||
        !writeFile("/proc/self/uid_map", "0 " + user + " 1") || !writeFile("/proc/self/gid_map", "0 " + group + " 1"))
        return "no namespaces here";
    const int any = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq loopback = {};
    qstrcpy(loopback.ifr_name, "lo");
    loopback.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool up = ioctl(any, SIOCSIFFLAGS, &loopback) == 0;
    close(any);
    return up ? QByteArray() : QByteArray("loopback cannot be brought up");
}

/// Hears every packet of this network.
class Sniffer
{
public:
    Sniffer() : m_socket(socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, htons(ETH_P_ALL))) {}
    ~Sniffer() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(Sniffer)
    bool isListening() const { return m_socket >= 0; }
    /// Packets since the last call.
    int heard() const
    {
        char packet[65'536];
        int out = 0;
        while (recv(m_socket, packet, sizeof packet, 0) > 0)
            ++out;
        return out;
    }

private:
    int m_socket;
};

class TestDemo : public DemoSource
{
public:
    explicit TestDemo(Profile profile) : m_profile(std::move(profile)) {}
    Result<Profile, QString> start() override { return m_profile; }
    QList<DemoDomain> domains() const override { return {{QStringLiteral("example.test"), QStringLiteral("demo")}}; }

private:
    Profile m_profile;
};

QString offlineText()
{
    return QStringLiteral("You are offline. Saved audits, drafts, reports and the demo still work.");
}

} // namespace

class TestOffline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsSentBeforeEnter();
    void demoOpens();
    void barAndWhatStillWorks();
    void auditSaysNothingAboutTheDomain();

private:
    void open(const Profile &profile = {});
    std::unique_ptr<LabThread> m_lab;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString path(const QString &name) const { return m_folder->filePath(name); }
};

void TestOffline::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_offline"));
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

void TestOffline::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    m_settings->set(SettingId::Resolver, QStringLiteral("192.0.2.53")); // whatever this computer uses
}

void TestOffline::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestOffline::open(const Profile &profile)
{
    const QString folder = path(QStringLiteral("state"));
    m_window = std::make_unique<MainWindow>(profile, std::make_unique<TestDemo>(labProfile(m_lab->access())),
                                            m_settings.get(), StorePaths{folder, folder, folder, folder, false});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_window->connectivity()->isOnline(), std::optional(false));
}

// Point 1: the first start shows what the program does, with the keyboard in the box, without a wizard, and nothing
// goes over the network before the first Enter.
void TestOffline::nothingIsSentBeforeEnter()
{
    const Sniffer sniffer;
    QVERIFY(sniffer.isListening());
    m_window = std::make_unique<MainWindow>(labProfile(m_lab->access()), nullptr);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_window->workspace()->startPage()->heading(), QStringLiteral("Check how senders see a domain"));
    QVERIFY(m_window->address()->lineEdit()->hasFocus());
    for (const QWidget *other : QApplication::topLevelWidgets())
        QVERIFY(other == m_window.get() || !other->isVisible() || !qobject_cast<const QWizard *>(other));
    QTest::keyClicks(m_window->address()->lineEdit(), QStringLiteral("example.test"));
    QVERIFY(!QTest::qWaitFor([&] { return sniffer.heard() > 0; }, 400));
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->address()->perform(); // the ear is no deaf one
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(sniffer.heard() > 20);
}

// Point 2: the demo needs no network, and nothing calls it missing while it runs.
void TestOffline::demoOpens()
{
    open();
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->findChild<QAction *>(QStringLiteral("demo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(m_window->session()->judged()->verdict.kind, VerdictKind::EnforcingSomeRefused);
    QVERIFY(m_window->workspace()->messages()->isHidden());
}

// Point 28: a start without a network says so in a bar; what is kept, drafts, demo and export go on working.
void TestOffline::barAndWhatStillWorks()
{
    open();
    const MessageBar *bar = m_window->workspace()->messages();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), offlineText());
    QCOMPARE(bar->actions().size(), 2);

    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->openDemo();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    const QString saved = path(QStringLiteral("demo.gatepost"));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeAuditFile({m_window->session()->seen(), m_window->session()->seen()->startedAt}).value());
    file.close();

    open(); // anew, not in the demo
    QSignalSpy shown(m_window->session(), &AuditSession::shown);
    m_window->open(saved);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
    QCOMPARE(m_window->session()->domain().toString(), QStringLiteral("example.test"));
    QTRY_COMPARE(m_window->workspace()->messages()->text(), offlineText());

    const QPointer<ExportWizard> wizard = m_window->openExport();
    QVERIFY(wizard && wizard->isVisible());
    wizard->reject();

    m_window->findChild<QAction *>(QStringLiteral("compare"))->trigger();
    QVERIFY(m_window->comparison()->isVisible());

    m_window->findChild<QAction *>(QStringLiteral("new-policy"))->trigger();
    DraftView *draft = m_window->studio()->current();
    QVERIFY(draft);
    QCOMPARE(m_window->studio()->messages()->text(), offlineText());
    const QString policy = path(QStringLiteral("mta-sts.txt"));
    QVERIFY(m_window->studio()->saveTo(draft, policy));
    QVERIFY(QFile::exists(policy));
}

// What was begun without a network blames nobody, and "Try again" begins it again.
void TestOffline::auditSaysNothingAboutTheDomain()
{
    open();
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->audit(QStringLiteral("example.org"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(foundNoNetwork(*m_window->session()->seen()));
    QVERIFY(!foundNoDomain(*m_window->session()->seen()));
    const AssessmentPtr judged = m_window->session()->judged();
    QCOMPARE(judged->verdict.kind, VerdictKind::Inconclusive);
    for (const Effect effect : {Effect::Blocks, Effect::Unprotected, Effect::AtRisk})
        QCOMPARE(judged->count(effect), 0);
    QCOMPARE(m_window->workspace()->messages()->text(), offlineText());
    for (QPushButton *button : m_window->workspace()->messages()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("&Try again"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
}

int main(int argc, char **argv)
{
    const QByteArray whyNot = leaveTheNetwork(); // before there is a second thread
    if (!whyNot.isEmpty()) {
        fprintf(stderr, "left out: %s\n", whyNot.constData());
        return skipped;
    }
    QApplication app(argc, argv);
    TestOffline test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_offline.moc"
