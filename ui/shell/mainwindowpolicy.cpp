// The menu Policy: each entry leads to the page of a draft that does it.
#include "ui/audit/auditsession.h"
#include "ui/shell/mainwindow.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/draftview.h"
#include "ui/studio/editpage.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policyform.h"
#include "ui/studio/policystudio.h"
#include "ui/studio/policytextedit.h"
#include "ui/studio/problemspane.h"
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>

namespace gatepost {

/// The draft in front; beside an audit the one of its domain, or a new one with the policy that is live.
DraftView *MainWindow::policyDraft()
{
    PolicyStudio *policies = studio();
    if (!isInStudio() || !policies->current()) {
        const DomainName domain = session()->domain();
        DraftView *known = nullptr;
        for (DraftView *draft : policies->drafts()) {
            if (!domain.isRoot() && draft->document()->domain() == domain)
                known = draft;
        }
        if (known)
            policies->setCurrent(known);
        else if (session()->hasAudit())
            policies->openDraftFromAudit(session()->seen());
        else
            policies->newDraft(domain);
    }
    showWorkspace(policies);
    return policies->current();
}

/// An entry that works on a page of the draft.
QAction *MainWindow::addForDraft(const char *id, const QString &text, const QKeySequence &key, DraftView::Page page,
                                 const std::function<void(DraftView *)> &work)
{
    QAction *out = add(id, text, key, [this, page, work] {
        DraftView *draft = policyDraft();
        draft->showPage(page);
        work(draft);
    });
    m_policyActions << out;
    return out;
}

QAction *MainWindow::addForPlan(const char *id, const QString &text, const QKeySequence &key, void (PlanPage::*work)())
{
    return addForDraft(id, text, key, DraftView::Page::RollOut, [this, work](DraftView *) {
        if (PlanPage *plan = m_studio->plan())
            (plan->*work)();
    });
}

void MainWindow::lint(DraftView *draft)
{
    const ProblemsPane *problems = draft->editPage()->problems();
    statusBar()->showMessage(problems->heading());
    const QList<QPushButton *> fixes = problems->fixes();
    if (fixes.isEmpty())
        draft->editPage()->text()->setFocus(Qt::OtherFocusReason);
    else
        fixes.first()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::makePolicyMenu()
{
    using Page = DraftView::Page;
    const auto nothing = [](DraftView *) {};
    QMenu *menu = menuBar()->addMenu(tr("Polic&y"));
    menu->addAction(addForDraft("add-dns-names", tr("&Add names from DNS"), {}, Page::Policy,
                                [](DraftView *draft) { draft->editPage()->form()->addNamesFromDns(); }));
    menu->addAction(addForDraft("lint", tr("&Lint"), {}, Page::Policy, [this](DraftView *draft) { lint(draft); }));
    menu->addAction(addForDraft("compare-live", tr("&Compare with live"), {}, Page::CheckLive,
                                [this](DraftView *) { m_studio->checkLive(); }));
    menu->addSeparator();
    menu->addAction(addForPlan("preflight", tr("&Pre-flight for enforce…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                               &PlanPage::openPreflight));
    menu->addAction(addForPlan("change-mx", tr("Change &MX hosts…"), {}, &PlanPage::changeMx));
    menu->addAction(addForPlan("change-provider", tr("Change the p&rovider…"), {}, &PlanPage::changeProvider));
    menu->addAction(addForPlan("switch-off", tr("&Switch off…"), {}, &PlanPage::switchOff));
    menu->addAction(addForPlan("emergency", tr("Senders re&fuse our mail…"), {}, &PlanPage::emergency));
    menu->addSeparator();
    QMenu *snippets = menu->addMenu(tr("S&nippets"));
    snippets->addAction(addForDraft("snippet-web", tr("For the &web server"), {}, Page::Hosting, nothing));
    snippets->addAction(addForDraft("snippet-dns", tr("For &DNS"), {}, Page::Dns, nothing));
}

} // namespace gatepost
