#include "ui/settings/shortcuts.h"
#include <algorithm>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace gatepost {

namespace {

constexpr const char *usualProperty = "gatepostUsualKeys";

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

/// A menu is a window of its own to Qt, but not to people.
bool isIn(const QAction *action, const QWidget *window)
{
    const QObject *object = action;
    while (object && object != window) {
        object = object->parent();
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget && widget != window && widget->isWindow() && !qobject_cast<const QMenu *>(widget))
            return false;
    }
    return object != nullptr;
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

QString actionText(const QAction *action)
{
    QString out = action->text().section(u'\t', 0, 0);
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?=.)"));
    if (out.contains(u'&'))
        out.remove(mnemonic);
    while (out.endsWith(u'…') || out.endsWith(u'.'))
        out.chop(1);
    return out.trimmed();
}

QString actionName(const QAction *action)
{
    return action->objectName().isEmpty() ? actionText(action) : action->objectName();
}

QList<QAction *> actionsOf(const QWidget *window)
{
    struct Named
    {
        QString text;
        QAction *action;
    };
    QList<Named> found;
    QSet<QString> names;
    for (QAction *action : window->findChildren<QAction *>()) {
        const QString text = actionText(action);
        const bool named = !text.isEmpty() && !action->isSeparator() && !action->menu();
        // Fields bring actions of their own (clear, undo …), which belong to the field; other windows have theirs.
        const bool foreign = action->objectName().startsWith(u'_') || action->objectName().startsWith(u"qt_") ||
                             action->property(withoutKeys).toBool() || !isIn(action, window);
        const QString name = action->objectName().isEmpty() ? text : action->objectName();
        if (!named || foreign || names.contains(name))
            continue;
        names.insert(name);
        found.append({text, action});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Named &a, const Named &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    QList<QAction *> out;
    for (const Named &one : std::as_const(found))
        out << one.action;
    return out;
}

QKeySequence usualKeys(QAction *action)
{
    const QVariant kept = action->property(usualProperty);
    return kept.isValid() ? kept.value<QKeySequence>() : action->shortcut();
}

void applyShortcuts(const Settings &settings, QWidget *window)
{
    for (QAction *action : actionsOf(window)) {
        const QKeySequence usual = usualKeys(action);
        action->setProperty(usualProperty, usual);
        const auto chosen = settings.shortcut(actionName(action));
        const QKeySequence keys = chosen ? QKeySequence(*chosen, QKeySequence::PortableText) : usual;
        if (action->shortcut() != keys)
            action->setShortcut(keys);
    }
}

QList<QAction *> actionsWith(const QKeySequence &keys, const QWidget *window, const QAction *except)
{
    QList<QAction *> out;
    if (keys.isEmpty())
        return out;
    for (QAction *action : actionsOf(window)) {
        const bool same = action->shortcut().matches(keys) != QKeySequence::NoMatch ||
                          keys.matches(action->shortcut()) != QKeySequence::NoMatch;
        if (action != except && !action->shortcut().isEmpty() && same)
            out << action;
    }
    return out;
}

QString shortcutComplaint(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    const auto modifiers = first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers == Qt::NoModifier && !isFunctionKey(first.key()))
        return Text::tr(
            "A key alone would be missing where you type. Hold Ctrl or Alt as well, or take a function key.");
    if (modifiers.testFlag(Qt::MetaModifier))
        return Text::tr("Keys with Meta belong to the desktop.");
    if (modifiers == Qt::AltModifier && (first.key() == Qt::Key_F4 || first.key() == Qt::Key_Tab))
        return Text::tr("These keys belong to the desktop.");
    return {};
}

} // namespace gatepost
