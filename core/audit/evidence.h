#pragma once
// What a finding rests on, as plain text to read, to copy and to repeat by hand. Untrusted octets are made visible.
#include "core/audit/assessment.h"

namespace gatepost {

/// The facts a reference points to: the answer, the response or the session as it was seen. Several lines.
QString rawEvidence(const Observation &seen, const EvidenceRef &ref);

/// The certificates of the session that a reference points to, leaf first; empty when there was none.
QString certificateEvidence(const Observation &seen, const EvidenceRef &ref);

/// A command for a POSIX shell that asks the same by hand (dig, curl, openssl); every word is quoted that needs it.
/// Empty when there is nothing to ask.
QString repeatCommand(const Observation &seen, const EvidenceRef &ref);

/// Everything that was asked and answered, step by step.
QString rawLog(const Observation &seen);

/// The DNS names in the certificate of an MX host, made visible, of the first address that showed one.
QStringList certificateNames(const Observation &seen, int host);

/// The certificate that the finding is about ends on that day; invalid without one.
QDateTime certificateEnd(const Observation &seen, const EvidenceRef &ref);

} // namespace gatepost
