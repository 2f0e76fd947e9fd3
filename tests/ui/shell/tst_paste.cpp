// Pasting into the window (acceptance points 1, 3 to 5): what a text is and what can be done with it is offered, Enter
// does the first, nothing leaves the computer before; the rest is refused with a reason.
#include "app/labprofile.h"
#include "core/lab/labthread.h"
#include "tests/support/testdata.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/pastecard.h"
#include "ui/audit/startpage.h"
#include "ui/shared/pasteedit.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/mainwindow.h"
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offered_data();
    void offered();
    void outcome_data();
    void outcome();
    void cardOf_data();
    void cardOf();
    void wholeCorpusIsShownPlain();
    void typingOffers();
    void anotherOfferByKeys();
    void recentNames();
    void keyInTheAddressBox();
    void keyInTheStartPage();
    void keyInTheFindings();
    void startPageButton();
    void typingDropsWhatWasPasted();
    void cardGoesWithAnotherAudit();
    void cardCloses();
    void refused_data();
    void refused();
    void noise();

private:
    void paste(const QByteArray &text);
    void enter(); ///< where the key would go: to the list of offers while it is open
    QString card() const { return m_window->workspace()->pasted()->text(); }
    std::unique_ptr<LabThread> m_lab;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QByteArray example(const QString &name)
{
    return readFile(testData(u"pastes"_s).filePath(name + u".txt"_s));
}

constexpr int patience = 60'000;

} // namespace

void TestPaste::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Gatepost-test"_s);
    QCoreApplication::setApplicationName(u"paste"_s);
    auto lab = LabThread::start(builtInScenarios().value());
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

void TestPaste::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(labProfile(m_lab->access()), nullptr);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPaste::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestPaste::enter()
{
    QAbstractItemView *popup = m_window->address()->lineEdit()->completer()->popup();
    QTest::keyClick(popup->isVisible() ? static_cast<QWidget *>(popup) : m_window->address(), Qt::Key_Return);
}

void TestPaste::paste(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_window->setFocus(); // nothing that could be edited
    m_window->paste();
}

// Point 3: for each kind of text that people paste, what is offered, the first first.
void TestPaste::offered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("offers"); ///< how the offers begin
    const auto row = [](const char *name, const QByteArray &text, const QStringList &offers) {
        QTest::newRow(name) << text << offers;
    };
    row("domain", "example.test", {u"Audit example.test"_s});
    row("address", " user@Example.TEST. ", {u"Audit example.test"_s});
    row("URL", "https://mta-sts.example.test/.well-known/mta-sts.txt", {u"Audit example.test"_s});
    row("owner name", "_mta-sts.example.test", {u"Audit example.test"_s});
    row("record", example(u"record-value"_s), {u"Check this record"_s});
    row("dig", example(u"dig-full"_s), {u"Check the records in this answer"_s, u"Audit example.org"_s});
    row("policy", example(u"policy-plain"_s), {u"Check this policy file"_s});
    row("curl", example(u"policy-curl-command"_s), {u"Check this HTTP answer"_s, u"Audit example.org"_s});
    row("bounce", example(u"bounce-dsn-whole"_s), {u"Explain this bounce for example.org"_s, u"Audit example.org"_s});
    row("bounce without a domain", example(u"bounce-dlg1"_s), {u"Explain this bounce"_s});
    row("bounce with a host", example(u"bounce-exchange-trace"_s),
        {u"Explain this bounce"_s, u"Audit example.org  –  guessed from the name of the host"_s});
    row("log", example(u"log-postfix-unverified"_s), {u"Explain these log lines about example.org"_s});
    row("plug-in", example(u"plugin-tlspol"_s), {u"Show what this answer accepts"_s, u"Audit example.org"_s});
    row("report", example(u"report-json"_s), {u"Show what this report says"_s, u"Audit example.org"_s});
    row("certificate", example(u"s-client"_s), {u"Show what these certificates say"_s});
    row("question", "mx mismatch", {u"Show the answer"_s});
}

void TestPaste::offered()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, offers);
    paste(text);
    const QStringList shown = m_window->address()->offers();
    for (qsizetype i = 0; i < offers.size(); ++i)
        QVERIFY2(shown.value(i).startsWith(offers[i]), qPrintable(shown.join(u'\n')));
    QVERIFY(!m_window->session()->isRunning() && !m_window->session()->hasAudit()); // nothing before Enter
    const bool audits = m_window->address()->found().actions.first().domain.has_value();
    QSignalSpy started(m_window->session(), &AuditSession::started);
    enter();
    QCOMPARE(started.size(), audits ? 1 : 0);
    QVERIFY(audits || !m_window->workspace()->pasted()->isHidden());
    m_window->session()->stop();
}

// Point 3: Enter does what was offered first.
void TestPaste::outcome_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("says");
    using Kind = PasteOutcome::Kind;
    const auto row = [](const char *name, const QByteArray &text, const QString &domain, Kind kind,
                        const QStringList &says) { QTest::newRow(name) << text << domain << int(kind) << says; };
    const QByteArray mx = "550 5.4.8 MX hosts of '%1' failed MTA-STS validation";
    const auto about = [](QByteArray text, const char *domain) { return text.replace("%1", domain); };
    row("still not in the policy", about(mx, "example.test"), u"example.test"_s, Kind::StillSo,
        {u"This audit shows the cause: The backup host mx2.example.test is not covered"_s});
    row("the certificate still has another name",
        "Final-Recipient: rfc822; a@example.test\nRemote-MTA: dns; backup.example.test\n"
        "Diagnostic-Code: smtp; 550 5.7.5 Remote certificate failed MTA-STS validation. Reason: NameMismatch\n",
        u"example.test"_s, Kind::StillSo, {u"This audit shows the cause: The certificate of backup.example.test"_s});
    row("in the policy by now", about(mx, "perfect.test"), u"perfect.test"_s, Kind::Accepted,
        {u"Right now senders would accept"_s, u"The sender may hold an older policy."_s,
         u"max_age as the present one"_s});
    row("a host that is gone",
        "postfix/smtp[1]: certificate verification failed for old.perfect.test[192.0.2.1]:25: certificate has expired\n"
        "postfix/smtp[1]: A1: to=<a@perfect.test>, status=deferred (Server certificate not verified)",
        u"perfect.test"_s, Kind::Accepted, {u"old.perfect.test is no MX host of the domain now."_s});
    row("renewed since",
        "550 5.7.5 Remote certificate failed MTA-STS validation. Reason: CertificateExpired\nto <a@perfect.test>",
        u"perfect.test"_s, Kind::Accepted, {u"The sender may have tried before"_s});
    row("expired then, another name now",
        "550 5.7.5 Remote certificate failed MTA-STS validation. Reason: "
        "CertificateExpired\n<a@mx-cert-other-name.test>",
        u"mx-cert-other-name.test"_s, Kind::OtherNow, {u"does not show that cause, but senders refuse"_s});
    row("testing by now", about(mx, "testing-broken-mx.test"), u"testing-broken-mx.test"_s, Kind::NotAsked, {});
    row("nothing published", about(mx, "not-published.test"), u"not-published.test"_s, Kind::NotAsked,
        {u"apply no policy and deliver"_s});
    row("not about TLS", "Final-Recipient: rfc822; a@perfect.test\nDiagnostic-Code: smtp; 552 5.2.2 mailbox full",
        u"perfect.test"_s, Kind::Nothing, {});
    row("the sender's own set-up",
        "postfix/smtp[1]: A1: to=<a@perfect.test>, status=deferred (client TLS configuration problem)",
        u"perfect.test"_s, Kind::Nothing, {u"Look at the sender"_s});
}

void TestPaste::outcome()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, domain);
    QFETCH(int, kind);
    QFETCH(QStringList, says);
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    paste(text);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(m_window->session()->domain().toString(), domain);
    QVERIFY(!m_window->workspace()->pasted()->isHidden());
    const PasteOutcome outcome = m_window->workspace()->pasted()->outcome();
    QVERIFY2(int(outcome.kind) == kind, qPrintable(outcome.text));
    for (const QString &words : says)
        QVERIFY2(card().contains(words), qPrintable(card()));
}

void TestPaste::cardOf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("bad record") << "v=STSv1; id=2026-11-24"_ba
                                << QStringList{u"An MTA-STS record"_s, u"(line 1, column 17)"_s};
    QTest::newRow("good policy") << "version: STSv1\r\nmode: enforce\r\nmx: a.b.test\r\nmax_age: 1209600\r\n"_ba
                                 << QStringList{u"A policy file"_s, u"The mode is enforce"_s, u"  3  mx: a.b.test"_s};
    QTest::newRow("two records") << example(u"dig-two-records"_s)
                                 << QStringList{u"2 record(s) of MTA-STS or TLSRPT in it."_s};
    QTest::newRow("redirect") << example(u"policy-http-301"_s)
                              << QStringList{u"Senders do not follow the redirect to https://www.example.org/"_s};
    QTest::newRow("plug-in") << example(u"plugin-answer"_s) << QStringList{u"mx1.example.org, .mail.example.org"_s};
    QTest::newRow("report") << example(u"report-failures"_s)
                            << QStringList{u"7 succeeded, 3 failed"_s, u"certificate-expired"_s};
    QTest::newRow("markup stays text") << "v=STSv1; id=<b>x</b>"_ba << QStringList{u"<b>x</b>"_s};
    QTest::newRow("directions are shown") << "v=STSv1; id=1\u202e2"_ba << QStringList{u"\\u{202e}"_s};
}

void TestPaste::cardOf()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, says);
    paste(text);
    enter();
    for (const QString &words : says)
        QVERIFY2(card().contains(words), qPrintable(card()));
    QVERIFY(!m_window->session()->isRunning());
}

void TestPaste::wholeCorpusIsShownPlain()
{
    for (const QString &file : testData(u"pastes"_s).entryList({u"*.txt"_s})) {
        const Recognition found = recognise(readFile(testData(u"pastes"_s).filePath(file)));
        if (found.actions.isEmpty())
            continue;
        PasteCard *shown = m_window->workspace()->pasted();
        shown->showFound(found, std::nullopt);
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(file));
            for (const QChar c : label->text())
                QVERIFY2(c.isPrint() || c == u'\n', qPrintable(file + u": "_s + label->text()));
        }
        QVERIFY(!m_window->grab().isNull());
    }
}

void TestPaste::typingOffers()
{
    QLineEdit *line = m_window->address()->lineEdit();
    line->setFocus();
    QTest::keyClicks(line, u"user@example.tes"_s);
    QVERIFY(m_window->address()->offers().first() == u"Audit example.tes"_s);
    QTest::keyClicks(line, u"t"_s);
    QCOMPARE(m_window->address()->offers(), QStringList{u"Audit example.test"_s});
    QVERIFY(line->completer()->popup()->isVisible());
    QSignalSpy started(m_window->session(), &AuditSession::started);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return); // the keys go to the list while it is open
    QCOMPARE(started.size(), 1);
    QCOMPARE(m_window->session()->domain().toString(), u"example.test"_s);
    QVERIFY(!line->completer()->popup()->isVisible());
}

void TestPaste::anotherOfferByKeys()
{
    paste(example(u"bounce-dsn-two"_s));
    QCOMPARE(m_window->address()->offers().size(), 3);
    QAbstractItemView *popup = m_window->address()->lineEdit()->completer()->popup();
    QVERIFY(popup->isVisible());
    QSignalSpy wanted(m_window->address(), &AddressBox::wanted);
    while (popup->currentIndex().row() != 2)
        QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_window->session()->domain().toString(), u"example.net"_s);
    QVERIFY(m_window->workspace()->pasted()->isHidden()); // an audit alone needs no card
    m_window->session()->stop();
}

void TestPaste::recentNames()
{
    m_window->audit(u"perfect.test"_s);
    m_window->session()->stop();
    QLineEdit *line = m_window->address()->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"perf"_s);
    QCOMPARE(m_window->address()->offers(), QStringList{u"perfect.test"_s});
    QAbstractItemView *popup = line->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QSignalSpy started(m_window->session(), &AuditSession::started);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(started.size(), 1);
    QCOMPARE(m_window->session()->domain().toString(), u"perfect.test"_s);
    m_window->session()->stop();
}

void TestPaste::keyInTheAddressBox()
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    QLineEdit *line = m_window->address()->lineEdit();
    line->setFocus();
    QGuiApplication::clipboard()->setText(
        u"hello,\n> 554 5.4.8 MX hosts of 'example.test'\n> failed MTA-STS validation\n"_s);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!line->text().contains(u'\n'));
    QCOMPARE(m_window->address()->offers().first(),
             u"Explain this bounce for example.test  –  A bounce of mail to example.test"_s);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY2(card().contains(u"This audit shows the cause"_s), qPrintable(card()));
}

void TestPaste::keyInTheStartPage()
{
    m_window->workspace()->startPage()->build();
    auto *line = m_window->workspace()->startPage()->findChild<PasteEdit *>();
    line->setFocus();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(example(u"policy-plain"_s)));
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY2(card().contains(u"A policy file"_s), qPrintable(card()));
    QVERIFY(!m_window->session()->isRunning());
}

void TestPaste::keyInTheFindings()
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->audit(u"perfect.test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QListView *list = m_window->workspace()->findings()->list();
    list->setFocus();
    QGuiApplication::clipboard()->setText(u"v=STSv1; id=1;"_s);
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->address()->lineEdit()->text(), u"v=STSv1; id=1;"_s);
    QVERIFY(m_window->address()->offers().first().startsWith(u"Check this record"_s));
    enter();
    QVERIFY(card().contains(u"An MTA-STS record"_s));
    QVERIFY(m_window->session()->hasAudit()); // what was there stays
}

void TestPaste::startPageButton()
{
    QGuiApplication::clipboard()->setText(u"v=STSv1; id=1;"_s);
    m_window->workspace()->startPage()->build();
    for (QPushButton *button : m_window->workspace()->startPage()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"aste"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_window->address()->offers().first().startsWith(u"Check this record"_s));
}

void TestPaste::typingDropsWhatWasPasted()
{
    paste(example(u"bounce-dsn-whole"_s));
    QLineEdit *line = m_window->address()->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, u"example.test"_s);
    QCOMPARE(m_window->address()->found().kind, PasteKind::Domain);
    QCOMPARE(m_window->address()->offers(), QStringList{u"Audit example.test"_s});
}

void TestPaste::cardGoesWithAnotherAudit()
{
    paste("550 5.4.8 MX hosts of 'perfect.test' failed MTA-STS validation");
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QTest::keyClick(m_window.get(), Qt::Key_F5); // the same once more: the card stays and compares again
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QVERIFY(!m_window->workspace()->pasted()->isHidden());
    QCOMPARE(m_window->workspace()->pasted()->outcome().kind, PasteOutcome::Kind::Accepted);
    m_window->audit(u"example.test"_s);
    QVERIFY(m_window->workspace()->pasted()->isHidden());
    m_window->session()->stop();
}

void TestPaste::cardCloses()
{
    paste("v=STSv1; id=1;");
    enter();
    PasteCard *shown = m_window->workspace()->pasted();
    QVERIFY(shown->isVisible());
    QTest::mouseClick(shown->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!shown->isVisible());
}

void TestPaste::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("blank in a name") << u"exa mple.org"_s << u"“exa mple.org” is no mail domain"_s;
    QTest::newRow("prose") << QString::fromUtf8(example(u"unknown-prose"_s)) << u"This text is not recognised."_s;
    QTest::newRow("mail") << QString::fromUtf8(example(u"unknown-mail"_s)) << u"This text is not recognised."_s;
    QTest::newRow("nothing") << QString() << u"the name is empty"_s;
}

void TestPaste::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    paste(text.toUtf8());
    enter();
    QVERIFY(!m_window->session()->isRunning() && !m_window->session()->hasAudit());
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *l) { return l->isVisible() && l->text().contains(says); }));
}

void TestPaste::noise()
{
    paste(QByteArray(3 * 1024 * 1024, 'x'));
    QVERIFY(m_window->address()->lineEdit()->text().size() <= 2'000);
    enter();
    QVERIFY(!m_window->session()->isRunning());
}

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
