#include "core/audit/further.h"
#include "core/tlsrpt/tlsrptrecord.h"

namespace gatepost {

namespace {
constexpr int maxTargets = 4;
} // namespace

async::Task<Done> lookAtReportTargets(Look *look)
{
    Observation &seen = look->seen;
    QList<QList<QByteArray>> rrset;
    for (const TxtRecord &record : seen.tlsrpt ? txtRecords(*seen.tlsrpt) : QList<TxtRecord>())
        rrset << record.strings;
    const QList<DomainName> targets = reportMailDomains(readTlsrptRecords(rrset, seen.domain.toAscii()));
    for (const DomainName &target : targets.first(qMin<qsizetype>(targets.size(), maxTargets))) {
        const DnsLookup mx = co_await look->ask(target, RrType::Mx, Step::Reports);
        seen.reportTargets << mx;
        if (isEmptyAnswer(mx, RrType::Mx)) {
            const DnsLookup a = co_await look->ask(target, RrType::A, Step::Reports);
            seen.reportTargets << a;
        }
        look->publish();
    }
    co_return Done{};
}

} // namespace gatepost
