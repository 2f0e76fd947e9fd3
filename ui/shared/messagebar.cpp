#include "ui/shared/messagebar.h"
#include "ui/shared/labels.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace gatepost {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    m_text = plainLabel({}, this);
    m_action = new QPushButton(this);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    clear();
}

void MessageBar::say(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace gatepost
