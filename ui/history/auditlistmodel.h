#pragma once
// The audits that are kept, one a row, as the store tells of them: nothing is judged here.
#include "core/store/auditstore.h"
#include <QAbstractTableModel>

namespace gatepost {

class AuditListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Domain, Verdict, Findings, From, Size, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setAudits(const QList<StoredAudit> &audits);
    const QList<StoredAudit> &audits() const { return m_audits; }
    void refreshTimes(); ///< the way in which moments are written has changed

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    QList<StoredAudit> m_audits;
};

} // namespace gatepost
