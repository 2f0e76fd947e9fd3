#include "ui/studio/plan/planpage.h"
#include "core/authoring/planjson.h"
#include "core/authoring/preflight.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include "ui/studio/plan/emergencydialog.h"
#include "ui/studio/plan/markedlist.h"
#include "ui/studio/plan/mxchangedialog.h"
#include "ui/studio/plan/planline.h"
#include "ui/studio/plan/preflightdialog.h"
#include "ui/studio/plan/saveplan.h"
#include "ui/studio/plan/shortendialog.h"
#include "ui/studio/plan/stagepane.h"
#include "ui/studio/plan/switchoffdialog.h"
#include <algorithm>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace gatepost {

namespace {

/// A line between two parts. No QFrame: screen readers tell of those.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), palette().mid()); }
};

QString chooserText(const PlanSettings &plan)
{
    return planKindName(plan.kind);
}

} // namespace

PlanPage::PlanPage(Clock clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    setAccessibleName(tr("Roll-out"));
    m_bar = new MessageBar(this);
    m_line = new PlanLine(this);
    m_standing = plainLabel({}, this);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_stage = new StagePane(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_stage);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("The chosen stage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(makeHead());
    column->addWidget(m_bar);
    column->addWidget(m_line);
    column->addWidget(m_standing);
    column->addWidget(new Rule(this));
    column->addWidget(scroll, 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeGuided());

    connect(m_line, &PlanLine::stageChosen, this, &PlanPage::showStage);
    connect(m_stage, &StagePane::doWanted, this, &PlanPage::doStage);
    connect(m_stage, &StagePane::doneWanted, this, &PlanPage::markStageDone);
    connect(m_stage, &StagePane::shortenWanted, this, &PlanPage::shortenStage);
    connect(m_stage, &StagePane::postponed, this, [this](int days) {
        chosenRecord().postponedDays = days;
        recompute();
        keep();
    });
    connect(m_stage, &StagePane::notesChanged, this, [this](const QString &notes) {
        chosenRecord().notes = notes;
        recompute();
        keep();
    });
    connect(m_stage, &StagePane::gateTicked, this, [this](GateId gate, bool on) {
        QList<GateId> &ticked = chosenRecord().ticked;
        ticked.removeAll(gate);
        if (on)
            ticked << gate;
        // Not at once: the box that was clicked is among what is built anew.
        QMetaObject::invokeMethod(this, &PlanPage::recompute, Qt::QueuedConnection);
        keep();
    });
    auto *minute = new QTimer(this); // the day may change while the page is open
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    minute->start(60'000);
    setDomain({});
}

QWidget *PlanPage::makeHead()
{
    auto *out = new QWidget(this);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    m_chooser = new QComboBox(out);
    m_chooser->setAccessibleName(tr("Plan"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("P&lan"), out);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_chooser);
    m_export = new QPushButton(tr("E&xport .ics / Markdown"), out);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&Calendar (.ics)…"), this, &PlanPage::exportCalendar);
    menu->addAction(tr("&Markdown…"), this, &PlanPage::exportMarkdown);
    m_export->setMenu(menu);
    m_discard = new QPushButton(tr("Disc&ard plan"), out);
    connect(m_discard, &QPushButton::clicked, this, &PlanPage::discard);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(label);
    row->addWidget(m_chooser);
    row->addWidget(m_export);
    connect(m_chooser, &QComboBox::activated, this, &PlanPage::choose);
    return out;
}

QWidget *PlanPage::makeGuided()
{
    auto *out = new QWidget(this);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(plainLabel(tr("Guided changes"), out));
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    const auto add = [&](const QString &text, void (PlanPage::*slot)()) {
        auto *button = new QPushButton(text, out);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        m_guided << button;
    };
    add(tr("&Change MX hosts…"), &PlanPage::changeMx);
    add(tr("Change p&rovider…"), &PlanPage::changeProvider);
    add(tr("&Switch off…"), &PlanPage::switchOff);
    add(tr("&Emergency: stop refusing…"), &PlanPage::emergency);
    row->addStretch();
    return out;
}

PlanSettings &PlanPage::current()
{
    return m_plans.first();
}

StageRecord &PlanPage::chosenRecord()
{
    return current().recordFor(m_plan.stages.at(m_line->chosen()).id);
}

QString PlanPage::standing() const
{
    return m_standing->text();
}

PlanSettings PlanPage::blank(PlanKind kind) const
{
    const QDateTime now = m_clock();
    PlanSettings out = rollOutFrom(m_domain, m_facts, pastOf(m_facts, m_ledger), now);
    if (kind == PlanKind::RollOut)
        return out;
    out.kind = kind;
    out.start = now;
    out.records.clear();
    return out;
}

void PlanPage::setDomain(const DomainName &domain)
{
    m_domain = domain;
    m_facts = {};
    m_ledger.clear();
    m_rollOutKept = false;
    m_plans = {blank(PlanKind::RollOut)};
    m_bar->clear();
    fillChooser();
    recompute();
    chooseNext();
}

void PlanPage::setFacts(const PlanFacts &facts)
{
    m_facts = facts;
    const bool renewed = renewRollOut();
    recompute();
    if (renewed)
        chooseNext();
    Q_EMIT factsChanged();
}

void PlanPage::setHostTest(const QList<DomainName> &hosts, const QString &problem)
{
    m_tested = hosts;
    m_testProblem = problem;
    Q_EMIT hostTestChanged();
}

/// A roll-out on which nobody wrote anything yet begins where the domain is. False: nothing changed.
bool PlanPage::renewRollOut()
{
    if (m_rollOutKept)
        return false;
    for (PlanSettings &plan : m_plans) {
        if (plan.kind != PlanKind::RollOut)
            continue;
        PlanSettings fresh = blank(PlanKind::RollOut);
        fresh.pace = plan.pace;
        if (fresh.records.isEmpty() && plan.records.isEmpty())
            fresh.start = plan.start; // it does not begin anew with every look
        return fresh != std::exchange(plan, fresh);
    }
    return false;
}

/// What a person wrote on the shown plan is to be saved.
void PlanPage::keep()
{
    m_rollOutKept = m_rollOutKept || current().kind == PlanKind::RollOut;
    Q_EMIT changed();
}

void PlanPage::setLedger(const QList<KnownPolicy> &policies)
{
    m_ledger = policies;
    renewRollOut();
    for (PlanSettings &plan : m_plans)
        plan.past = mergedPast(plan.past, pastOf(m_facts, policies).policies);
    recompute();
    chooseNext();
}

void PlanPage::setPlans(const QList<PlanSettings> &plans)
{
    m_plans = plans;
    m_rollOutKept =
        std::any_of(plans.begin(), plans.end(), [](const PlanSettings &p) { return p.kind == PlanKind::RollOut; });
    if (!m_rollOutKept)
        m_plans << blank(PlanKind::RollOut);
    fillChooser();
    recompute();
    chooseNext();
}

QList<PlanSettings> PlanPage::plans() const
{
    return m_plans;
}

QList<PlannedStep> PlanPage::stepsToCome() const
{
    QList<PlannedStep> out;
    for (const PlanSettings &settings : m_plans) {
        const bool begun = settings.kind != PlanKind::RollOut || m_rollOutKept;
        const DeploymentPlan plan = begun ? makePlan(settings, m_facts, m_clock()) : DeploymentPlan();
        for (const PlanStage &stage : plan.stages) {
            if (stage.state != StageState::Done && stage.earliest.isValid())
                out << PlannedStep{stage.title, stage.earliest.toUTC().date()};
        }
    }
    return out;
}

QJsonArray PlanPage::toJson() const
{
    QJsonArray out;
    for (const PlanSettings &plan : m_plans)
        out << planToJson(makePlan(plan, m_facts, m_clock()));
    return out;
}

QString PlanPage::fromJson(const QJsonArray &documents)
{
    QList<PlanSettings> read;
    for (const QJsonValue document : documents) {
        const auto plan = planFromJson(document.toObject());
        if (!plan)
            return plan.error();
        const bool twice =
            std::any_of(read.begin(), read.end(), [&](const PlanSettings &other) { return other.kind == plan->kind; });
        if (plan->domain == m_domain && !twice)
            read << *plan;
    }
    if (!read.isEmpty())
        setPlans(read);
    return {};
}

void PlanPage::adopt(const PlanSettings &plan)
{
    m_plans.removeIf([&](const PlanSettings &other) { return other.kind == plan.kind; });
    m_plans.prepend(plan);
    fillChooser();
    recompute();
    chooseNext();
    Q_EMIT changed();
}

/// The roll-out in its two paces, and every guided change that was begun.
void PlanPage::fillChooser()
{
    m_chooser->clear();
    m_chooser->addItem(tr("Careful"), int(PlanPace::Careful));
    m_chooser->addItem(tr("Brisk"), int(PlanPace::Brisk));
    for (const PlanSettings &plan : m_plans) {
        if (plan.kind != PlanKind::RollOut)
            m_chooser->addItem(chooserText(plan), 10 + int(plan.kind));
    }
    const PlanSettings &shown = current();
    m_chooser->setCurrentIndex(
        m_chooser->findData(shown.kind == PlanKind::RollOut ? int(shown.pace) : 10 + int(shown.kind)));
}

void PlanPage::choose(int index)
{
    const int chosen = m_chooser->itemData(index).toInt();
    const PlanKind kind = chosen < 10 ? PlanKind::RollOut : PlanKind(chosen - 10);
    const auto found =
        std::find_if(m_plans.begin(), m_plans.end(), [kind](const PlanSettings &plan) { return plan.kind == kind; });
    PlanSettings wanted = *found;
    if (kind == PlanKind::RollOut)
        wanted.pace = PlanPace(chosen);
    m_plans.erase(found);
    m_plans.prepend(wanted);
    recompute();
    chooseNext();
    Q_EMIT changed();
}

/// The stage that comes next, or the last one.
void PlanPage::chooseNext()
{
    m_line->choose(std::min(m_plan.current(), int(m_plan.stages.size()) - 1));
}

void PlanPage::refresh()
{
    recompute();
}

void PlanPage::recompute()
{
    m_plan = makePlan(current(), m_facts, m_clock());
    m_line->setPlan(m_plan);
    m_standing->setText(standingText(m_plan));
    m_discard->setVisible(current().kind != PlanKind::RollOut);
    showStage();
}

void PlanPage::showStage()
{
    m_stage->show(m_plan, m_line->chosen());
    orderTabs();
}

/// In the order of reading; stages and boxes are made anew when the plan changes.
void PlanPage::orderTabs()
{
    QList<QWidget *> order{m_discard, m_chooser, m_export};
    for (QAbstractButton *button : m_line->buttons())
        order << button;
    order << m_stage->gates()->boxes() << m_stage->doButton() << m_stage->doneButton() << m_stage->shortenButton()
          << m_stage->postpone() << m_stage->notes();
    for (QPushButton *button : m_guided)
        order << button;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PlanPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

bool PlanPage::mayStart() const
{
    return !isFinished() && m_plan.stages.at(m_plan.current()).state == StageState::Open;
}

void PlanPage::markStageDone()
{
    if (!markDone(&current(), m_facts, m_plan.stages.at(m_line->chosen()).id, m_clock()))
        return;
    recompute();
    chooseNext();
    keep();
}

void PlanPage::shortenStage()
{
    const PlanStage stage = m_plan.stages.at(m_line->chosen());
    auto *dialog = new ShortenDialog(stage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = stage.id] {
        takeResponsibility(&current(), id, dialog->responsibility(m_clock()));
        recompute();
        keep();
    });
    dialog->open();
}

/// Before enforce stands the pre-flight; everything else goes into the draft at once.
void PlanPage::doStage()
{
    const PlanStage &stage = m_plan.stages.at(m_line->chosen());
    if (stage.policy && stage.policy->mode == PolicyMode::Enforce)
        return openPreflight();
    PolicyChange change{stage.policy, {}, {}};
    if (stage.id == StageId::PublishBoth || stage.id == StageId::PublishFix)
        change.added = current().added;
    if (stage.id == StageId::DropLines)
        change.dropped = current().removed;
    m_bar->say(tr("The draft is what this stage publishes. Publish it, then mark the stage as done."));
    Q_EMIT policyWanted(change);
}

void PlanPage::openPreflight()
{
    int index = m_line->chosen();
    const auto enforces = [this](int i) {
        return i >= 0 && i < m_plan.stages.size() && m_plan.stages[i].policy &&
               m_plan.stages[i].policy->mode == PolicyMode::Enforce;
    };
    for (int i = 0; i < m_plan.stages.size() && !enforces(index); ++i)
        index = enforces(i) && m_plan.stages[i].state != StageState::Done ? i : index;
    if (!enforces(index))
        return m_bar->say(tr("This plan has no stage with enforce."));
    if (!m_facts.draft)
        return m_bar->say(tr("The draft is no valid policy yet. Mend it on the Policy page, then run the pre-flight."));
    const PlanStage stage = m_plan.stages[index];
    StsPolicy draft = *m_facts.draft;
    draft.mode = PolicyMode::Enforce;
    draft.maxAgeSeconds = stage.policy->maxAgeSeconds;
    const QDateTime now = m_clock();
    const QDateTime next = index + 1 < m_plan.stages.size() ? m_plan.stages[index + 1].earliest : stage.earliest;
    const Preflight flight = preflight(m_facts, draft, std::max(next, now).addSecs(draft.maxAgeSeconds), now);
    auto *dialog =
        new PreflightDialog(m_domain, flight, stage.state == StageState::Open ? QString() : stage.closedBecause, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreflightDialog::fixWanted, this, &PlanPage::findingsWanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stage] {
        if (const auto taken = dialog->responsibility(m_clock()); taken) {
            takeResponsibility(&current(), stage.id, *taken);
            recompute();
            keep();
        }
        m_bar->say(tr("The draft is what this stage publishes. Publish it, then mark the stage as done."));
        Q_EMIT policyWanted({stage.policy, {}, {}});
    });
    dialog->open();
}

void PlanPage::changeMx()
{
    openMxChange(PlanKind::MxChange);
}

void PlanPage::changeProvider()
{
    openMxChange(PlanKind::ProviderChange);
}

/// A change that was begun is opened again.
void PlanPage::openMxChange(PlanKind kind)
{
    const auto begun =
        std::find_if(m_plans.begin(), m_plans.end(), [kind](const PlanSettings &plan) { return plan.kind == kind; });
    auto *dialog = new MxChangeDialog(begun == m_plans.end() ? blank(kind) : *begun, m_facts, m_clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MxChangeDialog::saveWanted, this, [this, dialog] { adopt(dialog->settings()); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { adopt(dialog->settings()); });
    dialog->setTestOffered(m_hostTestOffered);
    connect(dialog, &MxChangeDialog::hostTestWanted, this, &PlanPage::hostTestWanted);
    connect(this, &PlanPage::hostTestChanged, dialog, [this, dialog] { dialog->setTest(m_tested, m_testProblem); });
    connect(this, &PlanPage::factsChanged, dialog, [this, dialog] { dialog->setFacts(m_facts); });
    connect(dialog, &MxChangeDialog::calendarWanted, this, [this, dialog] {
        askAndWritePlan(dialog->plan(), PlanFile::Calendar, dialog, [this](const QString &said) { m_bar->say(said); });
    });
    dialog->open();
}

void PlanPage::switchOff()
{
    const auto begun = std::find_if(m_plans.begin(), m_plans.end(),
                                    [](const PlanSettings &plan) { return plan.kind == PlanKind::Removal; });
    if (begun != m_plans.end() && !begun->records.isEmpty()) { // its dates count from what was done
        adopt(PlanSettings(*begun));
        return m_bar->say(tr("Switching off was begun already; this is its plan."));
    }
    const PlanSettings fresh = blank(PlanKind::Removal);
    auto *dialog = new SwitchOffDialog(m_domain, fresh.past, fresh.recordTtlSeconds, m_clock(), this);
    dialog->setWatchOffered(m_watchOffered);
    if (m_facts.draft)
        dialog->setLines(m_facts.draft->mx);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const bool calendar = dialog->wantsCalendar();
        const bool watch = dialog->wantsWatch();
        adopt(dialog->settings());
        Q_EMIT policyWanted({PlannedPolicy{PolicyMode::None, 86'400}, {}, {}});
        if (watch)
            Q_EMIT watchWanted();
        if (calendar)
            exportCalendar();
    });
    dialog->open();
}

void PlanPage::emergency()
{
    auto *dialog = new EmergencyDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EmergencyDialog::refusedHostsWanted, this, &PlanPage::findingsWanted);
    connect(dialog, &EmergencyDialog::prepareWanted, this, [this](EmergencyWay way) {
        PlanSettings plan = blank(PlanKind::Emergency);
        plan.emergency = way;
        if (way == EmergencyWay::ListHosts)
            plan.added = uncoveredHosts(m_facts);
        adopt(plan);
        for (const PlanStage &stage : m_plan.stages) {
            if (stage.id == StageId::PublishFix)
                Q_EMIT policyWanted({stage.policy, plan.added, {}});
        }
    });
    dialog->open();
}

void PlanPage::discard()
{
    if (current().kind == PlanKind::RollOut)
        return;
    const PlanSettings discarded = m_plans.takeFirst();
    fillChooser();
    recompute();
    chooseNext();
    const BarAction undo{tr("&Undo"), [this, discarded] {
                             adopt(discarded);
                             m_bar->clear();
                         }};
    m_bar->say(tr("The plan was discarded."), {undo});
    Q_EMIT changed();
}

void PlanPage::exportCalendar()
{
    askAndWritePlan(m_plan, PlanFile::Calendar, this, [this](const QString &said) { m_bar->say(said); });
}

void PlanPage::exportMarkdown()
{
    askAndWritePlan(m_plan, PlanFile::Markdown, this, [this](const QString &said) { m_bar->say(said); });
}

} // namespace gatepost
