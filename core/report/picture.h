#pragma once
// The MX comparison as things and joins between them, for whoever draws it. The table of hosts says the same in words.
#include "core/audit/assessment.h"

namespace gatepost {

struct ReportJoin
{
    int from = 0;
    int to = 0;
    CheckState state = CheckState::Unknown;
    bool operator==(const ReportJoin &) const = default;
};

struct ReportPicture
{
    QString policyHead; ///< of the first column, such as "Policy (enforce)"
    QStringList lines;  ///< mx lines of the policy
    QStringList hosts;
    QStringList names;              ///< of the certificates, by host; empty: none was seen
    QList<ReportJoin> matches;      ///< from a line to a host
    QList<ReportJoin> certificates; ///< from a host to its names
    bool isEmpty() const { return lines.isEmpty() && hosts.isEmpty(); }
    bool operator==(const ReportPicture &) const = default;
};

ReportPicture reportPicture(const Observation &seen, const Assessment &judged);
QString policyColumnText();      ///< where there is no policy: "No policy to compare with."
QString hostColumnText();        ///< heading of the second column
QString certificateColumnText(); ///< of the third
QString pictureLegend();
QString pictureTitle();

} // namespace gatepost
