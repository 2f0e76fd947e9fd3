#include "ui/shell/rail.h"
#include "ui/shared/icons.h"
#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {
constexpr int iconSize = 26;
constexpr int buttonWidth = 72;
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
    out->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    out->setIconSize({iconSize, iconSize});
    out->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    out->setAutoRaise(true);
    out->setFocusPolicy(Qt::StrongFocus);
    m_icons << std::pair(out, icon);
    refreshIcons();
    fitWidths();
    return out;
}

int Rail::add(const QString &text, const QString &name, const QString &icon, std::function<void()> show)
{
    const int number = int(m_workspaces.size());
    QToolButton *out = button(QStringLiteral("%1 %2").arg(number + 1).arg(text), icon);
    out->setCheckable(true);
    out->setAutoExclusive(true);
    out->setAccessibleName(name);
    out->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
    out->setToolTip(QStringLiteral("%1 (%2)").arg(name, out->shortcut().toString(QKeySequence::NativeText)));
    connect(out, &QToolButton::clicked, this, [show = std::move(show)] { show(); });
    m_column->insertWidget(number, out);
    m_workspaces << out;
    return number;
}

void Rail::addAtFoot(QAction *action, const QString &icon)
{
    QToolButton *out = button(action->text().remove(u'&').remove(QStringLiteral("…")), icon);
    out->setAccessibleName(out->text());
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
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidths();
}

/// The text under each icon is never cut off, also when it is large.
void Rail::fitWidths()
{
    for (const auto &[button, icon] : std::as_const(m_icons))
        button->setMinimumWidth(qMax(buttonWidth, button->sizeHint().width()));
}

void Rail::refreshIcons()
{
    for (const auto &[button, icon] : std::as_const(m_icons))
        button->setIcon(tintedIcon(icon, palette().color(QPalette::ButtonText)));
}

} // namespace gatepost
