#include "ui/print/scopepage.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include "ui/shared/labels.h"
#include <algorithm>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

namespace gatepost {

namespace {
constexpr int oldDays = 7;
}

ScopePage::ScopePage(const ExportSource &source, QWidget *parent)
    : ExportPage(tr("What should be in it?"), parent), m_source(source), m_list(new QWidget(this)),
      m_items(new QButtonGroup(this)), m_remarks(quietLabel({}, this)),
      m_again(new QPushButton(tr("Audit &again first"), this))
{
    m_list->setObjectName(QStringLiteral("scope"));
    m_list->setAccessibleName(title());
    auto *items = new QVBoxLayout(m_list);
    items->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < int(source.items.size()); ++i) {
        auto *button = new QRadioButton(QString(source.items[i].label).replace(u'&', QStringLiteral("&&")), m_list);
        button->setChecked(i == source.preselected);
        m_items->addButton(button, i);
        items->addWidget(button);
    }
    connect(m_items, &QButtonGroup::idToggled, this, [this] {
        m_notes.clearProblems();
        refresh();
        Q_EMIT edited();
    });
    m_list->setFocusProxy(m_items->button(source.preselected));
    m_remarks->setObjectName(QStringLiteral("scopeRemarks"));
    connect(m_again, &QPushButton::clicked, this, &ScopePage::auditAgainWanted);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    addNote(column, m_list);
    column->addSpacing(8);
    column->addWidget(m_remarks);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch(1);
    refresh();
}

int ScopePage::chosen() const
{
    return m_items->checkedId();
}

ExportKind ScopePage::kind() const
{
    return chosen() < 0 ? ExportKind::Audit : m_source.items[chosen()].kind();
}

void ScopePage::apply(ExportPlan *plan) const
{
    plan->audits = chosen() < 0 ? QList<JudgedAudit>() : m_source.items[chosen()].audits;
    plan->options.earlier = chosen() < 0 ? JudgedAudit() : m_source.items[chosen()].earlier;
    plan->options.timeline = chosen() < 0 ? TimelineExtras() : m_source.items[chosen()].timeline;
    plan->options.accepted = m_source.accepted;
}

QString ScopePage::untestedText() const
{
    int steps = 0;
    QStringList names;
    for (const JudgedAudit &audit : m_source.items[chosen()].audits) {
        for (const StepState &state : audit.judged->steps) {
            if (state.effect != Effect::CouldNotTest)
                continue;
            ++steps;
            if (!names.contains(stepName(state.step)))
                names << stepName(state.step);
        }
    }
    if (steps == 0)
        return {};
    return tr("%n step(s) could not be tested from here (%1). The report will say so.", nullptr, steps)
        .arg(names.join(QStringLiteral(", ")));
}

QString ScopePage::ageText() const
{
    qint64 days = 0;
    for (const JudgedAudit &audit : m_source.items[chosen()].audits)
        days = std::max(days, audit.seen->startedAt.daysTo(QDateTime::currentDateTimeUtc()));
    return days > oldDays ? tr("The oldest audit was made %n day(s) ago.", nullptr, int(days)) : QString();
}

QString ScopePage::vantagesText() const
{
    QSet<QString> vantages;
    for (const JudgedAudit &audit : m_source.items[chosen()].audits)
        vantages << audit.seen->context.smtpVantage;
    return vantages.size() > 1 ? tr("The MX hosts were not asked from the same place in all of these audits.")
                               : QString();
}

void ScopePage::refresh()
{
    QStringList remarks;
    bool old = false;
    if (chosen() >= 0) {
        const QString age = ageText();
        old = !age.isEmpty();
        for (const QString &text : {untestedText(), age, vantagesText()}) {
            if (!text.isEmpty())
                remarks << markOf(Effect::Advice) + u' ' + text;
        }
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_again->setVisible(old);
}

bool ScopePage::check(const ExportPlan &plan, const ExportPreview &)
{
    const auto refuse = [this](const QString &text) {
        QWidget *button = m_items->checkedButton();
        m_list->setFocusProxy(button ? button : m_items->button(0));
        m_notes.problem(m_list, text);
        return false;
    };
    if (chosen() < 0)
        return refuse(tr("Choose what should be in it."));
    const ExportItem &item = m_source.items[chosen()];
    if (item.isThere && !item.isThere())
        return refuse(tr("This was closed meanwhile. Choose something else, or open it again."));
    if (plan.audits.isEmpty())
        return refuse(tr("There is nothing in it. Choose something else."));
    m_notes.clearProblems();
    return true;
}

} // namespace gatepost
