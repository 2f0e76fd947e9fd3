#include "ui/studio/plan/shortendialog.h"
#include "ui/shared/labels.h"
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatepost {

ShortenDialog::ShortenDialog(const PlanStage &stage, QWidget *parent)
    : StepDialog(tr("Go on before its time: %1").arg(stage.title), tr("&I answer for it"), parent)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(plainLabel(stage.closedBecause, page));
    column->addWidget(plainLabel(tr("What happens: %1").arg(stage.ifShortened), page));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_who = new QLineEdit(page);
    m_who->setMaxLength(200);
    m_who->setAccessibleName(tr("Who answers for it"));
    m_why = new QLineEdit(page);
    m_why->setMaxLength(1000);
    m_why->setAccessibleName(tr("Reason"));
    form->addRow(tr("Who &answers for it"), m_who);
    form->addRow(tr("&Reason"), m_why);
    column->addLayout(form);
    column->addWidget(quietLabel(tr("Name, time and reason are kept with the plan."), page));
    column->addStretch();
    for (QLineEdit *edit : {m_who, m_why})
        connect(edit, &QLineEdit::textEdited, this, &ShortenDialog::checkStep);
    addStep(page);
    goTo(0);
    resize(600, 440);
}

QString ShortenDialog::problemOf(int) const
{
    if (m_who->text().trimmed().isEmpty())
        return tr("Write who answers for it.");
    return m_why->text().trimmed().isEmpty() ? tr("Write the reason.") : QString();
}

Responsibility ShortenDialog::responsibility(const QDateTime &now) const
{
    return {m_who->text().trimmed(), now, m_why->text().trimmed()};
}

} // namespace gatepost
