// Which policy the sender of the lens goes by: the live one, one it remembers, an assumed one, or none (RFC 8461 §3.3,
// §5.1).
#include "core/audit/rules/judging.h"
#include "core/audit/senders/pluginpolicy.h"
#include <algorithm>

namespace gatepost {

namespace {

struct Choice
{
    PolicySource source = PolicySource::None;
    std::optional<StsPolicy> policy;
};

const StsPolicy *validLive(const Judging &j)
{
    return j.out.policy && j.out.policy->valid() ? &*j.out.policy->policy : nullptr;
}

bool served(const Judging &j)
{
    return j.out.policyFetch < 0 || servedAsText(j.seen.fetches[j.out.policyFetch]);
}

/// What is published now, as this kind of sender reads it.
std::optional<StsPolicy> live(const Judging &j)
{
    if (j.sender() == SenderKind::PostfixBefore3105) {
        const bool reachable = j.out.record.usable() && j.fetched && j.out.policyFetch >= 0;
        return reachable ? readPluginPolicy(j.seen.fetches[j.out.policyFetch]) : std::nullopt;
    }
    if (!j.out.policyApplies || (j.sender() == SenderKind::StrictContentType && !served(j)))
        return std::nullopt;
    return *validLive(j);
}

/// The live policy with what is assumed put into it. Without a live one: enforce, a week, no line.
StsPolicy assumed(const Judging &j)
{
    constexpr qint64 week = 604'800;
    const StsPolicy *now = validLive(j);
    const WhatIf &what = j.out.whatIf;
    StsPolicy out = now ? *now : StsPolicy{PolicyMode::Enforce, week, {}};
    out.mode = what.mode.value_or(out.mode);
    out.mx = what.lines.value_or(out.mx);
    out.maxAgeSeconds = what.maxAge.value_or(out.maxAgeSeconds);
    return out;
}

Choice fresh(const Judging &j)
{
    if (j.out.whatIf.changesPolicy()) {
        const bool needsType =
            j.sender() == SenderKind::StrictContentType || j.sender() == SenderKind::PostfixBefore3105;
        if (needsType && !served(j))
            return {};
        return {PolicySource::Assumed, assumed(j)};
    }
    const auto policy = live(j);
    return policy ? Choice{PolicySource::Live, policy} : Choice{};
}

/// A remembered policy lives for max_age, and gives way to a policy that can be fetched under another id
/// (RFC 8461 §3.3). A policy that can no longer be fetched does not end it (RFC 8461 §5.1).
bool remembers(const Judging &j, const Choice &now)
{
    const SenderLens &lens = j.out.whatIf.lens;
    if (!lens.remembered || j.now > lens.remembered->until())
        return false;
    if (lens.holdsOn || now.source == PolicySource::None)
        return true;
    const QByteArray &id = lens.remembered->id;
    return now.source == PolicySource::Live && !id.isEmpty() && id == j.out.record.record->id;
}

/// The addresses of the policy host could not be looked up.
bool hostUnseen(const Judging &j)
{
    return j.has(FindingId::PolicyHostDnsFailed) && j.seen.fetches.isEmpty();
}

/// Record and file of a fresh sender could not be seen, or not yet. Not known is not the same as none.
bool liveUnknown(const Judging &j)
{
    if (!j.seen.record || j.has(FindingId::StsTxtLookupFailed) || hostUnseen(j))
        return true;
    if (!j.published)
        return !j.seen.isFinished(Step::Record);
    const auto endedByUs = [](const PolicyFetch &fetch) {
        return fetch.fault && fetch.fault->kind == FaultKind::Cancelled;
    };
    const QList<PolicyFetch> &fetches = j.seen.fetches;
    const bool unfetched =
        !j.seen.isFinished(Step::Fetch) || lineBroke(j.seen) || std::any_of(fetches.begin(), fetches.end(), endedByUs);
    return j.out.record.usable() && !j.out.policyApplies && unfetched;
}

} // namespace

void choosePolicy(Judging &j)
{
    if (const StsPolicy *now = validLive(j))
        j.out.compared = *now;
    if (j.sender() == SenderKind::NoMtaSts)
        return;
    Choice choice = fresh(j);
    j.out.policyUnknown = choice.source == PolicySource::None && liveUnknown(j);
    if (remembers(j, choice))
        choice = {PolicySource::Remembered, j.out.whatIf.lens.remembered->policy};
    j.out.source = choice.source;
    if (choice.policy)
        j.out.compared = choice.policy;
}

namespace {

bool isUncovered(FindingId id)
{
    return id == FindingId::MxNotInPolicy || id == FindingId::MxBackupNotInPolicy || id == FindingId::MxWildcardDepth ||
           id == FindingId::MxNoneInPolicy || id == FindingId::MxImplicit;
}

bool isName(FindingId id)
{
    switch (id) {
    case FindingId::MxCertNameMismatch:
    case FindingId::MxCertCnOnly:
    case FindingId::MxCertWildcardInvalid:
    case FindingId::MxCertMatchesPolicyDomainOnly:
    case FindingId::MxCertMatchesOtherPattern:
    case FindingId::MxCertAliasName:
        return true;
    default:
        return false;
    }
}

/// Postfix before 3.10.5 asks neither whether the policy lists the host nor whether the certificate names it: where a
/// name of the certificate fits a line, both are no matter to it.
void weighForPlugin(Judging &j)
{
    const auto accepted = [](const HostDecision &host) { return host.name == CheckState::Passed; };
    const QList<HostDecision> &hosts = j.out.hosts;
    const bool all = std::all_of(hosts.begin(), hosts.end(), accepted);
    for (qsizetype i = 0; i < j.out.findings.size(); ++i) {
        const Finding &finding = j.out.findings[i];
        if (!isUncovered(finding.id) && !isName(finding.id))
            continue;
        const bool one = std::any_of(hosts.begin(), hosts.end(), [&](const HostDecision &host) {
            return accepted(host) && finding.subject == host.host.toString();
        });
        if (one || (all && finding.id == FindingId::MxNoneInPolicy))
            j.given[i] = Effect::Advice;
    }
}

} // namespace

void weighForSender(Judging &j)
{
    const SenderKind kind = j.sender();
    if (kind == SenderKind::PostfixBefore3105)
        weighForPlugin(j);
    if (kind != SenderKind::StrictContentType && kind != SenderKind::PostfixBefore3105)
        return;
    for (qsizetype i = 0; i < j.out.findings.size(); ++i) {
        const FindingId id = j.out.findings[i].id;
        const bool type = id == FindingId::PolicyHttpContentType || id == FindingId::PolicyHttpContentTypeMissing;
        if (type && j.out.source == PolicySource::None)
            j.given[i] = Effect::Unprotected;
    }
}

} // namespace gatepost
