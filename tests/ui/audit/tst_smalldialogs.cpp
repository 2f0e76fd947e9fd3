// The small dialogs: script for another server, about and diagnostics, what is sent, match tester, duration converter,
// keyboard shortcuts.
#include "core/audit/trustedroots.h"
#include "core/audit/whatissent.h"
#include "tests/support/labworkspace.h"
#include "ui/audit/scriptdialog.h"
#include "ui/shared/aboutdialog.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/durationdialog.h"
#include "ui/shared/matchtester.h"
#include "ui/shared/textdialog.h"
#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace gatepost;

class TestSmallDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();
    void durations_data();
    void durations();
    void durationDialog();
    void willBeSent();
    void wasSent();
    void aboutNamesNobody();
    void script();
    void everythingIsNamed();

private:
    std::unique_ptr<LabWorkspace> m_window;
};

void TestSmallDialogs::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_smalldialogs"));
    m_window = std::make_unique<LabWorkspace>();
    QVERIFY(m_window->audit("example.test"));
}

void TestSmallDialogs::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covered");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *pattern, const char *host, bool covered, const char *says) {
        QTest::addRow("%s, %s", pattern, host)
            << QString::fromLatin1(pattern) << QString::fromLatin1(host) << covered << QString::fromLatin1(says);
    };
    row("mx1.example.org", "mx1.example.org", true, "equal");
    row("MX1.Example.org", " mx1.example.ORG ", true, "equal");
    row("*.example.org", "mx1.example.org", true, "first label");
    row("*.mx.microsoft", "x.o-v1.mx.microsoft", false, "*.o-v1.mx.microsoft would match");                  // point 16
    row("*.aspmx.l.google.com", "aspmx.l.google.com", false, "does not cover the bare name aspmx.l.google"); // point 17
    row("*.aspmx.l.google.com", "alt1.aspmx.l.google.com", true, "first label");
    row("mx1.example.org", "mx.other.net", false, "Not covered");
    row("192.0.2.1", "mx1.example.org", false, "is an address");
    row("mx..example.org", "mx1.example.org", false, "is no mx pattern");
    row("mx1.example.org", "exa mple", false, "is no host name");
}

void TestSmallDialogs::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QFETCH(bool, covered);
    QFETCH(QString, says);
    MatchTester dialog;
    QCOMPARE(dialog.result(), QString());
    dialog.pattern()->setText(pattern);
    QCOMPARE(dialog.result(), QString());
    dialog.host()->setText(host);
    QCOMPARE(dialog.result().startsWith(QStringLiteral("✓ ")), covered);
    QVERIFY2(dialog.result().contains(says), qPrintable(dialog.result()));
}

void TestSmallDialogs::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const auto row = [](const char *text, qint64 seconds) {
        QTest::newRow(text) << QString::fromLatin1(text) << seconds;
    };
    row("604800", 604'800);
    row("604,800", 604'800);
    row("7 d", 604'800);
    row("2 weeks", 1'209'600);
    row("1w 3h", 615'600);
    row("90 min", 5'400);
    row("3 Tage", 259'200);
    row("2 std", 7'200);
    row("0", 0);
    row("abc", -1);
    row("7 x", -1);
    row("-1", -1);
    row("999999999999 w", -1);
}

void TestSmallDialogs::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QCOMPARE(DurationDialog::seconds(text).value_or(-1), seconds);
}

void TestSmallDialogs::durationDialog()
{
    DurationDialog dialog;
    dialog.input()->setText(QStringLiteral("1 w"));
    QCOMPARE(dialog.result(), QStringLiteral("7 day(s) (604800 s)\nmax_age: 604800"));
    dialog.input()->setText(QStringLiteral("60 w"));
    QVERIFY(dialog.result().contains(QStringLiteral("31557600 s")));
    dialog.input()->setText(QStringLiteral("soon"));
    QVERIFY(dialog.result().startsWith(QStringLiteral("✗")));
}

void TestSmallDialogs::willBeSent()
{
    Profile profile;
    const QString text = whatWillBeSent(DomainName::fromDns("example.org"), profile);
    for (const char *part :
         {"_mta-sts.example.org. TXT", "mta-sts.example.org. AAAA", "example.org. MX", "_smtp._tls.example.org. TXT",
          "GET /.well-known/mta-sts.txt HTTP/1.1\\r\\n", "Host: mta-sts.example.org\\r\\n",
          "EHLO gatepost.invalid\\r\\n", "STARTTLS\\r\\n", "QUIT\\r\\n"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    profile.probeSmtp = false;
    QVERIFY(!whatWillBeSent(DomainName::fromDns("example.org"), profile).contains(QStringLiteral("STARTTLS")));
}

void TestSmallDialogs::wasSent()
{
    const Observation &seen = *m_window->session()->seen();
    const QString text = whatWasSent(seen);
    for (const char *part : {"_mta-sts.example.test. TXT → 127.", "GET https://mta-sts.example.test",
                             "mx1.example.test → 127.", "EHLO gatepost.invalid\\r\\n", "STARTTLS\\r\\n"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text.left(4'000)));
    QCOMPARE(text.count(QStringLiteral("STARTTLS\\r\\n")), 3); // one session with each host
}

void TestSmallDialogs::aboutNamesNobody()
{
    QCOMPARE(AboutDialog::withoutHome(QDir::homePath() + QStringLiteral("/x")), QStringLiteral("~/x"));
    QCOMPARE(AboutDialog::withoutHome(QStringLiteral("/elsewhere")), QStringLiteral("/elsewhere"));
    QList<Diagnostic> facts = AboutDialog::usual();
    facts.append({QStringLiteral("Resolver"), QStringLiteral("system 192.0.2.1")});
    facts.append({QStringLiteral("Trusted roots"), trustedRootsText({})});
    AboutDialog dialog(facts);
    QTest::mouseClick(dialog.copyButton(), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.startsWith(QStringLiteral("Gatepost ") + QStringLiteral(GATEPOST_VERSION)));
    QVERIFY(report.contains(QStringLiteral("OpenSSL")));
    QVERIFY(report.contains(QStringLiteral("Resolver: system 192.0.2.1")));
    static const QRegularExpression first(QStringLiteral("^Gatepost [0-9.]+( \\(commit [0-9a-f]{7,}\\))?\n"));
    QVERIFY2(first.match(report).hasMatch(), qPrintable(report));
    static const QRegularExpression roots(QStringLiteral("Trusted roots: system, \\d+ \\w+ 20\\d\\d"));
    QVERIFY2(roots.match(report).hasMatch(), qPrintable(report));
    QVERIFY(!report.contains(QDir::homePath()));
    QSignalSpy wanted(&dialog, &AboutDialog::whatIsSentWanted);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("sent")) || button->text().contains(QStringLiteral("icences")))
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    const auto *licences = dialog.findChild<TextDialog *>();
    QVERIFY(licences && licences->text()->toPlainText().contains(QStringLiteral("GPL-3.0-or-later")));
}

/// The script from the dialog, run with sh, and its output used.
void TestSmallDialogs::script()
{
    ScriptDialog dialog(m_window->session());
    dialog.show();
    QVERIFY(!dialog.useButton()->isEnabled());
    QTest::mouseClick(dialog.copyScript(), Qt::LeftButton);
    const QByteArray script = QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(script.contains("openssl"));
    QProcess shell;
    shell.start(QStringLiteral("sh"), {});
    shell.write(script);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(120'000));
    const QByteArray output = shell.readAllStandardOutput();
    dialog.result()->setPlainText(QStringLiteral("nonsense"));
    QVERIFY(dialog.said().startsWith(QStringLiteral("✗ ")));
    QVERIFY(!dialog.useButton()->isEnabled());
    const auto before = m_window->session()->seen();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("probe.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(output);
    file.close();
    dialog.readFile(file.fileName());
    QVERIFY2(dialog.said().startsWith(QStringLiteral("✓ 3 host(s), made ")), qPrintable(dialog.said()));
    QVERIFY(dialog.said().endsWith(QStringLiteral("matches this audit")));
    QCOMPARE(m_window->session()->seen(), before); // looked at, not used
    QTest::mouseClick(dialog.useButton(), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_window->session()->seen() != before);
    QVERIFY(m_window->session()->seen()->hosts.value(0).probes.value(0).vantage.startsWith(u"script:"));
}

void TestSmallDialogs::everythingIsNamed()
{
    MatchTester match;
    DurationDialog duration;
    AboutDialog about(AboutDialog::usual());
    ScriptDialog script(m_window->session());
    TextDialog text(QStringLiteral("Title"), QStringLiteral("Introduction"), QStringLiteral("Text"));
    for (const QDialog *dialog : std::initializer_list<const QDialog *>{&match, &duration, &about, &script, &text}) {
        QVERIFY(!dialog->windowTitle().isEmpty());
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() ||
                widget->inherits("QTableCornerButton"))
                continue;
            const auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestSmallDialogs)
#include "tst_smalldialogs.moc"
