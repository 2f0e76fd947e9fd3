#include "ui/audit/hostsmodel.h"
#include "core/audit/wording.h"
#include "core/report/hostcells.h"
#include "ui/shared/labels.h"

namespace gatepost {

void HostsModel::update(const ObservationPtr &seen, const AssessmentPtr &judged, const QList<DomainName> &changed)
{
    m_changed = changed;
    const int before = rowCount();
    const int now = judged ? int(judged->hosts.size()) : 0;
    if (before != now) {
        beginResetModel();
        m_seen = seen;
        m_judged = judged;
        endResetModel();
        return;
    }
    m_seen = seen;
    m_judged = judged;
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int HostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_judged ? 0 : int(m_judged->hosts.size());
}

int HostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HostsModel::text(const HostDecision &host, int column) const
{
    switch (column) {
    case Preference:
        return host.preference ? QString::number(*host.preference) : tr("none");
    case Host:
        return host.preference ? host.host.toUnicode()
                               : host.host.toUnicode() + u'\n' + tr("the domain itself: no MX record");
    case PolicyLine:
        return policyLineText(*m_judged, host);
    case Port25:
        return port25Text(*m_seen, host);
    case StartTls:
        return startTlsText(*m_seen, host);
    case Certificate:
        return certificateText(*m_seen, *m_judged, host);
    case Sender:
        return m_changed.contains(host.host) ? tr("%1 (changed)").arg(hostActionText(host.action))
                                             : hostActionText(host.action);
    default:
        return {};
    }
}

std::optional<Effect> HostsModel::effect(const HostDecision &host, int column) const
{
    switch (column) {
    case PolicyLine:
        return effectOfCheck(host, host.inPolicy);
    case StartTls:
        return effectOfCheck(host, host.startTls);
    case Certificate:
        return effectOfCheck(host, host.certificate);
    case Sender:
        return effectOfAction(host.action);
    default:
        return std::nullopt;
    }
}

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HostDecision &host = m_judged->hosts[index.row()];
    const auto mark = effect(host, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(host, index.column());
    case Qt::ToolTipRole:
        return index.column() == Sender && !host.reason.isEmpty() ? plainTip(visible(host.reason)) : QVariant();
    case Qt::AccessibleTextRole:
        return mark ? tr("%1: %2").arg(effectWord(*mark), text(host, index.column())) : text(host, index.column());
    case EffectRole:
        return mark ? int(*mark) : QVariant();
    default:
        return {};
    }
}

QVariant HostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Preference:
        return tr("Pref");
    case Host:
        return tr("MX host (DNS)");
    case PolicyLine:
        return tr("Policy line");
    case Port25:
        return tr("Port 25");
    case StartTls:
        return tr("STARTTLS");
    case Certificate:
        return tr("Certificate");
    case Sender:
        return tr("A sender");
    default:
        return {};
    }
}

EvidenceRef HostsModel::evidence(const QModelIndex &index) const
{
    const auto place = [&](const char *end) {
        return QStringLiteral("hosts/%1/%2").arg(m_judged->hosts[index.row()].observed).arg(QLatin1StringView(end));
    };
    switch (index.column()) {
    case Preference:
        return {EvidenceKind::Dns, QStringLiteral("mx"), {}};
    case Host:
        return {EvidenceKind::Dns, place("a"), {}};
    case PolicyLine:
        return {EvidenceKind::Line, QStringLiteral("fetches/%1").arg(qMax(0, m_judged->policyFetch)), {}};
    case Certificate:
        return {EvidenceKind::Certificate, place("probes/0"), {}};
    default:
        return {EvidenceKind::Smtp, place("probes/0"), {}};
    }
}

} // namespace gatepost
