// Policy Studio: an empty one, a draft on each of its pages, the plan's dialogs, the export of records and files.
#include "app/shots/photographer.h"
#include "ui/audit/auditsession.h"
#include "ui/studio/draftview.h"
#include "ui/studio/exportpolicywizard.h"
#include "ui/studio/hostingpage.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policystudio.h"
#include <QListWidget>

namespace gatepost {

namespace {

void pages(Photographer &camera, DraftView *draft)
{
    const std::pair<DraftView::Page, const char *> pages[] = {{DraftView::Page::Policy, "studio-policy"},
                                                              {DraftView::Page::Hosting, "studio-hosting"},
                                                              {DraftView::Page::Dns, "studio-dns"},
                                                              {DraftView::Page::RollOut, "studio-plan"},
                                                              {DraftView::Page::CheckLive, "studio-live"}};
    for (const auto &[page, name] : pages) {
        draft->showPage(page);
        if (page == DraftView::Page::Hosting)
            static_cast<HostingPage *>(draft->page(page))->targets()->setCurrentRow(0);
        camera.shoot(QString::fromLatin1(name));
    }
}

void planDialogs(Photographer &camera, PolicyStudio *studio)
{
    PlanPage *plan = studio->plan();
    if (!plan)
        return;
    const std::pair<void (PlanPage::*)(), const char *> dialogs[] = {{&PlanPage::openPreflight, "preflight"},
                                                                     {&PlanPage::changeMx, "mx-change"},
                                                                     {&PlanPage::switchOff, "switch-off"},
                                                                     {&PlanPage::emergency, "emergency"}};
    for (const auto &[open, name] : dialogs) {
        (plan->*open)();
        camera.shootDialog(QString::fromLatin1(name));
    }
}

void exportPages(Photographer &camera, PolicyStudio *studio)
{
    ExportPolicyWizard *wizard = studio->exportCurrent();
    if (!wizard)
        return;
    for (int page = 1;; ++page) {
        camera.shoot(wizard, QStringLiteral("package-%1").arg(page));
        const int before = wizard->currentId();
        if (wizard->nextId() >= 0)
            wizard->next();
        if (wizard->currentId() == before)
            break;
    }
    camera.closeDialogs();
}

} // namespace

void takeStudioScenes(Photographer &camera)
{
    MainWindow *window = camera.window();
    camera.audit(QStringLiteral("example.test"));
    const ObservationPtr seen = window->session()->audit().seen;
    camera.trigger("new-policy");
    PolicyStudio *studio = window->studio();
    while (studio->current() && studio->closeCurrent()) {
    }
    camera.shoot(QStringLiteral("studio-empty"));
    DraftView *draft = studio->openDraftFromAudit(seen);
    studio->take(seen);
    pages(camera, draft);
    planDialogs(camera, studio);
    exportPages(camera, studio);
    while (studio->current() && studio->closeCurrent()) {
    }
    camera.trigger("back");
}

} // namespace gatepost
