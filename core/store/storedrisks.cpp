#include "core/store/storedrisks.h"
#include "core/store/riskstore.h"
#include <QSet>

namespace gatepost {

StoredRisks::StoredRisks(StoreThread *store, QObject *parent) : AcceptedRisks(parent), m_store(store)
{
    const auto read = [](Database &database) { return RiskStore(database).risks(); };
    const auto take = [this](const StoreResult<QList<AcceptedRisk>> &risks) {
        if (!risks)
            return; // the store has told why
        m_risks = *risks + m_risks;
        QSet<QString> domains;
        for (const AcceptedRisk &risk : std::as_const(m_risks))
            domains.insert(risk.domain);
        for (const QString &domain : std::as_const(domains)) {
            if (const auto name = DomainName::parse(domain))
                Q_EMIT changed(*name);
        }
    };
    m_store->ask<QList<AcceptedRisk>>(this, read, take);
}

QList<AcceptedRisk> StoredRisks::load(const DomainName &domain) const
{
    QList<AcceptedRisk> out;
    std::copy_if(m_risks.begin(), m_risks.end(), std::back_inserter(out),
                 [&](const AcceptedRisk &risk) { return risk.domain == domain.toString(); });
    return out;
}

void StoredRisks::drop(const AcceptedRisk &risk)
{
    m_risks.removeIf([&](const AcceptedRisk &other) {
        return other.domain == risk.domain && other.finding == risk.finding && other.subject == risk.subject;
    });
}

Result<Done, QString> StoredRisks::save(const AcceptedRisk &risk)
{
    drop(risk);
    m_risks << risk;
    m_store->tell([risk](Database &database) { return RiskStore(database).accept(risk); });
    if (const auto name = DomainName::parse(risk.domain))
        Q_EMIT changed(*name);
    return Done{};
}

Result<Done, QString> StoredRisks::withdraw(const AcceptedRisk &risk)
{
    drop(risk);
    m_store->tell([risk](Database &database) { return RiskStore(database).withdraw(risk); });
    if (const auto name = DomainName::parse(risk.domain))
        Q_EMIT changed(*name);
    return Done{};
}

} // namespace gatepost
