#pragma once
// How Postfix before 3.10.5 goes by MTA-STS: postfix-mta-sts-resolver reads the file in a way of its own and hands the
// mx lines to Postfix as names for the *certificate*. The MX name is not compared with the policy at all.
#include "core/https/policyfetch.h"
#include "core/sts/stspolicy.h"

namespace gatepost {

/// The policy as the plug-in reads it: served as text/plain, ASCII unless a charset is named, lines without colon
/// skipped, of a repeated field the last one. Nothing: the plug-in sees no policy.
std::optional<StsPolicy> readPluginPolicy(const PolicyFetch &fetch);

/// Postfix's `secure match=`: one name of the certificate fits one line. "*.x" covers one label or more here, and a
/// wildcard of the certificate covers one. The common name counts when there is no DNS name.
bool pluginAccepts(const CertificateFacts &leaf, const QList<MxPattern> &lines);

/// The media type is text/plain, in any case, whatever the parameters (RFC 8461 §3.2).
bool servedAsText(const PolicyFetch &fetch);

} // namespace gatepost
