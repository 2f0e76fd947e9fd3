#include "ui/audit/hostsmodel.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "core/report/hostcells.h"
#include "ui/shared/labels.h"

namespace gatepost {

namespace {

constexpr int mostAddresses = 4;

} // namespace

void HostsModel::update(const ObservationPtr &seen, const AssessmentPtr &judged, const QList<DomainName> &changed)
{
    m_changed = changed;
    const int before = rowCount();
    const int now = judged ? int(judged->hosts.size()) : 0;
    if (before != now) {
        beginResetModel();
        m_cells.clear();
        m_seen = seen;
        m_judged = judged;
        endResetModel();
        return;
    }
    const QHash<int, Cell> old = std::exchange(m_cells, {});
    const AssessmentPtr oldJudged = std::exchange(m_judged, judged);
    m_seen = seen;
    // Views measure what has changed, and of fifty hosts that are asked few change at once.
    for (int row = 0; row < now; ++row) {
        if (m_judged->hosts[row] != oldJudged->hosts[row] || saysSomethingElse(row, old))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool HostsModel::saysSomethingElse(int row, const QHash<int, Cell> &old) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        const auto before = old.constFind(row * ColumnCount + column);
        if (before != old.constEnd() && cell(index(row, column)) != *before)
            return true;
    }
    return false;
}

int HostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_judged ? 0 : int(m_judged->hosts.size());
}

int HostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QList<HostsModel::Line> HostsModel::preferenceLines(const HostDecision &host) const
{
    if (!host.preference)
        return {{std::nullopt, tr("none")}};
    QList<Line> out{{std::nullopt, QString::number(*host.preference)}};
    const auto equal = std::count_if(m_judged->hosts.begin(), m_judged->hosts.end(),
                                     [&](const HostDecision &other) { return other.preference == host.preference; });
    if (equal > 1)
        out << Line{std::nullopt, tr("one of %n, tried in random order", nullptr, int(equal))};
    return out;
}

/// The name, what is special about it, its addresses.
QList<HostsModel::Line> HostsModel::hostLines(const HostDecision &host) const
{
    if (host.host.isRoot())
        return {{std::nullopt, tr("null MX: the domain accepts no mail")}};
    QList<Line> out{{std::nullopt, visible(bothNames(host.host))}};
    if (!host.preference)
        out << Line{std::nullopt, tr("the domain itself: no MX record")};
    if (!QHostAddress(host.host.toString()).isNull())
        out << Line{Effect::AtRisk, tr("an address where a name has to stand")};
    const MxObservation *seen = observedHost(*m_seen, host);
    if (!seen)
        return out;
    bool answered = false;
    QStringList addresses;
    for (const std::optional<DnsLookup> &lookup : {seen->a, seen->aaaa}) {
        if (!lookup)
            continue;
        answered = answered || lookup->answer.has_value();
        for (const QHostAddress &address : addressRecords(*lookup))
            addresses << address.toString();
        if (!lookup->aliases.isEmpty() && out.last().text != aliasText(*lookup))
            out << Line{Effect::AtRisk, aliasText(*lookup)};
    }
    if (addresses.isEmpty() && answered && seen->finished)
        out << Line{Effect::AtRisk, tr("no address")};
    for (const QString &address : addresses.mid(0, mostAddresses))
        out << Line{std::nullopt, address};
    if (addresses.size() > mostAddresses)
        out << Line{std::nullopt, tr("%n more", nullptr, int(addresses.size()) - mostAddresses)};
    return out;
}

QString HostsModel::aliasText(const DnsLookup &lookup) const
{
    return tr("an alias of %1 (RFC 2181 §10.3 forbids it)").arg(visible(lookup.aliases.last().toUnicode(), 80));
}

QList<HostsModel::Line> HostsModel::policyLines(const HostDecision &host) const
{
    const Effect mark = effectOfCheck(host, host.inPolicy);
    if (host.inPolicy == CheckState::NotAsked)
        return {{mark, tr("no policy to compare")}};
    if (host.inPolicy == CheckState::Unknown)
        return {{mark, tr("not known")}};
    if (!host.match.matches) {
        const QString near = nearestLineText(*m_judged, host);
        QList<Line> out{{mark, tr("no line matches")}};
        if (!near.isEmpty())
            out << Line{std::nullopt, near};
        return out;
    }
    QList<Line> out;
    for (const int i : host.match.matching) {
        const MxPattern &pattern = m_judged->compared->mx[i];
        out << Line{out.isEmpty() ? std::optional(mark) : std::nullopt, visible(pattern.text)};
        if (out.size() == 1)
            out << Line{std::nullopt, pattern.text.startsWith("*.") ? tr("wildcard, one label") : tr("exact")};
    }
    return out;
}

QList<HostsModel::Line> HostsModel::portLines(const HostDecision &host) const
{
    const MxObservation *seen = observedHost(*m_seen, host);
    if (host.observed < 0)
        return {{Effect::CouldNotTest, tr("not tested yet")}};
    if (!seen || seen->probes.isEmpty())
        return {{std::nullopt, seen && seen->finished ? tr("not asked") : tr("waiting…")}};
    QList<Line> out;
    for (const SmtpProbe &probe : seen->probes) {
        const bool none = probe.stage == SmtpStage::Connect;
        out << Line{none ? Effect::CouldNotTest : Effect::Passed,
                    tr("%1: %2").arg(probe.address.toString(), probeText(probe))};
    }
    return out;
}

/// Name, trust and dates, each with its own mark; what is wrong with it where the rules have a word for it.
QList<HostsModel::Line> HostsModel::certificateLines(const HostDecision &host) const
{
    if (host.certificate == CheckState::Unknown)
        return {{Effect::CouldNotTest, tr("not known")}};
    if (host.certificate == CheckState::NotAsked)
        return {{Effect::NotApplicable, tr("not asked")}};
    QString aboutName;
    QString aboutTrust;
    for (const Finding &finding : m_judged->findings) {
        if (finding.subject != host.host.toString())
            continue;
        const bool trust = finding.id == FindingId::MxCertUntrusted || finding.id == FindingId::MxCertSelfSigned ||
                           finding.id == FindingId::MxCertChainIncomplete;
        const bool dates = finding.id == FindingId::MxCertExpired || finding.id == FindingId::MxCertNotYetValid;
        QString &about = trust ? aboutTrust : aboutName;
        if (!dates && about.isEmpty())
            about = certificateWord(finding.id);
    }
    const auto state = [&](CheckState check, const QString &good, const QString &bad) {
        return Line{effectOfCheck(host, check), check == CheckState::Passed   ? good
                                                : check == CheckState::Failed ? bad
                                                                              : tr("not known")};
    };
    QList<Line> out;
    out << state(host.name, tr("name matches"), aboutName.isEmpty() ? tr("name does not match") : aboutName);
    if (host.name == CheckState::Failed) {
        const QStringList names = certificateNames(*m_seen, host.observed);
        if (!names.isEmpty())
            out << Line{std::nullopt, tr("it has: %1").arg(names.mid(0, mostAddresses).join(QStringLiteral(", ")))};
    }
    out << state(host.trusted, tr("trusted"), aboutTrust.isEmpty() ? tr("not trusted") : aboutTrust);
    out << datesLine(host);
    return out;
}

HostsModel::Line HostsModel::datesLine(const HostDecision &host) const
{
    const QDateTime end = certificateEnd(
        *m_seen, {EvidenceKind::Certificate, QStringLiteral("hosts/%1/probes/0").arg(host.observed), {}});
    if (!end.isValid())
        return {effectOfCheck(host, host.dates), tr("dates not known")};
    const int days = int(m_judged->date().toUTC().date().daysTo(end.toUTC().date()));
    if (host.dates == CheckState::Failed)
        return {effectOfCheck(host, host.dates),
                days < 0 ? tr("ended %1").arg(dateText(end)) : tr("not valid on that day")};
    const bool soon = days < m_judged->thresholds.certificateExpiringDays;
    return {soon ? Effect::AtRisk : effectOfCheck(host, host.dates),
            tr("good until %1, %n day(s)", nullptr, days).arg(dateText(end))};
}

QList<HostsModel::Line> HostsModel::senderLines(const HostDecision &host) const
{
    const QString action = hostActionText(host.action);
    QList<Line> out{
        {effectOfAction(host.action), m_changed.contains(host.host) ? tr("%1 (changed)").arg(action) : action}};
    if (host.action == HostAction::RefusesHost && !host.reason.isEmpty())
        out << Line{std::nullopt, visible(host.reason)};
    return out;
}

QList<HostsModel::Line> HostsModel::lines(const HostDecision &host, int column) const
{
    switch (column) {
    case Preference:
        return preferenceLines(host);
    case Host:
        return hostLines(host);
    case PolicyLine:
        return policyLines(host);
    case Port25:
        return portLines(host);
    case StartTls:
        return {{effectOfCheck(host, host.startTls), startTlsText(*m_seen, host)}};
    case Certificate:
        return certificateLines(host);
    case Sender:
        return senderLines(host);
    default:
        return {};
    }
}

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HostDecision &host = m_judged->hosts[index.row()];
    if (role == Qt::ToolTipRole)
        return index.column() == Sender && !host.reason.isEmpty() ? plainTip(visible(host.reason)) : QVariant();
    const bool known = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == EffectRole ||
                       role == LineMarksRole || role == StrongRole;
    if (!known)
        return {};
    if (role == StrongRole)
        return index.column() == PolicyLine && host.match.matches;
    const Cell &shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return shown.spoken;
    case EffectRole:
        return !shown.marks.isEmpty() && shown.marks.first().toInt() != noMark ? shown.marks.first() : QVariant();
    default:
        return shown.marks;
    }
}

const HostsModel::Cell &HostsModel::cell(const QModelIndex &index) const
{
    const int place = index.row() * ColumnCount + index.column();
    const auto known = m_cells.constFind(place);
    if (known != m_cells.constEnd())
        return *known;
    QStringList text;
    QStringList spoken;
    Cell out;
    for (const Line &line : lines(m_judged->hosts[index.row()], index.column())) {
        text << line.text;
        spoken << (line.mark ? tr("%1: %2").arg(effectWord(*line.mark), line.text) : line.text);
        out.marks << (line.mark ? int(*line.mark) : noMark);
    }
    out.text = text.join(u'\n');
    out.spoken = spoken.join(u'\n');
    return *m_cells.insert(place, out);
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
