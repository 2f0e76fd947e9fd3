#pragma once
// The mx lines of a draft, ticked, and below them the hosts in DNS that no line covers, not ticked.
#include "core/authoring/mxnames.h"
#include <QAbstractTableModel>

namespace gatepost {

class DraftDocument;

class MxLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Preference, Coverage, ColumnCount };

    explicit MxLinesModel(DraftDocument *document, QObject *parent = nullptr);
    void refresh();
    int lineCount() const { return int(m_lines.size()); } ///< rows that are lines of the draft

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;

private:
    QString text(const QModelIndex &index) const;
    QString coverage(int row) const;
    std::optional<Effect> mark(int row) const;
    QStringList coveredBy(int line) const;

    DraftDocument *m_document;
    QList<QByteArray> m_lines;
    QList<LiveMx> m_hosts;   ///< all in DNS
    QList<LiveMx> m_missing; ///< of them those without a line
    bool m_known = false;    ///< DNS was looked at
};

} // namespace gatepost
