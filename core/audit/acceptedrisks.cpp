#include "core/audit/acceptedrisks.h"

namespace gatepost {

namespace {

DomainName domainOf(const AcceptedRisk &risk)
{
    return DomainName::fromDns(risk.domain.toLatin1());
}

} // namespace

QList<AcceptedRisk> AcceptedRisksInMemory::load(const DomainName &domain) const
{
    QList<AcceptedRisk> out;
    for (const AcceptedRisk &risk : m_risks) {
        if (risk.domain == domain.toString())
            out << risk;
    }
    return out;
}

Result<Done, QString> AcceptedRisksInMemory::save(const AcceptedRisk &risk)
{
    drop(risk);
    m_risks << risk;
    Q_EMIT changed(domainOf(risk));
    return Done{};
}

Result<Done, QString> AcceptedRisksInMemory::withdraw(const AcceptedRisk &risk)
{
    drop(risk);
    Q_EMIT changed(domainOf(risk));
    return Done{};
}

void AcceptedRisksInMemory::drop(const AcceptedRisk &risk)
{
    m_risks.removeIf([&](const AcceptedRisk &one) {
        return one.domain == risk.domain && one.finding == risk.finding && one.subject == risk.subject;
    });
}

} // namespace gatepost
