#include "ui/shared/shortcutsdialog.h"
#include "ui/shared/labels.h"
#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gatepost {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString out = text;
    return out.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
}

void collect(const QMenu *menu, const QString &group, QList<Shortcut> *into)
{
    for (const QAction *action : menu->actions()) {
        if (const QMenu *below = action->menu()) {
            collect(below, group, into);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &one : action->shortcuts())
            keys << one.toString(QKeySequence::NativeText);
        const Shortcut found{group, withoutMnemonic(action->text()), keys.join(QStringLiteral(", "))};
        if (!keys.isEmpty() && !into->contains(found))
            into->append(found);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QDialog(parent), m_shortcuts(shortcuts)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find a shortcut"));
    m_find->setClearButtonEnabled(true);
    m_table = new QTableWidget(0, 3, this);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Menu"), tr("Action"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    fill();
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *page = buttons->addButton(tr("&Save as a page…"), QDialogButtonBox::ActionRole);
    page->setAutoDefault(false);
    connect(page, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_find->setFocus();
    resize(620, 560);
}

QList<Shortcut> ShortcutsDialog::ofMenus(const QList<QAction *> &menuBarActions)
{
    QList<Shortcut> out;
    for (const QAction *action : menuBarActions) {
        if (action->menu())
            collect(action->menu(), withoutMnemonic(action->text()), &out);
    }
    return out;
}

void ShortcutsDialog::fill()
{
    m_table->setRowCount(int(m_shortcuts.size()));
    for (int row = 0; row < m_shortcuts.size(); ++row) {
        const Shortcut &one = m_shortcuts[row];
        int column = 0;
        for (const QString &text : {one.group, one.name, one.keys})
            m_table->setItem(row, column++, new QTableWidgetItem(text));
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_shortcuts.size(); ++row) {
        const Shortcut &one = m_shortcuts[row];
        const QString all = QStringList{one.group, one.name, one.keys}.join(u' ');
        m_table->setRowHidden(row, !all.contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

bool ShortcutsDialog::savePage(const QString &path) const
{
    QPdfWriter writer(path);
    writer.setTitle(windowTitle());
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    // Everything is to be on one page, whatever there is.
    const int lines = int(m_shortcuts.size()) + 3;
    const double step = std::min(double(writer.height()) / lines, writer.logicalDpiY() / 4.5);
    QFont font = this->font();
    font.setPixelSize(std::max(1, int(step * 0.62)));
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    double y = step;
    painter.drawText(QPointF(0, y), windowTitle());
    y += step * 1.5;
    QString group;
    for (const Shortcut &one : m_shortcuts) {
        painter.setFont(bold);
        if (one.group != group)
            painter.drawText(QPointF(0, y), one.group);
        group = one.group;
        painter.drawText(QPointF(writer.width() * 0.72, y), one.keys);
        painter.setFont(font);
        painter.drawText(QPointF(writer.width() * 0.18, y), one.name);
        y += step;
    }
    return painter.end();
}

void ShortcutsDialog::print()
{
    auto *dialog = new QFileDialog(this, tr("Save as a page"), QString(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ShortcutsDialog::savePage);
    dialog->open();
}

} // namespace gatepost
