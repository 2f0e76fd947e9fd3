#pragma once
// Findings of the parsers, for machines and for the terminal.
#include "core/base/textfinding.h"
#include "core/sts/stspolicy.h"
#include <QJsonArray>

namespace gatepost::cli {

QJsonArray findingsJson(const TextFindings &findings, std::optional<PolicyMode> mode);
/// "policy:3:1: what is wrong", the fix below it.
QString findingsText(const QString &what, const TextFindings &findings);

} // namespace gatepost::cli
