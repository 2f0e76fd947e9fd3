#pragma once
#include "core/audit/profile.h"
#include "core/lab/lab.h"

namespace gatepost {

/// The profile that audits a running lab.
inline Profile labProfile(const LabAccess &access)
{
    Profile out;
    out.resolvers << access.resolver;
    out.trustPem = access.trustPem;
    out.httpsPort = access.httpsPort;
    out.httpPort = access.httpPort;
    out.smtpPort = access.smtpPort;
    out.authorities = access.authorities;
    out.probeInjection = true; // its servers are ours
    out.publicNets = access.publicNets;
    return out;
}

} // namespace gatepost
