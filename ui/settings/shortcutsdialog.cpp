#include "ui/settings/shortcutsdialog.h"
#include "ui/settings/shortcuts.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

namespace gatepost {

namespace {

constexpr QSize usualSize{760, 640};
constexpr int actionRole = Qt::UserRole;

enum Column { ActionColumn, KeysColumn, NoteColumn };

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *out = new QPushButton(text, parent);
    out->setAutoDefault(false);
    return out;
}

QString textsOf(const QList<QAction *> &actions)
{
    QStringList out;
    for (const QAction *action : actions)
        out << actionText(action);
    return out.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Settings &settings, QWidget *window, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_window(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setSizeGripEnabled(true);
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Search actions and keys"));
    m_find->setAccessibleName(tr("Search actions and keys"));
    m_find->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Remark")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    m_caption = plainLabel({}, this);
    m_caption->setTextInteractionFlags(Qt::NoTextInteraction);
    m_keys = new QKeySequenceEdit(this);
    m_keys->setAccessibleName(tr("New keys"));
    m_caption->setBuddy(m_keys);
    m_take = button(tr("&Use these keys"), this);
    m_none = button(tr("&No keys"), this);
    m_usual = button(tr("The us&ual keys"), this);
    m_complaint = plainLabel({}, this);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    colourComplaint();
    auto *all = button(tr("&Restore all"), this);
    auto *copy = button(tr("C&opy as text"), this);
    auto *close = button(tr("&Close"), this);

    auto *change = new QHBoxLayout;
    for (QPushButton *one : {m_take, m_none, m_usual})
        change->addWidget(one);
    change->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_caption);
    column->addWidget(m_keys);
    column->addWidget(m_complaint);
    column->addLayout(change);
    column->addLayout(foot);

    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::typed);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] { set(QString()); });
    connect(m_usual, &QPushButton::clicked, this, [this] { set(std::nullopt); });
    connect(all, &QPushButton::clicked, this, [this] { m_settings.clearShortcuts(); });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_settings, &Settings::shortcutsChanged, this, [this] {
        applyShortcuts(m_settings, m_window);
        fill();
    });
    fill();
    resize(usualSize);
    m_find->setFocus();
}

void ShortcutsDialog::fill()
{
    const QString current = chosen() ? actionName(chosen()) : QString();
    m_list->clear();
    QTreeWidgetItem *select = nullptr;
    for (QAction *action : actionsOf(m_window)) {
        const QKeySequence keys = action->shortcut();
        QStringList notes;
        if (const auto others = actionsWith(keys, m_window, action); !others.isEmpty())
            notes << tr("also: %1").arg(textsOf(others));
        if (keys != usualKeys(action))
            notes << (usualKeys(action).isEmpty() ? tr("changed; usually none")
                                                  : tr("changed; usually %1").arg(shown(usualKeys(action))));
        auto *item = new QTreeWidgetItem(m_list, {actionText(action), shown(keys), notes.join(QStringLiteral("; "))});
        item->setData(ActionColumn, actionRole, QVariant::fromValue<QObject *>(action));
        if (!select || actionName(action) == current)
            select = item;
    }
    for (const int column : {ActionColumn, KeysColumn})
        m_list->resizeColumnToContents(column);
    filter(m_find->text());
    m_list->setCurrentItem(select);
    choose();
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = item->text(ActionColumn).contains(wanted, Qt::CaseInsensitive) ||
                          item->text(KeysColumn).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
            m_list->setCurrentItem(item);
    }
}

QAction *ShortcutsDialog::chosen() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    return item ? qobject_cast<QAction *>(item->data(ActionColumn, actionRole).value<QObject *>()) : nullptr;
}

void ShortcutsDialog::choose()
{
    QAction *action = chosen();
    m_caption->setText(action ? tr("Keys for %1").arg(actionText(action)) : QString());
    m_keys->setEnabled(action != nullptr);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_none->setEnabled(action && !action->shortcut().isEmpty());
    m_usual->setEnabled(action && action->shortcut() != usualKeys(action));
    typed();
}

QString ShortcutsDialog::complaint() const
{
    return m_complaint->text();
}

void ShortcutsDialog::colourComplaint()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, effectColour(Effect::AtRisk, palette()));
    m_complaint->setPalette(own);
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_complaint)
        colourComplaint();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::typed()
{
    const QAction *action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const QString wrong = shortcutComplaint(keys);
    const auto others = actionsWith(keys, m_window, action);
    QString text = wrong;
    if (wrong.isEmpty() && !others.isEmpty())
        text = tr("%1 is taken by: %2. Using it here takes it away there.").arg(shown(keys), textsOf(others));
    const bool told = text != m_complaint->text();
    m_complaint->setText(text);
    m_take->setEnabled(action && wrong.isEmpty() && !keys.isEmpty() && keys != action->shortcut());
    if (!told || text.isEmpty())
        return;
    QAccessibleEvent event(m_complaint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ShortcutsDialog::take()
{
    QAction *action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    if (!action || keys.isEmpty() || !shortcutComplaint(keys).isEmpty())
        return;
    const QString text = keys.toString(QKeySequence::PortableText);
    QMap<QString, std::optional<QString>> changes;
    for (const QAction *other : actionsWith(keys, m_window, action))
        changes.insert(actionName(other), QString());
    changes.insert(actionName(action), keys == usualKeys(action) ? std::nullopt : std::optional<QString>(text));
    m_settings.setShortcuts(changes);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::set(const std::optional<QString> &keys)
{
    if (QAction *action = chosen())
        m_settings.setShortcuts({{actionName(action), keys}});
}

QString ShortcutsDialog::asText() const
{
    QString out;
    for (QAction *action : actionsOf(m_window)) {
        if (!action->shortcut().isEmpty())
            out += QStringLiteral("%1\t%2\n").arg(shown(action->shortcut()), actionText(action));
    }
    return out;
}

} // namespace gatepost
