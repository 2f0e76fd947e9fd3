#pragma once
// A number from 0 to 100 for reports and lists of many domains; never in place of the verdict. Pure.
//
// 100 × weight of the checks that passed / weight of the checks that ran. A finding weighs by its effect, a check that
// passed by what it would be if it failed. What could not be tested makes it a range: from all of it failed to all of
// it passed. A limit caps it where mail or protection is lost now, and is always named.
#include "core/audit/assessment.h"

namespace gatepost {

struct ReadinessLimit
{
    int most = 100;
    QString reason; ///< "some MX hosts are refused", in the user's language
    bool operator==(const ReadinessLimit &) const = default;
};

struct Readiness
{
    static constexpr int formula = 1; ///< counted up when weights or limits change

    int low = 0; ///< with the limits, as `high`
    int high = 0;
    int unlimitedLow = 0;
    int unlimitedHigh = 0;
    QList<ReadinessLimit> limits; ///< that lower the number, the strictest first
    bool operator==(const Readiness &) const = default;
};

/// Nothing for a domain that accepts no mail, and where nothing was found out.
std::optional<Readiness> readinessOf(const Assessment &judged);

/// "70 of 100 (85 without the limit: some MX hosts are refused)".
QString readinessText(const Readiness &readiness);
/// How it is counted, with the version of the formula.
QString readinessFormulaText();

} // namespace gatepost
