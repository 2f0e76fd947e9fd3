#pragma once
// Writing a plan to a file that the user names.
#include "core/authoring/deploymentplan.h"
#include <functional>

class QWidget;

namespace gatepost {

enum class PlanFile { Calendar, Markdown };

QString planFileName(const DeploymentPlan &plan, PlanFile kind); ///< "example.com-roll-out.ics"
/// Empty when it is written; else why it is not, for the user. Nothing is left half-written.
QString writePlan(const DeploymentPlan &plan, PlanFile kind, const QString &path);
/// Asks where to; `said` hears what became of it, later.
void askAndWritePlan(const DeploymentPlan &plan, PlanFile kind, QWidget *parent,
                     const std::function<void(const QString &)> &said);

} // namespace gatepost
