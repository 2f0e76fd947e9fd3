#include "core/store/storedrisks.h"
#include "core/store/riskstore.h"
#include <QSet>

namespace gatepost {

namespace {

DomainName domainOf(const AcceptedRisk &risk)
{
    return DomainName::fromDns(risk.domain.toLatin1());
}

} // namespace

StoredRisks::StoredRisks(StoreThread &store, QObject *parent) : AcceptedRisks(parent), m_store(store)
{
    reload();
}

void StoredRisks::reload()
{
    m_store.ask<QList<AcceptedRisk>>(
        this, [](Database &database) { return RiskStore(database).risks(); },
        [this](const StoreResult<QList<AcceptedRisk>> &risks) { take(risks); });
}

void StoredRisks::take(const StoreResult<QList<AcceptedRisk>> &risks)
{
    if (!risks) {
        Q_EMIT failed(storeFaultText(risks.error()));
        return;
    }
    QSet<QString> domains;
    for (const AcceptedRisk &risk : m_risks + *risks)
        domains << risk.domain;
    m_risks = *risks;
    for (const QString &domain : domains)
        Q_EMIT changed(DomainName::fromDns(domain.toLatin1()));
}

void StoredRisks::afterWriting(const StoreResult<Done> &done)
{
    if (done)
        return;
    Q_EMIT failed(storeFaultText(done.error()));
    reload();
}

QList<AcceptedRisk> StoredRisks::load(const DomainName &domain) const
{
    QList<AcceptedRisk> out;
    for (const AcceptedRisk &risk : m_risks) {
        if (risk.domain == domain.toString())
            out << risk;
    }
    return out;
}

Result<Done, QString> StoredRisks::save(const AcceptedRisk &risk)
{
    drop(risk);
    m_risks << risk;
    m_store.ask<Done>(
        this, [risk](Database &database) { return RiskStore(database).accept(risk); },
        [this](const StoreResult<Done> &done) { afterWriting(done); });
    Q_EMIT changed(domainOf(risk));
    return Done{};
}

Result<Done, QString> StoredRisks::withdraw(const AcceptedRisk &risk)
{
    drop(risk);
    m_store.ask<Done>(
        this, [risk](Database &database) { return RiskStore(database).withdraw(risk); },
        [this](const StoreResult<Done> &done) { afterWriting(done); });
    Q_EMIT changed(domainOf(risk));
    return Done{};
}

void StoredRisks::drop(const AcceptedRisk &risk)
{
    m_risks.removeIf([&risk](const AcceptedRisk &one) {
        return one.domain == risk.domain && one.finding == risk.finding && one.subject == risk.subject;
    });
}

} // namespace gatepost
