#include "core/audit/look.h"
#include "core/audit/addresses.h"

namespace gatepost {

void Look::publish()
{
    seen.duration = before + std::chrono::milliseconds(since.elapsed());
    observer->offer(std::make_shared<const Observation>(seen));
}

void Look::finish(Step step)
{
    if (!seen.isFinished(step))
        seen.finished << step;
    publish();
}

async::Task<DnsLookup> Look::ask(DomainName name, RrType type, Step step)
{
    observer->announce(step, name.toUnicode());
    const DnsQuestion question{name, type};
    const QDeadlineTimer limit = within(services->profile.dnsTimeout);
    co_return co_await services->resolver.lookup(question, limit);
}

async::Task<DnsLookup> Look::trace(DnsLookup lookup)
{
    const QDeadlineTimer limit = within(services->profile.dnsTimeout);
    lookup.dnssec = co_await services->validator.validate(lookup, limit);
    co_return lookup;
}

void Look::excuse(std::optional<Fault> *fault) const
{
    if (fault->has_value() && (*fault)->kind == FaultKind::Timeout && until.hasExpired())
        (*fault)->kind = FaultKind::Cancelled;
}

DomainName Look::below(QByteArrayView labels) const
{
    return DomainName::fromDns(labels.toByteArray() + '.' + seen.domain.toAscii());
}

QList<QHostAddress> Look::reachable(const QList<QHostAddress> &addresses, int limit) const
{
    QList<QHostAddress> out;
    for (const QHostAddress &address : addresses) {
        if (isPublicAddress(address, services->profile.publicNets) && out.size() < limit)
            out << address;
    }
    return out;
}

bool isEmptyAnswer(const DnsLookup &lookup, RrType type)
{
    return lookup.answer && recordsAtTarget(lookup, type).isEmpty();
}

} // namespace gatepost
