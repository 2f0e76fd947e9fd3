#include "core/audit/senders/decide.h"

namespace gatepost {

namespace {

CheckState stateOf(const HostDecision &host, HostCheck check)
{
    switch (check) {
    case HostCheck::Dane:
        break; // decided before these
    case HostCheck::Policy:
        return host.inPolicy;
    case HostCheck::Answers:
        return host.answers;
    case HostCheck::StartTls:
        return host.startTls;
    case HostCheck::Trust:
        return host.trusted;
    case HostCheck::Dates:
        return host.dates;
    case HostCheck::Name:
        return host.name;
    }
    return CheckState::Unknown;
}

/// The tests of RFC 8461 §4; Postfix before 3.10.5 does not compare the host with the policy.
std::optional<HostCheck> firstNo(const HostDecision &host, SenderKind sender)
{
    using enum HostCheck;
    for (const HostCheck check : {Policy, Answers, StartTls, Trust, Dates, Name}) {
        const bool asked = check != Policy || sender != SenderKind::PostfixBefore3105;
        if (asked && stateOf(host, check) == CheckState::Failed)
            return check;
    }
    return std::nullopt;
}

HostAction withoutPolicy(const HostDecision &host)
{
    return host.answers == CheckState::Failed ? HostAction::Unreachable : HostAction::DeliversUnverified;
}

void decideByPolicy(HostDecision &host, PolicyMode mode, SenderKind sender)
{
    host.decidedBy = firstNo(host, sender);
    const bool unreachable =
        host.decidedBy == HostCheck::Answers || (mode == PolicyMode::Testing && host.answers == CheckState::Failed);
    if (unreachable)
        host.action = HostAction::Unreachable;
    else if (host.decidedBy)
        host.action = mode == PolicyMode::Enforce ? HostAction::RefusesHost : HostAction::DeliversWouldRefuse;
    else if (host.startTls == CheckState::NotAsked)
        host.action = HostAction::NotAsked;
    else if (host.startTls == CheckState::Passed && host.certificate == CheckState::Passed)
        host.action = HostAction::DeliversVerified;
    else
        host.action = HostAction::Unknown;
}

/// The plug-in tells Postfix nothing about a policy in testing mode.
bool checks(std::optional<PolicyMode> mode, SenderKind sender)
{
    if (mode == PolicyMode::Testing)
        return sender != SenderKind::PostfixBefore3105;
    return mode == PolicyMode::Enforce;
}

void decideBySts(HostDecision &host, const Deciding &by)
{
    if (by.policyUnknown && !by.mode)
        host.action = host.answers == CheckState::Failed ? HostAction::Unreachable : HostAction::Unknown;
    else if (checks(by.mode, by.sender))
        decideByPolicy(host, *by.mode, by.sender);
    else
        host.action = withoutPolicy(host);
}

/// DANE outranks MTA-STS where a host has it (RFC 8461 §2, RFC 7672 §2.2): its records decide in every mode.
void decideByDaneFirst(HostDecision &host, const Deciding &by)
{
    if (host.answers == CheckState::Failed) {
        host.action = HostAction::Unreachable;
        return;
    }
    switch (host.dane) {
    case DaneState::NotLooked:
        host.action = HostAction::Unknown;
        return;
    case DaneState::Pass:
        host.action = HostAction::DeliversVerified;
        return;
    case DaneState::Fail:
    case DaneState::LookupFailed:
        host.action = HostAction::RefusesHost;
        host.decidedBy = HostCheck::Dane;
        return;
    case DaneState::UnusableOnly:
    case DaneState::None:
    case DaneState::Insecure:
        break;
    }
    decideBySts(host, by);
    const bool needsTls = host.dane == DaneState::UnusableOnly && host.startTls == CheckState::Failed;
    if (needsTls && host.action != HostAction::Unreachable) {
        host.action = HostAction::RefusesHost;
        host.decidedBy = HostCheck::StartTls;
    }
}

} // namespace

void decideHost(HostDecision &host, const Deciding &by)
{
    host.decidedBy.reset();
    if (by.sender == SenderKind::DaneFirst)
        decideByDaneFirst(host, by);
    else
        decideBySts(host, by);
}

} // namespace gatepost
