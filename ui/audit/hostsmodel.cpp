#include "ui/audit/hostsmodel.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"

namespace gatepost {

namespace {

/// What is wrong with a certificate, as short as a cell; empty for other findings.
QString certificateWord(FindingId id)
{
    switch (id) {
    case FindingId::MxCertUntrusted:
        return HostsModel::tr("issuer not trusted");
    case FindingId::MxCertSelfSigned:
        return HostsModel::tr("self-signed");
    case FindingId::MxCertChainIncomplete:
        return HostsModel::tr("intermediate not sent");
    case FindingId::MxCertExpired:
        return HostsModel::tr("expired");
    case FindingId::MxCertNotYetValid:
        return HostsModel::tr("not valid yet");
    case FindingId::MxCertNameMismatch:
        return HostsModel::tr("for another name");
    case FindingId::MxCertCnOnly:
        return HostsModel::tr("name in the common name only");
    case FindingId::MxCertWildcardInvalid:
        return HostsModel::tr("wildcard does not count");
    case FindingId::MxCertMatchesPolicyDomainOnly:
        return HostsModel::tr("for the mail domain, not the host");
    case FindingId::MxCertMatchesOtherPattern:
        return HostsModel::tr("for another host of the policy");
    case FindingId::MxCertAliasName:
        return HostsModel::tr("for the name behind the alias");
    default:
        return {};
    }
}

} // namespace

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

const MxObservation *HostsModel::seenHost(const HostDecision &host) const
{
    for (const MxObservation &seen : m_seen->hosts) {
        if (seen.name == host.host)
            return &seen;
    }
    return nullptr;
}

QString HostsModel::nearestText(const HostDecision &host) const
{
    const QList<MxPattern> patterns = m_judged->compared ? m_judged->compared->mx : QList<MxPattern>();
    const QString nearest = host.match.nearest >= 0 && host.match.nearest < patterns.size()
                                ? visible(patterns[host.match.nearest].text)
                                : QString();
    switch (host.match.reason) {
    case MatchReason::TooManyLabels:
        return tr("%1 covers one label only").arg(nearest);
    case MatchReason::BareName:
        return tr("%1 does not cover the bare name").arg(nearest);
    case MatchReason::Similar:
        return tr("nearest: %1").arg(nearest);
    case MatchReason::InvalidHost:
        return tr("the name is no host name");
    default:
        return {};
    }
}

QString HostsModel::policyText(const HostDecision &host) const
{
    if (host.inPolicy == CheckState::NotAsked)
        return tr("no policy to compare");
    if (host.inPolicy == CheckState::Unknown)
        return tr("not known");
    if (!host.match.matches) {
        const QString near = nearestText(host);
        return near.isEmpty() ? tr("no line matches") : tr("no line matches") + u'\n' + near;
    }
    QStringList lines;
    for (const int i : host.match.matching)
        lines << visible(m_judged->compared->mx[i].text);
    return lines.join(u'\n');
}

QString HostsModel::portText(const HostDecision &host) const
{
    const MxObservation *seen = seenHost(host);
    if (host.observed < 0)
        return tr("not tested yet");
    if (!seen || seen->probes.isEmpty())
        return seen && seen->finished ? tr("not asked") : tr("waiting…");
    QStringList lines;
    for (const SmtpProbe &probe : seen->probes) {
        if (probe.stage == SmtpStage::Connect)
            lines << tr("%1: %2").arg(probe.address.toString(), probe.fault ? faultText(*probe.fault) : tr("waiting…"));
        else
            lines << tr("%1: answers").arg(probe.address.toString());
    }
    return lines.join(u'\n');
}

QString HostsModel::tlsText(const HostDecision &host) const
{
    switch (host.startTls) {
    case CheckState::Failed:
        return tr("no TLS session");
    case CheckState::Unknown:
        return tr("not known");
    case CheckState::NotAsked:
        return tr("not asked");
    case CheckState::Passed:
        break;
    }
    const MxObservation *seen = seenHost(host);
    QStringList versions;
    for (const SmtpProbe &probe : seen ? seen->probes : QList<SmtpProbe>()) {
        if (probe.tls && !probe.tls->protocol.isEmpty() && !versions.contains(probe.tls->protocol))
            versions << probe.tls->protocol;
    }
    return versions.isEmpty() ? tr("offered") : versions.join(QStringLiteral(", "));
}

QString HostsModel::certificateText(const HostDecision &host) const
{
    if (host.certificate == CheckState::Unknown)
        return tr("not known");
    if (host.certificate == CheckState::NotAsked)
        return tr("not asked");
    const QDateTime end = certificateEnd(
        *m_seen, {EvidenceKind::Certificate, QStringLiteral("hosts/%1/probes/0").arg(host.observed), {}});
    if (host.certificate == CheckState::Passed)
        return end.isValid() ? tr("good until %1").arg(dateText(end)) : tr("good");
    for (const Finding &finding : m_judged->findings) {
        const QString word = finding.subject == host.host.toString() ? certificateWord(finding.id) : QString();
        if (!word.isEmpty())
            return word;
    }
    return tr("not accepted");
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
        return policyText(host);
    case Port25:
        return portText(host);
    case StartTls:
        return tlsText(host);
    case Certificate:
        return certificateText(host);
    case Sender:
        return m_changed.contains(host.host) ? tr("%1 (changed)").arg(hostActionText(host.action))
                                             : hostActionText(host.action);
    default:
        return {};
    }
}

std::optional<Effect> HostsModel::effect(const HostDecision &host, int column) const
{
    const auto ofCheck = [&](CheckState state) {
        switch (state) {
        case CheckState::Passed:
            return Effect::Passed;
        case CheckState::Failed:
            return host.action == HostAction::RefusesHost ? Effect::Blocks : Effect::AtRisk;
        case CheckState::Unknown:
            return Effect::CouldNotTest;
        case CheckState::NotAsked:
            break;
        }
        return Effect::NotApplicable;
    };
    switch (column) {
    case PolicyLine:
        return ofCheck(host.inPolicy);
    case StartTls:
        return ofCheck(host.startTls);
    case Certificate:
        return ofCheck(host.certificate);
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
