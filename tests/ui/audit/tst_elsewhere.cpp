// A network that blocks port 25, as the window tells it, and the three ways round it.
#include "app/labprofile.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/lab/labthread.h"
#include "tests/support/socksserver.h"
#include "tests/ui/print/printed.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/elsewherepane.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/lastknownpane.h"
#include "ui/shell/mainwindow.h"
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gatepost;
using namespace std::chrono_literals;

class TestElsewhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onlyWhereItIsBlocked();
    void saysMayWithoutControlHost();
    void saysBlockedWithControlHost();
    void controlHostMustBeOne();
    void wrongAddresses_data();
    void wrongAddresses();
    void throughProxy();
    void alwaysStays();
    void throughSsh();
    void sshSaysNo();
    void lastKnownResults();
    void script();
    void importRefuses();
    void everythingIsNamedAndPlain();
    void escapeLeadsBack();

private:
    void audit(const char *domain);
    void open();
    QString evidenceOfHosts() const;
    QString pdf() const;
    template <typename T> T *named(const char *name) const;
    QString said() const;
    std::unique_ptr<LabThread> m_lab;
    Profile m_profile;
    std::unique_ptr<MainWindow> m_window;
    ElsewherePane *m_pane = nullptr;
    QByteArray m_path;
};

void TestElsewhere::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_elsewhere"));
    QList<Scenario> served;
    for (const Scenario &scenario : builtInScenarios().value_or(QList<Scenario>())) {
        if (scenario.name == u"port25-blocked" || scenario.name == u"perfect")
            served << scenario;
    }
    QCOMPARE(served.size(), 2);
    auto lab = LabThread::start(served);
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
    m_profile = labProfile(m_lab->access());
    m_profile.smtp.connectTimeout = 500ms;
    m_path = qgetenv("PATH");
}

void TestElsewhere::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(m_profile, nullptr);
    m_window->show();
    m_pane = m_window->workspace()->elsewhere();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestElsewhere::cleanup()
{
    m_window.reset();
    qputenv("PATH", m_path);
}

void TestElsewhere::audit(const char *domain)
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->audit(QString::fromLatin1(domain));
    QVERIFY(finished.wait(60'000));
}

/// Through the button of the header, as a person finds it.
void TestElsewhere::open()
{
    QPushButton *button = nullptr;
    for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == u"Test from elsewhere…")
            button = candidate;
    }
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_pane->isVisible());
}

/// The control of that text or accessible name.
template <typename T> T *TestElsewhere::named(const char *name) const
{
    for (T *child : m_pane->findChildren<T *>()) {
        if (child->property("text").toString().remove(u'&') == QString::fromUtf8(name) ||
            child->accessibleName() == QString::fromUtf8(name))
            return child;
    }
    return nullptr;
}

QString TestElsewhere::said() const
{
    QStringList out;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            out << label->text();
    }
    return out.join(u'\n');
}

/// What the drawer shows as raw evidence of every finding about the mail servers.
QString TestElsewhere::evidenceOfHosts() const
{
    QString out;
    EvidenceDrawer *drawer = m_window->workspace()->drawer();
    for (const Finding &finding : m_window->session()->judged()->findings) {
        if (finding.step != Step::Tls)
            continue;
        drawer->showFinding(*m_window->session()->seen(), finding, m_window->session()->judged());
        for (const auto *text : drawer->findChildren<QPlainTextEdit *>())
            out += text->accessibleName() == u"Raw evidence" ? text->toPlainText() : QString();
    }
    return out;
}

/// The audit that is shown as a PDF file, read by pdftotext.
QString TestElsewhere::pdf() const
{
    PrintRequest request;
    request.documents << reportDocument(*m_window->session()->seen(), *m_window->session()->judged(), {});
    request.settings.madeAt = QDateTime(QDate(2026, 11, 26), QTime(0, 0), Qt::UTC);
    const auto octets = pdfReport(request);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!octets || !file.open(QIODevice::WriteOnly) || file.write(*octets) < 0)
        return {};
    file.close();
    return printed::told(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")})
        .simplified();
}

void TestElsewhere::onlyWhereItIsBlocked()
{
    audit("perfect.test");
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        QVERIFY(!button->text().contains(QStringLiteral("elsewhere…")) || !button->isVisible());
    QVERIFY(!m_pane->isVisible());
}

void TestElsewhere::saysMayWithoutControlHost()
{
    audit("port25-blocked.test");
    const AssessmentPtr judged = m_window->session()->judged();
    QCOMPARE(judged->verdict.word, QStringLiteral("Policy works; mail servers not checked from here"));
    QCOMPARE(judged->count(Effect::Blocks) + judged->count(Effect::Unprotected), 0);
    open();
    QVERIFY(said().contains(QStringLiteral("Your network may block outgoing port 25.")));
    QVERIFY(said().contains(QStringLiteral("That is usual at home, in offices and in clouds.")));
    bool chip = false;
    for (const QToolButton *label : m_window->statusBar()->findChildren<QToolButton *>())
        chip = chip || label->text() == u"Port 25: may be blocked here";
    QVERIFY(chip);
}

void TestElsewhere::saysBlockedWithControlHost()
{
    audit("port25-blocked.test");
    open();
    QTest::mouseClick(named<QPushButton>("How do we know?"), Qt::LeftButton);
    auto *control = named<QLineEdit>("Control host");
    QVERIFY(control->isVisible());
    control->setFocus();
    QTest::keyClicks(control, QStringLiteral("127.0.0.1:1"));
    QTest::keyClick(control, Qt::Key_Return);
    QCOMPARE(m_window->session()->controlHost(), QStringLiteral("127.0.0.1:1"));
    audit("port25-blocked.test");
    const AssessmentPtr judged = m_window->session()->judged();
    bool found = false;
    for (const Finding &finding : judged->findings)
        found = found || findingTitle(finding) == u"Port 25 is blocked on this network";
    QVERIFY(found);
    QVERIFY(said().contains(QStringLiteral("Your network blocks outgoing port 25.")));
    bool chip = false;
    for (const QToolButton *label : m_window->statusBar()->findChildren<QToolButton *>())
        chip = chip || label->text() == u"Port 25: BLOCKED HERE";
    QVERIFY(chip);
}

void TestElsewhere::controlHostMustBeOne()
{
    audit("port25-blocked.test");
    open();
    QTest::mouseClick(named<QPushButton>("How do we know?"), Qt::LeftButton);
    auto *control = named<QLineEdit>("Control host");
    QTest::keyClicks(control, QStringLiteral("no host"));
    QTest::keyClick(control, Qt::Key_Return);
    QVERIFY(said().contains(QStringLiteral("“no host” is no host name or address.")));
    QVERIFY(m_window->session()->controlHost().isEmpty());
}

void TestElsewhere::wrongAddresses_data()
{
    QTest::addColumn<bool>("ssh");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    const QString proxy = QStringLiteral("Write the proxy as socks5://HOST:PORT.");
    QTest::newRow("http proxy") << false << QStringLiteral("http://127.0.0.1:3128") << proxy;
    QTest::newRow("no scheme") << false << QStringLiteral("127.0.0.1:1080") << proxy;
    QTest::newRow("no ssh host") << true << QString() << QStringLiteral("Name an SSH host");
    QTest::newRow("an option for ssh") << true << QStringLiteral("-oProxyCommand=x")
                                       << QStringLiteral("is no SSH host");
    QTest::newRow("two words") << true << QStringLiteral("vps -v") << QStringLiteral("is no SSH host");
}

void TestElsewhere::wrongAddresses()
{
    QFETCH(bool, ssh);
    QFETCH(QString, typed);
    QFETCH(QString, answer);
    audit("port25-blocked.test");
    open();
    auto *field = named<QLineEdit>(ssh ? "SSH host" : "Address of the SOCKS5 proxy");
    if (ssh)
        named<QRadioButton>("Through an SSH host")->setChecked(true);
    QTest::keyClicks(field, typed);
    QTest::mouseClick(named<QPushButton>("Test now"), Qt::LeftButton);
    QVERIFY2(said().contains(answer), qPrintable(said()));
    QVERIFY(field->hasFocus());
    QVERIFY(!m_window->session()->isRunning());
}

/// Point 27, the first of three ways: the results name the proxy, in the evidence and on paper.
void TestElsewhere::throughProxy()
{
    SocksServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    audit("perfect.test");
    server.sendAllTo(m_window->session()->seen()->hosts.first().probes.first().address);
    audit("port25-blocked.test");
    open();
    QTest::keyClicks(named<QLineEdit>("Address of the SOCKS5 proxy"),
                     QStringLiteral("socks5://127.0.0.1:%1").arg(server.serverPort()));
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QTest::mouseClick(named<QPushButton>("Test now"), Qt::LeftButton);
    QVERIFY(finished.wait(60'000));
    const ObservationPtr seen = m_window->session()->seen();
    for (const MxObservation &host : seen->hosts)
        QCOMPARE(vantageText(host.probes.first().vantage),
                 QStringLiteral("through socks5://127.0.0.1:%1").arg(server.serverPort()));
    QCOMPARE(m_window->session()->judged()->verdict.kind,
             VerdictKind::EnforcingAllRefused); // another name's certificate
    const QString proxy = QStringLiteral("through socks5://127.0.0.1:%1").arg(server.serverPort());
    QVERIFY2(evidenceOfHosts().contains(proxy), qPrintable(evidenceOfHosts()));
    QVERIFY2(pdf().contains(proxy), qPrintable(pdf()));
    QVERIFY(m_window->session()->alwaysFrom().isHere());
    audit("perfect.test"); // the next one is from here again
    QVERIFY(m_window->session()->seen()->context.smtpVantage.isEmpty());
}

void TestElsewhere::alwaysStays()
{
    SocksServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    audit("port25-blocked.test");
    open();
    const QString proxy = QStringLiteral("socks5://127.0.0.1:%1").arg(server.serverPort());
    QTest::keyClicks(named<QLineEdit>("Address of the SOCKS5 proxy"), proxy);
    auto *always = named<QCheckBox>("Use this for all audits (saves a profile)");
    always->click();
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QTest::mouseClick(named<QPushButton>("Test now"), Qt::LeftButton);
    QVERIFY(finished.wait(60'000));
    audit("perfect.test");
    QCOMPARE(m_window->session()->seen()->context.smtpVantage, proxy);
    m_window->pages()->add(); // in another tab, too
    m_pane = m_window->workspace()->elsewhere();
    audit("perfect.test");
    QCOMPARE(m_window->session()->seen()->context.smtpVantage, proxy);
    m_window->workspace()->openElsewhere();
    always = named<QCheckBox>("Use this for all audits (saves a profile)");
    QVERIFY(always->isChecked());
    always->click();
    audit("perfect.test");
    QVERIFY(m_window->session()->seen()->context.smtpVantage.isEmpty());
}

/// Point 27, the second way: through an SSH host.
void TestElsewhere::throughSsh()
{
    qputenv("PATH", QByteArray(GATEPOST_FAKE_BIN_DIR ":") + m_path);
    qputenv("GATEPOST_FAKE_SSH", "works");
    audit("perfect.test");
    m_window->workspace()->openElsewhere();
    QTest::keyClicks(named<QLineEdit>("SSH host"), QStringLiteral("admin@vps.test"));
    QVERIFY(named<QRadioButton>("Through an SSH host")->isChecked());
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QTest::mouseClick(named<QPushButton>("Test now"), Qt::LeftButton);
    QVERIFY(said().contains(QStringLiteral("Connecting to admin@vps.test…")));
    QVERIFY(finished.wait(60'000));
    QCOMPARE(m_window->session()->judged()->verdict.kind, VerdictKind::EnforcingWorking);
    QCOMPARE(vantageText(m_window->session()->seen()->hosts.first().probes.first().vantage),
             QStringLiteral("through the SSH host admin@vps.test"));
    QVERIFY2(evidenceOfHosts().contains(QStringLiteral("through the SSH host admin@vps.test")),
             qPrintable(evidenceOfHosts()));
    QVERIFY2(pdf().contains(QStringLiteral("through the SSH host admin@vps.test")), qPrintable(pdf()));
}

void TestElsewhere::sshSaysNo()
{
    qputenv("PATH", QByteArray(GATEPOST_FAKE_BIN_DIR ":") + m_path);
    qputenv("GATEPOST_FAKE_SSH", "denied");
    audit("port25-blocked.test");
    open();
    QTest::keyClicks(named<QLineEdit>("SSH host"), QStringLiteral("admin@vps.test"));
    QTest::mouseClick(named<QPushButton>("Test now"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("Permission denied (publickey).")), 30'000);
    QVERIFY(named<QPushButton>("Test now")->isEnabled());
    QVERIFY(m_window->session()->judged()); // the audit before is still there
}

/// What an earlier audit saw through a proxy stands beside the one that is blocked here, and can be used in it.
void TestElsewhere::lastKnownResults()
{
    const QTemporaryDir folder;
    const QString kept = folder.path();
    m_window = std::make_unique<MainWindow>(m_profile, nullptr, nullptr, StorePaths{kept, kept, kept, kept, false});
    m_window->show();
    m_pane = m_window->workspace()->elsewhere();
    SocksServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    audit("perfect.test");
    server.sendAllTo(m_window->session()->seen()->hosts.first().probes.first().address);
    audit("port25-blocked.test");
    const LastKnownPane *known = m_window->workspace()->lastKnown();
    QVERIFY(!known->isVisible()); // there is nothing yet
    open();
    QTest::keyClicks(named<QLineEdit>("Address of the SOCKS5 proxy"),
                     QStringLiteral("socks5://127.0.0.1:%1").arg(server.serverPort()));
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QTest::mouseClick(named<QPushButton>("Test now"), Qt::LeftButton);
    QVERIFY(finished.wait(60'000));
    QVERIFY(!known->isVisible());
    audit("port25-blocked.test");
    QTRY_VERIFY(known->isVisible());
    const QString through = QStringLiteral("through socks5://127.0.0.1:%1").arg(server.serverPort());
    QVERIFY2(known->text().startsWith(QStringLiteral("Last known (")), qPrintable(known->text()));
    QVERIFY2(known->text().contains(through), qPrintable(known->text()));
    QCOMPARE(known->text().count(QStringLiteral("certificate for another name")), 3);
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Use last known results")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const ObservationPtr seen = m_window->session()->seen();
    for (const MxObservation &host : seen->hosts) {
        const QString from = vantageText(host.probes.first().vantage);
        QVERIFY2(from.startsWith(QStringLiteral("as the audit of ")) && from.endsWith(through), qPrintable(from));
    }
    QCOMPARE(m_window->session()->judged()->verdict.kind, VerdictKind::EnforcingAllRefused);
    QVERIFY(!known->isVisible());
    QVERIFY(evidenceOfHosts().contains(QStringLiteral("as the audit of ")));
    QVERIFY(pdf().contains(QStringLiteral("as the audit of ")));
}

/// Point 27, the third way: a script that ran elsewhere, whose result is imported.
void TestElsewhere::script()
{
    audit("port25-blocked.test");
    open();
    QTest::mouseClick(named<QPushButton>("Copy script"), Qt::LeftButton);
    QVERIFY(named<QRadioButton>("Run a script on a server and import its result")->isChecked());
    QVERIFY(!named<QPushButton>("Test now")->isEnabled());
    const QString script = QGuiApplication::clipboard()->text();
    static const QRegularExpression nonceLine(QStringLiteral("nonce: ([0-9a-f]{32})"));
    const QString nonce = nonceLine.match(script).captured(1);
    QVERIFY(!nonce.isEmpty());
    QString result = QStringLiteral("-----BEGIN GATEPOST PROBE RESULT-----\nformat: 1\nnonce: %1\n"
                                    "made: 2026-11-20T10:31:00Z\non: %2\nopenssl: %2\n")
                         .arg(nonce, QString::fromLatin1(QByteArray("vps.example.net").toBase64()));
    static const QRegularExpression probeLine(QStringLiteral("probe '([^']+)' '([^']+)' (\\d+)"));
    auto probes = probeLine.globalMatch(script);
    int count = 0;
    while (probes.hasNext()) {
        const auto probe = probes.next();
        result += QStringLiteral("probe: %1 %2 %3\nat: 2026-11-20T10:31:00Z\nstatus: 1\noutput:\n%4\nend:\n")
                      .arg(probe.captured(1), probe.captured(2), probe.captured(3),
                           QString::fromLatin1(QByteArray("connect:errno=111\n").toBase64()));
        ++count;
    }
    QCOMPARE(count, 3);
    result += QStringLiteral("-----END GATEPOST PROBE RESULT-----\n");
    QGuiApplication::clipboard()->setText(result);
    QTest::mouseClick(named<QPushButton>("Paste result"), Qt::LeftButton);
    static const QRegularExpression read(QStringLiteral(
        "✓ 3 host\\S*, made 20 Nov 10:31 UTC on vps\\.example\\.net, matches this audit")); // plural by the language
    QVERIFY2(read.match(said()).hasMatch(), qPrintable(said()));
    for (const MxObservation &host : m_window->session()->seen()->hosts)
        QCOMPARE(vantageText(host.probes.first().vantage), QStringLiteral("imported, made on “vps.example.net”"));
    QCOMPARE(m_window->session()->seen()->hosts.first().probes.first().fault->kind, FaultKind::Refused);
    const QString imported = QStringLiteral("imported, made on “vps.example.net”");
    QVERIFY2(evidenceOfHosts().contains(imported), qPrintable(evidenceOfHosts()));
    QVERIFY2(pdf().contains(imported), qPrintable(pdf()));

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("result.txt"))); // and from a file
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(result.toUtf8()) > 0);
    file.close();
    m_pane->importFile(file.fileName());
    QVERIFY(said().contains(QStringLiteral("matches this audit")));
}

void TestElsewhere::importRefuses()
{
    audit("port25-blocked.test");
    open();
    const ObservationPtr before = m_window->session()->seen();
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    QTest::mouseClick(named<QPushButton>("Paste result"), Qt::LeftButton);
    QVERIFY(said().contains(QStringLiteral("There is no probe result in it")));
    m_pane->importFile(QStringLiteral("/nonexistent"));
    QVERIFY(said().contains(QStringLiteral("could not be read")));
    QCOMPARE(m_window->session()->seen(), before);
}

void TestElsewhere::everythingIsNamedAndPlain()
{
    audit("port25-blocked.test");
    open();
    for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestElsewhere::escapeLeadsBack()
{
    audit("port25-blocked.test");
    open();
    QTest::keyClick(named<QLineEdit>("SSH host"), Qt::Key_Escape);
    QVERIFY(!m_pane->isVisible());
    QVERIFY(m_window->workspace()->isDrawerOpen());
}

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
