#include "ui/audit/coveragemodel.h"
#include "core/audit/senders/coverage.h"
#include "core/audit/wording.h"
#include "ui/audit/hostsmodel.h"

namespace gatepost {

namespace {

/// Headers do not wrap: of a long name the middle is left out.
QString fitting(const QString &name, int role)
{
    constexpr int shown = 45;
    constexpr int end = 22;
    if (role == Qt::AccessibleTextRole || name.size() <= shown)
        return name;
    return name.first(end) + u'…' + name.last(end);
}

/// Of two comparisons of as many hosts with as many lines. While an audit runs, most of what comes in is about neither.
bool showsTheSame(const Assessment &a, const Assessment &b)
{
    for (int host = 0; host < int(a.hosts.size()); ++host) {
        if (a.hosts[host].host != b.hosts[host].host || a.hosts[host].preference != b.hosts[host].preference)
            return false;
        for (int line = 0; line < int(a.compared->mx.size()); ++line) {
            if (a.compared->mx[line].text != b.compared->mx[line].text ||
                coverageOf(a, host, line) != coverageOf(b, host, line))
                return false;
        }
    }
    return true;
}

} // namespace

void CoverageModel::update(const AssessmentPtr &judged)
{
    const int hosts = judged ? int(judged->hosts.size()) : 0;
    const int lines = judged && judged->compared ? int(judged->compared->mx.size()) : 0;
    if (hosts != rowCount() || lines != columnCount()) {
        beginResetModel();
        m_judged = judged;
        endResetModel();
        return;
    }
    const AssessmentPtr old = std::exchange(m_judged, judged);
    if (hosts == 0 || lines == 0 || showsTheSame(*old, *judged))
        return;
    Q_EMIT dataChanged(index(0, 0), index(hosts - 1, lines - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, lines - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, hosts - 1);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_judged ? 0 : int(m_judged->hosts.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_judged || !m_judged->compared ? 0 : int(m_judged->compared->mx.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Coverage coverage = coverageOf(*m_judged, index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return coverageWord(coverage);
    case Qt::AccessibleTextRole:
        return tr("%1, line %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(), coverageWord(coverage));
    case HostsModel::EffectRole:
        return int(coverageEffect(coverage));
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? fitting(visible(m_judged->compared->mx[section].text), role) : QString();
    if (section >= rowCount())
        return {};
    const HostDecision &host = m_judged->hosts[section];
    const QString name = visible(host.host.toUnicode());
    return fitting(host.preference ? tr("%1 %2").arg(*host.preference).arg(name) : name, role);
}

} // namespace gatepost
