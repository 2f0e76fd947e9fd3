#include "ui/shell/rail.h"
#include "ui/shared/icons.h"
#include "ui/shared/textsize.h"
#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {
constexpr int iconSize = 26;
constexpr int buttonWidth = 72;
constexpr int largestWithWords = 200; ///< percent of the usual text
} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("Workspaces"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(6, 8, 6, 8);
    m_column->setSpacing(4);
    m_column->addStretch();
}

QToolButton *Rail::button(const QString &text, const QString &icon)
{
    auto *out = new QToolButton(this);
    out->setText(text);
    out->setIconSize({iconSize, iconSize});
    out->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    out->setAutoRaise(true);
    out->setFocusPolicy(Qt::StrongFocus);
    m_icons << std::pair(out, icon);
    refreshIcons();
    refreshStyle();
    return out;
}

int Rail::add(const QString &text, QAction *show, const QString &icon)
{
    const int number = int(m_workspaces.size());
    QToolButton *out = button(QStringLiteral("%1 %2").arg(number + 1).arg(text), icon);
    out->setCheckable(true);
    out->setAutoExclusive(true);
    const auto describe = [out, show] { // the keys may be changed
        const QString name = show->text().remove(u'&');
        const QString keys = show->shortcut().toString(QKeySequence::NativeText);
        out->setAccessibleName(name);
        out->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    };
    describe();
    connect(show, &QAction::changed, out, describe);
    connect(out, &QToolButton::clicked, show, &QAction::trigger);
    m_column->insertWidget(number, out);
    m_workspaces << out;
    return number;
}

void Rail::addAtFoot(QAction *action, const QString &icon)
{
    QToolButton *out = button(action->text().remove(u'&').remove(QStringLiteral("…")), icon);
    out->setAccessibleName(out->text());
    out->setToolTip(out->text()); // its words are not there where text is very large
    connect(out, &QToolButton::clicked, action, &QAction::trigger);
    m_column->addWidget(out);
}

void Rail::setCurrent(int workspace)
{
    m_workspaces[workspace]->setChecked(true);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        refreshStyle();
    QFrame::changeEvent(event);
}

/// Words under an icon are never cut off; very large ones would take the room of what they lead to.
void Rail::refreshStyle()
{
    const bool words = textSize() < largestWithWords;
    for (const auto &[button, icon] : std::as_const(m_icons)) {
        button->setToolButtonStyle(words ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        button->setMinimumWidth(words ? qMax(buttonWidth, button->sizeHint().width()) : 0);
    }
}

void Rail::refreshIcons()
{
    for (const auto &[button, icon] : std::as_const(m_icons))
        button->setIcon(tintedIcon(icon, palette().color(QPalette::ButtonText)));
}

} // namespace gatepost
