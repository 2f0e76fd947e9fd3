#pragma once
// The steps as a table, for those who do not see the boxes: step · state · took · fact.
#include "ui/audit/pipelineview.h"
#include <QAbstractTableModel>

namespace gatepost {

class PipelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepName, State, Took, Fact, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void update(const QList<StepLook> &steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StepLook> m_steps;
};

} // namespace gatepost
