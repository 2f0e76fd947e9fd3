#include "ui/history/auditlist.h"
#include "ui/history/auditlistmodel.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace gatepost {

namespace {

constexpr std::chrono::milliseconds typingRests{150};
constexpr int dayOnly = 1;
constexpr int week = 7;
constexpr int month = 31;
constexpr int year = 366;

StoreResult<Done> removed(Database &database, const QList<qint64> &ids, const QDateTime &now)
{
    return AuditStore(database).remove(ids, now);
}

} // namespace

AuditList::AuditList(StoreThread &store, Clock clock, QWidget *parent)
    : QWidget(parent), m_store(store), m_clock(std::move(clock))
{
    m_model = new AuditListModel(this);
    m_messages = new MessageBar(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Audits that are kept"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    constexpr int inSight = 100; // rows that the widths are measured by
    header->setResizeContentsPrecision(inSight);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    m_count = quietLabel({}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(headingLabel(tr("History"), 4, this));
    column->addWidget(m_messages);
    column->addWidget(makeFilters());
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    column->addWidget(makeButtons());
    setTabOrder(m_age, m_table);
    setTabOrder(m_table, m_open);

    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (selected().isEmpty())
            m_table->selectRow(index.row());
        openSelected();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditList::refreshButtons);
    m_typingRests.setSingleShot(true);
    m_typingRests.setInterval(typingRests);
    connect(&m_typingRests, &QTimer::timeout, this, &AuditList::refresh);
    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(AuditStore::undoTime);
    connect(&m_undoEnds, &QTimer::timeout, this, &AuditList::forgetDeleted);
    setFocusProxy(m_search);
    refreshButtons();
}

QWidget *AuditList::makeFilters()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(row);
    m_search->setAccessibleName(tr("Find a domain"));
    m_search->setPlaceholderText(tr("Part of a domain"));
    m_search->setClearButtonEnabled(true);
    m_age = new QComboBox(row);
    m_age->setAccessibleName(tr("How old"));
    m_age->addItem(tr("at any time"), 0);
    for (const int days : {dayOnly, week, month, year})
        m_age->addItem(tr("in the last %n day(s)", nullptr, days), days);
    line->addWidget(buddyLabel(tr("&Find"), m_search));
    line->addWidget(m_search, 1);
    line->addWidget(buddyLabel(tr("&Made"), m_age));
    line->addWidget(m_age);
    connect(m_search, &QLineEdit::textChanged, &m_typingRests, qOverload<>(&QTimer::start));
    connect(m_age, &QComboBox::currentIndexChanged, this, &AuditList::refresh);
    return row;
}

QWidget *AuditList::makeButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_open = new QPushButton(tr("&Open"), row);
    m_again = new QPushButton(tr("Audit a&gain"), row);
    m_compare = new QPushButton(tr("&Compare the two"), row);
    m_compare->setToolTip(tr("Select two audits"));
    m_delete = new QPushButton(tr("&Delete"), row);
    for (QPushButton *button : {m_open, m_again, m_compare, m_delete})
        line->addWidget(button);
    line->addStretch();
    connect(m_open, &QPushButton::clicked, this, &AuditList::openSelected);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const QList<StoredAudit> chosen = selected(); !chosen.isEmpty())
            Q_EMIT auditWanted(chosen.first().domain);
    });
    connect(m_compare, &QPushButton::clicked, this, &AuditList::compareSelected);
    connect(m_delete, &QPushButton::clicked, this, &AuditList::deleteSelected);
    return row;
}

QWidget *AuditList::makeEmpty()
{
    auto *out = new QWidget(this);
    auto *column = new QVBoxLayout(out);
    m_nothing = plainLabel({}, out);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_first = new QPushButton(tr("&Run an audit"), out);
    connect(m_first, &QPushButton::clicked, this, &AuditList::firstAuditWanted);
    column->addStretch();
    column->addWidget(m_nothing);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch();
    return out;
}

AuditFilter AuditList::filter() const
{
    AuditFilter out;
    out.text = m_search->text().trimmed();
    if (const int days = m_age->currentData().toInt(); days > 0)
        out.from = m_clock().addDays(-days);
    out.limit = mostRows + 1;
    return out;
}

void AuditList::refresh()
{
    m_typingRests.stop();
    const AuditFilter wanted = filter();
    m_store.ask<QList<StoredAudit>>(
        this, [wanted](Database &database) { return AuditStore(database).list(wanted); },
        [this](const StoreResult<QList<StoredAudit>> &found) {
            if (found)
                take(*found);
            else
                say(found.error());
        });
}

void AuditList::take(const QList<StoredAudit> &audits)
{
    QList<qint64> kept;
    for (const StoredAudit &audit : selected())
        kept << audit.id;
    m_model->setAudits(audits.mid(0, mostRows));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (kept.contains(m_model->audits()[row].id))
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    const bool all = m_search->text().trimmed().isEmpty() && m_age->currentData().toInt() == 0;
    m_nothing->setText(all ? tr("Nothing here yet. Audits you run appear here.") : tr("No audit like that is kept."));
    m_first->setVisible(all);
    m_stack->setCurrentIndex(audits.isEmpty() ? 1 : 0);
    const bool more = audits.size() > mostRows;
    m_count->setText(more ? tr("The newest %n audit(s) are listed. Older ones can be found by name.", nullptr, mostRows)
                          : tr("%n audit(s)", nullptr, int(audits.size())));
    m_count->setVisible(!audits.isEmpty());
    refreshButtons();
    Q_EMIT refreshed();
}

void AuditList::say(const StoreFault &fault)
{
    m_messages->say(storeFaultText(fault));
}

QList<StoredAudit> AuditList::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<StoredAudit> out;
    for (const int row : std::as_const(rows))
        out << m_model->audits().at(row);
    return out;
}

void AuditList::refreshButtons()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_open->setEnabled(count > 0);
    m_again->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
    m_delete->setEnabled(count > 0);
}

void AuditList::openSelected()
{
    QList<qint64> ids;
    for (const StoredAudit &audit : selected())
        ids << audit.id;
    if (!ids.isEmpty())
        Q_EMIT openWanted(ids);
}

void AuditList::compareSelected()
{
    QList<StoredAudit> chosen = selected();
    if (chosen.size() != 2)
        return;
    if (chosen[1].startedAt < chosen[0].startedAt)
        chosen.swapItemsAt(0, 1);
    Q_EMIT compareWanted(chosen[0].id, chosen[1].id);
}

/// Hidden at once and gone after ten seconds, unless it is taken back.
void AuditList::deleteSelected()
{
    QList<qint64> ids;
    for (const StoredAudit &audit : selected())
        ids << audit.id;
    if (ids.isEmpty())
        return;
    const int place = m_table->selectionModel()->selectedRows().first().row();
    forgetDeleted();
    const QDateTime now = m_clock();
    m_store.ask<Done>(
        this, [ids, now](Database &database) { return removed(database, ids, now); },
        [this, ids, place](const StoreResult<Done> &done) {
            if (!done)
                return say(done.error());
            m_deleted = ids;
            m_undoEnds.start();
            m_messages->say(tr("Deleted %n audit(s).", nullptr, int(ids.size())),
                            {{tr("&Undo"), [this] { undoDelete(); }}});
            m_table->selectionModel()->clear();
            refresh();
            const QModelIndex next = m_model->index(qMin(place, m_model->rowCount() - 1), 0);
            m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        });
}

void AuditList::undoDelete()
{
    const QList<qint64> ids = m_deleted;
    m_deleted.clear();
    m_undoEnds.stop();
    m_messages->clear();
    if (ids.isEmpty())
        return;
    m_store.ask<Done>(
        this, [ids](Database &database) { return AuditStore(database).restore(ids); },
        [this, ids](const StoreResult<Done> &done) {
            if (!done)
                return say(done.error());
            refresh();
            m_table->setFocus();
        });
}

/// The way back has ended: what was deleted leaves the file.
void AuditList::forgetDeleted()
{
    m_undoEnds.stop();
    if (m_deleted.isEmpty())
        return;
    m_deleted.clear();
    m_messages->clear();
    const QDateTime now = m_clock();
    m_store.tell([now](Database &database) -> StoreResult<Done> {
        const auto gone = AuditStore(database).purge(now);
        return gone ? StoreResult<Done>(Done{}) : failure(gone.error());
    });
}

void AuditList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AuditList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        return deleteSelected();
    QWidget::keyPressEvent(event);
}

} // namespace gatepost
