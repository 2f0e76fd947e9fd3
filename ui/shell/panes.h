#pragma once
#include <QList>
#include <QWidget>

namespace gatepost {

/// Puts the keyboard into the pane after the one that has it, or before it; goes round. A pane is entered where it was
/// left; one in which nothing can have the keyboard is passed over.
void goToPane(const QList<QWidget *> &panes, bool forward);

} // namespace gatepost
