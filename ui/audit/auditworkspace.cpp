#include "ui/audit/auditworkspace.h"
#include "core/audit/catalogue.h"
#include "core/audit/stepfacts.h"
#include "core/audit/wording.h"
#include "ui/audit/elsewherepane.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/lastknownpane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/pastecard.h"
#include "ui/audit/pipelineview.h"
#include "ui/audit/rawlogview.h"
#include "ui/audit/riskkeeper.h"
#include "ui/audit/runninghosts.h"
#include "ui/audit/startpage.h"
#include "ui/audit/timelineview.h"
#include "ui/audit/verdictheader.h"
#include "ui/shared/columnarea.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/splittermemory.h"
#include "ui/shared/times.h"
#include <QAccessible>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

namespace gatepost {

namespace {

/// Scrolls where the window is too low for large text. The drawer beside it gives way before anything is cut off; only
/// very large text is scrolled sideways.
class PageScroll : public ColumnArea
{
public:
    PageScroll(QWidget *content, const QString &name) : ColumnArea(content, name)
    {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize minimumSizeHint() const override
    {
        constexpr int widestAsked = 880; // with the drawer at its narrowest, a window of 1280 pixels has that
        const QSize all = ColumnArea::minimumSizeHint();
        return {qMin(all.width(), widestAsked), all.height()};
    }
};

} // namespace

AuditWorkspace::AuditWorkspace(AuditSession *session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_risks = new RiskKeeper(this);
    connect(m_risks, &RiskKeeper::changed, this, &AuditWorkspace::refreshRisks);
    m_messages = new MessageBar(this);
    connect(m_risks, &RiskKeeper::failed, m_messages,
            [this](const QString &why) { m_messages->say(tr("This could not be kept: %1").arg(visible(why, 300))); });
    m_pasted = new PasteCard(session, this);
    m_start = new StartPage(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_start);
    m_viewsSoon.setSingleShot(true);
    connect(&m_viewsSoon, &QTimer::timeout, this, &AuditWorkspace::refreshViews);
    m_evidenceSoon.setSingleShot(true);
    m_evidenceSoon.setInterval(std::chrono::milliseconds(20)); // not in the turn that lays out the list
    connect(&m_evidenceSoon, &QTimer::timeout, this, &AuditWorkspace::showChosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pasted);
    column->addWidget(m_stack, 1);

    connect(session, &AuditSession::started, this, &AuditWorkspace::onStarted);
    connect(session, &AuditSession::progressed, this, &AuditWorkspace::onProgressed);
    connect(session, &AuditSession::finished, this, &AuditWorkspace::onFinished);
    connect(session, &AuditSession::shown, this, &AuditWorkspace::onShown);
    connect(session, &AuditSession::emptied, this, [this] {
        m_messages->clear();
        m_stack->setCurrentWidget(m_start);
    });
    connect(session, &AuditSession::refused, this,
            [this](const QString &problem) { m_messages->say(visible(problem, 500)); });
    setFocusProxy(m_start);
}

void AuditWorkspace::buildAuditPage()
{
    if (m_splitter)
        return;
    m_stack->addWidget(auditPage());
    // Only now, since whoever hears of it asks the page.
    connect(m_findings, &FindingsPane::countsChanged, this, &AuditWorkspace::countsChanged);
    connectRisks();
}

FindingsPane *AuditWorkspace::findings()
{
    buildAuditPage();
    return m_findings;
}

QTabWidget *AuditWorkspace::tabs()
{
    buildAuditPage();
    return m_tabs;
}

MxComparison *AuditWorkspace::comparison()
{
    buildAuditPage();
    if (m_comparison) {
        refreshComparison();
        return m_comparison;
    }
    m_comparison = new MxComparison(m_comparisonTab);
    connect(m_comparison, &MxComparison::draftWanted, this, &AuditWorkspace::draftWanted);
    connect(m_comparison, &MxComparison::reportWanted, this, &AuditWorkspace::reportWanted);
    m_comparisonTab->layout()->addWidget(m_comparison);
    connect(m_comparison, &MxComparison::cellChosen, this, &AuditWorkspace::showCell);
    connect(m_comparison, &MxComparison::cellOpened, this, [this](const QModelIndex &cell) {
        showCell(cell);
        m_side->setCurrentWidget(m_drawer);
        setDrawerOpen(true);
    });
    refreshComparison();
    refreshEarlier();
    return m_comparison;
}

TimelineView *AuditWorkspace::timeline()
{
    buildAuditPage();
    if (m_timeline) {
        refreshTimeline();
        return m_timeline;
    }
    m_timeline = new TimelineView(m_timelineTab);
    m_timelineTab->layout()->addWidget(m_timeline);
    connect(m_timeline, &TimelineView::evidenceWanted, this, &AuditWorkspace::showCertificate);
    m_extras.acceptedRisks = m_risks->risks(m_session->domain());
    refreshTimeline();
    refreshEarlier();
    return m_timeline;
}

RawLogView *AuditWorkspace::rawLog()
{
    buildAuditPage();
    return m_log;
}

ElsewherePane *AuditWorkspace::elsewhere()
{
    buildAuditPage();
    return m_elsewhere;
}

QWidget *AuditWorkspace::auditPage()
{
    m_header = new VerdictHeader;
    connect(m_header, &VerdictHeader::copyWanted, this, &AuditWorkspace::copySummary);
    connect(m_header, &VerdictHeader::fixWanted, this, [this] {
        if (const Finding *first = fixFirst())
            Q_EMIT fixWanted(Finding(*first));
    });
    connect(m_header, &VerdictHeader::elsewhereWanted, this, &AuditWorkspace::openElsewhere);
    m_pipeline = new PipelineView;
    m_findings = new FindingsPane;
    connect(m_pipeline, &PipelineView::pressed, this, [this](std::optional<Step> step) {
        m_tabs->setCurrentWidget(m_findings);
        m_findings->setStep(step);
    });
    connect(m_findings, &FindingsPane::stepFilterDropped, this, [this] { m_pipeline->setPressed(std::nullopt); });
    connect(m_findings, &FindingsPane::selected, this, [this](const Finding &finding) {
        if (!m_refreshing)
            return showFinding(finding, false);
        m_toShow = finding; // the list is made anew
        m_evidenceSoon.start();
    });
    connect(m_findings, &FindingsPane::walked, this,
            [this](const Finding &finding) { showFinding(finding, !m_over || isDrawerOpen()); });
    connect(m_findings, &FindingsPane::opened, this, [this](const Finding &finding) {
        showFinding(finding, true);
        enterDrawer();
    });
    connect(m_findings, &FindingsPane::countsChanged, this, &AuditWorkspace::nameFindingsTab);
    connect(m_header, &VerdictHeader::stopWanted, m_session, &AuditSession::stop);
    auto *escape = new QShortcut(Qt::Key_Escape, m_header);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_session, &AuditSession::stop); // nothing when nothing runs
    connect(m_header, &VerdictHeader::passedWanted, this, [this] {
        m_tabs->setCurrentWidget(m_findings);
        m_findings->setShowPassed(true);
        m_findings->focusList();
    });
    connect(m_header, &VerdictHeader::refusedWanted, this, [this] { m_tabs->setCurrentWidget(m_comparisonTab); });

    m_log = new RawLogView;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, tr("F&indings"));
    m_comparisonTab = new QWidget;
    auto *comparisonColumn = new QVBoxLayout(m_comparisonTab);
    comparisonColumn->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(m_comparisonTab, tr("M&X comparison"));
    m_timelineTab = new QWidget;
    auto *timelineColumn = new QVBoxLayout(m_timelineTab);
    timelineColumn->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(m_timelineTab, tr("Ti&meline"));
    m_tabs->addTab(m_log, tr("Raw &log"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AuditWorkspace::refreshTab);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_pipeline);
    column->addWidget(m_tabs, 1);
    m_running = new RunningHosts(m_session);
    connect(m_running, &RunningHosts::logWanted, this, [this] { m_tabs->setCurrentWidget(m_log); });
    column->addWidget(m_running);
    m_lastKnownPane = new LastKnownPane;
    column->addWidget(m_lastKnownPane);
    connect(m_header, &VerdictHeader::lastKnownWanted, this, [this] {
        if (m_lastKnown.seen)
            m_session->useLastKnown(*m_lastKnown.seen);
    });

    m_drawer = new EvidenceDrawer;
    connect(m_drawer, &EvidenceDrawer::closeWanted, this, [this] { setDrawerOpen(false); });
    m_drawer->setSinceProvider(m_since);
    m_drawer->setFixOffer(m_fixOffer);
    connect(m_drawer, &EvidenceDrawer::fixWanted, this, &AuditWorkspace::fixWanted);
    m_elsewhere = new ElsewherePane(m_session);
    connect(m_elsewhere, &ElsewherePane::remembered, this, &AuditWorkspace::vantageChosen);
    connect(m_elsewhere, &ElsewherePane::closeWanted, this, [this] {
        m_side->setCurrentWidget(m_drawer);
        leaveDrawer();
    });
    m_side = new QStackedWidget;
    m_side->installEventFilter(this);
    m_side->addWidget(m_drawer);
    m_side->addWidget(m_elsewhere);
    m_splitter = new QSplitter(Qt::Horizontal);
    // Where the window is low or the text is large, the page scrolls instead of being squeezed.
    constexpr int leastLines = 12; // of a list of findings that is still one
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(m_tabs->fontMetrics().height() * leastLines);
    auto *page = new PageScroll(centre, tr("Audit"));
    m_splitter->addWidget(page);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_side->setMinimumWidth(300);
    m_page = new QWidget;
    auto *whole = new QVBoxLayout(m_page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_drawerSized = rememberSplitter(m_splitter, QStringLiteral("audit"), [this] { sizeDrawer(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sizesBeside = m_splitter->sizes(); });
    return m_page;
}

void AuditWorkspace::setAcceptedRisks(AcceptedRisks *store, const Clock &clock)
{
    m_risks->setStore(store, clock);
}

EvidenceDrawer *AuditWorkspace::drawer()
{
    buildAuditPage();
    showChosen();
    return m_drawer;
}

void AuditWorkspace::connectRisks()
{
    const auto accept = [this](const Finding &finding) { m_risks->accept(finding, m_session->domain()); };
    const auto withdraw = [this](const Finding &finding) { m_risks->withdraw(finding, m_session->domain()); };
    connect(m_findings, &FindingsPane::acceptWanted, this, accept);
    connect(m_findings, &FindingsPane::withdrawWanted, this, withdraw);
    connect(m_drawer, &EvidenceDrawer::acceptWanted, this, accept);
    connect(m_drawer, &EvidenceDrawer::withdrawWanted, this, withdraw);
    refreshRisks();
}

void AuditWorkspace::refreshRisks()
{
    if (!m_drawer)
        return;
    const QList<AcceptedRisk> risks = m_risks->risks(m_session->domain());
    m_findings->setRisks(risks, m_risks->today(), m_risks->canKeep());
    m_drawer->setRisks(risks, m_risks->today(), m_risks->canKeep());
    m_extras.acceptedRisks = risks;
    if (m_timeline)
        m_timeline->setAcceptedRisks(risks);
}

void AuditWorkspace::setEarlier(const QList<LedgerEntry> &policies, const QList<EarlierCertificate> &certificates)
{
    m_policies = policies;
    m_extras.earlierCertificates = certificates;
    refreshEarlier();
}

void AuditWorkspace::setPlan(const QList<PlannedStep> &steps)
{
    m_extras.plan = steps;
    refreshEarlier();
}

/// What senders may hold besides the live policy, at the moment for which the audit is judged.
void AuditWorkspace::refreshEarlier()
{
    const AssessmentPtr judged = m_session->judged();
    m_extras.earlierPolicies.clear();
    if (judged) {
        const bool live = judged->source == PolicySource::Live;
        m_extras.earlierPolicies =
            stillRemembered(m_policies, judged->judgedAt, live ? judged->compared : std::optional<StsPolicy>());
    }
    if (m_comparison)
        m_comparison->setRememberedPolicies(m_extras.earlierPolicies);
    if (m_timeline)
        m_timeline->setExtras(m_extras);
}

void AuditWorkspace::nameFindingsTab()
{
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("F&indings %1").arg(m_findings->listed()));
}

void AuditWorkspace::onStarted()
{
    m_messages->clear();
    m_policies.removeIf([this](const LedgerEntry &entry) { return entry.domain != m_session->domain(); });
    if (m_policies.isEmpty())
        m_extras = {}; // of another domain
    buildAuditPage();
    m_stack->setCurrentIndex(1);
    m_findings->clear();
    m_pipeline->setPressed(std::nullopt);
    m_pipeline->update(nullptr, nullptr);
    if (m_comparison)
        m_comparison->update(nullptr, nullptr);
    if (m_timeline)
        m_timeline->update(nullptr, nullptr);
    m_compared.reset();
    m_timed.reset();
    m_log->update(nullptr);
    m_toShow.reset();
    m_drawer->clear();
    m_header->showRunning(m_session->domain(), nullptr);
    m_running->refresh();
    m_lastKnownPane->hide();
    arrangeDrawer();
}

void AuditWorkspace::onProgressed()
{
    m_header->showRunning(m_session->domain(), m_session->seen());
    m_pipeline->update(m_session->seen(), m_session->judged());
    m_findings->update(m_session->seen(), m_session->judged(), false);
    constexpr std::chrono::milliseconds nowAndThen{250}; // a table or a chart is much to lay out and paint anew
    if (!m_viewsSoon.isActive())
        m_viewsSoon.start(nowAndThen);
    m_log->update(m_session->seen());
}

/// The finding whose fix the header names; null where it names none.
const Finding *AuditWorkspace::fixFirst() const
{
    const Assessment &judged = *m_session->judged();
    const auto found = std::find_if(judged.findings.begin(), judged.findings.end(), [&](const Finding &finding) {
        return !judged.verdict.fixFirst.isEmpty() && findingFix(finding) == judged.verdict.fixFirst;
    });
    return found == judged.findings.end() ? nullptr : &*found;
}

/// What leads from the header to the fix.
void AuditWorkspace::offerFix()
{
    const Finding *first = fixFirst();
    if (!first || !m_fixOffer)
        return m_header->setFixOffer({});
    const bool none = m_session->judged()->verdict.kind == VerdictKind::NotPublished;
    m_header->setFixOffer(none ? tr("Write a first &policy") : m_fixOffer(*first));
}

void AuditWorkspace::setLastKnown(const JudgedAudit &before)
{
    m_lastKnown = before;
    if (m_header && m_session->judged() && !m_session->isRunning())
        offerLastKnown();
}

/// Only where port 25 could not be used from here: everywhere else the hosts say themselves how they are.
void AuditWorkspace::offerLastKnown()
{
    const QList<Finding> &findings = m_session->judged()->findings;
    const bool blocked = std::any_of(findings.begin(), findings.end(),
                                     [](const Finding &f) { return f.id == FindingId::SmtpPort25BlockedHere; });
    const bool known = blocked && m_lastKnown.seen && m_lastKnown.seen->domain == m_session->domain();
    m_header->setLastKnownOffered(known);
    if (known)
        m_lastKnownPane->show(*m_session->seen(), m_lastKnown);
    else
        m_lastKnownPane->hide();
}

void AuditWorkspace::refreshAll()
{
    refreshEarlier();
    const ObservationPtr seen = m_session->seen();
    const AssessmentPtr judged = m_session->judged();
    m_header->showVerdict(*seen, *judged);
    offerFix();
    offerLastKnown();
    m_pipeline->update(seen, judged);
    refreshRisks();
    m_refreshing = true;
    m_findings->update(seen, judged, true);
    m_viewsSoon.start(0);
    m_log->update(seen);
    // The gravest is chosen, so that the evidence is not empty.
    if (!judged->findings.isEmpty() && !m_findings->list()->currentIndex().isValid())
        m_findings->list()->setCurrentIndex(m_findings->list()->model()->index(0, 0));
    m_refreshing = false;
}

void AuditWorkspace::onFinished()
{
    m_running->refresh();         // goes
    if (!m_session->hasAudit()) { // it was stopped before anything came
        m_stack->setCurrentWidget(m_start);
        return;
    }
    refreshAll();
    tellHowItEnded();
}

void AuditWorkspace::tellHowItEnded()
{
    const Observation &seen = *m_session->seen();
    const QString steps = tr("%1 of %2 steps").arg(seen.finished.size()).arg(allSteps.size());
    const BarAction again{tr("Start &over"), [this] { Q_EMIT auditAgainWanted(); }};
    if (seen.stopped == StopReason::Cancelled)
        m_messages->say(tr("Stopped after %1. The findings below are what was known at %2.")
                            .arg(steps, clockText(seen.startedAt.addMSecs(seen.duration.count()))),
                        {{tr("&Continue"), [this] { m_session->goOn(); }}, again});
    else if (seen.stopped == StopReason::Deadline)
        m_messages->say(tr("The time limit ended the audit after %1.").arg(steps), {again});
    else
        tellOwnFailure();
    const QList<Finding> &findings = m_session->judged()->findings;
    const bool none = std::any_of(findings.begin(), findings.end(),
                                  [](const Finding &f) { return f.id == FindingId::MxDomainNxdomain; });
    if (none)
        m_messages->say(tr("%1 does not exist in DNS. Is it spelt right?").arg(seen.domain.toUnicode()));
}

/// A fault of ours says nothing about the domain; what can be done is to tell of it.
void AuditWorkspace::tellOwnFailure()
{
    const Observation &seen = *m_session->seen();
    QStringList steps;
    for (const Step step : stepsFailedHere(seen))
        steps << tr("step %1 (%2)").arg(int(step)).arg(stepName(step));
    if (steps.isEmpty())
        return;
    const auto copy = [this] {
        if (m_session->seen())
            QGuiApplication::clipboard()->setText(internalFaultsText(*m_session->seen()));
    };
    m_messages->say(tr("Gatepost failed here (not your server): %1. The other steps are not affected.")
                        .arg(steps.join(QStringLiteral(", "))),
                    {{tr("Copy &details"), copy}, {tr("Report a &problem…"), [this] { Q_EMIT problemWanted(); }}});
}

void AuditWorkspace::onShown()
{
    onStarted();
    refreshAll();
    tellHowItEnded();
    tellAge();
}

void AuditWorkspace::tellAge()
{
    constexpr qint64 oldDays = 7;
    const qint64 days = m_session->seen()->startedAt.daysTo(m_clock());
    if (days > oldDays)
        m_messages->say(
            tr("This audit is %n day(s) old. Certificates and policies may have changed.", nullptr, int(days)),
            {{tr("Audit &again"), [this] { Q_EMIT auditAgainWanted(); }}});
}

void AuditWorkspace::showChosen()
{
    if (const auto chosen = std::exchange(m_toShow, std::nullopt))
        showFinding(*chosen, false);
}

void AuditWorkspace::showFinding(const Finding &finding, bool focus)
{
    m_toShow.reset();
    if (!m_session->seen())
        return;
    m_drawer->showFinding(*m_session->seen(), finding, m_session->judged());
    if (focus)
        m_side->setCurrentWidget(m_drawer);
    if (!focus)
        return;
    setDrawerOpen(true);
}

void AuditWorkspace::showCell(const QModelIndex &index)
{
    m_toShow.reset();
    const AssessmentPtr shown = m_comparison->shown();
    if (index.isValid() && shown && m_session->seen())
        m_drawer->showHost(*m_session->seen(), shown->hosts[index.row()], m_comparison->evidence(index), shown);
}

/// What a row of the timeline rests on: the host, or what was found at the policy host with that certificate.
void AuditWorkspace::showCertificate(const EvidenceRef &evidence)
{
    const AssessmentPtr judged = m_session->judged();
    if (!judged || !m_session->seen())
        return;
    const QStringList place = evidence.path.split(u'/');
    for (const HostDecision &host : judged->hosts) {
        if (place.first() == u"hosts" && host.observed == place.value(1).toInt()) {
            m_drawer->showHost(*m_session->seen(), host, evidence);
            m_side->setCurrentWidget(m_drawer);
            return setDrawerOpen(true);
        }
    }
    for (const Finding &finding : judged->findings) {
        const bool about = std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const EvidenceRef &ref) {
            return ref.path == evidence.path && ref.kind == evidence.kind;
        });
        if (about)
            return showFinding(finding, true);
    }
}

/// Comparison and timeline are made when their tabs are first looked at: the rest is there sooner without them.
void AuditWorkspace::refreshTab()
{
    if (m_tabs->currentWidget() == m_comparisonTab)
        comparison();
    if (m_tabs->currentWidget() == m_timelineTab)
        timeline();
}

/// Fifty hosts are laid out anew with everything that is learned: only where somebody looks.
void AuditWorkspace::refreshViews()
{
    if (m_comparison && m_tabs->currentWidget() == m_comparisonTab)
        refreshComparison();
    if (m_timeline && m_tabs->currentWidget() == m_timelineTab)
        refreshTimeline();
}

void AuditWorkspace::refreshComparison()
{
    if (m_compared == m_session->judged())
        return;
    m_compared = m_session->judged();
    m_comparison->update(m_session->seen(), m_compared);
}

void AuditWorkspace::refreshTimeline()
{
    if (m_timed == m_session->judged())
        return;
    m_timed = m_session->judged();
    m_timeline->update(m_session->seen(), m_timed);
}

void AuditWorkspace::select(const Finding &finding)
{
    tabs()->setCurrentWidget(m_findings);
    m_findings->setStep(std::nullopt);
    const QAbstractItemModel *model = m_findings->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(FindingsModel::FindingRole).value<Finding>() == finding) {
            m_findings->list()->setCurrentIndex(index);
            m_findings->focusList();
            if (!m_over) // there it would hide what was just chosen
                setDrawerOpen(true);
            return;
        }
    }
}

void AuditWorkspace::setProviders(const SinceProvider &since, const FixOffer &offer)
{
    m_since = since;
    m_fixOffer = offer;
    if (!m_drawer)
        return;
    m_drawer->setSinceProvider(since);
    m_drawer->setFixOffer(offer);
}

void AuditWorkspace::refreshEvidence()
{
    const QModelIndex current = m_findings ? m_findings->list()->currentIndex() : QModelIndex();
    const QVariant finding = current.data(FindingsModel::FindingRole);
    if (finding.isValid() && m_tabs->currentWidget() == m_findings)
        showFinding(finding.value<Finding>(), false);
}

int AuditWorkspace::view() const
{
    return m_tabs ? m_tabs->currentIndex() : 0;
}

void AuditWorkspace::setView(int view)
{
    tabs()->setCurrentIndex(qBound(0, view, tabs()->count() - 1));
}

bool AuditWorkspace::isDrawerOpen() const
{
    return !m_side || !m_side->isHidden();
}

void AuditWorkspace::setDrawerOpen(bool open)
{
    if (open == isDrawerOpen())
        return;
    buildAuditPage();
    const QWidget *focused = focusWidget();
    const bool inside = focused && m_side->isAncestorOf(focused);
    if (open)
        m_before = focusWidget();
    m_side->setVisible(open);
    if (open && m_over)
        m_side->raise();
    if (!open && inside)
        leaveDrawer();
    Q_EMIT drawerToggled(open);
}

void AuditWorkspace::enterDrawer()
{
    buildAuditPage();
    QWidget *focused = focusWidget();
    setDrawerOpen(true);
    if (focused && !m_side->isAncestorOf(focused))
        m_before = focused;
    if (m_side->currentWidget() == m_drawer)
        m_drawer->focusFirst();
    else
        m_elsewhere->focusFirst();
}

/// The keyboard goes back to where it came from, the same row as a rule. A drawer that lies over it goes.
void AuditWorkspace::leaveDrawer()
{
    if (m_over && isDrawerOpen()) {
        setDrawerOpen(false); // comes back here
        return;
    }
    const bool there = m_before && m_before->isVisible() && !m_side->isAncestorOf(m_before);
    if (there)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_findings->focusList();
}

void AuditWorkspace::openElsewhere()
{
    if (!m_session->judged())
        return;
    m_elsewhere->refresh();
    m_side->setCurrentWidget(m_elsewhere);
    enterDrawer();
}

void AuditWorkspace::copySummary() const
{
    const ObservationPtr seen = m_session->seen();
    const AssessmentPtr judged = m_session->judged();
    if (!seen || !judged)
        return;
    QStringList out{QStringLiteral("# %1: %2").arg(seen->domain.toUnicode(), judged->verdict.word), QString(),
                    judged->verdict.explanation, QString()};
    for (const Finding &finding : judged->findings) {
        if (finding.effect != Effect::Passed)
            out << EvidenceDrawer::markdown(*seen, finding) << QString();
    }
    QGuiApplication::clipboard()->setText(out.join(u'\n'));
}

bool AuditWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize)
        arrangeDrawer();
    if (watched == m_side && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveDrawer();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AuditWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeDrawer();
}

/// Beside each other in a narrow window they would be two halves that nobody can read.
void AuditWorkspace::arrangeDrawer()
{
    constexpr int unknown = 400; ///< not laid out yet
    constexpr int narrow = 1000;
    if (!m_side || width() < unknown)
        return;
    const bool over = width() < narrow;
    if (over != m_over) {
        m_over = over;
        if (over)
            layDrawerOver();
        else
            putDrawerBeside();
    }
    if (m_over) {
        const QRect page = m_page->rect();
        const int wide = qBound(m_side->minimumWidth(), page.width() * 62 / 100, 600);
        const QRect end(page.width() - wide, 0, wide, page.height());
        m_side->setGeometry(QStyle::visualRect(layoutDirection(), page, end));
    } else if (!m_drawerSized) {
        m_drawerSized = true;
        sizeDrawer();
    }
}

void AuditWorkspace::layDrawerOver()
{
    m_openBeside = isDrawerOpen();
    m_side->setParent(m_page);
    m_side->hide();
    m_side->setAutoFillBackground(true);
    m_side->setFrameShape(QFrame::StyledPanel);
    m_page->installEventFilter(this); // its height changes with the messages above it
    if (m_openBeside)
        Q_EMIT drawerToggled(false);
}

void AuditWorkspace::putDrawerBeside()
{
    const bool was = isDrawerOpen();
    const bool open = was || m_openBeside;
    m_side->setAutoFillBackground(false);
    m_side->setFrameShape(QFrame::NoFrame);
    m_splitter->addWidget(m_side);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(1, 2);
    m_side->setVisible(open);
    if (m_sizesBeside.value(1) > 0)
        m_splitter->setSizes(m_sizesBeside);
    else
        sizeDrawer();
    if (open != was)
        Q_EMIT drawerToggled(open);
}

void AuditWorkspace::sizeDrawer()
{
    if (m_over)
        return;
    const int drawer = qBound(320, width() * 36 / 100, 520);
    m_splitter->setSizes({width() - drawer, drawer});
}

void AuditWorkspace::resetLayout()
{
    m_drawerSized = false;
    m_sizesBeside.clear();
    m_openBeside = true;
    if (!m_side)
        return;
    m_side->setCurrentWidget(m_drawer);
    if (!m_over)
        setDrawerOpen(true);
    arrangeDrawer();
}

QList<QWidget *> AuditWorkspace::panes() const
{
    if (m_stack->currentWidget() == m_start)
        return {m_messages, m_start};
    QList<QWidget *> out{m_messages, m_pasted, m_header, m_pipeline, m_tabs, m_running, m_lastKnownPane};
    if (isDrawerOpen())
        out << m_side;
    return out;
}

} // namespace gatepost
