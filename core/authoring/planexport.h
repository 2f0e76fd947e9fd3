#pragma once
// A plan for a calendar and for a ticket. Both are made of the plan alone, so that the same plan gives the same octets.
#include "core/authoring/deploymentplan.h"

namespace gatepost {

/// iCalendar (RFC 5545): one all-day event for each stage that is not done, a second one for the strict end of a wait,
/// with the gates in the description. An event keeps its UID when the plan is computed again, so that a calendar moves
/// it. Times of stamps are those of the plan.
QByteArray planCalendar(const DeploymentPlan &plan);

/// CommonMark. Untrusted text cannot become markup.
QString planMarkdown(const DeploymentPlan &plan);

/// For a terminal: the same as plain text.
QString planText(const DeploymentPlan &plan);

QString planTitle(const DeploymentPlan &plan); ///< "Roll-out of MTA-STS for example.com"

} // namespace gatepost
