// The Policy Studio through its real widgets. The numbers are those of the acceptance points.
#include "core/audit/assess.h"
#include "core/audit/wording.h"
#include "core/authoring/shownpolicy.h"
#include "tests/support/studiodomain.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/theme.h"
#include "ui/studio/checklivepage.h"
#include "ui/studio/dnspage.h"
#include "ui/studio/draftpages.h"
#include "ui/studio/draftview.h"
#include "ui/studio/editpage.h"
#include "ui/studio/hostingfields.h"
#include "ui/studio/hostingpage.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policyform.h"
#include "ui/studio/policystudio.h"
#include "ui/studio/policytextedit.h"
#include "ui/studio/problemspane.h"
#include <cctype>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoGroup>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

/// Like QTest::keyClicks(), also for lines and for what is no ASCII.
void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(widget, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingOpen();
    void fromALiveDomain();
    void formAndText56();
    void undoNames56();
    void randomEdits56();
    void foreignLinesStay();
    void savedFile57_data();
    void savedFile57();
    void maxAge58();
    void namesFromDns59();
    void templates59_data();
    void templates59();
    void internationalDomain5();
    void everyHostingTarget60();
    void newId62();
    void recordsAreClosed63();
    void liveLines64();
    void keepsChecking64();
    void fixByAClick();
    void senderWould();
    void namesByKeyboard();
    void refusedNames();
    void unsaved_data();
    void unsaved();
    void draftsAsTabs();
    void gatepostFile();
    void refusedFiles_data();
    void refusedFiles();
    void hostileText();
    void planTellsTheDraft();
    void everyControlHasAName();
    void photographs();

private:
    DraftView *draft() { return m_studio->current(); }
    DraftDocument *document() { return draft()->document(); }
    PolicyForm *form() { return draft()->editPage()->form(); }
    PolicyTextEdit *text() { return draft()->editPage()->text(); }
    DnsPage *dns() { return qobject_cast<DnsPage *>(draft()->page(DraftView::Page::Dns)); }
    CheckLivePage *livePage() { return qobject_cast<CheckLivePage *>(draft()->page(DraftView::Page::CheckLive)); }
    HostingPage *hosting() { return qobject_cast<HostingPage *>(draft()->page(DraftView::Page::Hosting)); }
    void equalEverywhere();
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

/// Text, form and model say the same.
void TestStudio::equalEverywhere()
{
    const PolicyDraft &model = document()->draft();
    const QString shown = shownPolicy(model.text());
    QVERIFY2(text()->shown() == shown || text()->shown() + u'\n' == shown, qPrintable(text()->shown()));
    const StsPolicyReading &reading = model.reading();
    QCOMPARE(form()->modes()->checkedId(), reading.lenientMode ? int(*reading.lenientMode) : -1);
    if (reading.lenientMaxAge && *reading.lenientMaxAge <= maxAgeLimitSeconds)
        QCOMPARE(qint64(form()->maxAgeEdit()->value()), *reading.lenientMaxAge);
    QStringList lines;
    for (const QByteArray &line : model.mxLines())
        lines << visible(line, 260);
    QStringList ticked;
    const QAbstractItemModel *names = form()->names()->model();
    for (int row = 0; row < names->rowCount(); ++row) {
        if (names->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            ticked << names->index(row, 0).data().toString();
    }
    QCOMPARE(ticked, lines);
}

void TestStudio::nothingOpen()
{
    QCOMPARE(m_studio->findChildren<QLabel *>().first()->parentWidget() != nullptr, true);
    QStringList texts;
    for (const QLabel *label : m_studio->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    QVERIFY(texts.contains(QStringLiteral("No draft open.")));
    QVERIFY(m_studio->newButton()->isVisible() && m_studio->liveButton()->isVisible() &&
            m_studio->openButton()->isVisible());
    QVERIFY(!m_studio->undoStack() && !m_studio->isModified() && !m_studio->closeCurrent());
    QTest::mouseClick(m_studio->newButton(), Qt::LeftButton);
    QVERIFY(draft());
    QCOMPARE(document()->title(), QStringLiteral("New policy"));
    QVERIFY(!document()->isModified());
    QCOMPARE(FakeCheck::started, 0); // nothing is asked of the network by itself
    QVERIFY(m_studio->closeCurrent());
    QVERIFY(!draft() && m_studio->newButton()->isVisible());
}

void TestStudio::fromALiveDomain()
{
    publish(example(), "old1");
    QTest::mouseClick(m_studio->liveButton(), Qt::LeftButton);
    QTest::keyClicks(m_studio->liveDomain(), QStringLiteral("exa mple"));
    QTest::keyClick(m_studio->liveDomain(), Qt::Key_Return);
    QVERIFY(!draft());
    m_studio->liveDomain()->clear();
    QTest::keyClicks(m_studio->liveDomain(), QStringLiteral("user@Example.TEST"));
    QTest::keyClick(m_studio->liveDomain(), Qt::Key_Return);
    QVERIFY(draft());
    QCOMPARE(document()->domain().toString(), QStringLiteral("example.test"));
    QCOMPARE(document()->draft().text(), example().policy);
    QCOMPARE(document()->names().size(), 3);
}

/// Point 56: what is changed in one shows in the other, and undo walks back through both.
void TestStudio::formAndText56()
{
    m_studio->newDraft(*DomainName::parse(u"example.test"));
    form()->modes()->button(int(PolicyMode::Enforce))->click();
    QVERIFY(text()->shown().contains(QStringLiteral("mode: enforce")));
    QTest::keyClicks(form()->nameEdit(), QStringLiteral("mx1.example.test"));
    QTest::keyClick(form()->nameEdit(), Qt::Key_Return);
    QVERIFY(text()->shown().contains(QStringLiteral("mx: mx1.example.test")));
    equalEverywhere();
    text()->setFocus();
    text()->selectAll();
    typeInto(text(), QStringLiteral("version: STSv1\nmode: none\nmx: a.example\nmx: *.b.example\nmax_age: 604800"));
    QCOMPARE(form()->modes()->checkedId(), int(PolicyMode::None));
    QCOMPARE(form()->maxAgeEdit()->value(), 604'800);
    QCOMPARE(form()->names()->model()->rowCount(), 2);
    equalEverywhere();
    // One history over both, by the keys, wherever the focus is.
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(text()->shown().contains(QStringLiteral("mode: enforce")));
    equalEverywhere();
    form()->maxAgeEdit()->setFocus();
    QTest::keyClick(form()->maxAgeEdit(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(form()->maxAgeEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form()->modes()->checkedId(), int(PolicyMode::Testing));
    QVERIFY(!document()->isModified());
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(form()->modes()->checkedId(), int(PolicyMode::Enforce));
    equalEverywhere();
}

/// Point 56: each step has the name that the Edit menu shows.
void TestStudio::undoNames56()
{
    m_studio->newDraft(*DomainName::parse(u"example.test"));
    QAction *undo = m_studio->undoGroup()->createUndoAction(m_studio.get(), QStringLiteral("Undo"));
    const auto named = [&undo](const char *name) {
        return undo->text() == QStringLiteral("Undo ") + QString::fromLatin1(name);
    };
    QVERIFY(!undo->isEnabled());
    form()->modes()->button(int(PolicyMode::Enforce))->click();
    QVERIFY2(named("Change mode"), qPrintable(undo->text()));
    form()->maxAgeEdit()->setValue(604'800);
    QVERIFY2(named("Change max_age"), qPrintable(undo->text()));
    QTest::keyClicks(form()->nameEdit(), QStringLiteral("mx1.example.test"));
    QTest::keyClick(form()->nameEdit(), Qt::Key_Return);
    QVERIFY2(named("Add MX name"), qPrintable(undo->text()));
    typeInto(text(), QStringLiteral("x"));
    QVERIFY2(named("Typing"), qPrintable(undo->text()));
    form()->domainEdit()->selectAll();
    QTest::keyClicks(form()->domainEdit(), QStringLiteral("other.test"));
    QVERIFY2(named("Change domain"), qPrintable(undo->text()));
    undo->trigger(); // typed letter by letter, one step
    QCOMPARE(form()->domainEdit()->text(), QStringLiteral("example.test"));
    for (int i = 0; i < 4; ++i)
        undo->trigger();
    QVERIFY(!undo->isEnabled());
    equalEverywhere();
}

/// Point 56: form, text and model say the same after any edits, and the way back ends at the start.
void TestStudio::randomEdits56()
{
    QRandomGenerator dice(56);
    const QStringList names{QStringLiteral("mx1.example.test"), QStringLiteral("*.relay.test"),
                            QStringLiteral("mx2.example.test")};
    const QStringList typed{
        QStringLiteral("\n# x"), QStringLiteral("mode: none\n"),      QStringLiteral("\u200b"),
        QStringLiteral("x"),     QStringLiteral("\nmx: a.example\n"), QStringLiteral("max_age: 7\n")};
    for (int round = 0; round < 40; ++round) {
        m_studio->openDraftFromAudit(seen(example()));
        const QByteArray start = document()->draft().text();
        for (int i = 0; i < 12; ++i) {
            QAbstractItemModel *list = form()->names()->model();
            const int row = int(dice.bounded(std::max(1, list->rowCount())));
            switch (dice.bounded(9)) {
            case 0:
                form()->modes()->button(int(dice.bounded(3)))->click();
                break;
            case 1:
                form()->maxAgeEdit()->setValue(int(dice.bounded(31'557'601)));
                break;
            case 2:
                form()->nameEdit()->setText(names[dice.bounded(names.size())]);
                QTest::keyClick(form()->nameEdit(), Qt::Key_Return);
                break;
            case 3:
                form()->names()->setCurrentIndex(list->index(row, 0));
                QTest::keyClick(form()->names(), dice.bounded(2) ? Qt::Key_Delete : Qt::Key_Space);
                break;
            case 4:
                form()->names()->setCurrentIndex(list->index(row, 0));
                QTest::keyClick(form()->names(), dice.bounded(2) ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
                break;
            case 5:
            case 6: {
                QTextCursor cursor = text()->textCursor();
                cursor.setPosition(int(dice.bounded(std::max<quint32>(1, quint32(text()->shown().size())))));
                if (dice.bounded(3) == 0)
                    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(dice.bounded(9)));
                cursor.insertText(typed[dice.bounded(typed.size())]);
                break;
            }
            case 7:
                m_studio->undoStack()->undo();
                break;
            default:
                m_studio->undoStack()->redo();
                break;
            }
            equalEverywhere();
            if (QTest::currentTestFailed())
                return;
        }
        m_studio->undoStack()->setIndex(0);
        QCOMPARE(document()->draft().text(), start);
        equalEverywhere();
        QVERIFY(m_studio->closeCurrent());
    }
}

void TestStudio::foreignLinesStay()
{
    m_studio->openText("version: STSv1\n# ours\nmode: testing\nmx: a.example\nfoo: bar\nmax_age: 86400\n",
                       QStringLiteral("x"));
    form()->modes()->button(int(PolicyMode::Enforce))->click();
    QVERIFY(text()->shown().contains(QStringLiteral("\n# ours\nmode: enforce\nmx: a.example\nfoo: bar\n")));
    const QList<DraftProblem> problems = draft()->editPage()->problems()->problems();
    QSet<int> lines;
    for (const DraftProblem &problem : problems)
        lines << problem.line;
    QVERIFY(lines.contains(2) && lines.contains(5)); // kept, and flagged
}

void TestStudio::savedFile57_data()
{
    QTest::addColumn<QByteArray>("opened");
    QTest::addColumn<bool>("lf");
    QTest::addColumn<QByteArray>("saved");
    const QByteArray crlf = policyText(PolicyMode::Enforce, {"mx1.example.test"}, 604'800);
    const QByteArray lf = QByteArray(crlf).replace("\r\n", "\n");
    QTest::newRow("CRLF") << crlf << false << crlf;
    QTest::newRow("opened with LF") << lf << false << crlf;
    QTest::newRow("without the last end") << crlf.chopped(2) << false << crlf;
    QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + crlf << false << crlf;
    QTest::newRow("carriage returns") << QByteArray(lf).replace('\n', '\r') << false << crlf;
    QTest::newRow("LF by the user's wish") << crlf << true << lf;
}

/// Point 57: whatever was opened, the octets on the disk.
void TestStudio::savedFile57()
{
    QFETCH(QByteArray, opened);
    QFETCH(bool, lf);
    QFETCH(QByteArray, saved);
    const QTemporaryDir folder;
    m_studio->openText(opened, QStringLiteral("x"));
    QComboBox *ends = nullptr;
    for (QComboBox *box : draft()->editPage()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Line ends of the saved file")
            ends = box;
    }
    QVERIFY(ends);
    if (lf) {
        document()->setEnds(LineEnds::Lf);
        QVERIFY(draft()->editPage()->facts().startsWith(QStringLiteral("LF · ASCII · ")));
        QCOMPARE(ends->currentText(), QStringLiteral("LF"));
    } else {
        QVERIFY(draft()->editPage()->facts().startsWith(QStringLiteral("CRLF · ASCII · %1 ").arg(saved.size())));
    }
    const QString path = folder.filePath(QStringLiteral("mta-sts.txt"));
    QVERIFY(m_studio->saveTo(draft(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), saved);
    QVERIFY(!document()->isModified());
}

/// Point 58: more than a year cannot be entered; the field says how many days it is.
void TestStudio::maxAge58()
{
    m_studio->newDraft();
    QSpinBox *field = form()->maxAgeEdit();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("31557601"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->value() <= 31'557'600);
    QVERIFY(*document()->draft().reading().lenientMaxAge <= 31'557'600);
    field->setValue(1'296'000);
    QStringList texts;
    for (const QLabel *label : form()->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u'|').contains(QStringLiteral("15 day")), qPrintable(texts.join(u'|')));
    // Out of bounds in the text: the field does not pretend.
    text()->setPlainText(QStringLiteral("version: STSv1\nmode: testing\nmx: a.example\nmax_age: 99999999\n"));
    texts.clear();
    for (const QLabel *label : form()->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.join(u'|').contains(QStringLiteral("More than a year")));
}

/// Point 59: the names that DNS has now, and no others.
void TestStudio::namesFromDns59()
{
    m_studio->newDraft(*DomainName::parse(u"example.test"));
    QVERIFY(!form()->addFromDnsButton()->isEnabled()); // nothing is known
    Domain domain = example();
    document()->setAudit(seen(domain));
    QVERIFY(form()->addFromDnsButton()->isEnabled());
    form()->addFromDnsButton()->click();
    QCOMPARE(document()->draft().mxLines(),
             (QList<QByteArray>{"mx1.example.test", "mx2.example.test", "backup.relay.test"}));
    QCOMPARE(m_studio->undoStack()->count(), 1);
    // DNS has changed since: only what it has now is added.
    m_studio->undoStack()->undo();
    domain.hosts.removeFirst();
    document()->setAudit(seen(domain));
    form()->addFromDnsButton()->click();
    QCOMPARE(document()->draft().mxLines(), (QList<QByteArray>{"mx2.example.test", "backup.relay.test"}));
    QVERIFY(!form()->addFromDnsButton()->isEnabled());
    // Another domain: what is known of this one does not count.
    document()->setDomainText(QStringLiteral("other.test"));
    QVERIFY(document()->names().isEmpty());
}

void TestStudio::templates59_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("Exchange Online") << QByteArray("example-test.mail.protection.outlook.com")
                                     << QByteArray("*.mail.protection.outlook.com");
    QTest::newRow("mx.microsoft") << QByteArray("example-test.o-v1.mx.microsoft") << QByteArray("*.o-v1.mx.microsoft");
    QTest::newRow("another provider") << QByteArray("mx.example.test") << QByteArray();
}

/// Point 59: the line of Microsoft 365 has the form of the MX host that is there.
void TestStudio::templates59()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, line);
    Domain domain = example();
    domain.hosts.resize(1);
    domain.hosts[0].name = host;
    m_studio->openDraftFromAudit(seen(domain));
    QPushButton *button = form()->templateButton(MxProvider::Microsoft365);
    QCOMPARE(button->isEnabled(), !line.isEmpty());
    if (line.isEmpty())
        return;
    button->click();
    QCOMPARE(document()->draft().mxLines(), QList<QByteArray>{line});
    QCOMPARE(document()->draft().policy()->mode, PolicyMode::Testing); // only the mx lines
}

/// Point 5: the draft of an international domain has A-labels only.
void TestStudio::internationalDomain5()
{
    m_studio->newDraft();
    typeInto(form()->domainEdit(), QStringLiteral("münchen.example"));
    QCOMPARE(document()->domain().toAscii(), QByteArray("xn--mnchen-3ya.example"));
    QVERIFY(document()->title().startsWith(QStringLiteral("münchen.example")));
    form()->nameEdit()->setText(QStringLiteral("mx.münchen.example"));
    QTest::keyClick(form()->nameEdit(), Qt::Key_Return);
    QCOMPARE(document()->draft().mxLines(), QList<QByteArray>{"mx.xn--mnchen-3ya.example"});
}

/// Point 60: each target gives files and checks. What servers say of them is in tst_published.
void TestStudio::everyHostingTarget60()
{
    m_studio->openDraftFromAudit(seen(example()));
    QVERIFY(!hosting()->isReady() && !hosting()->problem().isEmpty());
    QVERIFY(draft()->pageText(DraftView::Page::Hosting).endsWith(u'–'));
    for (int i = 0; i < int(HostingTarget::Count); ++i) {
        hosting()->targets()->setCurrentRow(i);
        QCOMPARE(document()->hosting(), QString(hostingKey(HostingTarget(i))));
        if (HostingTarget(i) == HostingTarget::Delegation) {
            QVERIFY(!hosting()->isReady());
            auto *provider = qobject_cast<QLineEdit *>(hosting()->fields()->field(HostingField::Provider));
            QTest::keyClicks(provider, QStringLiteral("provider.example"));
        }
        QVERIFY2(hosting()->isReady(), qPrintable(hosting()->problem()));
        QVERIFY(hosting()->files()->count() > 0 || HostingTarget(i) == HostingTarget::Delegation);
        QVERIFY(hosting()->checks()->count() > 0);
        for (int k = 0; k < hosting()->files()->count(); ++k) {
            hosting()->files()->setCurrentIndex(k);
            QVERIFY(!hosting()->preview()->toPlainText().contains(QStringLiteral("{{")));
        }
    }
    QVERIFY(draft()->pageText(DraftView::Page::Hosting).endsWith(QStringLiteral("✓")));
    hosting()->targets()->setCurrentRow(int(HostingTarget::Nginx));
    hosting()->files()->setCurrentIndex(hosting()->files()->count() - 1);
    QTest::mouseClick(hosting()->copyButton(), Qt::LeftButton);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    text()->setPlainText(QStringLiteral("nonsense"));
    QVERIFY(!hosting()->isReady());
}

/// Point 62: the proposed id is another one than the live one, and an id by the RFC.
void TestStudio::newId62()
{
    Domain domain = example();
    const QDateTime now = today();
    domain.id = now.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    m_studio->openDraftFromAudit(seen(domain));
    document()->setClock([now] { return now; });
    document()->edit([](PolicyDraft *policy) { return policy->setMaxAge(604'800); });
    for (const IdSource source : {IdSource::Time, IdSource::Content}) {
        dns()->idChoice()->button(int(source))->click();
        const QByteArray id = document()->recordId();
        QVERIFY(id != domain.id && !id.isEmpty() && id.size() <= 32);
        QVERIFY(std::all_of(id.begin(), id.end(), [](char c) { return std::isalnum(uchar(c)); }));
        QVERIFY2(dns()->liveIdText().contains(QStringLiteral("will change ✓")), qPrintable(dns()->liveIdText()));
    }
    dns()->idChoice()->button(int(IdSource::Own))->click();
    QTest::keyClicks(dns()->ownId(), QString::fromLatin1(domain.id));
    QVERIFY(!dns()->isReady());
    dns()->skip()->setChecked(true);
    QVERIFY(!dns()->recordsText().contains(QStringLiteral("STSv1"))); // not even then
    QTest::keyClicks(dns()->ownId(), QStringLiteral("b"));
    QVERIFY(dns()->isReady());
}

/// Point 63: the record stays hidden until the live file is the draft, or somebody answers for it.
void TestStudio::recordsAreClosed63()
{
    m_studio->openDraftFromAudit(seen(example()));
    QTest::keyClicks(dns()->hostEdit(), QStringLiteral("192.0.2.10"));
    QTest::keyClicks(dns()->ruaEdit(), QStringLiteral("mailto:tls@reports.example.net"));
    // The records that step 1 needs are there, the one that ends it is not.
    QVERIFY(dns()->recordsText().contains(QStringLiteral("192.0.2.10")));
    QVERIFY(!dns()->recordsText().contains(QStringLiteral("STSv1")));
    QVERIFY(dns()->orderText().contains(QStringLiteral("not checked")));
    QCOMPARE(dns()->copyButtons().size(), 2);
    // Taken over by the user.
    dns()->skip()->setChecked(true);
    QTest::keyClicks(dns()->skipReason(), QStringLiteral("ticket 4711"));
    QVERIFY(dns()->recordsText().contains(QStringLiteral("STSv1")));
    QCOMPARE(dns()->copyButtons().size(), 3);
    QCOMPARE(document()->state().dns.skipReason, QStringLiteral("ticket 4711"));
    dns()->skip()->setChecked(false);
    QVERIFY(!dns()->recordsText().contains(QStringLiteral("STSv1")));
    // Live, but another file.
    Domain other = example();
    other.policy = policyText(PolicyMode::Enforce, {"x.test"});
    publish(other, "old1");
    QTest::mouseClick(dns()->checkButton(), Qt::LeftButton);
    QCOMPARE(FakeCheck::started, 1);
    QVERIFY(!dns()->isOpen());
    // Live and equal.
    publish(example(), "old1");
    QTest::mouseClick(dns()->checkButton(), Qt::LeftButton);
    QVERIFY(dns()->isOpen());
    QVERIFY(dns()->recordsText().contains(QString::fromLatin1(document()->recordId())));
    for (int i = 0; i < int(DnsForm::Count); ++i) {
        dns()->formChoice()->setCurrentIndex(i);
        Q_EMIT dns()->formChoice()->activated(i);
        QVERIFY(dns()->recordsText().contains(QString::fromLatin1(document()->recordId())));
    }
    QTest::mouseClick(dns()->copyAllButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), dns()->recordsText());
    // Another edit closes them again.
    document()->edit([](PolicyDraft *policy) { return policy->setMode(PolicyMode::Enforce); });
    QVERIFY(!dns()->isOpen());
}

/// Point 64: line by line, one sentence in words, and equal files say so.
void TestStudio::liveLines64()
{
    m_studio->openDraftFromAudit(seen(example()));
    draft()->showPage(DraftView::Page::CheckLive);
    QCOMPARE(livePage()->words(), QStringLiteral("The live file was not checked yet."));
    publish(example(), "old1");
    QTest::keyClick(livePage(), Qt::Key_F5);
    QCOMPARE(livePage()->words(), QStringLiteral("Draft and live are equal."));
    QVERIFY(draft()->pageText(DraftView::Page::CheckLive).endsWith(QStringLiteral("✓")));
    document()->edit([](PolicyDraft *policy) { return policy->addMx("mx2.example.test"); });
    QVERIFY2(livePage()->words().startsWith(QStringLiteral("In words: The live file does not list mx2.example.test")),
             qPrintable(livePage()->words()));
    QTableWidget *lines = livePage()->lines();
    QCOMPARE(lines->rowCount(), 6);
    QStringList changes;
    for (int i = 0; i < lines->rowCount(); ++i)
        changes << lines->item(i, 1)->text();
    QCOMPARE(changes.filter(QStringLiteral("missing live")).size(), 1);
    QCOMPARE(livePage()->records()->rowCount(), 4); // two name servers, two resolvers
    QVERIFY(livePage()->points()->count() >= 3);
    QVERIFY(draft()->pageText(DraftView::Page::CheckLive).endsWith(QStringLiteral("…")));
}

/// Point 64: on request again and again; what was seen stays until there is something newer.
void TestStudio::keepsChecking64()
{
    publish(example(), "old1");
    m_studio->openDraftFromAudit(seen(example()));
    FakeCheck::answers = false;
    QTest::mouseClick(livePage()->checkButton(), Qt::LeftButton);
    QVERIFY(draft()->live()->isRunning());
    QVERIFY(form()->isEnabled()); // the rest stays usable
    QVERIFY(livePage()->words().contains(QStringLiteral("checking")));
    QTest::mouseClick(livePage()->checkButton(), Qt::LeftButton); // Stop
    QVERIFY(!draft()->live()->isRunning());
    livePage()->repeatBox()->setChecked(true);
    QCOMPARE(FakeCheck::started, 2);
    FakeCheck::last->answer();
    QVERIFY(draft()->live()->isRepeating());
    QVERIFY(draft()->live()->first());
    livePage()->repeatBox()->setChecked(false);
    // What was seen stays, with its time, until there is something newer.
    QVERIFY(draft()->live()->first()->at.isValid());
    document()->setDomainText(QStringLiteral("other.test"));
    QVERIFY(!draft()->live()->first());
}

void TestStudio::fixByAClick()
{
    m_studio->openText("version: STSv1\nmode: Enforce\nmx: a.example.\nmax_age: 604800\n", QStringLiteral("x"));
    ProblemsPane *problems = draft()->editPage()->problems();
    QVERIFY(!document()->draft().policy());
    QCOMPARE(problems->fixes().size(), 2);
    while (!problems->fixes().isEmpty() && !document()->draft().policy())
        QTest::mouseClick(problems->fixes().first(), Qt::LeftButton);
    QCOMPARE(document()->draft().text(),
             QByteArray("version: STSv1\r\nmode: enforce\r\nmx: a.example\r\nmax_age: 604800\r\n"));
    QCOMPARE(m_studio->undoStack()->undoText(), QStringLiteral("Apply fix"));
    m_studio->undoStack()->setIndex(0);
    Q_EMIT problems->placeWanted(problems->problems().first());
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("Enforce"));
}

void TestStudio::senderWould()
{
    m_studio->openDraftFromAudit(seen(example()));
    QListWidget *preview = draft()->editPage()->preview();
    QCOMPARE(preview->count(), 3);
    QVERIFY(preview->item(0)->text().contains(QStringLiteral("delivers, verified")));
    QVERIFY(preview->item(1)->text().contains(QStringLiteral("would be refused in enforce")));
    form()->modes()->button(int(PolicyMode::Enforce))->click();
    QVERIFY(preview->item(1)->text().contains(QStringLiteral("refuses this host")));
    QVERIFY(preview->item(2)->text().contains(QStringLiteral("relay7.provider.test")));
    document()->edit([](PolicyDraft *policy) { return policy->addMx("mx2.example.test"); });
    QVERIFY(preview->item(1)->text().contains(QStringLiteral("delivers, verified")));
    QCOMPARE(FakeCheck::started, 0); // pure: nothing was asked
    text()->setPlainText(QStringLiteral("# nothing"));
    QVERIFY(!preview->isVisible());
}

void TestStudio::namesByKeyboard()
{
    m_studio->openDraftFromAudit(seen(example()));
    QTableView *names = form()->names();
    const auto lines = [this] { return document()->draft().mxLines(); };
    names->setFocus();
    names->setCurrentIndex(names->model()->index(2, 0)); // mx2, not covered
    QTest::keyClick(names, Qt::Key_Space);
    QCOMPARE(lines(), (QList<QByteArray>{"mx1.example.test", "*.relay.test", "mx2.example.test"}));
    names->setCurrentIndex(names->model()->index(2, 0));
    QTest::keyClick(names, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(names, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(lines(), (QList<QByteArray>{"mx2.example.test", "mx1.example.test", "*.relay.test"}));
    QCOMPARE(names->currentIndex().row(), 0);
    QTest::keyClick(names, Qt::Key_Delete);
    QCOMPARE(lines(), (QList<QByteArray>{"mx1.example.test", "*.relay.test"}));
    QVERIFY(names->model()->setData(names->model()->index(0, 0), QStringLiteral("mx9.example.test"), Qt::EditRole));
    QCOMPARE(lines().first(), QByteArray("mx9.example.test"));
    QVERIFY(!names->model()->setData(names->model()->index(0, 0), QStringLiteral("no name"), Qt::EditRole));
    equalEverywhere();
}

void TestStudio::refusedNames()
{
    m_studio->newDraft();
    for (const char *name : {"no name", "mx1.example.test.", "https://mx.example", "*.*.example", "mx..example"}) {
        form()->nameEdit()->setText(QString::fromLatin1(name));
        QTest::keyClick(form()->nameEdit(), Qt::Key_Return);
        QVERIFY2(document()->draft().mxLines().isEmpty(), name);
        QCOMPARE(form()->nameEdit()->text(), QString::fromLatin1(name)); // nothing typed is lost
    }
}

void TestStudio::unsaved_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("written");
    QTest::newRow("don't save") << int(PolicyStudio::Answer::Discard) << true << false;
    QTest::newRow("cancel") << int(PolicyStudio::Answer::Cancel) << false << false;
    QTest::newRow("save") << int(PolicyStudio::Answer::Save) << true << true;
}

void TestStudio::unsaved()
{
    QFETCH(int, answer);
    QFETCH(bool, closed);
    QFETCH(bool, written);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mta-sts.txt"));
    m_studio->newDraft(*DomainName::parse(u"example.test"));
    QVERIFY(m_studio->saveTo(draft(), path));
    document()->edit([](PolicyDraft *policy) { return policy->setMode(PolicyMode::Enforce); });
    QVERIFY(m_studio->isModified());
    QString asked;
    m_studio->askUnsaved = [&](const QString &title) {
        asked = title;
        return PolicyStudio::Answer(answer);
    };
    QCOMPARE(m_studio->closeCurrent(), closed);
    QCOMPARE(asked, QStringLiteral("example.test policy"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().contains("enforce"), written);
    m_studio->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
}

void TestStudio::draftsAsTabs()
{
    DraftView *one = m_studio->newDraft(*DomainName::parse(u"one.test"));
    DraftView *two = m_studio->newDraft(*DomainName::parse(u"two.test"));
    QCOMPARE(draft(), two);
    two->document()->edit([](PolicyDraft *policy) { return policy->setMode(PolicyMode::None); });
    auto *tabs = m_studio->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(0), QStringLiteral("one.test policy"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("two.test policy*"));
    QVERIFY(m_studio->undoGroup()->canUndo());
    tabs->setCurrentIndex(0);
    QCOMPARE(draft(), one);
    QVERIFY(!m_studio->undoGroup()->canUndo()); // each has a history of its own
    // An audit that ended tells the drafts of its domain.
    Domain domain = example();
    domain.name = "one.test";
    m_studio->take(seen(domain));
    QVERIFY(one->document()->audit() && !two->document()->audit());
    QVERIFY(m_studio->closeAll());
    QVERIFY(!draft());
}

void TestStudio::gatepostFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example.gatepost"));
    m_studio->openDraftFromAudit(seen(example()));
    hosting()->targets()->setCurrentRow(int(HostingTarget::Caddy));
    QTest::keyClicks(dns()->ruaEdit(), QStringLiteral("mailto:tls@reports.example.net"));
    document()->setFurther(QStringLiteral("plan"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("roll-out")}});
    QVERIFY(m_studio->saveTo(draft(), path));
    QVERIFY(!document()->isModified());
    const DraftState before = document()->state();
    QVERIFY(m_studio->closeCurrent());
    QVERIFY(m_studio->openFile(path));
    QCOMPARE(document()->state(), before);
    QVERIFY(!document()->isModified());
    QCOMPARE(document()->domain().toString(), QStringLiteral("example.test"));
    dns()->skip()->setChecked(true); // a choice alone is a change of this file
    QVERIFY(document()->isModified());
    DraftView *there = draft();
    QCOMPARE(m_studio->openFile(path), there); // open already
}

void TestStudio::refusedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("missing") << QStringLiteral("nowhere.txt") << QByteArray();
    QTest::newRow("too large") << QStringLiteral("a.txt") << QByteArray(300 * 1024, 'x');
    QTest::newRow("no archive") << QStringLiteral("a.gatepost") << QByteArray("version: STSv1\n");
}

void TestStudio::refusedFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, octets);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!octets.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    }
    QVERIFY(!m_studio->openFile(path));
    QVERIFY(!m_studio->messages()->text().isEmpty());
    QVERIFY(!draft());
    m_studio->newDraft();
    QVERIFY(!m_studio->saveTo(draft(), folder.filePath(QStringLiteral("no/such/folder/x.txt"))));
    QVERIFY(m_studio->messages()->text().contains(QStringLiteral("The draft is as it was.")));
}

void TestStudio::hostileText()
{
    QByteArray many = "version: STSv1\n";
    for (int i = 0; i < 3'000; ++i)
        many += "\xe2\x80\xae<b>mx" + QByteArray::number(i) + "</b>\xff: \n";
    m_studio->openText(many, QStringLiteral("<img src=x>"));
    QVERIFY(text()->shown().contains(QStringLiteral("\\u{202e}")) ||
            text()->shown().contains(QStringLiteral("\\x{ff}")));
    QVERIFY(!text()->shown().contains(QChar(0x202e)));
    for (const QLabel *label : m_studio->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    equalEverywhere();
    draft()->showPage(DraftView::Page::CheckLive);
    QVERIFY(livePage()->lines()->rowCount() <= 500);
}

/// A stage of the plan writes the draft in one step; the plan is kept with it.
void TestStudio::planTellsTheDraft()
{
    m_studio->openDraftFromAudit(seen(example()));
    PlanPage *plan = planOf(draft());
    QVERIFY(plan);
    draft()->showPage(DraftView::Page::RollOut);
    Q_EMIT plan->policyWanted({PlannedPolicy{PolicyMode::Enforce, 604'800},
                               {*DomainName::parse(u"mx2.example.test"), *DomainName::parse(u"backup.relay.test")},
                               {*DomainName::parse(u"mx1.example.test")}});
    QCOMPARE(draft()->currentPage(), DraftView::Page::Policy);
    QCOMPARE(document()->draft().text(), QByteArray("version: STSv1\r\nmode: enforce\r\nmx: *.relay.test\r\n"
                                                    "mx: mx2.example.test\r\nmax_age: 604800\r\n"));
    QCOMPARE(m_studio->undoStack()->undoText(), QStringLiteral("Stage of the plan"));
    m_studio->undoStack()->undo();
    QCOMPARE(document()->draft().text(), example().policy);
    QSignalSpy findings(m_studio.get(), &PolicyStudio::findingsWanted);
    Q_EMIT plan->findingsWanted();
    QCOMPARE(findings.size(), 1);
    Q_EMIT plan->changed();
    QVERIFY(document()->state().further.contains(QStringLiteral("plans")));
}

void TestStudio::everyControlHasAName()
{
    m_studio->openDraftFromAudit(seen(example()));
    hosting()->targets()->setCurrentRow(0);
    for (const DraftView::Page page :
         {DraftView::Page::Policy, DraftView::Page::Hosting, DraftView::Page::Dns, DraftView::Page::CheckLive}) {
        draft()->showPage(page);
        for (const QWidget *widget : draft()->page(page)->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(u"qt_") || qobject_cast<const QLabel *>(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                               qobject_cast<const QAbstractItemView *>(widget->parentWidget()) ||
                               qobject_cast<const QComboBox *>(widget->parentWidget());
            QVERIFY2(named || inner, widget->metaObject()->className());
        }
    }
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
        draft()->showPage(DraftView::Page::RollOut);
        QVERIFY(photograph(QStringLiteral("plan-%1").arg(end)));
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
        m_studio->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(photograph(QStringLiteral("broken-rtl-%1").arg(end)));
        m_studio->setLayoutDirection(Qt::LeftToRight);
        for (const DraftView::Page page :
             {DraftView::Page::Hosting, DraftView::Page::Dns, DraftView::Page::RollOut, DraftView::Page::CheckLive}) {
            m_studio->findChild<QTabWidget *>()->setCurrentIndex(0);
            draft()->showPage(page);
            m_studio->resize(874, 560);
            m_studio->setLayoutDirection(page == DraftView::Page::Dns ? Qt::RightToLeft : Qt::LeftToRight);
            QVERIFY(photograph(QStringLiteral("small-%1-%2").arg(int(page)).arg(end)));
        }
        m_studio->setLayoutDirection(Qt::LeftToRight);
        QVERIFY(m_studio->closeAll());
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestStudio)
#include "tst_studio.moc"
