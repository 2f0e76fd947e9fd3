#include "ui/studio/plan/preflightdialog.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/studio/plan/markedlist.h"
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatepost {

PreflightDialog::PreflightDialog(const DomainName &domain, const Preflight &flight, const QString &shutReason,
                                 QWidget *parent)
    : StepDialog(tr("Pre-flight: enforce for %1").arg(visible(domain.toUnicode(), 80)), tr("&Prepare enforce"), parent),
      m_domain(domain), m_shutReason(shutReason),
      m_clear(flight.answer == PreflightAnswer::Nobody && shutReason.isEmpty())
{
    addStep(answerPage(flight));
    addStep(publishPage());
    goTo(0);
    resize(680, 580); // what keeps the stage shut and the field below it, without scrolling
}

QWidget *PreflightDialog::answerPage(const Preflight &flight)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(headingLabel(tr("Would anybody be refused today?"), 1, page));
    column->addWidget(plainLabel(flight.sentence, page));
    m_list = new MarkedList(tr("What the pre-flight found"), page);
    QList<MarkedLine> lines;
    for (const PreflightLine &line : flight.lines)
        lines << MarkedLine{line.effect, line.text, {}, {}};
    QStringList reasons = m_shutReason.split(u'\n', Qt::SkipEmptyParts);
    for (QString &reason : reasons)
        reason.prepend(reasons.size() > 1 ? QStringLiteral("• ") : QString());
    if (!reasons.isEmpty())
        lines << MarkedLine{Effect::AtRisk, tr("The plan does not open this stage yet."), reasons.join(u'\n'), {}};
    m_list->setLines(lines);
    column->addWidget(m_list);
    column->addWidget(
        quietLabel(tr("Remember: your server refuses nothing. The senders do, and your logs will not show "
                      "it. Reports and bounces at the sender are the only signs."),
                   page));
    if (!m_clear)
        column->addWidget(ways());
    column->addStretch();
    return page;
}

QWidget *PreflightDialog::ways()
{
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 8, 0, 0);
    m_fix = new QRadioButton(tr("&Fix these first (opens the list)"), out);
    m_anyway = new QRadioButton(tr("P&ublish anyway. Type the domain to confirm"), out);
    m_typed = new QLineEdit(out);
    m_typed->setAccessibleName(tr("Type the domain to confirm"));
    m_typed->setPlaceholderText(m_domain.toString());
    m_typed->setMaxLength(300);
    m_typed->setLayoutDirection(Qt::LeftToRight);
    m_fix->setChecked(true);
    column->addWidget(m_fix);
    column->addWidget(m_anyway);
    column->addWidget(m_typed);
    connect(m_fix, &QRadioButton::toggled, this, &PreflightDialog::checkStep);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_anyway->setChecked(true);
        checkStep();
    });
    return out;
}

QWidget *PreflightDialog::publishPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(
        plainLabel(tr("From now on senders that honour MTA-STS deliver only to the hosts listed here, with "
                      "a valid certificate. Your server will not see what they refuse."),
                   page));
    column->addWidget(plainLabel(tr("This prepares the policy file. Publish it first, see that it is served, then give "
                                    "the record a new id."),
                                 page));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_who = new QLineEdit(page);
    m_who->setMaxLength(200);
    m_why = new QLineEdit(page);
    m_why->setMaxLength(1000);
    form->addRow(tr("Who &answers for it"), m_who);
    form->addRow(tr("&Reason"), m_why);
    m_who->setAccessibleName(tr("Who answers for it"));
    m_why->setAccessibleName(tr("Reason"));
    if (m_clear) {
        m_who->hide();
        m_why->hide();
        form->labelForField(m_who)->hide();
        form->labelForField(m_why)->hide();
    }
    column->addLayout(form);
    if (!m_clear)
        column->addWidget(quietLabel(tr("Name, time and reason are kept with the plan."), page));
    column->addStretch();
    for (QLineEdit *edit : {m_who, m_why})
        connect(edit, &QLineEdit::textEdited, this, &PreflightDialog::checkStep);
    return page;
}

QString PreflightDialog::problemOf(int step) const
{
    if (m_clear || !m_anyway)
        return {};
    if (step == 0) {
        if (m_fix->isChecked())
            return {};
        const auto typed = DomainName::parse(m_typed->text().trimmed());
        return typed && *typed == m_domain ? QString() : tr("Type %1 to go on.").arg(m_domain.toString());
    }
    if (m_who->text().trimmed().isEmpty())
        return tr("Write who answers for it.");
    return m_why->text().trimmed().isEmpty() ? tr("Write the reason.") : QString();
}

/// "Fix these first" ends here: the list is in the Audit workspace.
void PreflightDialog::showStep(int step)
{
    if (step == 1 && m_fix && m_fix->isChecked()) {
        Q_EMIT fixWanted();
        reject();
        return;
    }
    StepDialog::showStep(step);
}

void PreflightDialog::finish()
{
    if (problem().isEmpty())
        accept();
}

std::optional<Responsibility> PreflightDialog::responsibility(const QDateTime &now) const
{
    if (m_clear)
        return std::nullopt;
    return Responsibility{m_who->text().trimmed(), now, m_why->text().trimmed()};
}

} // namespace gatepost
