#include "ui/audit/rawlogview.h"
#include "ui/audit/rawlogmodel.h"
#include "ui/shared/labels.h"
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace gatepost {

namespace {

constexpr int pauseMilliseconds = 150; ///< between two states of a running audit

} // namespace

RawLogView::RawLogView(QWidget *parent) : QWidget(parent)
{
    m_model = new RawLogModel(this);
    m_filter = new RawLogFilter(m_model, this);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(tr("Raw log"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setExpandsOnDoubleClick(false);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(RawLogModel::What, QHeaderView::Stretch);
    const int letter = QFontMetrics(monospaced()).averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(RawLogModel::Time, 18), std::pair(RawLogModel::Protocol, 9), std::pair(RawLogModel::Peer, 24),
          std::pair(RawLogModel::Duration, 10), std::pair(RawLogModel::Bytes, 9)})
        header->resizeSection(column, letter * letters);
    m_tree->setLayoutDirection(Qt::LeftToRight); // what machines say to each other reads so in every language
    const auto toggle = [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!index.parent().isValid())
            m_tree->setExpanded(first, !m_tree->isExpanded(first));
    };
    connect(m_tree, &QTreeView::activated, this, toggle);
    auto *copyAction = new QAction(tr("&Copy"), m_tree);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &RawLogView::copy);
    m_tree->addAction(copyAction);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RawLogView::sayCurrent);
    m_line = plainLabel({}, this);
    m_line->setFont(monospaced());
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setAccessibleName(tr("Chosen line of the raw log"));
    m_line->setMaximumHeight(m_line->fontMetrics().height() * 3 + 2);
    m_line->hide();
    m_note = quietLabel({}, this);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pauseMilliseconds);
    connect(m_soon, &QTimer::timeout, this, &RawLogView::rebuild);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeControls());
    column->addWidget(m_tree, 1);
    column->addWidget(m_line);
    column->addWidget(m_note);
    say();
}

QWidget *RawLogView::makeControls()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const LogProtocol protocol : logProtocols) {
        auto *chip = new QToolButton(row);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, [this, protocol](bool on) {
            m_filter->setShown(protocol, on);
            say();
        });
        m_chips.insert(int(protocol), chip);
        line->addWidget(chip);
    }
    m_find = new QLineEdit(row);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the raw log"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(260);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        say();
    });
    m_copy = new QPushButton(tr("&Copy"), row);
    m_copy->setToolTip(tr("The chosen lines, or all that are shown"));
    connect(m_copy, &QPushButton::clicked, this, &RawLogView::copy);
    m_save = new QPushButton(tr("&Save as text…"), row);
    connect(m_save, &QPushButton::clicked, this, &RawLogView::askAndSave);
    line->addStretch(1);
    line->addWidget(m_find, 2);
    line->addWidget(m_copy);
    line->addWidget(m_save);
    return row;
}

void RawLogView::update(const ObservationPtr &seen)
{
    const bool another = !seen || !m_seen || seen->domain != m_seen->domain || seen->startedAt != m_seen->startedAt;
    m_seen = seen;
    if (another)
        rebuild(); // at once: what is there is of another audit
    else if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void RawLogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_built != m_seen)
        rebuild();
}

void RawLogView::rebuild()
{
    m_built = isVisible() ? m_seen : nullptr;
    QScrollBar *bar = m_tree->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum() && bar->maximum() > 0; // whoever reads along goes on to
    const RawLog log = m_built ? rawLogOf(*m_built) : RawLog();
    m_left = log.left;
    m_model->update(log.entries);
    if (atEnd)
        m_tree->scrollToBottom();
    say();
}

void RawLogView::say()
{
    for (const LogProtocol protocol : logProtocols) {
        const int count = m_filter->count(protocol);
        QToolButton *chip = m_chips[int(protocol)];
        chip->setText(QStringLiteral("%1 %2").arg(protocolName(protocol)).arg(count));
        chip->setAccessibleName(tr("Show %1, %n line(s)", nullptr, count).arg(protocolName(protocol)));
    }
    const bool any = !m_model->entries().isEmpty();
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    m_note->setText(note());
}

/// The whole of what its column may have cut off.
void RawLogView::sayCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_tree->currentIndex());
    const LogEntry *entry = m_model->entry(current);
    m_line->setVisible(entry);
    if (entry)
        m_line->setText(current.parent().isValid() ? entry->more.value(current.row()) : logLine(*entry, false));
}

QString RawLogView::note() const
{
    const int all = int(m_model->entries().size());
    if (all == 0)
        return tr("Nothing was asked yet.");
    QStringList out{tr("%n line(s).", nullptr, m_filter->rowCount())};
    for (const LogProtocol protocol : logProtocols) {
        if (!m_filter->shows(protocol))
            out << tr("%n hidden: %1.", nullptr, m_filter->count(protocol)).arg(protocolName(protocol));
    }
    const int byText = m_filter->hiddenByText();
    if (byText > 0)
        out << tr("%n hidden: without “%1”.", nullptr, byText).arg(m_find->text().trimmed());
    if (m_left > 0)
        out << tr("%n more line(s) are left out.", nullptr, int(m_left));
    return out.join(u' ');
}

QString RawLogView::copyText() const
{
    QStringList out;
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        const QModelIndex source = m_filter->mapToSource(index);
        const LogEntry *entry = m_model->entry(source);
        if (entry && source.parent().isValid())
            out << entry->more.value(source.row());
        else if (entry)
            out << logLine(*entry, m_tree->isExpanded(index));
    }
    if (rows.isEmpty()) {
        for (const LogEntry &entry : m_filter->shownEntries())
            out << logLine(entry, true);
    }
    return out.join(u'\n');
}

void RawLogView::copy() const
{
    QGuiApplication::clipboard()->setText(copyText());
}

QString RawLogView::saveTo(const QString &file)
{
    if (!m_built)
        return tr("There is nothing to save.");
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    const QList<LogEntry> entries = m_filter->shownEntries();
    const bool all = entries.size() == m_model->entries().size() && m_left == 0;
    const QByteArray text = logText(*m_built, entries, all ? QString() : note()).toUtf8();
    if (out.write(text) != text.size())
        return out.errorString();
    return out.commit() ? QString() : out.errorString();
}

void RawLogView::askAndSave()
{
    const QString name = m_built ? m_built->domain.toString() : QString();
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the raw log"),
                                                      QStringLiteral("%1-log.txt").arg(name), QStringLiteral("*.txt"));
    if (file.isEmpty())
        return;
    const QString trouble = saveTo(file);
    if (!trouble.isEmpty())
        QMessageBox::warning(this, tr("Save the raw log"), tr("Not saved: %1. Nothing else was changed.").arg(trouble));
}

void RawLogView::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace gatepost
