#pragma once
// The timeline as a table: what · from · until · state · what happens then.
#include "core/audit/timeline.h"
#include <QAbstractTableModel>

namespace gatepost {

class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, From, Until, State, Then, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void update(const Timeline &timeline);
    const Timeline &timeline() const { return m_timeline; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Timeline m_timeline;
};

} // namespace gatepost
