#pragma once
// The Audit workspace: start page, running audit, finished audit with findings, MX comparison, raw log and evidence.
#include "ui/audit/auditsession.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace gatepost {

class ElsewherePane;
class EvidenceDrawer;
class FindingsPane;
class HostsModel;
class MessageBar;
class PasteCard;
class PipelineView;
class StartPage;
class VerdictHeader;

class AuditWorkspace : public QWidget
{
    Q_OBJECT
public:
    explicit AuditWorkspace(AuditSession *session, QWidget *parent = nullptr);

    StartPage *startPage() const { return m_start; }
    FindingsPane *findings() const { return m_findings; }
    MessageBar *messages() const { return m_messages; }
    PasteCard *pasted() const { return m_pasted; }
    QTabWidget *tabs() const { return m_tabs; }
    bool isDrawerOpen() const;
    void setDrawerOpen(bool open);
    void openElsewhere(); ///< the ways round a blocked port 25, in the place of the evidence
    ElsewherePane *elsewhere() const { return m_elsewhere; }
    void copySummary() const; ///< verdict and findings as Markdown

Q_SIGNALS:
    void auditAgainWanted();
    void drawerToggled(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *auditPage();
    QWidget *hostsPage();
    void showHosts(const ObservationPtr &seen, const AssessmentPtr &judged);
    void onStarted();
    void onProgressed();
    void onFinished();
    void showFinding(const Finding &finding, bool focus);
    void showCell(const QModelIndex &index);
    void refreshLog();
    void sizeDrawer();

    AuditSession *m_session;
    QStackedWidget *m_stack;
    StartPage *m_start;
    MessageBar *m_messages;
    PasteCard *m_pasted;
    VerdictHeader *m_header;
    PipelineView *m_pipeline;
    QTabWidget *m_tabs;
    FindingsPane *m_findings;
    HostsModel *m_hosts;
    QTableView *m_matrix;
    QLabel *m_result; ///< under the matrix: the way of a mail
    QLabel *m_others;
    QPlainTextEdit *m_log;
    QSplitter *m_splitter;
    QStackedWidget *m_side;
    EvidenceDrawer *m_drawer;
    ElsewherePane *m_elsewhere;
    bool m_drawerSized = false;
};

} // namespace gatepost
