#pragma once
// The Audit workspace: start page, running audit, finished audit with findings, MX comparison, raw log and evidence.
#include "core/audit/timeline.h"
#include "core/base/clock.h"
#include "core/store/policymemory.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/evidencedrawer.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace gatepost {

class AcceptedRisks;
class ElsewherePane;
class FindingsPane;
class LastKnownPane;
class MessageBar;
class MxComparison;
class PasteCard;
class PipelineView;
class RawLogView;
class RiskKeeper;
class RunningHosts;
class StartPage;
class TimelineView;
class VerdictHeader;

class AuditWorkspace : public QWidget
{
    Q_OBJECT
public:
    explicit AuditWorkspace(AuditSession *session, QWidget *parent = nullptr);

    AuditSession *session() const { return m_session; }
    StartPage *startPage() const { return m_start; }
    FindingsPane *findings();
    MessageBar *messages() const { return m_messages; }
    PasteCard *pasted() const { return m_pasted; }
    QTabWidget *tabs();
    MxComparison *comparison();
    TimelineView *timeline();
    RawLogView *rawLog();
    int view() const; ///< which tab is in front: 0 findings, 1 MX comparison …
    void setView(int view);
    void select(const Finding &finding); ///< in the list of findings, with its evidence
    bool isDrawerOpen() const;
    void setDrawerOpen(bool open);
    void enterDrawer(); ///< opens it and puts the keyboard into it
    /// Of a narrow workspace: it lies over the list instead of beside it.
    bool isDrawerOver() const { return m_over; }
    QList<QWidget *> panes() const; ///< in the order in which F6 goes round them
    void resetLayout();             ///< as a new user has it
    void openElsewhere();           ///< the ways round a blocked port 25, in the place of the evidence
    ElsewherePane *elsewhere();
    void setClock(const Clock &clock) { m_clock = clock; } ///< what "now" is when the age of an audit is told
    /// Since when a finding is there, and where its fix can be written.
    /// The last audit of the domain that reached its MX hosts; offered while this one does not. Null: there is none.
    void setLastKnown(const JudgedAudit &before);
    LastKnownPane *lastKnown() const { return m_lastKnownPane; }
    void setProviders(const SinceProvider &since, const FixOffer &offer);
    /// What the history knows of the domain: policies that were served, and certificates that were shown, at any time.
    void setEarlier(const QList<LedgerEntry> &policies, const QList<EarlierCertificate> &certificates);
    void setPlan(const QList<PlannedStep> &steps); ///< of the changes that are under way
    void refreshEvidence();                        ///< of the finding that is chosen, when more is known about it
    void copySummary() const;                      ///< verdict and findings as Markdown
    EvidenceDrawer *drawer();
    RiskKeeper *risks() const { return m_risks; }
    const TimelineExtras &timelineExtras() const { return m_extras; } ///< what the history knows about this domain
    /// Where accepted risks are kept; without one nothing can be accepted. It lives longer than the workspace.
    void setAcceptedRisks(AcceptedRisks *store, const Clock &clock = systemNow);

Q_SIGNALS:
    void auditAgainWanted();
    void drawerToggled(bool open);
    void draftWanted(const gatepost::StsPolicy &policy); ///< a draft with what the MX comparison assumes
    void reportWanted();                                 ///< of what the MX comparison assumes, against what is
    void problemWanted();                                ///< a problem of Gatepost itself is to be reported
    void vantageChosen();                                ///< for all audits from now on
    void countsChanged();
    void fixWanted(const gatepost::Finding &finding); ///< only where EvidenceDrawer::setFixOffer offers it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildAuditPage(); ///< when it is first needed: the start page is there sooner without it
    QWidget *auditPage();
    void onStarted();
    void onProgressed();
    void onFinished();
    void onShown();
    void refreshAll();
    void tellHowItEnded();
    void tellOwnFailure();
    void tellAge();
    void showFinding(const Finding &finding, bool focus);
    void showCell(const QModelIndex &index);
    const Finding *fixFirst() const;
    void offerFix();
    void offerLastKnown();
    void refreshTab();
    void showChosen();        ///< what was chosen when the audit ended, in a turn of its own
    void refreshViews();      ///< comparison and timeline, that of them which is in front, in a turn of its own
    void refreshComparison(); ///< when it has not seen what is known now
    void refreshTimeline();
    void showCertificate(const EvidenceRef &evidence);
    void arrangeDrawer();
    void sizeDrawer();
    void layDrawerOver();
    void putDrawerBeside();
    void leaveDrawer();
    void connectRisks();
    void refreshRisks();
    void refreshEarlier();
    void nameFindingsTab();

    AuditSession *m_session;
    QStackedWidget *m_stack;
    StartPage *m_start;
    MessageBar *m_messages;
    PasteCard *m_pasted;
    RiskKeeper *m_risks;
    // Null until the audit page is built.
    VerdictHeader *m_header = nullptr;
    RunningHosts *m_running = nullptr;
    LastKnownPane *m_lastKnownPane = nullptr;
    JudgedAudit m_lastKnown;
    PipelineView *m_pipeline = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingsPane *m_findings = nullptr;
    QWidget *m_comparisonTab = nullptr;
    MxComparison *m_comparison = nullptr; ///< null until its tab is first looked at
    QWidget *m_timelineTab = nullptr;
    TimelineView *m_timeline = nullptr; ///< as the comparison
    AssessmentPtr m_compared;           ///< what the comparison shows
    AssessmentPtr m_timed;              ///< what the timeline shows
    QTimer m_viewsSoon;
    std::optional<Finding> m_toShow; ///< in the drawer, soon
    QTimer m_evidenceSoon;
    bool m_refreshing = false;
    RawLogView *m_log = nullptr;
    QList<LedgerEntry> m_policies; ///< of the domain, from the history
    TimelineExtras m_extras;
    SinceProvider m_since;
    FixOffer m_fixOffer;
    QWidget *m_page = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_side = nullptr;
    EvidenceDrawer *m_drawer = nullptr;
    ElsewherePane *m_elsewhere = nullptr;
    Clock m_clock = systemNow;
    QPointer<QWidget> m_before; ///< what had the keyboard before the drawer
    QList<int> m_sizesBeside;   ///< as the user put them; empty: as they come
    bool m_drawerSized = false;
    bool m_over = false;
    bool m_openBeside = true; ///< the drawer is open when there is room for it
};

} // namespace gatepost
