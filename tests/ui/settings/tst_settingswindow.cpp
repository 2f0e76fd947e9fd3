// The settings window by keyboard: search, at once, undo, inline refusal, profiles, shortcuts, everything named.
// With --pictures FOLDER it writes pictures instead.
#include "core/store/housekeeping.h"
#include "core/store/riskstore.h"
#include "core/store/settingsprofile.h"
#include "core/store/storethread.h"
#include "ui/audit/auditsession.h"
#include "ui/settings/datacard.h"
#include "ui/settings/profilebar.h"
#include "ui/settings/sessionsettings.h"
#include "ui/settings/settingcontrol.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/shortcuts.h"
#include "ui/settings/shortcutsdialog.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/outlinedstyle.h"
#include "ui/shared/textsize.h"
#include "ui/shared/theme.h"
#include "ui/shared/times.h"
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Every word 40 % longer, with accents, and marked at both ends, so that what is cut off is seen.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int n) const override
    {
        QString out = QString::fromUtf8(text);
        out.replace(u"%n"_s, QString::number(n));
        QStringList words = out.replace(u'e', u'ë').split(u' ');
        for (QString &word : words)
            word += QString(word).remove(QRegularExpression(u"[^A-Za-zë]"_s)).left(1 + word.size() * 4 / 10);
        return u"[Å"_s + words.join(u' ') + u"]"_s;
    }
};

/// A window with some actions, as the main window has.
std::unique_ptr<QMainWindow> windowWithActions()
{
    auto out = std::make_unique<QMainWindow>();
    QMenu *menu = out->menuBar()->addMenu(u"&Audit"_s);
    const auto add = [&](const QString &text, const char *name, const QKeySequence &keys) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
    };
    add(u"&Start audit"_s, "start", Qt::Key_F5);
    add(u"S&top audit"_s, "stop", Qt::SHIFT | Qt::Key_F5);
    add(u"Go to the &address box"_s, "address", Qt::CTRL | Qt::Key_L);
    add(u"Export…"_s, "export", Qt::CTRL | Qt::Key_E);
    add(u"Without keys"_s, "without", {});
    QAction *recent = menu->addAction(u"example.test"_s);
    recent->setProperty(withoutKeys, true);
    menu->addSeparator();
    return out;
}

/// Hidden by itself or what it stands in, and not only because another page is shown.
bool isHiddenOn(const QWidget *widget, const QWidget *window)
{
    for (; widget != window; widget = widget->parentWidget()) {
        if (widget->isHidden() && !qobject_cast<QStackedWidget *>(widget->parentWidget()))
            return true;
    }
    return false;
}

QAction *actionNamed(const QWidget *window, const char *name)
{
    return window->findChild<QAction *>(QString::fromLatin1(name));
}

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void searchJumps_data();
    void searchJumps();
    void searchByKeyboard();
    void nothingFound();
    void appliesAtOnce_data();
    void appliesAtOnce();
    void restoresThePage();
    void refusesInline();
    void closingSaysWhatWasNotKept();
    void wheelScrollsThePage();
    void units();
    void profilesByKeyboard();
    void profileNameRefused();
    void profileFiles();
    void followsOtherChanges();
    void saveFailureIsSaid();
    void allNamedAndPlain();
    void everyControlByTab();
    void fits_data();
    void fits();
    void dataCard();
    void deleteEverything();
    void shortcutsListAll();
    void shortcutsConflict();
    void shortcutsAfterRestart();
    void shortcutComplaints_data();
    void shortcutComplaints();
    void times();
    void nothingAtHome();
    void sessionFollowsTheProfile();

public:
    void pictures(const QString &to);

private:
    template <typename T> T *editor(SettingId id) const { return qobject_cast<T *>(m_window->control(id)->editor()); }
    QPushButton *button(const QWidget *in, const QString &text) const;
    QLineEdit *searchField() const;
    void chooseInMenu(ProfileBar *bar, const QString &text);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsWindow> m_window;
};

void TestSettingsWindow::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    applyTheme(Theme::Light);
}

void TestSettingsWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"gatepost.ini"_s));
    m_window = std::make_unique<SettingsWindow>(*m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
}

void TestSettingsWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    setTextSize(100);
    applyTheme(Theme::Light);
    setTimesShown(TimesShown::Local);
}

QPushButton *TestSettingsWindow::button(const QWidget *in, const QString &text) const
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QLineEdit *TestSettingsWindow::searchField() const
{
    for (QLineEdit *one : m_window->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"Search settings")
            return one;
    }
    return nullptr;
}

/// Acceptance point 102.
void TestSettingsWindow::searchJumps_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SettingId>("setting");
    QTest::newRow("dark") << u"dark"_s << SettingId::Theme;
    QTest::newRow("port") << u"port"_s << SettingId::Proxy;
    QTest::newRow("port 25") << u"port 25"_s << SettingId::MxFrom;
    QTest::newRow("max_age") << u"max_age"_s << SettingId::MaxAgeDays;
    QTest::newRow("paper") << u"paper"_s << SettingId::ReportPaper;
    QTest::newRow("last of a long page") << u"whole audit"_s << SettingId::AuditSeconds;
}

void TestSettingsWindow::searchJumps()
{
    QFETCH(QString, typed);
    QFETCH(SettingId, setting);
    QVERIFY(searchField()->hasFocus());
    QTest::keyClicks(searchField(), typed);
    SettingControl *found = m_window->highlighted();
    QVERIFY(found);
    QCOMPARE(found->id(), setting);
    QVERIFY(found->isHighlighted());
    QVERIFY(found->isVisible());
    // In view, not only on its page.
    QCoreApplication::processEvents();
    const QRect seen(found->mapTo(m_window.get(), QPoint()), found->size());
    QVERIFY2(m_window->rect().contains(seen), typed.toUtf8().constData());
    for (SettingControl *other : m_window->findChildren<SettingControl *>())
        QCOMPARE(other->isHighlighted(), other == found);
    QTest::keyClick(searchField(), Qt::Key_Return);
    QVERIFY(found->editor()->hasFocus());
}

void TestSettingsWindow::searchByKeyboard()
{
    m_window->search(u"time limit"_s);
    const QList<SettingId> hits = m_window->hits();
    QVERIFY(hits.size() >= 3);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(m_window->highlighted()->id(), hits.at(1));
    QTest::keyClick(searchField(), Qt::Key_Down);
    QCOMPARE(m_window->highlighted()->id(), hits.at(2));
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(searchField(), Qt::Key_Up);
    QCOMPARE(m_window->highlighted()->id(), hits.first());
    QTest::keyClick(searchField(), Qt::Key_Up); // wraps
    QCOMPARE(m_window->highlighted()->id(), hits.last());
    QTest::keyClick(searchField(), Qt::Key_Escape); // the search first
    QVERIFY(searchField()->text().isEmpty());
    QVERIFY(!m_window->highlighted());
    QVERIFY(m_window->isVisible());
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestSettingsWindow::nothingFound()
{
    m_window->search(u"xyzzy"_s);
    QVERIFY(!m_window->highlighted());
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == u"Nothing found");
    QVERIFY(said);
}

void TestSettingsWindow::appliesAtOnce_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(settingRows().size()); ++i)
        QTest::newRow(settingRows()[std::size_t(i)].key) << i;
}

/// Acceptance point 102: every setting is changed with its own control, kept at once, and undone with the button.
void TestSettingsWindow::appliesAtOnce()
{
    QFETCH(int, index);
    const SettingRow &row = settingRows()[std::size_t(index)];
    const QString usual = m_settings->text(row.id);
    m_window->showSetting(row.id);
    QWidget *field = m_window->control(row.id)->editor();
    QVERIFY(field->hasFocus());
    switch (row.type) {
    case SettingType::Toggle:
        QTest::keyClick(field, Qt::Key_Space);
        break;
    case SettingType::Number:
        QTest::keyClick(field, QString::fromLatin1(row.fallback).toInt() == row.most ? Qt::Key_Down : Qt::Key_Up);
        break;
    case SettingType::Choice:
        QTest::keyClick(field, usual == QString::fromLatin1(row.choices.front().key) ? Qt::Key_Down : Qt::Key_Up);
        break;
    case SettingType::Text:
    case SettingType::File: {
        const bool host = row.id == SettingId::EhloName || row.id == SettingId::ControlHost;
        const bool proxy = row.id == SettingId::Proxy || row.id == SettingId::MxFrom;
        const QString text = row.type == SettingType::File ? m_settings->file()
                             : host                        ? u"mx.example.net"_s
                             : proxy                       ? u"socks5://192.0.2.1:1080"_s
                                                           : u"192.0.2.1"_s;
        if (row.type == SettingType::File)
            m_settings->set(SettingId::Jobs, 8); // so that the file is there
        qobject_cast<QLineEdit *>(field)->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_window->isVisible()); // Enter closes nothing
    }
    }
    const QString now = m_settings->text(row.id);
    QVERIFY2(now != usual, row.key);
    QCOMPARE(Settings(m_settings->file()).text(row.id), now);
    button(m_window.get(), u"Undo last change"_s)->click();
    QCOMPARE(m_settings->text(row.id), usual);
    auto again = std::make_unique<SettingsWindow>(*m_settings);
    if (auto *toggle = qobject_cast<QCheckBox *>(field))
        QCOMPARE(toggle->isChecked(), usual == u"yes");
    if (auto *text = qobject_cast<QLineEdit *>(field))
        QCOMPARE(text->text(), usual);
    if (auto *choice = qobject_cast<QComboBox *>(field))
        QCOMPARE(choice->currentData().toString(), usual);
}

void TestSettingsWindow::restoresThePage()
{
    m_window->showSetting(SettingId::Jobs);
    QPushButton *restore = button(m_window.get(), u"Restore this page"_s);
    QVERIFY(!restore->isEnabled());
    editor<QSpinBox>(SettingId::Jobs)->setValue(9);
    editor<QCheckBox>(SettingId::ProbeMx)->setChecked(false);
    m_settings->set(SettingId::Theme, u"dark"_s);
    QVERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(editor<QSpinBox>(SettingId::Jobs)->value(), 64);
    QVERIFY(editor<QCheckBox>(SettingId::ProbeMx)->isChecked());
    QCOMPARE(m_settings->text(SettingId::Theme), u"dark"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor<QSpinBox>(SettingId::Jobs)->value(), 9);
}

void TestSettingsWindow::refusesInline()
{
    m_window->showSetting(SettingId::Proxy);
    SettingControl *control = m_window->control(SettingId::Proxy);
    QTest::keyClicks(control->editor(), u"http://proxy"_s);
    QTest::keyClick(control->editor(), Qt::Key_Return);
    QVERIFY(control->complaint().contains(u"socks5://HOST:PORT"_s));
    QVERIFY(control->findChild<QLabel *>(u"complaint"_s)->isVisible());
    QCOMPARE(control->editor()->accessibleDescription(), control->complaint()); // read with the field
    QVERIFY(control->editor()->hasFocus());
    QVERIFY(m_settings->text(SettingId::Proxy).isEmpty());
    QTest::keyClicks(control->editor(), u"socks5://proxy.example:1080"_s); // everything was selected
    QTest::keyClick(control->editor(), Qt::Key_Return);
    QVERIFY(control->complaint().isEmpty());
    QVERIFY(!control->findChild<QLabel *>(u"complaint"_s)->isVisible());
    QCOMPARE(m_settings->text(SettingId::Proxy), u"socks5://proxy.example:1080"_s);
}

void TestSettingsWindow::closingSaysWhatWasNotKept()
{
    m_window->showSetting(SettingId::EhloName);
    auto *field = editor<QLineEdit>(SettingId::EhloName);
    field->selectAll();
    QTest::keyClicks(field, u"my computer"_s);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(field->hasFocus());
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"EHLO name"_s));
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_settings->text(SettingId::EhloName), u"gatepost.invalid"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    QCOMPARE(field->text(), u"gatepost.invalid"_s);
    // What can be kept is kept, also without Enter.
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"mx.example.net"_s);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_settings->text(SettingId::EhloName), u"mx.example.net"_s);
}

void TestSettingsWindow::wheelScrollsThePage()
{
    m_window->showSetting(SettingId::Resolver);
    auto *number = editor<QSpinBox>(SettingId::DnsSeconds);
    QVERIFY(!number->hasFocus());
    QWheelEvent turn(QPointF(5, 5), number->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(number, &turn);
    QCOMPARE(m_settings->number(SettingId::DnsSeconds), 15);
}

void TestSettingsWindow::units()
{
    auto *days = editor<QSpinBox>(SettingId::KeepDays);
    QCOMPARE(days->text(), u"never"_s);
    m_window->showSetting(SettingId::KeepDays);
    days->selectAll();
    QTest::keyClicks(days, u"90"_s);
    QCOMPARE(m_settings->number(SettingId::KeepDays), 0); // half a number is none
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(m_settings->number(SettingId::KeepDays), 90);
    QVERIFY(days->text().contains(u"90"_s) && days->text().contains(u"day"_s));
    auto *limit = editor<QSpinBox>(SettingId::FetchKilobytes);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"999"_s); // more than can be is not even typed
    QTest::keyClick(limit, Qt::Key_Return);
    QVERIFY(m_settings->number(SettingId::FetchKilobytes) <= 64);
}

/// Performs an entry of the menu as its mnemonic does.
void TestSettingsWindow::chooseInMenu(ProfileBar *bar, const QString &text)
{
    for (QAction *action : bar->findChild<QMenu *>()->actions()) {
        if (QString(action->text()).remove(u'&') == text)
            action->trigger();
    }
}

void TestSettingsWindow::profilesByKeyboard()
{
    m_window->showSetting(SettingId::Jobs);
    auto *bar = m_window->control(SettingId::Jobs)->parentWidget()->findChild<ProfileBar *>();
    auto *list = bar->findChild<QComboBox *>();
    QCOMPARE(list->count(), 1);
    editor<QSpinBox>(SettingId::Jobs)->setValue(9);

    chooseInMenu(bar, u"Add…"_s);
    auto *name = bar->findChild<QLineEdit *>();
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Office"_s); // over the suggestion, which is selected
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    QCOMPARE(list->currentText(), u"Office"_s);
    QCOMPARE(editor<QSpinBox>(SettingId::Jobs)->value(), 64);

    editor<QSpinBox>(SettingId::Jobs)->setValue(20);
    chooseInMenu(bar, u"Duplicate…"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(list->currentText(), u"Office (2)"_s);
    QCOMPARE(editor<QSpinBox>(SettingId::Jobs)->value(), 20);

    chooseInMenu(bar, u"Rename…"_s);
    QTest::keyClicks(name, u"Attic"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(list->currentText(), u"Attic"_s);

    chooseInMenu(bar, u"Delete"_s);
    QCOMPARE(m_settings->activeProfile(), mainProfile);
    QCOMPARE(editor<QSpinBox>(SettingId::Jobs)->value(), 9);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"Attic"_s));
    button(m_window.get(), u"Undo last change"_s)->click();
    QCOMPARE(list->currentText(), u"Attic"_s);

    chooseInMenu(bar, u"Rename…"_s);
    QTest::keyClick(name, Qt::Key_Escape); // ends the naming, not the window
    QVERIFY(!name->isVisible());
    QVERIFY(m_window->isVisible());

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(m_settings->activeProfile(), mainProfile);
}

void TestSettingsWindow::profileNameRefused()
{
    m_window->showSetting(SettingId::Jobs);
    auto *bar = m_window->control(SettingId::Jobs)->parentWidget()->findChild<ProfileBar *>();
    chooseInMenu(bar, u"Add…"_s);
    auto *name = bar->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"This computer"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->isVisible());
    QVERIFY(name->hasFocus());
    QVERIFY(!name->accessibleDescription().isEmpty());
    QCOMPARE(m_settings->profiles().size(), 1);
    button(bar, u"Cancel"_s)->click();
    QCOMPARE(m_settings->profiles().size(), 1);
}

void TestSettingsWindow::profileFiles()
{
    auto *bar = m_window->findChild<ProfileBar *>();
    m_settings->addProfile(u"Office"_s);
    m_settings->set(SettingId::Jobs, 20);
    const QString file = m_folder->filePath(u"profiles.json"_s);
    QCOMPARE(bar->exportTo(file, {m_settings->activeProfile()}), QString());
    QCOMPARE(bar->importFrom(file), QString());
    QCOMPARE(m_settings->profiles().size(), 3);
    QVERIFY(!bar->importFrom(m_folder->filePath(u"none.json"_s)).isEmpty());
    QVERIFY(!bar->importFrom(m_settings->file()).isEmpty());
    QVERIFY(!bar->exportTo(m_folder->filePath(u"no/such/folder.json"_s), {mainProfile}).isEmpty());
}

/// The View menu changes the colours while the window is open.
void TestSettingsWindow::followsOtherChanges()
{
    m_settings->set(SettingId::Theme, u"dark"_s);
    QCOMPARE(editor<QComboBox>(SettingId::Theme)->currentData().toString(), u"dark"_s);
    m_settings->set(SettingId::KeepAudits, false);
    QVERIFY(!editor<QCheckBox>(SettingId::KeepAudits)->isChecked());
    m_settings->set(SettingId::ReportAuthor, u"Ann"_s);
    QCOMPARE(editor<QLineEdit>(SettingId::ReportAuthor)->text(), u"Ann"_s);
}

void TestSettingsWindow::saveFailureIsSaid()
{
    m_window.reset();
    QFile blocked(m_folder->filePath(u"blocked"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"blocked/gatepost.ini"_s));
    m_window = std::make_unique<SettingsWindow>(*m_settings);
    m_window->show();
    m_settings->set(SettingId::Jobs, 8);
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"could not be saved"_s));
}

/// Acceptance point 91, of these windows.
void TestSettingsWindow::allNamedAndPlain()
{
    auto actions = windowWithActions();
    ShortcutsDialog dialog(*m_settings, actions.get());
    for (const QWidget *window : {static_cast<QWidget *>(m_window.get()), static_cast<QWidget *>(&dialog)}) {
        for (QWidget *one : window->findChildren<QWidget *>()) {
            if (auto *label = qobject_cast<QLabel *>(one)) {
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
                continue; // named by what it says
            }
            const bool inside = one->objectName().startsWith(u"qt_") || qobject_cast<QScrollBar *>(one) ||
                                qobject_cast<QToolButton *>(one);
            if (inside || isHiddenOn(one, window) || one->focusPolicy() == Qt::NoFocus || one->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
            QVERIFY(face);
            const bool partOfNamed = one->parentWidget()->inherits("QComboBoxPrivateContainer") ||
                                     qobject_cast<QAbstractSpinBox *>(one->parentWidget()) ||
                                     qobject_cast<QKeySequenceEdit *>(one->parentWidget());
            QVERIFY2(partOfNamed || !face->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
        }
    }
}

void TestSettingsWindow::everyControlByTab()
{
    for (int page = 0; page < settingPages; ++page) {
        m_window->findChild<QListWidget *>()->setCurrentRow(page);
        searchField()->setFocus();
        QSet<QWidget *> met;
        for (int i = 0; i < 100; ++i) {
            met << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const SettingRow &row : settingRows()) {
            if (int(row.page) == page)
                QVERIFY2(met.contains(m_window->control(row.id)->editor()), row.key);
        }
    }
}

void TestSettingsWindow::fits_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("as usual") << 100 << false << false;
    QTest::newRow("200 % text") << 200 << false << false;
    QTest::newRow("long words") << 100 << true << false;
    QTest::newRow("right to left") << 100 << false << true;
    QTest::newRow("everything") << 200 << true << true;
}

/// Acceptance points 94 and 95: at 1024 px nothing is wider than its place.
void TestSettingsWindow::fits()
{
    QFETCH(int, percent);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    LongWords words;
    if (longWords)
        QCoreApplication::installTranslator(&words);
    setTextSize(percent);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        auto actions = windowWithActions();
        SettingsWindow window(*m_settings);
        ShortcutsDialog dialog(*m_settings, actions.get());
        window.resize(1024, 640);
        dialog.resize(1024, 640);
        window.show();
        dialog.show();
        QCoreApplication::processEvents();
        QVERIFY2(window.width() <= 1024, qPrintable(QString::number(window.width())));
        QVERIFY2(dialog.width() <= 1024, qPrintable(QString::number(dialog.width())));
        for (int page = 0; page < settingPages; ++page) {
            window.findChild<QListWidget *>()->setCurrentRow(page);
            QCoreApplication::processEvents();
            for (SettingsPage *one : window.findChildren<SettingsPage *>()) {
                if (!one->isVisible())
                    continue;
                for (const QWidget *part : one->widget()->findChildren<QWidget *>()) {
                    const int widest = part->minimumSizeHint().width();
                    QVERIFY2(
                        part->isHidden() || widest <= one->viewport()->width(),
                        qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(part->metaObject()->className())).arg(widest)));
                }
                QCOMPARE(one->widget()->width(), one->viewport()->width());
            }
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    setTextSize(100);
    QCoreApplication::removeTranslator(&words);
}

void TestSettingsWindow::dataCard()
{
    const StorePaths paths{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path(), false};
    StoreThread store(paths.historyFile());
    store.start();
    m_window->setHistory(store, paths);
    auto *card = m_window->findChild<DataCard *>();
    const auto text = [card] {
        QString out;
        for (const QLabel *label : card->findChildren<QLabel *>())
            out += label->text() + u'\n';
        return out;
    };
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"0 audit"_s), patience);
    QVERIFY(text().contains(QDir::toNativeSeparators(paths.historyFile())));
    const QString copy = m_folder->filePath(u"everything.sqlite"_s);
    card->exportTo(copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<MessageBar *>()->text().contains(copy), patience);
    QVERIFY(Database::open(copy, QDateTime::currentDateTimeUtc()));
    m_window.reset(); // before the store
}

/// Asked first, with the harmless answer in focus; then nothing of it is left in any file.
void TestSettingsWindow::deleteEverything()
{
    const StorePaths paths{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path(), false};
    StoreThread store(paths.historyFile());
    store.start();
    const QByteArray secret = "not-for-everybody";
    store.tell([&secret](Database &database) {
        return RiskStore(database).accept(
            {u"example.test"_s, u"mx"_s, {}, {}, QString::fromLatin1(secret), QDate(2027, 1, 1)});
    });
    store.tell([&paths](Database &database) { return database.copyTo(paths.data + u"/history.backup-v1.sqlite"_s); });
    m_window->setHistory(store, paths);
    m_window->showSetting(SettingId::KeepDays);
    auto *card = m_window->findChild<DataCard *>();
    button(card, u"Delete everything…"_s)->click();
    auto *cancel = card->findChild<QPushButton *>(u"cancelDeleting"_s);
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(!cancel->isVisible());
    button(card, u"Delete everything…"_s)->click();
    QSignalSpy deleted(m_window.get(), &SettingsWindow::everythingDeleted);
    card->findChild<QPushButton *>(u"deleteNow"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(deleted.size(), 1, patience);
    for (const QString &name : QDir(paths.data).entryList({u"history*"_s}, QDir::Files)) {
        QFile file(paths.data + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(name));
        QVERIFY(!name.contains(u"backup"_s));
    }
    m_window.reset();
}

/// Acceptance point 103.
void TestSettingsWindow::shortcutsListAll()
{
    auto actions = windowWithActions();
    applyShortcuts(*m_settings, actions.get());
    ShortcutsDialog dialog(*m_settings, actions.get());
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 5); // no recent file, no separator, no menu
    QCOMPARE(list->topLevelItem(0)->text(0), u"Export"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Ctrl+E"_s);
    QVERIFY(dialog.asText().contains(u"F5\tStart audit\n"_s));
    dialog.findChild<QLineEdit *>()->setText(u"f5"_s);
    int shown = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        shown += list->topLevelItem(i)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 2);
    button(&dialog, u"Copy as text"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.asText());
}

/// Acceptance point 103: a conflict is shown while the keys are typed, and resolved in one step.
void TestSettingsWindow::shortcutsConflict()
{
    auto actions = windowWithActions();
    applyShortcuts(*m_settings, actions.get());
    ShortcutsDialog dialog(*m_settings, actions.get());
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>();
    list->setCurrentItem(list->findItems(u"Export"_s, Qt::MatchExactly).first());
    auto *keys = dialog.findChild<QKeySequenceEdit *>();
    keys->setKeySequence(Qt::CTRL | Qt::Key_L);
    QVERIFY(dialog.complaint().contains(u"Go to the address box"_s));
    QCOMPARE(actionNamed(actions.get(), "export")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    button(&dialog, u"Use these keys"_s)->click();
    QCOMPARE(actionNamed(actions.get(), "export")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(actionNamed(actions.get(), "address")->shortcut().isEmpty());
    m_settings->undo(); // both, in one step
    QCOMPARE(actionNamed(actions.get(), "export")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QCOMPARE(actionNamed(actions.get(), "address")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    // Two that want the same by no fault of the user are shown in the list.
    actionNamed(actions.get(), "without")->setShortcut(Qt::Key_F5);
    ShortcutsDialog second(*m_settings, actions.get());
    auto *rows = second.findChild<QTreeWidget *>();
    QVERIFY(rows->findItems(u"Start audit"_s, Qt::MatchExactly).first()->text(2).contains(u"Without keys"_s));
}

/// Acceptance point 103: it works after a restart, in another language too, since the name decides and not the text.
void TestSettingsWindow::shortcutsAfterRestart()
{
    {
        auto actions = windowWithActions();
        applyShortcuts(*m_settings, actions.get());
        ShortcutsDialog dialog(*m_settings, actions.get());
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->findItems(u"Start audit"_s, Qt::MatchExactly).first());
        dialog.findChild<QKeySequenceEdit *>()->setKeySequence(Qt::CTRL | Qt::Key_R);
        button(&dialog, u"Use these keys"_s)->click();
        list->setCurrentItem(list->findItems(u"Stop audit"_s, Qt::MatchExactly).first());
        button(&dialog, u"No keys"_s)->click();
    }
    auto actions = windowWithActions();
    actionNamed(actions.get(), "start")->setText(u"Prüfung &beginnen"_s);
    Settings later(m_settings->file());
    applyShortcuts(later, actions.get());
    QCOMPARE(actionNamed(actions.get(), "start")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(actionNamed(actions.get(), "stop")->shortcut().isEmpty());
    int started = 0;
    connect(actionNamed(actions.get(), "start"), &QAction::triggered, this, [&started] { ++started; });
    actions->show();
    QVERIFY(QTest::qWaitForWindowActive(actions.get(), patience));
    QTest::keyClick(actions.get(), Qt::Key_R, Qt::ControlModifier);
    QTest::keyClick(actions.get(), Qt::Key_F5);
    QCOMPARE(started, 1);
    ShortcutsDialog dialog(later, actions.get());
    button(&dialog, u"Restore all"_s)->click();
    QCOMPARE(actionNamed(actions.get(), "start")->shortcut(), QKeySequence(Qt::Key_F5));
    QCOMPARE(actionNamed(actions.get(), "stop")->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F5));
}

void TestSettingsWindow::shortcutComplaints_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("good");
    QTest::newRow("Ctrl") << QKeySequence(Qt::CTRL | Qt::Key_R) << true;
    QTest::newRow("function key") << QKeySequence(Qt::Key_F7) << true;
    QTest::newRow("Shift and function key") << QKeySequence(Qt::SHIFT | Qt::Key_F7) << true;
    QTest::newRow("two steps") << QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_S) << true;
    QTest::newRow("a letter") << QKeySequence(Qt::Key_A) << false;
    QTest::newRow("a capital letter") << QKeySequence(Qt::SHIFT | Qt::Key_A) << false;
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab) << false;
    QTest::newRow("Alt+F4") << QKeySequence(Qt::ALT | Qt::Key_F4) << false;
    QTest::newRow("Meta") << QKeySequence(Qt::META | Qt::Key_E) << false;
}

void TestSettingsWindow::shortcutComplaints()
{
    QFETCH(QKeySequence, keys);
    QTEST(shortcutComplaint(keys).isEmpty(), "good");
    auto actions = windowWithActions();
    applyShortcuts(*m_settings, actions.get());
    ShortcutsDialog dialog(*m_settings, actions.get());
    dialog.findChild<QKeySequenceEdit *>()->setKeySequence(keys);
    QTEST(button(&dialog, u"Use these keys"_s)->isEnabled(), "good");
}

void TestSettingsWindow::times()
{
    const QDateTime when({2026, 11, 25}, {10, 15}, Qt::UTC);
    const QString local = momentText(when);
    setTimesShown(timesShownFromKey(u"utc"_s));
    QVERIFY(momentText(when).endsWith(u" UTC"_s));
    QVERIFY(clockText(when).endsWith(u" UTC"_s));
    setTimesShown(timesShownFromKey(u"both"_s));
    QVERIFY(momentText(when).contains(u"UTC"_s));
    setTimesShown(timesShownFromKey(u"local"_s));
    QCOMPARE(momentText(when), local);
}

/// Acceptance point 99: all four variables set, settings and history used by this program again, and the home folder
/// is empty afterwards.
void TestSettingsWindow::nothingAtHome()
{
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"home"_s));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
    for (const char *variable : {"CONFIG", "DATA", "STATE", "CACHE"})
        environment.insert(u"XDG_%1_HOME"_s.arg(QLatin1StringView(variable)),
                           folder.filePath(u"x/%1"_s.arg(QLatin1StringView(variable))));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--at-home"_s});
    QVERIFY(child.waitForFinished(patience));
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
             child.readAllStandardError().constData());
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(folder.filePath(u"home"_s)).entryList(all), QStringList());
    QVERIFY(QFile::exists(folder.filePath(u"x/CONFIG/gatepost/gatepost.ini"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"x/DATA/gatepost/history.sqlite"_s)));
}

void TestSettingsWindow::sessionFollowsTheProfile()
{
    AuditSession session;
    m_settings->set(SettingId::MxFrom, u"ssh://admin@vps.example"_s);
    m_settings->set(SettingId::ControlHost, u"mx.example.net"_s);
    applyProfile(*m_settings, &session);
    QCOMPARE(session.alwaysFrom().sshHost, u"admin@vps.example"_s);
    QVERIFY(!session.alwaysFrom().proxy);
    QCOMPARE(session.controlHost(), u"mx.example.net"_s);
    m_settings->set(SettingId::MxFrom, QString());
    m_settings->set(SettingId::TrustFile, m_settings->file()); // no certificates in it
    applyProfile(*m_settings, &session);
    QSignalSpy refused(&session, &AuditSession::refused);
    session.start(*DomainName::parse(u"example.test"), u"example.test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    m_settings->addProfile(u"Office"_s);
    applyProfile(*m_settings, &session);
    QVERIFY(session.alwaysFrom().isHere());
    session.setAlwaysFrom({SocksProxy{u"192.0.2.7"_s, 1081}, {}});
    session.setControlHost(u"other.example:2525"_s);
    keepVantage(session, m_settings.get());
    QCOMPARE(m_settings->text(SettingId::MxFrom), u"socks5://192.0.2.7:1081"_s);
    QCOMPARE(m_settings->text(SettingId::ControlHost), u"other.example:2525"_s);
}

/// For eyes, not for machines.
void TestSettingsWindow::pictures(const QString &to)
{
    initTestCase();
    init();
    QDir().mkpath(to);
    struct Kind
    {
        const char *name;
        Theme theme;
        int percent;
        bool longWords;
        bool rightToLeft;
        QSize size;
    };
    const Kind kinds[] = {
        {"light", Theme::Light, 100, false, false, {900, 640}},  {"dark", Theme::Dark, 100, false, false, {1024, 640}},
        {"large", Theme::Light, 200, false, false, {1024, 640}}, {"words", Theme::Light, 100, true, false, {900, 640}},
        {"rtl", Theme::Dark, 100, false, true, {900, 640}},      {"all", Theme::Light, 200, true, true, {1024, 640}}};
    const StorePaths paths{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path(), false};
    StoreThread store(paths.historyFile());
    store.start();
    for (const Kind &kind : kinds) {
        LongWords words;
        if (kind.longWords)
            QCoreApplication::installTranslator(&words);
        applyTheme(kind.theme);
        setTextSize(kind.percent);
        QApplication::setLayoutDirection(kind.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        SettingsWindow window(*m_settings);
        window.setHistory(store, paths);
        window.resize(kind.size);
        window.show();
        const auto save = [&](QWidget &widget, const QString &what) {
            for (int turn = 0; turn < 20; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            widget.grab().save(u"%1/%2-%3.png"_s.arg(to, QString::fromLatin1(kind.name), what));
        };
        for (int page = 0; page < settingPages; ++page) {
            window.findChild<QListWidget *>()->setCurrentRow(page);
            save(window, QString::number(page));
        }
        window.search(u"port 25"_s);
        save(window, u"search"_s);
        window.search({});
        auto *proxy = qobject_cast<QLineEdit *>(window.control(SettingId::Proxy)->editor());
        window.showSetting(SettingId::Proxy);
        proxy->setText(u"http://proxy"_s);
        QTest::keyClick(proxy, Qt::Key_Return);
        save(window, u"refused"_s);
        auto *bar = window.control(SettingId::Proxy)->parentWidget()->findChild<ProfileBar *>();
        bar->findChild<QMenu *>()->actions().first()->trigger();
        QTest::keyClicks(bar->findChild<QLineEdit *>(), u" "_s);
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
        save(window, u"naming"_s);
        auto actions = windowWithActions();
        applyShortcuts(*m_settings, actions.get());
        ShortcutsDialog dialog(*m_settings, actions.get());
        dialog.resize(qMin(kind.size.width(), 800), 560);
        dialog.show();
        dialog.findChild<QKeySequenceEdit *>()->setKeySequence(Qt::CTRL | Qt::Key_L);
        save(dialog, u"shortcuts"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&words);
    }
    setTextSize(100);
    applyTheme(Theme::Light);
    m_window.reset();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--at-home") {
        Settings settings(storePaths().settingsFile());
        SettingsWindow window(settings);
        StoreThread store(storePaths().historyFile());
        store.start();
        window.setHistory(store, storePaths());
        window.show();
        settings.set(SettingId::Theme, u"dark"_s);
        settings.addProfile(u"Office"_s);
        QCoreApplication::processEvents();
        window.close();
        return 0;
    }
    TestSettingsWindow test;
    if (QCoreApplication::arguments().value(1) == u"--pictures") {
        test.pictures(QCoreApplication::arguments().value(2));
        return 0;
    }
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingswindow.moc"
