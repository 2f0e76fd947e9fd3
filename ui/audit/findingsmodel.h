#pragma once
// The findings of one audit as rows. While the audit runs, rows keep their place; at its end they are sorted.
#include "core/audit/acceptedrisk.h"
#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace gatepost {

class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EffectRole = Qt::UserRole + 1,
        StepRole,
        FindingRole,
        FixRole,
        AcceptedRole, ///< "accepted until … by …"; empty: not accepted
        WithdrawnRole ///< the running audit no longer says so; the row goes at the end
    };
    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// `last`: the order of the assessment is taken over as well.
    void update(const QList<Finding> &findings, bool last);
    /// What they were seen in, for copying and dragging.
    void setAudit(const ObservationPtr &seen, const AssessmentPtr &judged);
    void setRisks(const QList<AcceptedRisk> &risks, const QDate &day);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; ///< text, Markdown, JSON

    const Finding &finding(int row) const { return m_rows[row].finding; }
    bool isWithdrawn(int row) const { return m_rows[row].withdrawn; }
    bool isAccepted(int row) const { return m_rows[row].risk.has_value(); }
    QString asText(const QList<Finding> &findings) const;
    QString asMarkdown(const QList<Finding> &findings) const;
    QByteArray asJson(const QList<Finding> &findings) const;

private:
    struct Row
    {
        Finding finding;
        bool withdrawn = false;
        std::optional<AcceptedRisk> risk{};
    };
    std::optional<AcceptedRisk> riskOf(const Finding &finding) const;
    QList<Row> rowsOf(const QList<Finding> &findings) const;
    void replace(int row, const Finding &finding);

    QList<Row> m_rows;
    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    QList<AcceptedRisk> m_risks;
    QDate m_day;
};

/// What a chip of the list stands for: one effect that is not accepted, the accepted ones, or what needed no test.
enum class FindingGroup { Blocks, Unprotected, AtRisk, Advice, CouldNotTest, NotNeeded, Accepted, Passed };
FindingGroup groupOf(Effect effect, bool accepted);

/// Which findings are shown, and in which order.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 100 }; ///< "Step 5: Match" over the first row of a group, else empty

    explicit FindingsFilter(QObject *parent = nullptr);
    void setGroups(const QSet<FindingGroup> &groups); ///< empty: all but the passed ones
    void setStep(std::optional<Step> step);           ///< nothing: every step
    void setText(const QString &text);
    void setShowPassed(bool show);
    void setGroupedByStep(bool grouped);
    /// While an audit runs nothing is sorted, and a row that is shown stays, whatever becomes of it.
    void setLive(bool live);
    const QSet<FindingGroup> &groups() const { return m_groups; }
    std::optional<Step> step() const { return m_step; }
    QString text() const { return m_text; }
    bool isShowingPassed() const { return m_showPassed; }
    bool isFiltering() const { return !m_groups.isEmpty() || m_step || !m_text.isEmpty(); }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isFound(const QModelIndex &index) const;
    void arrange();

    QSet<FindingGroup> m_groups;
    std::optional<Step> m_step;
    QString m_text;
    bool m_showPassed = false;
    bool m_grouped = false;
    bool m_live = false;
};

} // namespace gatepost
