#include "ui/history/auditlistmodel.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/times.h"
#include <QGuiApplication>
#include <QLocale>

namespace gatepost {

namespace {

/// "2 Blocks, 1 Advice"; what passed is not worth a word.
QString findingsText(const StoredAudit &audit)
{
    QStringList out;
    for (const Effect effect :
         {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::CouldNotTest}) {
        if (const int count = audit.counts[int(effect)]; count > 0)
            out << AuditListModel::tr("%1: %2").arg(effectWord(effect)).arg(count);
    }
    return out.isEmpty() ? AuditListModel::tr("none") : out.join(QStringLiteral(", "));
}

QString verdictText(const StoredAudit &audit)
{
    const QString word = verdictKindText(audit.verdict);
    return audit.complete ? word : AuditListModel::tr("%1 (not finished)").arg(word);
}

QString cellText(const StoredAudit &audit, int column)
{
    switch (column) {
    case AuditListModel::When:
        return momentText(audit.startedAt);
    case AuditListModel::Domain:
        return visible(audit.domain.toUnicode(), 100);
    case AuditListModel::Verdict:
        return verdictText(audit);
    case AuditListModel::Findings:
        return findingsText(audit);
    case AuditListModel::From:
        return audit.vantage.isEmpty() ? AuditListModel::tr("this computer") : vantageText(audit.vantage);
    case AuditListModel::Size:
        return QLocale().formattedDataSize(audit.size, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

} // namespace

void AuditListModel::setAudits(const QList<StoredAudit> &audits)
{
    beginResetModel();
    m_audits = audits;
    endResetModel();
}

void AuditListModel::refreshTimes()
{
    if (!m_audits.isEmpty())
        Q_EMIT dataChanged(index(0, When), index(int(m_audits.size()) - 1, When));
}

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_audits.size());
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_audits.size())
        return {};
    const StoredAudit &audit = m_audits[index.row()];
    if (role == Qt::DisplayRole)
        return cellText(audit, index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(cellText(audit, index.column()));
    if (role == Qt::DecorationRole && index.column() == Verdict)
        return markIcon(audit.effect, QGuiApplication::palette());
    return {};
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Date");
    case Domain:
        return tr("Domain");
    case Verdict:
        return tr("Verdict");
    case Findings:
        return tr("Findings");
    case From:
        return tr("MX hosts asked from");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace gatepost
