#include "ui/audit/pipelinemodel.h"
#include "core/audit/stepfacts.h"
#include "core/audit/wording.h"

namespace gatepost {

void PipelineModel::update(const QList<StepLook> &steps)
{
    if (steps.size() != m_steps.size()) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    m_steps = steps;
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PipelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int PipelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PipelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const StepLook &look = m_steps[index.row()];
    switch (index.column()) {
    case StepName:
        return QStringLiteral("%1 %2").arg(int(look.state.step)).arg(stepName(look.state.step));
    case State:
        return look.state.blockedBy ? tr("%1 after step %2").arg(look.word).arg(int(*look.state.blockedBy)) : look.word;
    case Took:
        return look.state.progress == StepProgress::Done && !look.state.blockedBy ? stepTime(look.state.elapsed)
                                                                                  : QString();
    case Fact:
        return look.fact;
    default:
        return {};
    }
}

QVariant PipelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepName:
        return tr("Step");
    case State:
        return tr("State");
    case Took:
        return tr("Took");
    case Fact:
        return tr("Found");
    default:
        return {};
    }
}

} // namespace gatepost
