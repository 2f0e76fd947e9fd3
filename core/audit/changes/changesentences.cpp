// What happened between two audits, in sentences a colleague would say.
#include "core/audit/changes/changes.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <QCoreApplication>
#include <QSet>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditChanges)
};

constexpr int mostHosts = 6; ///< named one by one; more are counted

const HostDecision *hostOf(const JudgedAudit &audit, const DomainName &name)
{
    const QList<HostDecision> &hosts = audit.judged->hosts;
    const auto found =
        std::find_if(hosts.begin(), hosts.end(), [&](const HostDecision &host) { return host.host == name; });
    return found == hosts.end() ? nullptr : &*found;
}

/// What can be said of the MX hosts only when both audits saw them.
bool bothSawHosts(const JudgedAudit &left, const JudgedAudit &right)
{
    return left.seen->isFinished(Step::Match) && right.seen->isFinished(Step::Match);
}

QString addedText(const HostDecision &host)
{
    const QString name = host.host.toUnicode();
    if (host.inPolicy == CheckState::Failed)
        return Text::tr("The MX host %1 was added without adding it to the policy.").arg(name);
    return host.inPolicy == CheckState::Passed ? Text::tr("The MX host %1 was added; the policy lists it.").arg(name)
                                               : Text::tr("The MX host %1 was added.").arg(name);
}

QStringList hostSentences(const JudgedAudit &left, const JudgedAudit &right)
{
    QStringList out;
    for (const HostDecision &host : right.judged->hosts) {
        const HostDecision *before = hostOf(left, host.host);
        if (!before)
            out << addedText(host);
        else if (before->action != HostAction::RefusesHost && host.action == HostAction::RefusesHost)
            out << Text::tr("%1 is now refused: %2").arg(host.host.toUnicode(), host.reason);
        else if (before->action == HostAction::RefusesHost && host.action == HostAction::DeliversVerified)
            out << Text::tr("%1 is no longer refused.").arg(host.host.toUnicode());
    }
    for (const HostDecision &host : left.judged->hosts) {
        if (!hostOf(right, host.host))
            out << Text::tr("The MX host %1 was removed.").arg(host.host.toUnicode());
    }
    if (out.size() <= mostHosts)
        return out;
    const int more = int(out.size()) - mostHosts;
    return out.mid(0, mostHosts) << Text::tr("%n more change(s) of MX hosts.", nullptr, more);
}

QStringList policySentences(const JudgedAudit &left, const JudgedAudit &right)
{
    const std::optional<StsPolicyReading> &was = left.judged->policy;
    const std::optional<StsPolicyReading> &is = right.judged->policy;
    const std::optional<QByteArray> &idWas = left.judged->record.lenientId;
    const std::optional<QByteArray> &idIs = right.judged->record.lenientId;
    QStringList out;
    if (!idWas && idIs)
        out << Text::tr("An MTA-STS record was published.");
    if (idWas && !idIs && right.seen->isFinished(Step::Record))
        out << Text::tr("The MTA-STS record is gone. Senders that remember the policy go on applying it.");
    if (was && is && was->lenientMode && is->lenientMode && was->lenientMode != is->lenientMode)
        out << Text::tr("The mode changed from %1 to %2.").arg(modeName(*was->lenientMode), modeName(*is->lenientMode));
    if (!was || !is || !idWas || !idIs)
        return out;
    if (was->raw != is->raw && *idWas == *idIs)
        out << Text::tr("The policy changed and the id did not: senders that remember the old policy do not look.");
    else if (was->raw != is->raw)
        out << Text::tr("The policy changed, and the id with it.");
    else if (*idWas != *idIs)
        out << Text::tr("The id changed and the policy did not: senders fetch it again, nothing else happens.");
    return out;
}

QByteArray leafOf(const MxObservation &host)
{
    for (const SmtpProbe &probe : host.probes) {
        if (probe.tls && !probe.tls->chain.isEmpty())
            return probe.tls->chain.first();
    }
    return {};
}

/// New certificates of hosts that were there before.
QStringList certificateSentences(const JudgedAudit &left, const JudgedAudit &right)
{
    QStringList out;
    for (const MxObservation &host : right.seen->hosts) {
        const auto before = std::find_if(left.seen->hosts.begin(), left.seen->hosts.end(),
                                         [&](const MxObservation &other) { return other.name == host.name; });
        const QByteArray was = before == left.seen->hosts.end() ? QByteArray() : leafOf(*before);
        const QByteArray is = leafOf(host);
        if (was.isEmpty() || is.isEmpty() || was == is || out.size() == mostHosts)
            continue;
        if (const auto facts = readCertificate(is))
            out << Text::tr("%1 has a new certificate, until %2.")
                       .arg(host.name.toUnicode(), dateText(facts->notAfter));
    }
    return out;
}

QString verdictSentence(const JudgedAudit &left, const JudgedAudit &right)
{
    const Verdict &was = left.judged->verdict;
    const Verdict &is = right.judged->verdict;
    return was.word == is.word ? QString() : Text::tr("The verdict was “%1” and is “%2”.").arg(was.word, is.word);
}

} // namespace

QStringList changeSentences(const JudgedAudit &left, const JudgedAudit &right)
{
    QStringList out;
    if (const QString verdict = verdictSentence(left, right); !verdict.isEmpty())
        out << verdict;
    if (left.seen->domain != right.seen->domain)
        return out;
    if (bothSawHosts(left, right))
        out << hostSentences(left, right);
    out << policySentences(left, right) << certificateSentences(left, right);
    return out;
}

} // namespace gatepost
