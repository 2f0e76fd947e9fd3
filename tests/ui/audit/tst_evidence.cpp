// The evidence drawer, the certificate, the commands to repeat by hand. Functions name the acceptance points of the
// design section 8.
#include "core/audit/catalogue.h"
#include "core/audit/certificateview.h"
#include "core/audit/evidence.h"
#include "core/audit/evidencefacts.h"
#include "tests/support/labworkspace.h"
#include "ui/audit/certificatedialog.h"
#include "ui/audit/certificatepane.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/shared/copybutton.h"
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace gatepost;

namespace {

QPlainTextEdit *textNamed(const QWidget *parent, const char *name)
{
    for (auto *text : parent->findChildren<QPlainTextEdit *>()) {
        if (text->accessibleName() == QLatin1StringView(name))
            return text;
    }
    return nullptr;
}

QPushButton *buttonNamed(const QWidget *parent, const QString &text)
{
    for (auto *button : parent->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// Everything that the labels of a page say, a line each, without the places to break a name.
QString saidBy(const QWidget *page)
{
    QStringList out;
    for (const auto *label : page->findChildren<QLabel *>()) {
        if (!label->isHidden())
            out << label->text();
    }
    return out.join(u'\n').remove(QChar(0x200B));
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void point33_fiveParts_data();
    void point33_fiveParts();
    void point33_everyRow();
    void whySaysWhatWasCompared();
    void rawShowsOctetsOnDemand();
    void octetsAreBounded();
    void point34_commandsReproduce_data();
    void point34_commandsReproduce();
    void copyingSaysSo();
    void certificateNamesWhatFailed_data();
    void certificateNamesWhatFailed();
    void certificateDialog();
    void sinceOnlyWhenKnown();
    void buttonsOnlyWhenTheyDo();

private:
    Finding findingOf(const char *key) const;
    EvidenceDrawer *drawer() const { return m_window->workspace()->drawer(); }
    void show(const Finding &finding) const;
    std::unique_ptr<LabWorkspace> m_window;
};

void TestEvidence::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_evidence"));
    m_window = std::make_unique<LabWorkspace>();
}

Finding TestEvidence::findingOf(const char *key) const
{
    for (const Finding &finding : m_window->session()->judged()->findings) {
        if (findingKey(finding.id) == QLatin1StringView(key))
            return finding;
    }
    qWarning("no finding %s", key);
    return {};
}

void TestEvidence::show(const Finding &finding) const
{
    drawer()->showFinding(*m_window->session()->seen(), finding, m_window->session()->judged());
}

void TestEvidence::point33_fiveParts_data()
{
    QTest::addColumn<QString>("domain");
    for (const Scenario &scenario : builtInScenarios().value_or(QList<Scenario>())) {
        if (!scenario.slow)
            QTest::addRow("%s", qPrintable(scenario.name)) << scenario.domain.toString();
    }
}

/// Point 33: what senders do, evidence, fix, commands and source of every finding that the lab provokes.
void TestEvidence::point33_fiveParts()
{
    QFETCH(QString, domain);
    QVERIFY(m_window->audit(domain.toLatin1().constData()));
    for (const Finding &finding : m_window->session()->judged()->findings) {
        const char *key = findingKey(finding.id).data();
        show(finding);
        const QString said = saidBy(drawer());
        const QString fix = findingFix(finding);
        QVERIFY2(!findingSenders(finding).isEmpty(), key);
        const QString senders = findingSenders(finding, *m_window->session()->judged());
        QVERIFY2(said.contains(QStringLiteral("What senders do now\n") + senders), qPrintable(said));
        QVERIFY2(
            said.contains(QStringLiteral("Fix first\n") + (fix.isEmpty() ? QStringLiteral("Nothing to mend.") : fix)),
            qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Source\n") + findingReference(finding.id)), qPrintable(said));
        QVERIFY2(!evidenceFacts(*m_window->session()->seen(), nullptr, finding).isEmpty(), key);
        QVERIFY2(!textNamed(drawer(), "Raw evidence")->toPlainText().isEmpty(), key);
        QVERIFY2(!fix.isEmpty() || finding.effect >= Effect::Advice, key);
        QVERIFY2(!textNamed(drawer(), "Commands to repeat by hand")->toPlainText().isEmpty(), key);
        QVERIFY2(!findingReference(finding.id).isEmpty(), key);
    }
}

/// Point 33: no row of the catalogue is without its texts; only what is no fault has no fix.
void TestEvidence::point33_everyRow()
{
    for (int i = 0; i < int(FindingId::Count); ++i) {
        Finding finding;
        finding.id = FindingId(i);
        if (!hasCatalogueRow(finding.id))
            continue; // no rule emits it
        const char *key = findingKey(finding.id).data();
        const Severity severity = catalogueRow(finding.id).severity;
        QVERIFY2(!findingTitle(finding).isEmpty() && !findingSenders(finding).isEmpty(), key);
        QVERIFY2(!findingReference(finding.id).isEmpty(), key);
        const bool fault = severity == Severity::Error || severity == Severity::ErrorStar;
        QVERIFY2(!fault || !findingFix(finding).isEmpty(), key);
    }
}

void TestEvidence::whySaysWhatWasCompared()
{
    QVERIFY(m_window->audit("mx-not-in-policy.test"));
    const Finding finding = findingOf("mx-not-in-policy");
    show(finding);
    const auto facts = evidenceFacts(*m_window->session()->seen(), m_window->session()->judged().get(), finding);
    QStringList names;
    for (const EvidenceFact &fact : facts)
        names << fact.name;
    for (const char *name : {"DNS says", "Policy says", "Nearest miss"})
        QVERIFY2(names.contains(QLatin1StringView(name)), qPrintable(names.join(u',')));
    const QString said = saidBy(drawer());
    for (const EvidenceFact &fact : facts)
        QVERIFY2(said.contains(fact.name) && said.contains(fact.value), qPrintable(fact.value));
}

void TestEvidence::rawShowsOctetsOnDemand()
{
    QVERIFY(m_window->audit("hostile-text.test"));
    show(findingOf("policy-syntax-extension-invalid"));
    auto *raw = textNamed(drawer(), "Raw evidence");
    QVERIFY(raw->toPlainText().contains(QStringLiteral("\\u{202e}")));
    QVERIFY(raw->toPlainText().contains(QStringLiteral("\\u{001b}")));
    auto *octets = drawer()->findChild<QCheckBox *>();
    QVERIFY(octets->isEnabled());
    octets->setChecked(true);
    QVERIFY2(raw->toPlainText().contains(
                 QStringLiteral("000000  76 65 72 73 69 6f 6e 3a 20 53 54 53 76 31 0d 0a  version: STSv1..")),
             qPrintable(raw->toPlainText().left(300)));
    octets->setChecked(false);
    QVERIFY(raw->toPlainText().contains(QStringLiteral("\\u{202e}")));
}

void TestEvidence::octetsAreBounded()
{
    const Finding finding = findingOf("policy-http-large");
    const Observation &seen = *m_window->session()->seen();
    const QString some = evidenceOctets(seen, finding.evidence.first(), 40);
    QCOMPARE(some.count(u'\n'), 4); // a title, three lines, and what is left out
    QVERIFY(some.endsWith(QStringLiteral("more octet(s)")));
    QVERIFY(evidenceOctets(seen, finding.evidence.first()).size() < 30'000);
    EvidenceRef nowhere;
    nowhere.path = QStringLiteral("fetches/77");
    QCOMPARE(evidenceOctets(seen, nowhere), QString());
}

void TestEvidence::point34_commandsReproduce_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *domain, const char *finding, const char *output) {
        QTest::addRow("%s", domain) << QString::fromLatin1(domain) << QString::fromLatin1(finding)
                                    << QString::fromLatin1(output);
    };
    row("fetch-redirect.test", "policy-http-redirect", "HTTP/1.1 301");
    row("fetch-not-found.test", "policy-http-status", "HTTP/1.1 404");
    row("perfect.test", "policy-http-ok", "HTTP/1.1 200");
    row("mx-cert-other-name.test", "mx-cert-name-mismatch", "hostname mismatch");
    row("record-two.test", "sts-txt-multiple", "v=STSv1");
}

/// Point 34: for the policy without following redirects, and with the same outcome in a shell.
/// Pasted into a shell, a command shows what the finding says.
void TestEvidence::point34_commandsReproduce()
{
    QFETCH(QString, domain);
    QFETCH(QString, finding);
    QFETCH(QString, output);
    QVERIFY(m_window->audit(domain.toLatin1().constData()));
    show(findingOf(finding.toLatin1().constData()));
    auto *commands = textNamed(drawer(), "Commands to repeat by hand");
    const QString first = commands->toPlainText().section(u'\n', 0, 0);
    QVERIFY(!first.contains(QStringLiteral(" -L")));
    if (first.startsWith(u"curl"))
        QVERIFY(first.contains(QStringLiteral("--max-redirs 0")));
    QTemporaryDir folder;
    const QString roots = folder.filePath(QStringLiteral("roots.pem"));
    QFile file(roots);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_window->access().trustPem);
    file.close();
    QProcess shell; // the lab's root is in no store, so the tools are told of it beside the command
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CURL_CA_BUNDLE"), roots);
    environment.insert(QStringLiteral("SSL_CERT_FILE"), roots);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    for (const char *proxy : {"http_proxy", "https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"})
        environment.remove(QString::fromLatin1(proxy));
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), first});
    QVERIFY(shell.waitForFinished(60'000));
    const QByteArray all = shell.readAll();
    QVERIFY2(all.contains(output.toLatin1()), (first.toUtf8() + '\n' + all).constData());
}

void TestEvidence::copyingSaysSo()
{
    m_window->workspace()->setDrawerOpen(true);
    drawer()->tabs()->setCurrentIndex(3);
    auto *copy = qobject_cast<CopyButton *>(buttonNamed(drawer(), QStringLiteral("Copy the commands")));
    QVERIFY(copy);
    const int width = copy->width();
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), textNamed(drawer(), "Commands to repeat by hand")->toPlainText());
    QVERIFY(copy->isSayingCopied());
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copied"));
    QVERIFY(copy->sizeHint().width() <= width && copy->minimumWidth() == width); // nothing jumps
    QTRY_VERIFY(!copy->isSayingCopied());
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy the commands"));
    drawer()->tabs()->setCurrentIndex(0);
}

void TestEvidence::certificateNamesWhatFailed_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *domain, const char *finding, const char *says) {
        QTest::addRow("%s", domain) << QString::fromLatin1(domain) << QString::fromLatin1(finding)
                                    << QString::fromUtf8(says);
    };
    row("perfect.test", "smtp-ok", "✓ name matches mx1.perfect.test");
    row("mx-cert-other-name.test", "mx-cert-name-mismatch", "✗ no name in the certificate matches");
    row("mx-cert-common-name.test", "mx-cert-cn-only", "✗ only the common name is mx1.mx-cert-common-name.test");
    row("mx-cert-expired.test", "mx-cert-expired", "✗ expired: ");
    row("mx-cert-future.test", "mx-cert-not-yet-valid", "✗ not valid yet: ");
    row("mx-cert-self-signed.test", "mx-cert-self-signed", "✗ the certificate is signed by itself");
    row("mx-cert-untrusted.test", "mx-cert-untrusted", "✗ chain ends at a root that is not trusted");
    row("mx-cert-incomplete.test", "mx-cert-chain-incomplete", "✗ the server does not send an intermediate");
    row("host-cert-expired.test", "policy-cert-expired", "⊘ expired: ");
    row("mx-cert-expiring.test", "mx-cert-expiring", "▲ valid ");
}

void TestEvidence::certificateNamesWhatFailed()
{
    QFETCH(QString, domain);
    QFETCH(QString, finding);
    QFETCH(QString, says);
    QVERIFY(m_window->audit(domain.toLatin1().constData()));
    show(findingOf(finding.toLatin1().constData()));
    QVERIFY(drawer()->tabs()->isTabEnabled(2));
    auto *pane = drawer()->findChild<CertificatePane *>();
    QVERIFY2(pane->checksText().contains(says), qPrintable(pane->checksText()));
    QVERIFY(pane->chain()->topLevelItemCount() > 0);
    QVERIFY(!pane->names()->toPlainText().isEmpty());
}

void TestEvidence::certificateDialog()
{
    QVERIFY(m_window->audit("perfect.test"));
    show(findingOf("smtp-ok"));
    const std::unique_ptr<CertificateDialog> dialog(drawer()->openCertificate());
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().startsWith(QStringLiteral("Certificate: mx1.perfect.test:")));
    QVERIFY2(dialog->pane()->names()->toPlainText().contains(QStringLiteral("✓ mx1.perfect.test")),
             qPrintable(dialog->pane()->names()->toPlainText()));
    const QString said = saidBy(dialog->pane());
    for (const char *part :
         {"Common name", "senders do not use it", "Issuer", "TLSv1.", "SNI", "Pin of this key", "3 1 1 "})
        QVERIFY2(said.contains(QLatin1StringView(part)), qPrintable(QString::fromLatin1(part) + u'\n' + said));
    QTest::mouseClick(dialog->copyPem(), Qt::LeftButton);
    const auto chain = QSslCertificate::fromData(QGuiApplication::clipboard()->text().toLatin1(), QSsl::Pem);
    QCOMPARE(chain.size(), dialog->pane()->chain()->topLevelItemCount());
    QVERIFY(chain.first().subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("mx1.perfect.test")));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestEvidence::sinceOnlyWhenKnown()
{
    const Finding finding = findingOf("smtp-ok");
    show(finding);
    QVERIFY(!saidBy(drawer()).contains(QStringLiteral("Since")));
    drawer()->setSinceProvider([](const Finding &) { return FindingSince{QDate(2026, 11, 22), 2}; });
    show(finding);
    QVERIFY2(saidBy(drawer()).contains(QStringLiteral("Since\n22 Nov 2026 (2 audit(s))")),
             qPrintable(saidBy(drawer())));
    drawer()->setSinceProvider([](const Finding &) -> std::optional<FindingSince> { return std::nullopt; });
    show(finding);
    QVERIFY(!saidBy(drawer()).contains(QStringLiteral("Since")));
}

void TestEvidence::buttonsOnlyWhenTheyDo()
{
    QVERIFY(m_window->audit("example.test"));
    const Finding finding = findingOf("mx-backup-not-in-policy");
    show(finding);
    QVERIFY(buttonNamed(drawer(), QStringLiteral("Accept this risk…"))->isHidden()); // nothing keeps risks
    QSignalSpy wanted(drawer(), &EvidenceDrawer::fixWanted);
    const QString offer = QStringLiteral("Add in Policy Studio");
    QVERIFY(!buttonNamed(drawer(), offer));
    drawer()->setFixOffer([offer](const Finding &f) { return f.suggestion.isEmpty() ? QString() : offer; });
    show(finding);
    auto *button = buttonNamed(drawer(), offer);
    QVERIFY(!button->isHidden());
    drawer()->tabs()->setCurrentIndex(0);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    show(findingOf("policy-http-ok"));
    QVERIFY(button->isHidden());
    QVERIFY(buttonNamed(drawer(), QStringLiteral("Copy text to publish"))->isHidden());
    drawer()->clear();
    QVERIFY(drawer()->tabs()->isHidden());
}

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
