// Pasting into the window (acceptance points 3 to 5): what is recognised is acted upon, the rest is refused with a
// reason.
#include "app/labprofile.h"
#include "core/lab/labthread.h"
#include "tests/support/testdata.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/shared/messagebar.h"
#include "ui/shell/mainwindow.h"
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void pasted_data();
    void pasted();
    void longTextIntoTheAddressBox();
    void refused();

private:
    std::unique_ptr<LabThread> m_lab;
    std::unique_ptr<MainWindow> m_window;
};

void TestPaste::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Gatepost-test"_s);
    QCoreApplication::setApplicationName(u"paste"_s);
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

void TestPaste::init()
{
    m_window = std::make_unique<MainWindow>(labProfile(m_lab->access()), nullptr);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPaste::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain"); ///< that is audited; empty: none
    QTest::addColumn<QString>("says");   ///< in the bar, in the end
    QTest::newRow("domain") << u"example.test"_s << u"example.test"_s << QString();
    QTest::newRow("address") << u" user@Example.TEST. "_s << u"example.test"_s << QString();
    QTest::newRow("bounce that the audit explains")
        << u"Final-Recipient: rfc822; a@example.test\nDiagnostic-Code: smtp; 550 5.7.5 Remote certificate failed "
           u"MTA-STS "
           "validation. Reason: NameMismatch\n"_s
        << u"example.test"_s << u"This audit shows the cause: The certificate of backup.example.test"_s;
    QTest::newRow("bounce that is over") << u"550 5.4.8 MX hosts of 'perfect.test' failed MTA-STS validation"_s
                                         << u"perfect.test"_s << u"finds nothing of the kind"_s;
    QTest::newRow("answer of dig") << u"_mta-sts.perfect.test. 60 IN TXT \"v=STSv1; id=1;\""_s << u"perfect.test"_s
                                   << u"about perfect.test"_s;
    QTest::newRow("bad record") << u"v=STSv1; id=2026-11-24"_s << QString() << u"An MTA-STS record. line 1:"_s;
    QTest::newRow("good policy") << u"version: STSv1\r\nmode: enforce\r\nmx: a.b.test\r\nmax_age: 1209600\r\n"_s
                                 << QString() << u"A policy file."_s;
    QTest::newRow("markup stays text") << u"v=STSv1; id=<b>x</b>"_s << QString() << u"<b>"_s;
}

void TestPaste::pasted()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QFETCH(QString, says);
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QGuiApplication::clipboard()->setText(text);
    m_window->setFocus(); // nothing that could be edited
    m_window->paste();
    if (!domain.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(m_window->session()->domain().toString(), domain);
    }
    QVERIFY(m_window->session()->isRunning() == false);
    QVERIFY2(m_window->workspace()->messages()->text().contains(says),
             qPrintable(m_window->workspace()->messages()->text()));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

void TestPaste::longTextIntoTheAddressBox()
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    auto *address = m_window->findChild<QComboBox *>();
    address->lineEdit()->setFocus();
    QGuiApplication::clipboard()->setText(
        u"hello,\n> 554 5.4.8 MX hosts of 'example.test'\n> failed MTA-STS validation\n"_s);
    QTest::keyClick(address->lineEdit(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(m_window->session()->domain().toString(), u"example.test"_s);
    QVERIFY(m_window->workspace()->messages()->text().contains(u"This audit shows the cause"));
}

void TestPaste::refused()
{
    QGuiApplication::clipboard()->setText(u"exa mple.org"_s);
    m_window->paste();
    QVERIFY(!m_window->session()->isRunning() && !m_window->session()->hasAudit());
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *l) { return l->isVisible() && l->text().contains(u"exa mple.org"); }));
}

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
