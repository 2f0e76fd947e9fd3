#include "ui/audit/findingsmodel.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/report/findingcopy.h"
#include <QMimeData>

namespace gatepost {

namespace {

/// The same statement about the same thing, though its effect or evidence may have grown.
bool isSame(const Finding &one, const Finding &other)
{
    return one.id == other.id && one.subject == other.subject && one.args == other.args &&
           one.evidence.value(0) == other.evidence.value(0);
}

/// The same statement in other words: "0 of 2 hosts" has become "0 of 3 hosts".
bool isSuccessor(const Finding &one, const Finding &other)
{
    return one.id == other.id && one.subject == other.subject;
}

} // namespace

FindingGroup groupOf(Effect effect, bool accepted)
{
    if (accepted)
        return FindingGroup::Accepted;
    switch (effect) {
    case Effect::Blocks:
        return FindingGroup::Blocks;
    case Effect::Unprotected:
        return FindingGroup::Unprotected;
    case Effect::AtRisk:
        return FindingGroup::AtRisk;
    case Effect::Advice:
        return FindingGroup::Advice;
    case Effect::CouldNotTest:
        return FindingGroup::CouldNotTest;
    case Effect::Passed:
        return FindingGroup::Passed;
    case Effect::Skipped:
    case Effect::NotApplicable:
        break;
    }
    return FindingGroup::NotNeeded;
}

void FindingsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_seen.reset();
    m_judged.reset();
    endResetModel();
}

void FindingsModel::setAudit(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    m_seen = seen;
    m_judged = judged;
}

void FindingsModel::setRisks(const QList<AcceptedRisk> &risks, const QDate &day)
{
    m_risks = risks;
    m_day = day;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto risk = riskOf(m_rows[row].finding);
        if (risk == m_rows[row].risk)
            continue;
        m_rows[row].risk = risk;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

std::optional<AcceptedRisk> FindingsModel::riskOf(const Finding &finding) const
{
    return m_seen ? riskOver(finding, m_seen->domain, m_risks, m_day) : std::nullopt;
}

QList<FindingsModel::Row> FindingsModel::rowsOf(const QList<Finding> &findings) const
{
    QList<Row> out;
    for (const Finding &finding : findings)
        out.append({finding, false, riskOf(finding)});
    return out;
}

void FindingsModel::replace(int row, const Finding &finding)
{
    const Row now{finding, false, riskOf(finding)};
    if (m_rows[row].finding == now.finding && !m_rows[row].withdrawn && m_rows[row].risk == now.risk)
        return;
    m_rows[row] = now;
    Q_EMIT dataChanged(index(row), index(row));
}

void FindingsModel::update(const QList<Finding> &findings, bool last)
{
    if (last) {
        beginResetModel();
        m_rows = rowsOf(findings);
        endResetModel();
        return;
    }
    // First every row takes what it said before, then what follows from it; a row that nothing follows stays, marked.
    QList<Finding> left = findings;
    QList<int> orphans;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto now =
            std::find_if(left.begin(), left.end(), [&](const Finding &f) { return isSame(f, m_rows[row].finding); });
        if (now == left.end()) {
            orphans << row;
            continue;
        }
        replace(row, *now);
        left.erase(now);
    }
    for (const int row : std::as_const(orphans)) {
        const auto now = std::find_if(left.begin(), left.end(),
                                      [&](const Finding &f) { return isSuccessor(f, m_rows[row].finding); });
        if (now != left.end()) {
            replace(row, *now);
            left.erase(now);
        } else if (!m_rows[row].withdrawn) {
            m_rows[row].withdrawn = true;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (left.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(left.size()) - 1);
    m_rows << rowsOf(left);
    endInsertRows();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Finding &finding = row.finding;
    switch (role) {
    case Qt::DisplayRole:
        return findingTitle(finding);
    case Qt::AccessibleTextRole:
        return row.withdrawn ? tr("No longer so: %1").arg(findingTitle(finding))
               : row.risk    ? tr("%1, %2, step %3, %4")
                                .arg(effectWord(finding.effect), findingTitle(finding), stepName(finding.step),
                                     acceptedText(*row.risk))
                          : tr("%1, %2, step %3")
                                .arg(effectWord(finding.effect), findingTitle(finding), stepName(finding.step));
    case FixRole:
        return findingFix(finding);
    case EffectRole:
        return int(finding.effect);
    case StepRole:
        return int(finding.step);
    case FindingRole:
        return QVariant::fromValue(finding);
    case AcceptedRole:
        return row.risk ? acceptedText(*row.risk) : QString();
    case WithdrawnRole:
        return row.withdrawn;
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_seen ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList FindingsModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/markdown"), QStringLiteral("application/json")};
}

QMimeData *FindingsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_seen)
        return nullptr;
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<Finding> findings;
    for (const int row : std::as_const(rows))
        findings << m_rows[row].finding;
    auto *out = new QMimeData;
    out->setText(asText(findings));
    out->setData(QStringLiteral("text/markdown"), asMarkdown(findings).toUtf8());
    out->setData(QStringLiteral("application/json"), asJson(findings));
    return out;
}

QString FindingsModel::asText(const QList<Finding> &findings) const
{
    return m_seen ? findingsAsText({*m_seen, m_judged.get(), m_risks, m_day}, findings) : QString();
}

QString FindingsModel::asMarkdown(const QList<Finding> &findings) const
{
    return m_seen ? findingsAsMarkdown({*m_seen, m_judged.get(), m_risks, m_day}, findings) : QString();
}

QByteArray FindingsModel::asJson(const QList<Finding> &findings) const
{
    return m_seen ? findingsAsJson({*m_seen, m_judged.get(), m_risks, m_day}, findings) : QByteArray();
}

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void FindingsFilter::setGroups(const QSet<FindingGroup> &groups)
{
    m_groups = groups;
    invalidateFilter();
}

void FindingsFilter::setStep(std::optional<Step> step)
{
    m_step = step;
    invalidateFilter();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void FindingsFilter::setShowPassed(bool show)
{
    m_showPassed = show;
    invalidateFilter();
}

void FindingsFilter::setGroupedByStep(bool grouped)
{
    m_grouped = grouped;
    arrange();
}

void FindingsFilter::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    setDynamicSortFilter(!live);
    invalidateFilter(); // what stayed only because it was there goes now
    arrange();
}

void FindingsFilter::arrange()
{
    sort(m_grouped && !m_live ? 0 : -1);
}

QVariant FindingsFilter::data(const QModelIndex &index, int role) const
{
    if (role == HeadingRole) {
        if (!m_grouped || m_live || !index.isValid())
            return QString();
        const int step = index.data(FindingsModel::StepRole).toInt();
        const bool first =
            index.row() == 0 || index.siblingAtRow(index.row() - 1).data(FindingsModel::StepRole) != step;
        return first ? tr("Step %1: %2").arg(step).arg(stepName(Step(step))) : QString();
    }
    if (role == Qt::AccessibleTextRole) {
        const QString heading = data(index, HeadingRole).toString();
        const QString text = QSortFilterProxyModel::data(index, role).toString();
        return heading.isEmpty() ? text : QStringLiteral("%1. %2").arg(heading, text);
    }
    return QSortFilterProxyModel::data(index, role);
}

bool FindingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int one = left.data(FindingsModel::StepRole).toInt();
    const int other = right.data(FindingsModel::StepRole).toInt();
    return one == other ? left.row() < right.row() : one < other;
}

bool FindingsFilter::isFound(const QModelIndex &index) const
{
    const auto finding = index.data(FindingsModel::FindingRole).value<Finding>();
    const QString texts[] = {index.data(Qt::DisplayRole).toString(),
                             index.data(FindingsModel::FixRole).toString(),
                             index.data(FindingsModel::AcceptedRole).toString(),
                             visible(finding.subject),
                             findingSenders(finding),
                             QString(findingKey(finding.id))};
    return std::any_of(std::begin(texts), std::end(texts),
                       [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); });
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto effect = Effect(index.data(FindingsModel::EffectRole).toInt());
    const FindingGroup group = groupOf(effect, !index.data(FindingsModel::AcceptedRole).toString().isEmpty());
    // A step that only passed shows its passed checks, instead of an empty list.
    if (group == FindingGroup::Passed && !m_showPassed && !(m_step && m_groups.isEmpty()))
        return false;
    if (!m_groups.isEmpty() && !m_groups.contains(group))
        return false;
    if (m_step && Step(index.data(FindingsModel::StepRole).toInt()) != *m_step)
        return false;
    return m_text.isEmpty() || isFound(index);
}

} // namespace gatepost
