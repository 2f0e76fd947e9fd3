#include "ui/audit/rawlogmodel.h"
#include "ui/shared/labels.h"
#include <algorithm>
#include <QFont>

namespace gatepost {

void RawLogModel::update(const QList<LogEntry> &entries)
{
    QSet<QString> wanted;
    for (const LogEntry &entry : entries)
        wanted.insert(entry.key);
    const bool goesOn = std::all_of(m_entries.begin(), m_entries.end(),
                                    [&](const LogEntry &entry) { return wanted.contains(entry.key); });
    if (!goesOn) {
        beginResetModel();
        m_entries.clear();
        m_ids.clear();
        m_rows.clear();
        endResetModel();
    }
    // Runs of new entries are put in before the next one that is there already.
    int at = 0;
    for (int next = 0; next < entries.size();) {
        if (at < m_entries.size() && m_entries[at].key == entries[next].key) {
            if (m_entries[at] != entries[next]) {
                const bool children = m_entries[at].more.size() != entries[next].more.size();
                if (children) // seldom: a body that has grown
                    Q_EMIT layoutAboutToBeChanged();
                m_entries[at] = entries[next];
                if (children)
                    Q_EMIT layoutChanged();
                Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
            }
            ++at;
            ++next;
            continue;
        }
        int end = next;
        while (end < entries.size() && (at >= m_entries.size() || entries[end].key != m_entries[at].key))
            ++end;
        if (end == entries.size() && at < m_entries.size()) { // the order has changed
            beginResetModel();
            m_entries = entries;
            m_ids.clear();
            m_rows.clear();
            for (int row = 0; row < m_entries.size(); ++row) {
                m_ids << m_nextId;
                m_rows.insert(m_nextId++, row);
            }
            return endResetModel();
        }
        beginInsertRows({}, at, at + end - next - 1);
        for (; next < end; ++next, ++at) {
            m_entries.insert(at, entries[next]);
            m_ids.insert(at, m_nextId++);
        }
        m_rows.clear();
        for (int row = 0; row < m_ids.size(); ++row)
            m_rows.insert(m_ids[row], row);
        endInsertRows();
    }
}

QModelIndex RawLogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_ids[parent.row()] : quintptr(0));
}

QModelIndex RawLogModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(m_rows.value(child.internalId()), 0, quintptr(0));
}

int RawLogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    const bool top = parent.internalId() == 0 && parent.column() == 0;
    return top ? int(m_entries[parent.row()].more.size()) : 0;
}

int RawLogModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const LogEntry *RawLogModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int row = index.internalId() == 0 ? index.row() : m_rows.value(index.internalId());
    return row < m_entries.size() ? &m_entries[row] : nullptr;
}

QVariant RawLogModel::data(const QModelIndex &index, int role) const
{
    const LogEntry *at = entry(index);
    if (!at)
        return {};
    if (role == Qt::FontRole)
        return monospaced();
    if (role == Qt::TextAlignmentRole && index.column() >= Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool spoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    if (index.internalId() != 0)
        return index.column() == What ? QVariant(at->more[index.row()]) : QVariant();
    switch (index.column()) {
    case Time:
        return logTime(*at);
    case Protocol:
        return protocolName(at->protocol);
    case Peer: {
        const QString arrow = arrowOf(at->direction);
        if (spoken)
            return at->direction == LogDirection::Sent       ? tr("to %1").arg(at->peer)
                   : at->direction == LogDirection::Received ? tr("from %1").arg(at->peer)
                                                             : at->peer;
        return arrow.isEmpty() ? at->peer : arrow + u' ' + at->peer;
    }
    case What:
        return at->text;
    case Duration:
        return logDuration(*at);
    case Bytes:
        return logBytes(*at);
    default:
        return {};
    }
}

QVariant RawLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Time:
        return tr("Time (UTC)");
    case Protocol:
        return tr("Protocol");
    case Peer:
        return tr("To or from");
    case What:
        return tr("What was said");
    case Duration:
        return tr("Took");
    case Bytes:
        return tr("Bytes");
    default:
        return {};
    }
}

RawLogFilter::RawLogFilter(RawLogModel *source, QObject *parent) : QSortFilterProxyModel(parent), m_source(source)
{
    setSourceModel(source);
}

void RawLogFilter::setShown(LogProtocol protocol, bool shown)
{
    m_hidden.removeAll(protocol);
    if (!shown)
        m_hidden << protocol;
    invalidateFilter();
}

void RawLogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool RawLogFilter::holdsText(const LogEntry &entry) const
{
    if (m_text.isEmpty())
        return true;
    const auto holds = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return holds(entry.text) || holds(entry.peer) || holds(protocolName(entry.protocol)) || holds(logTime(entry)) ||
           std::any_of(entry.more.begin(), entry.more.end(), holds);
}

bool RawLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true; // what stands behind an entry goes with it
    const LogEntry &entry = m_source->entries()[row];
    return shows(entry.protocol) && holdsText(entry);
}

int RawLogFilter::count(LogProtocol protocol) const
{
    const QList<LogEntry> &all = m_source->entries();
    return int(std::count_if(all.begin(), all.end(), [&](const LogEntry &e) { return e.protocol == protocol; }));
}

int RawLogFilter::hiddenByText() const
{
    const QList<LogEntry> &all = m_source->entries();
    return int(
        std::count_if(all.begin(), all.end(), [&](const LogEntry &e) { return shows(e.protocol) && !holdsText(e); }));
}

QList<LogEntry> RawLogFilter::shownEntries() const
{
    QList<LogEntry> out;
    for (const LogEntry &entry : m_source->entries()) {
        if (shows(entry.protocol) && holdsText(entry))
            out << entry;
    }
    return out;
}

} // namespace gatepost
