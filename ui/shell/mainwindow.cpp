#include "ui/shell/mainwindow.h"
#include "core/audit/auditservices.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/report/assessmentjson.h"
#include "core/report/observationjson.h"
#include "core/report/textreport.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/elsewherepane.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/pastecard.h"
#include "ui/audit/startpage.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include "ui/shell/addressbox.h"
#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace gatepost {

namespace {

QString port25Text(Port25 state)
{
    switch (state) {
    case Port25::Open:
        return MainWindow::tr("Port 25: open");
    case Port25::NoAnswer:
        return MainWindow::tr("Port 25: no host answered");
    case Port25::MayBeBlocked:
        return MainWindow::tr("Port 25: may be blocked here");
    case Port25::Blocked:
        return MainWindow::tr("Port 25: BLOCKED HERE");
    case Port25::NotTried:
        break;
    }
    return MainWindow::tr("Port 25: not tried yet");
}

constexpr int mostRecent = 15;
constexpr int wordsOfNoName = 3; ///< more blanks than that: nobody meant a name
constexpr QSize usualSize{1280, 800};
constexpr QSize smallestSize{860, 560};

QString themeKey(Theme theme)
{
    return theme == Theme::Dark    ? QStringLiteral("dark")
           : theme == Theme::Light ? QStringLiteral("light")
                                   : QStringLiteral("system");
}

Theme themeFromKey(const QString &key)
{
    return key == u"dark" ? Theme::Dark : key == u"light" ? Theme::Light : Theme::System;
}

QString serversText(const Profile &profile)
{
    QStringList servers;
    for (const DnsServer &server : resolverOptionsOf(profile).servers)
        servers << (server.transport == DnsTransport::Udp ? server.endpoint.address.toString() : dnsServerText(server));
    return servers.isEmpty() ? MainWindow::tr("none found") : servers.join(QStringLiteral(", "));
}

} // namespace

MainWindow::MainWindow(const Profile &profile, std::unique_ptr<DemoSource> demo, QWidget *parent)
    : QMainWindow(parent), m_profile(profile), m_demo(std::move(demo))
{
    m_session = new AuditSession(this);
    m_workspace = new AuditWorkspace(m_session, this);
    setMinimumSize(smallestSize);
    setWindowIcon(QIcon(QStringLiteral(":/icons/gatepost.svg")));
    m_recent = QSettings().value(QStringLiteral("recent")).toStringList().mid(0, mostRecent);
    makeActions();
    makeMenus();
    makeToolBar();
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    row->addWidget(m_workspace, 1);
    setCentralWidget(centre);
    makeStatusBar();
    for (const auto signal : {&AuditSession::started, &AuditSession::finished})
        connect(m_session, signal, this, &MainWindow::refresh);
    connect(m_session, &AuditSession::progressed, this, &MainWindow::refreshStatus);
    connect(m_session, &AuditSession::waitingChanged, this, &MainWindow::refreshStatus);
    connect(m_workspace->startPage(), &StartPage::wanted, m_address, &AddressBox::performWith);
    connect(m_workspace->startPage(), &StartPage::pasteWanted, this, &MainWindow::paste);
    connect(m_workspace->pasted(), &PasteCard::auditWanted, this,
            [this](const PasteAction &action) { audit(action.domain->toString()); });
    connect(m_workspace->startPage(), &StartPage::demoWanted, this, &MainWindow::openDemo);
    connect(m_workspace, &AuditWorkspace::auditAgainWanted, m_start, &QAction::trigger);
    connect(m_workspace, &AuditWorkspace::drawerToggled, m_evidence, &QAction::setChecked);
    m_workspace->startPage()->setDemoAvailable(m_demo != nullptr);
    useDemo(false);
    resize(usualSize);
    if (const QByteArray geometry = QSettings().value(QStringLiteral("geometry")).toByteArray(); !geometry.isEmpty())
        restoreGeometry(geometry);
    refresh();
    refreshIcons();
    m_address->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    const auto action = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *out = new QAction(text, this);
        out->setShortcut(key);
        connect(out, &QAction::triggered, this, slot);
        return out;
    };
    m_start = action(tr("&Start audit"), Qt::Key_F5, [this] { m_address->perform(); });
    m_stop = action(tr("S&top audit"), Qt::SHIFT | Qt::Key_F5, [this] { m_session->stop(); });
    m_focusAddress = action(tr("Go to the &address box"), Qt::CTRL | Qt::Key_L, [this] {
        m_address->setFocus(Qt::ShortcutFocusReason);
        m_address->lineEdit()->selectAll();
    });
    m_openDemo = action(tr("Open the &demo audit"), Qt::CTRL | Qt::Key_D, [this] { openDemo(); });
    m_exportText = action(tr("Report as &text…"), Qt::CTRL | Qt::Key_E, [this] { exportText(); });
    m_exportJson = action(tr("Audit as &JSON…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportJson(); });
    m_copySummary =
        action(tr("Copy &summary"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_workspace->copySummary(); });
    m_find = action(tr("&Find in the findings"), QKeySequence::Find, [this] {
        m_workspace->tabs()->setCurrentWidget(m_workspace->findings());
        m_workspace->findings()->focusFind();
    });
    m_next = action(tr("&Next finding"), Qt::Key_F8, [this] { m_workspace->findings()->goToNext(true); });
    m_previous =
        action(tr("&Previous finding"), Qt::SHIFT | Qt::Key_F8, [this] { m_workspace->findings()->goToNext(false); });
    m_elsewhere = action(tr("Test the &MX hosts from elsewhere…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                         [this] { m_workspace->openElsewhere(); });
    m_evidence = action(tr("&Evidence"), Qt::Key_F9, [this](bool open) { m_workspace->setDrawerOpen(open); });
    m_evidence->setCheckable(true);
    m_evidence->setChecked(true);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    if (m_demo)
        file->addAction(m_openDemo);
    QMenu *exports = file->addMenu(tr("&Export"));
    exports->addAction(m_exportText);
    exports->addAction(m_exportJson);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    // Where something can be edited, the key belongs to that; anywhere else the whole window takes what is pasted.
    auto *pasteAction = edit->addAction(tr("&Paste and recognise"), this, &MainWindow::paste);
    pasteAction->setShortcut(QKeySequence::Paste);
    edit->addAction(m_copySummary);
    edit->addAction(m_find);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_evidence);
    view->addAction(m_next);
    view->addAction(m_previous);
    view->addSeparator();
    view->addMenu(themeMenu());
    view->addMenu(languageMenu());
    QMenu *audits = menuBar()->addMenu(tr("&Audit"));
    audits->addAction(m_focusAddress);
    audits->addAction(m_start);
    audits->addAction(m_stop);
    audits->addAction(m_elsewhere);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard"), QKeySequence::HelpContents, this, &MainWindow::showKeys);
    help->addAction(tr("&About Gatepost"), this, &MainWindow::showAbout);
}

QMenu *MainWindow::themeMenu()
{
    auto *menu = new QMenu(tr("&Colours"), this);
    m_themes = new QActionGroup(this);
    const Theme chosen = themeFromKey(QSettings().value(QStringLiteral("theme")).toString());
    const std::pair<Theme, QString> themes[] = {
        {Theme::System, tr("Like the &desktop")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("D&ark")}};
    for (const auto &[theme, text] : themes) {
        QAction *entry = menu->addAction(text, this, [this, theme = theme] {
            QSettings().setValue(QStringLiteral("theme"), themeKey(theme));
            setTheme(theme);
        });
        entry->setCheckable(true);
        entry->setChecked(theme == chosen);
        m_themes->addAction(entry);
    }
    return menu;
}

QMenu *MainWindow::languageMenu()
{
    auto *menu = new QMenu(tr("&Language"), this);
    auto *group = new QActionGroup(this);
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    const std::pair<QString, QString> languages[] = {{QString(), tr("Like the &desktop")},
                                                     {QStringLiteral("en"), QStringLiteral("English")},
                                                     {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    for (const auto &[code, text] : languages) {
        QAction *entry = menu->addAction(text, this, [this, code = code] {
            QSettings().setValue(QStringLiteral("language"), code);
            m_workspace->messages()->say(tr("The language changes when Gatepost is started again."));
        });
        entry->setCheckable(true);
        entry->setChecked(code == chosen);
        group->addAction(entry);
    }
    return menu;
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Audit"));
    bar->setObjectName(QStringLiteral("auditBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setEnabled(false);
    auto *row = new QWidget(bar);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    column->addLayout(line);

    m_address = new AddressBox(row);
    m_address->setAccessibleName(tr("Mail domain, or any text to recognise"));
    m_address->lineEdit()->setPlaceholderText(tr("Domain, address, bounce text or policy…"));
    m_address->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_address->setMinimumContentsLength(20);
    connect(m_address, &QComboBox::activated, this,
            [this](int index) { audit(m_address->itemData(index).toString()); });
    connect(m_address, &AddressBox::wanted, this, &MainWindow::perform);
    connect(m_address, &AddressBox::refused, this, &MainWindow::refuse);
    connect(m_address, &AddressBox::edited, this, [this] { m_refusal->hide(); });
    line->addWidget(m_address, 1);
    for (const QAction *action : {m_start, m_stop}) { // one place: the one that can be used is there
        auto *button = new QToolButton(row);
        button->setDefaultAction(const_cast<QAction *>(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(action->isEnabled());
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isEnabled()); });
        line->addWidget(button);
    }
    auto *label = plainLabel(tr("&Profile"), row);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(false);
    m_profiles = new QComboBox(row);
    m_profiles->setAccessibleName(tr("Profile: from where and through which resolver is looked"));
    m_profiles->addItem(m_profile.name.isEmpty() ? tr("This computer") : m_profile.name);
    if (m_demo)
        m_profiles->addItem(tr("Demo (built in)"));
    label->setBuddy(m_profiles);
    connect(m_profiles, &QComboBox::activated, this, &MainWindow::chooseProfile);
    line->addWidget(label);
    line->addWidget(m_profiles);

    auto *exportButton = new QPushButton(tr("Export…"), row); // a tool button paints its arrow over the text
    auto *exports = new QMenu(exportButton);
    exports->addAction(m_exportText);
    exports->addAction(m_exportJson);
    exportButton->setMenu(exports);
    connect(m_exportText, &QAction::changed, exportButton,
            [this, exportButton] { exportButton->setEnabled(m_exportText->isEnabled()); });
    line->addWidget(exportButton);

    m_refusal = plainLabel({}, row);
    m_refusal->hide();
    column->addWidget(m_refusal);
    bar->addWidget(row);
}

QWidget *MainWindow::makeRail()
{
    auto *rail = new QFrame;
    rail->setAccessibleName(tr("Workspaces"));
    m_railAudit = new QToolButton(rail);
    m_railAudit->setText(tr("1 Audit"));
    m_railAudit->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_railAudit->setIconSize({28, 28});
    m_railAudit->setMinimumWidth(64);
    m_railAudit->setAutoRaise(true);
    m_railAudit->setCheckable(true);
    m_railAudit->setChecked(true);
    m_railAudit->setAutoExclusive(true);
    m_railAudit->setAccessibleName(tr("Audit workspace"));
    m_railAudit->setShortcut(Qt::CTRL | Qt::Key_1);
    m_railAudit->setFocusPolicy(Qt::StrongFocus);
    connect(m_railAudit, &QToolButton::clicked, m_workspace, [this] { m_workspace->setFocus(); });
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(6, 8, 6, 8);
    column->addWidget(m_railAudit);
    column->addStretch();
    return rail;
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    for (QLabel **label : {&m_statusResolver, &m_statusPort, &m_statusCounts}) {
        *label = plainLabel({}, this);
        (*label)->setWordWrap(false);
        (*label)->setContentsMargins(8, 0, 8, 0);
        statusBar()->addPermanentWidget(*label);
    }
}

bool MainWindow::useDemo(bool demo)
{
    Profile profile = m_profile;
    if (demo) {
        const auto started = m_demo->start();
        if (!started) {
            m_workspace->messages()->say(tr("The demo cannot start: %1").arg(started.error()));
            m_profiles->setCurrentIndex(0);
            return false;
        }
        profile = *started;
    }
    if (demo) {
        m_session->setAlwaysFrom({}); // the demo's servers are here
        m_session->setControlHost({});
    } else {
        ElsewherePane::restore(m_session);
    }
    const QString problem = m_session->setProfile(profile);
    if (!problem.isEmpty())
        m_workspace->messages()->say(visible(problem, 500));
    m_usingDemo = demo;
    m_profiles->setCurrentIndex(demo ? 1 : 0);
    const QString resolver =
        demo ? tr("the demo's own name server") : tr("the system resolver (%1)").arg(serversText(profile));
    m_workspace->startPage()->setResolver(profile.resolvers.isEmpty() || demo ? resolver : serversText(profile));
    m_statusResolver->setText(tr("Resolver: %1")
                                  .arg(demo                          ? tr("demo")
                                       : profile.resolvers.isEmpty() ? tr("system")
                                                                     : serversText(profile)));
    fillAddresses();
    return problem.isEmpty();
}

void MainWindow::chooseProfile(int index)
{
    const bool demo = index == 1;
    if (demo != m_usingDemo && useDemo(demo) && demo)
        m_address->showPopup();
}

void MainWindow::fillAddresses()
{
    const QString typed = m_address->currentText();
    m_address->clear();
    if (m_usingDemo) {
        for (const DemoDomain &domain : m_demo->domains())
            m_address->addItem(QStringLiteral("%1 – %2").arg(domain.domain, domain.title), domain.domain);
    } else {
        for (const QString &recent : std::as_const(m_recent))
            m_address->addItem(recent, recent);
    }
    m_address->setEditText(typed);
}

void MainWindow::paste()
{
    m_address->take(QGuiApplication::clipboard()->text().toUtf8());
}

void MainWindow::audit(const QString &input)
{
    m_address->performWith(input.toUtf8());
}

void MainWindow::perform(const Recognition &found, const PasteAction &action, const QString &input)
{
    m_refusal->hide();
    const bool explained = action.kind != PasteActionKind::Audit;
    if (explained)
        m_workspace->pasted()->showFound(found, action.domain);
    if (!action.domain)
        return;
    if (!m_usingDemo)
        remember(action.domain->toUnicode());
    m_address->setEditText(action.domain->toUnicode());
    const bool typed = found.kind == PasteKind::Domain;
    m_session->start(*action.domain, typed ? input : action.domain->toUnicode());
}

void MainWindow::refuse(const QString &input)
{
    const auto domain = DomainName::fromInput(input);
    const NameRefusal refusal = domain ? NameRefusal{} : domain.error();
    if (refusal.problem == NameProblem::AddressLiteral)
        m_refusal->setText(addressLiteralText(input));
    else if (input.simplified().count(u' ') > wordsOfNoName)
        m_refusal->setText(tr("This text is not recognised. %1").arg(pasteExplanation(m_address->found())));
    else
        m_refusal->setText(tr("“%1” is no mail domain: %2").arg(visible(input, 100), refusalText(refusal)));
    m_refusal->show();
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_address->setFocus();
}

void MainWindow::openDemo()
{
    if (!m_demo || (!m_usingDemo && !useDemo(true)))
        return;
    const QList<DemoDomain> domains = m_demo->domains();
    if (!domains.isEmpty())
        audit(domains.first().domain);
}

void MainWindow::remember(const QString &input)
{
    m_recent.removeAll(input);
    m_recent.prepend(input);
    m_recent = m_recent.mid(0, mostRecent);
    QSettings().setValue(QStringLiteral("recent"), m_recent);
    fillAddresses();
}

void MainWindow::refresh()
{
    const bool running = m_session->isRunning();
    const bool ready = m_session->hasAudit() && !running;
    m_start->setEnabled(!running);
    m_stop->setEnabled(running);
    for (QAction *action : {m_exportText, m_exportJson, m_copySummary, m_find, m_next, m_previous, m_elsewhere})
        action->setEnabled(ready);
    setWindowTitle(m_session->domain().isRoot() ? tr("Gatepost")
                                                : tr("%1 – Audit – Gatepost").arg(m_session->domain().toUnicode()));
    if (ready) {
        const AssessmentPtr judged = m_session->judged();
        QAccessibleEvent event(m_workspace, QAccessible::Alert);
        m_workspace->setAccessibleName(judged->verdict.word);
        QAccessible::updateAccessibility(&event);
        m_workspace->findings()->focusList();
    }
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const AssessmentPtr judged = m_session->judged();
    const ObservationPtr seen = m_session->seen();
    if (m_session->isRunning())
        statusBar()->showMessage(m_session->waiting().isEmpty()
                                     ? tr("Checking %1…").arg(m_session->domain().toUnicode())
                                     : m_session->waiting());
    else if (judged)
        statusBar()->showMessage(judged->complete
                                     ? tr("Done. %n check(s) passed.", nullptr, judged->count(Effect::Passed))
                                     : tr("Stopped. %n check(s) passed.", nullptr, judged->count(Effect::Passed)));
    else
        statusBar()->showMessage(tr("Ready"));

    const QString vantage = seen ? vantageText(seen->context.smtpVantage) : QString();
    m_statusPort->setText(vantage.isEmpty() ? port25Text(judged ? judged->port25 : Port25::NotTried)
                                            : tr("Port 25: %1").arg(vantage));
    m_statusCounts->setVisible(judged != nullptr);
    if (!judged)
        return;
    QStringList counts;
    QStringList words;
    for (const Effect effect :
         {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::CouldNotTest}) {
        counts << QStringLiteral("%1 %2").arg(markOf(effect)).arg(judged->count(effect));
        words << QStringLiteral("%1: %2").arg(effectWord(effect)).arg(judged->count(effect));
    }
    m_statusCounts->setText(counts.join(QStringLiteral("   ")));
    m_statusCounts->setToolTip(words.join(u'\n'));
    m_statusCounts->setAccessibleName(words.join(QStringLiteral(", ")));
}

void MainWindow::refreshIcons()
{
    m_railAudit->setIcon(tintedIcon(QStringLiteral("audit"), palette().color(QPalette::ButtonText)));
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(theme);
    refreshIcons();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_railAudit)
        refreshIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::exportText()
{
    const QString report = textReport(*m_session->seen(), *m_session->judged(), TextStyle{});
    save(m_session->domain().toString() + QStringLiteral(".txt"), tr("Text (*.txt)"), report.toUtf8());
}

void MainWindow::exportJson()
{
    const QJsonObject audit{{QStringLiteral("assessment"), toJson(*m_session->judged(), *m_session->seen())},
                            {QStringLiteral("observation"), toJson(*m_session->seen())}};
    const QJsonObject all{{QStringLiteral("format"), QStringLiteral("gatepost-audits")},
                          {QStringLiteral("version"), 1},
                          {QStringLiteral("audits"), QJsonArray{audit}}};
    save(m_session->domain().toString() + QStringLiteral(".json"), tr("JSON (*.json)"), QJsonDocument(all).toJson());
}

void MainWindow::save(const QString &suggested, const QString &filter, const QByteArray &content)
{
    auto *dialog = new QFileDialog(this, tr("Export"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            m_workspace->messages()->say(tr("Saved as %1.").arg(path));
        else
            m_workspace->messages()->say(tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

void MainWindow::tell(const QString &title, const QString &text, const QPixmap &picture)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(picture);
    box->open();
}

void MainWindow::showKeys()
{
    QStringList lines;
    for (const QAction *action : findChildren<QAction *>()) {
        QString text = action->text();
        text.remove(u'&');
        const QString line = QStringLiteral("%1:  %2").arg(action->shortcut().toString(QKeySequence::NativeText), text);
        if (!action->shortcut().isEmpty() && !lines.contains(line))
            lines << line;
    }
    lines.sort();
    tell(tr("Keyboard"), lines.join(u'\n'), {});
}

void MainWindow::showAbout()
{
    tell(tr("About Gatepost"),
         tr("Gatepost %1\n\nShows how senders see the MTA-STS deployment of a mail domain (RFC 8461).\n\n"
            "Free software under the GNU General Public License, version 3 or later.")
             .arg(QStringLiteral(GATEPOST_VERSION)),
         windowIcon().pixmap(64, 64));
}

} // namespace gatepost
