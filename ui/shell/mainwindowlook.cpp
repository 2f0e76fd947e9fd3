// What the window looks like and where the keyboard is: panes, layout, the bar without a network.
#include "core/audit/nothingseen.h"
#include "core/audit/wording.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/startpage.h"
#include "ui/history/compareview.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/splittermemory.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/connectivity.h"
#include "ui/shell/history.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/panes.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/studio/policystudio.h"
#include <QApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace gatepost {

namespace {
constexpr QSize usualSize{1280, 800};
} // namespace

void MainWindow::goToPane(bool forward)
{
    QList<QWidget *> panes{m_address->parentWidget(), m_rail};
    if (m_workspaces->currentWidget() == m_pages)
        panes << workspace()->panes();
    else
        panes << m_workspaces->currentWidget();
    panes << statusBar();
    gatepost::goToPane(panes, forward);
}

void MainWindow::resetLayout()
{
    if (isFullScreen() || isMaximized())
        showNormal();
    const QRect screen = this->screen()->availableGeometry();
    resize(usualSize.boundedTo(screen.size()));
    move(screen.center() - rect().center());
    forgetSplitters();
    for (AuditWorkspace *page : m_pages->all())
        page->resetLayout();
    say(tr("All panes are where they were at first."));
}

/// No network, as the system says; where it says nothing, as the audit in front found.
bool MainWindow::isOffline() const
{
    if (!m_used.publicNets.isEmpty()) // the demo, or a laboratory: a network of its own
        return false;
    const auto online = m_connectivity->isOnline();
    if (online)
        return !*online;
    const AuditSession *shown = session();
    return shown->hasAudit() && !shown->isRunning() && foundNoNetwork(*shown->seen());
}

void MainWindow::refreshConnectivity()
{
    const auto known = m_connectivity->isOnline();
    const bool offline = isOffline();
    m_status->setOnline(known || offline ? std::optional(known.value_or(false)) : std::nullopt);
    const QString text =
        offline ? tr("You are offline. Saved audits, drafts, reports and the demo still work.") : QString();
    const QList<BarAction> actions{{tr("&Try again"), [this] { tryAgain(); }},
                                   m_history ? BarAction{tr("Open &history"), [this] { showHistory(); }}
                                             : BarAction{tr("Open a &saved audit…"), [this] { chooseFile(); }}};
    for (AuditWorkspace *page : m_pages->all())
        page->messages()->setStanding(text, actions);
    if (m_studio)
        m_studio->messages()->setStanding(text, actions);
}

/// What was wanted when there was no network.
void MainWindow::tryAgain()
{
    refreshConnectivity();
    if (!session()->domain().isRoot() && !session()->isRunning())
        audit(session()->domain().toUnicode());
    else if (!m_address->currentText().isEmpty())
        m_address->perform();
    else
        statusBar()->showMessage(isOffline() ? tr("There is still no network.") : tr("There is a network again."));
}

/// A domain that does not exist is no audit: it is said under the box, and nothing is kept.
bool MainWindow::dropIfNoDomain(AuditSession *of)
{
    if (!of->seen() || !foundNoDomain(*of->seen()))
        return false;
    const QString domain = of->domain().toUnicode();
    const QString names = bothNames(of->domain());
    if (!m_history || !m_history->last(domain)) { // else there was one before: it may be wanted again
        m_recent.removeAll(domain);
        if (m_history)
            m_history->forgetRecent(RecentKind::Domain, domain);
    }
    of->clear();
    if (of == session())
        complain(tr("%1 does not exist in DNS. Is it spelt right?").arg(names));
    fillAddresses();
    refresh();
    return true;
}

/// The recent domains on the start pages, with what came out the last time.
void MainWindow::fillStartPages()
{
    constexpr qsizetype shown = 20;
    QList<RecentDomain> recent;
    for (const QString &domain : m_recent.mid(0, shown)) {
        const auto last = m_history ? m_history->last(domain) : std::nullopt;
        recent << RecentDomain{domain, last ? std::optional(last->effect) : std::nullopt,
                               last ? last->at : QDateTime()};
    }
    for (const AuditWorkspace *page : m_pages->all())
        page->startPage()->setRecent(recent);
}

/// Somebody who does something else meanwhile is told once that a long audit has ended; who looks sees it anyway.
void MainWindow::tellWhenAway(AuditWorkspace *page)
{
    constexpr std::chrono::seconds longAudit{30};
    const AuditSession *session = page->session();
    if (!session->hasAudit() || isActiveWindow() || session->seen()->duration < longAudit)
        return;
    QApplication::alert(this);
    if (!m_notifier) {
        m_notifier = new Notifier(this);
        connect(m_notifier, &Notifier::opened, this, [this] {
            if (m_ended)
                m_pages->setCurrent(m_ended);
            showWorkspace(m_pages);
            raise();
            activateWindow();
        });
    }
    m_ended = page;
    m_notifier->tell(tr("%1: %2").arg(bothNames(session->domain()), session->judged()->verdict.word));
}

} // namespace gatepost
