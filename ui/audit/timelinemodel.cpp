#include "ui/audit/timelinemodel.h"
#include "core/audit/wording.h"
#include "ui/audit/hostsmodel.h"

namespace gatepost {

void TimelineModel::update(const Timeline &timeline)
{
    if (timeline == m_timeline)
        return;
    const bool same = timeline.rows.size() == m_timeline.rows.size();
    if (!same)
        beginResetModel();
    m_timeline = timeline;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_timeline.rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &row = m_timeline.rows[index.row()];
    const bool marked = index.column() == State && row.effect != Effect::NotApplicable;
    const QString text = timelineCells(row).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return marked ? QStringLiteral("%1: %2").arg(effectWord(row.effect), text) : text;
    case HostsModel::EffectRole:
        return marked ? int(row.effect) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return timelineHeadings().value(section);
}

} // namespace gatepost
