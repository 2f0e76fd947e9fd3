#pragma once
// The raw log as a tree: a row per query or reply, below it the lines of its body, chain or records.
#include "core/audit/rawlog.h"
#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace gatepost {

class RawLogModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Time, Protocol, Peer, What, Duration, Bytes, ColumnCount };
    using QAbstractItemModel::QAbstractItemModel;

    /// Rows that are there keep their place under the pointer: new ones are put between them.
    void update(const QList<LogEntry> &entries);
    const QList<LogEntry> &entries() const { return m_entries; }
    const LogEntry *entry(const QModelIndex &index) const; ///< of a line below it too; null without

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogEntry> m_entries;
    QList<quintptr> m_ids; ///< by row: where its lines find it, wherever it has moved to
    QHash<quintptr, int> m_rows;
    quintptr m_nextId = 1;
};

/// Which protocols are shown, and what has to be in the entry or behind it.
class RawLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RawLogFilter(RawLogModel *source, QObject *parent = nullptr);
    void setShown(LogProtocol protocol, bool shown);
    void setText(const QString &text);
    int count(LogProtocol protocol) const; ///< entries, filtered or not
    int hiddenByText() const;              ///< of the protocols that are shown
    bool shows(LogProtocol protocol) const { return !m_hidden.contains(protocol); }
    QList<LogEntry> shownEntries() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool holdsText(const LogEntry &entry) const;
    RawLogModel *m_source;
    QList<LogProtocol> m_hidden;
    QString m_text;
};

} // namespace gatepost
