#include "ui/shell/addressbox.h"
#include "core/audit/wording.h"
#include "ui/shared/pasteedit.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace gatepost {

namespace {

constexpr int mostRecent = 5;
constexpr int longestInput = 2'000;
constexpr int completedRole = Qt::UserRole;  ///< what the box shows while the row is the current one
constexpr int actionRole = Qt::UserRole + 1; ///< index of the action; -1 of a name that was used before

QStandardItem *offerItem(const QString &text, const QString &note, const QString &completed, int action)
{
    const QString shown = note.isEmpty() ? text : QStringLiteral("%1  –  %2").arg(text, note);
    auto *item = new QStandardItem((action == 0 ? QStringLiteral("↵  ") : QStringLiteral("     ")) + shown);
    item->setData(shown, Qt::AccessibleTextRole);
    item->setData(completed, completedRole);
    item->setData(action, actionRole);
    item->setEditable(false);
    return item;
}

} // namespace

AddressBox::AddressBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    m_edit = new PasteEdit(this);
    setLineEdit(m_edit);
    setCompleter(nullptr);
    // Else the box itself acts on Enter as well, when the text is one of the names in its list.
    disconnect(m_edit, &QLineEdit::editingFinished, this, nullptr);
    m_offers = new QStandardItemModel(this);
    m_completer = new QCompleter(m_offers, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(completedRole);
    m_edit->setCompleter(m_completer); // not the combo box's own: its rows are things to do, not names to choose
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        look();
        Q_EMIT edited();
    });
    connect(m_edit, &PasteEdit::taken, this, [this] {
        look();
        showOffers();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        const QAbstractItemView *popup = m_completer->popup();
        if (!popup->isVisible() || !popup->currentIndex().isValid()) // else the completer says which row was chosen
            perform();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void AddressBox::take(const QByteArray &text)
{
    m_edit->take(text);
    m_edit->setFocus(Qt::OtherFocusReason);
    look();
    showOffers();
    Q_EMIT edited();
}

void AddressBox::performWith(const QByteArray &text)
{
    m_edit->take(text);
    perform();
}

void AddressBox::perform()
{
    look();
    m_completer->popup()->hide();
    const QString input = m_edit->text().left(longestInput);
    if (m_found.actions.isEmpty()) {
        Q_EMIT refused(input);
        return;
    }
    const Recognition found = m_found; // what follows may change the text of the box
    Q_EMIT wanted(found, found.actions.first(), input);
}

void AddressBox::choose(int row)
{
    const QStandardItem *item = m_offers->item(row);
    if (!item)
        return;
    const int action = item->data(actionRole).toInt();
    if (action < 0) {
        performWith(item->data(completedRole).toString().toUtf8());
    } else if (action < m_found.actions.size()) {
        const Recognition found = m_found;
        Q_EMIT wanted(found, found.actions[action], m_edit->text().left(longestInput));
    }
}

void AddressBox::look()
{
    m_found = recognise(m_edit->content());
    m_offers->clear();
    const QString typed = m_edit->text();
    for (qsizetype i = 0; i < m_found.actions.size(); ++i) {
        const PasteAction &action = m_found.actions[i];
        m_offers->appendRow(
            offerItem(pasteActionText(m_found, action), pasteActionNote(m_found, action), typed, int(i)));
    }
    if (m_found.kind == PasteKind::Domain || m_found.kind == PasteKind::Unknown)
        addRecent(typed.trimmed());
}

/// Names of the list below the box that the typed text is a part of.
void AddressBox::addRecent(const QString &typed)
{
    int added = 0;
    for (int i = 0; i < count() && added < mostRecent && !typed.isEmpty(); ++i) {
        const QString name = itemData(i).toString();
        if (!name.contains(typed, Qt::CaseInsensitive) || name.compare(typed, Qt::CaseInsensitive) == 0)
            continue;
        QStandardItem *item = offerItem(itemText(i), {}, name, -1);
        item->setIcon(itemIcon(i));
        m_offers->appendRow(item);
        ++added;
    }
}

void AddressBox::showOffers()
{
    if (m_offers->rowCount() == 0 || !m_edit->hasFocus())
        return;
    m_completer->setCompletionPrefix(m_edit->text());
    m_completer->complete();
    // Which the completer has moved to the row that fits best: Enter is for the first, unless a row was gone to.
    m_completer->popup()->setCurrentIndex({});
}

QStringList AddressBox::offers() const
{
    QStringList out;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        out << m_offers->item(row)->data(Qt::AccessibleTextRole).toString();
    return out;
}

} // namespace gatepost
