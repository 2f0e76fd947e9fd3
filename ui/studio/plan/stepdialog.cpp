#include "ui/studio/plan/stepdialog.h"
#include "ui/shared/columnarea.h"
#include "ui/shared/labels.h"
#include "ui/shared/textsize.h"
#include "ui/shared/theme.h"
#include <QAccessible>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatepost {

StepDialog::StepDialog(const QString &title, const QString &finishText, QWidget *parent)
    : QDialog(parent), m_finishText(finishText)
{
    setWindowTitle(title);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(title, 2, this), 1);
    m_step = quietLabel({}, this);
    m_step->setWordWrap(false);
    head->addWidget(m_step, 0, Qt::AlignTop);
    m_pages = new QStackedWidget(this);
    m_problem = plainLabel({}, this);
    m_problem->setObjectName(QStringLiteral("problem"));

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setAutoDefault(false);
    m_next = new QPushButton(this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_at + 1 < steps())
            goTo(m_at + 1);
        else
            finish();
    });
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_next);

    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
    resizeForText(this, {640, 460});
}

void StepDialog::addStep(QWidget *page)
{
    auto *scroll = new ColumnArea(page, windowTitle(), m_pages);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
}

void StepDialog::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 3, button);
}

int StepDialog::step() const
{
    return m_at;
}

int StepDialog::steps() const
{
    return stepCount();
}

int StepDialog::stepCount() const
{
    return m_pages->count();
}

QString StepDialog::stepText() const
{
    return tr("Step %1 of %2").arg(m_at + 1).arg(steps());
}

void StepDialog::goTo(int step)
{
    if (step < 0 || step >= steps())
        return;
    for (int before = m_at; before < step; ++before) {
        if (!problemOf(before).isEmpty())
            return;
    }
    m_at = step;
    entered(step);
    showStep(step);
    update();
    QAccessibleEvent event(m_step, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StepDialog::showStep(int step)
{
    m_pages->setCurrentIndex(step);
    for (QWidget *field : m_pages->currentWidget()->findChildren<QWidget *>()) {
        const bool takes = (field->focusPolicy() & Qt::TabFocus) && field->isEnabled();
        if (takes && field->isVisibleTo(this))
            return field->setFocus(Qt::OtherFocusReason);
    }
}

void StepDialog::checkStep()
{
    update();
}

QString StepDialog::problem() const
{
    return problemOf(m_at);
}

QString StepDialog::problemOf(int) const
{
    return {};
}

void StepDialog::entered(int) {}

void StepDialog::finish()
{
    accept();
}

void StepDialog::update()
{
    const QString wrong = problem();
    m_step->setText(stepText());
    m_step->setVisible(steps() > 1);
    m_back->setVisible(steps() > 1);
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(wrong.isEmpty());
    m_next->setText(m_at + 1 < steps() ? tr("&Next") : m_finishText);
    m_next->setDefault(m_at + 1 < steps());
}

} // namespace gatepost
