// Every screen and dialog, in large text, in long languages, from right to left, in small windows: nothing is cut off.
#include "core/audit/assess.h"
#include "core/base/translation.h"
#include "tests/support/clipped.h"
#include "tests/support/contrast.h"
#include "tests/support/synthetic.h"
#include "tests/support/testdata.h"
#include "ui/audit/acceptriskdialog.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/elsewherepane.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/riskkeeper.h"
#include "ui/audit/scriptdialog.h"
#include "ui/audit/timelineview.h"
#include "ui/history/auditlist.h"
#include "ui/history/compareview.h"
#include "ui/print/exportwizard.h"
#include "ui/settings/settingswindow.h"
#include "ui/shared/pseudolocale.h"
#include "ui/shared/textsize.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/studio/draftpages.h"
#include "ui/studio/draftview.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policystudio.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

/// Two of three hosts are refused, as in the demo, and a name as long as names get in life.
JudgedAudit audited()
{
    synthetic::Domain made;
    made.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test", "*.mailrelay.example.test"});
    const char *names[] = {"mx1.example.test", "mx2.example.test", "backup-of-the-other-site.mailrelay.example.test"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        synthetic::Host host;
        host.name = names[i];
        host.preference = 10 * (i + 1);
        if (i == 0)
            host.certificate.validUntilDays = 9;
        if (i == 2)
            host.certificate.names = {"relay7.provider.test"};
        made.hosts << host;
    }
    const auto seen = std::make_shared<const Observation>(synthetic::observed(made));
    return {seen, std::make_shared<const Assessment>(assess(*seen, seen->startedAt))};
}

/// Shows a screen of the window; the widget that is looked at comes back.
using Screen = QWidget *(*)(MainWindow *);

void trigger(const MainWindow *window, const char *action)
{
    auto *found = window->findChild<QAction *>(QLatin1StringView(action));
    if (!found || !found->isEnabled())
        qFatal("%s cannot be done", action);
    found->trigger();
}

/// The workspace of that number.
void showPlace(const MainWindow *window, int number)
{
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)))
            return action->trigger();
    }
    qFatal("there is no workspace %d", number);
}

void audit(MainWindow *window)
{
    window->session()->show(audited());
}

/// The dialog that was opened last.
QWidget *dialog()
{
    QWidget *out = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            out = widget;
    }
    return out;
}

/// Heights of wrapped rows settle by the event loop, some of them one turn after the other.
void settle()
{
    constexpr int turns = 12;
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void closeOthers(const QWidget *window)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != window && widget->isVisible())
            widget->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <int tab> QWidget *tabOf(MainWindow *window)
{
    audit(window);
    window->workspace()->tabs()->setCurrentIndex(tab);
    return window;
}

QWidget *comparisonAs(MainWindow *window, void (*how)(MxComparison *))
{
    tabOf<1>(window);
    how(window->workspace()->comparison());
    return window;
}

template <DraftView::Page page> QWidget *draftPage(MainWindow *window)
{
    audit(window);
    PolicyStudio *studio = window->studio();
    studio->openDraftFromAudit(window->session()->seen())->showPage(page);
    showPlace(window, 2);
    return window;
}

QWidget *planDialog(MainWindow *window, void (PlanPage::*open)())
{
    draftPage<DraftView::Page::RollOut>(window);
    (planOf(window->studio()->current())->*open)();
    return dialog();
}

template <int page> QWidget *settingsPage(MainWindow *window)
{
    trigger(window, "settings");
    QWidget *settings = dialog();
    settings->findChild<QListWidget *>()->setCurrentRow(page);
    return settings;
}

template <int page> QWidget *exportPage(MainWindow *window)
{
    audit(window);
    ExportWizard *wizard = window->openExport();
    while (wizard->currentId() < page && wizard->nextId() > 0) {
        const int before = wizard->currentId();
        wizard->next();
        if (wizard->currentId() == before)
            break;
    }
    return wizard;
}

template <const char *action> QWidget *opened(MainWindow *window)
{
    trigger(window, action);
    return dialog();
}

constexpr char palette[] = "palette";
constexpr char keys[] = "keys";
constexpr char about[] = "about";
constexpr char whatIsSent[] = "what-is-sent";
constexpr char matchTester[] = "match-tester";
constexpr char durations[] = "durations";

const std::pair<const char *, Screen> screens[] = {
    {"start", [](MainWindow *window) -> QWidget * { return window; }},
    {"refused input",
     [](MainWindow *window) -> QWidget * {
         window->audit(u"exa mple"_s);
         return window;
     }},
    {"findings", tabOf<0>},
    {"matrix", tabOf<1>},
    {"timeline", tabOf<2>},
    {"raw log", tabOf<3>},
    {"picture",
     [](MainWindow *window) {
         return comparisonAs(window, [](MxComparison *comparison) { comparison->setPictureShown(true); });
     }},
    {"lines",
     [](MainWindow *window) {
         return comparisonAs(window, [](MxComparison *comparison) { comparison->setLinesShown(); });
     }},
    {"what if",
     [](MainWindow *window) {
         return comparisonAs(window, [](MxComparison *comparison) { comparison->whatIfButton()->setChecked(true); });
     }},
    {"timeline as a table",
     [](MainWindow *window) -> QWidget * {
         tabOf<2>(window);
         window->workspace()->timeline()->setTableShown(true);
         return window;
     }},
    {"elsewhere",
     [](MainWindow *window) -> QWidget * {
         audit(window);
         window->workspace()->openElsewhere();
         window->workspace()->elsewhere()->findChild<QPushButton *>(u"how"_s)->setChecked(true);
         return window;
     }},
    {"accept a risk",
     [](MainWindow *window) -> QWidget * {
         audit(window);
         return window->workspace()->risks()->accept(window->session()->judged()->findings.first(),
                                                     window->session()->domain());
     }},
    {"import a probe",
     [](MainWindow *window) -> QWidget * {
         audit(window);
         trigger(window, "import-probe");
         return dialog();
     }},
    {"compare, empty",
     [](MainWindow *window) -> QWidget * {
         showPlace(window, 3);
         return window;
     }},
    {"compare",
     [](MainWindow *window) -> QWidget * {
         audit(window);
         trigger(window, "compare");
         window->comparison()->setSides(audited(), window->session()->audit());
         return window;
     }},
    {"history",
     [](MainWindow *window) -> QWidget * {
         trigger(window, "history");
         return window;
     }},
    {"studio, empty",
     [](MainWindow *window) -> QWidget * {
         showPlace(window, 2);
         return window;
     }},
    {"studio: policy", draftPage<DraftView::Page::Policy>},
    {"studio: hosting", draftPage<DraftView::Page::Hosting>},
    {"studio: DNS", draftPage<DraftView::Page::Dns>},
    {"studio: roll-out", draftPage<DraftView::Page::RollOut>},
    {"studio: check live", draftPage<DraftView::Page::CheckLive>},
    {"plan: MX hosts", [](MainWindow *window) { return planDialog(window, &PlanPage::changeMx); }},
    {"plan: switch off", [](MainWindow *window) { return planDialog(window, &PlanPage::switchOff); }},
    {"plan: emergency", [](MainWindow *window) { return planDialog(window, &PlanPage::emergency); }},
    {"plan: pre-flight", [](MainWindow *window) { return planDialog(window, &PlanPage::openPreflight); }},
    {"export policy",
     [](MainWindow *window) -> QWidget * {
         draftPage<DraftView::Page::Policy>(window);
         trigger(window, "export");
         return dialog();
     }},
    {"settings: general", settingsPage<0>},
    {"settings: network", settingsPage<1>},
    {"settings: checks", settingsPage<2>},
    {"settings: reports", settingsPage<3>},
    {"settings: privacy", settingsPage<4>},
    {"settings: appearance", settingsPage<5>},
    {"export: scope", exportPage<ExportWizard::Scope>},
    {"export: format", exportPage<ExportWizard::Format>},
    {"export: content", exportPage<ExportWizard::Content>},
    {"export: cover", exportPage<ExportWizard::Cover>},
    {"export: save", exportPage<ExportWizard::Save>},
    {"palette", opened<palette>},
    {"shortcuts", opened<keys>},
    {"about", opened<about>},
    {"what is sent", opened<whatIsSent>},
    {"match tester", opened<matchTester>},
    {"durations", opened<durations>},
};

enum class Speech { English, German, Pseudo };

struct Look
{
    const char *name;
    QSize size;
    int text;
    Speech speech;
    bool rightToLeft;
};

constexpr Look looks[] = {
    {"usual", {1280, 800}, 100, Speech::English, false},
    {"large text", {1280, 800}, 200, Speech::English, false},
    {"large German text", {1280, 800}, 200, Speech::German, false},
    {"pseudo", {1280, 800}, 100, Speech::Pseudo, false},
    {"right to left", {1280, 800}, 100, Speech::Pseudo, true},
    {"small", {1024, 640}, 100, Speech::English, false},
    {"small German", {1024, 640}, 100, Speech::German, false},
    {"small pseudo", {1024, 640}, 100, Speech::Pseudo, false},
    {"small right to left", {1024, 640}, 100, Speech::English, true},
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(QWidget *)>)

class TestLegible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();
    void readableInEveryTheme_data();
    void readableInEveryTheme();
    void machineTextReadsFromTheLeft_data() { readableInEveryTheme_data(); }
    void machineTextReadsFromTheLeft();
    void checkerSees_data();
    void checkerSees();

private:
    QStringList problems(const Look &look, const char *name, Screen screen);
};

void TestLegible::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Gatepost"_s);
    QCoreApplication::setApplicationName(u"tst_legible"_s);
}

void TestLegible::cleanup()
{
    setTextSize(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// With GATEPOST_PICTURES set to a folder, a picture of each screen with a problem is left there.
QStringList TestLegible::problems(const Look &look, const char *name, Screen screen)
{
    const QTemporaryDir folder;
    const StorePaths paths{folder.path(), folder.path(), folder.path(), folder.path(), false};
    MainWindow window(Profile(), nullptr, nullptr, paths);
    window.resize(look.size);
    window.show();
    if (!QTest::qWaitForWindowActive(&window)) // keys go to a window that is
        return {u"the window does not become active"_s};
    QWidget *shown = screen(&window);
    QCoreApplication::processEvents();
    settle();
    QStringList out;
    if (shown->width() > look.size.width() || shown->height() > look.size.height())
        out << u"the window needs %1×%2"_s.arg(shown->width()).arg(shown->height());
    // Evidence is filled in turns of its own; what is cut for good is cut after a second, too.
    constexpr int longestSettling = 1'000;
    QStringList cut;
    const bool fits = QTest::qWaitFor(
        [&] {
            cut = ClippedTexts::under(shown);
            return cut.isEmpty();
        },
        longestSettling);
    if (!fits)
        out << cut;
    const QString pictures = qEnvironmentVariable("GATEPOST_PICTURES");
    if (!pictures.isEmpty() && !out.isEmpty())
        shown->grab().save(u"%1/%2-%3.png"_s.arg(pictures, QString::fromLatin1(look.name).replace(u' ', u'-'),
                                                 QString::fromLatin1(name).replace(u' ', u'-').remove(u':')));
    closeOthers(&window);
    return out;
}

/// Points 94 and 95: large text, small windows, German, texts half as long again, right to left.
void TestLegible::nothingIsCut_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("screen");
    for (int look = 0; look < int(std::size(looks)); ++look) {
        for (int screen = 0; screen < int(std::size(screens)); ++screen)
            QTest::addRow("%s: %s", looks[look].name, screens[screen].first) << look << screen;
    }
}

void TestLegible::nothingIsCut()
{
    QFETCH(int, look);
    QFETCH(int, screen);
    const Look &now = looks[look];
    setTextSize(now.text);
    QApplication::setLayoutDirection(now.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const LanguageScope german(now.speech == Speech::German ? u"de"_s : QString());
    PseudoLocale pseudo;
    if (now.speech == Speech::Pseudo)
        QCoreApplication::installTranslator(&pseudo);
    const QStringList found = problems(now, screens[screen].first, screens[screen].second);
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

/// Point 93: the theme changes while the window is open; nothing keeps a colour that cannot be read on the new ground.
void TestLegible::readableInEveryTheme_data()
{
    QTest::addColumn<int>("screen");
    for (int screen = 0; screen < int(std::size(screens)); ++screen)
        QTest::newRow(screens[screen].first) << screen;
}

void TestLegible::readableInEveryTheme()
{
    QFETCH(int, screen);
    const QTemporaryDir folder;
    const StorePaths paths{folder.path(), folder.path(), folder.path(), folder.path(), false};
    MainWindow window(Profile(), nullptr, nullptr, paths);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QPointer<QWidget> shown = screens[screen].second(&window);
    for (const Theme theme : {Theme::Dark, Theme::Light, Theme::HighContrast}) {
        window.setTheme(theme);
        QCoreApplication::processEvents();
        QVERIFY(shown);
        QList<QWidget *> widgets = shown->findChildren<QWidget *>();
        for (const QWidget *widget : std::as_const(widgets)) {
            if (!widget->isVisible() || !widget->isEnabled())
                continue;
            const QColor text = widget->palette().color(widget->foregroundRole());
            const QColor ground = widget->palette().color(widget->backgroundRole());
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(u"%1: %2 on %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                      text.name(), ground.name())));
        }
    }
    window.setTheme(Theme::System);
    closeOthers(&window);
}

/// Point 95: policies, records, commands and other texts of machines keep their direction where everything else turns.
void TestLegible::machineTextReadsFromTheLeft()
{
    QFETCH(int, screen);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QTemporaryDir folder;
    const StorePaths paths{folder.path(), folder.path(), folder.path(), folder.path(), false};
    MainWindow window(Profile(), nullptr, nullptr, paths);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *shown = screens[screen].second(&window);
    QCOMPARE(shown->layoutDirection(), Qt::RightToLeft);
    const QList<QPlainTextEdit *> texts = shown->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : texts) {
        const bool machine = QFontInfo(text->font()).fixedPitch();
        QVERIFY2(!machine || text->layoutDirection() == Qt::LeftToRight, qPrintable(text->accessibleName()));
    }
    closeOthers(&window);
}

/// The checker itself: what it must see, and what it must let pass.
void TestLegible::checkerSees_data()
{
    QTest::addColumn<std::function<void(QWidget *)>>("make");
    QTest::addColumn<int>("found");
    using Make = std::function<void(QWidget *)>;
    const auto label = [](const QString &text, bool wraps, const QSize &size, const QString &tip = {}) {
        return Make([text, wraps, size, tip](QWidget *parent) {
            auto *made = new QLabel(text, parent);
            made->setWordWrap(wraps);
            made->setToolTip(tip);
            made->setGeometry(QRect(QPoint(0, 0), size));
        });
    };
    QTest::newRow("label with room") << label(u"short"_s, false, {200, 40}) << 0;
    QTest::newRow("label too narrow") << label(u"a longer text"_s, false, {20, 40}) << 1;
    QTest::newRow("told by a tip") << label(u"a longer text"_s, false, {20, 40}, u"a longer text"_s) << 0;
    QTest::newRow("lines without room") << label(u"many words in a narrow place"_s, true, {60, 20}) << 1;
    QTest::newRow("lines with room") << label(u"many words in a narrow place"_s, true, {100, 200}) << 0;
    QTest::newRow("a word without room") << label(u"unbreakableword"_s, true, {30, 200}) << 1;
    QTest::newRow("sticks out") << label(u"short"_s, false, {400, 40}) << 1;
    QTest::newRow("button") << Make([](QWidget *parent) {
        auto *made = new QPushButton(u"Much too long for it"_s, parent);
        made->setGeometry(0, 0, 40, 30);
    }) << 1;
    QTest::newRow("tabs") << Make([](QWidget *parent) {
        auto *made = new QTabBar(parent);
        made->setUsesScrollButtons(false);
        made->setElideMode(Qt::ElideRight);
        for (int i = 0; i < 5; ++i)
            made->addTab(u"Something long %1"_s.arg(i));
        made->setGeometry(0, 0, 200, 40);
    }) << 5;
}

void TestLegible::checkerSees()
{
    QFETCH(std::function<void(QWidget *)>, make);
    QWidget parent;
    parent.resize(300, 300);
    make(&parent);
    parent.show();
    QCoreApplication::processEvents();
    const QStringList found = ClippedTexts::under(&parent);
    QTEST(int(found.size()), "found");
}

QTEST_MAIN(TestLegible)
#include "tst_legible.moc"
