// Names where records are put by mistake, and labels nobody has published, to see whether a wildcard answers.
#include "core/async/gather.h"
#include "core/audit/further.h"
#include <QRandomGenerator>

namespace gatepost {

namespace {

constexpr std::size_t namesAtOnce = 8;

struct Wanted
{
    ProbePurpose purpose = ProbePurpose::WrongRecordName;
    DomainName name;
    RrType type = RrType::Txt;
    Step step = Step::Record;
};

async::Task<Done> askOne(Look *look, Wanted wanted)
{
    NameProbe probe;
    probe.purpose = wanted.purpose;
    probe.lookup = co_await look->ask(wanted.name, wanted.type, wanted.step);
    look->seen.nameProbes << probe;
    look->publish();
    co_return Done{};
}

DomainName randomName(const Look &look)
{
    return look.below("gatepost-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36));
}

QList<Wanted> wantedNames(const Look &look)
{
    const Observation &seen = look.seen;
    QList<Wanted> out;
    if (seen.record && isEmptyAnswer(*seen.record, RrType::Txt)) {
        for (const DomainName &name : {seen.domain, look.below("mta-sts"), look.below("_mta_sts"),
                                       look.below("_mta-sts." + seen.domain.toAscii())})
            out << Wanted{ProbePurpose::WrongRecordName, name, RrType::Txt, Step::Record};
    } else if (seen.record && seen.record->answer) {
        out << Wanted{ProbePurpose::WildcardRecord, randomName(look), RrType::Txt, Step::Record};
    }
    const bool hasA = seen.hostA && !addressRecords(*seen.hostA).isEmpty();
    const bool hasAaaa = seen.hostAaaa && !addressRecords(*seen.hostAaaa).isEmpty();
    if (hasA || hasAaaa)
        out << Wanted{ProbePurpose::WildcardHost, randomName(look), hasA ? RrType::A : RrType::Aaaa, Step::Host};
    if (seen.tlsrpt && isEmptyAnswer(*seen.tlsrpt, RrType::Txt)) {
        for (const DomainName &name :
             {look.below("_tlsrpt"), look.below("_smtp._tcp"), look.below("_smtp-tlsrpt"), seen.domain})
            out << Wanted{ProbePurpose::WrongReportName, name, RrType::Txt, Step::Reports};
    }
    return out;
}

} // namespace

async::Task<Done> lookAtOtherNames(Look *look)
{
    std::vector<async::Task<Done>> tasks;
    for (const Wanted &wanted : wantedNames(*look))
        tasks.push_back(askOne(look, wanted));
    async::Gather<Done> all(std::move(tasks), namesAtOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
