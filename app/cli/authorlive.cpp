#include "app/cli/authorlive.h"
#include "core/audit/auditqueue.h"
#include <QCoreApplication>
#include <QEventLoop>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Answered, with records or without any; a failure is no answer.
bool couldLook(const std::optional<DnsLookup> &lookup)
{
    return lookup && lookup->answer &&
           (lookup->answer->rcode == Rcode::NoError || lookup->answer->rcode == Rcode::NxDomain);
}

Result<LiveDeployment, QString> deploymentOf(const Observation &seen, const Assessment &judged)
{
    const QString domain = seen.domain.toString();
    if (!couldLook(seen.mx))
        return failure(Text::tr("The MX records of %1 could not be looked up.").arg(domain));
    if (!couldLook(seen.record)) // without the live id a new one might be the same
        return failure(Text::tr("The MTA-STS record of %1 could not be looked up.").arg(domain));
    LiveDeployment out;
    for (const MxObservation &host : seen.hosts) {
        if (host.name.isHostName()) // a null MX has none
            out.mx << host.name.toAscii();
    }
    for (const TxtRecord &record : txtRecords(*seen.record)) {
        const QByteArray id = readStsRecords({record.strings}).lenientId.value_or(QByteArray());
        if (!id.isEmpty())
            out.ids << id;
    }
    if (judged.policy)
        out.policy = judged.policy->policy;
    if (judged.reports.usable())
        out.reportTo = judged.reports.record->rua;
    return out;
}

} // namespace

Result<LiveDeployment, QString> lookAtLive(const Profile &profile, const DomainName &domain)
{
    Profile quick = profile;
    quick.depth = Depth::Sender;
    quick.probeSmtp = false;
    AuditQueue queue(quick);
    if (const QString problem = queue.problem(); !problem.isEmpty())
        return failure(problem);
    ObservationPtr seen;
    AssessmentPtr judged;
    QEventLoop loop;
    QObject::connect(&queue, &AuditQueue::finished, &queue,
                     [&](int, const ObservationPtr &observation, const AssessmentPtr &assessment) {
                         seen = observation;
                         judged = assessment;
                     });
    QObject::connect(&queue, &AuditQueue::idle, &loop, &QEventLoop::quit);
    queue.start(domain, domain.toString());
    loop.exec();
    return deploymentOf(*seen, *judged);
}

} // namespace gatepost::cli
