#include "ui/studio/plan/stagepane.h"
#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/studio/plan/markedlist.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatepost {

namespace {

constexpr int postponements[] = {0, 1, 7, 14, 30};

bool changesPolicy(const PlanStage &stage)
{
    return stage.policy || stage.id == StageId::PublishBoth || stage.id == StageId::PublishFix ||
           stage.id == StageId::DropLines;
}

} // namespace

StagePane::StagePane(QWidget *parent) : QWidget(parent)
{
    auto *head = new QHBoxLayout;
    m_title = headingLabel({}, 1, this);
    m_state = plainLabel({}, this);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    head->addWidget(m_title, 3);
    head->addWidget(m_state, 2);
    m_gates = new MarkedList(tr("Conditions of this stage"), this);
    m_text = plainLabel({}, this);
    m_taken = plainLabel({}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_gates);
    column->addWidget(makeFields());
    column->addWidget(m_taken);
    column->addWidget(m_text);
    column->addStretch();
    connect(m_gates, &MarkedList::ticked, this,
            [this](int line, bool on) { Q_EMIT gateTicked(m_stage.gates.at(line).id, on); });
}

QWidget *StagePane::makeFields()
{
    auto *out = new QWidget;
    m_do = new QPushButton(out);
    m_do->setObjectName(QStringLiteral("do"));
    m_done = new QPushButton(tr("&Mark as done"), out);
    m_shorten = new QPushButton(tr("Go on &before its time…"), out);
    m_postpone = new QComboBox(out);
    m_postpone->setAccessibleName(tr("Postpone"));
    for (const int days : postponements)
        m_postpone->addItem(days == 0 ? tr("not postponed") : tr("%n day(s) later", nullptr, days), days);
    m_postponeLabel = new QLabel(tr("P&ostpone"), out);
    m_postponeLabel->setBuddy(m_postpone);
    m_notes = new QLineEdit(out);
    m_notes->setMaxLength(1'000);
    m_notes->setAccessibleName(tr("Notes"));
    auto *notesLabel = new QLabel(tr("&Notes"), out);
    notesLabel->setBuddy(m_notes);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_do, m_done, m_shorten})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_postponeLabel);
    row->addWidget(m_postpone);
    row->addSpacing(12);
    row->addWidget(notesLabel);
    row->addWidget(m_notes, 1);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addLayout(row);
    connect(m_do, &QPushButton::clicked, this, &StagePane::doWanted);
    connect(m_done, &QPushButton::clicked, this, &StagePane::doneWanted);
    connect(m_shorten, &QPushButton::clicked, this, &StagePane::shortenWanted);
    connect(m_postpone, &QComboBox::activated, this,
            [this](int index) { Q_EMIT postponed(m_postpone->itemData(index).toInt()); });
    connect(m_notes, &QLineEdit::textEdited, this, &StagePane::notesChanged);
    return out;
}

QString StagePane::title() const
{
    return m_title->text();
}

QString StagePane::state() const
{
    return m_state->text();
}

void StagePane::show(const DeploymentPlan &plan, int stage)
{
    if (stage < 0 || stage >= plan.stages.size())
        return;
    m_stage = plan.stages[stage];
    m_title->setText(tr("Stage %1: %2").arg(stage + 1).arg(m_stage.title));
    m_state->setText(stageStateText(m_stage));
    QList<MarkedLine> lines;
    for (const PlanGate &gate : m_stage.gates)
        lines << MarkedLine{effectOfGate(gate.state), gate.text, gate.fact,
                            gate.byPerson ? std::optional(gate.ticked) : std::nullopt};
    m_gates->setLines(lines);
    m_gates->setVisible(!lines.isEmpty());

    QStringList text;
    int number = 0;
    for (const QString &action : m_stage.actions)
        text << QStringLiteral("%1  %2").arg(++number).arg(action);
    text << QString() << tr("Why: %1").arg(m_stage.why) << tr("If shortened: %1").arg(m_stage.ifShortened)
         << tr("Source: %1").arg(m_stage.reference);
    if (m_stage.isWait)
        text.removeFirst();
    if (stage > plan.current())
        text.prepend(m_stage.closedBecause);
    m_text->setText(text.join(u'\n'));
    m_taken->setVisible(m_stage.responsibility.has_value());
    if (m_stage.responsibility)
        m_taken->setText(tr("%1 answers for going on before its time, since %2: %3")
                             .arg(visible(m_stage.responsibility->who), planMomentText(m_stage.responsibility->when),
                                  visible(m_stage.responsibility->why, 1'000)));
    if (m_notes->text() != m_stage.notes)
        m_notes->setText(m_stage.notes);
    m_postpone->setCurrentIndex(std::max(0, m_postpone->findData(m_stage.postponedDays)));
    showButtons(stage + 1, stage == plan.current());
}

/// `next`: every stage before is done; the order itself cannot be shortened.
void StagePane::showButtons(int number, bool next)
{
    const bool done = m_stage.state == StageState::Done;
    const bool asks = m_stage.policy && m_stage.policy->mode == PolicyMode::Enforce;
    m_do->setText(asks ? tr("&Do stage %1…").arg(number) : tr("&Prepare stage %1").arg(number));
    m_do->setToolTip(asks ? tr("Opens the pre-flight") : tr("Makes the draft the policy of this stage"));
    m_do->setVisible(changesPolicy(m_stage) && !done);
    m_done->setVisible(!m_stage.isWait && !done);
    m_done->setEnabled(m_stage.state == StageState::Open);
    m_done->setToolTip(m_stage.state == StageState::Open ? QString() : m_stage.closedBecause);
    m_shorten->setVisible(!done && next && !m_stage.responsibility && m_stage.state != StageState::Open);
    m_postpone->setVisible(!done);
    m_postponeLabel->setVisible(!done);
}

} // namespace gatepost
