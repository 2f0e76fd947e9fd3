#include "core/report/hostcells.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file, under the name that the window's table gave them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gatepost::HostsModel)
};

} // namespace

QString certificateWord(FindingId id)
{
    switch (id) {
    case FindingId::MxCertUntrusted:
        return Text::tr("issuer not trusted");
    case FindingId::MxCertSelfSigned:
        return Text::tr("self-signed");
    case FindingId::MxCertChainIncomplete:
        return Text::tr("intermediate not sent");
    case FindingId::MxCertExpired:
        return Text::tr("expired");
    case FindingId::MxCertNotYetValid:
        return Text::tr("not valid yet");
    case FindingId::MxCertNameMismatch:
        return Text::tr("for another name");
    case FindingId::MxCertCnOnly:
        return Text::tr("name in the common name only");
    case FindingId::MxCertWildcardInvalid:
        return Text::tr("wildcard does not count");
    case FindingId::MxCertMatchesPolicyDomainOnly:
        return Text::tr("for the mail domain, not the host");
    case FindingId::MxCertMatchesOtherPattern:
        return Text::tr("for another host of the policy");
    case FindingId::MxCertAliasName:
        return Text::tr("for the name behind the alias");
    default:
        return {};
    }
}

const MxObservation *observedHost(const Observation &seen, const HostDecision &host)
{
    for (const MxObservation &one : seen.hosts) {
        if (one.name == host.host)
            return &one;
    }
    return nullptr;
}

QString nearestLineText(const Assessment &judged, const HostDecision &host)
{
    const QList<MxPattern> patterns = judged.compared ? judged.compared->mx : QList<MxPattern>();
    const QString nearest = host.match.nearest >= 0 && host.match.nearest < patterns.size()
                                ? visible(patterns[host.match.nearest].text)
                                : QString();
    switch (host.match.reason) {
    case MatchReason::TooManyLabels:
        return Text::tr("%1 covers one label only").arg(nearest);
    case MatchReason::BareName:
        return Text::tr("%1 does not cover the bare name").arg(nearest);
    case MatchReason::Similar:
        return Text::tr("nearest: %1").arg(nearest);
    case MatchReason::InvalidHost:
        return Text::tr("the name is no host name");
    default:
        return {};
    }
}

QString probeText(const SmtpProbe &probe)
{
    if (probe.stage != SmtpStage::Connect)
        return Text::tr("answers");
    return probe.fault ? silenceText(probe) : Text::tr("waiting…");
}

QString policyLineText(const Assessment &judged, const HostDecision &host)
{
    if (host.inPolicy == CheckState::NotAsked)
        return Text::tr("no policy to compare");
    if (host.inPolicy == CheckState::Unknown)
        return Text::tr("not known");
    if (!host.match.matches) {
        const QString near = nearestLineText(judged, host);
        return near.isEmpty() ? Text::tr("no line matches") : Text::tr("no line matches") + u'\n' + near;
    }
    QStringList lines;
    for (const int i : host.match.matching)
        lines << visible(judged.compared->mx[i].text);
    return lines.join(u'\n');
}

QString port25Text(const Observation &seen, const HostDecision &host)
{
    const MxObservation *there = observedHost(seen, host);
    if (host.observed < 0)
        return Text::tr("not tested yet");
    if (!there || there->probes.isEmpty())
        return there && there->finished ? Text::tr("not asked") : Text::tr("waiting…");
    QStringList lines;
    for (const SmtpProbe &probe : there->probes)
        lines << Text::tr("%1: %2").arg(probe.address.toString(), probeText(probe));
    return lines.join(u'\n');
}

QString startTlsText(const Observation &seen, const HostDecision &host)
{
    switch (host.startTls) {
    case CheckState::Failed:
        return Text::tr("no TLS session");
    case CheckState::Unknown:
        return Text::tr("not known");
    case CheckState::NotAsked:
        return Text::tr("not asked");
    case CheckState::Passed:
        break;
    }
    const MxObservation *there = observedHost(seen, host);
    QStringList versions;
    for (const SmtpProbe &probe : there ? there->probes : QList<SmtpProbe>()) {
        if (probe.tls && !probe.tls->protocol.isEmpty() && !versions.contains(probe.tls->protocol))
            versions << probe.tls->protocol;
    }
    return versions.isEmpty() ? Text::tr("offered") : versions.join(QStringLiteral(", "));
}

QString certificateText(const Observation &seen, const Assessment &judged, const HostDecision &host)
{
    if (host.certificate == CheckState::Unknown)
        return Text::tr("not known");
    if (host.certificate == CheckState::NotAsked)
        return Text::tr("not asked");
    const QDateTime end =
        certificateEnd(seen, {EvidenceKind::Certificate, QStringLiteral("hosts/%1/probes/0").arg(host.observed), {}});
    if (host.certificate == CheckState::Passed)
        return end.isValid() ? Text::tr("good until %1").arg(dateText(end).replace(u' ', QChar::Nbsp))
                             : Text::tr("good");
    for (const Finding &finding : judged.findings) {
        const QString word = finding.subject == host.host.toString() ? certificateWord(finding.id) : QString();
        if (!word.isEmpty())
            return word;
    }
    return Text::tr("not accepted");
}

Effect effectOfCheck(const HostDecision &host, CheckState state)
{
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
}

} // namespace gatepost
