// A domain whose records, policy, headers, mail servers and certificates are full of HTML, escape sequences, direction
// marks, endless names: opened in every view, tab and dialog of the workspace, it stays text. Invisible characters are
// shown, nothing is taken for markup, and what is copied or dragged out does no harm where it is pasted.
#include "core/audit/acceptedrisks.h"
#include "core/audit/catalogue.h"
#include "core/audit/whatissent.h"
#include "core/audit/wording.h"
#include "core/report/findingcopy.h"
#include "tests/support/labworkspace.h"
#include "ui/audit/acceptriskdialog.h"
#include "ui/audit/certificatedialog.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/riskkeeper.h"
#include "ui/audit/scriptdialog.h"
#include "ui/history/compareview.h"
#include "ui/shared/labels.h"
#include "ui/shared/matchtester.h"
#include "ui/shared/textdialog.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeView>

using namespace gatepost;

namespace {

/// The first character that nobody sees or that changes the order of what is seen; nothing: all is well.
std::optional<char32_t> hiddenIn(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        const bool place = c == U'\n' || c == U'\t' || c == U'\u200B'; // a place to break a name, put there by us
        const auto category = QChar::category(c);
        if (!place && (category == QChar::Other_Control || category == QChar::Other_Format ||
                       category == QChar::Separator_Line || category == QChar::Separator_Paragraph))
            return c;
    }
    return std::nullopt;
}

constexpr qsizetype longestText = 5'000; // of a label, a cell, a tool tip: nobody reads more there

/// Looks at everything that a widget shows or tells; what is wrong with it.
class Inspector
{
public:
    void look(const QWidget *root)
    {
        lookAt(root);
        for (const QWidget *widget : root->findChildren<QWidget *>())
            lookAt(widget);
    }
    QStringList problems() const { return m_problems; }
    QString all() const { return m_all.join(u'\n'); }
    int seen() const { return m_seen; }

private:
    /// The one markup there may be says that all the rest is none.
    static bool isEscaped(const QString &text)
    {
        QString inside = text;
        if (!inside.startsWith(u"<qt>") || !inside.endsWith(u"</qt>"))
            return false;
        inside = inside.mid(4).chopped(5).remove(QStringLiteral("<br>"));
        return !inside.contains(u'<') && !inside.contains(u'>');
    }
    void lookAt(const QWidget *widget)
    {
        say(widget, "tool tip", widget->toolTip(), true);
        say(widget, "accessible name", widget->accessibleName(), false);
        say(widget, "description", widget->accessibleDescription(), false);
        say(widget, "title", widget->windowTitle(), false);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
                complain(widget, "is no plain label", label->text());
            say(widget, "label", label->text(), false);
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            say(widget, "button", button->text(), false);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            say(widget, "field", line->text(), false);
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            say(widget, "text", text->toPlainText(), false, false); // QPlainTextEdit knows no markup
        if (qobject_cast<const QTextEdit *>(widget))
            complain(widget, "may show markup", {});
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                say(widget, "tab", tabs->tabText(i), false);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            lookAtModel(view, view->model(), {});
    }
    void lookAtModel(const QWidget *widget, const QAbstractItemModel *model, const QModelIndex &parent)
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(FindingsModel::FixRole),
                                       int(Qt::AccessibleDescriptionRole)})
                    say(widget, "cell", index.data(role).toString(), false);
                for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole})
                    say(widget, "tip of a cell", index.data(role).toString(), true);
                if (column == 0 && model->hasChildren(index))
                    lookAtModel(widget, model, index);
            }
        }
    }
    void say(const QWidget *widget, const char *what, const QString &text, bool guessesMarkup, bool bounded = true)
    {
        if (text.isEmpty())
            return;
        ++m_seen;
        m_all << text;
        if (const auto hidden = hiddenIn(text))
            complain(widget, QStringLiteral("%1 has U+%2").arg(QLatin1StringView(what)).arg(uint(*hidden), 4, 16),
                     text);
        if (guessesMarkup && Qt::mightBeRichText(text) && !isEscaped(text))
            complain(widget, QLatin1StringView(what) + QStringLiteral(" is taken for markup"), text);
        if (bounded && text.size() > longestText)
            complain(widget, QLatin1StringView(what) + QStringLiteral(" is endless"), text);
    }
    void complain(const QWidget *widget, const QString &what, const QString &text)
    {
        m_problems << QStringLiteral("%1 “%2” %3: %4")
                          .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), what,
                               text.left(300));
    }
    void complain(const QWidget *widget, const char *what, const QString &text)
    {
        complain(widget, QString::fromLatin1(what), text);
    }
    QStringList m_problems;
    QStringList m_all;
    int m_seen = 0;
};

void verify(const Inspector &inspector)
{
    QVERIFY2(inspector.problems().isEmpty(), qPrintable(inspector.problems().mid(0, 10).join(u'\n')));
    QVERIFY(inspector.seen() > 3);
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void inspectorSees();
    void labCarriesIt();
    void everyTab_data() { domains(); }
    void everyTab();
    void everyFindingInEveryTab_data() { domains(); }
    void everyFindingInEveryTab();
    void everyCellOfTheComparison_data() { domains(); }
    void everyCellOfTheComparison();
    void whileItRuns_data() { domains(); }
    void whileItRuns();
    void dialogs_data() { domains(); }
    void dialogs();
    void wholeWindow_data() { domains(); }
    void wholeWindow();
    void compare();
    void risksOfOthers();
    void copies_data();
    void copies();
    void dragsAreTheSame();
    void longNamesDoNotWiden_data();
    void longNamesDoNotWiden();

private:
    static void domains();
    void load(const QString &domain);
    std::unique_ptr<LabWorkspace> m_window;
    AcceptedRisksInMemory m_store;
};

void TestHostile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_hostile"));
    m_window = std::make_unique<LabWorkspace>();
    m_window->workspace()->setAcceptedRisks(&m_store);
    QVERIFY(m_window->audit("hostile-text.test"));
}

/// A look that finds nothing anywhere would prove nothing.
void TestHostile::inspectorSees()
{
    QWidget bad;
    auto *rich = new QLabel(QStringLiteral("<b>x</b>"), &bad);
    rich->setToolTip(QStringLiteral("<img src=x>"));
    auto *plain = plainLabel(QStringLiteral("a\u202Eb"), &bad);
    plain->setAccessibleName(QStringLiteral("\u001b[31m"));
    new QTextBrowser(&bad);
    Inspector inspector;
    inspector.look(&bad);
    QCOMPARE(inspector.problems().size(), 5);
}

void TestHostile::labCarriesIt()
{
    const Observation &seen = *m_window->session()->seen();
    const QByteArray bidi = "\u202egnp.exe"; // NOLINT: on purpose
    const auto in = [&](const QByteArray &text) { return text.contains("<") && text.contains(bidi); };
    QVERIFY(in(txtRecords(*seen.record).value(0).joined()));
    QVERIFY(in(txtRecords(*seen.tlsrpt).value(0).joined()) ||
            txtRecords(*seen.tlsrpt).value(0).joined().contains("<i>"));
    QVERIFY(in(seen.fetches.value(0).body));
    QVERIFY(seen.fetches.value(0).header("Server").contains("<script>"));
    QVERIFY(in(seen.hosts.value(0).probes.value(0).greeting->lines.join()));
    QVERIFY(in(seen.hosts.value(1).probes.value(0).greeting->lines.join()));
    QVERIFY(seen.hosts.value(0).probes.value(0).tls->chain.value(0).contains("<h1>cn</h1>"));
    QVERIFY(seen.hosts.value(0).probes.value(0).tls->chain.value(0).size() > 10'000);
    QCOMPARE(seen.hosts.size(), 4);
}

/// Markup, direction and control characters; names of ten thousand characters with all of that.
void TestHostile::domains()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("text") << QStringLiteral("hostile-text.test");
    QTest::newRow("names of 10,000 characters") << QStringLiteral("hostile-names.test");
}

void TestHostile::load(const QString &domain)
{
    if (m_window->session()->domain().toString() != domain)
        QVERIFY(m_window->audit(domain.toLatin1().constData()));
}

void TestHostile::everyTab()
{
    QFETCH(QString, domain);
    load(domain);
    Inspector inspector;
    AuditWorkspace *workspace = m_window->workspace();
    workspace->findings()->setShowPassed(true);
    for (int tab = 0; tab < workspace->tabs()->count(); ++tab) {
        workspace->tabs()->setCurrentIndex(tab);
        QVERIFY(!workspace->grab().isNull());
        inspector.look(workspace);
    }
    workspace->tabs()->setCurrentIndex(0);
    verify(inspector);
    if (domain != u"hostile-text.test")
        return;
    for (const char *shown : {"\\u{202e}", "\\u{001b}", "<script>", "<b>bold</b>"}) // it is there, and to be seen
        QVERIFY2(inspector.all().contains(QLatin1StringView(shown)), shown);
}

void TestHostile::everyFindingInEveryTab()
{
    QFETCH(QString, domain);
    load(domain);
    EvidenceDrawer *drawer = m_window->workspace()->drawer();
    Inspector inspector;
    for (const Finding &finding : m_window->session()->judged()->findings) {
        drawer->showFinding(*m_window->session()->seen(), finding, m_window->session()->judged());
        for (int tab = 0; tab < drawer->tabs()->count(); ++tab) {
            drawer->tabs()->setCurrentIndex(tab);
            inspector.look(drawer);
        }
        drawer->findChild<QCheckBox *>()->setChecked(true);
        inspector.look(drawer);
        drawer->findChild<QCheckBox *>()->setChecked(false);
    }
    drawer->tabs()->setCurrentIndex(0);
    verify(inspector);
    if (domain != u"hostile-text.test")
        return;
    QVERIFY(inspector.all().contains(QStringLiteral("<h1>cn</h1>")));
    QVERIFY(inspector.all().contains(QStringLiteral("3c 62 3e 6c 6f 6e 67 3c"))); // <b>long< as octets
}

void TestHostile::everyCellOfTheComparison()
{
    QFETCH(QString, domain);
    load(domain);
    AuditWorkspace *workspace = m_window->workspace();
    workspace->tabs()->setCurrentIndex(1);
    MxComparison *comparison = workspace->comparison();
    Inspector inspector;
    for (QAbstractItemView *view : comparison->findChildren<QAbstractItemView *>()) {
        if (!view->model() || !qobject_cast<QAbstractTableModel *>(view->model()))
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                view->setCurrentIndex(view->model()->index(row, column));
                inspector.look(workspace);
            }
        }
    }
    comparison->setPictureShown(true);
    QVERIFY(!comparison->grab().isNull());
    inspector.look(comparison);
    comparison->setPictureShown(false);
    workspace->tabs()->setCurrentIndex(0);
    verify(inspector);
}

/// Nothing gets past while the views fill.
void TestHostile::whileItRuns()
{
    QFETCH(QString, domain);
    Inspector inspector;
    m_window->workspace()->tabs()->setCurrentIndex(3); // the live log
    const auto look = connect(m_window->session(), &AuditSession::progressed, m_window->workspace(),
                              [&] { inspector.look(m_window->workspace()); });
    QVERIFY(m_window->audit(domain.toLatin1().constData()));
    disconnect(look);
    m_window->workspace()->tabs()->setCurrentIndex(0);
    verify(inspector);
}

void TestHostile::dialogs()
{
    QFETCH(QString, domain);
    load(domain);
    EvidenceDrawer *drawer = m_window->workspace()->drawer();
    const auto judged = m_window->session()->judged();
    const Observation &seen = *m_window->session()->seen();
    int certificates = 0;
    for (const Finding &finding : judged->findings) {
        drawer->showFinding(seen, finding, judged);
        const std::unique_ptr<CertificateDialog> certificate(drawer->openCertificate());
        if (certificate) {
            Inspector inspector;
            inspector.look(certificate.get());
            verify(inspector);
            ++certificates;
        }
        AcceptRiskDialog accept(finding, seen.domain, QStringLiteral("<b>me</b>"), QDate(2026, 11, 23));
        accept.accept();
        accept.sayFault(QStringLiteral("<i>full</i>\u202e"));
        Inspector inspector;
        inspector.look(&accept);
        verify(inspector);
    }
    QVERIFY(certificates > 0);
    Inspector inspector;
    ScriptDialog script(m_window->session());
    script.result()->setPlainText(QStringLiteral("-----BEGIN <b>x</b> \u202e"));
    QVERIFY(!script.useButton()->isEnabled());
    QVERIFY(!script.said().isEmpty());
    script.result()->clear(); // what the user pastes into a field stays as it is
    script.readFile(QStringLiteral("/nowhere/<b>x</b>\u202e"));
    inspector.look(&script);
    TextDialog sent(QStringLiteral("sent"), QStringLiteral("all"), whatWasSent(seen));
    inspector.look(&sent);
    QVERIFY(sent.text()->toPlainText().contains(QStringLiteral("EHLO ")));
    verify(inspector);
    bool covered = true;
    for (const char *name : {"<b>x</b>.test", "\u202e.example.org", "*.<i>x</i>"}) {
        const QString text =
            MatchTester::resultText(QString::fromUtf8(name), QStringLiteral("mx.example.org"), &covered);
        QVERIFY(!covered && !hiddenIn(text));
        QVERIFY(
            !hiddenIn(MatchTester::resultText(QStringLiteral("mx.example.org"), QString::fromUtf8(name), &covered)));
    }
}

/// Title, tabs, status line, address box with its offers, palette with what it finds, export, keys, about.
void TestHostile::wholeWindow()
{
    QFETCH(QString, domain);
    load(domain);
    MainWindow window(labProfile(m_window->access()), nullptr);
    window.show();
    window.session()->show(m_window->session()->audit());
    Inspector inspector;
    inspector.look(&window);
    window.address()->take("5.7.1 <b>x</b>\u202e mx <img src=x> " + QByteArray(10'000, 'n') + ".test\x1b[31m");
    for (const QString &offer : window.address()->offers())
        QVERIFY2(!hiddenIn(offer) && offer.size() < longestText, qPrintable(offer.left(200)));
    for (const PaletteEntry &entry : window.paletteEntries()) {
        QVERIFY2(!hiddenIn(entry.text) && !hiddenIn(entry.note), qPrintable(entry.text.left(200)));
        QVERIFY2(entry.text.size() < longestText, qPrintable(entry.text.left(200)));
    }
    for (const char *action : {"palette", "keys", "about", "what-is-sent", "export"}) {
        auto *found = window.findChild<QAction *>(QLatin1StringView(action));
        QVERIFY2(found, action);
        found->trigger();
        const auto opened = window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY2(!opened.isEmpty(), action);
        if (auto *palette = qobject_cast<CommandPalette *>(opened.last())) {
            palette->edit()->setText(QStringLiteral("#"));
            QVERIFY(!palette->shown().isEmpty());
        }
        inspector.look(opened.last());
        delete opened.last();
    }
    verify(inspector);
}

/// Two audits side by side, each full of it.
void TestHostile::compare()
{
    load(QStringLiteral("hostile-text.test"));
    const JudgedAudit text = m_window->session()->audit();
    load(QStringLiteral("hostile-names.test"));
    CompareView view;
    view.setCandidates({text, m_window->session()->audit()});
    view.setSides(text, m_window->session()->audit());
    view.resize(1'000, 700);
    view.show();
    QVERIFY(view.tree()->model()->rowCount() > 3);
    Inspector inspector;
    inspector.look(&view);
    verify(inspector);
    QVERIFY(!hiddenIn(view.text()));
}

void TestHostile::risksOfOthers()
{
    load(QStringLiteral("hostile-text.test"));
    const Finding finding = m_window->session()->judged()->findings.first();
    AcceptedRisk risk = newRisk(finding, m_window->session()->domain());
    risk.who = QStringLiteral("<b>who</b>\u202e");
    risk.reason = QStringLiteral("<img src=x>\u001b[31m") + QString(5'000, u'r');
    risk.until = QDate::currentDate().addDays(10);
    QVERIFY(m_store.save(risk).has_value());
    FindingsPane *pane = m_window->workspace()->findings();
    QCOMPARE(pane->count(FindingGroup::Accepted), 1);
    pane->list()->setCurrentIndex(pane->list()->model()->index(0, 0));
    Inspector inspector;
    inspector.look(m_window->workspace());
    const std::unique_ptr<QMenu> menu(pane->contextMenu());
    inspector.look(menu.get());
    verify(inspector);
    QVERIFY(inspector.all().contains(QStringLiteral("by <b>who</b>\\u{202e}")));
    QVERIFY(m_store.withdraw(risk).has_value());
}

void TestHostile::copies_data()
{
    QTest::addColumn<int>("row");
    load(QStringLiteral("hostile-text.test"));
    for (int row = 0; row < m_window->session()->judged()->findings.size(); ++row)
        QTest::addRow("%d %s", row, findingKey(m_window->session()->judged()->findings[row].id).data()) << row;
}

void TestHostile::copies()
{
    QFETCH(int, row);
    const auto judged = m_window->session()->judged();
    const CopyContext context{*m_window->session()->seen(), judged.get()};
    const QList<Finding> one{judged->findings[row]};
    const QString text = findingsAsText(context, one);
    QVERIFY(!hiddenIn(text));
    QVERIFY(text.size() < 100'000);

    // Markdown: read by Qt's own parser, outside of blocks of code there is no image, no link, no markup of theirs.
    const QString markdown = findingsAsMarkdown(context, one);
    QVERIFY(!hiddenIn(markdown));
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY2(!format.isAnchor() && !format.isImageFormat(), qPrintable(it.fragment().text()));
        }
    }
    QVERIFY2(document.toPlainText().contains(findingTitle(one.first()).simplified()),
             qPrintable(document.toPlainText()));

    const QByteArray json = findingsAsJson(context, one);
    QVERIFY(!hiddenIn(QString::fromUtf8(json)));
    QVERIFY(QJsonDocument::fromJson(json).isObject());
}

void TestHostile::dragsAreTheSame()
{
    FindingsPane *pane = m_window->workspace()->findings();
    const auto *model = pane->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(row, 0)}));
        QVERIFY(data && !data->hasHtml() && !data->hasUrls() && !data->hasImage());
        for (const QString &format : data->formats())
            QVERIFY(!hiddenIn(QString::fromUtf8(data->data(format))));
    }
    pane->list()->selectAll();
    pane->copyTextAction()->trigger();
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestHostile::longNamesDoNotWiden_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("width");
    for (const char *domain : {"hostile-text.test", "hostile-names.test"}) {
        QTest::addRow("%s, 1280", domain) << QString::fromLatin1(domain) << 1180;
        QTest::addRow("%s, 1024", domain) << QString::fromLatin1(domain) << 924;
    }
}

void TestHostile::longNamesDoNotWiden()
{
    QFETCH(QString, domain);
    QFETCH(int, width);
    load(domain);
    AuditWorkspace *workspace = m_window->workspace();
    workspace->resize(width, 640);
    EvidenceDrawer *drawer = workspace->drawer();
    for (const Finding &finding : m_window->session()->judged()->findings) {
        drawer->showFinding(*m_window->session()->seen(), finding, m_window->session()->judged());
        for (int tab = 0; tab < drawer->tabs()->count(); ++tab) {
            drawer->tabs()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QVERIFY2(drawer->minimumSizeHint().width() <= drawer->width(), findingKey(finding.id).data());
            for (const auto *label : drawer->findChildren<QLabel *>()) {
                const QPoint corner = label->mapTo(drawer, QPoint(label->width(), 0));
                if (label->isVisible())
                    QVERIFY2(corner.x() <= drawer->width(), qPrintable(label->text().left(200)));
            }
        }
    }
    drawer->tabs()->setCurrentIndex(0);
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
