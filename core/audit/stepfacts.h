#pragma once
// What a step found out and how it ended, in a few words for its box. Pure.
#include "core/audit/assessment.h"

namespace gatepost {

/// "id 20161116", "301, to www.example.org", "enforce, 7 days"; untrusted text is made visible. Empty: nothing yet.
QString stepFact(const Observation &seen, const Assessment &judged, Step step);

/// Gatepost itself failed in the step, so that nothing can be said about the server.
bool failedHere(const Observation &seen, Step step);

QList<Step> stepsFailedHere(const Observation &seen);

/// What failed inside Gatepost, one line each, for a report of a problem: no names of the audited domain. Empty:
/// nothing.
QString internalFaultsText(const Observation &seen);

/// "waiting", "running", "Passed", "Skipped", "Gatepost failed here (not your server)" …
QString stepWord(const Observation *seen, const StepState &state);

/// Where and why a sender ignores the policy: "Senders stop at step 3: …"; empty where they do not.
QString stoppingSentence(const Assessment &judged);

QString stepTime(std::chrono::milliseconds time); ///< "<1 ms", "212 ms", "14 s"

} // namespace gatepost
