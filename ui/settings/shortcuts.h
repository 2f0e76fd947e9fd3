#pragma once
// The keys of a window's actions: as they come, as the user set them, and where two want the same.
#include "core/store/settings.h"
#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace gatepost {

/// The name under which an action's keys are kept: its objectName, which has to be the same in every language, else its
/// text.
QString actionName(const QAction *action);
QString actionText(const QAction *action); ///< for people: without mnemonic and dots

/// Set to true on actions that come and go, such as recent files: they get no keys.
inline constexpr const char *withoutKeys = "withoutKeys";

/// Every action of the window that has a text and can have keys, by text. Menus and separators are none.
QList<QAction *> actionsOf(const QWidget *window);

QKeySequence usualKeys(QAction *action); ///< as the program made it, whatever is set now

/// Gives every action of the window its keys from the settings, or the usual ones. Call once the actions are there, and
/// again on Settings::shortcutsChanged.
void applyShortcuts(const Settings &settings, QWidget *window);

/// The other actions of the window that take these keys now.
QList<QAction *> actionsWith(const QKeySequence &keys, const QWidget *window, const QAction *except = nullptr);

/// What is wrong with keys as a shortcut, in the user's language; empty: nothing.
QString shortcutComplaint(const QKeySequence &keys);

} // namespace gatepost
