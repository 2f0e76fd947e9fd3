#pragma once
// What leaves this computer for an audit, octet by octet: for people who have to know before they may use it.
#include "core/audit/observation.h"
#include "core/audit/profile.h"

namespace gatepost {

/// The questions, the request and the SMTP commands that an audit of the domain begins with, for anybody to read.
QString whatWillBeSent(const DomainName &domain, const Profile &profile);
/// What this audit did send: every question with its server, every request, every line to an MX host.
QString whatWasSent(const Observation &seen);

/// The request for the policy file, as it goes out.
QByteArray policyRequest(const DomainName &host, quint16 port);

} // namespace gatepost
