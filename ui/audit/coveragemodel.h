#pragma once
// MX hosts down, mx lines of the policy across: which line covers which host.
#include "core/audit/assessment.h"
#include <QAbstractTableModel>

namespace gatepost {

class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void update(const AssessmentPtr &judged);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AssessmentPtr m_judged;
};

} // namespace gatepost
