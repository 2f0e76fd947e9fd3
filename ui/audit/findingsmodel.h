#pragma once
// The findings of one audit as rows. While the audit runs, rows keep their place; at its end they are sorted.
#include "core/audit/assessment.h"
#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace gatepost {

class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { EffectRole = Qt::UserRole + 1, StepRole, FindingRole, FixRole };
    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// `last`: the order of the assessment is taken over as well.
    void update(const QList<Finding> &findings, bool last);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Finding &finding(int row) const { return m_findings[row]; }

private:
    QList<Finding> m_findings;
};

/// Which findings are shown.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FindingsFilter(QObject *parent = nullptr);
    void setEffect(std::optional<Effect> effect); ///< nothing: all but the passed ones
    void setStep(std::optional<Step> step);       ///< nothing: every step
    void setText(const QString &text);
    void setShowPassed(bool show);
    std::optional<Effect> effect() const { return m_effect; }
    std::optional<Step> step() const { return m_step; }
    bool isShowingPassed() const { return m_showPassed; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Effect> m_effect;
    std::optional<Step> m_step;
    QString m_text;
    bool m_showPassed = false;
};

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::Finding)
