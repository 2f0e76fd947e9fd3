#pragma once
// What is said about a hosting target: steps, checks and known traps. Pure.
#include "core/authoring/hostingfiles.h"

namespace gatepost {

QList<HostingStep> hostingSteps(const HostingPlan &plan);
QList<HostingCheck> hostingChecks(const HostingPlan &plan);
QStringList hostingTraps(const HostingPlan &plan);

} // namespace gatepost
