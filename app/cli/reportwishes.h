#pragma once
// The options of `audit` about what a report contains: the twin of the export wizard.
#include "core/base/result.h"
#include "core/report/reportoptions.h"
#include <QMap>

namespace gatepost::cli {

struct ReportWish
{
    const char *name;
    QString help;
    const char *value; ///< what stands in its place in --help, empty for a switch
};
QList<ReportWish> reportWishes();

using ReportWishes = QMap<QString, QString>; ///< by name, those that were given

/// The error is one line for the user.
Result<ReportOptions, QString> reportOptionsOf(const ReportWishes &wishes);

} // namespace gatepost::cli
