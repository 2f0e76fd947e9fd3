#include "ui/studio/plan/mxchangedialog.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/studio/plan/markedlist.h"
#include <algorithm>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

namespace gatepost {

namespace {

QString titleOf(const PlanSettings &settings)
{
    const QString domain = visible(settings.domain.toUnicode(), 80);
    return settings.kind == PlanKind::ProviderChange ? MxChangeDialog::tr("Change the provider of %1").arg(domain)
                                                     : MxChangeDialog::tr("Change MX hosts of %1").arg(domain);
}

/// Names and numbers keep their order where the window reads from right to left.
QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

const PlanGate *newHostsGate(const DeploymentPlan &plan)
{
    for (const PlanStage &stage : plan.stages) {
        for (const PlanGate &gate : stage.gates) {
            if (gate.id == GateId::NewHostsPass)
                return &gate;
        }
    }
    return nullptr;
}

QString signOf(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return QStringLiteral("✓");
    case GateState::Warned:
        return QStringLiteral("▲");
    case GateState::Failed:
        return QStringLiteral("✗");
    case GateState::NotKnown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

MxChangeDialog::MxChangeDialog(const PlanSettings &settings, const PlanFacts &facts, const QDateTime &now,
                               QWidget *parent)
    : StepDialog(titleOf(settings), tr("&Done"), parent), m_settings(settings), m_facts(facts), m_now(now)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(fields());
    m_list = new QListWidget(page);
    m_list->setAccessibleName(tr("Steps and dates"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    m_detail = plainLabel({}, page);
    column->addWidget(m_detail);
    addStep(page);
    auto *save = new QPushButton(tr("&Save plan"), this);
    connect(save, &QPushButton::clicked, this, &MxChangeDialog::saveWanted);
    addButton(save);
    auto *calendar = new QPushButton(leftToRight(tr(".&ics")), this);
    calendar->setAccessibleName(tr("Export the dates as a calendar (.ics)"));
    connect(calendar, &QPushButton::clicked, this, &MxChangeDialog::calendarWanted);
    addButton(calendar);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { goTo(m_list->row(item)); });
    read();
    goTo(0);
    resize(760, 560);
}

QWidget *MxChangeDialog::fields()
{
    auto *out = new QWidget;
    auto *grid = new QGridLayout(out);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_add = new QLineEdit(out);
    m_add->setAccessibleName(tr("MX hosts to add"));
    m_add->setPlaceholderText(QStringLiteral("mx3.%1").arg(m_settings.domain.toString()));
    m_add->setLayoutDirection(Qt::LeftToRight);
    m_add->setMaxLength(2'000);
    auto *addLabel = new QLabel(tr("&Add"), out);
    addLabel->setTextFormat(Qt::PlainText);
    addLabel->setBuddy(m_add);
    m_test = new QPushButton(tr("&Test"), out);
    m_test->setAutoDefault(false);
    m_test->setAccessibleName(tr("Test the hosts to add by their names"));
    m_state = plainLabel({}, out);
    grid->addWidget(addLabel, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_test, 0, 2);
    grid->addWidget(m_state, 1, 1, 1, 2);
    auto *boxes = new QVBoxLayout;
    if (m_facts.seen) {
        for (const MxObservation &host : m_facts.seen->hosts) {
            const QString name = visible(host.name.toUnicode(), 80);
            const QString ranked = host.preference ? QStringLiteral("%1 %2").arg(*host.preference).arg(name) : name;
            auto *box = new QCheckBox(leftToRight(ranked), out);
            box->setAccessibleName(tr("Remove %1").arg(ranked));
            box->setChecked(m_settings.kind == PlanKind::ProviderChange || m_settings.removed.contains(host.name));
            connect(box, &QCheckBox::toggled, this, &MxChangeDialog::read);
            boxes->addWidget(box);
            m_remove << box;
        }
    }
    if (m_remove.isEmpty())
        boxes->addWidget(quietLabel(tr("No MX host was seen; run an audit first."), out));
    grid->addWidget(plainLabel(tr("Remove"), out), 2, 0, Qt::AlignTop);
    grid->addLayout(boxes, 2, 1, 1, 2);
    if (m_settings.kind == PlanKind::ProviderChange) {
        m_policyHost = new QCheckBox(tr("The &policy host moves to the new provider as well"), out);
        m_policyHost->setChecked(m_settings.movesPolicyHost);
        connect(m_policyHost, &QCheckBox::toggled, this, &MxChangeDialog::read);
        grid->addWidget(m_policyHost, 3, 1, 1, 2);
    }
    QStringList names;
    for (const DomainName &host : m_settings.added)
        names << host.toUnicode();
    m_add->setText(names.join(QStringLiteral(", ")));
    connect(m_add, &QLineEdit::textEdited, this, &MxChangeDialog::read);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT hostTestWanted(m_settings.added); });
    return out;
}

DeploymentPlan MxChangeDialog::plan() const
{
    return makePlan(m_settings, m_facts, m_now);
}

void MxChangeDialog::setFacts(const PlanFacts &facts)
{
    m_facts = facts;
    show();
}

void MxChangeDialog::setTestOffered(bool offered)
{
    m_test->setVisible(offered);
}

void MxChangeDialog::setTest(const QList<DomainName> &hosts, const QString &problem)
{
    m_tested = hosts;
    m_testProblem = problem;
    m_test->setEnabled(m_tested.isEmpty() && !m_settings.added.isEmpty());
    show();
}

/// When the last of the new hosts was asked: by a test of its own, or by the audit.
QDateTime MxChangeDialog::testedAt() const
{
    QDateTime out;
    for (const MxObservation &host : m_facts.newHosts) {
        for (const SmtpProbe &probe : host.probes) {
            const bool later = probe.at.isValid() && (!out.isValid() || probe.at > out);
            if (later && m_settings.added.contains(host.name))
                out = probe.at;
        }
    }
    if (out.isValid())
        return out;
    return m_facts.seen ? m_facts.seen->startedAt : m_now;
}

QString MxChangeDialog::testText(const PlanGate *gate) const
{
    QStringList names;
    for (const DomainName &host : m_tested)
        names << visible(host.toUnicode(), 80);
    if (!names.isEmpty())
        return tr("checking %1…").arg(names.join(QStringLiteral(", ")));
    if (!m_testProblem.isEmpty())
        return QStringLiteral("? ") + m_testProblem;
    return gate ? QStringLiteral("%1 %2").arg(signOf(gate->state), gate->fact) : QString();
}

void MxChangeDialog::read()
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    m_settings.added.clear();
    m_settings.removed.clear();
    m_wrong.clear();
    for (const QString &text : m_add->text().split(between, Qt::SkipEmptyParts)) {
        const auto host = DomainName::parse(text);
        if (!host || host->labelCount() < 2)
            m_wrong = m_wrong.isEmpty() ? text : m_wrong;
        else if (!m_settings.added.contains(*host))
            m_settings.added << *host;
    }
    for (qsizetype i = 0; i < m_remove.size(); ++i) {
        if (m_remove[i]->isChecked())
            m_settings.removed << m_facts.seen->hosts[i].name;
    }
    if (m_policyHost)
        m_settings.movesPolicyHost = m_policyHost->isChecked();
    m_test->setEnabled(m_tested.isEmpty() && !m_settings.added.isEmpty());
    m_testProblem.clear();
    if (step() >= stepCount())
        goTo(0);
    show();
    checkStep();
}

int MxChangeDialog::stepCount() const
{
    PlanSettings shown = m_settings;
    if (shown.added.isEmpty() && shown.removed.isEmpty()) // before anything was typed: the whole way
        shown.added = shown.removed = {DomainName()};
    return int(makePlan(shown, {}, m_now).stages.size());
}

QString MxChangeDialog::problemOf(int) const
{
    if (!m_wrong.isEmpty())
        return tr("“%1” is no host name.").arg(visible(m_wrong, 80));
    if (m_settings.added.isEmpty() && m_settings.removed.isEmpty())
        return tr("Name a host to add, or tick one to remove.");
    const qsizetype left = m_remove.size() - m_settings.removed.size() + m_settings.added.size();
    return left == 0 ? tr("No MX host would be left.") : QString();
}

void MxChangeDialog::showStep(int)
{
    show();
}

void MxChangeDialog::show()
{
    const DeploymentPlan made = plan();
    const PlanGate *gate = newHostsGate(made);
    m_state->setText(testText(gate));
    m_state->setVisible(!m_state->text().isEmpty());
    m_list->clear();
    for (int i = 0; i < made.stages.size(); ++i) {
        const PlanStage &stage = made.stages[i];
        const bool ready = stage.id == StageId::HostsReady && gate && gate->state == GateState::Passed;
        const QString sign = stage.state == StageState::Done || ready ? QStringLiteral("✓")
                             : i == step()                            ? QStringLiteral("●")
                                                                      : QStringLiteral("…");
        QString text = QStringLiteral("%1  %2  %3").arg(i + 1).arg(sign, stage.title);
        if (ready)
            text += u'\n' + tr("checked %1").arg(planMomentText(testedAt()));
        else if (stage.isWait && stage.strict > stage.earliest)
            text += u'\n' + tr("practical %1 (TXT TTL + 2 days): some mail may be late").arg(dateText(stage.earliest)) +
                    u'\n' + tr("strict %1 (oldest remembered policy): nothing late").arg(dateText(stage.strict));
        else
            text += u'\n' + stageStateText(stage);
        auto *item = new QListWidgetItem(text, m_list);
        if (i == step()) {
            QFont strong = m_list->font();
            strong.setBold(true);
            item->setFont(strong);
            m_list->setCurrentItem(item);
        }
    }
    if (step() >= made.stages.size())
        return m_detail->clear();
    const PlanStage &stage = made.stages[step()];
    QStringList detail = stage.actions;
    detail << stage.why << tr("If shortened: %1").arg(stage.ifShortened);
    m_detail->setText(detail.join(u'\n'));
}

} // namespace gatepost
