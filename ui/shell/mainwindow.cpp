#include "ui/shell/mainwindow.h"
#include "core/audit/auditservices.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/authoring/deploymentplan.h"
#include "core/store/settingsprofile.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/pastecard.h"
#include "ui/audit/startpage.h"
#include "ui/history/auditlist.h"
#include "ui/history/compareview.h"
#include "ui/settings/sessionsettings.h"
#include "ui/settings/shortcuts.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/textsize.h"
#include "ui/shared/times.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/connectivity.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/history.h"
#include "ui/shell/openedfile.h"
#include "ui/shell/rail.h"
#include "ui/shell/sessionkeeper.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toolrow.h"
#include "ui/studio/policystudio.h"
#include <QAccessible>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

namespace gatepost {

namespace {

constexpr int wordsOfNoName = 3; ///< more blanks than that: nobody meant a name
constexpr QSize usualSize{1280, 800};
constexpr QSize smallestSize{860, 560};
constexpr const char *workspaceKeys[] = {"audit", "policy", "compare", "history"}; ///< as the session names them

QString serversText(const Profile &profile)
{
    const QStringList servers = resolverNames(profile);
    return servers.isEmpty() ? MainWindow::tr("none found") : servers.join(QStringLiteral(", "));
}

/// Where a window was, unless that is on no screen any more.
bool isOnAScreen(const QWidget &window)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        const QRect seen = screen->availableGeometry() & window.frameGeometry();
        return seen.width() > window.width() / 4 && seen.height() > window.height() / 4;
    });
}

} // namespace

MainWindow::MainWindow(const Profile &profile, std::unique_ptr<DemoSource> demo, Settings *settings,
                       const StorePaths &paths, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_paths(paths), m_profileGiven(!(profile == Profile())),
      m_profile(profile), m_used(profile), m_demo(std::move(demo))
{
    if (!m_settings) {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_settings = new Settings(m_scratch->filePath(QStringLiteral("settings.ini")), this);
    }
    if (!m_paths.data.isEmpty())
        m_history = new History(m_paths, m_settings, this);
    setMinimumSize(smallestSize);
    setWindowIcon(QIcon(QStringLiteral(":/icons/gatepost.svg")));
    setAcceptDrops(true);
    m_pages = new AuditPages(this);
    m_keeper = new SessionKeeper(m_paths.state, m_pages, this);
    m_connectivity = new Connectivity(this);
    makeActions();
    makeMenus();
    makeToolBar();
    m_workspaces = new QStackedWidget(this);
    m_workspaces->addWidget(m_pages);
    m_rail = new Rail(this);
    std::vector<std::tuple<const char *, QString, const char *>> workspaces{
        {"workspace-audit", tr("Audit"), "audit"},
        {"workspace-policy", tr("Policy"), "policy"},
        {"workspace-compare", tr("Compare"), "compare"}};
    if (m_history)
        workspaces.emplace_back("history", tr("History"), "history");
    for (const auto &[id, text, icon] : workspaces)
        m_rail->add(text, findChild<QAction *>(QLatin1StringView(id)), QLatin1StringView(icon));
    m_rail->addAtFoot(findChild<QAction *>(QStringLiteral("settings")), QStringLiteral("settings"));
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_workspaces, 1);
    setCentralWidget(centre);
    makeStatusBar();
    connect(m_pages, &AuditPages::made, this, &MainWindow::connectPage);
    connect(m_pages, &AuditPages::currentChanged, this, [this] {
        showDomain();
        enterPlace();
        refresh();
    });
    connect(m_pages, &AuditPages::closed, this, &MainWindow::onPageClosed);
    connect(m_keeper, &SessionKeeper::restored, this, &MainWindow::onRestored);
    connect(m_keeper, &SessionKeeper::surroundings, this, &MainWindow::onSurroundings);
    connect(m_connectivity, &Connectivity::changed, this, &MainWindow::refreshConnectivity);
    connect(m_settings, &Settings::changed, this, &MainWindow::onSetting);
    connect(m_settings, &Settings::profilesChanged, this, [this] {
        fillProfiles();
        if (!m_usingDemo && !m_profileGiven)
            useDemo(false);
    });
    connect(m_settings, &Settings::shortcutsChanged, this, [this] { applyShortcuts(*m_settings, this); });
    applyShortcuts(*m_settings, this);
    setTimesShown(timesShownFromKey(m_settings->text(SettingId::Times)));
    if (m_history) {
        connect(m_history, &History::told, this, [this](const QString &text) { say(text); });
        connect(m_history, &History::known, this, &MainWindow::onKnown);
        connect(m_history, &History::lastChanged, this, &MainWindow::fillAddresses);
        connect(m_history, &History::recents, this, [this](const QStringList &domains, const QStringList &files) {
            m_recent = domains;
            m_files = files;
            fillAddresses();
        });
    }
    m_pages->add();
    useDemo(false);
    resize(usualSize);
    const QByteArray geometry = QSettings().value(QStringLiteral("geometry")).toByteArray();
    if (!geometry.isEmpty() && restoreGeometry(geometry) && !isOnAScreen(*this)) {
        resize(usualSize);
        move(QGuiApplication::primaryScreen()->availableGeometry().topLeft());
    }
    m_rail->setCurrent(0);
    refresh();
    m_address->setFocus();
    constexpr std::chrono::seconds unseen{1}; // started as an icon, there is nothing to paint
    QTimer::singleShot(unseen, this, &MainWindow::onStands);
}

MainWindow::~MainWindow() = default;

AuditSession *MainWindow::session() const
{
    return workspace()->session();
}

AuditWorkspace *MainWindow::workspace() const
{
    return m_pages->current();
}

void MainWindow::connectPage(AuditWorkspace *page)
{
    AuditSession *session = page->session();
    connect(session, &AuditSession::progressed, this, [this, session] { dropIfNoDomain(session); });
    connect(session, &AuditSession::finished, this, [this, page, session] {
        if (dropIfNoDomain(session))
            return;
        tellWhenAway(page);
        refreshConnectivity();
    });
    const auto ofCurrent = [this, page](auto slot) {
        return [this, page, slot] {
            if (page == m_pages->current())
                (this->*slot)();
        };
    };
    for (const auto signal : {&AuditSession::started, &AuditSession::finished, &AuditSession::shown})
        connect(session, signal, this, ofCurrent(&MainWindow::refresh));
    connect(session, &AuditSession::finished, this, ofCurrent(&MainWindow::announce));
    for (const auto signal : {&AuditSession::finished, &AuditSession::shown})
        connect(session, signal, this, ofCurrent(&MainWindow::enterPlace));
    for (const auto signal : {&AuditSession::started, &AuditSession::shown}) // the same keys twice would do nothing
        connect(session, signal, page, [page] {
            for (QAction *action : {page->findings()->copyTextAction(), page->findings()->copyMarkdownAction()})
                action->setShortcut({});
        });
    connect(session, &AuditSession::shown, this, ofCurrent(&MainWindow::showDomain));
    for (const auto signal : {&AuditSession::progressed, &AuditSession::waitingChanged})
        connect(session, signal, this, ofCurrent(&MainWindow::refreshStatus));
    connect(page->startPage(), &StartPage::wanted, m_address, &AddressBox::performWith);
    connect(page->startPage(), &StartPage::pasteWanted, this, &MainWindow::paste);
    connect(page->startPage(), &StartPage::demoWanted, this, &MainWindow::openDemo);
    connect(page->startPage(), &StartPage::recentWanted, this, &MainWindow::audit);
    connect(page->startPage(), &StartPage::policyWanted, m_newPolicy, &QAction::trigger);
    connect(page->startPage(), &StartPage::openWanted, m_open, &QAction::trigger);
    connect(page->startPage(), &StartPage::whatIsSentWanted, this, &MainWindow::showWhatIsSent);
    connect(page, &AuditWorkspace::reportWanted, this, [this, page] { exportWhatIf(page); });
    connect(page, &AuditWorkspace::problemWanted, this, &MainWindow::reportProblem);
    connect(page->pasted(), &PasteCard::auditWanted, this,
            [this](const PasteAction &action) { audit(action.domain->toString()); });
    connect(page, &AuditWorkspace::auditAgainWanted, m_start, &QAction::trigger);
    connect(page, &AuditWorkspace::vantageChosen, this, [this, session] { keepVantageOf(*session); });
    connect(page, &AuditWorkspace::drawerToggled, m_evidence, &QAction::setChecked);
    page->startPage()->setDemoAvailable(m_demo != nullptr);
    applyProfile(page);
    connectStore(page);
    if (m_status) { // else the window is still being made
        fillStartPages();
        refreshConnectivity();
    }
}

/// What is known from before, and where a fix can be written.
void MainWindow::connectStore(AuditWorkspace *page)
{
    AuditSession *session = page->session();
    connect(session, &AuditSession::finished, this, [this, session] {
        if (!session->hasAudit())
            return;
        if (m_history && !m_usingDemo)
            m_history->take(session->audit());
        if (m_studio)
            m_studio->take(session->seen());
    });
    connect(session, &AuditSession::shown, this, [this, session] {
        if (m_history)
            m_history->look(session->audit());
    });
    for (const auto signal : {&AuditSession::finished, &AuditSession::shown})
        connect(session, signal, this, [this, session] { onPlan(session->domain()); });
    if (m_history)
        page->setAcceptedRisks(m_history->risks());
    page->setProviders(
        [this, session](const Finding &finding) {
            return m_history ? m_history->since(session->domain(), finding) : std::nullopt;
        },
        [](const Finding &finding) {
            const bool policy = finding.step == Step::File || finding.step == Step::Match;
            return policy && !finding.suggestion.isEmpty() ? tr("Open fix in Policy &Studio") : QString();
        });
    connect(page, &AuditWorkspace::draftWanted, this, [this, page](const StsPolicy &policy) {
        studio()->openDraftFromAudit(page->session()->seen(), policy);
        showWorkspace(m_studio);
    });
    connect(page, &AuditWorkspace::fixWanted, this, &MainWindow::fixInStudio);
    connect(page, &AuditWorkspace::countsChanged, this, [this, page] {
        if (page == m_pages->current())
            refreshStatus();
    });
}

/// The store has answered about a domain: pages and drafts of it show what it knows.
void MainWindow::onKnown(const DomainName &domain)
{
    for (AuditWorkspace *page : m_pages->all()) {
        if (page->session()->domain() != domain)
            continue;
        page->refreshEvidence();
        page->setEarlier(m_history->ledger(domain), m_history->certificates(domain));
        page->setLastKnown(m_history->lastKnown(domain));
    }
    if (!m_studio)
        return;
    QList<KnownPolicy> known;
    QByteArrayList ids;
    for (const LedgerEntry &entry : m_history->ledger(domain)) {
        KnownPolicy policy;
        policy.body = entry.body;
        policy.mode = entry.policy.mode;
        policy.maxAgeSeconds = entry.policy.maxAgeSeconds;
        policy.firstSeen = entry.firstSeen;
        policy.lastSeen = entry.lastSeen;
        known << policy;
        ids << entry.recordId;
    }
    m_studio->setLedger(domain, known, ids);
}

/// The steps of the drafts that are open, in the timelines of their domain.
void MainWindow::onPlan(const DomainName &domain)
{
    for (AuditWorkspace *page : m_pages->all()) {
        if (m_studio && page->session()->domain() == domain)
            page->setPlan(m_studio->plannedSteps(domain));
    }
}

void MainWindow::fixInStudio(const Finding &)
{
    PolicyStudio *policies = studio();
    policies->openDraftFromAudit(session()->seen());
    showWorkspace(policies);
}

PolicyStudio *MainWindow::studio()
{
    if (m_studio)
        return m_studio;
    m_studio = new PolicyStudio(m_paths.state.isEmpty() ? QString() : m_paths.state + QStringLiteral("/drafts"), this);
    m_workspaces->insertWidget(1, m_studio);
    m_studio->setProfile(m_used);
    m_studio->setThresholds(thresholds());
    connect(m_studio, &PolicyStudio::statusText, this, [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_studio, &PolicyStudio::auditWanted, this,
            [this](const DomainName &domain) { auditInNewPage(domain.toUnicode()); });
    connect(m_studio, &PolicyStudio::findingsWanted, this, [this](const DomainName &domain) {
        for (AuditWorkspace *page : m_pages->all()) {
            if (page->session()->domain() == domain && page->session()->hasAudit()) {
                m_pages->setCurrent(page);
                showWorkspace(m_pages);
                return;
            }
        }
        auditInNewPage(domain.toUnicode());
    });
    connect(m_studio, &PolicyStudio::draftOpened, this, [this](const DomainName &domain) {
        for (AuditWorkspace *page : m_pages->all()) {
            if (page->session()->domain() == domain && page->session()->hasAudit() && !page->session()->isRunning())
                m_studio->take(page->session()->seen());
        }
        if (m_history)
            onKnown(domain);
    });
    connect(m_studio, &PolicyStudio::planChanged, this, &MainWindow::onPlan);
    for (const auto signal : {&PolicyStudio::currentChanged, &PolicyStudio::modifiedChanged})
        connect(m_studio, signal, this, &MainWindow::refresh);
    connect(m_studio, &PolicyStudio::currentChanged, this, &MainWindow::keepSurroundings);
    connect(m_studio->undoGroup(), &QUndoGroup::indexChanged, this, &MainWindow::refreshUndo);
    refreshConnectivity();
    return m_studio;
}

bool MainWindow::isInStudio() const
{
    return m_studio && m_workspaces->currentWidget() == m_studio;
}

/// What was chosen beside one audit holds for all of them, and at the next start; none is stopped for it.
void MainWindow::keepVantageOf(const AuditSession &session)
{
    if (m_usingDemo)
        return;
    if (!m_profileGiven) {
        m_keepingVantage = true;
        keepVantage(session, m_settings);
        m_keepingVantage = false;
    }
    for (const AuditWorkspace *page : m_pages->all()) {
        page->session()->setAlwaysFrom(session.alwaysFrom());
        page->session()->setControlHost(session.controlHost());
    }
}

void MainWindow::onSetting(SettingId id)
{
    switch (id) {
    case SettingId::Theme:
        setTheme(themeFromKey(m_settings->text(SettingId::Theme)));
        return;
    case SettingId::TextSize:
        setTextSize(m_settings->number(SettingId::TextSize));
        return;
    case SettingId::Times:
        setTimesShown(timesShownFromKey(m_settings->text(SettingId::Times)));
        refresh();
        return;
    case SettingId::Language:
        say(tr("The language changes when Gatepost is started again."));
        return;
    default:
        break;
    }
    if (!m_keepingVantage && settingRow(id).ofProfile && !m_usingDemo && !m_profileGiven)
        useDemo(false);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Audit"));
    bar->setObjectName(QStringLiteral("auditBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setEnabled(false);
    auto *row = new ToolRow(bar);
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
    row->addBox(m_address);
    row->addButton(m_start, tr("Audit", "start one"), QStringLiteral("start"), true); // one place: the one that can be
    row->addButton(m_stop, tr("Stop"), QStringLiteral("stop"), true);                 // used is there
    m_profiles = new QComboBox(row);
    m_profiles->setAccessibleName(tr("Profile: from where and through which resolver is looked"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_profiles, &QComboBox::activated, this, &MainWindow::chooseProfile);
    row->addWithLabel(tr("P&rofile"), m_profiles);
    row->addButton(m_compare, tr("Compare"), QStringLiteral("compare"));
    row->addButton(m_export, tr("Export…"), QStringLiteral("export"));

    m_refusal = plainLabel({}, row);
    m_refusal->hide();
    row->addBelow(m_refusal);
    bar->addWidget(row);
}

void MainWindow::makeStatusBar()
{
    m_status = new StatusLine(statusBar());
    connect(m_status, &StatusLine::resolverPressed, m_profiles, [this] {
        m_profiles->setFocus();
        m_profiles->showPopup();
    });
    connect(m_status, &StatusLine::portPressed, m_elsewhere, &QAction::trigger);
    connect(m_status, &StatusLine::effectPressed, this, [this](Effect effect) {
        showWorkspace(m_pages);
        workspace()->tabs()->setCurrentWidget(workspace()->findings());
        if (effect == Effect::NotApplicable) // the chip of what is hidden
            workspace()->findings()->showEverything();
        else
            workspace()->findings()->toggle(groupOf(effect, false));
        workspace()->findings()->focusList();
    });
}

/// The box names the audit in front, as the address of a page does.
void MainWindow::showDomain()
{
    if (!session()->domain().isRoot())
        m_address->setEditText(session()->domain().toUnicode());
    m_refusal->hide();
}

/// Remembers where the user is, for Back and Forward.
void MainWindow::enterPlace()
{
    if (m_going || !m_rail)
        return;
    Location place;
    place.workspace = m_workspaces->currentWidget();
    if (place.workspace == m_pages) {
        place.page = workspace();
        if (!session()->isRunning()) {
            place.shown = session()->audit();
            place.file = session()->file();
        }
    }
    m_navigation.enter(place);
    m_back->setEnabled(m_navigation.canGo(false));
    m_forward->setEnabled(m_navigation.canGo(true));
}

void MainWindow::go(bool forward)
{
    const Location *found = m_navigation.go(forward);
    if (!found)
        return;
    const Location place = *found; // what follows may add to the list
    m_going = true;
    showWorkspace(place.workspace);
    if (auto *page = qobject_cast<AuditWorkspace *>(place.page)) {
        m_pages->setCurrent(page);
        if (place.shown.seen && page->session()->seen() != place.shown.seen)
            page->session()->show(place.shown, place.file);
    }
    m_going = false;
    m_back->setEnabled(m_navigation.canGo(false));
    m_forward->setEnabled(m_navigation.canGo(true));
}

void MainWindow::showWorkspace(QWidget *workspace)
{
    m_workspaces->setCurrentWidget(workspace);
    const QList<QWidget *> places{m_pages, m_studio, m_comparison, m_auditList};
    m_rail->setCurrent(int(places.indexOf(workspace)));
    keepSurroundings();
    if (workspace == m_comparison)
        comparison();
    workspace->setFocus();
    enterPlace();
    refresh();
}

CompareView *MainWindow::comparison()
{
    if (!m_comparison) {
        m_comparison = new CompareView(this);
        m_workspaces->addWidget(m_comparison);
        connect(m_comparison, &CompareView::openWanted, this, &MainWindow::openForComparison);
    }
    QList<JudgedAudit> open;
    for (const AuditWorkspace *page : m_pages->all()) {
        if (page->session()->hasAudit() && !page->session()->isRunning())
            open << page->session()->audit();
    }
    m_comparison->setCandidates(open);
    return m_comparison;
}

AuditList *MainWindow::auditList()
{
    if (m_auditList || !m_history)
        return m_auditList;
    m_auditList = new AuditList(m_history->store(), systemNow, this);
    m_workspaces->addWidget(m_auditList);
    connect(m_auditList, &AuditList::auditWanted, this,
            [this](const DomainName &domain) { auditInNewPage(domain.toUnicode()); });
    connect(m_auditList, &AuditList::firstAuditWanted, m_focusAddress, &QAction::trigger);
    connect(m_auditList, &AuditList::openWanted, this, [this](const QList<qint64> &ids) {
        m_history->load(ids.mid(0, AuditPages::mostPages), thresholds(), [this](const QList<JudgedAudit> &audits) {
            showWorkspace(m_pages);
            for (const JudgedAudit &audit : audits)
                m_pages->emptyPage()->session()->show(audit, {});
        });
    });
    connect(m_auditList, &AuditList::compareWanted, this, [this](qint64 older, qint64 newer) {
        m_history->load({older, newer}, thresholds(), [this](const QList<JudgedAudit> &audits) {
            if (audits.size() != 2)
                return;
            comparison()->setSides(audits.first(), audits.last());
            showWorkspace(m_comparison);
        });
    });
    return m_auditList;
}

void MainWindow::showHistory()
{
    if (auditList())
        showWorkspace(m_auditList);
}

/// By which an audit is judged again that was kept or saved.
Thresholds MainWindow::thresholds() const
{
    return m_used.thresholds;
}

/// The audit in front against the one of the same domain that is known from before, when there is one.
void MainWindow::compareCurrent()
{
    const JudgedAudit now = session()->audit();
    CompareView *view = comparison();
    if (now.seen)
        view->setSides(m_navigation.earlierThan(now), now);
    showWorkspace(view);
}

void MainWindow::onPageClosed(const QString &domain)
{
    enterPlace();
    workspace()->messages()->say(tr("Closed the audit of %1.").arg(domain), {{tr("&Undo"), [this] {
                                                                                  workspace()->messages()->clear();
                                                                                  m_pages->reopen();
                                                                              }}});
    refresh();
}

void MainWindow::onRestored(int audits, bool clean)
{
    if (clean)
        return;
    workspace()->messages()->say(tr("Restored after an unexpected end: %n open audit(s).", nullptr, audits),
                                 {{tr("&Show"), [this] { workspace()->messages()->clear(); }},
                                  {tr("&Discard"), [this] { m_keeper->forget(); }}});
}

/// What was in front, and the files of drafts, for the next start.
void MainWindow::keepSurroundings()
{
    if (m_closing)
        return;
    const QList<QWidget *> places{m_pages, m_studio, m_comparison, m_auditList};
    const qsizetype at = qMax(qsizetype(0), places.indexOf(m_workspaces->currentWidget()));
    m_keeper->setSurroundings(QLatin1StringView(workspaceKeys[at]), m_studio ? m_studio->openPaths() : QStringList());
}

void MainWindow::onSurroundings(const QString &workspace, const QStringList &drafts)
{
    for (const QString &draft : drafts) {
        if (QFileInfo::exists(draft))
            studio()->openFile(draft);
    }
    if (workspace == QLatin1StringView(workspaceKeys[1]))
        showWorkspace(studio());
    else if (workspace == QLatin1StringView(workspaceKeys[2]))
        showWorkspace(comparison());
    else if (workspace == QLatin1StringView(workspaceKeys[3]))
        showHistory();
}

void MainWindow::restoreSession()
{
    m_keeper->restore(m_settings->text(SettingId::StartWith) == u"session", thresholds());
    if (!m_paths.state.isEmpty() && studio()->restore() > 0)
        showWorkspace(studio());
}

bool MainWindow::useDemo(bool demo)
{
    Profile profile = m_profileGiven ? m_profile : profileFrom(*m_settings).profile;
    if (demo) {
        const auto started = m_demo->start();
        if (!started) {
            workspace()->messages()->say(tr("The demo cannot start: %1").arg(started.error()));
            fillProfiles();
            return false;
        }
        profile = *started;
    }
    m_used = profile;
    m_usingDemo = demo;
    for (AuditWorkspace *page : m_pages->all())
        applyProfile(page);
    fillProfiles();
    if (m_studio) {
        m_studio->setProfile(m_used);
        m_studio->setThresholds(thresholds());
    }
    refreshConnectivity();
    m_status->setResolver(tr("Resolver: %1")
                              .arg(demo                          ? tr("demo")
                                   : profile.resolvers.isEmpty() ? tr("system")
                                                                 : serversText(profile)));
    fillAddresses();
    return true;
}

void MainWindow::applyProfile(AuditWorkspace *page)
{
    AuditSession *session = page->session();
    if (m_usingDemo) {
        session->setAlwaysFrom({}); // the demo's servers are here
        session->setControlHost({});
        session->setProfile(m_used);
    } else if (m_profileGiven) {
        for (const AuditWorkspace *other : m_pages->all()) { // what was chosen beside one holds for all
            if (other == page)
                continue;
            session->setAlwaysFrom(other->session()->alwaysFrom());
            session->setControlHost(other->session()->controlHost());
            break;
        }
        session->setProfile(m_used);
    } else {
        gatepost::applyProfile(*m_settings, session);
    }
    const QString resolver =
        m_usingDemo ? tr("the demo's own name server") : tr("the system resolver (%1)").arg(serversText(m_used));
    page->startPage()->setResolver(m_used.resolvers.isEmpty() || m_usingDemo ? resolver : serversText(m_used));
}

/// The profiles of the settings, or the one that was given, and the demo; the one in use is chosen.
void MainWindow::fillProfiles()
{
    const QSignalBlocker quiet(m_profiles);
    m_profiles->clear();
    if (m_profileGiven) {
        m_profiles->addItem(m_profile.name.isEmpty() ? tr("This computer") : m_profile.name);
    } else {
        for (const ProfileName &profile : m_settings->profiles())
            m_profiles->addItem(profile.name, profile.id);
    }
    if (m_demo)
        m_profiles->addItem(tr("Demo (built in)"));
    const int last = m_profiles->count() - 1;
    const int own = m_profileGiven ? 0 : m_profiles->findData(m_settings->activeProfile());
    m_profiles->setCurrentIndex(m_usingDemo ? last : qMax(own, 0));
}

void MainWindow::chooseProfile(int index)
{
    const bool demo = m_demo && index == m_profiles->count() - 1;
    if (demo) {
        if (!m_usingDemo && useDemo(true))
            m_address->showPopup();
        return;
    }
    const bool wasDemo = m_usingDemo;
    m_usingDemo = false;
    if (!m_profileGiven)
        m_settings->setActiveProfile(m_profiles->itemData(index).toString());
    if (wasDemo)
        useDemo(false);
}

void MainWindow::runCurrent()
{
    if (isInStudio() && m_studio->current())
        m_studio->checkLive();
    else if (m_address->currentText().isEmpty() && !session()->domain().isRoot())
        audit(session()->domain().toUnicode());
    else
        m_address->perform();
}

void MainWindow::fillAddresses()
{
    const QString typed = m_address->currentText();
    m_address->clear();
    if (m_usingDemo) {
        for (const DemoDomain &domain : m_demo->domains())
            m_address->addItem(QStringLiteral("%1 – %2").arg(domain.domain, domain.title), domain.domain);
    } else {
        for (const QString &recent : std::as_const(m_recent)) {
            const auto last = m_history ? m_history->last(recent) : std::nullopt;
            if (last)
                m_address->addItem(markIcon(last->effect, palette()),
                                   QStringLiteral("%1  –  %2").arg(recent, agoText(last->at, systemNow())), recent);
            else
                m_address->addItem(recent, recent);
        }
    }
    m_address->setEditText(typed);
    fillStartPages();
}

void MainWindow::paste()
{
    m_address->take(QGuiApplication::clipboard()->text().toUtf8());
}

void MainWindow::audit(const QString &input)
{
    m_address->performWith(input.toUtf8());
}

void MainWindow::auditInNewPage(const QString &input)
{
    m_pages->emptyPage();
    audit(input);
}

void MainWindow::perform(const Recognition &found, const PasteAction &action, const QString &input)
{
    m_refusal->hide();
    showWorkspace(m_pages);
    const bool explained = action.kind != PasteActionKind::Audit;
    if (explained)
        workspace()->pasted()->showFound(found, action.domain);
    if (!action.domain)
        return;
    if (!m_usingDemo && m_settings->isOn(SettingId::RememberRecent))
        remember(action.domain->toUnicode());
    m_address->setEditText(action.domain->toUnicode());
    const bool typed = found.kind == PasteKind::Domain;
    session()->start(*action.domain, typed ? input : action.domain->toUnicode());
}

void MainWindow::refuse(const QString &input)
{
    const auto domain = DomainName::fromInput(input);
    const NameRefusal refusal = domain ? NameRefusal{} : domain.error();
    if (refusal.problem == NameProblem::AddressLiteral)
        complain(addressLiteralText(input));
    else if (input.simplified().count(u' ') > wordsOfNoName)
        complain(tr("This text is not recognised. %1").arg(pasteExplanation(m_address->found())));
    else
        complain(tr("“%1” is no mail domain: %2").arg(visible(input, 100), refusalText(refusal)));
}

void MainWindow::complain(const QString &text)
{
    m_refusal->setText(text);
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
    m_recent = m_recent.mid(0, Recents::mostDomains);
    if (m_history)
        m_history->noteRecent(RecentKind::Domain, input);
    fillAddresses();
}

void MainWindow::refresh()
{
    const AuditSession *shown = session();
    const bool running = shown->isRunning();
    const bool ready = shown->hasAudit() && !running;
    const bool here = m_workspaces->currentWidget() == m_pages;
    m_start->setEnabled(!running);
    m_stop->setEnabled(running);
    m_goOn->setEnabled(ready && !shown->judged()->complete);
    for (QAction *action : {m_copySummary, m_print, m_find, m_next, m_previous, m_elsewhere, m_compare})
        action->setEnabled(ready && here);
    for (const char *id : {"copy-text", "copy-markdown", "copy-json", "import-probe", "chart-table", "mx-picture",
                           "find-next", "find-previous"})
        findChild<QAction *>(QLatin1StringView(id))->setEnabled(ready && here);
    const bool draft = isInStudio() && m_studio->current();
    for (QAction *action : std::as_const(m_policyActions))
        action->setEnabled(draft || (ready && here));
    refreshUndo();
    for (QAction *action : {m_save, m_saveAs})
        action->setEnabled((ready && here) || draft);
    m_export->setEnabled((ready && here) || draft || (m_comparison && m_comparison->hasSides()));
    m_close->setEnabled(draft || (here && (shown->hasAudit() || m_pages->all().size() > 1)));
    m_reopen->setEnabled(m_pages->canReopen());
    const QString domain = bothNames(shown->domain());
    const bool isInHistory = m_auditList && m_workspaces->currentWidget() == m_auditList;
    setWindowTitle(isInStudio()               ? tr("Policy – Gatepost")
                   : isInHistory              ? tr("History – Gatepost")
                   : !here                    ? tr("Compare – Gatepost")
                   : shown->domain().isRoot() ? tr("Gatepost")
                                              : tr("%1 – Audit – Gatepost").arg(domain));
    refreshStatus();
}

/// The end of an audit: its sentence is read out, and the findings have the keyboard.
void MainWindow::announce()
{
    if (!session()->hasAudit())
        return;
    workspace()->setAccessibleName(session()->judged()->verdict.word);
    QAccessibleEvent event(workspace(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    workspace()->findings()->focusList();
}

void MainWindow::refreshStatus()
{
    m_status->update(*session(), session()->hasAudit() ? workspace()->findings() : nullptr);
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(theme);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_status)
        refreshStatus();
    QMainWindow::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_stands)
        QTimer::singleShot(0, this, &MainWindow::onStands); // when all of it is painted
}

void MainWindow::onStands()
{
    if (std::exchange(m_stands, true))
        return;
    m_connectivity->listen();
    if (m_history)
        m_history->store().start();
    Q_EMIT stands();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    keepSurroundings();
    m_closing = true;
    if (m_studio && !m_studio->closeAll()) {
        m_closing = false;
        event->ignore();
        return;
    }
    m_keeper->end();
    QMainWindow::closeEvent(event);
}

} // namespace gatepost
