#pragma once
// The MX comparison: one row per MX host, a column per thing that must agree.
#include "core/audit/assessment.h"
#include <QAbstractTableModel>
#include <QHash>

namespace gatepost {

class HostsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Preference, Host, PolicyLine, Port25, StartTls, Certificate, Sender, ColumnCount };
    enum Role {
        EffectRole = Qt::UserRole + 1,
        LineMarksRole, ///< an effect for each line of the text, or noMark
        StrongRole     ///< the first line stands out
    };
    static constexpr int noMark = -1;
    using QAbstractTableModel::QAbstractTableModel;

    /// `changed`: hosts with which a sender does something else than without the assumptions.
    void update(const ObservationPtr &seen, const AssessmentPtr &judged, const QList<DomainName> &changed = {});
    EvidenceRef evidence(const QModelIndex &index) const; ///< what the cell rests on

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        std::optional<Effect> mark;
        QString text;
    };
    QList<Line> lines(const HostDecision &host, int column) const;
    QList<Line> preferenceLines(const HostDecision &host) const;
    QList<Line> hostLines(const HostDecision &host) const;
    QList<Line> policyLines(const HostDecision &host) const;
    QList<Line> portLines(const HostDecision &host) const;
    QList<Line> certificateLines(const HostDecision &host) const;
    Line datesLine(const HostDecision &host) const;
    QList<Line> senderLines(const HostDecision &host) const;
    QString aliasText(const DnsLookup &lookup) const;

    /// What a cell says, in the forms in which views ask for it: they do again and again.
    struct Cell
    {
        QString text;
        QString spoken;
        QVariantList marks;
        bool operator==(const Cell &) const = default;
    };
    bool saysSomethingElse(int row, const QHash<int, Cell> &old) const; ///< as far as anybody asked
    const Cell &cell(const QModelIndex &index) const;
    mutable QHash<int, Cell> m_cells; ///< of what is shown now

    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    QList<DomainName> m_changed;
};

} // namespace gatepost
