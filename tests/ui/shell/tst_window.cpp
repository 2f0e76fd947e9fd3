// The window as a user works it: by keys and clicks, against the lab.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/lab/labthread.h"
#include "tests/support/contrast.h"
#include "tests/support/synthetic.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/pipelineview.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/theme.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/draftview.h"
#include "ui/studio/policystudio.h"
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace gatepost;

namespace {

class TestDemo : public DemoSource
{
public:
    explicit TestDemo(Profile profile) : m_profile(std::move(profile)) {}
    Result<Profile, QString> start() override { return m_profile; }
    QList<DemoDomain> domains() const override
    {
        return {{QStringLiteral("example.test"), QStringLiteral("several things")}};
    }

private:
    Profile m_profile;
};

class BrokenDemo : public DemoSource
{
public:
    Result<Profile, QString> start() override { return failure(QStringLiteral("no loopback here")); }
    QList<DemoDomain> domains() const override { return {}; }
};

template <typename T> QList<T *> visibleChildren(QWidget *parent)
{
    QList<T *> out;
    for (T *child : parent->findChildren<T *>()) {
        if (child->isVisibleTo(parent))
            out << child;
    }
    return out;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstStart();
    void refusedInput_data();
    void refusedInput();
    void typedForms_data();
    void typedForms();
    void internationalNames();
    void demo();
    void countsAreFilters();
    void stepFilters();
    void walkByKeys();
    void evidence();
    void matrixCells();
    void bouncesBesideTheFinding();
    void stopAnswers();
    void rowsKeepTheirPlace();
    void copiesMarkdown();
    void brokenDemo();
    void progressIsTold();
    void accessibleNames();
    void labelsArePlain();
    void contrasts_data();
    void contrasts();
    void everyScenarioCanBeShown();
    void turnsStayShort();

private:
    void audit(const QString &domain);
    std::unique_ptr<LabThread> m_lab;
    QList<Scenario> m_scenarios;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_window"));
    QSettings().clear();
    m_scenarios = builtInScenarios().value_or(QList<Scenario>());
    auto lab = LabThread::start(m_scenarios);
    QVERIFY(lab.has_value());
    m_lab = std::move(*lab);
}

void TestWindow::init()
{
    m_window = std::make_unique<MainWindow>(labProfile(m_lab->access()),
                                            std::make_unique<TestDemo>(labProfile(m_lab->access())));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestWindow::audit(const QString &domain)
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->audit(domain);
    QTRY_COMPARE(finished.size(), 1);
}

// Point 1 beside tst_offline, which listens for packets: the keyboard is in the box, and what needs an audit waits.
void TestWindow::firstStart()
{
    QVERIFY(!m_window->session()->hasAudit());
    auto *address = m_window->findChild<QComboBox *>();
    QVERIFY(address->hasFocus() || address->lineEdit()->hasFocus());
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().contains(QStringLiteral("JSON")) || action->text().contains(QStringLiteral("summary")))
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
}

// Point 4: what cannot be a mail domain is told in a line, without a dialog, and no audit begins.
void TestWindow::refusedInput_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("blank inside") << QStringLiteral("exa mple.org");
    QTest::newRow("empty") << QString();
    QTest::newRow("address") << QStringLiteral("192.0.2.1");
    QTest::newRow("address literal") << QStringLiteral("user@[192.0.2.1]");
    QTest::newRow("one label") << QStringLiteral("localhost");
    QTest::newRow("control") << QStringLiteral("a\u202Eb.example");
    QTest::newRow("very long") << QString(1999, u'a');
}

void TestWindow::refusedInput()
{
    QFETCH(QString, input);
    auto *address = m_window->findChild<QComboBox *>();
    address->setEditText(input);
    QTest::keyClick(address->lineEdit(), Qt::Key_Return);
    QVERIFY(!m_window->session()->isRunning());
    bool told = false;
    for (const QLabel *label : visibleChildren<QLabel>(m_window.get())) {
        told = told || label->text().contains(QStringLiteral("is no mail domain")) ||
               label->text().contains(QStringLiteral("is an address literal, not a domain. MTA-STS does not apply"));
        QVERIFY(!label->text().contains(QChar(0x202E)));
    }
    QVERIFY(told);
    for (const QWidget *other : QApplication::topLevelWidgets())
        QVERIFY(other == m_window.get() || !other->isVisible() || !qobject_cast<const QDialog *>(other));
    QVERIFY(!m_window->session()->hasAudit());
}

// Point 4: how people write a domain.
void TestWindow::typedForms_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("address, capitals, dot") << QStringLiteral("user@Example.TEST.");
    QTest::newRow("blanks around") << QStringLiteral("  example.test ");
    QTest::newRow("URL of the policy") << QStringLiteral("https://mta-sts.example.test/.well-known/mta-sts.txt");
    QTest::newRow("name of the record") << QStringLiteral("_mta-sts.example.test");
}

void TestWindow::typedForms()
{
    QFETCH(QString, input);
    auto *address = m_window->findChild<QComboBox *>();
    address->setFocus();
    address->lineEdit()->selectAll();
    QTest::keyClicks(address->lineEdit(), input);
    m_window->address()->perform();
    QCOMPARE(m_window->session()->domain().toString(), QStringLiteral("example.test"));
    m_window->session()->stop();
}

// Point 5: an internationalised domain is shown in both forms; what is published has A-labels alone.
void TestWindow::internationalNames()
{
    synthetic::Domain made;
    made.name = "xn--mnchen-3ya.test";
    made.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.xn--mnchen-3ya.test"});
    synthetic::Host host;
    host.name = "mx1.xn--mnchen-3ya.test";
    made.hosts << host;
    const auto seen = std::make_shared<const Observation>(synthetic::observed(made));
    m_window->session()->show({seen, std::make_shared<const Assessment>(assess(*seen, seen->startedAt))});
    const QString both = QString::fromUtf8("münchen.test (xn--mnchen-3ya.test)");
    QVERIFY(m_window->windowTitle().startsWith(both));
    const QList<QLabel *> labels = visibleChildren<QLabel>(m_window->workspace());
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == both; }));
    m_window->workspace()->setView(1);
    const QAbstractItemModel *hosts = m_window->workspace()->comparison()->matrix()->model();
    QStringList cells;
    for (int column = 0; column < hosts->columnCount(); ++column)
        cells << hosts->index(0, column).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(cells.join(u' ').contains(QStringLiteral("mx1.") + both.section(u' ', 0, 0)) &&
                 cells.join(u' ').contains(QStringLiteral("mx1.xn--mnchen-3ya.test")),
             qPrintable(cells.join(u'\n')));
    m_window->findChild<QAction *>(QStringLiteral("lint"))->trigger();
    DraftDocument *draft = m_window->studio()->current()->document();
    QVERIFY(draft->draft().text().contains("mx: mx1.xn--mnchen-3ya.test"));
    for (const char octet : draft->draft().text())
        QVERIFY(uchar(octet) < 0x80);
    QCOMPARE(draft->domain().toString(), QStringLiteral("xn--mnchen-3ya.test"));
    m_window->studio()->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
}

// Point 2 beside tst_offline: the demo is one action away.
void TestWindow::demo()
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->findChild<QAction *>(QStringLiteral("demo"))->trigger();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_window->session()->judged()->verdict.kind, VerdictKind::EnforcingSomeRefused);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("example.test")));
}

// Point 31: without a filter the chips add up to the list. Point 32: each shows the rows it counts.
void TestWindow::countsAreFilters()
{
    audit(QStringLiteral("example.test"));
    FindingsPane *pane = m_window->workspace()->findings();
    const auto *model = pane->list()->model();
    const int all = model->rowCount();
    QCOMPARE(all,
             m_window->session()->judged()->findings.size() - m_window->session()->judged()->count(Effect::Passed));
    int sum = 0;
    for (QToolButton *chip : visibleChildren<QToolButton>(pane)) {
        if (!chip->isCheckable() || chip == pane->groupButton())
            continue;
        QTest::mouseClick(chip, Qt::LeftButton);
        const int shown = model->rowCount();
        QVERIFY2(chip->text().endsWith(QString::number(shown)), qPrintable(chip->text()));
        QCOMPARE(pane->hiddenByFilter(), all - shown);
        if (chip->text().contains(QStringLiteral("All")))
            continue;
        sum += shown;
        QTest::mouseClick(chip, Qt::LeftButton); // a toggle
    }
    QCOMPARE(sum, all);
}

void TestWindow::stepFilters()
{
    audit(QStringLiteral("example.test"));
    const auto *model = m_window->workspace()->findings()->list()->model();
    for (StepButton *step : m_window->findChildren<StepButton *>()) {
        QTest::mouseClick(step, Qt::LeftButton);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(Step(model->index(row, 0).data(FindingsModel::StepRole).toInt()), step->step());
        QVERIFY(!step->accessibleName().isEmpty());
        QTest::mouseClick(step, Qt::LeftButton);
    }
    QCOMPARE(model->rowCount(), 6);
}

void TestWindow::walkByKeys()
{
    audit(QStringLiteral("example.test"));
    auto *list = m_window->workspace()->findings()->list();
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 0);
    for (const int expected : {1, 2, 3, 4, 5, 0}) {
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(list->currentIndex().row(), expected);
    }
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().row(), 5);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!m_window->workspace()->isDrawerOpen());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_window->workspace()->isDrawerOpen());
}

void TestWindow::evidence()
{
    audit(QStringLiteral("fetch-redirect.test"));
    const auto textOf = [this](const QString &name) {
        for (const QPlainTextEdit *text : m_window->findChildren<QPlainTextEdit *>()) {
            if (text->accessibleName() == name)
                return text->toPlainText();
        }
        return QString();
    };
    const QString rawName = QStringLiteral("Raw evidence");
    QTRY_VERIFY2(textOf(rawName).contains(QStringLiteral("HTTP 301")), qPrintable(textOf(rawName)));
    const QString repeat = textOf(QStringLiteral("Commands to repeat by hand"));
    QVERIFY2(repeat.startsWith(QStringLiteral("curl -sS -i --max-redirs 0")), qPrintable(repeat));
    QVERIFY(!repeat.contains(QStringLiteral(" -L")));
}

void TestWindow::matrixCells()
{
    audit(QStringLiteral("example.test"));
    m_window->workspace()->tabs()->setCurrentIndex(1);
    auto *table = m_window->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            table->setCurrentIndex(table->model()->index(row, column));
            QVERIFY(!table->model()->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
    const QString result = m_window->session()->judged()->verdict.result;
    const QList<QLabel *> labels = m_window->workspace()->comparison()->findChildren<QLabel *>();
    QVERIFY(!result.isEmpty());
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text() == result; }));
}

/// What a report or a bounce would say stands beside the finding, and is gone for findings that nobody tells of.
void TestWindow::bouncesBesideTheFinding()
{
    audit(QStringLiteral("mx-not-in-policy.test"));
    EvidenceDrawer *drawer = m_window->workspace()->drawer();
    const auto told = [drawer] {
        for (const QLabel *label : drawer->findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("TLS reports: ")) && !label->isHidden())
                return label->text();
        }
        return QString();
    };
    const auto show = [&](FindingId id) {
        for (const Finding &finding : m_window->session()->judged()->findings) {
            if (finding.id == id)
                drawer->showFinding(*m_window->session()->seen(), finding);
        }
    };
    show(FindingId::MxNotInPolicy);
    QVERIFY(told().startsWith(QStringLiteral("TLS reports: validation-failure\nExchange Online: 4.4.8")));
    show(FindingId::PolicyHostNoIpv6);
    QCOMPARE(told(), QString());
}

void TestWindow::stopAnswers()
{
    QSignalSpy finished(m_window->session(), &AuditSession::finished);
    m_window->audit(QStringLiteral("smtp-tarpit.test"));
    QTRY_VERIFY(m_window->session()->finishedSteps() >= 5);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 500);
    QVERIFY(m_window->workspace()->messages()->text().startsWith(QStringLiteral("Stopped after")));
    QVERIFY(m_window->workspace()->findings()->list()->model()->rowCount() > 0);
}

void TestWindow::rowsKeepTheirPlace()
{
    FindingsModel model;
    const auto finding = [](FindingId id, Effect effect) {
        Finding out;
        out.id = id;
        out.effect = effect;
        out.evidence << EvidenceRef{};
        return out;
    };
    const Finding advice = finding(FindingId::PolicyHostNoIpv6, Effect::Advice);
    const Finding block = finding(FindingId::MxNotInPolicy, Effect::Blocks);
    model.update({advice}, false);
    model.update({block, advice}, false);
    QCOMPARE(model.finding(0).id, advice.id); // where it was, though less grave
    model.update({block, advice}, true);
    QCOMPARE(model.finding(0).id, block.id);
}

void TestWindow::copiesMarkdown()
{
    audit(QStringLiteral("example.test"));
    m_window->findChild<QAction *>(QStringLiteral("copy-summary"))->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("# example.test: Enforcing, but 2 of 3 MX hosts are refused")));
    QVERIFY(text.contains(QStringLiteral("Fix first: ")));
}

void TestWindow::brokenDemo()
{
    MainWindow window(labProfile(m_lab->access()), std::make_unique<BrokenDemo>());
    window.show();
    window.openDemo();
    QVERIFY(window.workspace()->messages()->text().contains(QStringLiteral("no loopback here")));
    QVERIFY(!window.session()->isRunning());
}

/// Point 91: the beginning of an audit, its steps and its end are told. Events reach no one on this platform, so that
/// what they would say is read.
void TestWindow::progressIsTold()
{
    QStringList told;
    AuditSession *session = m_window->session();
    m_window->workspace()->tabs(); // everything is there from the first step on
    const auto *progress = m_window->workspace()->findChild<QProgressBar *>();
    const auto listen = [&told, progress] {
        if (told.isEmpty() || told.last() != progress->accessibleName())
            told << progress->accessibleName();
    };
    for (const auto signal : {&AuditSession::started, &AuditSession::progressed})
        connect(session, signal, this, listen);
    QSignalSpy finished(session, &AuditSession::finished);
    m_window->audit(QStringLiteral("smtp-tarpit.test")); // others may end before there is progress to tell of
    QTRY_VERIFY(!told.filter(QStringLiteral("of 7 steps done")).isEmpty());
    session->stop();
    QTRY_COMPARE(finished.size(), 1);
    session->disconnect(this);
    QVERIFY2(told.first().contains(QStringLiteral("smtp-tarpit.test has begun")), qPrintable(told.join(u'\n')));
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size()); // each once
    QCOMPARE(m_window->workspace()->accessibleName(), session->judged()->verdict.word);
}

/// Point 91: nothing without a name.
void TestWindow::accessibleNames()
{
    audit(QStringLiteral("example.test"));
    int controls = 0;
    for (QWidget *widget : visibleChildren<QWidget>(m_window.get())) {
        if (widget->focusPolicy() == Qt::NoFocus || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        if (qobject_cast<QTabBar *>(widget) || widget->inherits("QTabBar"))
            continue;
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        ++controls;
    }
    QVERIFY(controls >= 20);
}

void TestWindow::labelsArePlain()
{
    audit(QStringLiteral("example.test"));
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestWindow::contrasts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("effect");
    for (const bool dark : {false, true}) {
        for (const Effect effect : {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::Passed,
                                    Effect::CouldNotTest})
            QTest::addRow("%s %s", dark ? "dark" : "light", effectKey(effect).data()) << dark << int(effect);
    }
}

void TestWindow::contrasts()
{
    QFETCH(bool, dark);
    QFETCH(int, effect);
    m_window->setTheme(dark ? Theme::Dark : Theme::Light);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), dark);
    const QColor colour = effectColour(Effect(effect), palette);
    for (const auto ground : {QPalette::Base, QPalette::Window})
        QVERIFY2(contrast(colour, palette.color(ground)) >= 4.5,
                 qPrintable(QString::number(contrast(colour, palette.color(ground)))));
    m_window->setTheme(Theme::System);
}

void TestWindow::everyScenarioCanBeShown()
{
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        if (scenario.slow)
            continue;
        audit(scenario.domain.toUnicode());
        QCOMPARE(QString(verdictKey(m_window->session()->judged()->verdict.kind)), scenario.verdict);
        for (int tab = 0; tab < m_window->workspace()->tabs()->count(); ++tab) {
            m_window->workspace()->tabs()->setCurrentIndex(tab);
            QVERIFY(!m_window->grab().isNull());
        }
        m_window->workspace()->tabs()->setCurrentIndex(0);
        for (const QLabel *label : visibleChildren<QLabel>(m_window.get()))
            QVERIFY2(!label->text().contains(QStringLiteral("%1")), qPrintable(label->text()));
    }
}

void TestWindow::turnsStayShort()
{
    // The window must not do the audit's work: between two turns of its loop nothing takes long. Generous on purpose,
    // because the machine may be busy; the benchmark measures it.
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    beat.setInterval(0);
    since.start();
    connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
    beat.start();
    audit(QStringLiteral("perfect.test"));
    beat.stop();
    QVERIFY2(longest < 1'000, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
