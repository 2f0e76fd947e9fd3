#include "ui/studio/policystudio.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include "ui/studio/draftautosave.h"
#include "ui/studio/draftfiles.h"
#include "ui/studio/draftpages.h"
#include "ui/studio/draftview.h"
#include "ui/studio/editpage.h"
#include "ui/studio/exportpolicywizard.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/plan/unsaveddialog.h"
#include "ui/studio/policyform.h"
#include <algorithm>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr int narrow = 460; ///< width of what stands in the middle of the empty page

/// Safe to begin with: senders report, nobody refuses.
StsPolicy firstPolicy()
{
    return {PolicyMode::Testing, 86'400, {}};
}

PolicyStudio::Answer askWhether(QWidget *parent, const QString &title)
{
    auto answer = PolicyStudio::Answer::Cancel;
    UnsavedDialog dialog(title, parent);
    QObject::connect(&dialog, &UnsavedDialog::saveWanted, &dialog, [&answer] { answer = PolicyStudio::Answer::Save; });
    QObject::connect(&dialog, &UnsavedDialog::discardWanted, &dialog,
                     [&answer] { answer = PolicyStudio::Answer::Discard; });
    dialog.exec();
    return answer;
}

} // namespace

PolicyStudio::PolicyStudio(const QString &stateFolder, QWidget *parent) : QWidget(parent)
{
    askUnsaved = [this](const QString &title) { return askWhether(this, title); };
    m_autosave = new DraftAutosave(stateFolder, this);
    connect(m_autosave, &DraftAutosave::problemChanged, this, [this] { say(m_autosave->problem()); });
    m_undo = new QUndoGroup(this);
    m_messages = new MessageBar(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setMovable(true);
    m_tabs->tabBar()->setAccessibleName(tr("Open drafts"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_undo->setActiveStack(undoStack());
        Q_EMIT currentChanged();
    });
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, [this](int index) {
        m_tabs->setCurrentIndex(index);
        closeCurrent();
    });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(emptyPage());
    m_stack->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
}

PolicyStudio::~PolicyStudio()
{
    for (DraftView *draft : drafts())
        m_autosave->forget(draft->document());
}

QWidget *PolicyStudio::emptyPage()
{
    auto *out = new QWidget(this);
    m_new = new QPushButton(tr("&New"), out);
    m_live = new QPushButton(tr("From a li&ve domain…"), out);
    m_open = new QPushButton(tr("&Open file…"), out);
    connect(m_new, &QPushButton::clicked, this, [this] { newDraft(); });
    connect(m_open, &QPushButton::clicked, this, &PolicyStudio::askForFile);
    m_liveRow = new QWidget(out);
    m_liveDomain = new QLineEdit(m_liveRow);
    m_liveDomain->setPlaceholderText(QStringLiteral("example.org"));
    m_liveDomain->setAccessibleName(tr("Domain whose policy is to be read"));
    m_liveDomain->setLayoutDirection(Qt::LeftToRight);
    m_liveDomain->setMaxLength(300);
    m_liveProblem = plainLabel({}, m_liveRow);
    m_liveProblem->hide();
    auto *read = new QPushButton(tr("&Read its policy"), m_liveRow);
    connect(read, &QPushButton::clicked, this, &PolicyStudio::readLive);
    connect(m_liveDomain, &QLineEdit::returnPressed, this, &PolicyStudio::readLive);
    connect(m_liveDomain, &QLineEdit::textEdited, m_liveProblem, &QWidget::hide);
    connect(m_live, &QPushButton::clicked, this, [this] {
        m_liveRow->show();
        m_liveDomain->setFocus(Qt::OtherFocusReason);
    });
    auto *liveLine = new QHBoxLayout;
    liveLine->addWidget(m_liveDomain, 1);
    liveLine->addWidget(read);
    auto *liveColumn = new QVBoxLayout(m_liveRow);
    liveColumn->setContentsMargins(0, 0, 0, 0);
    liveColumn->addLayout(liveLine);
    liveColumn->addWidget(m_liveProblem);
    m_liveRow->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_new, m_live, m_open})
        buttons->addWidget(button);
    auto *middle = new QWidget(out);
    middle->setMinimumWidth(narrow);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("No draft open."), 3, middle));
    column->addLayout(buttons);
    column->addWidget(m_liveRow);
    auto *frame = new QVBoxLayout(out);
    frame->addStretch(2);
    auto *across = new QHBoxLayout; // an alignment would not ask for the height of what wraps
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    frame->addLayout(across);
    frame->addStretch(3);
    out->setFocusProxy(m_new);
    return out;
}

void PolicyStudio::setLiveCheck(const LiveCheckMaker &maker)
{
    m_maker = maker;
}

void PolicyStudio::setHostTest(const HostTestMaker &maker)
{
    m_hostTest = maker;
}

void PolicyStudio::setProfile(const Profile &profile)
{
    setLiveCheck(liveCheckBy(profile));
    setHostTest(hostTestBy(profile));
}

bool PolicyStudio::offersWatch() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&PolicyStudio::watchWanted));
}

int PolicyStudio::restore()
{
    for (const DraftState &state : m_autosave->takeLeftovers())
        m_restored << open(state);
    if (m_restored.isEmpty())
        return 0;
    m_autosave->saveNow(); // before the old copies go
    if (m_autosave->problem().isEmpty())
        m_autosave->dropTaken();
    const auto show = [this] {
        m_tabs->setCurrentWidget(m_restored.value(0));
        m_messages->clear();
    };
    const auto discard = [this] {
        for (DraftView *draft : std::exchange(m_restored, {}))
            close(draft);
        m_messages->clear();
    };
    m_messages->say(tr("Restored after an unexpected end: %n unsaved draft(s).", nullptr, int(m_restored.size())),
                    {{tr("Sho&w"), show}, {tr("&Discard"), discard}});
    return int(m_restored.size());
}

DraftView *PolicyStudio::open(const DraftState &state)
{
    auto *draft = new DraftView(state, m_maker, this);
    DraftDocument *document = draft->document();
    document->setThresholds(m_thresholds);
    addDraftPages(draft, this);
    connect(draft, &DraftView::saveWanted, this, &PolicyStudio::save);
    connect(draft, &DraftView::auditWanted, this, [this, document] { Q_EMIT auditWanted(document->domain()); });
    connect(document, &DraftDocument::modifiedChanged, this, &PolicyStudio::refreshTabs);
    connect(document, &DraftDocument::textChanged, this, &PolicyStudio::refreshTabs);
    m_undo->addStack(document->undoStack());
    m_autosave->watch(document);
    m_tabs->addTab(draft, QString());
    refreshTabs();
    m_stack->setCurrentWidget(m_tabs);
    m_tabs->setCurrentWidget(draft);
    m_undo->setActiveStack(document->undoStack());
    draft->editPage()->form()->focusFirst();
    Q_EMIT currentChanged();
    if (!document->domain().isRoot())
        Q_EMIT draftOpened(document->domain());
    return draft;
}

DraftView *PolicyStudio::newDraft(const DomainName &domain)
{
    DraftState state;
    state.text = writeStsPolicy(firstPolicy());
    state.domain = domain.toUnicode();
    return open(state);
}

DraftView *PolicyStudio::openText(const QByteArray &text, const QString &name, const DomainName &domain)
{
    const OpenedText opened = openedText(text);
    DraftState state;
    state.text = opened.text;
    state.domain = domain.toUnicode();
    DraftView *draft = open(state);
    if (!opened.note.isEmpty())
        say(opened.note);
    else
        Q_EMIT statusText(tr("Opened %1.").arg(visible(name, 80)));
    return draft;
}

DraftView *PolicyStudio::openFile(const QString &path)
{
    const auto loaded = loadDraft(path);
    if (!loaded) {
        say(loaded.error());
        return nullptr;
    }
    for (DraftView *there : drafts()) {
        if (there->document()->path() == loaded->state.path) {
            m_tabs->setCurrentWidget(there);
            return there;
        }
    }
    DraftView *draft = open(loaded->state);
    if (!loaded->note.isEmpty())
        say(loaded->note);
    return draft;
}

DraftView *PolicyStudio::openDraftFromAudit(const ObservationPtr &seen, const std::optional<StsPolicy> &changed)
{
    DraftState state;
    state.domain = seen->domain.toUnicode();
    state.text = writeStsPolicy(firstPolicy());
    for (const PolicyFetch &fetch : seen->fetches) {
        if (fetch.fault || fetch.status != 200 || fetch.body.isEmpty())
            continue;
        state.text = openedText(fetch.body).text;
        break;
    }
    DraftView *draft = open(state);
    draft->document()->setAudit(seen);
    if (changed) // as a step of its own: what is live can be had again by undoing it
        draft->document()->edit(
            [&changed](PolicyDraft *text) { return text->replace(DraftStep::TakenOver, writeStsPolicy(*changed)); });
    return draft;
}

void PolicyStudio::readLive()
{
    const auto domain = DomainName::fromInput(m_liveDomain->text());
    if (domain && m_maker)
        return openFromLive(*domain);
    m_liveProblem->setText(domain ? tr("There is no way to look at the network here.")
                                  : tr("This is no mail domain: %1").arg(refusalText(domain.error())));
    m_liveProblem->show();
    m_liveDomain->setFocus(Qt::OtherFocusReason);
}

void PolicyStudio::openFromLive(const DomainName &domain)
{
    DraftView *draft = newDraft(domain);
    Q_EMIT statusText(tr("Reading the policy of %1…").arg(visible(domain.toUnicode(), 80)));
    LiveWatch *live = draft->live();
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(live, &LiveWatch::changed, draft, [this, draft, live, connection] {
        const LiveFile file = live->file();
        if (draft->document()->undoStack()->count() > 0) { // something was written meanwhile
            disconnect(*connection);
            return;
        }
        if (file.state == LiveFile::State::NotChecked)
            return;
        disconnect(*connection);
        if (file.body.isEmpty()) {
            say(tr("No policy could be read: %1").arg(file.why));
            return;
        }
        draft->document()->edit(
            [&file](PolicyDraft *text) { return text->replace(DraftStep::TakenOver, openedText(file.body).text); });
        Q_EMIT statusText(tr("This is the live policy."));
    });
    live->checkNow();
}

void PolicyStudio::setThresholds(const Thresholds &thresholds)
{
    m_thresholds = thresholds;
    for (DraftView *draft : drafts())
        draft->document()->setThresholds(thresholds);
}

void PolicyStudio::setLedger(const DomainName &domain, const QList<KnownPolicy> &policies, const QByteArrayList &ids)
{
    for (DraftView *draft : drafts()) {
        if (draft->document()->domain() != domain)
            continue;
        draft->document()->setEarlierIds(ids);
        planOf(draft)->setLedger(policies);
    }
}

ExportPolicyWizard *PolicyStudio::exportCurrent()
{
    DraftView *draft = current();
    if (!draft)
        return nullptr;
    auto *wizard = new ExportPolicyWizard(draft->document(), draft->live(), systemNow, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ExportPolicyWizard::statusText, this, &PolicyStudio::statusText);
    wizard->open();
    return wizard;
}

void PolicyStudio::take(const ObservationPtr &seen)
{
    for (DraftView *draft : drafts())
        draft->document()->setAudit(seen);
}

DraftView *PolicyStudio::current() const
{
    return qobject_cast<DraftView *>(m_tabs->currentWidget());
}

void PolicyStudio::setCurrent(DraftView *draft)
{
    m_tabs->setCurrentWidget(draft);
}

QList<DraftView *> PolicyStudio::drafts() const
{
    QList<DraftView *> out;
    for (int i = 0; i < m_tabs->count(); ++i)
        out << qobject_cast<DraftView *>(m_tabs->widget(i));
    return out;
}

QUndoStack *PolicyStudio::undoStack() const
{
    return current() ? current()->document()->undoStack() : nullptr;
}

bool PolicyStudio::save()
{
    DraftView *draft = current();
    if (!draft)
        return false;
    if (!draft->document()->path().isEmpty())
        return saveTo(draft, draft->document()->path());
    saveAs();
    return false;
}

PlanPage *PolicyStudio::plan() const
{
    return current() ? planOf(current()) : nullptr;
}

QList<PlannedStep> PolicyStudio::plannedSteps(const DomainName &domain) const
{
    QList<PlannedStep> out;
    for (DraftView *draft : drafts()) {
        if (draft->document()->domain() == domain)
            out << planOf(draft)->stepsToCome();
    }
    return out;
}

QStringList PolicyStudio::openPaths() const
{
    QStringList out;
    for (DraftView *draft : drafts()) {
        if (!draft->document()->path().isEmpty())
            out << draft->document()->path();
    }
    return out;
}

void PolicyStudio::checkLive()
{
    if (!current())
        return;
    current()->showPage(DraftView::Page::CheckLive);
    current()->live()->checkNow();
}

void PolicyStudio::compareWithLive()
{
    if (!current())
        return;
    current()->showPage(DraftView::Page::CheckLive);
    if (!current()->live()->first() && !current()->live()->isRunning())
        current()->live()->checkNow();
}

/// What DNS says now, not what an older audit saw. Without an answer nothing is added.
void PolicyStudio::addNamesFromDns()
{
    DraftView *draft = current();
    if (!draft)
        return;
    draft->showPage(DraftView::Page::Policy);
    PolicyForm *form = draft->editPage()->form();
    LiveWatch *live = draft->live();
    if (!live->canCheck()) {
        if (!draft->document()->names().isEmpty())
            return form->addNamesFromDns();
        Q_EMIT statusText(tr("DNS cannot be asked: the draft has no domain yet."));
        return form->focusFirst();
    }
    Q_EMIT statusText(tr("Looking in DNS…"));
    const QDateTime asked = systemNow();
    live->checkNow();
    const auto take = [this, form, live, asked] {
        const LiveWatch::Look *look = live->first();
        const bool looked = look && look->seen->isFinished(Step::Match) && look->at >= asked;
        if (live->isRunning() && !looked) // the policy host may take its time, the names need not wait for it
            return false;
        if (!look || !look->seen->mx || !look->seen->mx->answer) {
            Q_EMIT statusText(tr("DNS did not answer; no name was added."));
            return true;
        }
        form->addNamesFromDns();
        Q_EMIT statusText(tr("DNS names %n MX host(s) now.", nullptr, int(look->seen->hosts.size())));
        return true;
    };
    if (take())
        return;
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(live, &LiveWatch::changed, form, [take, connection] {
        if (const QMetaObject::Connection self = *connection; take())
            disconnect(self);
    });
}

void PolicyStudio::showProblems()
{
    if (!current())
        return;
    current()->showPage(DraftView::Page::Policy);
    current()->editPage()->showProblems();
}

PlanPage *PolicyStudio::showPlan()
{
    if (!current())
        return nullptr;
    current()->showPage(DraftView::Page::RollOut);
    return plan();
}

void PolicyStudio::showPreflight()
{
    if (PlanPage *page = showPlan())
        page->openPreflight();
}

void PolicyStudio::changeMx()
{
    if (PlanPage *page = showPlan())
        page->changeMx();
}

void PolicyStudio::changeProvider()
{
    if (PlanPage *page = showPlan())
        page->changeProvider();
}

void PolicyStudio::switchOff()
{
    if (PlanPage *page = showPlan())
        page->switchOff();
}

void PolicyStudio::stopRefusing()
{
    if (PlanPage *page = showPlan())
        page->emergency();
}

void PolicyStudio::showHosting()
{
    if (current())
        current()->showPage(DraftView::Page::Hosting);
}

void PolicyStudio::showDnsRecords()
{
    if (current())
        current()->showPage(DraftView::Page::Dns);
}

void PolicyStudio::saveAs()
{
    DraftView *draft = current();
    if (!draft)
        return;
    const QString path = draft->document()->path();
    auto *dialog = new QFileDialog(this, tr("Save draft"),
                                   path.isEmpty() ? QStringLiteral("mta-sts.txt") : QFileInfo(path).absoluteFilePath(),
                                   tr("Policy file (*.txt);;Draft with its plan (*.gatepost)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("gatepost")) ? QStringLiteral("gatepost")
                                                                             : QStringLiteral("txt"));
    });
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, draft, [this, draft](const QString &file) { saveTo(draft, file); });
    dialog->open();
}

bool PolicyStudio::saveTo(DraftView *draft, const QString &path)
{
    DraftDocument *document = draft->document();
    const QString problem = saveDraft(document->state(), document->fileBytes(), path);
    if (!problem.isEmpty()) {
        say(problem);
        return false;
    }
    document->saved(path);
    m_restored.removeAll(draft);
    m_messages->clear();
    refreshTabs();
    Q_EMIT statusText(tr("Saved %1.").arg(visible(path)));
    return true;
}

bool PolicyStudio::isModified() const
{
    const QList<DraftView *> all = drafts();
    return std::any_of(all.begin(), all.end(), [](DraftView *draft) { return draft->document()->isModified(); });
}

bool PolicyStudio::mayClose(DraftView *draft)
{
    if (!draft->document()->isModified())
        return true;
    m_tabs->setCurrentWidget(draft);
    switch (askUnsaved(draft->document()->title())) {
    case Answer::Discard:
        return true;
    case Answer::Save:
        return save();
    case Answer::Cancel:
        break;
    }
    return false;
}

bool PolicyStudio::closeCurrent()
{
    DraftView *draft = current();
    if (!draft || !mayClose(draft))
        return false;
    close(draft);
    return true;
}

bool PolicyStudio::closeAll()
{
    for (DraftView *draft : drafts()) {
        if (!mayClose(draft))
            return false;
    }
    for (DraftView *draft : drafts())
        close(draft);
    return true;
}

void PolicyStudio::close(DraftView *draft)
{
    m_restored.removeAll(draft);
    m_autosave->forget(draft->document());
    m_undo->removeStack(draft->document()->undoStack());
    m_tabs->removeTab(m_tabs->indexOf(draft));
    draft->deleteLater();
    if (m_tabs->count() == 0) {
        m_stack->setCurrentIndex(0);
        m_new->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT currentChanged();
    Q_EMIT modifiedChanged();
}

void PolicyStudio::refreshTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        DraftDocument *document = qobject_cast<DraftView *>(m_tabs->widget(i))->document();
        QString title = document->title();
        m_tabs->setTabToolTip(i,
                              document->path().isEmpty() ? tr("Not saved to a file yet") : visible(document->path()));
        m_tabs->setTabText(i, title.replace(u'&', QStringLiteral("&&")) +
                                  (document->isModified() ? QStringLiteral("*") : QString()));
    }
    Q_EMIT currentChanged();
    Q_EMIT modifiedChanged();
}

void PolicyStudio::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open draft"), QString(), tr("Policies and drafts (*.txt *.gatepost);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyStudio::openFile);
    dialog->open();
}

void PolicyStudio::say(const QString &text)
{
    if (text.isEmpty())
        m_messages->clear();
    else
        m_messages->say(text);
    Q_EMIT statusText(text);
}

void PolicyStudio::keyPressEvent(QKeyEvent *event)
{
    QUndoStack *stack = undoStack();
    if (stack && event->matches(QKeySequence::Undo))
        stack->undo();
    else if (stack && event->matches(QKeySequence::Redo))
        stack->redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gatepost
