#include "ui/shell/panes.h"

namespace gatepost {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

/// Where the pane is entered; null when nothing in it can have the keyboard.
QWidget *entrance(QWidget *pane)
{
    if (!pane->isVisible())
        return nullptr;
    QWidget *last = pane->focusWidget();
    if (last && pane->isAncestorOf(last) && takesFocus(last))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

bool holds(const QWidget *pane, const QWidget *focused)
{
    return focused && (pane == focused || pane->isAncestorOf(focused));
}

} // namespace

void goToPane(const QList<QWidget *> &panes, bool forward)
{
    if (panes.isEmpty())
        return;
    const QWidget *focused = panes.first()->window()->focusWidget();
    const qsizetype count = panes.size();
    qsizetype at = forward ? count - 1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (holds(panes[i], focused))
            at = i;
    }
    const qsizetype step = forward ? 1 : count - 1;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step) % count;
        if (QWidget *found = entrance(panes[at])) {
            found->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace gatepost
