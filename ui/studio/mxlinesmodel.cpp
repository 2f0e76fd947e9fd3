#include "ui/studio/mxlinesmodel.h"
#include "core/audit/wording.h"
#include "core/sts/policyfield.h"
#include "ui/shared/marks.h"
#include "ui/studio/draftdocument.h"
#include <algorithm>
#include <QApplication>
#include <QPalette>

namespace gatepost {

namespace {

bool covers(const QByteArray &line, const DomainName &host)
{
    return !mxProblem(line) && patternMatches(MxPattern{line}, host);
}

} // namespace

MxLinesModel::MxLinesModel(DraftDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    refresh();
}

void MxLinesModel::refresh()
{
    const QList<QByteArray> lines = m_document->draft().mxLines();
    const ObservationPtr seen = m_document->newest();
    const bool known = seen && seen->mx && seen->mx->answer;
    const QList<LiveMx> hosts = m_document->names();
    if (lines == m_lines && hosts == m_hosts && known == m_known) {
        if (rowCount() > 0) // the mode decides how grave a missing line is
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_known = known;
    m_lines = lines;
    m_hosts = hosts;
    m_missing.clear();
    for (const LiveMx &mx : m_hosts) {
        if (std::none_of(m_lines.begin(), m_lines.end(),
                         [&mx](const QByteArray &line) { return covers(line, mx.host); }))
            m_missing << mx;
    }
    endResetModel();
}

int MxLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size() + m_missing.size());
}

int MxLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QStringList MxLinesModel::coveredBy(int line) const
{
    QStringList out;
    for (const LiveMx &mx : m_hosts) {
        if (covers(m_lines[line], mx.host))
            out << visible(mx.host.toUnicode(), 80);
    }
    return out;
}

QString MxLinesModel::coverage(int row) const
{
    if (row >= m_lines.size())
        return tr("not covered");
    if (mxProblem(m_lines[row]))
        return tr("no host name");
    if (m_lines.indexOf(m_lines[row]) < row)
        return tr("repeated");
    if (!m_known)
        return {};
    const QStringList hosts = coveredBy(row);
    if (hosts.isEmpty())
        return tr("no such host in DNS");
    return m_lines[row].startsWith("*.") ? tr("covers %1").arg(hosts.join(QStringLiteral(", "))) : tr("covered");
}

std::optional<Effect> MxLinesModel::mark(int row) const
{
    if (row >= m_lines.size()) {
        const auto mode = m_document->draft().reading().lenientMode;
        return mode == PolicyMode::Enforce ? Effect::Blocks
               : mode == PolicyMode::None  ? Effect::Advice
                                           : Effect::AtRisk;
    }
    if (mxProblem(m_lines[row]))
        return Effect::Unprotected;
    if (!m_known)
        return std::nullopt;
    return coveredBy(row).isEmpty() ? Effect::Advice : Effect::Passed;
}

QString MxLinesModel::text(const QModelIndex &index) const
{
    const int row = index.row();
    if (index.column() == Coverage)
        return coverage(row);
    if (index.column() == Name)
        return row < m_lines.size() ? visible(m_lines[row], 260)
                                    : visible(m_missing[row - m_lines.size()].host.toString(), 260);
    QStringList out;
    if (row >= m_lines.size()) {
        const auto preference = m_missing[row - m_lines.size()].preference;
        return preference ? QString::number(*preference) : QString();
    }
    for (const LiveMx &mx : m_hosts) {
        if (mx.preference && covers(m_lines[row], mx.host) && !out.contains(QString::number(*mx.preference)))
            out << QString::number(*mx.preference);
    }
    return out.join(QStringLiteral(", "));
}

QVariant MxLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool line = index.row() < m_lines.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::EditRole:
        return index.column() == Name && line ? QString::fromUtf8(m_lines[index.row()]) : text(index);
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(line ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        if (const auto effect = mark(index.row()); effect && index.column() == Coverage)
            return markIcon(*effect, QApplication::palette());
        return {};
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return text(index);
        const QString place = line ? tr("line %1").arg(index.row() + 1) : tr("not in the policy");
        return QStringLiteral("%1, %2, %3").arg(text(index), place, coverage(index.row()));
    }
    default:
        return {};
    }
}

QVariant MxLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Preference:
        return tr("Preference");
    default:
        return tr("In DNS");
    }
}

Qt::ItemFlags MxLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        out |= Qt::ItemIsUserCheckable;
    if (index.isValid() && index.column() == Name && index.row() < m_lines.size())
        out |= Qt::ItemIsEditable;
    return out;
}

bool MxLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Name || index.row() >= rowCount())
        return false;
    const int row = index.row();
    const bool line = row < m_lines.size();
    if (role == Qt::CheckStateRole) {
        const bool wanted = value.toInt() == Qt::Checked;
        if (wanted == line)
            return false;
        const QByteArray name = line ? QByteArray() : m_missing[row - m_lines.size()].host.toAscii();
        return m_document->edit([&](PolicyDraft *draft) { return line ? draft->removeMxAt(row) : draft->addMx(name); });
    }
    if (role != Qt::EditRole || !line)
        return false;
    const QByteArray name = value.toString().trimmed().toUtf8();
    const auto problem = mxProblem(name);
    const QByteArray meant = problem && !problem->suggestion.isEmpty() ? problem->suggestion : name;
    return m_document->edit([&](PolicyDraft *draft) { return draft->replaceMxAt(row, meant); });
}

} // namespace gatepost
