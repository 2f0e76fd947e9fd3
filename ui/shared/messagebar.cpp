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
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(10, 6, 10, 6);
    m_row->addWidget(m_text, 1);
    takeAway();
}

void MessageBar::put(const QString &text, const QList<BarAction> &actions)
{
    takeAway();
    m_text->setText(text);
    for (const BarAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_row->addWidget(button);
        m_buttons << button;
    }
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::takeAway()
{
    hide();
    m_text->clear();
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons.clear();
}

void MessageBar::say(const QString &text, const QList<BarAction> &actions)
{
    m_isStanding = false;
    put(text, actions);
}

void MessageBar::clear()
{
    if (m_isStanding)
        return;
    if (m_standing.isEmpty()) {
        takeAway();
        return;
    }
    m_isStanding = true;
    put(m_standing, m_standingActions);
}

void MessageBar::setStanding(const QString &text, const QList<BarAction> &actions)
{
    const bool free = m_isStanding || isHidden();
    if (m_isStanding && text == m_standing)
        return;
    m_standing = text;
    m_standingActions = actions;
    if (!free)
        return;
    m_isStanding = false;
    clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QStringList MessageBar::actions() const
{
    QStringList out;
    for (const QPushButton *button : m_buttons)
        out << button->text();
    return out;
}

} // namespace gatepost
