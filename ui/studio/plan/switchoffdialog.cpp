#include "ui/studio/plan/switchoffdialog.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/studio/plan/markedlist.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>

namespace gatepost {

namespace {
constexpr qint64 longSeconds = 2'592'000; // more than a month is what people forget
}

SwitchOffDialog::SwitchOffDialog(const DomainName &domain, const KnownPast &past, int recordTtlSeconds,
                                 const QDateTime &now, QWidget *parent)
    : StepDialog(tr("Switch off MTA-STS for %1").arg(visible(domain.toUnicode(), 80)), tr("&Prepare mode none"),
                 parent),
      m_now(now)
{
    m_settings.kind = PlanKind::Removal;
    m_settings.domain = domain;
    m_settings.start = now;
    m_settings.recordTtlSeconds = recordTtlSeconds;
    m_settings.past = past;
    m_settings.past.complete = false;
    addStep(orderPage());
    addStep(pastPage());
    addStep(datesPage());
    addStep(preparePage());
    fillTable();
    setLines({});
    sayUntil();
    goTo(0);
    resize(760, 560);
}

QWidget *SwitchOffDialog::orderPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(
        plainLabel(tr("Senders remember the policy. Deleting record and file does not switch it off: senders "
                      "that remember enforce keep refusing, and take a missing file for an attack."),
                   page));
    column->addWidget(headingLabel(tr("The order"), 1, page));
    int number = 0;
    for (const PlanStage &stage : makePlan(m_settings, {}, m_now).stages) {
        const QString text = stage.isWait ? tr("Keep both online until senders have forgotten every earlier policy.")
                                          : stage.actions.join(u' ');
        column->addWidget(plainLabel(QStringLiteral("%1  %2").arg(++number).arg(text), page));
    }
    column->addStretch();
    return page;
}

QWidget *SwitchOffDialog::pastPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(headingLabel(tr("Earlier policies that senders may still hold"), 1, page));
    m_table = new QTableWidget(page);
    m_table->setAccessibleName(tr("Earlier policies that senders may still hold"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Body"), tr("Mode"), tr("max_age"), tr("Last seen live"), tr("May be cached until")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    column->addWidget(typedRow());
    m_all = new QRadioButton(tr("I &know these are all"), page);
    m_others = new QRadioButton(tr("There may be &others: plan for 1 year"), page);
    column->addWidget(m_all);
    column->addWidget(m_others);
    m_until = plainLabel({}, page);
    m_until->setObjectName(QStringLiteral("until"));
    QFont strong = m_until->font();
    strong.setBold(true);
    m_until->setFont(strong);
    column->addWidget(m_until);
    m_calendar = new QCheckBox(tr("Put this date into my &calendar (.ics)"), page);
    m_watch = new QCheckBox(tr("&Watch and remind me"), page);
    m_watch->hide();
    column->addWidget(m_calendar);
    column->addWidget(m_watch);
    for (QRadioButton *way : {m_all, m_others}) {
        connect(way, &QRadioButton::toggled, this, [this] {
            m_settings.past.complete = m_all->isChecked();
            sayUntil();
            checkStep();
        });
    }
    return page;
}

/// The ledger knows what Gatepost saw; a person may know of policies from before.
QWidget *SwitchOffDialog::typedRow()
{
    auto *out = new QWidget;
    m_typedMode = new QComboBox(out);
    for (const PolicyMode mode : {PolicyMode::Enforce, PolicyMode::Testing})
        m_typedMode->addItem(QString(modeName(mode)), int(mode));
    m_typedMode->setAccessibleName(tr("Mode of a policy that is not listed"));
    m_typedAge = new QSpinBox(out);
    m_typedAge->setRange(0, int(maxAgeLimitSeconds));
    m_typedAge->setValue(604'800);
    m_typedAge->setSingleStep(86'400);
    m_typedAge->setSuffix(tr(" s"));
    m_typedAge->setAccessibleName(tr("max_age of a policy that is not listed, in seconds"));
    m_typedDay = new QDateEdit(m_now.toUTC().date(), out);
    m_typedDay->setMaximumDate(m_now.toUTC().date());
    m_typedDay->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_typedDay->setAccessibleName(tr("Last day on which that policy was live"));
    for (QAbstractSpinBox *box : std::initializer_list<QAbstractSpinBox *>{m_typedAge, m_typedDay})
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());
    m_addTyped = new QPushButton(tr("A&dd"), out);
    m_addTyped->setAutoDefault(false);
    m_addTyped->setAccessibleName(tr("Add the policy to the list"));
    m_removeTyped = new QPushButton(tr("&Remove"), out);
    m_removeTyped->setAutoDefault(false);
    m_removeTyped->setAccessibleName(tr("Remove the chosen policy that was added by hand"));
    m_removeTyped->setEnabled(false);
    auto *grid = new QGridLayout(out);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(4, 1);
    const auto field = [&](int row, int column, const QString &text, QWidget *edit) {
        auto *label = new QLabel(text, out);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        grid->addWidget(label, row, column);
        grid->addWidget(edit, row, column + 1);
    };
    field(0, 0, tr("One &that is not listed"), m_typedMode);
    field(0, 2, tr("&max_age"), m_typedAge);
    field(1, 0, tr("&last live on"), m_typedDay);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addTyped);
    buttons->addWidget(m_removeTyped);
    buttons->addStretch();
    grid->addLayout(buttons, 1, 2, 1, 3);
    connect(m_addTyped, &QPushButton::clicked, this, &SwitchOffDialog::addTyped);
    connect(m_removeTyped, &QPushButton::clicked, this, &SwitchOffDialog::removeTyped);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int line) {
        const auto &policies = m_settings.past.policies;
        m_removeTyped->setEnabled(line >= 0 && line < policies.size() && policies[line].isByHand());
    });
    return out;
}

void SwitchOffDialog::addTyped()
{
    KnownPolicy typed;
    typed.mode = PolicyMode(m_typedMode->currentData().toInt());
    typed.maxAgeSeconds = m_typedAge->value();
    typed.lastSeen = QDateTime(m_typedDay->date().addDays(1), QTime(0, 0), Qt::UTC); // until the end of that day
    typed.lastSeen = std::min(typed.lastSeen, m_now);
    m_settings.past.policies << typed;
    fillTable();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    sayUntil();
}

void SwitchOffDialog::removeTyped()
{
    const int line = m_table->currentRow();
    if (line < 0 || line >= m_settings.past.policies.size() || !m_settings.past.policies[line].isByHand())
        return;
    m_settings.past.policies.removeAt(line);
    fillTable();
    sayUntil();
}

/// Some senders refuse a policy without mx lines even in mode none (chasquid, Stalwart).
void SwitchOffDialog::setLines(const QList<MxPattern> &lines)
{
    m_policy->setText(QString::fromLatin1(writeStsPolicy({PolicyMode::None, 86'400, lines})).remove(u'\r').trimmed());
}

void SwitchOffDialog::setWatchOffered(bool offered)
{
    m_watch->setVisible(offered);
}

QWidget *SwitchOffDialog::datesPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(headingLabel(tr("The dates"), 1, page));
    m_dates = new MarkedList(tr("Stages and dates"), page);
    column->addWidget(m_dates);
    m_keep = plainLabel({}, page);
    column->addWidget(m_keep);
    column->addStretch();
    return page;
}

QWidget *SwitchOffDialog::preparePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(plainLabel(tr("This makes the draft the policy below and keeps the plan with it. Nothing is "
                                    "published by Gatepost."),
                                 page));
    m_policy = plainLabel({}, page);
    m_policy->setFont(monospaced());
    m_policy->setLayoutDirection(Qt::LeftToRight);
    m_policy->setAccessibleName(tr("Policy file"));
    column->addWidget(m_policy);
    column->addWidget(
        plainLabel(tr("Publish the file first, see that it is served, then give the record a new id."), page));
    column->addStretch();
    return page;
}

void SwitchOffDialog::fillTable()
{
    const auto &policies = m_settings.past.policies;
    m_table->setRowCount(int(policies.size()));
    for (int row = 0; row < policies.size(); ++row) {
        const KnownPolicy &known = policies[row];
        // What is live is served until it is replaced.
        const QDateTime until =
            known.stillServed ? std::max(known.lastSeen, m_now).addSecs(known.maxAgeSeconds) : known.until();
        QString end = dateText(until);
        if (known.maxAgeSeconds > longSeconds)
            end = tr("%1  ▲ long").arg(end);
        const QStringList cells{
            known.isByHand() ? tr("by hand") : known.digest(), QString(modeName(known.mode)),
            QLocale().toString(known.maxAgeSeconds),
            known.stillServed ? tr("%1 (live)").arg(dateText(known.lastSeen)) : dateText(known.lastSeen), end};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

void SwitchOffDialog::sayUntil()
{
    m_until->setText(tr("Keep https://mta-sts.%1 and the record until %2")
                         .arg(visible(m_settings.domain.toUnicode(), 80), dateText(keepUntil())));
}

QDateTime SwitchOffDialog::keepUntil() const
{
    return safeToRemoveAt(m_settings.past, m_settings.start);
}

PlanSettings SwitchOffDialog::settings() const
{
    return m_settings;
}

bool SwitchOffDialog::wantsCalendar() const
{
    return m_calendar->isChecked();
}

bool SwitchOffDialog::wantsWatch() const
{
    return !m_watch->isHidden() && m_watch->isChecked();
}

QString SwitchOffDialog::problemOf(int step) const
{
    if (step == 1 && !m_all->isChecked() && !m_others->isChecked())
        return tr("Say whether these are all.");
    return {};
}

void SwitchOffDialog::entered(int step)
{
    if (step != 2)
        return;
    QList<MarkedLine> lines;
    for (const PlanStage &stage : makePlan(m_settings, {}, m_now).stages)
        lines << MarkedLine{
            Effect::Advice, stage.title, QStringLiteral("%1\n%2").arg(stageStateText(stage), stage.why), {}};
    m_dates->setLines(lines);
    m_keep->setText(tr("Keep both parts online until %1. Removing earlier does not switch MTA-STS off for senders that "
                       "remember it.")
                        .arg(dateText(keepUntil())));
}

} // namespace gatepost
