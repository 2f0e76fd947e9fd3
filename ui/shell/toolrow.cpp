#include "ui/shell/toolrow.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/textsize.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gatepost {

namespace {
constexpr int widthWithWords = 1100; ///< at the usual size of text
} // namespace

ToolRow::ToolRow(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(10, 6, 10, 6);
    m_column->setSpacing(2);
    m_line = new QHBoxLayout;
    m_line->setSpacing(8);
    m_column->addLayout(m_line);
}

void ToolRow::addBox(QWidget *box)
{
    m_line->addWidget(box, 1);
}

void ToolRow::addWithLabel(const QString &label, QWidget *widget)
{
    QLabel *words = plainLabel(label, this);
    words->setTextInteractionFlags(Qt::NoTextInteraction);
    words->setWordWrap(false);
    words->setBuddy(widget);
    m_labels << words;
    m_line->addWidget(words);
    m_line->addWidget(widget);
}

QToolButton *ToolRow::addButton(QAction *action, const QString &text, const QString &icon, bool whenEnabled)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons << Button{button, icon};
    button->setIcon(tintedIcon(icon, palette().color(QPalette::ButtonText)));
    const auto follow = [action, button, whenEnabled] { // the keys may be changed
        const QString name = action->text().remove(u'&').remove(u'…');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(name);
        button->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
        button->setEnabled(action->isEnabled());
        if (whenEnabled)
            button->setVisible(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_line->addWidget(button);
    return button;
}

void ToolRow::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        fold();
}

void ToolRow::fold()
{
    const bool narrow = width() < widthWithWords * textSize() / 100;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (const Button &button : m_buttons)
        button.widget->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (QWidget *label : m_labels)
        label->setVisible(!narrow);
}

void ToolRow::refreshIcons()
{
    for (const Button &button : m_buttons)
        button.widget->setIcon(tintedIcon(button.icon, palette().color(QPalette::ButtonText)));
}

} // namespace gatepost
