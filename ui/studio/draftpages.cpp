#include "ui/studio/draftpages.h"
#include "ui/studio/checklivepage.h"
#include "ui/studio/dnspage.h"
#include "ui/studio/draftview.h"
#include "ui/studio/hostingpage.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policystudio.h"
#include <QListWidget>

namespace gatepost {

namespace {

using Page = DraftView::Page;
using State = DraftView::PageState;

const QString plansKey = QStringLiteral("plans");

void addHosting(DraftView *draft, PolicyStudio *studio)
{
    auto *page = new HostingPage(draft->document());
    draft->setPage(Page::Hosting, page);
    QObject::connect(page, &HostingPage::statusText, studio, &PolicyStudio::statusText);
    QObject::connect(page, &HostingPage::liveCheckWanted, draft, [draft] {
        draft->showPage(Page::CheckLive);
        draft->live()->checkNow();
    });
    const auto state = [draft, page] {
        const bool chosen = page->targets()->currentRow() >= 0;
        draft->setPageState(Page::Hosting, page->isReady() ? State::Done
                                           : chosen        ? State::Unfinished
                                                           : State::NotBegun);
    };
    QObject::connect(page, &HostingPage::refreshed, draft, state);
    state();
}

void addRecords(DraftView *draft, PolicyStudio *studio)
{
    auto *page = new DnsPage(draft->document(), draft->live());
    draft->setPage(Page::Dns, page);
    draft->setPage(Page::CheckLive, new CheckLivePage(draft->document(), draft->live()));
    QObject::connect(page, &DnsPage::statusText, studio, &PolicyStudio::statusText);
    const auto states = [draft, page] {
        const LiveFile file = draft->live()->file();
        const bool checked = file.state != LiveFile::State::NotChecked;
        draft->setPageState(Page::Dns, !page->isReady() ? State::NotBegun
                                       : page->isOpen() ? State::Done
                                                        : State::Unfinished);
        draft->setPageState(Page::CheckLive, !checked             ? State::NotBegun
                                             : file.isPublished() ? State::Done
                                                                  : State::Unfinished);
    };
    QObject::connect(page, &DnsPage::refreshed, draft, states);
    states();
}

PlanFacts factsOf(const DraftDocument &document)
{
    PlanFacts out;
    out.seen = document.audit() && document.audit()->domain == document.domain() ? document.audit() : document.newest();
    out.draft = document.draft().policy();
    out.newHosts = document.testedHosts();
    out.thresholds = document.thresholds();
    return out;
}

/// One step of undo, however many lines it is about.
void applyChange(DraftDocument *document, const PolicyChange &change)
{
    PolicyDraft wanted{QByteArrayView(document->draft().text())};
    if (change.policy) {
        wanted.setMode(change.policy->mode);
        wanted.setMaxAge(change.policy->maxAgeSeconds);
    }
    for (const DomainName &host : change.added) {
        if (!matchMx(host, wanted.reading().lenientMx).matches)
            wanted.addMx(host.toAscii());
    }
    for (const DomainName &host : change.dropped)
        wanted.removeMx(host.toAscii());
    document->edit([&wanted](PolicyDraft *draft) { return draft->replace(DraftStep::Planned, wanted.text()); });
}

/// Mail servers that are to come are asked by name; what they say is kept with the draft while it is open.
void addHostTest(DraftView *draft, PlanPage *page, PolicyStudio *studio)
{
    if (!studio->hostTest())
        return;
    DraftDocument *document = draft->document();
    const auto test = std::make_shared<HostTest *>(nullptr); // made when it is first needed: it has threads
    const auto wanted = [document, draft, page, test, make = studio->hostTest()](const QList<DomainName> &hosts) {
        if (!*test) {
            *test = make(draft);
            QObject::connect(*test, &HostTest::progressed, document, [document](const QList<MxObservation> &seen) {
                QList<MxObservation> whole = seen;
                whole.removeIf([](const MxObservation &host) { return !host.finished; });
                document->setTestedHosts(whole);
            });
            QObject::connect(*test, &HostTest::finished, page,
                             [page, test] { page->setHostTest({}, (*test)->problem()); });
        }
        page->setHostTest(hosts, {});
        (*test)->start(document->domain(), hosts);
    };
    page->setHostTestOffered(true);
    QObject::connect(page, &PlanPage::hostTestWanted, draft, wanted);
}

void addPlan(DraftView *draft, PolicyStudio *studio)
{
    DraftDocument *document = draft->document();
    auto *page = new PlanPage;
    draft->setPage(Page::RollOut, page);
    page->setDomain(document->domain());
    page->fromJson(document->further().value(plansKey).toArray());
    const auto domain = std::make_shared<DomainName>(document->domain());
    const auto state = [draft, page] {
        const QList<PlanStage> &stages = page->plan().stages;
        const bool begun = !stages.isEmpty() && stages.first().state == StageState::Done;
        draft->setPageState(Page::RollOut, page->isFinished() ? State::Done
                                           : begun            ? State::Unfinished
                                                              : State::NotBegun);
    };
    const auto refresh = [draft, document, page, domain, state] {
        if (*domain != document->domain()) {
            *domain = document->domain();
            page->setDomain(*domain);
        }
        if (draft->currentPage() == Page::RollOut) // the dates of a page that nobody sees can wait
            page->setFacts(factsOf(*document));
        state();
    };
    QObject::connect(document, &DraftDocument::textChanged, page, refresh);
    QObject::connect(document, &DraftDocument::knowledgeChanged, page, refresh);
    QObject::connect(draft, &DraftView::pageShown, page, refresh);
    QObject::connect(page, &PlanPage::changed, draft, [document, page, state, studio] {
        document->setFurther(plansKey, page->toJson());
        state();
        Q_EMIT studio->planChanged(document->domain());
    });
    QObject::connect(page, &PlanPage::policyWanted, draft, [draft, document](const PolicyChange &change) {
        applyChange(document, change);
        draft->showPage(Page::Policy);
    });
    QObject::connect(page, &PlanPage::findingsWanted, studio,
                     [studio, document] { Q_EMIT studio->findingsWanted(document->domain()); });
    addHostTest(draft, page, studio);
    page->setWatchOffered(studio->offersWatch());
    QObject::connect(page, &PlanPage::watchWanted, studio,
                     [studio, document] { Q_EMIT studio->watchWanted(document->domain()); });
    page->setFacts(factsOf(*document));
    state();
}

} // namespace

void addDraftPages(DraftView *draft, PolicyStudio *studio)
{
    addHosting(draft, studio);
    addRecords(draft, studio);
    addPlan(draft, studio);
}

PlanPage *planOf(const DraftView *draft)
{
    return qobject_cast<PlanPage *>(draft->page(Page::RollOut));
}

} // namespace gatepost
