#include "core/audit/senders/coverage.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QList<MxPattern> linesOf(const Assessment &judged)
{
    return judged.compared ? judged.compared->mx : QList<MxPattern>();
}

QString stateWord(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Text::tr("passed");
    case CheckState::Failed:
        return Text::tr("failed");
    case CheckState::Unknown:
        return Text::tr("not known");
    case CheckState::NotAsked:
        break;
    }
    return Text::tr("not asked");
}

QString missText(const HostDecision &host, const QList<MxPattern> &lines)
{
    const MatchOutcome &match = host.match;
    const QString name = visible(host.host.toString());
    if (match.reason == MatchReason::InvalidHost)
        return Text::tr("No line can match: %1 is no host name.").arg(name);
    if (match.reason == MatchReason::NoPatterns)
        return Text::tr("The policy has no mx line.");
    if (match.nearest < 0 || match.nearest >= lines.size())
        return Text::tr("No line matches %1, none comes near.").arg(name);
    const QString nearest = visible(lines[match.nearest].text);
    const QString instead = visible(match.wouldMatch);
    switch (match.reason) {
    case MatchReason::TooManyLabels:
        return Text::tr("%1 covers one label; %2 has more. %3 would match.").arg(nearest, name, instead);
    case MatchReason::BareName:
        return Text::tr("The bare name %2 is not covered by %1. %3 would match.").arg(nearest, name, instead);
    case MatchReason::Similar:
        return match.wouldMatch == host.host.toAscii()
                   ? Text::tr("No line matches %2. %1 is close, but not equal.").arg(nearest, name)
                   : Text::tr("No line matches %2. %1 is close, but not equal; %3 would.").arg(nearest, name, instead);
    default:
        return Text::tr("No line matches %2; %1 comes nearest.").arg(nearest, name);
    }
}

QString policySentence(const Assessment &judged, const HostDecision &host)
{
    if (host.inPolicy == CheckState::Unknown)
        return Text::tr("Whether a policy lists it is not known.");
    const QList<MxPattern> lines = linesOf(judged);
    if (!judged.compared)
        return Text::tr("There is no policy to compare it with.");
    if (!host.match.matches)
        return missText(host, lines);
    QStringList out;
    for (const int i : host.match.matching) {
        const MxPattern &line = lines[i];
        out << (line.isWildcard() ? Text::tr("%1 (wildcard, one label)") : Text::tr("%1 (exact)"))
                   .arg(visible(line.text));
    }
    return Text::tr("Covered by the policy: %1").arg(out.join(QStringLiteral(", ")));
}

QString addressLine(const AddressDecision &address)
{
    return Text::tr("%1: port 25 %2, STARTTLS %3, issuer %4, dates %5, name %6")
        .arg(address.address.toString(), stateWord(address.connected), stateWord(address.startTls),
             stateWord(address.trusted), stateWord(address.dates), stateWord(address.name));
}

} // namespace

QString coverageWord(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Exact:
        return Text::tr("exact");
    case Coverage::Wildcard:
        return Text::tr("wildcard");
    case Coverage::NearestMiss:
        return Text::tr("nearest miss");
    case Coverage::None:
        return Text::tr("no");
    case Coverage::NotCompared:
        break;
    }
    return Text::tr("not known");
}

Effect coverageEffect(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Exact:
    case Coverage::Wildcard:
        return Effect::Passed;
    case Coverage::NearestMiss:
        return Effect::AtRisk;
    case Coverage::None:
        return Effect::NotApplicable;
    case Coverage::NotCompared:
        break;
    }
    return Effect::CouldNotTest;
}

Coverage coverageOf(const Assessment &judged, int host, int line)
{
    const QList<MxPattern> lines = linesOf(judged);
    if (host < 0 || host >= judged.hosts.size() || line < 0 || line >= lines.size())
        return Coverage::NotCompared;
    const HostDecision &decision = judged.hosts[host];
    if (decision.match.matching.contains(line))
        return lines[line].isWildcard() ? Coverage::Wildcard : Coverage::Exact;
    return !decision.match.matches && decision.match.nearest == line ? Coverage::NearestMiss : Coverage::None;
}

QString hostExplanation(const Assessment &judged, int host)
{
    if (host < 0 || host >= judged.hosts.size())
        return {};
    const HostDecision &decision = judged.hosts[host];
    const QString name = visible(decision.host.toUnicode());
    QStringList out{Text::tr("%1: a sender %2").arg(name, hostActionText(decision.action)),
                    policySentence(judged, decision)};
    if (!decision.reason.isEmpty())
        out[0] += QStringLiteral(" (%1)").arg(visible(decision.reason));
    if (!decision.preference)
        out << Text::tr("There is no MX record: the domain itself is the host.");
    if (decision.observed < 0)
        out << Text::tr("Assumed, and not tested yet.");
    for (const AddressDecision &address : decision.addresses)
        out << addressLine(address);
    return out.join(u'\n');
}

QString comparisonState(const Assessment &judged)
{
    if (judged.verdict.kind == VerdictKind::NotMailDomain)
        return Text::tr("Null MX: this domain says it accepts no mail. MTA-STS has nothing to protect.");
    QStringList out;
    const bool implicit = std::any_of(judged.hosts.begin(), judged.hosts.end(),
                                      [](const HostDecision &host) { return !host.preference; });
    if (judged.hosts.isEmpty())
        out << (judged.complete ? Text::tr("No MX host is known.") : Text::tr("The MX hosts are not known yet."));
    if (implicit)
        out << Text::tr("No MX record: senders use the address of the domain itself; the policy must list it.");
    if (judged.policyUnknown)
        out << Text::tr("Whether a policy is published is not known.");
    else if (judged.whatIf.lens.kind == SenderKind::NoMtaSts)
        out << Text::tr("This sender does not know MTA-STS.");
    else if (!judged.compared)
        out << Text::tr("No policy that senders can use: they deliver without checking who answers.");
    else if (judged.source == PolicySource::None)
        out << Text::tr("Senders ignore this policy. The table shows what its lines would cover.");
    return out.join(u' ');
}

} // namespace gatepost
