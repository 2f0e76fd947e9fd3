#include "ui/shell/commandpalette.h"
#include "ui/shared/labels.h"
#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr qsizetype mostShown = 60;
constexpr int noteRole = Qt::UserRole + 1;

std::optional<PaletteEntry::Kind> kindOfPrefix(QChar prefix)
{
    switch (prefix.unicode()) {
    case u'>':
        return PaletteEntry::Kind::Command;
    case u'@':
        return PaletteEntry::Kind::Domain;
    case u'#':
        return PaletteEntry::Kind::Finding;
    case u'?':
        return PaletteEntry::Kind::Help;
    case u':':
        return PaletteEntry::Kind::Setting;
    default:
        return std::nullopt;
    }
}

/// 0: a word of the text begins with it, 1: it is inside the text, 2: only in the other words; nothing: nowhere.
std::optional<int> rankOf(const PaletteEntry &entry, const QString &word)
{
    const qsizetype at = entry.text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0 || (at > 0 && !entry.text[at - 1].isLetterOrNumber()))
        return 0;
    if (at > 0)
        return 1;
    if (entry.otherWords.contains(word, Qt::CaseInsensitive) || entry.note.contains(word, Qt::CaseInsensitive))
        return 2;
    return std::nullopt;
}

/// The note at the end of the line, in the colour of the second rank.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString note = index.data(noteRole).toString();
        QStyleOptionViewItem line = option;
        const int width = note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(note) + gap;
        if (option.direction == Qt::RightToLeft)
            line.rect.setLeft(line.rect.left() + width);
        else
            line.rect.setRight(line.rect.right() - width);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        QStyledItemDelegate::paint(painter, line, index);
        if (note.isEmpty())
            return;
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(gap / 2, 0, -gap / 2, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | int(Qt::AlignVCenter), note);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), hint.height() + gap / 2};
    }

private:
    static constexpr int gap = 16;
};

} // namespace

QList<PaletteEntry> matchingEntries(const QList<PaletteEntry> &entries, const QString &typed)
{
    QString text = typed.trimmed();
    const auto kind = text.isEmpty() ? std::nullopt : kindOfPrefix(text.front());
    if (kind)
        text = text.mid(1);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, PaletteEntry>> found;
    for (const PaletteEntry &entry : entries) {
        if (kind && entry.kind != *kind)
            continue;
        int worst = 0;
        bool all = true;
        for (const QString &word : words) {
            const auto rank = rankOf(entry, word);
            all = all && rank.has_value();
            worst = std::max(worst, rank.value_or(0));
        }
        if (all)
            found << std::pair(worst, entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PaletteEntry> out;
    for (const auto &[rank, entry] : std::as_const(found)) {
        if (out.size() < mostShown)
            out << entry;
    }
    return out;
}

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QWidget *parent)
    // No popup: Qt hides those from screen readers.
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(std::move(entries))
{
    constexpr QSize usualSize(640, 380);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    setAccessibleName(windowTitle());
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Command, domain, finding or question"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_model = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows of the edit move in it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(
        quietLabel(tr("Begin with > for commands, @ for domains, # for findings, ? for help, : for settings."), this));
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    resize(usualSize);
    const QPoint corner = parent->mapToGlobal(QPoint((parent->width() - usualSize.width()) / 2, parent->height() / 8));
    move(corner);
    fill();
    m_edit->setFocus();
}

/// Whoever goes elsewhere does not want it any more.
void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isVisible())
        close();
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText)); // its edge: it has no frame
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QStringList CommandPalette::shown() const
{
    QStringList out;
    for (const PaletteEntry &entry : m_found)
        out << entry.text;
    return out;
}

void CommandPalette::fill()
{
    m_found = matchingEntries(m_entries, m_edit->text());
    m_model->clear();
    for (const PaletteEntry &entry : std::as_const(m_found)) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.note, noteRole);
        item->setData(entry.note.isEmpty() ? entry.text : QStringLiteral("%1, %2").arg(entry.text, entry.note),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const auto action = m_found[row].run;
    close();
    QTimer::singleShot(0, parentWidget(), [action] { action(); }); // when the focus is back in the window
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        row = (row + 1) % qMax(count, 1);
        break;
    case Qt::Key_Up:
        row = (row + count - 1) % qMax(count, 1);
        break;
    case Qt::Key_PageDown:
        row = qMin(row + 8, count - 1);
        break;
    case Qt::Key_PageUp:
        row = qMax(row - 8, 0);
        break;
    default:
        return QDialog::eventFilter(watched, event);
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

} // namespace gatepost
