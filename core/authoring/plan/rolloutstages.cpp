#include "core/audit/senders/senderlens.h"
#include "core/authoring/plan/stages.h"

namespace gatepost::planning {

namespace {

constexpr int testingDays = 14;
constexpr int quietDays = 7;
constexpr int quietWeeks = 30;
constexpr qint64 weekSeconds = 7 * daySeconds;

int reportDays(PlanPace pace)
{
    return pace == PlanPace::Careful ? 7 : 2;
}

QStringList publishing(const QString &what, const PlanSettings &settings)
{
    return {what,
            Text::tr("See that %1 serves it at every address, and clear caches before the web server.")
                .arg(policyHost(settings)),
            Text::tr("Then give the record at _mta-sts a new id.")};
}

StageWant enforcing(StageId id, const PlanSettings &settings, qint64 maxAge, int days, int reporters)
{
    StageWant out;
    out.id = id;
    out.policy = PlannedPolicy{PolicyMode::Enforce, maxAge};
    out.title = Text::tr("enforce, max_age %1").arg(ageText(maxAge));
    out.actions =
        publishing(Text::tr("Publish the policy file with mode: enforce and max_age: %1.").arg(maxAge), settings);
    out.afterSeconds = days * daySeconds;
    out.gates = {{GateId::PolicyLive, 0, 0},
                 {GateId::HostsPass, 0, 0},
                 {GateId::CertificatesLast, 0, 0},
                 {GateId::QuietReports, days, reporters},
                 {GateId::RecordTtl, 0, 0}};
    out.rule = QStringLiteral("O-2");
    out.reference = QStringLiteral("RFC 8461 §8.1");
    return out;
}

} // namespace

QList<StageWant> rollOutStages(const PlanSettings &settings)
{
    QList<StageWant> out;
    StageWant reports;
    reports.id = StageId::Reports;
    reports.title = Text::tr("Reports only");
    reports.actions = QStringList{Text::tr("Publish the TLS report record at _smtp._tls."),
                                  Text::tr("Give its reports an address that does not depend on this domain's mail.")};
    reports.why = Text::tr("Reports show what senders meet, and the record alone risks nothing.");
    reports.rule = QStringLiteral("O-12");
    reports.reference = QStringLiteral("RFC 8460 §3");
    reports.ifShortened = Text::tr("Without reports nobody tells you what senders would refuse.");
    out << reports;

    const int days = reportDays(settings.pace);
    StageWant testing;
    testing.id = StageId::Testing;
    testing.title = Text::tr("testing, max_age %1").arg(ageText(daySeconds));
    testing.policy = PlannedPolicy{PolicyMode::Testing, daySeconds};
    testing.actions = publishing(Text::tr("Publish the policy file with mode: testing and max_age: 86400."), settings);
    testing.afterSeconds = days * daySeconds;
    testing.why = Text::tr("%n day(s) of reports before, so that it is known that they arrive.", nullptr, days);
    testing.rule = QStringLiteral("O-1");
    testing.reference = QStringLiteral("RFC 8461 §8.1");
    testing.ifShortened =
        Text::tr("Nothing is refused in testing; failures may pass unnoticed while no reports arrive.");
    testing.gates = {{GateId::ReportsArrive, 0, 1}, {GateId::RecordTtl, 0, 0}};
    out << testing;

    StageWant day = enforcing(StageId::EnforceDay, settings, daySeconds, testingDays, 3);
    day.gates.insert(4, {GateId::BackupTested, 0, 0});
    day.why = Text::tr("%n day(s) of testing show what most senders meet. With a max_age of one day a mistake is "
                       "forgotten within a day.",
                       nullptr, testingDays);
    day.ifShortened = Text::tr("A host that senders report seldom, such as a backup, may be refused: mail for it waits "
                               "at the sender and could bounce.");
    out << day;

    StageWant week = enforcing(StageId::EnforceWeek, settings, weekSeconds, quietDays, 1);
    week.why = Text::tr("%n quiet day(s) with the short max_age before senders remember the policy for a week.",
                        nullptr, quietDays);
    week.ifShortened = Text::tr("A mistake that shows later is remembered for a week instead of a day.");
    out << week;

    StageWant lasting = enforcing(StageId::EnforceLong, settings, settings.maxAgeSeconds, quietWeeks, 1);
    lasting.why = Text::tr("%n quiet day(s) before senders remember the policy for long. Longer resists an attacker "
                           "better, who can hide the record only from senders that remember nothing.",
                           nullptr, quietWeeks);
    lasting.ifShortened = Text::tr("A mistake that shows later is remembered for %1, unless senders see the new id.")
                              .arg(ageText(settings.maxAgeSeconds));
    lasting.reference = QStringLiteral("RFC 8461 §10.2");
    out << lasting;
    return out;
}

} // namespace gatepost::planning
