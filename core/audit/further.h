#pragma once
#include "core/audit/look.h"

namespace gatepost {

/// What a careful auditor looks at beyond a sender: it explains what the seven steps found, and finds what a sender on
/// another path would meet. Begins when they have ended, so it never delays their answer; each look is bounded, and
/// writes down what it saw as soon as it has seen it.
async::Task<Done> lookFurther(Look *look);

/// A record, right or wrong, or a policy file says that MTA-STS is wanted. Else nobody is troubled with connections
/// that only explain.
bool wantsMtaSts(const Observation &seen);

// One area each, in a file of its own (core/audit/further/).
async::Task<Done> lookAtSignatures(Look *look);  ///< DNSSEC of record, policy host and TLSRPT record
async::Task<Done> lookAgain(Look *look);         ///< a second opinion on answers that look filtered or wrong
async::Task<Done> lookAtNameServers(Look *look); ///< every name server of the zone, asked directly
async::Task<Done> lookAtSubdomains(Look *look);  ///< subdomains that take mail, and their own records (RFC 8461 §3.4)
async::Task<Done> lookAtDelegation(Look *look);  ///< where aliases lead, and the provider's own policy (RFC 8461 §8.2)
async::Task<Done> lookAtOtherNames(Look *look);  ///< wrong owners, wildcards
async::Task<Done> lookAroundPolicyHost(Look *look); ///< other clients and places, bare handshakes
async::Task<Done> lookAtAuthorities(Look *look);    ///< CAA of the policy host (RFC 8659)
async::Task<Done> tryHosts(Look *look);             ///< bare handshakes with the MX hosts
async::Task<Done> lookAtTlsa(Look *look);           ///< DNSSEC of MX and addresses, TLSA records (RFC 7672 §2.2)
async::Task<Done> lookAtReportTargets(Look *look);  ///< whether mail to the addresses of rua can arrive (RFC 8460 §3)

/// Part of step 6, before it ends: when no MX host could be connected to, whether the user's control host can.
async::Task<Done> lookAtControlHost(Look *look);

} // namespace gatepost
