#pragma once
// The MX comparison: one row per MX host, a column per thing that must agree.
#include "core/audit/assessment.h"
#include <QAbstractTableModel>

namespace gatepost {

class HostsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Preference, Host, PolicyLine, Port25, StartTls, Certificate, Sender, ColumnCount };
    enum Role { EffectRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    /// `changed`: hosts with which a sender does something else than without the assumptions.
    void update(const ObservationPtr &seen, const AssessmentPtr &judged, const QList<DomainName> &changed = {});
    EvidenceRef evidence(const QModelIndex &index) const; ///< what the cell rests on

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const HostDecision &host, int column) const;
    std::optional<Effect> effect(const HostDecision &host, int column) const;

    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    QList<DomainName> m_changed;
};

} // namespace gatepost
