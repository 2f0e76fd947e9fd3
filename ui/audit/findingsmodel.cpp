#include "ui/audit/findingsmodel.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"

namespace gatepost {

namespace {

/// The same statement about the same thing, though its effect or evidence may have grown.
bool isSame(const Finding &one, const Finding &other)
{
    return one.id == other.id && one.subject == other.subject && one.args == other.args &&
           one.evidence.first() == other.evidence.first();
}

} // namespace

void FindingsModel::clear()
{
    beginResetModel();
    m_findings.clear();
    endResetModel();
}

void FindingsModel::update(const QList<Finding> &findings, bool last)
{
    if (last) {
        if (m_findings != findings) {
            beginResetModel();
            m_findings = findings;
            endResetModel();
        }
        return;
    }
    for (int row = int(m_findings.size()) - 1; row >= 0; --row) {
        const auto now = std::find_if(findings.begin(), findings.end(),
                                      [&](const Finding &f) { return isSame(f, m_findings[row]); });
        if (now == findings.end()) {
            beginRemoveRows({}, row, row);
            m_findings.removeAt(row);
            endRemoveRows();
        } else if (*now != m_findings[row]) {
            m_findings[row] = *now;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    for (const Finding &finding : findings) {
        if (std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding &f) { return isSame(f, finding); }))
            continue;
        const int row = int(m_findings.size());
        beginInsertRows({}, row, row);
        m_findings << finding;
        endInsertRows();
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return findingTitle(finding);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, step %3").arg(effectWord(finding.effect), findingTitle(finding), stepName(finding.step));
    case FixRole:
        return findingFix(finding);
    case EffectRole:
        return int(finding.effect);
    case StepRole:
        return int(finding.step);
    case FindingRole:
        return QVariant::fromValue(finding);
    default:
        return {};
    }
}

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void FindingsFilter::setEffect(std::optional<Effect> effect)
{
    m_effect = effect;
    invalidateFilter();
}

void FindingsFilter::setStep(std::optional<Step> step)
{
    m_step = step;
    invalidateFilter();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void FindingsFilter::setShowPassed(bool show)
{
    m_showPassed = show;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto effect = Effect(index.data(FindingsModel::EffectRole).toInt());
    if (m_effect ? effect != *m_effect : effect == Effect::Passed && !m_showPassed && !m_step)
        return false;
    if (m_step && Step(index.data(FindingsModel::StepRole).toInt()) != *m_step)
        return false;
    return m_text.isEmpty() || index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive) ||
           index.data(FindingsModel::FixRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace gatepost
