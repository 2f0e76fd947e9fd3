#pragma once
// What the cells of the MX comparison say, in the window's table and in the pages of a report.
#include "core/audit/assessment.h"
#include "core/base/findingid.h"

namespace gatepost {

QString policyLineText(const Assessment &judged, const HostDecision &host); ///< the lines that match, or why none does
QString port25Text(const Observation &seen, const HostDecision &host);      ///< one line for each address
QString startTlsText(const Observation &seen, const HostDecision &host);    ///< "TLSv1.3"
/// Good until when, or what is wrong with it in a word.
QString certificateText(const Observation &seen, const Assessment &judged, const HostDecision &host);

/// Of a host that no line covers: the line that comes closest, and why it does not; empty where none comes close.
QString nearestLineText(const Assessment &judged, const HostDecision &host);
/// What a finding says is wrong with a certificate, as short as a cell; empty for findings about other things.
QString certificateWord(FindingId id);
/// A session was tried at that address: "answers", or why not.
QString probeText(const SmtpProbe &probe);
/// Null when the host was never asked.
const MxObservation *observedHost(const Observation &seen, const HostDecision &host);

/// For the mark of a check: what failed weighs as much as it does with that host.
Effect effectOfCheck(const HostDecision &host, CheckState state);

} // namespace gatepost
