#pragma once
// The Policy Studio workspace: nothing open, or drafts as tabs. The window gives it what it knows of domains and a way
// to look at the network; it never looks by itself.
#include "core/audit/assessment.h"
#include "core/sts/stspolicy.h"
#include "ui/studio/hosttest.h"
#include "ui/studio/livecheck.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QUndoGroup;
class QUndoStack;

namespace gatepost {

class DraftAutosave;
class DraftDocument;
class DraftView;
class ExportPolicyWizard;
class MessageBar;
class PlanPage;
struct KnownPolicy;
struct PlannedStep;
struct DraftState;

class PolicyStudio : public QWidget
{
    Q_OBJECT
public:
    /// Drafts are kept below `stateFolder` every ten seconds; empty: not at all.
    explicit PolicyStudio(const QString &stateFolder, QWidget *parent = nullptr);
    ~PolicyStudio() override;

    void setProfile(const Profile &profile);        ///< how drafts opened from now on look at the network
    void setLiveCheck(const LiveCheckMaker &maker); ///< for drafts opened from now on
    void setHostTest(const HostTestMaker &maker);   ///< for drafts opened from now on
    const HostTestMaker &hostTest() const { return m_hostTest; }
    void setThresholds(const Thresholds &thresholds); ///< that drafts are judged by, the open ones too
    int restore(); ///< drafts that an unexpected end left; how many. Call once, when the window is there

    DraftView *newDraft(const DomainName &domain = {});
    DraftView *openText(const QByteArray &text, const QString &name, const DomainName &domain = {});
    DraftView *openFile(const QString &path); ///< `mta-sts.txt` or `.gatepost`; null and a message when it is neither
    /// With the live policy, or another one; the audit's hosts and certificates are known then.
    DraftView *openDraftFromAudit(const ObservationPtr &seen, const std::optional<StsPolicy> &changed = {});
    void openFromLive(const DomainName &domain); ///< reads the live policy, then opens it
    void take(const ObservationPtr &seen);       ///< an audit has ended: drafts of its domain judge by it

    /// What the ledger knows of earlier policies, for the dates of the plans of that domain's drafts.
    /// `ids` of records that were seen with them: no proposal is one of those.
    void setLedger(const DomainName &domain, const QList<KnownPolicy> &policies, const QByteArrayList &ids = {});
    ExportPolicyWizard *exportCurrent(); ///< opens the wizard for the current draft; null without one

    DraftView *current() const;
    void setCurrent(DraftView *draft);
    QList<DraftView *> drafts() const;
    bool save(); ///< false when it needs a place first, and is being asked for one
    void saveAs();
    bool saveTo(DraftView *draft, const QString &path);
    PlanPage *plan() const; ///< of the current draft, for the menu Policy; null without one
    /// What is still to be done by the plans that somebody began, of all drafts of the domain.
    QList<PlannedStep> plannedSteps(const DomainName &domain) const;
    QStringList openPaths() const; ///< files that are open, for the next start
    bool isModified() const;       ///< any draft
    /// Closes after asking about changes that are not saved (DLG9); false: the user wants to go on.
    bool closeCurrent();
    bool closeAll();
    QUndoStack *undoStack() const;                   ///< of the current draft; null without one
    QUndoGroup *undoGroup() const { return m_undo; } ///< for "Undo Change mode" in the Edit menu

    MessageBar *messages() const { return m_messages; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *liveButton() const { return m_live; }
    QPushButton *openButton() const { return m_open; }
    QLineEdit *liveDomain() const { return m_liveDomain; }

    enum class Answer { Save, Discard, Cancel };
    /// In place of the question about unsaved changes, for tests.
    std::function<Answer(const QString &title)> askUnsaved;

    /// Somebody listens to watchWanted(): what cannot be had is not offered.
    bool offersWatch() const;

public Q_SLOTS:
    // What the menu Policy calls. Each shows the page that it is about, and does nothing while no draft is open.
    void addNamesFromDns(); ///< looks in DNS first, then adds what no line covers
    void showProblems();    ///< what the lint found, with the focus on the first fix
    void checkLive();       ///< shows page 5 and looks: what "Run" means here
    void compareWithLive(); ///< shows page 5; looks only when nothing was seen yet
    void showPreflight();   ///< DLG3
    void changeMx();        ///< DLG10
    void changeProvider();  ///< DLG10, of all hosts
    void switchOff();       ///< DLG4
    void stopRefusing();    ///< DLG11
    void showHosting();     ///< snippets for web servers
    void showDnsRecords();  ///< snippets for name servers

Q_SIGNALS:
    void statusText(const QString &text);
    void auditWanted(const gatepost::DomainName &domain);
    void findingsWanted(const gatepost::DomainName &domain); ///< of its latest audit
    void watchWanted(const gatepost::DomainName &domain);    ///< to be checked again and again, and told about
    void draftOpened(const gatepost::DomainName &domain);    ///< time to tell what is known: take(), setLedger()
    void planChanged(const gatepost::DomainName &domain);    ///< plannedSteps() are others
    void currentChanged();                                   ///< another draft, or another title of it
    void modifiedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *emptyPage();
    DraftView *open(const DraftState &state);
    void close(DraftView *draft);
    bool mayClose(DraftView *draft);
    void refreshTabs();
    void askForFile();
    void say(const QString &text);
    void readLive();
    void begin(LiveCheck *check, DraftView *draft);

    PlanPage *showPlan();

    LiveCheckMaker m_maker;
    HostTestMaker m_hostTest;
    Thresholds m_thresholds;
    DraftAutosave *m_autosave;
    QUndoGroup *m_undo;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QPushButton *m_new;
    QPushButton *m_live;
    QPushButton *m_open;
    QWidget *m_liveRow;
    QLineEdit *m_liveDomain;
    QLabel *m_liveProblem;
    QList<DraftView *> m_restored; ///< that "Discard" closes
};

} // namespace gatepost
