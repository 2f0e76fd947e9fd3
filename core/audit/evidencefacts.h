#pragma once
// The evidence of a finding in a few short lines, and the octets behind it. Plain text, made visible and bounded.
#include "core/audit/assessment.h"

namespace gatepost {

/// Who says what: "DNS says", "20 mx2.example.org".
struct EvidenceFact
{
    QString name;
    QString value; ///< one or more lines
    bool operator==(const EvidenceFact &) const = default;
};

/// At most ten. `judged` knows what the policy says about a host; null: it is left out.
QList<EvidenceFact> evidenceFacts(const Observation &seen, const Assessment *judged, const Finding &finding);

/// What came over the network, as a dump of octets with their characters beside them; empty when nothing came or
/// nothing of it is kept. No more than `limit` octets; the rest is counted.
QString evidenceOctets(const Observation &seen, const EvidenceRef &ref, qsizetype limit = 4'096);

} // namespace gatepost
