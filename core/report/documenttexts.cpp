#include "core/audit/wording.h"
#include "core/report/document.h"
#include "core/report/textreport.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

} // namespace

QString checkStateText(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Text::tr("yes");
    case CheckState::Failed:
        return Text::tr("no");
    case CheckState::Unknown:
        return Text::tr("not known");
    case CheckState::NotAsked:
        break;
    }
    return Text::tr("not asked");
}

QString reportHeading(ReportHeading heading)
{
    switch (heading) {
    case ReportHeading::Summary:
        return Text::tr("Summary");
    case ReportHeading::Counts:
        return Text::tr("Findings by effect");
    case ReportHeading::Steps:
        return Text::tr("Steps");
    case ReportHeading::Hosts:
        return Text::tr("What a sender does with each MX host");
    case ReportHeading::Findings:
        return Text::tr("Findings");
    case ReportHeading::Passed:
        return Text::tr("Passed checks");
    case ReportHeading::Plan:
        return Text::tr("Action plan");
    case ReportHeading::Timeline:
        return Text::tr("Timeline");
    case ReportHeading::Evidence:
        return Text::tr("Evidence");
    case ReportHeading::Method:
        return Text::tr("Method");
    case ReportHeading::Accepted:
        return Text::tr("Accepted risks");
    case ReportHeading::LeftOut:
        return Text::tr("Left out of this report");
    case ReportHeading::Log:
        return Text::tr("Raw log");
    case ReportHeading::Changes:
        return Text::tr("What changed");
    case ReportHeading::WhatIf:
        return Text::tr("What if");
    case ReportHeading::Note:
        return Text::tr("Note");
    case ReportHeading::Limits:
        break;
    }
    return Text::tr("Not tested");
}

QString findingPartText(FindingPart part)
{
    switch (part) {
    case FindingPart::Senders:
        return Text::tr("Senders");
    case FindingPart::Evidence:
        return Text::tr("Evidence");
    case FindingPart::Fix:
        return Text::tr("Fix");
    case FindingPart::Write:
        return Text::tr("Write");
    case FindingPart::Check:
        return Text::tr("Check");
    case FindingPart::Accepted:
        return Text::tr("Accepted");
    case FindingPart::Source:
        break;
    }
    return Text::tr("Source");
}

QString readinessLabel()
{
    return Text::tr("Readiness");
}

QStringList reportPlanColumns()
{
    return {Text::tr("Finding"), Text::tr("Action"), Text::tr("Effort; risk"), Text::tr("Due")};
}

QStringList reportPlanCells(const ReportFinding &finding)
{
    return {finding.title, finding.fix, finding.effort, finding.before};
}

QStringList reportTimelineCells(const TimelineRow &row)
{
    QStringList out = timelineCells(row);
    const bool judged = row.effect != Effect::NotApplicable && row.effect != Effect::Passed;
    if (judged)
        out[3] = QStringLiteral("%1 %2").arg(markOf(row.effect), out[3]);
    return out;
}

QStringList reportHostColumns()
{
    return {Text::tr("Preference"), Text::tr("MX host"),     Text::tr("In the policy"),
            Text::tr("STARTTLS"),   Text::tr("Certificate"), Text::tr("A sender")};
}

QStringList reportHostCells(const ReportHost &host)
{
    const QString action = markOf(host.effect) + u' ' + host.action;
    return {host.preference,
            host.host,
            checkStateText(host.inPolicy),
            checkStateText(host.startTls),
            checkStateText(host.certificate),
            host.reason.isEmpty() ? action : QStringLiteral("%1: %2").arg(action, host.reason)};
}

QStringList reportChangeColumns()
{
    return {Text::tr("What"), Text::tr("Change"), Text::tr("Earlier"), Text::tr("Later")};
}

QStringList reportChangeCells(const ReportChange &change)
{
    const QString word = change.kind == ChangeKind::Added     ? Text::tr("+ new")
                         : change.kind == ChangeKind::Removed ? Text::tr("− gone")
                         : change.kind == ChangeKind::Changed ? Text::tr("~ changed")
                                                              : Text::tr("= same");
    return {QStringLiteral("%1: %2").arg(change.topic, change.name), word, change.left, change.right};
}

QString sameRowsText(const ReportComparison &changes)
{
    return changes.same == 0 ? QString() : Text::tr("%n row(s) are the same in both.", nullptr, changes.same);
}

QString fixFirstText(const Verdict &verdict)
{
    return verdict.fixFirst.isEmpty() ? QString() : Text::tr("Fix first: %1").arg(verdict.fixFirst);
}

} // namespace gatepost
